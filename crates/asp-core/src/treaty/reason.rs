//! Why the treaty clock says what it says.

use chrono::NaiveDate;
use serde::Serialize;

use super::text;
use crate::law::{Citation, Reason, statute};

/// One step of the treaty clock, with the days it used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case", tag = "step")]
pub enum TreatyReason {
    /// The State signed.
    Signed {
        /// Day of signature.
        on: NaiveDate,
    },
    /// A signatory told the depositary that it does not intend to become a party.
    IntentionDenied {
        /// Day of the communication.
        on: NaiveDate,
    },
    /// The instrument was deposited; the Statute was not yet in force for the State.
    Deposited {
        /// Day of deposit.
        on: NaiveDate,
        /// Whether the State had signed: signatories ratify, accept or approve, all others accede.
        by_signatory: bool,
        /// The day counted from it.
        in_force: NaiveDate,
    },
    /// The sixtieth instrument fixed the day the Statute itself entered into force.
    SixtiethInstrument {
        /// Day the sixtieth instrument was deposited.
        deposited: NaiveDate,
        /// The sixtieth day after it.
        sixtieth_day: NaiveDate,
        /// First of the month after that day.
        in_force: NaiveDate,
    },
    /// The State had deposited by the day of the sixtieth instrument: bound with the Statute itself.
    WithTheStatute {
        /// Day of deposit.
        deposited: NaiveDate,
        /// Day of the sixtieth instrument.
        sixtieth: NaiveDate,
        /// Day the Statute entered into force.
        in_force: NaiveDate,
    },
    /// The State joined later: the first of the month after the sixtieth day.
    AfterSixtyDays {
        /// Day of deposit.
        deposited: NaiveDate,
        /// The sixtieth day after it.
        sixtieth_day: NaiveDate,
        /// First of the month after that day.
        in_force: NaiveDate,
    },
    /// The State succeeded to the Statute and is bound from the day of succession, before its own notice.
    Succeeded {
        /// Day of the notice.
        notified: NaiveDate,
        /// Day of succession.
        effective: NaiveDate,
    },
    /// The instrument was withdrawn before it took effect.
    InstrumentWithdrawn {
        /// Day of the withdrawal.
        on: NaiveDate,
        /// The day that never came.
        would_have_been: NaiveDate,
    },
    /// A notification of withdrawal was received; it takes effect a year later.
    WithdrawalReceived {
        /// Day of receipt.
        on: NaiveDate,
        /// Day of effect.
        effect: NaiveDate,
    },
    /// The notification named a later day of effect.
    LaterEffect {
        /// Day of receipt.
        on: NaiveDate,
        /// The earliest day possible.
        earliest: NaiveDate,
        /// The day named.
        effect: NaiveDate,
    },
    /// The notification was taken back in time.
    WithdrawalRescinded {
        /// Day it was taken back.
        on: NaiveDate,
        /// The day of effect that never came.
        effect: NaiveDate,
    },
    /// A State that did not accept a general amendment left at once.
    LeftAtOnce {
        /// Day of the notice, which is the day of effect.
        on: NaiveDate,
        /// Day the amendment entered into force.
        amendment_in_force: NaiveDate,
    },
    /// The withdrawal took, or will take, effect.
    WithdrawalEffective {
        /// First day on which the State is not a party.
        on: NaiveDate,
    },
    /// Obligations from the time of membership remain, money owed included.
    ObligationsRemain,
    /// A State that signed can ratify, accept or approve.
    OpenToSignatories,
    /// Every State can accede.
    OpenToAllStates,
    /// A notification that has not taken effect can be taken back.
    CanBeTakenBack {
        /// Last day on which that is possible: the eve of the effect.
        last_day: NaiveDate,
        /// Day on which the withdrawal takes effect otherwise.
        effect: NaiveDate,
    },

    /// A State that is not a party can accept the Court's jurisdiction by a declaration.
    JurisdictionByDeclaration,
    /// A State that signed the Statute or the Final Act can be an observer in the Assembly.
    ObserverInTheAssembly,
    /// Sentences are served in States that have said they are willing.
    SentencesServedWhereWilling,
    /// A signatory of the Agreement on the Privileges and Immunities of the Court can ratify it.
    PrivilegesOpenToSignatories,
    /// Every State can accede to that Agreement.
    PrivilegesOpenToAllStates,

    /// The instrument accepting an amendment was deposited; it binds the State a year later.
    AmendmentAccepted {
        /// Day of deposit.
        deposited: NaiveDate,
        /// One year after it.
        in_force: NaiveDate,
    },
    /// The State was not yet a party when that year was over: bound when it becomes one.
    NotBeforeMembership {
        /// One year after the deposit.
        year_over: NaiveDate,
        /// Day the State became a party.
        party_since: NaiveDate,
    },
    /// Instruments deposited by parties, against the seven eighths of parties that are needed.
    SevenEighths {
        /// The day of the count.
        on: NaiveDate,
        /// States Parties on that day.
        parties: usize,
        /// Instruments deposited by them.
        deposited: usize,
        /// Instruments needed.
        needed: usize,
    },
    /// The amendment is in force for all a year after seven eighths.
    InForceForAll {
        /// Day seven eighths were reached.
        reached: NaiveDate,
        /// One year after it.
        in_force: NaiveDate,
    },
    /// An institutional amendment is in force for all six months after adoption.
    InstitutionalInForce {
        /// Day of adoption.
        adopted: NaiveDate,
        /// Six months after it.
        in_force: NaiveDate,
    },
    /// A proposal may be taken up three months after it was notified.
    ThreeMonths {
        /// Day of notification.
        notified: NaiveDate,
        /// First day on which the Assembly may decide to take it up.
        earliest: NaiveDate,
    },
    /// Acceptances of the aggression amendments, against the thirty that are needed.
    ThirtyAcceptances {
        /// Acceptances so far.
        have: usize,
        /// Acceptances needed.
        needed: usize,
    },
    /// A year after the thirtieth acceptance.
    ThirtiethAcceptance {
        /// Day of the thirtieth deposit.
        deposited: NaiveDate,
        /// First day on which a crime could be within reach.
        earliest: NaiveDate,
    },
    /// States Parties decided to activate the jurisdiction.
    ActivationDecided {
        /// Day of the decision.
        adopted: NaiveDate,
        /// The day it named.
        from: NaiveDate,
    },
}

impl Reason for TreatyReason {
    fn law(&self) -> &'static [Citation] {
        match self {
            Self::Signed { .. } => &[text::SIGNATURE],
            Self::IntentionDenied { .. } => &[text::NO_INTENTION],
            Self::Deposited {
                by_signatory: true, ..
            } => &[text::RATIFICATION],
            Self::Deposited {
                by_signatory: false, ..
            } => &[text::ACCESSION],
            Self::SixtiethInstrument { .. } | Self::WithTheStatute { .. } => &[text::STATUTE_IN_FORCE],
            Self::AfterSixtyDays { .. } | Self::NotBeforeMembership { .. } => &[text::STATE_IN_FORCE],
            Self::Succeeded { .. } => &[text::SUCCESSION],
            Self::InstrumentWithdrawn { .. } => &[text::INSTRUMENT_WITHDRAWN],
            Self::WithdrawalReceived { .. } | Self::LaterEffect { .. } => &[text::WITHDRAWAL],
            Self::WithdrawalEffective { .. } => &[text::WITHDRAWAL],
            Self::WithdrawalRescinded { .. } => &[text::RESCISSION, text::REVOCATION],
            Self::CanBeTakenBack { .. } => &[text::RESCISSION, text::REVOCATION, text::WITHDRAWAL],
            Self::OpenToSignatories => &[text::RATIFICATION],
            Self::OpenToAllStates => &[text::ACCESSION],
            Self::JurisdictionByDeclaration => &[text::JURISDICTION_BY_DECLARATION],
            Self::ObserverInTheAssembly => &[text::OBSERVERS],
            Self::SentencesServedWhereWilling => &[text::SENTENCES],
            Self::PrivilegesOpenToSignatories => &[text::PRIVILEGES_RATIFICATION],
            Self::PrivilegesOpenToAllStates => &[text::PRIVILEGES_ACCESSION],
            Self::LeftAtOnce { .. } => &[text::IMMEDIATE_WITHDRAWAL],
            Self::ObligationsRemain => &[statute::ART_127_2],
            Self::AmendmentAccepted { .. } => &[text::AMENDMENT_FOR_EACH],
            Self::SevenEighths { .. } | Self::InForceForAll { .. } => &[text::AMENDMENT_FOR_ALL],
            Self::InstitutionalInForce { .. } => &[statute::ART_122_2],
            Self::ThreeMonths { .. } => &[statute::ART_121_2],
            Self::ThirtyAcceptances { .. } | Self::ThirtiethAcceptance { .. } => &[text::THIRTY_ACCEPTANCES],
            Self::ActivationDecided { .. } => &[statute::ART_15_BIS_3, text::ACTIVATED],
        }
    }
}
