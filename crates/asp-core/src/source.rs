//! Where a fact can be checked, and how sure it is.

use core::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{Malformed, NaiveDate, serde_as_text};

/// How a fact is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// Read in one of the base documents of the collection, `seed`.
    Seed,
    /// Read in the public page or document named as source, `page`.
    Page,
    /// Known but not confirmed against a source; the source is where it can be checked, `recall`.
    Recall,
}

impl Basis {
    /// Whether the fact was read in a source.
    pub const fn is_confirmed(self) -> bool {
        matches!(self, Self::Seed | Self::Page)
    }

    /// The code used in data and exports.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Seed => "seed",
            Self::Page => "page",
            Self::Recall => "recall",
        }
    }
}

impl FromStr for Basis {
    type Err = Malformed;
    fn from_str(text: &str) -> Result<Self, Malformed> {
        [Self::Seed, Self::Page, Self::Recall]
            .into_iter()
            .find(|basis| basis.code() == text)
            .ok_or_else(|| Malformed::new("a basis: seed, page or recall", text))
    }
}

impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

serde_as_text!(Basis);

/// A source by its place in the table of sources of the same data build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SourceId(pub u32);

/// What stands behind a row: every record carries one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provenance {
    /// Where the row was read or, if recalled, where it can be checked. Never empty.
    pub sources: Vec<SourceId>,
    /// How the row is known.
    pub basis: Basis,
    /// When the sources were last consulted for this row; none for a recalled row.
    pub retrieved: Option<NaiveDate>,
    /// Columns that are weaker than the row: recalled in a row that was read.
    pub unconfirmed: Vec<&'static str>,
    /// Columns that are stronger than the row: read in a row that is recalled.
    pub confirmed: Vec<&'static str>,
    /// What a reader should know: doubts, other readings, how a value was derived.
    pub notes: &'static str,
}

impl Provenance {
    /// How one column of the row is known.
    pub fn basis_of(&self, column: &str) -> Basis {
        if self.unconfirmed.contains(&column) {
            Basis::Recall
        } else if self.confirmed.contains(&column) {
            Basis::Page
        } else {
            self.basis
        }
    }
}
