//! What is written is read by two parsers that know nothing of each other, and followed by a calendar as it changes.

use std::{collections::BTreeMap, io::BufReader};

use asp_calendar::{Calendar, Entry, When};
use asp_core::record::session::{EventStatus, TimeZone};
use icalendar::{CalendarComponent, Component, EventLike};
use proptest::prelude::*;

fn entry(uid: &str, start: &str) -> Entry {
    Entry {
        uid: uid.to_owned(),
        when: When::Hours {
            zone: TimeZone::Amsterdam,
            day: "2025-12-02".parse().unwrap(),
            start: start.parse().unwrap(),
            end: "14:45".parse().ok(),
        },
        summary: "Workplace Culture at the Court".to_owned(),
        description: "side event\nOrganisers: Australia; FIDH".to_owned(),
        location: "King Willem Alexander, The Hague".to_owned(),
        categories: vec!["governance".to_owned(), "side event".to_owned()],
        url: "https://example.org/en/sessions/asp24/programme/#asp24-e05".to_owned(),
        status: EventStatus::Confirmed,
        revision: 0,
        changed: "2025-11-20".parse().unwrap(),
    }
}

fn days(uid: &str, first: &str, last: &str) -> Entry {
    let when = When::Days {
        first: first.parse().unwrap(),
        last: last.parse().unwrap(),
    };
    Entry {
        when,
        ..entry(uid, "09:00")
    }
}

fn file(entries: Vec<Entry>) -> String {
    let calendar = Calendar {
        name: "24th session".to_owned(),
        description: "Only events found in a source.".to_owned(),
        entries,
    };
    calendar.to_ics("2025-11-21".parse().unwrap())
}

/// The properties of each event by the library's own parser.
fn by_icalendar(file: &str) -> Vec<icalendar::Event> {
    let read: icalendar::Calendar = file.parse().unwrap();
    let events = read.components.into_iter().filter_map(|part| match part {
        CalendarComponent::Event(event) => Some(event),
        _ => None,
    });
    events.collect()
}

/// Name and value of each property of each event, by the other parser.
fn by_ical(file: &str) -> Vec<BTreeMap<String, String>> {
    let calendars: Vec<_> = ical::IcalParser::new(BufReader::new(file.as_bytes()))
        .map(|calendar| calendar.unwrap())
        .collect();
    let events = calendars.into_iter().flat_map(|calendar| calendar.events);
    let properties = events.map(|event| {
        let values = event.properties.into_iter();
        values
            .map(|property| (property.name, property.value.unwrap_or_default()))
            .collect()
    });
    properties.collect()
}

#[test]
fn two_parsers_read_the_same_event() {
    let file = file(vec![entry("asp24-e05", "13:15")]);
    let [event] = &by_icalendar(&file)[..] else {
        panic!("{file}")
    };
    assert_eq!(event.get_uid(), Some("asp24-e05@asp-observatory"));
    assert_eq!(event.get_location(), Some("King Willem Alexander, The Hague"));
    assert_eq!(event.get_categories().unwrap(), ["governance", "side event"]);
    let [event] = &by_ical(&file)[..] else {
        panic!("{file}")
    };
    for (name, value) in [
        ("UID", "asp24-e05@asp-observatory"),
        ("DTSTART", "20251202T131500"),
        ("DTEND", "20251202T144500"),
        ("DTSTAMP", "20251121T000000Z"),
        ("LAST-MODIFIED", "20251120T000000Z"),
        ("SEQUENCE", "0"),
        ("STATUS", "CONFIRMED"),
        (
            "URL",
            "https://example.org/en/sessions/asp24/programme/#asp24-e05",
        ),
    ] {
        assert_eq!(event.get(name).map(String::as_str), Some(value), "{name}");
    }
}

#[test]
fn a_subscription_has_a_name_a_clock_and_a_time_to_ask_again() {
    let file = file(vec![entry("asp24-e05", "13:15")]);
    for line in [
        "VERSION:2.0",
        "METHOD:PUBLISH",
        "NAME:24th session",
        "X-WR-CALNAME:24th session",
        "X-WR-TIMEZONE:Europe/Amsterdam",
        "REFRESH-INTERVAL;VALUE=DURATION:PT14400S",
        "X-PUBLISHED-TTL:PT14400S",
        "TZID:Europe/Amsterdam",
        "DTSTART;TZID=Europe/Amsterdam:20251202T131500",
    ] {
        assert!(file.contains(&format!("{line}\r\n")), "{line} is not in\n{file}");
    }
}

#[test]
fn days_without_an_hour_stay_days_and_end_on_the_day_after_the_last() {
    let file = file(vec![days("asp24", "2025-12-01", "2025-12-05")]);
    assert!(
        file.contains("DTSTART;VALUE=DATE:20251201\r\n") && file.contains("DTEND;VALUE=DATE:20251206\r\n")
    );
    assert!(
        file.contains("TRANSP:TRANSPARENT\r\n") && !file.contains("VTIMEZONE"),
        "{file}"
    );
}

#[test]
fn an_event_whose_end_is_not_known_is_given_none() {
    let mut open = entry("asp18-e03", "16:00");
    if let When::Hours { end, .. } = &mut open.when {
        *end = None;
    }
    assert!(!file(vec![open]).contains("DTEND"));
}

/// What a calendar program does with a file: it takes an event in by its uid, and replaces what it has by anything
/// that is not older (RFC 5546, section 2.1.5).
#[derive(Default)]
struct Program(BTreeMap<String, (u32, String, String)>);

impl Program {
    fn import(&mut self, file: &str) {
        for event in by_ical(file) {
            let text = |name: &str| event.get(name).cloned().unwrap_or_default();
            let sequence: u32 = text("SEQUENCE").parse().unwrap();
            let known = self.0.get(&text("UID"));
            if known.is_none_or(|(before, ..)| sequence >= *before) {
                self.0
                    .insert(text("UID"), (sequence, text("DTSTART"), text("STATUS")));
            }
        }
    }

    fn only(&self) -> (&str, &str) {
        let mut all = self.0.values();
        let (_, start, status) = all.next().unwrap();
        assert!(all.next().is_none(), "one event became several: {:?}", self.0);
        (start, status)
    }
}

#[test]
fn an_imported_event_moves_and_is_cancelled_with_the_data_and_an_old_file_changes_nothing_back() {
    let first = file(vec![entry("asp24-e05", "13:15")]);
    let moved = file(vec![Entry {
        revision: 1,
        ..entry("asp24-e05", "13:30")
    }]);
    let dropped = file(vec![Entry {
        revision: 2,
        status: EventStatus::Cancelled,
        ..entry("asp24-e05", "13:30")
    }]);
    let mut program = Program::default();
    program.import(&first);
    assert_eq!(program.only(), ("20251202T131500", "CONFIRMED"));
    program.import(&moved);
    assert_eq!(program.only(), ("20251202T133000", "CONFIRMED"));
    program.import(&dropped);
    assert_eq!(program.only(), ("20251202T133000", "CANCELLED"));
    for old in [&first, &moved] {
        program.import(old);
        assert_eq!(program.only().1, "CANCELLED");
    }
}

#[test]
fn entries_stand_by_day_whatever_order_they_come_in_and_the_same_data_give_the_same_bytes() {
    let (a, b) = (entry("b", "13:15"), days("a", "2025-12-01", "2025-12-01"));
    let file_a = file(vec![a.clone(), b.clone()]);
    assert_eq!(file_a, file(vec![b, a]));
    let uids: Vec<_> = by_ical(&file_a)
        .into_iter()
        .filter_map(|mut event| event.remove("UID"))
        .collect();
    assert_eq!(uids, ["a@asp-observatory", "b@asp-observatory"]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
    /// One line that is too long or cut within a letter makes some programs refuse the whole file.
    #[test]
    fn any_text_comes_back_from_lines_of_at_most_75_octets(
        summary in "[ -~éàœ’«»–\u{202f}日本ع😀]{1,300}",
        description in "[ -~éœ\n日😀]{0,300}",
    ) {
        prop_assume!(!summary.trim().is_empty());
        let text = Entry { summary: summary.clone(), description: description.clone(), ..entry("x", "13:15") };
        let file = file(vec![text]);
        for line in file.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
            prop_assert!(!line.contains(['\r', '\n']));
        }
        let read = by_icalendar(&file);
        prop_assert_eq!(read[0].get_summary(), Some(summary.as_str()));
        prop_assert_eq!(read[0].get_description().unwrap_or_default(), description);
        prop_assert_eq!(by_ical(&file).len(), 1);
    }
}
