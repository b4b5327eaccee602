//! What must hold in every election of judges, whatever is typed in.

use std::collections::{BTreeMap, BTreeSet};

use asp_core::{
    Iso3, NaiveDate,
    election::{
        BallotRules, Candidate, CandidateId, Category, Count, CountFault, Election, Event, GroupSizes, List,
        Minima, Paper, PerCategory, Phase, Profile, Readings, Refused, ReplayFault, Room, Setup, SetupFault,
        Sitting, Slate, Turnout, Verdict, decide, example,
    },
};
use proptest::prelude::*;

/// A made-up State by number.
fn state(n: usize) -> Iso3 {
    let letter = |n: usize| char::from(b'A' + u8::try_from(n % 26).unwrap());
    format!("X{}{}", letter(n / 26), letter(n)).parse().unwrap()
}

fn profile() -> impl Strategy<Value = Profile> {
    (0..20_usize).prop_map(|n| Profile::all().nth(n).unwrap())
}

/// Candidates numbered from 1, of few enough States for compatriots to meet.
fn candidates(most: usize) -> impl Strategy<Value = Vec<Candidate>> {
    proptest::collection::vec((profile(), 30..50_usize), 1..most).prop_map(|people| {
        let numbered = people.into_iter().zip(1..);
        numbered
            .map(|((profile, n), id)| Candidate {
                id: CandidateId(id),
                state: state(n),
                profile,
            })
            .collect()
    })
}

fn minima() -> impl Strategy<Value = Minima> {
    proptest::collection::vec(0..3_u8, 9).prop_map(|values| {
        let mut values = values.into_iter();
        PerCategory::from_fn(|_| values.next().unwrap())
    })
}

fn setup() -> impl Strategy<Value = Setup> {
    let bench = proptest::collection::vec(profile(), 0..13);
    (candidates(16), bench, 1..7_u16, 0..40_i64).prop_map(|(candidates, bench, seats, years)| Setup {
        first_ballot: NaiveDate::from_ymd_opt(2003, 2, 4).unwrap()
            + chrono::Days::new(u64::try_from(years).unwrap() * 300),
        seats,
        bench: bench
            .into_iter()
            .zip(0..)
            .map(|(profile, n)| Sitting {
                state: state(n),
                profile,
            })
            .collect(),
        parties: GroupSizes {
            africa: 33,
            asia_pacific: 19,
            eastern_europe: 20,
            grulac: 16,
            weog: 25,
        },
        candidates,
        readings: Readings::default(),
    })
}

/// Votes within what so many States with so many votes each can give.
fn count(standing: &[Candidate], seats: u16, wishes: &[u32]) -> Count {
    let voting = 110;
    let mut left = u64::from(voting) * u64::from(seats);
    let mut votes = BTreeMap::new();
    for (candidate, wish) in standing.iter().zip(wishes) {
        let given = (wish % (voting + 1)).min(u32::try_from(left).unwrap_or(u32::MAX));
        left -= u64::from(given);
        votes.insert(candidate.id, given);
    }
    Count {
        turnout: Turnout::new(113, 2, 1).unwrap(),
        votes,
    }
}

/// Runs an election on wishes for each ballot, with a withdrawal now and then.
fn run(setup: Setup, wishes: &[Vec<u32>]) -> (Election, Vec<Event>) {
    let mut election = Election::open(setup).unwrap();
    let mut events = Vec::new();
    for wish in wishes {
        let Some(plan) = election.plan() else { break };
        let plan = plan.outcome;
        let withdraws = plan.standing.iter().find(|_| wish[0] % 7 == 0).map(|c| c.id);
        let event = match withdraws {
            Some(candidate) => Event::Withdrawal(candidate),
            None => Event::Ballot(count(&plan.standing, plan.seats, wish)),
        };
        election.apply(event.clone()).unwrap();
        events.push(event);
    }
    (election, events)
}

fn wishes() -> impl Strategy<Value = Vec<Vec<u32>>> {
    proptest::collection::vec(proptest::collection::vec(0..2000_u32, 16), 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_valid_paper_stays_valid_when_an_unused_vote_is_used(
        standing in candidates(12), minima in minima(), votes in 1..10_u16, marks in any::<u16>(), more in 0..12_u16,
    ) {
        let paper = Paper { standing: &standing, votes, minima };
        let marked: Vec<_> = standing.iter().map(|c| c.id).filter(|id| marks >> id.0 & 1 == 1).collect();
        let room = marked.len() < usize::from(votes);
        let extra = standing.iter().map(|c| c.id).find(|id| !marked.contains(id) && id.0 >= more);
        if let (Verdict::Valid, true, Some(extra)) = (paper.judge(&marked).outcome, room, extra) {
            let longer: Vec<_> = marked.iter().copied().chain([extra]).collect();
            prop_assert_eq!(paper.judge(&longer).outcome, Verdict::Valid);
        }
    }

    #[test]
    fn a_valid_paper_stays_valid_in_any_order_and_under_lower_requirements(
        standing in candidates(12), minima in minima(), votes in 1..10_u16, marks in any::<u16>(),
    ) {
        let paper = Paper { standing: &standing, votes, minima };
        let mut marked: Vec<_> = standing.iter().map(|c| c.id).filter(|id| marks >> id.0 & 1 == 1).collect();
        let verdict = paper.judge(&marked).outcome;
        marked.reverse();
        prop_assert_eq!(paper.judge(&marked).outcome, verdict);
        if verdict == Verdict::Valid {
            let lower = PerCategory::from_fn(|category| minima.get(category).saturating_sub(1));
            prop_assert_eq!(Paper { minima: lower, ..paper }.judge(&marked).outcome, Verdict::Valid);
        }
    }

    #[test]
    fn a_paper_is_invalid_exactly_if_a_finding_says_so(
        standing in candidates(12), minima in minima(), votes in 1..10_u16,
        marked in proptest::collection::vec(0..14_u16, 0..12),
    ) {
        let marked: Vec<_> = marked.into_iter().map(CandidateId).collect();
        let answer = Paper { standing: &standing, votes, minima }.judge(&marked);
        let broken = answer.reasons().any(|finding| finding.invalidates());
        prop_assert_eq!(answer.outcome == Verdict::Invalid, broken);
        prop_assert_eq!(answer.outcome == Verdict::Abstention, marked.is_empty());
    }

    #[test]
    fn whoever_is_elected_has_the_majority_a_seat_and_a_state_of_their_own(
        standing in candidates(16), seats in 1..8_u16, wishes in proptest::collection::vec(0..2000_u32, 16),
        room in (0..5_u16, 0..5_u16),
    ) {
        let taken: BTreeSet<_> = [state(30), state(31)].into();
        let rules = BallotRules {
            standing: &standing, seats, taken: &taken, parties: 120,
            room: Room { list_a: room.0, list_b: room.1 },
        };
        let count = count(&standing, seats, &wishes);
        prop_assert_eq!(count.faults(&rules), []);
        let result = decide(&rules, &count).outcome;
        let held: u16 = result.ties.iter().map(|tie| tie.seats).sum();
        prop_assert_eq!(u16::try_from(result.elected.len()).unwrap() + held + result.seats_left, seats);
        let elected: Vec<_> = standing.iter().filter(|c| result.elected.contains(&c.id)).collect();
        for candidate in &elected {
            prop_assert!(3 * count.votes_of(candidate.id) >= 2 * count.turnout.voting());
            prop_assert!(!taken.contains(&candidate.state));
        }
        let states: BTreeSet<_> = elected.iter().map(|c| c.state).collect();
        prop_assert_eq!(states.len(), elected.len());
        for (list, room) in [(List::A, room.0), (List::B, room.1)] {
            prop_assert!(elected.iter().filter(|c| c.profile.list == list).count() <= usize::from(room));
        }
        // Who was passed over with the majority had no more votes than anybody elected, or a reason of law.
        for candidate in standing.iter().filter(|c| !result.elected.contains(&c.id)) {
            let votes = count.votes_of(candidate.id);
            let tied = result.ties.iter().any(|tie| tie.candidates.contains(&candidate.id));
            let barred = taken.contains(&candidate.state)
                || standing.iter().any(|c| c.id != candidate.id && c.state == candidate.state);
            let list_full = match candidate.profile.list { List::A => room.0, List::B => room.1 } < 5;
            if votes >= result.majority && !tied && !barred && !list_full {
                prop_assert!(elected.iter().all(|c| count.votes_of(c.id) >= votes));
            }
        }
    }

    #[test]
    fn one_more_vote_never_unseats_anybody(
        standing in candidates(16), seats in 1..8_u16, wishes in proptest::collection::vec(0..2000_u32, 16),
    ) {
        let taken = BTreeSet::new();
        let room = Room { list_a: 9, list_b: 9 };
        let rules = BallotRules { standing: &standing, seats, taken: &taken, room, parties: 120 };
        let before = count(&standing, seats, &wishes);
        for lucky in decide(&rules, &before).outcome.elected {
            let mut after = before.clone();
            *after.votes.get_mut(&lucky).unwrap() += 1;
            prop_assert!(decide(&rules, &after).outcome.elected.contains(&lucky));
        }
    }

    #[test]
    fn replaying_the_same_events_gives_the_same_election(setup in setup(), wishes in wishes()) {
        let (election, events) = run(setup.clone(), &wishes);
        prop_assert_eq!(Election::replay(setup, events).unwrap(), election);
    }

    #[test]
    fn an_election_never_fills_more_seats_than_it_has_nor_loses_a_candidate(
        setup in setup(), wishes in wishes(),
    ) {
        let (election, _) = run(setup.clone(), &wishes);
        let elected = election.elected();
        prop_assert!(elected.len() <= usize::from(setup.seats));
        prop_assert_eq!(election.seats_open(), setup.seats - u16::try_from(elected.len()).unwrap());
        // Everybody is still standing or has left for one reason.
        let mut people: Vec<_> = election.standing().iter().map(|c| c.id).collect();
        people.extend(election.departures().iter().map(|(id, _)| *id));
        people.sort();
        prop_assert_eq!(people, setup.candidates.iter().map(|c| c.id).collect::<Vec<_>>());
        prop_assert_eq!(matches!(election.phase(), Phase::Complete { .. }), election.seats_open() == 0);
    }

    #[test]
    fn a_paper_that_meets_the_plan_exists_whenever_the_plan_says_so(setup in setup(), wishes in wishes()) {
        let (election, _) = run(setup, &wishes);
        let Some(plan) = election.plan() else { return Ok(()) };
        let plan = plan.outcome;
        let slate = Slate::of(plan.standing.iter().map(|c| c.profile));
        let chosen = example(&slate, &plan.minima);
        let mut free = plan.standing.clone();
        let marked: Vec<_> = chosen.iter().flat_map(Slate::iter).flat_map(|(profile, n)| {
            let (mut named, rest): (Vec<_>, Vec<_>) = free.iter().partition(|c| c.profile == profile);
            named.truncate(usize::from(n));
            free = rest;
            named.into_iter().map(|c| c.id)
        }).collect();
        let verdict = plan.paper().judge(&marked).outcome;
        let possible = chosen.is_some() && verdict != Verdict::Invalid;
        prop_assert_eq!(plan.joint.is_possible(), possible);
    }

    #[test]
    fn requirements_never_return_once_they_fell(setup in setup(), wishes in wishes()) {
        let mut election = Election::open(setup.clone()).unwrap();
        let (_, events) = run(setup, &wishes);
        let mut fell = false;
        for event in events {
            let plan = election.plan().unwrap().outcome;
            let only_lists = plan.minima.iter().all(|(category, n)| *n == 0 || matches!(category, Category::List(_)));
            let lists_only = matches!(plan.regime, asp_core::election::Regime::ListsOnly { .. });
            prop_assert!(!lists_only || only_lists);
            fell |= lists_only;
            prop_assert!(!fell || plan.regime != asp_core::election::Regime::All);
            election.apply(event).unwrap();
        }
    }
}

#[test]
fn a_setup_that_makes_no_sense_is_refused_with_every_reason() {
    let african = Profile::all().next().unwrap();
    let candidate = Candidate {
        id: CandidateId(1),
        state: state(1),
        profile: african,
    };
    let judge = Sitting {
        state: state(9),
        profile: african,
    };
    let setup = Setup {
        first_ballot: NaiveDate::from_ymd_opt(1998, 7, 17).unwrap(),
        seats: 0,
        bench: vec![judge, judge],
        parties: GroupSizes::default(),
        candidates: vec![candidate, candidate],
        readings: Readings::default(),
    };
    let faults = Election::open(setup.clone()).unwrap_err();
    assert_eq!(
        faults.iter().map(ToString::to_string).collect::<Vec<_>>(),
        [
            "first_ballot: no election of judges was possible before 2002-09-09",
            "seats: at least one seat must be open",
            "parties: there must be States Parties",
            "candidates: number 1 stands for more than one candidate",
            "bench: two judges are nationals of XAJ",
        ]
    );
    let empty = Setup {
        candidates: Vec::new(),
        ..setup
    };
    assert!(
        Election::open(empty)
            .unwrap_err()
            .contains(&SetupFault::NoCandidate)
    );
}

#[test]
fn a_count_that_makes_no_sense_is_refused_with_every_reason() {
    let person = Profile::all().next().unwrap();
    let setup = Setup {
        first_ballot: NaiveDate::from_ymd_opt(2026, 12, 7).unwrap(),
        seats: 1,
        bench: Vec::new(),
        parties: GroupSizes {
            africa: 100,
            ..GroupSizes::default()
        },
        candidates: vec![Candidate {
            id: CandidateId(1),
            state: state(1),
            profile: person,
        }],
        readings: Readings::default(),
    };
    let votes = [(CandidateId(1), 120), (CandidateId(7), 5)].into();
    let count = Count {
        turnout: Turnout::new(110, 0, 0).unwrap(),
        votes,
    };
    let mut election = Election::open(setup.clone()).unwrap();
    let before = election.clone();
    let refused = election.apply(Event::Ballot(count.clone())).unwrap_err();
    let expected = Refused::Count(vec![
        CountFault::MorePapersThanParties {
            papers: 110,
            parties: 100,
        },
        CountFault::MoreVotesThanVoters {
            candidate: CandidateId(1),
            votes: 120,
            voting: 110,
        },
        CountFault::NotStanding {
            candidate: CandidateId(7),
        },
        CountFault::MoreVotesThanAllHave {
            sum: 125,
            voting: 110,
            each: 1,
            most: 110,
        },
    ]);
    assert_eq!(refused, expected);
    assert_eq!(election, before, "a refused event changes nothing");
    assert_eq!(
        Election::replay(setup, [Event::Ballot(count)]).unwrap_err(),
        ReplayFault::Event {
            index: 0,
            why: expected
        }
    );
    assert!(Turnout::new(10, 6, 5).is_err());
    let typed = r#"{"papers":10,"invalid":6,"abstentions":5}"#;
    let fault = serde_json::from_str::<Turnout>(typed).unwrap_err().to_string();
    assert!(
        fault.starts_with("turnout: 6 invalid papers and 5 abstentions are more than 10 papers"),
        "{fault}"
    );
}

#[test]
fn nothing_happens_after_the_last_seat_is_filled() {
    let person = Profile::all().next().unwrap();
    let candidate = |n: u16| Candidate {
        id: CandidateId(n),
        state: state(n.into()),
        profile: person,
    };
    let setup = Setup {
        first_ballot: NaiveDate::from_ymd_opt(2026, 12, 7).unwrap(),
        seats: 1,
        bench: Vec::new(),
        parties: GroupSizes {
            africa: 100,
            ..GroupSizes::default()
        },
        candidates: vec![candidate(1), candidate(2)],
        readings: Readings::default(),
    };
    let elected = |n| Event::Outcome {
        elected: vec![CandidateId(n)],
    };
    let refused = Election::replay(setup.clone(), [elected(1), elected(2)]).unwrap_err();
    assert_eq!(
        refused,
        ReplayFault::Event {
            index: 1,
            why: Refused::Complete { ballot: 1 }
        }
    );
    let both = Event::Outcome {
        elected: vec![CandidateId(1), CandidateId(2)],
    };
    let refused = Election::replay(setup.clone(), [both]).unwrap_err();
    assert_eq!(
        refused,
        ReplayFault::Event {
            index: 0,
            why: Refused::MoreThanSeats { elected: 2, seats: 1 }
        }
    );
    let nobody = [
        Event::Withdrawal(CandidateId(1)),
        Event::Withdrawal(CandidateId(2)),
        elected(1),
    ];
    let refused = Election::replay(setup, nobody).unwrap_err();
    assert_eq!(
        refused,
        ReplayFault::Event {
            index: 2,
            why: Refused::NobodyStanding
        }
    );
}
