//! A text taken apart into lines and cells.

use csv::StringRecord;

/// One row as it stands in the file.
#[derive(Default)]
pub(crate) struct Line {
    /// The line it begins in, from 1.
    pub(crate) number: u64,
    pub(crate) cells: StringRecord,
    /// The cell that begins with a quote and does not end with one, and its text. Its row cannot be taken apart.
    pub(crate) unclosed: Option<(usize, String)>,
}

/// The rows of a file; blank lines are none. A quote that is not closed spoils its own line and no more.
pub(crate) fn lines(text: &str) -> Vec<Line> {
    let mut rest = text.trim_start_matches('\u{feff}');
    let mut lines = Vec::new();
    let mut above = 0;
    // The reader goes on to the next quote, wherever it stands; we begin anew in the next line.
    while let Some(read) = read(rest, above, &mut lines) {
        let (done, left) = rest.split_at(read);
        above += ends(done);
        rest = left;
    }
    lines
}

/// Reads up to the end of the line with a quote that is not closed; answers where that is, none if all is read.
fn read(text: &str, above: u64, lines: &mut Vec<Line>) -> Option<usize> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut cells = StringRecord::new();
    let mut number = above + 1;
    let mut begin = 0;
    // Reading UTF-8 text from memory with any number of cells cannot fail.
    while reader.read_record(&mut cells).ok()? {
        let end = usize::try_from(reader.position().byte()).ok()?;
        let record = text.get(begin..end)?;
        let raw = record.trim_start_matches(['\r', '\n']);
        number += ends(record) - ends(raw);
        let expected = lines.first().map_or(cells.len(), |header| header.cells.len());
        let unclosed = unclosed(&cells, raw, expected);
        let broken = unclosed.is_some();
        lines.push(Line {
            number,
            cells: cells.clone(),
            unclosed,
        });
        if broken {
            return Some(end - raw.len() + first_line(raw).len());
        }
        number += ends(raw);
        begin = end;
    }
    None
}

/// The cell at which a record broke, if a quote broke it. A text may also stand in several lines within its quotes:
/// that is read as one cell, and reported as a text.
fn unclosed(cells: &StringRecord, raw: &str, expected: usize) -> Option<(usize, String)> {
    let whole = raw.trim_end_matches(['\r', '\n']);
    let one_line = !whole.contains(['\r', '\n']);
    if open_cell(whole).is_none() && (one_line || cells.len() == expected) {
        return None;
    }
    let (at, text) = open_cell(first_line(raw).trim_end_matches(['\r', '\n']))?;
    Some((at, text.to_owned()))
}

/// The first cell that begins with a quote and does not end with one: its place, and the text from there on.
fn open_cell(line: &str) -> Option<(usize, &str)> {
    let mut rest = line;
    for at in 0.. {
        rest = match rest.strip_prefix('"') {
            None => rest.split_once(',')?.1,
            Some(text) => {
                // Two quotes are one of the text.
                let end = text.replace("\"\"", "  ").find('"');
                match end.and_then(|end| text.get(end + 1..)) {
                    Some("") => return None,
                    Some(after) if after.starts_with(',') => after.get(1..)?,
                    _ => return Some((at, text)),
                }
            }
        };
    }
    None
}

/// The text up to and with the end of its first line.
fn first_line(text: &str) -> &str {
    text.split_inclusive(['\r', '\n']).next().unwrap_or_default()
}

fn ends(text: &str) -> u64 {
    text.bytes().filter(|byte| *byte == b'\n').map(|_| 1).sum()
}
