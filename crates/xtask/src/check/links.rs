//! Every address inside the site leads somewhere, and nothing is fetched from anywhere else.

use percent_encoding::percent_decode_str;
use url::Url;

use super::faults::Faults;
use super::page::{Kind, Reference};
use super::styles;
use super::tree::{Pages, Tree};

/// Checks pages, style sheets, the sitemap and the web manifests.
pub(crate) fn check(tree: &Tree, pages: &Pages, site: &Url, faults: &mut Faults) {
    let checker = Checker { tree, pages, site };
    for (path, page) in pages {
        if page.has_base {
            faults.add(
                path,
                "a <base> element changes what every link means: link relatively instead",
            );
        }
        for reference in &page.references {
            checker.check(path, reference, faults);
        }
    }
    for (path, bytes) in tree.ending(&[".css"]) {
        for address in styles::addresses(&String::from_utf8_lossy(bytes)) {
            checker.check(
                path,
                &Reference {
                    kind: Kind::Load,
                    address,
                },
                faults,
            );
        }
    }
    for (path, address) in in_sitemaps(tree).chain(in_manifests(tree)) {
        checker.check(
            path,
            &Reference {
                kind: Kind::About,
                address,
            },
            faults,
        );
    }
}

struct Checker<'a> {
    tree: &'a Tree,
    pages: &'a Pages<'a>,
    site: &'a Url,
}

impl Checker<'_> {
    fn check(&self, path: &str, reference: &Reference, faults: &mut Faults) {
        if let Err(fault) = self.follow(path, reference) {
            faults.add(path, fault);
        }
    }

    fn follow(&self, path: &str, reference: &Reference) -> Result<(), String> {
        let Reference { kind, address } = reference;
        if let Some(fragment) = address.strip_prefix('#') {
            return self.anchored(path, Some(fragment), address);
        }
        let base = self.address_of(path)?;
        let target = base
            .join(address)
            .map_err(|error| format!("`{address}` is no address ({error})"))?;
        let inside = match target.scheme() {
            "http" | "https" => self.path_inside(&target),
            // A calendar program's address for https.
            "webcal" => self.path_inside(&as_https(&target)),
            "mailto" | "tel" => return Ok(()),
            "data" if *kind == Kind::Load => return Ok(()),
            scheme => {
                return Err(format!(
                    "`{address}` has the scheme `{scheme}`, which no page should"
                ));
            }
        };
        match inside {
            None if is_outside_the_folder(&target, self.site) => {
                Err(format!("`{address}` leads out of the folder the site stands in"))
            }
            None if *kind == Kind::Load => Err(format!(
                "`{address}` would be fetched from another host: nothing may be"
            )),
            None => Ok(()),
            Some(_) if address.starts_with('/') && !is_not_found_page(path) => Err(format!(
                "`{address}` begins at the root of the host, which breaks the site in a sub-folder: link relatively"
            )),
            Some(inside) => self.arrive(&inside, target.fragment(), address),
        }
    }

    /// Where the file stands on the web. A page for wrong addresses is shown at any depth, so its links are
    /// tried from one where no relative link could hit by chance.
    fn address_of(&self, path: &str) -> Result<Url, String> {
        let path = match is_not_found_page(path) {
            true => "no/such/address/anywhere/",
            false => path
                .strip_suffix("index.html")
                .filter(|folder| folder.is_empty() || folder.ends_with('/'))
                .unwrap_or(path),
        };
        self.site
            .join(path)
            .map_err(|error| format!("this file has no address ({error})"))
    }

    /// The path in the site, percent signs read; none for another host or folder.
    fn path_inside(&self, target: &Url) -> Option<String> {
        let same_host = target.origin() == self.site.origin();
        let path = target
            .path()
            .strip_prefix(self.site.path())
            .filter(|_| same_host)?;
        Some(percent_decode_str(path).decode_utf8_lossy().into_owned())
    }

    fn arrive(&self, path: &str, fragment: Option<&str>, address: &str) -> Result<(), String> {
        let file = match path.is_empty() || path.ends_with('/') {
            true => format!("{path}index.html"),
            false => path.to_owned(),
        };
        if self.tree.file(&file).is_none() {
            return Err(match self.tree.file(&format!("{file}/index.html")) {
                Some(_) => {
                    format!("`{address}` lacks the slash at its end, which costs every visitor a redirect")
                }
                None => format!("nothing is at `{address}`"),
            });
        }
        self.anchored(&file, fragment, address)
    }

    /// Whether a page has the id an address ends in.
    fn anchored(&self, file: &str, fragment: Option<&str>, address: &str) -> Result<(), String> {
        let fragment = fragment.unwrap_or_default();
        // The top of a page needs no id, and the browser finds text by itself.
        if fragment.is_empty() || fragment == "top" || fragment.starts_with(":~:") {
            return Ok(());
        }
        let anchor = percent_decode_str(fragment).decode_utf8_lossy();
        match self.pages.get(file) {
            Some(page) if !page.anchors.contains(anchor.as_ref()) => {
                Err(format!("`{address}`: no id `{anchor}` on that page"))
            }
            _ => Ok(()),
        }
    }
}

fn is_not_found_page(path: &str) -> bool {
    path.rsplit('/').next() == Some("404.html")
}

fn as_https(target: &Url) -> Url {
    let https = format!("https{}", target.as_str().trim_start_matches("webcal"));
    Url::parse(&https).unwrap_or_else(|_| target.clone())
}

/// On the site's host, but beside its folder: a relative link with one `..` too many, most likely.
fn is_outside_the_folder(target: &Url, site: &Url) -> bool {
    target.origin() == site.origin()
}

/// `<loc>…</loc>` of every sitemap.
fn in_sitemaps(tree: &Tree) -> impl Iterator<Item = (&str, String)> {
    tree.ending(&["sitemap.xml"]).flat_map(|(path, bytes)| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let locations: Vec<String> = text
            .split("<loc>")
            .skip(1)
            .filter_map(|rest| rest.split("</loc>").next())
            .map(|address| address.trim().replace("&amp;", "&"))
            .collect();
        locations.into_iter().map(move |address| (path, address))
    })
}

/// Start address and icons of every web manifest.
fn in_manifests(tree: &Tree) -> impl Iterator<Item = (&str, String)> {
    tree.ending(&[".webmanifest"]).flat_map(|(path, bytes)| {
        let manifest: serde_json::Value = serde_json::from_slice(bytes).unwrap_or_default();
        let icons = manifest["icons"].as_array().cloned().unwrap_or_default();
        let addresses = icons
            .iter()
            .map(|icon| &icon["src"])
            .chain([&manifest["start_url"], &manifest["scope"]]);
        let addresses: Vec<String> = addresses
            .filter_map(|value| value.as_str())
            .map(str::to_owned)
            .collect();
        addresses.into_iter().map(move |address| (path, address))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(files: &[(&str, &str)]) -> String {
        let tree = Tree::of(files);
        let mut faults = Faults::default();
        let site = Url::parse("https://host.example/asp/").unwrap();
        check(&tree, &tree.pages(), &site, &mut faults);
        faults.to_string()
    }

    /// The faults of one link on the page `en/states/index.html` of a small site.
    fn faults_of(html: &str) -> String {
        faults(&[
            ("index.html", ""),
            ("en/index.html", "<h1 id=latest>"),
            ("en/states/index.html", html),
            ("en/c\u{f4}te/index.html", ""),
            ("site.css", ""),
        ])
    }

    #[test]
    fn links_that_lead_somewhere_are_no_fault() {
        for html in [
            "<a href='../#latest'>x</a><a href='../../'>x</a><a href='?sort=name'>x</a><a href='#top'>x</a>",
            "<link rel=stylesheet href='../../site.css?v=1'>",
            "<a href='../c%C3%B4te/'>x</a>",
            "<a href='https://elsewhere.example/anything'>x</a><a href='mailto:a@b.example'>x</a>",
            "<link rel=canonical href='https://host.example/asp/en/states/'>",
            "<a href='webcal://host.example/asp/en/states/'>x</a>",
            "<img src='data:image/png;base64,AA' alt=''>",
        ] {
            assert_eq!(faults_of(html), "0 faults", "{html}");
        }
    }

    #[test]
    fn each_kind_of_wrong_address_is_named() {
        for (html, expected) in [
            ("<a href='../gone/'>x</a>", "nothing is at `../gone/`"),
            (
                "<a href='../../en'>x</a>",
                "`../../en` lacks the slash at its end, which costs every visitor a redirect",
            ),
            (
                "<a href='../#oldest'>x</a>",
                "`../#oldest`: no id `oldest` on that page",
            ),
            ("<a href='#here'>x</a>", "`#here`: no id `here` on that page"),
            (
                "<a href='/asp/en/'>x</a>",
                "`/asp/en/` begins at the root of the host, which breaks the site in a sub-folder: link relatively",
            ),
            (
                "<a href='../../../en/'>x</a>",
                "`../../../en/` leads out of the folder the site stands in",
            ),
            (
                "<img src='https://elsewhere.example/a.png' alt=''>",
                "`https://elsewhere.example/a.png` would be fetched from another host: nothing may be",
            ),
            (
                "<script src='//elsewhere.example/a.js'></script>",
                "`//elsewhere.example/a.js` would be fetched from another host: nothing may be",
            ),
            (
                "<a href='javascript:go()'>x</a>",
                "`javascript:go()` has the scheme `javascript`, which no page should",
            ),
            (
                "<link rel=alternate href='https://host.example/asp/de/'>",
                "nothing is at `https://host.example/asp/de/`",
            ),
            (
                "<a href='webcal://host.example/asp/all.ics'>x</a>",
                "nothing is at `webcal://host.example/asp/all.ics`",
            ),
            (
                "<base href='/'>",
                "a <base> element changes what every link means: link relatively instead",
            ),
            ("<p style='background:url(gone.png)'>", "nothing is at `gone.png`"),
        ] {
            assert_eq!(
                faults_of(html),
                format!("  en/states/index.html: {expected}\n1 fault")
            );
        }
    }

    #[test]
    fn a_page_for_wrong_addresses_may_not_link_relatively_because_it_is_shown_at_any_depth() {
        let files = |link| [("en/404.html", link), ("en/index.html", "")];
        assert_eq!(faults(&files("<a href='/asp/en/'>x</a>")), "0 faults");
        assert_eq!(
            faults(&files("<a href='#main'>x</a><main id=main></main>")),
            "0 faults"
        );
        assert_eq!(
            faults(&files("<a href='./'>x</a>")),
            "  en/404.html: nothing is at `./`\n1 fault"
        );
    }

    #[test]
    fn style_sheets_sitemap_and_manifest_are_followed_too() {
        let found = faults(&[
            ("en/index.html", ""),
            ("styles/site.css", "a{background:url(../gone.png)}"),
            (
                "sitemap.xml",
                "<urlset><url><loc>https://host.example/asp/en/</loc></url><url><loc>\nhttps://host.example/asp/fr/</loc></url></urlset>",
            ),
            (
                "app.webmanifest",
                r#"{"start_url":"en/","icons":[{"src":"icon.png"}]}"#,
            ),
        ]);
        assert_eq!(
            found,
            "  styles/site.css: nothing is at `../gone.png`\n  \
             sitemap.xml: nothing is at `https://host.example/asp/fr/`\n  \
             app.webmanifest: nothing is at `icon.png`\n3 faults"
        );
    }
}
