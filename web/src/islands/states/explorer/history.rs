//! Where a State stood on any day: worked out by the treaty clock at build time, written into the table, looked up here.
//!
//! Days are ISO dates, whose order as texts is their order in time: nothing here needs a calendar library.

use std::fmt::Display;

/// The standing of a State through time, as the table has it: `s19980718p20020701`. There are four hundred such days on
/// the page, hence a letter and eight digits for each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History(Vec<(String, &'static str)>);

/// The letter of each standing; widgets read them, too (`static/as-of.js`).
const LETTERS: [(char, &str); 5] = [
    ('s', "signatory"),
    ('p', "party"),
    ('w', "party_withdrawal_pending"),
    ('f', "former_party"),
    ('n', "non_party"),
];
/// The letter of a standing, if it is one.
pub fn letter(code: &str) -> Option<char> {
    let found = LETTERS.iter().find(|(_, standing)| *standing == code);
    found.map(|(letter, _)| *letter)
}

/// What one change takes.
const CHANGE: usize = "s19980718".len();

impl History {
    /// Writes the days of change with what holds from each of them on.
    pub fn write<D: Display>(changes: impl IntoIterator<Item = (D, &'static str)>) -> String {
        let change = |(day, code): (D, &str)| {
            let day = day.to_string().replace('-', "");
            Some(format!("{}{day}", letter(code)?))
        };
        changes.into_iter().filter_map(change).collect()
    }

    /// Reads what [`write`](Self::write) wrote.
    pub fn read(text: &str) -> Self {
        let change = |from: usize| {
            let change = text.get(from..from + CHANGE)?;
            let (_, code) = LETTERS.iter().find(|(letter, _)| change.starts_with(*letter))?;
            Some((iso(&change[1..]), *code))
        };
        Self((0..text.len()).step_by(CHANGE).filter_map(change).collect())
    }

    /// What holds on `day`; nothing before the first change.
    pub fn on(&self, day: &str) -> Option<&str> {
        let past = self.0.iter().rev().find(|(since, _)| since.as_str() <= day);
        past.map(|(_, code)| *code)
    }

    /// What begins on `day`, if anything does.
    pub fn begins(&self, day: &str) -> Option<&str> {
        let change = self.0.iter().find(|(since, _)| since == day);
        change.map(|(_, code)| *code)
    }

    /// The days of change, in order.
    pub fn days(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(day, _)| day.as_str())
    }
}

/// The instruments a State has deposited, by day: `A1,A2:20130926 A5:20190101? A3:?`, where `?` marks what is
/// unconfirmed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deposits(Vec<Deposit>);

/// An instrument deposited for an amendment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deposit {
    pub amendment: String,
    /// Empty if the data have no day for it.
    pub day: String,
    pub confirmed: bool,
}

impl Deposit {
    fn since<'a>(&'a self, today: &'a str) -> &'a str {
        if self.day.is_empty() { today } else { &self.day }
    }
}

impl Deposits {
    /// Writes amendments with the day of deposit, if known, and whether it is confirmed.
    pub fn write(deposits: impl IntoIterator<Item = (String, Option<String>, bool)>) -> String {
        let mut by_day: Vec<(String, String)> = Vec::new();
        for (amendment, day, confirmed) in deposits {
            let doubt = if confirmed { "" } else { "?" };
            let day = day.unwrap_or_default().replace('-', "") + doubt;
            match by_day.iter_mut().find(|(other, _)| *other == day) {
                Some((_, amendments)) => *amendments += &[",", &amendment].concat(),
                None => by_day.push((day, amendment)),
            }
        }
        let days = by_day
            .iter()
            .map(|(day, amendments)| [amendments, ":", day].concat());
        days.collect::<Vec<_>>().join(" ")
    }

    /// Reads what [`write`](Self::write) wrote, in the order of the amendments.
    pub fn read(text: &str) -> Self {
        let mut deposits: Vec<Deposit> = Vec::new();
        for of_day in text.split(' ') {
            let (amendments, day) = of_day.split_once(':').unwrap_or_default();
            for amendment in amendments.split_terminator(',') {
                let later = deposits
                    .iter()
                    .position(|other| other.amendment.as_str() > amendment);
                let deposit = Deposit {
                    amendment: amendment.to_owned(),
                    day: iso(day.trim_end_matches('?')),
                    confirmed: !day.ends_with('?'),
                };
                deposits.insert(later.unwrap_or(deposits.len()), deposit);
            }
        }
        Self(deposits)
    }

    /// The instrument for `amendment` if it was deposited by `day`. One without a day counts from the day of the data
    /// on, since nobody knows how much earlier it came.
    pub fn by(&self, amendment: &str, day: &str, today: &str) -> Option<&Deposit> {
        let mut past = self.all_by(day, today);
        past.find(|deposit| deposit.amendment == amendment)
    }

    /// The instruments deposited by `day`.
    pub fn all_by(&self, day: &str, today: &str) -> impl Iterator<Item = &Deposit> {
        let by = move |deposit: &&Deposit| deposit.since(today) <= day;
        self.0.iter().filter(by)
    }

    /// These as the row has them.
    pub fn written_by(&self, day: &str, today: &str) -> String {
        let deposits = self.all_by(day, today).map(|deposit| {
            let doubt = if deposit.confirmed { "" } else { "?" };
            [&deposit.amendment, ":", &deposit.day, doubt].concat()
        });
        deposits.collect::<Vec<_>>().join(" ")
    }
}

/// `20130926` as `2013-09-26`. There are two hundred such days on the page.
fn iso(digits: &str) -> String {
    let parts = [digits.get(..4), digits.get(4..6), digits.get(6..)];
    parts
        .map(Option::unwrap_or_default)
        .join("-")
        .trim_matches('-')
        .to_owned()
}

/// The days the explorer can be asked for, and where among them it may stop.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    pub first: String,
    pub last: String,
    /// Days on which some State's standing changes, in order, within the span.
    pub events: Vec<String>,
}

impl Span {
    /// The span of the control, with the days of change of all rows.
    pub fn new<'a>(first: &str, last: &str, histories: impl Iterator<Item = &'a History>) -> Self {
        let days = histories.flat_map(|history| history.0.iter().map(|(day, _)| day));
        let mut events: Vec<String> = days
            .filter(|day| (first..=last).contains(&day.as_str()))
            .cloned()
            .collect();
        events.sort_unstable();
        events.dedup();
        Self {
            first: first.to_owned(),
            last: last.to_owned(),
            events,
        }
    }

    /// The nearest day of the span.
    pub fn clamp(&self, day: String) -> String {
        day.max(self.first.clone()).min(self.last.clone())
    }

    /// The first day of change after `day`, or the last before it; the end of the span if there is none.
    pub fn event(&self, day: &str, forward: bool) -> String {
        let found = if forward {
            self.events.iter().find(|event| event.as_str() > day)
        } else {
            self.events.iter().rev().find(|event| event.as_str() < day)
        };
        found
            .unwrap_or(if forward { &self.last } else { &self.first })
            .clone()
    }

    /// The same day `years` later, or earlier if negative.
    pub fn years(&self, day: &str, years: i32) -> String {
        let (year, rest) = day.split_once('-').unwrap_or((day, "01-01"));
        let year = year.parse::<i32>().unwrap_or_default() + years;
        let rest = if rest == "02-29" && !is_leap(year) {
            "02-28"
        } else {
            rest
        };
        self.clamp(format!("{year:04}-{rest}"))
    }

    /// How many months after the first month `day` lies: where the slider stands.
    pub fn months(&self, day: &str) -> i32 {
        month(day) - month(&self.first)
    }

    /// The first day of the month at which the slider stands, within the span.
    pub fn month(&self, months: i32) -> String {
        let month = month(&self.first) + months;
        self.clamp(format!(
            "{:04}-{:02}-01",
            month.div_euclid(12),
            month.rem_euclid(12) + 1
        ))
    }
}

/// Months since the year 0.
fn month(day: &str) -> i32 {
    let mut parts = day.split('-').map(|part| part.parse::<i32>().unwrap_or_default());
    let (year, month) = (parts.next().unwrap_or_default(), parts.next().unwrap_or(1));
    year * 12 + month - 1
}

fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Whether the text is a day of the calendar as `2017-10-27`.
pub fn is_day(text: &str) -> bool {
    let digits = |(place, byte): (usize, u8)| match place {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    if text.len() != 10 || !text.bytes().enumerate().all(digits) {
        return false;
    }
    let mut parts = text
        .split('-')
        .map(|part| part.parse::<i32>().unwrap_or_default());
    let (Some(year), Some(month), Some(day)) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let days = match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const BURUNDI: &str = "s19990113p20041201w20161027f20171027";

    fn span() -> Span {
        let histories = [History::read(BURUNDI), History::read("p20020701f20270618")];
        Span::new("2002-07-01", "2027-06-18", histories.iter())
    }

    #[test]
    fn a_standing_holds_from_its_day_until_the_next() {
        let burundi = History::read(BURUNDI);
        for (day, expected) in [
            ("1999-01-12", None),
            ("2004-11-30", Some("signatory")),
            ("2004-12-01", Some("party")),
            ("2016-10-27", Some("party_withdrawal_pending")),
            ("2017-10-26", Some("party_withdrawal_pending")),
            ("2017-10-27", Some("former_party")),
            ("2027-01-01", Some("former_party")),
        ] {
            assert_eq!(burundi.on(day), expected, "{day}");
        }
        assert_eq!(burundi.begins("2017-10-27"), Some("former_party"));
        assert_eq!(burundi.begins("2017-10-28"), None);
    }

    #[test]
    fn a_history_reads_back_as_it_was_written() {
        let days = [
            "1999-01-13",
            "2004-12-01",
            "2016-10-27",
            "2017-10-27",
            "2019-01-01",
        ];
        let codes = LETTERS.map(|(_, code)| code);
        let text = History::write(days.into_iter().zip(codes));
        assert_eq!(text, "s19990113p20041201w20161027f20171027n20190101");
        let history = History::read(&text);
        assert_eq!(history.days().collect::<Vec<_>>(), days);
        assert_eq!(days.map(|day| history.on(day)), codes.map(Some));
        assert_eq!(History::read("").on("2026-01-01"), None);
    }

    #[test]
    fn a_deposit_counts_from_its_day_and_one_without_a_day_from_that_of_the_data() {
        let day = |day: &str| Some(day.to_owned());
        let written = Deposits::write([
            ("A1".to_owned(), day("2013-09-26"), true),
            ("A3".to_owned(), None, false),
            ("A4".to_owned(), day("2013-09-26"), true),
            ("A5".to_owned(), day("2019-01-01"), false),
        ]);
        assert_eq!(written, "A1,A4:20130926 A3:? A5:20190101?");
        assert_eq!(Deposits::read("").all_by("2026-11-21", "2026-11-21").count(), 0);
        let deposits = Deposits::read(&written);
        let today = "2026-11-21";
        assert!(deposits.by("A1", "2013-09-25", today).is_none());
        assert!(deposits.by("A1", "2013-09-26", today).unwrap().confirmed);
        assert!(!deposits.by("A5", "2020-01-01", today).unwrap().confirmed);
        assert!(deposits.by("A3", "2020-01-01", today).is_none());
        assert_eq!(deposits.by("A3", today, today).unwrap().day, "");
        assert!(deposits.by("A2", today, today).is_none());
        for (day, expected) in [
            ("2003-01-01", ""),
            ("2013-09-26", "A1:2013-09-26 A4:2013-09-26"),
            ("2019-01-01", "A1:2013-09-26 A4:2013-09-26 A5:2019-01-01?"),
            (today, "A1:2013-09-26 A3:? A4:2013-09-26 A5:2019-01-01?"),
        ] {
            assert_eq!(deposits.written_by(day, today), expected);
        }
    }

    #[test]
    fn steps_go_from_change_to_change_and_stop_at_the_ends() {
        let span = span();
        assert_eq!(span.event("2017-01-01", true), "2017-10-27");
        assert_eq!(span.event("2017-10-27", true), "2027-06-18");
        assert_eq!(span.event("2027-06-18", true), "2027-06-18");
        assert_eq!(span.event("2017-10-27", false), "2016-10-27");
        assert_eq!(span.event("2002-07-01", false), "2002-07-01");
    }

    #[test]
    fn a_step_of_a_year_keeps_the_day_and_stays_in_the_span() {
        let span = span();
        assert_eq!(span.years("2016-10-27", 1), "2017-10-27");
        assert_eq!(span.years("2016-02-29", 1), "2017-02-28");
        assert_eq!(span.years("2002-12-01", -1), "2002-07-01");
        assert_eq!(span.years("2026-11-21", 1), "2027-06-18");
    }

    #[test]
    fn the_slider_counts_months() {
        let span = span();
        assert_eq!(span.months("2002-07-01"), 0);
        assert_eq!(span.month(0), "2002-07-01");
        assert_eq!(span.month(span.months("2017-10-27")), "2017-10-01");
        assert_eq!(span.month(10_000), "2027-06-18");
    }

    #[test]
    fn only_days_of_the_calendar_are_days() {
        for day in ["2017-10-27", "2024-02-29", "2000-02-29"] {
            assert!(is_day(day), "{day}");
        }
        for other in [
            "",
            "2017",
            "2017-2-3",
            "2017-02-29",
            "2017-13-01",
            "2017-04-31",
            "27-10-2017",
            "2017-10-2é",
        ] {
            assert!(!is_day(other), "{other}");
        }
    }

    proptest! {
        #[test]
        fn every_month_of_the_slider_is_a_day_that_leads_back_to_it(months in 0..299_i32) {
            let span = span();
            let day = span.month(months);
            prop_assert!(is_day(&day));
            prop_assert_eq!(span.months(&day), months);
        }
    }
}
