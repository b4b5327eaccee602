//! Two to four States side by side, chosen by the visitor.
//!
//! The facts of all States lie in one file for each language, written natively; the island fetches it once and draws
//! the columns that are asked for. The address holds the choice.

pub mod book;
#[cfg(feature = "browser")]
mod browser;
pub mod query;
pub mod table;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use book::{Book, Entry, Source};
use query::{Asked, Fault, MOST};
pub use table::TableWords;

/// The words of the island in the page's language.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Words {
    pub table: TableWords,
    pub legend: String,
    pub add_label: String,
    pub choose: String,
    pub add: String,
    /// With the gap `{name}`.
    pub remove: String,
    pub remove_short: String,
    pub clear: String,
    pub loading: String,
    pub failed: String,
    pub again: String,
    pub none: String,
    pub one: String,
    /// With the gap `{names}`.
    pub shown: String,
    pub full: String,
    /// With the gap `{value}`.
    pub unknown: String,
    /// With the gap `{names}`.
    pub near: String,
    /// With the gap `{name}`.
    pub twice: String,
    /// With the gap `{name}`.
    pub too_many: String,
    pub sources: String,
}

/// What the island has to know: its words, and where the file of facts is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Props {
    pub words: Words,
    pub facts: String,
}

/// Draws the picker anew in the place of the one that stands in the page: its columns change with every choice.
#[cfg(feature = "browser")]
pub fn wake() {
    super::wake("compare", |place| {
        let props = place.get_attribute("data-props").unwrap_or_default();
        if let Ok(Props { words, facts }) = serde_json::from_str(&props) {
            place.set_text_content(None);
            mount_to(place, move || view! { <StateComparison words facts/> }).forget();
        }
    });
}

/// How far the file of facts has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    Underway,
    Here,
    Failed,
}

/// The picker and the table. `facts` is the address of the file of facts.
#[component]
pub fn StateComparison(words: Words, facts: String) -> impl IntoView {
    let book = RwSignal::new(Book::default());
    let asked = RwSignal::new(Asked::default());
    let arrival = RwSignal::new(Arrival::Underway);
    let picked = RwSignal::new(String::new());
    let picker = NodeRef::<leptos::html::Select>::new();
    let load = move || {
        #[cfg(feature = "browser")]
        browser::load(facts.clone(), book, asked, arrival);
        #[cfg(not(feature = "browser"))]
        let _ = (&facts, book, asked, arrival);
    };
    #[cfg(feature = "browser")]
    load();

    let choose = move |states: Vec<usize>| {
        asked.set(Asked {
            states,
            faults: Vec::new(),
        });
        #[cfg(feature = "browser")]
        {
            browser::write_address(&book.read_untracked(), &asked.read_untracked());
            // Whoever works by keyboard chooses the next State from here; a button that is gone keeps no focus.
            if let Some(picker) = picker.get_untracked() {
                let _ = picker.focus();
            }
        }
    };
    let add = move || {
        let place = book
            .read_untracked()
            .states
            .iter()
            .position(|state| state.code == picked.get_untracked());
        let mut states = asked.get_untracked().states;
        if let Some(place) = place.filter(|place| !states.contains(place) && states.len() < MOST) {
            states.push(place);
            picked.set(String::new());
            choose(states);
        }
    };
    let remove = move |place: usize| {
        let mut states = asked.get_untracked().states;
        states.retain(|one| *one != place);
        choose(states);
    };

    let said = words.clone();
    let status = move || status(&said, &book.read(), &asked.read(), arrival.get());
    let said = words.clone();
    let notices = move || {
        let (book, asked) = (book.read(), asked.read());
        let lines = asked.faults.iter().map(|fault| answer(&said, &book, fault));
        lines
            .map(|line| view! { <p class="notice">{line}</p> })
            .collect_view()
    };
    let said = words.clone();
    let side_by_side = move || side_by_side(&said, &book.read(), &asked.read().states, remove);
    let options = move || {
        let (book, asked) = (book.read(), asked.read());
        let free = book
            .states
            .iter()
            .enumerate()
            .filter(|(place, _)| !asked.states.contains(place));
        free.map(|(_, state)| view! { <option value=state.code.clone()>{state.name.clone()}</option> })
            .collect_view()
    };
    let full = move || asked.read().states.len() == MOST;
    view! {
        <form
            class="filter needs-script"
            on:submit=move |event| {
                event.prevent_default();
                add();
            }
        >
            <fieldset class="filter__fields">
                <legend class="visually-hidden">{words.legend}</legend>
                <label class="filter__field filter__field--wide">
                    <span>{words.add_label}</span>
                    <select
                        node_ref=picker
                        name="add"
                        disabled=full
                        prop:value=move || picked.get()
                        on:change:target=move |event| picked.set(event.target().value())
                    >
                        <option value="">{words.choose}</option>
                        {options}
                    </select>
                </label>
                <button type="submit" class="filter__reset" disabled=full>{words.add}</button>
                <button type="button" class="filter__reset" on:click=move |_| choose(Vec::new())>{words.clear}</button>
                <button
                    type="button"
                    class="filter__reset"
                    hidden=move || arrival.get() != Arrival::Failed
                    on:click=move |_| load()
                >
                    {words.again}
                </button>
            </fieldset>
            <p class="filter__count" role="status">{status}</p>
        </form>
        <div class="filter__notices" role="alert">{notices}</div>
        {side_by_side}
    }
}

/// Where things stand, for eyes and screen readers.
fn status(words: &Words, book: &Book, asked: &Asked, arrival: Arrival) -> String {
    let names = names(book, &asked.states);
    match (arrival, asked.states.len()) {
        (Arrival::Underway, _) => words.loading.clone(),
        (Arrival::Failed, _) => words.failed.clone(),
        (Arrival::Here, 0) => words.none.clone(),
        (Arrival::Here, 1) => words.one.replace("{name}", &names),
        (Arrival::Here, MOST) => [words.shown.replace("{names}", &names), words.full.clone()].join(" "),
        (Arrival::Here, _) => words.shown.replace("{names}", &names),
    }
}

/// What is said of a part of the address that was left out.
fn answer(words: &Words, book: &Book, fault: &Fault) -> String {
    match fault {
        Fault::Unknown { value, near } => {
            let text = words.unknown.replace("{value}", value);
            if near.is_empty() {
                return text;
            }
            let near = near.iter().filter_map(|place| book.states.get(*place));
            let near: Vec<String> = near
                .map(|state| [&state.code, " (", &state.name, ")"].concat())
                .collect();
            [text, words.near.replace("{names}", &near.join(", "))].join(" ")
        }
        Fault::Twice(place) => words.twice.replace("{name}", &names(book, &[*place])),
        Fault::TooMany(place) => words.too_many.replace("{name}", &names(book, &[*place])),
    }
}

fn names(book: &Book, places: &[usize]) -> String {
    let names = places.iter().filter_map(|place| book.states.get(*place));
    names
        .map(|state| state.name.as_str())
        .collect::<Vec<_>>()
        .join(", ")
}

/// The table of the States chosen, and its sources.
fn side_by_side(
    words: &Words,
    book: &Book,
    chosen: &[usize],
    remove: impl Fn(usize) + Copy + Send + Sync + 'static,
) -> Option<AnyView> {
    let mut entries: Vec<Entry> = chosen
        .iter()
        .filter_map(|place| book.states.get(*place).cloned())
        .collect();
    if entries.is_empty() {
        return None;
    }
    let order = book::renumber(&mut entries);
    let heads = entries.iter().zip(chosen).map(|(entry, place)| {
        let place = *place;
        let label = words.remove.replace("{name}", &entry.name);
        view! {
            <a href=entry.href.clone()>{entry.name.clone()}</a>
            <button type="button" class="compare__remove" aria-label=label on:click=move |_| remove(place)>
                {words.remove_short.clone()}
            </button>
        }
        .into_any()
    });
    let heads = heads.collect();
    let sources = order
        .iter()
        .filter_map(|number| book.sources.get(usize::from(*number).checked_sub(1)?))
        .enumerate()
        .map(|(place, source)| source_item(place + 1, source));
    let sources = sources.collect_view();
    Some(
        view! {
            {table::table(&words.table, &book.sections, &entries, heads)}
            <section class="sources" aria-labelledby="sources">
                <h2 id="sources">{words.sources.clone()}</h2>
                <ol class="sources__list">{sources}</ol>
            </section>
        }
        .into_any(),
    )
}

fn source_item(number: usize, Source(name, href, how): &Source) -> AnyView {
    let name = if href.is_empty() {
        view! { <cite lang="en">{name.clone()}</cite> }.into_any()
    } else {
        view! { <a class="sources__link" rel="noreferrer external" href=href.clone()><bdi>{name.clone()}</bdi></a> }
            .into_any()
    };
    view! { <li id=format!("s{number}")>{name}" "<span class="muted">{how.clone()}</span></li> }.into_any()
}
