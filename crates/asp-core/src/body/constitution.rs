//! How the elected bodies are made up, as their founding texts had it on a day.
//!
//! Sources: Rome Statute, articles 36(4)(c), 79 and 112(3); ICC-ASP/1/Res.4 and its change of December 2023;
//! ICC-ASP/1/Res.6; ICC-ASP/10/Res.5 with the terms of reference in ICC-ASP/10/36.
//!
//! Seats are data with dates: the Committee on Budget and Finance had twelve until 14 December 2023 and has had
//! seventeen since, although older texts on the web still give twelve.

use core::{fmt, str::FromStr};

use serde::Serialize;

use crate::{
    Malformed, NaiveDate, RegionalGroup,
    law::{Citation, Provision, statute},
    serde_as_text,
};

/// A body elected by the Assembly. In data and addresses by its code, `cbf`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Body {
    /// Committee on Budget and Finance, `cbf`.
    BudgetAndFinance,
    /// Advisory Committee on Nominations of Judges, `acn`.
    Nominations,
    /// Board of Directors of the Trust Fund for Victims, `tfv`.
    TrustFundBoard,
    /// Bureau of the Assembly, `bureau`.
    Bureau,
}

impl Body {
    /// The bodies there are.
    pub const ALL: [Self; 4] = [
        Self::BudgetAndFinance,
        Self::Nominations,
        Self::TrustFundBoard,
        Self::Bureau,
    ];

    /// The code used in data and addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::BudgetAndFinance => "cbf",
            Self::Nominations => "acn",
            Self::TrustFundBoard => "tfv",
            Self::Bureau => "bureau",
        }
    }
}

impl FromStr for Body {
    type Err = Malformed;
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let named = Self::ALL.into_iter().find(|body| body.code() == text);
        named.ok_or_else(|| Malformed::new("an elected body: cbf, acn, tfv or bureau", text))
    }
}

impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

serde_as_text!(Body);

/// How often a member can be elected again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReElection {
    /// Without limit.
    Unlimited,
    /// So many times.
    AtMost(u8),
    /// No text read here says anything of it.
    NotStated,
}

/// Seats reserved for each regional group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[expect(
    missing_docs,
    reason = "each field is the number of seats of the group of its name"
)]
pub struct GroupSeats {
    pub africa: u8,
    pub asia_pacific: u8,
    pub eastern_europe: u8,
    pub grulac: u8,
    pub weog: u8,
}

impl GroupSeats {
    /// Seats of one group.
    pub const fn of(&self, group: RegionalGroup) -> u8 {
        match group {
            RegionalGroup::Africa => self.africa,
            RegionalGroup::AsiaPacific => self.asia_pacific,
            RegionalGroup::EasternEurope => self.eastern_europe,
            RegionalGroup::Grulac => self.grulac,
            RegionalGroup::Weog => self.weog,
        }
    }
}

/// How a body is made up for some time.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Constitution {
    /// The body.
    pub body: Body,
    /// The first day on which it is so.
    pub from: NaiveDate,
    /// The first day on which it is so no longer.
    pub until: Option<NaiveDate>,
    /// Seats in all.
    pub seats: u8,
    /// Seats of each group, where they are reserved.
    pub by_group: Option<GroupSeats>,
    /// Length of a term.
    pub term_years: u8,
    /// How often a member can be elected again.
    pub re_election: ReElection,
    /// What the numbers of seats and years rest on.
    pub law: Vec<Citation>,
    /// What the limit on re-election rests on.
    pub re_election_law: Citation,
}

/// How a body is made up on a day; none before it was founded.
///
/// ```
/// use asp_core::{NaiveDate, RegionalGroup, body::{Body, constitution_on}};
/// let seats = |y, m, d| {
///     let day = NaiveDate::from_ymd_opt(y, m, d).unwrap();
///     constitution_on(Body::BudgetAndFinance, day).map(|constitution| constitution.seats)
/// };
/// assert_eq!(seats(2023, 12, 13), Some(12));
/// assert_eq!(seats(2023, 12, 14), Some(17));
/// assert_eq!(seats(2002, 9, 2), None);
/// ```
pub fn constitution_on(body: Body, day: NaiveDate) -> Option<Constitution> {
    let all = constitutions();
    all.into_iter().find(|constitution| {
        let begun = constitution.from <= day;
        constitution.body == body && begun && constitution.until.is_none_or(|until| day < until)
    })
}

const ASP: &str = "https://asp.icc-cpi.int";
const CBF: &str = "https://asp.icc-cpi.int/press-releases/press-releases-2003/election-of-the-committee-on-budget-and-finance";
const ACN: &str = "https://asp.icc-cpi.int/ACN";
const TFV: &str = "https://trustfundforvictims.org/index.php/en/about/board-of-directors";

const fn resolution(symbol: &'static str) -> Provision {
    Provision::Resolution {
        symbol,
        paragraph: "",
    }
}

/// The Committee on Budget and Finance with twelve members.
const CBF_FOUNDED: Provision = resolution("ICC-ASP/1/Res.4");
/// Seventeen seats, with those of each group, as agreed on 11 December 2023. The text adopted was not read.
const CBF_ENLARGED: Citation = Citation::read(
    Provision::Practice {
        shown_by: "budget-committee-enlarged-2023",
    },
    "https://www.coalitionfortheicc.org/asp22-days-6-7",
);
/// The resolution that enlarged the Committee: its subject was read, its number is recalled.
const CBF_ENLARGED_BY: Citation = Citation::recalled(
    resolution("ICC-ASP/22/Res.8"),
    "https://asp.icc-cpi.int/press-releases/PR-22nd-session",
);

/// The table of constitutions, by body and day.
pub fn constitutions() -> Vec<Constitution> {
    let day = NaiveDate::from_ymd_opt;
    [
        budget_and_finance(
            day(2002, 9, 3),
            day(2023, 12, 14),
            12,
            [2, 2, 2, 2, 4],
            vec![Citation::read(CBF_FOUNDED, CBF)],
        ),
        budget_and_finance(
            day(2023, 12, 14),
            None,
            17,
            [4, 3, 3, 3, 4],
            vec![CBF_ENLARGED, CBF_ENLARGED_BY],
        ),
        nominations(day(2011, 12, 21)),
        trust_fund_board(day(2002, 9, 9)),
        bureau(day(2002, 9, 3)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn group_seats([africa, asia_pacific, eastern_europe, grulac, weog]: [u8; 5]) -> GroupSeats {
    GroupSeats {
        africa,
        asia_pacific,
        eastern_europe,
        grulac,
        weog,
    }
}

fn budget_and_finance(
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
    seats: u8,
    by_group: [u8; 5],
    law: Vec<Citation>,
) -> Option<Constitution> {
    Some(Constitution {
        body: Body::BudgetAndFinance,
        from: from?,
        until,
        seats,
        by_group: Some(group_seats(by_group)),
        term_years: 3,
        re_election: ReElection::Unlimited,
        law,
        re_election_law: Citation::recalled(CBF_FOUNDED, CBF),
    })
}

/// Nine members, no seats reserved for groups: principal legal systems, geography and both genders are to be
/// represented.
fn nominations(from: Option<NaiveDate>) -> Option<Constitution> {
    let provision = resolution("ICC-ASP/10/Res.5");
    Some(Constitution {
        body: Body::Nominations,
        from: from?,
        until: None,
        seats: 9,
        by_group: None,
        term_years: 3,
        re_election: ReElection::AtMost(1),
        law: vec![Citation::read(provision, ACN), ART_36_4_C],
        re_election_law: Citation::read(provision, ACN),
    })
}

/// One member for each group, unpaid.
fn trust_fund_board(from: Option<NaiveDate>) -> Option<Constitution> {
    let founding = Citation::recalled(resolution("ICC-ASP/1/Res.6"), ASP);
    Some(Constitution {
        body: Body::TrustFundBoard,
        from: from?,
        until: None,
        seats: 5,
        by_group: Some(group_seats([1; 5])),
        term_years: 3,
        re_election: ReElection::AtMost(1),
        law: vec![ART_79, founding],
        re_election_law: founding,
    })
}

/// A President, two Vice-Presidents and eighteen members.
fn bureau(from: Option<NaiveDate>) -> Option<Constitution> {
    let article = statute::ART_112_3_A;
    Some(Constitution {
        body: Body::Bureau,
        from: from?,
        until: None,
        seats: 21,
        by_group: None,
        term_years: 3,
        re_election: ReElection::NotStated,
        law: vec![article],
        re_election_law: article,
    })
}

const ART_36_4_C: Citation = statute::read("36", "4(c)", ACN);
const ART_79: Citation = statute::read("79", "", TFV);

/// The provisions of the Statute the chapter rests on.
pub(crate) const STATUTE: &[Citation] = &[ART_36_4_C, ART_79, statute::ART_112_3_A];
