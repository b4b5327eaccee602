//! The Assembly's year: dates fixed by the texts against those on record.

use asp_core::{
    NaiveDate,
    cycle::{
        Milestone, SessionYear, due_dates, extended, full_term_ends, judges_terms_begin_after,
        nomination_period,
    },
};
use chrono::Datelike;
use proptest::prelude::*;
use serde::{Deserialize, de::DeserializeOwned};

fn rows<T: DeserializeOwned>(table: &str) -> Vec<T> {
    let path = format!("{}/tests/fixtures/{table}.csv", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(|row| row.unwrap()).collect()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[derive(Deserialize)]
struct JudgeRow {
    mandate_id: String,
    election_id: String,
    term_start: NaiveDate,
    term_end: NaiveDate,
}

#[derive(Deserialize)]
struct ElectionRow {
    election_id: String,
    first_ballot: Option<NaiveDate>,
    kind: String,
}

/// Article 36(9): judges.csv. The first bench drew three, six and nine years by lot.
#[test]
fn judges_of_regular_elections_took_office_on_the_next_eleventh_of_march_for_nine_years() {
    let elections: Vec<ElectionRow> = rows("elections/judicial_elections");
    let judges: Vec<JudgeRow> = rows("elections/judges");
    let mut compared = 0;
    for election in elections.iter().filter(|row| row.kind != "vacancies") {
        let first_ballot = election.first_ballot.unwrap_or_else(|| day("2017-12-04"));
        for judge in judges
            .iter()
            .filter(|row| row.election_id == election.election_id)
        {
            assert_eq!(
                judges_terms_begin_after(first_ballot),
                Some(judge.term_start),
                "{}",
                judge.mandate_id
            );
            let full = full_term_ends(judge.term_start).unwrap();
            let years = (judge.term_end.year() - judge.term_start.year()).rem_euclid(3);
            assert!(
                judge.term_end == full || election.election_id == "2003" && years == 0,
                "{}",
                judge.mandate_id
            );
            compared += 1;
        }
    }
    assert_eq!(compared, 60);
}

/// Every milestone with its day, for the session of 2023 and a made-up letter and Committee session.
#[test]
fn what_was_due_for_the_session_of_2023_comes_in_the_order_of_days() {
    let asp22 = SessionYear {
        opens: day("2023-12-04"),
        judges_first_ballot: Some(day("2023-12-04")),
        budget_committee_opens: Some(day("2023-09-11")),
        contributions_letter: Some(day("2023-12-20")),
    };
    let due: Vec<_> = due_dates(&asp22)
        .iter()
        .map(|due| (due.day.to_string(), due.milestone))
        .collect();
    let expected = [
        ("2023-01-02", Milestone::NominationsOpen),
        ("2023-03-26", Milestone::NominationsClose),
        ("2023-05-07", Milestone::NominationsExtendedAtMost),
        ("2023-07-28", Milestone::BudgetProposed),
        ("2023-08-11", Milestone::ExemptionsRequested),
        ("2023-09-03", Milestone::NonCooperationMeeting),
        ("2023-09-04", Milestone::AmendmentsCirculated),
        ("2023-10-05", Milestone::ProvisionalAgenda),
        ("2023-11-04", Milestone::SupplementaryItems),
        ("2024-01-19", Milestone::ContributionsDue),
        ("2024-03-11", Milestone::JudgesTermsBegin),
    ];
    assert_eq!(due, expected.map(|(day, milestone)| (day.to_owned(), milestone)));
}

/// 30 days after the letter or 1 January, whichever is later.
#[test]
fn contributions_are_never_due_before_the_year_they_are_for() {
    let due = |letter: &str| {
        let session = SessionYear {
            opens: day("2024-12-02"),
            judges_first_ballot: None,
            budget_committee_opens: None,
            contributions_letter: Some(day(letter)),
        };
        let all = due_dates(&session);
        all.iter()
            .find(|due| due.milestone == Milestone::ContributionsDue)
            .unwrap()
            .day
    };
    assert_eq!(due("2024-12-01"), day("2025-01-01"));
    assert_eq!(due("2024-12-02"), day("2025-01-01"));
    assert_eq!(due("2024-12-03"), day("2025-01-02"));
}

/// Time limits taken from memory must not look certain.
#[test]
fn recalled_time_limits_are_marked() {
    let session = SessionYear {
        opens: day("2026-12-07"),
        judges_first_ballot: Some(day("2026-12-07")),
        budget_committee_opens: Some(day("2026-09-07")),
        contributions_letter: None,
    };
    for due in due_dates(&session) {
        let confirmed = due.law.iter().all(|citation| citation.basis.is_confirmed());
        let read = matches!(
            due.milestone,
            Milestone::NominationsExtendedAtMost
                | Milestone::AmendmentsCirculated
                | Milestone::JudgesTermsBegin
        );
        assert_eq!(confirmed, read, "{:?}", due.milestone);
    }
}

#[test]
fn dates_at_the_ends_of_the_calendar_are_answered_without_a_panic() {
    for opens in [NaiveDate::MIN, NaiveDate::MAX] {
        let session = SessionYear {
            opens,
            judges_first_ballot: Some(opens),
            budget_committee_opens: Some(opens),
            contributions_letter: Some(opens),
        };
        assert!(due_dates(&session).len() < 11);
    }
    assert_eq!(judges_terms_begin_after(NaiveDate::MAX), None);
    assert!(extended(NaiveDate::MAX, 1).is_err());
}

proptest! {
    #[test]
    fn terms_begin_on_an_eleventh_of_march_within_three_years(days in 0..40_000_u64) {
        let on = day("1998-07-17") + chrono::Days::new(days);
        let begins = judges_terms_begin_after(on).unwrap();
        prop_assert_eq!((begins.month(), begins.day()), (3, 11));
        prop_assert_eq!(begins.year().rem_euclid(3), 2003_i32.rem_euclid(3));
        let three_years_on = on.checked_add_months(chrono::Months::new(36)).unwrap();
        prop_assert!(on < begins && begins <= three_years_on);
    }

    #[test]
    fn nominations_last_twelve_weeks_and_close_before_the_first_ballot(days in 0..20_000_u64) {
        let first_ballot = day("2006-12-01") + chrono::Days::new(days);
        let period = nomination_period(first_ballot).unwrap().outcome;
        prop_assert_eq!((period.closes - period.opens).num_days() + 1, 84);
        // From 2019 on the period hangs on the year alone; elections are held at its end.
        if first_ballot.month() >= 6 || first_ballot.year() < 2019 {
            prop_assert!(extended(period.closes, 3).unwrap().outcome < first_ballot);
        }
    }
}
