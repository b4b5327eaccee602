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

/// One page of every kind in every language, and the host's page for addresses above the languages. The
/// start page is not among them: with scripts it goes on at once.
pub fn pages() -> Vec<String> {
    let below = LANGUAGES.into_iter().flat_map(in_language);
    below.chain(["404.html".to_owned()]).collect()
}

/// One page of every kind in a language.
pub fn in_language(lang: &str) -> Vec<String> {
    PATHS.map(|path| format!("{lang}/{path}")).to_vec()
}

/// The kind a page of a language is of: `states/fra/` is of the kind `states/*/`.
pub fn kind(path: &str) -> String {
    let segments: Vec<&str> = path.split('/').collect();
    match segments[..] {
        [folder @ ("sessions" | "states"), name, ""] if !name.is_empty() => format!("{folder}/*/"),
        _ => path.to_owned(),
    }
}
