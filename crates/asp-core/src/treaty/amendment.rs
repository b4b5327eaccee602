//! Amendments: when they enter into force, and for whom.
//!
//! Three ways, in the order of the Statute:
//!
//! - **For all at once** (article 121(4), the ordinary way): one year after seven eighths of the States Parties
//!   have deposited. With 125 parties that takes 110 instruments. The one adopted amendment of this kind, the
//!   deletion of article 124, is far from it.
//! - **For each that accepts** (article 121(5), amendments to articles 5 to 8): one year after the State's own
//!   deposit. The amendments of Kampala and all later ones to article 8 went this way.
//! - **Institutional** (article 122): for all, six months after adoption, without any instrument.
//!
//! Which way an amendment goes is part of the decision that adopts it and comes in as data.
//!
//! Two readings, because the text leaves them open: "seven eighths of them" is counted on each day among the
//! States that are parties on that day, so a State that left no longer counts on either side; and a State that
//! joins after an amendment under article 121(5) is bound by it only if it deposits an instrument for it, which
//! is how the depositary's lists treat such States.
//!
//! ```
//! use asp_core::{NaiveDate, treaty::amendment};
//!
//! let deposited: NaiveDate = "2011-09-26".parse().unwrap();
//! let san_marino = amendment::in_force_for_one(deposited).unwrap();
//! assert_eq!(san_marino.outcome.to_string(), "2012-09-26");
//! ```

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Roll, TreatyFault, TreatyFaults, TreatyReason, entry_into_force, period};
use crate::{Iso3, law::Answer};

/// How an amendment enters into force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Path {
    /// For all States Parties after seven eighths (article 121(4)).
    ForAll,
    /// For each State that accepts (article 121(5)).
    ForEach,
    /// For all six months after adoption (article 122(2)).
    Institutional,
}

/// An instrument of ratification or acceptance of an amendment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Acceptance {
    /// The State.
    pub state: Iso3,
    /// Day of deposit.
    pub deposited: NaiveDate,
}

/// An adopted amendment with the instruments deposited for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Amendment {
    path: Path,
    adopted: NaiveDate,
    acceptances: Vec<Acceptance>,
}

/// What a State Party's acceptance of an amendment would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case", tag = "effect")]
pub enum AcceptanceEffect {
    /// It would bind the State.
    Binds {
        /// From this day.
        from: NaiveDate,
    },
    /// It would count towards the seven eighths that bring the amendment into force for all.
    Counts(Count),
}

/// What stands between an amendment and its entry into force for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Count {
    /// States Parties on the day of the count.
    pub parties: usize,
    /// Instruments deposited by them.
    pub deposited: usize,
    /// Instruments needed.
    pub needed: usize,
}

impl Amendment {
    /// An amendment; refused if an instrument precedes the adoption or a State is listed twice.
    pub fn new(path: Path, adopted: NaiveDate, acceptances: Vec<Acceptance>) -> Result<Self, TreatyFaults> {
        let mut sorted = acceptances;
        sorted.sort_unstable();
        let mut faults = early(adopted, &sorted);
        faults.extend(twice(&sorted));
        if faults.is_empty() {
            Ok(Self {
                path,
                adopted,
                acceptances: sorted,
            })
        } else {
            Err(TreatyFaults(faults))
        }
    }

    /// The instruments, by State.
    pub fn acceptances(&self) -> &[Acceptance] {
        &self.acceptances
    }

    /// First day on which the amendment binds `state`, given the membership; `None` if that day is not fixed.
    ///
    /// For a State whose instrument for the Statute takes effect later than its acceptance of the amendment, the
    /// amendment cannot bind before the Statute does.
    pub fn in_force_for(&self, state: Iso3, roll: &Roll) -> Option<Answer<NaiveDate, TreatyReason>> {
        match self.path {
            Path::ForAll => self
                .in_force_for_all(roll)
                .and_then(|answer| not_before_membership(answer, state, roll)),
            Path::Institutional => {
                institutional(self.adopted).and_then(|answer| not_before_membership(answer, state, roll))
            }
            Path::ForEach => {
                let own = self.acceptances.iter().find(|one| one.state == state)?;
                not_before_membership(in_force_for_one(own.deposited).ok()?, state, roll)
            }
        }
    }

    /// Whether the amendment binds `state` on `day`: in force for it, and the State a party.
    pub fn binds(&self, state: Iso3, day: NaiveDate, roll: &Roll) -> bool {
        roll.is_party_on(state, day)
            && self
                .in_force_for(state, roll)
                .is_some_and(|answer| answer.outcome <= day)
    }

    /// The States bound on `day`, by code.
    pub fn bound_on(&self, day: NaiveDate, roll: &Roll) -> Vec<Iso3> {
        match self.path {
            Path::ForEach => {
                let accepting = self.acceptances.iter().map(|one| one.state);
                accepting.filter(|state| self.binds(*state, day, roll)).collect()
            }
            // One date for all: looked up once, not once for each State.
            Path::ForAll | Path::Institutional => match self.in_force_for_everyone(roll) {
                Some(in_force) if in_force <= day => roll.parties_on(day).collect(),
                _ => Vec::new(),
            },
        }
    }

    /// What an instrument that `state` deposits on `day` would do (article 121(4) and (5)); `None` if it is not a
    /// party, has accepted already, need not accept, or will have left before the amendment could bind it.
    pub fn open_to(
        &self,
        state: Iso3,
        day: NaiveDate,
        roll: &Roll,
    ) -> Option<Answer<AcceptanceEffect, TreatyReason>> {
        let accepted = self.acceptances.iter().any(|one| one.state == state);
        if accepted || day < self.adopted || !roll.is_party_on(state, day) {
            return None;
        }
        match self.path {
            Path::Institutional => None,
            Path::ForEach => {
                let answer = in_force_for_one(day).ok()?;
                let from = answer.outcome;
                roll.is_party_on(state, from)
                    .then(|| answer.map(|from| AcceptanceEffect::Binds { from }))
            }
            Path::ForAll if self.in_force_for_all(roll).is_some() => None,
            Path::ForAll => {
                let count = self.count_on(day, roll);
                let reason = TreatyReason::SevenEighths {
                    on: day,
                    parties: count.parties,
                    deposited: count.deposited,
                    needed: count.needed,
                };
                Some(Answer::new(AcceptanceEffect::Counts(count), [reason]))
            }
        }
    }

    /// Instruments deposited and needed on `day` (article 121(4)).
    pub fn count_on(&self, day: NaiveDate, roll: &Roll) -> Count {
        let parties = roll.count_on(day);
        let counts = |one: &&Acceptance| one.deposited <= day && roll.is_party_on(one.state, day);
        Count {
            parties,
            deposited: self.acceptances.iter().filter(counts).count(),
            needed: seven_eighths(parties),
        }
    }

    /// When the amendment enters into force for all under article 121(4); `None` while seven eighths are not
    /// reached, and for amendments of another kind.
    ///
    /// The count is taken on every day on which it can change: a deposit, a State that joins or leaves.
    pub fn in_force_for_all(&self, roll: &Roll) -> Option<Answer<NaiveDate, TreatyReason>> {
        if self.path != Path::ForAll {
            return None;
        }
        let days: BTreeSet<NaiveDate> = self
            .acceptances
            .iter()
            .map(|one| one.deposited)
            .chain(roll.movements().into_iter().map(|movement| movement.day))
            .filter(|day| *day >= self.adopted)
            .collect();
        let counted = days.into_iter().map(|day| (day, self.count_on(day, roll)));
        let (reached, count) = counted
            .into_iter()
            .find(|(_, count)| count.parties > 0 && count.deposited >= count.needed)?;
        let in_force = period::year_after(reached)?;
        let share = TreatyReason::SevenEighths {
            on: reached,
            parties: count.parties,
            deposited: count.deposited,
            needed: count.needed,
        };
        Some(Answer::new(
            in_force,
            [share, TreatyReason::InForceForAll { reached, in_force }],
        ))
    }

    fn in_force_for_everyone(&self, roll: &Roll) -> Option<NaiveDate> {
        match self.path {
            Path::ForAll => self.in_force_for_all(roll).map(|answer| answer.outcome),
            Path::Institutional => institutional(self.adopted).map(|answer| answer.outcome),
            Path::ForEach => None,
        }
    }
}

/// The least number of instruments that is seven eighths of `parties`: 110 of 125 (article 121(4)).
pub const fn seven_eighths(parties: usize) -> usize {
    // Seven eighths, rounded up, is the whole less one eighth rounded down; so written it cannot overflow.
    parties.saturating_sub(parties / 8)
}

/// When an amendment to the crimes binds a party that deposited on `deposited` (article 121(5)).
pub fn in_force_for_one(deposited: NaiveDate) -> Result<Answer<NaiveDate, TreatyReason>, TreatyFault> {
    let in_force = period::year_after(deposited).ok_or(TreatyFault::OutOfCalendar {
        act: "acceptance",
        day: deposited,
    })?;
    let reason = TreatyReason::AmendmentAccepted { deposited, in_force };
    Ok(Answer::new(in_force, [reason]))
}

/// When an institutional amendment adopted on `adopted` enters into force for all (article 122(2)).
pub fn institutional(adopted: NaiveDate) -> Option<Answer<NaiveDate, TreatyReason>> {
    let in_force = period::months_after(adopted, 6)?;
    let reason = TreatyReason::InstitutionalInForce { adopted, in_force };
    Some(Answer::new(in_force, [reason]))
}

/// First day on which any State Party may propose an amendment under article 121: after seven years in force.
pub fn first_proposals() -> Option<NaiveDate> {
    period::months_after(entry_into_force::STATUTE_IN_FORCE, 84)
}

/// First day on which the Assembly may decide whether to take up a proposal that the Secretary-General notified
/// on `notified`: no sooner than three months later, at its next meeting (article 121(2)).
pub fn first_decision(notified: NaiveDate) -> Option<Answer<NaiveDate, TreatyReason>> {
    let earliest = period::months_after(notified, 3)?;
    Some(Answer::new(
        earliest,
        [TreatyReason::ThreeMonths { notified, earliest }],
    ))
}

fn not_before_membership(
    answer: Answer<NaiveDate, TreatyReason>,
    state: Iso3,
    roll: &Roll,
) -> Option<Answer<NaiveDate, TreatyReason>> {
    let membership = roll.membership(state)?;
    let year_over = answer.outcome;
    if membership.is_party_on(year_over) {
        return Some(answer);
    }
    let entries = membership
        .changes()
        .iter()
        .filter(|change| change.status.is_party());
    let party_since = entries.map(|change| change.day).find(|day| *day > year_over)?;
    let mut reasons: Vec<_> = answer.reasons().copied().collect();
    reasons.push(TreatyReason::NotBeforeMembership {
        year_over,
        party_since,
    });
    Some(Answer::new(party_since, reasons))
}

fn early(adopted: NaiveDate, acceptances: &[Acceptance]) -> Vec<TreatyFault> {
    let too_early = acceptances.iter().filter(|one| one.deposited < adopted);
    too_early
        .map(|one| TreatyFault::AcceptedBeforeAdoption {
            day: one.deposited,
            adopted,
        })
        .collect()
}

fn twice(sorted: &[Acceptance]) -> impl Iterator<Item = TreatyFault> {
    let pairs = sorted.iter().zip(sorted.iter().skip(1));
    pairs
        .filter(|(one, next)| one.state == next.state)
        .map(|(one, next)| TreatyFault::AcceptedTwice {
            day: next.deposited,
            first: one.deposited,
        })
}
