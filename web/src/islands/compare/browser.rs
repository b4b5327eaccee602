//! The comparison's door to the network and the address.

use gloo_net::http::Request;
use leptos::{leptos_dom::helpers::window, prelude::*, task::spawn_local};
use wasm_bindgen::JsValue;
use web_sys::UrlSearchParams;

use super::{Arrival, Asked, Book, query};

/// Fetches the facts, then reads what the address asks for.
pub(super) fn load(facts: String, book: RwSignal<Book>, asked: RwSignal<Asked>, arrival: RwSignal<Arrival>) {
    spawn_local(async move {
        // Within the task, so that hydration has agreed with the HTML that is there.
        arrival.set(Arrival::Underway);
        match fetch(&facts).await {
            Some(found) => {
                asked.set(read_address(&found));
                book.set(found);
                arrival.set(Arrival::Here);
            }
            None => arrival.set(Arrival::Failed),
        }
    });
}

async fn fetch(address: &str) -> Option<Book> {
    let answer = Request::get(address).send().await.ok()?;
    let text = answer.text().await.ok().filter(|_| answer.ok())?;
    serde_json::from_str(&text).ok()
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

/// Replaces the entry in the history: each State added must not lengthen the way back.
pub(super) fn write_address(book: &Book, asked: &Asked) {
    let window = window();
    let codes = asked.states.iter().filter_map(|place| book.states.get(*place));
    let value = query::write(codes.map(|state| state.code.as_str()));
    let path = window.location().pathname().unwrap_or_default();
    let address = if value.is_empty() {
        path
    } else {
        [path.as_str(), "?state=", &value].concat()
    };
    if let Ok(history) = window.history() {
        // Refused in a sandboxed frame; the comparison then works without it.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}
