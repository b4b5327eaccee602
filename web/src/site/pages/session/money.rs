//! The budget a meeting decided, what was said about it, and whose vote was in question.

use asp_core::{
    SessionId,
    record::{
        budget::{BudgetAmount, BudgetReading, BudgetStage, BudgetYear, Precision, Programme, Scope},
        session::{BudgetPosition, VotingRight},
    },
};
use leptos::prelude::*;

use super::of;
use crate::site::{
    cite,
    cx::Cx,
    parts::{self, Section},
    table::{self, Table},
};

pub(super) fn budget(cx: &Cx<'_>, id: SessionId) -> Option<Section> {
    let year = asp_data::budget_years().iter().find(|row| row.session == id)?;
    let amounts: Vec<_> = asp_data::budget_amounts()
        .iter()
        .filter(|row| row.year == year.year)
        .collect();
    let readings: Vec<_> = asp_data::budget_readings()
        .iter()
        .filter(|row| row.year == year.year)
        .collect();
    let programmes: Vec<_> = asp_data::programmes()
        .iter()
        .filter(|row| row.year == year.year)
        .collect();
    let title = cx.tr("section-budget", &[("year", year.year.to_string().into())]);
    Section::when(true, "budget", title.clone(), || {
        let resolution = decided_by(cx, year);
        let note = (!year.provenance.notes.is_empty()).then(|| table::note(cx, year.provenance.notes));
        let stages = (!amounts.is_empty()).then(|| amounts_table(cx, title, &amounts));
        let shares = (!programmes.is_empty())
            .then(|| folded(cx.t("budget-programmes"), programmes_table(cx, &programmes)));
        let seen =
            (!readings.is_empty()).then(|| folded(cx.t("budget-readings"), readings_table(cx, &readings)));
        view! {
            <p class="muted">{cx.t("budget-scope-note")}</p>
            {resolution}
            {note}
            {stages}
            {shares}
            {seen}
        }
        .into_any()
    })
}

fn folded(title: String, table: AnyView) -> AnyView {
    view! {
        <details>
            <summary>{title}</summary>
            {table}
        </details>
    }
    .into_any()
}

/// The sentence that names the resolution, with the way to it and to its citation.
fn decided_by(cx: &Cx<'_>, year: &BudgetYear) -> Option<AnyView> {
    let symbol = year.resolution.as_ref()?;
    let name = super::super::resolutions::symbol_link(cx, symbol);
    let text = view! { {cx.t("budget-decided-by")}" "{name} };
    Some(
        view! { <p>{parts::cell(cx, &year.provenance, "resolution", text)}" "{cite::marks(cx, &year.provenance)}</p> }
            .into_any(),
    )
}

/// The stages of a budget, each beside how far the adopted amount lies from it.
fn amounts_table(cx: &Cx<'_>, title: String, rows: &[&'static BudgetAmount]) -> AnyView {
    let adopted = rows
        .iter()
        .copied()
        .find(|row| row.stage == BudgetStage::Approved);
    let table = Table::new(cx, title)
        .head("column-stage", |row: &&BudgetAmount| {
            cx.code("stage", row.stage.code())
        })
        .number("column-amount", |row| cx.euro(row.amount))
        .text("column-scope", |row| cx.code("scope", row.scope.code()))
        .view("column-adopted-against", |row| {
            let adopted = adopted.filter(|adopted| adopted.stage != row.stage)?;
            against(cx, adopted, row)
        })
        .rows(rows, |row| &row.provenance);
    let before = adopted.and_then(|adopted| year_before(cx, adopted));
    view! { {table}{before} }.into_any()
}

/// How far the adopted amount lies from another: nothing is compared across scopes, and a rounded figure gives a
/// rounded answer.
pub(in crate::site::pages) fn against(
    cx: &Cx<'_>,
    adopted: &BudgetAmount,
    other: &BudgetAmount,
) -> Option<AnyView> {
    let format = &cx.edition.format;
    let known = |scope| scope != Scope::Unknown;
    if adopted.scope != other.scope || !known(adopted.scope) {
        return Some(view! { <span class="muted">{cx.t("budget-not-comparable")}</span> }.into_any());
    }
    let percent = format.change(adopted.amount.change_from(other.amount)?);
    let text = if is_rounded(adopted) || is_rounded(other) {
        cx.tr("budget-about", &[("percent", percent.into())])
    } else {
        format!("{} ({percent})", format.difference(adopted.amount - other.amount))
    };
    let sure = adopted.provenance.basis.is_confirmed() && other.provenance.basis.is_confirmed();
    let doubt = (!sure).then(|| view! { " "{cite::unconfirmed(cx)} });
    Some(view! { <span class="change">{text}</span>{doubt} }.into_any())
}

/// Whether the source of a figure gave it rounded.
fn is_rounded(row: &BudgetAmount) -> bool {
    let same = |reading: &&BudgetReading| {
        (reading.year, reading.stage, reading.amount) == (row.year, row.stage, Some(row.amount))
    };
    let mut readings = asp_data::budget_readings().iter().filter(same).peekable();
    readings.peek().is_some() && readings.all(|reading| reading.precision != Precision::Exact)
}

fn year_before(cx: &Cx<'_>, adopted: &BudgetAmount) -> Option<AnyView> {
    let before = asp_data::budget_amounts().iter().find(|row| {
        row.stage == BudgetStage::Approved && row.year.0.checked_add(1) == Some(adopted.year.0)
    })?;
    let change = against(cx, adopted, before)?;
    let says = cx.tr("budget-year-before", &[("year", before.year.to_string().into())]);
    Some(view! { <p>{says}" "{change}{cite::marks(cx, &before.provenance)}</p> }.into_any())
}

fn programmes_table(cx: &Cx<'_>, rows: &[&'static Programme]) -> AnyView {
    Table::new(cx, cx.t("budget-programmes"))
        .head("column-programme", |row: &&Programme| {
            view! { {row.code.code()}" · "{parts::text(cx, row.name)} }
        })
        .number("column-amount", |row| cx.euro(row.amount))
        .rows(rows, |row| &row.provenance)
}

fn readings_table(cx: &Cx<'_>, rows: &[&'static BudgetReading]) -> AnyView {
    Table::new(cx, cx.t("budget-readings"))
        .head("column-stage", |row: &&BudgetReading| {
            cx.code("stage", row.stage.code())
        })
        .number("column-amount", |row| {
            row.amount.map(|amount| cx.euro(amount)).unwrap_or_default()
        })
        .number("column-change", |row| {
            row.change_percent
                .map(|p| cx.edition.format.percent(&p.to_string()))
                .unwrap_or_default()
        })
        .text("column-precision", |row| {
            cx.t(&format!(
                "precision-{}",
                row.precision.code().replace(['_', '.'], "-")
            ))
        })
        .text("column-scope", |row| cx.code("scope", row.scope.code()))
        .rows(rows, |row| &row.provenance)
}

pub(super) fn positions(cx: &Cx<'_>, id: SessionId) -> Option<Section> {
    let rows = of(asp_data::budget_positions(), id);
    let title = cx.t("section-positions");
    Section::when(!rows.is_empty(), "positions", title.clone(), || {
        Table::new(cx, title)
            .head("column-position-of", |row: &BudgetPosition| {
                parts::text(cx, row.group)
            })
            .view("column-states", |row| parts::states(cx, &row.states))
            .text("column-stance", |row| cx.code("stance", row.stance.code()))
            .view("column-position", |row| Some(parts::text(cx, row.position)))
            .rows(rows, |row| &row.provenance)
    })
}

pub(super) fn voting_rights(cx: &Cx<'_>, id: SessionId) -> Option<Section> {
    let rows = of(asp_data::voting_rights(), id);
    let title = cx.t("section-voting-rights");
    Section::when(!rows.is_empty(), "voting-rights", title.clone(), || {
        let table = Table::new(cx, title)
            .head("column-state", |row: &VotingRight| parts::state(cx, row.state))
            .text("column-vote", |row| cx.code("vote", row.status.code()))
            .rows(rows, |row| &row.provenance);
        view! {
            <p class="muted">{cx.t("voting-rights-note")}</p>
            {table}
        }
        .into_any()
    })
}
