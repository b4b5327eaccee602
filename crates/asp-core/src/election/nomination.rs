//! Who may be nominated, and when the nomination period must be extended.
//!
//! Source: ICC-ASP/3/Res.6: if a requirement for a group or a gender is not matched by at least twice as many
//! candidates when the period ends, the President of the Assembly extends it by two weeks, at most three times.
//! The dates themselves are in [`crate::cycle`].
//!
//! The test takes the requirement before it is lowered for few candidates; otherwise it could never fail. In
//! 2023 two votes for the Asia-Pacific group were to be required, so four candidates were needed; three came,
//! and all three extensions were used in vain.

use serde::Serialize;

use super::{
    Category, GroupBases, GroupSizes, Headcount, Minima, PerCategory, Slate, Standing, figures, minima, texts,
};
use crate::law::{Answer, Citation, Reason};

/// Extensions of the nomination period there can be.
pub const MOST_EXTENSIONS: u8 = 3;

/// How the candidates nominated so far match one requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Match {
    /// The requirement.
    pub category: Category,
    /// Votes to be required.
    pub required: u8,
    /// Twice as many.
    pub needed: u16,
    /// Candidates nominated.
    pub candidates: u16,
}

impl Match {
    /// Whether there are enough candidates.
    pub const fn is_met(&self) -> bool {
        self.candidates >= self.needed
    }
}

impl Reason for Match {
    fn law(&self) -> &'static [Citation] {
        if self.category.is_list() {
            &[texts::EXTENSION_LISTS]
        } else {
            &[texts::EXTENSION]
        }
    }
}

/// Whether the nomination period must be extended, with the match of every requirement.
///
/// ```
/// use asp_core::election::{Minima, Slate, extension_needed};
///
/// let minima = Minima { asia_pacific: 1, ..Minima::default() };
/// assert!(extension_needed(&minima, &Slate::default(), 0).outcome);
/// // After three extensions the period ends all the same.
/// assert!(!extension_needed(&minima, &Slate::default(), 3).outcome);
/// ```
pub fn extension_needed(unlowered: &Minima, nominated: &Slate, extensions: u8) -> Answer<bool, Match> {
    let candidates = nominated.by_category();
    let in_force = unlowered.iter().filter(|(_, required)| **required > 0);
    let matches: Vec<_> = in_force
        .map(|(category, required)| Match {
            category,
            required: *required,
            needed: u16::from(*required).saturating_mul(2),
            candidates: *candidates.get(category),
        })
        .collect();
    let short = matches.iter().any(|found| !found.is_met());
    Answer::new(short && extensions < MOST_EXTENSIONS, matches)
}

/// The requirements before candidates are known: those a nomination period is measured by.
pub fn unlowered_minima(remaining: Headcount, parties: GroupSizes) -> Minima {
    figures(&minima(&Standing {
        remaining,
        parties,
        bases: GroupBases::BySize,
        candidates: PerCategory::default(),
    }))
}

/// To which categories nominations for a vacancy can be limited: those it would leave below their minimum.
/// None means that nominations are open to all.
///
/// In 2015 only Asia-Pacific candidates were admitted.
pub fn vacancy_limited_to(unlowered: &Minima) -> Vec<Category> {
    let short = unlowered.iter().filter(|(_, required)| **required > 0);
    short.map(|(category, _)| category).collect()
}

/// The law behind [`vacancy_limited_to`].
pub const VACANCY_LAW: Citation = texts::VACANCY_NOMINATIONS;
