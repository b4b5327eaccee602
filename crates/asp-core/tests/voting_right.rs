//! Arrears and the loss of the vote against the cases that are known.

mod common;

use asp_core::{
    Euro, NaiveDate,
    contribution::{Appropriations, ScaleRule, Scenario, year},
    voting_right::{
        Account, Due, Exemption, Payment, Position, VotingRight, VotingRightFault, VotingRightFaults,
        VotingRightReason, right,
    },
};
use common::{day, roll, rows, state, un_rates};
use proptest::prelude::*;

/// What the recipe for contributions gives a State for a year; no share of the host State's loan.
fn computed_due(who: &str, of: i32) -> Due {
    let table = rows("budgets.csv");
    let row = table.iter().find(|row| row.get::<i32>("year") == of).unwrap();
    let choice = year::Choice {
        joining: year::PartOfTheYear::LeftOut,
        leaving: year::PartOfTheYear::Included,
    };
    let members = year::members(roll(), of, choice).unwrap().outcome;
    let scenario = Scenario {
        rates: year::rates(&members, &un_rates(of)).outcome,
        rule: ScaleRule::COURT,
        appropriations: Appropriations {
            approved: row.get("approved_eur"),
            host_state_loan: row.option("host_state_loan_eur").unwrap_or_default(),
            from_surplus: Euro(0),
        },
    };
    Due {
        year: of,
        amount: scenario.run().unwrap().outcome.of(state(who)).unwrap(),
    }
}

/// What a State owed on a day, as published.
fn outstanding(id: &str) -> (NaiveDate, Euro) {
    let table = rows("arrears.csv");
    let row = table.iter().find(|row| row.text("id") == id).unwrap();
    (row.get("date"), row.get("outstanding_eur"))
}

/// The status a session recorded for a State.
fn recorded(session: &str, who: &str) -> String {
    let table = rows("arrears_votes.csv");
    let row = table
        .iter()
        .find(|row| row.text("session_id") == session && row.text("iso3") == who);
    row.unwrap().text("status").to_owned()
}

/// Whether a State may vote, from the published amount less the bill of the running year, against the computed
/// contributions of the two years before. A share of the host State's loan would raise those by four per cent
/// at the most, which changes none of the outcomes below.
fn from_published(id: &str, who: &str, running: Euro, exempted: bool) -> (VotingRight, Position) {
    let (on, owed) = outstanding(id);
    let this_year = chrono::Datelike::year(&on);
    let two_years = [computed_due(who, this_year - 2), computed_due(who, this_year - 1)];
    let position = Position {
        arrears: owed - running,
        two_full_years: two_years.iter().map(|due| due.amount).sum(),
    };
    let exemption = Exemption::new(on, None).unwrap();
    let exemptions: &[Exemption] = if exempted { &[exemption] } else { &[] };
    (right(position, on, exemptions).unwrap().outcome, position)
}

// ---- Cases that are known ----

/// Venezuela, 10 December 2021: EUR 12,816,996 outstanding, a yearly bill of about EUR 2,018,603, no vote.
#[test]
fn venezuela_had_no_vote_in_2021() {
    let (right, position) = from_published("A09", "VEN", Euro(2_018_603), false);
    assert!(matches!(right, VotingRight::None { .. }), "{position:?}");
    assert_eq!(recorded("asp20", "VEN"), "no_vote");
}

/// 2023 and 2024: still in arrears of more than two years, and let to vote by the Assembly.
#[test]
fn venezuela_and_liberia_voted_by_exemption() {
    for (id, who, session) in [
        ("A10", "VEN", "asp22"),
        ("A12", "VEN", "asp23"),
        ("A13", "LBR", "asp23"),
    ] {
        let (_, owed) = outstanding(id);
        let (exempted, position) = from_published(id, who, Euro(0), true);
        assert!(
            matches!(exempted, VotingRight::ByExemption { .. }),
            "{id} {position:?} of {owed}"
        );
        assert_eq!(recorded(session, who), "exempted");
        // Even with the bill of the running year taken off, the vote would be lost.
        let year = chrono::Datelike::year(&outstanding(id).0);
        let running = computed_due(who, year).amount;
        let (right, _) = from_published(id, who, running, false);
        assert!(matches!(right, VotingRight::None { .. }), "{id}");
    }
}

/// Dominica, ASP22: in arrears of two years and without a request, so without a vote.
#[test]
fn an_exemption_of_another_day_does_not_help() {
    let position = Position {
        arrears: Euro(70_000),
        two_full_years: Euro(60_000),
    };
    let last_year = Exemption::new(day("2022-12-05"), Some(day("2022-12-09"))).unwrap();
    for (on, may_vote) in [
        ("2022-12-04", false),
        ("2022-12-05", true),
        ("2022-12-09", true),
        ("2022-12-10", false),
        ("2023-12-04", false),
    ] {
        let answer = right(position, day(on), &[last_year]).unwrap();
        assert_eq!(answer.outcome.may_vote(), may_vote, "{on}");
    }
    assert_eq!(recorded("asp22", "DMA"), "no_vote");
}

// ---- The edges of the paragraph ----

#[test]
fn a_state_two_full_years_in_arrears_loses_its_vote_and_one_euro_less_keeps_it() {
    for (arrears, expected) in [
        (0, VotingRight::Full),
        (1_999, VotingRight::Full),
        (2_000, VotingRight::None { to_regain: Euro(1) }),
        (2_001, VotingRight::None { to_regain: Euro(2) }),
        (
            9_000,
            VotingRight::None {
                to_regain: Euro(7_001),
            },
        ),
    ] {
        let position = Position {
            arrears: Euro(arrears),
            two_full_years: Euro(2_000),
        };
        assert_eq!(
            right(position, day("2026-12-07"), &[]).unwrap().outcome,
            expected,
            "{arrears}"
        );
    }
}

#[test]
fn a_state_that_owes_nothing_keeps_its_vote_even_if_nothing_was_due() {
    let position = Position {
        arrears: Euro(0),
        two_full_years: Euro(0),
    };
    let answer = right(position, day("2026-12-07"), &[]).unwrap();
    assert_eq!(answer.outcome, VotingRight::Full);
    assert_eq!(
        answer.because.last().unwrap().reason,
        VotingRightReason::NotInArrears
    );
    // It owes for earlier years, and nothing was due since: all of it has to be paid.
    let owes = Position {
        arrears: Euro(5),
        ..position
    };
    let answer = right(owes, day("2026-12-07"), &[]).unwrap();
    assert_eq!(answer.outcome, VotingRight::None { to_regain: Euro(5) });
}

fn due(year: i32) -> Due {
    Due {
        year,
        amount: Euro(1_000),
    }
}

fn paid(on: &str, amount: i64) -> Payment {
    Payment {
        on: day(on),
        amount: Euro(amount),
    }
}

fn account(dues: Vec<Due>, payments: Vec<Payment>) -> Account {
    Account::new(day("2002-07-01"), Euro(0), dues, payments).unwrap()
}

#[test]
fn the_bill_of_the_running_year_is_not_yet_arrears() {
    let account = account(vec![due(2024), due(2025), due(2026)], vec![paid("2026-02-01", 1)]);
    assert_eq!(account.arrears_on(day("2026-12-31")).outcome.total(), Euro(1_999));
    assert_eq!(
        account.right_on(day("2026-12-31"), &[]).unwrap().outcome,
        VotingRight::Full
    );
    // A day later 2026 is among the years before, and 2025 and 2026 are the two years to compare with.
    let answer = account.right_on(day("2027-01-01"), &[]).unwrap();
    assert_eq!(
        answer.outcome,
        VotingRight::None {
            to_regain: Euro(1_000)
        }
    );
}

#[test]
fn a_payment_goes_to_the_oldest_year_first() {
    let account = account(
        vec![due(2023), due(2024), due(2025)],
        vec![paid("2025-06-01", 1_500)],
    );
    let arrears = account.arrears_on(day("2026-01-01")).outcome;
    let by_year: Vec<_> = arrears.by_year.into_iter().collect();
    assert_eq!(by_year, [(2024, Euro(500)), (2025, Euro(1_000))]);
}

#[test]
fn a_payment_of_a_later_day_is_not_yet_counted() {
    let account = account(vec![due(2024), due(2025)], vec![paid("2026-12-08", 2_000)]);
    assert_eq!(account.arrears_on(day("2026-12-07")).outcome.total(), Euro(2_000));
    assert_eq!(account.arrears_on(day("2026-12-08")).outcome.total(), Euro(0));
}

#[test]
fn the_working_capital_fund_takes_its_part_first() {
    let dues = vec![due(2024), due(2025)];
    let account = Account::new(day("2002-07-01"), Euro(300), dues, vec![paid("2026-02-01", 200)]).unwrap();
    let arrears = account.arrears_on(day("2026-12-07")).outcome;
    assert_eq!((arrears.total(), arrears.advance), (Euro(2_000), Euro(100)));
    let answer = account.right_on(day("2026-12-07"), &[]).unwrap();
    assert_eq!(answer.outcome, VotingRight::None { to_regain: Euro(101) });
    assert!(!answer.is_confirmed()); // The Financial Regulations were recalled.
}

/// The reading chosen for a case that never arose.
#[test]
fn a_state_that_was_not_a_party_for_two_full_years_keeps_its_vote() {
    let armenia = day("2024-02-01");
    let account = Account::new(armenia, Euro(0), vec![due(2024), due(2025), due(2026)], vec![]).unwrap();
    let answer = account.right_on(day("2026-12-07"), &[]).unwrap();
    assert_eq!(answer.outcome, VotingRight::Full);
    let reason = VotingRightReason::FewerThanTwoFullYears {
        party_since: armenia,
        first_year: 2024,
    };
    assert_eq!(answer.because.last().unwrap().reason, reason);
    assert!(matches!(
        account.right_on(day("2027-01-01"), &[]).unwrap().outcome,
        VotingRight::None { .. }
    ));
    // Party from the first day of a year: that year is a full one.
    let ukraine = Account::new(day("2025-01-01"), Euro(0), vec![due(2025), due(2026)], vec![]).unwrap();
    assert!(matches!(
        ukraine.right_on(day("2027-01-01"), &[]).unwrap().outcome,
        VotingRight::None { .. }
    ));
}

// ---- Input that makes no sense ----

#[test]
fn an_account_that_cannot_be_is_refused_with_every_field_and_reason() {
    let minus = Due {
        year: 2001,
        amount: Euro(-5),
    };
    let faults = Account::new(
        day("2002-07-01"),
        Euro(-1),
        vec![minus, due(2003), due(2003)],
        vec![paid("2004-01-01", 0)],
    )
    .unwrap_err();
    assert_eq!(
        faults.to_string(),
        "advance: -1 euros is below zero; dues: -5 euros is below zero; \
         dues: 2001 is before the State became a party on 2002-07-01; dues: 2003 is listed more than once; \
         payment on 2004-01-01: 0 euros is not a payment"
    );
}

#[test]
fn a_year_the_paragraph_asks_for_must_be_known() {
    let account = account(vec![due(2025)], vec![]);
    let VotingRightFaults(faults) = account.right_on(day("2026-12-07"), &[]).unwrap_err();
    assert_eq!(faults, [VotingRightFault::DueMissing { year: 2024 }]);
    let before = account.right_on(day("2002-06-30"), &[]).unwrap_err().to_string();
    assert_eq!(
        before,
        "day: on 2002-06-30 the State is not a party, it becomes one on 2002-07-01"
    );
    let reversed = Exemption::new(day("2026-12-17"), Some(day("2026-12-07")))
        .unwrap_err()
        .to_string();
    assert_eq!(
        reversed,
        "exemption: it ends on 2026-12-07, before it begins on 2026-12-17"
    );
}

// ---- What must hold always ----

/// An account from 2003 to 2030 with any dues and payments.
fn any_account() -> impl Strategy<Value = (Vec<Due>, Vec<Payment>)> {
    let dues = proptest::collection::vec(0_i64..5_000_000, 28).prop_map(|amounts| {
        let years = (2003..).zip(amounts);
        years
            .map(|(year, amount)| Due {
                year,
                amount: Euro(amount),
            })
            .collect::<Vec<_>>()
    });
    let payment =
        (2003_i32..2031, 1_u32..=12, 1_u32..=28, 1_i64..10_000_000).prop_map(|(y, m, d, amount)| Payment {
            on: NaiveDate::from_ymd_opt(y, m, d).unwrap(),
            amount: Euro(amount),
        });
    (dues, proptest::collection::vec(payment, 0..30))
}

proptest! {
    #[test]
    fn a_further_payment_never_costs_the_vote((dues, payments) in any_account(), year in 2005_i32..2031, more in 1_i64..9_000_000) {
        let on = NaiveDate::from_ymd_opt(year, 12, 7).unwrap();
        let before = account(dues.clone(), payments.clone());
        let mut paid_more = payments;
        paid_more.push(Payment { on, amount: Euro(more) });
        let after = account(dues, paid_more);
        let may_vote = |account: &Account| account.right_on(on, &[]).unwrap().outcome.may_vote();
        prop_assert!(!may_vote(&before) || may_vote(&after));
    }

    #[test]
    fn the_payment_that_is_asked_for_brings_the_vote_back_and_a_euro_less_does_not(
        (dues, payments) in any_account(), year in 2005_i32..2031, advance in 0_i64..1_000_000,
    ) {
        let on = NaiveDate::from_ymd_opt(year, 12, 7).unwrap();
        let with = |extra: Option<i64>| {
            let extra = extra.filter(|amount| *amount > 0).map(|amount| Payment { on, amount: Euro(amount) });
            let payments = payments.iter().copied().chain(extra).collect();
            let account = Account::new(day("2002-07-01"), Euro(advance), dues.clone(), payments).unwrap();
            account.right_on(on, &[]).unwrap().outcome
        };
        if let VotingRight::None { to_regain } = with(None) {
            prop_assert!(with(Some(to_regain.0)).may_vote());
            prop_assert!(!with(Some(to_regain.0 - 1)).may_vote());
        }
    }

    #[test]
    fn the_order_of_dues_and_payments_does_not_matter((dues, payments) in any_account(), year in 2005_i32..2031) {
        let on = NaiveDate::from_ymd_opt(year, 12, 7).unwrap();
        let one = account(dues.clone(), payments.clone());
        let other = account(dues.into_iter().rev().collect(), payments.into_iter().rev().collect());
        prop_assert_eq!(one.right_on(on, &[]), other.right_on(on, &[]));
    }

    #[test]
    fn what_is_unpaid_is_what_was_due_less_what_was_paid((dues, payments) in any_account(), year in 2005_i32..2031) {
        let on = NaiveDate::from_ymd_opt(year, 6, 30).unwrap();
        let due: i64 = dues.iter().filter(|due| due.year < year).map(|due| due.amount.0).sum();
        let paid: i64 = payments.iter().filter(|payment| payment.on <= on).map(|payment| payment.amount.0).sum();
        let unpaid = account(dues, payments).arrears_on(on).outcome.total().0;
        prop_assert_eq!(unpaid, (due - paid).max(0));
    }

    #[test]
    fn any_amounts_are_answered_and_never_panic(arrears in any::<i64>(), two in any::<i64>(), amounts in proptest::collection::vec(any::<i64>(), 0..6)) {
        let position = Position { arrears: Euro(arrears), two_full_years: Euro(two) };
        let _ = right(position, day("2026-12-07"), &[]);
        let dues = (2020..).zip(&amounts).map(|(year, amount)| Due { year, amount: Euro(*amount) }).collect();
        let payments = amounts.iter().map(|amount| Payment { on: day("2025-01-01"), amount: Euro(*amount) }).collect();
        if let Ok(account) = Account::new(day("2019-01-01"), Euro(arrears), dues, payments) {
            let _ = account.right_on(day("2023-12-07"), &[]);
        }
    }
}
