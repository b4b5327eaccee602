//! The minimum voting requirements: how many votes a ballot paper must give to each list, group and gender.
//!
//! Source: Rome Statute, article 36(5) and (8); ICC-ASP/3/Res.6, paragraph 20. A requirement binds the ballot
//! paper, not the result: it is no quota of seats. It makes each State give some of its votes to candidates of
//! a category that is short on the bench, and no more than that.
//!
//! The arithmetic is the same for the nine categories. From a base the judges of the category who remain in
//! office, or were elected in earlier ballots, are taken away:
//!
//! | category | base |
//! | --- | --- |
//! | list A, list B | nine, five |
//! | a regional group | two, or three if the group has more than sixteen States Parties at that moment |
//! | a gender | six |
//!
//! A group or a gender with few candidates has its requirement lowered; a list never has. What was surprising
//! in 2011: the requirement for Asia rose by one in the middle of the campaign, because the Maldives became the
//! seventeenth State Party of that group on 1 December, eleven days before the first ballot.

use serde::Serialize;

use super::{Category, Gender, Headcount, List, PerCategory, texts};
use crate::{
    RegionalGroup,
    law::{Answer, Citation, Reason},
};

/// Judges of list A the bench is to have.
pub const LIST_A_BASE: u8 = 9;
/// Judges of list B the bench is to have.
pub const LIST_B_BASE: u8 = 5;
/// Judges of a regional group, before the one more for a large group.
pub const GROUP_BASE: u8 = 2;
/// A group with more States Parties than this has a base of one more.
pub const LARGE_GROUP_ABOVE: u16 = 16;
/// Judges of each gender.
pub const GENDER_BASE: u8 = 6;

/// The most that can be required for a gender with few candidates: candidates, requirement at most.
/// Above ten candidates there is no such limit. Recalled; no published case makes it bind.
pub const GENDER_FEW_CANDIDATES: [(u16, u8); 11] = [
    (0, 0),
    (1, 1),
    (2, 1),
    (3, 2),
    (4, 3),
    (5, 3),
    (6, 4),
    (7, 5),
    (8, 5),
    (9, 6),
    (10, 6),
];

/// One step in the computation of a minimum, with its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MinimumStep {
    /// The base for a list.
    ListBase {
        /// The list.
        list: List,
        /// Nine or five.
        base: u8,
    },
    /// The base for a group of sixteen States Parties or fewer.
    GroupBase {
        /// States Parties of the group.
        parties: u16,
        /// Two.
        base: u8,
    },
    /// The base for a group of more than sixteen States Parties.
    LargeGroupBase {
        /// States Parties of the group.
        parties: u16,
        /// Three.
        base: u8,
    },
    /// The base for a group at the first election, whatever its size.
    FirstElectionBase {
        /// The group.
        group: RegionalGroup,
        /// Two or three.
        base: u8,
    },
    /// The base for a gender.
    GenderBase {
        /// Six.
        base: u8,
    },
    /// The judges who remain or were elected in earlier ballots are taken away; what is left is never negative.
    LessRemaining {
        /// Judges of the category.
        remaining: u16,
        /// What is left of the base.
        leaves: u8,
    },
    /// The group has one candidate only: no requirement.
    SingleCandidate,
    /// The group has fewer than twice as many candidates as the requirement: half of them, rounded up.
    HalfTheCandidates {
        /// Candidates of the group.
        candidates: u16,
        /// The new requirement.
        leaves: u8,
    },
    /// The gender has ten candidates or fewer and the table for few candidates lowers the requirement.
    GenderTable {
        /// Candidates of the gender.
        candidates: u16,
        /// The new requirement.
        leaves: u8,
    },
    /// The number of candidates is not known, so that no lowering for few candidates could be examined.
    CandidatesNotKnown,
    /// A requirement for a list is never lowered and never waived.
    NeverWaived,
}

impl Reason for MinimumStep {
    fn law(&self) -> &'static [Citation] {
        match self {
            Self::ListBase { .. } => &[texts::ART_36_5, texts::PARA_20_A, texts::PUBLISHED_FIGURES],
            Self::GroupBase { .. } | Self::LargeGroupBase { .. } => {
                &[texts::PARA_20_B, texts::PUBLISHED_FIGURES]
            }
            Self::FirstElectionBase { .. } => &[texts::FIRST_PROCEDURE, texts::BASES_OF_2003],
            Self::GenderBase { .. } => &[texts::PARA_20_C, texts::PUBLISHED_FIGURES],
            Self::LessRemaining { .. } => &[texts::FALLING_AWAY],
            Self::SingleCandidate | Self::HalfTheCandidates { .. } => &[texts::PARA_20_B_FEW],
            Self::GenderTable { .. } => &[texts::PARA_20_C],
            Self::CandidatesNotKnown => &[],
            Self::NeverWaived => &[texts::FALLING_AWAY],
        }
    }
}

/// The minimum for a list: nine or five, less those who remain (article 36(5)).
///
/// ```
/// use asp_core::election::{List, list_minimum};
///
/// // 2023: eight judges of list A and four of list B remained.
/// assert_eq!(list_minimum(List::A, 8).outcome, 1);
/// assert_eq!(list_minimum(List::B, 4).outcome, 1);
/// ```
pub fn list_minimum(list: List, remaining: u16) -> Answer<u8, MinimumStep> {
    let base = match list {
        List::A => LIST_A_BASE,
        List::B => LIST_B_BASE,
    };
    let leaves = less(base, remaining);
    Answer::new(
        leaves,
        [
            MinimumStep::ListBase { list, base },
            MinimumStep::LessRemaining { remaining, leaves },
            MinimumStep::NeverWaived,
        ],
    )
}

/// The minimum for a regional group of `parties` States Parties (paragraph 20(b)).
///
/// ```
/// use asp_core::election::group_minimum;
///
/// // Asia in 2011, before and after the Maldives became its seventeenth State Party.
/// assert_eq!(group_minimum(2, 16, Some(2)).outcome, 0);
/// assert_eq!(group_minimum(2, 17, Some(2)).outcome, 1);
/// // Three candidates for a need of two, as in 2006 and 2023: half of three, rounded up.
/// assert_eq!(group_minimum(1, 19, Some(3)).outcome, 2);
/// // A single candidate is never required.
/// assert_eq!(group_minimum(0, 19, Some(1)).outcome, 0);
/// ```
pub fn group_minimum(remaining: u16, parties: u16, candidates: Option<u16>) -> Answer<u8, MinimumStep> {
    if parties > LARGE_GROUP_ABOVE {
        let base = GROUP_BASE.saturating_add(1);
        minimum_from(
            base,
            MinimumStep::LargeGroupBase { parties, base },
            remaining,
            candidates,
        )
    } else {
        let base = GROUP_BASE;
        minimum_from(
            base,
            MinimumStep::GroupBase { parties, base },
            remaining,
            candidates,
        )
    }
}

/// The minimum for a regional group at the first election: from three for Africa, GRULAC and WEOG and from two
/// for Asia and Eastern Europe, whatever their sizes. GRULAC had sixteen States Parties on the day.
fn first_election_minimum(
    group: RegionalGroup,
    remaining: u16,
    candidates: Option<u16>,
) -> Answer<u8, MinimumStep> {
    let base = match group {
        RegionalGroup::Africa | RegionalGroup::Grulac | RegionalGroup::Weog => 3,
        RegionalGroup::AsiaPacific | RegionalGroup::EasternEurope => 2,
    };
    minimum_from(
        base,
        MinimumStep::FirstElectionBase { group, base },
        remaining,
        candidates,
    )
}

fn minimum_from(
    base: u8,
    base_step: MinimumStep,
    remaining: u16,
    candidates: Option<u16>,
) -> Answer<u8, MinimumStep> {
    let need = less(base, remaining);
    let mut steps = vec![
        base_step,
        MinimumStep::LessRemaining {
            remaining,
            leaves: need,
        },
    ];
    let outcome = match candidates {
        None => {
            steps.push(MinimumStep::CandidatesNotKnown);
            need
        }
        Some(candidates) => lowered_for_few(need, candidates, &mut steps),
    };
    Answer::new(outcome, steps)
}

/// The second and third sentence of paragraph 20(b).
fn lowered_for_few(need: u8, candidates: u16, steps: &mut Vec<MinimumStep>) -> u8 {
    if need == 0 {
        return 0;
    }
    if candidates == 1 {
        steps.push(MinimumStep::SingleCandidate);
        return 0;
    }
    if candidates >= u16::from(need).saturating_mul(2) {
        return need;
    }
    let leaves = u8::try_from(candidates.div_ceil(2)).unwrap_or(need);
    steps.push(MinimumStep::HalfTheCandidates { candidates, leaves });
    leaves
}

/// The minimum for a gender: six, less those who remain, and less still with few candidates
/// (paragraph 20(c)).
///
/// ```
/// use asp_core::election::gender_minimum;
///
/// // 2023: three men remained, eight were candidates.
/// assert_eq!(gender_minimum(3, Some(8)).outcome, 3);
/// // An empty bench and eight candidates: the table allows five.
/// assert_eq!(gender_minimum(0, Some(8)).outcome, 5);
/// ```
pub fn gender_minimum(remaining: u16, candidates: Option<u16>) -> Answer<u8, MinimumStep> {
    let base = GENDER_BASE;
    let need = less(base, remaining);
    let mut steps = vec![
        MinimumStep::GenderBase { base },
        MinimumStep::LessRemaining {
            remaining,
            leaves: need,
        },
    ];
    let Some(candidates) = candidates else {
        steps.push(MinimumStep::CandidatesNotKnown);
        return Answer::new(need, steps);
    };
    let in_table = GENDER_FEW_CANDIDATES.iter().find(|(few, _)| *few == candidates);
    let leaves = in_table.map_or(need, |(_, at_most)| need.min(*at_most));
    if leaves < need {
        steps.push(MinimumStep::GenderTable { candidates, leaves });
    }
    Answer::new(leaves, steps)
}

fn less(base: u8, remaining: u16) -> u8 {
    u8::try_from(u16::from(base).saturating_sub(remaining)).unwrap_or(base)
}

/// From what the requirement for a group is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GroupBases {
    /// Two, or three for a group of more than sixteen States Parties.
    #[default]
    BySize,
    /// Those of the first election, which followed a resolution of its own. The requirements published for its
    /// second ballot fit three for GRULAC, although that group had sixteen States Parties then; Barbados and Saint
    /// Vincent and the Grenadines, which had ratified, became parties a month later.
    FirstElection,
}

/// What the requirements of a ballot depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Judges who remain in office, with those elected in earlier ballots.
    pub remaining: Headcount,
    /// States Parties of each group on the day.
    pub parties: GroupSizes,
    /// From what the requirement for a group is counted.
    pub bases: GroupBases,
    /// Candidates on the ballot, where their number is known.
    pub candidates: PerCategory<Option<u16>>,
}

/// States Parties of each regional group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    missing_docs,
    reason = "each field is the number of States Parties of the group of its name"
)]
pub struct GroupSizes {
    pub africa: u16,
    pub asia_pacific: u16,
    pub eastern_europe: u16,
    pub grulac: u16,
    pub weog: u16,
}

impl GroupSizes {
    /// States Parties of one group.
    pub const fn of(&self, group: RegionalGroup) -> u16 {
        match group {
            RegionalGroup::Africa => self.africa,
            RegionalGroup::AsiaPacific => self.asia_pacific,
            RegionalGroup::EasternEurope => self.eastern_europe,
            RegionalGroup::Grulac => self.grulac,
            RegionalGroup::Weog => self.weog,
        }
    }

    /// States Parties in all.
    pub fn total(&self) -> u16 {
        let sizes = RegionalGroup::ALL.into_iter().map(|group| self.of(group));
        sizes.fold(0, u16::saturating_add)
    }
}

/// How many votes each category must get on a ballot paper.
pub type Minima = PerCategory<u8>;

/// The nine minima of a ballot, each with its steps.
pub fn minima(standing: &Standing) -> PerCategory<Answer<u8, MinimumStep>> {
    PerCategory::from_fn(|category| {
        let remaining = *standing.remaining.get(category);
        let candidates = *standing.candidates.get(category);
        match category {
            Category::List(list) => list_minimum(list, remaining),
            Category::Region(group) => match standing.bases {
                GroupBases::BySize => group_minimum(remaining, standing.parties.of(group), candidates),
                GroupBases::FirstElection => first_election_minimum(group, remaining, candidates),
            },
            Category::Gender(Gender::Female | Gender::Male) => gender_minimum(remaining, candidates),
        }
    })
}

/// The figures of [`minima`] without their steps.
pub fn figures(minima: &PerCategory<Answer<u8, MinimumStep>>) -> Minima {
    PerCategory::from_fn(|category| minima.get(category).outcome)
}

/// The same minima with those of groups and genders dropped.
pub fn lists_only(minima: &Minima) -> Minima {
    PerCategory::from_fn(|category| {
        if category.is_list() {
            *minima.get(category)
        } else {
            0
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Paragraph 20(b), second and third sentence: need, candidates, requirement.
    #[test]
    fn a_group_with_few_candidates_is_required_by_half_of_them_and_a_single_one_never() {
        let cases = [
            (2, 0, 0),
            (2, 1, 0),
            (2, 2, 1),
            (2, 3, 2),
            (2, 4, 2),
            (2, 5, 2),
            (3, 4, 2),
            (3, 5, 3),
            (3, 6, 3),
            (1, 1, 0),
            (1, 2, 1),
            (0, 1, 0),
        ];
        for (need, candidates, required) in cases {
            let answer = group_minimum(3 - need, 17, Some(candidates));
            assert_eq!(answer.outcome, required, "need {need}, {candidates} candidates");
        }
    }

    /// Paragraph 20(c), the table.
    #[test]
    fn a_gender_with_ten_candidates_or_fewer_is_required_as_the_table_says() {
        for (candidates, at_most) in GENDER_FEW_CANDIDATES {
            assert_eq!(gender_minimum(0, Some(candidates)).outcome, at_most);
            assert_eq!(gender_minimum(5, Some(candidates)).outcome, at_most.min(1));
        }
        assert_eq!(gender_minimum(0, Some(11)).outcome, 6);
        assert_eq!(gender_minimum(7, Some(11)).outcome, 0);
    }

    #[test]
    fn a_minimum_tells_its_steps_and_what_was_read_of_them() {
        // Asia-Pacific in 2023: nineteen States Parties, one judge, three candidates.
        let asia = group_minimum(1, 19, Some(3));
        let steps: Vec<_> = asia.reasons().copied().collect();
        assert_eq!(
            steps,
            [
                MinimumStep::LargeGroupBase { parties: 19, base: 3 },
                MinimumStep::LessRemaining {
                    remaining: 1,
                    leaves: 2
                },
                MinimumStep::HalfTheCandidates {
                    candidates: 3,
                    leaves: 2
                },
            ]
        );
        assert!(
            !asia.is_confirmed(),
            "the sentence on few candidates was not read"
        );
        assert!(group_minimum(2, 17, Some(2)).is_confirmed());
        assert_eq!(asia.citations()[0].to_string(), "ICC-ASP/3/Res.6/20(b)");
    }

    proptest! {
        #[test]
        fn one_more_judge_or_one_candidate_less_never_raises_a_minimum(
            remaining in 0..40_u16, parties in 0..60_u16, candidates in 1..40_u16,
        ) {
            let group = |remaining, candidates| group_minimum(remaining, parties, Some(candidates)).outcome;
            let gender = |remaining, candidates| gender_minimum(remaining, Some(candidates)).outcome;
            prop_assert!(group(remaining + 1, candidates) <= group(remaining, candidates));
            prop_assert!(group(remaining, candidates - 1) <= group(remaining, candidates));
            prop_assert!(gender(remaining + 1, candidates) <= gender(remaining, candidates));
            prop_assert!(gender(remaining, candidates - 1) <= gender(remaining, candidates));
            for list in List::ALL {
                let list_at = |remaining| list_minimum(list, remaining).outcome;
                prop_assert!(list_at(remaining + 1) <= list_at(remaining));
            }
        }

        #[test]
        fn no_minimum_exceeds_the_candidates_there_are(
            remaining in 0..10_u16, parties in 0..60_u16, candidates in 0..40_u16,
        ) {
            prop_assert!(u16::from(group_minimum(remaining, parties, Some(candidates)).outcome) <= candidates);
            prop_assert!(u16::from(gender_minimum(remaining, Some(candidates)).outcome) <= candidates);
        }
    }
}
