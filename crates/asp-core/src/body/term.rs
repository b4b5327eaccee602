//! A term of office.

use serde::{Deserialize, Serialize};

use crate::NaiveDate;

/// The first and the last day of a term, both included: 11 March 2018 to 10 March 2027.
/// Built only if the first is not after the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Days", into = "Days")]
pub struct Term {
    first_day: NaiveDate,
    last_day: NaiveDate,
}

/// A term whose last day comes before its first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, thiserror::Error)]
#[error("term: the last day {last_day} comes before the first day {first_day}")]
pub struct TermEndsBeforeItBegins {
    /// First day given.
    pub first_day: NaiveDate,
    /// Last day given.
    pub last_day: NaiveDate,
}

impl Term {
    /// A term of these days.
    pub fn new(first_day: NaiveDate, last_day: NaiveDate) -> Result<Self, TermEndsBeforeItBegins> {
        if first_day > last_day {
            return Err(TermEndsBeforeItBegins { first_day, last_day });
        }
        Ok(Self { first_day, last_day })
    }

    /// First day in office.
    pub const fn first_day(self) -> NaiveDate {
        self.first_day
    }

    /// Last day in office.
    pub const fn last_day(self) -> NaiveDate {
        self.last_day
    }

    /// Whether a day is in it.
    pub fn contains(self, day: NaiveDate) -> bool {
        self.first_day <= day && day <= self.last_day
    }
}

/// A term as data, before the check.
#[derive(Serialize, Deserialize)]
struct Days {
    first_day: NaiveDate,
    last_day: NaiveDate,
}

impl TryFrom<Days> for Term {
    type Error = TermEndsBeforeItBegins;
    fn try_from(days: Days) -> Result<Self, TermEndsBeforeItBegins> {
        Self::new(days.first_day, days.last_day)
    }
}

impl From<Term> for Days {
    fn from(term: Term) -> Self {
        Self {
            first_day: term.first_day,
            last_day: term.last_day,
        }
    }
}
