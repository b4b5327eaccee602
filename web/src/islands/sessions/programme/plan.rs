//! The events a visitor keeps: as one day after the other with what overlaps and what is free, as a list on the
//! device, as part of a link, and as part of a calendar.

use super::moment::Row;

/// A line of "my programme": an event, and how it stands to those before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Place in the list of rows.
    pub row: usize,
    /// Kept events that still run when this one begins.
    pub overlaps: Vec<usize>,
    /// Minutes free since the last kept event of the day ended.
    pub free: Option<i64>,
}

/// The kept events in their order. The rows stand in the order of the page: by day and hour.
pub fn plan(rows: &[Row], kept: &[String]) -> Vec<Line> {
    let mine = rows.iter().enumerate().filter(|(_, row)| kept.contains(&row.id));
    let mut lines: Vec<Line> = Vec::new();
    for (place, row) in mine {
        let before = lines
            .iter()
            .filter_map(|line| Some((line.row, rows.get(line.row)?)));
        let before: Vec<_> = before
            .filter(|(_, other)| other.day == row.day && !other.cancelled)
            .collect();
        let runs = |other: &Row| other.end.zip(row.start).is_some_and(|(end, start)| end > start);
        let overlaps: Vec<usize> = before
            .iter()
            .filter(|(_, other)| runs(other))
            .map(|(place, _)| *place)
            .collect();
        let last_end = before.iter().filter_map(|(_, other)| other.end).max();
        let free = row
            .start
            .zip(last_end)
            .map(|(start, end)| start - end)
            .filter(|free| *free > 0);
        let stands = !row.cancelled;
        lines.push(Line {
            row: place,
            overlaps: if stands { overlaps } else { Vec::new() },
            free: free.filter(|_| stands),
        });
    }
    lines
}

/// Reads ids from the device or from a link, whatever stands there: at most 500, each once, of the signs ids have.
pub fn read_ids(text: &str) -> Vec<String> {
    let plain = |id: &&str| {
        !id.is_empty() && id.len() <= 40 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let mut ids: Vec<String> = Vec::new();
    for id in text.split([' ', ',']).filter(plain).take(500) {
        if !ids.iter().any(|other| other == id) {
            ids.push(id.to_owned());
        }
    }
    ids
}

/// The part of a link behind `#` that hands a selection on. No browser sends it to a host.
pub fn fragment(ids: &[String]) -> String {
    ["#keep=", &ids.join(",")].concat()
}

/// The selection in the part of an address behind `#`, if there is one.
pub fn read_fragment(hash: &str) -> Vec<String> {
    hash.strip_prefix("#keep=").map(read_ids).unwrap_or_default()
}

/// Of a calendar file, only the events with these ids; none if none of them is in it.
pub fn cut(calendar: &str, ids: &[String]) -> Option<String> {
    const BEGIN: &str = "BEGIN:VEVENT\r\n";
    let mut parts = calendar.split(BEGIN);
    let mut file = parts.next()?.to_owned();
    let head = file.len();
    let names: Vec<String> = ids.iter().map(|id| ["\nUID:", id, "@"].concat()).collect();
    for event in parts {
        // What follows the last event is the end of the file.
        let event = event.split("END:VCALENDAR").next().unwrap_or_default();
        if names.iter().any(|name| event.contains(name)) {
            file.push_str(BEGIN);
            file.push_str(event);
        }
    }
    (file.len() > head).then(|| file + "END:VCALENDAR\r\n")
}

#[cfg(test)]
mod tests {
    use super::{super::moment::tests::row, *};

    fn ids(ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| (*id).to_owned()).collect()
    }

    fn rows() -> Vec<Row> {
        vec![
            row("a", "2022-12-05", "2022-12-05T12:00Z", "2022-12-05T13:45Z"),
            row("b", "2022-12-05", "2022-12-05T12:15Z", "2022-12-05T13:45Z"),
            row("c", "2022-12-05", "2022-12-05T17:15Z", "2022-12-05T19:00Z"),
            row("d", "2022-12-05", "", ""),
            row("e", "2022-12-06", "2022-12-06T12:15Z", "2022-12-06T13:45Z"),
        ]
    }

    #[test]
    fn events_that_run_at_once_overlap_and_the_time_between_two_is_free() {
        let plan = plan(&rows(), &ids(&["a", "b", "c"]));
        assert_eq!(plan[1].overlaps, [0]);
        assert_eq!((plan[2].overlaps.len(), plan[2].free), (0, Some(210)));
    }

    #[test]
    fn the_night_is_not_free_time_and_an_event_without_an_hour_overlaps_nothing() {
        let plan = plan(&rows(), &ids(&["c", "d", "e"]));
        assert!(
            plan.iter()
                .all(|line| line.overlaps.is_empty() && line.free.is_none()),
            "{plan:?}"
        );
    }

    /// The data move event `b` to the evening: what was kept stays kept and is seen at its new hour.
    #[test]
    fn a_kept_event_moves_when_the_data_change() {
        let mut rows = rows();
        rows[1] = row("b", "2022-12-05", "2022-12-05T17:30Z", "2022-12-05T19:00Z");
        rows.swap(1, 2);
        let plan = plan(&rows, &ids(&["a", "b", "c"]));
        assert_eq!(
            plan.iter()
                .map(|line| rows[line.row].id.as_str())
                .collect::<Vec<_>>(),
            ["a", "c", "b"]
        );
        assert_eq!(plan[2].overlaps, [1]);
    }

    #[test]
    fn a_cancelled_event_takes_no_time() {
        let mut rows = rows();
        rows[0].cancelled = true;
        assert_eq!(plan(&rows, &ids(&["a", "b"]))[1].overlaps, [0; 0]);
    }

    #[test]
    fn a_link_hands_on_what_was_kept_and_nothing_else_that_stands_in_it() {
        let kept = ids(&["asp24-e05", "asp24-e07"]);
        assert_eq!(fragment(&kept), "#keep=asp24-e05,asp24-e07");
        assert_eq!(read_fragment(&fragment(&kept)), kept);
        assert_eq!(
            read_fragment("#keep=<b>,asp24-e05,asp24-e05,\u{202e}"),
            ids(&["asp24-e05"])
        );
        assert_eq!(read_fragment("#asp24-e05"), ids(&[]));
    }

    #[test]
    fn a_calendar_is_cut_to_the_events_kept() {
        let event = |id: &str| {
            format!("BEGIN:VEVENT\r\nSUMMARY:UID:x@\r\nUID:{id}@asp-observatory\r\nEND:VEVENT\r\n")
        };
        let file = format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}{}END:VCALENDAR\r\n",
            event("asp24-e01"),
            event("asp24-e02")
        );
        let cut_one = cut(&file, &ids(&["asp24-e02"])).unwrap();
        assert_eq!(
            cut_one,
            format!(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}END:VCALENDAR\r\n",
                event("asp24-e02")
            )
        );
        assert_eq!(cut(&file, &ids(&["asp24-e0"])), None);
    }
}
