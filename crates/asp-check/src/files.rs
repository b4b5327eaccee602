//! The files of a data folder in memory.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    string::FromUtf8Error,
};

use crate::{Fault, Problem, lines::lines};

/// Texts by their paths inside the data folder, with `/` between the parts.
#[derive(Clone, Debug, Default)]
pub struct Files(pub BTreeMap<String, String>);

impl Files {
    /// Reads every CSV file below a folder; what cannot be read is a problem, with no path if it is the folder.
    pub fn read(folder: &Path) -> (Self, Vec<Problem>) {
        let mut files = Self::default();
        let mut problems = Vec::new();
        let mut paths = Vec::new();
        if let Err(error) = list(folder, &mut paths) {
            problems.push(unreadable("", &error));
        }
        for path in paths {
            let parts = path.strip_prefix(folder).unwrap_or(&path).iter();
            let name = parts
                .map(|part| part.to_string_lossy())
                .collect::<Vec<_>>()
                .join("/");
            match fs::read(&path).map(String::from_utf8) {
                Ok(Ok(text)) => {
                    files.0.insert(name, text);
                }
                Ok(Err(error)) => not_utf8(&name, &error, &mut problems),
                Err(error) => problems.push(unreadable(&name, &error)),
            }
        }
        (files, problems)
    }
}

fn unreadable(path: &str, error: &io::Error) -> Problem {
    Problem::of_file(path, Fault::Unreadable(error.to_string()))
}

/// Reports the first place that is not UTF-8. Who saves in other letters often separates by other signs too.
fn not_utf8(path: &str, error: &FromUtf8Error, problems: &mut Vec<Problem>) {
    let text = String::from_utf8_lossy(error.as_bytes());
    let (before, after) = text.split_at(error.utf8_error().valid_up_to());
    let of_word = |c: &char| c.is_alphanumeric() || *c == char::REPLACEMENT_CHARACTER;
    let mut found: Vec<char> = before.chars().rev().take_while(of_word).collect();
    found.reverse();
    found.extend(after.chars().take_while(of_word));
    // With the letter that fails, so that its cell is there even if it begins with it.
    let lines = lines(&format!("{before}{}", char::REPLACEMENT_CHARACTER));
    let column = match lines.as_slice() {
        [header, .., row] => header.cells.get(row.cells.len().saturating_sub(1)),
        _ => None,
    };
    let problem = |line, column: Option<&str>, fault| Problem {
        path: path.to_owned(),
        line,
        column: column.map(str::to_owned),
        fault,
    };
    let separator = separator(&text);
    problems.push(problem(
        lines.last().map_or(1, |line| line.number),
        column.filter(|_| separator.is_none()),
        Fault::NotUtf8 {
            found: found.into_iter().collect(),
        },
    ));
    problems.extend(separator.map(|found| problem(1, None, Fault::Separator { found })));
}

/// What separates the cells of the first line, if it is not commas.
pub(crate) fn separator(text: &str) -> Option<&'static str> {
    let header = text.lines().next()?;
    [(';', "`;`"), ('\t', "tabs"), ('|', "`|`")]
        .into_iter()
        .find(|(sign, _)| header.contains(*sign) && !header.contains(','))
        .map(|(_, name)| name)
}

fn list(folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, paths)?;
        } else if path.extension().is_some_and(|extension| extension == "csv") {
            paths.push(path);
        }
    }
    Ok(())
}
