//! The list of States Parties on any day.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::{Membership, Status, TreatyAct, TreatyFaults, TreatyReason};
use crate::{Iso3, law::Answer};

/// The record of every State, asked for any day.
///
/// ```
/// use asp_core::{NaiveDate, treaty::{Roll, TreatyAct}};
///
/// let day = |text: &str| text.parse::<NaiveDate>().unwrap();
/// let roll = Roll::new([
///     ("ARM".parse().unwrap(), vec![TreatyAct::Deposited { on: day("2023-11-14") }]),
///     ("UKR".parse().unwrap(), vec![TreatyAct::Deposited { on: day("2024-10-25") }]),
/// ])?;
/// assert_eq!(roll.count_on(day("2024-12-31")), 1);
/// assert_eq!(roll.count_on(day("2025-01-01")), 2);
/// # Ok::<(), asp_core::treaty::RollFaults>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Roll {
    states: BTreeMap<Iso3, Membership>,
}

/// A State whose record has faults.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{state}: {faults}")]
pub struct RollFault {
    /// The State.
    pub state: Iso3,
    /// What is wrong with its acts.
    pub faults: TreatyFaults,
}

/// All States whose record has faults.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(|fault| fault.to_string()).collect::<Vec<_>>().join("\n"))]
pub struct RollFaults(pub Vec<RollFault>);

/// Whether a State came in or went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// The Statute enters into force for the State.
    Joins,
    /// The State ceases to be a party.
    Leaves,
}

/// A change of the membership.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Movement {
    /// First day of the change.
    pub day: NaiveDate,
    /// The State.
    pub state: Iso3,
    /// In or out.
    pub kind: Move,
}

impl Roll {
    /// The record from the acts of each State. A State named twice has its acts joined.
    pub fn new(acts: impl IntoIterator<Item = (Iso3, Vec<TreatyAct>)>) -> Result<Self, RollFaults> {
        let mut by_state: BTreeMap<Iso3, Vec<TreatyAct>> = BTreeMap::new();
        for (state, more) in acts {
            by_state.entry(state).or_default().extend(more);
        }
        let mut states = BTreeMap::new();
        let mut faulty = Vec::new();
        for (state, acts) in by_state {
            match Membership::of(&acts) {
                Ok(membership) => {
                    states.insert(state, membership);
                }
                Err(faults) => faulty.push(RollFault { state, faults }),
            }
        }
        if faulty.is_empty() {
            Ok(Self { states })
        } else {
            Err(RollFaults(faulty))
        }
    }

    /// The record of one State.
    pub fn membership(&self, state: Iso3) -> Option<&Membership> {
        self.states.get(&state)
    }

    /// Where a State stands on `day`, and why; a State without a record is no party.
    pub fn status_on(&self, state: Iso3, day: NaiveDate) -> Answer<Status, TreatyReason> {
        match self.states.get(&state) {
            Some(membership) => membership.status_on(day),
            None => Answer::new(Status::NonParty, []),
        }
    }

    /// Whether a State is a party on `day`.
    pub fn is_party_on(&self, state: Iso3, day: NaiveDate) -> bool {
        self.states
            .get(&state)
            .is_some_and(|membership| membership.is_party_on(day))
    }

    /// The States Parties on `day`, by code.
    pub fn parties_on(&self, day: NaiveDate) -> impl Iterator<Item = Iso3> {
        let parties = self.states.iter().filter(move |(_, m)| m.is_party_on(day));
        parties.map(|(state, _)| *state)
    }

    /// How many States are parties on `day`.
    pub fn count_on(&self, day: NaiveDate) -> usize {
        self.parties_on(day).count()
    }

    /// Every change of the membership in order, the announced ones of the future included.
    pub fn movements(&self) -> Vec<Movement> {
        let mut movements: Vec<_> = self
            .states
            .iter()
            .flat_map(|(state, membership)| moves(*state, membership))
            .collect();
        movements.sort_unstable();
        movements
    }

    /// The number of parties after each day of change: the steps of the membership chart.
    pub fn counts(&self) -> Vec<(NaiveDate, usize)> {
        let mut counts: Vec<(NaiveDate, usize)> = Vec::new();
        let mut count = 0_usize;
        for movement in self.movements() {
            count = match movement.kind {
                Move::Joins => count.saturating_add(1),
                Move::Leaves => count.saturating_sub(1),
            };
            match counts.last_mut() {
                Some((day, total)) if *day == movement.day => *total = count,
                _ => counts.push((movement.day, count)),
            }
        }
        counts
    }
}

fn moves(state: Iso3, membership: &Membership) -> Vec<Movement> {
    let mut was_party = false;
    let mut moves = Vec::new();
    for change in membership.changes() {
        let is_party = change.status.is_party();
        if is_party != was_party {
            moves.push(Movement {
                day: change.day,
                state,
                kind: if is_party { Move::Joins } else { Move::Leaves },
            });
        }
        was_party = is_party;
    }
    moves
}
