//! The days with events in rooms that are known, by hour and room.

use std::collections::BTreeSet;

use asp_core::{NaiveDate, TimeOfDay};
use leptos::prelude::*;

use crate::site::{
    cx::Cx,
    parts::{self, Section},
    programme::Slot,
};

/// A grid for each day on which a room is known, those without a known day last; then the events without a room.
pub(super) fn section(cx: &Cx<'_>, slots: &[Slot]) -> Option<Section> {
    let same_day = |a: &Slot, b: &Slot| a.day() == b.day();
    let grids: Vec<AnyView> = slots
        .chunk_by(same_day)
        .filter_map(|slots| grid(cx, slots.first()?.day(), slots))
        .collect();
    Section::when(!grids.is_empty(), "rooms", cx.t("programme-rooms"), || {
        view! { {grids.collect_view()}{roomless(cx, slots)} }.into_any()
    })
}

/// An event with its room.
struct Placed<'a> {
    slot: &'a Slot,
    start: Option<TimeOfDay>,
    room: &'static str,
}

fn grid(cx: &Cx<'_>, day: Option<NaiveDate>, slots: &[Slot]) -> Option<AnyView> {
    let placed = slots.iter().filter_map(|slot| {
        Some(Placed {
            slot,
            start: slot.hours().map(|(start, _)| start),
            room: slot.event.room?,
        })
    });
    let placed: Vec<Placed<'_>> = placed.collect();
    if placed.is_empty() {
        return None;
    }
    let rooms: BTreeSet<&'static str> = placed.iter().map(|at| at.room).collect();
    let heads = rooms
        .iter()
        .map(|room| view! { <th scope="col">{parts::text(cx, room)}</th> })
        .collect_view();
    // As on the page, what has no hour comes last.
    let rows = placed.chunk_by(|a, b| a.start == b.start).map(|at_once| {
        let cells = rooms.iter().map(|room| {
            let here = at_once.iter().filter(|at| at.room == *room);
            let events = here.map(|at| event(cx, at.slot)).collect_view();
            let label = cx
                .edition
                .phrases
                .get(room)
                .unwrap_or((*room).into())
                .into_owned();
            view! { <td data-label=label>{events}</td> }
        });
        view! { <tr><th scope="row">{hour(cx, at_once)}</th>{cells.collect_view()}</tr> }
    });
    let (rows, title) = (rows.collect_view(), super::day_in_words(cx, day));
    let (label, caption) = (title.clone(), title);
    Some(
        view! {
            <div class="table-scroll" tabindex="0" role="group" aria-label=label>
                <table class="table table--stack rooms">
                    <caption>{caption}</caption>
                    <thead>
                        <tr><th scope="col">{cx.t("column-time")}</th>{heads}</tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any(),
    )
}

/// The hour at which events begin, or that it is not known.
fn hour(cx: &Cx<'_>, at_once: &[Placed<'_>]) -> Option<AnyView> {
    let first = at_once.first()?;
    Some(match first.start {
        Some(start) => {
            view! { <time datetime=first.slot.utc(Some(start))>{start.to_string()}</time> }.into_any()
        }
        None => view! { <span class="muted">{cx.t("programme-no-hours")}</span> }.into_any(),
    })
}

fn event(cx: &Cx<'_>, slot: &Slot) -> AnyView {
    // Where neither is known, the row has said so.
    let known = slot.hours().is_some() || (slot.day().is_none() && slot.event.date.is_some());
    let time = known.then(|| view! { " "<span class="muted">{super::time(cx, slot)}</span> });
    view! {
        <div class="rooms__event" data-event=slot.event.id>
            {link(cx, slot)}
            {time}
        </div>
    }
    .into_any()
}

fn link(cx: &Cx<'_>, slot: &Slot) -> AnyView {
    let href = format!("#{}", slot.event.id);
    view! { <a href=href>{parts::text(cx, slot.event.title)}</a> }.into_any()
}

/// The events that no grid can hold.
fn roomless(cx: &Cx<'_>, slots: &[Slot]) -> Option<AnyView> {
    let without: Vec<&Slot> = slots.iter().filter(|slot| slot.event.room.is_none()).collect();
    let events = without.iter().map(|slot| {
        let day = super::day_in_words(cx, slot.day());
        view! {
            <li data-event=slot.event.id>{link(cx, slot)}" "<span class="muted">{day}</span></li>
        }
    });
    let events = events.collect_view();
    (!without.is_empty()).then(|| {
        view! {
            <div class="rooms__none">
                <h3>{cx.t("programme-no-room")}</h3>
                <ul>{events}</ul>
            </div>
        }
        .into_any()
    })
}
