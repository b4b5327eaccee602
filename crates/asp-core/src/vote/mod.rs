//! Majorities and quorum: which decision needs what, and whether it is carried.
//!
//! # The ordinary rule
//!
//! Every State Party has one vote, and every effort is made to decide by consensus (article 112(7)). Where that
//! fails, a matter of substance needs two thirds of those present and voting, and an absolute majority of States
//! Parties is the quorum; a matter of procedure needs a simple majority of those present and voting. The Statute
//! provides otherwise for elections, amendments, removal from office and some more: [`Decision`] is the table.
//!
//! # Present and voting
//!
//! Those who vote yes or no. A State that abstains is present, but not voting, and neither is one whose ballot is
//! invalid: in the election of a judge in 2013, 99 ballot papers with one abstention made 98 States voting and a
//! majority of 66. Majorities "of States Parties" or "of the members of the Assembly" count all parties, present
//! or not, so that staying away works like a no: in the election of the Prosecutor in 2021 the majority was 62 of
//! 123.
//!
//! # What the law leaves open
//!
//! Whether States without a vote (article 112(8)) count for the quorum. The text says "States Parties", which
//! they are; but a quorum "for voting" of States that cannot vote is odd. No source that was read settles it, so
//! [`QuorumReading`] is a choice of the caller, and [`under_every_reading`] shows whether it matters. For a
//! majority of all States Parties the letter is kept: States without a vote stay in the count.
//!
//! ```
//! use asp_core::vote::{Count, Decision, QuorumReading, decide};
//!
//! // The budget put to a vote: 125 parties, 5 of them without a vote, 10 absent, 8 abstentions.
//! let count = Count {
//!     parties: 125,
//!     without_vote_present: 5,
//!     absent: 10,
//!     abstained: 8,
//!     yes: 70,
//!     no: 32,
//!     ..Count::default()
//! };
//! let verdict = decide(Decision::Budget, count, QuorumReading::Counted)?.outcome;
//! assert!(verdict.carried);
//! assert_eq!((verdict.needed, verdict.by), (68, 2));
//! # Ok::<(), asp_core::vote::VoteFaults>(())
//! ```

mod count;
mod decision;
mod fault;
mod majority;
mod quorum;
mod reason;
mod text;
mod verdict;

pub use count::Count;
pub use decision::{Decision, Initiative, Requirement, Voting};
pub use fault::{VoteFault, VoteFaults};
pub use majority::Majority;
pub use quorum::{Quorum, QuorumReading, QuorumRule};
pub use reason::VoteReason;
pub(crate) use text::STATUTE;
pub use verdict::{Missing, Verdict, decide, matters, under_every_reading};
