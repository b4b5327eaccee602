//! The islands of the pages on sessions.

pub mod programme;
pub mod resolutions;

/// Wakes every island of these pages.
#[cfg(feature = "browser")]
pub fn wake() {
    programme::wake();
    resolutions::wake();
}
