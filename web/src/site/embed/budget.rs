//! What the Court's budget lends to other sites.

use asp_core::{
    Provenance, Year,
    record::budget::{BudgetAmount, BudgetStage, Scope},
};
use leptos::prelude::*;

use crate::site::{cite, cx::Cx, table::Table};

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

/// What was asked for, advised and approved, year by year, the latest first.
pub(super) fn years(cx: &Cx<'_>) -> AnyView {
    let years = asp_data::budget_years().iter().rev();
    let budgets: Vec<Budget> = years
        .map(|row| Budget {
            year: row.year,
            amounts: asp_data::budget_amounts()
                .iter()
                .filter(|amount| amount.year == row.year)
                .collect(),
            provenance: &row.provenance,
        })
        .filter(|budget| !budget.amounts.is_empty())
        .collect();
    let table = Table::new(cx, cx.t("widget-budget"))
        .head("column-year", |budget: &Budget| budget.year.to_string())
        .view("widget-proposed", |budget| amount(cx, budget.at(BudgetStage::Proposed)))
        .view("widget-recommended", |budget| amount(cx, budget.at(BudgetStage::Recommended)))
        .view("widget-approved", |budget| amount(cx, budget.at(BudgetStage::Approved)))
        .rows(&budgets, |budget| budget.provenance);
    view! {
        {bars(cx, &budgets)}
        {table}
        <p class="muted">{cx.t("budget-scope-note")}</p>
    }
    .into_any()
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
    let approved: Vec<&BudgetAmount> = budgets
        .iter()
        .rev()
        .filter_map(|budget| budget.at(BudgetStage::Approved))
        .collect();
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
    let year = |row: Option<&&BudgetAmount>| row.map_or_else(String::new, |row| row.year.to_string());
    let (first, last) = (year(approved.first()), year(approved.last()));
    let largest = approved.iter().max_by_key(|row| row.amount);
    let words = largest.map(|row| {
        cx.tr(
            "widget-budget-says",
            &[
                ("first", first.clone().into()),
                ("last", last.clone().into()),
                ("most", cx.euro(row.amount).into()),
                ("year", row.year.to_string().into()),
            ],
        )
    });
    view! {
        <figure class="columns">
            <svg viewBox=format!("0 0 {} 200", approved.len() * width) role="img" aria-label=words.clone()>
                {columns}
            </svg>
            <p class="columns__ends" aria-hidden="true"><span>{first}</span><span>{last}</span></p>
            <figcaption>{words}</figcaption>
        </figure>
    }
    .into_any()
}

