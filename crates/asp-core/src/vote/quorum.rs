//! The quorum for a vote.

use serde::{Deserialize, Serialize};

use super::{Count, majority::more_than_half};

/// What is said on a quorum for a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuorumRule {
    /// An absolute majority of States Parties (article 112(7)(a)).
    AbsoluteOfParties,
    /// The Statute states none: matters of procedure.
    NotStated,
    /// The majority is one of all States Parties and contains what a quorum could ask.
    InTheMajority,
}

/// How States without a vote count for the quorum: the law is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuorumReading {
    /// They are States Parties: they count among all, and as present if they are in the room.
    Counted,
    /// They count among all States Parties, but never as present: the quorum is one for voting.
    NeverPresent,
    /// They count on neither side.
    LeftOut,
}

impl QuorumReading {
    /// All readings.
    pub const ALL: [Self; 3] = [Self::Counted, Self::NeverPresent, Self::LeftOut];
}

/// A quorum and whether it is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Quorum {
    /// Of how many States it is a majority.
    pub of: u32,
    /// How many must be present.
    pub needed: u32,
    /// How many are.
    pub present: u32,
}

impl Quorum {
    /// The quorum for this count under this reading. The count has been checked.
    pub(super) fn of(count: &Count, reading: QuorumReading) -> Self {
        let without_vote = count.without_vote();
        let with_vote_present = count.present_with_vote();
        let (of, present) = match reading {
            QuorumReading::Counted => (
                count.parties,
                with_vote_present.saturating_add(count.without_vote_present),
            ),
            QuorumReading::NeverPresent => (count.parties, with_vote_present),
            QuorumReading::LeftOut => (count.parties.saturating_sub(without_vote), with_vote_present),
        };
        Self {
            of,
            needed: more_than_half(of),
            present,
        }
    }

    /// Whether enough States are present.
    pub const fn is_met(self) -> bool {
        self.present >= self.needed
    }
}
