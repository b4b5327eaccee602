//! The client of the page that lends widgets.

fn main() {
    asp_web::wake(asp_web::islands::widgets::wake());
}
