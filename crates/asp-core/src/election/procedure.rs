//! Which procedure governs an election of a given day, and what its texts leave open.
//!
//! Thresholds are data with dates: an election is judged by the procedure of its day. Resolution ICC-ASP/1/Res.3
//! governed the first election, ICC-ASP/3/Res.6 all later ones. The removal of the candidate with the fewest
//! votes was seen first in 2020 and for certain in 2023; the 22 ballots of 2014 came before it. Which of the
//! amending resolutions between them introduced it was not confirmed, so it is dated by its first use.

use serde::{Deserialize, Serialize};

use super::{GroupBases, texts};
use crate::{NaiveDate, law::Citation};

/// The parts of the procedure that have changed over time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Procedure {
    /// The first day on which it governs an election.
    pub from: NaiveDate,
    /// The text.
    pub text: Citation,
    /// From what the requirement for a group is counted.
    pub bases: GroupBases,
    /// From the ballot after this one on, requirements for groups and genders have ended.
    pub ballots_with_all_requirements: u16,
    /// From this ballot on the candidate with the fewest votes leaves the next one, if that is part of it.
    pub lowest_leaves_after: Option<u16>,
}

impl Procedure {
    /// The procedure for an election whose first ballot is on a day; none before the first election.
    ///
    /// ```
    /// use asp_core::{NaiveDate, election::Procedure};
    /// let of = |y, m, d| Procedure::on(NaiveDate::from_ymd_opt(y, m, d).unwrap());
    /// assert_eq!(of(2014, 12, 8).unwrap().lowest_leaves_after, None);
    /// assert_eq!(of(2023, 12, 4).unwrap().lowest_leaves_after, Some(4));
    /// assert_eq!(of(2002, 1, 1), None);
    /// ```
    pub fn on(first_ballot: NaiveDate) -> Option<Self> {
        let known = Self::all();
        known
            .into_iter()
            .rfind(|procedure| procedure.from <= first_ballot)
    }

    /// All procedures there have been, in the order of time.
    pub fn all() -> Vec<Self> {
        let since = |from: Option<NaiveDate>, text, bases, lowest_leaves_after| {
            Some(Self {
                from: from?,
                text,
                bases,
                ballots_with_all_requirements: 4,
                lowest_leaves_after,
            })
        };
        let day = NaiveDate::from_ymd_opt;
        [
            since(
                day(2002, 9, 9),
                texts::FIRST_PROCEDURE,
                GroupBases::FirstElection,
                None,
            ),
            since(day(2004, 9, 10), texts::PROCEDURE, GroupBases::BySize, None),
            since(day(2020, 12, 18), texts::PROCEDURE, GroupBases::BySize, Some(4)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// Readings where the texts seen here are silent or allow exceptions. The default is what the record fits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Readings {
    /// What follows when candidates of equal votes share too few places.
    pub tie: TieReading,
    /// What happens when several candidates have the fewest votes.
    pub tied_for_last: TiedForLast,
    /// Where the removal of the lowest candidate stops.
    pub removal_stops: RemovalStops,
}

/// What follows a tie.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TieReading {
    /// Another ballot between the candidates concerned alone, without requirements (recalled).
    #[default]
    RestrictedBallot,
    /// None of them is elected and the next ballot is an ordinary one.
    OrdinaryBallot,
}

/// What happens when several candidates have the fewest votes. "Exceptions may apply" is all that was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TiedForLast {
    /// All of them stay.
    #[default]
    AllStay,
    /// All of them leave, if removal does not stop before.
    AllLeave,
}

/// Where the removal of the lowest candidate stops.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RemovalStops {
    /// One candidate more than seats always stays: in 2020 two candidates stood for the last seat in the
    /// seventh ballot and both again in the eighth.
    #[default]
    OneMoreThanSeats,
    /// As many candidates as seats stay.
    AsManyAsSeats,
}
