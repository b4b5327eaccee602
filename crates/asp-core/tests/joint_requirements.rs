//! The exact decision whether all requirements can be met at once, against plain trial of every choice.

use asp_core::{
    RegionalGroup,
    election::{Category, Gender, Joint, List, Minima, PerCategory, Profile, Slate, example, joint},
};
use proptest::prelude::*;

/// The smallest choice that meets the minima, by trying every choice.
fn by_trial(candidates: &[Profile], minima: &Minima) -> Option<u16> {
    let choices = 0_u32..1 << candidates.len();
    let meets = |choice: &u32| {
        minima.iter().all(|(category, minimum)| {
            let chosen = candidates
                .iter()
                .enumerate()
                .filter(|(i, _)| choice >> i & 1 == 1);
            chosen.filter(|(_, profile)| profile.is_in(category)).count() >= usize::from(*minimum)
        })
    };
    choices
        .filter(meets)
        .map(|choice| u16::try_from(choice.count_ones()).unwrap())
        .min()
}

fn profile() -> impl Strategy<Value = Profile> {
    (0..20_usize).prop_map(|n| Profile::all().nth(n).unwrap())
}

fn minimum() -> impl Strategy<Value = Minima> {
    proptest::collection::vec(
        prop_oneof![3 => Just(0_u8), 2 => Just(1), 2 => Just(2), 1 => Just(3)],
        9,
    )
    .prop_map(|values| {
        let mut values = values.into_iter();
        PerCategory::from_fn(|_| values.next().unwrap())
    })
}

fn fewest(answer: &Joint) -> Option<u16> {
    match answer {
        Joint::Possible { fewest } | Joint::TooFewSeats { fewest, .. } => Some(*fewest),
        Joint::TooFewCandidates { .. } => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn the_fewest_votes_are_those_found_by_trying_every_choice(
        candidates in proptest::collection::vec(profile(), 0..13),
        minima in minimum(),
        seats in 0_u16..8,
    ) {
        let answer = joint(&Slate::of(candidates.iter().copied()), &minima, seats);
        let trial = by_trial(&candidates, &minima);
        prop_assert_eq!(fewest(&answer), trial);
        prop_assert_eq!(answer.is_possible(), trial.is_some_and(|fewest| fewest <= seats));
    }

    #[test]
    fn the_example_meets_every_requirement_with_the_fewest_votes(
        candidates in proptest::collection::vec(profile(), 0..30),
        minima in minimum(),
    ) {
        let slate = Slate::of(candidates);
        let found = example(&slate, &minima);
        prop_assert_eq!(found.is_some(), fewest(&joint(&slate, &minima, 0)).is_some());
        if let Some(chosen) = found {
            let votes: u16 = chosen.iter().map(|(_, count)| count).sum();
            prop_assert_eq!(Some(votes), fewest(&joint(&slate, &minima, 0)));
            for (profile, count) in chosen.iter() {
                prop_assert!(count <= slate.count(profile));
            }
            for (category, minimum) in minima.iter() {
                prop_assert!(*chosen.by_category().get(category) >= u16::from(*minimum), "{}", category);
            }
        }
    }

    #[test]
    fn the_requirements_named_as_a_conflict_conflict_and_none_of_them_can_be_spared(
        candidates in proptest::collection::vec(profile(), 0..10),
        minima in minimum(),
        seats in 0_u16..6,
    ) {
        let slate = Slate::of(candidates);
        let conflict = match joint(&slate, &minima, seats) {
            Joint::Possible { .. } => return Ok(()),
            Joint::TooFewSeats { conflict, .. } | Joint::TooFewCandidates { conflict } => conflict,
        };
        let only = |kept: &[Category]| {
            PerCategory::from_fn(|category| if kept.contains(&category) { *minima.get(category) } else { 0 })
        };
        prop_assert!(!joint(&slate, &only(&conflict), seats).is_possible());
        for spared in &conflict {
            let rest: Vec<_> = conflict.iter().copied().filter(|category| category != spared).collect();
            let possible = joint(&slate, &only(&rest), seats);
            // Sparing one may still leave too few seats where the whole had too few candidates.
            prop_assert!(
                possible.is_possible() || matches!(possible, Joint::TooFewSeats { .. }),
                "{:?} still conflict", rest
            );
        }
    }

    #[test]
    fn one_more_candidate_or_seat_never_makes_the_requirements_impossible(
        candidates in proptest::collection::vec(profile(), 0..20),
        more in profile(),
        minima in minimum(),
        seats in 0_u16..10,
    ) {
        let before = joint(&Slate::of(candidates.clone()), &minima, seats).is_possible();
        let with_candidate = Slate::of(candidates.iter().copied().chain([more]));
        if before {
            prop_assert!(joint(&with_candidate, &minima, seats).is_possible());
            prop_assert!(joint(&Slate::of(candidates), &minima, seats + 1).is_possible());
        }
    }
}

/// Lists, groups and genders form a table with three kinds of sums: halves of four candidates would do here with
/// two votes, but no two whole ones.
#[test]
fn a_choice_in_halves_is_no_choice() {
    let of = |list, region, gender| Profile { list, region, gender };
    let slate = Slate::of([
        of(List::A, RegionalGroup::Africa, Gender::Female),
        of(List::B, RegionalGroup::Africa, Gender::Male),
        of(List::A, RegionalGroup::Weog, Gender::Male),
        of(List::B, RegionalGroup::Weog, Gender::Female),
    ]);
    let minima = Minima {
        list_a: 1,
        list_b: 1,
        africa: 1,
        weog: 1,
        female: 1,
        male: 1,
        ..Minima::default()
    };
    assert_eq!(fewest(&joint(&slate, &minima, 2)), Some(3));
}

#[test]
fn the_largest_numbers_a_user_can_type_are_decided_like_small_ones() {
    let slate = Slate::from_counts(Profile::all().map(|profile| (profile, u16::MAX)));
    let minima = PerCategory::from_fn(|_| 9);
    assert_eq!(joint(&slate, &minima, u16::MAX), Joint::Possible { fewest: 45 });
    assert_eq!(
        fewest(&joint(&slate, &PerCategory::from_fn(|_| u8::MAX), 18)),
        Some(1275)
    );
}
