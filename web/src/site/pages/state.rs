//! One State: where it stands, what it can still do, and everything the data hold on it.
//!
//! Who opens it: a delegate who checks the own State, a campaigner who prepares a talk with it, a journalist
//! with one question. The head answers first: party or not, since when, leaving or not, its vote at the next session,
//! its share. Then what follows for it, then the record by subject.

use asp_core::{
    Iso3, PartialDate, Provenance,
    law::Answer,
    record::{
        assembly::{Facilitator, Officer},
        cooperation::Action,
        session::Session,
        state::ApicStatus,
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
    profile::{
        Ground, next_session,
        possible::{self, Open},
        vote::{self, Known, Vote},
    },
    shell::Page,
    table::{self, Table},
};

mod assembly;
mod brief;
mod can;
mod court;
mod head;
mod mentions;
mod money;
mod treaties;

pub use assembly::{actions_table, facilitators_table, officers_table};
pub use head::answer;

/// What the parts of the page share.
struct Profile {
    code: Iso3,
    name: String,
    status: Status,
    /// The session that is on or next, and the State's vote there.
    next: Option<(&'static Session, Answer<Vote, Ground>)>,
    open: Vec<Open>,
}

impl Profile {
    fn of(cx: &Cx<'_>, code: Iso3) -> Self {
        let next = next_session(cx.today()).map(|session| {
            let known = Known::of(code, session, asp_data::date());
            (session, vote::vote(&known))
        });
        let open = possible::possible(code, cx.today(), next.as_ref().map(|(_, vote)| vote));
        Self {
            code,
            name: cx.state(code),
            status: membership::status(code, cx.today()),
            next,
            open,
        }
    }
}

pub fn page(cx: &Cx<'_>, code: Iso3) -> Page {
    let profile = Profile::of(cx, code);
    let answer = head::answer(cx, &profile.name, code, profile.status);
    // The brief is drawn second so that its sources are the first of the page.
    let head = head::head(cx, &profile, &answer);
    let brief = brief::brief(cx, &profile);
    let sections_of_page = [
        can::section(cx, &profile),
        treaties::acts(cx, code),
        treaties::amendments(cx, &profile),
        treaties::privileges(cx, &profile),
        money::votes(cx, code),
        money::contributions(cx, code),
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
        mentions::hosted(cx, code),
        assembly::statements(cx, code),
        money::positions(cx, code),
        mentions::asked(cx, &profile),
        mentions::spoken_of(cx, code),
        court::measures(cx, code),
    ];
    let sections_of_page: Vec<Section> = sections_of_page.into_iter().flatten().collect();
    Page {
        title: profile.name.clone(),
        description: answer,
        trail: vec![(cx.t("nav-states"), Address::States)],
        body: view! {
            {head}
            {brief}
            {head::own_files(cx, code)}
            {parts::sections(cx, sections_of_page)}
            <p class="muted block">{cx.t("state-absence-note")}</p>
            {embed_link::of_page(cx)}
        }
        .into_any(),
        styles: &["profile", "terms"],
        ..Page::default()
    }
}

/// An act of the timeline: when, what, and what stands behind it.
struct Act {
    date: PartialDate,
    what: AnyView,
    provenance: &'static Provenance,
    /// What the head of the page has not said yet.
    notes: &'static str,
}
