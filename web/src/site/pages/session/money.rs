//! The budget a meeting decided, what was said about it, and whose vote was in question.

use asp_core::{
    SessionId,
    record::{
        budget::{BudgetAmount, BudgetReading, Programme},
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
        let resolution = year.resolution.as_ref().map(|symbol| {
            let text = cx.tr("budget-resolution", &[("symbol", symbol.to_string().into())]);
            view! { <p>{parts::cell(cx, &year.provenance, "resolution", text)}" "{cite::marks(cx, &year.provenance)}</p> }
        });
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

fn amounts_table(cx: &Cx<'_>, title: String, rows: &[&'static BudgetAmount]) -> AnyView {
    Table::new(cx, title)
        .head("column-stage", |row: &&BudgetAmount| {
            cx.code("stage", row.stage.code())
        })
        .number("column-amount", |row| cx.euro(row.amount))
        .text("column-scope", |row| cx.code("scope", row.scope.code()))
        .rows(rows, |row| &row.provenance)
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
