//! Majorities and quorum against votes that were taken.

mod common;

use asp_core::{
    law::Reason,
    vote::{
        Count, Decision, Majority, QuorumReading, QuorumRule, Verdict, VoteFault, VoteFaults, Voting, decide,
        matters, under_every_reading,
    },
};
use proptest::prelude::*;

fn verdict(decision: Decision, count: Count) -> Verdict {
    decide(decision, count, QuorumReading::Counted).unwrap().outcome
}

// ---- Votes that were taken ----

/// A candidate's votes in an election: the other States voting count against.
fn ballot(parties: u32, voting: u32, yes: u32) -> Count {
    Count {
        parties,
        absent: parties - voting,
        yes,
        no: voting - yes,
        ..Count::default()
    }
}

/// Official tables and press of the day: States voting, votes, and the majority that was announced.
#[test]
fn majorities_of_recorded_ballots_come_out_and_so_does_who_was_elected() {
    use Decision::{ElectBudgetCommittee, ElectDeputyProsecutor, ElectJudge, ElectProsecutor};
    let cases = [
        ("judges 2003, first ballot", ElectJudge, 85, 83, 56, 56, true),
        (
            "judges 2007, fourth ballot, winner",
            ElectJudge,
            105,
            102,
            74,
            68,
            true,
        ),
        (
            "judges 2007, fourth ballot, runner-up",
            ElectJudge,
            105,
            102,
            28,
            68,
            false,
        ),
        ("judges 2020, eighth ballot", ElectJudge, 123, 118, 79, 79, true),
        ("judges 2023, ninth ballot", ElectJudge, 123, 119, 79, 80, false),
        ("judges 2023, tenth ballot", ElectJudge, 123, 122, 82, 82, true),
        ("judges 2017, all 123 valid", ElectJudge, 123, 123, 81, 82, false),
        (
            "budget committee 2003, second of two",
            ElectBudgetCommittee,
            87,
            81,
            61,
            54,
            true,
        ),
        (
            "budget committee 2003, third",
            ElectBudgetCommittee,
            87,
            81,
            25,
            54,
            false,
        ),
        (
            "Prosecutor 2021, first ballot",
            ElectProsecutor,
            123,
            123,
            59,
            62,
            false,
        ),
        (
            "Prosecutor 2021, second ballot",
            ElectProsecutor,
            123,
            122,
            72,
            62,
            true,
        ),
        (
            "Prosecutor 2021, second ballot, runner-up",
            ElectProsecutor,
            123,
            122,
            42,
            62,
            false,
        ),
        (
            "Deputy Prosecutor 2003",
            ElectDeputyProsecutor,
            90,
            87,
            65,
            46,
            true,
        ),
        (
            "Deputy Prosecutor 2004",
            ElectDeputyProsecutor,
            94,
            78,
            58,
            48,
            true,
        ),
    ];
    for (what, decision, parties, voting, yes, needed, elected) in cases {
        let verdict = verdict(decision, ballot(parties, voting, yes));
        assert_eq!((verdict.needed, verdict.carried), (needed, elected), "{what}");
        assert_eq!(verdict.by, i64::from(yes) - i64::from(needed), "{what}");
    }
}

/// The official table of 23 November 2013: 99 ballot papers, one abstention, 98 States voting, majority 66.
#[test]
fn an_abstention_and_an_invalid_ballot_do_not_count_as_voting() {
    let count = Count {
        parties: 122,
        absent: 23,
        abstained: 1,
        yes: 70,
        no: 28,
        ..Count::default()
    };
    let answer = decide(Decision::ElectJudge, count, QuorumReading::Counted).unwrap();
    assert_eq!(answer.outcome.needed, 66);
    assert!(answer.is_confirmed());
    let invalid = Count {
        abstained: 0,
        invalid: 1,
        ..count
    };
    assert_eq!(verdict(Decision::ElectJudge, invalid).needed, 66);
}

/// With 125 States Parties: quorum 63; 42 of 63 voting, 84 of all voting.
#[test]
fn the_budget_with_125_parties_needs_what_the_rules_work_out() {
    let few = Count {
        parties: 125,
        absent: 62,
        yes: 42,
        no: 21,
        ..Count::default()
    };
    let carried = verdict(Decision::Budget, few);
    assert_eq!(
        carried.quorum.map(|quorum| (quorum.needed, quorum.present)),
        Some((63, 63))
    );
    assert!(carried.carried);
    let no_quorum = Count {
        absent: 63,
        no: 20,
        ..few
    };
    let lost = verdict(Decision::Budget, no_quorum);
    assert!(!lost.carried && lost.by >= 0 && lost.missing.is_none());
    assert_eq!(Majority::TwoThirdsOfVoting.needed(125, 125), 84);
}

// ---- Which decision needs what ----

/// The table, as the Statute has it, with the votes needed of 125 parties of which 100 vote.
#[test]
fn each_decision_needs_what_its_article_says() {
    let table = [
        ("elements_of_crimes", "RS/9/1-2", Some(84), Voting::ConsensusFirst),
        (
            "activate_aggression",
            "RS/15 bis/3",
            Some(84),
            Voting::ConsensusFirst,
        ),
        ("number_of_judges", "RS/36/2(b)", Some(84), Voting::ConsensusFirst),
        ("elect_judge", "RS/36/6(a)", Some(67), Voting::SecretBallot),
        ("elect_prosecutor", "RS/42/4", Some(63), Voting::SecretBallot),
        (
            "elect_deputy_prosecutor",
            "RS/42/4",
            Some(63),
            Voting::SecretBallot,
        ),
        ("remove_judge", "RS/46/2(a)", Some(84), Voting::SecretBallot),
        ("remove_prosecutor", "RS/46/2(b)", Some(63), Voting::SecretBallot),
        (
            "remove_deputy_prosecutor",
            "RS/46/2(c)",
            Some(63),
            Voting::SecretBallot,
        ),
        (
            "rules_of_procedure_and_evidence",
            "RS/51/1-2",
            Some(84),
            Voting::ConsensusFirst,
        ),
        ("object_to_regulations", "RS/52/3", Some(63), Voting::InWriting),
        (
            "budget",
            "practice/budget-is-substance",
            Some(67),
            Voting::ConsensusFirst,
        ),
        ("elect_bureau", "RS/112/3(a)", None, Voting::ConsensusFirst),
        (
            "subsidiary_body",
            "practice/subsidiary-body-is-substance",
            Some(67),
            Voting::ConsensusFirst,
        ),
        (
            "elect_budget_committee",
            "practice/budget-committee-2003",
            Some(67),
            Voting::ConsensusFirst,
        ),
        (
            "elect_trust_fund_board",
            "ICC-ASP/1/Res.7",
            Some(67),
            Voting::ConsensusFirst,
        ),
        ("request_special_session", "RS/112/6", Some(42), Voting::InWriting),
        ("substance", "RS/112/7(a)", Some(67), Voting::ConsensusFirst),
        ("procedure", "RS/112/7(b)", Some(51), Voting::ConsensusFirst),
        (
            "let_a_state_in_arrears_vote",
            "RS/112/8",
            None,
            Voting::ConsensusFirst,
        ),
        ("take_up_amendment", "RS/121/2", Some(51), Voting::ConsensusFirst),
        ("adopt_amendment", "RS/121/3", Some(84), Voting::ConsensusFirst),
        (
            "adopt_institutional_amendment",
            "RS/122/2",
            Some(84),
            Voting::ConsensusFirst,
        ),
        ("review_conference", "RS/123/2", Some(63), Voting::InWriting),
    ];
    let found: Vec<_> = Decision::ALL
        .iter()
        .map(|decision| {
            let requirement = decision.requirement();
            let leading = requirement.law[0].to_string();
            let needed = requirement.majority.map(|majority| majority.needed(125, 100));
            (decision.code(), leading, needed, requirement.voting)
        })
        .collect();
    assert_eq!(
        found,
        table.map(|(code, law, needed, voting)| (code, law.to_owned(), needed, voting))
    );
}

#[test]
fn a_decision_prints_the_code_it_reads() {
    for decision in Decision::ALL {
        assert_eq!(decision.code().parse(), Ok(decision));
    }
    assert!("elect_pope".parse::<Decision>().is_err());
}

#[test]
fn a_quorum_is_asked_for_exactly_where_two_thirds_of_those_voting_decide() {
    for decision in Decision::ALL {
        let requirement = decision.requirement();
        let two_thirds_of_voting = requirement.majority == Some(Majority::TwoThirdsOfVoting);
        let asked = requirement.quorum == QuorumRule::AbsoluteOfParties;
        assert!(
            requirement.majority.is_none() || asked == two_thirds_of_voting,
            "{decision}"
        );
    }
}

#[test]
fn every_resolution_cited_has_a_symbol_that_reads() {
    use asp_core::law::Provision;
    for decision in Decision::ALL {
        for citation in decision.requirement().law {
            assert!(citation.source.starts_with("http"), "{citation}");
            if let Provision::Resolution { symbol, .. } = citation.provision {
                assert!(symbol.parse::<asp_core::Symbol>().is_ok(), "{symbol}");
            }
        }
    }
}

#[test]
fn a_majority_of_all_parties_makes_staying_away_a_no() {
    let count = Count {
        parties: 125,
        absent: 63,
        yes: 62,
        ..Count::default()
    };
    let verdict = verdict(Decision::ElectProsecutor, count);
    assert!(!verdict.carried);
    assert_eq!(
        verdict.missing.map(|missing| (missing.turned, missing.joined)),
        Some((None, Some(1)))
    );
}

// ---- The open question: do States without a vote count for the quorum? ----

/// 125 parties, 20 without a vote of which 10 are in the room; 58 with a vote are there.
fn disputed() -> Count {
    Count {
        parties: 125,
        without_vote_present: 10,
        without_vote_absent: 10,
        absent: 47,
        yes: 50,
        no: 8,
        ..Count::default()
    }
}

#[test]
fn the_reading_of_the_quorum_can_decide_a_vote() {
    let verdicts = under_every_reading(Decision::Budget, disputed()).unwrap();
    let seen: Vec<_> = verdicts
        .iter()
        .map(|(reading, verdict)| {
            let quorum = verdict.quorum.unwrap();
            (*reading, quorum.needed, quorum.present, verdict.carried)
        })
        .collect();
    assert_eq!(
        seen,
        [
            (QuorumReading::Counted, 63, 68, true),
            (QuorumReading::NeverPresent, 63, 58, false),
            (QuorumReading::LeftOut, 53, 58, true),
        ]
    );
    assert!(matters(&verdicts));
}

#[test]
fn an_answer_that_rests_on_a_reading_is_not_confirmed_and_one_without_such_states_is() {
    let answer = decide(Decision::Substance, disputed(), QuorumReading::Counted).unwrap();
    assert!(!answer.is_confirmed());
    let nobody_in_arrears = Count {
        without_vote_present: 0,
        without_vote_absent: 0,
        ..disputed()
    };
    for reading in QuorumReading::ALL {
        let answer = decide(Decision::Substance, nobody_in_arrears, reading).unwrap();
        assert!(answer.is_confirmed());
    }
    assert!(!matters(
        &under_every_reading(Decision::Substance, nobody_in_arrears).unwrap()
    ));
}

#[test]
fn a_majority_of_all_parties_keeps_states_without_a_vote_in_the_count() {
    for reading in QuorumReading::ALL {
        let verdict = decide(Decision::AdoptAmendment, disputed(), reading)
            .unwrap()
            .outcome;
        assert_eq!((verdict.needed, verdict.quorum), (84, None));
    }
}

// ---- By how much ----

#[test]
fn what_is_missing_is_told_in_votes_that_turn_and_in_votes_that_join() {
    let count = Count {
        parties: 125,
        absent: 20,
        abstained: 5,
        yes: 60,
        no: 40,
        ..Count::default()
    };
    let verdict = verdict(Decision::Budget, count);
    assert_eq!((verdict.needed, verdict.by), (67, -7));
    // Seven of the noes, or twenty more ayes: 80 of 120.
    let missing = verdict.missing.unwrap();
    assert_eq!((missing.turned, missing.joined), (Some(7), Some(20)));
}

#[test]
fn a_vote_in_which_nobody_votes_carries_nothing() {
    let count = Count {
        parties: 125,
        abstained: 125,
        ..Count::default()
    };
    for decision in [Decision::Substance, Decision::Procedure] {
        let verdict = verdict(decision, count);
        assert!(!verdict.carried);
        assert_eq!(verdict.needed, 1);
    }
}

#[test]
fn a_tie_does_not_carry_a_matter_of_procedure() {
    let tie = Count {
        parties: 125,
        yes: 50,
        no: 50,
        ..Count::default()
    };
    assert!(!verdict(Decision::Procedure, tie).carried);
    assert!(verdict(Decision::Procedure, Count { yes: 51, ..tie }).carried);
}

// ---- Input that makes no sense ----

#[test]
fn a_count_that_cannot_be_is_refused_with_its_field_and_reason() {
    let refused = |decision, count| {
        decide(decision, count, QuorumReading::Counted)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        refused(Decision::Budget, Count::default()),
        "parties: there is no State Party"
    );
    let crowded = Count {
        parties: 10,
        yes: 8,
        abstained: 3,
        ..Count::default()
    };
    let too_many = "parties: 10 States Parties, but votes, abstentions and absences add up to 11";
    assert_eq!(refused(Decision::Budget, crowded), too_many);
    assert_eq!(
        refused(Decision::ElectBureau, crowded),
        format!("decision: the majority for `elect_bureau` was not established; {too_many}")
    );
    let open = decide(
        Decision::LetAStateInArrearsVote,
        ballot(125, 100, 90),
        QuorumReading::Counted,
    );
    let decision = Decision::LetAStateInArrearsVote;
    assert_eq!(
        open.unwrap_err(),
        VoteFaults(vec![VoteFault::NotEstablished { decision }])
    );
}

// ---- What must hold always ----

fn any_decision() -> impl Strategy<Value = Decision> {
    let established = Decision::ALL
        .into_iter()
        .filter(|one| one.requirement().majority.is_some());
    proptest::sample::select(established.collect::<Vec<_>>())
}

/// A count that places no more States than there are.
fn any_count() -> impl Strategy<Value = Count> {
    (proptest::array::uniform7(0_u32..40), 0_u32..20).prop_map(|(parts, took_no_part)| Count {
        parties: parts.iter().sum::<u32>() + took_no_part + 1,
        without_vote_present: parts[0] / 4,
        without_vote_absent: parts[1] / 4,
        absent: parts[2],
        yes: parts[3],
        no: parts[4],
        abstained: parts[5],
        invalid: parts[6],
    })
}

fn any_reading() -> impl Strategy<Value = QuorumReading> {
    proptest::sample::select(QuorumReading::ALL.to_vec())
}

proptest! {
    #[test]
    fn a_no_that_becomes_a_yes_never_loses_a_majority(
        decision in any_decision(), count in any_count(), reading in any_reading(),
    ) {
        prop_assume!(count.no > 0);
        let turned = Count { yes: count.yes + 1, no: count.no - 1, ..count };
        let (before, after) = (decide(decision, count, reading).unwrap().outcome,
            decide(decision, turned, reading).unwrap().outcome);
        prop_assert!(!before.carried || after.carried);
        prop_assert_eq!(after.by, before.by + 1);
    }

    #[test]
    fn one_more_vote_in_favour_never_loses_a_majority(
        decision in any_decision(), count in any_count(), reading in any_reading(),
    ) {
        prop_assume!(count.abstained > 0);
        let joined = Count { yes: count.yes + 1, abstained: count.abstained - 1, ..count };
        let carried = |count| decide(decision, count, reading).unwrap().outcome.carried;
        prop_assert!(!carried(count) || carried(joined));
    }

    #[test]
    fn one_more_vote_against_never_gains_a_majority(
        decision in any_decision(), count in any_count(), reading in any_reading(),
    ) {
        prop_assume!(count.abstained > 0);
        let joined = Count { no: count.no + 1, abstained: count.abstained - 1, ..count };
        let carried = |count| decide(decision, count, reading).unwrap().outcome.carried;
        prop_assert!(carried(count) || !carried(joined));
    }

    #[test]
    fn two_thirds_are_three_times_yes_against_twice_the_votes(count in any_count()) {
        let verdict = verdict(Decision::Substance, count);
        let reached = count.yes > 0 && 3 * count.yes >= 2 * (count.yes + count.no);
        prop_assert_eq!(verdict.by >= 0, reached);
    }

    #[test]
    fn the_missing_votes_would_have_carried_it_and_one_fewer_would_not(
        decision in any_decision(), count in any_count(),
    ) {
        let reached = |count| verdict(decision, count).by >= 0;
        if let Some(missing) = verdict(decision, count).missing {
            let turn = |n: u32| Count { yes: count.yes + n, no: count.no - n, ..count };
            let join = |n: u32| Count { parties: count.parties, absent: 0, abstained: 0, invalid: 0,
                yes: count.yes + n, ..count };
            if let Some(n) = missing.turned {
                prop_assert!(reached(turn(n)) && !reached(turn(n - 1)));
            }
            if let Some(n) = missing.joined {
                prop_assert!(reached(join(n)) && !reached(join(n - 1)));
            }
        }
    }

    #[test]
    fn counting_states_without_a_vote_as_present_never_breaks_the_quorum(
        count in any_count(),
    ) {
        let verdicts = under_every_reading(Decision::Substance, count).unwrap();
        let met = |reading| verdicts.iter().any(|(one, verdict)| {
            *one == reading && verdict.quorum.is_some_and(|quorum| quorum.is_met())
        });
        prop_assert!(!met(QuorumReading::NeverPresent) || met(QuorumReading::Counted));
        prop_assert!(!met(QuorumReading::NeverPresent) || met(QuorumReading::LeftOut));
    }

    #[test]
    fn any_count_is_answered_and_never_panics(
        parts in proptest::array::uniform8(any::<u32>()), reading in any_reading(),
    ) {
        let count = Count {
            parties: parts[0], without_vote_present: parts[1], without_vote_absent: parts[2], absent: parts[3],
            yes: parts[4], no: parts[5], abstained: parts[6], invalid: parts[7],
        };
        for decision in Decision::ALL {
            if let Ok(answer) = decide(decision, count, reading) {
                prop_assert!(answer.because.iter().all(|step| step.law == step.reason.law()));
            }
        }
    }

    #[test]
    fn the_largest_assembly_one_can_type_does_not_overflow(yes in any::<u32>(), reading in any_reading()) {
        let count = Count { parties: u32::MAX, yes, no: u32::MAX - yes, ..Count::default() };
        for decision in Decision::ALL {
            if decision.requirement().majority.is_some() {
                prop_assert!(decide(decision, count, reading).is_ok());
            }
        }
    }
}
