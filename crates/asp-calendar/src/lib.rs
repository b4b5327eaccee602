//! Events as calendar files (RFC 5545) and as the schedule files of conference apps (the frab format).
//!
//! This crate knows how such files are written and nothing of what stands in them: titles, names and addresses come
//! in as text in the language of the reader. It opens no file and asks no clock.
//!
//! What calendars need to follow a change: a [`uid`](Entry::uid) that never changes, a [`revision`](Entry::revision)
//! that rises, and a row that stays when its event is dropped.
//!
//! ```
//! use asp_calendar::{Calendar, Entry, When};
//! use asp_core::record::session::{EventStatus, TimeZone};
//!
//! let event = Entry {
//!     uid: "asp24-e05".to_owned(),
//!     when: When::Hours {
//!         zone: TimeZone::Amsterdam,
//!         day: "2025-12-02".parse().unwrap(),
//!         start: "13:15".parse().unwrap(),
//!         end: "14:45".parse().ok(),
//!     },
//!     summary: "Workplace culture".to_owned(),
//!     description: String::new(),
//!     location: "King Willem Alexander, The Hague".to_owned(),
//!     categories: vec!["Governance".to_owned()],
//!     url: "https://example.org/#asp24-e05".to_owned(),
//!     status: EventStatus::Confirmed,
//!     revision: 0,
//!     changed: "2026-11-21".parse().unwrap(),
//! };
//! let calendar = Calendar { name: "24th session".to_owned(), description: String::new(), entries: vec![event] };
//! let file = calendar.to_ics("2026-11-21".parse().unwrap());
//! assert!(file.contains("DTSTART;TZID=Europe/Amsterdam:20251202T131500\r\n"));
//! ```

mod clock;
pub mod frab;
mod ics;
mod zone;

use asp_core::{
    NaiveDate, TimeOfDay,
    record::session::{EventStatus, TimeZone},
};

pub use clock::{instant, offset_minutes};
pub use ics::uid;

/// A file to subscribe to or to import.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// What the reader's calendar calls it.
    pub name: String,
    /// What is in it and how far it reaches.
    pub description: String,
    /// In any order; they are written by day.
    pub entries: Vec<Entry>,
}

/// Something on a day.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What names it, in letters, digits and hyphens, for good.
    pub uid: String,
    /// When it is.
    pub when: When,
    /// Its title.
    pub summary: String,
    /// Several lines of text.
    pub description: String,
    /// Room and place; may be blank.
    pub location: String,
    /// What it is about.
    pub categories: Vec<String>,
    /// The page about it.
    pub url: String,
    /// Whether it stands.
    pub status: EventStatus,
    /// How often it has changed.
    pub revision: u16,
    /// The day on which it last changed, or was read.
    pub changed: NaiveDate,
}

/// When something is, and no more than is known of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// On one day or several, at no hour that is known.
    Days {
        /// The first day.
        first: NaiveDate,
        /// The last day, which is part of it.
        last: NaiveDate,
    },
    /// At an hour of a place.
    Hours {
        /// Whose clock.
        zone: TimeZone,
        /// The day.
        day: NaiveDate,
        /// When it begins.
        start: TimeOfDay,
        /// When it ends, if that is known.
        end: Option<TimeOfDay>,
    },
}

impl When {
    /// The first day.
    pub const fn first_day(self) -> NaiveDate {
        match self {
            Self::Days { first, .. } => first,
            Self::Hours { day, .. } => day,
        }
    }
}
