//! The clocks of the two seats of the Assembly's sessions.

use asp_core::{NaiveDate, TimeOfDay, record::session::TimeZone};
use chrono::{DateTime, NaiveTime, Offset, TimeZone as _, Utc};
use chrono_tz::Tz;

/// The moment at which the clock of a place shows a time on a day; none in the hour that the clock leaps over.
///
/// An hour that the clock shows twice, at night in autumn, is taken as the first of the two.
pub fn instant(zone: TimeZone, day: NaiveDate, time: TimeOfDay) -> Option<DateTime<Utc>> {
    let time = NaiveTime::from_hms_opt(time.hour().into(), time.minute().into(), 0)?;
    let local = tz(zone).from_local_datetime(&day.and_time(time)).earliest()?;
    Some(local.with_timezone(&Utc))
}

/// By how many minutes the clock of a place is ahead of UTC at noon of a day.
pub fn offset_minutes(zone: TimeZone, day: NaiveDate) -> i32 {
    let noon = day.and_time(NaiveTime::MIN) + chrono::TimeDelta::hours(12);
    tz(zone).offset_from_utc_datetime(&noon).fix().local_minus_utc() / 60
}

pub(crate) const fn tz(zone: TimeZone) -> Tz {
    match zone {
        TimeZone::Amsterdam => Tz::Europe__Amsterdam,
        TimeZone::NewYork => Tz::America__New_York,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_past_one_in_the_hague_is_an_hour_earlier_in_utc_in_winter_and_two_in_summer() {
        let at = |zone, day: &str, time: &str| {
            instant(zone, day.parse().unwrap(), time.parse().unwrap())
                .map(|at| at.format("%FT%RZ").to_string())
        };
        let (hague, york) = (TimeZone::Amsterdam, TimeZone::NewYork);
        assert_eq!(
            at(hague, "2025-12-02", "13:15").as_deref(),
            Some("2025-12-02T12:15Z")
        );
        assert_eq!(
            at(hague, "2025-07-02", "13:15").as_deref(),
            Some("2025-07-02T11:15Z")
        );
        assert_eq!(
            at(york, "2026-12-08", "13:15").as_deref(),
            Some("2026-12-08T18:15Z")
        );
        assert_eq!(at(hague, "2025-03-30", "02:30"), None);
        assert_eq!(offset_minutes(york, "2025-07-07".parse().unwrap()), -240);
    }
}
