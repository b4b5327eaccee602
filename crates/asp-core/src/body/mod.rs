//! Bodies.
mod term;
pub use term::*;
