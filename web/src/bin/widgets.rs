//! The client of the page that lends widgets.

fn main() {
    asp_web::wake_by(asp_web::islands::widgets::mount);
}
