//! What the browser runs: it wakes the islands of the page.

fn main() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
    // The loader (`static/boot.js`) calls each island's own entry after this.
}

// Keeps the islands' entries in the linked module.
pub use asp_web::islands;
