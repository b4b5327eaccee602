//! What was decided on one topic, session after session, and the list of topics.

use asp_core::record::{
    budget::{BudgetAmount, BudgetStage, BudgetYear},
    session::{Outcome, Resolution, Topic},
};
use leptos::prelude::*;

use super::{
    resolutions,
    session::{against, figure},
};
use crate::site::{
    address::Address,
    cite,
    cx::Cx,
    embed_link,
    parts::{self, Section},
    shell::Page,
    table::Table,
};

/// What a resolution is about, as finely as it is known; nothing where not even its title was seen.
pub fn of(resolution: &Resolution) -> Option<Topic> {
    let guessed = resolution.provenance.doubts_only("topic");
    (!guessed).then(|| resolution.subtopic.unwrap_or(resolution.topic))
}

/// The topic of a resolution as a link to its page, or that it is not known.
pub fn of_resolution(cx: &Cx<'_>, resolution: &Resolution) -> AnyView {
    match of(resolution) {
        Some(topic) => link(cx, topic),
        None => view! { <span class="muted">{cx.t("topic-not-known")}</span> }.into_any(),
    }
}

/// The topics on which something was decided.
pub fn all() -> impl Iterator<Item = Topic> {
    let decided =
        |topic: &Topic| resolutions_on(*topic).next().is_some() || outcomes_on(*topic).next().is_some();
    Topic::ALL.into_iter().filter(decided)
}

/// A topic as a link to its page, if it has one.
pub fn link(cx: &Cx<'_>, topic: Topic) -> AnyView {
    if !all().any(|other| other == topic) {
        return cx.code("topic", topic.code()).into_any();
    }
    view! { <a href=cx.href(&Address::Topic(topic))>{cx.code("topic", topic.code())}</a> }.into_any()
}

/// Links to the pages of all topics.
pub fn ways(cx: &Cx<'_>) -> AnyView {
    let links = by_name(cx).into_iter().map(|topic| {
        let here = (cx.here == Address::Topic(topic)).then_some("page");
        let name = cx.code("topic", topic.code());
        view! { <li><a href=cx.href(&Address::Topic(topic)) aria-current=here>{name}</a></li> }
    });
    view! {
        <nav class="contents" aria-label=cx.t("topics-title")>
            <ul>{links.collect_view()}</ul>
        </nav>
    }
    .into_any()
}

pub fn index(cx: &Cx<'_>) -> Page {
    let title = cx.t("topics-title");
    let rows = by_name(cx).into_iter().map(|topic| row(cx, topic)).collect_view();
    let table = view! {
        <div class="table-scroll" tabindex="0" role="group" aria-label=title.clone()>
            <table class="table table--stack">
                <caption class="visually-hidden">{title.clone()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{cx.t("column-topic")}</th>
                        <th scope="colgroup" colspan="2">{cx.t("column-resolutions")}</th>
                        <th scope="col" class="number">{cx.t("column-outcomes")}</th>
                        <th scope="col">{cx.t("column-latest")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    };
    Page {
        description: cx.t("topics-description"),
        trail: vec![(cx.t("nav-sessions"), Address::Sessions)],
        body: view! {
            <div class="page-head">
                <h1>{title.clone()}</h1>
                <p class="lead">{cx.t("topics-lead")}</p>
                <p><a href=cx.href(&Address::Resolutions)>{cx.t("resolutions-title")}</a></p>
            </div>
            <div id="all">{embed_link::section(cx, "all", &title, table.into_any())}</div>
        }
        .into_any(),
        title,
        styles: &["record"],
        ..Page::default()
    }
}

fn row(cx: &Cx<'_>, topic: Topic) -> AnyView {
    let latest = asp_data::sessions()
        .iter()
        .filter(|session| {
            resolutions_on(topic).any(|row| row.session == session.id)
                || outcomes_on(topic).any(|row| row.session == session.id)
        })
        .max_by_key(|session| session.opens);
    let latest = latest.map(|session| parts::session(cx, session.id));
    let adopted = resolutions_on(topic).count();
    let most = all()
        .map(|topic| resolutions_on(topic).count())
        .max()
        .unwrap_or(1);
    let number = |key: &str, n: usize| {
        let text = (n > 0).then(|| cx.number(n as i64));
        view! { <td class="number" data-label=cx.t(key)>{text}</td> }
    };
    view! {
        <tr>
            <th scope="row">{link(cx, topic)}</th>
            {number("column-resolutions", adopted)}
            <td class="bar">{(adopted > 0).then(|| parts::bar(adopted as i64, 0, most as i64))}</td>
            {number("column-outcomes", outcomes_on(topic).count())}
            <td data-label=cx.t("column-latest")>{latest}</td>
        </tr>
    }
    .into_any()
}

pub fn page(cx: &Cx<'_>, topic: Topic) -> Page {
    let name = cx.code("topic", topic.code());
    let title = cx.tr("topic-title", &[("topic", name.clone().into())]);
    let sections = [budgets(cx, topic), outcomes(cx, topic), adopted(cx, topic)];
    let sections = sections.into_iter().flatten().collect();
    Page {
        description: cx.tr("topic-description", &[("topic", name.into())]),
        trail: vec![
            (cx.t("nav-sessions"), Address::Sessions),
            (cx.t("topics-title"), Address::Topics),
        ],
        body: view! {
            <div class="page-head">
                <h1>{title.clone()}</h1>
                <p class="lead">{cx.tr("topic-lead", &[("date", cx.day(asp_data::date()).into())])}</p>
            </div>
            {parts::sections(cx, sections)}
            <section class="block" aria-labelledby="others">
                <h2 id="others">{cx.t("topics-others")}</h2>
                {ways(cx)}
            </section>
        }
        .into_any(),
        title,
        styles: &["record", "terms"],
        ..Page::default()
    }
}

fn by_name(cx: &Cx<'_>) -> Vec<Topic> {
    let mut topics: Vec<Topic> = all().collect();
    let name = |topic: &Topic| cx.code("topic", topic.code());
    topics.sort_by(|a, b| cx.edition.format.compare(&name(a), &name(b)));
    topics
}

fn resolutions_on(topic: Topic) -> impl Iterator<Item = &'static Resolution> {
    asp_data::resolutions()
        .iter()
        .filter(move |row| of(row) == Some(topic))
}

fn outcomes_on(topic: Topic) -> impl Iterator<Item = &'static Outcome> {
    asp_data::outcomes().iter().filter(move |row| row.topic == topic)
}

fn opening(session: asp_core::SessionId) -> Option<asp_core::NaiveDate> {
    asp_data::session(session).map(|session| session.opens)
}

fn outcomes(cx: &Cx<'_>, topic: Topic) -> Option<Section> {
    let mut rows: Vec<&Outcome> = outcomes_on(topic).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(opening(row.session)));
    let title = cx.t("section-outcomes");
    Section::when(!rows.is_empty(), "outcomes", title.clone(), || {
        Table::new(cx, title)
            .sentence("column-outcome", |row: &&Outcome| parts::text(cx, row.outcome))
            .number("column-figure", |row| figure(cx, row))
            .view("column-session", |row| Some(parts::session(cx, row.session)))
            .view("column-date", |row| {
                row.date
                    .map(|date| parts::cell(cx, &row.provenance, "date", parts::date(cx, date)))
            })
            .rows(&rows, |row| &row.provenance)
    })
}

fn adopted(cx: &Cx<'_>, topic: Topic) -> Option<Section> {
    let mut rows: Vec<&Resolution> = resolutions_on(topic).collect();
    rows.sort_by_key(|row| (std::cmp::Reverse(row.adopted), &row.symbol));
    let title = cx.t("section-resolutions");
    Section::when(!rows.is_empty(), "resolutions", title.clone(), || {
        resolutions::table(cx, title, &rows)
    })
}

/// The budgets year by year: asked for, advised, adopted, and by which resolution.
fn budgets(cx: &Cx<'_>, topic: Topic) -> Option<Section> {
    let title = cx.t("section-budgets");
    Section::when(topic == Topic::Budget, "budgets", title.clone(), || {
        let mut years: Vec<&BudgetYear> = asp_data::budget_years().iter().collect();
        years.sort_by_key(|year| std::cmp::Reverse(year.year));
        let at = |year: &BudgetYear, stage: BudgetStage| {
            let key = (year.year, stage);
            asp_data::budget_amounts()
                .iter()
                .find(|row: &&BudgetAmount| (row.year, row.stage) == key)
        };
        let amount = move |year: &BudgetYear, stage: BudgetStage| {
            at(year, stage).map(|row| view! { {cx.euro(row.amount)}" "{cite::marks(cx, &row.provenance)} })
        };
        let change = move |year: &BudgetYear, stage: BudgetStage| {
            against(cx, at(year, BudgetStage::Approved)?, at(year, stage)?)
        };
        let table = Table::new(cx, title)
            .head("column-year", |year: &&BudgetYear| year.year.to_string())
            .view("column-requested", move |year| {
                amount(year, BudgetStage::Proposed)
            })
            .view("column-advised", move |year| {
                amount(year, BudgetStage::Recommended)
            })
            .view("column-approved", move |year| amount(year, BudgetStage::Approved))
            .view("column-against-request", move |year| {
                change(year, BudgetStage::Proposed)
            })
            .view("column-against-advice", move |year| {
                change(year, BudgetStage::Recommended)
            })
            .view("column-resolution", |year| {
                let symbol = year.resolution.as_ref()?;
                let link = resolutions::symbol_link(cx, symbol);
                Some(parts::cell(cx, &year.provenance, "resolution", link))
            })
            .rows(&years, |year| &year.provenance);
        view! {
            <p class="muted">{cx.t("budget-scope-note")}</p>
            {table}
        }
        .into_any()
    })
}
