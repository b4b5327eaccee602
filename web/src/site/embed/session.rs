//! What meetings of the Assembly lend to other sites.

use asp_core::{
    NaiveDate, SessionId,
    record::session::{Event, Outcome, Resolution},
};
use leptos::prelude::*;

use super::{countdown, nothing, plain, sourced};
use crate::site::{
    cite,
    cx::Cx,
    pages::{home, session, sessions},
    parts::{self, cell, fact},
    programme::{self as events, Host, slug},
    reading,
    table::{self, Table},
    widget::{self, Part, Resolutions},
};

/// The session that is on or comes next, and how long it is until then.
pub(super) fn next(cx: &Cx<'_>) -> AnyView {
    let Some(session) = home::next(cx) else {
        return view! { <p>{cx.t("home-no-next")}</p> }.into_any();
    };
    let on = cx.t("home-on-now");
    view! {
        <p class="big"><time datetime=session.opens.to_string()>{sessions::dates(cx, session)}</time></p>
        <p>{countdown(session.opens, session.last_day(), on)}</p>
        <p>{parts::session(cx, session.id)}" · "{sessions::place(cx, session)}</p>
        <p>{sessions::summary(cx, session)}" "{cite::marks(cx, &session.provenance)}</p>
        {session::due(cx, session)}
    }
    .into_any()
}

/// The programme of a session, or the part of it that was asked for.
pub(super) fn programme(cx: &Cx<'_>, id: SessionId, part: &Part) -> AnyView {
    let asked = |event: &&Event| match part {
        Part::Whole => true,
        Part::Day(day) => event.date.and_then(|date| date.exact()) == Some(*day),
        Part::Topic(topic) => event.topic == Some(*topic),
        Part::Organiser(name) => event
            .organisers
            .iter()
            .any(|organiser| slug(organiser) == slug(name)),
    };
    let slots = events::of_session(id).into_iter();
    let events: Vec<&Event> = slots.map(|slot| slot.event).filter(asked).collect();
    if events.is_empty() {
        return nothing(cx);
    }
    let table = Table::new(cx, cx.t("section-programme"))
        .view("column-date", |event: &&Event| {
            event.date.map(|date| parts::date(cx, date))
        })
        .text("column-time", |event| times(event))
        .head("column-event", |event| parts::text(cx, event.title))
        .text("column-room", |event| event.room.unwrap_or_default().to_owned())
        .view("column-organisers", |event| hosts(cx, &event.organisers))
        .rows(&events, |event| &event.provenance);
    view! {
        <p class="muted">{cx.t("widget-programme-note")}</p>
        {table}
    }
    .into_any()
}

/// Who holds an event or lends a name to it: States and offices in the language of the page.
fn hosts(cx: &Cx<'_>, names: &[&'static str]) -> Option<AnyView> {
    let hosts = names.iter().map(|name| Host::read(name)).enumerate();
    let hosts = hosts.map(|(index, host)| {
        let name = match host.state {
            Some(code) => parts::state(cx, code),
            None => parts::text(cx, host.name),
        };
        let addition = host
            .addition
            .map(|addition| view! { " ("{parts::text(cx, addition)}")" });
        view! { {(index > 0).then_some(", ")}{name}{addition} }
    });
    (!names.is_empty()).then(|| hosts.collect_view().into_any())
}

fn times(event: &Event) -> String {
    match (event.start, event.end) {
        (Some(start), Some(end)) => format!("{start}–{end}"),
        (Some(start), None) => start.to_string(),
        _ => String::new(),
    }
}

/// One event of a programme.
pub(super) fn event(cx: &Cx<'_>, id: &str) -> AnyView {
    let Some(event) = widget::event(id) else {
        return nothing(cx);
    };
    let of = |key: &str, value: String| (!value.is_empty()).then(|| fact(cx.t(key), value));
    let date = event
        .date
        .map(|date| fact(cx.t("column-date"), parts::date(cx, date)));
    let note = (!event.provenance.notes.is_empty()).then(|| table::note(cx, event.provenance.notes));
    view! {
        <p class="muted">{cx.code("event-kind", event.kind.code())}" · "{parts::session(cx, event.session)}</p>
        <dl class="facts">
            {date}
            {of("column-time", times(event))}
            {of("column-room", event.room.unwrap_or_default().to_owned())}
            {hosts(cx, &event.organisers).map(|names| fact(cx.t("column-organisers"), names))}
            {hosts(cx, &event.sponsors).map(|names| fact(cx.t("widget-sponsors"), names))}
            {event.topic.map(|topic| fact(cx.t("column-topic"), cx.code("topic", topic.code())))}
        </dl>
        <p class="muted">{cx.t("widget-time-of-place")}" "{cite::marks(cx, &event.provenance)}</p>
        {note}
    }
    .into_any()
}

/// The resolutions of a session, or all on a topic, the latest first.
pub(super) fn resolutions(cx: &Cx<'_>, which: &Resolutions) -> AnyView {
    let mut rows: Vec<&Resolution> = match which {
        Resolutions::Session(id) => asp_data::of_session(asp_data::resolutions(), *id)
            .iter()
            .collect(),
        Resolutions::Topic(topic) => {
            let on = |row: &&Resolution| row.topic == *topic || row.subtopic == Some(*topic);
            asp_data::resolutions().iter().filter(on).collect()
        }
    };
    if matches!(which, Resolutions::Topic(_)) {
        rows.sort_by_key(|row| std::cmp::Reverse(row.adopted));
    }
    Table::new(cx, cx.t("section-resolutions"))
        .head("column-symbol", |row: &&Resolution| {
            let symbol = row.symbol.to_string();
            cell(cx, &row.provenance, "symbol", view! { <bdi>{symbol}</bdi> })
        })
        .view("column-title", |row| {
            Some(cell(cx, &row.provenance, "title", parts::text(cx, row.title)))
        })
        .view("column-adopted", |row| {
            Some(cell(cx, &row.provenance, "adopted", parts::day(cx, row.adopted)))
        })
        .view("column-how", |row| {
            let how = cx.code("adoption", row.adopted_by.code());
            Some(cell(cx, &row.provenance, "adopted_by", how))
        })
        .rows(&rows, |row| &row.provenance)
}

/// What a session decided, with its figures.
pub(super) fn outcomes(cx: &Cx<'_>, id: SessionId) -> AnyView {
    let rows = asp_data::of_session(asp_data::outcomes(), id);
    Table::new(cx, cx.t("section-outcomes"))
        .sentence("column-outcome", |row: &Outcome| parts::text(cx, row.outcome))
        .number("column-figure", |row| session::figure(cx, row))
        .view("column-date", |row| {
            row.date
                .map(|date| cell(cx, &row.provenance, "date", parts::date(cx, date)))
        })
        .rows(rows, |row| &row.provenance)
}

/// One figure, what it says and where it stands.
pub(super) fn figure(cx: &Cx<'_>, id: &str) -> AnyView {
    let Some(row) = widget::outcome(id) else {
        return nothing(cx);
    };
    let date = row.date.map(|date| {
        let date = cell(cx, &row.provenance, "date", parts::date(cx, date));
        view! { {date}" · " }
    });
    let note = (!row.provenance.notes.is_empty()).then(|| table::note(cx, row.provenance.notes));
    view! {
        <p class="big">{figure_of(cx, row)}</p>
        <h1 class="sentence">{plain(cx, row.outcome)}" "{cite::marks(cx, &row.provenance)}</h1>
        <p class="muted">{date}{parts::session(cx, row.session)}</p>
        {note}
    }
    .into_any()
}

/// What a term of the field means.
pub(super) fn term(cx: &Cx<'_>, id: &str) -> AnyView {
    let Some(term) = reading::term_of(id) else {
        return nothing(cx);
    };
    let basis = term.governing_instrument.map(|text| {
        view! { <p class="muted">{cell(cx, &term.provenance, "governing_instrument", parts::text(cx, text))}</p> }
    });
    view! {
        <p>{sourced(cx, term.definition, &term.provenance)}</p>
        {basis}
    }
    .into_any()
}

/// A figure with its unit.
pub(super) fn figure_of(cx: &Cx<'_>, row: &Outcome) -> String {
    session::figure(cx, row)
}

/// The day, for the script to count from.
pub(super) fn clock(cx: &Cx<'_>, day: NaiveDate) -> AnyView {
    view! { {parts::day(cx, day)}" "{countdown(day, day, String::new())} }.into_any()
}
