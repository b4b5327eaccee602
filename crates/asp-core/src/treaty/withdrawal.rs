//! When a withdrawal takes effect.
//!
//! Source: Rome Statute, article 127(1); article 121(6) for the one case with immediate effect, which has never
//! occurred.

use chrono::NaiveDate;

use super::{TreatyFault, TreatyReason, period};
use crate::law::Answer;

/// First day on which a State is no longer a party if its notification was received on `received` and is not
/// taken back: one year later, or the later day the notification names (article 127(1)).
///
/// ```
/// use asp_core::treaty::withdrawal;
///
/// let philippines = withdrawal::effect("2018-03-17".parse().unwrap(), None).unwrap();
/// assert_eq!(philippines.outcome.to_string(), "2019-03-17");
/// ```
pub fn effect(
    received: NaiveDate,
    later_effect: Option<NaiveDate>,
) -> Result<Answer<NaiveDate, TreatyReason>, TreatyFault> {
    let earliest = period::year_after(received).ok_or(TreatyFault::OutOfCalendar {
        act: "notification",
        day: received,
    })?;
    match later_effect {
        None => Ok(Answer::new(
            earliest,
            [TreatyReason::WithdrawalReceived {
                on: received,
                effect: earliest,
            }],
        )),
        Some(stated) if stated < earliest => Err(TreatyFault::EffectTooEarly { stated, earliest }),
        Some(effect) => Ok(Answer::new(
            effect,
            [TreatyReason::LaterEffect {
                on: received,
                earliest,
                effect,
            }],
        )),
    }
}

/// Checks that a withdrawal with immediate effect falls into the year after the amendment entered into force
/// (article 121(6)).
pub(super) fn at_once(on: NaiveDate, amendment_in_force: NaiveDate) -> Result<TreatyReason, TreatyFault> {
    let until = period::year_after(amendment_in_force).ok_or(TreatyFault::OutOfCalendar {
        act: "immediate_withdrawal",
        day: amendment_in_force,
    })?;
    if on < amendment_in_force || on > until {
        return Err(TreatyFault::OutsideTheYear {
            day: on,
            from: amendment_in_force,
            until,
        });
    }
    Ok(TreatyReason::LeftAtOnce {
        on,
        amendment_in_force,
    })
}
