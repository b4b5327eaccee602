//! All files of the built site, in memory.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::page::Page;

/// The files by their path in the site, with `/` and no slash in front.
#[derive(Debug, Default)]
pub(crate) struct Tree(BTreeMap<String, Vec<u8>>);

/// The pages by their path.
pub(crate) type Pages<'a> = BTreeMap<&'a str, Page>;

impl Tree {
    pub(crate) fn read(dist: &Path) -> Result<Self> {
        let mut files = BTreeMap::new();
        read_folder(dist, "", &mut files).with_context(|| format!("cannot read {}", dist.display()))?;
        Ok(Self(files))
    }

    #[cfg(test)]
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        Self(
            files
                .iter()
                .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
                .collect(),
        )
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn file(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(Vec::as_slice)
    }

    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        std::str::from_utf8(self.file(path)?).ok()
    }

    /// The files whose names end so.
    pub(crate) fn ending<'a>(&'a self, ends: &'a [&str]) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        let files = self
            .0
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
        files.filter(|(path, _)| ends.iter().any(|end| path.ends_with(end)))
    }

    pub(crate) fn pages(&self) -> Pages<'_> {
        self.ending(&[".html"])
            .map(|(path, bytes)| (path, Page::read(bytes)))
            .collect()
    }

    /// The offline workers, `sw-<lang>.js`.
    pub(crate) fn workers(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.ending(&[".js"]).filter(|(path, _)| is_worker(path))
    }
}

pub(crate) fn is_worker(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.starts_with("sw-") && name.ends_with(".js")
}

fn read_folder(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry
            .file_name()
            .into_string()
            .ok()
            .context("a file name is not UTF-8")?;
        let path = format!("{prefix}{name}");
        if entry.file_type()?.is_dir() {
            read_folder(&entry.path(), &format!("{path}/"), files)?;
        } else {
            files.insert(path, fs::read(entry.path())?);
        }
    }
    Ok(())
}
