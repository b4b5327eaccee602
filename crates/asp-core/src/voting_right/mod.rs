//! Arrears and the vote: article 112(8).
//!
//! A State in arrears has no vote in the Assembly and in the Bureau if it owes as much as, or more than, the
//! contributions due from it for the two full years before. The Assembly may let it vote all the same if it is
//! satisfied that the cause is beyond the control of the State.
//!
//! # How the two amounts are formed
//!
//! **Arrears** on a day are what is unpaid of the years before: a contribution counts as in arrears from
//! 1 January of the year after the one it belongs to (Financial Regulation 5.6, recalled). The bill of the
//! running year may be due, but it is not yet arrears in this sense. Payments are credited first to the advance to
//! the Working Capital Fund, then to the oldest contribution due (5.8, recalled).
//!
//! **The two full years before** are the two calendar years before the year of the day. In 2026 these are 2024
//! and 2025. For a State that was not a party throughout both, the sum the paragraph asks for does not exist;
//! the reading chosen is that it keeps its vote. No case is known.
//!
//! ```
//! use asp_core::{Euro, NaiveDate, voting_right::{Account, Due, Payment, VotingRight}};
//!
//! let day = |text: &str| text.parse::<NaiveDate>().unwrap();
//! let due = |year| Due { year, amount: Euro(1_000) };
//! let account = Account::new(day("2002-07-01"), Euro(0), vec![due(2023), due(2024), due(2025)], vec![
//!     Payment { on: day("2024-03-01"), amount: Euro(1_000) },
//! ])?;
//! // In 2026 it owes 2024 and 2025, which is exactly two full years: the vote is lost, and one euro brings it back.
//! let answer = account.right_on(day("2026-12-07"), &[])?;
//! assert_eq!(answer.outcome, VotingRight::None { to_regain: Euro(1) });
//! # Ok::<(), asp_core::voting_right::VotingRightFaults>(())
//! ```

mod account;
mod exemption;
mod fault;
mod reason;
mod suspension;
mod text;

pub use account::{Account, Arrears, Due, Payment};
pub use exemption::{Exemption, latest_request};
pub use fault::{VotingRightFault, VotingRightFaults};
pub use reason::VotingRightReason;
pub use suspension::{Position, VotingRight, right};
pub(crate) use text::STATUTE;
