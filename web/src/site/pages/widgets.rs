//! Parts of this site for other sites: for a webmaster who wants one on a page, in a post or in a newsletter.
//!
//! The catalogue needs no script: every widget is a link, and each kind shows the text to paste. The builder above it
//! chooses among the same links.

use std::cmp::Reverse;

use asp_core::NaiveDate;
use leptos::prelude::*;

use crate::{
    islands::{
        Client,
        widgets::{
            builder::WIDTHS,
            choice::{DENSITIES, SECTION, THEMES},
            snippet::{snippet, with_listener},
        },
    },
    site::{
        address::Address,
        cx::Cx,
        embed, parts,
        shell::Page,
        widget::{self, Widget},
    },
};

pub fn page(cx: &Cx<'_>) -> Page {
    let (builder, catalogue) = (builder(cx), catalogue(cx));
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
        styles: &["widgets", "filter"],
        client: Some(Client::Widgets),
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
            <div class="catalogue" data-catalogue=cx.root(&format!("embed/{}/", cx.lang()))>{kinds.collect_view()}{sections(cx)}</div>
        </section>
    }
    .into_any()
}

/// The latest regular session, the others before it, other meetings, and what is of no single meeting.
fn newest_first(widget: &Widget) -> (u8, Reverse<Option<NaiveDate>>) {
    let (Address::Session(id) | Address::Programme(id)) = widget.full_page() else {
        return (2, Reverse(None));
    };
    let opens = asp_data::session(id).map(|session| session.opens);
    (u8::from(id.ordinal().is_none()), Reverse(opens))
}

/// Titles of events stay in the language of the event unless there is a translation.
fn untranslated(cx: &Cx<'_>, widget: &Widget) -> bool {
    let Widget::Event(id) = widget else { return false };
    widget::event(id).is_some_and(|event| cx.edition.phrases.get(event.title).is_none())
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
        let lang = untranslated(cx, widget).then_some("en");
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
            <p class="muted">"oEmbed"{parts::colon(cx)}<bdi><code>{oembed}</code></bdi></p>
        </article>
    }
    .into_any()
}

/// The widgets of sections, which are too many to be listed: the page of each has the way to it.
fn sections(cx: &Cx<'_>) -> AnyView {
    let lending = [
        ("sessions-title", Address::Sessions),
        ("resolutions-title", Address::Resolutions),
        ("topics-title", Address::Topics),
        ("nav-states", Address::States),
        ("compare-title", Address::Compare),
        ("universality-title", Address::Universality),
        ("withdrawals-title", Address::Withdrawals),
        ("statute-title", Address::Statute),
        ("sources-title", Address::Sources),
    ];
    let links = lending.iter().enumerate().map(|(index, (key, page))| {
        view! { {(index > 0).then_some(" · ")}<a href=cx.href(page)>{cx.t(key)}</a> }
    });
    view! {
        <article aria-labelledby="widget-section">
            <h3 id="widget-section">{cx.code("widget-kind", SECTION)}</h3>
            <p>{cx.t("widget-kind-section-what")}</p>
            <p>{links.collect_view()}</p>
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

/// Chooses among the widgets of the catalogue; the island fills it.
fn builder(cx: &Cx<'_>) -> AnyView {
    let option = |(code, label): (&'static str, String)| view! { <option value=code>{label}</option> };
    let named = |list: &str, usual: &str, codes: &'static [&'static str]| {
        let codes = codes.iter().map(|code| (*code, cx.code(list, code)));
        let usual = [("", cx.code(list, usual))];
        usual.into_iter().chain(codes).map(option).collect_view()
    };
    let field = |name: &'static str, options: AnyView| {
        let class = match name {
            "selection" => "filter__field filter__field--wide",
            _ => "filter__field",
        };
        // As the first kind needs it, so that nothing moves when the island wakes.
        let hidden = (name == "selection").then_some("");
        view! {
            <label class=class hidden=hidden>
                <span>{cx.t(&format!("builder-{name}"))}</span>
                <select name=name>{options}</select>
            </label>
        }
    };
    let kinds = Widget::KINDS.map(|kind| option((kind, cx.code("widget-kind", kind))));
    // Chosen by an address only: "Embed this" below a table gives it.
    let section =
        view! { <option value=SECTION hidden="" disabled="">{cx.code("widget-kind", SECTION)}</option> };
    let (first, last) = embed::days(cx);
    let (first, last) = (first.to_string(), last.to_string());
    view! {
        <section class="builder needs-script" aria-labelledby="builder" data-island="builder">
            <h2 id="builder">{cx.t("builder-heading")}</h2>
            <form class="filter" autocomplete="off">
                <fieldset class="filter__fields">
                    <legend class="visually-hidden">{cx.t("builder-legend")}</legend>
                    {field("widget", view! { {kinds.collect_view()}{section} }.into_any())}
                    {field("selection", ().into_any())}
                    {field("theme", named("theme", "auto", &THEMES).into_any())}
                    {field("density", named("density", "normal", &DENSITIES).into_any())}
                    <label class="filter__field" hidden="">
                        <span>{cx.t("builder-as-of")}</span>
                        <input type="date" name="as-of" min=first max=last/>
                    </label>
                    <label class="builder__version">
                        <input type="checkbox" name="version" value=asp_data::version()/>
                        " "
                        {cx.tr("builder-version", &[("version", asp_data::version().into())])}
                    </label>
                    <p class="muted builder__frozen">{cx.t("builder-frozen")}</p>
                </fieldset>
            </form>
            <div class="filter__notices" role="alert"></div>
            {preview(cx)}
            {outputs(cx)}
            {parts::said(
                cx,
                "builder",
                &[
                    ("ignored", &["name", "value", "valid"]),
                    ("no-such", &["name", "value"]),
                    ("lost", &["options"]),
                ],
            )}
        </section>
    }
    .into_any()
}

fn preview(cx: &Cx<'_>) -> AnyView {
    let widths = WIDTHS.map(|width| {
        view! {
            <label>
                <input type="radio" name="width" value=width.to_string() checked=width == WIDTHS[1]/>
                {cx.number(width)}
                " px"
            </label>
        }
    });
    view! {
        <div class="builder__preview">
            <fieldset class="builder__widths">
                <legend>{cx.t("builder-width")}</legend>
                {widths.collect_view()}
            </fieldset>
            <div class="builder__stage" tabindex="0" role="group" aria-label=cx.t("builder-preview")>
                <iframe title=cx.t("builder-preview") width=WIDTHS[1].to_string() height="400"></iframe>
            </div>
            <p><a class="builder__open" href="#catalogue">{cx.t("builder-open")}</a></p>
        </div>
    }
    .into_any()
}

fn outputs(cx: &Cx<'_>) -> AnyView {
    let outputs = ["link", "frame", "resizing", "oembed", "plain", "picture", "words"].map(|name| {
        let rows = if matches!(name, "link" | "oembed") { "2" } else { "5" };
        let (head, id) = (format!("head-{name}"), format!("output-{name}"));
        let files = (name == "picture").then(|| {
            view! {
                <p class="output__files">
                    <a href="#catalogue" download="">{cx.t("output-save-svg")}</a>
                    <button type="button" data-do="png">{cx.t("output-save-png")}</button>
                </p>
            }
        });
        view! {
            <div class="output">
                <div class="output__head">
                    <h3 id=head.clone()>{cx.t(&id)}</h3>
                    <button type="button" aria-describedby=head.clone() data-copy=id.clone() data-done=cx.t("copied")>
                        {cx.t("builder-copy")}
                    </button>
                </div>
                <p class="muted">{cx.t(&format!("{id}-what"))}</p>
                <p class="notice output__lost" hidden=""></p>
                <textarea class="code" id=id readonly rows=rows aria-labelledby=head spellcheck="false"></textarea>
                {files}
            </div>
        }
    });
    view! { <div class="outputs">{outputs.collect_view()}</div> }.into_any()
}
