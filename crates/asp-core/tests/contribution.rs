//! The recipe for contributions against the official bills.

mod common;

use std::collections::BTreeMap;

use asp_core::{
    Euro, Iso3, Rate,
    contribution::{
        Appropriations, AssessedRate, Assessment, Cap, ContributionFault, ContributionFaults,
        ContributionReason, Scale, ScaleRule, Scenario, UnRate, assessment, due,
        official::{Comparison, Precision, compare_amounts, compare_shares, share_of},
        scale, scenario,
        year::{self, Choice, PartOfTheYear},
    },
};
use common::{day, roll, rows, state, un_rates};
use proptest::prelude::*;

/// What a joining State does to the scale of its first year, as the official figures show it.
fn joining(year: i32) -> PartOfTheYear {
    match year {
        // Kiribati, party from 1 February 2020.
        2020 => PartOfTheYear::Included,
        // Armenia, party from 1 February 2024, and the default where nothing shows it.
        _ => PartOfTheYear::LeftOut,
    }
}

fn rates_of(year: i32, joining: PartOfTheYear) -> Vec<UnRate> {
    let leaving = PartOfTheYear::Included;
    let members = year::members(roll(), year, Choice { joining, leaving })
        .unwrap()
        .outcome;
    year::rates(&members, &un_rates(year)).outcome
}

fn scale_of(year: i32) -> Scale {
    scale::adjust(&rates_of(year, joining(year)), ScaleRule::COURT)
        .unwrap()
        .outcome
}

/// The budget of a year. What was financed from a surplus is known for 2020 and 2025 from the resolutions.
fn appropriations(year: i32) -> Appropriations {
    let table = rows("budgets.csv");
    let row = table.iter().find(|row| row.get::<i32>("year") == year).unwrap();
    Appropriations {
        approved: row.get("approved_eur"),
        host_state_loan: row.option("host_state_loan_eur").unwrap_or_default(),
        from_surplus: Euro(match year {
            2020 => 479_700,
            2025 => 928_100,
            _ => 0,
        }),
    }
}

fn bill(year: i32) -> Assessment {
    let scenario = Scenario {
        rates: rates_of(year, joining(year)),
        rule: ScaleRule::COURT,
        appropriations: appropriations(year),
    };
    scenario.run().unwrap().outcome
}

// ---- Official bills ----

/// Every official amount in the data, and what stands between it and the recipe.
#[test]
fn every_official_amount_is_reproduced_or_its_difference_explained() {
    use Comparison::{Equal, HostStateLoan, WithinPrecision};
    let expected = [
        (
            2020,
            "JPN",
            HostStateLoan {
                difference: 1_538_944,
            },
        ),
        (2020, "DEU", Equal),
        (2020, "FRA", HostStateLoan { difference: 794_694 }),
        (2020, "GBR", Equal),
        (2020, "BRA", HostStateLoan { difference: 416_882 }),
        (2020, "KOR", HostStateLoan { difference: 230_628 }),
        (2020, "AUS", Equal),
        // Quoted by the press in December 2021 without its year and without saying whether the loan is in it:
        // a share of the loan could explain it, nothing shows that it does.
        (2021, "VEN", HostStateLoan { difference: 89_087 }),
        (2022, "IRL", WithinPrecision { difference: -72_180 }),
        (2023, "IRL", WithinPrecision { difference: -26_750 }),
        (2024, "IRL", WithinPrecision { difference: -43_228 }),
        (2024, "DEU", Equal),
    ];
    let table = rows("assessed.csv");
    let compared: Vec<_> = table
        .iter()
        .filter_map(|row| {
            let official: Euro = row.option("amount_eur")?;
            let (year, who) = (row.get::<i32>("year"), row.get::<Iso3>("iso3"));
            // "about" amounts of Ireland are given to 0.1 million.
            let precision = match (row.text("precision"), row.text("iso3")) {
                ("exact", _) | (_, "VEN") => Precision::Exact,
                _ => Precision::About(100_000),
            };
            let loan =
                (row.text("includes_host_state_loan") != "no").then(|| appropriations(year).host_state_loan);
            let computed = bill(year).of(who).unwrap();
            Some((
                year,
                who.to_string(),
                compare_amounts(computed, official, precision, loan),
            ))
        })
        .collect();
    assert_eq!(
        compared,
        expected.map(|(year, who, one)| (year, who.to_owned(), one))
    );
}

/// The table that worked the recipe out: rates to four decimals and amounts to the euro.
#[test]
fn the_worked_examples_come_out_to_the_last_digit() {
    let table = rows("assessed_check.csv");
    assert_eq!(table.len(), 11);
    for row in table {
        let (year, who) = (row.get::<i32>("year"), row.get::<Iso3>("iso3"));
        let base = appropriations(year).assessed_on_all().unwrap().outcome;
        assert_eq!(base, row.get("base_eur"), "{year}");
        let rates = rates_of(year, joining(year));
        assert_eq!(rates.len(), row.get::<usize>("states_in_scale"), "{year}");
        let assessed = scale_of(year).of(who).unwrap();
        assert_eq!(assessed.un, row.get::<Rate>("un_rate_pct"), "{who} {year}");
        assert_eq!(
            assessed.assessed,
            row.get::<AssessedRate>("model_rate_pct"),
            "{who} {year}"
        );
        assert_eq!(bill(year).of(who).unwrap(), row.get("model_eur"), "{who} {year}");
    }
}

const OFFICIAL_WITHOUT_LOAN: [(i32, &str, i64); 4] = [
    (2020, "DEU", 16_193_649),
    (2020, "GBR", 12_143_931),
    (2020, "AUS", 5_876_461),
    (2024, "DEU", 21_482_985),
];

/// How many of the four official bills a variant of the recipe gives.
fn reproduced(rule: ScaleRule, joining: impl Fn(i32) -> PartOfTheYear) -> usize {
    let right = |(year, who, official): &(i32, &str, i64)| {
        let scenario = Scenario {
            rates: rates_of(*year, joining(*year)),
            rule,
            appropriations: appropriations(*year),
        };
        scenario.run().unwrap().outcome.of(state(who)) == Some(Euro(*official))
    };
    OFFICIAL_WITHOUT_LOAN.iter().filter(|one| right(one)).count()
}

#[test]
fn no_step_of_the_recipe_can_be_left_out() {
    assert_eq!(reproduced(ScaleRule::COURT, joining), 4);
    let no_ceiling_for_the_least_developed = ScaleRule {
        least_developed_ceiling: None,
        ..ScaleRule::COURT
    };
    assert_eq!(reproduced(no_ceiling_for_the_least_developed, joining), 0);
    // Kiribati out in 2020 loses the three of that year, Armenia in in 2024 the one of that year.
    assert_eq!(reproduced(ScaleRule::COURT, |_| PartOfTheYear::LeftOut), 1);
    assert_eq!(reproduced(ScaleRule::COURT, |_| PartOfTheYear::Included), 3);
}

/// Shares of the whole bill, the loan included, as given for 2020 (rounded to 0.1 per cent) and for 2023 (cut).
#[test]
fn every_official_share_is_reproduced_or_its_difference_explained() {
    let table = rows("assessed.csv");
    let mut left_to_the_loan = Vec::new();
    let mut shares = 0;
    for row in &table {
        let (year, who) = (row.get::<i32>("year"), row.get::<Iso3>("iso3"));
        let Some(share) = row.option::<String>("share_pct") else {
            continue;
        };
        if !matches!(year, 2020 | 2023) {
            continue;
        }
        shares += 1;
        let official = format!("{share}000").parse::<AssessedRate>().unwrap();
        let precision = if year == 2020 {
            Precision::Rounded(1_000)
        } else {
            Precision::Cut(1_000)
        };
        let budget = appropriations(year);
        let whole = bill(year).base() + budget.host_state_loan;
        let computed = share_of(bill(year).of(who).unwrap(), whole).unwrap();
        let loan = share_of(budget.host_state_loan, whole);
        match compare_shares(computed, official, precision, loan) {
            Comparison::Equal | Comparison::WithinPrecision { .. } => {}
            Comparison::HostStateLoan { .. } => left_to_the_loan.push(format!("{who} {year}")),
            Comparison::Differs { difference } => panic!("{who} {year}: {difference}"),
        }
    }
    assert_eq!(shares, 14);
    let payers = [
        "JPN 2020", "FRA 2020", "BRA 2020", "KOR 2020", "JPN 2023", "FRA 2023", "KOR 2023",
    ];
    assert_eq!(left_to_the_loan, payers);
}

/// "About 17 per cent" in November 2004: the scale gives 17.9158, cut to whole per cent.
#[test]
fn germany_carried_about_17_per_cent_in_2004() {
    let germany = scale_of(2004).of(state("DEU")).unwrap();
    let official = AssessedRate(170_000);
    let comparison = compare_shares(germany.assessed, official, Precision::About(10_000), None);
    assert_eq!(comparison, Comparison::WithinPrecision { difference: -9_158 });
}

/// The one State that ever met the ceiling: 24.09 per cent before it, 22 after, as the press reported.
#[test]
fn japan_was_held_at_22_per_cent_in_2008() {
    let rates = rates_of(2008, PartOfTheYear::LeftOut);
    let answer = scale::adjust(&rates, ScaleRule::COURT).unwrap();
    let japan = answer.outcome.of(state("JPN")).unwrap();
    assert_eq!(
        (japan.assessed, japan.cap),
        (AssessedRate(220_000), Some(Cap::Ceiling))
    );
    let would_be = answer.reasons().find_map(|reason| match reason {
        ContributionReason::Capped { state, would_be, .. } if state.as_str() == "JPN" => {
            Some(would_be.to_string())
        }
        _ => None,
    });
    assert_eq!(would_be.as_deref(), Some("24.0872"));
}

#[test]
fn eight_least_developed_countries_were_capped_in_2020_and_the_smallest_payer_stood_above_the_un_minimum() {
    let scale = scale_of(2020);
    let capped: Vec<_> = scale
        .rates()
        .filter(|(_, rate)| rate.cap == Some(Cap::LeastDeveloped))
        .map(|(who, _)| who.to_string())
        .collect();
    assert_eq!(capped, ["AFG", "BGD", "COD", "KHM", "SEN", "TZA", "UGA", "ZMB"]);
    let factor = scale.factor().unwrap();
    assert_eq!(factor.num() * 1_000_000 / factor.den(), 1_832_049);
    assert_eq!(
        scale
            .rates()
            .map(|(_, rate)| rate.assessed.to_string())
            .min()
            .unwrap(),
        "0.0018"
    );
}

/// With the rates of 2025 to 2027 and the 124 States whose rate is known.
#[test]
fn the_scale_of_2025_caps_twelve_states_and_comes_nowhere_near_22_per_cent() {
    let members = year::members(
        roll(),
        2025,
        Choice {
            joining: PartOfTheYear::LeftOut,
            leaving: PartOfTheYear::Included,
        },
    );
    let answer = year::rates(&members.unwrap().outcome, &un_rates(2025));
    let unknown: Vec<_> = answer.reasons().collect();
    assert_eq!(
        unknown,
        [&ContributionReason::RateUnknown { state: state("PSE") }]
    );
    let scale = scale::adjust(&answer.outcome, ScaleRule::COURT).unwrap().outcome;
    assert_eq!(scale.rates().filter(|(_, rate)| rate.cap.is_some()).count(), 12);
    assert_eq!(scale.of(state("JPN")).unwrap().assessed.to_string(), "14.6478");
}

#[test]
fn the_assessed_part_of_2025_is_the_one_the_court_wrote_to_the_states() {
    let answer = appropriations(2025).assessed_on_all().unwrap();
    assert_eq!(answer.outcome, Euro(190_968_300));
    assert!(answer.is_confirmed());
}

// ---- The year a State joins or leaves ----

#[test]
fn armenia_is_in_the_scale_of_2024_only_by_choice_and_the_answer_says_so() {
    for (joining, included) in [(PartOfTheYear::Included, true), (PartOfTheYear::LeftOut, false)] {
        let choice = Choice {
            joining,
            leaving: PartOfTheYear::Included,
        };
        let answer = year::members(roll(), 2024, choice).unwrap();
        assert_eq!(answer.outcome.contains(&state("ARM")), included);
        let reason = ContributionReason::JoinsInTheYear {
            state: state("ARM"),
            day: day("2024-02-01"),
            included,
        };
        assert_eq!(answer.because[1].reason, reason);
        assert!(!answer.is_confirmed());
    }
}

#[test]
fn the_five_states_that_leave_in_2027_are_in_its_scale_only_by_choice() {
    let members = |leaving| {
        let joining = PartOfTheYear::LeftOut;
        year::members(roll(), 2027, Choice { joining, leaving })
            .unwrap()
            .outcome
            .len()
    };
    assert_eq!(members(PartOfTheYear::Included), 125);
    assert_eq!(members(PartOfTheYear::LeftOut), 120);
}

// ---- Scenarios ----

fn scenario_2025() -> Scenario {
    Scenario {
        rates: rates_of(2025, PartOfTheYear::LeftOut),
        rule: ScaleRule::COURT,
        appropriations: appropriations(2025),
    }
}

#[test]
fn when_states_leave_no_other_pays_less_and_together_they_make_up_for_it() {
    let before = scenario_2025();
    let mut after = before.clone();
    let leaving = ["NER", "BFA", "MLI", "VEN", "TCD"].map(state);
    after.rates.retain(|one| !leaving.contains(&one.state));
    let (before, after) = (before.run().unwrap().outcome, after.run().unwrap().outcome);
    let table = scenario::compare(&before, &after);
    assert!(leaving.iter().all(|who| table[who].after.is_none()));
    let gone: Euro = leaving.iter().filter_map(|who| before.of(*who)).sum();
    let staying = table.values().filter(|one| one.after.is_some());
    let more: Euro = staying.map(|one| one.change()).sum();
    assert!(
        table
            .iter()
            .all(|(who, one)| leaving.contains(who) || one.change() >= Euro(0))
    );
    // All but what rounding moves: some hundreds of euros of 190 million.
    assert!((gone - more).0.abs() < 1_000, "{gone} {more}");
}

#[test]
fn twice_the_budget_is_twice_the_bill_but_for_rounding() {
    let one = scenario_2025();
    let mut two = one.clone();
    let surplus = one.appropriations.from_surplus + one.appropriations.host_state_loan;
    two.appropriations.approved = Euro((one.appropriations.approved - surplus).0 * 2) + surplus;
    let (one, two) = (one.run().unwrap().outcome, two.run().unwrap().outcome);
    for (who, amount) in one.amounts() {
        let twice = two.of(who).unwrap();
        assert!((twice.0 - 2 * amount.0).abs() <= 1, "{who}");
    }
}

#[test]
fn another_scale_period_is_another_list_of_rates() {
    let mut earlier = scenario_2025();
    let table = un_rates(2022);
    for one in &mut earlier.rates {
        *one = table[&one.state];
    }
    let table = scenario::compare(
        &earlier.run().unwrap().outcome,
        &scenario_2025().run().unwrap().outcome,
    );
    // Japan's United Nations rate fell from 8.033 to 6.930 per cent, but many others fell with it.
    assert!(table[&state("JPN")].change() < Euro(0));
    assert!(table[&state("POL")].change() > Euro(0));
}

#[test]
fn the_largest_imaginable_budget_is_shared_without_overflow() {
    let mut scenario = scenario_2025();
    scenario.appropriations = Appropriations {
        approved: Euro(i64::MAX),
        ..Appropriations::default()
    };
    let bill = scenario.run().unwrap().outcome;
    assert!(bill.of(state("JPN")).unwrap() > Euro(i64::MAX / 7));
}

// ---- Due dates ----

/// The letter on 2025 contributions was registered on 17 December 2024.
#[test]
fn a_contribution_is_due_thirty_days_after_the_letter_but_not_before_the_year() {
    for (letter, year, on) in [
        ("2024-12-17", 2025, "2025-01-16"),
        ("2024-12-02", 2025, "2025-01-01"),
        ("2024-12-03", 2025, "2025-01-02"),
        ("2024-10-01", 2025, "2025-01-01"),
        ("2025-06-30", 2025, "2025-07-30"),
    ] {
        assert_eq!(
            due::due_on(day(letter), year).unwrap().outcome,
            day(on),
            "{letter}"
        );
    }
    assert_eq!(due::in_arrears_from(2025).unwrap().outcome, day("2026-01-01"));
    assert!(due::in_arrears_from(i32::MAX).is_err());
}

// ---- Input that makes no sense ----

fn rate(who: &str, thousandths: u32) -> UnRate {
    UnRate {
        state: state(who),
        rate: Rate(thousandths),
        least_developed: false,
    }
}

#[test]
fn a_scale_that_cannot_be_is_refused_with_its_field_and_reason() {
    let adjust = |rates: &[UnRate]| scale::adjust(rates, ScaleRule::COURT).unwrap_err().to_string();
    assert_eq!(adjust(&[]), "rates: no State is in the scale");
    assert_eq!(
        adjust(&[rate("AAA", 0), rate("BBB", 100_001), rate("AAA", 5)]),
        "rate of AAA: a rate is above zero; rate of BBB: 100.001 per cent is more than 100; \
         rates: AAA is listed more than once"
    );
    // Four States at 22 per cent leave 12 per cent that nobody carries.
    let four = ["AAA", "BBB", "CCC", "DDD"].map(|who| rate(who, 10));
    assert_eq!(
        adjust(&four),
        "rates: with every State at its ceiling only 88.000 of 100 per cent are assessed"
    );
    let high = ScaleRule {
        ceiling: Some(Rate(100_001)),
        ..ScaleRule::COURT
    };
    let faults = scale::adjust(&four, high).unwrap_err().to_string();
    assert_eq!(faults, "ceiling: a ceiling of 100.001 per cent is more than 100");
}

#[test]
fn faults_of_the_scale_and_of_the_budget_are_reported_together() {
    let scenario = Scenario {
        rates: vec![],
        rule: ScaleRule::COURT,
        appropriations: Appropriations {
            approved: Euro(-1),
            host_state_loan: Euro(5),
            from_surplus: Euro(0),
        },
    };
    let ContributionFaults(faults) = scenario.run().unwrap_err();
    assert_eq!(
        faults,
        [
            ContributionFault::NoStates,
            ContributionFault::Negative {
                field: "approved",
                amount: Euro(-1)
            },
        ]
    );
    let parts = Appropriations {
        approved: Euro(10),
        host_state_loan: Euro(8),
        from_surplus: Euro(3),
    };
    assert_eq!(
        parts.assessed_on_all().unwrap_err().to_string(),
        "approved: 10 euros is less than the parts not assessed on all, 11"
    );
    let end_of_the_range = Appropriations {
        approved: Euro(i64::MAX),
        host_state_loan: Euro(i64::MAX),
        from_surplus: Euro(1),
    };
    assert!(end_of_the_range.assessed_on_all().is_err());
}

#[test]
fn ceilings_that_just_reach_the_whole_are_a_scale() {
    let quarter = ScaleRule {
        ceiling: Some(Rate(25_000)),
        least_developed_ceiling: None,
    };
    let four = ["AAA", "BBB", "CCC", "DDD"].map(|who| rate(who, 10));
    let scale = scale::adjust(&four, quarter).unwrap().outcome;
    assert_eq!(scale.sum(), 1_000_000);
    let uneven = [rate("AAA", 40), rate("BBB", 30), rate("CCC", 20), rate("DDD", 10)];
    let scale = scale::adjust(&uneven, quarter).unwrap().outcome;
    assert!(
        scale
            .rates()
            .all(|(_, one)| one.assessed == AssessedRate(250_000))
    );
}

#[test]
fn a_share_of_nothing_or_of_less_than_itself_is_no_share() {
    assert_eq!(share_of(Euro(1), Euro(0)), None);
    assert_eq!(share_of(Euro(2), Euro(1)), None);
    assert_eq!(share_of(Euro(-1), Euro(1)), None);
    assert_eq!(share_of(Euro(1), Euro(3)), Some(AssessedRate(333_333)));
}

// ---- What must hold always ----

fn code(n: usize) -> Iso3 {
    let letter = |n: usize| char::from(b'A' + u8::try_from(n % 26).unwrap());
    [letter(n / 676), letter(n / 26), letter(n)]
        .iter()
        .collect::<String>()
        .parse()
        .unwrap()
}

/// Five States at least, so that the ceiling of 22 per cent can hold.
fn any_rates() -> impl Strategy<Value = Vec<UnRate>> {
    let one = (1_u32..=30_000, proptest::bool::weighted(0.2));
    (
        proptest::collection::vec(one, 0..60),
        proptest::collection::vec(1_u32..=30_000, 5..10),
    )
        .prop_map(|(some, solid)| {
            let solid = solid.into_iter().map(|rate| (rate, false));
            let all = some.into_iter().chain(solid).enumerate();
            all.map(|(n, (rate, least_developed))| UnRate {
                state: code(n),
                rate: Rate(rate),
                least_developed,
            })
            .collect()
        })
}

fn adjusted(rates: &[UnRate]) -> Scale {
    scale::adjust(rates, ScaleRule::COURT).unwrap().outcome
}

proptest! {
    #[test]
    fn shares_add_up_to_the_whole_within_rounding(rates in any_rates()) {
        let n = u64::try_from(rates.len()).unwrap();
        let off = adjusted(&rates).sum().abs_diff(1_000_000);
        // Each rounding moves a rate by half a ten-thousandth at most.
        prop_assert!(2 * off <= n, "{off} with {n} States");
    }

    #[test]
    fn no_state_stands_above_its_ceiling(rates in any_rates()) {
        for (_, one) in adjusted(&rates).rates() {
            prop_assert!(one.assessed <= AssessedRate(220_000));
            prop_assert!(one.cap != Some(Cap::LeastDeveloped) || one.assessed == AssessedRate(100));
        }
        let scale = adjusted(&rates);
        for one in rates.iter().filter(|one| one.least_developed) {
            prop_assert!(scale.of(one.state).unwrap().assessed <= AssessedRate(100));
        }
    }

    #[test]
    fn a_higher_united_nations_rate_never_gives_a_lower_one_at_the_court(rates in any_rates()) {
        let scale = adjusted(&rates);
        for one in &rates {
            for other in rates.iter().filter(|other| other.least_developed == one.least_developed) {
                if one.rate <= other.rate {
                    prop_assert!(scale.of(one.state).unwrap().assessed <= scale.of(other.state).unwrap().assessed);
                }
            }
        }
    }

    #[test]
    fn the_order_of_the_states_does_not_matter(rates in any_rates().prop_shuffle()) {
        let mut sorted = rates.clone();
        sorted.sort_unstable_by_key(|one| one.state);
        prop_assert_eq!(adjusted(&rates), adjusted(&sorted));
    }

    #[test]
    fn a_state_that_joins_raises_nobody(rates in any_rates(), rate in 1_u32..=30_000, least in any::<bool>()) {
        let mut more = rates.clone();
        more.push(UnRate { state: state("ZZZ"), rate: Rate(rate), least_developed: least });
        let (before, after) = (adjusted(&rates), adjusted(&more));
        for (who, one) in before.rates() {
            prop_assert!(after.of(who).unwrap().assessed <= one.assessed, "{who}");
        }
    }

    #[test]
    fn amounts_add_up_to_the_base_as_far_as_rounding_lets_them(
        rates in any_rates(), base in 0_i64..=1_000_000_000_000,
    ) {
        let scale = adjusted(&rates);
        let bill = assessment::assess(&scale, Euro(base)).unwrap().outcome;
        let n = i64::try_from(rates.len()).unwrap();
        let off = i64::try_from(scale.sum().abs_diff(1_000_000)).unwrap();
        let allowed = i128::from(base) * i128::from(off) / 1_000_000 + i128::from(n);
        prop_assert!(i128::from((bill.total().0 - base).abs()) <= allowed);
    }

    #[test]
    fn any_input_is_answered_and_never_panics(
        rates in proptest::collection::vec((0_usize..40, any::<u32>(), any::<bool>()), 0..40),
        ceiling in any::<Option<u32>>(), least in any::<Option<u32>>(),
        approved in any::<i64>(), loan in any::<i64>(), surplus in any::<i64>(),
    ) {
        let scenario = Scenario {
            rates: rates.into_iter().map(|(n, rate, least_developed)| UnRate {
                state: code(n), rate: Rate(rate), least_developed,
            }).collect(),
            rule: ScaleRule { ceiling: ceiling.map(Rate), least_developed_ceiling: least.map(Rate) },
            appropriations: Appropriations {
                approved: Euro(approved), host_state_loan: Euro(loan), from_surplus: Euro(surplus),
            },
        };
        if let Err(ContributionFaults(faults)) = scenario.run() {
            prop_assert!(!faults.is_empty());
        }
    }

    #[test]
    fn small_ceilings_are_kept_or_refused(
        rates in any_rates(), ceiling in 0_u32..=30_000, least in 0_u32..=30_000,
    ) {
        let rule = ScaleRule { ceiling: Some(Rate(ceiling)), least_developed_ceiling: Some(Rate(least)) };
        let least_developed: BTreeMap<Iso3, bool> =
            rates.iter().map(|one| (one.state, one.least_developed)).collect();
        if let Ok(answer) = scale::adjust(&rates, rule) {
            for (who, one) in answer.outcome.rates() {
                let cap = if least_developed[&who] { ceiling.min(least) } else { ceiling };
                prop_assert!(one.assessed.0 <= cap * 10);
            }
        }
    }
}
