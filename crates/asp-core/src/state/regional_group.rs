//! The five regional groups of the United Nations, as the Assembly uses them for seats.

use core::{fmt, str::FromStr};

use crate::{Malformed, serde_as_text};

/// A regional group. The data and addresses use the short code of [`RegionalGroup::code`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RegionalGroup {
    /// African States, `africa`.
    Africa,
    /// Asia-Pacific States, `asia_pacific`.
    AsiaPacific,
    /// Eastern European States, `eastern_europe`.
    EasternEurope,
    /// Latin American and Caribbean States, `grulac`.
    Grulac,
    /// Western European and other States, `weog`.
    Weog,
}

impl RegionalGroup {
    /// The five groups, in the order of the Assembly's documents.
    pub const ALL: [Self; 5] = [
        Self::Africa,
        Self::AsiaPacific,
        Self::EasternEurope,
        Self::Grulac,
        Self::Weog,
    ];

    /// The code used in data and addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Africa => "africa",
            Self::AsiaPacific => "asia_pacific",
            Self::EasternEurope => "eastern_europe",
            Self::Grulac => "grulac",
            Self::Weog => "weog",
        }
    }
}

impl FromStr for RegionalGroup {
    type Err = Malformed;
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let expected = "a regional group: africa, asia_pacific, eastern_europe, grulac or weog";
        Self::ALL
            .into_iter()
            .find(|g| g.code() == text)
            .ok_or_else(|| Malformed::new(expected, text))
    }
}

impl fmt::Display for RegionalGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

serde_as_text!(RegionalGroup);
