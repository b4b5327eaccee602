//! The tables of membership as acts under the Statute, for the treaty clock to answer from.

use std::sync::OnceLock;

use asp_core::{
    Iso3,
    record::state::{Consent, Signatory, StateParty, Withdrawal, WithdrawalEvent},
    treaty::{Roll, TreatyAct},
};

use crate::{signatories, states, withdrawals};

/// Every State of the data with its acts: answers for any day who is party, who is leaving and why.
///
/// The tests of this crate prove that the acts make sense, so it is never empty.
pub fn roll() -> &'static Roll {
    static ROLL: OnceLock<Roll> = OnceLock::new();
    ROLL.get_or_init(|| Roll::new(acts()).unwrap_or_default())
}

fn acts() -> impl Iterator<Item = (Iso3, Vec<TreatyAct>)> {
    let joined = states().iter().map(|state| (state.state, joining(state)));
    let signed = signatories().iter().map(|state| (state.state, signing(state)));
    let left = withdrawals()
        .iter()
        .filter_map(|row| Some((row.state, vec![leaving(row)?])));
    joined.chain(signed).chain(left)
}

fn joining(state: &StateParty) -> Vec<TreatyAct> {
    let deposit = match state.deposit_kind {
        Consent::Succession => TreatyAct::Succeeded {
            notified: state.deposit,
            effective: state.entry_into_force,
        },
        Consent::Ratification
        | Consent::Acceptance
        | Consent::Approval
        | Consent::Accession
        | Consent::RatificationOrAcceptance => TreatyAct::Deposited { on: state.deposit },
    };
    state
        .signature
        .map(|on| TreatyAct::Signed { on })
        .into_iter()
        .chain([deposit])
        .collect()
}

fn signing(state: &Signatory) -> Vec<TreatyAct> {
    let intention = state.not_party_intent.map(|on| TreatyAct::IntentionDenied { on });
    [TreatyAct::Signed { on: state.signature }]
        .into_iter()
        .chain(intention)
        .collect()
}

/// The act behind an event, if it moves the treaty clock: announcements, votes of parliaments and rulings do not,
/// and an effect is the rule's to tell.
fn leaving(row: &Withdrawal) -> Option<TreatyAct> {
    match row.event {
        WithdrawalEvent::Notification => Some(TreatyAct::WithdrawalReceived {
            on: row.date,
            later_effect: None,
        }),
        WithdrawalEvent::Rescission => Some(TreatyAct::WithdrawalRescinded { on: row.date }),
        WithdrawalEvent::AccessionDeposited => Some(TreatyAct::Deposited { on: row.date }),
        WithdrawalEvent::InstrumentWithdrawn => Some(TreatyAct::InstrumentWithdrawn { on: row.date }),
        WithdrawalEvent::Announcement
        | WithdrawalEvent::ParliamentVote
        | WithdrawalEvent::ParliamentVoteToStay
        | WithdrawalEvent::CourtRuling
        | WithdrawalEvent::Effect
        | WithdrawalEvent::EffectDue
        | WithdrawalEvent::DeclarationWithoutNotification => None,
    }
}

#[cfg(test)]
mod tests {
    use asp_core::{NaiveDate, treaty::Status};

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_acts_of_every_state_make_sense() {
        assert_eq!(Roll::new(acts()).map(|_| ()), Ok(()));
    }

    #[test]
    fn the_rule_gives_every_date_of_the_tables() {
        for state in states() {
            let membership = roll().membership(state.state).unwrap();
            assert_eq!(
                membership.party_since(state.entry_into_force),
                Some(state.entry_into_force),
                "{}",
                state.state
            );
            let left = match membership.status_on(day("2100-01-01")).outcome {
                Status::Former { since } => Some(since),
                _ => None,
            };
            assert_eq!(left, state.withdrawal_effective, "{}", state.state);
        }
    }
}
