//! The island of the page that lends widgets to other sites.

pub mod builder;
pub mod choice;
pub mod snippet;

/// Wakes every island of this page.
#[cfg(feature = "browser")]
pub use builder::wake;
