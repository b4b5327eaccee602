//! The Assembly of States Parties to the Rome Statute, as types and rules.
//!
//! Nothing here opens a file, asks a clock, draws a random number or knows a browser:
//! the day, the data and the language come in as arguments. A value of one of these types
//! has passed its check at the border, so the rules never meet a malformed code or date.

pub mod body;
mod code;
pub mod contribution;
pub mod cycle;
pub mod date;
pub mod election;
pub mod figure;
pub mod law;
pub mod money;
mod natural;
pub mod non_cooperation;
pub mod record;
pub mod session;
pub mod source;
pub mod state;
pub mod symbol;
pub mod treaty;
pub mod vote;
pub mod voting_right;

pub use chrono::NaiveDate;
pub use date::{PartialDate, TimeOfDay, Year};
pub use figure::Decimal;
pub use money::{Euro, Rate, Ratio};
pub use session::SessionId;
pub use source::{Basis, Provenance, SourceId};
pub use state::{Iso3, RegionalGroup};
pub use symbol::Symbol;

/// What a text of an identifier or a figure should have looked like, in the words of the subject.
///
/// The layer that knows the file adds file, line and column.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}, found `{found}`")]
pub struct Malformed {
    /// What was expected, for instance "three capital letters".
    pub expected: &'static str,
    /// What stood there.
    pub found: String,
}

impl Malformed {
    pub(crate) fn new(expected: &'static str, found: &str) -> Self {
        Self {
            expected,
            found: found.to_owned(),
        }
    }
}

/// Serde for a type whose text form is the inverse pair `Display` and `FromStr`;
/// where the format is not for people to read, optionally a small number in its place.
macro_rules! serde_as_text {
    ($type:ty) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
    ($type:ty, packed as $packed:ty, $pack:path, $unpack:path) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() {
                    serializer.collect_str(self)
                } else {
                    serde::Serialize::serialize(&$pack(*self), serializer)
                }
            }
        }
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                if deserializer.is_human_readable() {
                    let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                    text.parse().map_err(serde::de::Error::custom)
                } else {
                    let packed = <$packed as serde::Deserialize>::deserialize(deserializer)?;
                    $unpack(packed).ok_or_else(|| serde::de::Error::custom("packed form out of range"))
                }
            }
        }
    };
}
pub(crate) use serde_as_text;
