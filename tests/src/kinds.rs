//! One page of every kind: what holds for these holds for the site.

use std::collections::BTreeSet;

/// Paths below the folder of a language, the fullest of each kind first. States differ by status, sessions by
/// what is known of them.
pub const PATHS: &[&str] = &[
    "",
    "sessions/",
    "sessions/asp24/",
    "sessions/asp23/",
    "sessions/asp01/",
    "sessions/asp21/programme/",
    "sessions/asp24/programme/",
    "sessions/asp25/programme/",
    "sessions/asp25/",
    "sessions/rc2010/",
    "resolutions/",
    "topics/",
    "topics/budget/",
    "states/",
    "states/fra/",
    "states/bdi/",
    "states/hun/",
    "states/usa/",
    "compare/",
    "compare/deu-fra/",
    "universality/",
    "withdrawals/",
    "glossary/",
    "glossary/arrears/",
    "statute/",
    "statute/112/",
    "states/ven/",
    "sources/",
    "about/",
    "widgets/",
    "404.html",
];

/// One widget of every kind, below the folder of a language in that of the widgets.
pub const WIDGETS: [&str; 21] = [
    "next/",
    "programme/asp24/",
    "event/asp24-e02/",
    "outcomes/asp24/",
    "resolutions/asp24/",
    "recommendations/asp23/",
    "state/hun/",
    "states/",
    "membership/",
    "withdrawals/",
    "findings/",
    "budget/",
    "figure/asp22-o01/",
    "map/",
    "term/arrears/",
    "section/sessions/asp24/agenda/",
    "section/sessions/over-time/",
    "section/states/fra/contributions/",
    "section/universality/groups/",
    "section/compare/deu-fra/facts/",
    "404.html",
];

/// The languages of the site.
pub const LANGUAGES: [&str; 2] = ["en", "fr"];

/// The pages of [`PATHS`] in English, one of each kind in the other languages, the widgets, and the host's pages for
/// addresses above the languages. The start page is not among them: with scripts it goes on at once.
pub fn pages() -> Vec<String> {
    let others = LANGUAGES
        .into_iter()
        .filter(|lang| *lang != "en")
        .flat_map(one_of_each);
    in_english().into_iter().chain(others).collect()
}

/// Those of [`pages`] that are English or above the languages.
pub fn in_english() -> Vec<String> {
    let english = PATHS.iter().map(|path| format!("en/{path}"));
    let above = ["404.html", "embed/404.html"].map(str::to_owned);
    english.chain(widgets("en")).chain(above).collect()
}

/// One widget of every kind in a language.
pub fn widgets(lang: &str) -> Vec<String> {
    WIDGETS
        .iter()
        .map(|path| format!("embed/{lang}/{path}"))
        .collect()
}

/// The first page of each kind in a language.
pub fn one_of_each(lang: &str) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let first = PATHS.iter().copied().filter(|path| seen.insert(kind(path)));
    first.map(|path| format!("{lang}/{path}")).collect()
}

/// The kind a page of a language is of: `states/fra/` is of the kind `states/*/`.
pub fn kind(path: &str) -> String {
    let segments: Vec<&str> = path.split('/').collect();
    match segments[..] {
        ["sessions", _, page, ""] => format!("sessions/*/{page}/"),
        [
            folder @ ("sessions" | "states" | "compare" | "glossary" | "statute" | "topics"),
            name,
            "",
        ] if !name.is_empty() => format!("{folder}/*/"),
        _ => path.to_owned(),
    }
}
