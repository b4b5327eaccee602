//! The outline of each State: its pieces joined, simplified and put on the grid of the drawing.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use isocountry::CountryCode;

use super::{
    policy::{self, Whose},
    projection::{self, Point},
    simplify,
    topology::{Degrees, Ring, Territory, Topology},
};

/// A place on the grid of the drawing.
pub(super) type Dot = (i32, i32);

/// Corners that span less than this many square units go.
const DETAIL: f64 = 17.0;
/// Islands smaller than this many square units are not drawn.
const ISLAND: f64 = 7.0;
/// Nor is anything smaller than this, even between neighbours: nobody would see the gap.
const SPECK: f64 = 0.5;
/// A State whose largest piece is smaller than this gets a marker.
const SMALL: f64 = 14.0;
/// How far apart markers stand.
const APART: f64 = 9.0;

/// Where the middle of the world stands, from the upper left corner of the drawing.
const CORNER: Point = (480.0, 232.0);

/// What is drawn of one State, or of the land that is none.
#[derive(Debug, Default)]
pub(super) struct Outline {
    pub(super) rings: Vec<Vec<Dot>>,
    /// Where the marker of a small State stands.
    pub(super) marker: Option<Dot>,
}

impl Outline {
    /// Whether nobody could see it.
    fn is_empty(&self) -> bool {
        self.rings.is_empty() && self.marker.is_none()
    }
}

/// Everything that is drawn.
#[derive(Debug)]
pub(super) struct Outlines {
    pub(super) states: BTreeMap<String, Outline>,
    pub(super) land: Outline,
    /// Lines that are not settled.
    pub(super) unsettled: Vec<Vec<Dot>>,
}

impl Outlines {
    pub(super) fn new(topology: &Topology, states: &BTreeSet<String>) -> Result<Self> {
        let arcs = Arcs::new(topology);
        let mut of_state: BTreeMap<String, Vec<Ring>> = BTreeMap::new();
        let mut of_land = Vec::new();
        for (territory, rings, corner) in pieces(topology) {
            let code = code(territory).filter(|code| states.contains(*code));
            match policy::whose(territory, code, corner) {
                Whose::State(code) => of_state.entry(code).or_default().extend(rings),
                Whose::Land => of_land.extend(rings),
                Whose::Nobody => {}
            }
        }
        let mut outlines: BTreeMap<String, Outline> = of_state
            .into_iter()
            .map(|(code, rings)| (code, arcs.outline(rings)))
            .collect();
        for (code, place) in policy::MISSING {
            let marker = projection::arc(&[place]).first().map(|place| on_grid(*place));
            outlines.insert(
                code.to_owned(),
                Outline {
                    rings: vec![],
                    marker,
                },
            );
        }
        if let Some(missing) = states.iter().find(|code| !outlines.contains_key(*code)) {
            bail!("the source has no {missing}: give its place in `policy::MISSING`");
        }
        if let Some((code, _)) = outlines.iter().find(|(_, outline)| outline.is_empty()) {
            bail!("nothing is left of {code} on the grid of the drawing: it has neither outline nor marker");
        }
        spread(&mut outlines);
        let mut land = arcs.outline(of_land);
        land.marker = None;
        Ok(Self {
            states: outlines,
            land,
            unsettled: arcs.unsettled(topology),
        })
    }
}

/// Every piece of land with its territory and its first corner.
fn pieces(topology: &Topology) -> impl Iterator<Item = (&Territory, Vec<Ring>, Degrees)> {
    let territories = topology.territories.iter();
    territories.flat_map(move |territory| {
        territory.pieces.iter().filter_map(move |piece| {
            let first = *piece.first()?.first()?;
            let arc = topology.arcs.get(index(first))?;
            // The middle of an arc lies clear of the corner that several territories share.
            Some((territory, piece.clone(), *arc.get(arc.len() / 2)?))
        })
    })
}

fn code(territory: &Territory) -> Option<&'static str> {
    Some(CountryCode::for_id(territory.number?).ok()?.alpha3())
}

fn index(arc: i64) -> usize {
    usize::try_from(if arc < 0 { !arc } else { arc }).unwrap_or(usize::MAX)
}

/// The arcs of the source, projected and simplified once for all who share them.
struct Arcs<'a> {
    source: &'a [Vec<Degrees>],
    exact: Vec<Vec<Point>>,
    kept: Vec<Vec<usize>>,
    /// Those between two territories.
    shared: BTreeSet<usize>,
}

impl<'a> Arcs<'a> {
    fn new(topology: &'a Topology) -> Self {
        let exact: Vec<Vec<Point>> = topology.arcs.iter().map(|arc| projection::arc(arc)).collect();
        let kept = exact.iter().map(|arc| simplify::kept(arc, DETAIL)).collect();
        let mut seen = BTreeSet::new();
        let all = topology
            .territories
            .iter()
            .flat_map(|territory| &territory.pieces);
        let shared = all
            .flatten()
            .flatten()
            .map(|arc| index(*arc))
            .filter(|arc| !seen.insert(*arc))
            .collect();
        let mut arcs = Self {
            source: &topology.arcs,
            exact,
            kept,
            shared,
        };
        arcs.give_back(topology);
        arcs
    }

    /// Gives corners back to pieces that are large enough to be drawn and have lost their surface: Jutland between its
    /// border and its coast, each an arc of which only the ends were kept.
    fn give_back(&mut self, topology: &Topology) {
        let pieces = topology
            .territories
            .iter()
            .flat_map(|territory| &territory.pieces);
        for ring in pieces.filter_map(|piece| piece.first()) {
            if area(&self.exactly(ring)).abs() < SMALL {
                continue;
            }
            let mut detail = DETAIL;
            while self.drawn(ring).is_none() && detail > SPECK {
                detail /= 2.0;
                for arc in ring.iter().map(|arc| index(*arc)) {
                    if let (Some(exact), Some(kept)) = (self.exact.get(arc), self.kept.get_mut(arc)) {
                        *kept = simplify::kept(exact, detail);
                    }
                }
            }
        }
    }

    /// What is drawn of an outline that is made of `rings`.
    fn outline(&self, rings: Vec<Ring>) -> Outline {
        let rings = self.joined(rings);
        let measured: Vec<(f64, Vec<Point>, &Ring)> = rings
            .iter()
            .map(|ring| {
                let points = self.exactly(ring);
                (area(&points).abs(), points, ring)
            })
            .collect();
        let drawn = measured.iter().filter(|(size, _, ring)| {
            let island = !ring.iter().any(|arc| self.shared.contains(&index(*arc)));
            *size >= if island { ISLAND } else { SPECK }
        });
        let drawn: Vec<Vec<Dot>> = drawn.filter_map(|(.., ring)| self.drawn(ring)).collect();
        let largest = measured.iter().max_by(|a, b| a.0.total_cmp(&b.0));
        let marker = largest
            .filter(|(size, ..)| *size < SMALL || drawn.is_empty())
            .map(|(_, points, _)| on_grid(middle(points)));
        Outline { rings: drawn, marker }
    }

    /// Joins the rings of one outline: an arc that is used both ways lies inside and goes.
    fn joined(&self, rings: Vec<Ring>) -> Vec<Ring> {
        let used: BTreeSet<i64> = rings.iter().flatten().copied().collect();
        let inner = |arc: &i64| used.contains(&!*arc);
        let (open, mut joined): (Vec<Ring>, Vec<Ring>) =
            rings.into_iter().partition(|ring| ring.iter().any(inner));
        let mut loose: Vec<i64> = open.into_iter().flatten().filter(|arc| !inner(arc)).collect();
        while let Some(first) = loose.pop() {
            let mut ring = vec![first];
            let mut last = first;
            while self.end(last) != self.end(!first) {
                let Some(next) = loose.iter().position(|arc| self.end(!*arc) == self.end(last)) else {
                    break;
                };
                last = loose.swap_remove(next);
                ring.push(last);
            }
            joined.push(ring);
        }
        joined
    }

    /// Where an arc ends; where it begins is the end of the arc backwards.
    fn end(&self, arc: i64) -> Option<&Degrees> {
        let points = self.source.get(index(arc))?;
        if arc < 0 { points.first() } else { points.last() }
    }

    fn exactly(&self, ring: &Ring) -> Vec<Point> {
        let points = ring.iter().flat_map(|arc| {
            let points = self.exact.get(index(*arc)).cloned().unwrap_or_default();
            forwards(points, *arc)
        });
        points.collect()
    }

    /// A ring on the grid, unless nothing is left of it there.
    fn drawn(&self, ring: &Ring) -> Option<Vec<Dot>> {
        let mut dots: Vec<Dot> = ring
            .iter()
            .flat_map(|arc| forwards(self.dots(index(*arc)), *arc))
            .collect();
        dots.dedup();
        if dots.first() == dots.last() {
            dots.pop();
        }
        (dots.len() > 2).then_some(dots)
    }

    /// The kept points of an arc on the grid.
    fn dots(&self, arc: usize) -> Vec<Dot> {
        let (Some(points), Some(kept)) = (self.exact.get(arc), self.kept.get(arc)) else {
            return Vec::new();
        };
        kept.iter()
            .filter_map(|i| points.get(*i))
            .map(|point| on_grid(*point))
            .collect()
    }

    /// The lines between those who share one that is not settled.
    fn unsettled(&self, topology: &Topology) -> Vec<Vec<Dot>> {
        let mut owners: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for territory in &topology.territories {
            for arc in territory.pieces.iter().flatten().flatten() {
                owners.entry(index(*arc)).or_default().push(&territory.name);
            }
        }
        let lines = owners.into_iter().filter_map(|(arc, owners)| {
            let [one, other] = owners.as_slice() else {
                return None;
            };
            let space = policy::unsettled(one, other)?;
            let source = self.source.get(arc)?;
            let inside = |i: &&usize| {
                source
                    .get(**i)
                    .is_some_and(|place| policy::lies_in(*place, space))
            };
            let kept = self.kept.get(arc)?.iter().filter(inside);
            let mut dots: Vec<Dot> = kept
                .filter_map(|i| self.exact.get(arc)?.get(*i))
                .map(|point| on_grid(*point))
                .collect();
            dots.dedup();
            (dots.len() > 1).then_some(dots)
        });
        lines.collect()
    }
}

fn forwards<T>(mut points: Vec<T>, arc: i64) -> Vec<T> {
    if arc < 0 {
        points.reverse();
    }
    points
}

/// The upper left corner of the drawing is the origin of its grid.
fn on_grid((x, y): Point) -> Dot {
    let whole = |n: f64| n.round() as i32;
    (whole(x + CORNER.0), whole(y + CORNER.1))
}

/// Twice the sum of the triangles, halved: positive where the points run against the clock.
pub(super) fn area(points: &[Point]) -> f64 {
    let next = points.iter().cycle().skip(1);
    points
        .iter()
        .zip(next)
        .map(|(a, b)| a.0 * b.1 - b.0 * a.1)
        .sum::<f64>()
        / 2.0
}

/// The middle of the box around some points.
fn middle(points: &[Point]) -> Point {
    let span = |part: fn(&Point) -> f64| {
        let low = points.iter().map(part).fold(f64::INFINITY, f64::min);
        let high = points.iter().map(part).fold(f64::NEG_INFINITY, f64::max);
        f64::midpoint(low, high)
    };
    (span(|point| point.0), span(|point| point.1))
}

/// Moves markers that would cover each other apart, each as little as it takes.
fn spread(outlines: &mut BTreeMap<String, Outline>) {
    let mut places: Vec<Point> = outlines
        .values()
        .filter_map(|outline| outline.marker)
        .map(|(x, y)| (f64::from(x), f64::from(y)))
        .collect();
    for _ in 0..200 {
        for one in 0..places.len() {
            for other in one + 1..places.len() {
                let (Some(a), Some(b)) = (places.get(one).copied(), places.get(other).copied()) else {
                    continue;
                };
                let (dx, dy) = (b.0 - a.0, b.1 - a.1);
                let distance = dx.hypot(dy).max(0.1);
                let push = (APART - distance) / 2.0;
                if push > 0.0 {
                    let (px, py) = (dx / distance * push, dy / distance * push);
                    places[one] = (a.0 - px, a.1 - py);
                    places[other] = (b.0 + px, b.1 + py);
                }
            }
        }
    }
    let markers = outlines
        .values_mut()
        .filter_map(|outline| outline.marker.as_mut());
    for (marker, (x, y)) in markers.zip(places) {
        *marker = (x.round() as i32, y.round() as i32);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two squares side by side, as a source would share their line: the middle meridian, which is drawn straight.
    fn neighbours() -> Topology {
        let territory = |name: &str, number, ring: Ring| Territory {
            name: name.to_owned(),
            number: Some(number),
            pieces: vec![vec![ring]],
        };
        Topology {
            arcs: vec![
                vec![(11.0, 0.0), (11.02, 10.0), (11.0, 20.0)],
                vec![(11.0, 20.0), (-9.0, 20.0), (-9.0, 0.0), (11.0, 0.0)],
                vec![(11.0, 20.0), (31.0, 20.0), (31.0, 0.0), (11.0, 0.0)],
            ],
            territories: vec![
                territory("West", 40, vec![0, 1]),
                territory("East", 56, vec![!0, !2]),
            ],
        }
    }

    #[test]
    fn neighbours_share_the_simplified_line_between_them() {
        let topology = neighbours();
        let arcs = Arcs::new(&topology);
        let (west, east) = (arcs.outline(vec![vec![0, 1]]), arcs.outline(vec![vec![!0, !2]]));
        let line = arcs.dots(0);
        assert_eq!(line.len(), 2, "the middle point is nearly on the line");
        for dot in line {
            assert!(west.rings[0].contains(&dot) && east.rings[0].contains(&dot));
        }
    }

    #[test]
    fn a_piece_between_two_arcs_keeps_its_surface() {
        // A peninsula seven degrees high, whose coast has no corner that is sharp enough to stay.
        let mut topology = neighbours();
        topology.arcs = vec![
            vec![(8.0, 55.0), (10.0, 55.0)],
            vec![(8.0, 55.0), (8.0, 56.0), (9.0, 58.0), (10.0, 57.0), (10.0, 55.0)],
        ];
        topology.territories.truncate(1);
        topology.territories[0].pieces = vec![vec![vec![!0, 1]]];
        let outline = Arcs::new(&topology).outline(vec![vec![!0, 1]]);
        assert!(outline.rings[0].len() > 2);
        assert_eq!(outline.marker, None);
    }

    #[test]
    fn an_outline_of_which_nothing_is_left_has_a_marker() {
        let topology = neighbours();
        let mut arcs = Arcs::new(&topology);
        arcs.kept = vec![vec![0]; 3];
        let outline = arcs.outline(vec![vec![0, 1]]);
        assert!(outline.rings.is_empty() && outline.marker.is_some());
    }

    #[test]
    fn what_is_joined_has_no_line_inside() {
        let topology = neighbours();
        let arcs = Arcs::new(&topology);
        let both = arcs.joined(vec![vec![0, 1], vec![!0, !2]]);
        assert_eq!(both.len(), 1);
        let mut used = both[0].iter().map(|arc| index(*arc)).collect::<Vec<_>>();
        used.sort_unstable();
        assert_eq!(used, [1, 2]);
    }

    #[test]
    fn markers_that_would_cover_each_other_stand_apart() {
        let marker = |x, y| Outline {
            rings: vec![],
            marker: Some((x, y)),
        };
        let mut outlines: BTreeMap<String, Outline> = [
            ("A", marker(10, 10)),
            ("B", marker(11, 10)),
            ("C", marker(300, 10)),
        ]
        .map(|(code, outline)| (code.to_owned(), outline))
        .into();
        spread(&mut outlines);
        let place = |code: &str| outlines[code].marker.unwrap();
        assert!(place("B").0 - place("A").0 >= 8);
        assert_eq!(place("C"), (300, 10));
    }
}
