//! The links to the calendars in which the events of a session stand.

use std::collections::BTreeMap;

use asp_core::record::session::Session;
use leptos::prelude::*;

use crate::site::{
    cx::Cx,
    parts,
    programme::{
        Slot,
        calendars::{Feed, schedule_paths},
    },
};

pub(super) fn section(cx: &Cx<'_>, session: &Session, slots: &[Slot]) -> AnyView {
    let undated = slots.iter().filter(|slot| slot.when().is_none()).count();
    let undated = (undated > 0).then(|| {
        view! { <p class="muted">{cx.tr("calendar-undated", &[("count", undated.into())])}</p> }
    });
    view! {
        <section class="block" aria-labelledby="calendars">
            <h2 id="calendars">{cx.t("calendar-heading")}</h2>
            <p>{cx.t("calendar-how")}</p>
            <ul class="calendars">
                {of_session(cx, session, slots)}
                {link(cx, &Feed::Sessions, cx.t("calendar-all-sessions"))}
                {link(cx, &Feed::Withdrawals, cx.t("calendar-withdrawals-link"))}
            </ul>
            {undated}
            {narrower(cx, slots)}
            {schedule(cx, session, slots)}
        </section>
    }
    .into_any()
}

/// The calendar of a session, which also exists before any event is known.
fn of_session(cx: &Cx<'_>, session: &Session, slots: &[Slot]) -> AnyView {
    let events = slots.iter().filter(|slot| slot.when().is_some()).count();
    let name = cx.tr(
        "calendar-whole",
        &[
            ("name", parts::session_name(cx, session.id).into()),
            ("events", events.into()),
        ],
    );
    link(cx, &Feed::Session(session.id), name)
}

/// A calendar to download, with its address to subscribe to.
fn link(cx: &Cx<'_>, feed: &Feed, name: String) -> AnyView {
    let label = cx.tr("calendar-copy-of", &[("name", name.clone().into())]);
    view! {
        <li>
            <a href=cx.root(&feed.path(cx.lang())) download="">{name}</a>
            " "
            <button type="button" class="button--small needs-script" data-copy="" data-done=cx.t("copied") aria-label=label>
                {cx.t("calendar-copy")}
            </button>
        </li>
    }
    .into_any()
}

/// The calendars of topics, States and organisers, each over all sessions.
fn narrower(cx: &Cx<'_>, slots: &[Slot]) -> AnyView {
    let mut topics = BTreeMap::new();
    let mut states = BTreeMap::new();
    let mut organisers = BTreeMap::new();
    for slot in slots.iter().filter(|slot| slot.when().is_some()) {
        topics.extend(
            slot.event
                .topic
                .map(|topic| (cx.code("topic", topic.code()), Feed::Topic(topic))),
        );
        for host in &slot.hosts {
            match host.state {
                Some(code) => states.insert(cx.state(code), Feed::State(code)),
                None => host.slug().and_then(|slug| {
                    let name = cx.edition.phrases.get(host.name).unwrap_or(host.name.into());
                    organisers.insert(name.into_owned(), Feed::Organiser(slug))
                }),
            };
        }
    }
    let groups = [
        ("calendar-topics", topics),
        ("calendar-states", states),
        ("calendar-organisers-of", organisers),
    ];
    let groups = groups
        .into_iter()
        .filter(|(_, feeds)| !feeds.is_empty())
        .map(|(key, feeds)| {
            let mut feeds: Vec<_> = feeds.into_iter().collect();
            feeds.sort_by(|(a, _), (b, _)| cx.edition.format.compare(a, b));
            let links = feeds
                .into_iter()
                .map(|(name, feed)| link(cx, &feed, name))
                .collect_view();
            view! {
                <details class="fold">
                    <summary>{cx.t(key)}</summary>
                    <ul class="calendars calendars--many">{links}</ul>
                </details>
            }
        });
    groups.collect_view().into_any()
}

/// The files for conference apps, which hold only events with hours and a room.
fn schedule(cx: &Cx<'_>, session: &Session, slots: &[Slot]) -> Option<AnyView> {
    let fits = |slot: &Slot| slot.hours().is_some_and(|(_, end)| end.is_some()) && slot.event.room.is_some();
    let [xml, json] = schedule_paths(cx.lang(), session.id);
    slots.iter().any(fits).then(|| {
        view! {
            <p>
                {cx.t("calendar-apps")}
                " "
                <a href=cx.root(&xml) download="">"schedule.xml"</a>
                ", "
                <a href=cx.root(&json) download="">"schedule.json"</a>
            </p>
        }
        .into_any()
    })
}
