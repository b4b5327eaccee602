//! Who leaves the Statute, who has left, and who came back in time.
//!
//! Who opens it: a campaigner who wants to know how long there is to change a government's mind, a journalist who
//! asks what a notice changes today, a delegate who asks what it costs the others.

use asp_core::{
    Iso3, NaiveDate, PartialDate, Provenance,
    record::state::{Withdrawal, WithdrawalEvent},
    treaty::{Status, TreatyReason},
};
use leptos::prelude::*;

use crate::site::{
    address::Address,
    cite,
    cx::Cx,
    membership,
    parts::{self, Section, cell},
    shell::Page,
    states_nav::states_nav,
    table::{self, Table},
};

mod budget;

pub fn page(cx: &Cx<'_>) -> Page {
    let stories = stories(cx.today());
    let lead = lead(cx, &stories);
    let sections = [
        clocks(cx, &stories),
        told(cx, &stories),
        law(cx),
        budget::section(cx, &stories),
    ];
    Page {
        title: cx.t("withdrawals-title"),
        description: lead.clone(),
        trail: vec![(cx.t("nav-states"), Address::States)],
        body: view! {
            {states_nav(cx)}
            <div class="page-head">
                <h1>{cx.t("withdrawals-title")}</h1>
                <p class="lead">{lead}</p>
            </div>
            {parts::sections(cx, sections.into_iter().flatten().collect())}
        }
        .into_any(),
        styles: &["ways", "terms"],
        ..Page::default()
    }
}

/// A State and how its way out stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Story {
    pub turn: Turn,
    pub state: Iso3,
}

/// How a way out of the Statute stands, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// The notice runs.
    Running { effect: NaiveDate, received: NaiveDate },
    /// The State is gone.
    Gone { effect: NaiveDate, received: NaiveDate },
    /// The notice was taken back before it took effect.
    TakenBack { on: NaiveDate, effect: NaiveDate },
    /// The instrument was withdrawn before the Statute was in force for the State.
    NeverBound {
        on: NaiveDate,
        would_have_been: NaiveDate,
    },
    /// Words, and no notice under article 127.
    NoNotice,
}

impl Turn {
    const fn code(self) -> &'static str {
        match self {
            Self::Running { .. } => "running",
            Self::Gone { .. } => "gone",
            Self::TakenBack { .. } => "taken-back",
            Self::NeverBound { .. } => "never-bound",
            Self::NoNotice => "no-notice",
        }
    }
}

/// Every State of the table of withdrawals, as the treaty clock has it on `day`.
pub fn stories(day: NaiveDate) -> Vec<Story> {
    let mut states: Vec<Iso3> = asp_data::withdrawals().iter().map(|row| row.state).collect();
    states.dedup();
    let mut stories: Vec<Story> = states
        .into_iter()
        .map(|state| Story {
            turn: turn(state, day),
            state,
        })
        .collect();
    stories.sort();
    stories
}

fn turn(state: Iso3, day: NaiveDate) -> Turn {
    let answer = asp_data::roll().status_on(state, day);
    let mut turn = Turn::NoNotice;
    for reason in answer.reasons() {
        turn = match (*reason, answer.outcome) {
            (TreatyReason::WithdrawalReceived { on, effect }, Status::Former { .. }) => {
                Turn::Gone { effect, received: on }
            }
            (TreatyReason::WithdrawalReceived { on, effect }, _) => Turn::Running { effect, received: on },
            (TreatyReason::WithdrawalRescinded { on, effect }, _) => Turn::TakenBack { on, effect },
            (TreatyReason::InstrumentWithdrawn { on, would_have_been }, _) => {
                Turn::NeverBound { on, would_have_been }
            }
            _ => turn,
        };
    }
    turn
}

fn lead(cx: &Cx<'_>, stories: &[Story]) -> String {
    let count = |code: &str| stories.iter().filter(|story| story.turn.code() == code).count();
    cx.tr(
        "withdrawals-lead",
        &[
            ("date", cx.day(cx.today()).into()),
            ("running", count("running").into()),
            ("gone", count("gone").into()),
            ("back", count("taken-back").into()),
        ],
    )
}

/// A notice that runs.
struct Clock {
    state: Iso3,
    received: NaiveDate,
    effect: NaiveDate,
    notice: &'static Withdrawal,
}

/// The notices that run, the first to take effect first.
fn clocks(cx: &Cx<'_>, stories: &[Story]) -> Option<Section> {
    let clocks: Vec<Clock> = stories.iter().filter_map(clock).collect();
    let title = cx.t("withdrawals-clocks");
    Section::when(!clocks.is_empty(), "clocks", title.clone(), || {
        let today = cx.today();
        let days = cx.tr("withdrawals-days-left", &[("date", cx.day(today).into())]);
        let table = Table::new(cx, title)
            .head("column-state", |row: &Clock| parts::state(cx, row.state))
            .view("withdrawals-column-received", |row| {
                Some(parts::day(cx, row.received))
            })
            .view("withdrawals-column-leaves", |row| {
                Some(cell(
                    cx,
                    &row.notice.provenance,
                    "effective",
                    parts::day(cx, row.effect),
                ))
            })
            .number("withdrawals-column-days-left", |row| {
                cx.number((row.effect - today).num_days())
            })
            .view("withdrawals-column-year-of-notice", |row| Some(year(cx, row)))
            .rows(&clocks, |row| &row.notice.provenance);
        view! {
            <p>{cx.t("withdrawals-clocks-note")}</p>
            {table}
            <p class="muted">{days}</p>
        }
        .into_any()
    })
}

fn clock(story: &Story) -> Option<Clock> {
    let Turn::Running { effect, received } = story.turn else {
        return None;
    };
    let notice = asp_data::withdrawals().iter().find(|row| {
        row.state == story.state && row.event == WithdrawalEvent::Notification && row.date == received
    })?;
    Some(Clock {
        state: story.state,
        received,
        effect,
        notice,
    })
}

/// The year between notice and effect, and how much of it has gone by: one unit of the drawing is a day.
fn year(cx: &Cx<'_>, clock: &Clock) -> AnyView {
    let days = (clock.effect - clock.received).num_days().max(1);
    let gone = (cx.today() - clock.received).num_days().clamp(0, days);
    let said = cx.tr(
        "withdrawals-gone-by",
        &[("gone", gone.into()), ("days", days.into())],
    );
    view! {
        <svg class="clock" viewBox=format!("0 0 {days} 40") preserveAspectRatio="none" role="img" aria-label=said>
            <rect class="clock__year" width=days.to_string() height="40"/>
            <rect class="clock__gone" width=gone.to_string() height="40"/>
        </svg>
    }
    .into_any()
}

/// Each State's acts in order, under a sentence that says how it stands.
fn told(cx: &Cx<'_>, stories: &[Story]) -> Option<Section> {
    let tell = |story: &Story| {
        let id = story.state.slug();
        let acts = acts(cx, story.state);
        view! {
            <section class="story" aria-labelledby=id.clone()>
                <h3 id=id.clone()>{parts::state(cx, story.state)}</h3>
                <p>{sentence(cx, story)}{doubt(cx, story.state)}</p>
                {open_matters(cx, story)}
                <ol class="timeline">{acts}</ol>
            </section>
        }
    };
    Section::when(
        !stories.is_empty(),
        "stories",
        cx.t("withdrawals-stories"),
        || view! { <div class="stories">{stories.iter().map(tell).collect_view()}</div> }.into_any(),
    )
}

/// How the State stands, in one sentence.
fn sentence(cx: &Cx<'_>, story: &Story) -> String {
    let today = cx.today();
    let key = format!("turn-{}", story.turn.code());
    let days = |from: NaiveDate, until: NaiveDate| (until - from).num_days();
    match story.turn {
        Turn::Running { effect, received } => cx.tr(
            &key,
            &[
                ("received", cx.day(received).into()),
                ("effect", cx.day(effect).into()),
                ("today", cx.day(today).into()),
                ("days", days(today, effect).into()),
            ],
        ),
        Turn::Gone { effect, received } => cx.tr(
            &key,
            &[
                ("received", cx.day(received).into()),
                ("effect", cx.day(effect).into()),
            ],
        ),
        Turn::TakenBack { on, effect } => cx.tr(
            &key,
            &[
                ("on", cx.day(on).into()),
                ("effect", cx.day(effect).into()),
                ("days", days(on, effect).into()),
            ],
        ),
        Turn::NeverBound { on, would_have_been } => cx.tr(
            &key,
            &[
                ("on", cx.day(on).into()),
                ("effect", cx.day(would_have_been).into()),
                ("days", days(on, would_have_been).into()),
            ],
        ),
        Turn::NoNotice if membership::status(story.state, today).is_party() => cx.t("turn-no-notice"),
        Turn::NoNotice => cx.t("turn-no-notice-not-party"),
    }
}

/// The word for what is not confirmed, if the day of the last notice is not: the sentence counts from it.
fn doubt(cx: &Cx<'_>, state: Iso3) -> Option<AnyView> {
    let notices = asp_data::withdrawals().iter().filter(|row| row.state == state);
    let last = notices
        .filter(|row| row.event == WithdrawalEvent::Notification)
        .max_by_key(|row| row.date)?;
    let unsure = !last.provenance.basis_of("date").is_confirmed();
    unsure.then(|| view! { " "{cite::unconfirmed(cx)} }.into_any())
}

/// What the Court has before it that concerns the State: it goes on after the State has left (article 127(2)).
fn open_matters(cx: &Cx<'_>, story: &Story) -> Option<AnyView> {
    if !matches!(story.turn, Turn::Running { .. } | Turn::Gone { .. }) {
        return None;
    }
    let rows = asp_data::situations()
        .iter()
        .filter(|row| row.state == story.state);
    let items: Vec<AnyView> = rows
        .map(|row| {
            let stage = cx.code("situation-stage", row.stage.code());
            let opened = row.investigation_opened.map(|date| {
                let words = cx.tr("withdrawals-opened", &[("date", cx.date(date).into())]);
                view! { ", "{cell(cx, &row.provenance, "investigation_opened", words)} }
            });
            view! { <li>{parts::text(cx, row.situation)}{parts::colon(cx)}{stage}{opened}" "{cite::marks(cx, &row.provenance)}</li> }
                .into_any()
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <p>{cx.t("withdrawals-before-the-court")}</p>
            <ul class="dates">{items}</ul>
        }
        .into_any()
    })
}

/// The State's entry and its acts about leaving, by date.
fn acts(cx: &Cx<'_>, state: Iso3) -> AnyView {
    let entry = asp_data::state(state).map(|row| {
        let what = cell(cx, &row.provenance, "entry_into_force", cx.t("act-entry"));
        act(cx, row.entry_into_force, what, &row.provenance, "")
    });
    let rows = asp_data::withdrawals().iter().filter(|row| row.state == state);
    let mut rows: Vec<&Withdrawal> = rows.collect();
    rows.sort_by_key(|row| row.date);
    let rows = rows.into_iter().map(|row| {
        let effect = row.effective.filter(|_| row.event == WithdrawalEvent::Notification);
        let effect = effect.map(|day| {
            let words = cx.tr("act-to-take-effect", &[("date", cx.day(day).into())]);
            view! { " "{cell(cx, &row.provenance, "effective", words)} }
        });
        let number = row.depositary_notification.map(|number| {
            view! { " ("{cell(cx, &row.provenance, "depositary_notification", view! { <bdi>{number}</bdi> })}")" }
        });
        let what = view! { {cx.code("act", row.event.code())}{effect}{number} }.into_any();
        act(cx, row.date, what, &row.provenance, row.provenance.notes)
    });
    let rows = rows.collect_view();
    view! { {entry}{rows} }.into_any()
}

fn act(cx: &Cx<'_>, day: NaiveDate, what: AnyView, provenance: &Provenance, notes: &'static str) -> AnyView {
    let note = (!notes.is_empty()).then(|| table::note(cx, notes));
    view! {
        <li>{parts::date(cx, PartialDate::day(day))}{parts::colon(cx)}{what}" "{cite::marks(cx, provenance)}{note}</li>
    }
    .into_any()
}

/// What a notice does and what it leaves as it is.
fn law(cx: &Cx<'_>) -> Option<Section> {
    let article = asp_data::articles()
        .iter()
        .find(|row| row.article.to_string() == "127")?;
    let points = [
        "notice-notice",
        "notice-until-then",
        "notice-remains",
        "notice-goes-on",
    ]
    .map(|key| cx.t(key));
    let points = points
        .into_iter()
        .map(|words| view! { <li>{words}" "{cite::marks(cx, &article.provenance)}</li> })
        .collect_view();
    let open = ["notice-taking-back", "notice-never-bound"].map(|key| cx.t(key));
    let open = open
        .into_iter()
        .map(|words| view! { <li>{words}</li> })
        .collect_view();
    Section::when(true, "law", cx.t("withdrawals-law"), || {
        view! { <div class="prose"><ul>{points}{open}</ul></div> }.into_any()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// State, how it stands, and the day the clock gives.
    fn standing(on: &str) -> Vec<(String, &'static str, String)> {
        let clock = |turn: Turn| match turn {
            Turn::Running { effect, .. } | Turn::Gone { effect, .. } => effect.to_string(),
            Turn::TakenBack { on, .. } | Turn::NeverBound { on, .. } => on.to_string(),
            Turn::NoNotice => String::new(),
        };
        let stories = stories(day(on)).into_iter();
        stories
            .map(|story| (story.state.to_string(), story.turn.code(), clock(story.turn)))
            .collect()
    }

    #[test]
    fn before_the_twenty_fifth_session_five_notices_run_and_two_have_taken_effect() {
        let expected = [
            ("NER", "running", "2027-06-18"),
            ("BFA", "running", "2027-06-24"),
            ("MLI", "running", "2027-06-24"),
            ("VEN", "running", "2027-07-24"),
            ("TCD", "running", "2027-07-27"),
            ("BDI", "gone", "2017-10-27"),
            ("PHL", "gone", "2019-03-17"),
            ("GMB", "taken-back", "2017-02-10"),
            ("ZAF", "taken-back", "2017-03-07"),
            ("HUN", "taken-back", "2026-05-29"),
            ("MYS", "never-bound", "2019-04-29"),
            ("AFG", "no-notice", ""),
        ];
        assert_eq!(
            standing("2026-11-21"),
            expected.map(|(state, code, day)| (state.to_owned(), code, day.to_owned()))
        );
    }

    #[test]
    fn a_notice_runs_to_the_day_before_its_effect_and_then_the_state_is_gone() {
        let of = |on: &str, who: &str| {
            let found = standing(on).into_iter().find(|(state, ..)| state == who);
            found.map(|(_, code, _)| code)
        };
        assert_eq!(of("2027-06-17", "NER"), Some("running"));
        assert_eq!(of("2027-06-18", "NER"), Some("gone"));
        assert_eq!(of("2026-05-28", "HUN"), Some("running"));
        assert_eq!(of("2026-05-29", "HUN"), Some("taken-back"));
        assert_eq!(of("2016-10-18", "ZAF"), Some("no-notice"));
    }
}
