//! The States as a table, with what the explorer looks up, worked out by the rules of the core.

use asp_core::{
    Iso3,
    record::state::{AmendmentDeposit, ApicStatus},
};
use leptos::prelude::*;

use super::Row;
use crate::{
    islands::states::explorer::history::{Deposits, History},
    site::{cite, cx::Cx, membership, parts},
};

const HEADS: [&str; 6] = [
    "column-state",
    "column-group",
    "column-status",
    "column-since",
    "explorer-deposits",
    "column-un-rate",
];

pub(super) fn table(cx: &Cx<'_>, rows: &[Row]) -> AnyView {
    let mut heads = HEADS.map(|key| cx.t(key));
    if let Some((from, until)) = super::scale(cx.today()) {
        // Of which scale, since on a day of another the explorer leaves the column empty.
        let period = [
            ("from", from.to_string().into()),
            ("until", until.to_string().into()),
        ];
        heads[5] = cx.tr("explorer-rate", &period);
    }
    let [state, group, status, since, deposits, un_rate] = heads.clone();
    let body = rows.iter().map(|row| table_row(cx, row, &heads)).collect_view();
    view! {
        <table class="table table--stack states">
            <caption class="visually-hidden">{cx.t("states-title")}</caption>
            <thead>
                <tr>
                    <th scope="col">{state}</th>
                    <th scope="col">{group}</th>
                    <th scope="col">{status}</th>
                    <th scope="col">{since}</th>
                    <th scope="col" data-deposits-head=deposits>{heads[4].clone()}</th>
                    <th scope="col" class="number">{un_rate}</th>
                    <th scope="col">{cx.t("column-source")}</th>
                    <th scope="col" class="needs-script">{cx.t("explorer-pick")}</th>
                </tr>
            </thead>
            // For all rows in one: in each row they would weigh half a kilobyte more.
            <tbody
                data-filter-rows=""
                data-histories=of_all(rows, history)
                data-deposits=of_all(rows, instruments)
                data-apic=of_all(rows, apic)
            >
                {body}
            </tbody>
        </table>
    }
    .into_any()
}

fn table_row(cx: &Cx<'_>, row: &Row, heads: &[String; 6]) -> AnyView {
    let [_, group_head, _, since_head, deposits_head, rate_head] = heads;
    let group = row.group.map(|group| cx.code("group", group.code()));
    let status = view! {
        <span class=format!("status status--{}", row.status.code())>{cx.code("status", row.status.code())}</span>
    };
    let since = row.since.map(|day| {
        // Text alone: the explorer has these days from the history, and as elements they would weigh half a kilobyte.
        let until = row.until.map(|until| view! { <span>" – "{cx.day(until)}</span> });
        view! { {cx.day(day)}{until} }
    });
    let rate = row.rate.map(|rate| cx.rate(rate));
    let confirmed = |row: &AmendmentDeposit| row.provenance.basis_of("deposit").is_confirmed();
    let count = parts::count(cx, deposits_of(row.state).map(confirmed));
    let sources = cite::marks_of_all(cx, row.provenance.iter().copied());
    view! {
        <tr id=row.state.slug()>
            <th scope="row">{parts::state(cx, row.state)}</th>
            <td data-label=group_head.clone()>{group}</td>
            <td>{status}</td>
            <td data-label=since_head.clone()>{since}</td>
            <td class="deposits" data-label=deposits_head.clone()>{count}</td>
            <td class="number" data-label=rate_head.clone()>{rate}</td>
            <td class="source-cell">{sources}</td>
            // Where the explorer puts a box that picks the State for comparison.
            <td class="needs-script" data-label=cx.t("explorer-pick")></td>
        </tr>
    }
    .into_any()
}

/// What the explorer looks up, row by row.
fn of_all(rows: &[Row], what: fn(Iso3) -> String) -> String {
    let rows = rows.iter().map(|row| what(row.state));
    rows.collect::<Vec<_>>().join(";")
}

fn history(state: Iso3) -> String {
    let changes = membership::history(state);
    History::write(changes.into_iter().map(|(day, status)| (day, status.code())))
}

/// The instruments of a State for amendments.
fn deposits_of(state: Iso3) -> impl Iterator<Item = &'static AmendmentDeposit> {
    let deposits = asp_data::amendment_deposits().iter();
    deposits.filter(move |row| row.state == state)
}

fn instruments(state: Iso3) -> String {
    Deposits::write(deposits_of(state).map(|row| {
        let day = row.deposit.map(|day| day.to_string());
        let confirmed = row.provenance.basis_of("deposit").is_confirmed();
        (row.amendment.key().to_owned(), day, confirmed)
    }))
}

/// Where a State stood to the Agreement on the Privileges and Immunities of the Court, and since when.
fn apic(state: Iso3) -> String {
    let row = asp_data::apic().iter().find(|row| row.state == state);
    let signed = row.and_then(|row| row.signature);
    let party = row.and_then(|row| row.entry_into_force);
    let signed = signed.map(|day| (day, ApicStatus::Signatory.code()));
    History::write(
        signed
            .into_iter()
            .chain(party.map(|day| (day, ApicStatus::Party.code()))),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_explorer_reads_every_row_as_it_was_written() {
        let parties = asp_data::states().iter().map(|row| row.state);
        for state in parties.chain(asp_data::signatories().iter().map(|row| row.state)) {
            let read = History::read(&history(state));
            let changes = membership::history(state);
            assert_eq!(read.days().count(), changes.len(), "{state}");
            for (day, status) in changes {
                assert_eq!(
                    read.begins(&day.to_string()),
                    Some(status.code()),
                    "{state} on {day}"
                );
            }
            let read = Deposits::read(&instruments(state));
            let today = "2026-11-21";
            assert_eq!(
                read.all_by(today, today).count(),
                deposits_of(state).count(),
                "{state}"
            );
        }
        for row in asp_data::apic() {
            let read = History::read(&apic(row.state));
            let days = [row.signature, row.entry_into_force].into_iter().flatten();
            let expected: Vec<String> = days.map(|day| day.to_string()).collect();
            assert_eq!(read.days().collect::<Vec<_>>(), expected, "{}", row.state);
        }
    }
}
