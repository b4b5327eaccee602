//! The client of the pages on sessions.

fn main() {
    asp_web::wake_by(asp_web::islands::sessions::mount);
}
