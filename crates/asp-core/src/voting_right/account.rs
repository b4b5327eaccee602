//! A State's dues and payments, and what is unpaid of them.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{
    Exemption, Position, VotingRight, VotingRightFault, VotingRightFaults, VotingRightReason, right,
};
use crate::{Euro, law::Answer};

/// The contribution due for one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Due {
    /// The year it belongs to.
    pub year: i32,
    /// The amount.
    pub amount: Euro,
}

/// A payment received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Payment {
    /// Day of receipt.
    pub on: NaiveDate,
    /// The amount.
    pub amount: Euro,
}

/// What a State owed and paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Account {
    party_since: NaiveDate,
    advance: Euro,
    dues: BTreeMap<i32, Euro>,
    payments: Vec<Payment>,
}

/// What is unpaid of the years before a day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Arrears {
    /// By year; years paid in full are not listed.
    pub by_year: BTreeMap<i32, Euro>,
    /// What is still owed to the Working Capital Fund, which payments reach first. Not part of the arrears.
    pub advance: Euro,
}

impl Arrears {
    /// All of it.
    pub fn total(&self) -> Euro {
        self.by_year.values().copied().sum()
    }
}

impl Account {
    /// An account from the first day of membership. `advance` is what was to be advanced to the Working Capital
    /// Fund; zero if the payments listed do not touch it. All faults are reported together.
    pub fn new(
        party_since: NaiveDate,
        advance: Euro,
        dues: Vec<Due>,
        payments: Vec<Payment>,
    ) -> Result<Self, VotingRightFaults> {
        let faults = faults(party_since, advance, &dues, &payments);
        if !faults.is_empty() {
            return Err(VotingRightFaults(faults));
        }
        let dues = dues.into_iter().map(|due| (due.year, due.amount)).collect();
        Ok(Self {
            party_since,
            advance,
            dues,
            payments,
        })
    }

    /// What is unpaid on `day` of the contributions of earlier years (Financial Regulations 5.6 and 5.8).
    pub fn arrears_on(&self, day: NaiveDate) -> Answer<Arrears, VotingRightReason> {
        let received = self.payments.iter().filter(|payment| payment.on <= day);
        let paid: Euro = received.map(|payment| payment.amount).sum();
        let to_advance = paid.min(self.advance);
        let mut left = paid - to_advance;
        let mut arrears = Arrears {
            advance: self.advance - to_advance,
            ..Arrears::default()
        };
        let due_before = self.dues.range(..day.year());
        let amount = due_before.clone().map(|(_, amount)| *amount).sum();
        let mut reasons = vec![
            VotingRightReason::DueForYearsBefore {
                year: day.year(),
                amount,
            },
            VotingRightReason::PaymentsCredited {
                amount: paid,
                to_advance,
            },
        ];
        for (year, due) in due_before {
            let credited = left.min(*due);
            left = left - credited;
            let unpaid = *due - credited;
            if unpaid > Euro(0) {
                arrears.by_year.insert(*year, unpaid);
                reasons.push(VotingRightReason::Unpaid {
                    year: *year,
                    amount: unpaid,
                });
            }
        }
        Answer::new(arrears, reasons)
    }

    /// Whether the State may vote on `day` (article 112(8)). The least payment that brings the vote back
    /// includes what the Working Capital Fund would take first.
    pub fn right_on(
        &self,
        day: NaiveDate,
        exemptions: &[Exemption],
    ) -> Result<Answer<VotingRight, VotingRightReason>, VotingRightFaults> {
        let arrears = self.arrears_on(day);
        let mut reasons: Vec<_> = arrears.reasons().copied().collect();
        let Some(two_full_years) = self.two_full_years_before(day)? else {
            reasons.push(VotingRightReason::FewerThanTwoFullYears {
                party_since: self.party_since,
                first_year: day.year().saturating_sub(2),
            });
            return Ok(Answer::new(VotingRight::Full, reasons));
        };
        let position = Position {
            arrears: arrears.outcome.total(),
            two_full_years,
        };
        let answer = right(position, day, exemptions).map_err(|fault| VotingRightFaults(vec![fault]))?;
        reasons.extend(answer.reasons().copied());
        let outcome = with_advance(answer.outcome, arrears.outcome.advance);
        Ok(Answer::new(outcome, reasons))
    }

    /// What was due for the two calendar years before the year of `day`; none if the State was not a party
    /// throughout both.
    fn two_full_years_before(&self, day: NaiveDate) -> Result<Option<Euro>, VotingRightFaults> {
        if day < self.party_since {
            return Err(VotingRightFaults(vec![VotingRightFault::NotAPartyYet {
                day,
                party_since: self.party_since,
            }]));
        }
        let years = [day.year().saturating_sub(2), day.year().saturating_sub(1)];
        let first_full = match (self.party_since.month(), self.party_since.day()) {
            (1, 1) => self.party_since.year(),
            _ => self.party_since.year().saturating_add(1),
        };
        if years.iter().any(|year| *year < first_full) {
            return Ok(None);
        }
        let missing = years.iter().filter(|year| !self.dues.contains_key(year));
        let missing: Vec<_> = missing
            .map(|year| VotingRightFault::DueMissing { year: *year })
            .collect();
        if !missing.is_empty() {
            return Err(VotingRightFaults(missing));
        }
        let due = years.iter().filter_map(|year| self.dues.get(year).copied());
        Ok(Some(due.sum()))
    }
}

fn with_advance(right: VotingRight, advance: Euro) -> VotingRight {
    match right {
        VotingRight::Full => VotingRight::Full,
        VotingRight::ByExemption { to_regain } => VotingRight::ByExemption {
            to_regain: to_regain + advance,
        },
        VotingRight::None { to_regain } => VotingRight::None {
            to_regain: to_regain + advance,
        },
    }
}

fn faults(
    party_since: NaiveDate,
    advance: Euro,
    dues: &[Due],
    payments: &[Payment],
) -> Vec<VotingRightFault> {
    let mut faults = Vec::new();
    if advance < Euro(0) {
        faults.push(VotingRightFault::Negative {
            field: "advance",
            amount: advance,
        });
    }
    let mut years = std::collections::BTreeSet::new();
    for due in dues {
        if due.amount < Euro(0) {
            faults.push(VotingRightFault::Negative {
                field: "dues",
                amount: due.amount,
            });
        }
        if due.year < party_since.year() {
            faults.push(VotingRightFault::BeforeMembership {
                year: due.year,
                party_since,
            });
        }
        if !years.insert(due.year) {
            faults.push(VotingRightFault::YearTwice { year: due.year });
        }
    }
    let nothing = payments.iter().filter(|payment| payment.amount <= Euro(0));
    faults.extend(nothing.map(|payment| VotingRightFault::NotAPayment {
        on: payment.on,
        amount: payment.amount,
    }));
    faults
}
