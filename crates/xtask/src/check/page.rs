//! What one page asks for and offers: its links, what it loads, its anchors, its inline code.

use std::collections::BTreeSet;

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

use super::styles;

/// A page as far as the checks look at it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) references: Vec<Reference>,
    /// What `#…` can lead to.
    pub(crate) anchors: BTreeSet<String>,
    /// Addresses of the style sheets, as written.
    pub(crate) styles: Vec<String>,
    pub(crate) inline: Vec<Inline>,
    pub(crate) has_base: bool,
}

/// An address in a page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Reference {
    pub(crate) kind: Kind,
    /// As written, entities read.
    pub(crate) address: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A person follows it.
    Link,
    /// The browser fetches it to show the page.
    Load,
    /// Said of the page to machines (canonical, alternate, social cards): may be absolute, is not fetched.
    About,
}

/// Code or style in the page itself, which the content security policy has to allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Inline {
    Script(String),
    Style(String),
    /// A `style` attribute, on this element.
    StyleAttribute(String),
    /// An event attribute: its element and name.
    Handler(String, String),
}

impl Page {
    pub(crate) fn read(html: &[u8]) -> Self {
        let mut emitter = DefaultEmitter::default();
        emitter.naively_switch_states(true);
        let mut page = Self::default();
        let mut inside = None;
        for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
            match token {
                Token::StartTag(tag) => inside = page.open(&Tag(&tag)),
                Token::String(text) => page.text(inside, &String::from_utf8_lossy(&text)),
                Token::EndTag(_) => inside = None,
                Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
            }
        }
        page
    }

    /// Takes in one element; answers what the text in it will be.
    fn open(&mut self, tag: &Tag) -> Option<Content> {
        let name = tag.name();
        self.anchors
            .extend(tag.attribute("id").filter(|id| !id.is_empty()));
        self.attributes_with_code(tag, &name);
        for (_, attribute, kind) in ADDRESSES
            .iter()
            .filter(|(names, ..)| names.contains(&name.as_str()))
        {
            self.add(*kind, tag.attribute(attribute));
        }
        match name.as_str() {
            "a" => self.anchors.extend(tag.attribute("name")),
            // One that only says where links open does not change what they mean.
            "base" => self.has_base |= tag.attribute("href").is_some(),
            "link" => self.link(tag),
            "meta" => self.meta(tag),
            "img" | "source" => {
                for address in tag.attribute("srcset").iter().flat_map(|set| candidates(set)) {
                    self.add(Kind::Load, Some(address.to_owned()));
                }
            }
            "script" if is_code(tag) => return Some(Content::Script),
            "style" => return Some(Content::Style),
            _ => {}
        }
        None
    }

    fn add(&mut self, kind: Kind, address: Option<String>) {
        self.references.extend(address.map(|address| Reference {
            kind,
            address: address.trim().to_owned(),
        }));
    }

    fn link(&mut self, tag: &Tag) {
        let relations = tag.attribute("rel").unwrap_or_default().to_ascii_lowercase();
        let is = |names: &[&str]| {
            relations
                .split_ascii_whitespace()
                .any(|relation| names.contains(&relation))
        };
        if is(&["stylesheet"]) {
            self.styles.extend(tag.attribute("href"));
        }
        let kind = if is(&FETCHED) { Kind::Load } else { Kind::About };
        self.add(kind, tag.attribute("href"));
    }

    fn meta(&mut self, tag: &Tag) {
        let content = tag.attribute("content");
        if tag
            .attribute("http-equiv")
            .is_some_and(|name| name.eq_ignore_ascii_case("refresh"))
        {
            let target = content
                .as_deref()
                .and_then(|text| text.split_once("url=").or(text.split_once("URL=")));
            self.add(Kind::Link, target.map(|(_, address)| address.to_owned()));
            return;
        }
        let name = tag
            .attribute("property")
            .or_else(|| tag.attribute("name"))
            .unwrap_or_default();
        if matches!(
            name.as_str(),
            "og:url" | "og:image" | "og:image:secure_url" | "twitter:image"
        ) {
            self.add(Kind::About, content);
        }
    }

    fn attributes_with_code(&mut self, tag: &Tag, name: &str) {
        if let Some(style) = tag.attribute("style") {
            for address in styles::addresses(&style) {
                self.add(Kind::Load, Some(address));
            }
            self.inline.push(Inline::StyleAttribute(name.to_owned()));
        }
        for handler in tag
            .attribute_names()
            .filter(|attribute| attribute.starts_with("on"))
        {
            self.inline.push(Inline::Handler(name.to_owned(), handler));
        }
    }

    fn text(&mut self, inside: Option<Content>, text: &str) {
        match inside {
            Some(Content::Script) => self.inline.push(Inline::Script(text.to_owned())),
            Some(Content::Style) => {
                // A part of a drawing is only asked for where the drawing is.
                let files = styles::addresses(text).into_iter();
                for address in files.filter(|address| !address.starts_with('#')) {
                    self.add(Kind::Load, Some(address));
                }
                self.inline.push(Inline::Style(text.to_owned()));
            }
            None => {}
        }
    }
}

#[derive(Clone, Copy, Debug)]
enum Content {
    Script,
    Style,
}

/// Which attributes of which elements hold an address.
const ADDRESSES: [(&[&str], &str, Kind); 8] = [
    (&["a", "area"], "href", Kind::Link),
    (&["form"], "action", Kind::Link),
    (&["button", "input"], "formaction", Kind::Link),
    (
        &[
            "audio", "embed", "iframe", "img", "script", "source", "track", "video",
        ],
        "src",
        Kind::Load,
    ),
    (&["video"], "poster", Kind::Load),
    (&["object"], "data", Kind::Load),
    (&["image", "use"], "href", Kind::Load),
    (&["image", "use"], "xlink:href", Kind::Load),
];

/// Relations of a `link` that make the browser fetch it, or reach out to its host.
const FETCHED: [&str; 10] = [
    "apple-touch-icon",
    "dns-prefetch",
    "icon",
    "manifest",
    "mask-icon",
    "modulepreload",
    "preconnect",
    "prefetch",
    "preload",
    "stylesheet",
];

/// Whether the text in a script runs. Data blocks, such as JSON-LD, do not, and the policy lets them be.
fn is_code(tag: &Tag) -> bool {
    let kind = tag.attribute("type").unwrap_or_default().to_ascii_lowercase();
    let runs = [
        "",
        "module",
        "text/javascript",
        "application/javascript",
        "importmap",
    ];
    tag.attribute("src").is_none() && runs.contains(&kind.as_str())
}

pub(super) struct Tag<'a>(pub(super) &'a StartTag<()>);

impl Tag<'_> {
    pub(super) fn name(&self) -> String {
        String::from_utf8_lossy(&self.0.name).into_owned()
    }

    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let value = self.0.attributes.get(name.as_bytes())?;
        Some(String::from_utf8_lossy(value).into_owned())
    }

    fn attribute_names(&self) -> impl Iterator<Item = String> {
        self.0
            .attributes
            .keys()
            .map(|name| String::from_utf8_lossy(name).into_owned())
    }
}

/// The addresses of a `srcset`: each candidate's first word.
fn candidates(set: &str) -> impl Iterator<Item = &str> {
    set.split(", ")
        .filter_map(|candidate| candidate.split_ascii_whitespace().next())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn references(html: &str) -> Vec<(Kind, String)> {
        let page = Page::read(html.as_bytes());
        page.references
            .into_iter()
            .map(|reference| (reference.kind, reference.address))
            .collect()
    }

    #[test]
    fn links_loads_and_statements_about_the_page_are_told_apart() {
        let html = r#"<!doctype html>
            <link rel="stylesheet" href="../site.css"><link rel=canonical href="https://x.example/en/">
            <link rel="alternate" hreflang=fr href="https://x.example/fr/"><meta property="og:image" content="https://x.example/card.png">
            <a href="states/?group=a&amp;sort=b#list">x</a><img src="a.png" srcset="b.png 1x, c.png 2x" alt="">
            <script type="module" src="boot.js"></script><svg><use href="icons.svg#flag"/></svg>"#;
        let expected = [
            (Kind::Load, "../site.css"),
            (Kind::About, "https://x.example/en/"),
            (Kind::About, "https://x.example/fr/"),
            (Kind::About, "https://x.example/card.png"),
            (Kind::Link, "states/?group=a&sort=b#list"),
            (Kind::Load, "a.png"),
            (Kind::Load, "b.png"),
            (Kind::Load, "c.png"),
            (Kind::Load, "boot.js"),
            (Kind::Load, "icons.svg#flag"),
        ];
        assert_eq!(
            references(html),
            expected.map(|(kind, address)| (kind, address.to_owned()))
        );
    }

    #[test]
    fn text_that_only_looks_like_markup_is_no_link() {
        let html = r#"<script type="application/ld+json">{"a":"<a href='gone/'>"}</script><!-- <img src="gone.png"> -->
            <title><a href="gone/"></title><textarea><a href="gone/"></textarea>"#;
        assert_eq!(references(html), []);
    }

    #[test]
    fn ids_and_named_anchors_are_what_a_fragment_can_lead_to() {
        let page = Page::read(br#"<main id="top"><a name="old">x</a><h2 id='c&ocirc;te'>"#);
        assert_eq!(page.anchors, ["côte", "old", "top"].map(str::to_owned).into());
    }

    #[test]
    fn inline_code_is_found_and_data_blocks_are_not_code() {
        let page = Page::read(
            br#"<style>p{background:url(a.png)}</style><script>go()</script><p style="color:red" onclick="x()">
               <script type="application/ld+json">{}</script><script src="a.js"></script>"#,
        );
        assert_eq!(
            page.inline,
            [
                Inline::Style("p{background:url(a.png)}".into()),
                Inline::Script("go()".into()),
                Inline::StyleAttribute("p".into()),
                Inline::Handler("p".into(), "onclick".into()),
            ]
        );
        assert_eq!(page.references.len(), 2);
    }
}
