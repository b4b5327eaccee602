//! When the Statute begins to bind.
//!
//! Source: Rome Statute, article 126. The count of sixty days starts on the day after the deposit; the result is
//! always the first day of a month. Article 126(1) knows one day for all States that deposited up to and
//! including the day of the sixtieth instrument; article 126(2) counts for each later State on its own.

use chrono::NaiveDate;

use super::{TreatyFault, TreatyReason, period};
use crate::law::Answer;

/// Day of adoption of the Statute and the first day of signature.
pub const ADOPTED: NaiveDate = period::fixed(1998, 7, 17);

/// Last day of signature (article 125(1)).
pub const SIGNATURE_CLOSED: NaiveDate = period::fixed(2000, 12, 31);

/// Day the sixtieth instrument was deposited; ten came in together, sixty-six in all by that day.
pub const SIXTIETH_DEPOSIT: NaiveDate = period::fixed(2002, 4, 11);

/// Day the Statute entered into force.
pub const STATUTE_IN_FORCE: NaiveDate = period::fixed(2002, 7, 1);

/// How many instruments article 126(1) asks for.
pub const INSTRUMENTS_NEEDED: usize = 60;

/// When the Statute itself enters into force, given all deposits (article 126(1)); `None` while fewer than sixty
/// instruments are deposited.
///
/// ```
/// use asp_core::{NaiveDate, treaty::entry_into_force};
///
/// let april: NaiveDate = "2002-04-11".parse().unwrap();
/// let answer = entry_into_force::of_the_statute(&[april; 66]).unwrap();
/// assert_eq!(answer.outcome, entry_into_force::STATUTE_IN_FORCE);
/// ```
pub fn of_the_statute(deposits: &[NaiveDate]) -> Option<Answer<NaiveDate, TreatyReason>> {
    let mut sorted = deposits.to_vec();
    sorted.sort_unstable();
    let deposited = *sorted.get(INSTRUMENTS_NEEDED.checked_sub(1)?)?;
    let sixtieth_day = period::sixtieth_day(deposited)?;
    let in_force = period::first_of_next_month(sixtieth_day)?;
    let reason = TreatyReason::SixtiethInstrument {
        deposited,
        sixtieth_day,
        in_force,
    };
    Some(Answer::new(in_force, [reason]))
}

/// First day on which the Statute is in force for a State that deposited its instrument on `deposited`.
///
/// ```
/// use asp_core::treaty::entry_into_force::for_a_state;
///
/// let ukraine = for_a_state("2024-10-25".parse().unwrap()).unwrap();
/// assert_eq!(ukraine.outcome.to_string(), "2025-01-01");
/// ```
pub fn for_a_state(deposited: NaiveDate) -> Result<Answer<NaiveDate, TreatyReason>, TreatyFault> {
    let reason = entry(deposited)?;
    let in_force = match reason {
        TreatyReason::AfterSixtyDays { in_force, .. } => in_force,
        _ => STATUTE_IN_FORCE,
    };
    Ok(Answer::new(in_force, [reason]))
}

fn entry(deposited: NaiveDate) -> Result<TreatyReason, TreatyFault> {
    if deposited < ADOPTED {
        return Err(TreatyFault::BeforeAdoption {
            act: "deposit",
            day: deposited,
            opened: ADOPTED,
        });
    }
    if deposited <= SIXTIETH_DEPOSIT {
        return Ok(TreatyReason::WithTheStatute {
            deposited,
            sixtieth: SIXTIETH_DEPOSIT,
            in_force: STATUTE_IN_FORCE,
        });
    }
    let counted = period::sixtieth_day(deposited)
        .and_then(|sixtieth| period::first_of_next_month(sixtieth).map(|in_force| (sixtieth, in_force)));
    match counted {
        Some((sixtieth_day, in_force)) => Ok(TreatyReason::AfterSixtyDays {
            deposited,
            sixtieth_day,
            in_force,
        }),
        None => Err(TreatyFault::OutOfCalendar {
            act: "deposit",
            day: deposited,
        }),
    }
}
