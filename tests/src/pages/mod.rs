//! The parts of the pages, by the names people would give them.

mod states;

pub use states::StatesPage;
