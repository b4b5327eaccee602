//! Exemptions from the loss of the vote.
//!
//! Source: article 112(8), second sentence. Requests should reach the Assembly one month before the session of
//! the Committee on Budget and Finance, which advises on them (ICC-ASP/4/Res.4, recalled). By what majority the
//! Assembly grants one is not stated; see [`crate::vote::Decision::LetAStateInArrearsVote`].

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{VotingRightFault, VotingRightReason};
use crate::law::Answer;

/// A decision of the Assembly to let a State in arrears vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Exemption {
    from: NaiveDate,
    until: Option<NaiveDate>,
}

impl Exemption {
    /// An exemption from its first to its last day; without an end if none was fixed.
    pub fn new(from: NaiveDate, until: Option<NaiveDate>) -> Result<Self, VotingRightFault> {
        match until {
            Some(until) if until < from => Err(VotingRightFault::ExemptionReversed { from, until }),
            _ => Ok(Self { from, until }),
        }
    }

    /// Whether the State may vote on `day` by this exemption.
    pub fn covers(self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    pub(super) fn reason(self) -> VotingRightReason {
        VotingRightReason::Exempted {
            from: self.from,
            until: self.until,
        }
    }
}

/// The latest day on which a request should reach the Assembly if the Committee on Budget and Finance opens on
/// `committee_opens`; `None` at the end of the calendar.
///
/// ```
/// use asp_core::voting_right::latest_request;
///
/// let answer = latest_request("2026-09-07".parse().unwrap()).unwrap();
/// assert_eq!(answer.outcome.to_string(), "2026-08-07");
/// assert!(!answer.is_confirmed()); // The resolution was recalled.
/// ```
pub fn latest_request(committee_opens: NaiveDate) -> Option<Answer<NaiveDate, VotingRightReason>> {
    let latest = committee_opens.checked_sub_months(Months::new(1))?;
    let reason = VotingRightReason::RequestByThen {
        committee_opens,
        latest,
    };
    Some(Answer::new(latest, [reason]))
}
