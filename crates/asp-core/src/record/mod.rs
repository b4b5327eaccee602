//! The tables of the data: one plain struct for each, with the columns of its file.
//!
//! A record holds facts as the sources give them; what follows from them is computed by the rules.
//! `None` and an empty list mean "not known here" or "not applicable", never zero and never "none".
//! Free text stays in the language of its source.

mod cell;
pub mod csv;

pub mod assembly;
pub mod budget;
pub mod civil_society;
pub mod cooperation;
pub mod election;
pub mod reference;
pub mod session;
pub mod state;

use core::cmp::Ordering;

pub use cell::{Cell, Clause, Form, Kind, Ref, Url};
pub(crate) use cell::{cell_by_serde, cell_by_text};

use crate::{Malformed, Provenance, SessionId};

/// What is known about a table before any of its rows: where it lies and what its columns hold.
#[derive(Debug)]
pub struct Table {
    /// Where the file lies in the data folder. A `*` stands for a meeting: the folder names it.
    pub path: &'static str,
    /// What a row is.
    pub about: &'static str,
    /// The columns of the subject, without the columns of provenance that every table ends in.
    pub columns: &'static [Column],
    /// Names of the columns that together name a row, after the meeting if each has a file of its own.
    pub key: &'static [&'static str],
}

impl Table {
    /// Whether each meeting has a file of its own in its folder.
    pub fn is_per_session(&self) -> bool {
        self.path.contains('*')
    }

    /// The name of the table: `sessions/resolutions` for `sessions/*/resolutions.csv`.
    pub fn name(&self) -> String {
        self.path.replace("/*", "").replace(".csv", "")
    }
}

/// A column of a table.
#[derive(Debug)]
pub struct Column {
    /// Its name in the first line of the file.
    pub name: &'static str,
    /// What it says.
    pub about: &'static str,
    /// What its cells hold.
    pub form: Form,
}

/// The columns of provenance, in which every table ends.
pub const PROVENANCE: &[Column] = &[
    Column {
        name: "source",
        about: "Where the row was read or can be checked: web addresses or ids of reference/documents.csv, separated by ` ; `.",
        form: Form {
            kind: Kind::Text,
            optional: false,
            list: false,
        },
    },
    Column {
        name: "basis",
        about: "How the row is known: `seed` read in a base document, `page` read in the source, `recall` not confirmed.",
        form: <crate::Basis as Cell>::FORM,
    },
    Column {
        name: "retrieved",
        about: "The day on which the sources were last consulted; blank for a recalled row.",
        form: <Option<crate::NaiveDate> as Cell>::FORM,
    },
    Column {
        name: "unconfirmed",
        about: "Columns of a row that was read which are recalled nevertheless, separated by `;`.",
        form: <Vec<&'static str> as Cell>::FORM,
    },
    Column {
        name: "confirmed",
        about: "Columns of a recalled row which were read nevertheless, separated by `;`.",
        form: <Vec<&'static str> as Cell>::FORM,
    },
    Column {
        name: "notes",
        about: "What a reader should know: doubts, other readings, how a value was derived.",
        form: <Option<&'static str> as Cell>::FORM,
    },
];

/// A row of a table.
pub trait Record: Sized + serde::Serialize + 'static {
    /// The table the row stands in.
    const TABLE: &'static Table;

    /// Reads the cells of the columns of [`Record::TABLE`], in their order. All that is wrong is returned,
    /// each with the place of its column. A missing cell reads as blank.
    fn read(
        session: Option<SessionId>,
        cells: &[&str],
        provenance: Provenance,
    ) -> Result<Self, Vec<(usize, Malformed)>>;

    /// The cells that [`Record::read`] turns into this row again, without those of provenance.
    fn write(&self) -> Vec<String>;

    /// Order by the key of the table; equal keys are the same row.
    fn by_key(&self, other: &Self) -> Ordering;

    /// What stands behind the row.
    fn provenance(&self) -> &Provenance;

    /// The meeting in whose folder the row stands.
    fn session(&self) -> Option<SessionId>;
}

/// Defines the struct of a table with everything that follows from its columns.
///
/// A path that begins with `session` is a file in the folder of each meeting: the struct gets a field
/// `session` that is no column of the file.
macro_rules! record {
    (
        $(#[doc = $about:literal])+
        $name:ident in session $path:literal by ($($key:ident),+) { $($columns:tt)* }
    ) => {
        $crate::record::record! {
            @struct
            [$($about)+] $name [concat!("sessions/*/", $path)] [$($key)+]
            [
                /// The meeting.
                pub session: $crate::SessionId,
            ]
            [session] { $($columns)* }
        }
    };
    (
        $(#[doc = $about:literal])+
        $name:ident in $path:literal by ($($key:ident),+) { $($columns:tt)* }
    ) => {
        $crate::record::record! {
            @struct [$($about)+] $name [$path] [$($key)+] [] [] { $($columns)* }
        }
    };
    (
        @struct
        [$($about:literal)+] $name:ident [$path:expr] [$($key:ident)+]
        [$($session_field:tt)*] [$($session:ident)?]
        { $( $(#[doc = $column_about:literal])+ $column:ident: $type:ty, )+ }
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name {
            $($session_field)*
            $( $(#[doc = $column_about])+ pub $column: $type, )+
            /// What stands behind the row.
            pub provenance: $crate::Provenance,
        }

        impl $crate::record::Record for $name {
            const TABLE: &'static $crate::record::Table = &$crate::record::Table {
                path: $path,
                about: concat!($($about, "\n"),+),
                columns: &[$(
                    $crate::record::Column {
                        name: stringify!($column),
                        about: concat!($($column_about, "\n"),+),
                        form: <$type as $crate::record::Cell>::FORM,
                    },
                )+],
                key: &[$(stringify!($key)),+],
            };

            fn read(
                session: Option<$crate::SessionId>,
                cells: &[&str],
                provenance: $crate::Provenance,
            ) -> Result<Self, Vec<(usize, $crate::Malformed)>> {
                let mut faults = Vec::new();
                let mut cells = cells.iter().copied().enumerate();
                $(
                    let (place, text) = cells.next().unwrap_or_default();
                    let $column = <$type as $crate::record::Cell>::read(text)
                        .map_err(|fault| faults.push((place, fault)));
                )+
                $(
                    let $session = session.ok_or_else(|| {
                        faults.push((0, $crate::Malformed::new("a file in the folder of a session", "")));
                    });
                )?
                let _ = session;
                let row = || -> Result<Self, ()> {
                    Ok(Self { $($session: $session?,)? $($column: $column?,)+ provenance })
                };
                row().map_err(|()| faults)
            }

            fn write(&self) -> Vec<String> {
                vec![$($crate::record::Cell::write(&self.$column)),+]
            }

            fn by_key(&self, other: &Self) -> core::cmp::Ordering {
                core::cmp::Ordering::Equal
                    $(.then_with(|| self.$session.cmp(&other.$session)))?
                    $(.then_with(|| self.$key.cmp(&other.$key)))+
            }

            fn provenance(&self) -> &$crate::Provenance {
                &self.provenance
            }

            fn session(&self) -> Option<$crate::SessionId> {
                $( if true { return Some(self.$session); } )?
                None
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeStruct;
                const FIELDS: &[&str] =
                    &[$(stringify!($session),)? $(stringify!($column),)+ "provenance"];
                let mut row = to.serialize_struct(stringify!($name), FIELDS.len())?;
                $( row.serialize_field(stringify!($session), &self.$session)?; )?
                $( row.serialize_field(stringify!($column), &$crate::record::cell::Packed(&self.$column))?; )+
                row.serialize_field("provenance", &self.provenance)?;
                row.end()
            }
        }

        // Only from packed data, field by field: tables are never read from a self-describing format.
        impl<'de: 'static> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                struct Row;
                impl<'de: 'static> serde::de::Visitor<'de> for Row {
                    type Value = $name;
                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str("a packed row")
                    }
                    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut cells: A) -> Result<$name, A::Error> {
                        Ok($name {
                            $( $session: $crate::record::next(&mut cells)?, )?
                            $( $column: $crate::record::next::<_, $crate::record::cell::Unpacked<$type>>(&mut cells)?.0, )+
                            provenance: $crate::record::next(&mut cells)?,
                        })
                    }
                }
                const FIELDS: &[&str] =
                    &[$(stringify!($session),)? $(stringify!($column),)+ "provenance"];
                from.deserialize_tuple(FIELDS.len(), Row)
            }
        }
    };
}
pub(crate) use record;

fn next<'de, A, T>(cells: &mut A) -> Result<T, A::Error>
where
    A: serde::de::SeqAccess<'de>,
    T: serde::Deserialize<'de>,
{
    use serde::de::Error;
    cells
        .next_element()?
        .ok_or_else(|| A::Error::custom("a row ends before its last column"))
}

/// Hands the list of all tables, by group, to another macro: what checks, packs, publishes and reads them
/// goes by this one list. The name before the colon is that of the function in `asp_data`.
#[macro_export]
macro_rules! for_each_table {
    ($then:ident) => {
        $then! {
            "sessions" {
                sessions: session::Session,
                resolutions: session::Resolution,
                agenda: session::AgendaItem,
                programme: session::Event,
                outcomes: session::Outcome,
                people: session::Person,
                debate: session::Statement,
                recommendations: session::Recommendation,
                recommendation_outcomes: session::RecommendationOutcome,
                budget_positions: session::BudgetPosition,
                voting_rights: session::VotingRight,
                presidents: assembly::Officer,
                bureau: assembly::BureauMember,
                facilitators: assembly::Facilitator,
            }
            "states" {
                states: state::StateParty,
                state_names: state::StateName,
                signatories: state::Signatory,
                non_parties: state::NonParty,
                withdrawals: state::Withdrawal,
                declarations: state::Declaration,
                amendments: state::Amendment,
                amendment_deposits: state::AmendmentDeposit,
                apic: state::Apic,
            }
            "budget" {
                budget_years: budget::BudgetYear,
                budget_amounts: budget::BudgetAmount,
                budget_readings: budget::BudgetReading,
                programmes: budget::Programme,
                funds: budget::FundLevel,
                arrears: budget::Arrears,
                contributions: budget::Contribution,
                contribution_checks: budget::ContributionCheck,
                un_scale: budget::UnRate,
            }
            "elections" {
                elections: election::Election,
                judges: election::Mandate,
                candidates: election::Candidate,
                rounds: election::Round,
                votes: election::Votes,
                requirements: election::Requirements,
                prosecutors: election::Prosecutor,
                prosecutor_votes: election::ProsecutorVotes,
                registrars: election::Registrar,
                court_presidents: election::CourtPresident,
                bodies: election::Body,
                body_members: election::BodyMember,
            }
            "cooperation" {
                situations: cooperation::Situation,
                findings: cooperation::Finding,
                actions: cooperation::Action,
                warrants: cooperation::Warrant,
                agreements: cooperation::Agreement,
                measures: cooperation::Measure,
            }
            "civil-society" {
                organisations: civil_society::Organisation,
            }
            "reference" {
                glossary: reference::Term,
                articles: reference::Article,
                paragraphs: reference::Paragraph,
                documents: reference::Document,
            }
        }
    };
}
