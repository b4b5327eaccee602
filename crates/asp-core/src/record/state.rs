//! States and the Statute: membership, names, amendments, privileges and immunities.

use super::{Ref, record};
use crate::{Iso3, NaiveDate, RegionalGroup, Symbol, code::codes};

codes! {
    /// How a State consented to be bound.
    Consent {
        /// Ratification after signature.
        Ratification = "ratification",
        /// Acceptance after signature.
        Acceptance = "acceptance",
        /// Approval after signature.
        Approval = "approval",
        /// Accession without signature.
        Accession = "accession",
        /// Succession to another State.
        Succession = "succession",
        /// Ratification or acceptance: the source does not tell which.
        RatificationOrAcceptance = "ratification_or_acceptance",
    }
}

codes! {
    /// How the day of entry into force is known.
    EntryCheck {
        /// It was read, and agrees with article 126.
        Seen = "seen",
        /// It follows from article 126; it was not read.
        Rule = "rule",
        /// It was read, and article 126 does not give it: the notes say why.
        Exception = "exception",
    }
}

record! {
    /// A State that is or was party to the Rome Statute.
    StateParty in "states/states.csv" by (state) {
        /// The State.
        state: Iso3,
        /// Regional group.
        regional_group: RegionalGroup,
        /// Day of signature.
        signature: Option<NaiveDate>,
        /// Day on which the instrument was deposited.
        deposit: NaiveDate,
        /// What the instrument is.
        deposit_kind: Consent,
        /// First day on which the Statute was in force for the State.
        entry_into_force: NaiveDate,
        /// How that day is known.
        entry_check: EntryCheck,
        /// Day of a notification of withdrawal that took effect or is running; rescinded ones are in withdrawals.csv only.
        withdrawal_notified: Option<NaiveDate>,
        /// Day on which that withdrawal takes effect.
        withdrawal_effective: Option<NaiveDate>,
    }
}

record! {
    /// Names of a State in the official languages of the Assembly.
    StateName in "states/names.csv" by (state) {
        /// The State.
        state: Iso3,
        /// ISO 3166-1 alpha-2 code. That of Namibia is `NA`.
        alpha2: &'static str,
        /// Arabic.
        ar: &'static str,
        /// Chinese.
        zh: &'static str,
        /// English.
        en: &'static str,
        /// French.
        fr: &'static str,
        /// Russian.
        ru: &'static str,
        /// Spanish.
        es: &'static str,
    }
}

record! {
    /// A State that signed the Rome Statute and never became party.
    Signatory in "states/signatories.csv" by (state) {
        /// The State.
        state: Iso3,
        /// Day of signature.
        signature: NaiveDate,
        /// Day of the communication that the State does not intend to become party.
        not_party_intent: Option<NaiveDate>,
    }
}

record! {
    /// A Member State of the United Nations that has never been a party to the Statute, signatory or not.
    NonParty in "states/non_parties.csv" by (state) {
        /// The State.
        state: Iso3,
        /// Its group in the United Nations.
        regional_group: RegionalGroup,
    }
}

codes! {
    /// An event on the way out of the Statute, or back.
    WithdrawalEvent {
        /// The intention is announced.
        Announcement = "announcement",
        /// A parliament votes on leaving.
        ParliamentVote = "parliament_vote",
        /// A parliament votes to stay: against leaving, or to undo a vote to leave.
        ParliamentVoteToStay = "parliament_vote_to_stay",
        /// A court rules.
        CourtRuling = "court_ruling",
        /// The depositary is notified, article 127(1).
        Notification = "notification",
        /// The notification is withdrawn.
        Rescission = "rescission",
        /// The withdrawal takes effect.
        Effect = "effect",
        /// The withdrawal is due to take effect.
        EffectDue = "effect_due",
        /// An instrument of accession is deposited.
        AccessionDeposited = "accession_deposited",
        /// An instrument of accession is withdrawn before it took effect.
        InstrumentWithdrawn = "instrument_withdrawn",
        /// A declaration that is no notification.
        DeclarationWithoutNotification = "declaration_without_notification",
    }
}

record! {
    /// An event on the way out of the Statute, or back.
    Withdrawal in "states/withdrawals.csv" by (id) {
        /// Id of the event.
        id: &'static str,
        /// The State.
        state: Iso3,
        /// What happened.
        event: WithdrawalEvent,
        /// When.
        date: NaiveDate,
        /// When the withdrawal takes effect; of a rescinded notification, the day that never came.
        effective: Option<NaiveDate>,
        /// Number of the depositary notification.
        depositary_notification: Option<&'static str>,
    }
}

codes! {
    /// A declaration that changes from when, or for what, the Statute applies.
    DeclarationKind {
        /// Acceptance of jurisdiction, article 12(3).
        Article12_3 = "article_12_3",
        /// Confirmation of such an acceptance.
        Article12_3Confirmation = "article_12_3_confirmation",
        /// Opt-out for war crimes, article 124.
        Article124 = "article_124",
    }
}

record! {
    /// A declaration under article 12(3) or article 124.
    Declaration in "states/declarations.csv" by (state, date) {
        /// The State.
        state: Iso3,
        /// Under which article.
        kind: DeclarationKind,
        /// Day of the declaration.
        date: NaiveDate,
        /// Since when jurisdiction is accepted.
        jurisdiction_from: Option<NaiveDate>,
    }
}

codes! {
    /// What has become of an amendment.
    AmendmentStatus {
        /// In force for the States that accepted it, article 121(5).
        InForceForAccepting = "in_force_for_accepting_states",
        /// Adopted, not in force.
        NotInForce = "not_in_force",
        /// Proposed.
        Proposed = "proposed",
    }
}

record! {
    /// An amendment to the Rome Statute, or a proposal of one.
    Amendment in "states/amendments.csv" by (id) {
        /// `A1` to `A7` for amendments, `P1` and `P2` for proposals.
        id: &'static str,
        /// Subject.
        title: &'static str,
        /// Articles it changes or adds.
        articles: &'static str,
        /// Chapter and number in the depositary's collection.
        depositary_reference: Option<&'static str>,
        /// Resolution that adopted it.
        resolution: Option<Symbol>,
        /// Day of adoption.
        adopted: Option<NaiveDate>,
        /// Place of adoption.
        place: Option<&'static str>,
        /// Body that adopted it, or who proposed it.
        body: &'static str,
        /// How it enters into force.
        entry_rule: Option<&'static str>,
        /// Day on which it first entered into force for a State.
        first_in_force: Option<NaiveDate>,
        /// What has become of it.
        status: AmendmentStatus,
        /// Since when the Court has jurisdiction under it, where that needed a decision.
        jurisdiction_from: Option<NaiveDate>,
        /// Up to which day the deposits in amendment_deposits.csv are complete. Later absence says nothing.
        complete_up_to: Option<NaiveDate>,
        /// Number of deposits that the depositary showed on that day.
        depositary_total: Option<u16>,
    }
}

record! {
    /// A State's consent to an amendment.
    AmendmentDeposit in "states/amendment_deposits.csv" by (amendment, state) {
        /// The amendment.
        amendment: Ref<Amendment>,
        /// The State.
        state: Iso3,
        /// Day of deposit.
        deposit: Option<NaiveDate>,
        /// What the instrument is.
        deposit_kind: Option<Consent>,
        /// Day on which the amendment entered into force for the State.
        entry_into_force: Option<NaiveDate>,
    }
}

codes! {
    /// Where a State stands to the Agreement on the Privileges and Immunities of the Court.
    ApicStatus {
        /// Party.
        Party = "party",
        /// Signed, not ratified.
        Signatory = "signatory",
    }
}

record! {
    /// A party to, or signatory of, the Agreement on the Privileges and Immunities of the Court.
    Apic in "states/apic.csv" by (state) {
        /// The State.
        state: Iso3,
        /// Party or signatory.
        status: ApicStatus,
        /// Day of signature.
        signature: Option<NaiveDate>,
        /// Day of deposit.
        deposit: Option<NaiveDate>,
        /// What the instrument is.
        deposit_kind: Option<Consent>,
        /// Day on which the Agreement entered into force for the State.
        entry_into_force: Option<NaiveDate>,
    }
}
