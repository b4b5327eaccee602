//! The client of the page of all States.

fn main() {
    asp_web::wake(asp_web::islands::states::explorer::wake());
}
