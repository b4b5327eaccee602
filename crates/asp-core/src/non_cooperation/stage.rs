//! The stages of a case.

use core::{fmt, str::FromStr};

use serde::Serialize;

use crate::{Malformed, serde_as_text};

/// Where a case of non-cooperation stands. In data and addresses by a number, `s0` to `s15`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// A request for cooperation is outstanding, `s0`.
    RequestOutstanding,
    /// The State consults the Court under article 97, `s1`.
    Consultation,
    /// The Presidency of the Assembly knows of a risk or an incident, `s2`.
    RiskKnown,
    /// Good offices of the President and the focal points are under way, `s3`.
    GoodOffices,
    /// Proceedings under article 87(7): the State is heard, `s4`.
    Proceedings,
    /// The judges made no finding, `s5`.
    NoFinding,
    /// A finding without a referral, `s6`.
    FindingWithoutReferral,
    /// A finding and a referral to the Assembly, the Security Council or both, `s7`.
    Referred,
    /// Emergency meeting of the Bureau, `s8`.
    EmergencyMeeting,
    /// Open letter of the President, an answer is awaited, `s9`.
    OpenLetter,
    /// Meeting of the Bureau with the State, `s10`.
    BureauMeeting,
    /// Public meeting of a working group of the Bureau, `s11`.
    PublicMeeting,
    /// Report of the Bureau, `s12`.
    BureauReport,
    /// Debate in the Assembly, `s13`.
    Debate,
    /// A resolution, or a paragraph in the omnibus resolution, `s14`.
    Decision,
    /// Cooperation was given, `s15`.
    CooperationGiven,
}

/// On which side of the procedure a stage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Track {
    /// Before the judges.
    Court,
    /// Before the Assembly, without a referral.
    Informal,
    /// Before the Assembly, after a referral.
    Formal,
    /// Neither any more.
    Over,
}

impl Stage {
    /// All stages in order.
    pub const ALL: [Self; 16] = [
        Self::RequestOutstanding,
        Self::Consultation,
        Self::RiskKnown,
        Self::GoodOffices,
        Self::Proceedings,
        Self::NoFinding,
        Self::FindingWithoutReferral,
        Self::Referred,
        Self::EmergencyMeeting,
        Self::OpenLetter,
        Self::BureauMeeting,
        Self::PublicMeeting,
        Self::BureauReport,
        Self::Debate,
        Self::Decision,
        Self::CooperationGiven,
    ];

    /// The code used in data and addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::RequestOutstanding => "s0",
            Self::Consultation => "s1",
            Self::RiskKnown => "s2",
            Self::GoodOffices => "s3",
            Self::Proceedings => "s4",
            Self::NoFinding => "s5",
            Self::FindingWithoutReferral => "s6",
            Self::Referred => "s7",
            Self::EmergencyMeeting => "s8",
            Self::OpenLetter => "s9",
            Self::BureauMeeting => "s10",
            Self::PublicMeeting => "s11",
            Self::BureauReport => "s12",
            Self::Debate => "s13",
            Self::Decision => "s14",
            Self::CooperationGiven => "s15",
        }
    }

    /// The track it is on. A referral opens the formal one.
    pub const fn track(self) -> Track {
        match self {
            Self::RequestOutstanding | Self::Consultation | Self::Proceedings => Track::Court,
            Self::RiskKnown | Self::GoodOffices => Track::Informal,
            Self::Referred
            | Self::EmergencyMeeting
            | Self::OpenLetter
            | Self::BureauMeeting
            | Self::PublicMeeting
            | Self::BureauReport
            | Self::Debate
            | Self::Decision => Track::Formal,
            Self::NoFinding | Self::FindingWithoutReferral | Self::CooperationGiven => Track::Over,
        }
    }
}

impl FromStr for Stage {
    type Err = Malformed;
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let named = Self::ALL.into_iter().find(|stage| stage.code() == text);
        named.ok_or_else(|| Malformed::new("a stage of non-cooperation: s0 to s15", text))
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

serde_as_text!(Stage);
