//! The islands of the pages on sessions.

pub mod programme;

/// Wakes every island of these pages.
#[cfg(feature = "browser")]
pub use programme::wake;
