//! Two to four States side by side.
//!
//! Who opens it: a journalist who asks who pays more and who joined first, a delegate who prepares a meeting, a
//! campaigner who holds one State's record against its neighbour's. The island shows any States; the pairs that are
//! asked for most stand on pages of their own, complete without scripts.

use asp_core::{Iso3, RegionalGroup};
use chrono::Datelike;
use fluent_bundle::FluentValue;
use leptos::prelude::*;

use crate::{
    islands::{
        Client,
        compare::{book::Source, query},
    },
    site::{
        address::Address,
        bill::Bill,
        cite,
        cx::{Cx, Edition},
        embed_link, parts,
        shell::Page,
        states_nav::states_nav,
    },
};

mod facts;
mod ranks;
mod table;

use table::TableWords;

/// How many of the largest contributors of each regional group are paired on pages of their own.
const LARGEST: usize = 3;

/// The file of facts for the island, below the root.
pub fn facts_file(edition: &Edition) -> String {
    format!("{}compare/states.json", Address::Home.in_language(edition.lang))
}

/// All facts on all States, as the island reads them.
pub fn all_facts(edition: &Edition) -> String {
    let cx = Cx::new(edition, Address::Compare);
    let mut states: Vec<Iso3> = everyone().collect();
    states.sort_by(|a, b| cx.edition.format.compare(&cx.state(*a), &cx.state(*b)));
    let mut book = facts::book(&cx, &states);
    // The headings stand in the page.
    book.sections.clear();
    book.sources = cite::listed(&cx)
        .into_iter()
        .map(|source| {
            Source(
                source.name,
                source.href.unwrap_or_default().to_owned(),
                source.how,
            )
        })
        .collect();
    serde_json::to_string(&book).unwrap_or_default()
}

/// The States with a page: parties, former parties and signatories.
fn everyone() -> impl Iterator<Item = Iso3> {
    let parties = asp_data::states().iter().map(|row| row.state);
    parties.chain(asp_data::signatories().iter().map(|row| row.state))
}

/// The pairs among the largest contributors of each regional group, by group.
pub fn pairs_by_group() -> Vec<(RegionalGroup, Vec<(Iso3, Iso3)>)> {
    let year = u16::try_from(asp_data::date().year()).unwrap_or(u16::MAX);
    let largest = Bill::latest(year)
        .map(|bill| bill.largest_first())
        .unwrap_or_default();
    let pairs = |group: RegionalGroup| {
        let of_group =
            |state: &&Iso3| asp_data::state(**state).is_some_and(|row| row.regional_group == group);
        let mut top: Vec<Iso3> = largest.iter().filter(of_group).take(LARGEST).copied().collect();
        top.sort();
        let pairs = top
            .iter()
            .enumerate()
            .flat_map(|(place, first)| top.iter().skip(place + 1).map(|second| (*first, *second)));
        pairs.collect()
    };
    RegionalGroup::ALL.map(|group| (group, pairs(group))).to_vec()
}

/// The addresses of these pairs.
pub fn pairs() -> impl Iterator<Item = Address> {
    let pairs = pairs_by_group().into_iter().flat_map(|(_, pairs)| pairs);
    pairs.map(|(first, second)| Address::ComparePair(first, second))
}

pub fn page(cx: &Cx<'_>) -> Page {
    let lead = cx.t("compare-lead");
    Page {
        title: cx.t("compare-title"),
        description: lead.clone(),
        trail: vec![(cx.t("nav-states"), Address::States)],
        body: view! {
            {states_nav(cx)}
            <div class="page-head">
                <h1>{cx.t("compare-title")}</h1>
                <p class="lead">{lead}</p>
            </div>
            {comparison(cx)}
            {pairs_section(cx)}
            {notes(cx)}
        }
        .into_any(),
        styles: &["ways", "filter"],
        client: Some(Client::Compare),
        ..Page::default()
    }
}

/// The picker, and the table to which it adds the States. Without scripts there is nothing to choose here.
fn comparison(cx: &Cx<'_>) -> AnyView {
    const SAID: [(&str, &[&str]); 15] = [
        ("loading", &[]),
        ("failed", &[]),
        ("none", &[]),
        ("one", &["name"]),
        ("shown", &["names"]),
        ("full", &[]),
        ("unknown", &["value"]),
        ("near", &["names"]),
        ("twice", &["name"]),
        ("too-many", &["name"]),
        ("remove", &["name"]),
        ("remove-short", &[]),
        ("absent", &[]),
        ("unconfirmed", &[]),
        ("unconfirmed-hint", &[]),
    ];
    let words = table_words(cx);
    let source = words.source.clone();
    let sections = facts::book(cx, &[]).sections;
    view! {
        <div class="needs-script" data-island="compare" data-facts=cx.root(&facts_file(cx.edition))>
            <form class="filter" autocomplete="off">
                <fieldset class="filter__fields">
                    <legend class="visually-hidden">{cx.t("compare-legend")}</legend>
                    <label class="filter__field filter__field--wide">
                        <span>{cx.t("compare-add-label")}</span>
                        <select name="add">
                            <option value="">{cx.t("compare-choose")}</option>
                        </select>
                    </label>
                    <button type="submit" class="filter__reset">{cx.t("compare-add")}</button>
                    <button type="button" class="filter__reset" data-do="clear">{cx.t("filter-reset")}</button>
                    <button type="button" class="filter__reset" data-do="again" hidden="">{cx.t("compare-again")}</button>
                </fieldset>
                <p class="filter__count" role="status">{cx.t("compare-loading")}</p>
            </form>
            <div class="filter__notices" role="alert"></div>
            <div class="compare__result" hidden="">
                {table::table(&words, &sections, &[], Vec::new())}
                <section class="sources" aria-labelledby="sources">
                    <h2 id="sources">{cx.t("sources-heading")}</h2>
                    <ol class="sources__list"></ol>
                </section>
            </div>
            <p data-say="source" hidden="">{source}</p>
            {parts::said(cx, "compare", &SAID)}
        </div>
    }
    .into_any()
}

/// Two States side by side, complete without scripts.
pub fn pair(cx: &Cx<'_>, first: Iso3, second: Iso3) -> Page {
    let title = pair_title(cx, first, second);
    let lead = cx.tr("compare-pair-lead", &names(cx, first, second));
    let book = facts::book(cx, &[first, second]);
    let heads = Vec::from([first, second].map(|state| parts::state(cx, state)));
    let wider = query::write([first.as_str(), second.as_str()]);
    let wider = format!("{}?state={wider}", cx.href(&Address::Compare));
    // Who shows the table elsewhere shows how to read it, too.
    let facts = view! {
        {table::table(&table_words(cx), &book.sections, &book.states, heads)}
        {notes(cx)}
    };
    Page {
        title: title.clone(),
        description: lead.clone(),
        trail: vec![
            (cx.t("nav-states"), Address::States),
            (cx.t("compare-title"), Address::Compare),
        ],
        body: view! {
            {states_nav(cx)}
            <div class="page-head">
                <h1>{title.clone()}</h1>
                <p class="lead">{lead}</p>
                <p class="needs-script"><a href=wider>{cx.t("compare-change")}</a></p>
            </div>
            <div class="block" id="facts">{embed_link::section(cx, "facts", &title, facts.into_any())}</div>
            {pairs_section(cx)}
        }
        .into_any(),
        styles: &["ways"],
        ..Page::default()
    }
}

/// What the page of a pair is called.
pub fn pair_title(cx: &Cx<'_>, first: Iso3, second: Iso3) -> String {
    cx.tr("compare-pair-title", &names(cx, first, second))
}

fn names(cx: &Cx<'_>, first: Iso3, second: Iso3) -> [(&'static str, FluentValue<'static>); 2] {
    [
        ("first", cx.state(first).into()),
        ("second", cx.state(second).into()),
    ]
}

/// Links to the pages of pairs.
fn pairs_section(cx: &Cx<'_>) -> AnyView {
    let groups = pairs_by_group().into_iter().map(|(group, pairs)| {
        let pairs = pairs.into_iter().map(|(first, second)| {
            let address = Address::ComparePair(first, second);
            let name = cx.tr("compare-pair", &names(cx, first, second));
            if address == cx.here {
                view! { <li>{name}</li> }.into_any()
            } else {
                view! { <li><a href=cx.href(&address)>{name}</a></li> }.into_any()
            }
        });
        let pairs = pairs.collect_view();
        view! {
            <div>
                <h3>{cx.code("group", group.code())}</h3>
                <ul class="dates">{pairs}</ul>
            </div>
        }
    });
    let groups = groups.collect_view();
    // The page of a pair has no control, but a link to the page that does.
    let any = (cx.here == Address::Compare).then(|| {
        view! {
            <p class="needs-script">{cx.t("compare-any")}</p>
            <noscript><p>{cx.t("compare-any-not")}</p></noscript>
        }
    });
    view! {
        <section class="block" aria-labelledby="pairs">
            <h2 id="pairs">{cx.t("compare-pairs")}</h2>
            <p>{cx.tr("compare-pairs-what", &[("n", LARGEST.into())])}</p>
            {any}
            <div class="steps">{groups}</div>
        </section>
    }
    .into_any()
}

/// How to read the table.
fn notes(cx: &Cx<'_>) -> AnyView {
    let date = cx.tr("compare-absence", &[("date", cx.day(asp_data::date()).into())]);
    view! {
        <div class="prose block muted">
            <p>{date}</p>
            <p>{cx.tr("compare-ranks", &[("date", cx.day(cx.today()).into())])}</p>
        </div>
    }
    .into_any()
}

fn table_words(cx: &Cx<'_>) -> TableWords {
    TableWords {
        caption: cx.t("compare-caption"),
        facts: cx.t("compare-facts"),
        absent: cx.t("compare-absent"),
        unconfirmed: cx.t("unconfirmed"),
        unconfirmed_hint: cx.t("unconfirmed-hint"),
        source: cx.tr("source-number", &[("number", "{number}".into())]),
        here: cx.here.is_framed().then_some("_self"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_largest_contributors_of_each_group_make_fifteen_pairs() {
        let named: Vec<String> = pairs().map(|address| address.path()).collect();
        assert_eq!(named.len(), 15);
        for path in [
            "compare/deu-fra/",
            "compare/deu-gbr/",
            "compare/fra-gbr/",
            "compare/jpn-kor/",
        ] {
            assert!(
                named.iter().any(|name| name == path),
                "{path} is not among {named:?}"
            );
        }
    }
}
