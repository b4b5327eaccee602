//! Where each State stands on the day of the build.

use asp_core::{Iso3, NaiveDate, RegionalGroup, record::state::StateParty, treaty};

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
