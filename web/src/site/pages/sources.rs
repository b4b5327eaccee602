//! Whether a number can be trusted: how facts are graded, how far the data reach, what is missing.

use asp_core::{Provenance, record::reference::Document};
use leptos::prelude::*;

use crate::site::{
    cx::Cx,
    parts::{self, Section},
    shell::Page,
};

pub fn page(cx: &Cx<'_>) -> Page {
    let sections = vec![
        Section {
            id: "grades",
            title: cx.t("sources-grades"),
            body: grades(cx),
        },
        Section {
            id: "coverage",
            title: cx.t("sources-coverage"),
            body: coverage(cx),
        },
        Section {
            id: "gaps",
            title: cx.t("sources-gaps"),
            body: points(cx, &GAPS),
        },
        Section {
            id: "disagreements",
            title: cx.t("sources-disagreements"),
            body: points(cx, &DISAGREEMENTS),
        },
        Section {
            id: "documents",
            title: cx.t("sources-documents"),
            body: documents(cx),
        },
        Section {
            id: "people",
            title: cx.t("sources-people"),
            body: points(cx, &PEOPLE),
        },
        Section {
            id: "corrections",
            title: cx.t("sources-corrections"),
            body: points(cx, &CORRECTIONS),
        },
    ];
    Page {
        title: cx.t("sources-title"),
        description: cx.t("sources-description"),
        trail: vec![],
        body: view! {
            <div class="page-head">
                <h1>{cx.t("sources-title")}</h1>
                <p class="lead">{cx.t("sources-lead")}</p>
            </div>
            {parts::sections(cx, sections)}
        }
        .into_any(),
        ..Page::default()
    }
}

const GAPS: [&str; 6] = [
    "gap-2026",
    "gap-budget",
    "gap-arrears",
    "gap-amendments",
    "gap-ballots",
    "gap-civil-society",
];
const DISAGREEMENTS: [&str; 4] = [
    "disagree-membership",
    "disagree-closing",
    "disagree-budget",
    "disagree-prosecutor",
];
const PEOPLE: [&str; 3] = ["people-named", "people-not-named", "people-allegations"];
const CORRECTIONS: [&str; 2] = ["corrections-how", "corrections-what"];

fn points(cx: &Cx<'_>, keys: &[&str]) -> AnyView {
    let points = keys
        .iter()
        .map(|key| view! { <li>{cx.t(key)}</li> })
        .collect_view();
    view! { <div class="prose"><ul>{points}</ul></div> }.into_any()
}

fn grades(cx: &Cx<'_>) -> AnyView {
    let grades = ["seed", "page", "recall"].map(|basis| {
        view! {
            <dt><code>{basis}</code>" · "{cx.t(&format!("basis-{basis}"))}</dt>
            <dd>{cx.t(&format!("basis-{basis}-what"))}</dd>
        }
    });
    view! {
        <div class="prose">
            <dl class="grades">{grades.collect_view()}</dl>
            <p>{cx.t("grades-cells")}</p>
            <p>{cx.t("grades-retrieved")}</p>
        </div>
    }
    .into_any()
}

/// Rows of one table: how many, and how many of them are recalled.
struct Coverage {
    table: &'static str,
    rows: usize,
    recalled: usize,
}

fn all_tables() -> Vec<Coverage> {
    let mut all = Vec::new();
    macro_rules! count {
        ($( $group:literal { $( $name:ident: $module:ident::$record:ident, )+ } )+) => {
            $($(
                let rows = asp_data::$name();
                let recalled = |row: &&asp_core::record::$module::$record| !is_confirmed(&row.provenance);
                all.push(Coverage { table: stringify!($name), rows: rows.len(), recalled: rows.iter().filter(recalled).count() });
            )+)+
        };
    }
    asp_core::for_each_table!(count);
    all
}

fn is_confirmed(provenance: &Provenance) -> bool {
    provenance.basis.is_confirmed()
}

fn coverage(cx: &Cx<'_>) -> AnyView {
    let all = all_tables();
    let line = |name: String, rows: usize, recalled: usize| {
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td class="number">{cx.number(rows as i64)}</td>
                <td class="number">{cx.number((rows - recalled) as i64)}</td>
                <td class="number">{cx.number(recalled as i64)}</td>
            </tr>
        }
    };
    let sum = |of: fn(&Coverage) -> usize| all.iter().map(of).sum::<usize>();
    let total = line(
        cx.t("coverage-all"),
        sum(|table| table.rows),
        sum(|table| table.recalled),
    );
    let lines = all
        .iter()
        .map(|table| line(cx.code("table", table.table), table.rows, table.recalled));
    let lines = lines.collect_view();
    view! {
        <p>{cx.tr("coverage-intro", &[("date", cx.day(asp_data::date()).into())])}</p>
        <div class="table-scroll" tabindex="0" role="group" aria-label=cx.t("sources-coverage")>
            <table class="table">
                <caption class="visually-hidden">{cx.t("sources-coverage")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{cx.t("column-table")}</th>
                        <th scope="col" class="number">{cx.t("column-rows")}</th>
                        <th scope="col" class="number">{cx.t("column-confirmed")}</th>
                        <th scope="col" class="number">{cx.t("column-recalled")}</th>
                    </tr>
                </thead>
                <tbody>{lines}</tbody>
                <tfoot>{total}</tfoot>
            </table>
        </div>
    }
    .into_any()
}

fn documents(cx: &Cx<'_>) -> AnyView {
    let document = |row: &Document| {
        let by = row.author.or(row.publisher).map(|by| view! { ", "{by} });
        let date = row.date.map(|date| view! { ", "{parts::date(cx, date)} });
        view! { <li><code>{row.id}</code>" "<cite lang="en">{row.title}</cite>{by}{date}</li> }
    };
    let list = asp_data::documents().iter().map(document).collect_view();
    view! {
        <div class="prose">
            <p>{cx.t("documents-intro")}</p>
            <ul>{list}</ul>
        </div>
    }
    .into_any()
}
