//! The States as drawings: on the map, and as tiles by regional group.
//!
//! A State is a link with its status; the explorer only changes that status and marks what is not shown.

use std::collections::{BTreeMap, BTreeSet};

use asp_core::{Iso3, RegionalGroup};
use leptos::prelude::*;

use super::Row;
use crate::site::{address::Address, cx::Cx, membership::Status, parts};

/// Outlines by code, in whole units of a world about a thousand wide; a marker for States too small to be seen.
const WORLD: &str = include_str!("../../../drawings/world.csv");

/// The world map.
pub(super) fn map(cx: &Cx<'_>, rows: &[Row]) -> AnyView {
    let outlines: BTreeMap<&str, (&str, &str)> = WORLD
        .lines()
        .skip(1)
        .filter_map(|line| {
            let (code, rest) = line.split_once(',')?;
            Some((code, rest.split_once(',')?))
        })
        .collect();
    let drawn = |name: &str| outlines.get(name).map_or("", |(path, _)| *path);
    let shown: BTreeSet<String> = rows.iter().map(|row| row.state.to_string()).collect();
    let others = outlines
        .iter()
        .filter(|(code, _)| **code != "unsettled" && !shown.contains(**code));
    let land: String = others.map(|(_, (path, _))| *path).collect();
    let outline = |row: &Row| outlines.get(row.state.to_string().as_str()).copied();
    let has_dot = |row: &&Row| outline(row).is_some_and(|(_, marker)| !marker.is_empty());
    // What is drawn later lies above: the dots come last, so that no outline hides one.
    let (dots, plain): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(has_dot);
    let places = plain.into_iter().chain(dots).filter_map(|row| {
        let (path, marker) = outline(row)?;
        let path = (!path.is_empty()).then(|| view! { <path d=path.to_owned()></path> });
        let marker = marker.split_once(' ');
        let marker = marker.map(|(x, y)| view! { <circle cx=x.to_owned() cy=y.to_owned() r="4"></circle> });
        let title = cx.tr(
            "explorer-place",
            &[
                ("state", row.name.clone().into()),
                ("status", cx.code("status", row.status.code()).into()),
            ],
        );
        Some(place(cx, row, title, view! { {path}{marker} }.into_any()))
    });
    view! {
        <svg class="world" viewBox="5 -14 965 444" role="group" aria-label=cx.t("explorer-map")>
            <path class="world__land" d=land></path>
            {places.collect_view()}
            <path class="world__unsettled" d=drawn("unsettled")></path>
        </svg>
    }
    .into_any()
}

/// What the land is that is no State of the list: the last entry of the key to the map.
pub fn land(cx: &Cx<'_>) -> AnyView {
    let listed = |state: Iso3| asp_data::signatories().iter().any(|row| row.state == state);
    let never = asp_data::non_parties().iter().filter(|row| !listed(row.state));
    let words = cx.tr("explorer-land", &[("n", never.count().into())]);
    view! { {swatch_of("land")}<span class="status status--land">{words}</span> }.into_any()
}

/// Width of a drawing of tiles, of a tile with the gap after it, and the height of both.
const TILES: (usize, usize, usize) = (360, 36, 26);

/// A tile for each State, by regional group: every State is as large as any other.
pub(super) fn tiles(cx: &Cx<'_>, rows: &[Row]) -> AnyView {
    let (width, across, down) = TILES;
    let in_a_row = width / across;
    let mut top = 0;
    let groups = RegionalGroup::ALL.map(|group| {
        let of_group: Vec<&Row> = rows.iter().filter(|row| row.group == Some(group)).collect();
        let start = top + 26;
        top = start + of_group.len().div_ceil(in_a_row) * down;
        // Moved as a whole, and by lines: the numbers repeat, and the page weighs half a kilobyte less.
        let lines = of_group.chunks(in_a_row).enumerate().map(|(line, of_line)| {
            let tiles = of_line.iter().enumerate().map(|(column, row)| {
                let tile = view! {
                    <g transform=format!("translate({})", column * across)>
                        <rect width=across - 2 height=down - 2 rx="2"></rect>
                        <text x=across / 2 - 1 y="16">{row.state.to_string()}</text>
                    </g>
                };
                // The code stands on the tile; the explorer adds the name, which the page has twice already.
                place(cx, row, String::new(), tile.into_any())
            });
            view! { <g transform=format!("translate(0 {})", start + line * down)>{tiles.collect_view()}</g> }
        });
        let heading =
            view! { <text class="tiles__group" x="0" y=start - 7>{cx.code("group", group.code())}</text> };
        view! { {heading}{lines.collect_view()} }
    });
    let groups = groups.collect_view();
    view! {
        <svg class="tiles" viewBox=format!("0 0 {width} {top}") role="group" aria-label=cx.t("explorer-tiles")>
            {groups}
        </svg>
    }
    .into_any()
}

/// A State in a drawing: a link to its page, if it has one.
fn place(cx: &Cx<'_>, row: &Row, title: String, shape: AnyView) -> AnyView {
    let href = parts::has_page(row.state).then(|| cx.href(&Address::State(row.state)));
    // The explorer finds the State by the address.
    let code = href.is_none().then(|| row.state.to_string());
    view! {
        <a class="place" data-state=code data-status=row.status.code() href=href>
            <title>{title}</title>
            {shape}
        </a>
    }
    .into_any()
}

/// What fills the States in print and where the visitor's own colours are forced: once on each page that draws them.
pub fn patterns() -> AnyView {
    let pattern = |id: &'static str, path: &'static str| {
        view! { <pattern id=id width="6" height="6" patternUnits="userSpaceOnUse"><path d=path></path></pattern> }
    };
    view! {
        <svg class="patterns" aria-hidden="true">
            {pattern("stripes", "M-1 1l2-2M0 6l6-6M5 7l2-2")}
            {pattern("grid", "M0 3h6M3 0v6")}
            {pattern("dots", "M3 3h.1")}
        </svg>
    }
    .into_any()
}

/// How the drawings fill the States of a status, for their key.
pub fn swatch(status: Status) -> AnyView {
    swatch_of(status.code())
}

fn swatch_of(code: &'static str) -> AnyView {
    view! {
        <svg class="swatch" data-status=code viewBox="0 0 18 18" aria-hidden="true">
            <rect width="18" height="18"></rect>
        </svg>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::{
        cx::{Assets, Edition, Site},
        lang::Lang,
    };

    #[test]
    fn every_state_on_the_map_has_a_shape_and_no_outline_covers_a_dot() {
        let site = Site {
            url: "https://example.org/".to_owned(),
            today: "2026-11-21".parse().unwrap(),
            assets: Assets::default(),
        };
        let edition = Edition::new(Lang::En, site).unwrap();
        let cx = Cx::new(&edition, Address::States);
        let owner = Owner::new_root(None);
        let html = owner.with(|| map(&cx, &super::super::rows(&cx)).to_html());
        let places: Vec<&str> = html.split("<a ").skip(1).collect();
        assert!(places.len() > 150);
        let dot = |place: &&str| place.contains("<circle");
        for place in &places {
            assert!(place.contains("<path d=\"M") || dot(place), "no shape: {place}");
        }
        let first = places.iter().position(dot).unwrap();
        assert!(places[first..].iter().all(dot));
        for name in ["Denmark", "Haiti", "Gambia"] {
            assert!(
                places.iter().any(|place| place.contains(&format!("{name}: "))),
                "{name}"
            );
        }
    }
}
