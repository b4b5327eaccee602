//! The whole tree of the site: which files there are and how they are written.

use std::{
    collections::BTreeMap,
    fs,
    panic::resume_unwind,
    path::Path,
    sync::{Mutex, PoisonError},
    thread,
};

use anyhow::{Context, Result, bail};
use asp_core::NaiveDate;
use leptos::prelude::Owner;
use serde_json::json;

use super::{
    address::Address,
    assets,
    cx::{Assets, Cx, Edition, Site},
    data_files, embed,
    hosting::{self, Host},
    inline::{Files, inlined},
    lang::Lang,
    offline::{self, Hashed, Pack},
    pages,
    programme::{self, calendars::Feed},
    shell,
    widget::Widget,
};

/// What one build is told from outside.
pub struct Settings {
    /// Absolute address of the root, ending in a slash.
    pub url: String,
    /// The day the pages speak of as today.
    pub today: NaiveDate,
}

impl Settings {
    /// Reads `ASP_SITE_URL` and `ASP_DATE`; without them a reserved name and the date of the data.
    ///
    /// # Errors
    /// If one of them is malformed: the message names it, its value and what was expected.
    pub fn from_environment(get: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let url = get("ASP_SITE_URL").unwrap_or_else(|| "https://asp-observatory.example/".to_owned());
        let plain = url
            .bytes()
            .all(|b| b.is_ascii_graphic() && !b"\"'<>&?#".contains(&b));
        if !plain || !(url.starts_with("https://") || url.starts_with("http://")) || !url.ends_with('/') {
            bail!(
                "ASP_SITE_URL: `{url}`, expected an address as https://example.org/folder/, ending in a slash"
            );
        }
        let today = match get("ASP_DATE") {
            None => asp_data::date(),
            Some(text) => text
                .parse()
                .ok()
                .with_context(|| format!("ASP_DATE: `{text}`, expected a day as 2026-11-21"))?,
        };
        Ok(Self { url, today })
    }
}

/// What was written.
#[derive(Default)]
pub struct Report {
    pub pages: usize,
    /// Faults of the catalogues. The site must not be published with any.
    pub problems: Vec<String>,
}

/// Writes every file of the site into `out`, where Trunk has left the client.
///
/// # Errors
/// If a file cannot be written.
pub fn write(out: &Path, settings: &Settings) -> Result<Report> {
    let assets = assets::write(out)?;
    let site = Site {
        url: settings.url.clone(),
        today: settings.today,
        assets,
    };
    let tree = Tree {
        out,
        hashes: Mutex::default(),
    };
    write_root(&tree, &site)?;
    // Nothing of one language is asked for by another: each is written on a thread of its own.
    let reports = thread::scope(|scope| {
        let (tree, site) = (&tree, &site);
        let writing = Lang::ALL.map(|lang| scope.spawn(move || write_language(tree, lang, site)));
        writing.map(|language| language.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    let mut whole = Report::default();
    for report in reports {
        let report = report?;
        whole.pages += report.pages;
        whole.problems.extend(report.problems);
    }
    Ok(whole)
}

/// Everything in one language.
fn write_language(tree: &Tree<'_>, lang: Lang, site: &Site) -> Result<Report> {
    let edition = Edition::new(lang, site.clone())?;
    let (pages, sections) = write_edition(tree, &edition)?;
    let widgets = write_widgets(tree, &edition, sections)?;
    Ok(Report {
        pages: pages + widgets,
        problems: edition.catalogue.problems(),
    })
}

/// All pages of one language, and the worker that keeps them. Answers with their number and the sections they lend.
fn write_edition(tree: &Tree<'_>, edition: &Edition) -> Result<(usize, Vec<Widget>)> {
    let lang = edition.lang;
    let mut kept: Vec<Hashed> = shared_files(&edition.site.assets, tree)?;
    let mut pack = Pack::default();
    let addresses = pages::all();
    let mut sections = Vec::new();
    for address in &addresses {
        let (html, lent) = document(edition, address);
        sections.extend(lent);
        tree.page(&address.file(lang), &html, &edition.site.assets.in_pages)?;
        // Kept pages find the style sheets kept beside them.
        pack.add(address.in_language(lang), html.as_bytes());
    }
    calendars(tree, edition, &mut kept)?;
    let manifest = manifest(edition).to_string();
    let path = format!("{lang}/site.webmanifest");
    let hash = tree.write(&path, manifest.as_bytes())?;
    kept.push(Hashed { path, hash });
    let path = pages::compare::facts_file(edition);
    let hash = tree.write(&path, pages::compare::all_facts(edition).as_bytes())?;
    kept.push(Hashed { path, hash });
    let hash = offline::short_hash(&pack.content);
    let path = format!("assets/pages-{lang}-{hash}.txt");
    tree.write(&path, &pack.content)?;
    let packed = Hashed { path, hash };
    let template = assets::without_comments(assets::WORKER);
    let worker = offline::worker(&template, lang, &kept, &pack, &packed);
    tree.write(&format!("sw-{lang}.js"), worker.as_bytes())?;
    Ok((addresses.len(), sections))
}

/// The document at an address, and the sections it lends as widgets.
fn document(edition: &Edition, address: &Address) -> (String, Vec<Widget>) {
    let cx = Cx::new(edition, address.clone());
    // Each page has an owner of its own, so that nothing of one reaches another.
    let owner = Owner::new_root(None);
    let html = owner.with(|| shell::document(&cx, pages::page(&cx)));
    let lent = cx.lent.take().into_iter();
    (
        html,
        lent.map(|(lent, _)| Widget::Section(Box::new(lent))).collect(),
    )
}

/// The widgets of one language, each with what a site that is given its address asks of it. They live on other
/// people's pages and are not kept for offline reading.
fn write_widgets(tree: &Tree<'_>, edition: &Edition, sections: Vec<Widget>) -> Result<usize> {
    let mut widgets = Widget::all();
    widgets.extend(sections);
    let in_widgets = &edition.site.assets.in_widgets;
    for widget in &widgets {
        let address = Address::Embed(widget.clone());
        let (html, _) = document(edition, &address);
        tree.page(&address.file(edition.lang), &html, in_widgets)?;
        if let Some((picture, _)) = embed::image(&Cx::new(edition, address.clone()), widget) {
            let path = address.in_language(edition.lang) + embed::IMAGE;
            tree.write(&path, picture.as_bytes())?;
        }
        let oembed = embed::oembed(edition, widget, &html).to_string();
        tree.write(&embed::oembed_path(edition.lang, widget), oembed.as_bytes())?;
    }
    let missing = Address::EmbedNotFound;
    let (html, _) = document(edition, &missing);
    tree.page(&missing.file(edition.lang), &html, in_widgets)?;
    Ok(widgets.len() + 1)
}

/// The calendars. Those of whole sessions are kept for reading without a network: favourites are cut from them.
fn calendars(tree: &Tree<'_>, edition: &Edition, kept: &mut Vec<Hashed>) -> Result<()> {
    let whole: Vec<String> = programme::sessions()
        .map(|id| Feed::Session(id).path(edition.lang))
        .collect();
    let cx = Cx::new(edition, Address::Home);
    for (path, content) in programme::calendars::files(&cx) {
        let hash = tree.write(&path, content.as_bytes())?;
        if whole.contains(&path) {
            kept.push(Hashed { path, hash });
        }
    }
    Ok(())
}

/// The files all languages need offline.
fn shared_files(assets: &Assets, tree: &Tree<'_>) -> Result<Vec<Hashed>> {
    let clients = assets.clients.values();
    let names = [&assets.style, &assets.boot, &assets.icon]
        .into_iter()
        .chain(assets.more_styles.values())
        .chain(clients.flat_map(|client| [&client.script, &client.wasm]));
    names
        .map(|name| {
            Ok(Hashed {
                path: name.clone(),
                hash: offline::short_hash(&fs::read(tree.out.join(name))?),
            })
        })
        .collect()
}

fn manifest(edition: &Edition) -> serde_json::Value {
    let name = edition.catalogue.text("site-name", &[]);
    json!({
        "name": name,
        "short_name": name,
        "description": edition.catalogue.text("site-description", &[]),
        "lang": edition.lang.code(),
        "dir": edition.lang.dir(),
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",
        "background_color": "#fbfaf6",
        "theme_color": "#0f3d4c",
        "icons": [{ "src": format!("../{}", edition.site.assets.icon), "sizes": "any", "type": "image/svg+xml" }],
    })
}

/// What stands above the languages: the way in, the map for crawlers, the files for hosts.
fn write_root(tree: &Tree<'_>, site: &Site) -> Result<()> {
    let (in_pages, in_widgets) = (&site.assets.in_pages, &site.assets.in_widgets);
    tree.page("index.html", &pages::start::document(site), in_pages)?;
    tree.page("404.html", &pages::start::not_found(site), in_pages)?;
    tree.page(
        "embed/404.html",
        &pages::start::widget_not_found(site),
        in_widgets,
    )?;
    tree.write("embed/listener.js", embed::LISTENER.as_bytes())?;
    tree.write("sitemap.xml", sitemap(site).as_bytes())?;
    tree.write(
        "robots.txt",
        format!("User-agent: *\nAllow: /\nSitemap: {}sitemap.xml\n", site.url).as_bytes(),
    )?;
    for code in data_files::states() {
        tree.write(&data_files::path(code), data_files::file(code).as_bytes())?;
    }
    let host = Host {
        url: &site.url,
        root: site.folder(),
        in_pages,
        in_widgets,
    };
    for (name, content) in hosting::files(&host) {
        tree.write(&name, content.as_bytes())?;
    }
    Ok(())
}

fn sitemap(site: &Site) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for address in pages::all()
        .iter()
        .filter(|address| **address != Address::NotFound)
    {
        // Addresses are of our own making: letters, digits, hyphens and slashes need no escaping.
        let absolute = |lang: Lang| format!("{}{}", site.url, address.in_language(lang));
        let others = Lang::ALL.map(|lang| {
            format!(
                "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}\"/>",
                absolute(lang)
            )
        });
        for lang in Lang::ALL {
            xml += &format!("<url><loc>{}</loc>{}</url>\n", absolute(lang), others.concat());
        }
    }
    xml + "</urlset>\n"
}

/// A folder that is being filled, with a hash of each file.
struct Tree<'a> {
    out: &'a Path,
    hashes: Mutex<BTreeMap<String, String>>,
}

impl Tree<'_> {
    /// A page as it comes from the network, with those of the `files` in it that it names.
    fn page(&self, path: &str, html: &str, files: &Files) -> Result<String> {
        self.write(path, inlined(html, files).as_bytes())
    }

    fn write(&self, path: &str, content: &[u8]) -> Result<String> {
        let file = self.out.join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&file, content).with_context(|| format!("cannot write {}", file.display()))?;
        let hash = offline::short_hash(content);
        // Two pages at one address would overwrite each other unseen.
        let mut hashes = self.hashes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = hashes.insert(path.to_owned(), hash.clone()) {
            bail!("{path} was written twice ({before}, {hash})");
        }
        Ok(hash)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(pairs: &[(&str, &str)]) -> Result<Settings> {
        Settings::from_environment(|name| {
            pairs
                .iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn without_settings_the_build_takes_the_date_of_the_data() {
        assert_eq!(settings(&[]).unwrap().today, asp_data::date());
    }

    #[test]
    fn a_malformed_setting_says_what_was_expected() {
        let message = |pairs| settings(pairs).map(|s| s.url).unwrap_err().to_string();
        assert_eq!(
            message(&[("ASP_DATE", "1/2/2026")]),
            "ASP_DATE: `1/2/2026`, expected a day as 2026-11-21"
        );
        assert_eq!(
            message(&[("ASP_SITE_URL", "example.org")]),
            "ASP_SITE_URL: `example.org`, expected an address as https://example.org/folder/, ending in a slash"
        );
    }
}
