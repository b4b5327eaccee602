//! What each State is assessed in a year, by the contributions rule.

use std::{cmp::Reverse, sync::OnceLock};

use asp_core::{
    Euro, Iso3, Provenance,
    contribution::{
        Appropriations, Assessment, ContributionReason, Scale, ScaleRule, Scenario, UnRate, scale,
        year::{self, Choice, PartOfTheYear},
    },
    law::Answer,
    record::budget::{self, BudgetStage, Fund, FundFigure, Precision, Scope},
};

/// A year's budget and scale, and who is in it.
pub struct Bill {
    pub year: u16,
    pub scenario: Scenario,
    pub scale: Scale,
    /// The bills, with every step from the membership on: who is in the scale for a part of the year only is a choice.
    pub answer: Answer<Assessment, ContributionReason>,
    /// What stands behind the amount that is shared.
    pub sources: Vec<&'static Provenance>,
    /// Whether all that the bills have in common is confirmed: the amount shared and every rate of the scale, or an
    /// official bill that comes out to the euro.
    vouched_for: bool,
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
        let rates = rates(year)?;
        let scenario = Scenario {
            rates: rates.outcome.clone(),
            rule: ScaleRule::COURT,
            appropriations,
        };
        let scale = scale::adjust(&scenario.rates, scenario.rule).ok()?.outcome;
        let bills = scenario.run().ok()?;
        let reasons: Vec<_> = rates.reasons().chain(bills.reasons()).copied().collect();
        let answer = Answer::new(bills.outcome, reasons);
        let proved = asp_data::contributions()
            .iter()
            .any(|row| row.year.0 == year && proves(row, &answer.outcome));
        let read = sources.iter().all(|row| row.basis.is_confirmed()) && all_read(&scenario.rates, year);
        Some(Self {
            vouched_for: proved || read,
            year,
            scenario,
            scale,
            answer,
            sources,
        })
    }

    /// Whether the bill of a State rests on confirmed facts only. It hangs on every rate of the scale: one factor fits
    /// them all to the whole. A bill that was officially published and comes out to the euro vouches for that factor
    /// and the amount shared, though not for the State's own rate, nor for how a part of a year is billed.
    pub fn is_confirmed(&self, state: Iso3) -> bool {
        let own = un_rate(state, self.year).is_some_and(|row| row.provenance.basis.is_confirmed());
        own && self.vouched_for && self.open_points(state).next().is_none()
    }

    /// What the texts leave open of the bill of a State: it joins or leaves in the year, or its rate is not known.
    pub fn open_points(&self, state: Iso3) -> impl Iterator<Item = &ContributionReason> {
        self.answer.reasons().filter(move |reason| match reason {
            ContributionReason::JoinsInTheYear { state: of, .. }
            | ContributionReason::LeavesInTheYear { state: of, .. }
            | ContributionReason::RateUnknown { state: of } => *of == state,
            _ => false,
        })
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

/// Whether an official bill is printed to the euro and is the one computed.
fn proves(row: &budget::Contribution, computed: &Assessment) -> bool {
    let exact = row.precision == Precision::Exact && row.provenance.basis.is_confirmed();
    exact && row.amount.is_some() && row.amount == computed.of(row.state)
}

/// Whether all these rates of `year` were read, and which States are least developed countries.
pub fn all_read(rates: &[UnRate], year: u16) -> bool {
    let read = |row: &budget::UnRate| {
        let mut columns = ["rate", "least_developed"].into_iter();
        columns.all(|column| row.provenance.basis_of(column).is_confirmed())
    };
    rates
        .iter()
        .all(|rate| un_rate(rate.state, year).is_some_and(read))
}

/// The United Nations rates of the States in the scale of `year`, and who is left out of it or kept in it by choice.
pub fn rates(year: u16) -> Option<Answer<Vec<UnRate>, ContributionReason>> {
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
    let rates = year::rates(&members.outcome, &known);
    let reasons: Vec<_> = members.reasons().chain(rates.reasons()).copied().collect();
    Some(Answer::new(rates.outcome, reasons))
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
    fn a_bill_says_who_is_in_the_scale_for_a_part_of_the_year() {
        let open = |year: u16| -> Vec<(String, bool)> {
            let bill = Bill::of(year).unwrap();
            let open = bill.answer.reasons().filter_map(|reason| match reason {
                ContributionReason::JoinsInTheYear { state, included, .. }
                | ContributionReason::LeavesInTheYear { state, included, .. } => {
                    Some((state.to_string(), *included))
                }
                _ => None,
            });
            open.collect()
        };
        assert_eq!(open(2017), [("BDI".to_owned(), true)]);
        assert_eq!(open(2019), [("PHL".to_owned(), true)]);
        assert_eq!(open(2020), [("KIR".to_owned(), true)]);
        assert_eq!(open(2024), [("ARM".to_owned(), false)]);
        assert_eq!(open(2025), []);
    }

    #[test]
    fn a_bill_for_a_part_of_a_year_is_not_confirmed() {
        let is_confirmed =
            |year: u16, state: &str| Bill::of(year).unwrap().is_confirmed(state.parse().unwrap());
        for (year, state) in [(2017, "BDI"), (2019, "PHL"), (2020, "KIR")] {
            assert!(!is_confirmed(year, state), "{state} {year}");
        }
    }

    #[test]
    fn only_the_years_of_which_an_official_bill_comes_out_to_the_euro_are_confirmed() {
        let germany = "DEU".parse().unwrap();
        let confirmed = Bill::all().iter().filter(|bill| bill.is_confirmed(germany));
        let years: Vec<u16> = confirmed.map(|bill| bill.year).collect();
        assert_eq!(years, [2020, 2024]);
        // Its rate was only recalled up to 2024, and nothing proves 2025.
        let palestine = "PSE".parse().unwrap();
        assert!(!Bill::all().iter().any(|bill| bill.is_confirmed(palestine)));
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
