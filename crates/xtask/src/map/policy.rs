//! Whose outline a piece of the source is drawn in, and which lines are drawn as not settled.
//!
//! The source draws who controls a place. The map follows the practice of the United Nations' own maps as far as the
//! source allows; `docs/decisions/0009-boundaries.md` gives the reasons. Nothing here says anything about the status
//! of a territory.

use super::topology::{Degrees, Territory};

/// Not drawn: no State, and half the height of the map.
const LEFT_OUT: [&str; 1] = ["Antarctica"];

/// Territories without a code that stand in the outline of a State.
const WITHIN: [(&str, &str); 3] = [("Kosovo", "SRB"), ("N. Cyprus", "CYP"), ("Somaliland", "SOM")];

/// Where the source gives a piece to another State: its name there, the box it lies in, and whose it is here.
const MOVED: [(&str, (Degrees, Degrees), &str); 1] = [("Russia", ((32.0, 44.0), (37.0, 46.5)), "UKR")];

/// States the source is too coarse for, and where they lie.
pub(super) const MISSING: [(&str, Degrees); 1] = [("TUV", (179.2, -8.5))];

/// Who shares a line that is drawn as not settled, and the box outside of which it is settled.
const UNSETTLED: [(&str, &str, (Degrees, Degrees)); 7] = [
    ("Serbia", "Kosovo", EVERYWHERE),
    ("Morocco", "W. Sahara", EVERYWHERE),
    ("Sudan", "S. Sudan", EVERYWHERE),
    ("India", "Pakistan", KASHMIR),
    ("India", "Siachen Glacier", EVERYWHERE),
    ("Pakistan", "Siachen Glacier", EVERYWHERE),
    ("India", "China", KASHMIR),
];
const EVERYWHERE: (Degrees, Degrees) = ((-180.0, -90.0), (180.0, 90.0));
const KASHMIR: (Degrees, Degrees) = ((73.3, 32.4), (80.4, 37.2));

/// In whose outline a piece goes.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Whose {
    State(String),
    /// Land that is no State of its own in the data.
    Land,
    Nobody,
}

/// Whose outline the piece of `territory` that begins at `corner` belongs to; `code` is the territory's own.
pub(super) fn whose(territory: &Territory, code: Option<&str>, corner: Degrees) -> Whose {
    let name = territory.name.as_str();
    if LEFT_OUT.contains(&name) {
        return Whose::Nobody;
    }
    let moved = MOVED
        .iter()
        .find(|(from, space, _)| *from == name && lies_in(corner, *space))
        .map(|(.., to)| *to);
    let within = WITHIN
        .iter()
        .find(|(part, _)| *part == name)
        .map(|(_, whole)| *whole);
    match moved.or(within).or(code) {
        Some(code) => Whose::State(code.to_owned()),
        None => Whose::Land,
    }
}

/// The space in which the line between two territories is not settled.
pub(super) fn unsettled(one: &str, other: &str) -> Option<(Degrees, Degrees)> {
    let found = UNSETTLED
        .iter()
        .find(|(a, b, _)| (*a, *b) == (one, other) || (*a, *b) == (other, one));
    found.map(|(.., space)| *space)
}

/// Whether a place lies in a box given by its south-western and north-eastern corners.
pub(super) fn lies_in(place: Degrees, (low, high): (Degrees, Degrees)) -> bool {
    (low.0..=high.0).contains(&place.0) && (low.1..=high.1).contains(&place.1)
}
