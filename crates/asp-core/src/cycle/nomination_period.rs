//! When candidates for the bench can be nominated.
//!
//! Source: ICC-ASP/3/Res.6 and the amendments of its calendar. The Bureau fixes the days; the texts fix how long
//! before the election the period opens, how long it lasts, and how far it can be extended.
//!
//! The calendar has changed. The first period for a regular election that opened on the first Monday of its year
//! was that of 2020; in 2014 it opened 32 weeks before the first ballot (both recalled from the texts, and both
//! agree with the dates to the day). For the elections before, no text was found: the periods of 2007, January
//! 2009 and 2011 opened 26 weeks before the first ballot to the day, that of 2006 did not.
//!
//! Whether a period is extended at all is for [`crate::election::extension_needed`].

use chrono::{Datelike, Days, Weekday};
use serde::Serialize;

use crate::{
    NaiveDate,
    election::{MOST_EXTENSIONS, texts},
    law::{Answer, Citation, Provision, Reason},
};

/// Weeks for which nominations are open.
pub const NOMINATION_WEEKS: u64 = 12;
/// Weeks of each extension.
pub const EXTENSION_WEEKS: u64 = 2;
/// Weeks for which nominations for a vacancy are open, as in 2009, 2013 and 2015.
pub const VACANCY_WEEKS: u64 = 6;

/// The first year in which nominations open on the first Monday of the year, whatever the day of the first ballot.
const FIRST_MONDAY_SINCE: i32 = 2019;

const NOMINATION_2023: &str =
    "https://en.wikipedia.org/wiki/2023_International_Criminal_Court_judges_election";

const LENGTH: Citation = Citation::read(
    Provision::Practice {
        shown_by: "nomination-periods-of-2014-2020-2023",
    },
    NOMINATION_2023,
);
const FIRST_MONDAY: Citation = Citation::recalled(
    Provision::Resolution {
        symbol: "ICC-ASP/18/Res.4",
        paragraph: "annex II",
    },
    NOMINATION_2023,
);
const THIRTY_TWO_WEEKS: Citation = Citation::recalled(
    Provision::Resolution {
        symbol: "ICC-ASP/12/Res.8",
        paragraph: "annex II",
    },
    "https://asp.icc-cpi.int/elections/judges/2014",
);
const TWENTY_SIX_WEEKS: Citation = Citation::recalled(
    Provision::Practice {
        shown_by: "nomination-periods-of-2007-2009-2011",
    },
    "https://en.wikipedia.org/wiki/2011_International_Criminal_Court_judges_election",
);
const VACANCY_LENGTH: Citation = Citation::read(
    Provision::Practice {
        shown_by: "nomination-periods-of-2009-2013-2015",
    },
    "https://asp.icc-cpi.int/elections/judges/2013",
);

/// A period for nominations, both days included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct NominationPeriod {
    /// First day.
    pub opens: NaiveDate,
    /// Last day.
    pub closes: NaiveDate,
}

/// A step in fixing a nomination period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NominationStep {
    /// It opens on the first Monday of the year of the election.
    FirstMondayOf {
        /// The year.
        year: i32,
        /// The day.
        opens: NaiveDate,
    },
    /// It opens a number of weeks before the first ballot.
    WeeksBefore {
        /// The weeks.
        weeks: u16,
        /// The first ballot.
        first_ballot: NaiveDate,
        /// The day.
        opens: NaiveDate,
    },
    /// It lasts a number of weeks.
    Lasts {
        /// The weeks.
        weeks: u64,
        /// The last day.
        closes: NaiveDate,
    },
    /// It lasts a number of weeks, for a vacancy.
    LastsForVacancy {
        /// The weeks.
        weeks: u64,
        /// The last day.
        closes: NaiveDate,
    },
    /// It is extended by two weeks.
    Extended {
        /// Which extension, from 1.
        number: u8,
        /// The new last day.
        closes: NaiveDate,
    },
}

impl Reason for NominationStep {
    fn law(&self) -> &'static [Citation] {
        match self {
            Self::FirstMondayOf { .. } => &[FIRST_MONDAY],
            Self::WeeksBefore { weeks: 32, .. } => &[THIRTY_TWO_WEEKS],
            Self::WeeksBefore { .. } => &[TWENTY_SIX_WEEKS],
            Self::Lasts { .. } => &[LENGTH],
            Self::LastsForVacancy { .. } => &[VACANCY_LENGTH],
            Self::Extended { .. } => &[texts::EXTENSION],
        }
    }
}

/// The nomination period of a regular election with its first ballot on a day, before any extension.
/// The Bureau fixes the days: on record the period closed up to two days before or after the one computed.
/// None beyond the calendar.
///
/// ```
/// use asp_core::{NaiveDate, cycle::nomination_period};
/// let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
/// let of_2023 = nomination_period(day(2023, 12, 4)).unwrap().outcome;
/// assert_eq!((of_2023.opens, of_2023.closes), (day(2023, 1, 2), day(2023, 3, 26)));
/// ```
pub fn nomination_period(first_ballot: NaiveDate) -> Option<Answer<NominationPeriod, NominationStep>> {
    let (opens, opening) = opening(first_ballot)?;
    let closes = last_day(opens, NOMINATION_WEEKS)?;
    let lasts = NominationStep::Lasts {
        weeks: NOMINATION_WEEKS,
        closes,
    };
    Some(Answer::new(NominationPeriod { opens, closes }, [opening, lasts]))
}

/// Whether the nomination period of a regular election held in `year` hangs on the day of its first ballot: no
/// longer for the elections after that of 2017.
pub const fn hangs_on_first_ballot(year: i32) -> bool {
    year < FIRST_MONDAY_SINCE
}

fn opening(first_ballot: NaiveDate) -> Option<(NaiveDate, NominationStep)> {
    let year = first_ballot.year();
    if !hangs_on_first_ballot(year) {
        let opens = NaiveDate::from_weekday_of_month_opt(year, 1, Weekday::Mon, 1)?;
        return Some((opens, NominationStep::FirstMondayOf { year, opens }));
    }
    let weeks: u16 = if year >= 2014 { 32 } else { 26 };
    let opens = first_ballot.checked_sub_days(Days::new(u64::from(weeks) * 7))?;
    let step = NominationStep::WeeksBefore {
        weeks,
        first_ballot,
        opens,
    };
    Some((opens, step))
}

/// The last day of nominations for a vacancy that open on a day. When they open, no text fixes.
pub fn vacancy_nominations_close(opens: NaiveDate) -> Option<Answer<NaiveDate, NominationStep>> {
    let closes = last_day(opens, VACANCY_WEEKS)?;
    let lasts = NominationStep::LastsForVacancy {
        weeks: VACANCY_WEEKS,
        closes,
    };
    Some(Answer::new(closes, [lasts]))
}

fn last_day(opens: NaiveDate, weeks: u64) -> Option<NaiveDate> {
    opens.checked_add_days(Days::new(weeks * 7))?.pred_opt()
}

/// Why a period cannot be extended so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum ExtensionFault {
    /// More often than the procedure allows.
    #[error("extensions: {asked} were asked for, at most {most} are possible")]
    TooMany {
        /// Extensions asked for.
        asked: u8,
        /// Three.
        most: u8,
    },
    /// The last day cannot be computed.
    #[error("closes: no such day in the calendar")]
    BeyondCalendar,
}

/// The last day after a number of extensions.
///
/// ```
/// use asp_core::{NaiveDate, cycle::extended};
/// let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
/// // 2023: from 26 March to 9 April, 23 April and 7 May.
/// assert_eq!(extended(day(2023, 3, 26), 3).unwrap().outcome, day(2023, 5, 7));
/// assert!(extended(day(2023, 3, 26), 4).is_err());
/// ```
pub fn extended(
    closes: NaiveDate,
    extensions: u8,
) -> Result<Answer<NaiveDate, NominationStep>, ExtensionFault> {
    if extensions > MOST_EXTENSIONS {
        return Err(ExtensionFault::TooMany {
            asked: extensions,
            most: MOST_EXTENSIONS,
        });
    }
    let mut last = closes;
    let mut steps = Vec::new();
    for number in 1..=extensions {
        let next = last.checked_add_days(Days::new(EXTENSION_WEEKS * 7));
        last = next.ok_or(ExtensionFault::BeyondCalendar)?;
        steps.push(NominationStep::Extended { number, closes: last });
    }
    Ok(Answer::new(last, steps))
}
