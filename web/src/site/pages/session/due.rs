//! What a meeting that lies ahead has to decide, a line each: for the home page and the widget of the next session. The
//! page of the session says more of each.

use asp_core::record::session::Session;
use leptos::prelude::*;

use super::stake::{ending_soon, sent_since_the_last, serving_until, states_with_days};
use crate::site::{cite, cx::Cx, parts};

/// The lines, or nothing if the data hold none.
pub fn due(cx: &Cx<'_>, session: &Session) -> Option<AnyView> {
    let lines = [
        judges(cx, session),
        presidency(cx, session),
        seats(cx, session),
        findings(cx, session),
    ];
    let lines: Vec<AnyView> = lines.into_iter().flatten().collect();
    (!lines.is_empty()).then(|| {
        let lines = lines
            .into_iter()
            .map(|line| view! { <li>{line}</li> })
            .collect_view();
        view! { <ul class="dates">{lines}</ul> }.into_any()
    })
}

fn judges(cx: &Cx<'_>, session: &Session) -> Option<AnyView> {
    let mut elections = asp_data::elections().iter();
    let election = elections.find(|election| election.session == session.id)?;
    let text = cx.tr("home-due-judges", &[("n", election.seats.into())]);
    let text = parts::cell(cx, &election.provenance, "session", text);
    Some(view! { {text}" "{cite::marks(cx, &election.provenance)} }.into_any())
}

fn presidency(cx: &Cx<'_>, session: &Session) -> Option<AnyView> {
    let members = serving_until(session);
    let marks = cite::marks(cx, &members.first()?.provenance);
    Some(view! { {cx.t("home-due-bureau")}" "{marks} }.into_any())
}

fn seats(cx: &Cx<'_>, session: &Session) -> Option<AnyView> {
    let members = ending_soon(session);
    let first = members.first()?;
    let text = cx.tr(
        "home-due-seats",
        &[
            ("n", members.len().into()),
            ("body", cx.code("body", first.body.code()).into()),
        ],
    );
    Some(view! { {text}" "{cite::marks(cx, &first.provenance)} }.into_any())
}

fn findings(cx: &Cx<'_>, session: &Session) -> Option<AnyView> {
    let rows = sent_since_the_last(session);
    (!rows.is_empty()).then(|| {
        let head = cx.t("home-due-findings");
        let states = states_with_days(cx, &rows);
        let marks = cite::marks_of_all(cx, rows.iter().map(|row| &row.provenance));
        view! { {head}" "{states}" "{marks} }.into_any()
    })
}
