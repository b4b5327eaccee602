//! Officers of the Assembly.

use asp_core::record::assembly::Office;

use super::{in_order, no_overlap};
use crate::{Problem, dataset::Tables};

pub(super) fn check(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables.presidents.iter() {
        let officer = &row.record;
        let start = ("term_start", Some(officer.term_start));
        in_order(row, ("elected", Some(officer.elected)), start, problems);
        in_order(row, start, ("term_end", officer.term_end), problems);
    }
    let presidents = tables
        .presidents
        .iter()
        .filter(|row| row.record.office == Office::President);
    let presidents: Vec<_> = presidents.collect();
    let term = |officer: &asp_core::record::assembly::Officer| {
        let name = format!("the term of {}", officer.person);
        (officer.term_start, officer.term_end, name)
    };
    no_overlap(&presidents, "term_start", term, problems);

    for row in tables.bureau.iter() {
        let first = ("from_session", Some(row.record.from_session));
        in_order(
            row,
            first,
            ("until_session", Some(row.record.until_session)),
            problems,
        );
    }
    for row in tables.facilitators.iter() {
        let first = ("from_year", Some(row.record.from_year));
        in_order(row, first, ("until_year", Some(row.record.until_year)), problems);
    }
}
