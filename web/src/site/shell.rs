//! The document around every page: head, header, footer.

use leptos::{attr::custom::CustomAttribute, html, prelude::*};
use serde_json::Value;

use super::{
    address::Address,
    cite,
    cx::{ClientFiles, Cx},
    embed,
    lang::Lang,
};
use crate::islands::Client;

/// A page without its surroundings.
pub struct Page {
    /// What the page is about, without the name of the site.
    pub title: String,
    /// One or two sentences for search results and link previews.
    pub description: String,
    /// Where the page stands: title and address of each level above it.
    pub trail: Vec<(String, Address)>,
    pub body: AnyView,
    /// schema.org descriptions of what the page tells.
    pub json_ld: Vec<Value>,
    /// Style sheets beyond those of every page, by their names in `assets.rs`.
    pub styles: &'static [&'static str],
    /// The client that wakes the page's islands, if it has any.
    pub client: Option<Client>,
}

impl Default for Page {
    fn default() -> Self {
        Self {
            title: String::new(),
            description: String::new(),
            trail: Vec::new(),
            body: ().into_any(),
            json_ld: Vec::new(),
            styles: &[],
            client: None,
        }
    }
}

const END: &str = "end";

/// What stands at the end of a document that is [drawn whole](drawn_whole).
pub fn end() -> AnyView {
    view! { <span id=END hidden=""></span> }.into_any()
}

/// Has the browser draw nothing before the document is there to its end: a table drawn while its rows arrive would move
/// its columns with each of them. On a phone rows are stacked, and the first of them need not wait for the last.
pub fn drawn_whole() -> AnyView {
    let end = format!("#{END}");
    html::link()
        .rel("expect")
        .href(end)
        .media("(min-width: 40.01rem)")
        .attr("blocking", "render")
        .into_any()
}

/// The whole document of a page.
pub fn document(cx: &Cx<'_>, page: Page) -> String {
    if cx.here.is_framed() {
        return embed::document(cx, page);
    }
    let lang = cx.lang();
    let head = head(cx, &page);
    let files = page
        .client
        .and_then(|client| cx.edition.site.assets.clients.get(&client));
    let client = |path: fn(&ClientFiles) -> &String| files.map(|files| cx.root(path(files)));
    let html = view! {
        <html lang=lang.code() dir=lang.dir() data-client=client(|files| &files.script) data-wasm=client(|files| &files.wasm)>
            {head}
            <body>
                <a class="skip" href="#main">{cx.t("skip")}</a>
                {header(cx)}
                <main id="main" tabindex="-1">
                    {trail(cx, &page)}
                    {page.body}
                    {cite::source_list(cx)}
                </main>
                {footer(cx)}
                {end()}
            </body>
        </html>
    };
    finish(&html.to_html())
}

/// Leptos marks places with `<!>`, which is no valid comment; nobody here looks for them.
pub fn finish(html: &str) -> String {
    format!("<!DOCTYPE html>{}\n", html.replace("<!>", ""))
}

fn head(cx: &Cx<'_>, page: &Page) -> AnyView {
    let site = &cx.edition.site;
    let name = cx.t("site-name");
    let title = match cx.here {
        Address::Home => format!("{name} – {}", page.title),
        _ => format!("{} – {name}", page.title),
    };
    let absolute = |lang: Lang| format!("{}{}", site.url, cx.here.in_language(lang));
    let alternates = (cx.here != Address::NotFound).then(|| {
        let others =
            Lang::ALL.map(|lang| view! { <link rel="alternate" hreflang=lang.code() href=absolute(lang)/> });
        view! {
            <link rel="canonical" href=absolute(cx.lang())/>
            {others.collect_view()}
            <link rel="alternate" hreflang="x-default" href=site.url.clone()/>
        }
    });
    let other_forms = Lang::ALL.into_iter().filter(|lang| *lang != cx.lang());
    let other_forms = other_forms
        .map(|lang| og("og:locale:alternate", lang.open_graph()))
        .collect_view();
    let more_styles = page
        .styles
        .iter()
        .filter_map(|name| site.assets.more_styles.get(name));
    let more_styles = more_styles
        .map(|path| view! { <link rel="stylesheet" href=cx.root(path)/> })
        .collect_view();
    let json_ld = page.json_ld.iter().map(json_ld).collect_view();
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta http-equiv="Content-Security-Policy" content=super::hosting::CSP_IN_PAGE/>
            {embed::discovery(cx)}
            <title>{title.clone()}</title>
            <meta name="description" content=page.description.clone()/>
            {drawn_whole()}
            <link rel="stylesheet" href=cx.root(&site.assets.style)/>
            {more_styles}
            {alternates}
            <link rel="icon" type="image/svg+xml" href=cx.root(&site.assets.icon)/>
            <link rel="manifest" href=cx.root(&format!("{}/site.webmanifest", cx.lang()))/>
            <meta name="color-scheme" content="light dark"/>
            <meta name="theme-color" media="(prefers-color-scheme: light)" content="#0f3d4c"/>
            <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0c161b"/>
            {og("og:type", "website")}
            {og("og:site_name", name)}
            {og("og:title", page.title.clone())}
            {og("og:description", page.description.clone())}
            {og("og:url", absolute(cx.lang()))}
            {og("og:image", format!("{}{}", site.url, site.assets.card))}
            {og("og:image:width", "1200")}
            {og("og:image:height", "630")}
            {og("og:image:alt", cx.t("card-alt"))}
            {og("og:locale", cx.lang().open_graph())}
            {other_forms}
            <meta name="twitter:card" content="summary_large_image"/>
            <script type="module" src=cx.root(&site.assets.boot)></script>
            {json_ld}
        </head>
    }
    .into_any()
}

/// A property for link previews; `property` is no attribute of HTML that the macro knows.
fn og(property: &'static str, content: impl Into<String>) -> AnyView {
    html::meta()
        .attr("property", property)
        .content(content.into())
        .into_any()
}

fn json_ld(value: &Value) -> AnyView {
    // `<` could close the script or open a comment inside it.
    let text = value.to_string().replace('<', "\\u003c");
    view! { <script type="application/ld+json" inner_html=text></script> }.into_any()
}

fn header(cx: &Cx<'_>) -> AnyView {
    let entries = [
        ("nav-sessions", Address::Sessions),
        ("nav-states", Address::States),
        ("nav-reading", Address::Glossary),
        ("nav-sources", Address::Sources),
        ("nav-about", Address::About),
    ];
    let within = |section: &Address| cx.here.path().starts_with(&section.path());
    // The Statute is read with the glossary, and the ways to the States with the States.
    let way_to_states = matches!(
        cx.here,
        Address::Compare | Address::ComparePair(..) | Address::Universality | Address::Withdrawals
    );
    let inside = |section: &Address| match section {
        Address::Glossary => within(section) || within(&Address::Statute),
        Address::States => within(section) || way_to_states,
        _ => within(section),
    };
    let entries = entries.map(|(key, address)| {
        let current = inside(&address).then(|| if cx.here == address { "page" } else { "true" });
        view! { <li><a href=cx.href(&address) aria-current=current>{cx.t(key)}</a></li> }
    });
    view! {
        <header class="site-header">
            <div class="site-header__inner">
                <a class="brand" href=cx.href(&Address::Home)>
                    {emblem()}
                    <span>{cx.t("site-name")}</span>
                </a>
                <nav class="site-nav" aria-label=cx.t("nav-label")>
                    <ul>{entries.collect_view()}</ul>
                </nav>
                {languages(cx)}
            </div>
        </header>
    }
    .into_any()
}

/// The header of a page that belongs to no language.
pub fn brand_alone(root: &str, name: String) -> AnyView {
    view! {
        <header class="site-header">
            <div class="site-header__inner">
                <a class="brand" href=root.to_owned() target="_top">
                    {emblem()}
                    <span>{name}</span>
                </a>
            </div>
        </header>
    }
    .into_any()
}

/// The same page in the other languages.
fn languages(cx: &Cx<'_>) -> AnyView {
    let here = cx.here.clone();
    let others = Lang::ALL
        .into_iter()
        .filter(|lang| *lang != cx.lang())
        .map(|lang| {
            view! {
                <li>
                    <a href=cx.root(&here.in_language(lang)) lang=lang.code() hreflang=lang.code()>
                        {lang.own_name()}
                    </a>
                </li>
            }
        });
    view! {
        <nav class="languages" aria-label=cx.t("languages-label")>
            <ul>{others.collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// The mark of the site: the rows of an assembly, seen from the rostrum.
fn emblem() -> AnyView {
    view! {
        <svg class="brand__mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
            <path d="M3 25a13 13 0 0 1 26 0M8.5 25a7.5 7.5 0 0 1 15 0" fill="none" stroke="currentColor" stroke-width="3" stroke-dasharray="3.4 1.6"/>
            <circle cx="16" cy="24" r="2.6" fill="currentColor"/>
        </svg>
    }
    .into_any()
}

fn trail(cx: &Cx<'_>, page: &Page) -> AnyView {
    if page.trail.is_empty() {
        return ().into_any();
    }
    let above = page.trail.iter().map(|(title, address)| {
        view! { <li><a href=cx.href(address)>{title.clone()}</a></li> }
    });
    view! {
        <nav class="trail" aria-label=cx.t("trail-label")>
            <ol>{above.collect_view()}</ol>
        </nav>
    }
    .into_any()
}

fn footer(cx: &Cx<'_>) -> AnyView {
    let version = cx.tr(
        "footer-version",
        &[
            ("version", asp_data::version().into()),
            ("date", cx.day(asp_data::date()).into()),
        ],
    );
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <p>{cx.t("footer-what")}</p>
                <p>{version}</p>
                <p>{cx.t("footer-licence")}</p>
                <p>
                    <a href=cx.href(&Address::Glossary)>{cx.t("glossary-title")}</a>
                    " · "
                    <a href=cx.href(&Address::Statute)>{cx.t("statute-title")}</a>
                    " · "
                    <a href=cx.href(&Address::Sources)>{cx.t("nav-sources")}</a>
                    " · "
                    <a href=cx.href(&Address::Widgets)>{cx.t("nav-widgets")}</a>
                    " · "
                    <a href=format!("{}#privacy", cx.href(&Address::About))>{cx.t("footer-privacy")}</a>
                </p>
            </div>
        </footer>
    }
    .into_any()
}
