//! The journeys look at one page of every kind: this is where a new kind is noticed.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use asp_e2e::{dist, kinds};

#[test]
fn every_page_of_the_site_is_of_a_kind_the_journeys_know() {
    let dist = dist().unwrap_or_else(|error| panic!("{error:#}"));
    let above = fs::read_dir(&dist)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let above: BTreeSet<String> = above.filter(|name| name.ends_with(".html")).collect();
    assert_eq!(
        above,
        ["404.html", "index.html"].map(str::to_owned).into(),
        "above the languages"
    );
    let known: BTreeSet<String> = kinds::PATHS.into_iter().map(kinds::kind).collect();
    for lang in kinds::LANGUAGES {
        let built: BTreeSet<String> = pages(&dist.join(lang), "")
            .into_iter()
            .map(|path| kinds::kind(&path))
            .collect();
        assert_eq!(
            built, known,
            "in {lang}; a new kind of page belongs into PATHS of tests/src/kinds.rs"
        );
    }
}

#[test]
fn every_widget_is_of_a_kind_the_journeys_know() {
    let dist = dist().unwrap_or_else(|error| panic!("{error:#}"));
    let first = |path: &str| path.split('/').next().unwrap_or_default().to_owned();
    let known: BTreeSet<String> = kinds::WIDGETS.into_iter().map(first).collect();
    for lang in kinds::LANGUAGES {
        let built = pages(&dist.join("embed").join(lang), "");
        let built: BTreeSet<String> = built.iter().map(|path| first(path)).collect();
        assert_eq!(
            built, known,
            "in {lang}; a new widget belongs into WIDGETS of tests/src/kinds.rs"
        );
    }
}

/// Paths of all pages below a folder, as they stand in addresses.
fn pages(folder: &Path, path: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.path().is_dir() {
            found.extend(pages(&entry.path(), &format!("{path}{name}/")));
        } else if name == "index.html" {
            found.push(path.to_owned());
        } else if name.ends_with(".html") {
            found.push(format!("{path}{name}"));
        }
    }
    found
}
