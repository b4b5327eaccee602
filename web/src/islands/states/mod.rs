//! The islands of the page of all States.

pub mod explorer;
