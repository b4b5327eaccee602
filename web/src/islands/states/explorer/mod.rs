//! The explorer: one selection of States on one day, seen as a table, a map, a chart and tiles.
//!
//! All four views are the page's own HTML. The island reads the rows of the table once, hides, orders and marks what
//! is there, and keeps what was chosen in the address, so that a copied link shows the same selection.

#[cfg(feature = "browser")]
mod browser;
pub mod csv;
pub mod history;
pub mod query;
pub mod reach;
pub mod steps;

/// Wakes the explorer of the page.
#[cfg(feature = "browser")]
pub async fn wake() {
    crate::islands::wake("explorer", browser::wake).await;
}
