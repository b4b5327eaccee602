//! A table of facts: one row per fact, its sources in the last column.

use asp_core::Provenance;
use leptos::prelude::*;

use super::{cite, cx::Cx, parts, reading};

type Cell<'a, R> = Box<dyn Fn(&R) -> AnyView + 'a>;

/// A table in the making. Columns that are empty in every row are left out when it is drawn.
pub struct Table<'a, R> {
    cx: &'a Cx<'a>,
    caption: String,
    columns: Vec<Column<'a, R>>,
}

struct Column<'a, R> {
    heading: String,
    kind: Kind,
    filled: Box<dyn Fn(&R) -> bool + 'a>,
    cell: Cell<'a, R>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Names the row.
    Head,
    /// Names the row by a whole sentence.
    Sentence,
    Text,
    /// Aligned at the end, digits of one width.
    Number,
}

impl<'a, R> Table<'a, R> {
    pub fn new(cx: &'a Cx<'a>, caption: String) -> Self {
        Self {
            cx,
            caption,
            columns: Vec::new(),
        }
    }

    /// The column that names the row.
    pub fn head<V: IntoView + 'static>(self, key: &str, cell: impl Fn(&R) -> V + 'a) -> Self {
        self.push(
            key,
            Kind::Head,
            |_| true,
            move |row| cell(row).into_view().into_any(),
        )
    }

    /// The column that names the row by a whole sentence.
    pub fn sentence<V: IntoView + 'static>(self, key: &str, cell: impl Fn(&R) -> V + 'a) -> Self {
        self.push(
            key,
            Kind::Sentence,
            |_| true,
            move |row| cell(row).into_view().into_any(),
        )
    }

    /// A column of text; an empty text leaves the cell empty.
    pub fn text(self, key: &str, cell: impl Fn(&R) -> String + Copy + 'a) -> Self {
        self.push(
            key,
            Kind::Text,
            move |row| !cell(row).is_empty(),
            move |row| cell(row).into_any(),
        )
    }

    /// A column of views; `None` leaves the cell empty.
    pub fn view<V: IntoView + 'static>(self, key: &str, cell: impl Fn(&R) -> Option<V> + Copy + 'a) -> Self {
        let filled = move |row: &R| cell(row).is_some();
        self.push(key, Kind::Text, filled, move |row| {
            cell(row).map(IntoView::into_view).into_any()
        })
    }

    /// A column of figures.
    pub fn number(self, key: &str, cell: impl Fn(&R) -> String + Copy + 'a) -> Self {
        self.push(
            key,
            Kind::Number,
            move |row| !cell(row).is_empty(),
            move |row| cell(row).into_any(),
        )
    }

    /// Draws the table with the sources of each row in the last column.
    pub fn rows(self, rows: &[R], provenance: impl Fn(&R) -> &Provenance) -> AnyView {
        let cx = self.cx;
        // A column counts as filled before its cells are built: building a cell cites its sources.
        let columns: Vec<_> = self
            .columns
            .into_iter()
            .filter(|column| rows.iter().any(|row| (column.filled)(row)))
            .collect();
        let words = columns.iter().map(|column| column.heading.as_str());
        let words = reading::words_of(cx, &self.caption, words);
        let headings = columns.iter().map(heading).collect_view();
        let shared = shared_note(rows, &provenance);
        let body = rows.iter().map(|row| {
            let cells = columns.iter().map(|column| cell(column, row)).collect_view();
            let provenance = provenance(row);
            let own = !provenance.notes.is_empty() && shared.is_none();
            let note = own.then(|| note(cx, provenance.notes));
            let recalled = (!provenance.basis.is_confirmed()).then_some("row--unconfirmed");
            view! {
                <tr class=recalled>
                    {cells}
                    <td class="source-cell">{cite::marks(cx, provenance)}{note}</td>
                </tr>
            }
        });
        let body = body.collect_view();
        let (label, caption) = (self.caption.clone(), self.caption);
        view! {
            <div class="table-scroll" tabindex="0" role="group" aria-label=label>
                <table class="table table--stack">
                    <caption class="visually-hidden">{caption}</caption>
                    <thead>
                        <tr>{headings}<th scope="col">{cx.t("column-source")}</th></tr>
                    </thead>
                    <tbody>{body}</tbody>
                </table>
            </div>
            {words}
            {shared.map(|notes| note(cx, notes))}
        }
        .into_any()
    }

    fn push(
        mut self,
        key: &str,
        kind: Kind,
        filled: impl Fn(&R) -> bool + 'a,
        cell: impl Fn(&R) -> AnyView + 'a,
    ) -> Self {
        let heading = self.cx.t(key);
        self.columns.push(Column {
            heading,
            kind,
            filled: Box::new(filled),
            cell: Box::new(cell),
        });
        self
    }
}

/// The note that all rows of a table share: it then stands once, below the table.
fn shared_note<R>(rows: &[R], provenance: impl Fn(&R) -> &Provenance) -> Option<&'static str> {
    let [first, second, rest @ ..] = rows else {
        return None;
    };
    let notes = provenance(first).notes;
    let same = |row: &R| provenance(row).notes == notes;
    (!notes.is_empty() && same(second) && rest.iter().all(same)).then_some(notes)
}

fn heading<R>(column: &Column<'_, R>) -> AnyView {
    let class = (column.kind == Kind::Number).then_some("number");
    view! { <th scope="col" class=class>{column.heading.clone()}</th> }.into_any()
}

/// A cell carries its heading, so that a phone can show the row as a list.
fn cell<R>(column: &Column<'_, R>, row: &R) -> AnyView {
    let (content, label) = ((column.cell)(row), column.heading.clone());
    match column.kind {
        Kind::Head => view! { <th scope="row">{content}</th> }.into_any(),
        Kind::Sentence => view! { <th scope="row" class="sentence">{content}</th> }.into_any(),
        _ if !(column.filled)(row) => view! { <td></td> }.into_any(),
        Kind::Text => view! { <td data-label=label>{content}</td> }.into_any(),
        Kind::Number => view! { <td class="number" data-label=label>{content}</td> }.into_any(),
    }
}

/// A note behind its own small fold, so that doubts are one touch away and do not crowd the table. Whoever opens it
/// knows beforehand whether it is in another language than the page.
pub fn note(cx: &Cx<'_>, notes: &'static str) -> AnyView {
    let translated = cx.edition.phrases.get(notes).is_some();
    let title = cx.t(if translated { "note" } else { "note-in-english" });
    view! {
        <details class="note">
            <summary>{title}</summary>
            <p>{parts::text(cx, notes)}</p>
        </details>
    }
    .into_any()
}
