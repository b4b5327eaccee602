//! The client of the page that compares States.

fn main() {
    asp_web::wake_by(asp_web::islands::compare::mount);
}
