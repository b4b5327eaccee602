//! Dates as sources give them: a day, a month or only a year.

use core::{fmt, str::FromStr};

use chrono::{Datelike, NaiveDate};

use crate::{Malformed, serde_as_text};

/// A date as precise as its source: `2025-12-01`, `2025-12` or `2025`.
///
/// Ordering is by the first day the date can mean, then by precision (year before month before day).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    first: NaiveDate,
    precision: Precision,
}

/// How much of a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// Only the year.
    Year,
    /// Year and month.
    Month,
    /// The day.
    Day,
}

impl PartialDate {
    /// The date known to the day.
    pub const fn day(day: NaiveDate) -> Self {
        Self {
            first: day,
            precision: Precision::Day,
        }
    }

    /// The first day this date can mean: itself, or the first of the month or year.
    pub const fn first_day(self) -> NaiveDate {
        self.first
    }

    /// The last day this date can mean.
    pub fn last_day(self) -> NaiveDate {
        let next = match self.precision {
            Precision::Day => return self.first,
            Precision::Month => self.first.checked_add_months(chrono::Months::new(1)),
            Precision::Year => self.first.checked_add_months(chrono::Months::new(12)),
        };
        next.and_then(|day| day.pred_opt()).unwrap_or(self.first)
    }

    /// The day, if it is known.
    pub fn exact(self) -> Option<NaiveDate> {
        (self.precision == Precision::Day).then_some(self.first)
    }

    /// How much of the date is known.
    pub const fn precision(self) -> Precision {
        self.precision
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.first.year()
    }
}

impl FromStr for PartialDate {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let (full, precision) = match text.len() {
            4 => (format!("{text}-01-01"), Precision::Year),
            7 => (format!("{text}-01"), Precision::Month),
            10 => (text.to_owned(), Precision::Day),
            _ => return Err(Malformed::new(EXPECTED, text)),
        };
        // The print-back rejects what chrono tolerates, such as `2025-1-01 `.
        match NaiveDate::parse_from_str(&full, "%Y-%m-%d") {
            Ok(first) if first.to_string() == full => Ok(Self { first, precision }),
            _ => Err(Malformed::new(EXPECTED, text)),
        }
    }
}

const EXPECTED: &str = "a date as 2025-12-01, 2025-12 or 2025";

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month) = (self.first.year(), self.first.month());
        match self.precision {
            Precision::Year => write!(f, "{year:04}"),
            Precision::Month => write!(f, "{year:04}-{month:02}"),
            Precision::Day => write!(f, "{}", self.first),
        }
    }
}

serde_as_text!(PartialDate);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_prints_what_it_read() {
        for text in ["2025-12-01", "2025-12", "2025"] {
            assert_eq!(
                text.parse::<PartialDate>().map(|d| d.to_string()),
                Ok(text.to_owned())
            );
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        for text in ["2025-02-30", "2025-13", "25", "2025-1-1", "01/12/2025", ""] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_month_reaches_to_its_last_day() {
        let february: PartialDate = "2024-02".parse().unwrap();
        assert_eq!(february.last_day().to_string(), "2024-02-29");
        assert_eq!(february.exact(), None);
    }
}
