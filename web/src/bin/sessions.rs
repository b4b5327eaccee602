//! The client of the pages on sessions.

fn main() {
    asp_web::wake();
}

// Keeps the islands' entries in the linked module.
pub use asp_web::islands;
