//! Where the State is named by others, or lends its name: events it hosts, requests and debates about it.

use asp_core::{
    Iso3,
    record::session::{Event, Recommendation, Statement},
};
use leptos::prelude::*;

use super::{Profile, Section, Table, parts};
use crate::site::{address::Address, cx::Cx, mentions};

/// Events of programmes which the State hosts or sponsors.
pub(super) fn hosted(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let hosts = |row: &&Event| {
        let mut names = row.organisers.iter().chain(&row.sponsors);
        names.any(|name| mentions::is_host(code, name))
    };
    let rows: Vec<&Event> = asp_data::programme().iter().filter(hosts).collect();
    let title = cx.t("section-hosted");
    Section::when(!rows.is_empty(), "hosted", title.clone(), || {
        let table = events_table(cx, title, &rows);
        view! {
            <p class="muted">{cx.t("programme-note")}</p>
            {table}
        }
        .into_any()
    })
}

fn events_table(cx: &Cx<'_>, title: String, rows: &[&'static Event]) -> AnyView {
    Table::new(cx, title)
        .sentence("column-event", |row: &&Event| {
            let href = format!("{}#{}", cx.href(&Address::Programme(row.session)), row.id);
            view! { <a href=href>{parts::text(cx, row.title)}</a> }
        })
        .view("column-session", |row| Some(parts::session(cx, row.session)))
        .view("column-date", |row| row.date.map(|date| parts::date(cx, date)))
        .text("column-kind", |row| cx.code("event-kind", row.kind.code()))
        .rows(rows, |row| &row.provenance)
}

/// Requests addressed to the State or naming it, and those made to all States Parties.
pub(super) fn asked(cx: &Cx<'_>, profile: &Profile) -> Option<Section> {
    let code = profile.code;
    let about = |row: &&Recommendation| {
        let to_it = row.addressees.iter().any(|name| mentions::is_host(code, name));
        to_it || mentions::names(code, row.ask)
    };
    let rows: Vec<&Recommendation> = asp_data::recommendations().iter().filter(about).collect();
    let to_all = |row: &&Recommendation| row.addressees.contains(&"States Parties");
    let mut general: Vec<(asp_core::SessionId, usize)> = Vec::new();
    for row in asp_data::recommendations().iter().filter(to_all) {
        match general.last_mut() {
            Some((session, count)) if *session == row.session => *count += 1,
            _ => general.push((row.session, 1)),
        }
    }
    let general = if profile.status.is_party() {
        general
    } else {
        Vec::new()
    };
    let title = cx.t("section-asked");
    Section::when(
        !rows.is_empty() || !general.is_empty(),
        "asked",
        title.clone(),
        || {
            let table = (!rows.is_empty()).then(|| requests(cx, title, &rows));
            let links = general.iter().enumerate().map(|(index, (session, count))| {
                let href = format!("{}#recommendations", cx.href(&Address::Session(*session)));
                let name = parts::session_name(cx, *session);
                let comma = (index > 0).then_some(", ");
                view! { {comma}<a href=href>{name}</a>" ("{*count}")" }
            });
            let all = (!general.is_empty()).then(|| {
                view! { <p>{cx.t("asked-of-all")}" "{links.collect_view()}</p> }
            });
            view! {
                {table}
                {all}
            }
            .into_any()
        },
    )
}

fn requests(cx: &Cx<'_>, title: String, rows: &[&'static Recommendation]) -> AnyView {
    Table::new(cx, title)
        .sentence("column-ask", |row: &&Recommendation| parts::text(cx, row.ask))
        .view("column-author", |row| Some(parts::text(cx, row.author)))
        .view("column-addressees", |row| {
            let names = row.addressees.iter().enumerate().map(|(index, name)| {
                view! { {(index > 0).then_some(", ")}{parts::text(cx, name)} }
            });
            (!row.addressees.is_empty()).then(|| names.collect_view())
        })
        .view("column-session", |row| Some(parts::session(cx, row.session)))
        .rows(rows, |row| &row.provenance)
}

/// Events with the State in their title, and debates in which others spoke of it.
pub(super) fn spoken_of(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let titled = |row: &&Event| mentions::names(code, row.title);
    let events: Vec<&Event> = asp_data::programme().iter().filter(titled).collect();
    let statements: Vec<&Statement> = asp_data::debate()
        .iter()
        .filter(|row| row.situations.contains(&code))
        .collect();
    let title = cx.t("section-spoken-of");
    let filled = !events.is_empty() || !statements.is_empty();
    Section::when(filled, "spoken-of", title.clone(), || {
        let events = (!events.is_empty()).then(|| events_table(cx, title.clone(), &events));
        let statements = (!statements.is_empty()).then(|| {
            Table::new(cx, title)
                .head("column-speaker", |row: &&Statement| parts::text(cx, row.speaker))
                .view("column-session", |row| Some(parts::session(cx, row.session)))
                .view("column-date", |row| Some(parts::date(cx, row.date)))
                .view("column-theme", |row| {
                    row.theme.map(|theme| parts::text(cx, theme))
                })
                .rows(&statements, |row| &row.provenance)
        });
        view! {
            {events}
            {statements}
        }
        .into_any()
    })
}
