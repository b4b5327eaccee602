//! The tools above the days: what is on now, a filter, and what the visitor keeps. They need a script to do anything
//! and are hidden without one; the island finds them by their names.

use std::collections::{BTreeMap, BTreeSet};

use asp_core::{NaiveDate, record::session::Session};
use leptos::prelude::*;

use crate::{
    islands::sessions::programme::{moment::nothing_on, query::NAMES},
    site::{
        cx::Cx,
        parts,
        programme::{Slot, calendars::Feed, slug},
    },
};

/// The messages the island says, with their gaps.
const SAID: [(&str, &[&str]); 12] = [
    ("at", &["day", "time"]),
    ("ask-wrong", &["value"]),
    ("own-time-note", &["zone"]),
    ("count", &["shown", "total"]),
    ("ignored", &["name", "value", "valid"]),
    ("mine", &["count"]),
    ("overlaps", &["title"]),
    ("free", &["hours", "minutes"]),
    ("gone", &["ids"]),
    ("shared", &["count"]),
    ("cancelled", &[]),
    ("file-failed", &[]),
];

pub(super) fn tools(cx: &Cx<'_>, session: &Session, slots: &[Slot]) -> AnyView {
    let zone = slots.first().map(|slot| slot.event.time_zone);
    let offset = zone.map(|zone| asp_calendar::offset_minutes(zone, session.opens));
    let total = slots.len();
    let count = cx.tr(
        "planner-count",
        &[("shown", total.into()), ("total", total.into())],
    );
    view! {
        <div
            class="planner needs-script"
            data-island="programme"
            data-session=session.id.to_string()
            data-zone=zone.map(|zone| zone.code())
            data-opens=session.opens.to_string()
            data-closes=session.last_day().to_string()
            data-offset=offset.unwrap_or_default().to_string()
            data-calendar=cx.root(&Feed::Session(session.id).path(cx.lang()))
        >
            {moment(cx, session, slots)}
            {filter(cx, slots)}
            {mine(cx, session)}
            <div class="notice planner__shared" hidden="">
                <p></p>
                <p class="mine__tools">
                    <button type="button" data-do="show-shared">{cx.t("planner-shared-show")}</button>
                    " "
                    <button type="button" data-do="keep-shared">{cx.t("planner-shared-keep")}</button>
                </p>
            </div>
            <div class="filter__notices" role="alert"></div>
            <p class="filter__count" role="status">{count}</p>
            <p class="notice planner__none" hidden="">{cx.t("planner-none")}</p>
            <p class="notice planner__none-kept" hidden="">{cx.t("planner-none-kept")}</p>
            {parts::said(cx, "planner", &SAID)}
        </div>
    }
    .into_any()
}

/// What is on, what comes next, and the way to ask for another moment.
fn moment(cx: &Cx<'_>, session: &Session, slots: &[Slot]) -> AnyView {
    let groups = ["on", "begun", "that-day", "next"].map(|name| {
        view! {
            <div data-moment=name hidden="">
                <dt>{cx.t(&format!("planner-{name}"))}</dt>
                <dd>
                    <ul class="planner__events"></ul>
                </dd>
            </div>
        }
    });
    let days: BTreeSet<NaiveDate> = slots.iter().filter_map(Slot::day).collect();
    let days = days
        .into_iter()
        .map(|day| view! { <option value=day.to_string()>{cx.edition.format.weekday(day)}</option> });
    let words = nothing(cx, session);
    // True on most days of a year: nothing moves when the clock is read.
    let [today, opens, closes] = [cx.today(), session.opens, session.last_day()].map(|day| day.to_string());
    let says = nothing_on(&today, &opens, &closes);
    let nothing = words
        .iter()
        .find(|(name, _)| *name == says)
        .map(|(_, text)| text.clone());
    let said = words
        .map(|(name, text)| view! { <p data-say=name>{text}</p> })
        .collect_view();
    view! {
        <section class="moment" aria-labelledby="now">
            <h2 id="now">{cx.t("planner-now")}</h2>
            // A line of its own before the clock is read.
            <p class="moment__at">"\u{a0}"</p>
            <div aria-live="polite">
                <p class="moment__nothing">{nothing}</p>
                <dl class="moment__found">{groups.collect_view()}</dl>
            </div>
            <form class="filter moment__ask" autocomplete="off">
                <fieldset class="filter__fields">
                    <legend>{cx.t("planner-ask")}</legend>
                    <label class="filter__field">
                        <span>{cx.t("planner-ask-day")}</span>
                        <select name="day">{days.collect_view()}</select>
                    </label>
                    <label class="filter__field">
                        <span>{cx.t("planner-ask-time")}</span>
                        <input name="hour" maxlength="8" size="6" value="13:15"/>
                    </label>
                    <button type="submit">{cx.t("planner-ask-show")}</button>
                    <button type="button" data-do="now">{cx.t("planner-ask-back")}</button>
                </fieldset>
                <div class="moment__wrong" role="alert"></div>
            </form>
            <div hidden="">{said}</div>
        </section>
    }
    .into_any()
}

/// What is said when nothing is on, under the names of [`nothing_on`]. Of the last day of a session that has not ended
/// in the data, only what is planned is said.
fn nothing(cx: &Cx<'_>, session: &Session) -> [(&'static str, String); 3] {
    let last = cx.day(session.last_day());
    let after = if session.closes.is_some() {
        "planner-after"
    } else {
        "planner-after-planned"
    };
    [
        (
            "before",
            cx.tr("planner-before", &[("date", cx.day(session.opens).into())]),
        ),
        ("nothing", cx.t("planner-nothing")),
        ("after", cx.tr(after, &[("date", last.into())])),
    ]
}

fn filter(cx: &Cx<'_>, slots: &[Slot]) -> AnyView {
    let all = cx.t("planner-all");
    let lists = NAMES
        .into_iter()
        .zip(lists(cx, slots))
        .filter(|(_, (_, codes))| codes.len() > 1)
        .map(|(name, (label, codes))| {
            let options = codes
                .into_iter()
                .map(|(code, word)| view! { <option value=code>{word}</option> });
            view! {
                <label class="filter__field">
                    <span>{label}</span>
                    <select name=name>
                        <option value="">{all.clone()}</option>
                        {options.collect_view()}
                    </select>
                </label>
            }
        });
    let check = |name: &'static str, key: &str| {
        view! { <label><input type="checkbox" name=name/>" "{cx.t(key)}</label> }
    };
    view! {
        <details class="fold planner__filter">
            <summary>{cx.t("planner-filter")}</summary>
            <form class="filter" role="search" autocomplete="off">
                <div class="filter__fields">
                    <label class="filter__field filter__field--wide">
                        <span>{cx.t("planner-text")}</span>
                        <input type="search" name="q" placeholder=cx.t("planner-text-hint")/>
                    </label>
                    {lists.collect_view()}
                    <button type="button" class="filter__reset" data-do="reset">{cx.t("planner-reset")}</button>
                </div>
            </form>
        </details>
        <p class="planner__switches">{check("mine", "planner-only-mine")}{check("own-time", "planner-own-time")}</p>
        <p class="muted planner__own-time" hidden=""></p>
    }
    .into_any()
}

/// The events kept, and what can be done with them.
fn mine(cx: &Cx<'_>, session: &Session) -> AnyView {
    view! {
        <details class="fold mine">
            <summary>{cx.tr("planner-mine", &[("count", 0.into())])}</summary>
            <p class="muted mine__empty">{cx.t("planner-mine-empty")}</p>
            <p class="notice mine__no-storage" hidden="">{cx.t("planner-no-storage")}</p>
            <p class="mine__gone" hidden=""></p>
            <ol class="planner__events"></ol>
            <div class="mine__kept" hidden="">
                <p class="mine__tools">
                    <a class="mine__file" href="#mine" download=format!("{}.ics", session.id) hidden="">
                        {cx.t("planner-export")}
                    </a>
                    " "
                    <button type="button" data-do="print">{cx.t("planner-print")}</button>
                </p>
                <p class="mine__tools">
                    <a class="mine__link" id="mine" href="#mine">{cx.t("planner-link")}</a>
                    " "
                    <button type="button" data-copy="mine" data-done=cx.t("copied")>{cx.t("planner-copy")}</button>
                </p>
                <p class="muted">{cx.t("planner-link-note")}</p>
            </div>
        </details>
    }
    .into_any()
}

/// The lists in the order of [`NAMES`]: label, then codes and their words, by word.
fn lists(cx: &Cx<'_>, slots: &[Slot]) -> Vec<(String, Vec<(String, String)>)> {
    let mut lists = [const { BTreeMap::new() }; 5];
    let [kinds, topics, organisers, states, rooms] = &mut lists;
    let word = |text: &str| cx.edition.phrases.get(text).unwrap_or(text.into()).into_owned();
    for slot in slots {
        let (event, code) = (slot.event, slot.event.kind.code());
        kinds.insert(code.to_owned(), cx.code("event-kind", code));
        topics.extend(
            event
                .topic
                .map(|topic| (topic.code().to_owned(), cx.code("topic", topic.code()))),
        );
        rooms.extend(event.room.map(|room| (slug(room), word(room))));
        states.extend(
            slot.hosts
                .iter()
                .filter_map(|host| host.state)
                .map(|code| (code.to_string(), cx.state(code))),
        );
        organisers.extend(
            slot.hosts
                .iter()
                .filter_map(|host| Some((host.slug()?, word(host.name)))),
        );
    }
    let labels = [
        "column-kind",
        "column-topic",
        "planner-organiser",
        "column-state",
        "column-room",
    ];
    let sorted = |list: BTreeMap<String, String>| {
        let mut list: Vec<_> = list.into_iter().collect();
        list.sort_by(|(_, a), (_, b)| cx.edition.format.compare(a, b));
        list
    };
    labels
        .into_iter()
        .map(|key| cx.t(key))
        .zip(lists.into_iter().map(sorted))
        .collect()
}
