//! The website of the ASP Observatory.
//!
//! Built twice: natively with `ssr`, where every page of every language becomes a static HTML file,
//! and to wasm, a client for each kind of page, where only the [`islands`] wake up. Every fact stands in the HTML;
//! wasm adds interaction, never content.

// A view is one nested type; the head of a page has more elements than the default depth.
#![recursion_limit = "256"]
// Leptos' macros expand to unsafe-free code but undocumented items.
#![allow(
    missing_docs,
    reason = "the components' macros generate public items without documentation"
)]

pub mod islands;

/// Wakes the islands of the page: all that a client's `main` does. The page says when they are awake.
#[cfg(feature = "browser")]
pub fn wake(islands: impl Future<Output = ()> + 'static) {
    console_error_panic_hook::set_once();
    islands::address::carry();
    wasm_bindgen_futures::spawn_local(async {
        islands.await;
        if let Some(page) = leptos_dom::helpers::document().document_element() {
            islands::dom::set_attr(&page, "data-awake", "true");
        }
    });
}

#[cfg(feature = "ssr")]
pub mod site;
