//! A whole election of judges, ballot by ballot.
//!
//! Sources: Rome Statute, article 36(6); ICC-ASP/3/Res.6 and its amendments, in force on the day of the first
//! ballot ([`Procedure`]).
//!
//! Before each ballot the requirements are computed again, the judges just elected being added to those who
//! remain ([`Election::plan`]). Those for groups and genders fall together, for the rest of the election, as
//! soon as they cannot be met jointly, and in any case after four ballots. Those for the lists never fall. From
//! the fourth ballot on, since 2020, the candidate with the fewest votes leaves the next ballot. Candidates may
//! withdraw between ballots.
//!
//! Two readings are built in and not offered as a choice: a candidate whose compatriot is elected leaves the
//! ballot, because no vote could elect that candidate any more; and a restricted ballot after a tie counts as a
//! ballot like any other.

use std::collections::{BTreeSet, VecDeque};

use serde::{Deserialize, Serialize};

use super::{
    BallotRules, Candidate, CandidateId, Category, Count, CountFault, GroupSizes, Headcount, Joint, Minima,
    MinimumStep, Paper, PerCategory, Procedure, Profile, Readings, RemovalStops, Room, RoundResult,
    RoundStep, Slate, Standing, Tie, TieReading, TiedForLast, figures, joint, lists_only, minima, texts,
};
use crate::{
    Iso3, NaiveDate,
    law::{Answer, Citation, Reason, statute},
};

/// A judge who remains in office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Sitting {
    /// The State whose national the judge is.
    pub state: Iso3,
    /// List, regional group and gender.
    pub profile: Profile,
}

/// An election before its first ballot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    /// The day of the first ballot.
    pub first_ballot: NaiveDate,
    /// Seats to fill.
    pub seats: u16,
    /// The judges who remain in office ([`super::remaining`]).
    pub bench: Vec<Sitting>,
    /// States Parties of each group on the day.
    pub parties: GroupSizes,
    /// The candidates on the first ballot.
    pub candidates: Vec<Candidate>,
    /// Where the texts leave a choice.
    #[serde(default)]
    pub readings: Readings,
}

/// Why an election cannot begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum SetupFault {
    /// Before the first procedure.
    #[error("first_ballot: no election of judges was possible before {first}")]
    TooEarly {
        /// The first day.
        first: NaiveDate,
    },
    /// Nothing to elect.
    #[error("seats: at least one seat must be open")]
    NoSeat,
    /// Nobody to elect.
    #[error("candidates: at least one candidate must stand")]
    NoCandidate,
    /// One number for two candidates.
    #[error("candidates: number {} stands for more than one candidate", candidate.0)]
    SameNumber {
        /// The number.
        candidate: CandidateId,
    },
    /// Two remaining judges of one State (article 36(7)).
    #[error("bench: two judges are nationals of {state}")]
    TwoJudgesOfOneState {
        /// The State.
        state: Iso3,
    },
    /// No States Parties, so that nobody could vote.
    #[error("parties: there must be States Parties")]
    NoParties,
}

/// A requirement regime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Regime {
    /// All requirements are in force.
    All,
    /// Only those for the lists are, since a ballot.
    ListsOnly {
        /// The first ballot without the others.
        since: u16,
    },
    /// A restricted ballot after a tie: none is.
    Restricted,
}

/// What holds for the next ballot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// Its number, from 1.
    pub ballot: u16,
    /// The candidates on it.
    pub standing: Vec<Candidate>,
    /// Seats it can fill, which is the number of votes of each State.
    pub seats: u16,
    /// Which requirements are in force.
    pub regime: Regime,
    /// The requirements in force.
    pub minima: Minima,
    /// Each requirement as computed, in force or not, with its steps.
    pub computed: PerCategory<Answer<u8, MinimumStep>>,
    /// Whether a paper can meet those in force. If not, no valid paper exists; the texts do not say what then.
    pub joint: Joint,
}

impl Plan {
    /// The rules for its papers.
    pub fn paper(&self) -> Paper<'_> {
        Paper {
            standing: &self.standing,
            votes: self.seats,
            minima: self.minima,
        }
    }
}

/// What happened to the requirements before a ballot.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanStep {
    /// All can be met together.
    AllInForce {
        /// The fewest votes that meet them.
        fewest: u16,
    },
    /// Groups and genders fall, since not all can be met together.
    FallTogether {
        /// Requirements that already conflict by themselves.
        conflict: Vec<Category>,
    },
    /// Groups and genders have ended after four ballots.
    EndedAfter {
        /// Four.
        ballots: u16,
    },
    /// They fell before an earlier ballot and stay so.
    FellBefore {
        /// That ballot.
        ballot: u16,
    },
    /// The ballot is restricted to the candidates of a tie.
    RestrictedTo {
        /// The tie.
        tie: Tie,
    },
    /// Even the requirements for the lists cannot be met.
    ListsImpossible {
        /// Which of them.
        conflict: Vec<Category>,
    },
}

impl Reason for PlanStep {
    fn law(&self) -> &'static [Citation] {
        match self {
            Self::AllInForce { .. } => &[texts::PROCEDURE],
            Self::FallTogether { .. } | Self::EndedAfter { .. } | Self::FellBefore { .. } => {
                &[texts::FALLING_AWAY]
            }
            Self::RestrictedTo { .. } => &[texts::TIE],
            Self::ListsImpossible { .. } => &[texts::ART_36_5, texts::FALLING_AWAY],
        }
    }
}

/// Something that happens in an election.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A ballot with its count.
    Ballot(Count),
    /// A ballot of which only the outcome is recorded.
    Outcome {
        /// Those elected in it.
        elected: Vec<CandidateId>,
    },
    /// A candidate withdraws between ballots.
    Withdrawal(CandidateId),
    /// A candidate leaves the ballot as the lowest, on record rather than by the rule, because the votes are
    /// not recorded.
    RemovalOnRecord(CandidateId),
}

/// Why an event cannot have happened.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refused {
    /// All seats are filled.
    #[error("ballot: all seats were filled in ballot {ballot}")]
    Complete {
        /// The last ballot.
        ballot: u16,
    },
    /// Nobody is left to vote for.
    #[error("ballot: no candidate is left for the seats still open")]
    NobodyStanding,
    /// The count contradicts itself or the ballot.
    #[error("count: {} faults, the first: {}", .0.len(), .0.first().map(ToString::to_string).unwrap_or_default())]
    Count(Vec<CountFault>),
    /// The person is not on the ballot.
    #[error("candidate {} is not on the ballot", candidate.0)]
    NotStanding {
        /// The candidate.
        candidate: CandidateId,
    },
    /// More elected than seats.
    #[error("elected: {elected} candidates for {seats} open seats")]
    MoreThanSeats {
        /// Elected.
        elected: u16,
        /// Open.
        seats: u16,
    },
    /// A second national of one State.
    #[error("elected: another national of {state} is on the bench or elected")]
    SecondNational {
        /// The State.
        state: Iso3,
    },
}

/// Why a candidate left the ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Departure {
    /// Elected in a ballot.
    Elected {
        /// The ballot.
        ballot: u16,
    },
    /// Withdrew before a ballot.
    Withdrew {
        /// The ballot not stood for.
        before: u16,
    },
    /// Had the fewest votes of a ballot.
    Lowest {
        /// That ballot.
        ballot: u16,
    },
    /// A compatriot was elected or remains on the bench.
    Compatriot {
        /// Their State.
        state: Iso3,
    },
}

impl Reason for Departure {
    fn law(&self) -> &'static [Citation] {
        match self {
            Self::Elected { .. } => &[statute::ART_36_6_A],
            Self::Withdrew { .. } => &[texts::WITHDRAWAL],
            Self::Lowest { .. } => &[texts::LOWEST_REMOVED, texts::REMOVAL_STOPS],
            Self::Compatriot { .. } => &[texts::ART_36_7],
        }
    }
}

/// What a ballot changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Round {
    /// Its number.
    pub ballot: u16,
    /// What was decided, if the votes are recorded.
    pub result: Option<Answer<RoundResult, RoundStep>>,
    /// Those elected.
    pub elected: Vec<CandidateId>,
    /// Those who leave the next ballot as the lowest.
    pub removed: Vec<CandidateId>,
    /// Seats still open after it.
    pub seats_left: u16,
}

/// Where an election stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Another ballot follows.
    Ballot {
        /// Its number.
        next: u16,
    },
    /// All seats are filled.
    Complete {
        /// The last ballot.
        ballot: u16,
    },
    /// Seats are open and nobody stands.
    NobodyStanding,
}

/// An election in its course. The same setup and events always give the same state.
///
/// ```
/// use asp_core::{NaiveDate, RegionalGroup::*, election::{Gender::*, List::*, *}};
///
/// // A made-up vacancy of two seats: sixteen judges of made-up States remain, two of them from GRULAC and two
/// // from WEOG.
/// let bench = Profile::all().take(16).zip('A'..).map(|(profile, letter)| Sitting {
///     state: format!("XX{letter}").parse().unwrap(),
///     profile,
/// });
/// let candidate = |id, state: &str, list, region, gender| Candidate {
///     id: CandidateId(id),
///     state: state.parse().unwrap(),
///     profile: Profile { list, region, gender },
/// };
/// let setup = Setup {
///     first_ballot: NaiveDate::from_ymd_opt(2026, 12, 7).unwrap(),
///     seats: 2,
///     bench: bench.collect(),
///     parties: GroupSizes { africa: 33, asia_pacific: 19, eastern_europe: 20, grulac: 28, weog: 25 },
///     candidates: vec![
///         candidate(1, "YYA", A, Grulac, Female),
///         candidate(2, "YYB", B, Grulac, Male),
///         candidate(3, "YYC", A, Weog, Male),
///         candidate(4, "YYD", B, Weog, Female),
///     ],
///     readings: Readings::default(),
/// };
/// let mut election = Election::open(setup).unwrap();
///
/// let plan = election.plan().unwrap().outcome;
/// assert_eq!(plan.minima, Minima { grulac: 1, weog: 1, ..Minima::default() });
/// assert_eq!(plan.paper().judge(&[CandidateId(1), CandidateId(2)]).outcome, Verdict::Invalid);
/// assert_eq!(plan.paper().judge(&[CandidateId(1), CandidateId(4)]).outcome, Verdict::Valid);
///
/// let votes = |votes: [(u16, u32); 4]| votes.map(|(id, n)| (CandidateId(id), n)).into();
/// let turnout = Turnout::new(120, 2, 1).unwrap(); // 117 voting, majority 78
/// let count = Count { turnout, votes: votes([(1, 80), (2, 37), (3, 60), (4, 57)]) };
/// election.apply(Event::Ballot(count)).unwrap();
/// assert_eq!(election.elected(), [CandidateId(1)]);
/// assert_eq!(election.phase(), Phase::Ballot { next: 2 });
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Election {
    setup: Setup,
    procedure: Procedure,
    standing: Vec<Candidate>,
    seated: Vec<Candidate>,
    departures: Vec<(CandidateId, Departure)>,
    rounds: Vec<Round>,
    /// The first ballot without requirements for groups and genders, once they fell.
    fell: Option<u16>,
    /// Ties to be settled by restricted ballots, in order.
    ties: VecDeque<Tie>,
}

impl Election {
    /// Opens an election, or says everything that is wrong with it.
    pub fn open(setup: Setup) -> Result<Self, Vec<SetupFault>> {
        let faults = setup_faults(&setup);
        let procedure = Procedure::on(setup.first_ballot).filter(|_| faults.is_empty());
        let Some(procedure) = procedure else {
            return Err(faults);
        };
        let mut election = Self {
            standing: setup.candidates.clone(),
            setup,
            procedure,
            seated: Vec::new(),
            departures: Vec::new(),
            rounds: Vec::new(),
            fell: None,
            ties: VecDeque::new(),
        };
        election.drop_compatriots();
        election.drop_requirements();
        Ok(election)
    }

    /// Opens an election and applies events in order.
    pub fn replay(setup: Setup, events: impl IntoIterator<Item = Event>) -> Result<Self, ReplayFault> {
        let mut election = Self::open(setup).map_err(ReplayFault::Setup)?;
        for (index, event) in events.into_iter().enumerate() {
            let refused = |why| ReplayFault::Event { index, why };
            election.apply(event).map_err(refused)?;
        }
        Ok(election)
    }

    /// The setup it began with.
    pub const fn setup(&self) -> &Setup {
        &self.setup
    }

    /// The procedure that governs it.
    pub const fn procedure(&self) -> &Procedure {
        &self.procedure
    }

    /// The ballots so far.
    pub fn rounds(&self) -> &[Round] {
        &self.rounds
    }

    /// Who left the ballot, in order, and why.
    pub fn departures(&self) -> &[(CandidateId, Departure)] {
        &self.departures
    }

    /// The candidates still standing.
    pub fn standing(&self) -> &[Candidate] {
        &self.standing
    }

    /// Those elected so far, in order.
    pub fn elected(&self) -> Vec<CandidateId> {
        self.seated.iter().map(|candidate| candidate.id).collect()
    }

    /// Seats still open.
    pub fn seats_open(&self) -> u16 {
        let filled = u16::try_from(self.seated.len()).unwrap_or(u16::MAX);
        self.setup.seats.saturating_sub(filled)
    }

    /// Where it stands.
    pub fn phase(&self) -> Phase {
        let held = self.ballots_held();
        if self.seats_open() == 0 {
            Phase::Complete { ballot: held }
        } else if self.standing.is_empty() {
            Phase::NobodyStanding
        } else {
            Phase::Ballot {
                next: held.saturating_add(1),
            }
        }
    }

    /// What holds for the next ballot; none if there is none.
    pub fn plan(&self) -> Option<Answer<Plan, PlanStep>> {
        let Phase::Ballot { next: ballot } = self.phase() else {
            return None;
        };
        let computed = self.computed_minima();
        let all = figures(&computed);
        let tie = self.ties.front().cloned();
        let (regime, in_force) = match (&tie, self.fell) {
            (Some(_), _) => (Regime::Restricted, Minima::default()),
            (None, Some(since)) => (Regime::ListsOnly { since }, lists_only(&all)),
            (None, None) => (Regime::All, all),
        };
        let standing: Vec<_> = match &tie {
            Some(tie) => self
                .standing
                .iter()
                .copied()
                .filter(|c| tie.candidates.contains(&c.id))
                .collect(),
            None => self.standing.clone(),
        };
        let seats = tie.as_ref().map_or(self.seats_open(), |tie| tie.seats);
        let joint = joint(&Slate::of(standing.iter().map(|c| c.profile)), &in_force, seats);
        let steps = self.plan_steps(ballot, &all, &joint, tie);
        let plan = Plan {
            ballot,
            standing,
            seats,
            regime,
            minima: in_force,
            computed,
            joint,
        };
        Some(Answer::new(plan, steps))
    }

    fn plan_steps(&self, ballot: u16, all: &Minima, joint: &Joint, tie: Option<Tie>) -> Vec<PlanStep> {
        let mut steps = Vec::new();
        match (tie, self.fell) {
            (Some(tie), _) => steps.push(PlanStep::RestrictedTo { tie }),
            (None, None) => {}
            (None, Some(since)) if since > self.procedure.ballots_with_all_requirements => {
                let ballots = self.procedure.ballots_with_all_requirements;
                steps.push(PlanStep::EndedAfter { ballots });
            }
            (None, Some(since)) if since < ballot => steps.push(PlanStep::FellBefore { ballot: since }),
            (None, Some(_)) => {
                let conflict = conflict_of(&self.joint_of(all));
                steps.push(PlanStep::FallTogether { conflict });
            }
        }
        match joint {
            Joint::Possible { fewest } if steps.is_empty() => {
                steps.push(PlanStep::AllInForce { fewest: *fewest });
            }
            Joint::Possible { .. } => {}
            Joint::TooFewSeats { .. } | Joint::TooFewCandidates { .. } => {
                let conflict = conflict_of(joint);
                steps.push(PlanStep::ListsImpossible { conflict });
            }
        }
        steps
    }

    /// Applies an event. If it is refused, nothing has changed.
    pub fn apply(&mut self, event: Event) -> Result<(), Refused> {
        match event {
            Event::Ballot(count) => self.ballot(&count),
            Event::Outcome { elected } => self.outcome(elected),
            Event::Withdrawal(candidate) => {
                let before = self.ballots_held().saturating_add(1);
                self.leave(candidate, Departure::Withdrew { before })
            }
            Event::RemovalOnRecord(candidate) => {
                let ballot = self.ballots_held();
                self.leave(candidate, Departure::Lowest { ballot })
            }
        }
    }

    fn ballot(&mut self, count: &Count) -> Result<(), Refused> {
        let plan = self.next_plan()?;
        let taken = self.states_on_bench();
        let rules = BallotRules {
            standing: &plan.standing,
            seats: plan.seats,
            taken: &taken,
            room: self.room(),
            parties: self.setup.parties.total(),
        };
        let faults = count.faults(&rules);
        if !faults.is_empty() {
            return Err(Refused::Count(faults));
        }
        let result = super::decide(&rules, count);
        let removed = self.lowest(&plan, count, &result.outcome);
        if plan.regime == Regime::Restricted {
            self.ties.pop_front();
        }
        if self.setup.readings.tie == TieReading::RestrictedBallot {
            self.ties.extend(result.outcome.ties.iter().cloned());
        }
        let elected = result.outcome.elected.clone();
        self.close_ballot(plan.ballot, Some(result), elected, removed);
        Ok(())
    }

    fn outcome(&mut self, elected: Vec<CandidateId>) -> Result<(), Refused> {
        let plan = self.next_plan()?;
        let number = u16::try_from(elected.len()).unwrap_or(u16::MAX);
        if number > plan.seats {
            let seats = plan.seats;
            return Err(Refused::MoreThanSeats {
                elected: number,
                seats,
            });
        }
        let mut taken = self.states_on_bench();
        for candidate in elected.iter().copied() {
            let Some(named) = self.standing.iter().find(|c| c.id == candidate) else {
                return Err(Refused::NotStanding { candidate });
            };
            if !taken.insert(named.state) {
                return Err(Refused::SecondNational { state: named.state });
            }
        }
        self.close_ballot(plan.ballot, None, elected, Vec::new());
        Ok(())
    }

    fn next_plan(&self) -> Result<Plan, Refused> {
        match self.plan() {
            Some(plan) => Ok(plan.outcome),
            None if self.seats_open() == 0 => Err(Refused::Complete {
                ballot: self.ballots_held(),
            }),
            None => Err(Refused::NobodyStanding),
        }
    }

    fn leave(&mut self, candidate: CandidateId, departure: Departure) -> Result<(), Refused> {
        if !self.standing.iter().any(|c| c.id == candidate) {
            return Err(Refused::NotStanding { candidate });
        }
        self.depart(candidate, departure);
        self.forget_settled_ties();
        self.drop_requirements();
        Ok(())
    }

    /// The candidates who leave the next ballot because they had the fewest votes of this one.
    fn lowest(&self, plan: &Plan, count: &Count, result: &RoundResult) -> Vec<CandidateId> {
        let due = self
            .procedure
            .lowest_leaves_after
            .is_some_and(|after| plan.ballot >= after);
        if !due || plan.regime == Regime::Restricted || !result.ties.is_empty() {
            return Vec::new();
        }
        let others = plan.standing.iter().filter(|c| !result.elected.contains(&c.id));
        let votes: Vec<_> = others.map(|c| (count.votes_of(c.id), c.id)).collect();
        let Some(fewest) = votes.iter().map(|(votes, _)| *votes).min() else {
            return Vec::new();
        };
        let last: Vec<_> = votes
            .iter()
            .filter(|(n, _)| *n == fewest)
            .map(|(_, id)| *id)
            .collect();
        let stay = match self.setup.readings.removal_stops {
            RemovalStops::OneMoreThanSeats => usize::from(result.seats_left).saturating_add(1),
            RemovalStops::AsManyAsSeats => usize::from(result.seats_left),
        };
        let allowed = last.len() == 1 || self.setup.readings.tied_for_last == TiedForLast::AllLeave;
        let enough_stay = votes.len().saturating_sub(last.len()) >= stay;
        if allowed && enough_stay && result.seats_left > 0 {
            last
        } else {
            Vec::new()
        }
    }

    fn close_ballot(
        &mut self,
        ballot: u16,
        result: Option<Answer<RoundResult, RoundStep>>,
        elected: Vec<CandidateId>,
        removed: Vec<CandidateId>,
    ) {
        let filled = u16::try_from(elected.len()).unwrap_or(u16::MAX);
        let seats_left = self.seats_open().saturating_sub(filled);
        for candidate in &elected {
            self.seated
                .extend(self.standing.iter().find(|c| c.id == *candidate).copied());
            self.depart(*candidate, Departure::Elected { ballot });
        }
        for candidate in &removed {
            self.depart(*candidate, Departure::Lowest { ballot });
        }
        self.rounds.push(Round {
            ballot,
            result,
            elected,
            removed,
            seats_left,
        });
        self.drop_compatriots();
        self.forget_settled_ties();
        self.drop_requirements();
    }

    fn depart(&mut self, candidate: CandidateId, departure: Departure) {
        self.standing.retain(|c| c.id != candidate);
        self.departures.push((candidate, departure));
    }

    /// Nobody whose compatriot is on the bench can be elected any more (article 36(7)).
    fn drop_compatriots(&mut self) {
        let taken = self.states_on_bench();
        let barred: Vec<_> = self
            .standing
            .iter()
            .filter(|c| taken.contains(&c.state))
            .copied()
            .collect();
        for candidate in barred {
            let state = candidate.state;
            self.depart(candidate.id, Departure::Compatriot { state });
        }
    }

    /// A tie of which too few candidates are left needs no ballot of its own.
    fn forget_settled_ties(&mut self) {
        let standing: BTreeSet<_> = self.standing.iter().map(|c| c.id).collect();
        for tie in &mut self.ties {
            tie.candidates.retain(|id| standing.contains(id));
        }
        self.ties
            .retain(|tie| tie.candidates.len() > usize::from(tie.seats) && tie.seats > 0);
    }

    /// Groups and genders fall before the next ballot if they cannot be met together or four ballots are over.
    fn drop_requirements(&mut self) {
        let next = self.ballots_held().saturating_add(1);
        if self.fell.is_some() || self.seats_open() == 0 {
            return;
        }
        let over = next > self.procedure.ballots_with_all_requirements;
        let all = figures(&self.computed_minima());
        if over || !self.joint_of(&all).is_possible() {
            self.fell = Some(next);
        }
    }

    fn joint_of(&self, minima: &Minima) -> Joint {
        let slate = Slate::of(self.standing.iter().map(|c| c.profile));
        joint(&slate, minima, self.seats_open())
    }

    fn computed_minima(&self) -> PerCategory<Answer<u8, MinimumStep>> {
        let candidates = Slate::of(self.standing.iter().map(|c| c.profile)).by_category();
        minima(&Standing {
            remaining: self.bench_now(),
            parties: self.setup.parties,
            bases: self.procedure.bases,
            candidates: PerCategory::from_fn(|category| Some(*candidates.get(category))),
        })
    }

    /// The judges who remain with those elected so far.
    fn bench_now(&self) -> Headcount {
        let remaining = self.setup.bench.iter().map(|judge| judge.profile);
        let profiles: Vec<_> = remaining.chain(self.seated.iter().map(|c| c.profile)).collect();
        Headcount::of(&profiles)
    }

    fn states_on_bench(&self) -> BTreeSet<Iso3> {
        let remaining = self.setup.bench.iter().map(|judge| judge.state);
        remaining.chain(self.seated.iter().map(|c| c.state)).collect()
    }

    fn room(&self) -> Room {
        let remaining = u16::try_from(self.setup.bench.len()).unwrap_or(u16::MAX);
        Room::beside(&self.bench_now(), remaining.saturating_add(self.setup.seats))
    }

    fn ballots_held(&self) -> u16 {
        u16::try_from(self.rounds.len()).unwrap_or(u16::MAX)
    }
}

/// Why a replay stopped.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum ReplayFault {
    /// The election cannot begin.
    #[error("the election cannot begin: {} faults", .0.len())]
    Setup(Vec<SetupFault>),
    /// An event cannot have happened.
    #[error("event {index}: {why}")]
    Event {
        /// Its place in the list, from 0.
        index: usize,
        /// The reason.
        why: Refused,
    },
}

fn conflict_of(joint: &Joint) -> Vec<Category> {
    match joint {
        Joint::Possible { .. } => Vec::new(),
        Joint::TooFewSeats { conflict, .. } | Joint::TooFewCandidates { conflict } => conflict.clone(),
    }
}

fn setup_faults(setup: &Setup) -> Vec<SetupFault> {
    let mut faults = Vec::new();
    if let Some(first) = Procedure::all().first().map(|procedure| procedure.from)
        && setup.first_ballot < first
    {
        faults.push(SetupFault::TooEarly { first });
    }
    if setup.seats == 0 {
        faults.push(SetupFault::NoSeat);
    }
    if setup.candidates.is_empty() {
        faults.push(SetupFault::NoCandidate);
    }
    if setup.parties.total() == 0 {
        faults.push(SetupFault::NoParties);
    }
    let numbers = setup.candidates.iter().map(|c| c.id);
    faults.extend(repeated(numbers).map(|candidate| SetupFault::SameNumber { candidate }));
    let states = setup.bench.iter().map(|judge| judge.state);
    faults.extend(repeated(states).map(|state| SetupFault::TwoJudgesOfOneState { state }));
    faults
}

/// The values that occur more than once.
fn repeated<T: Ord + Copy>(values: impl Iterator<Item = T>) -> impl Iterator<Item = T> {
    let (mut seen, mut twice) = (BTreeSet::new(), BTreeSet::new());
    for value in values {
        if !seen.insert(value) {
            twice.insert(value);
        }
    }
    twice.into_iter()
}
