//! The datasets of the Assembly of States Parties, as typed tables.
//!
//! The text files under `data/` are checked and packed when the crate is built; a broken dataset never builds.
//! What is embedded is unpacked when a table is first asked for, once, without copying its texts.
//!
//! ```
//! let open = asp_data::sessions().iter().filter(|s| s.closes.is_none());
//! assert!(open.count() < asp_data::sessions().len());
//! ```

#[cfg(feature = "states")]
mod roll;

use std::sync::OnceLock;

use asp_core::{
    NaiveDate, SessionId, SourceId,
    record::{Record, reference::Source},
};

#[cfg(feature = "states")]
pub use roll::roll;

include!(concat!(env!("OUT_DIR"), "/version.rs"));

/// The version of the data, for citing.
pub const fn version() -> &'static str {
    VERSION
}

/// The day to which the data were brought up to date.
pub const fn date() -> NaiveDate {
    DATE
}

/// Unpacks a table. The build packed it, so it cannot fail; if it did, the table would be empty,
/// and the tests of this crate prove for each table that it is not.
fn unpack<T: serde::Deserialize<'static>>(packed: &'static [u8]) -> Vec<T> {
    postcard::from_bytes(packed).unwrap_or_default()
}

macro_rules! packed {
    ($name:ident) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", stringify!($name), ".bin"))
    };
}

macro_rules! accessors {
    ($( $group:literal { $( $name:ident: $module:ident::$record:ident, )+ } )+) => {
        $($(
            #[cfg(feature = $group)]
            #[doc = concat!("All rows of [`", stringify!($record), "`](asp_core::record::", stringify!($module), "::",
                stringify!($record), "), sorted by key.")]
            pub fn $name() -> &'static [asp_core::record::$module::$record] {
                static ROWS: OnceLock<Vec<asp_core::record::$module::$record>> = OnceLock::new();
                ROWS.get_or_init(|| unpack(packed!($name)))
            }
        )+)+
    };
}

asp_core::for_each_table!(accessors);

/// A table as it is embedded, for benchmarks.
#[doc(hidden)]
pub struct Embedded {
    /// Name of its function.
    pub name: &'static str,
    /// Name of its group.
    pub group: &'static str,
    /// Size in bytes.
    pub size: usize,
    /// Unpacks it anew and counts its rows.
    pub load: fn() -> usize,
}

macro_rules! embedded {
    ($( $group:literal { $( $name:ident: $module:ident::$record:ident, )+ } )+) => {
        /// All tables that are embedded.
        #[doc(hidden)]
        pub const EMBEDDED: &[Embedded] = &[$($(
            #[cfg(feature = $group)]
            Embedded {
                name: stringify!($name),
                group: $group,
                size: packed!($name).len(),
                load: || unpack::<asp_core::record::$module::$record>(packed!($name)).len(),
            },
        )+)+];
    };
}

asp_core::for_each_table!(embedded);

/// A source named in the provenance of a row.
pub fn source(id: SourceId) -> Option<&'static Source> {
    static SOURCES: OnceLock<Vec<Source>> = OnceLock::new();
    let sources = SOURCES.get_or_init(|| unpack(packed!(sources)));
    sources.get(usize::try_from(id.0).ok()?)
}

/// The rows of one meeting among the rows of a table with a file for each meeting.
pub fn of_session<T: Record>(rows: &[T], id: SessionId) -> &[T] {
    let from = rows.partition_point(|row| row.session() < Some(id));
    let rest = rows.get(from..).unwrap_or_default();
    let until = rest.partition_point(|row| row.session() == Some(id));
    rest.get(..until).unwrap_or_default()
}

/// A meeting by its id.
#[cfg(feature = "sessions")]
pub fn session(id: SessionId) -> Option<&'static asp_core::record::session::Session> {
    sessions().iter().find(|session| session.id == id)
}

/// A State that is or was party.
#[cfg(feature = "states")]
pub fn state(code: asp_core::Iso3) -> Option<&'static asp_core::record::state::StateParty> {
    let states = states();
    let place = states.binary_search_by_key(&code, |row| row.state).ok()?;
    states.get(place)
}

/// The names of a State.
#[cfg(feature = "states")]
pub fn state_name(code: asp_core::Iso3) -> Option<&'static asp_core::record::state::StateName> {
    let names = state_names();
    let place = names.binary_search_by_key(&code, |row| row.state).ok()?;
    names.get(place)
}
