//! What each State is assessed in a year, by the contributions rule.

use std::{cmp::Reverse, sync::OnceLock};

use asp_core::{
    Euro, Iso3, Provenance,
    contribution::{
        Appropriations, Assessment, ContributionReason, Scale, ScaleRule, Scenario, UnRate, scale,
        year::{self, Choice, PartOfTheYear},
    },
    law::Answer,
    record::budget::{self, BudgetStage, Fund, FundFigure, Scope},
};

/// A year's budget and scale, and who is in it.
pub struct Bill {
    pub year: u16,
    pub scenario: Scenario,
    pub scale: Scale,
    pub answer: Answer<Assessment, ContributionReason>,
    /// What stands behind the amount that is shared.
    pub sources: Vec<&'static Provenance>,
}

impl Bill {
    /// The bills of all years whose budget, and what of it is assessed, the data hold. The first budget ran for sixteen
    /// months and is left out.
    pub fn all() -> &'static [Self] {
        static BILLS: OnceLock<Vec<Bill>> = OnceLock::new();
        BILLS.get_or_init(|| {
            let years = asp_data::budget_years().iter();
            let years = years.map(|row| row.year.0).filter(|year| *year > 2003);
            years.filter_map(Self::compute).collect()
        })
    }

    /// The bill of the last year up to `year` that can be computed.
    pub fn latest(year: u16) -> Option<&'static Self> {
        Self::all().iter().rev().find(|bill| bill.year <= year)
    }

    /// The bill of `year`; none if the data lack its budget or what of it is assessed.
    pub fn of(year: u16) -> Option<&'static Self> {
        Self::all().iter().find(|bill| bill.year == year)
    }

    fn compute(year: u16) -> Option<Self> {
        let (appropriations, sources) = appropriations(year)?;
        let scenario = Scenario {
            rates: rates(year)?,
            rule: ScaleRule::COURT,
            appropriations,
        };
        let scale = scale::adjust(&scenario.rates, scenario.rule).ok()?.outcome;
        let answer = scenario.run().ok()?;
        Some(Self {
            year,
            scenario,
            scale,
            answer,
            sources,
        })
    }

    /// Whether the bill of a State rests on confirmed facts only.
    pub fn is_confirmed(&self, _state: Iso3) -> bool {
        self.sources.iter().all(|row| row.basis.is_confirmed())
    }

    /// The States in the scale, the largest bill first.
    pub fn largest_first(&self) -> Vec<Iso3> {
        let mut amounts: Vec<(Iso3, Euro)> = self.answer.outcome.amounts().collect();
        amounts.sort_by_key(|(state, amount)| (Reverse(*amount), *state));
        amounts.into_iter().map(|(state, _)| state).collect()
    }

    /// The same budget shared without some States.
    pub fn without(&self, leaving: &[Iso3]) -> Option<(Scale, Assessment)> {
        let mut scenario = self.scenario.clone();
        scenario.rates.retain(|rate| !leaving.contains(&rate.state));
        let scale = scale::adjust(&scenario.rates, scenario.rule).ok()?.outcome;
        Some((scale, scenario.run().ok()?.outcome))
    }
}

/// The United Nations rates of the States in the scale of `year`.
pub fn rates(year: u16) -> Option<Vec<UnRate>> {
    let choice = Choice {
        // The official figures of 2020 come out only with the State that joined that year, those of 2024 only without.
        joining: if year == 2020 {
            PartOfTheYear::Included
        } else {
            PartOfTheYear::LeftOut
        },
        leaving: PartOfTheYear::Included,
    };
    let members = year::members(asp_data::roll(), i32::from(year), choice).ok()?;
    let known = asp_data::un_scale().iter().filter(|row| covers(row, year));
    let known = known
        .map(|row| {
            let rate = UnRate {
                state: row.state,
                rate: row.rate,
                least_developed: row.least_developed.unwrap_or(false),
            };
            (row.state, rate)
        })
        .collect();
    Some(year::rates(&members.outcome, &known).outcome)
}

/// The row of the United Nations scale that gives a State's rate in `year`.
pub fn un_rate(state: Iso3, year: u16) -> Option<&'static budget::UnRate> {
    let mut rows = asp_data::un_scale().iter();
    rows.find(|row| row.state == state && covers(row, year))
}

fn covers(row: &budget::UnRate, year: u16) -> bool {
    (row.from_year.0..=row.until_year.0).contains(&year)
}

/// The approved budget, the instalment of the loan within it, and what came from a surplus: the remainder that was
/// not assessed, in the years in which the assessed amount was published.
fn appropriations(year: u16) -> Option<(Appropriations, Vec<&'static Provenance>)> {
    let approved = asp_data::budget_amounts()
        .iter()
        .find(|row| row.year.0 == year && row.stage == BudgetStage::Approved)?;
    let loan = asp_data::funds().iter().find(|row| {
        row.year.0 == year && row.fund == Fund::HostStateLoan && row.kind == FundFigure::AnnualInstalment
    });
    let instalment = match (approved.scope, loan) {
        (Scope::Incl, Some(loan)) => loan.amount,
        (Scope::Na, _) => Euro(0),
        // What of the budget is the loan is not known.
        _ => return None,
    };
    let assessed = asp_data::budget_readings()
        .iter()
        .find(|row| row.year.0 == year && row.stage == BudgetStage::Assessed);
    let base = assessed.and_then(|row| row.amount);
    let from_surplus = base.map_or(Euro(0), |base| approved.amount - instalment - base);
    let sources = [&approved.provenance].into_iter();
    let sources = sources.chain(loan.map(|row| &row.provenance));
    let sources = sources.chain(assessed.map(|row| &row.provenance)).collect();
    let appropriations = Appropriations {
        approved: approved.amount,
        host_state_loan: instalment,
        from_surplus,
    };
    Some((appropriations, sources))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bills_of_germany_come_out_as_published() {
        let germany = "DEU".parse().unwrap();
        let bill = |year| Bill::latest(year).unwrap().answer.outcome.of(germany);
        assert_eq!(bill(2020), Some(Euro(16_193_649)));
        assert_eq!(bill(2024), Some(Euro(21_482_985)));
    }

    #[test]
    fn the_amount_shared_in_2025_is_the_one_in_the_note_of_the_court() {
        let bill = Bill::latest(2026).unwrap();
        assert_eq!((bill.year, bill.answer.outcome.base()), (2025, Euro(190_968_300)));
        assert_eq!(bill.scenario.rates.len(), 125);
    }

    #[test]
    fn without_a_state_the_others_share_the_same_amount() {
        let bill = Bill::latest(2026).unwrap();
        let venezuela = "VEN".parse().unwrap();
        let (_, after) = bill.without(&[venezuela]).unwrap();
        assert_eq!(after.of(venezuela), None);
        assert_eq!(after.base(), bill.answer.outcome.base());
        let more: i64 = after
            .amounts()
            .map(|(state, amount)| amount.0 - bill.answer.outcome.of(state).unwrap().0)
            .sum();
        let owed = bill.answer.outcome.of(venezuela).unwrap().0;
        // Rounding each bill to the euro and each rate to four decimals leaves a little over.
        assert!((more - owed).abs() < 5_000, "{more} for {owed}");
    }
}
