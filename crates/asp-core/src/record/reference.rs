//! What helps to read the rest: terms, articles of the Statute, documents of the collection.

use super::{Clause, Ref, Url, record};
use crate::{PartialDate, code::codes};

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
    Term in "reference/glossary.csv" by (term) {
        /// The term.
        term: &'static str,
        /// Its short form.
        short_form: Option<&'static str>,
        /// What kind of term.
        category: TermCategory,
        /// What it means.
        definition: &'static str,
        /// What it is founded on.
        governing_instrument: Option<&'static str>,
    }
}

record! {
    /// An article of the Rome Statute, or a paragraph of one, with its gist.
    Article in "reference/articles.csv" by (article, paragraph) {
        /// Number of the article.
        article: Clause,
        /// Paragraph or paragraphs; blank for the article as a whole.
        paragraph: Option<Clause>,
        /// Heading of the article.
        heading: &'static str,
        /// What it says, in our own words.
        gist: &'static str,
        /// What it governs in the work of the Assembly.
        assembly_matter: &'static str,
        /// The text of the article.
        url: Url,
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
