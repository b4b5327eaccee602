//! Who sits on the bench on a given day, and which judges count as remaining when an election is prepared.
//!
//! Sources: Rome Statute, articles 36(9), 36(10) and 37; for the judge who has resigned, the requirements
//! published in 2014.
//!
//! The two questions have different answers. A judge who resigned has left the bench, but still counts as
//! remaining for the next regular election if the seat is to be filled by an election of its own: the
//! requirements of 2014 come out only if Miriam Defensor-Santiago, who had resigned six months before, is
//! counted. And a judge who stays on to finish a trial (article 36(10)) sits in the courtroom, but holds no
//! seat any more and counts for neither.

use serde::{Deserialize, Serialize};

use super::{Headcount, Profile, texts};
use crate::{
    Iso3, NaiveDate,
    body::Term,
    law::{Answer, Citation, Reason},
};

/// One election of one person to the bench; a person elected twice has two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mandate {
    /// The id of the mandate in the data.
    pub id: String,
    /// The State whose national the judge is.
    pub state: Iso3,
    /// List, regional group and gender.
    pub profile: Profile,
    /// A day by which the judge was elected: the day itself, or the end of the meeting if no more is known.
    pub elected: NaiveDate,
    /// The term; for a vacancy, the rest of the predecessor's.
    pub term: Term,
    /// The last day of a judge who left early. It may lie before the term: a judge elected in January 2009
    /// resigned in February and never took office in March.
    pub left: Option<NaiveDate>,
    /// The day on which a successor was elected for the rest of the term, if one was.
    pub refilled: Option<NaiveDate>,
}

impl Mandate {
    /// Whether the judge holds the seat on a day.
    pub fn is_held_on(&self, day: NaiveDate) -> bool {
        self.term.contains(day) && self.left.is_none_or(|left| day <= left)
    }
}

/// The mandates held on a day: the composition of the bench.
///
/// ```
/// use asp_core::{NaiveDate, RegionalGroup, body::Term, election::{Gender, List, Mandate, Profile, bench_on}};
///
/// let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
/// let prost = Mandate {
///     id: "kimberly-prost-2017".into(),
///     state: "CAN".parse().unwrap(),
///     profile: Profile { list: List::A, region: RegionalGroup::Weog, gender: Gender::Female },
///     elected: day(2017, 12, 14),
///     term: Term::new(day(2018, 3, 11), day(2027, 3, 10)).unwrap(),
///     left: None,
///     refilled: None,
/// };
/// assert_eq!(bench_on(&[prost.clone()], day(2027, 3, 10)), [&prost]);
/// assert!(bench_on(&[prost], day(2027, 3, 11)).is_empty());
/// ```
pub fn bench_on(mandates: &[Mandate], day: NaiveDate) -> Vec<&Mandate> {
    mandates
        .iter()
        .filter(|mandate| mandate.is_held_on(day))
        .collect()
}

/// The election for which the remaining judges are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Renewal<'a> {
    /// The day of the first ballot.
    pub first_ballot: NaiveDate,
    /// The day on which the new terms begin; for a vacancy, the day of the election.
    pub terms_begin: NaiveDate,
    /// Ids of the mandates whose seats are filled by this election because they were left early; empty for a
    /// regular election.
    pub vacancies: &'a [&'a str],
}

/// Why a mandate counts as remaining, or why not.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Remaining {
    /// The judge stays in office beyond the day on which the new terms begin.
    Stays {
        /// The mandate.
        id: String,
    },
    /// The judge has left, but the seat has an election of its own still to come.
    SeatFilledSeparately {
        /// The mandate.
        id: String,
        /// The judge's last day.
        left: NaiveDate,
    },
    /// The term ends before the new ones begin, even if the judge stays on to finish a trial.
    TermEnds {
        /// The mandate.
        id: String,
        /// Last day of the term.
        last_day: NaiveDate,
    },
    /// The seat is one of those this election fills.
    FilledNow {
        /// The mandate.
        id: String,
    },
    /// The judge has left and a successor has been elected, who is counted instead.
    Succeeded {
        /// The mandate.
        id: String,
        /// When the successor was elected.
        on: NaiveDate,
    },
}

impl Remaining {
    /// Whether the judge is counted.
    pub const fn counts(&self) -> bool {
        matches!(self, Self::Stays { .. } | Self::SeatFilledSeparately { .. })
    }
}

impl Reason for Remaining {
    fn law(&self) -> &'static [Citation] {
        match self {
            Self::Stays { .. } => &[texts::ART_36_9],
            Self::SeatFilledSeparately { .. } => &[texts::SEPARATE_ELECTION, texts::ART_37],
            Self::TermEnds { .. } => &[texts::ART_36_9, texts::ART_36_10],
            Self::FilledNow { .. } | Self::Succeeded { .. } => &[texts::ART_37],
        }
    }
}

/// The judges who count as remaining when the requirements of an election are computed, with the reason for
/// every mandate that was won before the election and had not ended before it.
pub fn remaining<'a>(mandates: &'a [Mandate], election: &Renewal<'_>) -> Answer<Vec<&'a Mandate>, Remaining> {
    let known = mandates
        .iter()
        .filter(|mandate| mandate.elected < election.first_ballot)
        .filter(|mandate| mandate.term.last_day() >= election.first_ballot);
    let judged: Vec<_> = known
        .map(|mandate| (mandate, standing_of(mandate, election)))
        .collect();
    let counted = judged.iter().filter(|(_, why)| why.counts());
    let outcome = counted.map(|(mandate, _)| *mandate).collect();
    Answer::new(outcome, judged.into_iter().map(|(_, why)| why))
}

fn standing_of(mandate: &Mandate, election: &Renewal<'_>) -> Remaining {
    let id = mandate.id.clone();
    if mandate.term.last_day() < election.terms_begin {
        let last_day = mandate.term.last_day();
        return Remaining::TermEnds { id, last_day };
    }
    let Some(left) = mandate.left.filter(|left| *left < election.first_ballot) else {
        return Remaining::Stays { id };
    };
    if election.vacancies.contains(&mandate.id.as_str()) {
        return Remaining::FilledNow { id };
    }
    match mandate.refilled.filter(|on| *on < election.first_ballot) {
        Some(on) => Remaining::Succeeded { id, on },
        None => Remaining::SeatFilledSeparately { id, left },
    }
}

/// List, group and gender of some mandates, counted.
pub fn headcount(mandates: &[&Mandate]) -> Headcount {
    Headcount::of(mandates.iter().map(|mandate| &mandate.profile))
}
