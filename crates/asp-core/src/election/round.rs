//! The result of one ballot: who is elected, who is not, and why.
//!
//! Sources: Rome Statute, article 36(6) and (7): elected are those with the highest number of votes who have a
//! two-thirds majority of the States Parties present and voting; no two judges may be nationals of one State.
//! Article 112(7)(a): the quorum.
//!
//! "Present and voting" are the valid papers less the abstentions. The official table of 2013 shows it: 99
//! papers, none invalid, one abstention, 98 States voting, a majority of 66.
//!
//! Where the texts read here are silent, the result says so instead of deciding: candidates with equal votes for
//! whom the places do not suffice are reported as a [`Tie`], with the places that are theirs to share.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Candidate, CandidateId, Headcount, List, Paper, Verdict, texts};
use crate::{
    Iso3,
    law::{Answer, Citation, Reason, statute},
};

/// The papers of a ballot, sorted. Built only if the parts do not exceed the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Papers", into = "Papers")]
pub struct Turnout {
    papers: u32,
    invalid: u32,
    abstentions: u32,
}

impl Turnout {
    /// Papers handed in, those found invalid, and blank ones among the rest.
    pub const fn new(papers: u32, invalid: u32, abstentions: u32) -> Result<Self, CountFault> {
        if invalid.saturating_add(abstentions) > papers {
            return Err(CountFault::MoreSortedThanPapers {
                papers,
                invalid,
                abstentions,
            });
        }
        Ok(Self {
            papers,
            invalid,
            abstentions,
        })
    }

    /// A turnout of which only the number of States voting is known.
    pub const fn voting_only(voting: u32) -> Self {
        Self {
            papers: voting,
            invalid: 0,
            abstentions: 0,
        }
    }

    /// Papers handed in: the States present for the quorum.
    pub const fn papers(self) -> u32 {
        self.papers
    }

    /// Papers that are not invalid; abstentions are among them.
    pub const fn valid(self) -> u32 {
        self.papers.saturating_sub(self.invalid)
    }

    /// States present and voting.
    ///
    /// ```
    /// use asp_core::election::Turnout;
    /// assert_eq!(Turnout::new(99, 0, 1).unwrap().voting(), 98);
    /// ```
    pub const fn voting(self) -> u32 {
        self.valid().saturating_sub(self.abstentions)
    }

    /// Two thirds of the States voting, rounded up: 98 → 66, 102 → 68, 118 → 79.
    pub const fn majority(self) -> u32 {
        let voting = self.voting();
        voting - voting / 3
    }
}

/// A turnout as data, before the check.
#[derive(Serialize, Deserialize)]
struct Papers {
    papers: u32,
    #[serde(default)]
    invalid: u32,
    #[serde(default)]
    abstentions: u32,
}

impl TryFrom<Papers> for Turnout {
    type Error = CountFault;
    fn try_from(papers: Papers) -> Result<Self, CountFault> {
        Self::new(papers.papers, papers.invalid, papers.abstentions)
    }
}

impl From<Turnout> for Papers {
    fn from(turnout: Turnout) -> Self {
        Self {
            papers: turnout.papers,
            invalid: turnout.invalid,
            abstentions: turnout.abstentions,
        }
    }
}

/// The count of a ballot: the papers and the votes for each candidate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// The papers.
    pub turnout: Turnout,
    /// The votes; a candidate who is left out has none.
    pub votes: BTreeMap<CandidateId, u32>,
}

/// Why a count cannot be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum CountFault {
    /// The parts exceed the whole.
    #[error("turnout: {invalid} invalid papers and {abstentions} abstentions are more than {papers} papers")]
    MoreSortedThanPapers {
        /// Papers handed in.
        papers: u32,
        /// Invalid ones.
        invalid: u32,
        /// Blank ones.
        abstentions: u32,
    },
    /// More States than there are.
    #[error("turnout: {papers} papers, but there are {parties} States Parties")]
    MorePapersThanParties {
        /// Papers handed in.
        papers: u32,
        /// States Parties.
        parties: u16,
    },
    /// Votes for somebody else.
    #[error("votes: candidate {} is not on this ballot", candidate.0)]
    NotStanding {
        /// The candidate.
        candidate: CandidateId,
    },
    /// More votes for one candidate than States voted.
    #[error("votes: candidate {} has {votes} votes, but {voting} States voted", candidate.0)]
    MoreVotesThanVoters {
        /// The candidate.
        candidate: CandidateId,
        /// Votes counted.
        votes: u32,
        /// States voting.
        voting: u32,
    },
    /// More votes in all than the States had.
    #[error("votes: {sum} votes in all, but {voting} States with {each} votes each have at most {most}")]
    MoreVotesThanAllHave {
        /// Votes in all.
        sum: u64,
        /// States voting.
        voting: u32,
        /// Votes of each.
        each: u16,
        /// The most there can be.
        most: u64,
    },
}

impl Count {
    /// Counts ballot papers, judging each.
    pub fn of_papers<'a>(paper: &Paper<'_>, papers: impl IntoIterator<Item = &'a [CandidateId]>) -> Self {
        let (mut invalid, mut abstentions, mut handed_in) = (0_u32, 0_u32, 0_u32);
        let mut votes = BTreeMap::new();
        for marked in papers {
            handed_in = handed_in.saturating_add(1);
            match paper.judge(marked).outcome {
                Verdict::Invalid => invalid = invalid.saturating_add(1),
                Verdict::Abstention => abstentions = abstentions.saturating_add(1),
                Verdict::Valid => {
                    for candidate in marked {
                        let count: &mut u32 = votes.entry(*candidate).or_default();
                        *count = count.saturating_add(1);
                    }
                }
            }
        }
        let turnout = Turnout {
            papers: handed_in,
            invalid,
            abstentions,
        };
        Self { turnout, votes }
    }

    /// Everything in the count that cannot be right, for a ballot of these candidates and seats.
    pub fn faults(&self, ballot: &BallotRules<'_>) -> Vec<CountFault> {
        let voting = self.turnout.voting();
        let mut faults = Vec::new();
        let (papers, parties) = (self.turnout.papers(), ballot.parties);
        if papers > u32::from(parties) {
            faults.push(CountFault::MorePapersThanParties { papers, parties });
        }
        let standing: BTreeSet<_> = ballot.standing.iter().map(|c| c.id).collect();
        for (candidate, votes) in self.votes.iter().map(|(id, votes)| (*id, *votes)) {
            if !standing.contains(&candidate) {
                faults.push(CountFault::NotStanding { candidate });
            }
            if votes > voting {
                faults.push(CountFault::MoreVotesThanVoters {
                    candidate,
                    votes,
                    voting,
                });
            }
        }
        let sum = self.votes.values().map(|votes| u64::from(*votes)).sum();
        let most = u64::from(voting) * u64::from(ballot.seats);
        if sum > most {
            let each = ballot.seats;
            faults.push(CountFault::MoreVotesThanAllHave {
                sum,
                voting,
                each,
                most,
            });
        }
        faults
    }

    /// The votes of a candidate.
    pub fn votes_of(&self, candidate: CandidateId) -> u32 {
        self.votes.get(&candidate).copied().unwrap_or(0)
    }
}

/// What decides a ballot beside its count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BallotRules<'a> {
    /// The candidates on the ballot.
    pub standing: &'a [Candidate],
    /// Seats still open.
    pub seats: u16,
    /// States whose nationals remain on the bench or were elected in earlier ballots.
    pub taken: &'a BTreeSet<Iso3>,
    /// How many more judges of list A and of list B the bench can take.
    pub room: Room,
    /// States Parties on the day, for the quorum.
    pub parties: u16,
}

/// How many more judges of each list the bench can take.
///
/// The floors of article 36(5) leave at most thirteen judges of list A and nine of list B on a bench of
/// eighteen. That was stated for the first election; that it went on is recalled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[expect(missing_docs, reason = "each field is the room for the list of its name")]
pub struct Room {
    pub list_a: u16,
    pub list_b: u16,
}

impl Room {
    /// The room beside `remaining` judges on a bench that has `size` judges when the seats are filled.
    pub const fn beside(remaining: &Headcount, size: u16) -> Self {
        Self {
            list_a: size
                .saturating_sub(super::LIST_B_BASE as u16)
                .saturating_sub(remaining.list_a),
            list_b: size
                .saturating_sub(super::LIST_A_BASE as u16)
                .saturating_sub(remaining.list_b),
        }
    }

    const fn of(&self, list: List) -> u16 {
        match list {
            List::A => self.list_a,
            List::B => self.list_b,
        }
    }

    const fn take(&mut self, list: List, seats: u16) {
        match list {
            List::A => self.list_a = self.list_a.saturating_sub(seats),
            List::B => self.list_b = self.list_b.saturating_sub(seats),
        }
    }
}

/// What a ballot decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RoundResult {
    /// Votes needed; zero if nobody voted.
    pub majority: u32,
    /// Those elected, by votes.
    pub elected: Vec<CandidateId>,
    /// Those who had the majority but share too few places with others of equal votes.
    pub ties: Vec<Tie>,
    /// Seats neither filled nor held for a tie.
    pub seats_left: u16,
}

/// Candidates with equal votes and the majority, of whom only some can be elected.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Tie {
    /// The candidates.
    pub candidates: Vec<CandidateId>,
    /// The places they share.
    pub seats: u16,
    /// What keeps them from all being elected.
    pub cause: TieCause,
}

/// Why candidates of equal votes cannot all be elected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TieCause {
    /// They are more than the seats left.
    LastSeats,
    /// They are nationals of the same State.
    SameState,
    /// They stand on a list for which too few places are left.
    ListFull,
}

/// What the ballot decided on one candidate, or on itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RoundStep {
    /// Too few States took part; nobody is elected.
    NoQuorum {
        /// Papers handed in.
        present: u32,
        /// An absolute majority of the States Parties.
        needed: u32,
    },
    /// The quorum was there.
    Quorum {
        /// Papers handed in.
        present: u32,
        /// An absolute majority of the States Parties.
        needed: u32,
    },
    /// How the majority was computed.
    Majority {
        /// Valid papers.
        valid: u32,
        /// Blank papers among them.
        abstentions: u32,
        /// States voting.
        voting: u32,
        /// Two thirds of them, rounded up.
        needed: u32,
    },
    /// Elected.
    Elected {
        /// The candidate.
        candidate: CandidateId,
        /// Votes received.
        votes: u32,
    },
    /// Short of the majority.
    ShortOfMajority {
        /// The candidate.
        candidate: CandidateId,
        /// Votes received.
        votes: u32,
        /// Votes missing.
        missing: u32,
    },
    /// The majority was reached, but others with more votes have filled the seats.
    SeatsFilled {
        /// The candidate.
        candidate: CandidateId,
        /// Votes received.
        votes: u32,
    },
    /// The majority was reached, but a compatriot remains on the bench or has been elected.
    CompatriotOnBench {
        /// The candidate.
        candidate: CandidateId,
        /// Votes received.
        votes: u32,
        /// Their State.
        state: Iso3,
    },
    /// The majority was reached, but the bench has as many judges of the list as it can take.
    ListFull {
        /// The candidate.
        candidate: CandidateId,
        /// Votes received.
        votes: u32,
        /// The list.
        list: List,
    },
    /// The majority was reached together with others, with too few places for all.
    Tied {
        /// The candidate.
        candidate: CandidateId,
        /// Votes received.
        votes: u32,
        /// What keeps them from all being elected.
        cause: TieCause,
    },
}

impl Reason for RoundStep {
    fn law(&self) -> &'static [Citation] {
        match self {
            Self::NoQuorum { .. } | Self::Quorum { .. } => &[statute::ART_112_7_A],
            Self::Majority { .. } => &[statute::ART_36_6_A, texts::TABLE_OF_2013],
            Self::Elected { .. } | Self::ShortOfMajority { .. } | Self::SeatsFilled { .. } => {
                &[statute::ART_36_6_A]
            }
            Self::CompatriotOnBench { .. } => &[texts::ART_36_7],
            Self::ListFull { .. } => &[texts::ART_36_5, texts::LIST_CEILINGS],
            Self::Tied { .. } => &[texts::TIE],
        }
    }
}

/// Decides a ballot from its count. The count is taken as it is; [`Count::faults`] says what is wrong with it.
///
/// ```
/// use std::collections::BTreeSet;
/// use asp_core::{RegionalGroup, election::{Gender, List, *}};
///
/// // The vacancy of 2013: one candidate, 99 papers, one of them blank.
/// let henderson = Candidate {
///     id: CandidateId(1),
///     state: "TTO".parse().unwrap(),
///     profile: Profile { list: List::A, region: RegionalGroup::Grulac, gender: Gender::Male },
/// };
/// let rules = BallotRules {
///     standing: &[henderson],
///     seats: 1,
///     taken: &BTreeSet::new(),
///     room: Room { list_a: 3, list_b: 2 },
///     parties: 122,
/// };
/// let count = Count { turnout: Turnout::new(99, 0, 1).unwrap(), votes: [(henderson.id, 98)].into() };
/// let result = decide(&rules, &count).outcome;
/// assert_eq!((result.majority, result.elected), (66, vec![henderson.id]));
/// ```
pub fn decide(ballot: &BallotRules<'_>, count: &Count) -> Answer<RoundResult, RoundStep> {
    let majority = count.turnout.majority();
    let mut decision = Decision {
        taken: ballot.taken.clone(),
        room: ballot.room,
        seats: ballot.seats,
        elected: Vec::new(),
        ties: Vec::new(),
        steps: preliminaries(ballot, count),
    };
    let quorate = count.turnout.papers() >= quorum(ballot.parties);
    let mut by_votes: Vec<_> = ballot
        .standing
        .iter()
        .map(|c| (count.votes_of(c.id), c))
        .collect();
    by_votes.sort_by_key(|(votes, candidate)| (core::cmp::Reverse(*votes), candidate.id));
    for equals in by_votes.chunk_by(|(a, _), (b, _)| a == b) {
        let Some((votes, _)) = equals.first() else {
            continue;
        };
        let candidates = equals.iter().map(|(_, candidate)| *candidate);
        if quorate && majority > 0 && *votes >= majority {
            decision.settle(candidates.collect(), *votes);
        } else if majority > *votes {
            decision.fall_short(candidates, *votes, majority - votes);
        }
    }
    let result = RoundResult {
        majority,
        elected: decision.elected,
        ties: decision.ties,
        seats_left: decision.seats,
    };
    Answer::new(result, decision.steps)
}

/// An absolute majority of the States Parties.
fn quorum(parties: u16) -> u32 {
    u32::from(parties) / 2 + 1
}

fn preliminaries(ballot: &BallotRules<'_>, count: &Count) -> Vec<RoundStep> {
    let (present, needed) = (count.turnout.papers(), quorum(ballot.parties));
    let quorum = if present >= needed {
        RoundStep::Quorum { present, needed }
    } else {
        RoundStep::NoQuorum { present, needed }
    };
    let majority = RoundStep::Majority {
        valid: count.turnout.valid(),
        abstentions: count.turnout.abstentions,
        voting: count.turnout.voting(),
        needed: count.turnout.majority(),
    };
    vec![quorum, majority]
}

/// A ballot in the course of being decided, from the highest votes down.
struct Decision {
    taken: BTreeSet<Iso3>,
    room: Room,
    seats: u16,
    elected: Vec<CandidateId>,
    ties: Vec<Tie>,
    steps: Vec<RoundStep>,
}

impl Decision {
    /// Settles all candidates of one number of votes.
    fn settle(&mut self, equals: Vec<&Candidate>, votes: u32) {
        let eligible = self.set_aside(equals, votes);
        let seats_needed = distinct_states(&eligible);
        if seats_needed > self.seats {
            let (seats, cause) = (self.seats, TieCause::LastSeats);
            return self.tie(&eligible, votes, seats, cause);
        }
        let (full, free): (Vec<_>, Vec<_>) = List::ALL
            .map(|list| {
                (
                    list,
                    eligible
                        .iter()
                        .copied()
                        .filter(|c| c.profile.list == list)
                        .collect::<Vec<_>>(),
                )
            })
            .into_iter()
            .partition(|(list, of_list)| distinct_states(of_list) > self.room.of(*list));
        for (list, of_list) in full {
            self.tie(&of_list, votes, self.room.of(list), TieCause::ListFull);
        }
        let fit = |c: &&Candidate| free.iter().any(|(list, _)| *list == c.profile.list);
        let fitting: Vec<_> = eligible.iter().copied().filter(fit).collect();
        self.elect(&fitting, votes);
    }

    /// Takes out those who cannot be elected whatever their votes.
    fn set_aside<'c>(&mut self, equals: Vec<&'c Candidate>, votes: u32) -> Vec<&'c Candidate> {
        let mut eligible = Vec::new();
        for candidate in equals {
            let (id, state, list) = (candidate.id, candidate.state, candidate.profile.list);
            let step = if self.taken.contains(&state) {
                RoundStep::CompatriotOnBench {
                    candidate: id,
                    votes,
                    state,
                }
            } else if self.seats == 0 {
                RoundStep::SeatsFilled { candidate: id, votes }
            } else if self.room.of(list) == 0 {
                RoundStep::ListFull {
                    candidate: id,
                    votes,
                    list,
                }
            } else {
                eligible.push(candidate);
                continue;
            };
            self.steps.push(step);
        }
        eligible
    }

    /// Elects candidates for whom places suffice, but for compatriots of equal votes, who share one.
    fn elect(&mut self, equals: &[&Candidate], votes: u32) {
        for candidate in equals {
            let compatriots: Vec<_> = equals
                .iter()
                .copied()
                .filter(|c| c.state == candidate.state)
                .collect();
            if self.taken.contains(&candidate.state) {
                // The second of compatriots: their tie is on record already.
                continue;
            }
            if compatriots.len() > 1 {
                self.tie(&compatriots, votes, 1, TieCause::SameState);
                continue;
            }
            self.taken.insert(candidate.state);
            self.seats = self.seats.saturating_sub(1);
            self.room.take(candidate.profile.list, 1);
            self.elected.push(candidate.id);
            self.steps.push(RoundStep::Elected {
                candidate: candidate.id,
                votes,
            });
        }
    }

    /// Reports a tie and holds its places.
    fn tie(&mut self, candidates: &[&Candidate], votes: u32, seats: u16, cause: TieCause) {
        if candidates.is_empty() {
            return;
        }
        self.seats = self.seats.saturating_sub(seats);
        if let Some(first) = candidates.first() {
            self.room.take(first.profile.list, seats);
        }
        if cause == TieCause::SameState {
            self.taken.extend(candidates.iter().map(|c| c.state));
        }
        let tied = |c: &&Candidate| RoundStep::Tied {
            candidate: c.id,
            votes,
            cause,
        };
        self.steps.extend(candidates.iter().map(tied));
        let candidates = candidates.iter().map(|c| c.id).collect();
        self.ties.push(Tie {
            candidates,
            seats,
            cause,
        });
    }

    fn fall_short<'c>(&mut self, candidates: impl Iterator<Item = &'c Candidate>, votes: u32, missing: u32) {
        let step = |c: &Candidate| RoundStep::ShortOfMajority {
            candidate: c.id,
            votes,
            missing,
        };
        self.steps.extend(candidates.map(step));
    }
}

/// The most of these candidates that can be elected together: one for each State.
fn distinct_states(candidates: &[&Candidate]) -> u16 {
    let states: BTreeSet<_> = candidates.iter().map(|c| c.state).collect();
    u16::try_from(states.len()).unwrap_or(u16::MAX)
}
