//! The States as a table. Its rows carry what the explorer looks up, worked out by the rules of the core.

use asp_core::{
    Iso3,
    record::state::{AmendmentDeposit, ApicStatus},
};
use leptos::prelude::*;

use super::Row;
use crate::{
    islands::states::explorer::history::History,
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
            <tbody data-filter-rows="">{body}</tbody>
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
    let (deposits, count) = deposits(row.state);
    let sources = row
        .provenance
        .iter()
        .map(|provenance| cite::marks(cx, provenance))
        .collect_view();
    view! {
        <tr
            id=row.state.slug()
            data-history=history(row.state)
            data-deposits=deposits
            data-apic=apic(row.state)
        >
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

fn history(state: Iso3) -> String {
    let changes = membership::history(state);
    History::write(changes.into_iter().map(|(day, status)| (day, status.code())))
}

/// The instruments of a State for amendments, as the explorer reads them, and their number for people.
fn deposits(state: Iso3) -> (Option<String>, Option<usize>) {
    let instruments: Vec<String> = asp_data::amendment_deposits()
        .iter()
        .filter(|row| row.state == state)
        .map(deposit)
        .collect();
    let count = instruments.len();
    (
        (count > 0).then(|| instruments.join(" ")),
        (count > 0).then_some(count),
    )
}

fn deposit(row: &AmendmentDeposit) -> String {
    let day = row.deposit.map(|day| day.format("%Y%m%d").to_string());
    let day = day.unwrap_or_default();
    let confirmed = row.provenance.basis_of("deposit").is_confirmed();
    let doubt = if confirmed { "" } else { "?" };
    format!("{}:{day}{doubt}", row.amendment.key())
}

/// Where a State stood to the Agreement on the Privileges and Immunities of the Court, and since when.
fn apic(state: Iso3) -> Option<String> {
    let row = asp_data::apic().iter().find(|row| row.state == state)?;
    let signed = row.signature.map(|day| (day, ApicStatus::Signatory.code()));
    let party = row.entry_into_force.map(|day| (day, ApicStatus::Party.code()));
    Some(History::write(signed.into_iter().chain(party)))
}
