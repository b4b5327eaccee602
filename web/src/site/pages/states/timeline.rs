//! How many States were party when, as a chart, and what happened on the way.

use std::collections::BTreeMap;

use asp_core::{
    Iso3, NaiveDate, Provenance, SessionId,
    record::state::WithdrawalEvent,
    treaty::entry_into_force::{ADOPTED, SIGNATURE_CLOSED, SIXTIETH_DEPOSIT, STATUTE_IN_FORCE},
};
use leptos::prelude::*;

use super::Row;
use crate::{
    islands::states::explorer::{
        history::{History, Span},
        steps::{self, Chart, Count},
    },
    site::{
        cite,
        cx::Cx,
        membership,
        pages::{
            sessions,
            withdrawals::{self, Turn},
        },
        parts,
    },
};

/// From the adoption of the Statute to the last withdrawal known to come.
pub(super) fn timeline(cx: &Cx<'_>, rows: &[Row]) -> AnyView {
    let histories: Vec<History> = rows
        .iter()
        .map(|row| {
            let changes = membership::history(row.state).into_iter();
            History::read(&History::write(changes.map(|(day, status)| (day, status.code()))))
        })
        .collect();
    let last = super::last_day(cx).to_string();
    let span = Span::new(&ADOPTED.to_string(), &last, histories.iter());
    let counts = steps::counts(&span, histories.iter());
    let chart = Chart::default();
    let today = cx.today().to_string();
    let path = chart.path(&counts, |count| count.parties, &last);
    let signed = chart.path(&counts, |count| count.signatories, &last);
    let on = |day: NaiveDate| steps::on(&counts, &day.to_string());
    let (now, first) = (on(cx.today()), on(STATUTE_IN_FORCE).parties);
    let says = cx.tr(
        "explorer-timeline-says",
        &[
            ("adopted", cx.day(ADOPTED).into()),
            ("closed", cx.day(SIGNATURE_CLOSED).into()),
            ("signed", on(SIGNATURE_CLOSED).signatories.into()),
            ("sixtieth", cx.day(SIXTIETH_DEPOSIT).into()),
            ("first", first.into()),
            ("date", cx.day(cx.today()).into()),
            ("now", now.parties.into()),
            ("last", cx.day(super::last_day(cx)).into()),
            ("end", on(super::last_day(cx)).parties.into()),
        ],
    );
    // The browser has the words for every day, but the first it is asked for take it long.
    let last_change = counts.iter().rfind(|count| count.day <= today);
    let last_change = last_change.and_then(|count| count.day.parse().ok());
    let words = last_change.map(|day: NaiveDate| format!("{day} {}", cx.day(day)));
    let events = events(cx.today());
    let (x, future) = (chart.x(&today), chart.right - chart.x(&today));
    view! {
        <p>{says.clone()}</p>
        <svg class="steps" viewBox=format!("0 0 {} {}", chart.width(), chart.bottom + 26) role="img" aria-label=says data-words=words>
            <rect class="steps__future" x=x y=chart.top width=future height=chart.bottom - chart.top></rect>
            {axes(&chart)}
            <path class="steps__signed" d=signed></path>
            <path class="steps__all" d=path.clone()></path>
            <path class="steps__shown" d=path></path>
            <path class="steps__day" d=format!("M{x} {}V{}", chart.top, chart.bottom)></path>
            {marks(&chart, &counts, &events)}
            <circle class="steps__point" cx=x cy=chart.height(&now) r="5"></circle>
        </svg>
        {legend(cx, first, &events)}
    }
    .into_any()
}

fn axes(chart: &Chart) -> AnyView {
    let years = (1999..=2027).step_by(4).map(|year| {
        let x = chart.x(&format!("{year}-01-01"));
        view! {
            <path class="steps__tick" d=format!("M{x} {}v4", chart.bottom)></path>
            <text class="steps__year" x=x y=chart.bottom + 18>{year}</text>
        }
    });
    let levels = [0, 50, 100].map(|level| {
        let y = chart.y(level);
        view! {
            <path class="steps__level" d=format!("M{} {y}H{}", chart.left, chart.right)></path>
            <text class="steps__count" x=chart.left - 5 y=y + 4>{level}</text>
        }
    });
    view! { {levels.collect_view()}{years.collect_view()} }.into_any()
}

/// What stands behind a mark on the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    /// The Statute is adopted and opened for signature.
    Adopted,
    /// The Statute enters into force.
    InForce,
    /// The Review Conference opens.
    Review(SessionId),
    /// A notice of withdrawal is taken back.
    TakenBack,
    /// A withdrawal takes effect.
    Gone,
    /// A withdrawal takes effect unless its notice is taken back before.
    ToCome,
}

impl Event {
    const fn code(self) -> &'static str {
        match self {
            Self::Adopted => "adopted",
            Self::InForce => "in-force",
            Self::Review(_) => "review",
            Self::TakenBack => "taken-back",
            Self::Gone => "gone",
            Self::ToCome => "to-come",
        }
    }
}

/// The events in the order of time, each with the States that it concerns by name.
type Events = BTreeMap<(NaiveDate, Event), Vec<Iso3>>;

fn events(today: NaiveDate) -> Events {
    let mut events = Events::from([
        ((ADOPTED, Event::Adopted), Vec::new()),
        ((STATUTE_IN_FORCE, Event::InForce), Vec::new()),
    ]);
    let reviews = asp_data::sessions().iter();
    for review in reviews.filter(|row| matches!(row.id, SessionId::ReviewConference(_))) {
        events.insert((review.opens, Event::Review(review.id)), Vec::new());
    }
    for story in withdrawals::stories(today) {
        let event = match story.turn {
            Turn::Running { effect, .. } => (effect, Event::ToCome),
            Turn::Gone { effect, .. } => (effect, Event::Gone),
            Turn::TakenBack { on, .. } => (on, Event::TakenBack),
            Turn::NeverBound { .. } | Turn::NoNotice => continue,
        };
        events.entry(event).or_default().push(story.state);
    }
    events
}

/// Between the middles of two marks, so that neither hides the other.
const APART: i32 = 17;

/// The events as numbers that hang from the line, one below the other where there is no room beside; where the line is
/// still at the bottom they stand on it.
fn marks(chart: &Chart, counts: &[Count], events: &Events) -> AnyView {
    let mut before: Option<(i32, i32)> = None;
    let marks = events.keys().enumerate().map(|(index, (day, event))| {
        let day = day.to_string();
        let (x, line) = (chart.x(&day), chart.y(steps::on(counts, &day).parties));
        let free = before
            .filter(|(left, _)| x - left < APART)
            .map_or(line, |(_, y)| y.max(line));
        let up = line == chart.bottom;
        let y = if up { line - APART } else { free + APART };
        before = Some((x, y));
        view! {
            <path d=format!("M{x} {line}V{}", if up { y + 8 } else { y - 8 })></path>
            <circle class=format!("steps__{}", event.code()) cx=x cy=y r="8"></circle>
            <text x=x y=y + 4>{index + 1}</text>
        }
    });
    view! { <g class="steps__marks">{marks.collect_view()}</g> }.into_any()
}

/// What the numbers stand for.
fn legend(cx: &Cx<'_>, first: i32, events: &Events) -> AnyView {
    let items = events.iter().map(|((day, event), states)| {
        let what = match event {
            Event::Review(id) => parts::session(cx, *id),
            _ => cx.t(&format!("explorer-event-{}", event.code())).into_any(),
        };
        let whom = match event {
            Event::Adopted => None,
            Event::InForce => Some(cx.tr("explorer-event-first", &[("n", first.into())]).into_any()),
            Event::Review(id) => asp_data::session(*id).map(|row| sessions::city(cx, row)),
            _ => parts::states(cx, states),
        };
        let whom = whom.map(|whom| view! { " ("{whom}")" });
        let rows = provenance(*event, *day, states);
        let sources = (!rows.is_empty()).then(|| cite::marks_of_all_for(cx, rows, column(*event)));
        view! { <li>{parts::day(cx, *day)}" – "{what}{whom}" "{sources}</li> }
    });
    view! { <ol class="events">{items.collect_view()}</ol> }.into_any()
}

/// The rows from which an event is known.
fn provenance(event: Event, day: NaiveDate, states: &[Iso3]) -> Vec<&'static Provenance> {
    let taken_back = |state: Iso3| {
        let mut acts = asp_data::withdrawals().iter();
        acts.find(|row| row.state == state && row.event == WithdrawalEvent::Rescission && row.date == day)
    };
    match event {
        // Worked out from the Statute itself.
        Event::Adopted | Event::InForce => Vec::new(),
        Event::Review(id) => asp_data::session(id)
            .map(|row| &row.provenance)
            .into_iter()
            .collect(),
        Event::TakenBack => states
            .iter()
            .filter_map(|state| Some(&taken_back(*state)?.provenance))
            .collect(),
        Event::Gone | Event::ToCome => states
            .iter()
            .filter_map(|state| Some(&asp_data::state(*state)?.provenance))
            .collect(),
    }
}

/// The column of these rows that has the day.
const fn column(event: Event) -> &'static str {
    match event {
        Event::Review(_) => "opens",
        Event::TakenBack => "date",
        Event::Adopted | Event::InForce | Event::Gone | Event::ToCome => "withdrawal_effective",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_events_are_those_of_the_treaty_clock_and_what_is_notified_is_only_to_come() {
        let events = events("2026-11-21".parse().unwrap());
        let told: Vec<String> = events
            .iter()
            .map(|((day, event), states)| {
                let states: Vec<String> = states.iter().map(ToString::to_string).collect();
                format!("{day} {} {}", event.code(), states.join(" "))
                    .trim_end()
                    .to_owned()
            })
            .collect();
        assert_eq!(
            told,
            [
                "1998-07-17 adopted",
                "2002-07-01 in-force",
                "2010-05-31 review",
                "2017-02-10 taken-back GMB",
                "2017-03-07 taken-back ZAF",
                "2017-10-27 gone BDI",
                "2019-03-17 gone PHL",
                "2026-05-29 taken-back HUN",
                "2027-06-18 to-come NER",
                "2027-06-24 to-come BFA MLI",
                "2027-07-24 to-come VEN",
                "2027-07-27 to-come TCD",
            ]
        );
    }
}
