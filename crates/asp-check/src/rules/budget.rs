//! Budgets, programmes, the scale of the United Nations.

use std::collections::BTreeMap;

use asp_core::{
    Euro, SessionId, Year,
    record::{
        Record,
        budget::{ArrearsScope, BudgetStage, Scope, UnRate},
    },
};

use super::in_order;
use crate::{Problem, dataset::Tables, read::Row};

pub(super) fn check(tables: &Tables, problems: &mut Vec<Problem>) {
    years(tables, problems);
    programmes(tables, problems);
    for row in tables.budget_amounts.iter() {
        scope(row, row.record.year, row.record.scope, problems);
    }
    for row in tables.budget_readings.iter() {
        scope(row, row.record.year, row.record.scope, problems);
        if row.record.amount.is_some() == row.record.change_percent.is_some() {
            let but = "a reading has either an amount or a change in percent".to_owned();
            row.contradicts(problems, "amount", but);
        }
    }
    scale_periods(tables, problems);
    scale_totals(tables, problems);
    contributions(tables, problems);
    arrears(tables, problems);
}

/// A regular session decides the budget of the next year, by one of its own resolutions.
fn years(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables.budget_years.iter() {
        let budget = &row.record;
        let expected = budget
            .year
            .0
            .checked_sub(2002)
            .and_then(|n| u8::try_from(n).ok())
            .map(SessionId::Regular);
        if Some(budget.session) != expected {
            let but = format!("it did not decide the budget of {}", budget.year);
            row.contradicts(problems, "session", but);
        }
        let Some(symbol) = &budget.resolution else {
            continue;
        };
        let resolution = tables.resolutions.iter().find(|row| row.record.symbol == *symbol);
        let Some(resolution) = resolution.map(|row| &row.record) else {
            continue;
        };
        if resolution.session != budget.session {
            let but = format!("it is a resolution of `{}`", resolution.session);
            row.contradicts(problems, "resolution", but);
        }
        if budget.adopted.is_some_and(|day| day != resolution.adopted) {
            let but = format!("`{symbol}` was adopted on {}", resolution.adopted);
            row.contradicts(problems, "adopted", but);
        }
    }
}

/// Major programmes add up to the approved amount where all of them are there, and never exceed it.
fn programmes(tables: &Tables, problems: &mut Vec<Problem>) {
    if !tables.programmes.complete {
        return;
    }
    for row in tables
        .budget_amounts
        .iter()
        .filter(|row| row.record.stage == BudgetStage::Approved)
    {
        let year = row.record.year;
        let of_year = tables
            .programmes
            .iter()
            .filter(|programme| programme.record.year == year);
        let sum: Euro = of_year.map(|programme| programme.record.amount).sum();
        let complete = tables
            .budget_years
            .iter()
            .any(|row| row.record.year == year && row.record.programmes_complete);
        let approved = row.record.amount;
        if complete && sum != approved {
            row.contradicts(
                problems,
                "amount",
                format!("the programmes of {year} add up to {sum}"),
            );
        } else if sum > approved {
            row.contradicts(
                problems,
                "amount",
                format!("the programmes of {year} add up to {sum}, which is more"),
            );
        }
    }
}

/// The Host State Loan is paid from 2016 on: a figure of an earlier year is neither with nor without it.
fn scope<T: Record>(row: &Row<T>, year: Year, scope: Scope, problems: &mut Vec<Problem>) {
    let fits = match scope {
        Scope::Unknown => true,
        Scope::Na => year.0 < 2016,
        Scope::Incl | Scope::Excl => year.0 >= 2016,
    };
    if !fits {
        let but = format!("the Host State Loan is paid from 2016 on, and the year is {year}");
        row.contradicts(problems, "scope", but);
    }
}

/// Periods of the scale are the same for all States, follow each other and do not overlap.
fn scale_periods(tables: &Tables, problems: &mut Vec<Problem>) {
    let mut periods: BTreeMap<Year, &Row<UnRate>> = BTreeMap::new();
    for row in tables.un_scale.iter() {
        let UnRate {
            from_year,
            until_year,
            ..
        } = row.record;
        in_order(
            row,
            ("from_year", Some(from_year)),
            ("until_year", Some(until_year)),
            problems,
        );
        let first = *periods.entry(from_year).or_insert(row);
        if first.record.until_year != until_year {
            let but = format!(
                "the period from {from_year} ends in {} for {}, line {}",
                first.record.until_year, first.record.state, first.place.line
            );
            row.contradicts(problems, "until_year", but);
        }
    }
    let periods: Vec<_> = periods.into_values().collect();
    for pair in periods.windows(2) {
        let [earlier, row] = pair else { continue };
        if row.record.from_year <= earlier.record.until_year {
            let but = format!(
                "the period from {} ends in {}",
                earlier.record.from_year, earlier.record.until_year
            );
            row.contradicts(problems, "from_year", but);
        }
    }
}

/// States Parties that are not members of the United Nations and stand outside its total.
const NOT_IN_TOTAL: [&str; 2] = ["COK", "PSE"];

/// Since 2004 the scale is there for all members of the United Nations and adds up to 100.
const COMPLETE_FROM: Year = Year(2004);

fn scale_totals(tables: &Tables, problems: &mut Vec<Problem>) {
    if !tables.un_scale.complete {
        return;
    }
    let mut totals: BTreeMap<Year, (u32, &Row<UnRate>)> = BTreeMap::new();
    for row in tables.un_scale.iter() {
        let counted = !NOT_IN_TOTAL.contains(&row.record.state.as_str());
        let (sum, _) = totals.entry(row.record.from_year).or_insert((0, row));
        *sum += if counted { row.record.rate.0 } else { 0 };
    }
    for (year, (sum, row)) in totals {
        if year >= COMPLETE_FROM && sum != 100_000 {
            let sum = asp_core::Rate(sum);
            row.contradicts(
                problems,
                "rate",
                format!("the rates of the period from {year} add up to {sum}, expected 100.000"),
            );
        }
    }
}

fn contributions(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables.contributions.iter() {
        if row.record.amount.is_none() && row.record.share_percent.is_none() {
            row.contradicts(
                problems,
                "amount",
                "a contribution has an amount, a share or both".to_owned(),
            );
        }
    }
    for row in tables.contribution_checks.iter() {
        let check = &row.record;
        let difference = check.official - check.model;
        if check.difference != difference {
            let but = format!("{} less {} gives {difference}", check.official, check.model);
            row.contradicts(problems, "difference", but);
        }
    }
}

fn arrears(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables.arrears.iter() {
        if (row.record.scope == ArrearsScope::State) != row.record.state.is_some() {
            let but = "a figure of one State names it, a figure of all names none".to_owned();
            row.contradicts(problems, "state", but);
        }
    }
}
