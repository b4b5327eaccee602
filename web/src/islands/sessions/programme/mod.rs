//! The programme of a session for someone who is there: what is on now and next, a filter, the visitor's own clock,
//! and the events they keep.
//!
//! The tools, the days and the rooms are the page's own HTML. The island reads the rows once, hides and marks what is
//! there, and writes times by another clock where asked. What a visitor keeps stays on the device.

#[cfg(feature = "browser")]
mod browser;
pub mod moment;
pub mod plan;
pub mod query;

/// Wakes the tools of the page.
#[cfg(feature = "browser")]
pub async fn wake() {
    crate::islands::wake("programme", browser::wake).await;
}
