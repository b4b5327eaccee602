//! Dates as sources give them: a day, a month or only a year; times of the day.

use core::{fmt, str::FromStr};

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

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
        let malformed = || Malformed::new("a date as 2025-12-01, 2025-12 or 2025", text);
        let mut parts = text.split('-');
        let year = digits(parts.next(), 4).ok_or_else(malformed)?;
        let month = parts
            .next()
            .map(|part| digits(Some(part), 2).ok_or_else(malformed));
        let day = parts
            .next()
            .map(|part| digits(Some(part), 2).ok_or_else(malformed));
        if parts.next().is_some() {
            return Err(malformed());
        }
        Self::of(year, month.transpose()?, day.transpose()?).ok_or_else(malformed)
    }
}

/// The number that a text of exactly so many digits says.
fn digits(text: Option<&str>, count: usize) -> Option<u32> {
    text.filter(|text| text.len() == count && text.bytes().all(|b| b.is_ascii_digit()))?
        .parse()
        .ok()
}

/// A day as `2025-12-01` and nothing else.
pub fn day(text: &str) -> Result<NaiveDate, Malformed> {
    text.parse::<PartialDate>()
        .ok()
        .and_then(PartialDate::exact)
        .ok_or_else(|| Malformed::new("a day as 2025-12-01", text))
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month) = (self.first.year(), self.first.month());
        match self.precision {
            Precision::Year => write!(f, "{year:04}"),
            Precision::Month => write!(f, "{year:04}-{month:02}"),
            Precision::Day => write!(f, "{year:04}-{month:02}-{:02}", self.first.day()),
        }
    }
}

impl PartialDate {
    fn of(year: u32, month: Option<u32>, day: Option<u32>) -> Option<Self> {
        let precision = match (month, day) {
            (_, Some(_)) => Precision::Day,
            (Some(_), None) => Precision::Month,
            (None, None) => Precision::Year,
        };
        let year = i32::try_from(year).ok()?;
        let first = NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1))?;
        Some(Self { first, precision })
    }

    /// The digits of the date as one number, with zeros for what is not known: 20251200 for `2025-12`.
    fn packed(self) -> u32 {
        let (month, day) = match self.precision {
            Precision::Year => (0, 0),
            Precision::Month => (self.first.month(), 0),
            Precision::Day => (self.first.month(), self.first.day()),
        };
        self.first.year().unsigned_abs() * 10_000 + month * 100 + day
    }

    fn unpacked(packed: u32) -> Option<Self> {
        let known = |part: u32| (part > 0).then_some(part);
        Self::of(packed / 10_000, known(packed / 100 % 100), known(packed % 100))
    }
}

serde_as_text!(
    PartialDate,
    packed as u32,
    PartialDate::packed,
    PartialDate::unpacked
);

/// Serde for a day that may be missing: text for people, one number otherwise.
pub(crate) mod optional_day {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{NaiveDate, PartialDate};

    pub(crate) fn serialize<S: Serializer>(day: &Option<NaiveDate>, to: S) -> Result<S::Ok, S::Error> {
        day.map(PartialDate::day).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveDate>, D::Error> {
        Ok(Option::<PartialDate>::deserialize(from)?.and_then(PartialDate::exact))
    }
}

/// A year of the Assembly's time, as `2024`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Year(pub u16);

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Year {
    type Err = Malformed;
    fn from_str(text: &str) -> Result<Self, Malformed> {
        digits(Some(text), 4)
            .and_then(|year| u16::try_from(year).ok())
            .filter(|year| (1998..2100).contains(year))
            .map(Self)
            .ok_or_else(|| Malformed::new("a year from 1998 on, as 2024", text))
    }
}

/// A time of the day at the place of the meeting, as `13:15`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay {
    minutes: u16,
}

impl TimeOfDay {
    /// The hour, 0 to 23.
    pub const fn hour(self) -> u16 {
        self.minutes / 60
    }

    /// The minute of the hour, 0 to 59.
    pub const fn minute(self) -> u16 {
        self.minutes % 60
    }

    const fn packed(self) -> u16 {
        self.minutes
    }

    fn unpacked(minutes: u16) -> Option<Self> {
        (minutes < 24 * 60).then_some(Self { minutes })
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

impl FromStr for TimeOfDay {
    type Err = Malformed;
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let (hour, minute) = text.split_once(':').unwrap_or((text, ""));
        digits(Some(hour), 2)
            .zip(digits(Some(minute), 2))
            .filter(|(hour, minute)| *hour < 24 && *minute < 60)
            .and_then(|(hour, minute)| u16::try_from(hour * 60 + minute).ok())
            .and_then(Self::unpacked)
            .ok_or_else(|| Malformed::new("a time as 13:15", text))
    }
}

serde_as_text!(TimeOfDay, packed as u16, TimeOfDay::packed, TimeOfDay::unpacked);

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
    fn a_packed_date_unpacks_to_itself() {
        for text in ["2025-12-01", "2024-02-29", "2025-12", "2025"] {
            let date: PartialDate = text.parse().unwrap();
            assert_eq!(PartialDate::unpacked(date.packed()), Some(date));
        }
        for packed in [20_251_301, 20_250_230, 0] {
            assert!(
                PartialDate::unpacked(packed).is_none_or(|date| date.packed() == packed),
                "{packed}"
            );
        }
    }

    #[test]
    fn a_time_is_two_digits_each_and_within_the_day() {
        assert_eq!(
            "13:05".parse::<TimeOfDay>().map(|t| t.to_string()),
            Ok("13:05".to_owned())
        );
        for text in ["24:00", "13:60", "9:00", "13.15", "1315", "13:15:00", ""] {
            assert!(text.parse::<TimeOfDay>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_year_before_the_statute_is_refused() {
        assert_eq!("1998".parse(), Ok(Year(1998)));
        for text in ["1997", "2100", "24", "+2024", ""] {
            assert!(text.parse::<Year>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_month_reaches_to_its_last_day() {
        let february: PartialDate = "2024-02".parse().unwrap();
        assert_eq!(february.last_day().to_string(), "2024-02-29");
        assert_eq!(february.exact(), None);
    }
}
