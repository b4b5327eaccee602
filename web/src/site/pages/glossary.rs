//! The terms of the field: one list, and a small page for each.
//!
//! Who opens it: someone who met a word on another page, or in a document of the Assembly, and wants to go on reading.

use std::sync::OnceLock;

use asp_core::record::reference::Term;
use leptos::prelude::*;
use serde_json::json;

use crate::site::{
    address::Address,
    cite,
    cx::Cx,
    embed_link,
    lang::Lang,
    parts::{cell, fact},
    phrases::Phrases,
    reading,
    shell::Page,
    table,
};

/// The list, by letter.
pub fn page(cx: &Cx<'_>) -> Page {
    let terms = in_order(cx);
    let mut letters: Vec<(char, Vec<&Term>)> = Vec::new();
    for term in terms {
        let letter = letter(cx, &reading::name(cx, term));
        match letters.last_mut() {
            Some((last, of_letter)) if *last == letter => of_letter.push(term),
            _ => letters.push((letter, vec![term])),
        }
    }
    let links = letters.iter().map(|(letter, _)| {
        let letter = letter.to_ascii_uppercase();
        view! { <li><a href=format!("#{letter}")>{letter}</a></li> }
    });
    let links = links.collect_view();
    let blocks = letters.iter().map(|(letter, terms)| {
        let letter = letter.to_ascii_uppercase();
        let entries = terms.iter().map(|term| entry(cx, term)).collect_view();
        view! {
            <section class="letter" aria-labelledby=letter>
                <h2 id=letter>{letter}</h2>
                <dl>{entries}</dl>
            </section>
        }
    });
    let statute = cx.href(&Address::Statute);
    let sources = cx.href(&Address::Sources);
    Page {
        title: cx.t("glossary-title"),
        description: cx.t("glossary-description"),
        body: view! {
            <div class="page-head">
                <h1>{cx.t("glossary-title")}</h1>
                <p class="lead">{cx.t("glossary-lead")}</p>
                <p>{cx.t("glossary-next")}" "<a href=statute>{cx.t("statute-title")}</a>" · "<a href=sources>{cx.t("sources-title")}</a></p>
            </div>
            <nav class="letters" aria-label=cx.t("glossary-letters")><ul>{links}</ul></nav>
            {blocks.collect_view()}
        }
        .into_any(),
        json_ld: vec![json!({
            "@context": "https://schema.org",
            "@type": "DefinedTermSet",
            "name": cx.t("glossary-title"),
            "description": cx.t("glossary-description"),
            "inLanguage": cx.lang().code(),
            "url": absolute(cx, &Address::Glossary),
        })],
        styles: &["reading"],
        ..Page::default()
    }
}

/// One term.
pub fn term(cx: &Cx<'_>, id: &str) -> Page {
    let Some(term) = reading::term_of(id) else {
        return super::not_found::page(cx);
    };
    let name = reading::name(cx, term);
    let definition = cx.phrase(term.definition);
    let provenance = &term.provenance;
    let note = (!provenance.notes.is_empty()).then(|| table::note(cx, provenance.notes));
    let kind = cx.code("term", term.category.code());
    Page {
        title: name.clone(),
        description: definition.clone(),
        trail: vec![(cx.t("glossary-title"), Address::Glossary)],
        json_ld: vec![json!({
            "@context": "https://schema.org",
            "@type": "DefinedTerm",
            "name": name,
            "description": definition,
            "termCode": term.id,
            "inLanguage": cx.lang().code(),
            "inDefinedTermSet": absolute(cx, &Address::Glossary),
        })],
        body: view! {
            <div class="page-head">
                <p class="page-head__kicker">{kind}</p>
                <h1>{name.clone()}{short(term)}</h1>
                <p class="lead">{reading::linked(cx, &definition)}" "{cite::marks_for(cx, provenance, "definition")}</p>
                <dl class="facts">
                    {founded_on(cx, term)}
                    {articles(cx, term)}
                    {other_languages(cx, term)}
                    {see(cx, term)}
                </dl>
                {note}
            </div>
            {embed_link::of_page(cx)}
            {around(cx, term)}
        }
        .into_any(),
        styles: &["reading", "terms"],
        ..Page::default()
    }
}

/// All terms in the order of the language.
fn in_order(cx: &Cx<'_>) -> Vec<&'static Term> {
    let mut terms: Vec<_> = asp_data::glossary()
        .iter()
        .map(|term| (reading::name(cx, term), term))
        .collect();
    terms.sort_by(|(a, _), (b, _)| cx.edition.format.compare(a, b));
    terms.into_iter().map(|(_, term)| term).collect()
}

/// The letter a name stands under: the last of the alphabet that the language does not sort after it.
fn letter(cx: &Cx<'_>, name: &str) -> char {
    let not_after = |letter: &char| cx.edition.format.compare(&letter.to_string(), name).is_le();
    ('a'..='z').rev().find(not_after).unwrap_or('a')
}

fn entry(cx: &Cx<'_>, term: &'static Term) -> AnyView {
    let provenance = &term.provenance;
    let sure = provenance.basis_of("definition").is_confirmed();
    let doubt = (!sure).then(|| view! { " "{cite::unconfirmed(cx)} });
    let href = cx.href(&Address::Term(term.id));
    view! {
        <div id=term.id>
            <dt><a href=href>{reading::name(cx, term)}</a>{short(term)}</dt>
            <dd>{cx.phrase(term.definition)}{doubt}</dd>
        </div>
    }
    .into_any()
}

/// The short form, as documents in English use it.
fn short(term: &Term) -> Option<impl IntoView + use<>> {
    term.short_form
        .map(|short| view! { " "<abbr lang="en">{short}</abbr> })
}

fn founded_on(cx: &Cx<'_>, term: &'static Term) -> Option<AnyView> {
    let text = cx.phrase(term.governing_instrument?);
    let value = cell(cx, &term.provenance, "governing_instrument", text);
    Some(fact(cx.t("term-founded-on"), value))
}

fn articles(cx: &Cx<'_>, term: &'static Term) -> Option<AnyView> {
    let articles = term.articles.iter();
    let links = articles.filter_map(|number| reading::article_of(number.as_str()));
    let links = links.enumerate().map(|(index, article)| {
        let between = (index > 0).then_some(" · ");
        view! { {between}{reading::article(cx, article)} }
    });
    let links = links.collect_view();
    (!links.is_empty()).then(|| fact(cx.t("term-articles"), links))
}

/// The term in the other languages of the site.
fn other_languages(cx: &Cx<'_>, term: &Term) -> Vec<AnyView> {
    let others = Lang::ALL.into_iter().filter(|lang| *lang != cx.lang());
    let named = others.filter_map(|lang| {
        let name = phrases(lang)?.get(term.term)?.into_owned();
        let value = view! { <span lang=lang.code()>{name}</span> };
        Some(fact(lang.own_name().to_owned(), value))
    });
    named.collect()
}

/// The texts of another language. Every term asks for them, so they are read once.
fn phrases(lang: Lang) -> Option<&'static Phrases> {
    static ALL: OnceLock<Vec<(Lang, Phrases)>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let read = |lang| Some((lang, Phrases::new(lang).ok()?));
        Lang::ALL.into_iter().filter_map(read).collect()
    });
    all.iter().find(|(of, _)| *of == lang).map(|(_, phrases)| phrases)
}

fn see(cx: &Cx<'_>, term: &Term) -> Option<AnyView> {
    let terms = term.see.iter().filter_map(|id| reading::term_of(id.as_str()));
    let links = terms.enumerate().map(|(index, term)| {
        let between = (index > 0).then_some(" · ");
        view! { {between}{reading::term(cx, term)} }
    });
    let links = links.collect_view();
    (!links.is_empty()).then(|| fact(cx.t("term-see"), links))
}

/// The terms before and after in the alphabet.
fn around(cx: &Cx<'_>, term: &Term) -> AnyView {
    let terms = in_order(cx);
    let here = terms
        .iter()
        .position(|other| other.id == term.id)
        .unwrap_or_default();
    let link = |place: Option<usize>, rel: &'static str| {
        let other = place.and_then(|place| terms.get(place))?;
        let href = cx.href(&Address::Term(other.id));
        Some(view! { <a rel=rel href=href>{reading::name(cx, other)}</a> })
    };
    view! {
        <nav class="around" aria-label=cx.t("glossary-around")>
            {link(here.checked_sub(1), "prev")}
            {link(Some(here + 1), "next")}
        </nav>
    }
    .into_any()
}

fn absolute(cx: &Cx<'_>, address: &Address) -> String {
    format!("{}{}", cx.edition.site.url, address.in_language(cx.lang()))
}
