//! Names that mean something only to those who know the tables: texts are read on the site, where nobody does.

use crate::Fault;

/// The words of a text that stand for themselves, without the addresses in it.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .filter(|word| !word.contains("://"))
        .flat_map(|word| word.split(|c: char| !c.is_alphanumeric() && !"-_./".contains(c)))
        .map(|word| word.trim_end_matches('.'))
}

/// The ids of documents and the names of files in a text.
pub(crate) fn faults(text: &str) -> impl Iterator<Item = Fault> {
    words(text).filter_map(|word| {
        let expected = if is_document(word) {
            "the author or the organisation of the document"
        } else if word.ends_with(".csv") {
            "words for what the table holds"
        } else {
            return None;
        };
        Some(unknown(word, expected))
    })
}

/// The words of a text that may be the id of a row.
pub(crate) fn like_ids(text: &str) -> impl Iterator<Item = &str> {
    words(text).filter(|word| !is_document(word) && is_telling(word))
}

/// A text names a row by its id.
pub(crate) fn names_row(id: &str) -> Fault {
    unknown(id, "words for what the row is about")
}

fn unknown(found: &str, expected: &'static str) -> Fault {
    Fault::Unknown {
        found: found.to_owned(),
        expected,
    }
}

fn is_document(word: &str) -> bool {
    word.strip_prefix("doc-")
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// An id such as `KEN-2016-09-19` stands for nothing else; `arrears` and `2016-09-19` are words and dates too.
fn is_telling(id: &str) -> bool {
    id.contains('-')
        && id.contains(|c: char| c.is_ascii_digit())
        && id.contains(|c: char| c.is_ascii_alphabetic())
}
