//! What a meeting comes to in a few figures, each a way to where it stands in full.

use asp_core::{
    SessionId,
    record::{
        budget::{BudgetAmount, BudgetStage},
        election::BodyMember,
        session::Session,
    },
};
use leptos::prelude::*;

use super::{money, of};
use crate::site::{
    cite,
    cx::Cx,
    pages::resolutions,
    parts::{Section, fact},
};

pub(super) fn section(cx: &Cx<'_>, session: &Session) -> Option<Section> {
    let id = session.id;
    let judges = asp_data::judges().iter().filter(|row| row.session == id).count();
    let prosecutors = asp_data::prosecutors()
        .iter()
        .filter(|row| row.session == id)
        .count();
    let counts = [
        ("short-judges", "judges", judges),
        ("short-prosecutors", "prosecutors", prosecutors),
    ];
    let linked = |key: &str, at: &str, says: String| {
        let link = view! { <a href=format!("#{at}")>{says}</a> };
        fact(cx.t(key), link)
    };
    let adopted = of(asp_data::resolutions(), id);
    let adopted = (!adopted.is_empty()).then(|| {
        linked(
            "short-resolutions",
            "resolutions",
            resolutions::count(cx, adopted),
        )
    });
    let counts = counts
        .into_iter()
        .filter(|(.., n)| *n > 0)
        .map(|(key, at, n)| linked(key, at, cx.number(n as i64)));
    let facts: Vec<AnyView> = budget(cx, session)
        .into_iter()
        .chain(adopted)
        .chain(counts)
        .chain(members(cx, id))
        .collect();
    Section::when(!facts.is_empty(), "short", cx.t("section-short"), || {
        view! { <dl class="facts">{facts}</dl> }.into_any()
    })
}

/// How many members of bodies were elected, marked where some may have been elected at another session.
fn members(cx: &Cx<'_>, id: SessionId) -> Option<AnyView> {
    let of_session = |row: &&BodyMember| row.session == id;
    let rows: Vec<_> = asp_data::body_members().iter().filter(of_session).collect();
    let unsure = rows.iter().any(|row| row.provenance.doubts_only("session"));
    let doubt = unsure.then(|| view! { " "{cite::unconfirmed(cx)} });
    (!rows.is_empty()).then(|| {
        let count = cx.number(rows.len() as i64);
        fact(
            cx.t("short-members"),
            view! { <a href="#bodies">{count}</a>{doubt} },
        )
    })
}

/// The budget adopted, by which resolution, and how far it lies from what the Court asked for and was advised.
fn budget(cx: &Cx<'_>, session: &Session) -> Option<AnyView> {
    let of_session = asp_data::budget_years()
        .iter()
        .find(|row| row.session == session.id)?;
    let year = of_session.year;
    let at = |stage: BudgetStage| {
        let mut rows = asp_data::budget_amounts().iter();
        rows.find(|row: &&BudgetAmount| (row.year, row.stage) == (year, stage))
    };
    let adopted = at(BudgetStage::Approved)?;
    let against = [
        ("short-against-request", BudgetStage::Proposed),
        ("short-against-advice", BudgetStage::Recommended),
    ];
    let against = against.map(|(key, stage)| {
        let change = money::against(cx, adopted, at(stage)?)?;
        Some(view! { <span class="facts__more">{cx.t(key)}" "{change}</span> })
    });
    let resolution = of_session.resolution.as_ref().map(|symbol| {
        let link = resolutions::symbol_link(cx, symbol);
        let marks = cite::marks_for(cx, &of_session.provenance, "resolution");
        view! { <span class="facts__more">{link}" "{marks}</span> }
    });
    let value = view! {
        <a href="#budget">{cx.euro(adopted.amount)}</a>
        {cite::marks(cx, &adopted.provenance)}
        {resolution}
        {against.into_iter().collect_view()}
    };
    Some(fact(
        cx.tr("section-budget", &[("year", year.to_string().into())]),
        value,
    ))
}
