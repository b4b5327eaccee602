//! The client of the pages on sessions.

fn main() {
    asp_web::wake(asp_web::islands::sessions::wake());
}
