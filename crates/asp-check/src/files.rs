//! The files of a data folder in memory.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use crate::{Fault, Problem};

/// Texts by their paths inside the data folder, with `/` between the parts.
#[derive(Clone, Debug, Default)]
pub struct Files(pub BTreeMap<String, String>);

impl Files {
    /// Reads every CSV file below a folder; what cannot be read is a problem.
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
            match fs::read_to_string(&path) {
                Ok(text) => {
                    files.0.insert(name, text);
                }
                Err(error) => problems.push(unreadable(&name, &error)),
            }
        }
        (files, problems)
    }
}

fn unreadable(path: &str, error: &io::Error) -> Problem {
    let fault = if error.kind() == io::ErrorKind::InvalidData {
        Fault::NotUtf8
    } else {
        Fault::Unreadable(error.to_string())
    };
    Problem::of_file(path, fault)
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
