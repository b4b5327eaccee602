//! The widgets other sites may show: which there are, what each can be asked for, and where it lives.

use std::collections::BTreeSet;

use asp_core::{Iso3, NaiveDate, RegionalGroup, SessionId, record::session::Topic};

use super::{
    address::Address,
    cx::Cx,
    pages, parts,
    programme::{Host, slug},
    reading,
};
use crate::islands::widgets::choice::SECTION;

/// A widget and what it shows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Widget {
    /// The session that is on or comes next.
    Next,
    Programme(SessionId, Part),
    Event(&'static str),
    State(Iso3),
    /// The States Parties by name, of all regional groups or of one.
    States(Option<RegionalGroup>),
    /// The map of the membership.
    Map,
    /// How many States were party, year by year.
    Membership,
    /// Withdrawals that are running.
    Withdrawals,
    Resolutions(Resolutions),
    Outcomes(SessionId),
    /// The budget of every year.
    Budget,
    /// Findings on cooperation, all or those on one State.
    Findings(Option<Iso3>),
    Recommendations(Requests),
    Figure(Figure),
    /// A term of the glossary, by its id.
    Term(&'static str),
    /// A section of a page that has a table or a chart and no widget of its own.
    Section(Box<Lent>),
}

/// A section that a page lends.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lent {
    pub page: Address,
    /// The id of its heading.
    pub id: &'static str,
    /// The words of its heading, in the language of the page.
    pub title: String,
}

/// The part of a programme that is shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Whole,
    Day(NaiveDate),
    Topic(Topic),
    Organiser(&'static str),
}

/// Which resolutions are shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Resolutions {
    Session(SessionId),
    Topic(Topic),
}

/// Which recommendations are shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Requests {
    Session(SessionId),
    /// Of one organisation, by its id.
    Organisation(&'static str),
    /// On one subject, as named in the data.
    Topic(&'static str),
}

/// Which figure is shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    /// How many States are party on the day of the build.
    Parties,
    /// That of an outcome, by its id.
    Outcome(&'static str),
}

impl Widget {
    /// The kinds, in the order in which the catalogue shows them.
    pub const KINDS: [&'static str; 15] = [
        "next",
        "programme",
        "event",
        "outcomes",
        "resolutions",
        "recommendations",
        "state",
        "states",
        "map",
        "membership",
        "withdrawals",
        "findings",
        "budget",
        "figure",
        "term",
    ];

    /// Every widget, by kind.
    pub fn all() -> Vec<Self> {
        let fixed = [
            Self::Next,
            Self::Map,
            Self::Membership,
            Self::Withdrawals,
            Self::Budget,
        ];
        let mut all: BTreeSet<Self> = fixed.into_iter().collect();
        all.extend(asp_data::programme().iter().map(|event| Self::Event(event.id)));
        all.extend(programmes());
        all.extend(states().map(Self::State));
        let groups = RegionalGroup::ALL.map(Some);
        all.extend([None].into_iter().chain(groups).map(Self::States));
        for row in asp_data::resolutions() {
            all.insert(Self::Resolutions(Resolutions::Session(row.session)));
            let topics = [Some(row.topic), row.subtopic].into_iter().flatten();
            all.extend(topics.map(|topic| Self::Resolutions(Resolutions::Topic(topic))));
        }
        all.insert(Self::Findings(None));
        all.extend(
            asp_data::findings()
                .iter()
                .map(|row| Self::Findings(Some(row.state))),
        );
        for row in asp_data::recommendations() {
            let organisation = row.organisation.map(|id| Requests::Organisation(id.key()));
            let requests = [Requests::Session(row.session), Requests::Topic(row.topic)];
            let requests = requests.into_iter().chain(organisation);
            all.extend(requests.map(Self::Recommendations));
        }
        all.insert(Self::Figure(Figure::Parties));
        for row in asp_data::outcomes() {
            all.insert(Self::Outcomes(row.session));
            all.extend(row.figure.map(|_| Self::Figure(Figure::Outcome(row.id))));
        }
        all.extend(asp_data::glossary().iter().map(|term| Self::Term(term.id)));
        all.into_iter().collect()
    }

    /// The first part of its address.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Programme(..) => "programme",
            Self::Event(_) => "event",
            Self::State(_) => "state",
            Self::States(_) => "states",
            Self::Map => "map",
            Self::Membership => "membership",
            Self::Withdrawals => "withdrawals",
            Self::Resolutions(_) => "resolutions",
            Self::Outcomes(_) => "outcomes",
            Self::Budget => "budget",
            Self::Findings(_) => "findings",
            Self::Recommendations(_) => "recommendations",
            Self::Figure(_) => "figure",
            Self::Term(_) => "term",
            Self::Section(_) => SECTION,
        }
    }

    /// What it was asked for, as the rest of its address: `asp24/topic/victims`.
    pub fn selection(&self) -> String {
        match self {
            Self::Next
            | Self::Map
            | Self::Membership
            | Self::Withdrawals
            | Self::Budget
            | Self::States(None)
            | Self::Findings(None) => String::new(),
            Self::Programme(id, Part::Whole)
            | Self::Resolutions(Resolutions::Session(id))
            | Self::Outcomes(id)
            | Self::Recommendations(Requests::Session(id)) => id.to_string(),
            Self::Programme(id, Part::Day(day)) => format!("{id}/day/{day}"),
            Self::Programme(id, Part::Topic(topic)) => format!("{id}/topic/{}", slug(topic.code())),
            Self::Programme(id, Part::Organiser(name)) => format!("{id}/organiser/{}", slug(name)),
            Self::Event(id) | Self::Figure(Figure::Outcome(id)) | Self::Term(id) => (*id).to_owned(),
            Self::State(code) | Self::Findings(Some(code)) => code.slug(),
            Self::States(Some(group)) => slug(group.code()),
            Self::Resolutions(Resolutions::Topic(topic)) => format!("topic/{}", slug(topic.code())),
            Self::Recommendations(Requests::Organisation(id)) => format!("organisation/{id}"),
            Self::Recommendations(Requests::Topic(topic)) => format!("topic/{}", slug(topic)),
            Self::Figure(Figure::Parties) => "parties".to_owned(),
            Self::Section(lent) => lent.page.path() + lent.id,
        }
    }

    /// The path below the folder of a language: `programme/asp24/topic/victims/`.
    pub fn path(&self) -> String {
        match self.selection() {
            selection if selection.is_empty() => format!("{}/", self.kind()),
            selection => format!("{}/{selection}/", self.kind()),
        }
    }

    /// The page that shows it among everything else.
    pub fn full_page(&self) -> Address {
        let of = |id: &str| id.rsplit_once('-').and_then(|(session, _)| session.parse().ok());
        match self {
            Self::Next | Self::Figure(Figure::Parties) => Address::Home,
            Self::Programme(id, _) => Address::Programme(*id),
            Self::Event(id) => of(id).map_or(Address::Sessions, Address::Programme),
            Self::Resolutions(Resolutions::Session(id))
            | Self::Outcomes(id)
            | Self::Recommendations(Requests::Session(id)) => Address::Session(*id),
            Self::Figure(Figure::Outcome(id)) => of(id).map_or(Address::Sessions, Address::Session),
            Self::State(code) => Address::State(*code),
            // Bound by a resolution of the Security Council, a State without a page can have findings.
            Self::Findings(Some(code)) if parts::has_page(*code) => Address::State(*code),
            Self::States(_) | Self::Map | Self::Membership | Self::Findings(_) => Address::States,
            Self::Withdrawals => Address::Withdrawals,
            Self::Resolutions(Resolutions::Topic(topic)) => Address::Topic(*topic),
            Self::Budget => Address::Topic(Topic::Budget),
            Self::Recommendations(_) => Address::Sessions,
            Self::Term(id) => Address::Term(id),
            Self::Section(lent) => lent.page.clone(),
        }
    }

    /// Where on that page it stands, or what the page is asked for, as the end of a link.
    pub fn place(&self) -> String {
        match self {
            Self::Section(lent) => format!("#{}", lent.id),
            Self::States(Some(group)) => format!("?group={}", group.code()),
            Self::Event(id) => format!("#{id}"),
            Self::Outcomes(_) => "#outcomes".to_owned(),
            Self::Resolutions(_) => "#resolutions".to_owned(),
            Self::Recommendations(Requests::Session(_)) => "#recommendations".to_owned(),
            Self::Budget => "#budgets".to_owned(),
            Self::Map => "#map".to_owned(),
            Self::Membership => "#timeline".to_owned(),
            Self::Findings(Some(code)) if parts::has_page(*code) => "#findings".to_owned(),
            _ => String::new(),
        }
    }

    /// Whether sections of a page become widgets where they have none of their own.
    pub const fn lends(page: &Address) -> bool {
        matches!(
            page,
            Address::Session(_)
                | Address::Sessions
                | Address::Resolutions
                | Address::Topics
                | Address::Topic(_)
                | Address::Universality
                | Address::Withdrawals
                | Address::State(_)
                | Address::ComparePair(..)
                | Address::Article(_)
                | Address::Sources
        )
    }

    /// The widget that stands for a page when someone pastes the page's address into a site.
    pub fn of_page(page: &Address) -> Option<Self> {
        match page {
            Address::Home => Some(Self::Next),
            Address::States => Some(Self::Map),
            Address::Withdrawals => Some(Self::Withdrawals),
            Address::Term(id) => Some(Self::Term(id)),
            Address::Topic(Topic::Budget) => Some(Self::Budget),
            Address::Topic(topic)
                if asp_data::resolutions()
                    .iter()
                    .any(|row| row.topic == *topic || row.subtopic == Some(*topic)) =>
            {
                Some(Self::Resolutions(Resolutions::Topic(*topic)))
            }
            Address::Programme(id) if !asp_data::of_session(asp_data::programme(), *id).is_empty() => {
                Some(Self::Programme(*id, Part::Whole))
            }
            Address::State(code) => Some(Self::State(*code)),
            Address::Session(id) if !asp_data::of_session(asp_data::outcomes(), *id).is_empty() => {
                Some(Self::Outcomes(*id))
            }
            Address::Session(id) if !asp_data::of_session(asp_data::resolutions(), *id).is_empty() => {
                Some(Self::Resolutions(Resolutions::Session(*id)))
            }
            Address::Embed(widget) => Some(widget.clone()),
            _ => None,
        }
    }

    /// The widget that shows what a section of a page shows, by the id of the section.
    pub fn of_section(page: &Address, section: &str) -> Option<Self> {
        match (page, section) {
            (Address::Session(id), "outcomes") => Some(Self::Outcomes(*id)),
            (Address::Session(id), "resolutions") => Some(Self::Resolutions(Resolutions::Session(*id))),
            (Address::Session(id), "recommendations") => Some(Self::Recommendations(Requests::Session(*id))),
            (Address::Session(id), "programme") => Self::of_page(&Address::Programme(*id)),
            (Address::Session(_), "budget") | (Address::Topic(_), "budgets") => Some(Self::Budget),
            (Address::Topic(topic), "resolutions") => Some(Self::Resolutions(Resolutions::Topic(*topic))),
            (Address::State(code), "findings") => Some(Self::Findings(Some(*code))),
            (Address::Withdrawals, "clocks") => Some(Self::Withdrawals),
            (Address::States, "table") => Some(Self::States(None)),
            // The tiles tell of each State what the map tells.
            (Address::States, "map" | "tiles") => Some(Self::Map),
            (Address::States, "timeline") => Some(Self::Membership),
            // The whole programme has the events without a day, and with each its room and its sources.
            (Address::Programme(id), "undated" | "rooms") => Some(Self::Programme(*id, Part::Whole)),
            (Address::Programme(id), day) => {
                let day = day.strip_prefix("day-")?.parse().ok()?;
                Some(Self::Programme(*id, Part::Day(day)))
            }
            _ => None,
        }
    }

    /// What it shows, in a few words: title of the frame, of its heading and of its entry in the catalogue.
    pub fn title(&self, cx: &Cx<'_>) -> String {
        let parts = |parts: &[String]| parts.join(" · ");
        match self {
            Self::Next => cx.t("home-next"),
            Self::Programme(id, part) => {
                let whole = [cx.t("section-programme"), parts::session_name(cx, *id)];
                match part {
                    Part::Whole => parts(&whole),
                    Part::Day(day) => parts(&[&whole[..], &[cx.day(*day)]].concat()),
                    Part::Topic(topic) => parts(&[&whole[..], &[cx.code("topic", topic.code())]].concat()),
                    Part::Organiser(name) => parts(&[&whole[..], &[host(cx, name)]].concat()),
                }
            }
            Self::Event(id) => event(id).map_or_else(String::new, |event| plain(cx, event.title)),
            Self::State(code) => cx.state(*code),
            Self::States(None) => cx.t("widget-states"),
            Self::States(Some(group)) => parts(&[cx.t("widget-states"), cx.code("group", group.code())]),
            Self::Map => cx.t("widget-map"),
            Self::Membership => cx.t("widget-membership"),
            Self::Withdrawals => cx.t("widget-withdrawals"),
            Self::Resolutions(which) => parts(&[
                cx.t("section-resolutions"),
                match which {
                    Resolutions::Session(id) => parts::session_name(cx, *id),
                    Resolutions::Topic(topic) => cx.code("topic", topic.code()),
                },
            ]),
            Self::Outcomes(id) => parts(&[cx.t("section-outcomes"), parts::session_name(cx, *id)]),
            Self::Budget => cx.t("widget-budget"),
            Self::Findings(None) => cx.t("section-findings"),
            Self::Findings(Some(code)) => parts(&[cx.t("section-findings"), cx.state(*code)]),
            Self::Recommendations(which) => parts(&[
                cx.t("widget-recommendations"),
                match which {
                    Requests::Session(id) => parts::session_name(cx, *id),
                    Requests::Organisation(id) => organisation(id),
                    Requests::Topic(topic) => plain(cx, topic),
                },
            ]),
            Self::Figure(Figure::Parties) => cx.t("widget-parties"),
            Self::Figure(Figure::Outcome(id)) => {
                outcome(id).map_or_else(String::new, |row| plain(cx, row.outcome))
            }
            Self::Term(id) => reading::term_of(id).map_or_else(String::new, |term| reading::name(cx, term)),
            Self::Section(lent) => match page_name(cx, &lent.page) {
                // Of a page with one table, that is its name.
                name if name == lent.title => name,
                name => parts(&[lent.title.clone(), name]),
            },
        }
    }

    /// A height that shows most of it at a width of 600 pixels, for hosts that do not listen to what it says of itself.
    pub fn height(&self, rows: usize) -> u32 {
        let height = match self {
            Self::Next | Self::State(_) => 420,
            Self::Event(_) => 360,
            Self::Figure(_) | Self::Term(_) => 280,
            Self::Map | Self::Membership | Self::Budget => 640,
            _ => 160 + 110 * u32::try_from(rows).unwrap_or(u32::MAX / 200),
        };
        height.clamp(200, 800)
    }
}

/// A programme whole and in parts, for every session that has one.
fn programmes() -> impl Iterator<Item = Widget> {
    asp_data::programme().iter().flat_map(|event| {
        let day = event.date.and_then(|date| date.exact()).map(Part::Day);
        let organisers = event.organisers.iter().map(|name| Part::Organiser(name));
        let parts = [Some(Part::Whole), day, event.topic.map(Part::Topic)];
        let parts: Vec<Part> = parts.into_iter().flatten().chain(organisers).collect();
        parts
            .into_iter()
            .map(|part| Widget::Programme(event.session, part))
    })
}

fn states() -> impl Iterator<Item = Iso3> {
    let parties = asp_data::states().iter().map(|row| row.state);
    parties.chain(asp_data::signatories().iter().map(|row| row.state))
}

/// An event of a programme by its id.
pub fn event(id: &str) -> Option<&'static asp_core::record::session::Event> {
    asp_data::programme().iter().find(|event| event.id == id)
}

/// An outcome by its id.
pub fn outcome(id: &str) -> Option<&'static asp_core::record::session::Outcome> {
    asp_data::outcomes().iter().find(|row| row.id == id)
}

/// The name of a page that lends sections.
fn page_name(cx: &Cx<'_>, page: &Address) -> String {
    match page {
        Address::Session(id) => parts::session_name(cx, *id),
        Address::State(code) => cx.state(*code),
        Address::Topic(topic) => cx.code("topic", topic.code()),
        Address::ComparePair(first, second) => pages::compare::pair_title(cx, *first, *second),
        Address::Article(number) => {
            reading::article_of(number).map_or_else(String::new, |article| pages::statute::name(cx, article))
        }
        Address::Sources => cx.t("sources-title"),
        Address::Resolutions => cx.t("resolutions-title"),
        Address::Topics => cx.t("topics-title"),
        Address::Universality => cx.t("universality-title"),
        Address::Withdrawals => cx.t("withdrawals-title"),
        _ => cx.t("sessions-title"),
    }
}

/// Who holds an event, in the language of the page.
fn host(cx: &Cx<'_>, name: &'static str) -> String {
    let host = Host::read(name);
    let name = host
        .state
        .map_or_else(|| plain(cx, host.name), |code| cx.state(code));
    let addition = host
        .addition
        .map(|addition| format!(" ({})", plain(cx, addition)));
    name + addition.as_deref().unwrap_or_default()
}

fn organisation(id: &str) -> String {
    let found = asp_data::organisations().iter().find(|row| row.id == id);
    found.map_or(id, |row| row.name).to_owned()
}

/// A text of the data in the language of the page, without markup.
pub fn plain(cx: &Cx<'_>, english: &str) -> String {
    let text = cx.edition.phrases.get(english);
    text.unwrap_or(english.into()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_widgets_share_an_address() {
        let all = Widget::all();
        let paths: BTreeSet<String> = all.iter().map(Widget::path).collect();
        assert_eq!(paths.len(), all.len());
        assert!(paths.contains("programme/asp24/topic/victims/"));
        assert!(paths.contains("recommendations/organisation/fidh/"));
        assert!(paths.contains("state/fra/"));
    }

    #[test]
    fn what_a_section_lends_exists() {
        let all = Widget::all();
        let of = |page: Address, section: &str| Widget::of_section(&page, section);
        let asp24 = || Address::Session("asp24".parse().unwrap());
        for section in [
            "outcomes",
            "resolutions",
            "recommendations",
            "programme",
            "budget",
        ] {
            let widget = of(asp24(), section);
            assert!(widget.is_some_and(|widget| all.contains(&widget)), "{section}");
        }
        for section in ["day-2025-12-01", "undated", "rooms"] {
            let widget = of(Address::Programme("asp24".parse().unwrap()), section);
            assert!(widget.is_some_and(|widget| all.contains(&widget)), "{section}");
        }
        for topic in Topic::ALL {
            let widget = Widget::of_page(&Address::Topic(topic));
            assert!(widget.is_none_or(|widget| all.contains(&widget)), "{topic:?}");
        }
        let victims = of(Address::Topic(Topic::Victims), "resolutions");
        assert!(victims.is_some_and(|widget| all.contains(&widget)));
        for view in ["table", "map", "timeline", "tiles"] {
            let widget = of(Address::States, view);
            assert!(widget.is_some_and(|widget| all.contains(&widget)), "{view}");
        }
        assert_eq!(of(asp24(), "agenda"), None);
    }

    #[test]
    fn every_kind_stands_in_the_catalogue_and_has_a_widget() {
        let kinds: BTreeSet<&str> = Widget::all().iter().map(Widget::kind).collect();
        assert_eq!(kinds, Widget::KINDS.into_iter().collect());
    }
}
