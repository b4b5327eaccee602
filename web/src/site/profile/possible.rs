//! What a State can still do: acts that are open to it, each with its grounds.
//!
//! Told are acts that bring a State in, keep it in, restore its vote or widen its part in the system of the Statute.
//! To leave is open to every party at any time (article 127) and no finding of ours.

use asp_core::{
    Euro, Iso3, NaiveDate,
    law::Answer,
    record::{
        cooperation::AgreementKind,
        state::{self, ApicStatus},
    },
    treaty::{
        OpenAct, PrivilegesAct, TreatyReason,
        amendment::{Acceptance, AcceptanceEffect, Amendment, Path},
        open_act, open_privileges,
    },
    voting_right::VotingRightReason,
};

use super::{Ground, vote::Vote};

/// An act that is open to a State.
#[derive(Clone, Debug, PartialEq)]
pub enum Possible {
    /// To become a party, or to stay one.
    Statute(OpenAct),
    /// To pay what brings the vote back.
    Pay { least: Euro },
    /// To ask the Assembly for its vote.
    AskToVote,
    /// To accept an amendment.
    Accept {
        amendment: &'static state::Amendment,
        effect: AcceptanceEffect,
    },
    /// To become a party to the Agreement on Privileges and Immunities.
    Privileges(PrivilegesAct),
    /// To be ready to take in sentenced persons.
    OfferPlaces,
    /// To accept the jurisdiction of the Court without becoming a party.
    AcceptJurisdiction,
    /// To follow the Assembly as an observer.
    Observe,
}

/// An act with the grounds on which it is open.
pub type Open = Answer<Possible, Ground>;

/// What is open to `state` on `day`, with the answer on its vote at the next session; what presses most comes first.
pub fn possible(state: Iso3, day: NaiveDate, vote: Option<&Answer<Vote, Ground>>) -> Vec<Open> {
    let status = asp_data::roll().status_on(state, day).outcome;
    let party = status.is_party();
    let statute = open_act(status, day).map(|answer| of_treaty(answer, Possible::Statute));
    let vote = vote.map(about_vote).unwrap_or_default();
    let places = party.then(|| offer_places(state)).flatten();
    let jurisdiction = (!party).then(|| accept_jurisdiction(state)).flatten();
    let observe = (!party && may_observe(state)).then(|| {
        let reason = Ground::Treaty(TreatyReason::ObserverInTheAssembly);
        Answer::new(Possible::Observe, [reason])
    });
    statute
        .into_iter()
        .chain(vote)
        .chain(amendments(state, day))
        .chain(privileges(state))
        .chain(places)
        .chain(jurisdiction)
        .chain(observe)
        .collect()
}

fn of_treaty<T>(answer: Answer<T, TreatyReason>, possible: impl FnOnce(T) -> Possible) -> Open {
    let grounds: Vec<_> = answer.reasons().copied().map(Ground::Treaty).collect();
    Answer::new(possible(answer.outcome), grounds)
}

/// The steps that can bring a vote back.
fn about_vote(vote: &Answer<Vote, Ground>) -> Vec<Open> {
    let ask = || {
        let possible = Ground::Voting(VotingRightReason::ExemptionPossible);
        Answer::new(Possible::AskToVote, [possible])
    };
    match vote.outcome {
        Vote::LostByLastFigure { to_regain } => {
            let told = |ground: &&Ground| {
                !matches!(
                    ground,
                    Ground::Voting(
                        VotingRightReason::OneVoteEach { .. } | VotingRightReason::ExemptionPossible
                    ) | Ground::PartyUntil { .. }
                )
            };
            let grounds: Vec<_> = vote.reasons().filter(told).cloned().collect();
            vec![Answer::new(Possible::Pay { least: to_regain }, grounds), ask()]
        }
        Vote::NotKnown => vec![ask()],
        Vote::NotAParty | Vote::NothingAgainst => Vec::new(),
    }
}

/// The amendments whose list of deposits was read, and in which the State does not stand.
fn amendments(state: Iso3, day: NaiveDate) -> Vec<Open> {
    let open = asp_data::amendments().iter().filter_map(|row| {
        let as_of = row.complete_up_to?;
        let accepted = asp_data::amendment_deposits()
            .iter()
            .any(|deposit| deposit.state == state && deposit.amendment.key() == row.id);
        if accepted {
            return None;
        }
        let answer = rule(row)?.open_to(state, day, asp_data::roll())?;
        let list = Ground::NotInList {
            as_of,
            list: &row.provenance,
        };
        let uncounted = matches!(answer.outcome, AcceptanceEffect::Counts(_));
        let uncounted = uncounted.then(|| undated(row.id, day)).flatten();
        let grounds: Vec<_> = [list]
            .into_iter()
            .chain(answer.reasons().copied().map(Ground::Treaty))
            .chain(uncounted)
            .collect();
        let possible = Possible::Accept {
            amendment: row,
            effect: answer.outcome,
        };
        Some(Answer::new(possible, grounds))
    });
    open.collect()
}

/// The deposits of parties whose day is not known: the rule cannot count them.
fn undated(amendment: &str, day: NaiveDate) -> Option<Ground> {
    let undated = asp_data::amendment_deposits().iter().filter(|deposit| {
        deposit.amendment.key() == amendment
            && deposit.deposit.is_none()
            && asp_data::roll().is_party_on(deposit.state, day)
    });
    let rows: Vec<_> = undated.collect();
    let row = rows.first()?;
    Some(Ground::UndatedDeposits {
        n: rows.len(),
        row: &row.provenance,
    })
}

/// An adopted amendment with its dated deposits, for the rule to answer from.
fn rule(row: &state::Amendment) -> Option<Amendment> {
    let path = match row.entry_rule? {
        rule if rule.starts_with("art. 121(4)") => Path::ForAll,
        rule if rule.starts_with("art. 121(5)") => Path::ForEach,
        _ => return None,
    };
    let deposits = asp_data::amendment_deposits()
        .iter()
        .filter(|deposit| deposit.amendment.key() == row.id);
    let acceptances = deposits.filter_map(|deposit| {
        Some(Acceptance {
            state: deposit.state,
            deposited: deposit.deposit?,
        })
    });
    Amendment::new(path, row.adopted?, acceptances.collect()).ok()
}

fn privileges(state: Iso3) -> Option<Open> {
    let row = asp_data::apic().iter().find(|row| row.state == state);
    if row.is_some_and(|row| row.status == ApicStatus::Party) {
        return None;
    }
    let answer = open_privileges(row.is_some());
    let absent = Ground::NotInData {
        as_of: asp_data::date(),
    };
    let grounds: Vec<_> = [absent]
        .into_iter()
        .chain(answer.reasons().copied().map(Ground::Treaty))
        .collect();
    Some(Answer::new(Possible::Privileges(answer.outcome), grounds))
}

fn offer_places(state: Iso3) -> Option<Open> {
    let agreed = asp_data::agreements()
        .iter()
        .any(|row| row.state == state && row.kind == AgreementKind::Enforcement);
    (!agreed).then(|| {
        let grounds = [
            Ground::NotInData {
                as_of: asp_data::date(),
            },
            Ground::Treaty(TreatyReason::SentencesServedWhereWilling),
        ];
        Answer::new(Possible::OfferPlaces, grounds)
    })
}

fn accept_jurisdiction(state: Iso3) -> Option<Open> {
    let declared = asp_data::declarations()
        .iter()
        .any(|row| row.state == state && row.kind != state::DeclarationKind::Article124);
    let reason = Ground::Treaty(TreatyReason::JurisdictionByDeclaration);
    (!declared).then(|| Answer::new(Possible::AcceptJurisdiction, [reason]))
}

/// Whether the State signed the Statute, which opens the Assembly to it as an observer.
fn may_observe(state: Iso3) -> bool {
    asp_data::signatories().iter().any(|row| row.state == state)
        || asp_data::state(state).is_some_and(|row| row.signature.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::profile::{next_session, vote};

    /// What is open to a State on 21 November 2026, in a word each.
    fn open(code: &str) -> Vec<String> {
        let state = code.parse().unwrap();
        let today = "2026-11-21".parse().unwrap();
        let session = next_session(today).unwrap();
        let vote = vote::vote(&vote::Known::of(state, session, today));
        let word = |one: Open| match one.outcome {
            Possible::Statute(OpenAct::Ratify { in_force }) => format!("ratify {in_force}"),
            Possible::Statute(OpenAct::Accede { in_force }) => format!("accede {in_force}"),
            Possible::Statute(OpenAct::TakeBack { last_day }) => format!("take back {last_day}"),
            Possible::Pay { .. } => "pay".to_owned(),
            Possible::AskToVote => "ask".to_owned(),
            Possible::Accept { amendment, .. } => amendment.id.to_owned(),
            Possible::Privileges(act) => format!("apic {act:?}").to_lowercase(),
            Possible::OfferPlaces => "places".to_owned(),
            Possible::AcceptJurisdiction => "12(3)".to_owned(),
            Possible::Observe => "observe".to_owned(),
        };
        possible(state, today, Some(&vote))
            .into_iter()
            .map(word)
            .collect()
    }

    #[test]
    fn each_state_is_told_what_is_open_to_it() {
        let cases: [(&str, &[&str]); 9] = [
            // Took its notice back; party to the Agreement on Privileges and Immunities.
            ("HUN", &["A1", "A2", "A3", "A4", "A6", "A7", "places"]),
            // Leaving: what would bind only after it has left is not open, what counts today is.
            ("NER", &["take back 2027-06-17", "A3", "apic accede", "places"]),
            (
                "VEN",
                &[
                    "take back 2027-07-23",
                    "pay",
                    "ask",
                    "A3",
                    "apic ratify",
                    "places",
                ],
            ),
            ("BDI", &["accede 2027-02-01", "apic accede", "12(3)", "observe"]),
            ("PHL", &["accede 2027-02-01", "apic accede", "12(3)", "observe"]),
            ("USA", &["ratify 2027-02-01", "apic accede", "12(3)", "observe"]),
            ("SDN", &["ratify 2027-02-01", "apic accede", "12(3)", "observe"]),
            // Never signed.
            ("CHN", &["accede 2027-02-01", "apic accede", "12(3)"]),
            // Its vote was lost in December 2023, and nothing later is known.
            (
                "DMA",
                &["ask", "A1", "A2", "A3", "A4", "A6", "A7", "apic accede", "places"],
            ),
        ];
        for (code, expected) in cases {
            assert_eq!(open(code), expected, "{code}");
        }
    }

    #[test]
    fn instruments_whose_day_is_not_known_stand_beside_the_count_of_the_others() {
        let venezuela = "VEN".parse().unwrap();
        let open = possible(venezuela, "2026-11-21".parse().unwrap(), None);
        let article_124 =
            |one: &&Open| matches!(one.outcome, Possible::Accept { amendment, .. } if amendment.id == "A3");
        let grounds: Vec<_> = open.iter().find(article_124).unwrap().reasons().collect();
        assert!(matches!(
            grounds[..],
            [
                Ground::NotInList { .. },
                Ground::Treaty(TreatyReason::SevenEighths {
                    parties: 125,
                    deposited: 18,
                    needed: 110,
                    ..
                }),
                // Cyprus, Estonia, Germany and Lithuania.
                Ground::UndatedDeposits { n: 4, .. },
            ]
        ));
    }

    #[test]
    fn an_amendment_is_never_said_to_be_missing_without_the_day_its_list_was_read() {
        let nauru = "NRU".parse().unwrap();
        for one in possible(nauru, "2026-11-21".parse().unwrap(), None) {
            if matches!(one.outcome, Possible::Accept { .. }) {
                assert!(matches!(one.reasons().next(), Some(Ground::NotInList { .. })));
            }
        }
    }
}
