//! What the rules on the election of judges cost: from one ballot paper to an election larger than any real one.

use std::{collections::BTreeMap, hint::black_box};

use asp_core::{
    NaiveDate,
    election::{
        Candidate, CandidateId, Count, Election, Event, GroupSizes, Minima, PerCategory, Profile, Readings,
        Setup, Slate, Turnout, example, joint,
    },
};
#[cfg(not(target_arch = "wasm32"))]
use criterion::Criterion;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::{Criterion, wasm_bindgen_bench};

/// Candidates of all profiles in turn, each of a made-up State of their own.
fn candidates(number: u16) -> Vec<Candidate> {
    let letter = |n: u16| char::from(b'A' + u8::try_from(n % 26).unwrap_or(0));
    let profiles: Vec<_> = Profile::all().collect();
    (0..number)
        .zip(profiles.iter().cycle())
        .filter_map(|(n, profile)| {
            let state = format!("{}{}{}", letter(n / 676), letter(n / 26), letter(n));
            Some(Candidate {
                id: CandidateId(n),
                state: state.parse().ok()?,
                profile: *profile,
            })
        })
        .collect()
}

fn setup(number: u16, seats: u16) -> Setup {
    Setup {
        first_ballot: NaiveDate::from_ymd_opt(2026, 12, 7).unwrap_or_default(),
        seats,
        bench: Vec::new(),
        parties: GroupSizes {
            africa: 33,
            asia_pacific: 19,
            eastern_europe: 20,
            grulac: 28,
            weog: 25,
        },
        candidates: candidates(number),
        readings: Readings::default(),
    }
}

/// An election in which one candidate is elected in each of many ballots.
fn whole_election(number: u16, seats: u16) -> usize {
    let Ok(mut election) = Election::open(setup(number, seats)) else {
        return 0;
    };
    while let Some(plan) = election.plan() {
        let favourite = plan.outcome.standing.first().map(|candidate| (candidate.id, 100));
        let votes: BTreeMap<_, _> = favourite.into_iter().collect();
        let count = Count {
            turnout: Turnout::voting_only(120),
            votes,
        };
        if election.apply(Event::Ballot(count)).is_err() {
            break;
        }
    }
    election.rounds().len()
}

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_bench)]
fn elections(c: &mut Criterion) {
    // December 2026: seven of list A, one group of each short, eighteen candidates.
    let slate = Slate::of(candidates(18).iter().map(|candidate| candidate.profile));
    let of_2026 = Minima {
        list_a: 2,
        africa: 1,
        asia_pacific: 1,
        weog: 1,
        ..Minima::default()
    };
    c.bench_function("joint: requirements of December 2026", |b| {
        b.iter(|| joint(black_box(&slate), black_box(&of_2026), 6));
    });

    // An empty bench: every requirement at its height; the largest numbers that can be typed.
    let crowd = Slate::from_counts(Profile::all().map(|profile| (profile, u16::MAX)));
    let heights = Minima {
        list_a: 9,
        list_b: 5,
        female: 6,
        male: 6,
        ..PerCategory::from_fn(|_| 3)
    };
    c.bench_function("joint: empty bench, 65535 candidates of each profile", |b| {
        b.iter(|| joint(black_box(&crowd), black_box(&heights), u16::MAX));
    });
    c.bench_function(
        "joint: empty bench, too few seats, with the conflict named",
        |b| {
            b.iter(|| joint(black_box(&crowd), black_box(&heights), 6));
        },
    );
    c.bench_function("example: a smallest ballot for an empty bench", |b| {
        b.iter(|| example(black_box(&crowd), black_box(&heights)));
    });

    c.bench_function("paper: 125 papers of eighteen names judged and counted", |b| {
        let Ok(election) = Election::open(setup(40, 18)) else {
            return;
        };
        let Some(plan) = election.plan() else { return };
        let marked: Vec<_> = (0..18).map(CandidateId).collect();
        let papers = vec![marked.as_slice(); 125];
        b.iter(|| Count::of_papers(&plan.outcome.paper(), black_box(papers.iter().copied())));
    });

    c.bench_function("election: eighteen seats, forty candidates, to the end", |b| {
        b.iter(|| whole_election(black_box(40), 18));
    });
    c.bench_function(
        "election: a hundred seats, a thousand candidates, to the end",
        |b| {
            b.iter(|| whole_election(black_box(1000), 100));
        },
    );
}

#[cfg(not(target_arch = "wasm32"))]
criterion::criterion_group!(benches, elections);
#[cfg(not(target_arch = "wasm32"))]
criterion::criterion_main!(benches);

#[cfg(target_arch = "wasm32")]
fn main() {}
