//! The worker that keeps one language for reading without a network.

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

/// The worker's script for `lang`. Its release is a hash over all `files`, so that the same tree gives
/// the same worker and any change a new one.
pub fn worker(template: &str, lang: Lang, files: &[Hashed]) -> String {
    let list: Vec<[&str; 2]> = files
        .iter()
        .map(|file| [file.path.as_str(), file.hash.as_str()])
        .collect();
    let list = serde_json::Value::from(list.iter().map(|pair| pair.to_vec()).collect::<Vec<_>>()).to_string();
    let release = short_hash(format!("{template}{list}").as_bytes());
    template
        .replace("__RELEASE__", &release)
        .replace("__LANGUAGE__", lang.code())
        .replace("__FILES__", &list)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "const RELEASE = \"__RELEASE__\";\nconst FILES = __FILES__;\n";

    fn files(hash: &str) -> Vec<Hashed> {
        vec![Hashed {
            path: "en/".into(),
            hash: hash.into(),
        }]
    }

    #[test]
    fn a_page_that_changes_makes_a_new_release() {
        let (old, new) = (
            worker(TEMPLATE, Lang::En, &files("aa")),
            worker(TEMPLATE, Lang::En, &files("bb")),
        );
        assert_ne!(old.lines().next(), new.lines().next());
        assert!(old.contains(r#"const FILES = [["en/","aa"]];"#), "{old}");
    }

    #[test]
    fn the_same_pages_make_the_same_release() {
        assert_eq!(
            worker(TEMPLATE, Lang::Fr, &files("aa")),
            worker(TEMPLATE, Lang::Fr, &files("aa"))
        );
    }
}
