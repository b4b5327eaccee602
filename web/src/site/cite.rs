//! The sources of a page: cited by number where a fact stands, listed in full at its end.

use std::collections::{BTreeMap, BTreeSet};

use asp_core::{Basis, NaiveDate, Provenance, SourceId, record::reference::Document};
use leptos::prelude::*;

use super::cx::Cx;

/// The sources cited so far, in order of first mention.
#[derive(Default)]
pub struct Citations {
    numbers: BTreeMap<SourceId, usize>,
    list: Vec<Citation>,
    /// The numbers that are listed where only a part of the page is shown.
    shown: Option<BTreeSet<usize>>,
}

/// A source and what this page takes from it.
struct Citation {
    source: SourceId,
    /// Retrieved on; none while only recalled rows name it.
    retrieved: Option<NaiveDate>,
    /// Whether some fact of the page was read there.
    read: bool,
    /// Whether some fact of the page is only to be checked there.
    to_check: bool,
}

impl Citations {
    /// The numbers of the sources of `provenance` on this page.
    pub fn cite(&mut self, provenance: &Provenance) -> Vec<usize> {
        provenance
            .sources
            .iter()
            .map(|source| self.number(*source, provenance))
            .collect()
    }

    /// Only what stands in `html` is shown, and only its sources are listed, by their numbers on the page.
    pub fn show_only(&mut self, html: &str) {
        let cited = html
            .split("href=\"#s")
            .skip(1)
            .filter_map(|rest| rest.split('"').next()?.parse().ok());
        self.shown = Some(cited.collect());
    }

    fn number(&mut self, source: SourceId, provenance: &Provenance) -> usize {
        let next = self.list.len() + 1;
        let number = *self.numbers.entry(source).or_insert(next);
        if number == next {
            self.list.push(Citation {
                source,
                retrieved: None,
                read: false,
                to_check: false,
            });
        }
        if let Some(citation) = self.list.get_mut(number - 1) {
            citation.retrieved = citation.retrieved.max(provenance.retrieved);
            match provenance.basis {
                Basis::Recall => citation.to_check = true,
                Basis::Seed | Basis::Page => citation.read = true,
            }
        }
        number
    }
}

/// The small marks behind a fact: a link to each source and, for what is not confirmed, the word for it.
pub fn marks(cx: &Cx<'_>, provenance: &Provenance) -> AnyView {
    marks_of(cx, [(provenance, provenance.basis)])
}

/// The marks behind the value of one column, which may be surer or less sure than its row.
pub fn marks_for(cx: &Cx<'_>, provenance: &Provenance, column: &str) -> AnyView {
    marks_of(cx, [(provenance, provenance.basis_of(column))])
}

/// The marks behind what several rows tell together: each source once.
pub fn marks_of_all<'a>(cx: &Cx<'_>, rows: impl IntoIterator<Item = &'a Provenance>) -> AnyView {
    marks_of(cx, rows.into_iter().map(|row| (row, row.basis)))
}

/// As [`marks_of_all`], behind what one column of each row tells.
pub fn marks_of_all_for<'a>(
    cx: &Cx<'_>,
    rows: impl IntoIterator<Item = &'a Provenance>,
    column: &str,
) -> AnyView {
    marks_of(cx, rows.into_iter().map(|row| (row, row.basis_of(column))))
}

fn marks_of<'a>(cx: &Cx<'_>, rows: impl IntoIterator<Item = (&'a Provenance, Basis)>) -> AnyView {
    let (mut numbers, mut confirmed) = (Vec::new(), true);
    for (row, basis) in rows {
        confirmed &= basis.is_confirmed();
        for number in cx.cite(row) {
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
    }
    let links = numbers.into_iter().map(|number| {
        let label = cx.tr("source-number", &[("number", number.into())]);
        // All other links of a widget leave its frame.
        let here = cx.here.is_framed().then_some("_self");
        view! { <a class="cite" href=format!("#s{number}") target=here aria-label=label>{number}</a> }
    });
    let links = links.collect_view();
    let unconfirmed = (!confirmed).then(|| unconfirmed(cx));
    view! { <span class="cites">{links}{unconfirmed}</span> }.into_any()
}

/// The word that stands with everything that was not confirmed.
pub fn unconfirmed(cx: &Cx<'_>) -> impl IntoView + use<> {
    let (word, hint) = (cx.t("unconfirmed"), cx.t("unconfirmed-hint"));
    view! { <span class="unconfirmed" title=hint>{word}</span> }
}

/// The list of all sources the page has cited. Call it last.
pub fn source_list(cx: &Cx<'_>) -> AnyView {
    let (count, list) = sources(cx);
    if count == 0 {
        return ().into_any();
    }
    view! {
        <section class="sources" aria-labelledby="sources">
            <h2 id="sources">{cx.t("sources-heading")}</h2>
            <p class="muted">{cx.t("sources-intro")}</p>
            {list}
        </section>
    }
    .into_any()
}

/// The sources cited up to here, by number and address in one line each, for what is printed by itself.
pub fn short_list(cx: &Cx<'_>) -> AnyView {
    let citations = cx.citations.borrow();
    let items = citations.list.iter().filter_map(|citation| {
        let source = asp_data::source(citation.source)?;
        let name = match source.url() {
            Some(url) => short(url).into_any(),
            None => view! { <cite lang="en">{document(source.reference)}</cite> }.into_any(),
        };
        Some(view! { <li>{name}</li> })
    });
    let items = items.collect_view();
    view! { <ol class="sources__short">{items}</ol> }.into_any()
}

/// The documents of the collection that the page has cited so far, in the order of their ids.
pub fn documents_cited(cx: &Cx<'_>) -> Vec<&'static Document> {
    let citations = cx.citations.borrow();
    let cited = |row: &&Document| {
        let mut sources = citations
            .list
            .iter()
            .filter_map(|citation| asp_data::source(citation.source));
        sources.any(|source| source.reference == row.id)
    };
    asp_data::documents().iter().filter(cited).collect()
}

/// The pages of one place that the page has cited so far.
pub fn pages_cited(cx: &Cx<'_>, place: &str) -> Vec<&'static str> {
    let citations = cx.citations.borrow();
    let urls = citations
        .list
        .iter()
        .filter_map(|citation| asp_data::source(citation.source)?.url());
    urls.filter(|url| url.contains(place)).collect()
}

/// A document of the collection: its title and whose it is.
fn document(id: &str) -> String {
    let Some(row) = asp_data::documents().iter().find(|row| row.id == id) else {
        return id.to_owned();
    };
    match row.author.or(row.publisher) {
        Some(by) => format!("{}, {by}", row.title),
        None => row.title.to_owned(),
    }
}

/// How many sources the page has cited, and the bare list of them. Call it last.
pub fn sources(cx: &Cx<'_>) -> (usize, AnyView) {
    let shown = cx.citations.borrow_mut().shown.take();
    let numbered = listed(cx)
        .into_iter()
        .enumerate()
        .map(|(index, source)| (index + 1, source));
    let is_shown = |number: &usize| shown.as_ref().is_none_or(|shown| shown.contains(number));
    let items: Vec<_> = numbered.filter(|(number, _)| is_shown(number)).collect();
    let count = items.len();
    let items = items
        .into_iter()
        .map(|(number, source)| item(number, source, shown.is_some()));
    let items = items.collect_view();
    (count, view! { <ol class="sources__list">{items}</ol> }.into_any())
}

/// A source in words.
pub struct Listed {
    /// The address as people read it, or the title of the document.
    pub name: String,
    /// The language of a title; none for an address.
    pub lang: Option<&'static str>,
    pub href: Option<&'static str>,
    /// Whether and when it was read.
    pub how: String,
    /// The day, for machines.
    pub retrieved: Option<String>,
}

/// All sources cited so far, in the order of their numbers; they are then forgotten.
pub fn listed(cx: &Cx<'_>) -> Vec<Listed> {
    let citations = cx.citations.take();
    citations
        .list
        .iter()
        .filter_map(|citation| in_words(cx, citation))
        .collect()
}

fn in_words(cx: &Cx<'_>, citation: &Citation) -> Option<Listed> {
    let source = asp_data::source(citation.source)?;
    let key = match (citation.read, citation.to_check) {
        (true, false) => "source-read",
        (true, true) => "source-read-and-check",
        (false, _) => "source-check",
    };
    let date = citation.retrieved.map(|day| cx.day(day)).unwrap_or_default();
    let how = cx.tr(key, &[("date", date.into())]);
    let lang = source.url().is_none().then_some("en");
    let (name, href) = match source.url() {
        Some(url) => (short(url), Some(url)),
        None => {
            let mut documents = asp_data::documents().iter();
            let found = documents.find(|row| row.id == source.reference);
            (
                document(source.reference),
                found.and_then(|row| Some(row.url.as_ref()?.as_str())),
            )
        }
    };
    let how = match href {
        Some(_) => how,
        None => format!("{how}, {}", cx.t("source-no-address")),
    };
    Some(Listed {
        name,
        lang,
        href,
        how,
        retrieved: citation.retrieved.map(|day| day.to_string()),
    })
}

/// A line of the list; it says its number where others before it are left out.
fn item(number: usize, source: Listed, by_number: bool) -> AnyView {
    let value = by_number.then(|| number.to_string());
    let lang = source.lang;
    let name = match source.href {
        Some(url) => view! {
            <a class="sources__link" rel="noreferrer external" href=url><bdi lang=lang>{source.name}</bdi></a>
        }
        .into_any(),
        None => view! { <cite lang="en">{source.name}</cite> }.into_any(),
    };
    view! {
        <li id=format!("s{number}") value=value data-retrieved=source.retrieved>
            {name}" "<span class="muted">{source.how}</span>
        </li>
    }
    .into_any()
}

/// An address as people read it: without the scheme, cut where it gets long.
fn short(url: &str) -> String {
    let text = url
        .split_once("://")
        .map_or(url, |(_, rest)| rest)
        .trim_start_matches("www.")
        .trim_end_matches('/');
    if text.chars().count() <= 72 {
        return text.to_owned();
    }
    text.chars().take(70).chain(['…']).collect()
}
