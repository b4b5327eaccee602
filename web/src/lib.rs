//! The website of the ASP Observatory.
//!
//! Built twice: natively with `ssr`, where every page of every language becomes a static HTML file,
//! and to wasm with `hydrate`, where only the [`islands`] wake up. Every fact stands in the HTML;
//! wasm adds interaction, never content.

// A view is one nested type; the head of a page has more elements than the default depth.
#![recursion_limit = "256"]
// Leptos' macros expand to unsafe-free code but undocumented items.
#![allow(
    missing_docs,
    reason = "the components' macros generate public items without documentation"
)]

pub mod islands;

#[cfg(feature = "ssr")]
pub mod site;
