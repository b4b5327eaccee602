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
    use super::*;

    #[test]
    fn a_text_without_translation_is_not_guessed() {
        let french = Phrases::new(Lang::Fr).unwrap();
        assert_eq!(french.get("The Hague").as_deref(), Some("La Haye"));
        assert_eq!(french.get("No such text in the data."), None);
    }
}
