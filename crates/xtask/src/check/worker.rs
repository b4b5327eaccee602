//! The lists of the offline workers: every file they name is there and is the one they mean.
//!
//! `sw-<lang>.js` holds three lines. `const FILES = [["assets/x.css","0a1b…"], …];` is fetched one by one: an address,
//! relative to the worker, and the first digits of the file's SHA-256. `const PACK = ["assets/pages.txt","0a1b…"];` is
//! all pages in one file, and `const PAGES = [["en/",5120], …];` says how long each is in it. Whatever cannot be
//! fetched fails the whole installation, so a wrong line here would leave every visitor without the offline site.

use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use super::faults::Faults;
use super::tree::Tree;

/// What one worker keeps.
#[derive(Debug)]
pub(crate) struct Lists {
    /// Path in the site and hash of each file that is fetched by itself; the pack comes last.
    pub fetched: Vec<(String, String)>,
    /// Path in the site and length of each page, as they lie in the pack.
    pages: Vec<(String, usize)>,
}

impl Lists {
    pub(crate) fn read(worker: &str, source: &str) -> Result<Self, String> {
        let folder = worker.rfind('/').map_or("", |slash| &worker[..=slash]);
        let mut fetched: Vec<(String, String)> = line(source, "FILES")?;
        fetched.push(line(source, "PACK")?);
        let pages: Vec<(String, usize)> = line(source, "PAGES")?;
        Ok(Self {
            fetched: fetched
                .into_iter()
                .map(|(address, hash)| (file(folder, &address), hash))
                .collect(),
            pages: pages
                .into_iter()
                .map(|(address, length)| (file(folder, &address), length))
                .collect(),
        })
    }
}

/// The list of this name in the worker's source.
fn line<T: DeserializeOwned>(source: &str, name: &str) -> Result<T, String> {
    let begin = format!("const {name} = ");
    let line = source
        .lines()
        .find_map(|line| line.trim_start().strip_prefix(&begin));
    let line = line.ok_or_else(|| format!("no line begins with `{begin}`"))?;
    serde_json::from_str(line.trim_end().trim_end_matches(';'))
        .map_err(|error| format!("its {name} are no JSON as expected: {error}"))
}

/// The file behind an address relative to the worker.
fn file(folder: &str, address: &str) -> String {
    let address = address.trim_start_matches("./");
    let path = match address.is_empty() || address.ends_with('/') {
        true => format!("{folder}{address}index.html"),
        false => format!("{folder}{address}"),
    };
    percent_encoding::percent_decode_str(&path)
        .decode_utf8_lossy()
        .into_owned()
}

/// Checks every worker of the site.
pub(crate) fn check(tree: &Tree, faults: &mut Faults) {
    for (worker, source) in tree.workers() {
        match Lists::read(worker, &String::from_utf8_lossy(source)) {
            Ok(lists) => {
                check_list(tree, worker, &lists.fetched, faults);
                check_pages(tree, worker, &lists, faults);
            }
            Err(fault) => faults.add(worker, fault),
        }
    }
}

/// Each page is what the worker will cut out of the pack, but for its style: a page from the network carries that
/// itself, one that is kept links the files kept beside it.
fn check_pages(tree: &Tree, worker: &str, lists: &Lists, faults: &mut Faults) {
    let Some((path, _)) = lists.fetched.last() else {
        return;
    };
    let Some(pack) = tree.file(path) else { return };
    let mut from = 0;
    for (page, length) in &lists.pages {
        let cut = pack.get(from..from + length);
        let cut = cut.and_then(|kept| str::from_utf8(kept).ok());
        let same = |kept| {
            tree.text(page)
                .is_some_and(|sent| with_styles(tree, kept) == without_hashes(sent))
        };
        if !cut.is_some_and(same) {
            faults.add(
                worker,
                format!("`{page}` is not what its place in `{path}` holds"),
            );
        }
        from += length;
    }
    if from < pack.len() {
        let all = pack.len();
        faults.add(
            worker,
            format!("`{path}` holds {all} bytes, but its pages only {from}"),
        );
    }
}

/// A page that links the style sheets of the site, with these in their place.
fn with_styles(tree: &Tree, page: &str) -> String {
    const LINK: &str = "<link rel=\"stylesheet\" href=\"";
    let mut parts = page.split(LINK);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| {
        let (address, rest) = part.split_once("\">").unwrap_or((part, ""));
        let mut sheets = tree.ending(&[".css"]).map(|(path, _)| path);
        match sheets
            .find(|path| address.ends_with(path))
            .and_then(|path| tree.text(path))
        {
            Some(css) => page + "<style>" + css + "</style>" + rest,
            None => page + LINK + part,
        }
    })
}

/// A page without the hashes by which its policy knows the styles in it.
fn without_hashes(page: &str) -> String {
    let mut parts = page.split(" 'sha256-");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| {
        page + part.split_once('\'').map_or(part, |(_, rest)| rest)
    })
}

/// The SHA-256 of a file in hexadecimal digits.
fn hash_of(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn check_list(tree: &Tree, worker: &str, files: &[(String, String)], faults: &mut Faults) {
    for (path, hash) in files {
        let Some(bytes) = tree.file(path) else {
            faults.add(worker, format!("lists `{path}`, which is not there"));
            continue;
        };
        let actual = hash_of(bytes);
        if hash.len() < 8 || !actual.starts_with(hash.as_str()) {
            faults.add(
                worker,
                format!(
                    "lists `{path}` with hash `{hash}`, but the file's is `{}…`",
                    &actual[..16]
                ),
            );
        }
    }
    let mut paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    paths.sort_unstable();
    for twice in paths.windows(2).filter(|pair| pair[0] == pair[1]) {
        faults.add(worker, format!("lists `{}` twice", twice[0]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worker(files: &str, pages: &str, pack: &str) -> String {
        format!(
            "// offline\nconst FILES = {files};\nconst PAGES = {pages};\nconst PACK = {pack};\nself.x = 1;\n"
        )
    }

    fn faults(files: &str, pages: &str) -> String {
        let worker = worker(files, pages, &format!(r#"["pages.txt","{ABC}"]"#));
        let tree = Tree::of(&[
            ("sw-en.js", &worker),
            ("pages.txt", "abc"),
            ("en/index.html", "ab"),
            ("en/b/index.html", "c"),
            ("a.wasm", "abc"),
        ]);
        let mut faults = Faults::default();
        check(&tree, &mut faults);
        faults.to_string()
    }

    /// SHA-256 of `abc` (FIPS 180-4, example 1) begins so.
    const ABC: &str = "ba7816bf8f01cfea";
    const PAGES: &str = r#"[["en/",2],["en/b/",1]]"#;

    #[test]
    fn lists_that_name_the_files_as_they_are_are_right() {
        assert_eq!(faults(&format!(r#"[["./a.wasm","{ABC}"]]"#), PAGES), "0 faults");
    }

    #[test]
    fn each_kind_of_wrong_entry_is_named() {
        for (files, pages, expected) in [
            (
                format!(r#"[["b.wasm","{ABC}"]]"#),
                PAGES,
                "lists `b.wasm`, which is not there".to_owned(),
            ),
            (
                r#"[["a.wasm","ba7816bf00000000"]]"#.to_owned(),
                PAGES,
                format!("lists `a.wasm` with hash `ba7816bf00000000`, but the file's is `{ABC}…`"),
            ),
            (
                r#"[["a.wasm",""]]"#.to_owned(),
                PAGES,
                format!("lists `a.wasm` with hash ``, but the file's is `{ABC}…`"),
            ),
            (
                format!(r#"[["a.wasm","{ABC}"],["./a.wasm","{ABC}"]]"#),
                PAGES,
                "lists `a.wasm` twice".to_owned(),
            ),
            (
                "[]".to_owned(),
                r#"[["en/b/",1],["en/",2]]"#,
                "`en/b/index.html` is not what its place in `pages.txt` holds".to_owned(),
            ),
            (
                "[]".to_owned(),
                r#"[["en/",2]]"#,
                "`pages.txt` holds 3 bytes, but its pages only 2".to_owned(),
            ),
        ] {
            let found = faults(&files, pages);
            assert!(found.contains(&format!("  sw-en.js: {expected}\n")), "{found}");
        }
    }

    #[test]
    fn a_kept_page_links_the_style_that_the_page_from_the_network_carries() {
        let faults = |sent: &str| {
            let kept = "<link rel=\"stylesheet\" href=\"../assets/site-1.css\"><p>a</p>";
            let pack = format!(r#"["pages.txt","{}"]"#, hash_of(kept.as_bytes()));
            let tree = Tree::of(&[
                (
                    "sw-en.js",
                    &worker("[]", &format!(r#"[["en/",{}]]"#, kept.len()), &pack),
                ),
                ("pages.txt", kept),
                ("en/index.html", sent),
                ("assets/site-1.css", "p { margin: 0 }"),
            ]);
            let mut faults = Faults::default();
            check(&tree, &mut faults);
            faults.to_string()
        };
        assert_eq!(faults("<style>p { margin: 0 }</style><p>a</p>"), "0 faults");
        assert!(
            faults("<style>p { margin: 1 }</style><p>a</p>")
                .starts_with("  sw-en.js: `en/index.html` is not")
        );
    }

    #[test]
    fn a_worker_without_a_list_is_a_fault() {
        let tree = Tree::of(&[("fr/sw-fr.js", "self.x = 1;")]);
        let mut faults = Faults::default();
        check(&tree, &mut faults);
        assert_eq!(
            faults.to_string(),
            "  fr/sw-fr.js: no line begins with `const FILES = `\n1 fault"
        );
    }

    #[test]
    fn addresses_are_relative_to_the_worker() {
        let source = worker(r#"[["","0"],["c%C3%B4te/","1"]]"#, "[]", r#"["p.txt","2"]"#);
        let fetched = Lists::read("fr/sw-fr.js", &source).unwrap().fetched;
        let paths: Vec<&str> = fetched.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["fr/index.html", "fr/côte/index.html", "fr/p.txt"]);
    }
}
