//! The comparison's door to the document, the network and the address.

use std::{cell::Cell, rc::Rc};

use any_spawner::Executor;
use gloo_net::http::Request;
use js_sys::{Array, JSON};
use leptos_dom::helpers::window;
use reactive_graph::{
    effect::Effect,
    signal::RwSignal,
    traits::{Get, GetUntracked, Read, ReadUntracked, Set},
};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, UrlSearchParams};

use super::{
    book::{Book, ENGLISH, Entry, Line, MUTED, Source, UNCONFIRMED, renumber},
    query::{self, Asked, Fault, MOST},
};
use crate::islands::{
    address,
    dom::{
        all, attr, fill, focus, get, listen, make, mark, message, one, set_attr, set_text, set_value, text,
        value,
    },
};

/// The comparison of this page.
pub(super) async fn wake(root: HtmlElement) {
    Rc::new(Comparison {
        root: root.into(),
        book: RwSignal::default(),
        asked: RwSignal::default(),
        arrival: RwSignal::new(Arrival::Underway),
        changed: Cell::new(false),
    })
    .start();
}

struct Comparison {
    root: Element,
    book: RwSignal<Book>,
    asked: RwSignal<Asked>,
    arrival: RwSignal<Arrival>,
    /// Whether the visitor has chosen: what an address asked for in vain stays in it until then.
    changed: Cell<bool>,
}

/// How far the file of facts has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Arrival {
    Underway,
    Here,
    Failed,
}

impl Comparison {
    fn start(self: Rc<Self>) {
        self.load();
        for show in [
            Self::show_controls,
            Self::show_status,
            Self::show_faults,
            Self::show_columns,
            Self::write_address,
        ] {
            let this = Rc::clone(&self);
            Effect::new(move |_| show(&this));
        }
        let this = Rc::clone(&self);
        listen(&self.root, "submit", move |event: Event| {
            event.prevent_default();
            this.add();
        });
        let root = self.root.clone();
        listen(&root, "click", move |event: Event| {
            let target = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok());
            let button = target.and_then(|target| target.closest("button").ok().flatten());
            let Some(button) = button else { return };
            match attr(&button, "data-do").as_str() {
                "clear" => self.choose(Vec::new()),
                "again" => self.load(),
                "remove" => {
                    let mut states = self.asked.get_untracked().states;
                    states.retain(|place| place.to_string() != attr(&button, "value"));
                    self.choose(states);
                }
                _ => {}
            }
        });
    }

    /// Fetches the facts, then reads what the address asks for.
    fn load(&self) {
        let (book, asked, arrival) = (self.book, self.asked, self.arrival);
        let address = attr(&self.root, "data-facts");
        arrival.set(Arrival::Underway);
        Executor::spawn_local(async move {
            match fetch(&address).await {
                Some(found) => {
                    asked.set(read_address(&found));
                    book.set(found);
                    arrival.set(Arrival::Here);
                }
                None => arrival.set(Arrival::Failed),
            }
        });
    }

    fn add(&self) {
        let Some(picker) = self.picker() else { return };
        let picked = value(&picker);
        let book = self.book.read_untracked();
        let place = book.states.iter().position(|state| state.code == picked);
        let mut states = self.asked.get_untracked().states;
        if let Some(place) = place.filter(|place| !states.contains(place) && states.len() < MOST) {
            states.push(place);
            self.choose(states);
        }
    }

    fn choose(&self, states: Vec<usize>) {
        self.changed.set(true);
        self.asked.set(Asked {
            states,
            faults: Vec::new(),
        });
        // Whoever works by keyboard chooses the next State from here; a button that is gone keeps no focus.
        self.picker().as_ref().map(focus);
    }

    fn picker(&self) -> Option<Element> {
        one(&self.root, "[name=add]")
    }

    /// The States that can still be chosen.
    fn show_controls(&self) {
        let (book, asked) = (self.book.read(), self.asked.read());
        let Some(picker) = self.picker() else { return };
        for option in all(&picker, "option").into_iter().skip(1) {
            option.remove();
        }
        for (place, state) in book.states.iter().enumerate() {
            if !asked.states.contains(&place) {
                set_attr(&make(&picker, "option", "", &state.name), "value", &state.code);
            }
        }
        set_value(&picker, "");
        let full = asked.states.len() == MOST;
        // A control that is put out of use keeps no focus.
        if full && one(&self.root, ":is([name=add], [type=submit]):focus").is_some() {
            one(&self.root, "[data-do=clear]").as_ref().map(focus);
        }
        for control in all(&self.root, "[name=add], [type=submit]") {
            mark(&control, "disabled", full);
        }
        if let Some(again) = one(&self.root, "[data-do=again]") {
            mark(&again, "hidden", self.arrival.get() != Arrival::Failed);
        }
    }

    /// Where things stand, for eyes and screen readers.
    fn show_status(&self) {
        let (book, asked) = (self.book.read(), self.asked.read());
        let names = names(&book, &asked.states);
        let say = |key: &str| fill(&message(&self.root, key), &[("names", &names), ("name", &names)]);
        let line = match (self.arrival.get(), asked.states.len()) {
            (Arrival::Underway, _) => say("loading"),
            (Arrival::Failed, _) => say("failed"),
            (Arrival::Here, 0) => say("none"),
            (Arrival::Here, 1) => say("one"),
            (Arrival::Here, MOST) => [say("shown"), say("full")].join(" "),
            (Arrival::Here, _) => say("shown"),
        };
        if let Some(place) = one(&self.root, ".filter__count").filter(|place| text(place) != line) {
            set_text(&place, &line);
        }
    }

    /// What is said of the parts of the address that were left out.
    fn show_faults(&self) {
        let (book, asked) = (self.book.read(), self.asked.read());
        let Some(notices) = one(&self.root, ".filter__notices") else {
            return;
        };
        set_text(&notices, "");
        let say = |key: &str, name: &str, value: &str| fill(&message(&self.root, key), &[(name, value)]);
        for fault in &asked.faults {
            let line = match fault {
                Fault::Unknown { value, near } if near.is_empty() => say("unknown", "value", value),
                Fault::Unknown { value, near } => {
                    let near = near.iter().filter_map(|place| book.states.get(*place));
                    let near: Vec<String> = near
                        .map(|state| [&state.code, " (", &state.name, ")"].concat())
                        .collect();
                    [
                        say("unknown", "value", value),
                        say("near", "names", &near.join(", ")),
                    ]
                    .join(" ")
                }
                Fault::Twice(place) => say("twice", "name", &names(&book, &[*place])),
                Fault::TooMany(place) => say("too-many", "name", &names(&book, &[*place])),
            };
            make(&notices, "p", "notice", &line);
        }
    }

    /// A column for each State chosen, and the sources of what stands in it.
    fn show_columns(&self) {
        let (book, asked) = (self.book.read(), self.asked.read());
        let Some(result) = one(&self.root, ".compare__result") else {
            return;
        };
        mark(&result, "hidden", asked.states.is_empty());
        for old in all(&result, "thead th, td[data-label], .sources__list li") {
            old.remove();
        }
        let chosen = asked.states.iter();
        let mut entries: Vec<Entry> = chosen
            .filter_map(|place| book.states.get(*place).cloned())
            .collect();
        let order = renumber(&mut entries);
        if let Some(head) = one(&result, "thead tr") {
            for (entry, place) in entries.iter().zip(&asked.states) {
                self.head(&head, entry, *place);
            }
        }
        let columns = (entries.len() + 1).to_string();
        for heading in all(&result, "[scope=rowgroup]") {
            set_attr(&heading, "colspan", &columns);
        }
        let rows = all(&result, "tbody tr:not(.compare__section)");
        for (place, row) in rows.iter().enumerate() {
            for entry in &entries {
                self.cell(row, entry, place);
            }
        }
        if let Some(list) = one(&result, ".sources__list") {
            let sources = order
                .iter()
                .filter_map(|number| book.sources.get(usize::from(*number).checked_sub(1)?));
            for (place, source) in sources.enumerate() {
                source_item(&list, place + 1, source);
            }
        }
    }

    fn head(&self, row: &Element, entry: &Entry, place: usize) {
        let head = make(row, "th", "", "");
        set_attr(&head, "scope", "col");
        set_attr(&make(&head, "a", "", &entry.name), "href", &entry.href);
        let remove = make(
            &head,
            "button",
            "compare__remove",
            &message(&self.root, "remove-short"),
        );
        let label = fill(&message(&self.root, "remove"), &[("name", &entry.name)]);
        for (name, value) in [
            ("type", "button"),
            ("data-do", "remove"),
            ("value", &place.to_string()),
            ("aria-label", &label),
        ] {
            set_attr(&remove, name, value);
        }
    }

    fn cell(&self, row: &Element, entry: &Entry, place: usize) {
        let cell = make(row, "td", "", "");
        set_attr(&cell, "data-label", &entry.name);
        let lines = entry.cells.get(place).map(Vec::as_slice).unwrap_or_default();
        if lines.is_empty() {
            make(&cell, "p", "muted", &message(&self.root, "absent"));
        }
        for line in lines {
            self.line(&cell, line);
        }
    }

    /// As the pages of pairs draw it (`site/pages/compare/table.rs`).
    fn line(&self, cell: &Element, line: &Line) {
        let drawn = make(cell, "p", if line.is(MUTED) { "muted" } else { "" }, &line.0);
        if line.is(ENGLISH) {
            set_attr(&drawn, "lang", "en");
        }
        if !line.2.is_empty() {
            let _ = drawn.append_with_str_1(" ");
            let cites = make(&drawn, "span", "cites", "");
            for number in &line.2 {
                let number = number.to_string();
                let cite = make(&cites, "a", "cite", &number);
                let label = fill(&message(&self.root, "source"), &[("number", &number)]);
                set_attr(&cite, "href", &["#s", &number].concat());
                set_attr(&cite, "aria-label", &label);
            }
        }
        if line.is(UNCONFIRMED) {
            let _ = drawn.append_with_str_1(" ");
            let word = make(&drawn, "span", "unconfirmed", &message(&self.root, "unconfirmed"));
            set_attr(&word, "title", &message(&self.root, "unconfirmed-hint"));
        }
    }

    fn write_address(&self) {
        let (book, asked) = (self.book.read(), self.asked.read());
        if !self.changed.get() {
            return;
        }
        let codes = asked.states.iter().filter_map(|place| book.states.get(*place));
        let value = query::write(codes.map(|state| state.code.as_str()));
        let search = if value.is_empty() {
            value
        } else {
            ["?state=", &value].concat()
        };
        address::replace(&search, "");
    }
}

fn source_item(list: &Element, number: usize, Source(name, href, how): &Source) {
    let item = make(list, "li", "", "");
    item.set_id(&["s", &number.to_string()].concat());
    if href.is_empty() {
        set_attr(&make(&item, "cite", "", name), "lang", "en");
    } else {
        let link = make(&item, "a", "sources__link", "");
        set_attr(&link, "rel", "noreferrer external");
        set_attr(&link, "href", href);
        make(&link, "bdi", "", name);
    }
    let _ = item.append_with_str_1(" ");
    make(&item, "span", "muted", how);
}

fn names(book: &Book, places: &[usize]) -> String {
    let states = places.iter().filter_map(|place| book.states.get(*place));
    let names: Vec<&str> = states.map(|state| state.name.as_str()).collect();
    names.join(", ")
}

async fn fetch(address: &str) -> Option<Book> {
    let answer = Request::get(address).send().await.ok()?;
    let text = answer.text().await.ok().filter(|_| answer.ok())?;
    Some(read_book(&JSON::parse(&text).ok()?))
}

/// The book as it was written natively. The browser's own reader does: ours would weigh a third of this island.
fn read_book(json: &JsValue) -> Book {
    let text = |value: &JsValue| value.as_string().unwrap_or_default();
    let number = |value: &JsValue| value.as_f64().unwrap_or_default() as u16;
    let line = |line: JsValue| {
        let parts = Array::from(&line);
        Line(
            text(&parts.get(0)),
            number(&parts.get(1)) as u8,
            Array::from(&parts.get(2)).iter().map(|it| number(&it)).collect(),
        )
    };
    let cell = |cell: JsValue| Array::from(&cell).iter().map(line).collect();
    let state = |state: JsValue| Entry {
        code: text(&get(&state, "code")),
        name: text(&get(&state, "name")),
        href: text(&get(&state, "href")),
        cells: Array::from(&get(&state, "cells")).iter().map(cell).collect(),
    };
    let source = |source: JsValue| {
        let parts = Array::from(&source);
        Source(text(&parts.get(0)), text(&parts.get(1)), text(&parts.get(2)))
    };
    Book {
        sections: Vec::new(),
        states: Array::from(&get(json, "states")).iter().map(state).collect(),
        sources: Array::from(&get(json, "sources")).iter().map(source).collect(),
    }
}

fn read_address(book: &Book) -> Asked {
    let search = window().location().search().unwrap_or_default();
    let params = UrlSearchParams::new_with_str(&search).ok();
    let text = params.and_then(|params| params.get("state")).unwrap_or_default();
    let known: Vec<(&str, &str)> = book
        .states
        .iter()
        .map(|state| (state.code.as_str(), state.name.as_str()))
        .collect();
    query::read(&text, &known)
}
