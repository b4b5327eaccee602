//! What membership lends to other sites.

use asp_core::{Iso3, NaiveDate, record::state::StateParty};
use chrono::Datelike;
use leptos::prelude::*;

use super::{nothing, session::clock};
use crate::site::{
    cite,
    cx::Cx,
    membership,
    pages::{state, states},
    parts::{self, cell, fact},
    table::{self, Table},
};

/// Where a State stands, at a glance.
pub(super) fn card(cx: &Cx<'_>, code: Iso3) -> AnyView {
    let status = membership::status(code, cx.today());
    let party = asp_data::state(code);
    let signatory = asp_data::signatories().iter().find(|row| row.state == code);
    let marks = party
        .map(|row| &row.provenance)
        .or(signatory.map(|row| &row.provenance));
    let marks = marks.map(|provenance| cite::marks(cx, provenance));
    let rate = states::rate(code, cx.today()).map(|rate| fact(cx.t("widget-rate"), cx.rate(rate)));
    let answer = answer(cx, code);
    view! {
        <p><span class=format!("status status--{}", status.code())>{cx.code("status", status.code())}</span></p>
        <p>{answer}" "{marks}</p>
        <dl class="facts">{party.map(|row| party_facts(cx, row))}{rate}</dl>
    }
    .into_any()
}

/// Where a State stands, in a sentence.
pub(super) fn answer(cx: &Cx<'_>, code: Iso3) -> String {
    state::answer(cx, &cx.state(code), code, membership::status(code, cx.today()))
}

fn party_facts(cx: &Cx<'_>, row: &StateParty) -> AnyView {
    let effect = row.withdrawal_effective.map(|day| {
        let value = cell(cx, &row.provenance, "withdrawal_effective", clock(cx, day));
        fact(cx.t("widget-withdrawal-effective"), value)
    });
    view! {
        {fact(cx.t("widget-entry"), parts::day(cx, row.entry_into_force))}
        {effect}
        {fact(cx.t("column-group"), cx.code("group", row.regional_group.code()))}
    }
    .into_any()
}

/// How many States are party today.
pub(super) fn parties(cx: &Cx<'_>) -> AnyView {
    let leaving = membership::leaving(cx.today()).len();
    let (count, words) = count(cx);
    let leaving = (leaving > 0).then(|| view! { <p>{cx.tr("widget-leaving", &[("n", leaving.into())])}</p> });
    let latest = asp_data::states().iter().max_by_key(|row| row.entry_into_force);
    view! {
        <p class="big">{count}</p>
        <h1 class="sentence">{words}" "{latest.map(|row| cite::marks(cx, &row.provenance))}</h1>
        {leaving}
        <p class="muted">{cx.t("widget-parties-how")}</p>
    }
    .into_any()
}

/// The number of parties today, and what it says.
pub(super) fn count(cx: &Cx<'_>) -> (String, String) {
    let today = cx.today();
    let count = membership::parties(today).count();
    let words = cx.tr("home-parties", &[("date", cx.day(today).into())]);
    (cx.number(count as i64), words)
}

/// The number of parties at the end of each year and today, and what it says.
pub(super) fn counts(cx: &Cx<'_>) -> (String, Vec<(NaiveDate, usize)>) {
    let today = cx.today();
    let ends = (2002..today.year()).filter_map(|year| NaiveDate::from_ymd_opt(year, 12, 31));
    let days: Vec<NaiveDate> = ends.chain([today]).collect();
    let counts: Vec<(NaiveDate, usize)> = days
        .into_iter()
        .map(|day| (day, membership::parties(day).count()))
        .collect();
    let now = counts.last().map_or(0, |(_, n)| *n);
    let (year, first) = counts.first().map_or((0, 0), |(day, n)| (day.year(), *n));
    let words = cx.tr(
        "widget-membership-says",
        &[
            ("n", now.into()),
            ("date", cx.day(today).into()),
            ("first", first.into()),
            ("year", year.to_string().into()),
        ],
    );
    (words, counts)
}

/// Who is party, who is leaving and who is not, on a map and in numbers.
pub(super) fn map(cx: &Cx<'_>) -> AnyView {
    let key = states::tally(cx).into_iter().map(|(status, n)| {
        view! {
            <li>
                {states::swatch(status)}
                <span class=format!("status status--{}", status.code())>{cx.code("status", status.code())}</span>
                " "
                {cx.number(n as i64)}
            </li>
        }
    });
    let latest = asp_data::states().iter().max_by_key(|row| row.entry_into_force);
    let words = cx.tr("widget-as-of", &[("date", cx.day(cx.today()).into())]);
    view! {
        {states::patterns()}
        {states::map(cx)}
        <ul class="key">{key.collect_view()}</ul>
        <p>{words}" "{latest.map(|row| cite::marks(cx, &row.provenance))}</p>
        <p class="muted">{cx.t("explorer-boundaries")}</p>
    }
    .into_any()
}

/// How many States were party when, as a chart; year by year below it.
pub(super) fn membership(cx: &Cx<'_>) -> AnyView {
    let (_, counts) = counts(cx);
    let most = counts.iter().map(|(_, n)| *n).max().unwrap_or(1).max(1);
    let rows = counts.iter().rev().map(|(day, n)| {
        let bar = view! {
            <svg viewBox=format!("0 0 {most} 1") preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width=n.to_string() height="1"/>
            </svg>
        };
        view! { <li><span>{parts::day(cx, *day)}</span>{bar}<b>{cx.number(*n as i64)}</b></li> }
    });
    let latest = asp_data::states().iter().max_by_key(|row| row.entry_into_force);
    view! {
        {states::timeline(cx)}
        <details>
            <summary>{cx.t("widget-year-by-year")}</summary>
            <ol class="bars">{rows.collect_view()}</ol>
        </details>
        <p class="muted">{cx.t("widget-parties-how")}" "{latest.map(|row| cite::marks(cx, &row.provenance))}</p>
    }
    .into_any()
}

/// Withdrawals under way, the first to take effect first, each with its clock.
pub(super) fn withdrawals(cx: &Cx<'_>) -> AnyView {
    let leaving = membership::leaving(cx.today());
    let rows: Vec<(NaiveDate, &StateParty)> = leaving
        .into_iter()
        .filter_map(|(day, code)| Some((day, asp_data::state(code)?)))
        .collect();
    if rows.is_empty() {
        return nothing(cx);
    }
    let words = cx.tr("home-leaving", &[("n", rows.len().into())]);
    let table = Table::new(cx, cx.t("widget-withdrawals"))
        .head("column-state", |(_, row): &(NaiveDate, &StateParty)| {
            parts::state(cx, row.state)
        })
        .view("widget-withdrawal-notified", |(_, row)| {
            row.withdrawal_notified
                .map(|day| cell(cx, &row.provenance, "withdrawal_notified", parts::day(cx, day)))
        })
        .view("widget-withdrawal-effective", |(day, row)| {
            Some(cell(cx, &row.provenance, "withdrawal_effective", clock(cx, *day)))
        })
        .rows(&rows, |(_, row)| &row.provenance);
    let note = rows
        .first()
        .map(|(_, row)| row.provenance.notes)
        .filter(|notes| rows.len() == 1 && !notes.is_empty());
    view! {
        <p>{words}</p>
        {table}
        {note.map(|notes| table::note(cx, notes))}
        <p class="muted">{cx.t("widget-withdrawals-how")}</p>
    }
    .into_any()
}
