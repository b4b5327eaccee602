//! All States: parties, former parties, signatories. For someone who looks for one of them, or asks
//! who is in, who is leaving and who has only signed.

use asp_core::{Iso3, NaiveDate, Provenance, Rate, RegionalGroup};
use leptos::prelude::*;

use crate::{
    islands::{
        Client,
        states::filter::{Labels, Sort, StateFilter},
    },
    site::{
        cite,
        cx::Cx,
        embed_link,
        membership::{self, Status},
        parts,
        shell::Page,
    },
};

pub fn page(cx: &Cx<'_>) -> Page {
    let rows = rows(cx);
    let count = |status: Status| rows.iter().filter(|row| row.status == status).count();
    let parties = rows.iter().filter(|row| row.status.is_party()).count();
    let lead = cx.tr(
        "states-lead",
        &[
            ("date", cx.day(cx.today()).into()),
            ("parties", parties.into()),
            ("leaving", count(Status::PartyWithdrawalPending).into()),
            ("former", count(Status::FormerParty).into()),
            ("signatories", count(Status::Signatory).into()),
        ],
    );
    let (labels, total, table) = (labels(cx), rows.len(), table(cx, &rows));
    Page {
        title: cx.t("states-title"),
        description: lead.clone(),
        trail: vec![],
        body: view! {
            <div class="page-head">
                <h1>{cx.t("states-title")}</h1>
                <p class="lead">{lead}</p>
            </div>
            <StateFilter labels total>{table}</StateFilter>
            <p class="muted">{cx.t("states-note")}</p>
            {embed_link::of_page(cx)}
        }
        .into_any(),
        client: Some(Client::States),
        ..Page::default()
    }
}

/// A State with the facts of its row.
struct Row {
    state: Iso3,
    name: String,
    group: Option<RegionalGroup>,
    status: Status,
    since: Option<NaiveDate>,
    until: Option<NaiveDate>,
    rate: Option<Rate>,
    provenance: &'static Provenance,
}

fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let today = cx.today();
    let parties = asp_data::states().iter().map(|state| Row {
        state: state.state,
        name: cx.state(state.state),
        group: Some(state.regional_group),
        status: membership::status(state.state, today),
        since: Some(state.entry_into_force),
        until: state.withdrawal_effective,
        rate: rate(state.state, today),
        provenance: &state.provenance,
    });
    let signatories = asp_data::signatories().iter().map(|state| Row {
        state: state.state,
        name: cx.state(state.state),
        group: None,
        status: Status::Signatory,
        since: None,
        until: None,
        rate: rate(state.state, today),
        provenance: &state.provenance,
    });
    let mut rows: Vec<Row> = parties.chain(signatories).collect();
    rows.sort_by(|a, b| cx.edition.format.compare(&a.name, &b.name));
    rows
}

/// The rate of the United Nations scale in the year of `day`.
pub fn rate(state: Iso3, day: NaiveDate) -> Option<Rate> {
    let year = u16::try_from(chrono::Datelike::year(&day)).ok()?;
    asp_data::un_scale()
        .iter()
        .find(|row| row.state == state && (row.from_year.0..=row.until_year.0).contains(&year))
        .map(|row| row.rate)
}

fn table(cx: &Cx<'_>, rows: &[Row]) -> AnyView {
    let heads = [
        "column-state",
        "column-group",
        "column-status",
        "column-since",
        "column-un-rate",
    ]
    .map(|key| cx.t(key));
    let [state, group, status, since, un_rate] = heads.clone();
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
                    <th scope="col" class="number">{un_rate}</th>
                    <th scope="col">{cx.t("column-source")}</th>
                </tr>
            </thead>
            <tbody data-filter-rows="">{body}</tbody>
        </table>
    }
    .into_any()
}

fn table_row(cx: &Cx<'_>, row: &Row, [_, group_head, _, since_head, rate_head]: &[String; 5]) -> AnyView {
    let group = row.group.map(|group| cx.code("group", group.code()));
    let status = view! {
        <span class=format!("status status--{}", row.status.code())>{cx.code("status", row.status.code())}</span>
    };
    let since = row.since.map(|day| {
        let until = row.until.map(|until| view! { " – "{parts::day(cx, until)} });
        view! { {parts::day(cx, day)}{until} }
    });
    let rate = row.rate.map(|rate| cx.rate(rate));
    view! {
        <tr
            id=row.state.slug()
            data-group=row.group.map(RegionalGroup::code)
            data-status=row.status.code()
            data-since=row.since.map(|day| day.to_string())
            data-rate=row.rate.map(|rate| rate.0.to_string())
        >
            <th scope="row">{parts::state(cx, row.state)}</th>
            <td data-label=group_head.clone()>{group}</td>
            <td>{status}</td>
            <td data-label=since_head.clone()>{since}</td>
            <td class="number" data-label=rate_head.clone()>{rate}</td>
            <td class="source-cell">{cite::marks(cx, row.provenance)}</td>
        </tr>
    }
    .into_any()
}

fn labels(cx: &Cx<'_>) -> Labels {
    let gap = |name: &str| format!("{{{name}}}");
    let named = |codes: Vec<&'static str>, list: &str| {
        codes
            .into_iter()
            .map(|code| (code.to_owned(), cx.code(list, code)))
            .collect()
    };
    Labels {
        legend: cx.t("filter-legend"),
        text: cx.t("filter-text"),
        text_hint: cx.t("filter-text-hint"),
        group: cx.t("column-group"),
        all_groups: cx.t("filter-all-groups"),
        status: cx.t("column-status"),
        all_statuses: cx.t("filter-all-statuses"),
        sort: cx.t("filter-sort"),
        reset: cx.t("filter-reset"),
        count: cx.tr(
            "filter-count",
            &[("shown", gap("shown").into()), ("total", gap("total").into())],
        ),
        none: cx.t("filter-none"),
        ignored: cx.tr(
            "filter-ignored",
            &[
                ("name", gap("name").into()),
                ("value", gap("value").into()),
                ("valid", gap("valid").into()),
            ],
        ),
        groups: named(RegionalGroup::ALL.map(RegionalGroup::code).to_vec(), "group"),
        statuses: named(Status::ALL.map(Status::code).to_vec(), "status"),
        sorts: named(Sort::ALL.map(Sort::code).to_vec(), "sort"),
    }
}
