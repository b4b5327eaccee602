//! Two to four States side by side, chosen by the visitor.
//!
//! The picker and the headings of the rows stand in the page. The facts of all States lie in one file for each
//! language, written natively; the island fetches it once and fills the columns that are asked for. The address holds
//! the choice.

pub mod book;
#[cfg(feature = "browser")]
mod browser;
pub mod query;

/// Wakes the comparison of the page.
#[cfg(feature = "browser")]
pub async fn wake() {
    crate::islands::wake("compare", browser::wake).await;
}
