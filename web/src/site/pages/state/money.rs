//! What the State is assessed, what it owes, and what it said of the budget.

use asp_core::{
    Iso3,
    record::{
        budget::{Arrears, Contribution, UnRate},
        session::{BudgetPosition, VotingRight},
    },
};
use leptos::prelude::*;

use super::{Section, Table, cell, parts};
use crate::site::cx::Cx;

pub(super) fn scale(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let mut rows: Vec<&UnRate> = asp_data::un_scale()
        .iter()
        .filter(|row| row.state == code)
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.from_year.0));
    let title = cx.t("section-scale");
    Section::when(!rows.is_empty(), "scale", title.clone(), || {
        let table = Table::new(cx, title)
            .head("column-period", |row: &&UnRate| {
                if row.from_year == row.until_year {
                    row.from_year.to_string()
                } else {
                    format!("{}–{}", row.from_year, row.until_year)
                }
            })
            .number("column-un-rate", |row| cx.rate(row.rate))
            .view("column-un-resolution", |row| {
                row.resolution.map(|symbol| view! { <bdi>{symbol}</bdi> })
            })
            .rows(&rows, |row| &row.provenance);
        view! {
            <p class="muted">{cx.t("scale-note")}</p>
            {table}
        }
        .into_any()
    })
}

pub(super) fn contributions(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let rows: Vec<&Contribution> = asp_data::contributions()
        .iter()
        .filter(|row| row.state == code)
        .collect();
    let title = cx.t("section-contributions");
    Section::when(!rows.is_empty(), "contributions", title.clone(), || {
        Table::new(cx, title)
            .head("column-year", |row: &&Contribution| row.year.to_string())
            .number("column-amount", |row| {
                row.amount.map(|amount| cx.euro(amount)).unwrap_or_default()
            })
            .number("column-share", |row| {
                row.share_percent
                    .map(|share| cx.edition.format.percent(&share.to_string()))
                    .unwrap_or_default()
            })
            .text("column-loan", |row| cx.code("loan", row.includes_loan.code()))
            .rows(&rows, |row| &row.provenance)
    })
}

/// Amounts outstanding and sessions at which the vote was in question.
pub(super) fn arrears(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let owed: Vec<&Arrears> = asp_data::arrears()
        .iter()
        .filter(|row| row.state == Some(code))
        .collect();
    let votes: Vec<&VotingRight> = asp_data::voting_rights()
        .iter()
        .filter(|row| row.state == code)
        .collect();
    let title = cx.t("section-arrears");
    Section::when(
        !owed.is_empty() || !votes.is_empty(),
        "arrears",
        title.clone(),
        || {
            let owed = (!owed.is_empty()).then(|| {
                Table::new(cx, title.clone())
                    .head("column-date", |row: &&Arrears| parts::date(cx, row.date))
                    .number("column-outstanding", |row| {
                        row.outstanding.map(|a| cx.euro(a)).unwrap_or_default()
                    })
                    .number("column-current-year", |row| {
                        row.current_year.map(|a| cx.euro(a)).unwrap_or_default()
                    })
                    .number("column-prior-years", |row| {
                        row.prior_years.map(|a| cx.euro(a)).unwrap_or_default()
                    })
                    .text("column-precision", |row| {
                        let precision = row.precision.map(|p| p.code().replace(['_', '.'], "-"));
                        precision
                            .map(|code| cx.t(&format!("precision-{code}")))
                            .unwrap_or_default()
                    })
                    .rows(&owed, |row| &row.provenance)
            });
            let votes = (!votes.is_empty()).then(|| {
                Table::new(cx, cx.t("section-voting-rights"))
                    .head("column-session", |row: &&VotingRight| {
                        parts::session(cx, row.session)
                    })
                    .text("column-vote", |row| cx.code("vote", row.status.code()))
                    .rows(&votes, |row| &row.provenance)
            });
            view! {
                <p class="muted">{cx.t("voting-rights-note")}</p>
                {owed}
                {votes}
            }
            .into_any()
        },
    )
}

pub(super) fn positions(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let rows: Vec<&BudgetPosition> = asp_data::budget_positions()
        .iter()
        .filter(|row| row.states.contains(&code))
        .collect();
    let title = cx.t("section-positions");
    Section::when(!rows.is_empty(), "positions", title.clone(), || {
        Table::new(cx, title)
            .head("column-budget-year", |row: &&BudgetPosition| {
                row.budget_year.to_string()
            })
            .view("column-position-of", |row| Some(parts::text(cx, row.group)))
            .text("column-stance", |row| cx.code("stance", row.stance.code()))
            .view("column-position", |row| {
                Some(cell(
                    cx,
                    &row.provenance,
                    "position",
                    parts::text(cx, row.position),
                ))
            })
            .rows(&rows, |row| &row.provenance)
    })
}
