//! The programme of a session: its events with their hours as moments, and those who hold them as States and
//! organisations. The page, the calendars and the schedule files all show what is prepared here.

pub mod calendars;
mod host;

use asp_calendar::When;
use asp_core::{
    NaiveDate, SessionId, TimeOfDay,
    record::session::{Event, SessionStatus},
};

pub use host::Host;

/// An event of a programme, prepared.
pub struct Slot {
    pub event: &'static Event,
    /// Those who hold it, then those who lend their names.
    pub hosts: Vec<Host>,
}

impl Slot {
    fn new(event: &'static Event) -> Self {
        let names = event.organisers.iter().chain(&event.sponsors);
        Self {
            event,
            hosts: names.map(|name| Host::read(name)).collect(),
        }
    }

    /// The day, if it is known.
    pub fn day(&self) -> Option<NaiveDate> {
        self.event.date?.exact()
    }

    /// When it begins and, if known, ends: only of an event whose day is known.
    pub fn hours(&self) -> Option<(TimeOfDay, Option<TimeOfDay>)> {
        self.day()?;
        Some((self.event.start?, self.event.end))
    }

    /// What of its time a calendar can show; nothing of an event without a day.
    pub fn when(&self) -> Option<When> {
        let day = self.day()?;
        Some(match self.hours() {
            Some((start, end)) => When::Hours {
                zone: self.event.time_zone,
                day,
                start,
                end,
            },
            None => When::Days {
                first: day,
                last: day,
            },
        })
    }

    /// The moment of a time of its day, as `2025-12-02T12:15Z`.
    pub fn utc(&self, time: Option<TimeOfDay>) -> Option<String> {
        let moment = asp_calendar::instant(self.event.time_zone, self.day()?, time?)?;
        Some(moment.format("%FT%RZ").to_string())
    }
}

/// The sessions with a page for their programme: those of which events are known, and the ones that lie ahead.
pub fn sessions() -> impl Iterator<Item = SessionId> {
    let sessions = asp_data::sessions().iter();
    let has_page = |id| !asp_data::of_session(asp_data::programme(), id).is_empty();
    sessions
        .filter(move |session| session.status == SessionStatus::Upcoming || has_page(session.id))
        .map(|session| session.id)
}

/// The events of a session by day and hour; those without a day last.
pub fn of_session(id: SessionId) -> Vec<Slot> {
    in_order(asp_data::of_session(asp_data::programme(), id))
}

/// All events of all sessions.
pub fn all() -> Vec<Slot> {
    in_order(asp_data::programme())
}

fn in_order(events: &'static [Event]) -> Vec<Slot> {
    let mut slots: Vec<Slot> = events.iter().map(Slot::new).collect();
    slots.sort_by_key(|slot| {
        let date = slot.event.date;
        // What has an hour comes before what has none; what has no day comes last.
        (
            slot.day().is_none(),
            date.is_none(),
            date,
            slot.hours().is_none(),
            slot.hours(),
            slot.event.id,
        )
    });
    slots
}

/// A name as part of an address: small letters and digits with hyphens between them.
pub fn slug(name: &str) -> String {
    let words = name
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_programme_has_a_page_and_so_has_the_session_ahead() {
        let with_page: Vec<_> = sessions().collect();
        assert!(with_page.contains(&SessionId::Regular(24)) && with_page.contains(&SessionId::Regular(25)));
        assert!(!with_page.contains(&SessionId::Regular(1)));
    }

    #[test]
    fn an_event_without_an_hour_follows_those_that_have_one_and_one_without_a_day_comes_last() {
        let ids: Vec<_> = of_session(SessionId::Regular(24))
            .iter()
            .map(|slot| slot.event.id)
            .collect();
        assert_eq!(ids.first(), Some(&"asp24-e02"));
        let place = |id| ids.iter().position(|other| *other == id);
        assert!(place("asp24-e07") < place("asp24-e06"));
        let ids: Vec<_> = of_session(SessionId::Regular(22))
            .iter()
            .map(|slot| slot.event.id)
            .collect();
        assert_eq!(ids.last(), Some(&"asp22-e11"));
    }

    #[test]
    fn a_quarter_past_one_in_the_hague_is_a_quarter_past_twelve_in_utc() {
        let slots = of_session(SessionId::Regular(24));
        let event = slots.iter().find(|slot| slot.event.id == "asp24-e05").unwrap();
        assert_eq!(event.utc(event.event.start).as_deref(), Some("2025-12-02T12:15Z"));
    }

    #[test]
    fn a_slug_has_nothing_that_an_address_would_escape() {
        assert_eq!(slug("Europe 1&2"), "europe-1-2");
        assert_eq!(
            slug("Women's Initiatives for Gender Justice"),
            "women-s-initiatives-for-gender-justice"
        );
    }
}
