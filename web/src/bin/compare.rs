//! The client of the page that compares States.

fn main() {
    asp_web::wake();
}

// Keeps the islands' entries in the linked module.
pub use asp_web::islands;
