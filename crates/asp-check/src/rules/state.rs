//! Membership, amendments, privileges and immunities.

use asp_core::{
    NaiveDate,
    record::state::{ApicStatus, Consent, EntryCheck, StateParty, Withdrawal, WithdrawalEvent},
    treaty::entry_into_force,
};
use chrono::{Days, Months};

use super::in_order;
use crate::{Problem, dataset::Tables, read::Row};

pub(super) fn check(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables.states.iter() {
        entry(row, problems);
        signature(row, problems);
        withdrawal(row, tables, problems);
    }
    for row in tables.withdrawals.iter() {
        withdrawal_event(row, tables, problems);
    }
    signatories(tables, problems);
    non_parties(tables, problems);
    names(tables, problems);
    amendments(tables, problems);
    deposits_counted(tables, problems);
    apic(tables, problems);
}

/// The day of entry into force is what the treaty clock gives for the deposit, or a named exception.
fn entry(row: &Row<StateParty>, problems: &mut Vec<Problem>) {
    let StateParty {
        deposit,
        entry_into_force: stated,
        entry_check,
        ..
    } = row.record;
    let rule = match entry_into_force::for_a_state(deposit) {
        Ok(answer) => answer.outcome,
        Err(fault) => return row.contradicts(problems, "deposit", fault.to_string()),
    };
    let but = match entry_check {
        EntryCheck::Exception if stated == rule => {
            row.contradicts(
                problems,
                "entry_check",
                "article 126 gives the same day".to_owned(),
            );
            return;
        }
        EntryCheck::Exception if row.record.provenance.notes.is_empty() => {
            row.contradicts(problems, "notes", "an exception needs its reason".to_owned());
            return;
        }
        EntryCheck::Seen | EntryCheck::Rule if stated != rule => {
            format!("article 126 gives {rule} for a deposit on {deposit}")
        }
        _ => return,
    };
    row.contradicts(problems, "entry_into_force", but);
}

/// The Statute was open for signature until the end of 2000; who signed ratifies, who did not accedes.
fn signature(row: &Row<StateParty>, problems: &mut Vec<Problem>) {
    let StateParty {
        signature,
        deposit,
        deposit_kind,
        ..
    } = row.record;
    in_order(
        row,
        ("signature", signature),
        ("deposit", Some(deposit)),
        problems,
    );
    let signed = matches!(
        deposit_kind,
        Consent::Ratification | Consent::Acceptance | Consent::Approval
    );
    if signed && signature.is_none() {
        let but = format!("`{deposit_kind}` follows a signature");
        row.contradicts(problems, "signature", but);
    }
    if deposit_kind == Consent::Accession && signature.is_some() {
        let but = "the State had signed".to_owned();
        row.contradicts(problems, "deposit_kind", but);
    }
}

/// Article 127(1): one year after the notification.
fn year_after(day: NaiveDate) -> Option<NaiveDate> {
    day.checked_add_months(Months::new(12))
}

/// states.csv holds a withdrawal exactly if withdrawals.csv has its notification and no rescission after it.
fn withdrawal(row: &Row<StateParty>, tables: &Tables, problems: &mut Vec<Problem>) {
    let StateParty {
        state,
        withdrawal_notified,
        withdrawal_effective,
        ..
    } = row.record;
    if withdrawal_notified.and_then(year_after) != withdrawal_effective {
        let but = match withdrawal_notified.and_then(year_after) {
            Some(day) => format!("one year after `withdrawal_notified` is {day}"),
            None => "`withdrawal_notified` is blank".to_owned(),
        };
        row.contradicts(problems, "withdrawal_effective", but);
    }
    let events = || {
        tables
            .withdrawals
            .iter()
            .map(|row| &row.record)
            .filter(|event| event.state == state)
    };
    let rescinded = |notified: NaiveDate| {
        events().any(|event| event.event == WithdrawalEvent::Rescission && event.date >= notified)
    };
    let standing = events()
        .filter(|event| event.event == WithdrawalEvent::Notification && !rescinded(event.date))
        .map(|event| event.date)
        .max();
    if standing != withdrawal_notified && tables.withdrawals.complete {
        let but = match standing {
            Some(date) => {
                format!("withdrawals.csv has a notification of {date} that stands")
            }
            None => "withdrawals.csv has no notification that stands".to_owned(),
        };
        row.contradicts(problems, "withdrawal_notified", but);
    }
}

fn withdrawal_event(row: &Row<Withdrawal>, tables: &Tables, problems: &mut Vec<Problem>) {
    let Withdrawal {
        id,
        state,
        event,
        date,
        effective,
        ..
    } = row.record;
    let expected = format!("{state}-{date}-{event}");
    if id != expected {
        row.contradicts(problems, "id", format!("the row gives {expected}"));
    }
    let wrong = match event {
        WithdrawalEvent::Notification => effective != year_after(date),
        WithdrawalEvent::Effect | WithdrawalEvent::EffectDue => {
            let notified = tables.withdrawals.iter().map(|row| &row.record).any(|other| {
                other.state == state
                    && other.event == WithdrawalEvent::Notification
                    && other.effective == Some(date)
            });
            effective != Some(date) || !notified
        }
        WithdrawalEvent::Rescission => effective.is_some_and(|effective| date >= effective),
        _ => false,
    };
    if wrong {
        let but = match event {
            WithdrawalEvent::Notification => "a withdrawal takes effect one year after the notification",
            WithdrawalEvent::Rescission => "the rescission came later",
            _ => "withdrawals.csv has no notification that takes effect on that day",
        };
        row.contradicts(problems, "effective", but.to_owned());
    }
}

fn signatories(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables.signatories.iter() {
        let state = row.record.state;
        if tables.states.iter().any(|party| party.record.state == state) {
            let but = "it stands in states.csv as a party".to_owned();
            row.contradicts(problems, "state", but);
        }
    }
}

/// A State is or was party, or it never was; each signatory that did not ratify is among those that never were.
fn non_parties(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables.non_parties.iter() {
        let state = row.record.state;
        if tables.states.iter().any(|party| party.record.state == state) {
            let but = "it stands in states.csv as a party".to_owned();
            row.contradicts(problems, "state", but);
        }
    }
    for row in tables.signatories.iter().filter(|_| tables.non_parties.complete) {
        let state = row.record.state;
        if !tables.non_parties.iter().any(|other| other.record.state == state) {
            let but = "it is missing from non_parties.csv, which gives its group".to_owned();
            row.contradicts(problems, "state", but);
        }
    }
}

fn names(tables: &Tables, problems: &mut Vec<Problem>) {
    for (at, row) in tables.state_names.iter().enumerate() {
        let alpha2 = row.record.alpha2;
        if alpha2.len() != 2 || !alpha2.bytes().all(|b| b.is_ascii_uppercase()) {
            let but = "a code has two capital letters, as FR".to_owned();
            row.contradicts(problems, "alpha2", but);
        }
        let mut earlier = tables.state_names.iter().take(at);
        if let Some(first) = earlier.find(|first| first.record.alpha2 == alpha2) {
            let but = format!("it stands already in line {}", first.place.line);
            row.contradicts(problems, "alpha2", but);
        }
    }
}

/// Article 121(5): one year after the deposit of the State itself, if the amendment is of that kind.
fn amendments(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables.amendment_deposits.iter() {
        let deposit = &row.record;
        let amendment = tables
            .amendments
            .iter()
            .map(|row| &row.record)
            .find(|a| a.id == deposit.amendment.key());
        let Some(amendment) = amendment else { continue };
        in_order(
            row,
            ("adopted", amendment.adopted),
            ("deposit", deposit.deposit),
            problems,
        );
        let expected = match amendment.first_in_force {
            Some(_) => deposit.deposit.and_then(year_after),
            None => None,
        };
        if deposit.entry_into_force != expected {
            let but = match expected {
                Some(day) => format!("one year after the deposit is {day}"),
                None => "the amendment is not in force, or the deposit has no date".to_owned(),
            };
            row.contradicts(problems, "entry_into_force", but);
        }
    }
}

/// Up to the day to which the deposits are said to be complete, there are as many as the depositary counts.
fn deposits_counted(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables
        .amendments
        .iter()
        .filter(|_| tables.amendment_deposits.complete)
    {
        let amendment = &row.record;
        let (Some(day), Some(total)) = (amendment.complete_up_to, amendment.depositary_total) else {
            continue;
        };
        let deposits = tables.amendment_deposits.iter().map(|row| &row.record);
        let counted = deposits
            .filter(|deposit| deposit.amendment.key() == amendment.id)
            .filter(|deposit| deposit.deposit.is_some_and(|deposit| deposit <= day))
            .count();
        if counted != usize::from(total) {
            let but = format!("amendment_deposits.csv has {counted} up to {day}");
            row.contradicts(problems, "depositary_total", but);
        }
    }
}

/// Article 35 of the Agreement: on 22 July 2004 for the first ten, otherwise on the thirtieth day after deposit.
/// A State that succeeds to another is bound from the day of succession.
fn apic(tables: &Tables, problems: &mut Vec<Problem>) {
    let Some(first) = NaiveDate::from_ymd_opt(2004, 7, 22) else {
        return;
    };
    for row in tables.apic.iter() {
        let apic = &row.record;
        let by_rule = apic
            .deposit
            .and_then(|day| day.checked_add_days(Days::new(30)))
            .map(|day| day.max(first));
        match apic.status {
            ApicStatus::Party if apic.deposit.is_none() || apic.deposit_kind.is_none() => {
                row.contradicts(
                    problems,
                    "deposit",
                    "a party has a day and a kind of deposit".to_owned(),
                );
            }
            ApicStatus::Signatory if apic.deposit.is_some() || apic.signature.is_none() => {
                row.contradicts(
                    problems,
                    "status",
                    "a signatory has a signature and no deposit".to_owned(),
                );
            }
            _ => {}
        }
        if apic.entry_into_force != by_rule && apic.deposit_kind != Some(Consent::Succession) {
            let but = match by_rule {
                Some(day) => format!("article 35 of the Agreement gives {day}"),
                None => "there is no deposit".to_owned(),
            };
            row.contradicts(problems, "entry_into_force", but);
        }
        in_order(
            row,
            ("signature", apic.signature),
            ("deposit", apic.deposit),
            problems,
        );
    }
}
