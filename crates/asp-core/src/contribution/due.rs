//! When a contribution is due, and from when it counts as arrears.
//!
//! Source: Financial Regulations 5.5 (restated in the Court's yearly letter) and 5.6 (recalled).

use chrono::{Days, NaiveDate};

use super::{ContributionFault, ContributionReason};
use crate::law::Answer;

/// The day a contribution for `year` is due: thirty days after the letter that asks for it, or 1 January of the
/// year, whichever is later (Financial Regulation 5.6).
///
/// ```
/// use asp_core::contribution::due;
///
/// let answer = due::due_on("2024-12-17".parse().unwrap(), 2025).unwrap();
/// assert_eq!(answer.outcome.to_string(), "2025-01-16");
/// assert!(!answer.is_confirmed()); // The regulation was recalled.
/// ```
pub fn due_on(
    letter: NaiveDate,
    year: i32,
) -> Result<Answer<NaiveDate, ContributionReason>, ContributionFault> {
    let out_of_calendar = ContributionFault::YearOutOfCalendar { year };
    let new_year = NaiveDate::from_ymd_opt(year, 1, 1).ok_or(out_of_calendar)?;
    let thirty_days = letter.checked_add_days(Days::new(30)).ok_or(out_of_calendar)?;
    let day = thirty_days.max(new_year);
    let sent = ContributionReason::LetterSent {
        day: letter,
        thirty_days,
    };
    Ok(Answer::new(day, [sent, ContributionReason::DueOn { day }]))
}

/// The day from which what is unpaid of `year` counts as one year in arrears: 1 January of the next
/// (Financial Regulation 5.6).
pub fn in_arrears_from(year: i32) -> Result<Answer<NaiveDate, ContributionReason>, ContributionFault> {
    let next = year
        .checked_add(1)
        .and_then(|next| NaiveDate::from_ymd_opt(next, 1, 1));
    let day = next.ok_or(ContributionFault::YearOutOfCalendar { year })?;
    Ok(Answer::new(day, [ContributionReason::InArrearsFrom { day }]))
}
