//! What the State has signed and deposited.

use asp_core::{
    Iso3, PartialDate,
    record::state::{AmendmentDeposit, WithdrawalEvent},
};
use leptos::prelude::*;

use super::{Act, ApicStatus, Section, Table, cell, cite, parts, table};
use crate::site::cx::Cx;

/// The State's acts under the Statute, in order of time.
pub(super) fn acts(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let mut acts = own_acts(cx, code);
    acts.extend(declarations(cx, code));
    acts.extend(withdrawals(cx, code));
    acts.sort_by_key(|act| act.date);
    Section::when(!acts.is_empty(), "acts", cx.t("section-acts"), || {
        let items = acts.into_iter().map(|act| {
            let note = (!act.notes.is_empty()).then(|| table::note(cx, act.notes));
            view! {
                <li>{parts::date(cx, act.date)}": "{act.what}" "{cite::marks(cx, act.provenance)}{note}</li>
            }
        });
        view! { <ol class="timeline">{items.collect_view()}</ol> }.into_any()
    })
}

fn own_acts(cx: &Cx<'_>, code: Iso3) -> Vec<Act> {
    let signed = asp_data::signatories()
        .iter()
        .filter(|row| row.state == code)
        .flat_map(|row| {
            let intent = row
                .not_party_intent
                .map(|day| (day, "not_party_intent", "act-not-party-intent"));
            let signature = Some((row.signature, "signature", "act-signature"));
            [signature, intent]
                .into_iter()
                .flatten()
                .map(|(day, column, key)| Act {
                    date: PartialDate::day(day),
                    what: cell(cx, &row.provenance, column, cx.t(key)),
                    provenance: &row.provenance,
                    notes: row.provenance.notes,
                })
        });
    let joined = asp_data::state(code).into_iter().flat_map(|state| {
        let signature = state
            .signature
            .map(|day| (day, "signature", cx.t("act-signature")));
        let deposit = (
            state.deposit,
            "deposit",
            cx.code("act-deposit", state.deposit_kind.code()),
        );
        let entry = (state.entry_into_force, "entry_into_force", cx.t("act-entry"));
        signature
            .into_iter()
            .chain([deposit, entry])
            .map(|(day, column, what)| Act {
                date: PartialDate::day(day),
                what: cell(cx, &state.provenance, column, what),
                provenance: &state.provenance,
                notes: "",
            })
    });
    signed.chain(joined).collect()
}

fn declarations(cx: &Cx<'_>, code: Iso3) -> Vec<Act> {
    let rows = asp_data::declarations().iter().filter(|row| row.state == code);
    rows.map(|row| {
        let from = row.jurisdiction_from.map(|day| cx.day(day));
        let from = from.map(|date| view! { " "{cx.tr("act-jurisdiction-from", &[("date", date.into())])} });
        let what = cx.code("act", row.kind.code());
        Act {
            date: PartialDate::day(row.date),
            what: view! { {what}{from} }.into_any(),
            provenance: &row.provenance,
            notes: row.provenance.notes,
        }
    })
    .collect()
}

fn withdrawals(cx: &Cx<'_>, code: Iso3) -> Vec<Act> {
    let rows = asp_data::withdrawals().iter().filter(|row| row.state == code);
    rows.map(|row| {
        let effect = row.effective.filter(|_| row.event == WithdrawalEvent::Notification);
        let effect = effect.map(|day| {
            let text = cx.tr("act-to-take-effect", &[("date", cx.day(day).into())]);
            view! { " "{cell(cx, &row.provenance, "effective", text)} }
        });
        let number = row.depositary_notification.map(|number| {
            view! { " ("{cell(cx, &row.provenance, "depositary_notification", view! { <bdi>{number}</bdi> })}")" }
        });
        let what = cx.code("act", row.event.code());
        Act {
            date: PartialDate::day(row.date),
            what: view! { {what}{effect}{number} }.into_any(),
            provenance: &row.provenance,
            notes: row.provenance.notes,
        }
    })
    .collect()
}

/// Amendments the State has accepted, with the day up to which each list is complete: after it, absence says nothing.
pub(super) fn amendments(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let rows: Vec<&AmendmentDeposit> = asp_data::amendment_deposits()
        .iter()
        .filter(|row| row.state == code)
        .collect();
    let title = cx.t("section-amendments");
    Section::when(!rows.is_empty(), "amendments", title.clone(), || {
        let table = Table::new(cx, title)
            .head("column-amendment", |row: &&AmendmentDeposit| {
                amendment(row).map(|found| view! { {parts::text(cx, found.title)}" ("<bdi lang="en">{found.articles}</bdi>")" })
            })
            .view("column-deposit", |row| {
                row.deposit.map(|day| cell(cx, &row.provenance, "deposit", parts::day(cx, day)))
            })
            .text("column-instrument", |row| {
                row.deposit_kind.map(|kind| cx.code("consent", kind.code())).unwrap_or_default()
            })
            .view("column-in-force", |row| {
                row.entry_into_force.map(|day| cell(cx, &row.provenance, "entry_into_force", parts::day(cx, day)))
            })
            .view("column-list-complete", |row| {
                amendment(row).and_then(|found| found.complete_up_to).map(|day| parts::day(cx, day))
            })
            .rows(&rows, |row| &row.provenance);
        view! {
            <p class="muted">{cx.t("amendments-note")}</p>
            {table}
        }
        .into_any()
    })
}

fn amendment(row: &AmendmentDeposit) -> Option<&'static asp_core::record::state::Amendment> {
    asp_data::amendments()
        .iter()
        .find(|amendment| amendment.id == row.amendment.key())
}

/// The Agreement on the Privileges and Immunities of the Court.
pub(super) fn privileges(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let row = asp_data::apic().iter().find(|row| row.state == code)?;
    Section::when(true, "apic", cx.t("section-apic"), || {
        let key = match row.status {
            ApicStatus::Party => "apic-party",
            ApicStatus::Signatory => "apic-signatory",
        };
        let on = |key: &str, column: &str, day: Option<asp_core::NaiveDate>| {
            day.map(|day| super::fact(cx.t(key), cell(cx, &row.provenance, column, parts::day(cx, day))))
        };
        let note = (!row.provenance.notes.is_empty()).then(|| table::note(cx, row.provenance.notes));
        view! {
            <p>{cx.t(key)}" "{cite::marks(cx, &row.provenance)}</p>
            <dl class="facts">
                {on("state-signature", "signature", row.signature)}
                {on("column-deposit", "deposit", row.deposit)}
                {on("column-in-force", "entry_into_force", row.entry_into_force)}
            </dl>
            {note}
        }
        .into_any()
    })
}
