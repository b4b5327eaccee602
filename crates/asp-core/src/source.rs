//! Where a fact can be checked, and how sure it is.

use serde::{Deserialize, Serialize};

use crate::{NaiveDate, code::codes, date};

codes! {
    /// How a fact is known.
    Basis {
        /// Read in one of the base documents of the collection.
        Seed = "seed",
        /// Read in the public page or document named as source.
        Page = "page",
        /// Known but not confirmed against a source; the source is where it can be checked.
        Recall = "recall",
    }
}

impl Basis {
    /// Whether the fact was read in a source.
    pub const fn is_confirmed(self) -> bool {
        matches!(self, Self::Seed | Self::Page)
    }
}

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
    #[serde(with = "date::optional_day")]
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

    /// Whether the row was confirmed, but not this column of it.
    pub fn doubts_only(&self, column: &str) -> bool {
        self.basis.is_confirmed() && !self.basis_of(column).is_confirmed()
    }
}
