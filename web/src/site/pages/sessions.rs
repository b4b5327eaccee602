//! All meetings of the Assembly, for someone who looks for one of them or for how they followed each other.

use asp_core::record::{
    budget::BudgetStage,
    session::{Session, SessionStatus},
};
use leptos::prelude::*;

use super::resolutions;
use crate::site::{address::Address, cite, cx::Cx, embed_link, membership, parts, shell::Page, table::Table};

mod over_time;

pub fn page(cx: &Cx<'_>) -> Page {
    let mut meetings: Vec<&Session> = asp_data::sessions().iter().collect();
    meetings.sort_by_key(|session| std::cmp::Reverse(session.opens));
    let today = cx.today();
    let (ahead, held): (Vec<_>, Vec<_>) = meetings
        .into_iter()
        .partition(|session| session.last_day() >= today);
    let ahead_block = (!ahead.is_empty()).then(|| block(cx, "ahead", "sessions-ahead", &ahead));
    let (reported, held): (Vec<_>, Vec<_>) = held
        .into_iter()
        .partition(|session| session.status == SessionStatus::HeldReported);
    let reported_block =
        (!reported.is_empty()).then(|| block(cx, "reported", "sessions-reported", &reported));
    let held_block = block(cx, "held", "sessions-held", &held);
    Page {
        title: cx.t("sessions-title"),
        description: cx.tr(
            "sessions-description",
            &[("count", (ahead.len() + reported.len() + held.len()).into())],
        ),
        trail: vec![],
        body: view! {
            <div class="page-head">
                <h1>{cx.t("sessions-title")}</h1>
                <p class="lead">{cx.t("sessions-lead")}</p>
                <p>
                    <a href=cx.href(&Address::Resolutions)>{cx.t("resolutions-title")}</a>
                    " · "
                    <a href=cx.href(&Address::Topics)>{cx.t("topics-title")}</a>
                    " · "
                    <a href="#over-time">{cx.t("over-time-title")}</a>
                </p>
            </div>
            {ahead_block}
            {reported_block}
            {held_block}
            {over_time::section(cx)}
        }
        .into_any(),
        styles: &["record", "terms"],
        ..Page::default()
    }
}

fn block(cx: &Cx<'_>, id: &'static str, title: &str, sessions: &[&Session]) -> AnyView {
    let title = cx.t(title);
    let table = Table::new(cx, title.clone())
        .head("column-session", |session: &&Session| {
            parts::session(cx, session.id)
        })
        .text("column-dates", |session| dates(cx, session))
        .view("column-place", |session| Some(city(cx, session)))
        .number("column-parties", |session| {
            let counted = membership::parties_at_opening(session);
            counted.map(|n| cx.number(n)).unwrap_or_default()
        })
        .view("column-president", |session| {
            let president = Some(session.president).filter(|name| !name.is_empty())?;
            Some(parts::cell(cx, &session.provenance, "president", president))
        })
        .number("column-resolutions-held", |session| resolutions(cx, session))
        .view("column-budget", |session| budget(cx, session))
        .rows(sessions, |session| &session.provenance);
    view! {
        <section class="block" aria-labelledby=id>
            <h2 id=id>{title.clone()}</h2>
            {embed_link::section(cx, id, &title, table)}
        </section>
    }
    .into_any()
}

/// From the first day to the last: that on which it ended or, until then, the day announced.
pub fn dates(cx: &Cx<'_>, session: &Session) -> String {
    cx.edition.format.days(session.opens, session.last_day())
}

/// The city it met in.
pub fn city(cx: &Cx<'_>, session: &Session) -> AnyView {
    parts::cell(cx, &session.provenance, "city", parts::text(cx, session.city))
}

/// The city and, where it is known, the building.
pub fn place(cx: &Cx<'_>, session: &Session) -> AnyView {
    let venue = session.venue.map(|venue| {
        let venue = parts::cell(cx, &session.provenance, "venue", parts::text(cx, venue));
        view! { " · "{venue} }
    });
    view! { {city(cx, session)}{venue} }.into_any()
}

/// What it was about or is to decide.
pub fn summary(cx: &Cx<'_>, session: &Session) -> AnyView {
    parts::cell(
        cx,
        &session.provenance,
        "summary",
        parts::text(cx, session.summary),
    )
}

/// The budget the session adopted, with its year and its own source; or that its amount was not found.
fn budget(cx: &Cx<'_>, session: &Session) -> Option<AnyView> {
    let mut years = asp_data::budget_years().iter();
    let year = years.find(|row| row.session == session.id)?.year;
    let adopted = asp_data::budget_amounts()
        .iter()
        .find(|row| row.year == year && row.stage == BudgetStage::Approved);
    let Some(adopted) = adopted else {
        return Some(
            view! { <span class="muted">{cx.t("not-found")}" ("{year.to_string()}")"</span> }.into_any(),
        );
    };
    let says = format!("{} ({year})", cx.euro(adopted.amount));
    let href = format!("{}#budget", cx.href(&Address::Session(session.id)));
    Some(view! { <a href=href>{says}</a>{cite::marks(cx, &adopted.provenance)} }.into_any())
}

/// How many resolutions the data hold, and how many of them were not read.
fn resolutions(cx: &Cx<'_>, session: &Session) -> String {
    match asp_data::of_session(asp_data::resolutions(), session.id) {
        [] => String::new(),
        rows => resolutions::count(cx, rows),
    }
}
