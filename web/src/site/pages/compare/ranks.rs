//! Where a State stands among the parties of today, in its regional group and overall.

use std::collections::BTreeMap;

use asp_core::{Iso3, NaiveDate};
use chrono::Datelike;

use crate::{
    islands::compare::book::{Line, MUTED},
    site::{bill, cx::Cx, membership},
};

/// A figure of each party: the higher, the better its place.
pub(super) struct Ranks {
    pub(super) entry: BTreeMap<Iso3, i64>,
    pub(super) rate: BTreeMap<Iso3, i64>,
    pub(super) amendments: BTreeMap<Iso3, i64>,
    pub(super) judges: BTreeMap<Iso3, i64>,
}

impl Ranks {
    pub(super) fn on(day: NaiveDate) -> Self {
        let year = u16::try_from(day.year()).unwrap_or(u16::MAX);
        let each = |figure: &dyn Fn(Iso3) -> Option<i64>| {
            let parties = membership::parties(day);
            parties
                .filter_map(|party| Some((party.state, figure(party.state)?)))
                .collect()
        };
        let count = |n: usize| i64::try_from(n).ok();
        Self {
            // The earlier, the better.
            entry: each(&|state| {
                let since = asp_data::state(state)?.entry_into_force;
                Some(-i64::from(since.num_days_from_ce()))
            }),
            rate: each(&|state| bill::un_rate(state, year).map(|row| i64::from(row.rate.0))),
            amendments: each(&|state| {
                let rows = asp_data::amendment_deposits().iter();
                count(rows.filter(|row| row.state == state).count())
            }),
            judges: each(&|state| {
                let rows = asp_data::judges().iter();
                count(rows.filter(|row| row.state == state).count())
            }),
        }
    }
}

/// A place among others: how many are better, how many stand equal, how many there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    place: usize,
    shared: bool,
    of: usize,
}

fn place(figures: &[i64], own: i64) -> Place {
    Place {
        place: figures.iter().filter(|figure| **figure > own).count() + 1,
        shared: figures.iter().filter(|figure| **figure == own).count() > 1,
        of: figures.len(),
    }
}

/// The line that says both places of a State; none for a State that is not a party.
pub(super) fn line(cx: &Cx<'_>, figures: &BTreeMap<Iso3, i64>, state: Iso3) -> Option<Line> {
    let own = *figures.get(&state)?;
    let group = asp_data::state(state)?.regional_group;
    let in_group = |code: &Iso3| asp_data::state(*code).is_some_and(|row| row.regional_group == group);
    let all: Vec<i64> = figures.values().copied().collect();
    let of_group: Vec<i64> = figures
        .iter()
        .filter(|(code, _)| in_group(code))
        .map(|(_, n)| *n)
        .collect();
    let (of_group, all) = (place(&of_group, own), place(&all, own));
    let said = |place: Place| {
        let key = if place.shared {
            "compare-place-shared"
        } else {
            "compare-place"
        };
        cx.tr(key, &[("place", place.place.into()), ("of", place.of.into())])
    };
    let text = cx.tr(
        "compare-rank",
        &[("group", said(of_group).into()), ("all", said(all).into())],
    );
    Some(Line(text, MUTED, Vec::new()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_share_the_better_place() {
        let at = |own| {
            let place = place(&[9, 7, 7, 3], own);
            (place.place, place.shared, place.of)
        };
        assert_eq!(at(9), (1, false, 4));
        assert_eq!(at(7), (2, true, 4));
        assert_eq!(at(3), (4, false, 4));
    }

    #[test]
    fn japan_has_the_highest_rate_of_all_parties() {
        let ranks = Ranks::on("2026-11-21".parse().unwrap());
        let japan = ranks.rate[&"JPN".parse().unwrap()];
        assert_eq!(ranks.rate.len(), 125);
        assert!(ranks.rate.values().all(|rate| *rate <= japan));
    }
}
