//! A widget as a document of its own: the component, its sources, the way to the full page, and nothing else.
//!
//! It stands in a frame on a page we do not know, perhaps in a sandbox without origin, storage or popups. Everything is
//! therefore in the HTML; one script of its own (`static/embed.js`) sets the theme and tells the host its height.

mod as_of;
mod budget;
mod cooperation;
mod image;
mod list;
mod section;
mod session;
mod states;

use leptos::prelude::*;
use serde_json::{Value, json};

pub use as_of::span as days;
pub use image::image;

use super::{
    address::Address,
    cite,
    cx::{Cx, Edition, Site},
    hosting,
    lang::Lang,
    pages, parts,
    shell::{self, Page},
    widget::{Figure, Widget, plain},
};
use crate::islands::widgets::snippet;

/// What a host page may add to give its frames the height they ask for. It has a lasting address, and its text is
/// shown for copying.
pub const LISTENER: &str = include_str!("../../../static/listener.js");

/// The name of the picture of a widget, beside it.
pub const IMAGE: &str = "image.svg";

/// What stands in the frame of a widget.
pub fn page(cx: &Cx<'_>, widget: &Widget) -> Page {
    let body = match widget {
        Widget::Section(lent) => return section::page(cx, widget, lent),
        Widget::Next => session::next(cx),
        Widget::Programme(id, part) => session::programme(cx, *id, part),
        Widget::Event(id) => session::event(cx, id),
        Widget::State(code) => states::card(cx, *code),
        Widget::States(group) => list::parties(cx, *group),
        Widget::Map => states::map(cx),
        Widget::Membership => states::membership(cx),
        Widget::Withdrawals => states::withdrawals(cx),
        Widget::Resolutions(which) => session::resolutions(cx, which),
        Widget::Outcomes(id) => session::outcomes(cx, *id),
        Widget::Budget => budget::years(cx),
        Widget::Findings(of) => cooperation::findings(cx, *of),
        Widget::Recommendations(which) => cooperation::recommendations(cx, which),
        Widget::Figure(Figure::Parties) => states::parties(cx),
        Widget::Figure(Figure::Outcome(id)) => session::figure(cx, id),
        Widget::Term(id) => session::term(cx, id),
    };
    // A sentence is no heading: the figure stands above it.
    let heading = !matches!(widget, Widget::Figure(_));
    let title = widget.title(cx);
    Page {
        body: view! {
            {heading.then(|| view! { <h1>{in_its_language(cx, widget, title.clone())}</h1> })}
            {body}
        }
        .into_any(),
        title,
        // What is drawn is drawn as on the page of the States.
        styles: match widget {
            Widget::Map | Widget::Membership => &["drawings"],
            Widget::Findings(_) | Widget::Withdrawals => &["terms"],
            _ => &[],
        },
        ..Page::default()
    }
}

/// Titles of events stay in the language of the event.
fn in_its_language(cx: &Cx<'_>, widget: &Widget, title: String) -> AnyView {
    match widget {
        Widget::Event(id) => super::widget::event(id)
            .map(|event| parts::text(cx, event.title))
            .into_any(),
        _ => title.into_any(),
    }
}

/// What stands in the frame of a widget that does not exist.
pub fn not_found(cx: &Cx<'_>) -> Page {
    Page {
        title: cx.t("widget-missing-title"),
        body: view! {
            <h1>{cx.t("widget-missing-title")}</h1>
            <p>{cx.t("widget-missing")}</p>
            <p><a href=cx.href(&Address::Widgets)>{cx.t("widget-missing-link")}</a></p>
        }
        .into_any(),
        ..Page::default()
    }
}

/// The document in the frame.
pub fn document(cx: &Cx<'_>, page: Page) -> String {
    let site = &cx.edition.site;
    let lang = cx.lang();
    let (name, shown, rest) = match &cx.here {
        Address::Embed(widget) => {
            let full = format!("{}{}", site.url, widget.full_page().in_language(lang));
            let picture = image(cx, widget).map(|(_, words)| {
                view! { <link rel="alternate" type="image/svg+xml" href=IMAGE title=words/> }
            });
            let links = view! {
                {shell::drawn_whole()}
                {discovery(cx)}
                {picture}
                <link rel="canonical" href=full/>
            };
            (
                Some(widget.path()),
                credit(cx, widget).into_any(),
                links.into_any(),
            )
        }
        _ => (None, ().into_any(), ().into_any()),
    };
    // The two that are drawn weigh most and have no table.
    let drawn = matches!(cx.here, Address::Embed(Widget::Map | Widget::Membership));
    let tables = (!drawn).then_some(&"tables");
    let more_styles = tables
        .into_iter()
        .chain(page.styles)
        .filter_map(|name| site.assets.more_styles.get(name));
    let more_styles = more_styles
        .map(|path| view! { <link rel="stylesheet" href=cx.root(path)/> })
        .collect_view()
        .into_any();
    let name = name.map(|path| path.trim_end_matches('/').to_owned());
    let days = match &cx.here {
        Address::Embed(widget) => as_of::days(cx, widget),
        _ => None,
    };
    let title = format!("{} – {}", page.title, cx.t("site-name"));
    let root = cx.root("");
    let html = view! {
        <html lang=lang.code() dir=lang.dir() data-embed=name data-days=days>
            {head(site, &root, title, rest, more_styles)}
            <body>
                <main>{page.body}</main>
                {shown}
            </body>
        </html>
    };
    shell::finish(&html.to_html())
}

/// The head of whatever may stand in a frame. Its links leave the frame: a page of the site would refuse to be in it.
pub fn head(site: &Site, root: &str, title: String, rest: AnyView, more_styles: AnyView) -> AnyView {
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta http-equiv="Content-Security-Policy" content=hosting::csp_of_widgets(&site.url)/>
            <base target="_top"/>
            {rest}
            <title>{title}</title>
            <meta name="robots" content="noindex"/>
            // For a widget that is opened alone: a browser would ask for one that is not there.
            <link rel="icon" type="image/svg+xml" href=format!("{root}{}", site.assets.icon)/>
            <link rel="stylesheet" href=format!("{root}{}", site.assets.embed_style)/>
            {more_styles}
            // Before anything is drawn: the host may have chosen the colours.
            <script src=format!("{root}{}", site.assets.embed_script)></script>
        </head>
    }
    .into_any()
}

/// Where it all comes from, and the way to the full page. The address can be read and copied where a sandbox lets no
/// link open.
fn credit(cx: &Cx<'_>, widget: &Widget) -> impl IntoView + use<> {
    let full = widget.full_page();
    let place = widget.place();
    let address = format!("{}{}{place}", cx.edition.site.url, full.in_language(cx.lang()));
    let href = cx.href(&full) + &place;
    let address = address
        .split_once("://")
        .map_or(address.as_str(), |(_, rest)| rest)
        .to_owned();
    let words = &[
        ("version", asp_data::version().into()),
        ("date", cx.day(asp_data::date()).into()),
    ];
    let (version, other) = (
        cx.tr("footer-version", words),
        cx.tr("widget-other-version", words),
    );
    let options = || {
        let href = format!("{}#howto", cx.href(&Address::Widgets));
        view! { <a href=href>{cx.t("widget-options-link")}</a> }
    };
    let (count, list) = cite::sources(cx);
    let sources = (count > 0).then(|| {
        view! {
            <details class="note">
                <summary>{cx.tr("widget-sources", &[("n", count.into())])}</summary>
                {list}
            </details>
        }
    });
    view! {
        <footer>
            {as_of::to_come(cx, widget)}
            <p class="notice" data-version=asp_data::version() hidden>{other}" "{options()}</p>
            <p class="notice" data-refused="" hidden>{cx.t("widget-refused")}" "<b></b>". "{options()}</p>
            {sources}
            <p><b>{cx.t("site-name")}</b>" · "<a data-full="" href=href><bdi>{address}</bdi></a></p>
            <p class="muted">{version}</p>
        </footer>
        {shell::end()}
    }
}

/// What tells a site into which the address of this page is pasted that there is a widget for it.
pub fn discovery(cx: &Cx<'_>) -> Option<AnyView> {
    let widget = Widget::of_page(&cx.here).or_else(|| in_its_place(cx))?;
    let href = format!("{}{}", cx.edition.site.url, oembed_path(cx.lang(), &widget));
    Some(
        view! { <link rel="alternate" type="application/json+oembed" href=href title=widget.title(cx)/> }
            .into_any(),
    )
}

/// For a page without a widget of its own: the next session, or the first section that can be lent.
fn in_its_place(cx: &Cx<'_>) -> Option<Widget> {
    let next = pages::home::next(cx).map(|session| Address::Session(session.id));
    if next.as_ref() == Some(&cx.here) {
        return Some(Widget::Next);
    }
    let lent = cx.lent.borrow();
    lent.first()
        .map(|(lent, _)| Widget::Section(Box::new(lent.clone())))
}

/// Where the description of a widget lies: `oembed/en/state/fra.json`.
pub fn oembed_path(lang: Lang, widget: &Widget) -> String {
    format!("oembed/{lang}/{}.json", widget.path().trim_end_matches('/'))
}

/// The absolute address of a widget.
pub fn absolute(edition: &Edition, widget: &Widget) -> String {
    format!(
        "{}{}",
        edition.site.url,
        Address::Embed(widget.clone()).in_language(edition.lang)
    )
}

/// A widget as oEmbed 1.0 describes it, for sites that make a frame from a pasted address.
pub fn oembed(edition: &Edition, widget: &Widget, html: &str) -> Value {
    let cx = Cx::new(edition, Address::Embed(widget.clone()));
    let (title, height, site) = (widget.title(&cx), height(widget, html), &edition.site);
    let page = format!(
        "{}{}{}",
        site.url,
        widget.full_page().in_language(edition.lang),
        widget.place()
    );
    json!({
        "version": "1.0",
        "type": "rich",
        "html": snippet::quoted(&page, &absolute(edition, widget), &title, height),
        "width": snippet::WIDTH,
        "height": height,
        "title": title,
        "provider_name": cx.t("site-name"),
        "provider_url": site.url,
        "cache_age": 86_400,
        "thumbnail_url": format!("{}{}", site.url, site.assets.card),
        "thumbnail_width": 1200,
        "thumbnail_height": 630,
    })
}

/// The height to begin with, from what the document holds.
pub fn height(widget: &Widget, html: &str) -> u32 {
    widget.height(html.matches("<tr").count())
}

/// A text of the data on one line, marked with its sources.
fn sourced(cx: &Cx<'_>, english: &str, provenance: &asp_core::Provenance) -> AnyView {
    view! { {parts::text(cx, english)}" "{cite::marks(cx, provenance)} }.into_any()
}

/// What stands in place of rows where the data hold none.
fn nothing(cx: &Cx<'_>) -> AnyView {
    let words = cx.tr("widget-nothing", &[("date", cx.day(asp_data::date()).into())]);
    view! { <p>{words}</p> }.into_any()
}

/// How long it is until a day: the script fills it in, in the language of the page.
fn countdown(from: asp_core::NaiveDate, until: asp_core::NaiveDate, on: String) -> AnyView {
    view! { <span class="countdown" data-from=from.to_string() data-until=until.to_string() data-on=on></span> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_handbook_has_the_listener_as_it_is() {
        let handbook = include_str!("../../../../docs/embedding.md");
        let code: String = LISTENER
            .lines()
            .filter(|line| !line.starts_with("//"))
            .map(|line| format!("{line}\n"))
            .collect();
        assert!(handbook.contains(&code));
    }
}
