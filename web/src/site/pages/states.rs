//! All States: parties, former parties, signatories, as a table, a map, a chart and tiles. For someone who looks for
//! one of them, or asks who is in, who is leaving, who has only signed, and since when.
//!
//! Without scripts the four views stand one below the other, for the day of the build.

mod controls;
mod drawings;
mod table;
mod timeline;

use asp_core::{
    Iso3, NaiveDate, Provenance, Rate, RegionalGroup,
    record::{budget::UnRate, state::StateParty},
    treaty::entry_into_force::STATUTE_IN_FORCE,
};
use leptos::prelude::*;

pub use drawings::{land, patterns, swatch};

use crate::{
    islands::{Client, states::explorer::query::TABS},
    site::{
        cx::Cx,
        embed_link,
        membership::{self, Status},
        shell::Page,
        states_nav::states_nav,
    },
};

pub fn page(cx: &Cx<'_>) -> Page {
    let rows = rows(cx);
    let count = |status: Status| rows.iter().filter(|row| row.status == status).count();
    let parties = rows.iter().filter(|row| row.status.is_party()).count();
    let lead = cx.tr(
        "states-lead",
        &[
            ("date", cx.day(cx.today()).into()),
            ("parties", parties.into()),
            ("leaving", count(Status::PartyWithdrawalPending).into()),
            ("former", count(Status::FormerParty).into()),
            ("signatories", count(Status::Signatory).into()),
        ],
    );
    Page {
        title: cx.t("states-title"),
        description: lead.clone(),
        trail: vec![],
        body: view! {
            <div class="page-head">
                <h1>{cx.t("states-title")}</h1>
                <p class="lead">{lead}</p>
                {states_nav(cx)}
            </div>
            {explorer(cx, &rows)}
            <p class="muted">{cx.t("states-note")}</p>
            {controls::completeness(cx)}
        }
        .into_any(),
        client: Some(Client::States),
        styles: &["drawings", "explorer", "filter"],
        ..Page::default()
    }
}

fn explorer(cx: &Cx<'_>, rows: &[Row]) -> AnyView {
    let last = last_day(cx);
    view! {
        <div
            class="explorer"
            data-island="explorer"
            data-first=STATUTE_IN_FORCE.to_string()
            data-today=cx.today().to_string()
            data-last=last.to_string()
            data-scale=scale(cx.today()).map(|(from, until)| format!("{from} {until}"))
            data-version=asp_data::version()
            data-credit=controls::credit(cx)
            data-open=TABS[0]
        >
            {controls::filter(cx, rows.len())}
            {controls::as_of(cx, last)}
            {patterns()}
            {controls::tally(cx, rows)}
            {controls::tabs(cx)}
            {TABS.map(|tab| view(cx, tab, rows)).collect_view()}
            <p class="notice filter__none" hidden="">{cx.t("filter-none")}</p>
            {controls::take_away(cx)}
            {controls::picked(cx)}
            {controls::words(cx)}
        </div>
    }
    .into_any()
}

/// A view under its heading; the first is open until a visitor chooses another.
fn view(cx: &Cx<'_>, tab: &'static str, rows: &[Row]) -> AnyView {
    let heading = cx.t(&format!("explorer-{tab}"));
    let open = (tab == TABS[0]).then_some("");
    let body = match tab {
        "table" => table::table(cx, rows),
        "map" => view! { {drawings::map(cx, rows)}<p class="land">{land(cx)}</p>{controls::readout(cx)}<p class="muted">{cx.t("explorer-boundaries")}</p> }.into_any(),
        "timeline" => view! { {timeline::timeline(cx, rows)}{controls::chart_readout(cx)}<p class="muted">{cx.t("explorer-timeline-note")}</p> }.into_any(),
        _ => view! { {drawings::tiles(cx, rows)}{controls::readout(cx)} }.into_any(),
    };
    view! {
        <section class="view" id=tab data-open=open>
            <h2>{heading.clone()}</h2>
            {embed_link::section(cx, tab, &heading, body)}
        </section>
    }
    .into_any()
}

/// The map of today.
pub fn map(cx: &Cx<'_>) -> AnyView {
    drawings::map(cx, &rows(cx))
}

/// How many States were party when.
pub fn timeline(cx: &Cx<'_>) -> AnyView {
    timeline::timeline(cx, &rows(cx))
}

/// How many States have each status today, without those that have none of the four.
pub fn tally(cx: &Cx<'_>) -> Vec<(Status, usize)> {
    let rows = rows(cx);
    let count = |status: Status| rows.iter().filter(|row| row.status == status).count();
    let statuses = [
        Status::Party,
        Status::PartyWithdrawalPending,
        Status::FormerParty,
        Status::Signatory,
    ];
    statuses.map(|status| (status, count(status))).to_vec()
}

/// A State with the facts of its row.
struct Row {
    state: Iso3,
    name: String,
    group: Option<RegionalGroup>,
    status: Status,
    since: Option<NaiveDate>,
    until: Option<NaiveDate>,
    rate: Option<Rate>,
    provenance: Vec<&'static Provenance>,
}

impl Row {
    /// A State that is or was a party, with what its own record adds.
    fn party(cx: &Cx<'_>, party: &'static StateParty) -> Self {
        Self {
            group: Some(party.regional_group),
            since: Some(party.entry_into_force),
            until: party.withdrawal_effective,
            provenance: vec![&party.provenance],
            ..Self::other(cx, party.state)
        }
    }

    /// A State that never was a party; signatories are among them.
    fn other(cx: &Cx<'_>, state: Iso3) -> Self {
        let outside = asp_data::non_parties().iter().find(|row| row.state == state);
        let signed = asp_data::signatories().iter().find(|row| row.state == state);
        let signed = signed.map(|row| &row.provenance);
        Self {
            state,
            name: cx.state(state),
            group: outside.map(|row| row.regional_group),
            status: membership::status(state, cx.today()),
            since: None,
            until: None,
            rate: rate(state, cx.today()),
            provenance: signed
                .into_iter()
                .chain(outside.map(|row| &row.provenance))
                .collect(),
        }
    }
}

fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let parties = asp_data::states().iter().map(|party| Row::party(cx, party));
    // Who never signed stands on the page about universality: here every row weighs on the page.
    let others = asp_data::signatories()
        .iter()
        .map(|row| Row::other(cx, row.state));
    let mut rows: Vec<Row> = parties.chain(others).collect();
    rows.sort_by(|a, b| cx.edition.format.compare(&a.name, &b.name));
    rows
}

/// The rate of the United Nations scale in the year of `day`.
pub fn rate(state: Iso3, day: NaiveDate) -> Option<Rate> {
    rates(day).find(|row| row.state == state).map(|row| row.rate)
}

/// The first and the last year of the United Nations scale that holds on `day`.
fn scale(day: NaiveDate) -> Option<(u16, u16)> {
    let row = rates(day).next()?;
    Some((row.from_year.0, row.until_year.0))
}

fn rates(day: NaiveDate) -> impl Iterator<Item = &'static UnRate> {
    let year = u16::try_from(chrono::Datelike::year(&day)).unwrap_or_default();
    let rows = asp_data::un_scale().iter();
    rows.filter(move |row| (row.from_year.0..=row.until_year.0).contains(&year))
}

/// The last day that can be asked for: when the last change known so far takes effect, or today.
fn last_day(cx: &Cx<'_>) -> NaiveDate {
    let last = asp_data::roll().movements().last().map(|movement| movement.day);
    last.map_or(cx.today(), |last| last.max(cx.today()))
}
