//! Translations of the free texts of the data, by the English text itself.
//!
//! A text that changes in the data no longer finds its old translation: it then stands in English,
//! marked as such, rather than next to words that no longer say the same.

use std::{borrow::Cow, collections::BTreeMap};

use super::lang::Lang;

const FR: &str = include_str!("../../locales/fr/data.csv");

/// The texts of the data in one language.
pub enum Phrases {
    /// The language of the data.
    Original,
    /// Translations by original text.
    Translated(BTreeMap<String, String>),
}

impl Phrases {
    /// The texts in `lang`.
    ///
    /// # Errors
    /// If the file of translations is not a table of two columns.
    pub fn new(lang: Lang) -> anyhow::Result<Self> {
        match lang {
            Lang::En => Ok(Self::Original),
            Lang::Fr => read(FR).map(Self::Translated),
        }
    }

    /// `english` in this language, if there is a translation.
    pub fn get<'a>(&'a self, english: &'a str) -> Option<Cow<'a, str>> {
        match self {
            Self::Original => Some(english.into()),
            Self::Translated(texts) => texts.get(english).map(|text| text.as_str().into()),
        }
    }
}

fn read(table: &str) -> anyhow::Result<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    reader.deserialize().map(|row| Ok(row?)).collect()
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::Path};

    use super::*;
    use crate::site::typography;

    /// Every cell of every table in `folder`, every part of those that hold a list, and what an organiser is followed
    /// by: "(co-facilitators France and Senegal)", "and others".
    fn cells(folder: &Path, found: &mut BTreeSet<String>) {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                cells(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "csv") {
                let mut reader = csv::Reader::from_path(path).unwrap();
                for cell in reader
                    .records()
                    .flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
                {
                    found.extend(cell.split("; ").map(str::to_owned));
                    let task = cell.split_once(" (").and_then(|(_, rest)| rest.strip_suffix(')'));
                    found.extend(task.map(str::to_owned));
                    found.extend(cell.ends_with(" and others").then(|| "and others".to_owned()));
                    found.insert(cell);
                }
            }
        }
    }

    #[test]
    fn every_translation_is_of_a_text_that_stands_in_the_data() {
        let mut found = BTreeSet::new();
        cells(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/asp-data/data"),
            &mut found,
        );
        let orphans: Vec<_> = read(FR)
            .unwrap()
            .into_keys()
            .filter(|text| !found.contains(text))
            .collect();
        assert_eq!(orphans, [""; 0]);
    }

    #[test]
    fn french_texts_keep_their_marks_on_the_line() {
        let loose: Vec<_> = read(FR)
            .unwrap()
            .into_values()
            .flat_map(|text| typography::faults(&text))
            .collect();
        assert_eq!(loose, [""; 0]);
    }

    #[test]
    fn a_text_without_translation_is_not_guessed() {
        let french = Phrases::new(Lang::Fr).unwrap();
        assert_eq!(french.get("The Hague").as_deref(), Some("La Haye"));
        assert_eq!(french.get("No such text in the data."), None);
    }
}
