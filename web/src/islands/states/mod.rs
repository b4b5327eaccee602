//! The islands of the pages on States.

pub mod explorer;
pub mod compare;
