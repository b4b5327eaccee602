//! The way from a chart or a table to the builder that makes a widget of it.

use asp_core::record::session::Event;
use leptos::{prelude::*, tachys::html::InertElement};

use super::{
    address::Address,
    cx::Cx,
    widget::{Lent, Widget},
};

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

/// What a section of the page shows and, if it has a table or a chart, the way to a widget of it. Without one of its own
/// the section itself becomes a widget: it is kept aside for that.
pub fn section(cx: &Cx<'_>, id: &'static str, title: &str, body: AnyView) -> AnyView {
    let page = match &cx.here {
        Address::Embed(Widget::Section(lent)) => &lent.page,
        here => here,
    };
    if let Some(widget) = Widget::of_section(page, id) {
        let link = embed_link(cx, &widget);
        return view! { {body}{link} }.into_any();
    }
    if !Widget::lends(page) {
        return body;
    }
    let html = body.to_html();
    let link = ["<table", "<svg"]
        .iter()
        .any(|part| html.contains(part))
        .then(|| {
            let lent = Lent {
                page: page.clone(),
                id,
                title: title.to_owned(),
            };
            cx.lent.borrow_mut().push((lent.clone(), html.clone()));
            embed_link(cx, &Widget::Section(Box::new(lent)))
        });
    view! { {InertElement::new(html)}{link} }.into_any()
}

/// The same among what can be done with an event.
pub fn of_event(cx: &Cx<'_>, event: &Event) -> AnyView {
    let label = format!("{} – {}", cx.t("embed-this"), event.title);
    let href = builder(cx, &Widget::Event(event.id));
    view! { <a href=href aria-label=label>{cx.t("embed-this")}</a> }.into_any()
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
