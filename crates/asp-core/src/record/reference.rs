//! What helps to read the rest: terms, articles of the Statute, documents of the collection.

use serde::{Deserializer, Serializer};

use super::{Cell, Clause, Kind, Ref, Url, record};
use crate::{Malformed, PartialDate, code::codes, record::session::Topic};

codes! {
    /// What kind of term.
    TermCategory {
        /// A body.
        Body = "body",
        /// Civil society.
        CivilSociety = "civil_society",
        /// The Court and its organs.
        Court = "court",
        /// A crime.
        Crime = "crime",
        /// A document.
        Document = "document",
        /// Finance.
        Finance = "finance",
        /// A legal instrument.
        Instrument = "instrument",
        /// A policy.
        Policy = "policy",
        /// A principle.
        Principle = "principle",
        /// A procedure.
        Procedure = "procedure",
        /// A process.
        Process = "process",
        /// A role.
        Role = "role",
        /// A status.
        Status = "status",
    }
}

record! {
    /// A term or body, explained in our own words.
    Term in "reference/glossary.csv" by (id) {
        /// Id, as it stands in addresses: small letters, digits and hyphens. It never changes.
        id: &'static str,
        /// The term.
        term: &'static str,
        /// Its short form.
        short_form: Option<&'static str>,
        /// Other forms under which headings name it; the site links them to the term.
        also: Vec<&'static str>,
        /// What kind of term.
        category: TermCategory,
        /// What it means.
        definition: &'static str,
        /// What it is founded on.
        governing_instrument: Option<&'static str>,
        /// The articles of the Statute among what it is founded on.
        articles: Vec<ArticleNumber>,
        /// Terms to read next.
        see: Vec<TermId>,
    }
}

record! {
    /// An article of the Rome Statute.
    Article in "reference/articles.csv" by (article) {
        /// Number of the article.
        article: Clause,
        /// Number of the part it stands in.
        part: u8,
        /// Its heading in English; article 10 has none.
        title: Option<&'static str>,
        /// Its heading in French.
        title_fr: Option<&'static str>,
        /// The text of the article.
        url: Url,
    }
}

record! {
    /// The gist of an article of the Rome Statute, or of paragraphs of one.
    Paragraph in "reference/paragraphs.csv" by (article, paragraph) {
        /// Number of the article.
        article: ArticleNumber,
        /// Paragraph or paragraphs; blank for the article as a whole.
        paragraph: Option<Clause>,
        /// What it says, in our own words.
        gist: &'static str,
        /// What it governs in the work of the Assembly.
        assembly_matter: Vec<&'static str>,
        /// The topics of resolutions and agenda items that rest on it.
        topics: Vec<Topic>,
    }
}

/// A cell that names a row of a table of this module by its key.
macro_rules! key {
    ($(#[doc = $about:literal])+ $name:ident($inner:ty) of $table:literal) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name($inner);

        impl Cell for $name {
            const KIND: Kind = Kind::Reference($table);
            fn read(text: &str) -> Result<Self, Malformed> {
                <$inner>::read(text).map(Self)
            }
            fn write(&self) -> String {
                self.0.write()
            }
            fn pack<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                self.0.pack(to)
            }
            fn unpack<D: Deserializer<'static>>(from: D) -> Result<Self, D::Error> {
                <$inner>::unpack(from).map(Self)
            }
        }
    };
}

key! {
    /// The number of an article that stands in the table of articles.
    ArticleNumber(Clause) of "reference/articles.csv"
}

key! {
    /// The id of another term. A `Ref<Term>` inside `Term` would need the table to describe itself.
    TermId(&'static str) of "reference/glossary.csv"
}

impl ArticleNumber {
    /// The number as written.
    pub const fn as_str(self) -> &'static str {
        self.0.as_str()
    }
}

impl TermId {
    /// The id as written.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

record! {
    /// A document that the collection began with, named as source by its id.
    Document in "reference/documents.csv" by (id) {
        /// Id of the document.
        id: &'static str,
        /// Title or description.
        title: &'static str,
        /// Author.
        author: Option<&'static str>,
        /// Publisher.
        publisher: Option<&'static str>,
        /// Day, month or year of publication.
        date: Option<PartialDate>,
        /// What it is.
        about: &'static str,
        /// Where it can be read.
        url: Option<Url>,
    }
}

/// A source of facts: a page on the web, or a document of the collection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Source {
    /// The web address, or the id of the document.
    pub reference: &'static str,
}

impl Source {
    /// The web address, if the source is a page.
    pub fn url(&self) -> Option<&'static str> {
        Url::is_well_formed(self.reference).then_some(self.reference)
    }

    /// The document, if the source is one of the collection.
    pub fn document(&self) -> Option<Ref<Document>> {
        match self.url() {
            Some(_) => None,
            None => Some(self.reference.into()),
        }
    }
}
