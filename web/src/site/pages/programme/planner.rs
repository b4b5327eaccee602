//! What the planner above the days is told: its words, and the lists to choose from.

use std::collections::{BTreeMap, BTreeSet};

use asp_core::{NaiveDate, record::session::Session};

use crate::{
    islands::sessions::programme::{Setup, Words},
    site::{
        cx::Cx,
        programme::{Slot, calendars::Feed, slug},
    },
};

pub(super) fn setup(cx: &Cx<'_>, session: &Session, slots: &[Slot]) -> Setup {
    let days: BTreeSet<NaiveDate> = slots.iter().filter_map(Slot::day).collect();
    let zone = slots.first().map(|slot| slot.event.time_zone);
    let offset = zone.map(|zone| asp_calendar::offset_minutes(zone, session.opens));
    Setup {
        session: session.id.to_string(),
        offset: offset.unwrap_or_default().into(),
        days: days
            .into_iter()
            .map(|day| (day.to_string(), cx.edition.format.weekday(day)))
            .collect(),
        lists: lists(cx, slots),
        calendar: cx.root(&Feed::Session(session.id).path(cx.lang())),
        total: slots.len(),
    }
}

/// The lists in the order of the island's `NAMES`: label, then codes and their words, by word.
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

pub(super) fn words(cx: &Cx<'_>) -> Words {
    let gaps = |key: &str, names: &[&'static str]| {
        let gaps: Vec<_> = names
            .iter()
            .map(|name| (*name, format!("{{{name}}}").into()))
            .collect();
        cx.tr(key, &gaps)
    };
    Words {
        now_heading: cx.t("planner-now"),
        now_at: gaps("planner-at", &["day", "time"]),
        now_on: cx.t("planner-on"),
        now_begun: cx.t("planner-begun"),
        now_that_day: cx.t("planner-that-day"),
        now_next: cx.t("planner-next"),
        now_nothing: cx.t("planner-nothing"),
        ask: cx.t("planner-ask"),
        ask_day: cx.t("planner-ask-day"),
        ask_time: cx.t("planner-ask-time"),
        ask_show: cx.t("planner-ask-show"),
        ask_back: cx.t("planner-ask-back"),
        ask_wrong: gaps("planner-ask-wrong", &["value"]),
        filter: cx.t("planner-filter"),
        text: cx.t("planner-text"),
        text_hint: cx.t("planner-text-hint"),
        all: cx.t("planner-all"),
        reset: cx.t("planner-reset"),
        only_mine: cx.t("planner-only-mine"),
        own_time: cx.t("planner-own-time"),
        own_time_note: gaps("planner-own-time-note", &["zone"]),
        count: gaps("planner-count", &["shown", "total"]),
        none: cx.t("planner-none"),
        ignored: gaps("planner-ignored", &["name", "value", "valid"]),
        mine: cx.t("planner-mine"),
        mine_empty: cx.t("planner-mine-empty"),
        overlaps: gaps("planner-overlaps", &["title"]),
        free: gaps("planner-free", &["hours", "minutes"]),
        gone: gaps("planner-gone", &["ids"]),
        cancelled: cx.t("event-status-cancelled"),
        print: cx.t("planner-print"),
        export: cx.t("planner-export"),
        link: cx.t("planner-link"),
        link_note: cx.t("planner-link-note"),
        copy: cx.t("planner-copy"),
        copied: cx.t("planner-copied"),
        not_copied: cx.t("planner-not-copied"),
        no_storage: cx.t("planner-no-storage"),
        shared: gaps("planner-shared", &["count"]),
        shared_show: cx.t("planner-shared-show"),
        shared_keep: cx.t("planner-shared-keep"),
    }
}
