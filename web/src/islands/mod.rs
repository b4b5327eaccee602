//! The interactive parts. Each stands complete in the HTML before it wakes up.
//!
//! A folder for each client, which is one wasm that the pages of its kind load: what one kind of page needs does not
//! weigh on another. A new client takes a feature and a binary in `Cargo.toml`, a line in `index.html`, and a variant
//! of [`Client`].

#[cfg(any(feature = "ssr", feature = "client-compare"))]
pub mod compare;
#[cfg(any(feature = "ssr", feature = "client-sessions"))]
pub mod fold;
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
    /// Those that are part of the site. The programme's and the builder's wait until all fit the budgets together:
    /// see decision 15.
    pub const SHIPPED: [Self; 2] = [Self::Compare, Self::States];

    /// The client, if it is part of the site.
    pub fn shipped(self) -> Option<Self> {
        Some(self).filter(|client| Self::SHIPPED.contains(client))
    }

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

/// The place of an island in a page: its controls as they look until they wake, and what it has to know. Nothing if
/// its client is not part of the site.
#[cfg(feature = "ssr")]
pub fn place<P: serde::Serialize>(
    client: Client,
    name: &'static str,
    props: &P,
    controls: impl leptos::prelude::IntoView + 'static,
) -> leptos::prelude::AnyView {
    use leptos::prelude::*;
    if client.shipped().is_none() {
        return ().into_any();
    }
    let props = serde_json::to_string(props).unwrap_or_default();
    view! { <div data-island=name data-props=props>{controls.into_view()}</div> }.into_any()
}

/// Draws the island anew in each of its places in the page. Drawing anew takes half the code of taking over what the
/// HTML holds, and looks the same.
#[cfg(feature = "mount")]
pub(crate) fn mount<P: serde::de::DeserializeOwned + 'static, V: leptos::prelude::IntoView + 'static>(
    name: &str,
    draw: fn(P) -> V,
) {
    use wasm_bindgen::JsCast;
    let document = leptos::leptos_dom::helpers::document();
    let Ok(places) = document.query_selector_all(&["[data-island=", name, "]"].concat()) else {
        return;
    };
    for place in (0..places.length()).filter_map(|index| places.item(index)) {
        let Ok(place) = place.dyn_into::<web_sys::HtmlElement>() else {
            continue;
        };
        let props = place.get_attribute("data-props").unwrap_or_default();
        let Ok(props) = serde_json::from_str(&props) else {
            continue;
        };
        place.set_text_content(None);
        leptos::mount::mount_to(place, move || draw(props)).forget();
    }
}
