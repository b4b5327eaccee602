//! Where each State stands on the day of the build.

use asp_core::{
    Iso3, NaiveDate, RegionalGroup,
    record::{session::Session, state::StateParty},
    treaty,
};

/// Where a State stands to the Statute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    Party,
    /// A party whose withdrawal has been notified and takes effect later.
    PartyWithdrawalPending,
    FormerParty,
    Signatory,
    /// Neither signatory nor party, so far.
    NonParty,
}

impl Status {
    pub const ALL: [Self; 5] = [
        Self::Party,
        Self::PartyWithdrawalPending,
        Self::FormerParty,
        Self::Signatory,
        Self::NonParty,
    ];

    /// The code in addresses and style sheets.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Party => "party",
            Self::PartyWithdrawalPending => "party_withdrawal_pending",
            Self::FormerParty => "former_party",
            Self::Signatory => "signatory",
            Self::NonParty => "non_party",
        }
    }

    /// Whether the State is bound by the Statute.
    pub const fn is_party(self) -> bool {
        matches!(self, Self::Party | Self::PartyWithdrawalPending)
    }
}

/// Where a State stands on `day`, by the treaty clock.
pub fn status(state: Iso3, day: NaiveDate) -> Status {
    let changes = history(state);
    let past = changes.iter().rev().find(|(since, _)| *since <= day);
    past.map_or(Status::NonParty, |(_, status)| *status)
}

/// Every change of a State's standing in order, by the treaty clock, the announced ones of the future included.
pub fn history(state: Iso3) -> Vec<(NaiveDate, Status)> {
    let changes = asp_data::roll()
        .membership(state)
        .map(|membership| membership.changes());
    let mut history: Vec<(NaiveDate, Status)> = Vec::new();
    for change in changes.unwrap_or_default() {
        let before = history.last().map_or(Status::NonParty, |(_, status)| *status);
        let status = match change.status {
            treaty::Status::Party { .. } => Status::Party,
            treaty::Status::Leaving { .. } => Status::PartyWithdrawalPending,
            treaty::Status::Former { .. } => Status::FormerParty,
            treaty::Status::Signatory { .. } | treaty::Status::SignatoryWithoutIntention { .. } => {
                Status::Signatory
            }
            treaty::Status::NonParty => Status::NonParty,
            // An instrument that is not yet in force changes nothing so far.
            treaty::Status::AwaitingEntry { .. } => before,
        };
        if status != before {
            history.push((change.day, status));
        }
    }
    history
}

/// How many States were party on the first day of a session whose source gives a number. It is the count by the treaty
/// clock: some sources count a State whose instrument was not yet in force.
pub fn parties_at_opening(session: &Session) -> Option<usize> {
    session.states_parties.map(|_| parties(session.opens).count())
}

/// The States that are party on `day`.
pub fn parties(day: NaiveDate) -> impl Iterator<Item = &'static StateParty> {
    asp_data::roll().parties_on(day).filter_map(asp_data::state)
}

/// How many parties each regional group has on `day`.
pub fn by_group(day: NaiveDate) -> [(RegionalGroup, usize); 5] {
    RegionalGroup::ALL.map(|group| {
        (
            group,
            parties(day).filter(|state| state.regional_group == group).count(),
        )
    })
}

/// Parties whose withdrawal is running on `day`, the first to leave first.
pub fn leaving(day: NaiveDate) -> Vec<(NaiveDate, Iso3)> {
    let effect = |state: &StateParty| match asp_data::roll().status_on(state.state, day).outcome {
        treaty::Status::Leaving { effect, .. } => Some((effect, state.state)),
        _ => None,
    };
    let mut leaving: Vec<_> = asp_data::states().iter().filter_map(effect).collect();
    leaving.sort();
    leaving
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_session_opens_with_the_parties_of_the_treaty_clock_whatever_its_source_counts() {
        let count = |id: &str| parties_at_opening(asp_data::session(id.parse().unwrap()).unwrap());
        // Moldova joined on 1 January 2011, Bangladesh on 1 June 2010, the second day.
        assert_eq!((count("asp09"), count("rc2010")), (Some(113), Some(110)));
        assert_eq!((count("asp01"), count("asp24")), (Some(76), Some(125)));
        assert_eq!(count("asp25"), None);
        let differ =
            |session: &&Session| session.states_parties.map(usize::from) != parties_at_opening(session);
        let differ = asp_data::sessions().iter().filter(differ);
        let mut differ: Vec<_> = differ.map(|session| session.id.to_string()).collect();
        differ.sort();
        assert_eq!(differ, ["asp09", "rc2010"]);
    }

    #[test]
    fn there_are_125_parties_when_the_twenty_fifth_session_opens() {
        assert_eq!(parties(day("2026-12-07")).count(), 125);
        assert_eq!(by_group(day("2026-12-07")).map(|(_, n)| n), [33, 19, 20, 28, 25]);
    }

    #[test]
    fn the_count_falls_with_each_withdrawal_that_takes_effect() {
        let counts = [
            "2027-06-17",
            "2027-06-18",
            "2027-06-24",
            "2027-07-24",
            "2027-07-27",
        ];
        assert_eq!(
            counts.map(|text| parties(day(text)).count()),
            [125, 124, 122, 121, 120]
        );
    }

    #[test]
    fn a_withdrawal_is_pending_only_between_notice_and_effect() {
        let burundi = "BDI".parse().unwrap();
        assert_eq!(status(burundi, day("2016-10-26")), Status::Party);
        assert_eq!(status(burundi, day("2016-10-27")), Status::PartyWithdrawalPending);
        assert_eq!(status(burundi, day("2017-10-27")), Status::FormerParty);
    }
}
