//! The index's door to the document and the address.

use std::{cell::RefCell, rc::Rc};

use leptos_dom::helpers::window;
use reactive_graph::{
    effect::Effect,
    signal::RwSignal,
    traits::{Get, GetUntracked, Read, Set},
};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, UrlSearchParams};

use super::query::{Ignored, Query, Row};
use crate::islands::{
    address,
    dom::{all, attr, fill, listen, make, mark, message, one, set_attr, set_text, set_value, text, value},
    fold::fold,
};

/// The index of this page.
pub(super) async fn wake(root: HtmlElement) {
    Rc::new(Index::read(root.into())).start();
}

struct Index {
    root: Element,
    elements: Vec<Element>,
    rows: Vec<Row>,
    query: RwSignal<Query>,
    /// What stands in the address.
    written: RefCell<Option<Query>>,
}

impl Index {
    fn read(root: Element) -> Self {
        let elements = all(&root, "tbody tr");
        let rows = elements.iter().map(read_row).collect();
        Self {
            root,
            elements,
            rows,
            query: RwSignal::default(),
            written: RefCell::default(),
        }
    }

    fn start(self: Rc<Self>) {
        self.offer("session", "td a[href*=\"sessions/\"]");
        self.offer("topic", "a[href*=\"topics/\"]");
        let search = window().location().search().unwrap_or_default();
        let params = UrlSearchParams::new_with_str(&search).ok();
        let (query, ignored) = Query::read(|name| params.as_ref()?.get(name), &self.rows);
        self.query.set(query);
        self.tell(&ignored);
        for show in [Self::show_rows, Self::show_controls, Self::write_address] {
            let this = Rc::clone(&self);
            Effect::new(move |_| show(&this));
        }
        for event in ["input", "change"] {
            let this = Rc::clone(&self);
            listen(&self.root, event, move |_: Event| this.read_controls());
        }
        let this = Rc::clone(&self);
        listen(&self.root, "click", move |event: Event| {
            let clicked = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok());
            if clicked.is_some_and(|clicked| attr(&clicked, "data-do") == "reset") {
                this.tell(&[]);
                this.query.set(Query::default());
            }
        });
        listen(&self.root, "submit", |event: Event| event.prevent_default());
    }

    /// Fills a list with what stands in the table, in its order.
    fn offer(&self, name: &str, link: &str) {
        let Some(list) = one(&self.root, &["[name=", name, "]"].concat()) else {
            return;
        };
        let mut seen: Vec<String> = Vec::new();
        for link in self.elements.iter().filter_map(|row| one(row, link)) {
            let code = code(&link);
            if !seen.contains(&code) {
                set_attr(&make(&list, "option", "", &text(&link)), "value", &code);
                seen.push(code);
            }
        }
    }

    fn read_controls(&self) {
        let read = |name: &str| {
            let control = one(&self.root, &["[name=", name, "]"].concat());
            control.map(|control| value(&control)).unwrap_or_default()
        };
        let query = Query {
            text: read("q"),
            session: read("session"),
            topic: read("topic"),
        };
        if self.query.get_untracked() != query {
            self.query.set(query);
        }
    }

    fn show_controls(&self) {
        let query = self.query.read();
        for (name, chosen) in [
            ("q", &query.text),
            ("session", &query.session),
            ("topic", &query.topic),
        ] {
            if let Some(control) = one(&self.root, &["[name=", name, "]"].concat()) {
                set_value(&control, chosen);
            }
        }
    }

    fn show_rows(&self) {
        let query = self.query.read();
        let words = fold(&query.text);
        let mut shown = 0;
        for (element, row) in self.elements.iter().zip(&self.rows) {
            let asked = query.asks_for(row, &words);
            shown += usize::from(asked);
            mark(element, "hidden", !asked);
        }
        let (count, total) = (shown.to_string(), self.rows.len().to_string());
        let count = fill(
            &message(&self.root, "count"),
            &[("shown", &count), ("total", &total)],
        );
        if let Some(place) = one(&self.root, ".filter__count").filter(|place| text(place) != count) {
            set_text(&place, &count);
        }
        if let Some(none) = one(&self.root, ".filter__none") {
            mark(&none, "hidden", shown > 0);
        }
    }

    fn tell(&self, ignored: &[Ignored]) {
        let Some(place) = one(&self.root, ".filter__notices") else {
            return;
        };
        set_text(&place, "");
        for (name, value, valid) in ignored {
            // The values last, so that braces in an address are only text.
            let gaps = [("valid", valid.as_str()), ("name", name), ("value", value)];
            make(
                &place,
                "p",
                "notice",
                &fill(&message(&self.root, "ignored"), &gaps),
            );
        }
    }

    fn write_address(&self) {
        let query = self.query.get();
        let before = self.written.replace(Some(query.clone()));
        let params = UrlSearchParams::new().ok();
        let Some(params) = params.filter(|_| before.is_some_and(|before| before != query)) else {
            return;
        };
        for (name, value) in query.params() {
            params.set(name, value);
        }
        let search = String::from(params.to_string());
        let mark = if search.is_empty() { "" } else { "?" };
        address::replace(&[mark, &search].concat(), "");
    }
}

fn read_row(row: &Element) -> Row {
    let code_of = |css: &str| one(row, css).map(|link| code(&link)).unwrap_or_default();
    Row {
        key: fold(&text(row)),
        session: code_of("td a[href*=\"sessions/\"]"),
        topic: code_of("a[href*=\"topics/\"]"),
    }
}

/// The last part of the address of a page: `asp23` of `../sessions/asp23/`.
fn code(link: &Element) -> String {
    let href = attr(link, "href");
    let path = href.split('#').next().unwrap_or_default().trim_end_matches('/');
    path.rsplit('/').next().unwrap_or_default().to_owned()
}
