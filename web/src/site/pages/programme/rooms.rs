//! The days on which events run side by side, by hour and room.

use std::collections::BTreeSet;

use asp_core::{NaiveDate, TimeOfDay};
use leptos::prelude::*;

use crate::site::{
    cx::Cx,
    parts::{self, Section},
    programme::Slot,
};

/// A grid for each day on which several rooms are in use at hours that are known.
pub(super) fn section(cx: &Cx<'_>, slots: &[Slot]) -> Option<Section> {
    let days: BTreeSet<NaiveDate> = slots.iter().filter_map(Slot::day).collect();
    let grids: Vec<AnyView> = days.into_iter().filter_map(|day| grid(cx, day, slots)).collect();
    Section::when(!grids.is_empty(), "rooms", cx.t("programme-rooms"), || {
        grids.collect_view().into_any()
    })
}

/// An event with its hour and its room.
struct Placed<'a> {
    slot: &'a Slot,
    start: TimeOfDay,
    room: &'static str,
}

fn grid(cx: &Cx<'_>, day: NaiveDate, slots: &[Slot]) -> Option<AnyView> {
    let placed: Vec<Placed<'_>> = slots
        .iter()
        .filter(|slot| slot.day() == Some(day))
        .filter_map(|slot| {
            Some(Placed {
                slot,
                start: slot.hours()?.0,
                room: slot.event.room?,
            })
        })
        .collect();
    let rooms: BTreeSet<&'static str> = placed.iter().map(|at| at.room).collect();
    let hours: BTreeSet<TimeOfDay> = placed.iter().map(|at| at.start).collect();
    if rooms.len() < 2 {
        return None;
    }
    let heads = rooms
        .iter()
        .map(|room| view! { <th scope="col">{parts::text(cx, room)}</th> })
        .collect_view();
    let rows = hours.into_iter().map(|hour| {
        let cells = rooms.iter().map(|room| {
            let here = placed.iter().filter(|at| at.start == hour && at.room == *room);
            let events = here.map(|at| event(cx, at.slot)).collect_view();
            let label = cx
                .edition
                .phrases
                .get(room)
                .unwrap_or((*room).into())
                .into_owned();
            view! { <td data-label=label>{events}</td> }
        });
        let cells = cells.collect_view();
        let moment = placed
            .iter()
            .find(|at| at.start == hour)
            .and_then(|at| at.slot.utc(Some(hour)));
        view! { <tr><th scope="row"><time datetime=moment>{hour.to_string()}</time></th>{cells}</tr> }
    });
    let (rows, title) = (rows.collect_view(), cx.edition.format.weekday(day));
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

fn event(cx: &Cx<'_>, slot: &Slot) -> AnyView {
    let id = slot.event.id;
    view! {
        <div class="rooms__event" data-event=id>
            <a href=format!("#{id}")>{parts::text(cx, slot.event.title)}</a>
            " "
            <span class="muted">{super::time(cx, slot)}</span>
        </div>
    }
    .into_any()
}
