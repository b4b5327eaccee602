//! The clocks of the two seats as calendar files describe them (RFC 5545, section 3.6.5): by the rule in force, from
//! the year in which it began. No event of the data with an hour is older.

use asp_core::record::session::TimeZone;

/// The name of a clock in calendar files.
pub(crate) fn name(zone: TimeZone) -> &'static str {
    zone.code()
}

/// A change of the clock that comes back every year.
struct Change {
    kind: &'static str,
    name: &'static str,
    /// The first one, by the clock before it.
    since: &'static str,
    from: &'static str,
    to: &'static str,
    rule: &'static str,
}

const AMSTERDAM: [Change; 2] = [
    Change {
        kind: "DAYLIGHT",
        name: "CEST",
        since: "19970330T020000",
        from: "+0100",
        to: "+0200",
        rule: "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    },
    Change {
        kind: "STANDARD",
        name: "CET",
        since: "19961027T030000",
        from: "+0200",
        to: "+0100",
        rule: "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    },
];
const NEW_YORK: [Change; 2] = [
    Change {
        kind: "DAYLIGHT",
        name: "EDT",
        since: "20070311T020000",
        from: "-0500",
        to: "-0400",
        rule: "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
    },
    Change {
        kind: "STANDARD",
        name: "EST",
        since: "20071104T020000",
        from: "-0400",
        to: "-0500",
        rule: "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
    },
];

/// The description of a clock, with the line ends of calendar files. The library would stamp it with the time of
/// the build and a random name.
pub(crate) fn component(zone: TimeZone) -> String {
    let changes = match zone {
        TimeZone::Amsterdam => AMSTERDAM,
        TimeZone::NewYork => NEW_YORK,
    };
    let changes = changes.map(|change| {
        let Change { kind, name, since, from, to, rule } = change;
        format!(
            "BEGIN:{kind}\r\nDTSTART:{since}\r\nTZNAME:{name}\r\nTZOFFSETFROM:{from}\r\nTZOFFSETTO:{to}\r\nRRULE:{rule}\r\nEND:{kind}\r\n"
        )
    });
    format!(
        "BEGIN:VTIMEZONE\r\nTZID:{}\r\n{}END:VTIMEZONE\r\n",
        name(zone),
        changes.concat()
    )
}

#[cfg(test)]
mod tests {
    use asp_core::NaiveDate;
    use chrono::{Datelike, Days, Weekday};

    use super::*;
    use crate::clock::offset_minutes;

    /// The Sunday that a rule names in a year.
    fn sunday(year: i32, rule: &str) -> NaiveDate {
        let part = |name: &str| {
            let part = rule.split(';').find_map(|part| part.strip_prefix(name)).unwrap();
            part.strip_suffix("SU").unwrap_or(part).parse::<i32>().unwrap()
        };
        let month = u32::try_from(part("BYMONTH=")).unwrap();
        match u8::try_from(part("BYDAY=")) {
            Ok(nth) => NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Sun, nth).unwrap(),
            Err(_) => {
                let last = NaiveDate::from_ymd_opt(year, month, 31).unwrap();
                last - Days::new(last.weekday().num_days_from_sunday().into())
            }
        }
    }

    fn minutes(offset: &str) -> i32 {
        let number: i32 = offset.parse().unwrap();
        number / 100 * 60
    }

    #[test]
    fn the_rules_agree_with_the_database_of_time_zones_from_the_first_programme_on() {
        for (zone, changes) in [(TimeZone::Amsterdam, AMSTERDAM), (TimeZone::NewYork, NEW_YORK)] {
            for year in 2007..=2037 {
                for change in &changes {
                    let day = sunday(year, change.rule);
                    assert_eq!(
                        offset_minutes(zone, day.pred_opt().unwrap()),
                        minutes(change.from),
                        "{day}"
                    );
                    assert_eq!(offset_minutes(zone, day), minutes(change.to), "{zone} {day}");
                }
            }
        }
    }
}
