//! All tables together.

use std::collections::BTreeSet;

use asp_core::{
    Malformed, NaiveDate, PartialDate, SessionId,
    record::{self, Record, Table, reference::Source},
};

use csv::StringRecord;

use crate::{
    Fault, Files, Problem,
    lines::lines,
    read::{self, Gathered, Place, Rows, malformed},
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

    fn read(text: &str, problems: &mut Vec<Problem>) -> Option<Self> {
        let mut lines = lines(text).into_iter();
        let header = read::header(VERSION, text, lines.next(), problems)?;
        let mut wrong = |line, column: Option<&str>, found: &str, expected| {
            let path = VERSION.to_owned();
            let found = found.to_owned();
            problems.push(Place { path, line }.problem(column, malformed(Malformed { expected, found })));
        };
        if header != vec!["version", "date"] {
            wrong(1, None, &joined(&header), "the line version,date");
            return None;
        }
        let Some(line) = lines.next() else {
            wrong(2, None, "", "version and date, as 2026.11.1,2026-11-21");
            return None;
        };
        for more in lines {
            wrong(more.number, None, &joined(&more.cells), "one version and no more");
        }
        if line.cells.len() == header.len() {
            let [name, date] = [0, 1].map(|at| line.cells.get(at).unwrap_or_default());
            let day = date.parse::<PartialDate>().ok().and_then(PartialDate::exact);
            if name.is_empty() {
                wrong(line.number, Some("version"), name, "a name as 2026.11.1");
            }
            if day.is_none() {
                wrong(line.number, Some("date"), date, "a day as 2026-11-21");
            }
            let name = Some(name.to_owned()).filter(|name| !name.is_empty())?;
            return Some(Self { name, date: day? });
        }
        let (path, number) = (VERSION.to_owned(), line.number);
        problems.extend(read::broken(&line, &header, &Place { path, line: number }));
        None
    }
}

fn joined(cells: &StringRecord) -> String {
    cells.iter().collect::<Vec<_>>().join(",")
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
/// The problems are already those of files that could not be read.
pub(crate) fn read(files: &Files, problems: &mut Vec<Problem>) -> Option<Dataset> {
    let unread: BTreeSet<_> = problems.iter().map(|problem| pattern(&problem.path)).collect();
    if unread.contains("") {
        return None;
    }
    check_paths(files, problems);
    let version = match files.0.get(VERSION) {
        Some(text) => Version::read(text, problems),
        None if unread.contains(VERSION) => None,
        None => {
            problems.push(Problem::of_file(VERSION, Fault::MissingFile));
            None
        }
    };
    let unread = unread.into_iter().filter(|path| path != VERSION).collect();
    let mut gathered = Gathered::new(version.as_ref().map(|version| version.date), unread);
    let tables = Tables::read(files, &mut gathered);
    gathered.check_references();
    gathered.check_mentions();
    problems.append(&mut gathered.problems);
    // They compare tables: without one, they would report what is not there.
    if gathered.unread.is_empty() {
        rules::check(&tables, version.as_ref(), problems);
    }
    let dataset = tables.into_dataset(gathered.sources(), version?);
    let sound = problems
        .iter()
        .all(|problem| matches!(problem.fault, Fault::Unsorted { .. }));
    sound.then_some(dataset)
}

/// Every CSV file is a table, and every folder of a session is named as one.
fn check_paths(files: &Files, problems: &mut Vec<Problem>) {
    for path in files.0.keys().filter(|path| *path != VERSION) {
        let per_session = per_session(path);
        let pattern = pattern(path);
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

/// The folder of a session and the file in it.
fn per_session(path: &str) -> Option<(&str, &str)> {
    path.strip_prefix("sessions/")?.split_once('/')
}

/// The path of a file as that of a table.
fn pattern(path: &str) -> String {
    match per_session(path) {
        None => path.to_owned(),
        Some((_, file)) => format!("sessions/*/{file}"),
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
