//! Why a contribution is what it is.

use chrono::NaiveDate;
use serde::Serialize;

use super::{AssessedRate, Cap, text};
use crate::{
    Euro, Iso3, Rate, Ratio,
    law::{Citation, Reason, statute},
};

/// One step from the United Nations scale to the bill, with the figures it used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case", tag = "step")]
pub enum ContributionReason {
    /// The States Parties on a day.
    PartiesOn {
        /// The day.
        day: NaiveDate,
        /// How many.
        states: usize,
    },
    /// A State joins during the year.
    JoinsInTheYear {
        /// The State.
        state: Iso3,
        /// Its first day as a party.
        day: NaiveDate,
        /// Whether it was taken into the scale: the caller's choice.
        included: bool,
    },
    /// A State leaves during the year.
    LeavesInTheYear {
        /// The State.
        state: Iso3,
        /// Its first day outside.
        day: NaiveDate,
        /// Whether it was kept in the scale: the caller's choice.
        included: bool,
    },
    /// No United Nations rate is known for a State; it is left out.
    RateUnknown {
        /// The State.
        state: Iso3,
    },
    /// The United Nations rates of the States in the scale.
    UnRates {
        /// How many States.
        states: usize,
        /// Their rates added up, in thousandths of a per cent.
        total_thousandths: u64,
    },
    /// The factor that brings the rates that are not capped to what is left of 100 per cent.
    Factor {
        /// Which pass, from 1.
        round: usize,
        /// States not capped.
        states: usize,
        /// The factor, exactly.
        factor: Ratio,
    },
    /// A State that would stand above its ceiling is held there.
    Capped {
        /// The State.
        state: Iso3,
        /// Its ceiling.
        cap: Cap,
        /// What it would have carried.
        would_be: AssessedRate,
        /// What it carries.
        held_at: Rate,
    },
    /// Rates rounded to four decimals; their sum then.
    RatesRounded {
        /// Sum of the rounded rates, in ten-thousandths of a per cent; the whole is 1,000,000.
        sum_ten_thousandths: u64,
    },
    /// The approved appropriations.
    Approved {
        /// The amount.
        amount: Euro,
    },
    /// The host State's loan is taken out: assessed on some States only.
    LoanTakenOut {
        /// The amount.
        amount: Euro,
    },
    /// The part financed from a surplus is taken out.
    SurplusTakenOut {
        /// The amount.
        amount: Euro,
    },
    /// The amount assessed on all States of the scale.
    AssessedOnAll {
        /// The amount.
        amount: Euro,
    },
    /// Amounts rounded to the euro; what rounding left over or added.
    AmountsRounded {
        /// The amounts added up.
        sum: Euro,
        /// The amount to be assessed less that sum.
        left_over: Euro,
    },
    /// The letter that asks for payment.
    LetterSent {
        /// Its day.
        day: NaiveDate,
        /// Thirty days later.
        thirty_days: NaiveDate,
    },
    /// Payment is due then.
    DueOn {
        /// The day.
        day: NaiveDate,
    },
    /// What is unpaid on that day is a year in arrears.
    InArrearsFrom {
        /// The day.
        day: NaiveDate,
    },
}

impl Reason for ContributionReason {
    fn law(&self) -> &'static [Citation] {
        match self {
            Self::PartiesOn { .. } => &[text::SCALE],
            // The bills point both ways, so the regulation that was only recalled leads.
            Self::JoinsInTheYear { .. } => &[
                text::NEW_STATE,
                text::SET_OFF,
                text::BILLS_OF_2020,
                text::BILL_OF_2024,
            ],
            Self::LeavesInTheYear { .. } => &[text::LAST_YEAR, statute::ART_127_2],
            Self::RateUnknown { .. } => &[],
            Self::UnRates { .. } => &[text::SCALE, text::SCALE_ADOPTED],
            Self::Factor { .. } => &[text::SCALE, text::ADJUSTED],
            Self::Capped {
                cap: Cap::LeastDeveloped,
                ..
            } => &[text::UN_CEILINGS, text::BILLS_OF_2020, text::BILL_OF_2024],
            Self::Capped {
                cap: Cap::Ceiling, ..
            } => &[text::UN_CEILINGS, text::ADJUSTED],
            Self::RatesRounded { .. } | Self::AmountsRounded { .. } => {
                &[text::BILLS_OF_2020, text::BILL_OF_2024]
            }
            Self::Approved { .. } | Self::AssessedOnAll { .. } => &[text::SCALE],
            Self::LoanTakenOut { .. } => &[text::HOST_STATE_LOAN],
            Self::SurplusTakenOut { .. } => &[text::SURPLUS],
            Self::LetterSent { .. } => &[text::LETTER],
            Self::DueOn { .. } | Self::InArrearsFrom { .. } => &[text::DUE],
        }
    }
}
