//! Whether a ballot paper is valid, with every reason at once.
//!
//! Sources: ICC-ASP/3/Res.6: a State votes for at most as many candidates as seats are open, and only a paper
//! that meets every requirement in force is valid; votes may be left unused once the requirements are met. A
//! paper that breaks one rule is invalid as a whole.
//!
//! A paper without any name is an abstention, also while requirements are in force: the official table of 2013
//! counts the one blank paper among the valid ones but not among the States voting.

use serde::{Deserialize, Serialize};

use super::{Category, Minima, Profile, texts};
use crate::{
    Iso3,
    law::{Answer, Citation, Reason},
};

/// A candidate by a number of the caller's choice, such as the place on the list of candidates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CandidateId(pub u16);

/// A candidate as the rules see one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Candidate {
    /// Which candidate.
    pub id: CandidateId,
    /// The State whose national the candidate is, which need not be the State that nominated.
    pub state: Iso3,
    /// List, regional group and gender.
    pub profile: Profile,
}

/// What holds for the papers of one ballot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Paper<'a> {
    /// The candidates on the ballot.
    pub standing: &'a [Candidate],
    /// The most votes a State has: the seats still open.
    pub votes: u16,
    /// The requirements in force.
    pub minima: Minima,
}

/// What a ballot paper counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Its votes count.
    Valid,
    /// No name on it: neither invalid nor voting.
    Abstention,
    /// None of its votes counts.
    Invalid,
}

/// A finding on one rule for ballot papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PaperFinding {
    /// No name is marked.
    Blank,
    /// A name is marked that is not on this ballot.
    NotStanding {
        /// The candidate.
        candidate: CandidateId,
    },
    /// A name is marked more than once.
    MarkedTwice {
        /// The candidate.
        candidate: CandidateId,
    },
    /// More names than seats are open.
    TooManyVotes {
        /// Names marked.
        cast: u16,
        /// Seats open.
        allowed: u16,
    },
    /// Some votes were left unused, as is allowed once the requirements are met.
    VotesUnused {
        /// Votes left.
        unused: u16,
    },
    /// A requirement is met.
    Meets {
        /// The requirement.
        category: Category,
        /// Votes for the category.
        cast: u16,
        /// Votes required.
        required: u8,
    },
    /// A requirement is not met.
    FallsShort {
        /// The requirement.
        category: Category,
        /// Votes for the category.
        cast: u16,
        /// Votes required.
        required: u8,
    },
}

impl PaperFinding {
    /// Whether the finding makes the paper invalid.
    pub const fn invalidates(&self) -> bool {
        match self {
            Self::NotStanding { .. }
            | Self::MarkedTwice { .. }
            | Self::TooManyVotes { .. }
            | Self::FallsShort { .. } => true,
            Self::Blank | Self::VotesUnused { .. } | Self::Meets { .. } => false,
        }
    }
}

impl Reason for PaperFinding {
    fn law(&self) -> &'static [Citation] {
        match self {
            Self::Blank => &[texts::TABLE_OF_2013],
            Self::NotStanding { .. } | Self::MarkedTwice { .. } | Self::VotesUnused { .. } => {
                &[texts::VALIDITY]
            }
            Self::TooManyVotes { .. } => &[texts::MAXIMUM, texts::VALIDITY],
            Self::Meets { category, .. } | Self::FallsShort { category, .. } => match category {
                Category::List(_) => &[texts::PARA_20_A, texts::VALIDITY],
                Category::Region(_) => &[texts::PARA_20_B, texts::VALIDITY],
                Category::Gender(_) => &[texts::PARA_20_C, texts::VALIDITY],
            },
        }
    }
}

/// Judges a ballot paper: every rule it breaks, and every requirement it meets.
///
/// ```
/// use asp_core::{RegionalGroup::*, election::{Gender::*, List::*, *}};
///
/// let candidate = |id, profile| Candidate { id: CandidateId(id), state: "FRA".parse().unwrap(), profile };
/// let standing = [
///     candidate(1, Profile { list: A, region: Weog, gender: Male }),
///     candidate(2, Profile { list: B, region: Africa, gender: Female }),
/// ];
/// let minima = Minima { africa: 1, female: 1, ..Minima::default() };
/// let paper = Paper { standing: &standing, votes: 1, minima };
///
/// assert_eq!(paper.judge(&[CandidateId(2)]).outcome, Verdict::Valid);
///
/// let spoilt = paper.judge(&[CandidateId(1), CandidateId(1)]);
/// assert_eq!(spoilt.outcome, Verdict::Invalid);
/// // Marked twice, two votes where one was allowed, no African, no woman: all four are told.
/// assert_eq!(spoilt.reasons().filter(|finding| finding.invalidates()).count(), 4);
/// ```
impl Paper<'_> {
    /// Judges the names marked on a paper.
    pub fn judge(&self, marked: &[CandidateId]) -> Answer<Verdict, PaperFinding> {
        if marked.is_empty() {
            return Answer::new(Verdict::Abstention, [PaperFinding::Blank]);
        }
        let mut findings = self.names(marked);
        findings.extend(self.number(marked));
        findings.extend(self.requirements(marked));
        let verdict = if findings.iter().any(PaperFinding::invalidates) {
            Verdict::Invalid
        } else {
            Verdict::Valid
        };
        Answer::new(verdict, findings)
    }

    /// Names that are not on the ballot and names marked again.
    fn names(&self, marked: &[CandidateId]) -> Vec<PaperFinding> {
        let mut findings = Vec::new();
        let mut seen = Vec::new();
        for candidate in marked.iter().copied() {
            let finding = if !self.standing.iter().any(|c| c.id == candidate) {
                PaperFinding::NotStanding { candidate }
            } else if seen.contains(&candidate) {
                PaperFinding::MarkedTwice { candidate }
            } else {
                seen.push(candidate);
                continue;
            };
            if !findings.contains(&finding) {
                findings.push(finding);
            }
        }
        findings
    }

    fn number(&self, marked: &[CandidateId]) -> Option<PaperFinding> {
        let cast = u16::try_from(marked.len()).unwrap_or(u16::MAX);
        let allowed = self.votes;
        let unused = allowed.saturating_sub(cast);
        if cast > allowed {
            Some(PaperFinding::TooManyVotes { cast, allowed })
        } else {
            (unused > 0).then_some(PaperFinding::VotesUnused { unused })
        }
    }

    fn requirements(&self, marked: &[CandidateId]) -> Vec<PaperFinding> {
        let chosen: Vec<_> = self.standing.iter().filter(|c| marked.contains(&c.id)).collect();
        let in_force = self.minima.iter().filter(|(_, required)| **required > 0);
        let finding = |(category, required): (Category, &u8)| {
            let members = chosen.iter().filter(|c| c.profile.is_in(category));
            let cast = u16::try_from(members.count()).unwrap_or(u16::MAX);
            let required = *required;
            if cast >= u16::from(required) {
                PaperFinding::Meets {
                    category,
                    cast,
                    required,
                }
            } else {
                PaperFinding::FallsShort {
                    category,
                    cast,
                    required,
                }
            }
        };
        in_force.map(finding).collect()
    }
}
