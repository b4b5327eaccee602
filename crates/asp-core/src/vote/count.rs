//! The count of a vote.

use serde::{Deserialize, Serialize};

use super::{VoteFault, VoteFaults};

/// Where all States Parties stand in a vote. Those that are nowhere else took no part, though present: they
/// count for the quorum and not among the votes.
///
/// In an election `yes` are the votes for one candidate and `no` the ballots of the other States voting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Count {
    /// All States Parties.
    pub parties: u32,
    /// Without a vote under article 112(8), in the room.
    pub without_vote_present: u32,
    /// Without a vote under article 112(8), not in the room.
    pub without_vote_absent: u32,
    /// With a vote, not in the room.
    pub absent: u32,
    /// Votes in favour.
    pub yes: u32,
    /// Votes against.
    pub no: u32,
    /// Abstentions.
    pub abstained: u32,
    /// Invalid ballots.
    pub invalid: u32,
}

impl Count {
    /// States without a vote, in the room or not.
    pub const fn without_vote(&self) -> u32 {
        self.without_vote_present.saturating_add(self.without_vote_absent)
    }

    /// Those present and voting.
    pub const fn voting(&self) -> u32 {
        self.yes.saturating_add(self.no)
    }

    /// States with a vote in the room.
    pub const fn present_with_vote(&self) -> u32 {
        self.parties
            .saturating_sub(self.without_vote())
            .saturating_sub(self.absent)
    }

    /// States with a vote, in the room, that cast nothing.
    pub const fn took_no_part(&self) -> u32 {
        self.present_with_vote()
            .saturating_sub(self.voting())
            .saturating_sub(self.abstained)
            .saturating_sub(self.invalid)
    }

    /// States with a vote that voted neither yes nor no, wherever they are.
    pub(super) const fn could_still_vote(&self) -> u32 {
        self.parties
            .saturating_sub(self.without_vote())
            .saturating_sub(self.voting())
    }

    /// Refuses a count of nobody and one that places more States than there are.
    pub(super) fn check(&self) -> Result<(), VoteFaults> {
        let placed = [
            self.without_vote_present,
            self.without_vote_absent,
            self.absent,
            self.yes,
            self.no,
            self.abstained,
            self.invalid,
        ];
        let placed: u64 = placed.into_iter().map(u64::from).sum();
        let mut faults = Vec::new();
        if self.parties == 0 {
            faults.push(VoteFault::NoParties);
        }
        if placed > u64::from(self.parties) {
            faults.push(VoteFault::MoreThanParties {
                parties: self.parties,
                placed,
            });
        }
        if faults.is_empty() {
            Ok(())
        } else {
            Err(VoteFaults(faults))
        }
    }
}
