//! Who was elected at a meeting: judges, Prosecutors, members of bodies.

use asp_core::{
    SessionId,
    record::{
        cooperation::{Action, ActionKind},
        election::{BodyMember, Candidate, Election, Mandate, Prosecutor, ProsecutorOffice, Round},
    },
};
use leptos::prelude::*;

use crate::site::{
    address::Address,
    cite,
    cx::Cx,
    parts::{self, Section, cell, fact},
    table::{self, Table},
};

pub(super) fn judges(cx: &Cx<'_>, id: SessionId) -> Option<Section> {
    let rows: Vec<&Election> = asp_data::elections()
        .iter()
        .filter(|election| election.session == id)
        .collect();
    Section::when(!rows.is_empty(), "judges", cx.t("section-judges"), || {
        rows.into_iter()
            .map(|election| election_of_judges(cx, election))
            .collect_view()
            .into_any()
    })
}

fn election_of_judges(cx: &Cx<'_>, election: &Election) -> AnyView {
    let provenance = &election.provenance;
    let count = |key: &str, column: &str, n: Option<u8>| {
        n.map(|n| fact(cx.t(key), cell(cx, provenance, column, cx.number(n))))
    };
    let span = election.nomination_from.zip(election.nomination_until);
    let nomination = span.map(|(from, until)| {
        let days = cx.edition.format.days(from, until);
        fact(
            cx.t("election-nominations"),
            cell(cx, provenance, "nomination_from", days),
        )
    });
    let note = (!provenance.notes.is_empty()).then(|| table::note(cx, provenance.notes));
    // That they are filled at this session may be the only thing in doubt.
    let seats = cell(cx, provenance, "session", cx.number(election.seats));
    view! {
        <dl class="facts">
            {fact(cx.t("election-seats"), view! { {seats}" "{cite::marks(cx, provenance)} })}
            {count("election-candidates", "candidates", election.candidates)}
            {count("election-rounds", "rounds", election.rounds)}
            {nomination}
        </dl>
        {note}
        {elected(cx, election)}
        {candidates(cx, election)}
        {rounds(cx, election)}
    }
    .into_any()
}

fn elected(cx: &Cx<'_>, election: &Election) -> Option<AnyView> {
    let rows: Vec<&Mandate> = asp_data::judges()
        .iter()
        .filter(|mandate| mandate.election.key() == election.id)
        .collect();
    (!rows.is_empty()).then(|| {
        let title = cx.t("election-elected");
        let table = Table::new(cx, title.clone())
            .head("column-judge", |row: &&Mandate| row.name)
            .view("column-state", |row| Some(parts::state(cx, row.state)))
            .view("column-list", |row| {
                Some(cell(cx, &row.provenance, "list", row.list.code()))
            })
            .text("column-group", |row| cx.code("group", row.regional_group.code()))
            .number("column-round", |row| {
                row.elected_round.map(|n| cx.number(n)).unwrap_or_default()
            })
            .view("column-term", |row| {
                let days = cx.edition.format.days(row.term_start, row.term_end);
                Some(parts::term(cx, &row.provenance, days))
            })
            .rows(&rows, |row| &row.provenance);
        titled(title, table)
    })
}

fn candidates(cx: &Cx<'_>, election: &Election) -> Option<AnyView> {
    let others: Vec<&Candidate> = asp_data::candidates()
        .iter()
        .filter(|row| row.election.key() == election.id)
        .filter(|row| row.outcome != asp_core::record::election::CandidateOutcome::Elected)
        .collect();
    (!others.is_empty()).then(|| {
        let title = cx.t("election-not-elected");
        let table = Table::new(cx, title.clone())
            .head("column-candidate", |row: &&Candidate| row.name)
            .view("column-state", |row| Some(parts::state(cx, row.state)))
            .view("column-list", |row| {
                row.list
                    .map(|list| cell(cx, &row.provenance, "list", list.code()))
            })
            .text("column-group", |row| cx.code("group", row.regional_group.code()))
            .text("column-outcome-of-candidate", |row| {
                cx.code("candidate", row.outcome.code())
            })
            .rows(&others, |row| &row.provenance);
        titled(title, table)
    })
}

fn rounds(cx: &Cx<'_>, election: &Election) -> Option<AnyView> {
    let rows: Vec<&Round> = asp_data::rounds()
        .iter()
        .filter(|row| row.election.key() == election.id)
        .collect();
    (!rows.is_empty()).then(|| {
        let title = cx.t("election-ballots");
        let count = |n: Option<u16>| n.map(|n| cx.number(n)).unwrap_or_default();
        let small = |n: Option<u8>| n.map(|n| cx.number(n)).unwrap_or_default();
        let table = Table::new(cx, title.clone())
            .head("column-round", |row: &&Round| cx.number(row.round))
            .view("column-date", |row| row.date.map(|day| parts::day(cx, day)))
            .number("column-voting", move |row| count(row.voting))
            .number("column-invalid", move |row| count(row.invalid))
            .number("column-majority", move |row| count(row.majority))
            .number("column-standing", move |row| small(row.candidates))
            .number("column-seats-open", move |row| small(row.seats_open))
            .number("column-elected", move |row| small(row.elected))
            .rows(&rows, |row| &row.provenance);
        titled(title, table)
    })
}

fn titled(title: String, table: AnyView) -> AnyView {
    view! {
        <h4>{title}</h4>
        {table}
    }
    .into_any()
}

pub(super) fn prosecutors(cx: &Cx<'_>, id: SessionId) -> Option<Section> {
    let rows: Vec<_> = asp_data::prosecutors()
        .iter()
        .filter(|row| row.session == id)
        .collect();
    let title = cx.t("section-prosecutors");
    Section::when(!rows.is_empty(), "prosecutors", title.clone(), || {
        prosecutors_table(cx, title, &rows)
    })
}

/// What was reported of the end of a Prosecutor's term that no official record in the data ends.
pub(in crate::site::pages) fn reported_end(row: &Prosecutor) -> Option<&'static Action> {
    let open = row.office == ProsecutorOffice::Prosecutor && row.left.is_none();
    let of_term = |act: &&Action| {
        let within = row.term_start <= act.date.first_day() && act.date.last_day() <= row.term_end;
        act.kind == ActionKind::MisconductProcedure && act.result.is_some() && within
    };
    asp_data::actions().iter().rfind(|act| open && of_term(act))
}

pub(in crate::site::pages) fn prosecutors_table(
    cx: &Cx<'_>,
    title: String,
    rows: &[&'static Prosecutor],
) -> AnyView {
    Table::new(cx, title)
        .head("column-person", |row: &&Prosecutor| row.name)
        .text("column-office", |row| cx.code("office", row.office.code()))
        .view("column-state", |row| Some(parts::state(cx, row.state)))
        .view("column-elected-on", |row| {
            Some(cell(cx, &row.provenance, "elected", parts::day(cx, row.elected)))
        })
        .view("column-how-elected", |row| {
            Some(cell(
                cx,
                &row.provenance,
                "method",
                cx.code("method", row.method.code()),
            ))
        })
        .number("column-votes", |row| {
            row.votes.map(|n| cx.number(n)).unwrap_or_default()
        })
        .view("column-term", |row| {
            let days = cx.edition.format.days(row.term_start, row.term_end);
            Some(parts::term(cx, &row.provenance, days))
        })
        .view("column-left", |row| {
            let why = row.left_early.map(|why| cx.code("departure", why.code()));
            let day = row.left.map(|left| view! { ", "{parts::date(cx, left)} });
            why.map(|why| cell(cx, &row.provenance, "left", view! { {why}{day} }))
        })
        .rows(rows, |row| &row.provenance)
}

pub(super) fn bodies(cx: &Cx<'_>, id: SessionId) -> Option<Section> {
    let rows: Vec<_> = asp_data::body_members()
        .iter()
        .filter(|row| row.session == id)
        .collect();
    let title = cx.t("section-bodies");
    Section::when(!rows.is_empty(), "bodies", title.clone(), || {
        bodies_table(cx, title, &rows)
    })
}

pub(in crate::site::pages) fn bodies_table(
    cx: &Cx<'_>,
    title: String,
    rows: &[&'static BodyMember],
) -> AnyView {
    Table::new(cx, title)
        .head("column-person", |row: &&BodyMember| row.name)
        .text("column-body", |row| cx.code("body", row.body.code()))
        .view("column-state", |row| Some(parts::state(cx, row.state)))
        .view("column-session", |row| {
            let elsewhere = cx.here != Address::Session(row.session);
            let doubted = row.provenance.doubts_only("session");
            let session = || cell(cx, &row.provenance, "session", parts::session(cx, row.session));
            (elsewhere || doubted).then(session)
        })
        .view("column-elected-on", |row| {
            row.elected
                .map(|date| cell(cx, &row.provenance, "elected", parts::date(cx, date)))
        })
        .view("column-term", |row| term(cx, row))
        .text("column-how-elected", |row| {
            row.method
                .map(|method| cx.code("method", method.code()))
                .unwrap_or_default()
        })
        .rows(rows, |row| &row.provenance)
}

fn term(cx: &Cx<'_>, row: &BodyMember) -> Option<AnyView> {
    let (from, until) = (row.term_start?, row.term_end);
    let until = until.map(|until| view! { " – "{parts::date(cx, until)} });
    let days = view! { {parts::date(cx, from)}{until} };
    Some(parts::term(cx, &row.provenance, days))
}
