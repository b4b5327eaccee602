//! Rules of the house that no compiler knows, checked over the plain text of the files under version control.

use std::fs;
use std::path::{Path, PathBuf};

use xshell::{Shell, cmd};

use crate::check::styles::without_comments;

/// A file under version control, by its path in the project.
struct Source {
    path: PathBuf,
    text: String,
}

/// Every text file git knows or would add; binary files have no text to look at.
fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let shell = Shell::new().unwrap();
    shell.change_dir(&root);
    let listed = cmd!(shell, "git ls-files --cached --others --exclude-standard")
        .quiet()
        .read();
    // Outside a git clone (an unpacked archive) there is no list to go by.
    let Ok(listed) = listed else { return Vec::new() };
    listed
        .lines()
        .filter_map(|path| {
            Some(Source {
                path: path.into(),
                text: fs::read_to_string(root.join(path)).ok()?,
            })
        })
        .collect()
}

fn with_ending(ending: &str) -> impl Iterator<Item = Source> {
    sources()
        .into_iter()
        .filter(move |source| source.path.extension().is_some_and(|found| found == ending))
}

/// Fails with one line for each fault.
fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

fn faults_by_line(source: &Source, text: &str, fault: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let lines = text.lines().enumerate();
    lines
        .filter_map(|(index, line)| {
            Some(format!(
                "{}:{}: {}",
                source.path.display(),
                index + 1,
                fault(line)?
            ))
        })
        .collect()
}

/// What a style sheet may not say, and what it says instead. Arabic then costs a `dir`, not a rewrite.
const PHYSICAL: [(&str, &str); 24] = [
    ("margin-left", "margin-inline-start"),
    ("margin-right", "margin-inline-end"),
    ("margin-top", "margin-block-start"),
    ("margin-bottom", "margin-block-end"),
    ("padding-left", "padding-inline-start"),
    ("padding-right", "padding-inline-end"),
    ("padding-top", "padding-block-start"),
    ("padding-bottom", "padding-block-end"),
    ("border-left", "border-inline-start"),
    ("border-right", "border-inline-end"),
    ("border-top", "border-block-start"),
    ("border-bottom", "border-block-end"),
    ("border-top-left-radius", "border-start-start-radius"),
    ("border-top-right-radius", "border-start-end-radius"),
    ("border-bottom-left-radius", "border-end-start-radius"),
    ("border-bottom-right-radius", "border-end-end-radius"),
    ("left", "inset-inline-start"),
    ("right", "inset-inline-end"),
    ("top", "inset-block-start"),
    ("bottom", "inset-block-end"),
    ("scroll-margin-top", "scroll-margin-block-start"),
    ("scroll-padding-top", "scroll-padding-block-start"),
    ("scroll-margin-bottom", "scroll-margin-block-end"),
    ("scroll-padding-bottom", "scroll-padding-block-end"),
];

/// Values that are physical under any property that takes a side.
const SIDED: [&str; 4] = ["text-align", "float", "clear", "caption-side"];

fn physical_direction(line: &str) -> Option<String> {
    line.split(['{', ';']).find_map(|declaration| {
        let (property, value) = declaration.split_once(':')?;
        let (property, value) = (property.trim(), value.trim().trim_end_matches('}').trim());
        if let Some((_, instead)) = PHYSICAL.iter().find(|(physical, _)| property == *physical) {
            return Some(format!("`{property}`: write `{instead}`"));
        }
        let side = value
            .split_ascii_whitespace()
            .find(|word| matches!(*word, "left" | "right"))?;
        SIDED
            .contains(&property)
            .then(|| format!("`{property}: {side}`: write start or end"))
    })
}

#[test]
fn style_sheets_know_no_left_and_right() {
    let sheets = with_ending("css").filter(|source| source.path.starts_with("web"));
    none(
        sheets
            .flat_map(|source| faults_by_line(&source, &without_comments(&source.text), physical_direction))
            .collect(),
    );
}

#[test]
fn physical_directions_are_recognised_and_logical_ones_are_let_through() {
    for line in [
        "a{margin-left:1px}",
        "  padding-right : 0;",
        "b { top: 0 }",
        "x{color:red;text-align:left}",
        "float: right;",
    ] {
        assert!(physical_direction(line).is_some(), "{line}");
    }
    for line in [
        "a{margin-inline-start:1px}",
        "  .left:hover { color: red }",
        "text-align: start",
        "background-position: left",
        "--left: 1px",
        "vertical-align: top",
    ] {
        assert_eq!(physical_direction(line), None, "{line}");
    }
}

#[test]
fn no_file_names_the_machine_it_was_written_on_or_a_registry_of_packages() {
    // Put together here, so that this file does not name them either.
    let homes = ["/ho", "/Us", "/ro"]
        .into_iter()
        .zip(["me/", "ers/", "ot/"])
        .map(|(a, b)| format!("{a}{b}"));
    let hosts = ["crates", "npmjs", "pypi", "debian"]
        .into_iter()
        .zip([".io", ".org", ".org", ".org"]);
    let registries = hosts.flat_map(|(name, end)| {
        ["index.", "static.", "registry.", "files.", "deb."].map(|host| format!("{host}{name}{end}"))
    });
    let words: Vec<String> = homes
        .chain(registries)
        .chain([format!("arti{}", "factory")])
        .collect();
    let named = |line: &str| {
        words
            .iter()
            .find(|word| line.contains(word.as_str()))
            .map(|word| format!("names `{word}`"))
    };
    none(
        sources()
            .iter()
            .flat_map(|source| faults_by_line(source, &source.text, named))
            .collect(),
    );
}

#[test]
fn every_file_of_code_begins_with_what_it_is_about() {
    // A file of a test or benchmark program is a crate of its own, and is asked the same.
    let silent = with_ending("rs").filter(|source| !source.text.starts_with("//!"));
    none(
        silent
            .map(|source| format!("{}: begin with a line `//! …`", source.path.display()))
            .collect(),
    );
}

#[test]
fn nothing_is_left_undone_under_its_breath() {
    let marks = ["TO", "FIX", "XX"]
        .into_iter()
        .zip(["DO", "ME", "X"])
        .map(|(a, b)| format!("{a}{b}"));
    let marks: Vec<String> = marks.collect();
    let left = |line: &str| {
        marks
            .iter()
            .find(|mark| line.contains(mark.as_str()))
            .map(|mark| format!("says {mark}"))
    };
    none(
        with_ending("rs")
            .flat_map(|source| faults_by_line(&source, &source.text, left))
            .collect(),
    );
}

#[test]
fn trunk_is_told_the_versions_of_the_tools_that_are_installed() {
    let trunk = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Trunk.toml")).unwrap();
    let (_, trunk_version) = crate::tools::versions::TRUNK;
    let (_, binaryen) = crate::tools::versions::BINARYEN;
    assert!(trunk.contains(&format!("trunk-version = \"^{trunk_version}\"")));
    assert!(trunk.contains(&format!(
        "wasm_opt = \"version_{}\"",
        binaryen.split('.').next().unwrap()
    )));
    let project = crate::project::Project::find().unwrap();
    // Until the client is there Cargo.lock names no wasm-bindgen.
    if let Ok(version) = project.locked_version("wasm-bindgen") {
        assert!(
            trunk.contains(&format!("wasm_bindgen = \"{version}\"")),
            "Trunk.toml and Cargo.lock differ: {version}"
        );
    }
}
