//! The words of the site: one Fluent catalogue per language.
//!
//! A key that is missing while pages are rendered, or a gap that is not filled, fails the build:
//! every problem is collected and reported at once.

use std::{cell::RefCell, collections::BTreeSet};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::lang::Lang;

const EN: &[(&str, &str)] = &[
    ("common", include_str!("../../locales/en/common.ftl")),
    ("home", include_str!("../../locales/en/home.ftl")),
    ("explorer", include_str!("../../locales/en/explorer.ftl")),
    ("session", include_str!("../../locales/en/session.ftl")),
    ("record", include_str!("../../locales/en/record.ftl")),
    ("programme", include_str!("../../locales/en/programme.ftl")),
    ("state", include_str!("../../locales/en/state.ftl")),
    ("compare", include_str!("../../locales/en/compare.ftl")),
    ("withdrawals", include_str!("../../locales/en/withdrawals.ftl")),
    ("profile", include_str!("../../locales/en/profile.ftl")),
    ("reasons", include_str!("../../locales/en/reasons.ftl")),
    ("terms", include_str!("../../locales/en/terms.ftl")),
    ("about", include_str!("../../locales/en/about.ftl")),
    ("reading", include_str!("../../locales/en/reading.ftl")),
    ("widgets", include_str!("../../locales/en/widgets.ftl")),
];
const FR: &[(&str, &str)] = &[
    ("common", include_str!("../../locales/fr/common.ftl")),
    ("home", include_str!("../../locales/fr/home.ftl")),
    ("explorer", include_str!("../../locales/fr/explorer.ftl")),
    ("session", include_str!("../../locales/fr/session.ftl")),
    ("record", include_str!("../../locales/fr/record.ftl")),
    ("programme", include_str!("../../locales/fr/programme.ftl")),
    ("state", include_str!("../../locales/fr/state.ftl")),
    ("compare", include_str!("../../locales/fr/compare.ftl")),
    ("withdrawals", include_str!("../../locales/fr/withdrawals.ftl")),
    ("profile", include_str!("../../locales/fr/profile.ftl")),
    ("reasons", include_str!("../../locales/fr/reasons.ftl")),
    ("terms", include_str!("../../locales/fr/terms.ftl")),
    ("about", include_str!("../../locales/fr/about.ftl")),
    ("reading", include_str!("../../locales/fr/reading.ftl")),
    ("widgets", include_str!("../../locales/fr/widgets.ftl")),
];

/// The messages of one language, and a record of what was wrong with them.
pub struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    problems: RefCell<BTreeSet<String>>,
}

impl Catalogue {
    /// Reads the catalogue of `lang`.
    pub fn new(lang: Lang) -> Self {
        let files = match lang {
            Lang::En => EN,
            Lang::Fr => FR,
        };
        let locale = lang.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        // Names and numbers stand in <bdi> where direction matters; invisible marks would end up in copied text.
        bundle.set_use_isolating(false);
        let mut problems = BTreeSet::new();
        for (file, text) in files {
            let resource =
                FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, errors)| {
                    problems.extend(errors.iter().map(|error| format!("{lang}/{file}.ftl: {error}")));
                    resource
                });
            if let Err(errors) = bundle.add_resource(resource) {
                problems.extend(errors.iter().map(|error| format!("{lang}/{file}.ftl: {error}")));
            }
        }
        Self {
            bundle,
            problems: RefCell::new(problems),
        }
    }

    /// The message `key` with its gaps filled. A missing message is reported and shown by its key.
    pub fn text(&self, key: &str, args: &[(&'static str, FluentValue<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            self.problems
                .borrow_mut()
                .insert(format!("{}: no message `{key}`", self.lang()));
            return key.to_owned();
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned();
        for error in errors {
            self.problems
                .borrow_mut()
                .insert(format!("{}: message `{key}`: {error}", self.lang()));
        }
        text
    }

    /// Every problem met so far.
    pub fn problems(&self) -> Vec<String> {
        self.problems.borrow().iter().cloned().collect()
    }

    fn lang(&self) -> String {
        self.bundle.locales.iter().map(ToString::to_string).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;
    use crate::site::typography;

    /// The gaps of every message, by key.
    fn gaps(files: &[(&str, &str)]) -> Vec<(String, BTreeSet<String>)> {
        let gap = |rest: &str| {
            let end = rest
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-')
                .unwrap_or(rest.len());
            rest[..end].to_owned()
        };
        let mut all = Vec::new();
        for (_, text) in files {
            for line in text.lines() {
                let key = line
                    .split_once(" =")
                    .map(|(key, _)| key)
                    .filter(|key| !key.starts_with([' ', '#', '-']));
                if let Some(key) = key {
                    all.push((key.to_owned(), BTreeSet::new()));
                }
                if let Some((_, found)) = all.last_mut() {
                    found.extend(line.split("{ $").skip(1).map(gap));
                    found.extend(line.split("{$").skip(1).map(gap));
                }
            }
        }
        all.sort();
        all
    }

    #[test]
    fn every_language_has_the_same_messages_with_the_same_gaps() {
        assert_eq!(gaps(EN), gaps(FR));
    }

    /// Messages whose numbers are always many: all parties, all resolutions, sums of money.
    const ALWAYS_MANY: &[&str] = &[
        "compare-pairs-what",
        "contribution-factor",
        "contribution-parties",
        "contribution-un-rates",
        "explorer-chart-states",
        "explorer-event-first",
        "explorer-joined",
        "explorer-timeline-says",
        "home-seats",
        "resolutions-description",
        "resolutions-lead",
        "sessions-description",
        "states-lead",
        "treaty-seven-eighths",
        "universality-lead",
        "universality-of",
        "voting-credited",
        "widget-membership-says",
    ];

    /// In French 0 and 1 take the singular: a number before a plural needs a choice, with a line for each variant.
    #[test]
    fn a_french_plural_after_a_number_has_a_singular_beside_it() {
        let plural = |after: &str| {
            let word = after.split_whitespace().next().unwrap_or_default();
            word.len() > 3 && word.ends_with(['s', 'x']) && !["dans", "sans", "d’après"].contains(&word)
        };
        let mut found = BTreeSet::new();
        let mut key = "";
        for line in FR.iter().flat_map(|(_, text)| text.lines()) {
            if line.starts_with(char::is_alphabetic) {
                key = line.split(" =").next().unwrap_or_default();
            }
            let variant = line.trim_start().starts_with(['[', '*']);
            let mut gaps = line
                .split("{ $")
                .skip(1)
                .filter_map(|rest| rest.split_once(" } "));
            if !variant && gaps.any(|(_, after)| plural(after)) {
                found.insert(key);
            }
        }
        let found: Vec<_> = found.into_iter().collect();
        assert_eq!(found, ALWAYS_MANY);
    }

    /// Every source file of the site as one text.
    fn sources(folder: &Path) -> String {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries
            .map(|path| {
                if path.is_dir() {
                    sources(&path)
                } else {
                    fs::read_to_string(path).unwrap()
                }
            })
            .collect()
    }

    #[test]
    fn every_message_is_asked_for_somewhere() {
        let code = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
        // Words for the codes of a closed list are asked for by the name of the list.
        let asked = |key: &str| {
            let lists = key.match_indices('-').map(|(end, _)| &key[..end]);
            code.contains(&format!("\"{key}\""))
                || lists.into_iter().any(|list| {
                    code.contains(&format!("\"{list}\",")) || code.contains(&format!("\"{list}-{{"))
                })
                || key
                    .strip_suffix("-what")
                    .is_some_and(|way| code.contains(&format!("\"{way}\"")))
        };
        let orphans: Vec<_> = gaps(EN)
            .into_iter()
            .map(|(key, _)| key)
            .filter(|key| !asked(key))
            .collect();
        assert_eq!(orphans, [""; 0]);
    }

    #[test]
    fn french_messages_keep_their_marks_on_the_line() {
        let lines = FR
            .iter()
            .flat_map(|(file, text)| text.lines().map(move |line| (file, line)));
        let loose: Vec<_> = lines
            .filter(|(_, line)| !line.starts_with('#'))
            .flat_map(|(file, line)| {
                let places = typography::faults(line).into_iter();
                places.map(move |place| format!("{file}.ftl: {place}"))
            })
            .collect();
        assert_eq!(loose, [""; 0]);
    }

    #[test]
    fn every_catalogue_reads_without_a_fault() {
        for lang in Lang::ALL {
            assert_eq!(Catalogue::new(lang).problems.into_inner(), BTreeSet::new());
        }
    }
}
