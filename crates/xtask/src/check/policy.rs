//! The content security policy, as far as it can be judged without a browser: every page has one, it allows
//! no code by the back door, and the page holds nothing it would block.

use asp_host::headers::Rules;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use super::faults::Faults;
use super::page::{Inline, Page};
use super::tree::{Pages, Tree};

const HEADER: &str = "content-security-policy";

/// Checks every page against the header that the site's `_headers` gives it.
pub(crate) fn check(tree: &Tree, pages: &Pages, faults: &mut Faults) {
    let rules = match Rules::parse(tree.text("_headers").unwrap_or_default()) {
        Ok(rules) => rules,
        Err(wrong) => {
            wrong
                .iter()
                .for_each(|fault| faults.add("_headers", fault.to_string()));
            return;
        }
    };
    for (path, page) in pages {
        let address = format!("/{}", path.strip_suffix("index.html").unwrap_or(path));
        let headers = rules.for_path(&address);
        match headers.iter().find(|(name, _)| name == HEADER) {
            Some((_, policy)) => check_page(path, page, policy, faults),
            None => faults.add(path, "no Content-Security-Policy in _headers for this page"),
        }
    }
}

fn check_page(path: &str, page: &Page, policy: &str, faults: &mut Faults) {
    for word in ["'unsafe-inline'", "'unsafe-eval'"] {
        if policy.contains(word) {
            faults.add(path, format!("the Content-Security-Policy says {word}"));
        }
    }
    for inline in &page.inline {
        let blocked = match inline {
            Inline::Script(code) if !allows(policy, code) => {
                "an inline script whose hash is not in the policy".to_owned()
            }
            Inline::Style(css) if !allows(policy, css) => {
                "an inline <style> whose hash is not in the policy".to_owned()
            }
            Inline::StyleAttribute(element) => format!("a style attribute on <{element}>"),
            Inline::Handler(element, name) => format!("an attribute {name} on <{element}>"),
            Inline::Script(_) | Inline::Style(_) => continue,
        };
        faults.add(path, format!("{blocked}: the Content-Security-Policy blocks it"));
    }
}

fn allows(policy: &str, text: &str) -> bool {
    policy.contains(&format!(
        "'sha256-{}'",
        BASE64_STANDARD.encode(Sha256::digest(text))
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(headers: &str, html: &str) -> String {
        let tree = Tree::of(&[("_headers", headers), ("en/index.html", html)]);
        let mut faults = Faults::default();
        check(&tree, &tree.pages(), &mut faults);
        faults.to_string()
    }

    const STRICT: &str = "/*\n  Content-Security-Policy: script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='\n";

    #[test]
    fn a_page_without_a_policy_is_a_fault() {
        let expected = "  en/index.html: no Content-Security-Policy in _headers for this page\n1 fault";
        assert_eq!(faults("", ""), expected);
        assert_eq!(
            faults("/fr/*\n  Content-Security-Policy: default-src 'none'\n", ""),
            expected
        );
    }

    #[test]
    fn a_policy_that_allows_code_by_the_back_door_is_a_fault() {
        let found = faults(
            "/*\n  Content-Security-Policy: script-src 'self' 'unsafe-inline'\n",
            "",
        );
        assert_eq!(
            found,
            "  en/index.html: the Content-Security-Policy says 'unsafe-inline'\n1 fault"
        );
        // The one exception WebAssembly needs.
        assert_eq!(
            faults(
                "/*\n  Content-Security-Policy: script-src 'wasm-unsafe-eval'\n",
                ""
            ),
            "0 faults"
        );
    }

    #[test]
    fn what_the_policy_would_block_is_a_fault_unless_its_hash_is_allowed() {
        assert_eq!(
            faults(STRICT, "<p style='color:red'>"),
            "  en/index.html: a style attribute on <p>: the Content-Security-Policy blocks it\n1 fault"
        );
        assert_eq!(
            faults(STRICT, "<script>alert(2)</script>"),
            "  en/index.html: an inline script whose hash is not in the policy: the Content-Security-Policy blocks it\n1 fault"
        );
        // The hash of `alert(1)`, computed with openssl.
        assert_eq!(faults(STRICT, "<script>alert(1)</script>"), "0 faults");
    }

    #[test]
    fn a_wrong_line_of_the_headers_file_is_reported_with_its_number() {
        assert_eq!(
            faults("X: 1\n", ""),
            "  _headers: _headers:1: a path begins with a slash; a header is indented\n1 fault"
        );
    }
}
