//! How many votes a decision needs.

use serde::{Deserialize, Serialize};

/// A majority of the Statute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Majority {
    /// More yes than no among those present and voting (article 112(7)(b)).
    SimpleOfVoting,
    /// Two thirds of those present and voting (article 112(7)(a)).
    TwoThirdsOfVoting,
    /// More than half of all States Parties.
    AbsoluteOfParties,
    /// Two thirds of all States Parties.
    TwoThirdsOfParties,
    /// One third of all States Parties: a request, not a majority (article 112(6)).
    OneThirdOfParties,
}

impl Majority {
    /// The least number of votes, given all parties and those present and voting. At least one: a matter on which
    /// nobody votes is not carried.
    ///
    /// ```
    /// use asp_core::vote::Majority;
    ///
    /// assert_eq!(Majority::TwoThirdsOfVoting.needed(123, 98), 66); // judges, 2013
    /// assert_eq!(Majority::AbsoluteOfParties.needed(123, 98), 62); // Prosecutor, 2021
    /// ```
    pub const fn needed(self, parties: u32, voting: u32) -> u32 {
        let needed = match self {
            Self::SimpleOfVoting => more_than_half(voting),
            Self::TwoThirdsOfVoting => two_thirds(voting),
            Self::AbsoluteOfParties => more_than_half(parties),
            Self::TwoThirdsOfParties => two_thirds(parties),
            Self::OneThirdOfParties => parties.div_ceil(3),
        };
        if needed == 0 { 1 } else { needed }
    }

    /// Whether only those present and voting are counted.
    pub const fn counts_only_votes(self) -> bool {
        matches!(self, Self::SimpleOfVoting | Self::TwoThirdsOfVoting)
    }
}

/// The least number above one half: 63 of 125.
pub(super) const fn more_than_half(whole: u32) -> u32 {
    (whole / 2).saturating_add(1)
}

/// The least number of at least two thirds: 84 of 125. Written as the whole less one third rounded down, so that
/// it cannot overflow.
const fn two_thirds(whole: u32) -> u32 {
    whole - whole / 3
}
