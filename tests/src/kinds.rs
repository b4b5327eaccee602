//! One page of every kind: what holds for these holds for the site.

/// Paths below the folder of a language. States differ by status, sessions by what is known of them.
pub const PATHS: [&str; 14] = [
    "",
    "sessions/",
    "sessions/asp01/",
    "sessions/asp24/",
    "sessions/asp25/",
    "sessions/rc2010/",
    "states/",
    "states/bdi/",
    "states/fra/",
    "states/hun/",
    "states/usa/",
    "sources/",
    "about/",
    "404.html",
];

/// The languages of the site.
pub const LANGUAGES: [&str; 2] = ["en", "fr"];

/// One page of every kind in every language, and the start page.
pub fn pages() -> Vec<String> {
    let below = LANGUAGES
        .into_iter()
        .flat_map(|lang| PATHS.map(|path| format!("{lang}/{path}")));
    [String::new()].into_iter().chain(below).collect()
}

/// The kind a page of a language is of: `states/fra/` is of the kind `states/*/`.
pub fn kind(path: &str) -> String {
    let segments: Vec<&str> = path.split('/').collect();
    match segments[..] {
        [folder @ ("sessions" | "states"), name, ""] if !name.is_empty() => format!("{folder}/*/"),
        _ => path.to_owned(),
    }
}
