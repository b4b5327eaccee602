//! The schedule files that conference apps read: `schedule.xml` and `schedule.json`, known by the name of frab, the
//! program that made them first.
//!
//! The format has no place for an event without an hour, an end or a room: such events are left out rather than
//! given an hour nobody set. It asks for a number and a UUID of each event; both are made from its uid, so that
//! they stay as long as that does.

use std::fmt::Write;

use asp_core::{NaiveDate, TimeOfDay, record::session::TimeZone};
use chrono::{DateTime, FixedOffset};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::{clock, ics};

/// The programme of a session, as far as it has hours and rooms.
#[derive(Clone, Debug)]
pub struct Schedule {
    /// Name of the session.
    pub title: String,
    /// Its id, as `asp24`.
    pub acronym: String,
    /// First day.
    pub opens: NaiveDate,
    /// Last day.
    pub closes: NaiveDate,
    /// Whose clock.
    pub zone: TimeZone,
    /// The page of the programme.
    pub url: String,
    /// Version of the data.
    pub version: String,
    /// In any order.
    pub talks: Vec<Talk>,
}

/// An event with hours and a room.
#[derive(Clone, Debug)]
pub struct Talk {
    /// What names it for good.
    pub uid: String,
    /// The day.
    pub day: NaiveDate,
    /// When it begins.
    pub start: TimeOfDay,
    /// When it ends, after it began.
    pub end: TimeOfDay,
    /// The room.
    pub room: String,
    /// Its title.
    pub title: String,
    /// Who holds it.
    pub subtitle: String,
    /// What kind of event.
    pub kind: String,
    /// What it is about; may be blank.
    pub track: String,
    /// The page about it.
    pub url: String,
}

impl Schedule {
    /// As `schedule.json`.
    pub fn to_json(&self) -> String {
        let rooms = self.rooms();
        let days: Vec<Value> = self
            .days()
            .into_iter()
            .enumerate()
            .map(|(at, day)| self.json_day(at, day))
            .collect();
        let rooms: Vec<Value> = rooms
            .iter()
            .map(|name| json!({ "name": name, "guid": guid(&format!("{}/{name}", self.acronym)) }))
            .collect();
        let schedule = json!({
            "generator": { "name": "ASP Observatory", "version": self.version },
            "version": self.version,
            "base_url": self.url,
            "conference": {
                "acronym": self.acronym,
                "title": self.title,
                "start": self.opens.to_string(),
                "end": self.closes.to_string(),
                "daysCount": days.len(),
                "timeslot_duration": SLOT,
                "time_zone_name": self.zone.code(),
                "url": self.url,
                "rooms": rooms,
                "days": days,
            },
        });
        let text = serde_json::to_string_pretty(&json!({ "schedule": schedule })).unwrap_or_default();
        text + "\n"
    }

    /// As `schedule.xml`.
    pub fn to_xml(&self) -> String {
        let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<schedule>\n");
        let _ = writeln!(
            xml,
            "<generator name=\"ASP Observatory\" version=\"{}\"/>",
            escape(&self.version)
        );
        element(&mut xml, "version", &self.version);
        xml += "<conference>\n";
        let days = self.days();
        for (name, value) in [
            ("title", self.title.as_str()),
            ("acronym", &self.acronym),
            ("start", &self.opens.to_string()),
            ("end", &self.closes.to_string()),
            ("days", &days.len().to_string()),
            ("timeslot_duration", SLOT),
            ("base_url", &self.url),
            ("time_zone_name", self.zone.code()),
        ] {
            element(&mut xml, name, value);
        }
        xml += "</conference>\n";
        for (at, day) in days.into_iter().enumerate() {
            self.xml_day(&mut xml, at, day);
        }
        xml + "</schedule>\n"
    }

    fn json_day(&self, at: usize, day: NaiveDate) -> Value {
        let mut rooms = Map::new();
        for room in self.rooms_of(day) {
            let talks: Vec<Value> = self
                .talks_in(day, room)
                .into_iter()
                .map(|talk| self.json_talk(talk))
                .collect();
            rooms.insert(room.to_owned(), talks.into());
        }
        let [start, end] = self.bounds(day);
        json!({ "index": at + 1, "date": day.to_string(), "day_start": start, "day_end": end, "rooms": rooms })
    }

    fn json_talk(&self, talk: &Talk) -> Value {
        json!({
            "id": number(&talk.uid),
            "guid": guid(&talk.uid),
            "logo": "",
            "date": self.at(talk.day, talk.start),
            "start": talk.start.to_string(),
            "duration": talk.duration(),
            "room": talk.room,
            "slug": talk.slug(),
            "url": talk.url,
            "title": talk.title,
            "subtitle": talk.subtitle,
            "track": talk.track,
            "type": talk.kind,
            "language": "",
            "abstract": "",
            "description": "",
            "recording_license": "",
            "do_not_record": false,
            "persons": [],
            "links": [],
            "attachments": [],
        })
    }

    fn xml_day(&self, xml: &mut String, at: usize, day: NaiveDate) {
        let [start, end] = self.bounds(day);
        let _ = writeln!(
            xml,
            "<day index=\"{}\" date=\"{day}\" start=\"{start}\" end=\"{end}\">",
            at + 1
        );
        for room in self.rooms_of(day) {
            let _ = writeln!(xml, "<room name=\"{}\">", escape(room));
            for talk in self.talks_in(day, room) {
                self.xml_talk(xml, talk);
            }
            xml.push_str("</room>\n");
        }
        xml.push_str("</day>\n");
    }

    fn xml_talk(&self, xml: &mut String, talk: &Talk) {
        let _ = writeln!(
            xml,
            "<event id=\"{}\" guid=\"{}\">",
            number(&talk.uid),
            guid(&talk.uid)
        );
        for (name, value) in [
            ("date", self.at(talk.day, talk.start).as_str()),
            ("start", &talk.start.to_string()),
            ("duration", &talk.duration()),
            ("room", &talk.room),
            ("slug", &talk.slug()),
            ("url", &talk.url),
            ("title", &talk.title),
            ("subtitle", &talk.subtitle),
            ("track", &talk.track),
            ("type", &talk.kind),
            ("language", ""),
            ("abstract", ""),
            ("description", ""),
        ] {
            element(xml, name, value);
        }
        xml.push_str("</event>\n");
    }

    /// Each day of the session, and those outside it that have an event.
    fn days(&self) -> Vec<NaiveDate> {
        let within = self.opens.iter_days().take_while(|day| *day <= self.closes);
        let mut days: Vec<NaiveDate> = within.chain(self.talks.iter().map(|talk| talk.day)).collect();
        days.sort();
        days.dedup();
        days
    }

    /// The rooms in the order of their names.
    fn rooms(&self) -> Vec<&str> {
        sorted(self.talks.iter().map(|talk| talk.room.as_str()))
    }

    fn rooms_of(&self, day: NaiveDate) -> Vec<&str> {
        sorted(
            self.talks
                .iter()
                .filter(|talk| talk.day == day)
                .map(|talk| talk.room.as_str()),
        )
    }

    fn talks_in(&self, day: NaiveDate, room: &str) -> Vec<&Talk> {
        let mut talks: Vec<&Talk> = self
            .talks
            .iter()
            .filter(|talk| talk.day == day && talk.room == room)
            .collect();
        talks.sort_by_key(|talk| (talk.start, talk.uid.as_str()));
        talks
    }

    /// From the first to the last minute of a day.
    fn bounds(&self, day: NaiveDate) -> [String; 2] {
        ["00:00", "23:59"].map(|time| time.parse().map(|time| self.at(day, time)).unwrap_or_default())
    }

    /// A moment with its distance from UTC: `2025-12-02T13:15:00+01:00`.
    fn at(&self, day: NaiveDate, time: TimeOfDay) -> String {
        let offset = FixedOffset::east_opt(clock::offset_minutes(self.zone, day) * 60);
        let instant = clock::instant(self.zone, day, time).zip(offset);
        instant
            .map(|(instant, offset)| -> DateTime<FixedOffset> { instant.with_timezone(&offset) })
            .map(|local| local.format("%FT%T%:z").to_string())
            .unwrap_or_default()
    }
}

/// The raster that grids of the apps are drawn on.
const SLOT: &str = "00:15";

impl Talk {
    /// Unique among the conferences of the world, which is why it begins with ours.
    fn slug(&self) -> String {
        format!("icc_asp-{}", self.uid)
    }

    fn duration(&self) -> String {
        let minutes = |time: TimeOfDay| time.hour() * 60 + time.minute();
        let length = minutes(self.end).saturating_sub(minutes(self.start));
        format!("{:02}:{:02}", length / 60, length % 60)
    }
}

fn sorted<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut names: Vec<&str> = names.collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn digest(uid: &str) -> [u8; 32] {
    Sha256::digest(ics::uid(uid).as_bytes()).into()
}

/// A UUID of version 8 (RFC 9562): one made of whatever its maker chooses.
fn guid(uid: &str) -> String {
    let hash = digest(uid);
    let (first, _) = hash.split_at(16);
    let mut hex: String = first.iter().map(|byte| format!("{byte:02x}")).collect();
    hex.replace_range(12..13, "8");
    hex.replace_range(16..17, "8");
    let part = |range| hex.get(range).unwrap_or_default();
    format!(
        "{}-{}-{}-{}-{}",
        part(0..8),
        part(8..12),
        part(12..16),
        part(16..20),
        part(20..32)
    )
}

/// A positive number of 31 bits: apps keep it in a signed one.
fn number(uid: &str) -> u32 {
    let [.., a, b, c, d] = digest(uid);
    (u32::from_be_bytes([a, b, c, d]) >> 1).max(1)
}

fn element(xml: &mut String, name: &str, value: &str) {
    let _ = writeln!(xml, "<{name}>{}</{name}>", escape(value));
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
