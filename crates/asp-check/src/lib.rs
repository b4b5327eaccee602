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

use std::path::Path;

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
    for problem in &mut problems {
        problem.path = format!("{}/{}", folder.display(), problem.path);
    }
    problems.sort();
    Err(problems)
}

/// Checks files that are already in memory, by their paths inside the data folder.
pub fn check_files(files: &Files) -> Result<Dataset, Vec<Problem>> {
    let mut problems = Vec::new();
    let dataset = dataset::read(files, &mut problems);
    problems.sort();
    problems.dedup();
    dataset.filter(|_| problems.is_empty()).ok_or(problems)
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
