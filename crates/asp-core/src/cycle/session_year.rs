//! What is due before and after a session.
//!
//! Sources, provision by provision, in [`Milestone::law`]. Day counts are taken back from the day named: "at
//! least sixty days before the opening" is met on the sixtieth day before it, and no later.

use chrono::{Datelike, Days, Months};
use serde::{Deserialize, Serialize};

use super::{extended, judges_terms_begin_after, nomination_period};
use crate::{
    NaiveDate,
    election::{MOST_EXTENSIONS, texts},
    law::{Citation, Provision, Reason, statute},
    non_cooperation::last_day_with_months_left,
};

const RULES: &str = "https://pdfslide.us/documents/8-rules-of-procedure-of-the-assembly-of-states-parties-the-rules-of-procedure.html";
const FINANCIAL: &str = "https://fdocuments.in/document/d-financial-regulations-and-rules-united-d-financial-regulations-and-rules.html";

const AGENDA: Citation = Citation::recalled(Provision::RulesOfProcedure { rule: 10 }, RULES);
const SUPPLEMENTARY: Citation = Citation::recalled(Provision::RulesOfProcedure { rule: 12 }, RULES);
const BUDGET: Citation = Citation::recalled(Provision::FinancialRegulations { regulation: "3.4" }, FINANCIAL);
const PAYMENT: Citation =
    Citation::recalled(Provision::FinancialRegulations { regulation: "5.6" }, FINANCIAL);
/// No text names the day: the first judges took office on it, and every regular term since has followed.
const TERMS_SINCE_2003: Citation = Citation::read(
    Provision::Practice {
        shown_by: "judges-terms-since-2003",
    },
    "http://www.scoop.co.nz/stories/WO0302/S00042.htm",
);
const EXEMPTION: Citation = Citation::recalled(
    Provision::Resolution {
        symbol: "ICC-ASP/4/Res.4",
        paragraph: "",
    },
    "https://asp.icc-cpi.int/resolutions",
);
const NON_COOPERATION: Citation = Citation::recalled(
    Provision::Resolution {
        symbol: "ICC-ASP/10/Res.5",
        paragraph: "annex",
    },
    "https://asp.icc-cpi.int/non-cooperation",
);

/// The days of a session and of what hangs on it, as far as they are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SessionYear {
    /// The opening of the regular session.
    pub opens: NaiveDate,
    /// The first ballot, if judges are elected for full terms.
    pub judges_first_ballot: Option<NaiveDate>,
    /// The opening of the session at which the Committee on Budget and Finance takes up the budget.
    pub budget_committee_opens: Option<NaiveDate>,
    /// The letter that tells States what they owe for the next year, if it has been sent.
    pub contributions_letter: Option<NaiveDate>,
}

/// Something that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Milestone {
    /// Nominations of judges open.
    NominationsOpen,
    /// Nominations of judges close, unless extended.
    NominationsClose,
    /// The last day to which nominations can be extended.
    NominationsExtendedAtMost,
    /// The proposed budget must be with the Committee on Budget and Finance.
    BudgetProposed,
    /// Requests not to lose the vote over arrears should have been made.
    ExemptionsRequested,
    /// Proposals of amendments circulated after this day must wait for the next meeting: three months must pass.
    AmendmentsCirculated,
    /// The last day for a public meeting of a working group on a matter of non-cooperation.
    NonCooperationMeeting,
    /// The provisional agenda must be out.
    ProvisionalAgenda,
    /// Requests for supplementary items must have been made.
    SupplementaryItems,
    /// Contributions for the year after the session are due.
    ContributionsDue,
    /// The terms of the judges elected begin.
    JudgesTermsBegin,
}

impl Reason for Milestone {
    fn law(&self) -> &'static [Citation] {
        match self {
            Self::NominationsOpen | Self::NominationsClose => &[texts::PROCEDURE],
            Self::NominationsExtendedAtMost => &[texts::EXTENSION],
            Self::BudgetProposed => &[BUDGET],
            Self::ExemptionsRequested => &[EXEMPTION],
            Self::AmendmentsCirculated => &[statute::ART_121_2],
            Self::NonCooperationMeeting => &[NON_COOPERATION],
            Self::ProvisionalAgenda => &[AGENDA],
            Self::SupplementaryItems => &[SUPPLEMENTARY],
            Self::ContributionsDue => &[PAYMENT],
            Self::JudgesTermsBegin => &[TERMS_SINCE_2003, texts::ART_36_9],
        }
    }
}

/// A milestone with its day and its law.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Due {
    /// The day, or the last day on which it can be done in time.
    pub day: NaiveDate,
    /// What is due.
    pub milestone: Milestone,
    /// The provisions it rests on.
    pub law: Vec<Citation>,
}

/// What is due for a session, by day.
///
/// ```
/// use asp_core::{NaiveDate, cycle::{Milestone, SessionYear, due_dates}};
/// let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
/// // The twenty-fifth session elects six judges.
/// let asp25 = SessionYear {
///     opens: day(2026, 12, 7),
///     judges_first_ballot: Some(day(2026, 12, 7)),
///     budget_committee_opens: None,
///     contributions_letter: None,
/// };
/// let due = due_dates(&asp25);
/// let on = |milestone| due.iter().find(|due| due.milestone == milestone).map(|due| due.day);
/// assert_eq!(on(Milestone::NominationsOpen), Some(day(2026, 1, 5)));
/// assert_eq!(on(Milestone::ProvisionalAgenda), Some(day(2026, 10, 8)));
/// assert_eq!(on(Milestone::JudgesTermsBegin), Some(day(2027, 3, 11)));
/// assert_eq!(on(Milestone::BudgetProposed), None); // the Committee's session was not given
/// ```
pub fn due_dates(session: &SessionYear) -> Vec<Due> {
    let mut due = Vec::new();
    let mut add = |milestone: Milestone, law: &[Citation], day: Option<NaiveDate>| {
        let law = law.to_vec();
        due.extend(day.map(|day| Due { day, milestone, law }));
    };
    let opens = session.opens;
    let committee = session.budget_committee_opens;
    let plain = [
        (Milestone::ProvisionalAgenda, days_before(opens, 60)),
        (Milestone::SupplementaryItems, days_before(opens, 30)),
        (
            Milestone::AmendmentsCirculated,
            opens.checked_sub_months(Months::new(3)),
        ),
        (
            Milestone::NonCooperationMeeting,
            last_day_with_months_left(opens, 3),
        ),
        (
            Milestone::BudgetProposed,
            committee.and_then(|day| days_before(day, 45)),
        ),
        (
            Milestone::ExemptionsRequested,
            committee.and_then(|day| day.checked_sub_months(Months::new(1))),
        ),
        (Milestone::ContributionsDue, contributions_due(session)),
    ];
    for (milestone, day) in plain {
        add(milestone, milestone.law(), day);
    }
    if let Some(first_ballot) = session.judges_first_ballot {
        if let Some(period) = nomination_period(first_ballot) {
            let law = period.citations();
            let closes = period.outcome.closes;
            let at_most = extended(closes, MOST_EXTENSIONS)
                .ok()
                .map(|answer| answer.outcome);
            add(Milestone::NominationsOpen, &law, Some(period.outcome.opens));
            add(Milestone::NominationsClose, &law, Some(closes));
            let extended_at_most = Milestone::NominationsExtendedAtMost;
            add(extended_at_most, extended_at_most.law(), at_most);
        }
        let begin = Milestone::JudgesTermsBegin;
        add(begin, begin.law(), judges_terms_begin_after(first_ballot));
    }
    due.sort_by_key(|due| (due.day, due.milestone));
    due
}

fn days_before(day: NaiveDate, days: u64) -> Option<NaiveDate> {
    day.checked_sub_days(Days::new(days))
}

/// 1 January of the next year or thirty days after the letter, whichever is later.
fn contributions_due(session: &SessionYear) -> Option<NaiveDate> {
    let letter = session.contributions_letter?;
    let january = NaiveDate::from_ymd_opt(session.opens.year().checked_add(1)?, 1, 1)?;
    Some(letter.checked_add_days(Days::new(30))?.max(january))
}

/// The provisions of the Statute the chapter rests on.
pub(crate) const STATUTE: &[Citation] = &[statute::ART_121_2, texts::ART_36_9];
