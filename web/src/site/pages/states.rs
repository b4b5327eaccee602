//! All States: parties, former parties, signatories, as a table, a map, a chart and tiles. For someone who looks for
//! one of them, or asks who is in, who is leaving, who has only signed, and since when.
//!
//! Without scripts the four views stand one below the other, for the day of the build.

mod controls;
mod table;

use asp_core::{
    Iso3, NaiveDate, Provenance, Rate, RegionalGroup, treaty::entry_into_force::STATUTE_IN_FORCE,
};
use leptos::prelude::*;

use crate::{
    islands::{
        Client,
        states::explorer::{Explorer, query::TABS},
    },
    site::{
        cx::Cx,
        membership::{self, Status},
        shell::Page,
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
            </div>
            {explorer(cx, &rows)}
            <p class="muted">{cx.t("states-note")}</p>
            {controls::completeness(cx)}
        }
        .into_any(),
        client: Some(Client::States),
        styles: &["explorer"],
        ..Page::default()
    }
}

fn explorer(cx: &Cx<'_>, rows: &[Row]) -> AnyView {
    let last = last_day(cx);
    let inside = view! {
        <div
            class="explorer"
            data-first=STATUTE_IN_FORCE.to_string()
            data-today=cx.today().to_string()
            data-last=last.to_string()
            data-version=asp_data::version()
            data-credit=controls::credit(cx)
            data-open=TABS[0]
        >
            {controls::filter(cx, rows.len())}
            {controls::as_of(cx, last)}
            {controls::tally(cx, rows)}
            {controls::tabs(cx)}
            {TABS.map(|tab| view(cx, tab, rows)).collect_view()}
            <p class="notice filter__none" hidden="">{cx.t("filter-none")}</p>
            {controls::take_away(cx)}
            {controls::picked(cx)}
            {controls::words(cx)}
        </div>
    }
    .into_any();
    view! { <Explorer>{inside}</Explorer> }.into_any()
}

/// A view under its heading; the first is open until a visitor chooses another.
fn view(cx: &Cx<'_>, tab: &'static str, rows: &[Row]) -> AnyView {
    let heading = cx.t(&format!("explorer-{tab}"));
    let open = (tab == TABS[0]).then_some("");
    let body = match tab {
        "table" => table::table(cx, rows),
        _ => placeholder(cx, rows),
    };
    view! {
        <section class="view" id=tab data-open=open>
            <h2>{heading}</h2>
            {body}
        </section>
    }
    .into_any()
}

fn placeholder(cx: &Cx<'_>, rows: &[Row]) -> AnyView {
    let places = rows.iter().enumerate().map(|(index, row)| {
        view! {
            <a
                class="place"
                data-state=row.state.to_string()
                data-status=row.status.code()
                href=cx.href(&crate::site::address::Address::State(row.state))
            >
                <title>{row.name.clone()}</title>
                <rect x=(index % 16 * 10).to_string() y=(index / 16 * 10).to_string() width="9" height="9"></rect>
            </a>
        }
    });
    view! { <svg viewBox="0 0 160 100">{places.collect_view()}</svg><p class="readout needs-script"></p> }
        .into_any()
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
    provenance: &'static Provenance,
}

fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let today = cx.today();
    let parties = asp_data::states().iter().map(|state| Row {
        state: state.state,
        name: cx.state(state.state),
        group: Some(state.regional_group),
        status: membership::status(state.state, today),
        since: Some(state.entry_into_force),
        until: state.withdrawal_effective,
        rate: rate(state.state, today),
        provenance: &state.provenance,
    });
    let signatories = asp_data::signatories().iter().map(|state| Row {
        state: state.state,
        name: cx.state(state.state),
        group: None,
        status: Status::Signatory,
        since: None,
        until: None,
        rate: rate(state.state, today),
        provenance: &state.provenance,
    });
    let mut rows: Vec<Row> = parties.chain(signatories).collect();
    rows.sort_by(|a, b| cx.edition.format.compare(&a.name, &b.name));
    rows
}

/// The rate of the United Nations scale in the year of `day`.
pub fn rate(state: Iso3, day: NaiveDate) -> Option<Rate> {
    let year = u16::try_from(chrono::Datelike::year(&day)).ok()?;
    asp_data::un_scale()
        .iter()
        .find(|row| row.state == state && (row.from_year.0..=row.until_year.0).contains(&year))
        .map(|row| row.rate)
}

/// The last day that can be asked for: when the last change known so far takes effect, or today.
fn last_day(cx: &Cx<'_>) -> NaiveDate {
    let last = asp_data::roll().movements().last().map(|movement| movement.day);
    last.map_or(cx.today(), |last| last.max(cx.today()))
}
