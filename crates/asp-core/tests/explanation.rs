//! Every answer can be exported with its steps and the law they rest on.

mod common;

use asp_core::{
    Euro,
    contribution::Appropriations,
    vote::{Count, Decision, QuorumReading, decide},
    voting_right::{Position, right},
};
use common::{day, roll, state};
use serde_json::{Value, json};

fn steps(answer: impl serde::Serialize) -> Vec<Value> {
    let value = serde_json::to_value(answer).unwrap();
    let steps = value["because"].as_array().unwrap().iter();
    steps.map(|step| step["reason"].clone()).collect()
}

#[test]
fn the_story_of_hungary_is_told_in_typed_steps() {
    let answer = roll().status_on(state("HUN"), day("2026-11-21"));
    assert_eq!(
        steps(&answer),
        [
            json!({"step": "signed", "on": "1999-01-15"}),
            json!({"step": "deposited", "on": "2001-11-30", "by_signatory": true, "in_force": "2002-07-01"}),
            json!({"step": "with_the_statute", "deposited": "2001-11-30", "sixtieth": "2002-04-11", "in_force": "2002-07-01"}),
            json!({"step": "withdrawal_received", "on": "2025-06-02", "effect": "2026-06-02"}),
            json!({"step": "withdrawal_rescinded", "on": "2026-05-29", "effect": "2026-06-02"}),
        ]
    );
    let outcome = serde_json::to_value(answer.outcome).unwrap();
    assert_eq!(outcome, json!({"status": "party", "since": "2002-07-01"}));
}

#[test]
fn a_budget_says_what_it_left_out_and_under_which_resolution() {
    let budget = Appropriations {
        approved: Euro(149_205_600),
        host_state_loan: Euro(3_585_100),
        from_surplus: Euro(479_700),
    };
    let answer = serde_json::to_value(budget.assessed_on_all().unwrap()).unwrap();
    assert_eq!(answer["outcome"], 145_140_800);
    assert_eq!(
        answer["because"][1]["reason"],
        json!({"step": "loan_taken_out", "amount": 3_585_100})
    );
    let law = &answer["because"][1]["law"][0];
    assert_eq!(law["provision"]["resolution"]["symbol"], "ICC-ASP/18/Res.1");
    assert_eq!(law["basis"], "page");
}

/// Armenia, Hungary and Chad signed while they could; Afghanistan, Japan and El Salvador never did.
#[test]
fn who_signed_ratifies_under_article_125_2_and_who_did_not_accedes_under_125_3() {
    for (code, paragraph) in [
        ("ARM", "2"),
        ("HUN", "2"),
        ("TCD", "2"),
        ("AFG", "3"),
        ("JPN", "3"),
        ("SLV", "3"),
    ] {
        let answer = serde_json::to_value(roll().status_on(state(code), day("2026-11-21"))).unwrap();
        let steps = answer["because"].as_array().unwrap().iter();
        let laws: Vec<&Value> = steps
            .filter(|step| step["reason"]["step"] == "deposited")
            .map(|step| &step["law"])
            .collect();
        assert_eq!(laws.len(), 1, "{code}");
        assert_eq!(laws[0].as_array().unwrap().len(), 1, "{code}: {}", laws[0]);
        assert_eq!(
            laws[0][0]["provision"]["rome_statute"]["paragraph"], paragraph,
            "{code}"
        );
    }
}

#[test]
fn a_lost_vote_and_a_lost_motion_say_why() {
    let position = Position {
        arrears: Euro(3_000),
        two_full_years: Euro(2_000),
    };
    let last = steps(right(position, day("2026-12-07"), &[]).unwrap())
        .pop()
        .unwrap();
    assert_eq!(
        last,
        json!({"step": "at_or_above_the_two_years", "excess": 1_000})
    );
    let count = Count {
        parties: 125,
        yes: 60,
        no: 40,
        ..Count::default()
    };
    let told = steps(decide(Decision::Budget, count, QuorumReading::Counted).unwrap());
    assert_eq!(
        told[0],
        json!({"step": "needs", "decision": "budget", "majority": "two_thirds_of_voting"})
    );
    assert_eq!(
        told[1],
        json!({"step": "quorum_undisputed", "needed": 63, "present": 125})
    );
    assert_eq!(told[3], json!({"step": "majority", "needed": 67, "yes": 60}));
}
