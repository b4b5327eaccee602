//! The act towards the Statute that is open to a State where it stands.
//!
//! Source: Rome Statute, articles 125(2), 125(3), 126(2) and 127(1). That a notification of withdrawal can be taken
//! back is practice: The Gambia and South Africa in 2017, Hungary in 2026. To withdraw is open to every party at any
//! time and is not told here.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Status, TreatyReason, entry_into_force};
use crate::law::Answer;

/// An act by which a State becomes a party or stays one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case", tag = "act")]
pub enum OpenAct {
    /// Ratify, accept or approve: for a State that signed.
    Ratify {
        /// First day as a party if the instrument is deposited on the day asked for.
        in_force: NaiveDate,
    },
    /// Accede: for every other State, one that left included.
    Accede {
        /// First day as a party if the instrument is deposited on the day asked for.
        in_force: NaiveDate,
    },
    /// Take back a notification of withdrawal.
    TakeBack {
        /// The last day for it.
        last_day: NaiveDate,
    },
}

/// What is open on `day` to a State that stands at `status` on that day; `None` for a State that is a party or about
/// to become one, and at the end of the calendar.
///
/// ```
/// use asp_core::{NaiveDate, treaty::{OpenAct, Status, open_act}};
///
/// let day = |text: &str| text.parse::<NaiveDate>().unwrap();
/// let niger = Status::Leaving { since: day("2002-07-01"), effect: day("2027-06-18") };
/// let answer = open_act(niger, day("2026-11-21")).unwrap();
/// assert_eq!(answer.outcome, OpenAct::TakeBack { last_day: day("2027-06-17") });
/// ```
pub fn open_act(status: Status, day: NaiveDate) -> Option<Answer<OpenAct, TreatyReason>> {
    match status {
        Status::Party { .. } | Status::AwaitingEntry { .. } => None,
        Status::Signatory { .. } | Status::SignatoryWithoutIntention { .. } => {
            join(TreatyReason::OpenToSignatories, day, |in_force| OpenAct::Ratify {
                in_force,
            })
        }
        Status::NonParty | Status::Former { .. } => join(TreatyReason::OpenToAllStates, day, |in_force| {
            OpenAct::Accede { in_force }
        }),
        Status::Leaving { effect, .. } => {
            let last_day = effect.pred_opt()?;
            let reason = TreatyReason::CanBeTakenBack { last_day, effect };
            Some(Answer::new(OpenAct::TakeBack { last_day }, [reason]))
        }
    }
}

/// How a State can become a party to the Agreement on the Privileges and Immunities of the Court.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PrivilegesAct {
    /// Ratify, accept or approve: for a State that signed.
    Ratify,
    /// Accede: open to all States, parties to the Statute or not.
    Accede,
}

/// How a State that is not a party to the Agreement can become one, by its article 34.
pub fn open_privileges(signed: bool) -> Answer<PrivilegesAct, TreatyReason> {
    if signed {
        Answer::new(PrivilegesAct::Ratify, [TreatyReason::PrivilegesOpenToSignatories])
    } else {
        Answer::new(PrivilegesAct::Accede, [TreatyReason::PrivilegesOpenToAllStates])
    }
}

fn join(
    open: TreatyReason,
    day: NaiveDate,
    act: impl FnOnce(NaiveDate) -> OpenAct,
) -> Option<Answer<OpenAct, TreatyReason>> {
    let entry = entry_into_force::for_a_state(day).ok()?;
    let reasons: Vec<_> = [open].into_iter().chain(entry.reasons().copied()).collect();
    Some(Answer::new(act(entry.outcome), reasons))
}
