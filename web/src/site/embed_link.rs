//! The way from a chart or a table to the builder that makes a widget of it.

use leptos::prelude::*;

use super::{address::Address, cx::Cx, widget::Widget};

/// "Embed this": opens the builder already filled. One line below whatever can be shown elsewhere.
pub fn embed_link(cx: &Cx<'_>, widget: &Widget) -> AnyView {
    let href = format!("{}?{}", cx.href(&Address::Widgets), query(widget));
    view! { <p class="embed-link"><a href=href>{cx.t("embed-this")}</a></p> }.into_any()
}

/// The same for the widget that stands for the page, if there is one.
pub fn of_page(cx: &Cx<'_>) -> Option<AnyView> {
    Widget::of_page(&cx.here).map(|widget| embed_link(cx, &widget))
}

/// A widget in the query of the builder.
fn query(widget: &Widget) -> String {
    crate::islands::widgets::choice::Choice {
        kind: widget.kind().to_owned(),
        selection: widget.selection(),
        ..Default::default()
    }
    .query()
}
