//! The test of article 112(8) itself.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Exemption, VotingRightFault, VotingRightReason};
use crate::{Euro, law::Answer};

/// The two amounts the paragraph compares, where they are known as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Position {
    /// What the State owes for the years before.
    pub arrears: Euro,
    /// What was due from it for the two full years before.
    pub two_full_years: Euro,
}

/// Whether a State has a vote in the Assembly and in the Bureau.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case", tag = "right")]
pub enum VotingRight {
    /// It has its vote.
    Full,
    /// It would have none, but the Assembly lets it vote.
    ByExemption {
        /// The least payment that would bring the vote back without an exemption.
        to_regain: Euro,
    },
    /// It has none.
    None {
        /// The least payment that brings the vote back.
        to_regain: Euro,
    },
}

impl VotingRight {
    /// Whether the State may vote.
    pub const fn may_vote(self) -> bool {
        matches!(self, Self::Full | Self::ByExemption { .. })
    }
}

/// Whether a State with these amounts may vote on `day` (article 112(8)): no vote if its arrears equal or exceed
/// the contributions of the two full years before, unless an exemption covers the day.
///
/// ```
/// use asp_core::{Euro, voting_right::{Position, VotingRight, right}};
///
/// let at_the_edge = Position { arrears: Euro(2_000), two_full_years: Euro(2_000) };
/// let just_below = Position { arrears: Euro(1_999), ..at_the_edge };
/// let day = "2026-12-07".parse().unwrap();
/// assert_eq!(right(at_the_edge, day, &[])?.outcome, VotingRight::None { to_regain: Euro(1) });
/// assert_eq!(right(just_below, day, &[])?.outcome, VotingRight::Full);
/// # Ok::<(), asp_core::voting_right::VotingRightFault>(())
/// ```
pub fn right(
    position: Position,
    day: NaiveDate,
    exemptions: &[Exemption],
) -> Result<Answer<VotingRight, VotingRightReason>, VotingRightFault> {
    let Position {
        arrears,
        two_full_years,
    } = position;
    for (field, amount) in [("arrears", arrears), ("two_full_years", two_full_years)] {
        if amount < Euro(0) {
            return Err(VotingRightFault::Negative { field, amount });
        }
    }
    let amounts = [
        VotingRightReason::Arrears { amount: arrears },
        VotingRightReason::TwoFullYears {
            amount: two_full_years,
        },
    ];
    let (outcome, last) = compared(position, day, exemptions);
    Ok(Answer::new(outcome, amounts.into_iter().chain(last)))
}

fn compared(
    position: Position,
    day: NaiveDate,
    exemptions: &[Exemption],
) -> (VotingRight, Vec<VotingRightReason>) {
    let Position {
        arrears,
        two_full_years,
    } = position;
    // Who owes nothing is not in arrears, even if nothing was due for two years.
    if arrears == Euro(0) {
        return (VotingRight::Full, vec![VotingRightReason::NotInArrears]);
    }
    if arrears < two_full_years {
        let room = two_full_years - arrears - Euro(1);
        let below = VotingRightReason::BelowTheTwoYears { room };
        return (VotingRight::Full, vec![below]);
    }
    let excess = arrears - two_full_years;
    let above = VotingRightReason::AtOrAboveTheTwoYears { excess };
    let to_regain = (excess + Euro(1)).min(arrears);
    match exemptions.iter().find(|one| one.covers(day)) {
        Some(exemption) => (
            VotingRight::ByExemption { to_regain },
            vec![above, exemption.reason()],
        ),
        None => (VotingRight::None { to_regain }, vec![above]),
    }
}
