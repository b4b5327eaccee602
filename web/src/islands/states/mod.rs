//! The islands of the pages on States.

pub mod compare;
pub mod explorer;
