//! The index of resolutions: by session, by topic, by words of a title or a symbol.
//!
//! The table is the page's own HTML. The island reads it once, offers what stands in its columns, and hides the rows
//! that are not asked for. What was chosen stands in the address.

#[cfg(feature = "browser")]
mod browser;
pub mod query;

/// Wakes the index of the page.
#[cfg(feature = "browser")]
pub async fn wake() {
    crate::islands::wake("resolutions", browser::wake).await;
}
