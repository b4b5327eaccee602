//! Dates, numbers and the order of names, as each language writes them (CLDR through ICU4X).

use std::cmp::Ordering;

use asp_core::{Euro, NaiveDate, PartialDate, Rate, date::Precision};
use chrono::Datelike;
use icu_calendar::{Date, Gregorian};
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_datetime::{FixedCalendarDateTimeFormatter, fieldsets};
use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_locale_core::{Locale, locale};

use super::lang::Lang;

/// The formatters of one language.
pub struct Format {
    lang: Lang,
    day: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YM>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::E>,
    day_month: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::MD>,
    number: DecimalFormatter,
    collator: CollatorBorrowed<'static>,
}

impl Format {
    /// Loads the formatters of `lang`.
    ///
    /// # Errors
    /// If ICU holds no data for the language, which its compiled data exclude for ours.
    pub fn new(lang: Lang) -> anyhow::Result<Self> {
        let locale: Locale = match lang {
            Lang::En => locale!("en-GB"),
            Lang::Fr => locale!("fr"),
        };
        Ok(Self {
            lang,
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::YMD::long())?,
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::YM::long())?,
            weekday: FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::E::long())?,
            day_month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::MD::long())?,
            number: DecimalFormatter::try_new((&locale).into(), Default::default())?,
            collator: Collator::try_new((&locale).into(), CollatorOptions::default())?,
        })
    }

    /// "7 December 2026"; in French the first of a month is "1er".
    pub fn day(&self, day: NaiveDate) -> String {
        let text = gregorian(day).map_or_else(|| day.to_string(), |date| self.day.format(&date).to_string());
        self.first_of_month(day, text)
    }

    /// "Tuesday 2 December 2025", as a heading: "Mardi 2 décembre 2025".
    pub fn weekday(&self, day: NaiveDate) -> String {
        let Some(date) = gregorian(day) else {
            return self.day(day);
        };
        let weekday = self.weekday.format(&date).to_string();
        let mut letters = weekday.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        format!("{first}{} {}", letters.as_str(), self.day(day))
    }

    /// A date as precise as it is known: "7 December 2026", "December 2026" or "2026".
    pub fn date(&self, date: PartialDate) -> String {
        match date.precision() {
            Precision::Day => self.day(date.first_day()),
            Precision::Month => gregorian(date.first_day())
                .map_or_else(|| date.to_string(), |first| self.month.format(&first).to_string()),
            Precision::Year => date.to_string(),
        }
    }

    /// "2–6 December 2024", "28 November – 3 December 2005": from the first day to the last.
    pub fn days(&self, from: NaiveDate, to: NaiveDate) -> String {
        let last = self.day(to);
        if from == to {
            return last;
        }
        if (from.year(), from.month()) == (to.year(), to.month()) {
            let first = self.first_of_month(from, from.day().to_string());
            return format!("{first}–{last}");
        }
        if from.year() == to.year() {
            let first = gregorian(from).map(|date| self.day_month.format(&date).to_string());
            return format!(
                "{} – {last}",
                self.first_of_month(from, first.unwrap_or_else(|| from.to_string()))
            );
        }
        format!("{} – {last}", self.day(from))
    }

    /// "195,481,500".
    pub fn number(&self, number: i64) -> String {
        self.number.format(&Decimal::from(number)).to_string()
    }

    /// A figure with its decimals as written: "4.49".
    pub fn decimal(&self, figure: &str) -> String {
        figure
            .parse::<Decimal>()
            .map_or_else(|_| figure.to_owned(), |d| self.number.format(&d).to_string())
    }

    /// "€195,481,500" or "195 481 500 €".
    pub fn euro(&self, amount: Euro) -> String {
        match self.lang {
            Lang::En if amount.0 < 0 => format!("−€{}", self.number(-amount.0)),
            Lang::En => format!("€{}", self.number(amount.0)),
            Lang::Fr => format!("{}\u{a0}€", self.number(amount.0)),
        }
    }

    /// "3.858%" or "3,858 %".
    pub fn rate(&self, rate: Rate) -> String {
        self.percent(&rate.to_string())
    }

    /// A percentage with its decimals as written.
    pub fn percent(&self, figure: &str) -> String {
        match self.lang {
            Lang::En => format!("{}%", self.decimal(figure)),
            Lang::Fr => format!("{}\u{202f}%", self.decimal(figure)),
        }
    }

    /// A change given in tenths of a percent, with its sign: "−5.2%", "+4.5%".
    pub fn change(&self, tenths: i64) -> String {
        let sign = match tenths {
            ..0 => "−",
            0 => "",
            1.. => "+",
        };
        let size = tenths.unsigned_abs();
        format!("{sign}{}", self.percent(&format!("{}.{}", size / 10, size % 10)))
    }

    /// An amount with its sign: "−€10,717,200", "+€8,397,200".
    pub fn difference(&self, amount: Euro) -> String {
        let sign = match amount.0 {
            ..0 => "−",
            0 => "",
            1.. => "+",
        };
        format!("{sign}{}", self.euro(Euro(amount.0.saturating_abs())))
    }

    /// The order of two names in the language.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b)
    }

    fn first_of_month(&self, day: NaiveDate, text: String) -> String {
        match (self.lang, day.day(), text.strip_prefix('1')) {
            (Lang::Fr, 1, Some(rest)) => format!("1er{rest}"),
            _ => text,
        }
    }
}

fn gregorian(day: NaiveDate) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(
        day.year(),
        u8::try_from(day.month()).ok()?,
        u8::try_from(day.day()).ok()?,
    )
    .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn dates_read_as_the_language_writes_them() {
        let (en, fr) = (Format::new(Lang::En).unwrap(), Format::new(Lang::Fr).unwrap());
        assert_eq!(en.day(day("2025-12-01")), "1 December 2025");
        assert_eq!(fr.day(day("2025-12-01")), "1er décembre 2025");
        assert_eq!(fr.day(day("2025-12-11")), "11 décembre 2025");
        assert_eq!(en.weekday(day("2025-12-02")), "Tuesday 2 December 2025");
        assert_eq!(fr.weekday(day("2025-12-01")), "Lundi 1er décembre 2025");
        assert_eq!(en.date("2025-12".parse().unwrap()), "December 2025");
        assert_eq!(en.date("2025".parse().unwrap()), "2025");
    }

    #[test]
    fn a_span_of_days_names_month_and_year_once() {
        let (en, fr) = (Format::new(Lang::En).unwrap(), Format::new(Lang::Fr).unwrap());
        assert_eq!(en.days(day("2024-12-02"), day("2024-12-06")), "2–6 December 2024");
        assert_eq!(
            en.days(day("2005-11-28"), day("2005-12-03")),
            "28 November – 3 December 2005"
        );
        assert_eq!(en.days(day("2021-02-12"), day("2021-02-12")), "12 February 2021");
        assert_eq!(
            fr.days(day("2025-12-01"), day("2025-12-05")),
            "1er–5 décembre 2025"
        );
    }

    #[test]
    fn money_and_rates_keep_every_digit() {
        let (en, fr) = (Format::new(Lang::En).unwrap(), Format::new(Lang::Fr).unwrap());
        assert_eq!(en.euro(Euro(195_481_500)), "€195,481,500");
        assert_eq!(en.euro(Euro(-5)), "−€5");
        assert_eq!(fr.euro(Euro(195_481_500)), "195\u{202f}481\u{202f}500\u{a0}€");
        assert_eq!(en.rate(Rate(1)), "0.001%");
        assert_eq!(fr.rate(Rate(22_000)), "22,000\u{202f}%");
    }

    #[test]
    fn a_change_shows_its_sign() {
        let (en, fr) = (Format::new(Lang::En).unwrap(), Format::new(Lang::Fr).unwrap());
        assert_eq!(
            [-52, 0, 45].map(|tenths| en.change(tenths)),
            ["−5.2%", "0.0%", "+4.5%"]
        );
        assert_eq!(fr.change(-52), "−5,2\u{202f}%");
        assert_eq!(en.difference(Euro(-10_717_200)), "−€10,717,200");
        assert_eq!(fr.difference(Euro(500)), "+500\u{a0}€");
    }

    #[test]
    fn names_sort_by_the_language_not_by_bytes() {
        let fr = Format::new(Lang::Fr).unwrap();
        let mut names = ["Zambie", "Éthiopie", "Estonie", "Eswatini"];
        names.sort_by(|a, b| fr.compare(a, b));
        assert_eq!(names, ["Estonie", "Eswatini", "Éthiopie", "Zambie"]);
    }
}
