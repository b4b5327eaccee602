//! The client of the page of all States.

fn main() {
    asp_web::wake();
}

// Keeps the islands' entries in the linked module.
pub use asp_web::islands;
