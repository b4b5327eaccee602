//! Reading one table: columns, cells, keys, order, provenance.

use std::collections::{BTreeMap, BTreeSet};

use asp_core::{
    Basis, Malformed, NaiveDate, Provenance, SessionId, SourceId,
    record::{Cell, Kind, PROVENANCE, Record, Table, Url, reference::Source},
};
use csv::StringRecord;

use crate::{
    Fault, Files, Problem,
    files::separator,
    lines::{Line, lines},
    words,
};

/// Where a row stands.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) path: String,
    pub(crate) line: u64,
}

impl Place {
    pub(crate) fn problem(&self, column: Option<&str>, fault: Fault) -> Problem {
        Problem {
            path: self.path.clone(),
            line: self.line,
            column: column.map(str::to_owned),
            fault,
        }
    }
}

/// A row that could be read, with its place.
#[derive(Debug)]
pub(crate) struct Row<T> {
    pub(crate) record: T,
    pub(crate) place: Place,
}

impl<T: Record> Row<T> {
    /// Reports that what a column says contradicts other facts: "`17`, but …".
    pub(crate) fn contradicts(&self, problems: &mut Vec<Problem>, column: &str, but: String) {
        let cells = self.record.write();
        let mut columns = T::TABLE.columns.iter().zip(cells);
        let cell = columns.find(|(of_table, _)| of_table.name == column);
        let found = cell.map(|(_, text)| text).unwrap_or_default();
        let fault = Fault::Contradiction { found, but };
        problems.push(self.place.problem(Some(column), fault));
    }
}

/// All rows of a table, sorted by key.
#[derive(Debug)]
pub(crate) struct Rows<T> {
    pub(crate) rows: Vec<Row<T>>,
    /// Whether every row could be read, so that sums make sense.
    pub(crate) complete: bool,
}

impl<T> Rows<T> {
    pub(crate) fn iter(&self) -> std::slice::Iter<'_, Row<T>> {
        self.rows.iter()
    }
}

/// A cell that names a row of another table.
pub(crate) struct Reference {
    place: Place,
    /// The column; none if it is the folder that names a row.
    column: Option<&'static str>,
    table: &'static str,
    found: String,
}

/// What is gathered while all tables are read.
#[derive(Default)]
pub(crate) struct Gathered {
    /// The day to which the data are up to date.
    today: Option<NaiveDate>,
    sources: BTreeMap<String, SourceId>,
    references: Vec<Reference>,
    /// Words of texts that may be the id of a row.
    mentions: Vec<(Place, &'static str, String)>,
    /// The ids of rows.
    ids: BTreeSet<String>,
    /// The keys of each table as they are written, read or not.
    keys: BTreeMap<&'static str, Vec<String>>,
    /// The paths of tables of which no row could be read: what refers to them cannot be judged.
    pub(crate) unread: BTreeSet<String>,
    pub(crate) problems: Vec<Problem>,
}

const DOCUMENTS: &str = "reference/documents.csv";
const RESOLUTIONS: &str = "sessions/*/resolutions.csv";

impl Gathered {
    pub(crate) fn new(today: Option<NaiveDate>, unread: BTreeSet<String>) -> Self {
        Self {
            today,
            unread,
            ..Self::default()
        }
    }

    /// The sources in the order of their numbers.
    pub(crate) fn sources(&self) -> Vec<Source> {
        let mut sources: Vec<_> = self.sources.iter().collect();
        sources.sort_by_key(|(_, id)| **id);
        sources
            .into_iter()
            .map(|(reference, _)| Source {
                reference: reference.clone().leak(),
            })
            .collect()
    }

    fn source(&mut self, reference: &str) -> SourceId {
        let next = SourceId(u32::try_from(self.sources.len()).unwrap_or(u32::MAX));
        *self.sources.entry(reference.to_owned()).or_insert(next)
    }

    /// Whether the cell of a reference was reported already for what it holds.
    fn is_malformed(&self, reference: &Reference) -> bool {
        let Reference { place, column, .. } = reference;
        self.problems.iter().any(|problem| {
            problem.path == place.path
                && problem.line == place.line
                && problem.column.as_deref() == *column
                && matches!(problem.fault, Fault::Malformed { .. })
        })
    }

    /// Notes what in a text a reader would not understand.
    fn read_text(&mut self, column: &'static str, text: &str, place: &Place) {
        let faults = words::faults(text).map(|fault| place.problem(Some(column), fault));
        self.problems.extend(faults);
        let mentions = words::like_ids(text).map(|word| (place.clone(), column, word.to_owned()));
        self.mentions.extend(mentions);
    }

    /// No text may name a row by its id.
    pub(crate) fn check_mentions(&mut self) {
        let named = self.mentions.iter().filter(|(.., word)| self.ids.contains(word));
        let named = named.map(|(place, column, word)| place.problem(Some(column), words::names_row(word)));
        self.problems.extend(named);
    }

    /// Every reference must name a row.
    pub(crate) fn check_references(&mut self) {
        for list in self.keys.values_mut() {
            list.sort();
        }
        let mut dangling = Vec::new();
        let judged = |reference: &&Reference| !self.unread.contains(reference.table);
        for reference in self.references.iter().filter(judged) {
            let listed = self
                .keys
                .get(reference.table)
                .is_some_and(|list| list.binary_search(&reference.found).is_ok());
            if !listed && !self.is_malformed(reference) {
                let fault = Fault::Dangling {
                    found: reference.found.clone(),
                    table: reference.table.to_owned(),
                };
                dangling.push(reference.place.problem(reference.column, fault));
            }
        }
        self.problems.append(&mut dangling);
    }
}

/// Reads all files of a table.
pub(crate) fn table<T: Record>(files: &Files, gathered: &mut Gathered) -> Rows<T> {
    let before = gathered.problems.len();
    let mut rows = Vec::new();
    let mut found = false;
    for (path, text) in &files.0 {
        if let Some(session) = belongs(path, T::TABLE) {
            found = true;
            let mut of_file = file::<T>(path, text, session, gathered);
            check_order::<T>(&of_file, &mut gathered.problems);
            rows.append(&mut of_file);
        }
    }
    if !found && !T::TABLE.is_per_session() && gathered.unread.insert(T::TABLE.path.to_owned()) {
        gathered
            .problems
            .push(Problem::of_file(T::TABLE.path, Fault::MissingFile));
    }
    rows.sort_by(|a: &Row<T>, b| a.record.by_key(&b.record));
    Rows {
        rows,
        complete: gathered.problems.len() == before && !gathered.unread.contains(T::TABLE.path),
    }
}

/// Whether a file belongs to a table; if each meeting has a file of its own, to which meeting.
/// The name of the folder is checked elsewhere.
fn belongs(path: &str, table: &Table) -> Option<Option<SessionId>> {
    match table.path.split_once('*') {
        None => (path == table.path).then_some(None),
        Some((before, after)) => path
            .strip_prefix(before)?
            .strip_suffix(after)?
            .parse()
            .ok()
            .map(Some),
    }
}

fn file<T: Record>(
    path: &str,
    text: &str,
    session: Option<SessionId>,
    gathered: &mut Gathered,
) -> Vec<Row<T>> {
    let mut lines = lines(text).into_iter();
    let header = header(path, text, lines.next(), &mut gathered.problems);
    let places = header
        .as_ref()
        .and_then(|header| columns(path, header, T::TABLE, &mut gathered.problems));
    let (Some(header), Some(places)) = (header, places) else {
        gathered.unread.insert(T::TABLE.path.to_owned());
        return Vec::new();
    };
    if let Some(session) = session {
        gathered.references.push(Reference {
            place: Place {
                path: path.to_owned(),
                line: 0,
            },
            column: None,
            table: "sessions/sessions.csv",
            found: session.to_string(),
        });
    }
    let mut rows = Vec::new();
    for line in lines {
        let place = Place {
            path: path.to_owned(),
            line: line.number,
        };
        if let Some(problem) = broken(&line, &header, &place) {
            gathered.problems.push(problem);
            // What refers to the row is not to blame.
            let key = T::TABLE.columns.iter().zip(&places);
            let key = key.filter(|(column, _)| T::TABLE.key.last() == Some(&column.name));
            let named = key.filter_map(|(_, at)| line.cells.get(*at));
            gathered
                .keys
                .entry(T::TABLE.path)
                .or_default()
                .extend(named.map(str::to_owned));
        } else if let Some(record) = row(&line.cells, &places, session, &place, gathered) {
            rows.push(Row { record, place });
        }
    }
    rows
}

/// The first line, if it can be taken apart.
pub(crate) fn header(
    path: &str,
    text: &str,
    line: Option<Line>,
    problems: &mut Vec<Problem>,
) -> Option<StringRecord> {
    let place = Place {
        path: path.to_owned(),
        line: 1,
    };
    if let Some(found) = separator(text) {
        problems.push(place.problem(None, Fault::Separator { found }));
        return None;
    }
    let Line { cells, unclosed, .. } = line.unwrap_or_default();
    if let Some((_, found)) = unclosed {
        problems.push(place.problem(None, Fault::Unclosed { found }));
        return None;
    }
    Some(cells)
}

/// What is wrong with a row that does not have the cells of the first line.
pub(crate) fn broken(line: &Line, header: &StringRecord, place: &Place) -> Option<Problem> {
    if let Some((at, found)) = &line.unclosed {
        let found = found.clone();
        return Some(place.problem(header.get(*at), Fault::Unclosed { found }));
    }
    (line.cells.len() != header.len()).then(|| {
        let fault = Fault::Ragged {
            found: line.cells.len(),
            expected: header.len(),
        };
        place.problem(None, fault)
    })
}

/// Where in a line the columns of a table stand, in the order of the table.
fn columns(
    path: &str,
    header: &StringRecord,
    table: &Table,
    problems: &mut Vec<Problem>,
) -> Option<Vec<usize>> {
    let place = Place {
        path: path.to_owned(),
        line: 1,
    };
    let names: Vec<_> = table
        .columns
        .iter()
        .chain(PROVENANCE)
        .map(|column| column.name)
        .collect();
    let before = problems.len();
    let missing: Vec<_> = names
        .iter()
        .copied()
        .filter(|name| !header.iter().any(|h| h == *name))
        .collect();
    for (at, name) in header.iter().enumerate() {
        let twice = header.iter().take(at).any(|earlier| earlier == name);
        if twice || !names.contains(&name) {
            let open = if missing.is_empty() { &names } else { &missing };
            let expected = open.join(", ");
            problems.push(place.problem(Some(name), Fault::UnknownColumn { expected }));
        }
    }
    for name in missing {
        problems.push(place.problem(Some(name), Fault::MissingColumn));
    }
    if problems.len() > before {
        return None;
    }
    names
        .iter()
        .map(|name| header.iter().position(|h| h == *name))
        .collect()
}

fn row<T: Record>(
    line: &StringRecord,
    places: &[usize],
    session: Option<SessionId>,
    place: &Place,
    gathered: &mut Gathered,
) -> Option<T> {
    let cells: Vec<_> = places
        .iter()
        .map(|at| line.get(*at).unwrap_or_default())
        .collect();
    let (own, rest) = cells.split_at_checked(T::TABLE.columns.len())?;
    gather(own, T::TABLE, place, gathered);
    gathered.read_text("notes", rest.last().copied().unwrap_or_default(), place);
    let provenance = provenance(own, rest, T::TABLE, place, gathered);
    // Read even if the provenance is faulty, to report all that is wrong with the row.
    let stand_in = Provenance {
        sources: Vec::new(),
        basis: Basis::Recall,
        retrieved: None,
        unconfirmed: Vec::new(),
        confirmed: Vec::new(),
        notes: "",
    };
    let faulty = provenance.is_none();
    match T::read(session, own, provenance.unwrap_or(stand_in)) {
        Ok(record) if !faulty => Some(record),
        Ok(_) => None,
        Err(faults) => {
            for (at, fault) in faults {
                let column = T::TABLE.columns.get(at).map(|column| column.name);
                gathered.problems.push(place.problem(column, malformed(fault)));
            }
            None
        }
    }
}

pub(crate) fn malformed(fault: Malformed) -> Fault {
    let expected = fault.expected.to_owned();
    if fault.found.is_empty() {
        Fault::Blank { expected }
    } else {
        Fault::Malformed {
            // A message is one line.
            found: fault.found.replace("\r\n", "⏎").replace(['\r', '\n'], "⏎"),
            expected,
        }
    }
}

/// Notes what the row is called and what it names, however well it reads.
fn gather(cells: &[&str], table: &'static Table, place: &Place, gathered: &mut Gathered) {
    for (column, text) in table.columns.iter().zip(cells) {
        if table.key.last() == Some(&column.name) {
            gathered
                .keys
                .entry(table.path)
                .or_default()
                .push((*text).to_owned());
            if column.name == "id" {
                gathered.ids.insert((*text).to_owned());
            }
        }
        if column.form.kind == Kind::Text && !table.key.contains(&column.name) {
            gathered.read_text(column.name, text, place);
        }
        let items = if column.form.list {
            text.split(';').collect()
        } else {
            vec![*text]
        };
        for item in items.into_iter().map(str::trim).filter(|item| !item.is_empty()) {
            let target = match column.form.kind {
                Kind::Reference(target) => target,
                Kind::Symbol if item.contains("/Res.") && table.path != RESOLUTIONS => RESOLUTIONS,
                _ => continue,
            };
            gathered.references.push(Reference {
                place: place.clone(),
                column: Some(column.name),
                table: target,
                found: item.to_owned(),
            });
        }
    }
}

/// Reads the six columns of provenance.
fn provenance(
    own: &[&str],
    cells: &[&str],
    table: &'static Table,
    place: &Place,
    gathered: &mut Gathered,
) -> Option<Provenance> {
    let [source, basis, retrieved, unconfirmed, confirmed, notes] = *<&[&str; 6]>::try_from(cells).ok()?;
    let mut faults = Faults::new();
    let references: Vec<_> = source.split(" ; ").collect();
    check_sources(&references, &mut faults);
    let basis = kept("basis", Basis::read(basis).map_err(malformed), &mut faults);
    let day = kept(
        "retrieved",
        Option::read(retrieved).map_err(malformed),
        &mut faults,
    );
    let weaker = kept(
        "unconfirmed",
        marked_columns(own, unconfirmed, table),
        &mut faults,
    );
    let stronger = kept("confirmed", marked_columns(own, confirmed, table), &mut faults);
    let text = kept(
        "notes",
        Option::<&'static str>::read(notes).map_err(malformed),
        &mut faults,
    );
    if let Some(basis) = basis {
        if !faults.iter().any(|(column, _)| *column == "source") {
            check_basis(basis, &references, source, &mut faults);
        }
        check_marks(basis, unconfirmed, confirmed, &mut faults);
        if let Some(day) = day {
            check_retrieved(basis, day, gathered.today, &mut faults);
        }
    }
    for reference in references.iter().filter(|reference| is_document(reference)) {
        gathered.references.push(Reference {
            place: place.clone(),
            column: Some("source"),
            table: DOCUMENTS,
            found: (*reference).to_owned(),
        });
    }
    let sound = faults.is_empty();
    let problems = faults
        .into_iter()
        .map(|(column, fault)| place.problem(Some(column), fault));
    gathered.problems.extend(problems);
    if !sound {
        return None;
    }
    Some(Provenance {
        sources: references
            .into_iter()
            .map(|reference| gathered.source(reference))
            .collect(),
        basis: basis?,
        retrieved: day?,
        unconfirmed: weaker?,
        confirmed: stronger?,
        notes: text?.unwrap_or_default(),
    })
}

/// What is wrong with one row, by column.
type Faults = Vec<(&'static str, Fault)>;

fn kept<T>(column: &'static str, read: Result<T, Fault>, faults: &mut Faults) -> Option<T> {
    read.map_err(|fault| faults.push((column, fault))).ok()
}

fn contradiction(found: &str, but: &str) -> Fault {
    Fault::Contradiction {
        found: found.to_owned(),
        but: but.to_owned(),
    }
}

fn check_sources(references: &[&str], faults: &mut Faults) {
    for reference in references {
        if !Url::is_well_formed(reference) && !is_document(reference) {
            let fault = malformed(Malformed {
                expected: "web addresses or ids as doc-001, with ` ; ` between them",
                found: (*reference).to_owned(),
            });
            faults.push(("source", fault));
        }
    }
}

fn check_basis(basis: Basis, references: &[&str], source: &str, faults: &mut Faults) {
    let named = |kind: fn(&str) -> bool| references.iter().any(|reference| kind(reference));
    let but = match basis {
        Basis::Seed if !named(is_document) => "the basis `seed` needs an id of reference/documents.csv",
        Basis::Page if !named(Url::is_well_formed) => "the basis `page` needs a web address",
        _ => return,
    };
    faults.push(("source", contradiction(source, but)));
}

fn check_marks(basis: Basis, unconfirmed: &str, confirmed: &str, faults: &mut Faults) {
    if basis == Basis::Recall && !unconfirmed.is_empty() {
        let but = "a recalled row is unconfirmed as a whole: leave the cell blank";
        faults.push(("unconfirmed", contradiction(unconfirmed, but)));
    }
    if basis != Basis::Recall && !confirmed.is_empty() {
        let but = "a row that was read is confirmed as a whole: leave the cell blank";
        faults.push(("confirmed", contradiction(confirmed, but)));
    }
}

fn check_retrieved(basis: Basis, day: Option<NaiveDate>, today: Option<NaiveDate>, faults: &mut Faults) {
    let (found, but) = match (basis, day, today) {
        (Basis::Recall, Some(day), _) => (
            day.to_string(),
            "a recalled row was not retrieved: leave the cell blank".to_owned(),
        ),
        (Basis::Seed | Basis::Page, None, _) => (
            String::new(),
            "a row that was read has the day of reading, as 2026-11-21".to_owned(),
        ),
        (_, Some(day), Some(today)) if day > today => (
            day.to_string(),
            format!("the data are of {today}: bring dataset.csv up to date"),
        ),
        _ => return,
    };
    faults.push(("retrieved", Fault::Contradiction { found, but }));
}

fn is_document(reference: &str) -> bool {
    reference
        .strip_prefix("doc-")
        .is_some_and(|number| number.len() == 3 && number.bytes().all(|b| b.is_ascii_digit()))
}

/// The columns named in a cell: each of this table, and filled in this row.
fn marked_columns(own: &[&str], text: &str, table: &'static Table) -> Result<Vec<&'static str>, Fault> {
    let names = text.split(';').map(str::trim).filter(|name| !name.is_empty());
    names
        .map(|name| {
            let at = table.columns.iter().position(|column| column.name == name);
            let filled = |at: &usize| own.get(*at).is_some_and(|cell| !cell.is_empty());
            at.filter(filled)
                .and_then(|at| table.columns.get(at))
                .map(|column| column.name)
                .ok_or_else(|| Fault::Malformed {
                    found: name.to_owned(),
                    expected:
                        "names of columns of this table that are filled in this row, with `;` between them"
                            .to_owned(),
                })
        })
        .collect()
}

/// Rows of a file are sorted by key, and no key stands twice.
fn check_order<T: Record>(rows: &[Row<T>], problems: &mut Vec<Problem>) {
    let by = T::TABLE.key;
    let column = by.last().copied();
    for pair in rows.windows(2) {
        let [above, row] = pair else { continue };
        if above.record.by_key(&row.record).is_gt() {
            let fault = Fault::Unsorted {
                key: key(&row.record),
                before: key(&above.record),
                by: by.join(", "),
            };
            problems.push(row.place.problem(column, fault));
        }
    }
    let mut sorted: Vec<_> = rows.iter().collect();
    sorted.sort_by(|a, b| a.record.by_key(&b.record));
    for pair in sorted.windows(2) {
        let [first, row] = pair else { continue };
        if first.record.by_key(&row.record).is_eq() {
            let fault = Fault::Duplicate {
                key: key(&row.record),
                first: first.place.line,
            };
            problems.push(row.place.problem(column, fault));
        }
    }
}

/// The key of a row as it is written.
fn key<T: Record>(record: &T) -> String {
    let cells = record.write();
    let columns = T::TABLE.columns.iter().zip(&cells);
    let parts: Vec<_> = T::TABLE
        .key
        .iter()
        .filter_map(|name| columns.clone().find(|(column, _)| column.name == *name))
        .map(|(_, cell)| cell.as_str())
        .collect();
    parts.join(" ")
}
