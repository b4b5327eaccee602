//! The interactive parts. Each stands complete in the HTML before it wakes up.
//!
//! A folder for each client, which is one wasm that the pages of its kind load: what one kind of page needs does not
//! weigh on another. A new client takes a feature and a binary in `Cargo.toml`, a line in `index.html`, and a variant
//! of [`Client`].

#[cfg(feature = "browser")]
pub mod address;
#[cfg(any(feature = "ssr", feature = "client-compare"))]
pub mod compare;
#[cfg(feature = "browser")]
pub mod dom;
pub mod fold;
pub mod lent;
#[cfg(any(feature = "client-sessions", feature = "client-states"))]
pub mod pace;
#[cfg(any(feature = "ssr", feature = "client-sessions"))]
pub mod sessions;
#[cfg(any(feature = "ssr", feature = "client-states"))]
pub mod states;
#[cfg(any(feature = "ssr", feature = "client-widgets"))]
pub mod widgets;

/// The clients, by the name of their binary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Client {
    Compare,
    Sessions,
    States,
    Widgets,
}

impl Client {
    pub const ALL: [Self; 4] = [Self::Compare, Self::Sessions, Self::States, Self::Widgets];

    /// The name of its binary and of its files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Compare => "compare",
            Self::Sessions => "sessions",
            Self::States => "states",
            Self::Widgets => "widgets",
        }
    }
}

/// Wakes an island in each of its places in the page: elements with its name in `data-island`. What it listens to and
/// keeps in step with its signals lives as long as the page.
#[cfg(feature = "browser")]
pub(crate) async fn wake<F: Future<Output = ()>>(name: &str, island: fn(web_sys::HtmlElement) -> F) {
    use reactive_graph::{computed::ScopedFuture, owner::Owner};
    use wasm_bindgen::JsCast;
    // Effects run as tasks of the browser. A second call finds that settled, which is no fault.
    drop(any_spawner::Executor::init_wasm_bindgen());
    let owner = Owner::new();
    let Some(page) = leptos_dom::helpers::document().document_element() else {
        return;
    };
    for place in dom::all(&page, &["[data-island=", name, "]"].concat()) {
        if let Ok(place) = place.dyn_into::<web_sys::HtmlElement>() {
            owner.with(|| ScopedFuture::new(island(place))).await;
        }
    }
    // Dropping it would end all signals.
    std::mem::forget(owner);
}
