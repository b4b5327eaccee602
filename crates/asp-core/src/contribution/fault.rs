//! Input from which no contribution can be computed.

use crate::{Euro, Iso3, Rate};

/// Why a scale or a bill cannot be computed, with the field that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum ContributionFault {
    /// Nobody to share the budget.
    #[error("rates: no State is in the scale")]
    NoStates,
    /// A State without a share.
    #[error("rate of {state}: a rate is above zero")]
    RateZero {
        /// The State.
        state: Iso3,
    },
    /// A rate above the whole.
    #[error("rate of {state}: {rate} per cent is more than 100")]
    RateAboveWhole {
        /// The State.
        state: Iso3,
        /// The rate given.
        rate: Rate,
    },
    /// The same State twice.
    #[error("rates: {state} is listed more than once")]
    StateTwice {
        /// The State.
        state: Iso3,
    },
    /// A ceiling above the whole.
    #[error("{field}: a ceiling of {ceiling} per cent is more than 100")]
    CeilingAboveWhole {
        /// Which ceiling.
        field: &'static str,
        /// The ceiling given.
        ceiling: Rate,
    },
    /// All States at their ceiling, and the whole is not reached.
    #[error("rates: with every State at its ceiling only {reached} of 100 per cent are assessed")]
    CeilingsTooLow {
        /// What the ceilings add up to.
        reached: Rate,
    },
    /// A negative amount.
    #[error("{field}: {amount} euros is below zero")]
    Negative {
        /// Which amount.
        field: &'static str,
        /// The amount given.
        amount: Euro,
    },
    /// The parts that are not assessed exceed the whole.
    #[error("approved: {approved} euros is less than the parts not assessed on all, {parts}")]
    PartsAboveWhole {
        /// The whole.
        approved: Euro,
        /// Loan and surplus.
        parts: Euro,
    },
    /// A year outside the calendar.
    #[error("year: {year} is outside the calendar")]
    YearOutOfCalendar {
        /// The year given.
        year: i32,
    },
}

/// All faults found in one input.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(|fault| fault.to_string()).collect::<Vec<_>>().join("; "))]
pub struct ContributionFaults(pub Vec<ContributionFault>);
