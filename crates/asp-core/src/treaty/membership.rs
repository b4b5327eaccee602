//! Where one State stands on any day.

use chrono::NaiveDate;
use serde::Serialize;

use super::{TreatyAct, TreatyFault, TreatyFaults, TreatyReason, entry_into_force as entry, withdrawal};
use crate::law::Answer;

/// Where a State stands towards the Statute on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case", tag = "status")]
pub enum Status {
    /// Neither signatory nor party.
    NonParty,
    /// Signed, not ratified.
    Signatory {
        /// Day of signature.
        since: NaiveDate,
    },
    /// Signed, and said that it does not intend to become a party.
    SignatoryWithoutIntention {
        /// Day of that communication.
        since: NaiveDate,
    },
    /// Instrument deposited, Statute not yet in force for it.
    AwaitingEntry {
        /// First day as a party.
        in_force: NaiveDate,
    },
    /// Party.
    Party {
        /// First day as a party.
        since: NaiveDate,
    },
    /// Party whose notification of withdrawal is running.
    Leaving {
        /// First day as a party.
        since: NaiveDate,
        /// First day on which it will not be a party.
        effect: NaiveDate,
    },
    /// No longer a party.
    Former {
        /// First day on which it was not a party.
        since: NaiveDate,
    },
}

impl Status {
    /// Whether the Statute is in force for the State: a State that is leaving is a party to the last day.
    pub const fn is_party(self) -> bool {
        matches!(self, Self::Party { .. } | Self::Leaving { .. })
    }

    /// Day from which an instrument of the State counts, in force or still to come.
    const fn bound_since(self) -> Option<NaiveDate> {
        match self {
            Self::AwaitingEntry { in_force: since } | Self::Party { since } | Self::Leaving { since, .. } => {
                Some(since)
            }
            Self::NonParty
            | Self::Signatory { .. }
            | Self::SignatoryWithoutIntention { .. }
            | Self::Former { .. } => None,
        }
    }
}

/// A day on which the standing of a State changes, to what, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Change {
    /// First day of the new standing.
    pub day: NaiveDate,
    /// The new standing.
    pub status: Status,
    /// Why.
    pub reason: TreatyReason,
}

/// The standing of one State through time: its acts, replayed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Membership {
    changes: Vec<Change>,
}

impl Membership {
    /// Replays the acts in the order of their days, whatever the order given. All acts that cannot stand are
    /// reported together.
    pub fn of(acts: &[TreatyAct]) -> Result<Self, TreatyFaults> {
        let mut sorted = acts.to_vec();
        sorted.sort_unstable_by_key(|act| (act.day(), *act));
        let mut clock = Clock::new();
        for act in sorted {
            clock.settle(act.day());
            if let Err(fault) = clock.apply(act) {
                clock.faults.push(fault);
            }
        }
        clock.settle(NaiveDate::MAX);
        if clock.faults.is_empty() {
            Ok(Self {
                changes: clock.changes,
            })
        } else {
            Err(TreatyFaults(clock.faults))
        }
    }

    /// All changes in order, the announced ones of the future included.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Where the State stands on `day`, and all that led there.
    pub fn status_on(&self, day: NaiveDate) -> Answer<Status, TreatyReason> {
        let status = self.plain_status_on(day);
        let told = self.changes.iter().take_while(|change| change.day <= day);
        let mut reasons: Vec<_> = told.map(|change| change.reason).collect();
        if matches!(status, Status::Leaving { .. } | Status::Former { .. }) {
            reasons.push(TreatyReason::ObligationsRemain);
        }
        Answer::new(status, reasons)
    }

    /// Whether the State is a party on `day`.
    pub fn is_party_on(&self, day: NaiveDate) -> bool {
        self.plain_status_on(day).is_party()
    }

    /// First day from which the State is or will be a party without a break up to `day`; none if it is not a
    /// party on that day.
    pub fn party_since(&self, day: NaiveDate) -> Option<NaiveDate> {
        match self.plain_status_on(day) {
            Status::Party { since } | Status::Leaving { since, .. } => Some(since),
            _ => None,
        }
    }

    fn plain_status_on(&self, day: NaiveDate) -> Status {
        let past = self.changes.iter().rev().find(|change| change.day <= day);
        past.map_or(Status::NonParty, |change| change.status)
    }
}

/// The replay of the acts of one State.
struct Clock {
    changes: Vec<Change>,
    faults: Vec<TreatyFault>,
    status: Status,
    /// The reason that will make a deposited instrument take effect.
    entry: Option<TreatyReason>,
    /// Where the State stood before the instrument that awaits entry into force: it stands there again if the
    /// instrument is withdrawn.
    before_deposit: Status,
    /// Day of signature.
    signed: Option<NaiveDate>,
}

impl Clock {
    const fn new() -> Self {
        Self {
            changes: Vec::new(),
            faults: Vec::new(),
            status: Status::NonParty,
            entry: None,
            before_deposit: Status::NonParty,
            signed: None,
        }
    }

    fn change(&mut self, day: NaiveDate, status: Status, reason: TreatyReason) {
        self.status = status;
        self.changes.push(Change { day, status, reason });
    }

    /// Lets a pending entry into force or withdrawal happen if its day has come. It happens at the first moment
    /// of that day: an act of the same day comes too late.
    fn settle(&mut self, day: NaiveDate) {
        match self.status {
            Status::AwaitingEntry { in_force } if in_force <= day => {
                if let Some(reason) = self.entry.take() {
                    self.change(in_force, Status::Party { since: in_force }, reason);
                }
            }
            Status::Leaving { effect, .. } if effect <= day => {
                let reason = TreatyReason::WithdrawalEffective { on: effect };
                self.change(effect, Status::Former { since: effect }, reason);
            }
            _ => {}
        }
    }

    fn apply(&mut self, act: TreatyAct) -> Result<(), TreatyFault> {
        match act {
            TreatyAct::Signed { on } => self.sign(on),
            TreatyAct::IntentionDenied { on } => self.deny_intention(act, on),
            TreatyAct::Deposited { on } => self.deposit(act, on),
            TreatyAct::InstrumentWithdrawn { on } => self.withdraw_instrument(on),
            TreatyAct::Succeeded { notified, effective } => self.succeed(act, notified, effective),
            TreatyAct::WithdrawalReceived { on, later_effect } => self.notify(act, on, later_effect),
            TreatyAct::WithdrawalRescinded { on } => self.rescind(on),
            TreatyAct::LeftAtOnce {
                on,
                amendment_in_force,
            } => self.leave_at_once(act, on, amendment_in_force),
        }
    }

    fn sign(&mut self, on: NaiveDate) -> Result<(), TreatyFault> {
        if on < entry::ADOPTED {
            return Err(TreatyFault::BeforeAdoption {
                act: "signature",
                day: on,
                opened: entry::ADOPTED,
            });
        }
        if on > entry::SIGNATURE_CLOSED {
            return Err(TreatyFault::SignatureClosed {
                day: on,
                closed: entry::SIGNATURE_CLOSED,
            });
        }
        if let Some(first) = self.signed {
            return Err(TreatyFault::SignedTwice { day: on, first });
        }
        self.free_to_join("signature", on)?;
        self.signed = Some(on);
        self.change(on, Status::Signatory { since: on }, TreatyReason::Signed { on });
        Ok(())
    }

    fn deny_intention(&mut self, act: TreatyAct, on: NaiveDate) -> Result<(), TreatyFault> {
        if !matches!(self.status, Status::Signatory { .. }) {
            return Err(TreatyFault::NotASignatory {
                act: act.code(),
                day: on,
            });
        }
        let status = Status::SignatoryWithoutIntention { since: on };
        self.change(on, status, TreatyReason::IntentionDenied { on });
        Ok(())
    }

    fn deposit(&mut self, act: TreatyAct, on: NaiveDate) -> Result<(), TreatyFault> {
        self.free_to_join(act.code(), on)?;
        let answer = entry::for_a_state(on)?;
        let in_force = answer.outcome;
        self.entry = answer.reasons().next().copied();
        self.before_deposit = self.status;
        let by_signatory = matches!(
            self.status,
            Status::Signatory { .. } | Status::SignatoryWithoutIntention { .. }
        );
        let reason = TreatyReason::Deposited {
            on,
            by_signatory,
            in_force,
        };
        self.change(on, Status::AwaitingEntry { in_force }, reason);
        Ok(())
    }

    fn withdraw_instrument(&mut self, on: NaiveDate) -> Result<(), TreatyFault> {
        let Status::AwaitingEntry {
            in_force: would_have_been,
        } = self.status
        else {
            return Err(TreatyFault::NothingToWithdraw { day: on });
        };
        self.entry = None;
        let reason = TreatyReason::InstrumentWithdrawn { on, would_have_been };
        self.change(on, self.before_deposit, reason);
        Ok(())
    }

    fn succeed(
        &mut self,
        act: TreatyAct,
        notified: NaiveDate,
        effective: NaiveDate,
    ) -> Result<(), TreatyFault> {
        if effective < entry::STATUTE_IN_FORCE {
            return Err(TreatyFault::SuccessionBeforeForce {
                effective,
                in_force: entry::STATUTE_IN_FORCE,
            });
        }
        if notified < effective {
            return Err(TreatyFault::SuccessionNotYet { notified, effective });
        }
        self.free_to_join(act.code(), effective)?;
        let reason = TreatyReason::Succeeded { notified, effective };
        self.change(effective, Status::Party { since: effective }, reason);
        Ok(())
    }

    fn notify(
        &mut self,
        act: TreatyAct,
        on: NaiveDate,
        later_effect: Option<NaiveDate>,
    ) -> Result<(), TreatyFault> {
        let since = match self.status {
            Status::Party { since } => since,
            Status::Leaving { effect, .. } => {
                return Err(TreatyFault::AlreadyLeaving {
                    act: act.code(),
                    day: on,
                    effect,
                });
            }
            _ => {
                return Err(TreatyFault::NotAParty {
                    act: act.code(),
                    day: on,
                });
            }
        };
        let answer = withdrawal::effect(on, later_effect)?;
        let effect = answer.outcome;
        for reason in answer.reasons() {
            self.change(on, Status::Leaving { since, effect }, *reason);
        }
        Ok(())
    }

    fn rescind(&mut self, on: NaiveDate) -> Result<(), TreatyFault> {
        let Status::Leaving { since, effect } = self.status else {
            return Err(TreatyFault::NothingToRescind { day: on });
        };
        let reason = TreatyReason::WithdrawalRescinded { on, effect };
        self.change(on, Status::Party { since }, reason);
        Ok(())
    }

    fn leave_at_once(
        &mut self,
        act: TreatyAct,
        on: NaiveDate,
        amendment_in_force: NaiveDate,
    ) -> Result<(), TreatyFault> {
        if !self.status.is_party() {
            return Err(TreatyFault::NotAParty {
                act: act.code(),
                day: on,
            });
        }
        let reason = withdrawal::at_once(on, amendment_in_force)?;
        self.change(on, Status::Former { since: on }, reason);
        Ok(())
    }

    fn free_to_join(&self, act: &'static str, day: NaiveDate) -> Result<(), TreatyFault> {
        match self.status.bound_since() {
            Some(since) => Err(TreatyFault::AlreadyBound { act, day, since }),
            None => Ok(()),
        }
    }
}
