//! Whether a State can vote at a session: article 112(8) applied to what the data know of its arrears.
//!
//! The data know little: a few amounts owed, a few sessions at which a vote was in question. So the answer is never
//! more than what they carry: a party of whose arrears nothing is known has its vote "as far as the data go".

use std::collections::BTreeMap;

use asp_core::{
    Euro, Iso3, NaiveDate,
    law::Answer,
    record::{
        budget::{Arrears, ArrearsScope, Precision},
        session::{Session, VoteStatus, VotingRight},
    },
    treaty::{self, TreatyReason},
    voting_right::{self, Exemption, Position, VotingRightReason},
};
use chrono::Datelike;

use super::Ground;
use crate::site::bill::Bill;

/// How a State stands to the vote at a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vote {
    /// Not a party on that day: no vote.
    NotAParty,
    /// A party, and nothing in the data puts its vote in question.
    NothingAgainst,
    /// Its vote was in question before, and what was paid since is not known.
    NotKnown,
    /// By the last figure known it has none, unless it has paid since or the Assembly lets it vote.
    LostByLastFigure {
        /// The least payment that brings the vote back, counted from that figure and the bills since.
        to_regain: Euro,
    },
}

impl Vote {
    /// The code in the catalogue.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotAParty => "not-a-party",
            Self::NothingAgainst => "nothing-against",
            Self::NotKnown => "not-known",
            Self::LostByLastFigure { .. } => "lost-by-last-figure",
        }
    }
}

/// What the answer is made from.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    pub state: Iso3,
    /// First day of the session.
    pub opens: NaiveDate,
    /// Where the State stands on that day.
    pub status: treaty::Status,
    /// Whether it signed the Statute.
    pub signed: bool,
    /// The day up to which the data were kept.
    pub as_of: NaiveDate,
    /// What the contributions of the two full years before come to by our computation.
    pub two_full_years: Option<Euro>,
    /// The last amount owed that is known.
    pub figure: Option<&'static Arrears>,
    /// The last session at which the vote was in question.
    pub record: Option<&'static VotingRight>,
    /// The last count of States without a vote.
    pub unnamed: Option<&'static Arrears>,
}

impl Known {
    /// What the data know of `state` for a session.
    pub fn of(state: Iso3, session: &Session, as_of: NaiveDate) -> Self {
        let figures = asp_data::arrears().iter();
        let last = |wanted: &dyn Fn(&&Arrears) -> bool| {
            let found = figures.clone().filter(|row| row.date.first_day() <= as_of);
            found.filter(wanted).max_by_key(|row| row.date.first_day())
        };
        let mut records: Vec<_> = asp_data::voting_rights()
            .iter()
            .filter(|row| row.state == state)
            .collect();
        records.sort_by_key(|row| asp_data::session(row.session).map(|session| session.opens));
        Self {
            state,
            opens: session.opens,
            status: asp_data::roll().status_on(state, session.opens).outcome,
            signed: asp_data::signatories().iter().any(|row| row.state == state)
                || asp_data::state(state).is_some_and(|row| row.signature.is_some()),
            as_of,
            two_full_years: two_full_years(state, session.opens),
            figure: last(&|row| row.state == Some(state)),
            record: records.last().copied(),
            unnamed: last(&|row| row.scope == ArrearsScope::Total && row.states_ineligible.is_some()),
        }
    }
}

/// How the State stands to the vote, and on what grounds.
pub fn vote(known: &Known) -> Answer<Vote, Ground> {
    let party_since = match known.status {
        treaty::Status::Party { since } | treaty::Status::Leaving { since, .. } => since,
        _ => return outside(known),
    };
    let mut grounds = vec![Ground::Voting(VotingRightReason::OneVoteEach { party_since })];
    if let treaty::Status::Leaving { effect, .. } = known.status {
        grounds.push(Ground::PartyUntil { effect });
    }
    grounds.push(Ground::Voting(VotingRightReason::LostWithArrears));
    let outcome = match (known.recent_figure(), known.record) {
        (Some(figure), _) => by_figure(known, figure, &mut grounds),
        (None, Some(row)) => {
            grounds.push(Ground::Recorded { row });
            Vote::NotKnown
        }
        (None, None) => {
            grounds.push(Ground::NothingKnown { as_of: known.as_of });
            grounds.extend(known.unnamed());
            Vote::NothingAgainst
        }
    };
    if outcome == Vote::NothingAgainst {
        grounds.extend(threshold(known, party_since));
    } else {
        grounds.push(Ground::LaterUnknown { as_of: known.as_of });
        grounds.push(Ground::Voting(VotingRightReason::ExemptionPossible));
    }
    Answer::new(outcome, grounds)
}

fn outside(known: &Known) -> Answer<Vote, Ground> {
    let not_a_party = Ground::Voting(VotingRightReason::NotAParty { day: known.opens });
    let observer = known
        .signed
        .then_some(Ground::Treaty(TreatyReason::ObserverInTheAssembly));
    Answer::new(Vote::NotAParty, [not_a_party].into_iter().chain(observer))
}

/// What is owed on the last day known, with the bills that have become arrears since, tested as if nothing was paid.
fn by_figure(known: &Known, (row, amount): (&'static Arrears, Euro), grounds: &mut Vec<Ground>) -> Vote {
    grounds.push(Ground::LastFigure { row, amount });
    // The years that may be missing are of the two that count: with their bills unknown there is no threshold either.
    let (Some(two_full_years), Some(later)) = (known.two_full_years, known.later_bills(row)) else {
        return Vote::NotKnown;
    };
    let added: Euro = later.iter().map(|bill| bill.amount).sum();
    grounds.extend(later.into_iter().map(Ground::LaterBill));
    grounds.push(computed(known.state, known.opens, two_full_years));
    let position = Position {
        arrears: amount + added,
        two_full_years,
    };
    let Ok(answer) = voting_right::right(position, known.opens, &[]) else {
        return Vote::NotKnown;
    };
    grounds.push(verdict(answer.outcome));
    match answer.outcome {
        voting_right::VotingRight::Full => Vote::NothingAgainst,
        voting_right::VotingRight::ByExemption { to_regain }
        | voting_right::VotingRight::None { to_regain } => Vote::LostByLastFigure {
            to_regain: as_exact_as(row, to_regain),
        },
    }
}

/// The test without the distance between its two amounts, which would look more exact than they are.
fn verdict(right: voting_right::VotingRight) -> Ground {
    match right {
        voting_right::VotingRight::Full => Ground::Below,
        voting_right::VotingRight::ByExemption { .. } | voting_right::VotingRight::None { .. } => {
            Ground::Reached
        }
    }
}

/// What brings the vote back, as exact as the amount owed is known, and rounded up: less might not suffice.
fn as_exact_as(row: &Arrears, amount: Euro) -> Euro {
    let step = match row.precision {
        None | Some(Precision::Exact) => 1,
        Some(Precision::TenThousand) => 10_000,
        Some(Precision::Million) => 1_000_000,
        Some(_) => 100_000,
    };
    Euro(
        amount
            .0
            .saturating_add(step - 1)
            .div_euclid(step)
            .saturating_mul(step),
    )
}

/// From which sum of arrears on the vote would be lost.
fn threshold(known: &Known, party_since: NaiveDate) -> Option<Ground> {
    let first_year = known.opens.year().saturating_sub(2);
    if NaiveDate::from_ymd_opt(first_year, 1, 1).is_some_and(|first| party_since > first) {
        let fewer = VotingRightReason::FewerThanTwoFullYears {
            party_since,
            first_year,
        };
        return Some(Ground::Voting(fewer));
    }
    let told = known.recent_figure().is_some();
    let amount = known.two_full_years.filter(|_| !told)?;
    Some(computed(known.state, known.opens, amount))
}

fn computed(state: Iso3, opens: NaiveDate, amount: Euro) -> Ground {
    let year = u16::try_from(opens.year()).unwrap_or_default();
    Ground::Computed {
        first: year.saturating_sub(2),
        last: year.saturating_sub(1),
        amount,
        confirmed: [1, 2].iter().all(|back| {
            let bill = Bill::of(year.saturating_sub(*back));
            bill.is_some_and(|bill| bill.is_confirmed(state))
        }),
    }
}

impl Known {
    /// The last figure, unless it is older than the two years that count.
    fn recent_figure(&self) -> Option<(&'static Arrears, Euro)> {
        let row = self.figure?;
        let amount = row.prior_years.or(row.outstanding)?;
        (row.date.first_day().year() >= self.opens.year().saturating_sub(2)).then_some((row, amount))
    }

    /// The bills of the years after those in a figure, up to the year before the session; none if one is not known.
    /// A figure of earlier years only leaves out the year of its day.
    fn later_bills(&self, row: &Arrears) -> Option<Vec<LaterBill>> {
        let of_day = row.date.first_day().year();
        let first = of_day + i32::from(row.prior_years.is_none());
        let bill = |year: i32| {
            let bill = Bill::of(u16::try_from(year).ok()?)?;
            Some(LaterBill {
                year: bill.year,
                amount: bill.answer.outcome.of(self.state)?,
                arrears_from: NaiveDate::from_ymd_opt(year + 1, 1, 1)?,
                confirmed: bill.is_confirmed(self.state),
            })
        };
        (first..self.opens.year()).map(bill).collect()
    }

    fn unnamed(&self) -> Option<Ground> {
        let row = self.unnamed?;
        let states = row.states_ineligible?;
        Some(Ground::Unnamed { row, states })
    }
}

/// A bill that a figure of what was owed is too old to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LaterBill {
    pub year: u16,
    pub amount: Euro,
    /// The day from which what is unpaid of it is in arrears.
    pub arrears_from: NaiveDate,
    pub confirmed: bool,
}

/// What the contributions of the two full years before `day` come to by our computation.
pub fn two_full_years(state: Iso3, day: NaiveDate) -> Option<Euro> {
    let amount = |back: i32| {
        let year = u16::try_from(day.year().saturating_sub(back)).ok()?;
        Bill::of(year)?.answer.outcome.of(state)
    };
    Some(amount(2)? + amount(1)?)
}

/// A session and what the rule says of a State that owed a known amount then.
pub struct Tested {
    pub session: &'static Session,
    pub record: Option<&'static VotingRight>,
    /// What article 112(8) gives for the amount known nearest before; none if no amount is known, or if the answer
    /// hangs on whether the bill of the running year is in it.
    pub answer: Option<Answer<voting_right::VotingRight, Ground>>,
}

/// The sessions at which the vote of a State was in question or can be tested, the last first.
pub fn history(state: Iso3) -> Vec<Tested> {
    let figures = asp_data::arrears().iter().filter(|row| row.state == Some(state));
    let mut by_session: BTreeMap<(NaiveDate, asp_core::SessionId), Option<&'static Arrears>> =
        BTreeMap::new();
    for row in figures {
        if let Some(session) = super::next_session(row.date.first_day()) {
            by_session.insert((session.opens, session.id), Some(row));
        }
    }
    let records = || asp_data::voting_rights().iter().filter(|row| row.state == state);
    for session in records().filter_map(|row| asp_data::session(row.session)) {
        by_session.entry((session.opens, session.id)).or_default();
    }
    let tested = by_session.into_iter().rev().filter_map(|((_, id), figure)| {
        let session = asp_data::session(id)?;
        let record = records().find(|row| row.session == id);
        let answer = figure.and_then(|figure| test(state, session, figure, record));
        Some(Tested {
            session,
            record,
            answer,
        })
    });
    tested.collect()
}

fn test(
    state: Iso3,
    session: &Session,
    row: &'static Arrears,
    record: Option<&VotingRight>,
) -> Option<Answer<voting_right::VotingRight, Ground>> {
    let two_full_years = two_full_years(state, session.opens)?;
    let exempted = record.is_some_and(|row| row.status == VoteStatus::Exempted);
    let exemption = Exemption::new(session.opens, Some(session.last_day())).ok();
    let exemptions: Vec<_> = exemption.into_iter().filter(|_| exempted).collect();
    let right = |arrears| {
        let position = Position {
            arrears,
            two_full_years,
        };
        voting_right::right(position, session.opens, &exemptions).ok()
    };
    let year = u16::try_from(session.opens.year()).ok()?;
    let owed = row.prior_years.or(row.outstanding)?;
    let mut grounds = vec![Ground::LastFigure { row, amount: owed }];
    let mut answer = right(owed)?;
    let current = match row.prior_years {
        Some(_) => None,
        None => Bill::of(year).and_then(|bill| bill.answer.outcome.of(state)),
    };
    // Without a division into years the amount may hold the bill of the running year, which is not in arrears.
    if let Some(current) = current {
        let least = right((owed - current).max(Euro(0)))?;
        if least.outcome.may_vote() != answer.outcome.may_vote() {
            return None;
        }
        grounds.push(Ground::WithoutCurrentYear {
            year,
            amount: current,
        });
        answer = least;
    }
    grounds.push(computed(state, session.opens, two_full_years));
    grounds.push(verdict(answer.outcome));
    grounds.extend(
        answer
            .reasons()
            .filter(|reason| matches!(reason, VotingRightReason::Exempted { .. }))
            .copied()
            .map(Ground::Voting),
    );
    let rounded = |amount| as_exact_as(row, amount);
    let outcome = match answer.outcome {
        voting_right::VotingRight::Full => voting_right::VotingRight::Full,
        voting_right::VotingRight::ByExemption { to_regain } => voting_right::VotingRight::ByExemption {
            to_regain: rounded(to_regain),
        },
        voting_right::VotingRight::None { to_regain } => voting_right::VotingRight::None {
            to_regain: rounded(to_regain),
        },
    };
    Some(Answer::new(outcome, grounds))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at_the_next_session(state: &str) -> Answer<Vote, Ground> {
        let session = asp_data::session(asp_core::SessionId::Regular(25)).unwrap();
        vote(&Known::of(
            state.parse().unwrap(),
            session,
            "2026-11-21".parse().unwrap(),
        ))
    }

    #[test]
    fn a_party_of_whose_arrears_nothing_is_known_votes_as_far_as_the_data_go() {
        let hungary = at_the_next_session("HUN");
        assert_eq!(hungary.outcome, Vote::NothingAgainst);
        let grounds: Vec<_> = hungary.reasons().collect();
        assert!(matches!(
            grounds[..],
            [
                Ground::Voting(VotingRightReason::OneVoteEach { .. }),
                Ground::Voting(VotingRightReason::LostWithArrears),
                Ground::NothingKnown { .. },
                Ground::Unnamed { states: 16, .. },
                Ground::Computed {
                    first: 2024,
                    last: 2025,
                    ..
                },
            ]
        ));
    }

    #[test]
    fn the_last_figure_of_venezuela_and_liberia_costs_the_vote_unless_they_paid() {
        // The amount of Venezuela is known to a tenth of a million, that of Liberia to the euro.
        for (state, amount, step) in [("VEN", 14_100_000, 100_000), ("LBR", 16_524, 1)] {
            let answer = at_the_next_session(state);
            let code = state.parse().unwrap();
            let two = two_full_years(code, "2026-12-07".parse().unwrap()).unwrap();
            // Owed in December 2024: the bill of 2025 was added to it on 1 January 2026.
            let of_2025 = Bill::of(2025).unwrap().answer.outcome.of(code).unwrap();
            let exact = amount + of_2025.0 - two.0 + 1;
            let to_regain = Euro((exact + step - 1) / step * step);
            assert_eq!(answer.outcome, Vote::LostByLastFigure { to_regain }, "{state}");
        }
    }

    #[test]
    fn whoever_pays_what_it_is_told_to_pay_has_its_vote_back() {
        for (state, owed) in [("VEN", 14_100_000), ("LBR", 16_524)] {
            let answer = at_the_next_session(state);
            let Vote::LostByLastFigure { to_regain } = answer.outcome else {
                panic!("{state}: {:?}", answer.outcome)
            };
            let added: i64 = answer
                .reasons()
                .filter_map(|ground| match ground {
                    Ground::LaterBill(bill) => Some(bill.amount.0),
                    _ => None,
                })
                .sum();
            let opens = "2026-12-07".parse().unwrap();
            let position = |paid: Euro| Position {
                arrears: Euro(owed + added) - paid,
                two_full_years: two_full_years(state.parse().unwrap(), opens).unwrap(),
            };
            let may_vote = |paid| {
                voting_right::right(position(paid), opens, &[])
                    .unwrap()
                    .outcome
                    .may_vote()
            };
            assert!(may_vote(to_regain), "{state}");
            assert!(!may_vote(to_regain - Euro(100_000)), "{state}");
        }
    }

    #[test]
    fn the_bill_that_venezuela_owes_since_its_last_figure_is_told() {
        let answer = at_the_next_session("VEN");
        let later: Vec<_> = answer
            .reasons()
            .filter_map(|ground| match ground {
                Ground::LaterBill(bill) => Some((bill.year, bill.amount, bill.arrears_from.to_string())),
                _ => None,
            })
            .collect();
        assert_eq!(later, [(2025, Euro(278_432), "2026-01-01".to_owned())]);
    }

    #[test]
    fn a_figure_of_earlier_years_only_lacks_the_bill_of_its_own_year_as_well() {
        let row = asp_data::arrears().iter().find(|row| row.id == "A12").unwrap();
        let session = asp_data::session(asp_core::SessionId::Regular(25)).unwrap();
        let known = Known::of("VEN".parse().unwrap(), session, "2026-11-21".parse().unwrap());
        let years = |row: &Arrears| -> Vec<u16> {
            known
                .later_bills(row)
                .unwrap()
                .iter()
                .map(|bill| bill.year)
                .collect()
        };
        assert_eq!(years(row), [2025]);
        let divided = Arrears {
            prior_years: row.outstanding,
            ..row.clone()
        };
        assert_eq!(years(&divided), [2024, 2025]);
    }

    #[test]
    fn a_vote_lost_years_ago_is_not_known_today() {
        for state in ["DMA", "ZMB", "COG"] {
            assert_eq!(at_the_next_session(state).outcome, Vote::NotKnown, "{state}");
        }
        // What Brazil and Argentina owed in 2015 says nothing of 2026.
        for state in ["BRA", "ARG"] {
            assert_eq!(
                at_the_next_session(state).outcome,
                Vote::NothingAgainst,
                "{state}"
            );
        }
    }

    #[test]
    fn who_is_leaving_votes_until_the_last_day_and_who_left_or_only_signed_does_not() {
        for state in ["NER", "BFA", "MLI", "TCD"] {
            assert_eq!(
                at_the_next_session(state).outcome,
                Vote::NothingAgainst,
                "{state}"
            );
        }
        for state in ["BDI", "PHL", "USA", "RUS", "SDN"] {
            let answer = at_the_next_session(state);
            assert_eq!(answer.outcome, Vote::NotAParty, "{state}");
            let observer = Ground::Treaty(TreatyReason::ObserverInTheAssembly);
            assert_eq!(answer.reasons().last(), Some(&observer), "{state}");
        }
    }

    #[test]
    fn the_rule_agrees_with_every_session_that_is_on_record_with_an_amount() {
        use voting_right::VotingRight::{ByExemption, Full, None};
        let mut tested = Vec::new();
        for state in ["VEN", "LBR", "BRA", "ARG"] {
            for one in history(state.parse().unwrap()) {
                let verdict = one.answer.map(|answer| match answer.outcome {
                    Full => "full",
                    ByExemption { .. } => "by exemption",
                    None { .. } => "none",
                });
                let record = one.record.map(|row| row.status.code());
                tested.push((state, one.session.id.to_string(), verdict, record));
            }
        }
        let row = |state, session: &str, verdict, record| (state, session.to_owned(), verdict, record);
        assert_eq!(
            tested,
            [
                row("VEN", "asp23", Some("by exemption"), Some("exempted")),
                row("VEN", "asp22", Some("by exemption"), Some("exempted")),
                row("VEN", "asp21", Option::None, Some("exempted")),
                row("VEN", "asp20", Some("none"), Some("no_vote")),
                row("VEN", "asp13-r1", Some("full"), Option::None),
                row("LBR", "asp23", Some("by exemption"), Some("exempted")),
                row("LBR", "asp20", Option::None, Some("no_vote")),
                row("BRA", "asp13-r1", Some("full"), Option::None),
                row("ARG", "asp13-r1", Some("full"), Option::None),
            ]
        );
    }
}
