//! Parts of this site for other sites: for a webmaster who wants one on a page, in a post or in a newsletter.
//!
//! The catalogue needs no script: every widget is a link, and each kind shows the text to paste. The builder above it
//! chooses among the same links.

use std::cmp::Reverse;

use asp_core::NaiveDate;
use leptos::prelude::*;

use crate::{
    islands::{
        Client, place,
        widgets::{
            builder::{Labels, WidgetBuilder},
            choice::{DENSITIES, THEMES},
            snippet::{snippet, with_listener},
        },
    },
    site::{address::Address, cx::Cx, embed, shell::Page, widget::Widget},
};

pub fn page(cx: &Cx<'_>) -> Page {
    let (labels, catalogue) = (labels(cx), catalogue(cx));
    let builder = place(
        Client::Widgets,
        "builder",
        &labels.clone(),
        view! { <WidgetBuilder labels/> },
    );
    Page {
        title: cx.t("widgets-title"),
        description: cx.t("widgets-lead"),
        body: view! {
            <div class="page-head">
                <h1>{cx.t("widgets-title")}</h1>
                <p class="lead">{cx.t("widgets-lead")}</p>
            </div>
            <div class="prose">
                <ul>
                    <li>{cx.t("widgets-promise-1")}</li>
                    <li>{cx.t("widgets-promise-2")}</li>
                    <li>{cx.t("widgets-promise-3")}</li>
                </ul>
            </div>
            {builder}
            {catalogue}
            {howto(cx)}
        }
        .into_any(),
        styles: &["widgets"],
        client: Client::Widgets.shipped(),
        ..Page::default()
    }
}

/// Every widget by kind, with the text to paste for the first of each.
fn catalogue(cx: &Cx<'_>) -> AnyView {
    let all = Widget::all();
    let kinds = Widget::KINDS.map(|kind| {
        let mut of_kind: Vec<(&Widget, String)> = all
            .iter()
            .filter(|widget| widget.kind() == kind)
            .map(|widget| (widget, widget.title(cx)))
            .collect();
        match kind {
            "state" => of_kind.sort_by(|(_, a), (_, b)| cx.edition.format.compare(a, b)),
            _ => of_kind.sort_by_key(|(widget, _)| newest_first(widget)),
        }
        entry(cx, kind, &of_kind)
    });
    view! {
        <section class="block" aria-labelledby="catalogue">
            <h2 id="catalogue">{cx.t("widgets-catalogue")}</h2>
            <div class="catalogue" data-catalogue=cx.root(&format!("embed/{}/", cx.lang()))>{kinds.collect_view()}</div>
        </section>
    }
    .into_any()
}

/// The latest regular session, the others before it, other meetings, and what is of no single meeting.
fn newest_first(widget: &Widget) -> (u8, Reverse<Option<NaiveDate>>) {
    let Address::Session(id) = widget.full_page() else {
        return (2, Reverse(None));
    };
    let opens = asp_data::session(id).map(|session| session.opens);
    (u8::from(id.ordinal().is_none()), Reverse(opens))
}

fn entry(cx: &Cx<'_>, kind: &'static str, widgets: &[(&Widget, String)]) -> AnyView {
    let Some((example, title)) = widgets.first() else {
        return ().into_any();
    };
    let address = embed::absolute(cx.edition, example);
    let text = snippet(&address, title, example.height(5));
    let oembed = format!(
        "{}{}",
        cx.edition.site.url,
        embed::oembed_path(cx.lang(), example)
    );
    let links = widgets.iter().map(|(widget, title)| {
        let lang = matches!(widget, Widget::Event(_)).then_some("en");
        let href = cx.href(&Address::Embed((*widget).clone()));
        view! { <li><a href=href lang=lang>{title.clone()}</a></li> }
    });
    let links = view! { <ul>{links.collect_view()}</ul> };
    let links = match widgets.len() {
        1 => links.into_any(),
        n => view! {
            <details>
                <summary>{cx.tr("widgets-all", &[("n", n.into())])}</summary>
                {links}
            </details>
        }
        .into_any(),
    };
    view! {
        <article aria-labelledby=format!("widget-{kind}")>
            <h3 id=format!("widget-{kind}")>{cx.code("widget-kind", kind)}</h3>
            <p>{cx.t(&format!("widget-kind-{kind}-what"))}</p>
            {links}
            <p class="muted">{cx.tr("widgets-example", &[("title", title.clone().into())])}</p>
            <pre class="code"><code>{text}</code></pre>
            <p class="muted">"oEmbed: "<bdi><code>{oembed}</code></bdi></p>
        </article>
    }
    .into_any()
}

/// What a webmaster has to know beyond the texts to paste.
fn howto(cx: &Cx<'_>) -> AnyView {
    let site = &cx.edition.site.url;
    let example = embed::absolute(cx.edition, &Widget::Next);
    let listener = with_listener(
        &snippet(&example, &Widget::Next.title(cx), 420),
        &format!("{site}embed/listener.js"),
    );
    view! {
        <section class="block" aria-labelledby="howto">
            <h2 id="howto">{cx.t("widgets-howto")}</h2>
            <div class="prose">
                <h3>{cx.t("widgets-wordpress")}</h3>
                <p>{cx.t("widgets-wordpress-how")}</p>
                <h3>{cx.t("widgets-height")}</h3>
                <p>{cx.t("widgets-height-how")}</p>
                <pre class="code"><code>{listener}</code></pre>
                <h3>{cx.t("widgets-options")}</h3>
                <p>{cx.t("widgets-options-how")}</p>
                <ul>
                    <li><code>"theme=light"</code>", "<code>"theme=dark"</code>", "<code>"theme=transparent"</code></li>
                    <li><code>"density=compact"</code></li>
                    <li><code>{format!("version={}", asp_data::version())}</code></li>
                </ul>
                <h3>{cx.t("widgets-frozen")}</h3>
                <p>{cx.t("widgets-frozen-how")}</p>
            </div>
        </section>
    }
    .into_any()
}

fn labels(cx: &Cx<'_>) -> Labels {
    let gap = |name: &str| format!("{{{name}}}");
    let named = |list: &str, usual: &str, codes: &[&str]| {
        let codes = codes.iter().map(|code| ((*code).to_owned(), cx.code(list, code)));
        [(String::new(), cx.code(list, usual))]
            .into_iter()
            .chain(codes)
            .collect()
    };
    let output = |key: &str| (cx.t(key), cx.t(&format!("{key}-what")));
    Labels {
        heading: cx.t("builder-heading"),
        legend: cx.t("builder-legend"),
        kind: cx.t("builder-kind"),
        selection: cx.t("builder-selection"),
        theme: cx.t("builder-theme"),
        density: cx.t("builder-density"),
        width: cx.t("builder-width"),
        preview: cx.t("builder-preview"),
        open: cx.t("builder-open"),
        copy: cx.t("builder-copy"),
        copied: cx.t("builder-copied"),
        ignored: cx.tr(
            "builder-ignored",
            &[
                ("name", gap("name").into()),
                ("value", gap("value").into()),
                ("valid", gap("valid").into()),
            ],
        ),
        kinds: Widget::KINDS
            .map(|kind| (kind.to_owned(), cx.code("widget-kind", kind)))
            .to_vec(),
        themes: named("theme", "auto", &THEMES),
        densities: named("density", "normal", &DENSITIES),
        link: output("output-link"),
        frame: output("output-frame"),
        resizing: output("output-resizing"),
        oembed: output("output-oembed"),
        plain: output("output-plain"),
        picture: output("output-picture"),
        save_svg: cx.t("output-save-svg"),
        save_png: cx.t("output-save-png"),
    }
}
