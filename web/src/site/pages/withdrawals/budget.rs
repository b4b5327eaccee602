//! What it would change for the budget: the last bill that can be computed, shared without those that leave.

use asp_core::{Euro, Iso3, Provenance, Ratio};
use chrono::Datelike;
use leptos::prelude::*;

use super::{Story, Turn};
use crate::site::{
    bill::{self, Bill},
    cite,
    cx::Cx,
    parts::{self, Section, cell},
    table::Table,
};

/// How many of the largest contributors are shown with and without those that leave.
const LARGEST: usize = 10;

/// The bill without a State, or without several.
struct Effect {
    states: Vec<Iso3>,
    /// What they are assessed.
    assessed: Euro,
    /// By how much the bill of every State rises that no ceiling holds, in thousandths of a per cent.
    rise: u64,
    /// What the largest contributor would pay more.
    largest_more: Euro,
    provenance: &'static Provenance,
}

pub(super) fn section(cx: &Cx<'_>, stories: &[Story]) -> Option<Section> {
    let year = u16::try_from(cx.today().year()).ok()?;
    let bill = Bill::latest(year)?;
    let running: Vec<Iso3> = stories
        .iter()
        .filter(|story| matches!(story.turn, Turn::Running { .. }))
        .map(|story| story.state)
        .collect();
    let mut effects: Vec<Effect> = running
        .iter()
        .filter_map(|state| effect(bill, &[*state]))
        .collect();
    effects.extend((running.len() > 1).then(|| effect(bill, &running)).flatten());
    let largest = bill.largest_first().into_iter().next()?;
    Section::when(!effects.is_empty(), "budget", cx.t("withdrawals-budget"), || {
        view! {
            {basis(cx, bill)}
            {effects_table(cx, bill, &effects, largest)}
            {shares(cx, bill, &running)}
            <p class="muted">{cx.t("withdrawals-budget-limits")}</p>
        }
        .into_any()
    })
}

/// Which budget and scale this rests on.
fn basis(cx: &Cx<'_>, bill: &Bill) -> AnyView {
    let words = cx.tr(
        "withdrawals-budget-basis",
        &[
            ("year", i64::from(bill.year).to_string().into()),
            ("amount", cx.euro(bill.answer.outcome.base()).into()),
            ("states", bill.scenario.rates.len().into()),
        ],
    );
    let marks = cite::marks_of_all(cx, bill.sources.iter().copied());
    view! { <p>{words}" "{marks}</p> }.into_any()
}

fn effect(bill: &Bill, states: &[Iso3]) -> Option<Effect> {
    let (scale, after) = bill.without(states)?;
    let before = &bill.answer.outcome;
    let assessed = states.iter().filter_map(|state| before.of(*state)).sum();
    let largest = bill.largest_first().into_iter().next()?;
    let first = bill::un_rate(*states.first()?, bill.year)?;
    Some(Effect {
        states: states.to_vec(),
        assessed,
        rise: rise(bill.scale.factor()?, scale.factor()?),
        largest_more: after.of(largest)? - before.of(largest)?,
        provenance: &first.provenance,
    })
}

/// From one factor to the other, in thousandths of a per cent, rounded.
fn rise(before: Ratio, after: Ratio) -> u64 {
    let old = u128::from(before.num()) * u128::from(after.den());
    let new = u128::from(after.num()) * u128::from(before.den());
    let more = new.saturating_sub(old) * 100_000;
    u64::try_from((more + old / 2) / old.max(1)).unwrap_or(u64::MAX)
}

fn effects_table(cx: &Cx<'_>, bill: &Bill, effects: &[Effect], largest: Iso3) -> AnyView {
    let caption = cx.tr("withdrawals-effects", &[("year", bill.year.to_string().into())]);
    let lead = cx.tr(
        "withdrawals-effects-lead",
        &[("largest", cx.state(largest).into())],
    );
    let table = Table::new(cx, caption)
        .head("withdrawals-column-without", |row: &Effect| {
            match row.states.as_slice() {
                [one] => parts::state(cx, *one),
                all => cx
                    .tr("withdrawals-all-together", &[("n", all.len().into())])
                    .into_any(),
            }
        })
        .number("column-un-rate", |row| match row.states.as_slice() {
            [one] => bill::un_rate(*one, bill.year).map_or_else(String::new, |found| cx.rate(found.rate)),
            _ => String::new(),
        })
        .view("withdrawals-column-assessed-computed", |row| {
            let sure = row.states.iter().all(|state| bill.is_confirmed(*state));
            let doubt = (!sure).then(|| view! { " "{cite::unconfirmed(cx)} });
            Some(view! { {cx.euro(row.assessed)}{doubt} })
        })
        .number("withdrawals-column-others-more", |row| {
            cx.edition
                .format
                .percent(&format!("{}.{:03}", row.rise / 1000, row.rise % 1000))
        })
        .number("withdrawals-column-largest-more", |row| cx.euro(row.largest_more))
        .rows(effects, |row| row.provenance);
    view! {
        <p>{lead}</p>
        {table}
    }
    .into_any()
}

/// A contributor with its bill now and without those that leave.
struct Share {
    state: Iso3,
    before: Euro,
    after: Euro,
    provenance: &'static Provenance,
}

fn shares(cx: &Cx<'_>, bill: &Bill, running: &[Iso3]) -> Option<AnyView> {
    let (_, after) = bill.without(running)?;
    let staying = bill
        .largest_first()
        .into_iter()
        .filter(|state| !running.contains(state));
    let rows: Vec<Share> = staying
        .take(LARGEST)
        .filter_map(|state| {
            Some(Share {
                state,
                before: bill.answer.outcome.of(state)?,
                after: after.of(state)?,
                provenance: &bill::un_rate(state, bill.year)?.provenance,
            })
        })
        .collect();
    let caption = cx.tr("withdrawals-shares", &[("n", running.len().into())]);
    let heading = caption.clone();
    let table = Table::new(cx, caption)
        .view("column-state", |row: &Share| {
            Some(cell(cx, row.provenance, "rate", parts::state(cx, row.state)))
        })
        .number("withdrawals-column-with-all", |row| cx.euro(row.before))
        .number("withdrawals-column-without-them", |row| cx.euro(row.after))
        .number("withdrawals-column-more", |row| cx.euro(row.after - row.before))
        .rows(&rows, |row| row.provenance);
    let sure = rows.iter().all(|row| bill.is_confirmed(row.state));
    let doubt = (!sure).then(|| view! { " "{cite::unconfirmed(cx)} });
    Some(view! { <h3>{heading}{doubt}</h3>{table} }.into_any())
}

#[cfg(test)]
mod tests {
    use asp_core::contribution::scenario;

    use super::*;

    fn state(code: &str) -> Iso3 {
        code.parse().unwrap()
    }

    #[test]
    fn the_effect_of_one_state_is_what_the_rule_answers() {
        let bill = Bill::latest(2026).unwrap();
        let venezuela = state("VEN");
        let shown = effect(bill, &[venezuela]).unwrap();

        let mut smaller = bill.scenario.clone();
        smaller.rates.retain(|rate| rate.state != venezuela);
        let (before, after) = (bill.scenario.run().unwrap(), smaller.run().unwrap());
        let differences = scenario::compare(&before.outcome, &after.outcome);
        assert_eq!(Some(shown.assessed), differences[&venezuela].before);
        assert_eq!(differences[&venezuela].after, None);
        assert_eq!(shown.largest_more, differences[&state("JPN")].change());
    }

    #[test]
    fn every_state_that_no_ceiling_holds_pays_more_by_the_same_percentage() {
        let bill = Bill::latest(2026).unwrap();
        let without = [state("VEN"), state("NER")];
        let shown = effect(bill, &without).unwrap();
        let (_, after) = bill.without(&without).unwrap();
        for code in ["JPN", "DEU", "KEN", "MEX"] {
            let (old, new) = (
                bill.answer.outcome.of(state(code)).unwrap().0,
                after.of(state(code)).unwrap().0,
            );
            let by_rule = old * i64::try_from(shown.rise).unwrap() / 100_000;
            // Four decimals of a rate are up to ten euros of the budget each.
            assert!(
                (new - old - by_rule).abs() < 400,
                "{code}: {} and {by_rule}",
                new - old
            );
        }
    }
}
