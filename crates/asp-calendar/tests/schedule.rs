//! The schedule files have the structure that the published schema of the format asks for: the elements and
//! attributes it requires, its patterns, and what must be unique. The schema's own licence (EUPL) is none we can keep here.

use asp_calendar::frab::{Schedule, Talk};
use asp_core::record::session::TimeZone;
use serde_json::Value;

fn talk(uid: &str, day: &str, room: &str, start: &str) -> Talk {
    Talk {
        uid: uid.to_owned(),
        day: day.parse().unwrap(),
        start: start.parse().unwrap(),
        end: "14:45".parse().unwrap(),
        room: room.to_owned(),
        title: "Victims & <survivors>".to_owned(),
        subtitle: "Finland; REDRESS".to_owned(),
        kind: "side event".to_owned(),
        track: "victims".to_owned(),
        url: format!("https://example.org/#{uid}"),
    }
}

fn schedule() -> Schedule {
    Schedule {
        title: "24th session".to_owned(),
        acronym: "asp24".to_owned(),
        opens: "2025-12-01".parse().unwrap(),
        closes: "2025-12-05".parse().unwrap(),
        zone: TimeZone::Amsterdam,
        url: "https://example.org/".to_owned(),
        version: "2025.11.1".to_owned(),
        talks: vec![
            talk("asp24-e07", "2025-12-03", "Europe 1&2", "13:15"),
            talk("asp24-e05", "2025-12-02", "King Willem Alexander", "13:15"),
            talk("asp24-e06", "2025-12-03", "Oceania", "13:15"),
        ],
    }
}

#[test]
fn the_json_has_what_the_schema_requires() {
    let read: Value = serde_json::from_str(&schedule().to_json()).unwrap();
    let schedule = &read["schedule"];
    for name in ["version", "base_url", "conference"] {
        assert!(schedule.get(name).is_some(), "{name}");
    }
    let conference = &schedule["conference"];
    for name in [
        "title",
        "acronym",
        "days",
        "daysCount",
        "start",
        "end",
        "timeslot_duration",
    ] {
        assert!(conference.get(name).is_some(), "{name}");
    }
    assert_eq!(conference["daysCount"], 5);
    let third = &conference["days"][2];
    assert_eq!(
        (&third["index"], &third["date"]),
        (&3.into(), &"2025-12-03".into())
    );
    let event = &third["rooms"]["Europe 1&2"][0];
    for name in [
        "abstract", "date", "duration", "guid", "id", "language", "links", "persons", "room", "slug",
        "start", "subtitle", "title", "track", "type", "url",
    ] {
        assert!(event.get(name).is_some(), "{name}");
    }
    assert_eq!(event["date"], "2025-12-03T13:15:00+01:00");
    assert_eq!(event["duration"], "01:30");
    assert_eq!(event["slug"], "icc_asp-asp24-e07");
    assert!(event["id"].as_u64().is_some_and(|id| id > 0 && id < 1 << 31));
    let guid = event["guid"].as_str().unwrap();
    let parts: Vec<usize> = guid.split('-').map(str::len).collect();
    assert_eq!(parts, [8, 4, 4, 4, 12], "{guid}");
}

#[test]
fn the_xml_has_its_elements_in_place_and_escapes_what_it_holds() {
    let xml = schedule().to_xml();
    for part in [
        "<conference>\n<title>24th session</title>\n<acronym>asp24</acronym>",
        "<day index=\"2\" date=\"2025-12-02\" start=\"2025-12-02T00:00:00+01:00\" end=\"2025-12-02T23:59:00+01:00\">",
        "<room name=\"Europe 1&amp;2\">",
        "<title>Victims &amp; &lt;survivors&gt;</title>",
        "<time_zone_name>Europe/Amsterdam</time_zone_name>",
    ] {
        assert!(xml.contains(part), "{part} is not in\n{xml}");
    }
    for name in [
        "room", "title", "subtitle", "type", "date", "start", "duration", "abstract", "slug", "track",
    ] {
        assert_eq!(
            xml.matches(&format!("</{name}>")).count(),
            3 + usize::from(matches!(name, "title" | "start")) + 3 * usize::from(name == "room"),
            "{name}"
        );
    }
}

#[test]
fn numbers_and_guids_are_unique_and_the_same_each_time() {
    let read = |attribute: &str| {
        let xml = schedule().to_xml();
        let mut found: Vec<String> = xml
            .split(attribute)
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().to_owned())
            .collect();
        found.sort();
        found.dedup();
        found
    };
    assert_eq!(read("event id=\"").len(), 3);
    assert_eq!(read("guid=\"").len(), 3);
    assert_eq!(read("guid=\""), read("guid=\""));
}
