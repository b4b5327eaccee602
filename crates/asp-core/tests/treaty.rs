//! The treaty clock against the depositary's dates.

mod common;

use asp_core::{
    NaiveDate,
    law::{Answer, Reason},
    treaty::{
        Membership, Move, OpenAct, Roll, Status, TreatyAct, TreatyFault, TreatyFaults, TreatyReason,
        aggression::{self, Activation, Decision},
        amendment::{self, Acceptance, AcceptanceEffect, Amendment, Path},
        entry_into_force, open_act, withdrawal,
    },
};
use common::{day, roll, rows, state};
use proptest::prelude::*;

// ---- Entry into force (art. 126) ----

#[test]
fn the_statute_entered_into_force_on_1_july_2002_by_its_own_rule() {
    let deposits: Vec<NaiveDate> = rows("states.csv")
        .iter()
        .map(|row| row.get("deposit_date"))
        .collect();
    let answer = entry_into_force::of_the_statute(&deposits).unwrap();
    assert_eq!(answer.outcome, day("2002-07-01"));
    assert_eq!(
        answer.because[0].reason,
        TreatyReason::SixtiethInstrument {
            deposited: entry_into_force::SIXTIETH_DEPOSIT,
            sixtieth_day: day("2002-06-10"),
            in_force: entry_into_force::STATUTE_IN_FORCE,
        }
    );
    assert!(entry_into_force::of_the_statute(&deposits[..59]).is_none());
}

#[test]
fn ten_instruments_came_in_on_the_day_of_the_sixtieth_which_made_sixty_six() {
    let table = rows("states.csv");
    let by = |text: &str| {
        let until = day(text);
        table
            .iter()
            .filter(|row| row.get::<NaiveDate>("deposit_date") <= until)
            .count()
    };
    assert_eq!((by("2002-04-10"), by("2002-04-11")), (56, 66));
}

/// All 127 States that are or were parties, as the depositary lists them.
#[test]
fn every_state_became_a_party_on_the_day_the_rule_gives_but_montenegro() {
    let mut exceptions = Vec::new();
    for row in rows("states.csv") {
        let answer = entry_into_force::for_a_state(row.get("deposit_date")).unwrap();
        if answer.outcome != row.get("entry_into_force") {
            exceptions.push(row.text("iso3").to_owned());
        }
    }
    assert_eq!(exceptions, ["MNE"]);
}

#[test]
fn montenegro_succeeded_with_effect_from_its_independence() {
    let roll = roll();
    let answer = roll.status_on(state("MNE"), day("2006-06-03"));
    assert_eq!(
        answer.outcome,
        Status::Party {
            since: day("2006-06-03")
        }
    );
    assert!(matches!(answer.because[0].reason, TreatyReason::Succeeded { .. }));
    assert!(!roll.is_party_on(state("MNE"), day("2006-06-02")));
}

#[test]
fn every_date_of_entry_into_force_in_the_record_is_found_by_replaying_it() {
    let roll = roll();
    for row in rows("states.csv") {
        let (who, since): (_, NaiveDate) = (row.get("iso3"), row.get("entry_into_force"));
        assert!(roll.is_party_on(who, since), "{who}");
        assert!(!roll.is_party_on(who, since.pred_opt().unwrap()), "{who}");
    }
}

// ---- Withdrawal (art. 127) ----

#[test]
fn every_notification_takes_effect_a_year_later() {
    for row in rows("withdrawals.csv") {
        if row.text("event") == "notification" {
            let answer = withdrawal::effect(row.get("date"), None).unwrap();
            assert_eq!(answer.outcome, row.get("effective_date"), "{}", row.text("iso3"));
        }
    }
}

#[test]
fn every_withdrawal_of_the_record_ends_the_membership_on_its_day() {
    let roll = roll();
    let left = |row: &&common::Row| !row.text("withdrawal_effective").is_empty();
    let table = rows("states.csv");
    let leaving: Vec<_> = table.iter().filter(left).collect();
    assert_eq!(leaving.len(), 7);
    for row in leaving {
        let (who, effect): (_, NaiveDate) = (row.get("iso3"), row.get("withdrawal_effective"));
        let last = roll.status_on(who, effect.pred_opt().unwrap());
        assert!(
            matches!(last.outcome, Status::Leaving { effect: e, .. } if e == effect),
            "{who}"
        );
        assert_eq!(
            roll.status_on(who, effect).outcome,
            Status::Former { since: effect }
        );
    }
}

/// The Gambia and South Africa in 2017, Hungary in 2026.
#[test]
fn a_notification_taken_back_in_time_never_interrupts_the_membership() {
    let roll = roll();
    for (who, rescinded, never) in [
        ("GMB", "2017-02-10", "2017-11-10"),
        ("ZAF", "2017-03-07", "2017-10-19"),
        ("HUN", "2026-05-29", "2026-06-02"),
    ] {
        let who = state(who);
        let eve = day(rescinded).pred_opt().unwrap();
        assert!(
            matches!(roll.status_on(who, eve).outcome, Status::Leaving { .. }),
            "{who}"
        );
        let answer = roll.status_on(who, day(never));
        assert!(matches!(answer.outcome, Status::Party { .. }), "{who}");
        let last = answer.because.last().unwrap().reason;
        assert!(matches!(last, TreatyReason::WithdrawalRescinded { .. }), "{who}");
    }
}

/// Malaysia: accession of 4 March 2019, withdrawn on 29 April, would have counted from 1 June.
#[test]
fn an_accession_withdrawn_before_it_took_effect_makes_no_party() {
    let (roll, malaysia) = (roll(), state("MYS"));
    let awaiting = roll.status_on(malaysia, day("2019-04-28")).outcome;
    assert_eq!(
        awaiting,
        Status::AwaitingEntry {
            in_force: day("2019-06-01")
        }
    );
    assert_eq!(
        roll.status_on(malaysia, day("2019-04-29")).outcome,
        Status::NonParty
    );
    assert_eq!(
        roll.status_on(malaysia, day("2019-06-01")).outcome,
        Status::NonParty
    );
}

/// No case so far: a State that signed, was a party, left, and thinks twice about coming back.
#[test]
fn a_former_party_that_withdraws_a_new_instrument_is_a_former_party_again() {
    let membership = Membership::of(&[
        TreatyAct::Signed {
            on: day("1999-01-13"),
        },
        TreatyAct::Deposited {
            on: day("2004-09-21"),
        },
        TreatyAct::WithdrawalReceived {
            on: day("2016-10-27"),
            later_effect: None,
        },
        TreatyAct::Deposited {
            on: day("2026-03-04"),
        },
        TreatyAct::InstrumentWithdrawn {
            on: day("2026-04-29"),
        },
    ])
    .unwrap();
    let former = Status::Former {
        since: day("2017-10-27"),
    };
    assert_eq!(membership.status_on(day("2026-03-03")).outcome, former);
    let awaiting = Status::AwaitingEntry {
        in_force: day("2026-06-01"),
    };
    assert_eq!(membership.status_on(day("2026-03-04")).outcome, awaiting);
    let answer = membership.status_on(day("2026-06-01"));
    assert_eq!(answer.outcome, former);
    assert_eq!(answer.reasons().last(), Some(&TreatyReason::ObligationsRemain));
}

/// A signature outlives an instrument that is withdrawn, and so does the word that it means nothing.
#[test]
fn a_signatory_that_withdraws_its_instrument_is_a_signatory_again() {
    let signed = TreatyAct::Signed {
        on: day("2000-12-31"),
    };
    let denied = TreatyAct::IntentionDenied {
        on: day("2002-05-06"),
    };
    let deposited = TreatyAct::Deposited {
        on: day("2026-03-04"),
    };
    let withdrawn = TreatyAct::InstrumentWithdrawn {
        on: day("2026-04-29"),
    };
    let after = |acts: &[TreatyAct]| Membership::of(acts).unwrap().status_on(day("2026-05-01")).outcome;
    let signatory = Status::Signatory {
        since: day("2000-12-31"),
    };
    assert_eq!(after(&[signed, deposited, withdrawn]), signatory);
    let without = Status::SignatoryWithoutIntention {
        since: day("2002-05-06"),
    };
    assert_eq!(after(&[signed, denied, deposited, withdrawn]), without);
}

#[test]
fn a_withdrawal_leaves_obligations_behind() {
    let answer = roll().status_on(state("BDI"), day("2020-01-01"));
    assert_eq!(
        answer.because.last().unwrap().reason,
        TreatyReason::ObligationsRemain
    );
    assert_eq!(answer.because.last().unwrap().law[0].to_string(), "RS/127/2");
}

#[test]
fn a_notification_may_name_a_later_day_but_not_an_earlier_one() {
    let received = day("2026-06-18");
    let later = withdrawal::effect(received, Some(day("2028-01-01"))).unwrap();
    assert_eq!(later.outcome, day("2028-01-01"));
    assert_eq!(
        withdrawal::effect(received, Some(day("2027-06-17")))
            .unwrap_err()
            .to_string(),
        "later_effect 2027-06-17: a withdrawal takes effect on 2027-06-18 at the earliest (art. 127(1))"
    );
}

// ---- The list of parties on any day ----

/// Sessions whose record counts otherwise, each with the count of the rule and why.
const COUNTED_OTHERWISE: [(&str, usize, &str); 2] = [
    (
        "rc2010",
        110,
        "the conference counts 111; the 111th, Bangladesh, joined on 1 June, its second day",
    ),
    (
        "asp09",
        113,
        "the session counts 114; the 114th, Moldova, joined on 1 January 2011",
    ),
];

#[test]
fn the_number_of_parties_is_right_at_every_session_whose_number_is_known() {
    let roll = roll();
    let table = rows("session_counts.csv");
    assert_eq!(table.len(), 37);
    for row in table {
        let session = row.text("id");
        let count = roll.count_on(row.get("opens"));
        match COUNTED_OTHERWISE.iter().find(|(id, ..)| *id == session) {
            Some((_, expected, why)) => assert_eq!(count, *expected, "{session}: {why}"),
            None => assert_eq!(count, row.get::<usize>("states_parties_count"), "{session}"),
        }
    }
}

/// From the depositary's list: 125 today, and fewer from June 2027 if nothing changes.
#[test]
fn the_running_notifications_lower_the_number_of_parties_in_2027() {
    let roll = roll();
    for (on, parties) in [
        ("2026-11-21", 125),
        ("2027-06-17", 125),
        ("2027-06-18", 124),
        ("2027-06-24", 122),
        ("2027-07-24", 121),
        ("2027-07-27", 120),
    ] {
        assert_eq!(roll.count_on(day(on)), parties, "{on}");
    }
}

#[test]
fn burundi_and_the_philippines_left_and_nobody_else_so_far() {
    let movements = roll().movements();
    let left: Vec<_> = movements
        .iter()
        .filter(|one| one.kind == Move::Leaves && one.day <= day("2026-11-21"))
        .map(|one| (one.state.to_string(), one.day.to_string()))
        .collect();
    let expected = [("BDI", "2017-10-27"), ("PHL", "2019-03-17")].map(|(s, d)| (s.to_owned(), d.to_owned()));
    assert_eq!(left, expected);
}

#[test]
fn the_status_of_every_state_today_is_the_one_the_record_states() {
    let (roll, today) = (roll(), day("2026-11-21"));
    for row in rows("states.csv") {
        let status = roll.status_on(row.get("iso3"), today).outcome;
        let expected = match status {
            Status::Party { .. } => "party",
            Status::Leaving { .. } => "party_withdrawal_pending",
            Status::Former { .. } => "former_party",
            _ => "none",
        };
        assert_eq!(row.text("status"), expected, "{}", row.text("iso3"));
    }
}

/// 139 signatures in all: 110 by States that joined, 29 by States that did not.
#[test]
fn all_139_signatures_stand_in_the_record() {
    let (roll, closed) = (roll(), entry_into_force::SIGNATURE_CLOSED);
    let signed = |who: &str| {
        let changes = roll.membership(state(who)).unwrap().changes();
        changes
            .iter()
            .any(|one| one.day <= closed && matches!(one.reason, TreatyReason::Signed { .. }))
    };
    let count = |table: &str| rows(table).iter().filter(|row| signed(row.text("iso3"))).count();
    assert_eq!((count("states.csv"), count("signatories.csv")), (110, 29));
}

#[test]
fn four_signatories_told_the_depositary_they_do_not_intend_to_join() {
    let (roll, today) = (roll(), day("2026-11-21"));
    let table = rows("signatories.csv");
    let denied = table.iter().map(|row| state(row.text("iso3"))).filter(|who| {
        matches!(
            roll.status_on(*who, today).outcome,
            Status::SignatoryWithoutIntention { .. }
        )
    });
    let codes: Vec<_> = denied.map(|who| who.to_string()).collect();
    assert_eq!(codes, ["ISR", "RUS", "SDN", "USA"]);
}

// ---- Amendments (arts. 121, 122) ----

fn acceptances(code: &str) -> Vec<Acceptance> {
    let table = rows("amendments.csv");
    let of_code = table.iter().filter(|row| row.text("amendment") == code);
    let dated = of_code.filter_map(|row| {
        Some(Acceptance {
            state: row.get("iso3"),
            deposited: row.option("deposit_date")?,
        })
    });
    dated.collect()
}

fn amendment(code: &str) -> Amendment {
    let table = rows("amendments_meta.csv");
    let meta = table.iter().find(|row| row.text("amendment") == code).unwrap();
    let path = if meta.text("eif_rule").starts_with("art. 121(4)") {
        Path::ForAll
    } else {
        Path::ForEach
    };
    Amendment::new(path, meta.get("adopted"), acceptances(code)).unwrap()
}

/// All dated instruments for the amendments of 2010, 2017 and 2019.
#[test]
fn every_amendment_binds_every_state_that_accepted_it_on_the_recorded_day() {
    let roll = roll();
    let mut dated = 0;
    for row in rows("amendments.csv") {
        let Some(in_force) = row.option::<NaiveDate>("entry_into_force") else {
            continue;
        };
        let answer = amendment(row.text("amendment")).in_force_for(row.get("iso3"), roll);
        let (who, code) = (row.text("iso3"), row.text("amendment"));
        assert_eq!(answer.unwrap().outcome, in_force, "{who} {code}");
        dated += 1;
    }
    assert_eq!(dated, 173);
}

#[test]
fn each_amendment_was_first_in_force_on_the_recorded_day() {
    let roll = roll();
    for row in rows("amendments_meta.csv") {
        let Some(first) = row.option::<NaiveDate>("first_in_force") else {
            continue;
        };
        let amendment = amendment(row.text("amendment"));
        assert!(
            !amendment.bound_on(first, roll).is_empty(),
            "{}",
            row.text("amendment")
        );
        assert!(amendment.bound_on(first.pred_opt().unwrap(), roll).is_empty());
    }
}

/// 110 of 125; the deletion of article 124 has 18 dated instruments and binds nobody.
#[test]
fn the_deletion_of_article_124_waits_for_seven_eighths() {
    let (roll, today) = (roll(), day("2026-11-21"));
    let deletion = amendment("A3");
    let count = deletion.count_on(today, roll);
    assert_eq!((count.parties, count.needed, count.deposited), (125, 110, 18));
    assert!(deletion.in_force_for_all(roll).is_none());
    assert!(deletion.bound_on(today, roll).is_empty());
}

#[test]
fn seven_eighths_are_rounded_up() {
    for (parties, needed) in [
        (0, 0),
        (1, 1),
        (7, 7),
        (8, 7),
        (9, 8),
        (124, 109),
        (125, 110),
        (128, 112),
    ] {
        assert_eq!(amendment::seven_eighths(parties), needed, "{parties}");
    }
}

/// Eight parties, seven needed: the seventh instrument starts the year, and the State that never accepted is
/// bound with the others.
#[test]
fn an_amendment_for_all_binds_also_those_that_did_not_accept() {
    let codes = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH"].map(state);
    let deposit = |on| vec![TreatyAct::Deposited { on: day(on) }];
    let roll = &Roll::new(codes.map(|who| (who, deposit("2001-01-01")))).unwrap();
    let accept = |n: usize| {
        let firsts = codes.iter().take(n).enumerate();
        firsts
            .map(|(i, who)| Acceptance {
                state: *who,
                deposited: NaiveDate::from_ymd_opt(2016, 1, 1 + i as u32).unwrap(),
            })
            .collect::<Vec<_>>()
    };
    let adopted = day("2015-11-26");
    let six = Amendment::new(Path::ForAll, adopted, accept(6)).unwrap();
    assert!(six.in_force_for_all(roll).is_none());
    let seven = Amendment::new(Path::ForAll, adopted, accept(7)).unwrap();
    assert_eq!(seven.in_force_for_all(roll).unwrap().outcome, day("2017-01-07"));
    assert!(seven.binds(codes[7], day("2017-01-07"), roll));
    assert!(!seven.binds(codes[7], day("2017-01-06"), roll));
}

/// The reading chosen: seven eighths of the States that are parties on the day of the count.
#[test]
fn a_party_that_leaves_can_complete_seven_eighths() {
    let codes = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH", "III"].map(state);
    let mut acts = codes
        .map(|who| {
            (
                who,
                vec![TreatyAct::Deposited {
                    on: day("2001-01-01"),
                }],
            )
        })
        .to_vec();
    acts[8].1.push(TreatyAct::WithdrawalReceived {
        on: day("2017-05-05"),
        later_effect: None,
    });
    let roll = &Roll::new(acts).unwrap();
    let accepted = codes[..7].iter().map(|who| Acceptance {
        state: *who,
        deposited: day("2016-01-01"),
    });
    let amendment = Amendment::new(Path::ForAll, day("2015-11-26"), accepted.collect()).unwrap();
    let answer = amendment.in_force_for_all(roll).unwrap();
    assert_eq!(answer.outcome, day("2019-05-05"));
    assert!(amendment.binds(codes[7], day("2019-05-05"), roll));
    assert!(!amendment.binds(codes[8], day("2019-05-05"), roll));
}

#[test]
fn an_institutional_amendment_is_in_force_for_all_after_six_months() {
    let amendment = Amendment::new(Path::Institutional, day("2023-12-14"), vec![]).unwrap();
    let roll = roll();
    assert_eq!(amendment.bound_on(day("2024-06-13"), roll).len(), 0);
    assert_eq!(amendment.bound_on(day("2024-06-14"), roll).len(), 124);
    // Ukraine joined later and is bound from its first day.
    assert_eq!(
        amendment.in_force_for(state("UKR"), roll).unwrap().outcome,
        day("2025-01-01")
    );
}

/// Niger accepted the amendments on aggression and leaves the Statute on 18 June 2027.
#[test]
fn a_state_that_left_is_no_longer_bound_by_an_amendment() {
    let (roll, aggression) = (roll(), amendment("A2"));
    assert!(aggression.binds(state("NER"), day("2027-06-17"), roll));
    assert!(!aggression.binds(state("NER"), day("2027-06-18"), roll));
}

#[test]
fn an_acceptance_before_adoption_or_twice_is_refused() {
    let one = |who, on| Acceptance {
        state: state(who),
        deposited: day(on),
    };
    let listed = vec![
        one("FRA", "2009-01-01"),
        one("DEU", "2011-01-01"),
        one("DEU", "2012-01-01"),
    ];
    let faults = Amendment::new(Path::ForEach, day("2010-06-11"), listed)
        .unwrap_err()
        .0;
    assert_eq!(
        faults,
        [
            TreatyFault::AcceptedBeforeAdoption {
                day: day("2009-01-01"),
                adopted: day("2010-06-11")
            },
            TreatyFault::AcceptedTwice {
                day: day("2012-01-01"),
                first: day("2011-01-01")
            },
        ]
    );
}

#[test]
fn amendments_could_be_proposed_from_july_2009_and_taken_up_three_months_after_notice() {
    assert_eq!(amendment::first_proposals(), Some(day("2009-07-01")));
    let taken_up = amendment::first_decision(day("2025-04-04")).unwrap();
    assert_eq!(taken_up.outcome, day("2025-07-04"));
}

// ---- Activation of the jurisdiction over aggression (arts. 15 bis, 15 ter) ----

// ---- What is open to a State ----

fn open_to(code: &str, on: &str) -> Option<OpenAct> {
    let status = roll().status_on(state(code), day(on)).outcome;
    open_act(status, day(on)).map(|answer| answer.outcome)
}

#[test]
fn each_state_is_told_the_one_act_that_is_open_to_it() {
    let accede = |in_force| {
        Some(OpenAct::Accede {
            in_force: day(in_force),
        })
    };
    let ratify = |in_force| {
        Some(OpenAct::Ratify {
            in_force: day(in_force),
        })
    };
    let take_back = |last_day| {
        Some(OpenAct::TakeBack {
            last_day: day(last_day),
        })
    };
    let cases = [
        // Niger notified on 18 June 2026; its last day for taking the notice back is the eve of the effect.
        ("NER", "2026-11-21", take_back("2027-06-17")),
        ("NER", "2027-06-17", take_back("2027-06-17")),
        ("NER", "2027-06-18", accede("2027-09-01")),
        // Hungary took its notice back on 29 May 2026, four days before the effect.
        ("HUN", "2026-05-28", take_back("2026-06-01")),
        ("HUN", "2026-05-29", None),
        ("FRA", "2026-11-21", None),
        ("BDI", "2026-11-21", accede("2027-02-01")),
        // A signatory that denied the intention is still a signatory.
        ("USA", "2026-11-21", ratify("2027-02-01")),
        ("UKR", "2024-10-24", ratify("2025-01-01")),
        // Deposited, not yet in force: nothing more to do.
        ("UKR", "2024-10-25", None),
        ("CHN", "2026-11-21", accede("2027-02-01")),
    ];
    for (code, on, expected) in cases {
        assert_eq!(open_to(code, on), expected, "{code} on {on}");
    }
}

#[test]
fn that_a_notice_can_be_taken_back_rests_on_practice_and_says_so() {
    let status = roll().status_on(state("TCD"), day("2026-11-21")).outcome;
    let answer = open_act(status, day("2026-11-21")).unwrap();
    assert_eq!(answer.citations()[0].to_string(), "practice/rescission-2017-2026");
}

#[test]
fn an_acceptance_binds_a_year_later_or_counts_towards_seven_eighths() {
    let on = day("2026-11-21");
    let aggression = amendment("A2");
    let binds = |code| {
        aggression
            .open_to(state(code), on, roll())
            .map(|answer| answer.outcome)
    };
    assert_eq!(
        binds("FRA"),
        Some(AcceptanceEffect::Binds {
            from: day("2027-11-21")
        })
    );
    // Germany has accepted, the United States are no party, Niger will have left.
    assert_eq!([binds("DEU"), binds("USA"), binds("NER")], [None; 3]);
    let deletion = amendment("A3");
    let answer = deletion.open_to(state("NER"), on, roll()).unwrap().outcome;
    let AcceptanceEffect::Counts(count) = answer else {
        panic!("{answer:?}");
    };
    assert_eq!((count.parties, count.needed), (125, 110));
}

fn decision() -> Decision {
    Decision {
        adopted: day("2017-12-14"),
        from: day("2018-07-17"),
    }
}

#[test]
fn the_jurisdiction_over_aggression_began_on_17_july_2018() {
    let answer = aggression::activation(&amendment("A2"), Some(decision())).unwrap();
    assert_eq!(
        answer.outcome,
        Activation::Active {
            from: day("2018-07-17")
        }
    );
    // The thirtieth instrument, of the State of Palestine, came in on 26 June 2016.
    let thirtieth = TreatyReason::ThirtiethAcceptance {
        deposited: day("2016-06-26"),
        earliest: day("2017-06-26"),
    };
    assert!(answer.reasons().any(|reason| *reason == thirtieth));
}

#[test]
fn without_a_decision_thirty_acceptances_do_not_suffice() {
    let answer = aggression::activation(&amendment("A2"), None).unwrap();
    assert_eq!(
        answer.outcome,
        Activation::AwaitingDecision {
            earliest: day("2017-06-26")
        }
    );
}

#[test]
fn a_decision_does_not_make_up_for_missing_acceptances() {
    let few: Vec<_> = acceptances("A2").into_iter().take(29).collect();
    let amendments = Amendment::new(Path::ForEach, day("2010-06-11"), few).unwrap();
    let answer = aggression::activation(&amendments, Some(decision())).unwrap();
    assert_eq!(answer.outcome, Activation::AwaitingAcceptances { missing: 1 });
}

#[test]
fn a_decision_of_1_january_2017_would_have_been_too_early() {
    let early = Decision {
        adopted: day("2017-01-01"),
        from: day("2018-07-17"),
    };
    assert!(aggression::activation(&amendment("A2"), Some(early)).is_err());
    let in_time = Decision {
        adopted: day("2017-01-02"),
        ..early
    };
    assert!(aggression::activation(&amendment("A2"), Some(in_time)).is_ok());
}

// ---- Acts that cannot be ----

fn faults(acts: &[TreatyAct]) -> Vec<String> {
    let TreatyFaults(faults) = Membership::of(acts).unwrap_err();
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn an_act_that_cannot_be_is_refused_with_its_field_and_reason() {
    let signed = |on| TreatyAct::Signed { on: day(on) };
    let deposited = |on| TreatyAct::Deposited { on: day(on) };
    let notified = |on| TreatyAct::WithdrawalReceived {
        on: day(on),
        later_effect: None,
    };
    let rescinded = |on| TreatyAct::WithdrawalRescinded { on: day(on) };
    let cases: [(&[TreatyAct], &str); 14] = [
        (
            &[signed("1998-07-16")],
            "signature on 1998-07-16: the Statute was adopted and opened on 1998-07-17",
        ),
        (
            &[signed("2001-01-01")],
            "signature on 2001-01-01: the Statute was open for signature until 2000-12-31 (art. 125(1))",
        ),
        (
            &[signed("1999-01-01"), signed("2000-01-01")],
            "signature on 2000-01-01: the State had signed on 1999-01-01",
        ),
        (
            &[TreatyAct::IntentionDenied {
                on: day("2002-05-06"),
            }],
            "intention_denied on 2002-05-06: the State is not a signatory that has yet to ratify",
        ),
        (
            &[deposited("1990-01-01")],
            "deposit on 1990-01-01: the Statute was adopted and opened on 1998-07-17",
        ),
        (
            &[deposited("2003-01-15"), deposited("2004-01-15")],
            "deposit on 2004-01-15: the State has an instrument in force or deposited, with effect from 2003-04-01",
        ),
        (
            &[TreatyAct::InstrumentWithdrawn {
                on: day("2019-04-29"),
            }],
            "instrument_withdrawn on 2019-04-29: no instrument awaits entry into force; \
             a party withdraws under art. 127",
        ),
        (
            &[notified("2020-01-01")],
            "notification on 2020-01-01: the State is not a party",
        ),
        (
            &[
                deposited("2003-01-15"),
                notified("2010-01-01"),
                notified("2010-02-01"),
            ],
            "notification on 2010-02-01: a notification already takes effect on 2011-01-01",
        ),
        (
            &[deposited("2003-01-15"), rescinded("2010-01-01")],
            "rescission on 2010-01-01: no notification of withdrawal is running",
        ),
        // On the very day of effect it is too late.
        (
            &[
                deposited("2003-01-15"),
                notified("2010-01-01"),
                rescinded("2011-01-01"),
            ],
            "rescission on 2011-01-01: no notification of withdrawal is running",
        ),
        (
            &[TreatyAct::Succeeded {
                notified: day("2006-10-23"),
                effective: day("2002-06-30"),
            }],
            "succession effective 2002-06-30: the Statute entered into force on 2002-07-01",
        ),
        (
            &[TreatyAct::Succeeded {
                notified: day("2006-05-01"),
                effective: day("2006-06-03"),
            }],
            "succession notified 2006-05-01: it has effect from 2006-06-03, which is later",
        ),
        (
            &[
                deposited("2003-01-15"),
                TreatyAct::LeftAtOnce {
                    on: day("2021-01-02"),
                    amendment_in_force: day("2020-01-01"),
                },
            ],
            "immediate_withdrawal on 2021-01-02: allowed from 2020-01-01 to 2021-01-01 (art. 121(6))",
        ),
    ];
    for (acts, message) in cases {
        assert_eq!(faults(acts), [message]);
    }
}

#[test]
fn all_faults_of_a_record_are_reported_together() {
    let acts = [
        TreatyAct::Signed {
            on: day("2010-01-01"),
        },
        TreatyAct::WithdrawalReceived {
            on: day("2011-01-01"),
            later_effect: None,
        },
    ];
    assert_eq!(faults(&acts).len(), 2);
}

#[test]
fn a_state_that_did_not_accept_a_general_amendment_may_leave_at_once() {
    let membership = Membership::of(&[
        TreatyAct::Deposited {
            on: day("2003-01-15"),
        },
        TreatyAct::LeftAtOnce {
            on: day("2020-06-01"),
            amendment_in_force: day("2020-01-01"),
        },
    ]);
    let membership = membership.unwrap();
    assert!(membership.is_party_on(day("2020-05-31")));
    assert!(!membership.is_party_on(day("2020-06-01")));
}

#[test]
fn a_former_party_may_come_back() {
    let membership = Membership::of(&[
        TreatyAct::Deposited {
            on: day("2003-01-15"),
        },
        TreatyAct::WithdrawalReceived {
            on: day("2016-10-27"),
            later_effect: None,
        },
        TreatyAct::Deposited {
            on: day("2030-01-15"),
        },
    ])
    .unwrap();
    assert!(!membership.is_party_on(day("2030-03-31")));
    assert_eq!(membership.party_since(day("2030-04-01")), Some(day("2030-04-01")));
}

// ---- What must hold always ----

fn days() -> impl Strategy<Value = NaiveDate> {
    (1998_i32..2060, 1_u32..=12, 1_u32..=28).prop_map(|(y, m, d)| NaiveDate::from_ymd_opt(y, m, d).unwrap())
}

fn any_act() -> impl Strategy<Value = TreatyAct> {
    prop_oneof![
        days().prop_map(|on| TreatyAct::Signed { on }),
        days().prop_map(|on| TreatyAct::IntentionDenied { on }),
        days().prop_map(|on| TreatyAct::Deposited { on }),
        days().prop_map(|on| TreatyAct::InstrumentWithdrawn { on }),
        (days(), days()).prop_map(|(notified, effective)| TreatyAct::Succeeded { notified, effective }),
        (days(), proptest::option::of(days()))
            .prop_map(|(on, later_effect)| TreatyAct::WithdrawalReceived { on, later_effect }),
        days().prop_map(|on| TreatyAct::WithdrawalRescinded { on }),
        (days(), days()).prop_map(|(on, amendment_in_force)| TreatyAct::LeftAtOnce {
            on,
            amendment_in_force
        }),
    ]
}

fn law_of<T>(answer: &Answer<T, TreatyReason>) -> bool {
    answer.because.iter().all(|step| step.law == step.reason.law())
}

proptest! {
    #[test]
    fn entry_into_force_is_a_first_of_a_month_more_than_sixty_days_away(deposited in days()) {
        use chrono::Datelike;
        prop_assume!(deposited > entry_into_force::SIXTIETH_DEPOSIT);
        let in_force = entry_into_force::for_a_state(deposited).unwrap().outcome;
        let wait = (in_force - deposited).num_days();
        prop_assert_eq!(in_force.day(), 1);
        prop_assert!(wait > 60 && wait <= 60 + 31, "{wait}");
    }

    #[test]
    fn a_later_deposit_never_binds_earlier(one in days(), other in days()) {
        let (first, second) = (one.min(other), one.max(other));
        prop_assume!(first >= entry_into_force::ADOPTED);
        let in_force = |on| entry_into_force::for_a_state(on).unwrap().outcome;
        prop_assert!(in_force(first) <= in_force(second));
    }

    #[test]
    fn any_list_of_acts_is_answered_and_never_panics(acts in proptest::collection::vec(any_act(), 0..8)) {
        match Membership::of(&acts) {
            Ok(membership) => {
                for change in membership.changes() {
                    prop_assert!(law_of(&membership.status_on(change.day)));
                }
            }
            Err(TreatyFaults(faults)) => prop_assert!(!faults.is_empty() && faults.len() <= acts.len()),
        }
    }

    #[test]
    fn acts_replayed_in_any_order_tell_the_same_story(
        acts in proptest::collection::vec(any_act(), 0..6).prop_shuffle(),
    ) {
        let mut other = acts.clone();
        other.reverse();
        prop_assert_eq!(Membership::of(&acts), Membership::of(&other));
    }

    #[test]
    fn the_membership_changes_only_on_the_day_of_a_movement(on in days()) {
        let roll = roll();
        let before = on.pred_opt().unwrap();
        let parties: Vec<_> = roll.parties_on(on).collect();
        let the_day_before: Vec<_> = roll.parties_on(before).collect();
        let moved = roll.movements().iter().any(|movement| movement.day == on);
        prop_assert_eq!(parties != the_day_before, moved);
    }

    #[test]
    fn the_steps_of_the_chart_are_the_counts_of_the_days(on in days()) {
        let roll = roll();
        let step = roll.counts().into_iter().rev().find(|(day, _)| *day <= on);
        prop_assert_eq!(step.map_or(0, |(_, count)| count), roll.count_on(on));
    }
}
