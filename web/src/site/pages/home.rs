//! The way in: what is next, where membership stands, what was decided last, and where to go from here.

use asp_core::record::session::{FigureUnit, Outcome, Session, SessionStatus};
use leptos::prelude::*;
use serde_json::json;

use super::{
    session::{due, figure},
    sessions::{city, dates, summary},
};
use crate::site::{
    address::Address,
    cite,
    cx::Cx,
    embed_link, hemicycle,
    membership::{self, Status},
    parts, programme,
    shell::Page,
    widget::{Figure, Widget},
};

/// How many decisions the home page shows before it sends the reader to the session.
const LATEST: usize = 6;

pub fn page(cx: &Cx<'_>) -> Page {
    Page {
        title: cx.t("home-title"),
        description: cx.t("site-description"),
        styles: &["home"],
        trail: vec![],
        json_ld: vec![json!({
            "@context": "https://schema.org",
            "@type": "WebSite",
            "name": cx.t("site-name"),
            "description": cx.t("site-description"),
            "url": format!("{}{}/", cx.edition.site.url, cx.lang()),
            "inLanguage": cx.lang().code(),
        })],
        body: view! {
            <div class="hero">
                <div class="hero__inner">
                    <div class="hero__words">
                        <h1>{cx.t("home-heading")}</h1>
                        <p class="lead">{cx.t("home-lead")}</p>
                        {next_in_a_line(cx)}
                    </div>
                    {seats(cx)}
                </div>
            </div>
            <div class="next">
                {next_session(cx)}
                {membership_card(cx)}
            </div>
            {latest_decisions(cx)}
            {ways_in(cx)}
        }
        .into_any(),
        ..Page::default()
    }
}

/// The session that is on or comes next.
pub fn next(cx: &Cx<'_>) -> Option<&'static Session> {
    let ahead = asp_data::sessions()
        .iter()
        .filter(|session| session.last_day() >= cx.today());
    ahead.min_by_key(|session| session.opens)
}

/// When and where, for those who came for nothing else: on a phone the card stands further down.
fn next_in_a_line(cx: &Cx<'_>) -> Option<AnyView> {
    let session = next(cx)?;
    let name = parts::session_name(cx, session.id);
    let dates = view! { <time datetime=session.opens.to_string()>{dates(cx, session)}</time> };
    Some(
        view! {
            <p class="hero__next">
                <a href=cx.href(&Address::Session(session.id))>{name}</a>
                " · "{dates}" · "{city(cx, session)}
            </p>
        }
        .into_any(),
    )
}

/// One dot for each State Party, group by group; hollow for those whose withdrawal is under way.
fn seats(cx: &Cx<'_>) -> AnyView {
    let today = cx.today();
    let mut parties: Vec<_> = membership::parties(today).collect();
    parties.sort_by_key(|state| (state.regional_group, state.state));
    let (mut filled, mut hollow) = (String::new(), String::new());
    for (state, (x, y)) in parties.iter().zip(hemicycle::seats(parties.len())) {
        let leaving = membership::status(state.state, today) == Status::PartyWithdrawalPending;
        // A line of no length with round ends is a dot.
        let path = if leaving { &mut hollow } else { &mut filled };
        path.push_str(&format!("M{x} {y}h0"));
    }
    let caption = cx.tr("home-seats", &[("n", parties.len().into())]);
    view! {
        <figure class="seats">
            <svg viewBox=format!("0 0 {} {}", hemicycle::WIDTH, hemicycle::HEIGHT) width="400" height="206" aria-hidden="true" focusable="false">
                <path class="seats__filled" d=filled/>
                <path class="seats__ring" d=hollow.clone()/>
                <path class="seats__hole" d=hollow/>
            </svg>
            <figcaption>{caption}</figcaption>
        </figure>
    }
    .into_any()
}

fn next_session(cx: &Cx<'_>) -> AnyView {
    let Some(session) = next(cx) else {
        return view! {
            <section class="card" aria-labelledby="next">
                <h2 id="next">{cx.t("home-next")}</h2>
                <p>{cx.t("home-no-next")}</p>
            </section>
        }
        .into_any();
    };
    let name = parts::session_name(cx, session.id);
    let on = session.opens <= cx.today();
    let programme = programme::sessions().any(|id| id == session.id).then(|| {
        view! { <p><a href=cx.href(&Address::Programme(session.id))>{cx.t("home-programme")}</a></p> }
    });
    view! {
        <section class="card" aria-labelledby="next">
            <h2 id="next">{cx.t(if on { "home-on-now" } else { "home-next" })}</h2>
            <p class="card__date"><time datetime=session.opens.to_string()>{dates(cx, session)}</time></p>
            <p>
                {name.clone()}
                ", "
                {city(cx, session)}
            </p>
            <p>{summary(cx, session)}" "{cite::marks(cx, &session.provenance)}</p>
            {due(cx, session)}
            <p><a href=cx.href(&Address::Session(session.id))>{cx.tr("home-all-outcomes", &[("name", name.into())])}</a></p>
            {programme}
            {embed_link::of_page(cx)}
        </section>
    }
    .into_any()
}

fn membership_card(cx: &Cx<'_>) -> AnyView {
    let today = cx.today();
    let count = membership::parties(today).count();
    let groups = membership::by_group(today);
    let largest = groups.iter().map(|(_, n)| *n).max().unwrap_or(1).max(1);
    let bars = groups.map(|(group, n)| {
        view! {
            <li>
                <span>{cx.code("group", group.code())}</span>
                {parts::bar(n as i64, 0, largest as i64)}
                <b>{cx.number(n as i64)}</b>
            </li>
        }
    });
    let leaving = membership::leaving(today);
    let leaving = (!leaving.is_empty()).then(|| {
        let count = cx.tr("home-leaving", &[("n", leaving.len().into())]);
        let items = leaving.into_iter().map(|(day, state)| {
            let marks = asp_data::state(state).map(|row| cite::marks(cx, &row.provenance));
            view! { <li>{parts::day(cx, day)}{parts::colon(cx)}{parts::state(cx, state)}" "{marks}</li> }
        });
        let items = items.collect_view();
        view! {
            <p>{count}</p>
            <ul class="dates">{items}</ul>
        }
    });
    view! {
        <section class="card" aria-labelledby="membership">
            <h2 id="membership">{cx.t("home-membership")}</h2>
            <p><span class="figure">{cx.number(count as i64)}</span>" "{cx.tr("home-parties", &[("date", cx.day(today).into())])}</p>
            <ul class="bars">{bars.collect_view()}</ul>
            <p class="muted">{cx.t("home-counted")}" "<a href=cx.href(&Address::States)>{cx.t("home-all-states")}</a></p>
            {leaving}
            {embed_link::embed_link(cx, &Widget::Figure(Figure::Parties))}
        </section>
    }
    .into_any()
}

fn latest_decisions(cx: &Cx<'_>) -> Option<AnyView> {
    let decided = |session: &&Session| {
        session.status == SessionStatus::Held
            && session.last_day() < cx.today()
            && !asp_data::of_session(asp_data::outcomes(), session.id).is_empty()
    };
    let session = asp_data::sessions()
        .iter()
        .filter(decided)
        .max_by_key(|session| session.opens)?;
    let outcomes = asp_data::of_session(asp_data::outcomes(), session.id);
    // What was decided at the session itself; figures from before or after it stand on its page.
    let days = session.opens..=session.last_day();
    let at_session = |row: &&Outcome| row.date.is_some_and(|date| days.contains(&date.first_day()));
    let items = outcomes
        .iter()
        .filter(at_session)
        .take(LATEST)
        .map(|row| decision(cx, row))
        .collect_view();
    let name = parts::session_name(cx, session.id);
    let all = cx.tr("home-all-outcomes", &[("name", name.clone().into())]);
    Some(
        view! {
            <section class="block" aria-labelledby="latest">
                <h2 id="latest">{cx.tr("home-latest", &[("name", name.into())])}</h2>
                <ul class="list">{items}</ul>
                <p><a href=cx.href(&Address::Session(session.id))>{all}</a></p>
            </section>
        }
        .into_any(),
    )
}

fn decision(cx: &Cx<'_>, row: &Outcome) -> AnyView {
    // Other figures are in the sentence already.
    let amount = row.figure_unit == Some(FigureUnit::Eur);
    let figure = figure(cx, row);
    let figure = (amount && !figure.is_empty()).then(|| view! { " "<strong>{figure}</strong>"." });
    view! { <li>{parts::text(cx, row.outcome)}{figure}" "{cite::marks(cx, &row.provenance)}</li> }.into_any()
}

fn ways_in(cx: &Cx<'_>) -> AnyView {
    let session = next(cx).map_or(Address::Sessions, |session| Address::Session(session.id));
    let ways = [
        ("way-delegates", session),
        ("way-states", Address::States),
        ("way-compare", Address::Compare),
        ("way-withdrawals", Address::Withdrawals),
        ("way-universality", Address::Universality),
        ("way-sessions", Address::Sessions),
        ("way-research", Address::Sources),
    ];
    let ways = ways.map(|(key, address)| {
        view! {
            <li>
                <a href=cx.href(&address)>{cx.t(key)}</a>
                <p>{cx.t(&format!("{key}-what"))}</p>
            </li>
        }
    });
    view! {
        <section class="block" aria-labelledby="ways">
            <h2 id="ways">{cx.t("home-ways")}</h2>
            <ul class="ways">{ways.collect_view()}</ul>
        </section>
    }
    .into_any()
}
