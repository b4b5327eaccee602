//! One State: where it stands, and everything the data hold on it.
//!
//! Who opens it: a delegate who checks the own State, a campaigner who prepares a talk with it, a journalist
//! with one question. The head answers first: party or not, since when, leaving or not, which share.

use asp_core::{
    Iso3, PartialDate, Provenance,
    record::{
        assembly::{Facilitator, Officer},
        cooperation::Action,
        state::{ApicStatus, StateParty},
    },
};
use leptos::prelude::*;

use super::session::{bodies_table, prosecutors_table};
use crate::site::{
    address::Address,
    cite,
    cx::Cx,
    embed_link,
    membership::{self, Status},
    parts::{self, Section, cell, fact},
    shell::Page,
    table::{self, Table},
};

mod assembly;
mod court;
mod money;
mod treaties;

pub use assembly::{actions_table, facilitators_table, officers_table};

pub fn page(cx: &Cx<'_>, code: Iso3) -> Page {
    let name = cx.state(code);
    let status = membership::status(code, cx.today());
    let answer = answer(cx, &name, code, status);
    let head = head(cx, code, &name, status, &answer);
    let sections_of_page = [
        treaties::acts(cx, code),
        treaties::amendments(cx, code),
        treaties::privileges(cx, code),
        money::scale(cx, code),
        money::contributions(cx, code),
        money::arrears(cx, code),
        court::findings(cx, code),
        assembly::actions(cx, code),
        court::situations(cx, code),
        court::agreements(cx, code),
        court::judges(cx, code),
        court::candidates(cx, code),
        court::prosecutors(cx, code),
        court::court_officials(cx, code),
        assembly::bodies(cx, code),
        assembly::officers(cx, code),
        assembly::bureau(cx, code),
        assembly::facilitators(cx, code),
        assembly::people(cx, code),
        assembly::statements(cx, code),
        money::positions(cx, code),
        court::measures(cx, code),
    ];
    let sections_of_page: Vec<Section> = sections_of_page.into_iter().flatten().collect();
    Page {
        title: name,
        description: answer,
        trail: vec![(cx.t("nav-states"), Address::States)],
        body: view! {
            {head}
            {parts::sections(cx, sections_of_page)}
            <p class="muted block">{cx.t("state-absence-note")}</p>
            {embed_link::of_page(cx)}
        }
        .into_any(),
        ..Page::default()
    }
}

/// Where the State stands, in one sentence.
pub fn answer(cx: &Cx<'_>, name: &str, code: Iso3, status: Status) -> String {
    let party = asp_data::state(code);
    let day = |date: Option<asp_core::NaiveDate>| date.map(|day| cx.day(day)).unwrap_or_default();
    let signed = asp_data::signatories()
        .iter()
        .find(|row| row.state == code)
        .map(|row| row.signature);
    cx.tr(
        &format!("answer-{}", status.code().replace('_', "-")),
        &[
            ("name", name.to_owned().into()),
            ("since", day(party.map(|state| state.entry_into_force)).into()),
            (
                "until",
                day(party.and_then(|state| state.withdrawal_effective)).into(),
            ),
            ("signed", day(signed).into()),
        ],
    )
}

fn head(cx: &Cx<'_>, code: Iso3, name: &str, status: Status, answer: &str) -> AnyView {
    let party = asp_data::state(code);
    let badge = view! {
        <span class=format!("status status--{}", status.code())>{cx.code("status", status.code())}</span>
    };
    let rate = super::states::rate(code, cx.today()).map(|rate| fact(cx.t("state-rate-fact"), cx.rate(rate)));
    let facts = match party {
        Some(state) => party_facts(cx, state),
        None => signatory_facts(cx, code),
    };
    view! {
        <div class="page-head">
            <p class="page-head__kicker"><bdi>{code.to_string()}</bdi>" · "{badge}</p>
            <h1>{name.to_owned()}</h1>
            <p class="lead">{answer.to_owned()}</p>
            <dl class="facts">{facts}{rate}</dl>
        </div>
    }
    .into_any()
}

fn party_facts(cx: &Cx<'_>, state: &StateParty) -> AnyView {
    let provenance = &state.provenance;
    let on = |key: &str, column: &str, day: Option<asp_core::NaiveDate>| {
        day.map(|day| fact(cx.t(key), cell(cx, provenance, column, parts::day(cx, day))))
    };
    let deposit = cell(cx, provenance, "deposit", parts::day(cx, state.deposit));
    let deposit = view! { {deposit}" · "{cx.code("consent", state.deposit_kind.code())} };
    let note = (!provenance.notes.is_empty()).then(|| table::note(cx, provenance.notes));
    view! {
        {on("state-signature", "signature", state.signature)}
        {fact(cx.t("column-deposit"), deposit)}
        {fact(
            cx.t("state-entry"),
            view! { {parts::day(cx, state.entry_into_force)}" "{cite::marks(cx, provenance)} },
        )}
        {on("state-withdrawal-notified", "withdrawal_notified", state.withdrawal_notified)}
        {on("state-withdrawal-effective", "withdrawal_effective", state.withdrawal_effective)}
        {fact(cx.t("column-group"), cx.code("group", state.regional_group.code()))}
        {note.map(|note| view! { <div><dt class="visually-hidden">{cx.t("note")}</dt><dd>{note}</dd></div> })}
    }
    .into_any()
}

fn signatory_facts(cx: &Cx<'_>, code: Iso3) -> AnyView {
    let Some(row) = asp_data::signatories().iter().find(|row| row.state == code) else {
        return ().into_any();
    };
    let provenance = &row.provenance;
    let signature = view! { {parts::day(cx, row.signature)}" "{cite::marks(cx, provenance)} };
    let intent = row.not_party_intent.map(|day| {
        fact(
            cx.t("state-not-party-intent"),
            cell(cx, provenance, "not_party_intent", parts::day(cx, day)),
        )
    });
    view! {
        {fact(cx.t("state-signature"), signature)}
        {intent}
    }
    .into_any()
}

/// An act of the timeline: when, what, and what stands behind it.
struct Act {
    date: PartialDate,
    what: AnyView,
    provenance: &'static Provenance,
    /// What the head of the page has not said yet.
    notes: &'static str,
}
