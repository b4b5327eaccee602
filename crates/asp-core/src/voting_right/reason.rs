//! Why a State has, or has not, a vote.

use chrono::NaiveDate;
use serde::Serialize;

use super::text;
use crate::{
    Euro,
    law::{Citation, Reason, statute},
};

/// One step of article 112(8), with the figures it used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case", tag = "step")]
pub enum VotingRightReason {
    /// Each State Party has one vote.
    OneVoteEach {
        /// First day as a party.
        party_since: NaiveDate,
    },
    /// Only States Parties vote, and on the day the State is none.
    NotAParty {
        /// The day.
        day: NaiveDate,
    },
    /// The vote is lost with arrears of two full years, and in no other way.
    LostWithArrears,
    /// The Assembly may let a State in arrears vote if the cause is beyond its control.
    ExemptionPossible,
    /// Contributions due for the years before.
    DueForYearsBefore {
        /// The year that is running.
        year: i32,
        /// What was due for all earlier ones.
        amount: Euro,
    },
    /// Payments received, and the part that went to the advance to the Working Capital Fund.
    PaymentsCredited {
        /// All payments up to the day.
        amount: Euro,
        /// The part credited to the advance.
        to_advance: Euro,
    },
    /// What is unpaid of one year.
    Unpaid {
        /// The year.
        year: i32,
        /// The amount.
        amount: Euro,
    },
    /// The arrears.
    Arrears {
        /// The amount.
        amount: Euro,
    },
    /// The contributions due for the two full years before.
    TwoFullYears {
        /// The amount.
        amount: Euro,
    },
    /// The State was not a party throughout the two years before: no such sum exists.
    FewerThanTwoFullYears {
        /// First day as a party.
        party_since: NaiveDate,
        /// The first of the two years.
        first_year: i32,
    },
    /// Nothing is owed.
    NotInArrears,
    /// Less is owed than for the two full years.
    BelowTheTwoYears {
        /// How much more could be owed and the vote kept.
        room: Euro,
    },
    /// As much or more is owed.
    AtOrAboveTheTwoYears {
        /// How much more than for the two full years.
        excess: Euro,
    },
    /// The Assembly let the State vote.
    Exempted {
        /// First day.
        from: NaiveDate,
        /// Last day, if one was fixed.
        until: Option<NaiveDate>,
    },
    /// A request should reach the Assembly a month before the Committee on Budget and Finance meets.
    RequestByThen {
        /// First day of the Committee's session.
        committee_opens: NaiveDate,
        /// The latest day.
        latest: NaiveDate,
    },
}

impl Reason for VotingRightReason {
    fn law(&self) -> &'static [Citation] {
        match self {
            Self::DueForYearsBefore { .. } | Self::Unpaid { .. } => &[text::IN_ARREARS],
            Self::PaymentsCredited { .. } => &[text::CREDITED],
            Self::OneVoteEach { .. } | Self::NotAParty { .. } => &[statute::ART_112_7],
            Self::LostWithArrears
            | Self::ExemptionPossible
            | Self::Arrears { .. }
            | Self::TwoFullYears { .. }
            | Self::NotInArrears
            | Self::BelowTheTwoYears { .. }
            | Self::AtOrAboveTheTwoYears { .. }
            | Self::Exempted { .. } => &[statute::ART_112_8],
            Self::FewerThanTwoFullYears { .. } => &[text::READING, statute::ART_112_8],
            Self::RequestByThen { .. } => &[text::REQUEST],
        }
    }
}
