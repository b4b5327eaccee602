//! The worker that keeps one language for reading without a network.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::lang::Lang;

/// A file of the site and a hash of its content.
pub struct Hashed {
    /// Path below the root, as the browser asks for it.
    pub path: String,
    pub hash: String,
}

/// The first twelve hexadecimal digits of the SHA-256 of `content`: enough to tell releases apart.
pub fn short_hash(content: &[u8]) -> String {
    Sha256::digest(content)
        .iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// All pages of a language one after the other. Alike as they are, they travel in a fifth of the bytes they would
/// take one by one.
#[derive(Default)]
pub struct Pack {
    pub content: Vec<u8>,
    /// The address of each page and its length in bytes, in the order of `content`.
    pages: Vec<(String, usize)>,
}

impl Pack {
    pub fn add(&mut self, path: String, content: &[u8]) {
        self.content.extend(content);
        self.pages.push((path, content.len()));
    }
}

/// The worker's script for `lang`: it fetches `files` one by one and cuts the pages out of `pack`, which lies at
/// `packed`. Its release is a hash over all of them, so that the same tree gives the same worker and any change a
/// new one.
pub fn worker(template: &str, lang: Lang, files: &[Hashed], pack: &Pack, packed: &Hashed) -> String {
    let files = files.iter().map(|file| json!([file.path, file.hash]));
    let files = Value::from(files.collect::<Vec<_>>()).to_string();
    let pages = pack.pages.iter().map(|(path, length)| json!([path, length]));
    let pages = Value::from(pages.collect::<Vec<_>>()).to_string();
    let packed = json!([packed.path, packed.hash]).to_string();
    let release = short_hash([template, &files, &pages, &packed].concat().as_bytes());
    template
        .replace("__RELEASE__", &release)
        .replace("__LANGUAGE__", lang.code())
        .replace("__FILES__", &files)
        .replace("__PAGES__", &pages)
        .replace("__PACK__", &packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "const RELEASE = \"__RELEASE__\";\nconst FILES = __FILES__;\nconst PAGES = __PAGES__;\nconst PACK = __PACK__;\n";

    fn made(lang: Lang, page: &str) -> String {
        let mut pack = Pack::default();
        pack.add("en/".into(), page.as_bytes());
        let hashed = |path: &str, content: &[u8]| Hashed {
            path: path.into(),
            hash: short_hash(content),
        };
        let packed = hashed("assets/pages.txt", &pack.content);
        worker(TEMPLATE, lang, &[hashed("assets/a.css", b"")], &pack, &packed)
    }

    #[test]
    fn a_page_that_changes_makes_a_new_release() {
        let (old, new) = (made(Lang::En, "abc"), made(Lang::En, "abd"));
        assert_ne!(old.lines().next(), new.lines().next());
        assert!(
            old.ends_with(
                "const FILES = [[\"assets/a.css\",\"e3b0c44298fc\"]];
const PAGES = [[\"en/\",3]];
const PACK = [\"assets/pages.txt\",\"ba7816bf8f01\"];
"
            ),
            "{old}"
        );
    }

    #[test]
    fn the_same_pages_make_the_same_release() {
        assert_eq!(made(Lang::Fr, "abc"), made(Lang::Fr, "abc"));
    }
}
