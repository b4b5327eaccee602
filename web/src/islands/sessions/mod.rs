//! The islands of the pages on sessions.

pub mod programme;
