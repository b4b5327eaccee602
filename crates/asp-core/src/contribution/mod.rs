//! Contributions: who pays what of the budget.
//!
//! # From the United Nations scale to the Court's
//!
//! Contributions follow an agreed scale built on that of the United Nations regular budget (article 117). The
//! United Nations has members that are not States Parties, so the rates of the parties are raised by one factor
//! until they add up to 100 per cent again. Two ceilings hold: no least developed country pays more than
//! 0.01 per cent, no State more than 22 per cent. What a capped State no longer carries is shared by the others,
//! which can lift another State above its ceiling: the step is repeated until nothing changes ([`scale`]). The
//! minimum rate of the United Nations, 0.001 per cent, is not a floor here: the factor lifts every rate above it.
//!
//! # From the scale to the bill
//!
//! Rates are rounded to four decimals of a per cent, multiplied by the amount that is assessed, and rounded to
//! the euro ([`assessment`]). Not all of a budget is assessed on all: the repayment of the host State's loan for
//! the premises falls on those that did not pay their part in advance, and a part may come from a surplus. The
//! shares of the loan are **not** computed here: no rule was found that gives them, they are not in proportion
//! to the scale. [`official`] says of an official figure whether the loan explains what the recipe does not.
//!
//! # How sure this is
//!
//! The recipe is nowhere printed as a whole. It gives the official bills of Germany, the United Kingdom and
//! Australia for 2020 and of Germany for 2024 to the euro, and none of them if any step is left out; that is
//! what the citations mean by practice. Which States are in the scale of a year in which they join or leave is
//! not settled by what was read: [`year`] asks for a choice.
//!
//! ```
//! use asp_core::{Euro, Rate, contribution::{Appropriations, Scenario, UnRate, ScaleRule}};
//!
//! let rate = |state: &str, rate, least_developed| UnRate { state: state.parse().unwrap(), rate: Rate(rate), least_developed };
//! let scenario = Scenario {
//!     rates: vec![
//!         rate("AAA", 6_000, false),
//!         rate("BBB", 5_000, false),
//!         rate("CCC", 5_000, false),
//!         rate("DDD", 4_000, false),
//!         rate("EEE", 4_000, false),
//!         rate("FFF", 9, true),
//!     ],
//!     rule: ScaleRule::COURT,
//!     appropriations: Appropriations { approved: Euro(1_000_000), host_state_loan: Euro(0), from_surplus: Euro(0) },
//! };
//! let bill = scenario.run()?;
//! // The largest would carry 24.998 per cent and stops at 22, the least developed country at 0.01.
//! assert_eq!(bill.outcome.of("AAA".parse().unwrap()), Some(Euro(220_000)));
//! assert_eq!(bill.outcome.of("FFF".parse().unwrap()), Some(Euro(100)));
//! assert_eq!(bill.outcome.total(), Euro(1_000_000));
//! # Ok::<(), asp_core::contribution::ContributionFaults>(())
//! ```

pub mod assessment;
pub mod due;
pub mod official;
pub mod scale;
pub mod scenario;
pub mod year;

mod fault;
mod rate;
mod reason;
mod text;

pub use assessment::{Appropriations, Assessment};
pub use fault::{ContributionFault, ContributionFaults};
pub use rate::AssessedRate;
pub use reason::ContributionReason;
pub use scale::{Cap, Scale, ScaleRule, ScaledRate, UnRate};
pub use scenario::{Difference, Scenario};
pub(crate) use text::STATUTE;
