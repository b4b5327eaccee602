//! The Assembly of States Parties to the Rome Statute, as types and rules.
//!
//! # A short handbook of the Assembly
//!
//! The Assembly is the meeting of the States that are bound by the Rome Statute (article 112). Each chapter states
//! one part of its law as code, under the article it carries out, with the published record as its tests.
//!
//! | question | chapter |
//! |---|---|
//! | Who is a party, since when and until when? Whom does an amendment bind? | [`treaty`] (articles 121, 122, 125 to 127) |
//! | What does each State pay, and what changes if one joins or leaves? | [`contribution`] (articles 115, 117) |
//! | Who has lost the vote over arrears? | [`voting_right`] (article 112(8)) |
//! | Which decision needs what, and was it carried? | [`vote`] (article 112(7) and others) |
//! | How are the judges elected, and is this ballot paper valid? | [`election`] (article 36 and the Assembly's resolutions) |
//! | Who sits on a body of the Assembly, and who may be elected again? | [`body`] |
//! | What happens when a State does not cooperate? | [`non_cooperation`] (article 87(7) and the Assembly's procedures) |
//! | What falls due when, before and after a session? | [`cycle`] |
//!
//! ```
//! use asp_core::{NaiveDate, treaty::{Membership, TreatyAct}};
//!
//! // Hungary gave notice in June 2025 and took it back four days before it took effect.
//! let day = |text: &str| text.parse::<NaiveDate>().unwrap();
//! let hungary = Membership::of(&[
//!     TreatyAct::Deposited { on: day("2001-11-30") },
//!     TreatyAct::WithdrawalReceived { on: day("2025-06-02"), later_effect: None },
//!     TreatyAct::WithdrawalRescinded { on: day("2026-05-29") },
//! ])?;
//! assert!(hungary.is_party_on(day("2026-06-02")));
//! # Ok::<(), asp_core::treaty::TreatyFaults>(())
//! ```
//!
//! A rule answers with its reasons. [`law::Answer`] holds the outcome, the steps taken with their figures, and the text
//! each step rests on; the reasons are typed data, so that a page can tell them in any language. A text that was not
//! read for this crate is cited as recalled, and an answer that rests on it says so. Where the law is open the caller
//! chooses: nothing is guessed.
//!
//! # What stays outside
//!
//! Nothing here opens a file, asks a clock, draws a random number or knows a browser: the day, the data and the
//! language come in as arguments. A value of one of these types has passed its check at the border, so the rules never
//! meet a malformed code or date. Money and shares are integers. [`record`] describes the tables of the data; the rules
//! do not know them, and take small inputs of their own.

pub mod body;
pub mod chapter;
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
