//! Who is a member of a body on a day, which seats are vacant, and when terms end.
//!
//! Records of elected bodies are often less exact than a rule would like: a month instead of a day, no end of
//! the term at all. So an answer says how sure it is ([`Certainty`]), and an end that no source gives is counted
//! from the length of a term and marked so ([`Ends::ByLength`]).

use std::collections::BTreeMap;

use chrono::Months;
use serde::{Deserialize, Serialize};

use super::{Body, Constitution, ReElection};
use crate::{Iso3, NaiveDate, PartialDate, RegionalGroup};

/// One election of one person, or for the Bureau of one State, to a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    /// The body.
    pub body: Body,
    /// The id of the person or State; the same for every election of the same one.
    pub member: String,
    /// The member's State.
    pub state: Iso3,
    /// The regional group whose seat it is.
    pub region: RegionalGroup,
    /// When the member was elected, if known.
    pub elected: Option<PartialDate>,
    /// The first day of the term, if known.
    pub from: Option<PartialDate>,
    /// The last day of the term, if known.
    pub until: Option<PartialDate>,
    /// The last day of a member who left before the end of the term.
    pub left: Option<PartialDate>,
    /// Whether the member was elected for the rest of a predecessor's term.
    pub rest_of_term: bool,
}

/// How sure a membership on a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// The dates given are exact enough to say so.
    Certain,
    /// The end of the term is counted from its length.
    IfFullTerm,
    /// The dates are known to the month or the year only and leave it open.
    Possible,
}

/// Where the end of a term comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ends {
    /// A source gives it.
    Given(PartialDate),
    /// A term of the body's length, counted from its beginning.
    ByLength(PartialDate),
    /// Neither an end nor a beginning is known.
    NotKnown,
}

impl Membership {
    /// The beginning of the term: the first day if given, else the day of the election.
    pub fn begins(&self) -> Option<PartialDate> {
        self.from.or(self.elected)
    }

    /// The last day of the term. The end of a predecessor's term is never counted.
    pub fn ends(&self, term_years: u8) -> Ends {
        match (self.until, self.begins()) {
            (Some(until), _) => Ends::Given(until),
            (None, Some(begins)) if !self.rest_of_term => {
                let months = Months::new(u32::from(term_years) * 12);
                let end = begins
                    .first_day()
                    .checked_add_months(months)
                    .and_then(|day| day.pred_opt());
                end.map_or(Ends::NotKnown, |day| Ends::ByLength(PartialDate::day(day)))
            }
            (None, _) => Ends::NotKnown,
        }
    }

    /// Whether and how surely the member sat on a day; none if not.
    pub fn on(&self, day: NaiveDate, term_years: u8) -> Option<Certainty> {
        let begins = self.begins()?;
        let (ends, counted) = match self.ends(term_years) {
            Ends::Given(date) => (Some(date), false),
            Ends::ByLength(date) => (Some(date), true),
            Ends::NotKnown => (None, false),
        };
        let begun_at_all = begins.first_day() <= day;
        let over = ends.is_some_and(|date| date.last_day() < day);
        let gone = self.left.is_some_and(|date| date.last_day() < day);
        if !begun_at_all || over || gone {
            return None;
        }
        let surely_begun = begins.last_day() <= day;
        let surely_not_over = ends.is_some_and(|date| day <= date.first_day());
        let surely_not_gone = self.left.is_none_or(|date| day <= date.first_day());
        Some(if surely_begun && surely_not_over && surely_not_gone {
            if counted {
                Certainty::IfFullTerm
            } else {
                Certainty::Certain
            }
        } else {
            Certainty::Possible
        })
    }
}

/// The members of a body on a day, each with how sure it is.
///
/// ```
/// use asp_core::{NaiveDate, body::{Body, Certainty, Membership, constitution_on, members_on}};
///
/// let kelly = Membership {
///     body: Body::TrustFundBoard,
///     member: "kevin-kelly".into(),
///     state: "IRL".parse().unwrap(),
///     region: asp_core::RegionalGroup::Weog,
///     elected: Some("2024-12-02".parse().unwrap()),
///     from: None,
///     until: None,
///     left: None,
///     rest_of_term: false,
/// };
/// let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
/// let board = constitution_on(Body::TrustFundBoard, today).unwrap();
/// // The source names the length of the term and not its last day.
/// assert_eq!(members_on(&board, &[kelly.clone()], today), [(&kelly, Certainty::IfFullTerm)]);
/// ```
pub fn members_on<'a>(
    constitution: &Constitution,
    memberships: &'a [Membership],
    day: NaiveDate,
) -> Vec<(&'a Membership, Certainty)> {
    let of_body = memberships
        .iter()
        .filter(|membership| membership.body == constitution.body);
    of_body
        .filter_map(|membership| Some((membership, membership.on(day, constitution.term_years)?)))
        .collect()
}

/// How the seats of a group, or of the whole body, are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Occupancy {
    /// The group, for a body with seats for groups.
    pub group: Option<RegionalGroup>,
    /// Seats there are.
    pub seats: u8,
    /// Members of whom it is certain, the term's end counted or not.
    pub members: u16,
    /// Members of whom it is possible.
    pub possible: u16,
}

impl Occupancy {
    /// Seats of which no member is known. A gap in the record looks the same as a vacancy.
    pub fn without_known_member(&self) -> u16 {
        let known = self.members.saturating_add(self.possible);
        u16::from(self.seats).saturating_sub(known)
    }

    /// Members beyond the seats: two who share a seat, or a fault in the record.
    pub fn beyond_seats(&self) -> u16 {
        self.members.saturating_sub(u16::from(self.seats))
    }
}

/// How the seats of a body are taken on a day, by group where seats are reserved for groups.
pub fn occupancy_on(
    constitution: &Constitution,
    memberships: &[Membership],
    day: NaiveDate,
) -> Vec<Occupancy> {
    let members = members_on(constitution, memberships, day);
    let count = |group: Option<RegionalGroup>, seats: u8| {
        let in_group = |membership: &Membership| group.is_none_or(|group| membership.region == group);
        let number = |possible: bool| {
            let found = members.iter().filter(|(membership, certainty)| {
                in_group(membership) && (*certainty == Certainty::Possible) == possible
            });
            u16::try_from(found.count()).unwrap_or(u16::MAX)
        };
        Occupancy {
            group,
            seats,
            members: number(false),
            possible: number(true),
        }
    };
    match constitution.by_group {
        Some(seats) => RegionalGroup::ALL
            .into_iter()
            .map(|group| count(Some(group), seats.of(group)))
            .collect(),
        None => vec![count(None, constitution.seats)],
    }
}

/// The members of a body on a day by the day on which their terms end: the staggering of the body. Members whose
/// term's end is not known are left out.
pub fn terms_ending<'a>(
    constitution: &Constitution,
    memberships: &'a [Membership],
    day: NaiveDate,
) -> BTreeMap<PartialDate, Vec<&'a Membership>> {
    let mut by_end: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (membership, _) in members_on(constitution, memberships, day) {
        match membership.ends(constitution.term_years) {
            Ends::Given(end) | Ends::ByLength(end) => by_end.entry(end).or_default().push(membership),
            Ends::NotKnown => {}
        }
    }
    by_end
}

/// Whether the rest of a predecessor's term counts towards the limit on re-election. No text read here says. The
/// record fits that it does not: a member of the Trust Fund's Board elected for the rest of a term in 2021 was
/// elected twice more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RestOfTerm {
    /// It counts like a full term.
    Counts,
    /// It does not count.
    DoesNotCount,
}

/// Whether a member can be elected again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Eligibility {
    /// Elected so often, and allowed so often.
    Eligible {
        /// Elections that count.
        elected: u16,
        /// Elections allowed in all.
        allowed: u16,
    },
    /// No more, unless the Assembly waives the limit, as it has done once for the Advisory Committee.
    LimitReached {
        /// Elections that count.
        elected: u16,
        /// Elections allowed in all.
        allowed: u16,
    },
    /// There is no limit.
    NoLimit {
        /// Elections so far.
        elected: u16,
    },
    /// No text read here says anything of it.
    NotStated {
        /// Elections so far.
        elected: u16,
    },
}

/// Whether a member can be elected again to a body.
///
/// ```
/// use asp_core::{NaiveDate, body::{Body, Eligibility, RestOfTerm, constitution_on, eligibility}};
/// let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
/// let committee = constitution_on(Body::BudgetAndFinance, day).unwrap();
/// assert_eq!(
///     eligibility(&committee, &[], "anybody", RestOfTerm::Counts),
///     Eligibility::NoLimit { elected: 0 },
/// );
/// ```
pub fn eligibility(
    constitution: &Constitution,
    memberships: &[Membership],
    member: &str,
    rest_of_term: RestOfTerm,
) -> Eligibility {
    let counting = memberships.iter().filter(|membership| {
        let counts = !membership.rest_of_term || rest_of_term == RestOfTerm::Counts;
        membership.body == constitution.body && membership.member == member && counts
    });
    let elected = u16::try_from(counting.count()).unwrap_or(u16::MAX);
    match constitution.re_election {
        ReElection::Unlimited => Eligibility::NoLimit { elected },
        ReElection::NotStated => Eligibility::NotStated { elected },
        ReElection::AtMost(times) => {
            let allowed = u16::from(times).saturating_add(1);
            if elected < allowed {
                Eligibility::Eligible { elected, allowed }
            } else {
                Eligibility::LimitReached { elected, allowed }
            }
        }
    }
}
