//! What the State has signed and deposited.

use asp_core::{
    Iso3, PartialDate, Provenance,
    record::state::{Amendment, AmendmentDeposit, Apic, WithdrawalEvent},
};
use leptos::prelude::*;

use super::{Act, ApicStatus, Profile, Section, Table, cell, cite, parts, table};
use crate::site::{cx::Cx, profile::possible::Possible};

/// The State's acts under the Statute, in order of time.
pub(super) fn acts(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let acts = in_order(cx, code);
    Section::when(!acts.is_empty(), "acts", cx.t("section-acts"), || {
        let items = acts.into_iter().map(|act| {
            let note = (!act.notes.is_empty()).then(|| table::note(cx, act.notes));
            view! {
                <li>{parts::date(cx, act.date)}{parts::colon(cx)}{act.what}" "{cite::marks(cx, act.provenance)}{note}</li>
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
        let what = cell(cx, &row.provenance, "date", cx.code("act", row.kind.code()));
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

/// The acts for the brief: each in a line, without folds.
pub(super) fn brief(cx: &Cx<'_>, code: Iso3) -> Option<AnyView> {
    let acts = in_order(cx, code);
    (!acts.is_empty()).then(|| {
        let items = acts.into_iter().map(|act| {
            view! { <li>{parts::date(cx, act.date)}{parts::colon(cx)}{act.what}" "{cite::marks(cx, act.provenance)}</li> }
        });
        view! {
            <div class="brief__block">
                <h3>{cx.t("section-acts")}</h3>
                <ul>{items.collect_view()}</ul>
            </div>
        }
        .into_any()
    })
}

fn in_order(cx: &Cx<'_>, code: Iso3) -> Vec<Act> {
    let mut acts = own_acts(cx, code);
    acts.extend(declarations(cx, code));
    acts.extend(withdrawals(cx, code));
    acts.sort_by_key(|act| act.date);
    acts
}

/// An amendment and what the data hold of the State's consent to it.
struct Consented {
    amendment: &'static Amendment,
    deposit: Option<&'static AmendmentDeposit>,
}

impl Consented {
    /// What stands behind the row: the deposit, else the list in which there is none.
    fn provenance(&self) -> &'static Provenance {
        self.deposit
            .map_or(&self.amendment.provenance, |deposit| &deposit.provenance)
    }
}

/// The amendments, accepted or not found: a list says up to which day it is complete, and absence later says nothing.
/// Those that are open to the State stand with their lists under what it can still do, and not a second time here; of
/// a State that is not a party only those it has accepted are told.
pub(super) fn amendments(cx: &Cx<'_>, profile: &Profile) -> Option<Section> {
    let deposit = |amendment: &Amendment| {
        asp_data::amendment_deposits()
            .iter()
            .find(|row| row.state == profile.code && row.amendment.key() == amendment.id)
    };
    let adopted = asp_data::amendments().iter().filter(|row| row.adopted.is_some());
    let rows = adopted.map(|amendment| Consented {
        amendment,
        deposit: deposit(amendment),
    });
    let offered = |amendment: &Amendment| {
        let mut open = profile.open.iter();
        open.any(|one| matches!(&one.outcome, Possible::Accept { amendment: other, .. } if other.id == amendment.id))
    };
    let party = profile.status.is_party();
    let rows: Vec<Consented> = rows
        .filter(|row| row.deposit.is_some() || (party && !offered(row.amendment)))
        .collect();
    let title = cx.t("section-amendments");
    Section::when(!rows.is_empty(), "amendments", title.clone(), || {
        let found = rows.iter().filter(|row| row.deposit.is_some()).count();
        let all = asp_data::amendments().iter().filter(|row| row.adopted.is_some());
        let count = cx.tr(
            "amendments-count",
            &[("n", found.into()), ("all", all.count().into())],
        );
        let mut open = profile.open.iter();
        let others = open.any(|one| matches!(one.outcome, Possible::Accept { .. }));
        let others = others.then(|| view! { " "<a href="#can">{cx.t("amendments-others")}</a> });
        let (accepted, absent): (Vec<Consented>, Vec<Consented>) =
            rows.into_iter().partition(|row| row.deposit.is_some());
        let table = (!accepted.is_empty()).then(|| accepted_table(cx, title, &accepted));
        let absent = absent.iter().map(|row| {
            let amendment = row.amendment;
            let marks = cite::marks(cx, &amendment.provenance);
            view! { <li>{parts::text(cx, amendment.title)}{parts::colon(cx)}{not_found(cx, amendment)}" "{marks}</li> }
        });
        let absent: Vec<_> = absent.collect();
        let absent = (!absent.is_empty()).then(|| view! { <ul class="can__amendments">{absent}</ul> });
        view! {
            <p>{count}{others}</p>
            {table}
            {absent}
        }
        .into_any()
    })
}

fn accepted_table(cx: &Cx<'_>, title: String, rows: &[Consented]) -> AnyView {
    Table::new(cx, title)
        .head("column-amendment", |row: &Consented| {
            view! { {parts::text(cx, row.amendment.title)}" ("<bdi lang="en">{row.amendment.articles}</bdi>")" }
        })
        .view("column-deposit", |row| {
            let deposit = row.deposit?;
            let day = deposit
                .deposit
                .map(|day| cell(cx, &deposit.provenance, "deposit", parts::day(cx, day)));
            let kind = deposit.deposit_kind.map(|kind| cx.code("consent", kind.code()));
            let comma = (day.is_some() && kind.is_some()).then_some(", ");
            let undated = (day.is_none() && kind.is_none()).then(|| cx.t("amendment-accepted-undated"));
            Some(view! { {day}{comma}{kind}{undated} })
        })
        .view("column-in-force", |row| {
            let deposit = row.deposit?;
            let day = deposit.entry_into_force?;
            Some(cell(cx, &deposit.provenance, "entry_into_force", parts::day(cx, day)))
        })
        .rows(rows, |row| row.provenance())
}

/// Up to which day the State is not in the list of deposits.
fn not_found(cx: &Cx<'_>, amendment: &Amendment) -> AnyView {
    let text = match amendment.complete_up_to {
        Some(day) => cx.tr("amendment-absent", &[("day", cx.day(day).into())]),
        None => cx.t("amendment-list-unread"),
    };
    view! { <span class="muted">{text}</span> }.into_any()
}

pub(super) fn amendment(row: &AmendmentDeposit) -> Option<&'static Amendment> {
    asp_data::amendments()
        .iter()
        .find(|amendment| amendment.id == row.amendment.key())
}

/// The Agreement on the Privileges and Immunities of the Court, to which every State can be party.
pub(super) fn privileges(cx: &Cx<'_>, profile: &Profile) -> Option<Section> {
    let row = asp_data::apic().iter().find(|row| row.state == profile.code);
    Section::when(true, "apic", cx.t("section-apic"), || match row {
        Some(row) => consent_to_privileges(cx, row),
        None => {
            let absent = cx.tr("apic-absent", &[("day", cx.day(asp_data::date()).into())]);
            view! { <p>{absent}</p> }.into_any()
        }
    })
}

fn consent_to_privileges(cx: &Cx<'_>, row: &'static Apic) -> AnyView {
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
}
