//! All tables together.

use asp_core::{
    NaiveDate, PartialDate, SessionId,
    record::{self, Record, Table, reference::Source},
};

use crate::{
    Fault, Files, Problem,
    read::{self, Gathered, Rows},
    rules,
};

/// The version of the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its name.
    pub name: String,
    /// The day to which the data were brought up to date.
    pub date: NaiveDate,
}

macro_rules! dataset {
    ($( $group:literal { $( $name:ident: $module:ident::$record:ident, )+ } )+) => {
        /// All rows of all tables, each table sorted by key.
        #[derive(Clone, Debug)]
        pub struct Dataset {
            $($(
                #[doc = concat!("Rows of [`", stringify!($record), "`](record::", stringify!($module), "::",
                    stringify!($record), ").")]
                pub $name: Vec<record::$module::$record>,
            )+)+
            /// The sources that the provenance of rows refers to by number.
            pub sources: Vec<Source>,
            /// The version.
            pub version: Version,
        }

        /// The tables while they are checked.
        pub(crate) struct Tables {
            $($( pub(crate) $name: Rows<record::$module::$record>, )+)+
        }

        /// All tables, each with the name of its accessor and of its group.
        pub(crate) const TABLES: &[(&str, &str, &Table)] = &[
            $($( (stringify!($name), $group, <record::$module::$record as Record>::TABLE), )+)+
        ];

        impl Tables {
            fn read(files: &Files, gathered: &mut Gathered) -> Self {
                Self { $($( $name: read::table(files, gathered), )+)+ }
            }

            fn into_dataset(self, sources: Vec<Source>, version: Version) -> Dataset {
                Dataset {
                    $($( $name: self.$name.rows.into_iter().map(|row| row.record).collect(), )+)+
                    sources,
                    version,
                }
            }
        }

        impl Dataset {
            /// The tables in their compact form, by file name.
            pub fn packed(&self) -> Result<Vec<(String, Vec<u8>)>, postcard::Error> {
                let mut packed = vec![
                    ("sources.bin".to_owned(), postcard::to_allocvec(&self.sources)?),
                    ("version.rs".to_owned(), self.version.code().into_bytes()),
                ];
                $($(
                    let bytes = postcard::to_allocvec(&self.$name)?;
                    packed.push((concat!(stringify!($name), ".bin").to_owned(), bytes));
                )+)+
                Ok(packed)
            }

            /// The files of the data folder, as they are written: sorted, quoted only where needed.
            pub fn files(&self) -> Files {
                let mut files = Files::default();
                $($( self.write(&self.$name, &mut files); )+)+
                files.0.insert(VERSION.to_owned(), self.version.file());
                files
            }
        }
    };
}

asp_core::for_each_table!(dataset);

/// Where the version stands.
const VERSION: &str = "dataset.csv";

impl Version {
    fn code(&self) -> String {
        let Self { name, date } = self;
        let parts = date.format("%Y, %-m, %-d");
        format!(
            "const VERSION: &str = {name:?};\n\
             const DATE: NaiveDate = NaiveDate::from_ymd_opt({parts}).expect(\"checked\");\n"
        )
    }

    fn file(&self) -> String {
        format!("version,date\n{},{}\n", self.name, PartialDate::day(self.date))
    }

    fn read(files: &Files, problems: &mut Vec<Problem>) -> Option<Self> {
        let Some(text) = files.0.get(VERSION) else {
            problems.push(Problem::of_file(VERSION, Fault::MissingFile));
            return None;
        };
        let mut lines = text.trim_start_matches('\u{feff}').lines();
        let version = match (lines.next(), lines.next(), lines.next()) {
            (Some("version,date"), Some(line), None) => line.split_once(','),
            _ => None,
        };
        let version = version.and_then(|(name, date)| {
            let date = date.parse::<PartialDate>().ok()?.exact()?;
            (!name.is_empty()).then(|| Self {
                name: name.to_owned(),
                date,
            })
        });
        if version.is_none() {
            problems.push(Problem::of_file(VERSION, Fault::Version));
        }
        version
    }
}

impl Dataset {
    fn write<T: Record>(&self, rows: &[T], files: &mut Files) {
        let source = |id: asp_core::SourceId| {
            let place = usize::try_from(id.0).unwrap_or(usize::MAX);
            self.sources.get(place).map_or("", |source| source.reference)
        };
        if !T::TABLE.is_per_session() {
            files
                .0
                .insert(T::TABLE.path.to_owned(), record::csv::file(rows, source));
            return;
        }
        for of_file in rows.chunk_by(|a, b| a.session() == b.session()) {
            let Some(session) = of_file.first().and_then(Record::session) else {
                continue;
            };
            let path = T::TABLE.path.replace('*', &session.to_string());
            files.0.insert(path, record::csv::file(of_file, source));
        }
    }
}

/// Reads and checks everything. What is returned is whole: at most its rows stand in another order in the files.
pub(crate) fn read(files: &Files, problems: &mut Vec<Problem>) -> Option<Dataset> {
    check_paths(files, problems);
    let version = Version::read(files, problems);
    let mut gathered = Gathered::up_to(version.as_ref().map(|version| version.date));
    let tables = Tables::read(files, &mut gathered);
    gathered.check_references();
    gathered.check_mentions();
    problems.append(&mut gathered.problems);
    rules::check(&tables, version.as_ref(), problems);
    let dataset = tables.into_dataset(gathered.sources(), version?);
    let sound = problems
        .iter()
        .all(|problem| matches!(problem.fault, Fault::Unsorted { .. }));
    sound.then_some(dataset)
}

/// Every CSV file is a table, and every folder of a session is named as one.
fn check_paths(files: &Files, problems: &mut Vec<Problem>) {
    for path in files.0.keys().filter(|path| *path != VERSION) {
        let per_session = path
            .strip_prefix("sessions/")
            .and_then(|rest| rest.split_once('/'));
        let pattern = match per_session {
            None => path.clone(),
            Some((_, file)) => format!("sessions/*/{file}"),
        };
        if !TABLES.iter().any(|(_, _, table)| table.path == pattern) {
            let expected = alike(&pattern);
            problems.push(Problem::of_file(path, Fault::UnknownFile { expected }));
        } else if let Some((folder, _)) = per_session
            && let Err(fault) = folder.parse::<SessionId>()
        {
            let (found, expected) = (fault.found, fault.expected);
            problems.push(Problem::of_file(path, Fault::FolderName { found, expected }));
        }
    }
}

/// The tables that lie in the same folder, or else all folders.
fn alike(path: &str) -> String {
    let folder = |path: &'static str| path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let here = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let paths = TABLES.iter().map(|(_, _, table)| table.path);
    let mut known: Vec<_> = paths.clone().filter(|path| folder(path) == here).collect();
    if known.is_empty() {
        known = paths.map(folder).collect();
        known.dedup();
    }
    known.join(", ")
}
