//! What was asked of a meeting, what became of it, and who said what.

use asp_core::{
    SessionId,
    record::session::{Recommendation, RecommendationOutcome, Statement},
};
use leptos::prelude::*;

use super::of;
use crate::site::{
    cite,
    cx::Cx,
    parts::{self, Section},
    table::Table,
};

pub(super) fn recommendations(cx: &Cx<'_>, id: SessionId) -> Option<Section> {
    let rows = of(asp_data::recommendations(), id);
    let title = cx.t("section-recommendations");
    Section::when(!rows.is_empty(), "recommendations", title.clone(), || {
        let evidence = of(asp_data::recommendation_outcomes(), id);
        let became = |row: &Recommendation| {
            evidence
                .iter()
                .find(|outcome| outcome.recommendation.key() == row.id)
                .map(|found| outcome(cx, found))
        };
        let table = Table::new(cx, title)
            .sentence("column-ask", |row: &Recommendation| parts::text(cx, row.ask))
            .view("column-author", |row| Some(parts::text(cx, row.author)))
            .view("column-addressees", |row| {
                let names = row.addressees.iter().enumerate().map(|(index, name)| {
                    view! { {(index > 0).then_some(", ")}{parts::text(cx, name)} }
                });
                (!row.addressees.is_empty()).then(|| names.collect_view())
            })
            .view("column-became", became)
            .rows(rows, |row| &row.provenance);
        view! {
            <p class="muted">{cx.t("recommendations-note")}</p>
            {table}
        }
        .into_any()
    })
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

pub(super) fn debate(cx: &Cx<'_>, id: SessionId) -> Option<Section> {
    let rows = of(asp_data::debate(), id);
    let title = cx.t("section-debate");
    Section::when(!rows.is_empty(), "debate", title.clone(), || {
        let table = Table::new(cx, title)
            .head("column-speaker", |row: &Statement| match row.state {
                Some(code) => parts::state(cx, code),
                None => parts::text(cx, row.speaker),
            })
            .text("column-occasion", |row| cx.code("debate", row.debate.code()))
            .view("column-date", |row| Some(parts::date(cx, row.date)))
            .view("column-theme", |row| {
                row.theme.map(|theme| parts::text(cx, theme))
            })
            .view("column-situations", |row| parts::states(cx, &row.situations))
            .rows(rows, |row| &row.provenance);
        view! {
            <p class="muted">{cx.t("debate-note")}</p>
            {table}
        }
        .into_any()
    })
}
