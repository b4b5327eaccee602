//! How the treaty's periods are counted.
//!
//! A period is counted from the day after the act. A year or a month ends on the day with the same number; where
//! the month has no such day, on its last day (29 February plus one year is 28 February). The Statute does not
//! say so and no case arose: it is the ordinary way of counting and the one the depositary's dates follow.

use chrono::{Datelike, Days, Months, NaiveDate};

/// A fixed day of history, checked by the tests that use it.
pub(super) const fn fixed(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

/// The sixtieth day following `deposit`.
pub(super) fn sixtieth_day(deposit: NaiveDate) -> Option<NaiveDate> {
    deposit.checked_add_days(Days::new(60))
}

/// The first day of the month after the month of `day`.
pub(super) fn first_of_next_month(day: NaiveDate) -> Option<NaiveDate> {
    day.with_day(1)?.checked_add_months(Months::new(1))
}

/// `months` months after `day`.
pub(super) fn months_after(day: NaiveDate, months: u32) -> Option<NaiveDate> {
    day.checked_add_months(Months::new(months))
}

/// One year after `day`.
pub(super) fn year_after(day: NaiveDate) -> Option<NaiveDate> {
    months_after(day, 12)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_from_a_leap_day_ends_on_the_last_day_of_february() {
        assert_eq!(year_after(fixed(2024, 2, 29)), Some(fixed(2025, 2, 28)));
    }

    #[test]
    fn a_sixtieth_day_that_is_a_first_of_a_month_waits_for_the_next() {
        // 60 days after 31 December 2024 is 1 March 2025; the month "after" that day begins on 1 April.
        let sixtieth = sixtieth_day(fixed(2024, 12, 31));
        assert_eq!(sixtieth, Some(fixed(2025, 3, 1)));
        assert_eq!(sixtieth.and_then(first_of_next_month), Some(fixed(2025, 4, 1)));
    }

    #[test]
    fn a_date_at_the_end_of_time_has_no_later_one() {
        assert_eq!(sixtieth_day(NaiveDate::MAX), None);
        assert_eq!(year_after(NaiveDate::MAX), None);
    }
}
