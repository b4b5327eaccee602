//! The State and the Court: findings, situations, agreements, and its nationals in office there.

use asp_core::{
    Iso3,
    record::{
        cooperation::{Agreement, Finding, Measure, Situation},
        election::{Candidate, CandidateOutcome, CourtPresident, Mandate, Registrar},
    },
};
use leptos::prelude::*;

use super::{Section, Table, cell, cite, parts, prosecutors_table};
use crate::site::{cx::Cx, profile::procedure};

pub(super) fn findings(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let rows: Vec<&Finding> = asp_data::findings()
        .iter()
        .filter(|row| row.state == code)
        .collect();
    let title = cx.t("section-findings");
    Section::when(!rows.is_empty(), "findings", title.clone(), || {
        let table = Table::new(cx, title)
            .view("column-date", |row: &&Finding| {
                row.date
                    .map(|day| cell(cx, &row.provenance, "date", parts::day(cx, day)))
            })
            .head("column-finding", |row| cx.code("finding", row.outcome.code()))
            .view("column-what", |row| {
                Some(cell(cx, &row.provenance, "event", parts::text(cx, row.event)))
            })
            .view("column-chamber", |row| {
                row.chamber.map(|chamber| parts::text(cx, chamber))
            })
            .view("column-document", |row| {
                row.document
                    .map(|number| cell(cx, &row.provenance, "document", view! { <bdi>{number}</bdi> }))
            })
            .view("column-referred", |row| {
                let to = cx.code("referred", row.referred_to.code());
                Some(cell(cx, &row.provenance, "referred_to", to))
            })
            .view("column-later", |row| {
                row.later_steps.map(|steps| parts::text(cx, steps))
            })
            .rows(&rows, |row| &row.provenance);
        view! {
            <p class="muted">{cx.t("findings-note")}</p>
            {table}
            {stages(cx, &rows)}
        }
        .into_any()
    })
}

/// Where each matter stands by the procedures on non-cooperation, as far as its decisions are on record.
fn stages(cx: &Cx<'_>, rows: &[&'static Finding]) -> Option<AnyView> {
    let mut cases: Vec<(&'static str, Vec<&'static Finding>)> = Vec::new();
    for row in rows {
        match cases.iter_mut().find(|(case, _)| *case == row.case) {
            Some((_, of_case)) => of_case.push(row),
            None => cases.push((row.case, vec![row])),
        }
    }
    let lines: Vec<_> = cases
        .into_iter()
        .filter_map(|(case, of_case)| {
            let (stage, last) = procedure::stage(&of_case)?;
            let stage = cx.code("stage-of-matter", stage.code());
            let date = last.date.map(|day| {
                let day = cell(cx, &last.provenance, "date", parts::day(cx, day));
                view! { ", "{day} }
            });
            let marks = cite::marks(cx, &last.provenance);
            Some(view! { <li>{parts::text(cx, case)}{parts::colon(cx)}<strong>{stage}</strong>{date}" "{marks}</li> })
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <h3>{cx.t("stages-title")}</h3>
            <ul class="list">{lines}</ul>
            <p class="muted">{cx.t("stages-note")}</p>
        }
        .into_any()
    })
}

pub(super) fn situations(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let rows: Vec<&Situation> = asp_data::situations()
        .iter()
        .filter(|row| row.state == code)
        .collect();
    let title = cx.t("section-situations");
    Section::when(!rows.is_empty(), "situations", title.clone(), || {
        let on = |row: &Situation, column: &str, date: Option<asp_core::PartialDate>| {
            date.map(|date| cell(cx, &row.provenance, column, parts::date(cx, date)))
        };
        Table::new(cx, title)
            .head("column-situation", |row: &&Situation| {
                parts::text(cx, row.situation)
            })
            .text("column-stage", |row| cx.code("situation-stage", row.stage.code()))
            .view("column-route", |row| {
                let route = cx.code("route", row.referral_route.code());
                Some(cell(cx, &row.provenance, "referral_route", route))
            })
            .view("column-referral", |row| {
                on(row, "referral", row.referral.map(asp_core::PartialDate::day))
            })
            .view("column-opened", |row| {
                on(row, "investigation_opened", row.investigation_opened)
            })
            .view("column-concluded", |row| on(row, "concluded", row.concluded))
            .rows(&rows, |row| &row.provenance)
    })
}

pub(super) fn agreements(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let rows: Vec<&Agreement> = asp_data::agreements()
        .iter()
        .filter(|row| row.state == code)
        .collect();
    let title = cx.t("section-agreements");
    Section::when(!rows.is_empty(), "agreements", title.clone(), || {
        let on = |row: &Agreement, column: &str, day: Option<asp_core::NaiveDate>| {
            day.map(|day| cell(cx, &row.provenance, column, parts::day(cx, day)))
        };
        Table::new(cx, title)
            .head("column-agreement", |row: &&Agreement| {
                cx.code("agreement", row.kind.code())
            })
            .view("column-signed", |row| on(row, "signed", row.signed))
            .view("column-in-force", |row| on(row, "in_force", row.in_force))
            .rows(&rows, |row| &row.provenance)
    })
}

pub(super) fn measures(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let rows: Vec<&Measure> = asp_data::measures()
        .iter()
        .filter(|row| row.author == Some(code))
        .collect();
    let title = cx.t("section-measures");
    Section::when(!rows.is_empty(), "measures", title.clone(), || {
        Table::new(cx, title)
            .view("column-date", |row: &&Measure| {
                Some(cell(cx, &row.provenance, "date", parts::day(cx, row.date)))
            })
            .sentence("column-measure", |row| parts::text(cx, row.measure))
            .view("column-targets", |row| Some(parts::text(cx, row.target_roles)))
            .text("column-status", |row| cx.code("measure", row.status.code()))
            .view("column-later", |row| {
                row.later_steps.map(|steps| parts::text(cx, steps))
            })
            .rows(&rows, |row| &row.provenance)
    })
}

pub(super) fn judges(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let rows: Vec<&Mandate> = asp_data::judges()
        .iter()
        .filter(|row| row.state == code)
        .collect();
    let title = cx.t("section-judges-of-state");
    Section::when(!rows.is_empty(), "judges", title.clone(), || {
        Table::new(cx, title)
            .head("column-judge", |row: &&Mandate| row.name)
            .view("column-session", |row| Some(parts::session(cx, row.session)))
            .view("column-list", |row| {
                Some(cell(cx, &row.provenance, "list", row.list.code()))
            })
            .view("column-term", |row| {
                let days = cx.edition.format.days(row.term_start, row.term_end);
                Some(parts::term(cx, &row.provenance, days))
            })
            .view("column-left", |row| {
                let why = row.left_early.map(|why| cx.code("departure", why.code()));
                let day = row.left.map(|day| view! { ", "{parts::day(cx, day)} });
                why.map(|why| cell(cx, &row.provenance, "left", view! { {why}{day} }))
            })
            .rows(&rows, |row| &row.provenance)
    })
}

pub(super) fn candidates(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let rows: Vec<&Candidate> = asp_data::candidates()
        .iter()
        .filter(|row| row.state == code && row.outcome != CandidateOutcome::Elected)
        .collect();
    let title = cx.t("section-candidates-of-state");
    Section::when(!rows.is_empty(), "candidates", title.clone(), || {
        Table::new(cx, title)
            .head("column-candidate", |row: &&Candidate| row.name)
            .view("column-session", |row| {
                let election = asp_data::elections()
                    .iter()
                    .find(|election| election.id == row.election.key());
                election.map(|election| {
                    cell(
                        cx,
                        &election.provenance,
                        "session",
                        parts::session(cx, election.session),
                    )
                })
            })
            .text("column-outcome-of-candidate", |row| {
                cx.code("candidate", row.outcome.code())
            })
            .rows(&rows, |row| &row.provenance)
    })
}

pub(super) fn prosecutors(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let rows: Vec<_> = asp_data::prosecutors()
        .iter()
        .filter(|row| row.state == code)
        .collect();
    let title = cx.t("section-prosecutors");
    Section::when(!rows.is_empty(), "prosecutors", title.clone(), || {
        prosecutors_table(cx, title, &rows)
    })
}

/// Registrars and Presidents of the Court, whom the judges elect.
pub(super) fn court_officials(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let registrars: Vec<&Registrar> = asp_data::registrars()
        .iter()
        .filter(|row| row.state == code)
        .collect();
    let presidents: Vec<&CourtPresident> = asp_data::court_presidents()
        .iter()
        .filter(|row| row.state == code)
        .collect();
    let title = cx.t("section-court-officials");
    let filled = !registrars.is_empty() || !presidents.is_empty();
    Section::when(filled, "court-officials", title, || {
        let presidents = (!presidents.is_empty()).then(|| {
            Table::new(cx, cx.t("office-court-president"))
                .head("column-person", |row: &&CourtPresident| row.name)
                .text("column-office", |_| cx.t("office-court-president"))
                .view("column-term", |row| {
                    let days = cx.edition.format.days(row.term_start, row.term_end);
                    Some(parts::term(cx, &row.provenance, days))
                })
                .rows(&presidents, |row| &row.provenance)
        });
        let registrars = (!registrars.is_empty()).then(|| {
            Table::new(cx, cx.t("office-registrar"))
                .head("column-person", |row: &&Registrar| row.name)
                .text("column-office", |_| cx.t("office-registrar"))
                .view("column-term", |row| {
                    let days = cx.edition.format.days(row.term_start, row.term_end);
                    Some(parts::term(cx, &row.provenance, days))
                })
                .rows(&registrars, |row| &row.provenance)
        });
        view! {
            {presidents}
            {registrars}
        }
        .into_any()
    })
}
