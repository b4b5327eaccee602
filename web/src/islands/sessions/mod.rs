//! The islands of the pages on sessions.

pub mod programme;

/// Draws every island of these pages.
#[cfg(feature = "mount")]
pub use programme::mount;
