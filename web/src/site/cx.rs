//! What a page needs while it is written: its language, its place, its words and its sources.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use asp_core::{Euro, Iso3, NaiveDate, PartialDate, Provenance, Rate};
use fluent_bundle::FluentValue;

use super::{
    address::Address, catalogue::Catalogue, cite::Citations, format::Format, inline::Files, lang::Lang,
    names::Names, phrases::Phrases, reading::Forms, widget::Lent,
};
use crate::islands::Client;

/// What is the same for all pages of one language.
pub struct Edition {
    pub lang: Lang,
    pub catalogue: Catalogue,
    pub format: Format,
    pub names: Names,
    pub phrases: Phrases,
    pub forms: Forms,
    pub site: Site,
}

impl Edition {
    /// Loads the words and forms of `lang`.
    ///
    /// # Errors
    /// If a table of words cannot be read.
    pub fn new(lang: Lang, site: Site) -> anyhow::Result<Self> {
        let phrases = Phrases::new(lang)?;
        Ok(Self {
            lang,
            catalogue: Catalogue::new(lang),
            format: Format::new(lang)?,
            names: Names::new(lang),
            forms: Forms::new(&phrases),
            phrases,
            site,
        })
    }
}

/// What is the same for the whole site.
#[derive(Clone)]
pub struct Site {
    /// Absolute address of the root, ending in a slash.
    pub url: String,
    /// The one date of the build.
    pub today: NaiveDate,
    pub assets: Assets,
}

impl Site {
    /// The folder of the host in which the site lies, as `/` or `/observatory/`.
    pub fn folder(&self) -> &str {
        let host = self
            .url
            .split_once("://")
            .map_or(self.url.as_str(), |(_, rest)| rest);
        host.find('/').and_then(|start| host.get(start..)).unwrap_or("/")
    }
}

/// Paths of the hashed files below the root.
#[derive(Clone, Default)]
pub struct Assets {
    pub style: String,
    pub boot: String,
    /// The one style sheet and the one script of a widget.
    pub embed_style: String,
    pub embed_script: String,
    pub icon: String,
    pub card: String,
    /// The style sheets that only some kinds of pages link.
    pub more_styles: BTreeMap<&'static str, String>,
    /// What a page from the network carries itself: the style sheets.
    pub in_pages: Files,
    /// What a widget carries itself: style sheets and script.
    pub in_widgets: Files,
    /// Fetched only by pages with an island.
    pub clients: BTreeMap<Client, ClientFiles>,
}

/// A compiled client: paths below the root.
#[derive(Clone, Default)]
pub struct ClientFiles {
    pub script: String,
    pub wasm: String,
}

/// A page that is being written.
pub struct Cx<'a> {
    pub edition: &'a Edition,
    pub here: Address,
    pub citations: RefCell<Citations>,
    /// The sections that the page lends to other sites, each with what it shows.
    pub lent: RefCell<Vec<(Lent, String)>>,
    /// The terms and articles the page has explained so far.
    mentioned: RefCell<BTreeSet<String>>,
}

impl<'a> Cx<'a> {
    pub fn new(edition: &'a Edition, here: Address) -> Self {
        Self {
            edition,
            here,
            citations: RefCell::default(),
            lent: RefCell::default(),
            mentioned: RefCell::default(),
        }
    }

    pub fn lang(&self) -> Lang {
        self.edition.lang
    }

    pub fn today(&self) -> NaiveDate {
        self.edition.site.today
    }

    /// The link from this page to another of the same language.
    pub fn href(&self, to: &Address) -> String {
        self.root(&to.in_language(self.lang()))
    }

    /// The link from this page to a file below the root of the site.
    pub fn root(&self, path: &str) -> String {
        if self.here.is_not_found() {
            // The host shows this page at any depth: only a link from the host's root holds.
            return format!("{}{path}", self.edition.site.folder());
        }
        let up = self.here.to_root();
        if self.here.is_framed() {
            return format!("{up}{path}");
        }
        // Within the language's folder the way up to its parent is not needed.
        match (
            path.strip_prefix(&format!("{}/", self.lang())),
            up.strip_suffix("../"),
        ) {
            (Some(""), Some("")) => "./".to_owned(),
            (Some(rest), Some(up)) => format!("{up}{rest}"),
            _ => format!("{up}{path}"),
        }
    }

    /// The message `key`.
    pub fn t(&self, key: &str) -> String {
        self.edition.catalogue.text(key, &[])
    }

    /// The message `key` with its gaps filled.
    pub fn tr(&self, key: &str, args: &[(&'static str, FluentValue<'_>)]) -> String {
        self.edition.catalogue.text(key, args)
    }

    /// The word for a code of a closed list: `topic` and `budget` give the message `topic-budget`.
    pub fn code(&self, list: &str, code: &str) -> String {
        self.t(&format!("{list}-{}", code.replace('_', "-")))
    }

    pub fn day(&self, day: NaiveDate) -> String {
        self.edition.format.day(day)
    }

    pub fn date(&self, date: PartialDate) -> String {
        self.edition.format.date(date)
    }

    pub fn number(&self, number: impl TryInto<i64>) -> String {
        self.edition.format.number(number.try_into().unwrap_or(i64::MAX))
    }

    pub fn euro(&self, amount: Euro) -> String {
        self.edition.format.euro(amount)
    }

    pub fn rate(&self, rate: Rate) -> String {
        self.edition.format.rate(rate)
    }

    /// The name of a State in the language of the page.
    pub fn state(&self, code: Iso3) -> String {
        self.edition.names.get(code)
    }

    /// Notes that the page explains a word; false if it did so before.
    pub fn mention(&self, id: &str) -> bool {
        self.mentioned.borrow_mut().insert(id.to_owned())
    }

    /// A text of the data without markup: in the language of the page where there is a translation.
    pub fn phrase(&self, english: &str) -> String {
        let text = self.edition.phrases.get(english);
        text.map_or_else(|| english.to_owned(), Into::into)
    }

    /// The numbers under which this page cites the sources of a row.
    pub fn cite(&self, provenance: &Provenance) -> Vec<usize> {
        self.citations.borrow_mut().cite(provenance)
    }
}
