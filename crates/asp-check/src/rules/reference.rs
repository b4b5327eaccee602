//! Terms and articles: what only the whole table shows.

use std::collections::BTreeMap;

use asp_core::record::reference::Term;

use super::in_order;
use crate::{Fault, Problem, dataset::Tables, read::Row};

pub(super) fn check(tables: &Tables, problems: &mut Vec<Problem>) {
    let mut forms: BTreeMap<String, &str> = BTreeMap::new();
    for row in tables.glossary.iter() {
        fit_for_addresses(row, problems);
        not_itself(row, problems);
        own_forms(row, &mut forms, problems);
    }
    for pair in tables.articles.rows.windows(2) {
        let [before, row] = pair else { continue };
        let part = ("part of the article before", Some(before.record.part));
        in_order(row, part, ("part", Some(row.record.part)), problems);
    }
}

/// The id stands in the addresses of the site.
fn fit_for_addresses(row: &Row<Term>, problems: &mut Vec<Problem>) {
    let id = row.record.id;
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if !id.bytes().all(plain) || id.starts_with('-') || id.ends_with('-') {
        let fault = Fault::Malformed {
            found: id.to_owned(),
            expected: "small letters, digits and hyphens, as working-capital-fund".to_owned(),
        };
        problems.push(row.place.problem(Some("id"), fault));
    }
}

fn not_itself(row: &Row<Term>, problems: &mut Vec<Problem>) {
    if row.record.see.iter().any(|term| term.as_str() == row.record.id) {
        row.contradicts(problems, "see", "a term does not lead to itself".to_owned());
    }
}

/// A form under which headings name a term leads to this term only.
fn own_forms<'a>(row: &'a Row<Term>, forms: &mut BTreeMap<String, &'a str>, problems: &mut Vec<Problem>) {
    let term = &row.record;
    let own = std::iter::once(("term", term.term)).chain(term.also.iter().map(|form| ("also", *form)));
    for (column, form) in own {
        if let Some(first) = forms.insert(form.to_lowercase(), term.id) {
            row.contradicts(problems, column, format!("`{form}` leads to `{first}` already"));
        }
    }
}
