//! Which States are in the scale of a year.
//!
//! Those that are parties on 1 January. For the others the texts that were read do not decide:
//!
//! - **A State that joins during the year.** By Financial Regulation 5.10 (recalled) it contributes for that
//!   year at a rate the Assembly fixes, and by 5.4 (recalled) that is set off later. The official figures point
//!   both ways: the bill of Germany for 2024 comes out only without Armenia (party from 1 February 2024), the
//!   bills of 2020 come out only with Kiribati (party from 1 February 2020) — unless the rate of the State of
//!   Palestine for 2019 to 2021, which is recalled, was 0.009 and not 0.008.
//! - **A State that leaves during the year.** It owes what fell due while it was a party (article 127(2)).
//!   Whether the last year is billed in full or for its part was not found.
//!
//! So both are choices of the caller, and the answer shows what was chosen.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{ContributionFault, ContributionReason, UnRate};
use crate::{
    Iso3,
    law::Answer,
    treaty::{Move, Movement, Roll},
};

/// What to do with a State that is a party for a part of the year only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartOfTheYear {
    /// In the scale, for the whole year.
    Included,
    /// Not in the scale.
    LeftOut,
}

/// The choices the texts leave open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Choice {
    /// States that join during the year.
    pub joining: PartOfTheYear,
    /// States that leave during the year.
    pub leaving: PartOfTheYear,
}

/// The States in the scale of `year`, by code.
pub fn members(
    roll: &Roll,
    year: i32,
    choice: Choice,
) -> Result<Answer<Vec<Iso3>, ContributionReason>, ContributionFault> {
    let out_of_calendar = ContributionFault::YearOutOfCalendar { year };
    let first = NaiveDate::from_ymd_opt(year, 1, 1).ok_or(out_of_calendar)?;
    let last = NaiveDate::from_ymd_opt(year, 12, 31).ok_or(out_of_calendar)?;
    let mut members: Vec<Iso3> = roll.parties_on(first).collect();
    let mut reasons = vec![ContributionReason::PartiesOn {
        day: first,
        states: members.len(),
    }];
    let movements = roll.movements();
    for moved in movements.iter().filter(|one| first < one.day && one.day <= last) {
        let included = wanted(moved, choice) == PartOfTheYear::Included;
        if included && !members.contains(&moved.state) {
            members.push(moved.state);
        } else if !included {
            members.retain(|state| *state != moved.state);
        }
        reasons.push(reason(moved, included));
    }
    members.sort_unstable();
    Ok(Answer::new(members, reasons))
}

/// The rates of these States. A State whose rate is not known is left out, and the answer says so.
pub fn rates(members: &[Iso3], known: &BTreeMap<Iso3, UnRate>) -> Answer<Vec<UnRate>, ContributionReason> {
    let rates = members.iter().filter_map(|state| known.get(state).copied());
    let unknown = members.iter().filter(|state| !known.contains_key(*state));
    Answer::new(
        rates.collect(),
        unknown.map(|state| ContributionReason::RateUnknown { state: *state }),
    )
}

fn wanted(moved: &Movement, choice: Choice) -> PartOfTheYear {
    match moved.kind {
        Move::Joins => choice.joining,
        Move::Leaves => choice.leaving,
    }
}

fn reason(moved: &Movement, included: bool) -> ContributionReason {
    let (state, day) = (moved.state, moved.day);
    match moved.kind {
        Move::Joins => ContributionReason::JoinsInTheYear { state, day, included },
        Move::Leaves => ContributionReason::LeavesInTheYear { state, day, included },
    }
}
