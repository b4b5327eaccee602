//! The elected bodies: their seats and terms against the record of who was elected.

use asp_core::{
    Iso3, NaiveDate, PartialDate, RegionalGroup,
    body::{
        Body, Certainty, Constitution, Eligibility, Membership, ReElection, RestOfTerm, Term,
        constitution_on, constitutions, eligibility, members_on, occupancy_on, terms_ending,
    },
};
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

fn constitution(body: Body, on: &str) -> Constitution {
    constitution_on(body, day(on)).unwrap()
}

#[derive(Deserialize)]
struct BodyRow {
    abbr: String,
    valid_from: NaiveDate,
    valid_to: Option<NaiveDate>,
    seats: u8,
    africa: Option<u8>,
    asia_pacific: Option<u8>,
    eastern_europe: Option<u8>,
    grulac: Option<u8>,
    weog: Option<u8>,
    term_years: u8,
    re_election: String,
}

/// bodies.csv, and nothing in the code that is not in it.
#[test]
fn the_table_of_constitutions_is_that_of_the_record() {
    let all: Vec<BodyRow> = rows("bodies/bodies");
    assert_eq!(all.len(), constitutions().len());
    for row in all {
        let body = row.abbr.to_lowercase().parse().unwrap();
        let found = constitution_on(body, row.valid_from).unwrap();
        let by_group = [
            row.africa,
            row.asia_pacific,
            row.eastern_europe,
            row.grulac,
            row.weog,
        ];
        let again = match found.re_election {
            ReElection::Unlimited => "re-election possible",
            ReElection::AtMost(1) => "once",
            ReElection::AtMost(_) | ReElection::NotStated => "",
        };
        assert_eq!(
            (found.from, found.until),
            (row.valid_from, row.valid_to),
            "{body}"
        );
        assert_eq!(
            (found.seats, found.term_years, again),
            (row.seats, row.term_years, row.re_election.as_str())
        );
        let seats = RegionalGroup::ALL.map(|group| found.by_group.map(|seats| seats.of(group)));
        assert_eq!(seats, by_group, "{body}");
    }
}

#[test]
fn the_resolution_that_gives_twelve_seats_is_not_cited_for_seventeen() {
    let cited = |day: &str| -> Vec<String> {
        let committee = constitution(Body::BudgetAndFinance, day);
        committee.law.iter().map(ToString::to_string).collect()
    };
    assert_eq!(cited("2023-12-13"), ["ICC-ASP/1/Res.4"]);
    let enlarged = ["practice/budget-committee-enlarged-2023", "ICC-ASP/22/Res.8"];
    assert_eq!(cited("2023-12-14"), enlarged);
    let law = constitution(Body::BudgetAndFinance, "2023-12-14").law;
    // The seats were read, the number of the resolution is recalled.
    let confirmed: Vec<bool> = law.iter().map(|citation| citation.basis.is_confirmed()).collect();
    assert_eq!(confirmed, [true, false]);
}

#[test]
fn seats_of_the_groups_add_up_to_the_seats_of_the_body() {
    for constitution in constitutions() {
        if let Some(seats) = constitution.by_group {
            let sum: u8 = RegionalGroup::ALL.into_iter().map(|group| seats.of(group)).sum();
            assert_eq!(sum, constitution.seats, "{}", constitution.body);
        }
    }
}

#[derive(Deserialize)]
struct MemberRow {
    body: String,
    name_id: String,
    iso3: Iso3,
    region: RegionalGroup,
    session: String,
    elected_date: Option<PartialDate>,
    term_start: Option<PartialDate>,
    term_end: Option<PartialDate>,
}

/// Elections for the rest of a predecessor's term, as the notes of the table tell.
const REST_OF_TERM: [(&str, &str); 4] = [
    ("bulgaa-altangerel", "asp05r1"),
    ("minerva-josefina-tavarez-mirabal", "asp19r1"),
    ("andres-parmas", "asp19r2"),
    ("sang-hyun-song", "asp18"),
];

fn memberships() -> Vec<Membership> {
    let all: Vec<MemberRow> = rows("bodies/members");
    let membership = |row: MemberRow| Membership {
        body: row.body.to_lowercase().parse().unwrap(),
        rest_of_term: REST_OF_TERM.contains(&(row.name_id.as_str(), row.session.as_str())),
        // The members elected at the twenty-third session whose day no source gives: its month.
        elected: row
            .elected_date
            .or_else(|| (row.session == "asp23").then(|| "2024-12".parse().unwrap())),
        member: row.name_id,
        state: row.iso3,
        region: row.region,
        from: row.term_start,
        until: row.term_end,
        left: None,
    };
    all.into_iter().map(membership).collect()
}

/// Body, day, members of each group (Africa, Asia-Pacific, Eastern Europe, GRULAC, WEOG).
#[test]
fn the_members_on_a_day_fill_the_seats_of_their_groups() {
    let cases = [
        (Body::BudgetAndFinance, "2023-06-01", [2, 2, 2, 2, 4]),
        // Seats added in December 2023, four of them filled a year later; the Eastern European one stayed vacant.
        (Body::BudgetAndFinance, "2024-06-01", [2, 2, 2, 2, 4]),
        (Body::BudgetAndFinance, "2024-12-20", [4, 3, 2, 3, 4]),
        (Body::TrustFundBoard, "2022-06-01", [1, 1, 1, 1, 1]),
        (Body::TrustFundBoard, "2025-06-01", [1, 1, 1, 1, 1]),
        (Body::Nominations, "2019-06-01", [2, 1, 1, 2, 2]),
        (Body::Nominations, "2020-01-01", [2, 2, 1, 2, 2]),
        (Body::Nominations, "2022-06-01", [3, 1, 1, 1, 3]),
        (Body::Nominations, "2025-06-01", [1, 1, 2, 2, 3]),
    ];
    let memberships = memberships();
    for (body, on, by_group) in cases {
        let members = members_on(&constitution(body, on), &memberships, day(on));
        let of = |group| members.iter().filter(|(m, _)| m.region == group).count();
        assert_eq!(RegionalGroup::ALL.map(of), by_group, "{body} on {on}");
    }
}

#[test]
fn the_eastern_european_seat_added_in_2023_is_shown_without_a_member() {
    let memberships = memberships();
    let committee = constitution(Body::BudgetAndFinance, "2024-12-20");
    let occupancy = occupancy_on(&committee, &memberships, day("2024-12-20"));
    let open: Vec<_> = occupancy
        .iter()
        .filter(|group| group.without_known_member() > 0)
        .map(|group| group.group)
        .collect();
    assert_eq!(open, [Some(RegionalGroup::EasternEurope)]);
    assert!(occupancy.iter().all(|group| group.beyond_seats() == 0));
}

#[test]
fn a_membership_known_to_the_month_is_only_possible_within_it() {
    let membership = |text: &str| Membership {
        body: Body::TrustFundBoard,
        member: "x".into(),
        state: "IRL".parse().unwrap(),
        region: RegionalGroup::Weog,
        elected: None,
        from: Some("2021-12".parse().unwrap()),
        until: Some("2024-12".parse().unwrap()),
        left: (!text.is_empty()).then(|| text.parse().unwrap()),
        rest_of_term: false,
    };
    let on = |text: &str, left: &str| membership(left).on(day(text), 3);
    assert_eq!(on("2021-11-30", ""), None);
    assert_eq!(on("2021-12-15", ""), Some(Certainty::Possible));
    assert_eq!(on("2021-12-31", ""), Some(Certainty::Certain));
    assert_eq!(on("2024-12-01", ""), Some(Certainty::Certain));
    assert_eq!(on("2024-12-31", ""), Some(Certainty::Possible));
    assert_eq!(on("2025-01-01", ""), None);
    assert_eq!(on("2023-04-30", "2023-05"), Some(Certainty::Certain));
    assert_eq!(on("2023-05-02", "2023-05"), Some(Certainty::Possible));
    assert_eq!(on("2023-06-01", "2023-05"), None);
}

/// Two halves of the Committee, six seats each, a vacancy between them aside.
#[test]
fn the_committee_on_budget_and_finance_is_renewed_in_two_parts() {
    let memberships = memberships();
    let committee = constitution(Body::BudgetAndFinance, "2023-06-01");
    let ending = terms_ending(&committee, &memberships, day("2023-06-01"));
    let ends: Vec<_> = ending
        .iter()
        .map(|(end, members)| (end.to_string(), members.len()))
        .collect();
    let expected = [("2023-12-31", 6), ("2024-06-30", 1), ("2025-12-31", 5)];
    assert_eq!(ends, expected.map(|(end, n)| (end.to_owned(), n)));
}

/// Nobody on record was elected more often than the limit allows, if the rest of a predecessor's term is not
/// counted. If it were, one member of the Trust Fund's Board could not have been elected in December 2024.
#[test]
fn the_record_fits_limits_on_re_election_that_leave_out_the_rest_of_a_term() {
    let memberships = memberships();
    let elected_beyond = |rest: RestOfTerm| {
        let mut beyond: Vec<_> = memberships
            .iter()
            .filter(|m| {
                let found = eligibility(&constitution(m.body, "2026-11-21"), &memberships, &m.member, rest);
                matches!(found, Eligibility::LimitReached { elected, allowed } if elected > allowed)
            })
            .map(|m| m.member.as_str())
            .collect();
        beyond.dedup();
        beyond.sort_unstable();
        beyond.dedup();
        beyond
    };
    assert_eq!(elected_beyond(RestOfTerm::DoesNotCount), Vec::<&str>::new());
    assert_eq!(elected_beyond(RestOfTerm::Counts), ["andres-parmas"]);
}

#[test]
fn a_member_of_the_advisory_committee_elected_twice_cannot_be_elected_again() {
    let memberships = memberships();
    let committee = constitution(Body::Nominations, "2026-11-21");
    let of = |member| eligibility(&committee, &memberships, member, RestOfTerm::DoesNotCount);
    assert_eq!(
        of("mauro-politi"),
        Eligibility::LimitReached {
            elected: 2,
            allowed: 2
        }
    );
    assert_eq!(
        of("robert-fremr"),
        Eligibility::Eligible {
            elected: 1,
            allowed: 2
        }
    );
}

#[derive(Deserialize)]
struct BureauRow {
    term: String,
    country: Iso3,
}

#[derive(Deserialize)]
struct PresidentRow {
    country: Iso3,
    term_start: PartialDate,
    term_end: Option<PartialDate>,
}

#[derive(Deserialize)]
struct PartyRow {
    iso3: Iso3,
    regional_group: RegionalGroup,
}

/// Article 112(3)(a): a President, two Vice-Presidents and eighteen members.
#[test]
fn the_last_two_bureaux_have_twenty_one_members() {
    let parties: Vec<PartyRow> = rows("elections/parties");
    let member = |state: Iso3, from, until| Membership {
        body: Body::Bureau,
        member: state.slug(),
        state,
        region: parties
            .iter()
            .find(|row| row.iso3 == state)
            .unwrap()
            .regional_group,
        elected: None,
        from: Some(from),
        until,
        left: None,
        rest_of_term: false,
    };
    let presidents: Vec<PresidentRow> = rows("bodies/presidents");
    let mut memberships: Vec<_> = presidents
        .iter()
        .map(|row| member(row.country, row.term_start, row.term_end))
        .collect();
    let members: Vec<BureauRow> = rows("bodies/bureau");
    memberships.extend(members.iter().map(|row| {
        let (from, until) = match row.term.as_str() {
            "asp20-asp22" => ("2021-02-12", Some("2023-12-31")),
            _ => ("2024-01-01", None),
        };
        member(
            row.country,
            from.parse().unwrap(),
            until.map(|text| text.parse().unwrap()),
        )
    }));
    for (on, certainty) in [
        ("2022-01-01", Certainty::Certain),
        ("2026-11-21", Certainty::IfFullTerm),
    ] {
        let bureau = constitution(Body::Bureau, on);
        let found = members_on(&bureau, &memberships, day(on));
        assert_eq!(found.len(), 21, "{on}");
        assert!(found.iter().all(|(_, sure)| *sure == certainty), "{on}");
    }
    assert!(
        members_on(
            &constitution(Body::Bureau, "2027-01-01"),
            &memberships,
            day("2027-01-01")
        )
        .is_empty()
    );
}

#[test]
fn a_term_that_ends_before_it_begins_is_refused() {
    let fault = Term::new(day("2018-03-11"), day("2018-03-10")).unwrap_err();
    assert_eq!(
        fault.to_string(),
        "term: the last day 2018-03-10 comes before the first day 2018-03-11"
    );
    assert!(serde_json::from_str::<Term>(r#"{"first_day":"2018-03-11","last_day":"2018-03-10"}"#).is_err());
}

proptest! {
    #[test]
    fn nobody_is_certain_on_a_day_on_which_better_known_dates_would_exclude_them(
        from in 0..4000_i64, length in 0..2000_i64, precision in 0..3_usize, on in 0..7000_i64,
    ) {
        let start = day("2003-01-01") + chrono::Duration::days(from);
        let end = start + chrono::Duration::days(length);
        let cut = |date: NaiveDate| -> PartialDate {
            let text = date.to_string();
            text[..[4, 7, 10][precision]].parse().unwrap()
        };
        let membership = |from, until| Membership {
            body: Body::Nominations, member: "x".into(), state: "FRA".parse().unwrap(),
            region: RegionalGroup::Weog, elected: None, from: Some(from), until: Some(until),
            left: None, rest_of_term: false,
        };
        let exact = membership(PartialDate::day(start), PartialDate::day(end));
        let vague = membership(cut(start), cut(end));
        let on = day("2003-01-01") + chrono::Duration::days(on);
        let truth = exact.on(on, 3).is_some();
        prop_assert_eq!(truth, start <= on && on <= end);
        match vague.on(on, 3) {
            Some(Certainty::Certain) => prop_assert!(truth),
            None => prop_assert!(!truth),
            Some(Certainty::Possible | Certainty::IfFullTerm) => {}
        }
    }
}
