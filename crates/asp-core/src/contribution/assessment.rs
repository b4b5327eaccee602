//! What is assessed, and the amount of each State.
//!
//! Source: the yearly resolutions on the budget. The repayment of the host State's loan (Major Programme VII-2)
//! is not assessed on States that paid their part of the premises in one payment, and what a cash surplus
//! finances is not assessed at all (ICC-ASP/18/Res.1, section A, paragraphs 2 and 3, for 2020).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{AssessedRate, ContributionFault, ContributionFaults, ContributionReason, Scale};
use crate::{Euro, Iso3, law::Answer};

/// The appropriations of a year and the parts of them that are not assessed on all States.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Appropriations {
    /// All that was approved.
    pub approved: Euro,
    /// The part that repays the host State's loan.
    pub host_state_loan: Euro,
    /// The part financed from a surplus.
    pub from_surplus: Euro,
}

impl Appropriations {
    /// The amount assessed on all States of the scale.
    ///
    /// ```
    /// use asp_core::{Euro, contribution::Appropriations};
    ///
    /// // The budget for 2025: the Court's letter to the States gives 190,968,300.
    /// let of_2025 = Appropriations {
    ///     approved: Euro(195_481_500),
    ///     host_state_loan: Euro(3_585_100),
    ///     from_surplus: Euro(928_100),
    /// };
    /// assert_eq!(of_2025.assessed_on_all().unwrap().outcome, Euro(190_968_300));
    /// ```
    pub fn assessed_on_all(&self) -> Result<Answer<Euro, ContributionReason>, ContributionFaults> {
        let faults = self.faults();
        if !faults.is_empty() {
            return Err(ContributionFaults(faults));
        }
        let amount = self.approved - self.host_state_loan - self.from_surplus;
        let mut reasons = vec![ContributionReason::Approved {
            amount: self.approved,
        }];
        if self.host_state_loan > Euro(0) {
            reasons.push(ContributionReason::LoanTakenOut {
                amount: self.host_state_loan,
            });
        }
        if self.from_surplus > Euro(0) {
            reasons.push(ContributionReason::SurplusTakenOut {
                amount: self.from_surplus,
            });
        }
        reasons.push(ContributionReason::AssessedOnAll { amount });
        Ok(Answer::new(amount, reasons))
    }

    fn faults(&self) -> Vec<ContributionFault> {
        let fields = [
            ("approved", self.approved),
            ("host_state_loan", self.host_state_loan),
            ("from_surplus", self.from_surplus),
        ];
        let negative = fields.into_iter().filter(|(_, amount)| *amount < Euro(0));
        let mut faults: Vec<_> = negative
            .map(|(field, amount)| ContributionFault::Negative { field, amount })
            .collect();
        let parts = self.host_state_loan + self.from_surplus;
        // Compared part by part: the sum of two amounts saturates at the end of the range.
        let too_much =
            self.host_state_loan > self.approved || self.from_surplus > self.approved - self.host_state_loan;
        if faults.is_empty() && too_much {
            faults.push(ContributionFault::PartsAboveWhole {
                approved: self.approved,
                parts,
            });
        }
        faults
    }
}

/// The amounts of all States of a scale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Assessment {
    base: Euro,
    amounts: BTreeMap<Iso3, Euro>,
}

impl Assessment {
    /// The amount that was shared.
    pub fn base(&self) -> Euro {
        self.base
    }

    /// The amount of one State.
    pub fn of(&self, state: Iso3) -> Option<Euro> {
        self.amounts.get(&state).copied()
    }

    /// All amounts, by code.
    pub fn amounts(&self) -> impl Iterator<Item = (Iso3, Euro)> {
        self.amounts.iter().map(|(state, amount)| (*state, *amount))
    }

    /// The amounts added up.
    pub fn total(&self) -> Euro {
        self.amounts.values().copied().sum()
    }
}

/// Shares `base` by `scale`: rate times base, rounded to the euro. Used for the budget and, with its level as
/// `base`, for the advances to the Working Capital Fund.
pub fn assess(
    scale: &Scale,
    base: Euro,
) -> Result<Answer<Assessment, ContributionReason>, ContributionFaults> {
    if base < Euro(0) {
        let fault = ContributionFault::Negative {
            field: "base",
            amount: base,
        };
        return Err(ContributionFaults(vec![fault]));
    }
    let amounts = scale
        .rates()
        .map(|(state, rate)| (state, part(base, rate.assessed)));
    let assessment = Assessment {
        base,
        amounts: amounts.collect(),
    };
    let sum = assessment.total();
    let left_over = base - sum;
    let reason = ContributionReason::AmountsRounded { sum, left_over };
    Ok(Answer::new(assessment, [reason]))
}

/// `rate` of `base`, rounded half up; `base` is not negative.
fn part(base: Euro, rate: AssessedRate) -> Euro {
    let whole = i128::from(AssessedRate::WHOLE.0);
    let rounded = (i128::from(base.0) * i128::from(rate.0) + whole / 2) / whole;
    Euro(i64::try_from(rounded).unwrap_or(i64::MAX))
}
