//! When the terms of judges begin and end.
//!
//! Source: Rome Statute, article 36(9): nine years; of the first bench a third served three and a third six
//! years by lot, so that a third of the bench is elected every three years. The first judges took office on
//! 11 March 2003, and every regular term since has begun on an 11 March of every third year.

use chrono::{Datelike, Months};

use crate::NaiveDate;

/// The year of the first bench.
const FIRST_YEAR: i32 = 2003;
/// Years between regular elections.
const EVERY: i32 = 3;
/// Length of a full term in months.
const FULL_TERM: Months = Months::new(9 * 12);

/// The first regular beginning of judges' terms after a day: an 11 March of 2003, 2006, 2009 and so on.
/// None beyond the end of the calendar.
///
/// ```
/// use asp_core::{NaiveDate, cycle::judges_terms_begin_after};
/// let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
/// assert_eq!(judges_terms_begin_after(day(2026, 12, 7)), Some(day(2027, 3, 11)));
/// assert_eq!(judges_terms_begin_after(day(2027, 3, 11)), Some(day(2030, 3, 11)));
/// ```
pub fn judges_terms_begin_after(day: NaiveDate) -> Option<NaiveDate> {
    let since_last = (day.year() - FIRST_YEAR).rem_euclid(EVERY);
    let year = day.year().checked_sub(since_last)?;
    let beginning = |year| NaiveDate::from_ymd_opt(year, 3, 11);
    beginning(year)
        .filter(|begins| *begins > day)
        .or_else(|| beginning(year.checked_add(EVERY)?))
}

/// The last day of a full term of nine years.
///
/// ```
/// use asp_core::{NaiveDate, cycle::full_term_ends};
/// let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
/// assert_eq!(full_term_ends(day(2024, 3, 11)), Some(day(2033, 3, 10)));
/// ```
pub fn full_term_ends(begins: NaiveDate) -> Option<NaiveDate> {
    begins.checked_add_months(FULL_TERM)?.pred_opt()
}
