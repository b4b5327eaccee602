//! Cooperation with the Court and what happens without it.

use super::{Ref, record};
use crate::{Iso3, NaiveDate, PartialDate, SessionId, Symbol, code::codes};

codes! {
    /// How far a situation has come.
    SituationStage {
        /// Preliminary examination.
        PreliminaryExamination = "preliminary_examination",
        /// Preliminary examination closed.
        PreliminaryExaminationClosed = "preliminary_examination_closed",
        /// Investigation.
        Investigation = "investigation",
        /// The Prosecutor announced the end of investigating; trials may go on.
        InvestigationConcluded = "investigation_concluded",
    }
}

codes! {
    /// How a situation reached the Court.
    ReferralRoute {
        /// Referred by the State itself.
        SelfReferral = "self_referral",
        /// Referred by another State Party.
        StateParty = "state_party_referral",
        /// Referred by several States Parties.
        StatePartyGroup = "state_party_group_referral",
        /// Referred by the Security Council.
        SecurityCouncil = "security_council",
        /// Taken up by the Prosecutor.
        OwnMotion = "prosecutor_own_motion",
        /// Jurisdiction accepted under article 12(3), then taken up by the Prosecutor.
        DeclarationThenOwnMotion = "article_12_3_declaration_then_own_motion",
    }
}

record! {
    /// A situation or a preliminary examination.
    Situation in "cooperation/situations.csv" by (id) {
        /// Id of the situation.
        id: &'static str,
        /// Its name.
        situation: &'static str,
        /// The State concerned.
        state: Iso3,
        /// How far it has come.
        stage: SituationStage,
        /// How it reached the Court.
        referral_route: ReferralRoute,
        /// Day of referral.
        referral: Option<NaiveDate>,
        /// When the preliminary examination was announced.
        examination_announced: Option<PartialDate>,
        /// When the investigation was opened.
        investigation_opened: Option<PartialDate>,
        /// When the examination was closed or the investigation concluded.
        concluded: Option<PartialDate>,
        /// More on its stage.
        stage_note: Option<&'static str>,
    }
}

codes! {
    /// By what a State is bound to cooperate.
    Position {
        /// It is party to the Statute.
        Party = "party",
        /// It is bound by a resolution of the Security Council.
        SecurityCouncil = "non_party_bound_by_unsc_resolution",
    }
}

codes! {
    /// What a Chamber decided. Not every row is a finding.
    FindingOutcome {
        /// The State failed to comply.
        NonComplianceFound = "non_compliance_found",
        /// Failure confirmed on appeal, its referral reversed.
        ConfirmedReferralReversed = "non_compliance_confirmed_referral_reversed",
        /// An earlier finding is referred; not a second finding.
        ReferralDecided = "referral_decided",
        /// The threshold is met, nothing is referred.
        ThresholdMetButNoReferral = "threshold_met_but_no_referral",
        /// The Assembly and the Security Council are told of a visit; not a finding.
        InformedOfVisit = "informed_of_visit",
        /// No finding.
        NoFinding = "no_finding",
        /// An incident; no judicial decision was seen.
        Incident = "incident_no_public_finding_seen",
    }
}

codes! {
    /// To whom a matter went.
    ReferredTo {
        /// The Assembly.
        Assembly = "asp",
        /// The Security Council.
        SecurityCouncil = "unsc",
        /// Both.
        Both = "both",
        /// To neither.
        None = "none",
    }
}

record! {
    /// A decision on a State's cooperation, or an incident.
    Finding in "cooperation/findings.csv" by (id) {
        /// Id of the row.
        id: &'static str,
        /// The State.
        state: Iso3,
        /// By what it is bound.
        position: Position,
        /// The situation.
        situation: Ref<Situation>,
        /// The case.
        case: &'static str,
        /// Who was sought. A suspect is presumed innocent.
        suspects: Vec<&'static str>,
        /// What happened.
        event: &'static str,
        /// Its first day.
        event_start: Option<NaiveDate>,
        /// Its last day.
        event_end: Option<NaiveDate>,
        /// Day of the decision.
        date: Option<NaiveDate>,
        /// The Chamber.
        chamber: Option<&'static str>,
        /// Number of the decision.
        document: Option<&'static str>,
        /// What was decided.
        outcome: FindingOutcome,
        /// To whom the matter went.
        referred_to: ReferredTo,
        /// Day of referral.
        referral: Option<NaiveDate>,
        /// What came after.
        later_steps: Option<&'static str>,
    }
}

codes! {
    /// What the Assembly or one of its organs did.
    ActionKind {
        /// A rule.
        Rule = "rule",
        /// A tool.
        Tool = "tool",
        /// Focal points named.
        FocalPoints = "focal_points",
        /// A report.
        Report = "report",
        /// A referral by a Chamber received.
        ReferralReceived = "referral_received",
        /// A letter.
        Letter = "letter",
        /// A statement.
        Statement = "statement",
        /// A declaration.
        Declaration = "declaration",
        /// A resolution.
        Resolution = "resolution",
        /// A plenary meeting.
        Plenary = "plenary",
        /// An item of the agenda.
        Agenda = "agenda",
        /// The procedure on the Prosecutor; no matter of a State's cooperation.
        MisconductProcedure = "misconduct_procedure",
    }
}

record! {
    /// An act of the Assembly or its organs, or a referral received.
    Action in "cooperation/actions.csv" by (id) {
        /// Id of the act.
        id: &'static str,
        /// Day, month or year.
        date: PartialDate,
        /// The session.
        session: Option<SessionId>,
        /// Who acted.
        actor: &'static str,
        /// What kind of act.
        kind: ActionKind,
        /// The act, in our own words.
        action: &'static str,
        /// The State concerned.
        state: Option<Iso3>,
        /// Symbol of the document.
        symbol: Option<Symbol>,
        /// Part of the document, such as an annex.
        symbol_part: Option<&'static str>,
        /// What came of it.
        result: Option<&'static str>,
    }
}

codes! {
    /// Where the case of a person under a warrant stands.
    WarrantStatus {
        /// At large.
        AtLarge = "at_large",
        /// In custody.
        InCustody = "in_custody",
        /// Convicted; the judgment may be under appeal or the sentence served.
        Convicted = "convicted",
        /// Acquitted.
        Acquitted = "acquitted",
        /// Charges not confirmed.
        ChargesNotConfirmed = "charges_not_confirmed",
        /// Case inadmissible.
        Inadmissible = "inadmissible",
        /// Charges or warrant withdrawn.
        Withdrawn = "withdrawn",
        /// Deceased.
        Deceased = "deceased",
    }
}

codes! {
    /// An instrument by which a person is sought.
    Instrument {
        /// Warrant of arrest.
        ArrestWarrant = "arrest_warrant",
    }
}

record! {
    /// A person under a public warrant, presumed innocent unless convicted. Sealed warrants are not here.
    Warrant in "cooperation/warrants.csv" by (id) {
        /// Id of the row.
        id: &'static str,
        /// The person.
        suspect: &'static str,
        /// The situation.
        situation: Ref<Situation>,
        /// The instrument.
        instrument: Instrument,
        /// When it was issued; of several, the first.
        issued: PartialDate,
        /// When it was made public.
        unsealed: Option<PartialDate>,
        /// Where the case stands.
        status: WarrantStatus,
        /// Since when.
        status_date: Option<PartialDate>,
        /// More on where it stands.
        status_detail: Option<&'static str>,
    }
}

codes! {
    /// What an agreement with the Court is about.
    AgreementKind {
        /// Enforcement of sentences.
        Enforcement = "enforcement_of_sentences",
        /// Enforcement of one sentence.
        EnforcementAdHoc = "enforcement_of_sentences_ad_hoc",
        /// Interim release.
        InterimRelease = "interim_release",
        /// Final release.
        FinalRelease = "final_release",
        /// Relocation of witnesses; mostly confidential.
        WitnessRelocation = "witness_relocation",
    }
}

record! {
    /// A voluntary agreement of a State with the Court.
    Agreement in "cooperation/agreements.csv" by (id) {
        /// Id of the agreement.
        id: &'static str,
        /// The State.
        state: Iso3,
        /// What it is about.
        kind: AgreementKind,
        /// Day of signature.
        signed: Option<NaiveDate>,
        /// Day of entry into force.
        in_force: Option<NaiveDate>,
        /// The convicted person, where it is about one.
        person_concerned: Option<&'static str>,
    }
}

codes! {
    /// A measure against the Court or those who work with it.
    MeasureKind {
        /// Assets frozen.
        AssetFreeze = "asset_freeze",
        /// Entry refused.
        VisaMeasure = "visa_measure",
        /// The legal ground for measures.
        LegalFramework = "legal_framework",
        /// Rules that carry them out.
        Regulation = "regulation",
        /// Measures lifted.
        Lifting = "lifting",
        /// Criminal proceedings.
        CriminalProceedings = "criminal_proceedings",
        /// Conviction in absence.
        ConvictionInAbsentia = "criminal_conviction_in_absentia",
        /// Attack on information systems.
        CyberAttack = "cyber_attack",
        /// A threat.
        Threat = "threat",
    }
}

codes! {
    /// What has become of a measure, by the last source read.
    MeasureStatus {
        /// In force.
        InForce = "in_force",
        /// Lifted.
        Lifted = "lifted",
        /// Over.
        Past = "past",
        /// Reported only.
        Reported = "reported",
        /// Rescinded.
        Rescinded = "rescinded",
        /// Revoked.
        Revoked = "revoked",
        /// Replaced by a later one.
        Superseded = "superseded",
        /// Suspended by a court.
        SuspendedByCourt = "suspended_by_court",
    }
}

record! {
    /// A measure taken against the Court or those who work with it. Targets stand by office, not by name.
    Measure in "cooperation/measures.csv" by (id) {
        /// Id of the measure.
        id: &'static str,
        /// Day.
        date: NaiveDate,
        /// State that took it; blank where the sources name none.
        author: Option<Iso3>,
        /// The measure.
        measure: &'static str,
        /// What kind of measure.
        kind: MeasureKind,
        /// Institutions concerned.
        target_institutions: Vec<&'static str>,
        /// Offices concerned.
        target_roles: &'static str,
        /// Number of persons or bodies. Rows overlap: never sum over all of them.
        targets: Option<u16>,
        /// Legal ground.
        legal_basis: Option<&'static str>,
        /// What has become of it.
        status: MeasureStatus,
        /// What came after.
        later_steps: Option<&'static str>,
    }
}
