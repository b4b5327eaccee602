//! The steps from stage to stage: who takes them, in what time, and on what text.
//!
//! Three steps are not in any description of the procedure but on record, and are cited by the case that shows
//! them: a referral that comes later than its finding (Italy 2026), a referral undone on appeal while the finding
//! stands (Jordan 2019), and a decision sent back on appeal (Kenya 2015).

use serde::{Deserialize, Serialize};

use super::Stage;
use crate::{
    Basis,
    law::{Citation, Provision, Reason, statute},
};

/// A step in a case, named after what happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The State sees a problem with the request and consults the Court.
    ProblemSeen,
    /// News of a planned visit or of a failure to act.
    VisitOrFailureKnown,
    /// The problem is solved and the request carried out.
    ProblemSolved,
    /// The problem is not solved, or consultation was not used.
    ProblemNotSolved,
    /// The President takes the matter up informally with the State.
    TakenUpInformally,
    /// The State acts, or the visit does not take place.
    IncidentAverted,
    /// The incident happens although the President had taken the matter up.
    IncidentHappens,
    /// An incident without any earlier step.
    IncidentWithoutEarlierStep,
    /// The Chamber invites the State to submit observations.
    ObservationsInvited,
    /// A justification is accepted, or the conditions of a finding are not met.
    NoFailureFound,
    /// A failure is found; a referral is judged not warranted, or put off.
    FailureWithoutReferral,
    /// A failure is found and referred.
    FailureReferred,
    /// A failure found earlier is referred.
    ReferredLater,
    /// Leave to appeal is asked for or decided, or an appeal is made.
    AppealPending,
    /// The referral is undone on appeal; the finding stands.
    ReferralReversed,
    /// The decision is set aside on appeal and sent back.
    SentBackOnAppeal,
    /// The matter stays off the agenda while proceedings are open before the judges.
    LeftOffAgenda,
    /// The Bureau meets at short notice, since urgent action may still bring cooperation about.
    EmergencyMeetingHeld,
    /// The President writes an open letter and asks for the State's views.
    OpenLetterSent,
    /// The Bureau meets the State, after its answer or the end of the time for it.
    StateMet,
    /// A working group meets in public.
    PublicMeetingHeld,
    /// The Bureau reports.
    ReportMade,
    /// The Assembly takes the report up.
    Debated,
    /// A text is agreed.
    TextAgreed,
    /// The question stays open and goes back to good offices.
    QuestionStaysOpen,
}

/// Who takes a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// The State to which the request was made.
    RequestedState,
    /// The Registry of the Court.
    Registry,
    /// A Chamber of the Court.
    Chamber,
    /// The Appeals Chamber.
    AppealsChamber,
    /// The Prosecutor, by a request to the Chamber.
    Prosecutor,
    /// The President of the Assembly.
    President,
    /// The focal point on non-cooperation for the region.
    FocalPoint,
    /// The Bureau of the Assembly.
    Bureau,
    /// A working group of the Bureau.
    WorkingGroup,
    /// The Assembly.
    Assembly,
    /// Other States, observers, civil society.
    Others,
}

/// How much time a step has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Limit {
    /// None.
    None,
    /// Without delay.
    WithoutDelay,
    /// As soon as the risk is known.
    AsSoonAsKnown,
    /// At short notice.
    ShortNotice,
    /// Set by the Chamber for the case.
    SetByChamber,
    /// The limits of the Statute and the Rules for appeals.
    Appeals,
    /// The State is asked for its views within no more than so many days.
    AnswerWithinDays(u8),
    /// Only if more than so many months remain until the next session.
    IfMonthsRemain(u8),
    /// Before the next session.
    BeforeSession,
    /// At the next or current session.
    AtSession,
    /// Until the next session.
    UntilSession,
}

/// A way from one stage to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Transition {
    /// The stage it leaves.
    pub from: Stage,
    /// The stage it leads to.
    pub to: Stage,
    /// What happens.
    pub step: Step,
    /// Who acts.
    pub actors: &'static [Actor],
    /// In what time.
    pub limit: Limit,
    /// What it rests on, the leading provision first.
    pub law: &'static [Citation],
    /// Whether it goes back to an earlier stage; such a step is never assumed to fill a gap.
    pub reopens: bool,
}

impl Transition {
    /// How surely the step is known: as surely as the provision it names first.
    pub fn basis(&self) -> Basis {
        self.law.first().map_or(Basis::Recall, |citation| citation.basis)
    }
}

/// All transitions, in the order of the stages they leave.
pub const fn transitions() -> &'static [Transition] {
    TRANSITIONS
}

/// The ways a step can go.
pub fn ways_of(step: Step) -> impl Iterator<Item = &'static Transition> {
    TRANSITIONS
        .iter()
        .filter(move |transition| transition.step == step)
}

/// The steps that can follow at a stage.
pub fn steps_from(stage: Stage) -> impl Iterator<Item = &'static Transition> {
    TRANSITIONS
        .iter()
        .filter(move |transition| transition.from == stage)
}

impl Reason for Step {
    fn law(&self) -> &'static [Citation] {
        ways_of(*self).next().map_or(&[], |transition| transition.law)
    }
}

const PROCEDURES_AT: &str = "https://asp.icc-cpi.int/non-cooperation";

/// The Assembly procedures, a step in them recalled.
const PROCEDURES: Citation = Citation::recalled(
    Provision::Resolution {
        symbol: "ICC-ASP/10/Res.5",
        paragraph: "annex",
    },
    PROCEDURES_AT,
);
/// Paragraph 14(e): the Bureau reports to the Assembly.
const PROCEDURES_14_E: Citation = Citation::read(
    Provision::Resolution {
        symbol: "ICC-ASP/10/Res.5",
        paragraph: "annex, 14(e)",
    },
    "http://businessdocbox.com/Government/66853377-Icc-asp-14-38-assembly-of-states-parties-international-criminal-court-report-of-the-bureau-on-non-cooperation-i-introduction.html",
);
const ART_87_7: Citation = statute::read("87", "7", "https://cjad.nottingham.ac.uk/en/RS/87/7/");
const ART_89_1: Citation = statute::read(
    "89",
    "1",
    "https://aa.com.tr/en/europe/icc-legislative-body-asks-hungary-to-fulfill-obligations-ahead-of-israeli-premier-netanyahu-s-visit/3527585",
);
const ART_97: Citation = statute::read("97", "", "https://www.unairan.org/?p=6075");
/// The kinds of problems a State may consult on.
const ART_97_LIST: Citation = statute::recalled(
    "97",
    "(a)-(c)",
    "https://ihl-databases.icrc.org/en/ihl-treaties/icc-statute-1998/article-97",
);
const ART_112_2_F: Citation = statute::read("112", "2(f)", PROCEDURES_AT);
const REGULATION_109: Citation = Citation::read(
    Provision::Other {
        text: "RoC",
        place: "109",
    },
    "https://www.lapresse.it/esteri/2025/02/18/almasri-cpi-inadempienza/",
);

const fn seen(shown_by: &'static str, source: &'static str) -> Citation {
    Citation::read(Provision::Practice { shown_by }, source)
}

const HUNGARY: Citation = seen(
    "hungary-2025",
    "https://mb.com.ph/2025/07/25/international-criminal-court-refers-hungary-to-its-oversight-body-for-failing-to-arrest-netanyahu",
);
const LETTER_TO_HUNGARY: Citation = seen(
    "letter-to-hungary-2025",
    "https://aa.com.tr/en/europe/icc-legislative-body-asks-hungary-to-fulfill-obligations-ahead-of-israeli-premier-netanyahu-s-visit/3527585",
);
const ITALY: Citation = seen(
    "italy-2026",
    "https://www.zazoom.it/2026-01-26/caso-almasri-italia-deferita-allassemblea-degli-stati-della-cpi/18530412/",
);
const JORDAN: Citation = seen(
    "jordan-2019",
    "https://ijrcenter.org/2019/05/10/icc-reverses-jordan-non-cooperation-referral-for-failure-to-arrest-al-bashir",
);
const KENYA: Citation = seen(
    "kenya-2015",
    "https://diplomatmagazine.eu/2016/09/19/icc-denounced-non-cooperation-from-kenya",
);
const SOUTH_AFRICA: Citation = seen(
    "south-africa-2017",
    "https://icc-cpi.int/taxonomy/term/620?page=1",
);
const NIGERIA: Citation = Citation::recalled(
    Provision::Practice {
        shown_by: "nigeria-2013",
    },
    "https://www.icc-cpi.int/darfur/albashir",
);
const MONGOLIA_LEAVE: Citation = seen(
    "mongolia-2024",
    "https://core-prod.cambridgecore.org/core/product/29E9A9F0465C3B0EF08079C3A2C93200/core-reader",
);
const MONGOLIA_ASP23: Citation = Citation {
    provision: Provision::Practice {
        shown_by: "mongolia-at-asp23",
    },
    basis: Basis::Seed,
    source: "doc-001",
};

const fn way(
    from: Stage,
    to: Stage,
    step: Step,
    actors: &'static [Actor],
    limit: Limit,
    law: &'static [Citation],
) -> Transition {
    Transition {
        from,
        to,
        step,
        actors,
        limit,
        law,
        reopens: false,
    }
}

const fn back(transition: Transition) -> Transition {
    Transition {
        reopens: true,
        ..transition
    }
}

const TRANSITIONS: &[Transition] = &{
    use Actor as A;
    use Limit as L;
    use Stage as S;
    use Step as E;
    [
        // A request is outstanding.
        way(
            S::RequestOutstanding,
            S::Consultation,
            E::ProblemSeen,
            &[A::RequestedState, A::Registry, A::Chamber],
            L::WithoutDelay,
            &[ART_97, ART_97_LIST],
        ),
        way(
            S::RequestOutstanding,
            S::RiskKnown,
            E::VisitOrFailureKnown,
            &[A::Chamber, A::FocalPoint, A::Others],
            L::None,
            &[PROCEDURES],
        ),
        way(
            S::RequestOutstanding,
            S::Proceedings,
            E::IncidentWithoutEarlierStep,
            &[A::Chamber],
            L::None,
            &[ART_87_7, ART_89_1],
        ),
        // Consultation.
        way(
            S::Consultation,
            S::CooperationGiven,
            E::ProblemSolved,
            &[A::RequestedState],
            L::None,
            &[ART_97_LIST],
        ),
        way(
            S::Consultation,
            S::Proceedings,
            E::ProblemNotSolved,
            &[A::Chamber, A::Prosecutor],
            L::SetByChamber,
            &[ART_87_7, ART_97],
        ),
        // The informal track.
        way(
            S::RiskKnown,
            S::GoodOffices,
            E::TakenUpInformally,
            &[A::President, A::FocalPoint],
            L::AsSoonAsKnown,
            &[PROCEDURES, LETTER_TO_HUNGARY],
        ),
        way(
            S::GoodOffices,
            S::CooperationGiven,
            E::IncidentAverted,
            &[A::RequestedState],
            L::None,
            &[PROCEDURES],
        ),
        way(
            S::GoodOffices,
            S::Proceedings,
            E::IncidentHappens,
            &[A::Chamber],
            L::None,
            &[ART_87_7, HUNGARY],
        ),
        // Before the judges.
        way(
            S::Proceedings,
            S::Proceedings,
            E::ObservationsInvited,
            &[A::Chamber],
            L::SetByChamber,
            &[REGULATION_109],
        ),
        way(
            S::Proceedings,
            S::NoFinding,
            E::NoFailureFound,
            &[A::Chamber],
            L::None,
            &[NIGERIA, ART_87_7],
        ),
        way(
            S::Proceedings,
            S::FindingWithoutReferral,
            E::FailureWithoutReferral,
            &[A::Chamber],
            L::None,
            &[ART_87_7, SOUTH_AFRICA],
        ),
        way(
            S::Proceedings,
            S::Referred,
            E::FailureReferred,
            &[A::Chamber],
            L::None,
            &[ART_87_7],
        ),
        way(
            S::FindingWithoutReferral,
            S::Referred,
            E::ReferredLater,
            &[A::Chamber],
            L::None,
            &[ART_87_7, ITALY],
        ),
        back(way(
            S::FindingWithoutReferral,
            S::Proceedings,
            E::SentBackOnAppeal,
            &[A::AppealsChamber],
            L::Appeals,
            &[KENYA],
        )),
        // After the referral.
        way(
            S::Referred,
            S::Referred,
            E::AppealPending,
            &[A::RequestedState, A::Chamber, A::AppealsChamber],
            L::Appeals,
            &[JORDAN, MONGOLIA_LEAVE],
        ),
        back(way(
            S::Referred,
            S::FindingWithoutReferral,
            E::ReferralReversed,
            &[A::AppealsChamber],
            L::Appeals,
            &[JORDAN],
        )),
        way(
            S::Referred,
            S::Referred,
            E::LeftOffAgenda,
            &[A::Assembly],
            L::AtSession,
            &[MONGOLIA_ASP23],
        ),
        way(
            S::Referred,
            S::EmergencyMeeting,
            E::EmergencyMeetingHeld,
            &[A::President, A::Bureau],
            L::ShortNotice,
            &[PROCEDURES],
        ),
        way(
            S::Referred,
            S::OpenLetter,
            E::OpenLetterSent,
            &[A::President],
            L::AnswerWithinDays(14),
            &[PROCEDURES],
        ),
        way(
            S::EmergencyMeeting,
            S::OpenLetter,
            E::OpenLetterSent,
            &[A::President],
            L::AnswerWithinDays(14),
            &[PROCEDURES],
        ),
        way(
            S::OpenLetter,
            S::BureauMeeting,
            E::StateMet,
            &[A::Bureau, A::RequestedState],
            L::None,
            &[PROCEDURES],
        ),
        way(
            S::BureauMeeting,
            S::PublicMeeting,
            E::PublicMeetingHeld,
            &[A::WorkingGroup, A::Others],
            L::IfMonthsRemain(3),
            &[PROCEDURES],
        ),
        way(
            S::BureauMeeting,
            S::BureauReport,
            E::ReportMade,
            &[A::Bureau],
            L::BeforeSession,
            &[PROCEDURES, PROCEDURES_14_E],
        ),
        way(
            S::PublicMeeting,
            S::BureauReport,
            E::ReportMade,
            &[A::Bureau],
            L::BeforeSession,
            &[PROCEDURES, PROCEDURES_14_E],
        ),
        way(
            S::BureauReport,
            S::Debate,
            E::Debated,
            &[A::Assembly],
            L::AtSession,
            &[ART_112_2_F, PROCEDURES_14_E],
        ),
        way(
            S::Debate,
            S::Decision,
            E::TextAgreed,
            &[A::Assembly],
            L::AtSession,
            &[ART_112_2_F, MONGOLIA_ASP23],
        ),
        back(way(
            S::Decision,
            S::GoodOffices,
            E::QuestionStaysOpen,
            &[A::President, A::FocalPoint],
            L::UntilSession,
            &[PROCEDURES],
        )),
    ]
};

/// The provisions of the Statute the chapter rests on.
pub(crate) const STATUTE: &[Citation] = &[ART_87_7, ART_89_1, ART_97, ART_112_2_F];
