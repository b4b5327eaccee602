//! Reads a folder of data, checks every table and returns either all of it or all that is wrong with it.
//!
//! It knows the tables from [`asp_core::record`] and adds what only the whole can show: references, sums,
//! intervals that must not overlap, dates that must agree. It is not part of the site: the build script of
//! `asp-data` and the developer's commands use it.

mod dataset;
mod files;
mod problem;
mod read;
mod rules;
pub mod schema;
#[cfg(test)]
mod tests;

use std::{fs, path::Path};

pub use dataset::{Dataset, Version};
pub use files::Files;
pub use problem::{Fault, Problem};

/// Checks all files of a data folder. The problems come sorted by file, line and column.
pub fn check(folder: &Path) -> Result<Dataset, Vec<Problem>> {
    let (files, mut problems) = Files::read(folder);
    let checked = check_files(&files);
    if let Err(more) = checked {
        problems.extend(more);
    } else if problems.is_empty() {
        return checked;
    }
    Err(located(folder, problems))
}

/// Checks files that are already in memory, by their paths inside the data folder.
pub fn check_files(files: &Files) -> Result<Dataset, Vec<Problem>> {
    let mut problems = Vec::new();
    let dataset = dataset::read(files, &mut problems);
    problems.sort();
    problems.dedup();
    dataset.filter(|_| problems.is_empty()).ok_or(problems)
}

/// Writes the files of a folder anew where they are sound but not as they should be written, and with them their
/// description, `datapackage.json`. Returns the paths that were written.
pub fn fix(folder: &Path) -> Result<Vec<String>, Vec<Problem>> {
    let (files, mut problems) = Files::read(folder);
    let tidied = tidy(&files).unwrap_or_else(|more| {
        problems.extend(more);
        Files::default()
    });
    let dataset = check_files(&tidied);
    let (Ok(dataset), []) = (dataset, problems.as_slice()) else {
        return Err(located(folder, problems));
    };
    let description = schema::datapackage(&tidied, &dataset.version);
    let described = fs::read_to_string(folder.join(schema::FILE)).unwrap_or_default();
    let mut changed: Vec<_> = tidied
        .0
        .iter()
        .filter(|(path, text)| files.0.get(*path) != Some(text))
        .collect();
    let name = schema::FILE.to_owned();
    if described != description {
        changed.push((&name, &description));
    }
    let mut written = Vec::new();
    for (path, text) in changed {
        match fs::write(folder.join(path), text) {
            Ok(()) => written.push(path.clone()),
            Err(error) => problems.push(Problem::of_file(path, Fault::Unreadable(error.to_string()))),
        }
    }
    if problems.is_empty() {
        Ok(written)
    } else {
        Err(located(folder, problems))
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
    let mut problems = Vec::new();
    match dataset::read(files, &mut problems) {
        Some(dataset) => Ok(dataset.files()),
        None => {
            problems.sort();
            Err(problems)
        }
    }
}
