//! From when the Court may act on the crime of aggression.
//!
//! Source: articles 15 bis and 15 ter, paragraphs (2) and (3), added in Kampala. Two conditions: only crimes
//! committed more than a year after thirty States Parties accepted the amendments, and a decision of States
//! Parties taken after 1 January 2017. The thirtieth instrument came in on 26 June 2016; the decision
//! (ICC-ASP/16/Res.5 of 14 December 2017) named 17 July 2018, twenty years after the Statute.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{TreatyFault, TreatyReason, amendment::Amendment, period};
use crate::law::Answer;

/// How many acceptances are needed.
pub const ACCEPTANCES_NEEDED: usize = 30;

/// The decision may be taken only after this day.
pub const DECISION_AFTER: NaiveDate = period::fixed(2017, 1, 1);

/// A decision of States Parties to activate the jurisdiction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Decision {
    /// Day of the decision.
    pub adopted: NaiveDate,
    /// The day it names.
    pub from: NaiveDate,
}

/// Where the jurisdiction stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case", tag = "activation")]
pub enum Activation {
    /// Fewer than thirty acceptances.
    AwaitingAcceptances {
        /// How many are missing.
        missing: usize,
    },
    /// Thirty acceptances, no decision.
    AwaitingDecision {
        /// First day a crime could be within reach.
        earliest: NaiveDate,
    },
    /// Both conditions met.
    Active {
        /// First day within reach.
        from: NaiveDate,
    },
}

/// Where the jurisdiction over aggression stands, given the amendments with their acceptances and the decision.
///
/// ```
/// use asp_core::treaty::{aggression::{self, Activation}, amendment::{Acceptance, Amendment, Path}};
///
/// let one = Acceptance { state: "LIE".parse().unwrap(), deposited: "2012-05-08".parse().unwrap() };
/// let amendments = Amendment::new(Path::ForEach, "2010-06-11".parse().unwrap(), vec![one])?;
/// let answer = aggression::activation(&amendments, None).unwrap();
/// assert_eq!(answer.outcome, Activation::AwaitingAcceptances { missing: 29 });
/// # Ok::<(), asp_core::treaty::TreatyFaults>(())
/// ```
pub fn activation(
    amendments: &Amendment,
    decision: Option<Decision>,
) -> Result<Answer<Activation, TreatyReason>, TreatyFault> {
    let have = amendments.acceptances().len();
    let mut reasons = vec![TreatyReason::ThirtyAcceptances {
        have,
        needed: ACCEPTANCES_NEEDED,
    }];
    if let Some(decision) = decision {
        reasons.push(decided(decision)?);
    }
    let Some(deposited) = thirtieth(amendments) else {
        let missing = ACCEPTANCES_NEEDED.saturating_sub(have);
        return Ok(Answer::new(Activation::AwaitingAcceptances { missing }, reasons));
    };
    let earliest = period::year_after(deposited).ok_or(TreatyFault::OutOfCalendar {
        act: "acceptance",
        day: deposited,
    })?;
    reasons.insert(1, TreatyReason::ThirtiethAcceptance { deposited, earliest });
    let outcome = match decision {
        None => Activation::AwaitingDecision { earliest },
        Some(decision) => Activation::Active {
            from: decision.from.max(earliest),
        },
    };
    Ok(Answer::new(outcome, reasons))
}

fn thirtieth(amendments: &Amendment) -> Option<NaiveDate> {
    let mut days: Vec<_> = amendments.acceptances().iter().map(|one| one.deposited).collect();
    days.sort_unstable();
    days.get(ACCEPTANCES_NEEDED.checked_sub(1)?).copied()
}

fn decided(decision: Decision) -> Result<TreatyReason, TreatyFault> {
    if decision.adopted <= DECISION_AFTER {
        return Err(TreatyFault::DecidedTooEarly {
            day: decision.adopted,
            after: DECISION_AFTER,
        });
    }
    Ok(TreatyReason::ActivationDecided {
        adopted: decision.adopted,
        from: decision.from,
    })
}
