//! The two pages above the languages: the way in, and the page for addresses in no language.

use leptos::prelude::*;

use crate::site::{address::Address, catalogue::Catalogue, cx::Site, embed, hosting, lang::Lang, shell};

/// The choice of a language. With scripts the loader goes on to the visitor's own at once.
pub fn document(site: &Site) -> String {
    let codes = Lang::ALL.map(Lang::code).join(" ");
    write(site, "./", Some(codes), "site-description", None)
}

/// Shown by the host for an address outside every language, at any depth: its links start at the host's root.
pub fn not_found(site: &Site) -> String {
    write(site, site.folder(), None, "missing-lead", Some("missing-title"))
}

/// Shown by the host in the frame of a widget that does not exist, in a language that it cannot tell.
pub fn widget_not_found(site: &Site) -> String {
    let root = site.folder();
    let entries = Lang::ALL.map(|lang| {
        let words = Catalogue::new(lang);
        let text = |key: &str| words.text(key, &[]);
        view! {
            <div lang=lang.code() dir=lang.dir()>
                <h2>{text("widget-missing-title")}</h2>
                <p>{text("widget-missing")}</p>
                <p><a href=format!("{root}{lang}/widgets/") target="_top">{text("widget-missing-link")}</a></p>
            </div>
        }
    });
    let site_name = Catalogue::new(Lang::En).text("site-name", &[]);
    let html = view! {
        <html lang="en">
            {embed::head(site, root, site_name.clone(), ().into_any(), ().into_any())}
            <body>
                <main>
                    <h1>{site_name}</h1>
                    {entries.collect_view()}
                </main>
            </body>
        </html>
    };
    shell::finish(&html.to_html())
}

fn write(site: &Site, root: &str, start: Option<String>, lead: &str, heading: Option<&str>) -> String {
    let catalogues = Lang::ALL.map(|lang| (lang, Catalogue::new(lang)));
    let title = catalogues
        .iter()
        .map(|(_, words)| words.text(heading.unwrap_or("site-name"), &[]));
    let title = title.collect::<Vec<_>>().join(" · ");
    // A host with a single page for wrong addresses shows it in the frame of a widget, too: its links lead out.
    let target = heading.map(|_| "_top");
    let entries = catalogues.iter().map(|(lang, words)| {
        let link = |path: &str, text: String| {
            let href = format!("{root}{lang}/{path}");
            view! { <li><a href=href hreflang=lang.code() target=target>{text}</a></li> }
        };
        let home = format!("{} – {}", words.text("site-name", &[]), lang.own_name());
        let more = heading.map(|_| {
            view! {
                {link(&Address::Sessions.path(), words.text("missing-sessions", &[]))}
                {link(&Address::States.path(), words.text("missing-states", &[]))}
            }
        });
        let title = heading.map(|key| view! { <h2>{words.text(key, &[])}</h2> });
        view! {
            <div lang=lang.code() dir=lang.dir() class="block prose">
                {title}
                <p class="lead">{words.text(lead, &[])}</p>
                <ul>{link("", home)}{more}</ul>
            </div>
        }
    });
    let entries = entries.collect_view();
    let alternates = start.is_some().then(|| {
        let others = Lang::ALL.map(|lang| {
            view! { <link rel="alternate" hreflang=lang.code() href=format!("{}{lang}/", site.url)/> }
        });
        view! {
            <link rel="canonical" href=site.url.clone()/>
            {others.collect_view()}
        }
    });
    let boot = start
        .is_some()
        .then(|| view! { <script type="module" src=format!("{root}{}", site.assets.boot)></script> });
    let html = view! {
        <html lang="en" data-start=start>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta http-equiv="Content-Security-Policy" content=hosting::CSP_IN_PAGE/>
                <title>{title.clone()}</title>
                <meta name="description" content=title.clone()/>
                <link rel="stylesheet" href=format!("{root}{}", site.assets.style)/>
                <link rel="icon" type="image/svg+xml" href=format!("{root}{}", site.assets.icon)/>
                {alternates}
                {boot}
            </head>
            <body>
                {heading.map(|_| shell::brand_alone(root, catalogues[0].1.text("site-name", &[])))}
                <main id="main">
                    <h1 class=heading.map(|_| "visually-hidden")>{title}</h1>
                    {entries}
                </main>
            </body>
        </html>
    };
    shell::finish(&html.to_html())
}
