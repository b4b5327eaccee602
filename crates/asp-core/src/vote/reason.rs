//! Why a decision is carried, or not.

use serde::Serialize;

use super::{Decision, Majority, QuorumReading, text};
use crate::law::{Citation, Reason, statute};

/// One step of a vote, with the figures it used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case", tag = "step")]
pub enum VoteReason {
    /// What the decision needs.
    Needs {
        /// The decision.
        decision: Decision,
        /// Its majority.
        majority: Majority,
    },
    /// The quorum, as States without a vote are counted by the caller's choice.
    Quorum {
        /// The choice.
        reading: QuorumReading,
        /// Of how many States it is a majority.
        of: u32,
        /// How many must be present.
        needed: u32,
        /// How many are.
        present: u32,
    },
    /// The choice of a reading has no effect here: no State is without a vote.
    QuorumUndisputed {
        /// How many must be present.
        needed: u32,
        /// How many are.
        present: u32,
    },
    /// Those present and voting; abstentions and invalid ballots are not counted.
    PresentAndVoting {
        /// Votes in favour.
        yes: u32,
        /// Votes against.
        no: u32,
        /// Present, but not voting.
        abstained: u32,
        /// Invalid ballots.
        invalid: u32,
    },
    /// All States Parties count, present or not, with or without a vote.
    AllParties {
        /// How many.
        parties: u32,
    },
    /// The votes needed, and the votes in favour.
    Majority {
        /// Needed.
        needed: u32,
        /// In favour.
        yes: u32,
    },
}

impl Reason for VoteReason {
    fn law(&self) -> &'static [Citation] {
        match self {
            Self::Needs { decision, .. } => decision.requirement().law,
            Self::Quorum { .. } => &[text::OPEN_QUORUM, statute::ART_112_7_A],
            Self::QuorumUndisputed { .. } => &[statute::ART_112_7_A],
            Self::PresentAndVoting { .. } => &[text::ABSTENTIONS_2013, text::PRESENT_AND_VOTING],
            Self::AllParties { .. } => &[text::PROSECUTOR_2021],
            Self::Majority { .. } => &[],
        }
    }
}
