//! What the record of cooperation, and what was asked of the Assembly, lend to other sites.

use asp_core::{
    Iso3,
    record::{
        cooperation::Finding,
        session::{Recommendation, RecommendationOutcome},
    },
};
use leptos::prelude::*;

use super::nothing;
use crate::site::{
    cite,
    cx::Cx,
    parts::{self, cell},
    table::Table,
    widget::Requests,
};

/// Findings on cooperation, the latest first: all, or those on one State.
pub(super) fn findings(cx: &Cx<'_>, of: Option<Iso3>) -> AnyView {
    let asked = |row: &&Finding| of.is_none_or(|code| row.state == code);
    let mut rows: Vec<&Finding> = asp_data::findings().iter().filter(asked).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.date.or(row.event_start)));
    if rows.is_empty() {
        return nothing(cx);
    }
    let table = Table::new(cx, cx.t("section-findings"));
    let table = match of {
        Some(_) => table.head("column-finding", |row: &&Finding| {
            cx.code("finding", row.outcome.code())
        }),
        None => table
            .head("column-state", |row: &&Finding| parts::state(cx, row.state))
            .text("column-finding", |row| cx.code("finding", row.outcome.code())),
    };
    let table = table
        .view("column-date", |row| {
            row.date
                .map(|day| cell(cx, &row.provenance, "date", parts::day(cx, day)))
        })
        .view("column-what", |row| {
            Some(cell(cx, &row.provenance, "event", parts::text(cx, row.event)))
        })
        .view("column-referred", |row| {
            let to = cx.code("referred", row.referred_to.code());
            Some(cell(cx, &row.provenance, "referred_to", to))
        })
        .rows(&rows, |row| &row.provenance);
    view! {
        <p class="muted">{cx.t("findings-note")}</p>
        {table}
    }
    .into_any()
}

/// What was asked, and what became of it as far as the evidence goes.
pub(super) fn recommendations(cx: &Cx<'_>, which: &Requests) -> AnyView {
    let asked = |row: &&Recommendation| match which {
        Requests::Session(id) => row.session == *id,
        Requests::Organisation(id) => row
            .organisation
            .is_some_and(|organisation| organisation.key() == *id),
        Requests::Topic(topic) => row.topic == *topic,
    };
    let mut rows: Vec<&Recommendation> = asp_data::recommendations().iter().filter(asked).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.session));
    if rows.is_empty() {
        return nothing(cx);
    }
    let became = |row: &&Recommendation| {
        let evidence = asp_data::of_session(asp_data::recommendation_outcomes(), row.session);
        let found = evidence
            .iter()
            .find(|outcome| outcome.recommendation.key() == row.id);
        found.map(|found| outcome(cx, found))
    };
    let of_several_sessions = !matches!(which, Requests::Session(_));
    let table = Table::new(cx, cx.t("widget-recommendations"))
        .sentence("column-ask", |row: &&Recommendation| parts::text(cx, row.ask))
        .view("column-author", |row| Some(parts::text(cx, row.author)))
        .view("column-session", move |row| {
            of_several_sessions.then(|| parts::session(cx, row.session))
        })
        .view("column-became", became)
        .rows(&rows, |row| &row.provenance);
    view! {
        <p class="muted">{cx.t("recommendations-note")}</p>
        {table}
    }
    .into_any()
}

/// How the evidence reads, with the evidence beside it: the word alone would be a verdict.
fn outcome(cx: &Cx<'_>, found: &RecommendationOutcome) -> AnyView {
    view! {
        <strong>{cx.code("request", found.outcome.code())}</strong>
        {parts::colon(cx)}
        {parts::text(cx, found.evidence)}
        " ("
        {parts::date(cx, found.evidence_date)}
        ") "
        {cite::marks(cx, &found.provenance)}
    }
    .into_any()
}
