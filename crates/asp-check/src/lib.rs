//! Reads a folder of data, checks every table and returns either all of it or all that is wrong with it.
//!
//! It knows the tables from [`asp_core::record`] and adds what only the whole can show: references, sums,
//! intervals that must not overlap, dates that must agree. It is not part of the site: the build script of
//! `asp-data` and the developer's commands use it.

mod dataset;
mod files;
mod lines;
mod problem;
mod read;
mod rules;
pub mod schema;
#[cfg(test)]
mod tests;
mod words;

use std::{fs, path::Path};

pub use dataset::{Dataset, Version};
pub use files::Files;
pub use problem::{Fault, Problem};

/// Checks all files of a data folder. The problems come sorted by file, line and column.
pub fn check(folder: &Path) -> Result<Dataset, Vec<Problem>> {
    let (files, unread) = Files::read(folder);
    checked(&files, unread).map_err(|problems| located(folder, problems))
}

/// Checks files that are already in memory, by their paths inside the data folder.
pub fn check_files(files: &Files) -> Result<Dataset, Vec<Problem>> {
    checked(files, Vec::new())
}

/// The problems are those of files that could not be read.
fn checked(files: &Files, mut problems: Vec<Problem>) -> Result<Dataset, Vec<Problem>> {
    let dataset = dataset::read(files, &mut problems);
    problems.sort();
    problems.dedup();
    dataset.filter(|_| problems.is_empty()).ok_or(problems)
}

/// Writes the files of a folder anew where they are sound but not as they should be written, and with them their
/// descriptions, `datapackage.json` and `columns.md`. Returns the paths that were written.
pub fn fix(folder: &Path) -> Result<Vec<String>, Vec<Problem>> {
    let (files, unread) = Files::read(folder);
    let located = |problems| located(folder, problems);
    let tidied = tidied(&files, unread).map_err(located)?;
    let dataset = check_files(&tidied).map_err(located)?;
    let mut problems = Vec::new();
    let mut wanted = tidied.0.clone();
    wanted.insert(
        schema::FILE.to_owned(),
        schema::datapackage(&tidied, &dataset.version),
    );
    wanted.insert(schema::COLUMNS.to_owned(), schema::columns());
    let mut written = Vec::new();
    for (path, text) in wanted {
        let target = folder.join(&path);
        if fs::read_to_string(&target).is_ok_and(|present| present == text) {
            continue;
        }
        match fs::write(target, text) {
            Ok(()) => written.push(path),
            Err(error) => problems.push(Problem::of_file(&path, Fault::Unreadable(error.to_string()))),
        }
    }
    if problems.is_empty() {
        Ok(written)
    } else {
        Err(located(problems))
    }
}

/// Problems with the path of the folder before that of the file, sorted.
fn located(folder: &Path, mut problems: Vec<Problem>) -> Vec<Problem> {
    for problem in &mut problems {
        problem.path = format!("{}/{}", folder.display(), problem.path);
    }
    problems.sort();
    problems
}

/// The files as they should be written: rows sorted, quotes only where needed. Other problems are returned.
pub fn tidy(files: &Files) -> Result<Files, Vec<Problem>> {
    tidied(files, Vec::new())
}

/// The problems are those of files that could not be read.
fn tidied(files: &Files, mut problems: Vec<Problem>) -> Result<Files, Vec<Problem>> {
    match dataset::read(files, &mut problems) {
        Some(dataset) => Ok(dataset.files()),
        None => {
            problems.sort();
            Err(problems)
        }
    }
}
