//! The State in the Assembly: its offices, its people, what it said, and what the Assembly did about it.

use asp_core::{
    Iso3,
    record::{
        assembly::BureauMember,
        session::{Person, Statement},
    },
};
use leptos::prelude::*;

use super::{Action, Facilitator, Officer, Section, Table, bodies_table, cell, parts};
use crate::site::cx::Cx;

pub(super) fn actions(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let rows: Vec<&'static Action> = asp_data::actions()
        .iter()
        .filter(|row| row.state == Some(code))
        .collect();
    let title = cx.t("section-actions");
    Section::when(!rows.is_empty(), "actions", title.clone(), || {
        actions_table(cx, title, &rows)
    })
}

pub fn actions_table(cx: &Cx<'_>, title: String, rows: &[&'static Action]) -> AnyView {
    Table::new(cx, title)
        .view("column-date", |row: &&Action| {
            Some(cell(cx, &row.provenance, "date", parts::date(cx, row.date)))
        })
        .sentence("column-action", |row| parts::text(cx, row.action))
        .view("column-actor", |row| Some(parts::text(cx, row.actor)))
        .view("column-state", |row| row.state.map(|code| parts::state(cx, code)))
        .view("column-symbol", |row| {
            row.symbol
                .as_ref()
                .map(|symbol| crate::site::pages::resolutions::symbol_link(cx, symbol))
        })
        .view("column-result", |row| {
            row.result.map(|result| parts::text(cx, result))
        })
        .rows(rows, |row| &row.provenance)
}

pub(super) fn bodies(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let rows: Vec<_> = asp_data::body_members()
        .iter()
        .filter(|row| row.state == code)
        .collect();
    let title = cx.t("section-bodies-of-state");
    Section::when(!rows.is_empty(), "bodies", title.clone(), || {
        bodies_table(cx, title, &rows)
    })
}

pub(super) fn officers(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let rows: Vec<_> = asp_data::presidents()
        .iter()
        .filter(|row| row.state == code)
        .collect();
    let title = cx.t("section-officers");
    Section::when(!rows.is_empty(), "officers", title.clone(), || {
        officers_table(cx, title, &rows)
    })
}

pub fn officers_table(cx: &Cx<'_>, title: String, rows: &[&'static Officer]) -> AnyView {
    Table::new(cx, title)
        .head("column-person", |row: &&Officer| row.person)
        .text("column-office", |row| cx.code("office", row.office.code()))
        .view("column-state", |row| Some(parts::state(cx, row.state)))
        .view("column-seat", |row| {
            row.seat
                .map(|seat| cell(cx, &row.provenance, "seat", parts::text(cx, seat)))
        })
        .view("column-elected-on", |row| {
            Some(cell(cx, &row.provenance, "elected", parts::day(cx, row.elected)))
        })
        .view("column-term", |row| {
            let until = row.term_end.map(|day| parts::day(cx, day));
            let term = view! { {parts::day(cx, row.term_start)}" – "{until} };
            Some(parts::term(cx, &row.provenance, term))
        })
        .rows(rows, |row| &row.provenance)
}

pub(super) fn bureau(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let rows: Vec<&BureauMember> = asp_data::bureau()
        .iter()
        .filter(|row| row.state == code)
        .collect();
    let title = cx.t("section-bureau");
    Section::when(!rows.is_empty(), "bureau", title.clone(), || {
        Table::new(cx, title)
            .view("column-from-session", |row: &&BureauMember| {
                Some(parts::session(cx, row.from_session))
            })
            .view("column-until-session", |row| {
                Some(parts::session(cx, row.until_session))
            })
            .rows(&rows, |row| &row.provenance)
    })
}

pub(super) fn facilitators(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let rows: Vec<_> = asp_data::facilitators()
        .iter()
        .filter(|row| row.state == Some(code))
        .collect();
    let title = cx.t("section-facilitators-of-state");
    Section::when(!rows.is_empty(), "facilitators", title.clone(), || {
        facilitators_table(cx, title, &rows)
    })
}

pub fn facilitators_table(cx: &Cx<'_>, title: String, rows: &[&'static Facilitator]) -> AnyView {
    Table::new(cx, title)
        .head("column-task", |row: &&Facilitator| {
            let task = cell(cx, &row.provenance, "task", cx.code("task", row.task.code()));
            view! { {task}", "{cell(cx, &row.provenance, "topic", parts::text(cx, row.topic))} }
        })
        .text("column-person", |row| row.person.unwrap_or_default().to_owned())
        .view("column-state", |row| row.state.map(|code| parts::state(cx, code)))
        .view("column-working-group", |row| {
            row.working_group
                .map(|group| cell(cx, &row.provenance, "working_group", parts::text(cx, group)))
        })
        .view("column-years", |row| {
            let years = if row.from_year == row.until_year {
                row.from_year.to_string()
            } else {
                format!("{}–{}", row.from_year, row.until_year)
            };
            Some(parts::cell_of(
                cx,
                &row.provenance,
                &["from_year", "until_year"],
                years,
            ))
        })
        .rows(rows, |row| &row.provenance)
}

pub(super) fn people(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let named = |row: &&Person| row.state == Some(code) && row.person.is_some();
    let rows: Vec<&Person> = asp_data::people().iter().filter(named).collect();
    let title = cx.t("section-people-of-state");
    Section::when(!rows.is_empty(), "people", title.clone(), || {
        Table::new(cx, title)
            // That the person is of this State may be the only thing in doubt.
            .head("column-person", |row: &&Person| {
                cell(cx, &row.provenance, "state", row.person.unwrap_or_default())
            })
            .view("column-role", |row| Some(parts::text(cx, row.role)))
            .view("column-organisation", |row| {
                Some(parts::text(cx, row.organisation))
            })
            .view("column-session", |row| Some(parts::session(cx, row.session)))
            .view("column-part", |row| Some(parts::text(cx, row.context)))
            .rows(&rows, |row| &row.provenance)
    })
}

/// What the State said; a State that was only spoken of is named in its own column of the session's page.
pub(super) fn statements(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let rows: Vec<&Statement> = asp_data::debate()
        .iter()
        .filter(|row| row.state == Some(code))
        .collect();
    let title = cx.t("section-statements");
    Section::when(!rows.is_empty(), "statements", title.clone(), || {
        Table::new(cx, title)
            .head("column-session", |row: &&Statement| {
                parts::session(cx, row.session)
            })
            .text("column-occasion", |row| cx.code("debate", row.debate.code()))
            .view("column-date", |row| Some(parts::date(cx, row.date)))
            .view("column-theme", |row| {
                row.theme.map(|theme| parts::text(cx, theme))
            })
            .rows(&rows, |row| &row.provenance)
    })
}
