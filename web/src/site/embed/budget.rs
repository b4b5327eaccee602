//! What the Court's budget lends to other sites.

use asp_core::{
    Provenance, Year,
    record::budget::{BudgetAmount, BudgetStage, Scope},
};
use leptos::prelude::*;

use super::image::{Column, Picture};
use crate::site::{cite, cx::Cx, table::Table};

/// How many years stand open; the others are folded.
const LATEST: usize = 5;

/// The stages of the budget of a year.
struct Budget {
    year: Year,
    amounts: Vec<&'static BudgetAmount>,
    provenance: &'static Provenance,
}

impl Budget {
    fn at(&self, stage: BudgetStage) -> Option<&'static BudgetAmount> {
        self.amounts.iter().find(|row| row.stage == stage).copied()
    }
}

/// Every year of which an amount is known, the latest first.
fn budgets() -> Vec<Budget> {
    let years = asp_data::budget_years().iter().rev();
    years
        .map(|row| Budget {
            year: row.year,
            amounts: asp_data::budget_amounts()
                .iter()
                .filter(|amount| amount.year == row.year)
                .collect(),
            provenance: &row.provenance,
        })
        .filter(|budget| !budget.amounts.is_empty())
        .collect()
}

/// What was asked for, advised and approved, year by year, the latest first.
pub(super) fn years(cx: &Cx<'_>) -> AnyView {
    let budgets = budgets();
    let (latest, earlier) = budgets.split_at(budgets.len().min(LATEST));
    let earlier = (!earlier.is_empty()).then(|| {
        view! {
            <details>
                <summary>{cx.t("widget-earlier-years")}</summary>
                {table(cx, cx.t("widget-earlier-years"), earlier)}
            </details>
        }
    });
    view! {
        {bars(cx, &budgets)}
        {table(cx, cx.t("widget-budget"), latest)}
        {earlier}
        <p class="muted">{cx.t("budget-scope-note")}</p>
    }
    .into_any()
}

fn table(cx: &Cx<'_>, caption: String, budgets: &[Budget]) -> AnyView {
    Table::new(cx, caption)
        .head("column-year", |budget: &Budget| budget.year.to_string())
        .view("widget-proposed", |budget| {
            amount(cx, budget.at(BudgetStage::Proposed))
        })
        .view("widget-recommended", |budget| {
            amount(cx, budget.at(BudgetStage::Recommended))
        })
        .view("widget-approved", |budget| {
            amount(cx, budget.at(BudgetStage::Approved))
        })
        .rows(budgets, |budget| budget.provenance)
}

/// An amount with what it holds and where it stands.
fn amount(cx: &Cx<'_>, row: Option<&BudgetAmount>) -> Option<AnyView> {
    let row = row?;
    let loan = match row.scope {
        Scope::Incl | Scope::Na => None,
        Scope::Excl => Some(cx.t("widget-without-loan")),
        Scope::Unknown => Some(cx.t("widget-loan-unknown")),
    };
    let loan = loan.map(|words| view! { " "<small>{words}</small> });
    Some(view! { {cx.euro(row.amount)}{loan}" "{cite::marks(cx, &row.provenance)} }.into_any())
}

/// The approved amounts as bars. What is not confirmed is drawn hollow.
fn bars(cx: &Cx<'_>, budgets: &[Budget]) -> AnyView {
    let approved = approved(budgets);
    let most = approved.iter().map(|row| row.amount.0).max().unwrap_or(1).max(1);
    let width = 24;
    let columns = approved.iter().enumerate().map(|(place, row)| {
        // In thousandths of the largest, which is far below what can be seen.
        let height = row.amount.0 * 200 / most;
        let class = (!row.provenance.basis.is_confirmed()).then_some("hollow");
        view! {
            <rect
                class=class
                x=(place * width + 3).to_string()
                y=(200 - height).to_string()
                width=(width - 6).to_string()
                height=height.to_string()
            />
        }
    });
    let columns = columns.collect_view();
    let (first, last) = ends(&approved);
    let words = words(cx, &approved);
    let hollow = hollow(cx, &approved).map(|says| view! { <span class="of-drawing">" "{says}</span> });
    view! {
        <figure class="columns">
            <svg viewBox=format!("0 0 {} 200", approved.len() * width) role="img" aria-label=words.clone()>
                {columns}
            </svg>
            <p class="columns__ends" aria-hidden="true"><span>{first}</span><span>{last}</span></p>
            <figcaption>{words}{hollow}</figcaption>
        </figure>
    }
    .into_any()
}

/// The approved amounts, the first year first.
fn approved(budgets: &[Budget]) -> Vec<&'static BudgetAmount> {
    let years = budgets.iter().rev();
    years
        .filter_map(|budget| budget.at(BudgetStage::Approved))
        .collect()
}

fn ends(approved: &[&BudgetAmount]) -> (String, String) {
    let year = |row: Option<&&BudgetAmount>| row.map_or_else(String::new, |row| row.year.to_string());
    (year(approved.first()), year(approved.last()))
}

/// What the columns show.
fn words(cx: &Cx<'_>, approved: &[&BudgetAmount]) -> Option<String> {
    let largest = approved.iter().max_by_key(|row| row.amount)?;
    let (first, last) = ends(approved);
    Some(cx.tr(
        "widget-budget-says",
        &[
            ("first", first.into()),
            ("last", last.into()),
            ("most", cx.euro(largest.amount).into()),
            ("year", largest.year.to_string().into()),
        ],
    ))
}

/// What a hollow column means, if there is one.
fn hollow(cx: &Cx<'_>, approved: &[&BudgetAmount]) -> Option<String> {
    let unsure = |row: &&BudgetAmount| !row.provenance.basis.is_confirmed();
    approved.iter().any(unsure).then(|| cx.t("widget-budget-hollow"))
}

/// The approved amounts as a picture.
pub(super) fn picture(cx: &Cx<'_>) -> Picture {
    let budgets = budgets();
    let approved = approved(&budgets);
    let column = |row: &&BudgetAmount| Column {
        label: row.year.to_string(),
        value: row.amount.0,
        hollow: !row.provenance.basis.is_confirmed(),
    };
    Picture {
        words: [words(cx, &approved), hollow(cx, &approved)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" "),
        columns: approved.iter().map(column).collect(),
        ..Picture::default()
    }
}
