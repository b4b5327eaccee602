//! Whether all minimum voting requirements can be met by one ballot paper, decided exactly.
//!
//! Source: ICC-ASP/3/Res.6: the requirements for groups and genders fall away together as soon as they cannot be
//! met jointly with the seats and candidates left. Each may be easy on its own and the whole impossible: with
//! one seat open, one woman and one African cannot both be required unless an African woman stands.
//!
//! # How it is decided
//!
//! Candidates differ only by their twenty profiles, so a choice of candidates is twenty numbers. Add up a choice
//! over the groups: what remains are four numbers, one for each pair of list and gender. The choices a single
//! group allows (no more than it has candidates, no fewer than its requirement) form a generalized polymatroid,
//! and so does the sum of the five groups; its integer points are exactly those between sums of bounds. So four
//! numbers `n` come from some choice if and only if, for every set `S` of pairs of list and gender,
//!
//! ```text
//! sum over groups of max(0, requirement of the group − its candidates outside S)  ≤  n(S)
//! ```
//!
//! and no number exceeds the candidates there are. The requirements for lists and genders are of the same form
//! (a floor for two pairs together). Two of the four numbers are tried out, the best values of the other two
//! follow.
//!
//! How far to try: nobody in a smallest choice can be spared, so each member has a requirement that is met to the
//! last vote. If that of the list or of the gender is, the pair has no more members than it asks for; if neither
//! is, the groups need every member. So no pair needs more than the largest of its list's, its gender's and all
//! groups' requirements: fifteen under the resolution, whatever the numbers of candidates and seats.
//!
//! A linear program or a flow through the groups alone would not do: a table with three kinds of sums can have
//! fractional solutions and no whole one. Tests compare with plain trial of all choices.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Category, Gender, List, Minima, PerCategory, Profile};
use crate::RegionalGroup;

/// Candidates on a ballot, by profile. Profiles without a candidate may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Slate(Vec<(Profile, u16)>);

impl Slate {
    /// Counts candidates by their profiles.
    pub fn of(candidates: impl IntoIterator<Item = Profile>) -> Self {
        let mut counts = BTreeMap::new();
        for profile in candidates {
            let count: &mut u16 = counts.entry(profile).or_default();
            *count = count.saturating_add(1);
        }
        Self(counts.into_iter().collect())
    }

    /// A slate from numbers; those given for the same profile are added.
    pub fn from_counts(counts: impl IntoIterator<Item = (Profile, u16)>) -> Self {
        let mut sums = BTreeMap::new();
        for (profile, number) in counts {
            let sum: &mut u16 = sums.entry(profile).or_default();
            *sum = sum.saturating_add(number);
        }
        Self(sums.into_iter().collect())
    }

    /// Candidates of a profile.
    pub fn count(&self, profile: Profile) -> u16 {
        let found = self.0.iter().find(|(p, _)| *p == profile);
        found.map_or(0, |(_, count)| *count)
    }

    /// Profiles with their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (Profile, u16)> {
        self.0.iter().copied()
    }

    /// Candidates in each category.
    pub fn by_category(&self) -> PerCategory<u16> {
        PerCategory::from_fn(|category| {
            let members = self.iter().filter(|(profile, _)| profile.is_in(category));
            members.fold(0, |sum: u16, (_, count)| sum.saturating_add(count))
        })
    }

    /// The slate with one candidate of a profile less.
    fn without_one(&self, profile: Profile) -> Self {
        let one_less = |(p, count): (Profile, u16)| (p, count.saturating_sub(u16::from(p == profile)));
        Self(self.iter().map(one_less).collect())
    }
}

/// Whether one ballot paper can meet all requirements.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Joint {
    /// It can, with `fewest` votes at the least.
    Possible {
        /// The smallest number of votes with which every requirement is met.
        fewest: u16,
    },
    /// It would need more votes than seats are open.
    TooFewSeats {
        /// The smallest number of votes with which every requirement is met.
        fewest: u16,
        /// Requirements that already conflict by themselves; without any one of them the rest could be met.
        conflict: Vec<Category>,
    },
    /// No choice of candidates meets them, however many votes there were.
    TooFewCandidates {
        /// Requirements that already conflict by themselves; without any one of them the rest could be met.
        conflict: Vec<Category>,
    },
}

impl Joint {
    /// Whether a ballot paper that meets all requirements exists.
    pub const fn is_possible(&self) -> bool {
        matches!(self, Self::Possible { .. })
    }
}

/// Decides whether `seats` votes for candidates of the slate can meet all minima at once.
///
/// ```
/// use asp_core::{RegionalGroup::*, election::{Gender::*, Joint, List::*, Minima, Profile, Slate, joint}};
///
/// let african_man = Profile { list: A, region: Africa, gender: Male };
/// let asian_woman = Profile { list: B, region: AsiaPacific, gender: Female };
/// let slate = Slate::of([african_man, asian_woman]);
/// let minima = Minima { africa: 1, female: 1, ..Minima::default() };
/// assert_eq!(joint(&slate, &minima, 2), Joint::Possible { fewest: 2 });
/// assert!(!joint(&slate, &minima, 1).is_possible());
/// ```
pub fn joint(slate: &Slate, minima: &Minima, seats: u16) -> Joint {
    match fewest_votes(slate, minima) {
        Some(fewest) if fewest <= seats => Joint::Possible { fewest },
        Some(fewest) => {
            let conflict = conflict(minima, |rest| {
                fewest_votes(slate, rest).is_some_and(|n| n <= seats)
            });
            Joint::TooFewSeats { fewest, conflict }
        }
        None => {
            let conflict = conflict(minima, |rest| fewest_votes(slate, rest).is_some());
            Joint::TooFewCandidates { conflict }
        }
    }
}

/// An example of a smallest set of candidates that meets all minima, by profile.
pub fn example(slate: &Slate, minima: &Minima) -> Option<Slate> {
    let mut fewest = fewest_votes(slate, minima)?;
    let (mut left, mut open, mut chosen) = (slate.clone(), *minima, Vec::new());
    while fewest > 0 {
        // Some profile lowers the need by one, since a smallest choice of `fewest` members exists.
        let next = left
            .iter()
            .filter(|(_, count)| *count > 0)
            .find_map(|(profile, _)| {
                let rest = (left.without_one(profile), served(&open, profile));
                (fewest_votes(&rest.0, &rest.1)? < fewest).then_some((profile, rest))
            });
        let (profile, rest) = next?;
        chosen.push(profile);
        (left, open) = rest;
        fewest -= 1;
    }
    Some(Slate::of(chosen))
}

/// What is still required after a vote for a candidate of this profile.
fn served(minima: &Minima, profile: Profile) -> Minima {
    PerCategory::from_fn(|category| {
        let minimum = *minima.get(category);
        minimum.saturating_sub(u8::from(profile.is_in(category)))
    })
}

/// Requirements that cannot be met together, none of which can be left out: each is dropped in turn and stays
/// dropped if the rest is still impossible.
fn conflict(minima: &Minima, possible: impl Fn(&Minima) -> bool) -> Vec<Category> {
    let mut kept = *minima;
    for dropped in Category::ALL {
        let without = PerCategory::from_fn(|category| {
            if category == dropped {
                0
            } else {
                *kept.get(category)
            }
        });
        if !possible(&without) {
            kept = without;
        }
    }
    let needed = kept.iter().filter(|(_, minimum)| **minimum > 0);
    needed.map(|(category, _)| category).collect()
}

/// The four pairs of list and gender, each a bit of a set.
const PAIRS: [(List, Gender, u8); 4] = [
    (List::A, Gender::Female, 1),
    (List::A, Gender::Male, 2),
    (List::B, Gender::Female, 4),
    (List::B, Gender::Male, 8),
];

/// The pairs whose numbers are tried out; those left share neither list nor gender with each other.
const TRIED: [u8; 2] = [1, 8];
/// The pairs whose best numbers then follow.
const DERIVED: [u8; 2] = [2, 4];

/// The smallest number of votes that meets all minima, if any number does.
fn fewest_votes(slate: &Slate, minima: &Minima) -> Option<u16> {
    let bounds = Bounds::new(slate, minima)?;
    let [first, second] = TRIED;
    let most = |pair| bounds.candidates(pair).min(bounds.enough);
    let (most_first, most_second) = (most(first), most(second));
    let at_least = bounds.at_least(minima);
    let mut fewest: Option<u32> = None;
    for n in 0..=most_first {
        let found = (0..=most_second)
            .filter_map(|m| Some(n + m + bounds.fewest_beside(n, m)?))
            .min();
        fewest = [fewest, found].into_iter().flatten().min();
        if fewest == Some(at_least) {
            break;
        }
    }
    u16::try_from(fewest?).ok()
}

/// What a choice of candidates must satisfy once it is added up over the groups.
struct Bounds {
    /// For each set of pairs the fewest votes it must have together.
    floors: [(u8, u32); 15],
    /// Candidates of each pair.
    candidates: [(u8, u32); 4],
    /// No smallest choice has more members of one pair than this.
    enough: u32,
}

impl Bounds {
    /// None if a single group has fewer candidates than its requirement.
    fn new(slate: &Slate, minima: &Minima) -> Option<Self> {
        let groups = RegionalGroup::ALL.map(|group| Group::new(slate, minima, group));
        if groups.iter().any(|group| group.of_set(15) < group.minimum) {
            return None;
        }
        let mut set = 0;
        let floors = [(); 15].map(|()| {
            set += 1;
            let of_groups: u32 = groups.iter().map(|group| group.floor(set)).sum();
            (set, of_groups.max(own_floor(minima, set)))
        });
        let candidates = PAIRS.map(|(.., pair)| (pair, groups.iter().map(|group| group.of_set(pair)).sum()));
        let of_groups: u32 = groups.iter().map(|group| group.minimum).sum();
        let others = minima
            .iter()
            .filter(|(category, _)| !matches!(category, Category::Region(_)));
        let enough = others
            .map(|(_, minimum)| u32::from(*minimum))
            .fold(of_groups, u32::max);
        Some(Self {
            floors,
            candidates,
            enough,
        })
    }

    /// No choice has fewer members than the groups together, the lists together or the genders together ask for.
    fn at_least(&self, minima: &Minima) -> u32 {
        let of_groups = self
            .floors
            .iter()
            .find(|(set, _)| *set == 15)
            .map_or(0, |(_, floor)| *floor);
        let lists = u32::from(minima.list_a) + u32::from(minima.list_b);
        let genders = u32::from(minima.female) + u32::from(minima.male);
        of_groups.max(lists).max(genders)
    }

    fn candidates(&self, set: u8) -> u32 {
        let within = self.candidates.iter().filter(|(pair, _)| pair & set != 0);
        within.map(|(_, count)| count).sum()
    }

    /// The fewest votes for the derived pairs beside `n` and `m` votes for the tried ones.
    fn fewest_beside(&self, n: u32, m: u32) -> Option<u32> {
        let [first, second] = TRIED;
        let [third, fourth] = DERIVED;
        // Least votes for neither, the third, the fourth and both derived pairs.
        let (mut neither, mut low_third, mut low_fourth, mut low_both) = (0, 0, 0, 0);
        for (set, floor) in self.floors {
            let tried = if set & first != 0 { n } else { 0 } + if set & second != 0 { m } else { 0 };
            let open = floor.saturating_sub(tried);
            let low = match (set & third != 0, set & fourth != 0) {
                (false, false) => &mut neither,
                (true, false) => &mut low_third,
                (false, true) => &mut low_fourth,
                (true, true) => &mut low_both,
            };
            *low = open.max(*low);
        }
        let fewest = low_both.max(low_third + low_fourth);
        let reachable = neither == 0
            && low_third <= self.candidates(third)
            && low_fourth <= self.candidates(fourth)
            && fewest <= self.candidates(third | fourth);
        reachable.then_some(fewest)
    }
}

/// The floor a set of pairs has from the requirements for lists and genders: a requirement counts as soon as
/// the set holds both pairs of its category.
fn own_floor(minima: &Minima, set: u8) -> u32 {
    let both_in = |category: Category| {
        let pairs = PAIRS.iter().filter(|(list, gender, _)| match category {
            Category::List(l) => l == *list,
            Category::Gender(g) => g == *gender,
            Category::Region(_) => false,
        });
        let needed = pairs.fold(0, |bits, (.., pair)| bits | pair);
        needed != 0 && needed & set == needed
    };
    let floors = minima.iter().filter(|(category, _)| both_in(*category));
    floors.map(|(_, minimum)| u32::from(*minimum)).max().unwrap_or(0)
}

/// One regional group: its candidates by pair and its requirement.
struct Group {
    candidates: [(u8, u32); 4],
    minimum: u32,
}

impl Group {
    fn new(slate: &Slate, minima: &Minima, region: RegionalGroup) -> Self {
        let candidates = PAIRS.map(|(list, gender, pair)| {
            let profile = Profile { list, region, gender };
            (pair, u32::from(slate.count(profile)))
        });
        let minimum = u32::from(*minima.get(Category::Region(region)));
        Self { candidates, minimum }
    }

    /// Candidates of the group in a set of pairs.
    fn of_set(&self, set: u8) -> u32 {
        let within = self.candidates.iter().filter(|(pair, _)| pair & set != 0);
        within.map(|(_, count)| count).sum()
    }

    /// The votes of the group that must fall into a set because its other candidates are too few.
    fn floor(&self, set: u8) -> u32 {
        self.minimum.saturating_sub(self.of_set(!set))
    }
}
