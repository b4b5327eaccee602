//! States side by side, as a page shows them; the island draws its columns alike (`islands/compare/browser.rs`).

use leptos::prelude::*;

use crate::islands::compare::book::{ENGLISH, Entry, Heading, Line, MUTED, Section, UNCONFIRMED};

/// The words in the table.
pub(super) struct TableWords {
    pub caption: String,
    pub facts: String,
    /// What a cell without a fact says.
    pub absent: String,
    pub unconfirmed: String,
    pub unconfirmed_hint: String,
    /// With the gap `{number}`.
    pub source: String,
    /// What keeps the links to the sources in the frame of a widget.
    pub here: Option<&'static str>,
}

/// A row for each fact, a column for each State. `heads` are the headings of the columns.
pub(super) fn table(
    words: &TableWords,
    sections: &[Section],
    entries: &[Entry],
    heads: Vec<AnyView>,
) -> AnyView {
    let mut place = 0;
    let columns = entries.len() + 1;
    let bodies = sections.iter().map(|section| {
        let rows = section.rows.iter().map(|heading| {
            let drawn = row(words, heading, entries, place);
            place += 1;
            drawn
        });
        let rows = rows.collect_view();
        view! {
            <tbody>
                <tr class="compare__section"><th scope="rowgroup" colspan=columns.to_string()>{section.title.clone()}</th></tr>
                {rows}
            </tbody>
        }
    });
    let bodies = bodies.collect_view();
    let heads = heads
        .into_iter()
        .map(|head| view! { <th scope="col">{head}</th> })
        .collect_view();
    view! {
        <div class="table-scroll" tabindex="0" role="group" aria-label=words.caption.clone()>
            <table class="table compare">
                <caption class="visually-hidden">{words.caption.clone()}</caption>
                <thead><tr><td><span class="visually-hidden">{words.facts.clone()}</span></td>{heads}</tr></thead>
                {bodies}
            </table>
        </div>
    }
    .into_any()
}

fn row(words: &TableWords, heading: &Heading, entries: &[Entry], place: usize) -> AnyView {
    let cells = entries.iter().map(|entry| {
        let lines = entry.cells.get(place).map(Vec::as_slice).unwrap_or_default();
        let content = if lines.is_empty() {
            view! { <p class="muted">{words.absent.clone()}</p> }.into_any()
        } else {
            lines.iter().map(|one| line(words, one)).collect_view().into_any()
        };
        view! { <td data-label=entry.name.clone()>{content}</td> }
    });
    let cells = cells.collect_view();
    let note = (!heading.1.is_empty()).then(|| view! { <p class="compare__note">{heading.1.clone()}</p> });
    view! { <tr><th scope="row">{heading.0.clone()}{note}</th>{cells}</tr> }.into_any()
}

fn line(words: &TableWords, line: &Line) -> AnyView {
    let cites = line.2.iter().map(|number| {
        let label = words.source.replace("{number}", &number.to_string());
        view! { <a class="cite" href=format!("#s{number}") target=words.here aria-label=label>{*number}</a> }
    });
    let cites = (!line.2.is_empty()).then(|| view! { " "<span class="cites">{cites.collect_view()}</span> });
    let doubt = line.is(UNCONFIRMED).then(|| {
        view! { " "<span class="unconfirmed" title=words.unconfirmed_hint.clone()>{words.unconfirmed.clone()}</span> }
    });
    let class = line.is(MUTED).then_some("muted");
    let lang = line.is(ENGLISH).then_some("en");
    view! { <p class=class lang=lang>{line.0.clone()}{cites}{doubt}</p> }.into_any()
}
