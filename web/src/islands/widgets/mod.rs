//! The island of the page that lends widgets to other sites.

pub mod builder;
pub mod choice;
pub mod snippet;

/// Draws every island of this page.
#[cfg(feature = "mount")]
pub use builder::mount;
