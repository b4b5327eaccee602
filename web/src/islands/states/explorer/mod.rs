//! The explorer: one selection of States on one day, seen as a table, a map, a chart and tiles.
//!
//! All four views are the page's own HTML. The island reads the rows of the table once, hides, orders and marks what
//! is there, and keeps what was chosen in the address, so that a copied link shows the same selection.

#[cfg(feature = "hydrate")]
mod browser;
pub mod csv;
pub mod history;
pub mod query;
pub mod steps;

use leptos::prelude::*;

/// Wakes the explorer that stands inside it. Nothing is drawn here: that would weigh more than the listeners do.
#[island]
pub fn Explorer(children: Children) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::wake();
    children()
}
