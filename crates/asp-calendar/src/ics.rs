//! Calendars as iCalendar files: RFC 5545, with the properties of RFC 7986 that subscriptions use.

use std::collections::BTreeSet;

use asp_core::{
    NaiveDate, TimeOfDay,
    record::session::{EventStatus, TimeZone},
};
use chrono::{DateTime, Duration, NaiveTime, Utc};
use icalendar::{Component, Event, EventLike, Parameter, Property};

use crate::{Calendar, Entry, When, zone};

const MAKER: &str = "-//ASP Observatory//Calendars//EN";
/// Behind every uid, so that no other calendar's event has the same. Not the address of the site: that may move.
const OURS: &str = "asp-observatory";
/// How often a subscription asks again. A programme changes during a session, and the files are small.
const ASK_AGAIN: Duration = Duration::hours(4);

/// The whole name of an entry in calendar files.
pub fn uid(entry: &str) -> String {
    format!("{entry}@{OURS}")
}

impl Calendar {
    /// The file. `stamp` is the day of the data: the same data give the same bytes.
    pub fn to_ics(&self, stamp: NaiveDate) -> String {
        let mut file = icalendar::Calendar::empty();
        for (name, value) in [
            ("VERSION", "2.0"),
            ("PRODID", MAKER),
            ("CALSCALE", "GREGORIAN"),
            ("METHOD", "PUBLISH"),
        ] {
            file.append_property(Property::new(name, value));
        }
        file.name(&self.name).ttl(&ASK_AGAIN);
        if !self.description.is_empty() {
            file.description(&self.description);
        }
        let zones = self.zones();
        if let [zone] = zones[..] {
            file.timezone(zone::name(zone));
        }
        let mut entries: Vec<&Entry> = self.entries.iter().collect();
        entries.sort_by_key(|entry| (entry.when, entry.uid.as_str()));
        entries.dedup_by_key(|entry| entry.uid.as_str());
        for entry in entries {
            file.push(event(entry, stamp));
        }
        with_zones(folded(&file.to_string()), &zones)
    }

    /// The clocks its entries follow.
    fn zones(&self) -> Vec<TimeZone> {
        let zones = self.entries.iter().filter_map(|entry| match entry.when {
            When::Hours { zone, .. } => Some(zone),
            When::Days { .. } => None,
        });
        zones.collect::<BTreeSet<_>>().into_iter().collect()
    }
}

/// Folds the lines anew. The library makes a last line of 76 octets now and then, and a calendar program that is strict
/// about the limit drops the whole file.
fn folded(file: &str) -> String {
    const MOST: usize = 75;
    let mut text = String::with_capacity(file.len());
    for line in file.replace("\r\n ", "").split_terminator("\r\n") {
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > MOST {
                text.push_str("\r\n ");
                octets = 1;
            }
            text.push(letter);
            octets += letter.len_utf8();
        }
        text.push_str("\r\n");
    }
    text
}

/// Puts the clocks before the first event.
fn with_zones(file: String, zones: &[TimeZone]) -> String {
    const FIRST: &str = "BEGIN:VEVENT\r\n";
    let zones: String = zones.iter().map(|zone| zone::component(*zone)).collect();
    file.replacen(FIRST, &format!("{zones}{FIRST}"), 1)
}

fn event(entry: &Entry, stamp: NaiveDate) -> Event {
    let mut event = Event::new();
    event
        .uid(&uid(&entry.uid))
        .timestamp(midnight(stamp))
        .last_modified(midnight(entry.changed))
        .sequence(entry.revision.into())
        .summary(&entry.summary)
        .url(&entry.url);
    event.add_property(
        "STATUS",
        match entry.status {
            EventStatus::Confirmed => "CONFIRMED",
            EventStatus::Tentative => "TENTATIVE",
            EventStatus::Cancelled => "CANCELLED",
        },
    );
    if !entry.description.is_empty() {
        event.description(&entry.description);
    }
    if !entry.location.is_empty() {
        event.location(&entry.location);
    }
    if !entry.categories.is_empty() {
        event.categories(&entry.categories);
    }
    when(&mut event, entry.when);
    event
}

fn when(event: &mut Event, when: When) {
    match when {
        When::Days { first, last } => {
            // The end of days is the day after the last of them.
            event.append_property(date("DTSTART", first));
            event.append_property(date("DTEND", last.succ_opt().unwrap_or(last)));
            // What has no hour keeps nobody busy.
            event.add_property("TRANSP", "TRANSPARENT");
        }
        When::Hours {
            zone,
            day,
            start,
            end,
        } => {
            event.append_property(hour("DTSTART", zone, day, start));
            // Without an end the event has none: RFC 5545 then lets it end where it begins.
            if let Some(end) = end.filter(|end| *end > start) {
                event.append_property(hour("DTEND", zone, day, end));
            }
        }
    }
}

fn date(name: &str, day: NaiveDate) -> Property {
    Property::new(name, day.format("%Y%m%d").to_string())
        .append_parameter(Parameter::new("VALUE", "DATE"))
        .done()
}

fn hour(name: &str, zone: TimeZone, day: NaiveDate, time: TimeOfDay) -> Property {
    let value = format!(
        "{}T{:02}{:02}00",
        day.format("%Y%m%d"),
        time.hour(),
        time.minute()
    );
    Property::new(name, value)
        .append_parameter(Parameter::new("TZID", zone::name(zone)))
        .done()
}

fn midnight(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc()
}
