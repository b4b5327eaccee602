//! Widgets that can show another day than that of the build.
//!
//! What held when is worked out here, by the treaty clock, and stands in the document; the script (`static/as-of.js`)
//! only chooses. Without scripts a widget shows the day of the build and says which that is.

use std::collections::BTreeMap;

use asp_core::{NaiveDate, RegionalGroup, treaty::entry_into_force::STATUTE_IN_FORCE};
use leptos::prelude::*;

use crate::{
    islands::states::explorer::{history::letter, steps::Chart},
    site::{
        cx::Cx,
        membership,
        widget::{Figure, Widget},
    },
};

/// The first and the last day that can be asked for, if any can.
pub(super) fn days(cx: &Cx<'_>, widget: &Widget) -> Option<String> {
    let dated = matches!(
        widget,
        Widget::State(_)
            | Widget::States(_)
            | Widget::Map
            | Widget::Membership
            | Widget::Withdrawals
            | Widget::Figure(Figure::Parties)
    );
    let (first, last) = span(cx);
    dated.then(|| format!("{first} {last}"))
}

/// The first day that can be asked for, and the last: that on which the last change known so far takes effect, or today.
pub fn span(cx: &Cx<'_>) -> (NaiveDate, NaiveDate) {
    let last = asp_data::roll().movements().last().map(|movement| movement.day);
    let last = last.map_or(cx.today(), |last| last.max(cx.today()));
    (STATUTE_IN_FORCE, last)
}

/// A stretch of days: from the first on until before the last. Without ends it holds for ever.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Period {
    pub(super) since: Option<NaiveDate>,
    pub(super) before: Option<NaiveDate>,
}

impl Period {
    pub(super) fn holds(self, day: NaiveDate) -> bool {
        self.since.is_none_or(|since| since <= day) && self.before.is_none_or(|before| day < before)
    }

    /// From each of these days until the next, and before the first.
    pub(super) fn between(days: &[NaiveDate]) -> Vec<Self> {
        let since = [None].into_iter().chain(days.iter().copied().map(Some));
        let before = days.iter().copied().map(Some).chain([None]);
        since
            .zip(before)
            .map(|(since, before)| Self { since, before })
            .collect()
    }

    /// As attributes: since, before, and whether it is hidden on the day of the build.
    pub(super) fn attributes(self, cx: &Cx<'_>) -> (Option<String>, Option<String>, bool) {
        let text = |day: Option<NaiveDate>| day.map(|day| day.to_string());
        (text(self.since), text(self.before), !self.holds(cx.today()))
    }
}

/// A fact that holds for some time.
pub(super) fn fact(cx: &Cx<'_>, period: Period, term: String, value: impl IntoView) -> AnyView {
    let (since, before, hidden) = period.attributes(cx);
    view! {
        <div data-since=since data-before=before hidden=hidden>
            <dt>{term}</dt>
            <dd>{value.into_view()}</dd>
        </div>
    }
    .into_any()
}

/// The day that is shown.
pub(super) fn day(cx: &Cx<'_>) -> AnyView {
    let today = cx.today();
    view! { <time datetime=today.to_string() data-of-build="">{cx.day(today)}</time> }.into_any()
}

/// A sentence whose gap `{date}` is the day that is shown.
pub(super) fn sentence(cx: &Cx<'_>, key: &str) -> AnyView {
    let text = cx.tr(key, &[("date", "{date}".into())]);
    match text.split_once("{date}") {
        Some((before, after)) => {
            // Leptos writes a blank for an empty text.
            let part = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            view! { {part(before)}{day(cx)}{part(after)} }.into_any()
        }
        None => text.into_any(),
    }
}

/// What has to be said of days after that of the build.
pub(super) fn to_come(cx: &Cx<'_>, widget: &Widget) -> Option<AnyView> {
    let tomorrow = days(cx, widget).and(cx.today().succ_opt())?;
    let says = cx.t("widget-day-to-come");
    Some(view! { <p class="notice" data-since=tomorrow.to_string() hidden>{says}</p> }.into_any())
}

/// The number of parties on any day.
pub(super) fn parties() -> String {
    held(asp_data::roll().counts())
}

/// The number of parties of a regional group on any day.
pub(super) fn parties_of(group: RegionalGroup) -> String {
    let days = asp_data::roll().counts().into_iter();
    let of_group = |day| {
        membership::parties(day)
            .filter(|row| row.regional_group == group)
            .count()
    };
    let mut counts: Vec<_> = days.map(|(day, _)| (day, of_group(day))).collect();
    counts.dedup_by_key(|(_, count)| *count);
    held(counts)
}

/// Numbers with the days since when each holds: `2002-07-01:60 2002-09-11:61`.
fn held(counts: Vec<(NaiveDate, usize)>) -> String {
    counts
        .into_iter()
        .map(|(day, count)| format!("{day}:{count}"))
        .collect::<Vec<_>>()
        .join(" ")
}

/// Which States took which standing on which day, in the order of the days: `2002-07-01pfradeu;…`, the standing as a
/// letter.
pub(super) fn standings() -> String {
    let parties = asp_data::states().iter().map(|row| row.state);
    let signatories = asp_data::signatories().iter().map(|row| row.state);
    let mut taken: BTreeMap<(NaiveDate, &str), String> = BTreeMap::new();
    for state in parties.chain(signatories) {
        // What changed before the first day that can be asked for has held since that day.
        let changes = membership::history(state).into_iter();
        let changes: BTreeMap<_, _> = changes
            .map(|(day, status)| (day.max(STATUTE_IN_FORCE), status))
            .collect();
        for (day, status) in changes {
            taken
                .entry((day, status.code()))
                .or_default()
                .push_str(&state.slug());
        }
    }
    let line = |((day, status), states)| Some(format!("{day}{}{states}", letter(status)?));
    taken.into_iter().filter_map(line).collect::<Vec<_>>().join(";")
}

/// What places a day on the chart of the membership.
pub(super) fn chart() -> String {
    let Chart {
        left, right, years, ..
    } = Chart::default();
    format!("{left} {right} {} {}", years.0, years.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_periods_between_days_leave_no_gap() {
        let days = ["2004-12-01", "2016-10-27", "2017-10-27"].map(|day| day.parse().unwrap());
        let periods = Period::between(&days);
        assert_eq!(periods.len(), 4);
        for (day, expected) in [
            ("2004-11-30", 0),
            ("2004-12-01", 1),
            ("2016-10-26", 1),
            ("2016-10-27", 2),
            ("2017-10-27", 3),
            ("2027-01-01", 3),
        ] {
            let day = day.parse().unwrap();
            let holding: Vec<usize> = (0..4).filter(|at| periods[*at].holds(day)).collect();
            assert_eq!(holding, [expected], "{day}");
        }
    }

    #[test]
    fn standings_begin_with_the_statute() {
        let standings = standings();
        let of = |state: &str| {
            let took = |line: &&str| {
                line.as_bytes()[11..]
                    .chunks(3)
                    .any(|code| code == state.as_bytes())
            };
            let taken = standings.split(';').filter(took);
            taken.map(|line| &line[..11]).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(of("fra"), "2002-07-01p");
        assert_eq!(of("bdi"), "2002-07-01s 2004-12-01p 2016-10-27w 2017-10-27f");
        assert_eq!(of("jpn"), "2007-10-01p");
        let days: Vec<&str> = standings.split(';').filter_map(|line| line.get(..10)).collect();
        assert!(days.is_sorted(), "{days:?}");
    }

    #[test]
    fn the_counts_are_those_of_the_roll() {
        let counts = parties();
        assert!(counts.starts_with("2002-07-01:"), "{}", &counts[..40]);
        assert!(counts.contains(" 2017-10-27:123 "), "Burundi has left");
        assert!(counts.ends_with("2027-07-27:120"));
        let african = parties_of(RegionalGroup::Africa);
        assert!(african.contains(" 2017-10-27:"), "Burundi has left: {african}");
        assert!(
            !african.contains(" 2019-03-17:"),
            "the Philippines are of another group"
        );
    }
}
