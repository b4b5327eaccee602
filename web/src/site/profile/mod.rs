//! What follows from the data and the law for one State: whether it can vote, what it can still do.
//!
//! Pure: nothing here draws. Each answer carries its grounds, of the law and of the data, for
//! [`reasons`](super::reasons) to tell.

use asp_core::{
    Euro, NaiveDate, Provenance,
    contribution::ContributionReason,
    law::{Citation, Reason, statute},
    record::{
        budget::Arrears,
        session::{Session, VotingRight},
    },
    treaty::TreatyReason,
    voting_right::VotingRightReason,
};
use fluent_bundle::FluentValue;

use super::{cx::Cx, parts, reasons::Told};

pub mod possible;
pub mod procedure;
pub mod vote;

/// A step of an answer: a rule applied, or what the data hold and do not hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Ground {
    Treaty(TreatyReason),
    Voting(VotingRightReason),
    /// A notification of withdrawal runs, and its effect comes after the day asked for.
    PartyUntil {
        effect: NaiveDate,
    },
    /// The data name no arrears of the State and no session at which its vote was in question.
    NothingKnown {
        as_of: NaiveDate,
    },
    /// A source counts States without a vote and does not name them.
    Unnamed {
        row: &'static Arrears,
        states: u16,
    },
    /// The vote was in question at an earlier session.
    Recorded {
        row: &'static VotingRight,
    },
    /// What was owed on the last day known.
    LastFigure {
        row: &'static Arrears,
        amount: Euro,
    },
    /// A bill that came after that day and is in arrears by now.
    LaterBill(vote::LaterBill),
    /// What was paid since is not known.
    LaterUnknown {
        as_of: NaiveDate,
    },
    /// The contributions of two years by our computation.
    Computed {
        first: u16,
        last: u16,
        amount: Euro,
        confirmed: bool,
    },
    /// What is owed is less than that.
    Below,
    /// What is owed is as much, or more.
    Reached,
    /// A figure may include the contribution of the running year, which is not in arrears yet.
    WithoutCurrentYear {
        year: u16,
        amount: Euro,
    },
    /// The State is not in a list that is complete up to a day.
    NotInList {
        as_of: NaiveDate,
        list: &'static Provenance,
    },
    /// Instruments of which the data do not know the day.
    UndatedDeposits {
        n: usize,
        row: &'static Provenance,
    },
    /// The data, which are not known to be complete, hold nothing of the kind for the State.
    NotInData {
        as_of: NaiveDate,
    },
}

impl Reason for Ground {
    fn law(&self) -> &'static [Citation] {
        match self {
            Self::Treaty(reason) => reason.law(),
            Self::Voting(reason) => reason.law(),
            Self::Below | Self::Reached => &[statute::ART_112_8],
            Self::LaterBill(bill) => ContributionReason::InArrearsFrom {
                day: bill.arrears_from,
            }
            .law(),
            _ => &[],
        }
    }
}

impl Told for Ground {
    fn told(&self, cx: &Cx<'_>) -> String {
        let day = |day| FluentValue::from(cx.day(day));
        let euro = |amount| FluentValue::from(cx.euro(amount));
        match self {
            Self::Treaty(reason) => reason.told(cx),
            Self::Voting(reason) => reason.told(cx),
            Self::PartyUntil { effect } => cx.tr("ground-party-until", &[("day", day(*effect))]),
            Self::NothingKnown { as_of } => cx.tr("ground-nothing-known", &[("day", day(*as_of))]),
            Self::Unnamed { row, states } => cx.tr(
                "ground-unnamed",
                &[("n", (*states).into()), ("date", cx.date(row.date).into())],
            ),
            Self::Recorded { row } => cx.tr(
                &format!("ground-recorded-{}", row.status.code().replace('_', "-")),
                &[("session", parts::session_name(cx, row.session).into())],
            ),
            Self::LastFigure { row, amount } => cx.tr(
                "ground-last-figure",
                &[("date", cx.date(row.date).into()), ("amount", euro(*amount))],
            ),
            Self::LaterBill(bill) => cx.tr(
                "ground-later-bill",
                &[
                    ("year", bill.year.to_string().into()),
                    ("amount", euro(bill.amount)),
                    ("day", day(bill.arrears_from)),
                ],
            ),
            Self::LaterUnknown { as_of } => cx.tr("ground-later-unknown", &[("day", day(*as_of))]),
            Self::Computed {
                first, last, amount, ..
            } => cx.tr(
                "ground-computed",
                &[
                    ("first", first.to_string().into()),
                    ("last", last.to_string().into()),
                    ("amount", euro(*amount)),
                ],
            ),
            Self::Below => cx.t("ground-below"),
            Self::Reached => cx.t("ground-reached"),
            Self::WithoutCurrentYear { year, amount } => cx.tr(
                "ground-without-current-year",
                &[("year", year.to_string().into()), ("amount", euro(*amount))],
            ),
            Self::NotInList { as_of, .. } => cx.tr("ground-not-in-list", &[("day", day(*as_of))]),
            Self::UndatedDeposits { n, .. } => cx.tr("ground-undated-deposits", &[("n", (*n).into())]),
            Self::NotInData { as_of } => cx.tr("ground-not-in-data", &[("day", day(*as_of))]),
        }
    }

    fn is_unconfirmed(&self) -> bool {
        match self {
            Self::Computed { confirmed, .. } => !confirmed,
            Self::LaterBill(bill) => !bill.confirmed,
            _ => false,
        }
    }

    fn row(&self) -> Option<&'static Provenance> {
        match self {
            Self::Unnamed { row, .. } | Self::LastFigure { row, .. } => Some(&row.provenance),
            Self::Recorded { row } => Some(&row.provenance),
            Self::NotInList { list: row, .. } | Self::UndatedDeposits { row, .. } => Some(row),
            _ => None,
        }
    }
}

/// The session that is on or comes next.
pub fn next_session(today: NaiveDate) -> Option<&'static Session> {
    let ahead = asp_data::sessions()
        .iter()
        .filter(|session| session.last_day() >= today);
    ahead.min_by_key(|session| session.opens)
}
