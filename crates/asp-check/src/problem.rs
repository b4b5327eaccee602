//! What can be wrong with the data, said so that the person who made the change can put it right.

use std::fmt;

/// One fault at one place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file.
    pub path: String,
    /// The line in it, from 1; 0 if the fault is of the file as a whole.
    pub line: u64,
    /// The column, if the fault is of one cell.
    pub column: Option<String>,
    /// What is wrong there.
    pub fault: Fault,
}

impl Problem {
    pub(crate) fn of_file(path: &str, fault: Fault) -> Self {
        Self {
            path: path.to_owned(),
            line: 0,
            column: None,
            fault,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if let Some(column) = &self.column {
            write!(f, " column `{column}`")?;
        }
        write!(f, ": {}", self.fault)
    }
}

impl std::error::Error for Problem {}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// The file cannot be read or written.
    #[error("cannot be read or written: {0}")]
    Unreadable(String),
    /// The file holds bytes that are no text in UTF-8.
    #[error("`{found}` is not UTF-8 text: save the file as CSV UTF-8")]
    NotUtf8 {
        /// The word in which the first of them stands.
        found: String,
    },
    /// The columns are separated by something else than commas.
    #[error("the first line is separated by {found}, expected commas: save the file as CSV with commas")]
    Separator {
        /// What separates them.
        found: &'static str,
    },
    /// No table has this place.
    #[error("no table lies here, expected {expected}")]
    UnknownFile {
        /// The tables of the folder, or the folders.
        expected: String,
    },
    /// A table that must be there is not.
    #[error("is missing")]
    MissingFile,
    /// The folder is not named as a session.
    #[error("the folder `{found}` is not named as a session: expected {expected}")]
    FolderName {
        /// Name of the folder.
        found: String,
        /// What a session is called.
        expected: &'static str,
    },
    /// A name in the first line is no column of the table.
    #[error("is no column of this table, or stands twice; expected {expected}")]
    UnknownColumn {
        /// The columns that are missing, or all of them.
        expected: String,
    },
    /// A column is missing.
    #[error("is missing from the first line")]
    MissingColumn,
    /// A row has more or fewer cells than the first line.
    #[error(
        "the row has {found} cells, expected {expected} as in the first line; a text with a comma needs quotes around it"
    )]
    Ragged {
        /// Cells found.
        found: usize,
        /// Cells expected.
        expected: usize,
    },
    /// A cell begins with a quote and does not end with one.
    #[error("`{}` begins with a quote that is not closed where the text ends, expected one on both sides", short(.found))]
    Unclosed {
        /// The rest of the line from the quote on.
        found: String,
    },
    /// A cell that must be filled is blank.
    #[error("is blank, expected {expected}")]
    Blank {
        /// What should stand there.
        expected: String,
    },
    /// A cell does not read as what it should be.
    #[error("`{found}` is not valid, expected {expected}")]
    Malformed {
        /// What stands there.
        found: String,
        /// What should stand there.
        expected: String,
    },
    /// A row repeats the key of another.
    #[error("`{key}` stands already in line {first}")]
    Duplicate {
        /// The key.
        key: String,
        /// Line of the first.
        first: u64,
    },
    /// A row is out of order.
    #[error("`{key}` should stand before `{before}`: rows are sorted by {by}")]
    Unsorted {
        /// The key of the row.
        key: String,
        /// The key of the row above it.
        before: String,
        /// Columns of the key.
        by: String,
    },
    /// A cell names a row that does not exist.
    #[error("`{found}` is not listed in {table}")]
    Dangling {
        /// What is named.
        found: String,
        /// Where it should be.
        table: String,
    },
    /// A text that is shown holds a name that only the tables know.
    #[error("`{found}` says nothing to a reader of the site, expected {expected}")]
    Unknown {
        /// The name.
        found: String,
        /// What should stand in its place.
        expected: &'static str,
    },
    /// Facts of one row, or of several, do not go together.
    #[error("{}, but {but}", quoted(.found))]
    Contradiction {
        /// What stands in the cell.
        found: String,
        /// What speaks against it.
        but: String,
    },
}

/// Enough of a text to find it again.
fn short(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text)),
        None => text.to_owned(),
    }
}

fn quoted(found: &str) -> String {
    if found.is_empty() {
        "is blank".to_owned()
    } else {
        format!("`{found}`")
    }
}
