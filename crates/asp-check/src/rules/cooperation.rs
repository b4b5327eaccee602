//! Findings, warrants, agreements, situations.

use asp_core::{
    PartialDate,
    record::{
        Record,
        cooperation::{FindingOutcome, ReferredTo},
    },
};

use super::in_order;
use crate::{Problem, dataset::Tables, read::Row};

pub(super) fn check(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables.findings.iter() {
        let finding = &row.record;
        in_order(
            row,
            ("event_start", finding.event_start),
            ("event_end", finding.event_end),
            problems,
        );
        in_order(
            row,
            ("event_start", finding.event_start),
            ("date", finding.date),
            problems,
        );
        in_order(
            row,
            ("date", finding.date),
            ("referral", finding.referral),
            problems,
        );
        if (finding.referred_to == ReferredTo::None) != finding.referral.is_none() {
            let but = format!("`referred_to` is `{}`", finding.referred_to);
            row.contradicts(problems, "referral", but);
        }
        if finding.date.is_none() && finding.outcome != FindingOutcome::Incident {
            row.contradicts(problems, "date", format!("`{}` is a decision", finding.outcome));
        }
    }
    for row in tables.warrants.iter() {
        sequence(
            row,
            ("issued", Some(row.record.issued)),
            ("unsealed", row.record.unsealed),
            problems,
        );
        sequence(
            row,
            ("issued", Some(row.record.issued)),
            ("status_date", row.record.status_date),
            problems,
        );
    }
    for row in tables.agreements.iter() {
        in_order(
            row,
            ("signed", row.record.signed),
            ("in_force", row.record.in_force),
            problems,
        );
    }
    for row in tables.situations.iter() {
        let opened = ("investigation_opened", row.record.investigation_opened);
        sequence(row, opened, ("concluded", row.record.concluded), problems);
        sequence(
            row,
            ("examination_announced", row.record.examination_announced),
            opened,
            problems,
        );
    }
}

/// Of dates that may be a month or a year, the later may not end before the earlier begins.
fn sequence<T: Record>(
    row: &Row<T>,
    (earlier, from): (&str, Option<PartialDate>),
    (column, until): (&str, Option<PartialDate>),
    problems: &mut Vec<Problem>,
) {
    if let (Some(from), Some(until)) = (from, until)
        && until.last_day() < from.first_day()
    {
        row.contradicts(problems, column, format!("`{earlier}` is {from}"));
    }
}
