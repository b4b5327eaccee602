//! Tables as CSV, RFC 4180: what is written reads back as the same rows.

use super::{PROVENANCE, Record};
use crate::{Basis, PartialDate, Provenance, SourceId};

/// The rows as a file of the data folder: the columns of the table, then those of provenance.
/// `source` gives the address of a source.
pub fn file<T: Record>(rows: &[T], source: impl Fn(SourceId) -> &'static str) -> String {
    let mut text = String::new();
    let own = T::TABLE.columns.iter();
    line(&mut text, own.chain(PROVENANCE).map(|column| column.name));
    for row in rows {
        let cells = row.write();
        let provenance = provenance(row.provenance(), &source);
        line(&mut text, cells.iter().chain(&provenance).map(String::as_str));
    }
    text
}

/// The rows for publication: of a table with a file for each meeting, the meeting is the first column.
pub fn download<T: Record>(rows: &[T], source: impl Fn(SourceId) -> &'static str) -> String {
    let mut text = String::new();
    let session = T::TABLE.is_per_session().then_some("session");
    let own = T::TABLE
        .columns
        .iter()
        .chain(PROVENANCE)
        .map(|column| column.name);
    line(&mut text, session.into_iter().chain(own));
    for row in rows {
        let session = row.session().map(|id| id.to_string());
        let cells = row.write();
        let provenance = provenance(row.provenance(), &source);
        line(
            &mut text,
            session
                .iter()
                .chain(&cells)
                .chain(&provenance)
                .map(String::as_str),
        );
    }
    text
}

fn provenance(of: &Provenance, source: impl Fn(SourceId) -> &'static str) -> [String; 6] {
    let sources: Vec<_> = of.sources.iter().map(|id| source(*id)).collect();
    [
        sources.join(" ; "),
        Basis::code(of.basis).to_owned(),
        of.retrieved
            .map_or_else(String::new, |day| PartialDate::day(day).to_string()),
        of.unconfirmed.join("; "),
        of.confirmed.join("; "),
        of.notes.to_owned(),
    ]
}

fn line<'a>(text: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            text.push(',');
        }
        if cell.contains(['"', ',', '\n', '\r']) {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(cell);
        }
    }
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// With one exception no table meets: a line of one blank cell is an empty line.
        #[test]
        fn what_is_written_reads_back(cells in prop::collection::vec("[a-zé؟\",;\r\n ]{0,5}", 2..5)) {
            let mut text = String::new();
            line(&mut text, cells.iter().map(String::as_str));
            let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
            let read: Vec<_> = reader.records().map(Result::unwrap).collect();
            prop_assert_eq!(read.len(), 1);
            prop_assert_eq!(read[0].iter().collect::<Vec<_>>(), cells);
        }
    }
}
