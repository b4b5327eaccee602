//! The way from a chart or a table to the builder that makes a widget of it.

use asp_core::record::session::Event;
use leptos::prelude::*;

use super::{address::Address, cx::Cx, widget::Widget};

/// "Embed this": opens the builder already filled. One line below whatever can be shown elsewhere.
pub fn embed_link(cx: &Cx<'_>, widget: &Widget) -> AnyView {
    let title = widget.title(cx);
    // Several of these stand on a page: who hears them alone hears what each is about.
    let what = view! { <span class="visually-hidden">" – "{title}</span> };
    view! { <p class="embed-link"><a href=builder(cx, widget)>{cx.t("embed-this")}{what}</a></p> }.into_any()
}

/// The same for the widget that stands for the page, if there is one.
pub fn of_page(cx: &Cx<'_>) -> Option<AnyView> {
    Widget::of_page(&cx.here).map(|widget| embed_link(cx, &widget))
}

/// The same for a section of the page, if there is a widget of what it shows.
pub fn of_section(cx: &Cx<'_>, section: &str) -> Option<AnyView> {
    Widget::of_section(&cx.here, section).map(|widget| embed_link(cx, &widget))
}

/// The same among what can be done with an event.
pub fn of_event(cx: &Cx<'_>, event: &Event) -> AnyView {
    let label = format!("{} – {}", cx.t("embed-this"), event.title);
    let href = builder(cx, &Widget::Event(event.id));
    view! { <a class="event__file" href=href aria-label=label>{cx.t("embed-this")}</a> }.into_any()
}

fn builder(cx: &Cx<'_>, widget: &Widget) -> String {
    format!("{}?{}", cx.href(&Address::Widgets), query(widget))
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
