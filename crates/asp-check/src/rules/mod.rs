//! What only several facts together can show: sums, intervals, dates that must agree.
//!
//! Each function is one rule. A fact that breaks a rule and is right nevertheless says so in its row, where the
//! rule names the column that does it; there is no list of exceptions here but those of history.

mod assembly;
mod budget;
mod cooperation;
mod election;
mod reference;
mod session;
mod state;

use asp_core::{NaiveDate, PartialDate, record::Record};

use crate::{Problem, Version, dataset::Tables, read::Row};

pub(crate) fn check(tables: &Tables, version: Option<&Version>, problems: &mut Vec<Problem>) {
    session::check(tables, version, problems);
    assembly::check(tables, problems);
    state::check(tables, problems);
    budget::check(tables, problems);
    election::check(tables, problems);
    cooperation::check(tables, problems);
    reference::check(tables, problems);
}

/// Reports a column whose value comes before that of an earlier column.
fn in_order<T: Record, D: PartialOrd + std::fmt::Display>(
    row: &Row<T>,
    first: (&str, Option<D>),
    then: (&str, Option<D>),
    problems: &mut Vec<Problem>,
) {
    if let ((earlier, Some(from)), (column, Some(until))) = (first, then)
        && until < from
    {
        row.contradicts(problems, column, format!("`{earlier}` is {from}"));
    }
}

/// Reports rows of one series that begin before the one above them has ended. A row may begin on the day on which
/// another ends. `span` gives beginning, end if there is one, and a name for the message.
fn no_overlap<T: Record, D: Ord + Copy + std::fmt::Display>(
    rows: &[&Row<T>],
    column: &str,
    span: impl Fn(&T) -> (D, Option<D>, String),
    problems: &mut Vec<Problem>,
) {
    let mut spans: Vec<_> = rows.iter().map(|row| (span(&row.record), *row)).collect();
    spans.sort_by_key(|((from, until, _), _)| (*from, *until));
    for pair in spans.windows(2) {
        let [((_, ends, earlier), _), ((begins, _, _), row)] = pair else {
            continue;
        };
        match ends {
            Some(ends) if begins >= ends => {}
            Some(ends) => row.contradicts(problems, column, format!("{earlier} ends on {ends}")),
            None => row.contradicts(problems, column, format!("{earlier} has no end")),
        }
    }
}

/// Whether two dates may be the same day.
fn may_coincide(date: PartialDate, from: NaiveDate, until: NaiveDate) -> bool {
    date.first_day() <= until && date.last_day() >= from
}
