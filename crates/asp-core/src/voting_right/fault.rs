//! Accounts that cannot be.

use chrono::NaiveDate;

use crate::Euro;

/// Why the right to vote cannot be told, with the field that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum VotingRightFault {
    /// An amount below zero.
    #[error("{field}: {amount} euros is below zero")]
    Negative {
        /// Which amount.
        field: &'static str,
        /// The amount given.
        amount: Euro,
    },
    /// A payment of nothing.
    #[error("payment on {on}: {amount} euros is not a payment")]
    NotAPayment {
        /// Its day.
        on: NaiveDate,
        /// The amount given.
        amount: Euro,
    },
    /// The same year twice.
    #[error("dues: {year} is listed more than once")]
    YearTwice {
        /// The year.
        year: i32,
    },
    /// A contribution for a year before the State became a party.
    #[error("dues: {year} is before the State became a party on {party_since}")]
    BeforeMembership {
        /// The year.
        year: i32,
        /// First day as a party.
        party_since: NaiveDate,
    },
    /// A year the paragraph asks for has no contribution.
    #[error("dues: the contribution for {year} is missing, art. 112(8) asks for it")]
    DueMissing {
        /// The year.
        year: i32,
    },
    /// The day lies before the State became a party.
    #[error("day: on {day} the State is not a party, it becomes one on {party_since}")]
    NotAPartyYet {
        /// The day given.
        day: NaiveDate,
        /// First day as a party.
        party_since: NaiveDate,
    },
    /// An exemption that ends before it begins.
    #[error("exemption: it ends on {until}, before it begins on {from}")]
    ExemptionReversed {
        /// First day.
        from: NaiveDate,
        /// Last day.
        until: NaiveDate,
    },
}

/// All faults found in one account.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(|fault| fault.to_string()).collect::<Vec<_>>().join("; "))]
pub struct VotingRightFaults(pub Vec<VotingRightFault>);
