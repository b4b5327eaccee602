//! Style sheets in the page itself, and in a widget its script: what comes from the network is drawn when it is there,
//! and not a round trip later.

use std::collections::BTreeMap;

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

/// Texts of their own files by path.
pub type Files = BTreeMap<String, String>;

/// What is written in the page where it was only named: how a file ends and is named, what encloses its text, and where
/// a policy lists what may be enclosed so.
struct Kind {
    ending: &'static str,
    begins: &'static str,
    ends: &'static str,
    encloses: [&'static str; 2],
    directive: &'static str,
}

const STYLE: Kind = Kind {
    ending: ".css",
    begins: "<link rel=\"stylesheet\" href=\"",
    ends: "\">",
    encloses: ["<style>", "</style>"],
    directive: "style-src 'self'",
};
/// Not the loader of pages: that is a module, which holds nothing up.
const SCRIPT: Kind = Kind {
    ending: ".js",
    begins: "<script src=\"",
    ends: "\"></script>",
    encloses: ["<script>", "</script>"],
    directive: "script-src 'self'",
};

/// The page with those of the `files` it names, by path, in place of their names, and allowed by its policy.
pub fn inlined(html: &str, files: &Files) -> String {
    [STYLE, SCRIPT]
        .iter()
        .fold(html.to_owned(), |html, kind| kind.inlined(&html, files))
}

/// A policy that lets pages carry these `files`.
pub fn allowing(policy: &str, files: &Files) -> String {
    [STYLE, SCRIPT].iter().fold(policy.to_owned(), |policy, kind| {
        let of_kind = files.iter().filter(|(path, _)| path.ends_with(kind.ending));
        kind.allowing(&policy, of_kind.map(|(_, text)| text.as_str()))
    })
}

impl Kind {
    fn inlined(&self, html: &str, files: &Files) -> String {
        let [open, close] = self.encloses;
        let mut parts = html.split(self.begins);
        let mut page = parts.next().unwrap_or_default().to_owned();
        let mut used = Vec::new();
        for part in parts {
            let (address, rest) = part.split_once(self.ends).unwrap_or((part, ""));
            // Names are hashed, so that the end of an address tells which one is meant.
            match files.iter().find(|(path, _)| address.ends_with(path.as_str())) {
                Some((_, text)) => {
                    page += &[open, text, close, rest].concat();
                    used.push(text.as_str());
                }
                None => page += &[self.begins, part].concat(),
            }
        }
        self.allowing(&page, used)
    }

    fn allowing<'a>(&self, policy: &str, texts: impl IntoIterator<Item = &'a str>) -> String {
        let hashes = texts.into_iter().map(|text| {
            let hash = BASE64_STANDARD.encode(Sha256::digest(text));
            format!(" 'sha256-{hash}'")
        });
        let allowing = hashes.fold(self.directive.to_owned(), |all, hash| all + &hash);
        policy.replacen(self.directive, &allowing, 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSS: &str = "p { color: red; }";
    // Computed with openssl.
    const HASH: &str = "pckGv9YvNcB5xy+Y4fbqhyo+ib850wyiuWeNbZvLi00=";

    fn files() -> Files {
        let files = [("assets/site-1.css", CSS), ("assets/embed-1.js", "alert(1)")];
        files
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .into()
    }

    #[test]
    fn a_page_carries_its_style_and_its_policy_names_it() {
        let page = |policy: &str, style: &str| {
            format!(
                "<meta content=\"default-src 'none'; style-src 'self'{policy}; img-src 'self'\">{style}<p>a</p>"
            )
        };
        let linked = page("", "<link rel=\"stylesheet\" href=\"../../assets/site-1.css\">");
        let expected = page(&format!(" 'sha256-{HASH}'"), "<style>p { color: red; }</style>");
        assert_eq!(inlined(&linked, &files()), expected);
    }

    #[test]
    fn a_widget_carries_its_script_too_and_a_module_stays_a_file() {
        let module = "<script type=\"module\" src=\"../assets/embed-1.js\"></script>";
        let html = [
            "script-src 'self'; <script src=\"../assets/embed-1.js\"></script>",
            module,
        ]
        .concat();
        // The hash of `alert(1)`, computed with openssl.
        let hash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";
        let expected = ["script-src 'self' ", hash, "; <script>alert(1)</script>", module].concat();
        assert_eq!(inlined(&html, &files()), expected);
    }

    #[test]
    fn a_policy_allows_every_file_that_may_stand_in_a_page() {
        let policy = allowing("script-src 'self'; style-src 'self'", &files());
        assert_eq!(policy.matches("'sha256-").count(), 2);
        assert!(policy.ends_with(&format!("; style-src 'self' 'sha256-{HASH}'")));
    }

    #[test]
    fn a_style_that_is_not_ours_stays_a_link() {
        let html = "<link rel=\"stylesheet\" href=\"other.css\"><p>a</p>";
        assert_eq!(inlined(html, &files()), html);
    }
}
