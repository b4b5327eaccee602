//! The client of the page that compares States.

fn main() {
    asp_web::wake(asp_web::islands::compare::wake());
}
