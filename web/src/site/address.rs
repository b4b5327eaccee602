//! Where every page lives, and how one page links to another.
//!
//! Links are relative, so that the tree can be copied into any folder of any host.

use asp_core::{Iso3, SessionId, record::session::Topic};

use super::{lang::Lang, reading, widget::Widget};

/// A page of one language, or a file of the site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Address {
    Home,
    Sessions,
    Session(SessionId),
    /// All resolutions.
    Resolutions,
    /// All topics.
    Topics,
    /// What was decided on a topic.
    Topic(Topic),
    /// What is on, when and where, of a session.
    Programme(SessionId),
    States,
    State(Iso3),
    /// Two to four States side by side, chosen by the visitor.
    Compare,
    /// Two States side by side, written out: the codes in alphabetical order.
    ComparePair(Iso3, Iso3),
    Universality,
    Withdrawals,
    /// The glossary.
    Glossary,
    /// A term of the glossary, by its id.
    Term(&'static str),
    /// The articles of the Statute.
    Statute,
    /// An article of the Statute, by its number.
    Article(&'static str),
    Sources,
    About,
    /// How to show a part of this site on another.
    Widgets,
    /// A part of this site for others to frame. It lives apart from the pages, which nobody may frame.
    Embed(Widget),
    /// Shown by the host in place of a widget that does not exist.
    EmbedNotFound,
    /// Shown by the host in place of a page that does not exist.
    NotFound,
}

impl Address {
    /// The path below the folder of the language, empty for the home page.
    pub fn path(&self) -> String {
        match self {
            Self::Home => String::new(),
            Self::Sessions => "sessions/".to_owned(),
            Self::Session(id) => format!("sessions/{id}/"),
            Self::Resolutions => "resolutions/".to_owned(),
            Self::Topics => "topics/".to_owned(),
            Self::Topic(topic) => format!("topics/{}/", topic.code().replace('_', "-")),
            Self::Programme(id) => format!("sessions/{id}/programme/"),
            Self::States => "states/".to_owned(),
            Self::State(code) => format!("states/{}/", code.slug()),
            Self::Compare => "compare/".to_owned(),
            Self::ComparePair(a, b) => format!("compare/{}-{}/", a.slug(), b.slug()),
            Self::Universality => "universality/".to_owned(),
            Self::Withdrawals => "withdrawals/".to_owned(),
            Self::Glossary => "glossary/".to_owned(),
            Self::Term(id) => format!("glossary/{id}/"),
            Self::Statute => "statute/".to_owned(),
            Self::Article(number) => format!("statute/{}/", reading::slug(number)),
            Self::Sources => "sources/".to_owned(),
            Self::About => "about/".to_owned(),
            Self::Widgets => "widgets/".to_owned(),
            Self::Embed(widget) => widget.path(),
            Self::EmbedNotFound | Self::NotFound => "404.html".to_owned(),
        }
    }

    /// The path below the root of the site: `en/states/fra/`.
    pub fn in_language(&self, lang: Lang) -> String {
        let folder = if self.is_framed() { "embed/" } else { "" };
        format!("{folder}{lang}/{}", self.path())
    }

    /// Whether it is made to stand in a frame on another site.
    pub const fn is_framed(&self) -> bool {
        matches!(self, Self::Embed(_) | Self::EmbedNotFound)
    }

    /// Whether the host shows it at any depth, in place of what it does not find.
    pub const fn is_not_found(&self) -> bool {
        matches!(self, Self::NotFound | Self::EmbedNotFound)
    }

    /// The file that holds the page, below the root of the site.
    pub fn file(&self, lang: Lang) -> String {
        let path = self.in_language(lang);
        if path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path
        }
    }

    /// From this page to the root of the site: `../../../`.
    pub fn to_root(&self) -> String {
        let folders = if self.is_framed() { 2 } else { 1 };
        "../".repeat(folders + self.path().matches('/').count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_to_the_root_undoes_the_path() {
        let france = Address::State("FRA".parse().unwrap());
        assert_eq!(france.file(Lang::Fr), "fr/states/fra/index.html");
        assert_eq!(france.to_root(), "../../../");
        assert_eq!(Address::Home.to_root(), "../");
        assert_eq!(Address::NotFound.to_root(), "../");
        let card = Address::Embed(Widget::State("FRA".parse().unwrap()));
        assert_eq!(card.file(Lang::Fr), "embed/fr/state/fra/index.html");
        assert_eq!(card.to_root(), "../../../../");
    }
}
