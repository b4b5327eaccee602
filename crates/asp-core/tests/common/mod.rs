//! Reads the tables of published figures.

#![allow(dead_code, reason = "every test file uses its own part of it")]

use std::{collections::BTreeMap, str::FromStr, sync::LazyLock};

use asp_core::treaty::{Roll, TreatyAct};

/// A row by column name.
pub(crate) struct Row(BTreeMap<String, String>);

impl Row {
    pub(crate) fn text(&self, column: &str) -> &str {
        &self.0[column]
    }

    pub(crate) fn get<T: FromStr>(&self, column: &str) -> T {
        let text = self.text(column);
        text.parse()
            .unwrap_or_else(|_| panic!("column {column}: `{text}` in {:?}", self.0))
    }

    pub(crate) fn option<T: FromStr>(&self, column: &str) -> Option<T> {
        (!self.text(column).is_empty()).then(|| self.get(column))
    }
}

/// The tables under `tests/fixtures`, compiled in: the benchmarks also run where there are no files.
const FIXTURES: &[(&str, &str)] = &[
    ("amendments.csv", include_str!("../fixtures/amendments.csv")),
    (
        "amendments_meta.csv",
        include_str!("../fixtures/amendments_meta.csv"),
    ),
    ("arrears.csv", include_str!("../fixtures/arrears.csv")),
    ("arrears_votes.csv", include_str!("../fixtures/arrears_votes.csv")),
    ("assessed.csv", include_str!("../fixtures/assessed.csv")),
    (
        "assessed_check.csv",
        include_str!("../fixtures/assessed_check.csv"),
    ),
    ("budgets.csv", include_str!("../fixtures/budgets.csv")),
    (
        "session_counts.csv",
        include_str!("../fixtures/session_counts.csv"),
    ),
    ("signatories.csv", include_str!("../fixtures/signatories.csv")),
    ("states.csv", include_str!("../fixtures/states.csv")),
    ("un_scale.csv", include_str!("../fixtures/un_scale.csv")),
    ("withdrawals.csv", include_str!("../fixtures/withdrawals.csv")),
];

/// All rows of a table under `tests/fixtures`.
pub(crate) fn rows(table: &str) -> Vec<Row> {
    let (_, text) = FIXTURES.iter().find(|(name, _)| *name == table).unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let records = reader.deserialize::<BTreeMap<String, String>>();
    records.map(|record| Row(record.unwrap())).collect()
}

/// A day in text form.
pub(crate) fn day(text: &str) -> asp_core::NaiveDate {
    text.parse().unwrap()
}

/// A State in text form.
pub(crate) fn state(text: &str) -> asp_core::Iso3 {
    text.parse().unwrap()
}

/// The record of all States: signatures, deposits, the succession, notifications and rescissions.
pub(crate) fn roll() -> &'static Roll {
    static ROLL: LazyLock<Roll> = LazyLock::new(read_roll);
    &ROLL
}

fn read_roll() -> Roll {
    let mut acts = Vec::new();
    for row in rows("states.csv") {
        let signed = row.option("signature_date").map(|on| TreatyAct::Signed { on });
        let joined = if row.text("deposit_kind") == "succession" {
            TreatyAct::Succeeded {
                notified: row.get("deposit_date"),
                effective: row.get("entry_into_force"),
            }
        } else {
            TreatyAct::Deposited {
                on: row.get("deposit_date"),
            }
        };
        acts.push((row.get("iso3"), signed.into_iter().chain([joined]).collect()));
    }
    for row in rows("signatories.csv") {
        let denied = row.option("not_party_intent_date");
        let denied = denied.map(|on| TreatyAct::IntentionDenied { on });
        let signed = TreatyAct::Signed {
            on: row.get("signature_date"),
        };
        acts.push((row.get("iso3"), [signed].into_iter().chain(denied).collect()));
    }
    for row in rows("withdrawals.csv") {
        let on = row.get("date");
        let act = match row.text("event") {
            "notification" => TreatyAct::WithdrawalReceived {
                on,
                later_effect: None,
            },
            "rescission" => TreatyAct::WithdrawalRescinded { on },
            "accession_deposited" => TreatyAct::Deposited { on },
            "instrument_withdrawn" => TreatyAct::InstrumentWithdrawn { on },
            // Announcements, votes and rulings move no clock; effects are what the rule must find by itself.
            _ => continue,
        };
        acts.push((row.get("iso3"), vec![act]));
    }
    Roll::new(acts).unwrap()
}

/// The United Nations rates of the States in the data for a year, with their status as least developed.
pub(crate) fn un_rates(year: i32) -> BTreeMap<asp_core::Iso3, asp_core::contribution::UnRate> {
    let day = asp_core::NaiveDate::from_ymd_opt(year, 6, 30).unwrap();
    let table = rows("un_scale.csv");
    let of_year = table
        .iter()
        .filter(|row| row.get::<asp_core::NaiveDate>("period_start") <= day && day <= row.get("period_end"));
    let rate = |row: &Row| asp_core::contribution::UnRate {
        state: row.get("iso3"),
        rate: row.get("un_rate_pct"),
        least_developed: row.text("ldc_at_start") == "yes",
    };
    of_year.map(|row| (row.get("iso3"), rate(row))).collect()
}
