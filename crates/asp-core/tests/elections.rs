//! Elections of judges, replayed: a folder per case under `tests/elections/`, named after what it shows.
//!
//! `rules.toml` sets the election up, `ballots.csv` tells what happened, `expected.json` what must come of it.
//! A value that the record does not give is left out of `expected.json` and not compared. The cases whose names
//! begin with `real` are elections that were held, as far as their record goes.

use std::{collections::BTreeMap, fs, path::Path};

use asp_core::election::{CandidateId, Count, Election, Event, Setup, Turnout};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Line {
    ballot: u16,
    what: String,
    candidate: Option<u16>,
    number: Option<u32>,
}

/// The events of one ballot: withdrawals before it, then its count or its bare outcome.
fn events(lines: &[&Line]) -> Vec<Event> {
    let of = |what: &str| {
        lines
            .iter()
            .filter(move |line| line.what == what)
            .copied()
            .collect::<Vec<_>>()
    };
    let who = |line: &&Line| CandidateId(line.candidate.unwrap());
    let number = |what: &str| of(what).first().map(|line| line.number.unwrap());
    let mut events: Vec<_> = of("withdrew")
        .iter()
        .map(|line| Event::Withdrawal(who(line)))
        .collect();
    let turnout = match (number("papers"), number("voting")) {
        (Some(papers), _) => {
            Some(Turnout::new(papers, number("invalid").unwrap(), number("abstentions").unwrap()).unwrap())
        }
        (None, Some(voting)) => Some(Turnout::voting_only(voting)),
        (None, None) => None,
    };
    events.push(match turnout {
        Some(turnout) => Event::Ballot(Count {
            turnout,
            votes: of("votes")
                .iter()
                .map(|line| (who(line), line.number.unwrap()))
                .collect(),
        }),
        None => Event::Outcome {
            elected: of("elected").iter().map(who).collect(),
        },
    });
    events
}

/// What a ballot was planned as and what came of it, under the names used in `expected.json`.
fn facts(election: &Election, ballot: u16, plans: &BTreeMap<u16, Value>) -> Value {
    let mut facts = plans.get(&ballot).cloned().unwrap_or_else(|| json!({}));
    if let Some(round) = election.rounds().iter().find(|round| round.ballot == ballot) {
        facts["elected"] = json!(round.elected);
        facts["removed"] = json!(round.removed);
        facts["seats_left"] = json!(round.seats_left);
        if let Some(result) = &round.result {
            facts["majority"] = json!(result.outcome.majority);
            facts["ties"] = json!(result.outcome.ties);
        }
    }
    facts
}

fn plan(election: &Election) -> Option<(u16, Value)> {
    let answer = election.plan()?;
    let steps: Vec<_> = answer.reasons().collect();
    let plan = &answer.outcome;
    let standing: Vec<_> = plan.standing.iter().map(|candidate| candidate.id).collect();
    let facts = json!({
        "seats": plan.seats,
        "regime": plan.regime,
        "minima": plan.minima,
        "joint": plan.joint,
        "standing": standing,
        "steps": steps,
    });
    Some((plan.ballot, facts))
}

fn replay(folder: &Path) {
    let name = folder.file_name().unwrap().to_string_lossy().into_owned();
    let read = |file: &str| fs::read_to_string(folder.join(file)).unwrap();
    let setup: Setup = toml::from_str(&read("rules.toml")).unwrap_or_else(|fault| panic!("{name}: {fault}"));
    let expected: Value = serde_json::from_str(&read("expected.json")).unwrap();
    let mut reader = csv::Reader::from_path(folder.join("ballots.csv")).unwrap();
    let lines: Vec<Line> = reader.deserialize().map(|line| line.unwrap()).collect();

    let mut election = Election::open(setup).unwrap();
    let mut plans = BTreeMap::new();
    let last = lines.iter().map(|line| line.ballot).max().unwrap_or(0);
    for ballot in 1..=last {
        let of_ballot: Vec<_> = lines.iter().filter(|line| line.ballot == ballot).collect();
        for event in events(&of_ballot) {
            plans.extend(plan(&election));
            election
                .apply(event)
                .unwrap_or_else(|fault| panic!("{name}, ballot {ballot}: {fault:?}"));
        }
    }
    plans.extend(plan(&election));

    for wanted in expected["ballots"].as_array().unwrap() {
        let ballot = u16::try_from(wanted["ballot"].as_u64().unwrap()).unwrap();
        let found = facts(&election, ballot, &plans);
        for (fact, value) in wanted
            .as_object()
            .unwrap()
            .iter()
            .filter(|(fact, _)| *fact != "ballot")
        {
            assert_eq!(&found[fact], value, "{name}, ballot {ballot}: {fact}");
        }
    }
    assert_eq!(json!(election.phase()), expected["phase"], "{name}");
}

#[test]
fn every_case_comes_out_as_its_folder_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/elections");
    let mut cases: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    cases.sort();
    assert!(cases.len() >= 20, "cases are missing");
    for case in cases {
        replay(&case);
    }
}
