//! The procedure on non-cooperation against the findings of the judges and the acts of the Assembly on record.

use std::collections::BTreeSet;

use asp_core::{
    Basis, NaiveDate, PartialDate,
    non_cooperation::{
        Case, Closed, Event, Gaps, Limit, Referral, Rejection, Stage, Step, Track, steps_from, transitions,
        ways_of,
    },
};
use proptest::prelude::*;
use serde::{Deserialize, de::DeserializeOwned};

fn rows<T: DeserializeOwned>(table: &str) -> Vec<T> {
    let path = format!(
        "{}/tests/fixtures/non_cooperation/{table}.csv",
        env!("CARGO_MANIFEST_DIR")
    );
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(|row| row.unwrap()).collect()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn event(on: &str, step: Step) -> Event {
    Event::new(on.parse().unwrap(), step)
}

#[derive(Deserialize)]
struct FindingRow {
    id: String,
    event_start: Option<PartialDate>,
    finding_date: Option<PartialDate>,
    outcome: String,
    referred_to: String,
}

fn referral(text: &str) -> Option<Referral> {
    match text {
        "ASP" => Some(Referral::Assembly),
        "UNSC" => Some(Referral::SecurityCouncil),
        "both" => Some(Referral::Both),
        _ => None,
    }
}

/// What a row of findings.csv means in the procedure. Notices of a visit (`informed_of_visit`) are none of its
/// steps.
fn event_of(row: &FindingRow) -> Option<Event> {
    let referral = referral(&row.referred_to);
    let step = match (row.outcome.as_str(), referral) {
        ("non_compliance_found", Some(_)) => Step::FailureReferred,
        ("non_compliance_found" | "threshold_met_but_no_referral", None) => Step::FailureWithoutReferral,
        ("referral_decided", _) => Step::ReferredLater,
        ("non_compliance_confirmed_referral_reversed", _) => Step::ReferralReversed,
        ("no_finding", _) => Step::NoFailureFound,
        ("incident_no_public_finding_seen", _) => Step::VisitOrFailureKnown,
        _ => return None,
    };
    let on = row.finding_date.or(row.event_start)?;
    let event = Event::new(on, step);
    Some(match referral {
        Some(referral) if step != Step::ReferralReversed => event.referred_to(referral),
        _ => event,
    })
}

fn finding(id: &str) -> Event {
    let all: Vec<FindingRow> = rows("findings");
    event_of(all.iter().find(|row| row.id == id).unwrap()).unwrap()
}

/// The sessions a case could have met.
const SESSIONS: [&str; 4] = ["2024-12-02", "2025-07-07", "2025-12-01", "2026-12-07"];

fn sessions() -> Vec<NaiveDate> {
    SESSIONS.into_iter().map(day).collect()
}

#[derive(Deserialize)]
struct ActionRow {
    id: String,
    date: PartialDate,
    action_kind: String,
    state_iso3: String,
}

fn action(id: &str, step: Step) -> Event {
    let all: Vec<ActionRow> = rows("asp_action");
    Event::new(all.iter().find(|row| row.id == id).unwrap().date, step)
}

/// Every finding stands alone as a case, but for those that follow an earlier decision of the same case.
#[test]
fn every_finding_on_record_leads_to_the_stage_its_outcome_names() {
    let all: Vec<FindingRow> = rows("findings");
    let follows = ["KEN-2016-09-19", "JOR-2019-05-06", "ITA-2026-01-26"];
    let mut replayed = 0;
    for row in all.iter().filter(|row| !follows.contains(&row.id.as_str())) {
        let Some(event) = event_of(row) else {
            assert_eq!(row.outcome, "informed_of_visit");
            continue;
        };
        let stage = Case::replay(&[event], &[], Gaps::Bridge).unwrap().outcome.stage();
        let expected = match (row.outcome.as_str(), row.referred_to.as_str()) {
            ("no_finding", _) => Stage::NoFinding,
            ("incident_no_public_finding_seen", _) => Stage::RiskKnown,
            (_, "none") => Stage::FindingWithoutReferral,
            _ => Stage::Referred,
        };
        assert_eq!(stage, expected, "{}", row.id);
        replayed += 1;
    }
    assert_eq!(replayed, 21);
}

/// The decision of 2014 was set aside on appeal on 19 August 2015; the finding and referral of 2016 followed.
#[test]
fn kenya_was_referred_after_its_case_had_been_sent_back() {
    let events = [
        finding("KEN-2014-12-03"),
        event("2015-08-19", Step::SentBackOnAppeal),
        finding("KEN-2016-09-19"),
    ];
    let case = Case::replay(&events, &[], Gaps::Bridge).unwrap().outcome;
    assert_eq!(
        (case.stage(), case.referral()),
        (Stage::Referred, Some(Referral::Assembly))
    );
    // Without the appeal a second finding could not follow.
    let without = Case::replay(&[events[0], events[2]], &[], Gaps::Bridge).unwrap_err();
    assert!(matches!(
        without.as_slice(),
        [Rejection::Impossible {
            index: 1,
            stage: Stage::FindingWithoutReferral,
            ..
        }]
    ));
}

#[test]
fn the_referral_of_jordan_was_undone_on_appeal_and_the_finding_stood() {
    let events = [
        finding("JOR-2017-12-11"),
        event("2018-02-21", Step::AppealPending),
        finding("JOR-2019-05-06"),
    ];
    let case = Case::replay(&events, &[], Gaps::Bridge).unwrap().outcome;
    assert_eq!(
        (case.stage(), case.referral()),
        (Stage::FindingWithoutReferral, None)
    );
}

/// The visit of 3 April 2025 came after the President's letter of 31 March; observations were due on 23 May.
#[test]
fn hungary_stands_referred_after_good_offices_had_failed() {
    let events = [
        event("2025-03", Step::VisitOrFailureKnown),
        action("letter-hun-2025", Step::TakenUpInformally),
        event("2025-04-03", Step::IncidentHappens),
        event("2025-04", Step::ObservationsInvited).until(day("2025-05-23")),
        finding("HUN-2025-07-24"),
    ];
    let answer = Case::replay(&events, &sessions(), Gaps::Refuse).unwrap();
    assert_eq!(answer.outcome.stage(), Stage::Referred);
    assert_eq!(answer.outcome.since().unwrap().to_string(), "2025-07-24");
    // Taking the matter up informally rests on the annex, which was not read.
    assert!(!answer.is_confirmed());
    let before = Case::replay(&events[..4], &sessions(), Gaps::Refuse)
        .unwrap()
        .outcome;
    let observations = before.next_steps(day("2025-05-01"), None);
    let invited = observations
        .iter()
        .find(|next| next.way.step == Step::ObservationsInvited)
        .unwrap();
    assert_eq!(invited.by, Some(day("2025-05-23")));
}

/// Base document doc-001: the finding was left off the agenda of the twenty-third session, which took note of it in the
/// omnibus resolution all the same. What lay between is not on record.
#[test]
fn mongolia_reached_a_decision_by_steps_that_are_not_on_record() {
    let events = [
        finding("MNG-2024-10-24"),
        event("2024-11-29", Step::AppealPending),
        action("agenda-mng-2024", Step::LeftOffAgenda),
        action("omnibus-mng-2024", Step::TextAgreed),
    ];
    let answer = Case::replay(&events, &sessions(), Gaps::Bridge).unwrap();
    assert_eq!(answer.outcome.stage(), Stage::Decision);
    let filled: Vec<_> = answer
        .reasons()
        .filter(|taken| !taken.is_recorded())
        .map(|taken| taken.step)
        .collect();
    let between = [
        Step::OpenLetterSent,
        Step::StateMet,
        Step::ReportMade,
        Step::Debated,
    ];
    assert_eq!(filled[0], Step::IncidentWithoutEarlierStep);
    assert_eq!(filled[1..], between);

    let strict = Case::replay(&events, &sessions(), Gaps::Refuse).unwrap_err();
    let missing = strict.iter().find_map(|rejection| match rejection {
        Rejection::StepsMissing {
            index: 0, missing, ..
        } => Some(missing.clone()),
        _ => None,
    });
    assert_eq!(missing, Some(vec![Step::IncidentWithoutEarlierStep]));
}

/// Every referral received by the Assembly on record is one the judges are recorded to have made to it.
#[test]
fn every_referral_the_assembly_received_is_a_referral_of_the_judges() {
    let actions: Vec<ActionRow> = rows("asp_action");
    let findings: Vec<FindingRow> = rows("findings");
    let received: Vec<_> = actions
        .iter()
        .filter(|row| row.action_kind == "referral_received")
        .collect();
    assert_eq!(received.len(), 9);
    for row in received {
        let made = findings.iter().any(|finding| {
            finding.id.starts_with(&row.state_iso3)
                && finding.finding_date == Some(row.date)
                && referral(&finding.referred_to).is_some_and(Referral::reaches_assembly)
        });
        assert!(made, "{}", row.id);
    }
}

fn referred_on(on: &str, to: Referral) -> Vec<Event> {
    vec![
        event("2025-01-01", Step::IncidentWithoutEarlierStep),
        event(on, Step::FailureReferred).referred_to(to),
    ]
}

#[test]
fn an_answer_to_an_open_letter_is_due_within_two_weeks() {
    let mut events = referred_on("2026-01-26", Referral::Assembly);
    events.push(event("2026-02-02", Step::OpenLetterSent));
    let case = Case::replay(&events, &sessions(), Gaps::Refuse).unwrap().outcome;
    assert_eq!(case.answer_due(), Some(day("2026-02-16")));
    events.push(event("2026-02-20", Step::StateMet));
    let met = Case::replay(&events, &sessions(), Gaps::Refuse).unwrap().outcome;
    assert_eq!(met.answer_due(), None);
}

/// A session opens on 7 December: on 6 September more than three months remain, on the seventh no longer.
#[test]
fn a_public_meeting_needs_more_than_three_months_to_the_session() {
    let mut events = referred_on("2026-01-26", Referral::Assembly);
    events.push(event("2026-02-02", Step::OpenLetterSent));
    events.push(event("2026-08-01", Step::StateMet));
    let case = Case::replay(&events, &sessions(), Gaps::Refuse).unwrap().outcome;
    let closed = |on: &str| {
        let next = case.next_steps(day(on), Some(day("2026-12-07")));
        let meeting = next
            .iter()
            .find(|next| next.way.step == Step::PublicMeetingHeld)
            .unwrap()
            .clone();
        (meeting.by.unwrap(), meeting.closed)
    };
    assert_eq!(closed("2026-09-06"), (day("2026-09-06"), None));
    assert_eq!(
        closed("2026-09-07"),
        (day("2026-09-06"), Some(Closed::TooNearToSession))
    );

    events.push(event("2026-09-06", Step::PublicMeetingHeld));
    assert!(Case::replay(&events, &sessions(), Gaps::Refuse).is_ok());
    *events.last_mut().unwrap() = event("2026-09-07", Step::PublicMeetingHeld);
    let rejected = Case::replay(&events, &sessions(), Gaps::Refuse).unwrap_err();
    assert_eq!(
        rejected[0].to_string(),
        "event 4: on 2026-09-07 no more than 3 months remain until the session of 2026-12-07"
    );
}

#[test]
fn a_matter_referred_to_the_security_council_alone_is_not_before_the_assembly() {
    let mut events = referred_on("2015-03-09", Referral::SecurityCouncil);
    events[0].on = "2014-01-01".parse().unwrap();
    let case = Case::replay(&events, &[], Gaps::Refuse).unwrap().outcome;
    let open: Vec<_> = case
        .next_steps(day("2015-04-01"), None)
        .into_iter()
        .filter(|next| next.closed.is_none())
        .map(|next| next.way.step)
        .collect();
    assert_eq!(open, [Step::AppealPending, Step::ReferralReversed]);
    events.push(event("2015-04-01", Step::OpenLetterSent));
    let rejected = Case::replay(&events, &[], Gaps::Bridge).unwrap_err();
    assert_eq!(rejected, [Rejection::NotBeforeTheAssembly { index: 2 }]);
}

#[test]
fn impossible_sequences_are_refused_with_every_reason() {
    let events = [
        event("2025-05-01", Step::ProblemSeen),
        event("2025-04-01", Step::ProblemSolved),
        event("2025-06-01", Step::FailureReferred),
        event("2025-07-01", Step::ProblemSolved),
        event("2025-08-01", Step::Debated),
    ];
    let rejections = Case::replay(&events, &[], Gaps::Refuse).unwrap_err();
    assert_eq!(
        rejections,
        [
            Rejection::BeforeThePrevious {
                index: 1,
                on: "2025-04-01".parse().unwrap(),
                after: "2025-05-01".parse().unwrap(),
            },
            Rejection::StepsMissing {
                index: 2,
                step: Step::FailureReferred,
                stage: Stage::Consultation,
                missing: vec![Step::ProblemNotSolved],
            },
            Rejection::Impossible {
                index: 4,
                step: Step::Debated,
                stage: Stage::CooperationGiven,
                possible: vec![],
            },
        ]
    );
    let addressee = [
        event("2025-05-01", Step::IncidentWithoutEarlierStep),
        event("2025-06-01", Step::FailureReferred),
    ];
    let rejections = Case::replay(&addressee, &[], Gaps::Refuse).unwrap_err();
    assert_eq!(rejections, [Rejection::ReferralWithoutAddressee { index: 1 }]);
}

/// procedures.md: sixteen states; every one can be reached, and three of them end a case.
#[test]
fn every_stage_can_be_reached_and_only_ends_have_no_way_out() {
    let mut reached = BTreeSet::from([Stage::RequestOutstanding]);
    while let Some(way) = transitions()
        .iter()
        .find(|way| reached.contains(&way.from) && !reached.contains(&way.to))
    {
        reached.insert(way.to);
    }
    assert_eq!(reached.into_iter().collect::<Vec<_>>(), Stage::ALL);
    let ends: Vec<_> = Stage::ALL
        .into_iter()
        .filter(|stage| steps_from(*stage).next().is_none())
        .collect();
    assert_eq!(ends, [Stage::NoFinding, Stage::CooperationGiven]);
    assert_eq!(Stage::FindingWithoutReferral.track(), Track::Over);
}

/// procedures.md, section 5: the two weeks and the three months come from general knowledge.
#[test]
fn every_time_limit_in_days_or_months_is_shown_as_recalled() {
    let mut limits = 0;
    for way in transitions() {
        assert!(!way.law.is_empty() && !way.actors.is_empty(), "{:?}", way.step);
        if matches!(way.limit, Limit::AnswerWithinDays(_) | Limit::IfMonthsRemain(_)) {
            assert_eq!(way.basis(), Basis::Recall, "{:?}", way.step);
            limits += 1;
        }
    }
    assert_eq!(limits, 3);
    let confirmed = transitions()
        .iter()
        .filter(|way| way.basis().is_confirmed())
        .count();
    assert_eq!((confirmed, transitions().len()), (14, 27));
}

#[test]
fn a_stage_prints_what_it_read() {
    for stage in Stage::ALL {
        assert_eq!(stage.to_string().parse(), Ok(stage));
    }
    assert!("s16".parse::<Stage>().is_err());
}

proptest! {
    /// A walk along the transitions, one a day, is a possible sequence and ends where the walk ends.
    #[test]
    fn every_walk_along_the_transitions_is_a_case(choices in proptest::collection::vec(any::<usize>(), 0..20)) {
        let mut stage = Stage::RequestOutstanding;
        let mut events = Vec::new();
        for choice in choices {
            let ways: Vec<_> = steps_from(stage).collect();
            if ways.is_empty() {
                break;
            }
            let way = ways[choice % ways.len()];
            let on = PartialDate::day(day("2020-01-01") + chrono::Days::new(events.len() as u64));
            events.push(Event::new(on, way.step).referred_to(Referral::Both));
            stage = way.to;
        }
        let case = Case::replay(&events, &[], Gaps::Refuse).unwrap();
        prop_assert_eq!(case.outcome.stage(), stage);
        prop_assert!(case.reasons().all(|taken| taken.is_recorded()));
        // Bridging changes nothing where nothing is missing.
        prop_assert_eq!(Case::replay(&events, &[], Gaps::Bridge).unwrap(), case);
    }

    /// Whatever the sequence: what is filled in connects, and nothing panics.
    #[test]
    fn the_steps_taken_always_connect(choices in proptest::collection::vec((0..25_usize, 0..4000_u64), 0..12)) {
        let all: Vec<Step> = {
            let mut steps: Vec<_> = transitions().iter().map(|way| way.step).collect();
            steps.sort();
            steps.dedup();
            steps
        };
        let events: Vec<_> = choices.into_iter().map(|(n, days)| {
            let on = PartialDate::day(day("2015-01-01") + chrono::Days::new(days));
            Event::new(on, all[n % all.len()]).referred_to(Referral::Assembly)
        }).collect();
        if let Ok(answer) = Case::replay(&events, &sessions(), Gaps::Bridge) {
            let mut stage = Stage::RequestOutstanding;
            for taken in answer.reasons() {
                prop_assert_eq!(taken.from, stage);
                stage = taken.to;
            }
            prop_assert_eq!(answer.outcome.stage(), stage);
        }
    }
}

#[test]
fn every_step_has_a_way() {
    for step in transitions().iter().map(|way| way.step) {
        assert!(ways_of(step).count() >= 1);
    }
}
