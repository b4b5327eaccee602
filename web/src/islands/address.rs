//! The address of the page, in which an island keeps what was chosen.

use leptos_dom::helpers::{document, window};
use wasm_bindgen::JsValue;

use super::dom::{all, attr, set_attr};

/// Puts `?…`, or nothing, and then `#…`, or nothing, behind the path. The entry in the history is replaced: trying
/// things out must not fill the way back. The links to the other languages lead to the same.
pub fn replace(search: &str, hash: &str) {
    let path = window().location().pathname().unwrap_or_default();
    if let Ok(history) = window().history() {
        // Refused in a sandboxed frame; the island then works without it.
        let address = [&path, search, hash].concat();
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
    keep(search);
}

/// Puts the query of a shared address on the links to the other languages, before anything is chosen.
pub fn carry() {
    keep(&window().location().search().unwrap_or_default());
}

fn keep(search: &str) {
    let page = document().document_element();
    for link in page.iter().flat_map(|page| all(page, ".languages a")) {
        let href = attr(&link, "href");
        let plain = href.split('?').next().unwrap_or_default();
        set_attr(&link, "href", &[plain, search].concat());
    }
}
