//! Every resolution, for someone who knows a symbol, a word of a title or a year.
//!
//! How to cite one stands on the page of its session, where the rest of what was decided stands too.

use asp_core::{
    Symbol,
    record::session::{Resolution, Session},
};
use leptos::prelude::*;

use super::topics;
use crate::{
    islands::Client,
    site::{
        address::Address,
        cx::Cx,
        embed_link,
        parts::{self, cell},
        shell::Page,
        table::Table,
    },
};

pub fn page(cx: &Cx<'_>) -> Page {
    let mut rows: Vec<&Resolution> = asp_data::resolutions().iter().collect();
    rows.sort_by_key(|row| (std::cmp::Reverse(row.adopted), &row.symbol));
    let title = cx.t("resolutions-title");
    Page {
        description: cx.tr("resolutions-description", &[("count", rows.len().into())]),
        trail: vec![(cx.t("nav-sessions"), Address::Sessions)],
        body: view! {
            <div class="page-head">
                <h1>{title.clone()}</h1>
                <p class="lead">{cx.tr("resolutions-lead", &[("count", rows.len().into())])}</p>
                <p class="muted">{cx.t("resolutions-gaps")}</p>
            </div>
            {parts::fold(cx.t("resolutions-ways"), view! { {topics::ways(cx)}{sessions(cx)} })}
            <section class="block" aria-labelledby="all" data-island="resolutions">
                <h2 id="all">{cx.t("resolutions-all")}</h2>
                {filter(cx, rows.len())}
                {embed_link::section(cx, "all", &title, table(cx, title.clone(), &rows))}
                <p class="notice filter__none" hidden="">{cx.t("index-none")}</p>
            </section>
        }
        .into_any(),
        title,
        styles: &["record", "filter"],
        client: Some(Client::Sessions),
        ..Page::default()
    }
}

/// The island fills the lists with what stands in the table.
fn filter(cx: &Cx<'_>, total: usize) -> AnyView {
    let list = |name: &'static str, label: &str| {
        view! {
            <label class="filter__field">
                <span>{cx.t(label)}</span>
                <select name=name>
                    <option value="">{cx.t("planner-all")}</option>
                </select>
            </label>
        }
    };
    let count = cx.tr("index-count", &[("shown", total.into()), ("total", total.into())]);
    view! {
        <form class="filter needs-script" role="search" autocomplete="off">
            <div class="filter__fields">
                <label class="filter__field filter__field--wide">
                    <span>{cx.t("planner-text")}</span>
                    <input type="search" name="q" spellcheck="false" placeholder=cx.t("index-text-hint")/>
                </label>
                {list("session", "column-session")}
                {list("topic", "column-topic")}
                <button type="button" class="filter__reset" data-do="reset">{cx.t("planner-reset")}</button>
            </div>
            <div class="filter__notices" role="alert"></div>
            <p class="filter__count" role="status">{count}</p>
            {parts::said(cx, "index", &[("count", &["shown", "total"]), ("ignored", &["name", "value", "valid"])])}
        </form>
    }
    .into_any()
}

/// Where each session's resolutions stand in the table.
fn sessions(cx: &Cx<'_>) -> AnyView {
    let mut sessions: Vec<(&Session, &Resolution)> = asp_data::sessions()
        .iter()
        .filter_map(|session| {
            let rows = asp_data::of_session(asp_data::resolutions(), session.id);
            // The first in the order of the table.
            let first = rows
                .iter()
                .max_by_key(|row| (row.adopted, std::cmp::Reverse(&row.symbol)))?;
            Some((session, first))
        })
        .collect();
    sessions.sort_by_key(|(session, _)| std::cmp::Reverse(session.opens));
    let links = sessions.iter().map(|(session, first)| {
        let name = parts::session_name(cx, session.id);
        view! { <li><a href=format!("#{}", first.symbol.slug())>{name}</a></li> }
    });
    view! {
        <nav class="contents" aria-label=cx.t("resolutions-by-session")>
            <ul>{links.collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// "5", or "5, 3 unconfirmed".
pub fn count(cx: &Cx<'_>, rows: &[Resolution]) -> String {
    parts::count(cx, rows.iter().map(is_sure)).unwrap_or_default()
}

/// How many of them were not read, or only inferred.
pub fn unsure(rows: &[Resolution]) -> usize {
    rows.iter().filter(|row| !is_sure(row)).count()
}

fn is_sure(row: &Resolution) -> bool {
    row.provenance.basis_of("symbol").is_confirmed()
}

/// Resolutions of any sessions, each a link to where it can be cited.
pub fn table(cx: &Cx<'_>, title: String, rows: &[&'static Resolution]) -> AnyView {
    let on_topic = matches!(cx.here, Address::Topic(_));
    Table::new(cx, title)
        .head("column-symbol", |row: &&Resolution| {
            let link = view! { <span id=row.symbol.slug()>{symbol_link(cx, &row.symbol)}</span> };
            cell(cx, &row.provenance, "symbol", link)
        })
        .view("column-title", |row| {
            Some(cell(cx, &row.provenance, "title", parts::text(cx, row.title)))
        })
        .view("column-topic", |row| {
            (!on_topic).then(|| topics::of_resolution(cx, row))
        })
        .view("column-session", |row| Some(parts::session(cx, row.session)))
        .view("column-adopted", |row| {
            Some(cell(cx, &row.provenance, "adopted", parts::day(cx, row.adopted)))
        })
        .view("column-how", |row| {
            let how = cx.code("adoption", row.adopted_by.code());
            Some(cell(cx, &row.provenance, "adopted_by", how))
        })
        .rows(rows, |row| &row.provenance)
}

/// A symbol, and the way to where the resolution can be read about and cited if the data hold it.
pub fn symbol_link(cx: &Cx<'_>, symbol: &Symbol) -> AnyView {
    let name = view! { <bdi class="symbol">{symbol.to_string()}</bdi> };
    let Some(row) = asp_data::resolutions().iter().find(|row| row.symbol == *symbol) else {
        return name.into_any();
    };
    let page = Address::Session(row.session);
    let way = if page == cx.here {
        String::new()
    } else {
        cx.href(&page)
    };
    view! { <a href=format!("{way}#{}", symbol.slug())>{name}</a> }.into_any()
}
