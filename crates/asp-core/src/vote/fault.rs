//! Counts that cannot be.

use super::Decision;

/// Why a vote cannot be judged, with the field that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum VoteFault {
    /// Nobody could vote.
    #[error("parties: there is no State Party")]
    NoParties,
    /// More States placed than there are.
    #[error("parties: {parties} States Parties, but votes, abstentions and absences add up to {placed}")]
    MoreThanParties {
        /// All States Parties.
        parties: u32,
        /// States placed.
        placed: u64,
    },
    /// What majority the decision needs was not established.
    #[error("decision: the majority for `{}` was not established", decision.code())]
    NotEstablished {
        /// The decision.
        decision: Decision,
    },
}

/// All faults found in one count.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(|fault| fault.to_string()).collect::<Vec<_>>().join("; "))]
pub struct VoteFaults(pub Vec<VoteFault>);
