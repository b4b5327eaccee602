//! The islands of the pages on sessions.

pub mod programme;
pub mod resolutions;

/// Wakes every island of these pages.
#[cfg(feature = "browser")]
pub async fn wake() {
    programme::wake().await;
    resolutions::wake().await;
}
