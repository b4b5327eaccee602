//! The words of the site: one Fluent catalogue per language.
//!
//! A key that is missing while pages are rendered, and a key that no page used, both fail the build:
//! every problem is collected and reported at once.

use std::{cell::RefCell, collections::BTreeSet};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast;

use super::lang::Lang;

const EN: &[(&str, &str)] = &[
    ("common", include_str!("../../locales/en/common.ftl")),
    ("home", include_str!("../../locales/en/home.ftl")),
    ("session", include_str!("../../locales/en/session.ftl")),
    ("state", include_str!("../../locales/en/state.ftl")),
    ("terms", include_str!("../../locales/en/terms.ftl")),
    ("about", include_str!("../../locales/en/about.ftl")),
];
const FR: &[(&str, &str)] = &[
    ("common", include_str!("../../locales/fr/common.ftl")),
    ("home", include_str!("../../locales/fr/home.ftl")),
    ("session", include_str!("../../locales/fr/session.ftl")),
    ("state", include_str!("../../locales/fr/state.ftl")),
    ("terms", include_str!("../../locales/fr/terms.ftl")),
    ("about", include_str!("../../locales/fr/about.ftl")),
];

/// The messages of one language, and a record of which were asked for.
pub struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    keys: BTreeSet<String>,
    used: RefCell<BTreeSet<String>>,
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
        let mut keys = BTreeSet::new();
        let mut problems = BTreeSet::new();
        for (file, text) in files {
            let resource =
                FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, errors)| {
                    problems.extend(errors.iter().map(|error| format!("{lang}/{file}.ftl: {error}")));
                    resource
                });
            keys.extend(message_keys(&resource));
            if let Err(errors) = bundle.add_resource(resource) {
                problems.extend(errors.iter().map(|error| format!("{lang}/{file}.ftl: {error}")));
            }
        }
        Self {
            bundle,
            keys,
            used: RefCell::default(),
            problems: RefCell::new(problems),
        }
    }

    /// The message `key` with its gaps filled. A missing message is reported and shown by its key.
    pub fn text(&self, key: &str, args: &[(&'static str, FluentValue<'_>)]) -> String {
        self.used.borrow_mut().insert(key.to_owned());
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

    /// Whether the catalogue has a message `key`.
    pub fn has(&self, key: &str) -> bool {
        self.keys.contains(key)
    }

    /// Every problem met so far, and every message that no page asked for.
    pub fn problems(&self) -> Vec<String> {
        let used = self.used.borrow();
        let unused = self.keys.iter().filter(|key| !used.contains(*key));
        let unused = unused.map(|key| format!("{}: message `{key}` is on no page", self.lang()));
        self.problems.borrow().iter().cloned().chain(unused).collect()
    }

    fn lang(&self) -> String {
        self.bundle.locales.iter().map(ToString::to_string).collect()
    }
}

fn message_keys(resource: &FluentResource) -> Vec<String> {
    let name = |entry: &ast::Entry<&str>| match entry {
        ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    };
    resource.entries().filter_map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn every_catalogue_reads_without_a_fault() {
        for lang in Lang::ALL {
            assert_eq!(Catalogue::new(lang).problems.into_inner(), BTreeSet::new());
        }
    }
}
