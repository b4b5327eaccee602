//! Acts of a State towards the depositary.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// An act that moves the treaty clock of one State. Announcements, votes of parliaments and rulings of courts
/// do not, and have no place here; nor has a declaration that was never notified to the depositary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "act")]
pub enum TreatyAct {
    /// Signature, open from 17 July 1998 to 31 December 2000 (article 125(1)).
    Signed {
        /// Day of signature.
        on: NaiveDate,
    },
    /// A signatory's communication that it does not intend to become a party.
    IntentionDenied {
        /// Day of the communication.
        on: NaiveDate,
    },
    /// Deposit of an instrument of ratification, acceptance, approval or accession (article 125(2) and (3)).
    Deposited {
        /// Day of deposit.
        on: NaiveDate,
    },
    /// Withdrawal of an instrument that has not yet taken effect.
    InstrumentWithdrawn {
        /// Day of the withdrawal.
        on: NaiveDate,
    },
    /// Succession of a new State to the Statute its predecessor was bound by.
    Succeeded {
        /// Day of the notice to the depositary.
        notified: NaiveDate,
        /// Day of succession, from which the State is bound.
        effective: NaiveDate,
    },
    /// Receipt of a notification of withdrawal (article 127(1)).
    WithdrawalReceived {
        /// Day of receipt.
        on: NaiveDate,
        /// The day of effect the notification names, if it names one.
        later_effect: Option<NaiveDate>,
    },
    /// A notification of withdrawal taken back before it takes effect.
    WithdrawalRescinded {
        /// Day it was taken back.
        on: NaiveDate,
    },
    /// Withdrawal with immediate effect by a State that did not accept a general amendment (article 121(6)).
    LeftAtOnce {
        /// Day of the notice.
        on: NaiveDate,
        /// Day the amendment entered into force.
        amendment_in_force: NaiveDate,
    },
}

impl TreatyAct {
    /// The day from which the act counts: for a succession the day of succession, for the others their own.
    pub const fn day(self) -> NaiveDate {
        match self {
            Self::Succeeded { effective, .. } => effective,
            Self::Signed { on }
            | Self::IntentionDenied { on }
            | Self::Deposited { on }
            | Self::InstrumentWithdrawn { on }
            | Self::WithdrawalReceived { on, .. }
            | Self::WithdrawalRescinded { on }
            | Self::LeftAtOnce { on, .. } => on,
        }
    }

    /// The code of the act in data and messages.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Signed { .. } => "signature",
            Self::IntentionDenied { .. } => "intention_denied",
            Self::Deposited { .. } => "deposit",
            Self::InstrumentWithdrawn { .. } => "instrument_withdrawn",
            Self::Succeeded { .. } => "succession",
            Self::WithdrawalReceived { .. } => "notification",
            Self::WithdrawalRescinded { .. } => "rescission",
            Self::LeftAtOnce { .. } => "immediate_withdrawal",
        }
    }
}
