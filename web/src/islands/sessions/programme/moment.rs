//! Moments as minutes since 1970 in UTC, and what of a programme is on at one of them. The browser's own dates would
//! do, but not in a test.

/// An event, as far as this island needs to know it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    pub id: String,
    pub title: String,
    /// The room as it is written.
    pub place: String,
    /// Everything that can be searched, folded.
    pub key: String,
    /// The day at the place of the session, as `2025-12-02`; empty if it is not known.
    pub day: String,
    /// The day as the page heads it, which also has words for one that is not known.
    pub day_in_words: String,
    pub start: Option<i64>,
    pub end: Option<i64>,
    /// In the order of [`super::query::NAMES`]: kind, topic, those who hold it (twice), room.
    pub codes: [String; 5],
    pub cancelled: bool,
}

/// What is on at a moment: places in the list of rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// Between their beginning and their end.
    pub on: Vec<usize>,
    /// Begun that day; nobody says when they end.
    pub begun: Vec<usize>,
    /// On that day at an hour that is not known.
    pub that_day: Vec<usize>,
    /// The next to begin.
    pub next: Vec<usize>,
}

/// What is on `now`, for a place whose clock is `offset` minutes ahead of UTC.
pub fn moment(rows: &[Row], now: i64, offset: i64) -> Moment {
    let (today, _) = local(now, offset);
    let mut found = Moment::default();
    let first = rows
        .iter()
        .filter(|row| !row.cancelled)
        .filter_map(|row| row.start)
        .filter(|start| *start > now)
        .min();
    for (place, row) in rows.iter().enumerate().filter(|(_, row)| !row.cancelled) {
        match (row.start, row.end) {
            (Some(start), Some(end)) if start <= now && now < end => found.on.push(place),
            (Some(start), None) if start <= now && row.day == today => found.begun.push(place),
            (Some(start), _) if Some(start) == first => found.next.push(place),
            (None, _) if row.day == today => found.that_day.push(place),
            _ => {}
        }
    }
    found
}

/// What there is to say on a day on which nothing is on, by the first and the last day of the session; all three as
/// `2025-12-02`. The words stand on the page under these names.
pub fn nothing_on(day: &str, opens: &str, closes: &str) -> &'static str {
    if day < opens {
        "before"
    } else if day > closes {
        "after"
    } else {
        "nothing"
    }
}

/// Reads `2025-12-02T12:15`, with or without a `Z` behind it, as minutes since 1970.
pub fn minutes(text: &str) -> Option<i64> {
    let (day, time) = text.strip_suffix('Z').unwrap_or(text).split_once('T')?;
    let number = |part: Option<&str>, digits: usize| {
        let part = part.filter(|part| part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()))?;
        part.parse::<i64>().ok()
    };
    let mut parts = day.split('-');
    let (year, month, date) = (
        number(parts.next(), 4)?,
        number(parts.next(), 2)?,
        number(parts.next(), 2)?,
    );
    let mut parts = time.split(':');
    let (hour, minute) = (number(parts.next(), 2)?, number(parts.next(), 2)?);
    let valid = (1..=12).contains(&month) && (1..=31).contains(&date) && hour < 24 && minute < 60;
    let moment = (days(year, month, date) * 24 + hour) * 60 + minute;
    // A day like 30 February would come back as another.
    (valid && local(moment, 0).0 == day).then_some(moment)
}

/// Reads an hour as people write it (`9:30`, `09.30`, `9 h 30`, `0930`, `9h`) and writes it as `09:30`. Whether the day
/// has it, [`minutes`] says.
pub fn hour(text: &str) -> Option<String> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let (hour, minute) = match text.split_once([':', '.', 'h', 'H']) {
        Some((hour, "")) => (hour, "00"),
        Some(parts) => parts,
        None if text.len() < 3 => (text.as_str(), "00"),
        None => text.split_at_checked(text.len() - 2)?,
    };
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let valid = (1..=2).contains(&hour.len()) && minute.len() == 2 && digits(hour) && digits(minute);
    valid.then(|| [if hour.len() == 1 { "0" } else { "" }, hour, ":", minute].concat())
}

/// The day and the time that a clock shows which is `offset` minutes ahead of UTC.
pub fn local(moment: i64, offset: i64) -> (String, String) {
    let moment = moment + offset;
    let (year, month, day) = date(moment.div_euclid(24 * 60));
    let minute = moment.rem_euclid(24 * 60);
    (
        format!("{year:04}-{month:02}-{day:02}"),
        format!("{:02}:{:02}", minute / 60, minute % 60),
    )
}

/// Days since 1970-01-01. Years are counted from March, so that the day that leap years have stands at their end.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The inverse of [`days`].
fn date(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in super::super) fn row(id: &str, day: &str, start: &str, end: &str) -> Row {
        Row {
            id: id.into(),
            title: id.to_uppercase(),
            day: day.into(),
            start: minutes(start),
            end: minutes(end),
            ..Row::default()
        }
    }

    /// Days of the twenty-fourth session, whose clock was an hour ahead of UTC.
    fn rows() -> Vec<Row> {
        vec![
            row("e02", "2025-12-01", "2025-12-01T17:15Z", "2025-12-01T18:45Z"),
            row("e05", "2025-12-02", "2025-12-02T12:15Z", "2025-12-02T13:45Z"),
            row("e06", "2025-12-03", "", ""),
            row("e07", "2025-12-03", "2025-12-03T12:15Z", "2025-12-03T13:45Z"),
            row("e08", "", "", ""),
        ]
    }

    fn at(text: &str) -> Moment {
        moment(&rows(), minutes(text).unwrap() - 60, 60)
    }

    #[test]
    fn an_hour_is_read_as_people_write_it() {
        for written in [
            "09:30", "9:30", "9.30", "9h30", "9 h 30", " 9 H 30 ", "930", "0930",
        ] {
            assert_eq!(hour(written).as_deref(), Some("09:30"), "{written}");
        }
        for (written, read) in [
            ("9", "09:00"),
            ("13", "13:00"),
            ("9h", "09:00"),
            ("24:00", "24:00"),
        ] {
            assert_eq!(hour(written).as_deref(), Some(read), "{written}");
        }
        for wrong in ["", "noon", "9:3", "9:300", "123456", ":30", "9h3x", "é", "−9:30"] {
            assert_eq!(hour(wrong), None, "{wrong}");
        }
        assert_eq!(minutes("2025-12-02T24:00"), None);
    }

    #[test]
    fn at_a_quarter_past_one_the_event_that_begins_then_is_on() {
        let found = at("2025-12-03T13:15");
        assert_eq!((found.on, found.that_day, found.next), (vec![3], vec![2], vec![]));
    }

    #[test]
    fn an_event_is_over_at_the_minute_it_ends() {
        assert_eq!(at("2025-12-02T14:44").on, [1]);
        assert_eq!(at("2025-12-02T14:45").on, [0; 0]);
    }

    #[test]
    fn the_next_event_may_be_tomorrow() {
        assert_eq!(at("2025-12-02T23:00").next, [3]);
        assert_eq!(at("2025-11-30T09:00").next, [0]);
    }

    #[test]
    fn an_event_without_an_end_has_begun_until_its_day_is_over() {
        let rows = [row("e03", "2019-12-06", "2019-12-06T15:00Z", "")];
        let now = |text: &str| moment(&rows, minutes(text).unwrap(), 60);
        assert_eq!(now("2019-12-06T17:00").begun, [0]);
        assert_eq!(now("2019-12-06T23:00").begun, [0; 0]);
    }

    #[test]
    fn a_cancelled_event_is_never_on() {
        let mut rows = rows();
        rows[1].cancelled = true;
        assert_eq!(
            moment(&rows, minutes("2025-12-02T12:15Z").unwrap(), 60).on,
            [0; 0]
        );
    }

    #[test]
    fn before_and_after_a_session_it_is_told_when_it_opens_and_that_it_ended() {
        let say = |day| nothing_on(day, "2025-12-01", "2025-12-06");
        assert_eq!(say("2025-11-30"), "before");
        assert_eq!((say("2025-12-01"), say("2025-12-06")), ("nothing", "nothing"));
        assert_eq!(say("2026-11-22"), "after");
    }

    #[test]
    fn moments_read_and_print_across_leap_days_and_years() {
        for text in [
            "1970-01-01T00:00",
            "2000-02-29T23:59",
            "2024-02-29T00:00",
            "2025-12-31T13:15",
            "2026-03-01T00:00",
        ] {
            let (day, time) = local(minutes(text).unwrap(), 0);
            assert_eq!(format!("{day}T{time}"), text);
        }
        assert_eq!(minutes("1970-01-02T00:00"), Some(24 * 60));
        for text in [
            "2025-02-30T10:00",
            "2025-12-02T24:00",
            "2025-12-02",
            "tomorrow",
            "2025-12-02T9:00",
        ] {
            assert_eq!(minutes(text), None, "{text}");
        }
    }
}
