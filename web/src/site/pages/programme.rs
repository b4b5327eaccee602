//! The programme of a session: plenaries, informal meetings and side events by day and by room.
//!
//! Who opens it: a delegate or an NGO between two meetings, on a phone, often without a network, who asks what is on
//! now and where; someone who plans a week; someone who wants it in a calendar. The days therefore come first, the
//! rooms second, the calendars last with a link to them at the top.

use asp_core::{
    NaiveDate, SessionId, TimeOfDay,
    record::session::{EventStatus, Session},
};
use leptos::prelude::*;

use super::sessions::{city, dates};
use crate::{
    islands::Client,
    site::{
        address::Address,
        cite,
        cx::Cx,
        embed_link,
        parts::{self, Section, cell},
        programme::{self, Slot, calendars::Feed, slug},
        shell::Page,
        table,
    },
};

mod calendars;
mod planner;
mod rooms;

pub fn page(cx: &Cx<'_>, id: SessionId) -> Page {
    let Some(session) = asp_data::session(id).filter(|_| programme::sessions().any(|other| other == id))
    else {
        return super::not_found::page(cx);
    };
    let slots = programme::of_session(id);
    let name = parts::session_name(cx, id);
    let title = cx.tr("programme-title", &[("name", name.clone().into())]);
    let lead = lead(cx, session, &slots);
    let sections: Vec<Section> = days(cx, &slots)
        .into_iter()
        .chain(rooms::section(cx, &slots))
        .collect();
    let days = (!slots.is_empty()).then(|| {
        let days = parts::sections(cx, sections);
        view! { {planner::tools(cx, session, &slots)}<div class="planner__days">{days}</div> }
    });
    let calendars = calendars::section(cx, session, &slots);
    Page {
        title: title.clone(),
        description: lead.clone(),
        trail: vec![
            (cx.t("nav-sessions"), Address::Sessions),
            (name, Address::Session(id)),
        ],
        body: view! {
            <div class="page-head">
                <p class="page-head__kicker">{dates(cx, session)}" · "{city(cx, session)}</p>
                <h1>{title}</h1>
                <p class="lead">{lead}</p>
                {about(cx, session, &slots)}
            </div>
            {days}
            {calendars}
        }
        .into_any(),
        styles: &["programme", "filter"],
        client: Some(Client::Sessions),
        ..Page::default()
    }
}

/// How much of the programme is here.
fn lead(cx: &Cx<'_>, session: &Session, slots: &[Slot]) -> String {
    if slots.is_empty() {
        return cx.tr(
            "programme-none",
            &[
                ("date", cx.day(asp_data::date()).into()),
                ("when", dates(cx, session).into()),
            ],
        );
    }
    let timed = slots.iter().filter(|slot| slot.hours().is_some()).count();
    cx.tr(
        "programme-lead",
        &[
            ("count", slots.len().into()),
            ("timed", timed.into()),
            ("untimed", slots.len().saturating_sub(timed).into()),
        ],
    )
}

/// Whose clock it follows, and where the whole programme is; before there is one, only that.
fn about(cx: &Cx<'_>, session: &Session, slots: &[Slot]) -> AnyView {
    let official = view! {
        <a rel="noreferrer external" href="https://asp.icc-cpi.int/">{cx.t("programme-official")}</a>
    };
    let Some(first) = slots.first() else {
        return view! {
            <p>{cx.t("programme-none-what")}" "{official}</p>
            <p><a href="#calendars">{cx.t("programme-to-calendars")}</a></p>
        }
        .into_any();
    };
    let minutes = asp_calendar::offset_minutes(first.event.time_zone, session.opens);
    let hours = format!("{}{}", if minutes < 0 { "−" } else { "+" }, minutes.abs() / 60);
    let city = cx
        .edition
        .phrases
        .get(session.city)
        .unwrap_or(session.city.into())
        .into_owned();
    let clock = cx.tr(
        "programme-clock",
        &[("city", city.into()), ("offset", hours.into())],
    );
    view! {
        <p>{clock}" "{cx.t("programme-part")}" "{official}</p>
        <p><a href="#calendars">{cx.t("programme-to-calendars")}</a></p>
    }
    .into_any()
}

/// A section for each day, and one for the events whose day is not known.
fn days(cx: &Cx<'_>, slots: &[Slot]) -> Vec<Section> {
    let same_day = |a: &Slot, b: &Slot| a.day() == b.day();
    let (dated, undated): (Vec<&[Slot]>, Vec<&[Slot]>) = slots
        .chunk_by(same_day)
        .partition(|slots| slots.iter().any(|slot| slot.day().is_some()));
    let dated = dated.into_iter().filter_map(|slots| {
        let day = slots.first()?.day()?;
        let title = day_in_words(cx, Some(day));
        Some(Section {
            id: anchor(day),
            title: title.clone(),
            body: table(cx, title, slots),
        })
    });
    let undated = undated.into_iter().map(|slots| {
        let title = day_in_words(cx, None);
        Section {
            id: "undated",
            title: title.clone(),
            body: table(cx, title, slots),
        }
    });
    dated.chain(undated).collect()
}

/// A day as the page heads it.
fn day_in_words(cx: &Cx<'_>, day: Option<NaiveDate>) -> String {
    day.map_or_else(|| cx.t("programme-undated"), |day| cx.edition.format.weekday(day))
}

/// Where a day stands on the page: `day-2025-12-02`. A page is written once: the few bytes may stay.
fn anchor(day: NaiveDate) -> &'static str {
    format!("day-{day}").leak()
}

fn table(cx: &Cx<'_>, caption: String, slots: &[Slot]) -> AnyView {
    let heads = [
        "column-time",
        "column-event",
        "column-kind",
        "column-organisers",
        "column-room",
        "column-source",
    ];
    let heads = heads
        .map(|key| view! { <th scope="col">{cx.t(key)}</th> })
        .collect_view();
    let rows = slots.iter().map(|slot| row(cx, slot)).collect_view();
    let label = caption.clone();
    view! {
        <div class="table-scroll" tabindex="0" role="group" aria-label=label>
            <table class="table table--stack programme">
                <caption class="visually-hidden">{caption}</caption>
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(cx: &Cx<'_>, slot: &Slot) -> AnyView {
    let event = slot.event;
    let kind = cx.code("event-kind", event.kind.code());
    let topic = event
        .topic
        .map(|topic| view! { <span class="event__topic">{cx.code("topic", topic.code())}</span> });
    let room = event
        .room
        .map(|room| cell(cx, &event.provenance, "room", parts::text(cx, room)));
    let note = (!event.provenance.notes.is_empty()).then(|| table::note(cx, event.provenance.notes));
    let recalled = !event.provenance.basis.is_confirmed();
    let class = if recalled {
        "event row--unconfirmed"
    } else {
        "event"
    };
    view! {
        <tr
            id=event.id
            class=class
            data-day=slot.day().map(|day| day.to_string())
            data-start=slot.utc(event.start)
            data-end=slot.utc(event.end)
            data-kind=event.kind.code()
            data-topic=event.topic.map(|topic| topic.code())
            data-hosts=hosts_data(slot)
            data-room=event.room.map(slug)
            data-status=event.status.map(|status| status.code())
        >
            <td class="event__time">{time(cx, slot)}</td>
            <th scope="row">
                <span class="event__title">{parts::text(cx, event.title)}</span>
                {state_of(cx, slot)}
                {tools(cx, slot)}
                {note}
            </th>
            <td class="event__kind">{kind}{topic}</td>
            <td class="event__hosts" data-label=cx.t("column-organisers")>{hosts(cx, slot)}</td>
            <td class="event__room" data-label=cx.t("column-room")>{room}</td>
            <td class="source-cell">{cite::marks(cx, &event.provenance)}</td>
        </tr>
    }
    .into_any()
}

/// What the filter asks for: codes of States in capitals, slugs of organisations in small letters.
fn hosts_data(slot: &Slot) -> Option<String> {
    let names = slot
        .hosts
        .iter()
        .filter_map(|host| host.state.map(|code| code.to_string()).or_else(|| host.slug()));
    let names: Vec<String> = names.collect();
    (!names.is_empty()).then(|| names.join(" "))
}

/// The hours of an event as they are known.
fn time(cx: &Cx<'_>, slot: &Slot) -> AnyView {
    let Some((start, end)) = slot.hours() else {
        let date = slot.event.date.filter(|_| slot.day().is_none());
        return match date {
            Some(month) => parts::date(cx, month),
            None => view! { <span class="muted">{cx.t("programme-no-hours")}</span> }.into_any(),
        };
    };
    let at = |time: TimeOfDay| view! { <time datetime=slot.utc(Some(time))>{time.to_string()}</time> };
    let until = match end {
        Some(end) => view! { "–"{at(end)} }.into_any(),
        None => view! { " "<span class="muted">{cx.t("programme-no-end")}</span> }.into_any(),
    };
    cell(cx, &slot.event.provenance, "start", view! { {at(start)}{until} })
}

/// The word for an event that was dropped, is not certain, or has changed.
fn state_of(cx: &Cx<'_>, slot: &Slot) -> Option<AnyView> {
    let status = slot.event.status();
    let word = (status != EventStatus::Confirmed).then(|| {
        view! { <strong class="event__status">{cx.code("event-status", status.code())}</strong> }
    });
    let changed = slot.event.changed.map(|day| {
        let text = cx.tr("programme-changed", &[("date", cx.day(day).into())]);
        view! { <span class="event__changed">{text}</span> }
    });
    (word.is_some() || changed.is_some()).then(|| view! { {word}{changed} }.into_any())
}

/// What can be done with an event: keep it, and take it into a calendar if its day is known.
fn tools(cx: &Cx<'_>, slot: &Slot) -> AnyView {
    let file = slot.when().map(|_| {
        let path = Feed::Event(slot.event.id).path(cx.lang());
        let label = cx.tr("programme-file-of", &[("title", slot.event.title.into())]);
        view! { <a class="event__file" href=cx.root(&path) download="" aria-label=label>{cx.t("programme-file")}</a> }
    });
    let id = slot.event.id;
    let label = cx.tr("programme-keep-of", &[("title", slot.event.title.into())]);
    view! {
        <span class="event__tools">
            {file}
            {embed_link::of_event(cx, slot.event)}
            <button type="button" class="event__keep needs-script" data-do="keep" data-keep=id aria-pressed="false" aria-label=label>
                {cx.t("programme-keep")}
            </button>
        </span>
    }
    .into_any()
}

/// Those who hold the event; States as links.
fn hosts(cx: &Cx<'_>, slot: &Slot) -> AnyView {
    let names = slot.hosts.iter().enumerate().map(|(index, host)| {
        let name = match host.state {
            Some(code) => parts::state(cx, code),
            None => parts::name(cx, host.name),
        };
        let addition = host
            .addition
            .map(|addition| view! { " ("{parts::text(cx, addition)}")" });
        view! { {(index > 0).then_some(", ")}{name}{addition} }
    });
    names.collect_view().into_any()
}
