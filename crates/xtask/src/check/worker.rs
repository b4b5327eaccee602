//! The lists of the offline workers: every file they name is there and is the one they mean.
//!
//! `sw-<lang>.js` holds a line `const FILES = [["en/","0a1b…"], …];`: an address, relative to the worker, and
//! the first digits of the file's SHA-256. One file that cannot be fetched fails the whole installation, so a
//! wrong line here would leave every visitor without the offline site.

use sha2::{Digest, Sha256};

use super::faults::Faults;
use super::tree::Tree;

const BEGIN: &str = "const FILES = ";

/// Files by their path in the site, for one worker.
pub(crate) fn files(worker: &str, source: &str) -> Result<Vec<(String, String)>, String> {
    let line = source
        .lines()
        .find_map(|line| line.trim_start().strip_prefix(BEGIN));
    let line = line.ok_or_else(|| format!("no line begins with `{BEGIN}`"))?;
    let list: Vec<(String, String)> = serde_json::from_str(line.trim_end().trim_end_matches(';'))
        .map_err(|error| format!("its FILES are no JSON array of [address, hash]: {error}"))?;
    let folder = worker.rfind('/').map_or("", |slash| &worker[..=slash]);
    Ok(list
        .into_iter()
        .map(|(address, hash)| (file(folder, &address), hash))
        .collect())
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
        match files(worker, &String::from_utf8_lossy(source)) {
            Ok(files) => check_list(tree, worker, &files, faults),
            Err(fault) => faults.add(worker, fault),
        }
    }
}

fn check_list(tree: &Tree, worker: &str, files: &[(String, String)], faults: &mut Faults) {
    for (path, hash) in files {
        let Some(bytes) = tree.file(path) else {
            faults.add(worker, format!("lists `{path}`, which is not there"));
            continue;
        };
        let actual: String = Sha256::digest(bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
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

    fn faults(list: &str) -> String {
        let worker = format!("// offline\nconst FILES = {list};\nself.x = 1;\n");
        let tree = Tree::of(&[("sw-en.js", &worker), ("en/index.html", "abc"), ("a.wasm", "abc")]);
        let mut faults = Faults::default();
        check(&tree, &mut faults);
        faults.to_string()
    }

    /// SHA-256 of `abc` (FIPS 180-4, example 1) begins so.
    const ABC: &str = "ba7816bf8f01cfea";

    #[test]
    fn a_list_that_names_the_files_with_their_hashes_is_right() {
        assert_eq!(
            faults(&format!(r#"[["en/","{ABC}"],["./a.wasm","{ABC}"]]"#)),
            "0 faults"
        );
    }

    #[test]
    fn each_kind_of_wrong_entry_is_named() {
        for (list, expected) in [
            (
                format!(r#"[["fr/","{ABC}"]]"#),
                "lists `fr/index.html`, which is not there".to_owned(),
            ),
            (
                r#"[["en/","ba7816bf00000000"]]"#.to_owned(),
                format!("lists `en/index.html` with hash `ba7816bf00000000`, but the file's is `{ABC}…`"),
            ),
            (
                r#"[["en/",""]]"#.to_owned(),
                format!("lists `en/index.html` with hash ``, but the file's is `{ABC}…`"),
            ),
            (
                format!(r#"[["a.wasm","{ABC}"],["en/","{ABC}"],["a.wasm","{ABC}"]]"#),
                "lists `a.wasm` twice".to_owned(),
            ),
        ] {
            assert_eq!(faults(&list), format!("  sw-en.js: {expected}\n1 fault"));
        }
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
        let list = files(
            "fr/sw-fr.js",
            "const FILES = [[\"\",\"0\"],[\"c%C3%B4te/\",\"1\"]];",
        )
        .unwrap();
        assert_eq!(list[0].0, "fr/index.html");
        assert_eq!(list[1].0, "fr/côte/index.html");
    }
}
