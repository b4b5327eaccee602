//! Which decision needs what.

use serde::{Deserialize, Serialize};

use super::{Majority, QuorumRule, text};
use crate::law::{Citation, statute};

/// A decision of the Assembly, in the order of the Statute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Elements of Crimes, adopted or amended (article 9(1) and (2)).
    ElementsOfCrimes,
    /// Activation of the jurisdiction over aggression (articles 15 bis(3) and 15 ter(3)).
    ActivateAggression,
    /// More judges than eighteen, or fewer again (article 36(2)).
    NumberOfJudges,
    /// Election of a judge: besides the majority, the highest numbers of votes (article 36(6)(a)).
    ElectJudge,
    /// Election of the Prosecutor (article 42(4)).
    ElectProsecutor,
    /// Election of a Deputy Prosecutor from the Prosecutor's list (article 42(4)).
    ElectDeputyProsecutor,
    /// Removal of a judge (article 46(2)(a)).
    RemoveJudge,
    /// Removal of the Prosecutor (article 46(2)(b)).
    RemoveProsecutor,
    /// Removal of a Deputy Prosecutor (article 46(2)(c)).
    RemoveDeputyProsecutor,
    /// Rules of Procedure and Evidence, adopted or amended (article 51(1) and (2)).
    RulesOfProcedureAndEvidence,
    /// Objection to the Regulations of the Court within six months; they fall if a majority objects
    /// (article 52(3)).
    ObjectToRegulations,
    /// The budget (article 112(2)(d)).
    Budget,
    /// Election of the Bureau (article 112(3)(a)).
    ElectBureau,
    /// A subsidiary body set up (article 112(4)).
    SubsidiaryBody,
    /// Election of members of the Committee on Budget and Finance.
    ElectBudgetCommittee,
    /// Election of the Board of Directors of the Trust Fund for Victims.
    ElectTrustFundBoard,
    /// Request for a special session; no vote, the States that ask are counted (article 112(6)).
    RequestSpecialSession,
    /// Any other matter of substance (article 112(7)(a)).
    Substance,
    /// A matter of procedure (article 112(7)(b)).
    Procedure,
    /// A State in arrears let to vote (article 112(8)). Whether this is a matter of substance is not stated.
    LetAStateInArrearsVote,
    /// A proposal of an amendment taken up (article 121(2)).
    TakeUpAmendment,
    /// An amendment adopted (article 121(3)).
    AdoptAmendment,
    /// An institutional amendment adopted (article 122(2)).
    AdoptInstitutionalAmendment,
    /// Approval of a further Review Conference (article 123(2)).
    ReviewConference,
}

/// How the vote is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Voting {
    /// Consensus is sought first; a vote is taken where it fails.
    ConsensusFirst,
    /// By secret ballot.
    SecretBallot,
    /// Without a meeting's vote: States write, and are counted.
    InWriting,
}

/// Who must have moved before the Assembly can decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Initiative {
    /// Nobody in particular.
    Open,
    /// A State Party.
    StateParty,
    /// A State Party, the judges by absolute majority, or the Prosecutor.
    StatePartyJudgesOrProsecutor,
    /// The Presidency of the Court.
    Presidency,
    /// Two thirds of the other judges.
    OtherJudgesByTwoThirds,
    /// The Prosecutor.
    Prosecutor,
    /// The State that wants to be let to vote.
    StateConcerned,
}

/// What a decision needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Requirement {
    /// The majority; none where no text was found.
    pub majority: Option<Majority>,
    /// The quorum.
    pub quorum: QuorumRule,
    /// How the vote is taken.
    pub voting: Voting,
    /// Who must have moved before.
    pub initiative: Initiative,
    /// Where that stands, the leading provision first.
    pub law: &'static [Citation],
}

impl Decision {
    /// All decisions, in the order of the Statute.
    pub const ALL: [Self; 24] = [
        Self::ElementsOfCrimes,
        Self::ActivateAggression,
        Self::NumberOfJudges,
        Self::ElectJudge,
        Self::ElectProsecutor,
        Self::ElectDeputyProsecutor,
        Self::RemoveJudge,
        Self::RemoveProsecutor,
        Self::RemoveDeputyProsecutor,
        Self::RulesOfProcedureAndEvidence,
        Self::ObjectToRegulations,
        Self::Budget,
        Self::ElectBureau,
        Self::SubsidiaryBody,
        Self::ElectBudgetCommittee,
        Self::ElectTrustFundBoard,
        Self::RequestSpecialSession,
        Self::Substance,
        Self::Procedure,
        Self::LetAStateInArrearsVote,
        Self::TakeUpAmendment,
        Self::AdoptAmendment,
        Self::AdoptInstitutionalAmendment,
        Self::ReviewConference,
    ];

    /// The code used in data and addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ElementsOfCrimes => "elements_of_crimes",
            Self::ActivateAggression => "activate_aggression",
            Self::NumberOfJudges => "number_of_judges",
            Self::ElectJudge => "elect_judge",
            Self::ElectProsecutor => "elect_prosecutor",
            Self::ElectDeputyProsecutor => "elect_deputy_prosecutor",
            Self::RemoveJudge => "remove_judge",
            Self::RemoveProsecutor => "remove_prosecutor",
            Self::RemoveDeputyProsecutor => "remove_deputy_prosecutor",
            Self::RulesOfProcedureAndEvidence => "rules_of_procedure_and_evidence",
            Self::ObjectToRegulations => "object_to_regulations",
            Self::Budget => "budget",
            Self::ElectBureau => "elect_bureau",
            Self::SubsidiaryBody => "subsidiary_body",
            Self::ElectBudgetCommittee => "elect_budget_committee",
            Self::ElectTrustFundBoard => "elect_trust_fund_board",
            Self::RequestSpecialSession => "request_special_session",
            Self::Substance => "substance",
            Self::Procedure => "procedure",
            Self::LetAStateInArrearsVote => "let_a_state_in_arrears_vote",
            Self::TakeUpAmendment => "take_up_amendment",
            Self::AdoptAmendment => "adopt_amendment",
            Self::AdoptInstitutionalAmendment => "adopt_institutional_amendment",
            Self::ReviewConference => "review_conference",
        }
    }

    /// What the decision needs: the table.
    pub const fn requirement(self) -> Requirement {
        use Initiative as By;
        match self {
            Self::ElementsOfCrimes => {
                two_thirds_of_parties(By::StatePartyJudgesOrProsecutor, &[text::ELEMENTS])
            }
            Self::ActivateAggression => {
                two_thirds_of_parties(By::Open, &[statute::ART_15_BIS_3, text::AMENDMENT])
            }
            Self::NumberOfJudges => two_thirds_of_parties(By::Presidency, &[text::NUMBER_OF_JUDGES]),
            Self::ElectJudge => Requirement {
                voting: Voting::SecretBallot,
                ..substance(&[statute::ART_36_6_A, statute::ART_112_7_A])
            },
            Self::ElectProsecutor => secret_absolute(By::StateParty, &[text::PROSECUTOR]),
            Self::ElectDeputyProsecutor => secret_absolute(By::Prosecutor, &[text::PROSECUTOR]),
            Self::RemoveJudge => Requirement {
                voting: Voting::SecretBallot,
                ..two_thirds_of_parties(By::OtherJudgesByTwoThirds, &[text::REMOVAL_OF_JUDGE])
            },
            Self::RemoveProsecutor => secret_absolute(By::Open, &[text::REMOVAL_OF_PROSECUTOR]),
            Self::RemoveDeputyProsecutor => secret_absolute(By::Prosecutor, &[text::REMOVAL_OF_DEPUTY]),
            Self::RulesOfProcedureAndEvidence => {
                two_thirds_of_parties(By::StatePartyJudgesOrProsecutor, &[text::RULES_OF_EVIDENCE])
            }
            Self::ObjectToRegulations => {
                in_writing(Majority::AbsoluteOfParties, By::StateParty, &[text::REGULATIONS])
            }
            Self::Budget => substance(&[text::BUDGET_IS_SUBSTANCE, text::BUDGET, statute::ART_112_7_A]),
            Self::ElectBureau => Requirement {
                majority: None,
                ..substance(&[statute::ART_112_3_A, statute::ART_112_7])
            },
            Self::SubsidiaryBody => substance(&[
                text::BODY_IS_SUBSTANCE,
                text::SUBSIDIARY_BODIES,
                statute::ART_112_7_A,
            ]),
            Self::ElectBudgetCommittee => substance(&[text::COMMITTEE_2003, text::COMMITTEE]),
            Self::ElectTrustFundBoard => substance(&[text::TRUST_FUND]),
            Self::RequestSpecialSession => in_writing(
                Majority::OneThirdOfParties,
                By::StateParty,
                &[text::SPECIAL_SESSION],
            ),
            Self::Substance => substance(&[statute::ART_112_7_A, statute::ART_112_7]),
            Self::Procedure => Requirement {
                majority: Some(Majority::SimpleOfVoting),
                quorum: QuorumRule::NotStated,
                ..substance(&[statute::ART_112_7_B, statute::ART_112_7])
            },
            Self::LetAStateInArrearsVote => Requirement {
                majority: None,
                initiative: By::StateConcerned,
                ..substance(&[statute::ART_112_8, statute::ART_112_7])
            },
            Self::TakeUpAmendment => Requirement {
                majority: Some(Majority::SimpleOfVoting),
                quorum: QuorumRule::NotStated,
                initiative: By::StateParty,
                ..substance(&[statute::ART_121_2])
            },
            Self::AdoptAmendment => two_thirds_of_parties(By::StateParty, &[text::AMENDMENT]),
            Self::AdoptInstitutionalAmendment => two_thirds_of_parties(By::StateParty, &[statute::ART_122_2]),
            Self::ReviewConference => in_writing(
                Majority::AbsoluteOfParties,
                By::StateParty,
                &[text::REVIEW_CONFERENCE],
            ),
        }
    }
}

impl core::fmt::Display for Decision {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.code())
    }
}

impl core::str::FromStr for Decision {
    type Err = crate::Malformed;
    fn from_str(text: &str) -> Result<Self, crate::Malformed> {
        let known = Self::ALL.into_iter().find(|decision| decision.code() == text);
        known.ok_or_else(|| {
            crate::Malformed::new("a decision of the Assembly, as budget or remove_judge", text)
        })
    }
}

const fn substance(law: &'static [Citation]) -> Requirement {
    Requirement {
        majority: Some(Majority::TwoThirdsOfVoting),
        quorum: QuorumRule::AbsoluteOfParties,
        voting: Voting::ConsensusFirst,
        initiative: Initiative::Open,
        law,
    }
}

const fn two_thirds_of_parties(initiative: Initiative, law: &'static [Citation]) -> Requirement {
    Requirement {
        majority: Some(Majority::TwoThirdsOfParties),
        quorum: QuorumRule::InTheMajority,
        voting: Voting::ConsensusFirst,
        initiative,
        law,
    }
}

const fn secret_absolute(initiative: Initiative, law: &'static [Citation]) -> Requirement {
    Requirement {
        majority: Some(Majority::AbsoluteOfParties),
        quorum: QuorumRule::InTheMajority,
        voting: Voting::SecretBallot,
        initiative,
        law,
    }
}

const fn in_writing(majority: Majority, initiative: Initiative, law: &'static [Citation]) -> Requirement {
    Requirement {
        majority: Some(majority),
        quorum: QuorumRule::InTheMajority,
        voting: Voting::InWriting,
        initiative,
        law,
    }
}
