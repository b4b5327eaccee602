//! The Rome Statute as a way into the site: its articles by part, and what each of them governs here.

use std::{collections::BTreeSet, sync::OnceLock};

use asp_core::{
    Basis, Iso3, Provenance, SessionId,
    chapter::Chapter,
    law::{Citation, Provision},
    record::{
        cooperation::AgreementKind,
        reference::{Article, Paragraph, Term},
        session::{AgendaItem, Outcome, Resolution},
        state::{Amendment, DeclarationKind},
    },
};
use leptos::prelude::*;

use crate::site::{
    address::Address,
    cite,
    cx::Cx,
    parts::{self, Section, cell},
    reading::{self, gists},
    shell::Page,
    table::Table,
};

/// All articles, by part.
pub fn page(cx: &Cx<'_>) -> Page {
    let parts: BTreeSet<u8> = asp_data::articles().iter().map(|article| article.part).collect();
    let sections = parts.into_iter().map(|part| Section {
        id: PART_IDS.get(usize::from(part)).copied().unwrap_or_default(),
        title: part_name(cx, part),
        body: part_list(cx, part),
    });
    let sections = sections.collect();
    Page {
        title: cx.t("statute-title"),
        description: cx.t("statute-description"),
        trail: vec![(cx.t("nav-reading"), Address::Glossary)],
        body: view! {
            <div class="page-head">
                <h1>{cx.t("statute-title")}</h1>
                <p class="lead">{cx.t("statute-lead")}</p>
                <p class="muted">{cx.t("statute-note")}</p>
            </div>
            {parts::sections(cx, sections)}
        }
        .into_any(),
        styles: &["reading", "terms"],
        ..Page::default()
    }
}

const PART_IDS: [&str; 14] = [
    "", "part-1", "part-2", "part-3", "part-4", "part-5", "part-6", "part-7", "part-8", "part-9", "part-10",
    "part-11", "part-12", "part-13",
];

fn part_name(cx: &Cx<'_>, part: u8) -> String {
    cx.tr(
        "statute-part",
        &[
            ("number", part.to_string().into()),
            ("title", cx.t(&format!("statute-part-{part}")).into()),
        ],
    )
}

fn part_list(cx: &Cx<'_>, part: u8) -> AnyView {
    let articles: Vec<_> = asp_data::articles()
        .iter()
        .filter(|article| article.part == part)
        .collect();
    let items = articles.iter().map(|article| {
        let number = reading::number(cx, article);
        let link = match has_page(article) {
            true => {
                view! { <a href=cx.href(&Address::Article(article.article.as_str()))>{number}</a> }.into_any()
            }
            false => number.into_any(),
        };
        view! { <li>{link}" "{heading(cx, article)}</li> }
    });
    let items = items.collect_view();
    view! {
        <ul class="articles">{items}</ul>
        <p class="muted">{cx.t("statute-headings")}" "{cite::marks(cx, &behind(&articles))}</p>
    }
    .into_any()
}

/// The sources of several articles as one.
fn behind(articles: &[&Article]) -> Provenance {
    let sources: BTreeSet<_> = articles
        .iter()
        .flat_map(|article| article.provenance.sources.iter().copied())
        .collect();
    Provenance {
        sources: sources.into_iter().collect(),
        basis: Basis::Page,
        retrieved: articles
            .iter()
            .filter_map(|article| article.provenance.retrieved)
            .max(),
        unconfirmed: Vec::new(),
        confirmed: Vec::new(),
        notes: "",
    }
}

/// The official heading, marked where its wording is not confirmed.
fn heading(cx: &Cx<'_>, article: &Article) -> Option<AnyView> {
    let column = match cx.lang() {
        crate::site::lang::Lang::En => "title",
        crate::site::lang::Lang::Fr => "title_fr",
    };
    let title = reading::title(cx, article)?;
    Some(cell(cx, &article.provenance, column, title))
}

/// What the site has on an article.
struct Governed {
    gists: Vec<&'static Paragraph>,
    terms: Vec<&'static Term>,
    rules: Vec<(Chapter, Vec<&'static Citation>)>,
    amendments: Vec<&'static Amendment>,
    resolutions: Vec<&'static Resolution>,
    agenda: Vec<&'static AgendaItem>,
    outcomes: Vec<&'static Outcome>,
}

impl Governed {
    fn by(article: &'static Article) -> Self {
        let number = article.article.as_str();
        let gists: Vec<_> = gists(article).collect();
        let cites = |citation: &&Citation| matches!(citation.provision, Provision::RomeStatute { article, .. } if article == number);
        let rules = Chapter::ALL.into_iter().filter_map(|chapter| {
            let cited: Vec<_> = chapter.statute().iter().filter(cites).collect();
            (!cited.is_empty()).then_some((chapter, cited))
        });
        let terms = asp_data::glossary().iter();
        let terms = terms.filter(|term| term.articles.iter().any(|of| of.as_str() == number));
        let amendments = asp_data::amendments().iter();
        let topics: Vec<_> = gists.iter().flat_map(|row| row.topics.iter().copied()).collect();
        let on_topic = |row: &&Resolution| {
            topics.contains(&row.topic) || row.subtopic.is_some_and(|sub| topics.contains(&sub))
        };
        let resolutions = asp_data::resolutions().iter();
        let mut resolutions: Vec<_> = resolutions
            .filter(|row| on_topic(row) || names(row.title, article))
            .collect();
        resolutions.sort_by_key(|row| (std::cmp::Reverse(row.adopted), &row.symbol));
        let agenda = asp_data::agenda().iter().filter(|row| {
            let mut clauses = row.articles.iter().map(|clause| clause.as_str());
            clauses.any(|clause| clause.split('(').next() == Some(number))
        });
        let mut agenda: Vec<_> = agenda.collect();
        agenda.sort_by_key(|row| (newest_first(row.session), row.number));
        let outcomes = asp_data::outcomes().iter();
        let mut outcomes: Vec<_> = outcomes
            .filter(|row| topics.contains(&row.topic) || names(row.outcome, article))
            .collect();
        outcomes.sort_by_key(|row| newest_first(row.session));
        Self {
            agenda,
            outcomes,
            rules: rules.collect(),
            terms: terms.collect(),
            amendments: amendments.filter(|row| changes(row, number)).collect(),
            gists,
            resolutions,
        }
    }

    fn is_empty(&self) -> bool {
        self.gists.is_empty()
            && self.terms.is_empty()
            && self.rules.is_empty()
            && self.amendments.is_empty()
            && self.resolutions.is_empty()
            && self.agenda.is_empty()
            && self.outcomes.is_empty()
    }
}

fn newest_first(id: SessionId) -> std::cmp::Reverse<Option<asp_core::NaiveDate>> {
    std::cmp::Reverse(asp_data::session(id).map(|session| session.opens))
}

/// Whether an English text of the data names the article.
fn names(text: &str, article: &'static Article) -> bool {
    reading::articles_in(text).any(|found| found == article)
}

/// Whether an amendment changes or adds the article: `8(2)(e)(xix)`, `8 bis, 15 bis, 15 ter, and 5, 9, 20, 25`.
fn changes(amendment: &Amendment, number: &str) -> bool {
    let named = amendment.articles.split([',', ';']).map(|name| {
        let name = name.trim().trim_start_matches("and ");
        name.split('(')
            .next()
            .unwrap_or_default()
            .trim_end_matches(" and a new article")
    });
    named.into_iter().any(|name| name == number)
}

/// Whether the site has more on an article than its heading.
pub fn has_page(article: &Article) -> bool {
    with_page().iter().any(|other| other.article == article.article)
}

/// The articles with pages of their own. Every page asks for them, so they are gathered once.
pub fn with_page() -> &'static [&'static Article] {
    static WITH_PAGE: OnceLock<Vec<&Article>> = OnceLock::new();
    WITH_PAGE.get_or_init(|| {
        let articles = asp_data::articles().iter();
        articles
            .filter(|article| !Governed::by(article).is_empty())
            .collect()
    })
}

/// One article.
pub fn article(cx: &Cx<'_>, number: &str) -> Page {
    let Some(article) = reading::article_of(number) else {
        return super::not_found::page(cx);
    };
    let behind = cite::marks(cx, &article.provenance);
    let governed = Governed::by(article);
    let (number, title) = (reading::number(cx, article), name(cx, article));
    let sections = [
        says(cx, &governed.gists),
        matters(cx, article),
        agenda(cx, &governed.agenda),
        outcomes(cx, &governed.outcomes),
        rules(cx, &governed.rules),
        amendments(cx, &governed.amendments),
        resolutions(cx, &governed.resolutions),
        terms(cx, &governed.terms),
    ];
    let heading = heading(cx, article).map(|heading| view! { <br/>{heading} });
    Page {
        description: cx.tr("article-description", &[("article", title.clone().into())]),
        title,
        trail: vec![(cx.t("statute-title"), Address::Statute)],
        body: view! {
            <div class="page-head">
                <p class="page-head__kicker">{part_name(cx, article.part)}</p>
                <h1>{number}{heading}</h1>
                <p>
                    <a rel="noreferrer external" href=article.url.as_str()>{cx.t("article-text")}</a>
                    " "{behind}
                </p>
            </div>
            {parts::sections(cx, sections.into_iter().flatten().collect())}
            {around(cx, article)}
        }
        .into_any(),
        styles: &["reading", "terms"],
        ..Page::default()
    }
}

/// What the page of an article is called: its number and its heading.
pub fn name(cx: &Cx<'_>, article: &Article) -> String {
    let number = reading::number(cx, article);
    match reading::title(cx, article) {
        Some(title) => [&number, parts::colon(cx), title].concat(),
        None => number,
    }
}

fn says(cx: &Cx<'_>, rows: &[&'static Paragraph]) -> Option<Section> {
    let title = cx.t("article-says");
    Section::when(!rows.is_empty(), "says", title.clone(), || {
        Table::new(cx, title)
            .view("column-paragraph", |row: &&Paragraph| {
                row.paragraph.map(|number| {
                    let id = format!("p{}", reading::slug(number.as_str()));
                    view! { <span id=id>{number.as_str()}</span> }
                })
            })
            .sentence("column-gist", |row| {
                let gist = reading::linked(cx, &cx.phrase(row.gist));
                parts::cell(cx, &row.provenance, "gist", gist)
            })
            .text("column-matter", |row| {
                let matters: Vec<_> = row
                    .assembly_matter
                    .iter()
                    .map(|matter| cx.phrase(matter))
                    .collect();
                matters.join(", ")
            })
            .rows(rows, |row| &row.provenance)
    })
}

/// Where the site shows what the article governs.
fn matters(cx: &Cx<'_>, article: &Article) -> Option<Section> {
    let lists: Vec<_> = places(article.article.as_str())
        .into_iter()
        .filter(|place| !place.states.is_empty() || !place.sessions.is_empty())
        .map(|place| {
            let mut states: Vec<_> = place.states.into_iter().collect();
            states.sort_by(|a, b| cx.edition.format.compare(&cx.state(*a), &cx.state(*b)));
            let states = states.into_iter().map(|code| parts::state(cx, code));
            let sessions = place.sessions.into_iter().map(|id| parts::session(cx, id));
            let links = states.chain(sessions).map(|link| view! { <li>{link}</li> });
            view! {
                <h3>{cx.t(place.what)}</h3>
                <ul class="inline">{links.collect_view()}</ul>
            }
        })
        .collect();
    Section::when(!lists.is_empty(), "matters", cx.t("article-matters"), || {
        lists.collect_view().into_any()
    })
}

/// Facts of one kind, by the pages they stand on.
struct Place {
    what: &'static str,
    states: BTreeSet<Iso3>,
    sessions: BTreeSet<SessionId>,
}

fn of_states(what: &'static str, states: impl Iterator<Item = Iso3>) -> Place {
    Place {
        what,
        states: states.collect(),
        sessions: BTreeSet::new(),
    }
}

fn of_sessions(what: &'static str, sessions: impl Iterator<Item = SessionId>) -> Place {
    Place {
        what,
        states: BTreeSet::new(),
        sessions: sessions.collect(),
    }
}

fn places(number: &str) -> Vec<Place> {
    let declared = |kinds: &'static [DeclarationKind]| {
        let rows = asp_data::declarations().iter();
        rows.filter(|row| kinds.contains(&row.kind)).map(|row| row.state)
    };
    match number {
        "12" => vec![of_states(
            "matter-declarations",
            declared(&[
                DeclarationKind::Article12_3,
                DeclarationKind::Article12_3Confirmation,
            ]),
        )],
        "14" => vec![of_states(
            "matter-situations",
            asp_data::situations()
                .iter()
                .filter(|row| row.referral_route.code().ends_with("referral"))
                .map(|row| row.state),
        )],
        "36" => vec![of_sessions(
            "matter-judges",
            asp_data::elections().iter().map(|row| row.session),
        )],
        "42" => vec![of_sessions(
            "matter-prosecutors",
            asp_data::prosecutors().iter().map(|row| row.session),
        )],
        "87" => vec![
            of_states(
                "matter-findings",
                asp_data::findings().iter().map(|row| row.state),
            ),
            of_sessions(
                "matter-actions",
                asp_data::actions().iter().filter_map(|row| row.session),
            ),
        ],
        "103" => vec![of_states(
            "matter-enforcement",
            asp_data::agreements()
                .iter()
                .filter(|row| {
                    matches!(
                        row.kind,
                        AgreementKind::Enforcement | AgreementKind::EnforcementAdHoc
                    )
                })
                .map(|row| row.state),
        )],
        "112" => vec![
            of_sessions(
                "matter-votes",
                asp_data::voting_rights().iter().map(|row| row.session),
            ),
            of_sessions(
                "matter-bodies",
                asp_data::body_members().iter().map(|row| row.session),
            ),
        ],
        "124" => vec![of_states(
            "matter-opt-outs",
            declared(&[DeclarationKind::Article124]),
        )],
        "127" => vec![of_states(
            "matter-withdrawals",
            asp_data::withdrawals().iter().map(|row| row.state),
        )],
        _ => Vec::new(),
    }
}

/// The rules that the project has as code, with the paragraphs each rests on.
fn rules(cx: &Cx<'_>, rules: &[(Chapter, Vec<&'static Citation>)]) -> Option<Section> {
    Section::when(!rules.is_empty(), "rules", cx.t("article-rules"), || {
        let items = rules.iter().map(|(chapter, cited)| {
            let cited = cited.iter().enumerate().map(|(index, citation)| {
                let between = (index > 0).then_some(", ");
                view! { {between}{provision(cx, citation)} }
            });
            view! { <li>{cx.code("chapter", chapter.code())}" ("{cited.collect_view()}")"</li> }
        });
        let items = items.collect_view();
        view! {
            <p class="muted">{cx.t("article-rules-note")}</p>
            <ul class="list">{items}</ul>
        }
        .into_any()
    })
}

/// A provision as a link to where its text was read, or can be checked.
fn provision(cx: &Cx<'_>, citation: &'static Citation) -> AnyView {
    let Provision::RomeStatute { article, paragraph } = citation.provision else {
        return ().into_any();
    };
    let place = match paragraph {
        "" => cx.tr("provision-article", &[("article", article.into())]),
        _ => cx.tr(
            "provision",
            &[("article", article.into()), ("paragraph", paragraph.into())],
        ),
    };
    let doubt = (!citation.basis.is_confirmed()).then(|| view! { " "{cite::unconfirmed(cx)} });
    view! { <a rel="noreferrer external" href=citation.source>{place}</a>{doubt} }.into_any()
}

fn amendments(cx: &Cx<'_>, rows: &[&'static Amendment]) -> Option<Section> {
    let title = cx.t("article-amendments");
    Section::when(!rows.is_empty(), "amendments", title.clone(), || {
        let table = Table::new(cx, title)
            .head("column-amendment", |row: &&Amendment| parts::text(cx, row.title))
            .view("column-adopted", |row| {
                row.adopted
                    .map(|day| cell(cx, &row.provenance, "adopted", parts::day(cx, day)))
            })
            .text("column-status", |row| cx.code("amendment", row.status.code()))
            .number("column-deposits", |row| deposits(cx, row))
            .view("column-list-complete", |row| {
                row.complete_up_to.map(|day| parts::day(cx, day))
            })
            .rows(rows, |row| &row.provenance);
        view! {
            <p class="muted">{cx.t("amendments-note")}</p>
            {table}
        }
        .into_any()
    })
}

/// How many consents to an amendment the data hold.
fn deposits(cx: &Cx<'_>, amendment: &Amendment) -> String {
    let of_it = asp_data::amendment_deposits()
        .iter()
        .filter(|row| row.amendment.key() == amendment.id);
    let confirmed = of_it.map(|row| row.provenance.basis_of("deposit").is_confirmed());
    parts::count(cx, confirmed).unwrap_or_default()
}

/// Decisions on the matters of the article; how sure each is and where it was read stands on the page of its session.
fn resolutions(cx: &Cx<'_>, rows: &[&'static Resolution]) -> Option<Section> {
    Section::when(
        !rows.is_empty(),
        "resolutions",
        cx.t("article-resolutions"),
        || {
            let items = rows.iter().map(|row| {
            let href = format!("{}#{}", cx.href(&Address::Session(row.session)), row.symbol.slug());
            let doubt = (!row.provenance.basis.is_confirmed()).then(|| view! { " "{cite::unconfirmed(cx)} });
            view! { <li><a href=href><bdi>{row.symbol.to_string()}</bdi></a>" "{parts::text(cx, row.title)}", "{parts::day(cx, row.adopted)}{doubt}</li> }
        });
            let items = items.collect_view();
            view! {
                <p class="muted">{cx.t("article-resolutions-note")}</p>
                <ul class="list">{items}</ul>
            }
            .into_any()
        },
    )
}

/// The items of agendas that concern the article, by our own reading.
fn agenda(cx: &Cx<'_>, rows: &[&'static AgendaItem]) -> Option<Section> {
    Section::when(!rows.is_empty(), "agenda", cx.t("section-agenda"), || {
        let items = rows.iter().map(|row| {
            let href = format!("{}#agenda", cx.href(&Address::Session(row.session)));
            let doubt = (!row.provenance.basis.is_confirmed()).then(|| view! { " "{cite::unconfirmed(cx)} });
            view! {
                <li>
                    <a href=href>{parts::session_name(cx, row.session)}</a>
                    ", "
                    {cx.number(row.number)}
                    {parts::colon(cx)}
                    {parts::text(cx, row.title)}
                    {doubt}
                </li>
            }
        });
        let items = items.collect_view();
        view! {
            <p class="muted">{cx.t("agenda-note")}</p>
            <ul class="list">{items}</ul>
        }
        .into_any()
    })
}

/// What was decided on the article's matters, each with the way to the session that has its source.
fn outcomes(cx: &Cx<'_>, rows: &[&'static Outcome]) -> Option<Section> {
    Section::when(!rows.is_empty(), "outcomes", cx.t("section-outcomes"), || {
        let items = rows.iter().map(|row| {
            let href = format!("{}#outcomes", cx.href(&Address::Session(row.session)));
            let doubt = (!row.provenance.basis.is_confirmed()).then(|| view! { " "{cite::unconfirmed(cx)} });
            view! {
                <li>
                    <a href=href>{parts::session_name(cx, row.session)}</a>
                    {parts::colon(cx)}
                    {parts::text(cx, row.outcome)}
                    {doubt}
                </li>
            }
        });
        let items = items.collect_view();
        view! {
            <p class="muted">{cx.t("article-outcomes-note")}</p>
            <ul class="list">{items}</ul>
        }
        .into_any()
    })
}

fn terms(cx: &Cx<'_>, terms: &[&'static Term]) -> Option<Section> {
    Section::when(!terms.is_empty(), "terms", cx.t("article-terms"), || {
        let links = terms.iter().map(|term| {
            let href = cx.href(&Address::Term(term.id));
            view! { <li><a href=href>{reading::name(cx, term)}</a></li> }
        });
        view! { <ul class="inline">{links.collect_view()}</ul> }.into_any()
    })
}

/// The articles with pages before and after.
fn around(cx: &Cx<'_>, article: &Article) -> AnyView {
    let articles = with_page();
    let here = articles
        .iter()
        .position(|other| other.article == article.article)
        .unwrap_or_default();
    let link = |place: Option<usize>, rel: &'static str| {
        let other = place.and_then(|place| articles.get(place))?;
        let href = cx.href(&Address::Article(other.article.as_str()));
        Some(view! { <a rel=rel href=href>{reading::number(cx, other)}</a> })
    };
    view! {
        <nav class="around" aria-label=cx.t("statute-around")>
            {link(here.checked_sub(1), "prev")}
            {link(Some(here + 1), "next")}
        </nav>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article(number: &str) -> &'static Article {
        reading::article_of(number).unwrap_or_else(|| panic!("there is no article {number}"))
    }

    #[test]
    fn every_article_that_a_rule_cites_exists_and_has_a_page() {
        for citation in Chapter::ALL.iter().flat_map(|chapter| chapter.statute()) {
            if let Provision::RomeStatute { article: number, .. } = citation.provision {
                assert!(has_page(article(number)), "{citation}");
            }
        }
    }

    #[test]
    fn every_article_that_an_amendment_names_exists() {
        let changed = |amendment: &&Amendment| {
            !asp_data::articles()
                .iter()
                .any(|article| changes(amendment, article.article.as_str()))
        };
        let none: Vec<_> = asp_data::amendments()
            .iter()
            .filter(changed)
            .map(|row| row.id)
            .collect();
        assert_eq!(none, [""; 0]);
        assert!(changes(&asp_data::amendments()[1], "25"));
        assert!(!changes(&asp_data::amendments()[0], "2"));
    }

    #[test]
    fn an_article_with_nothing_but_a_heading_has_no_page() {
        for (number, expected) in [
            ("112", true),
            ("15 bis", true),
            ("39", true),
            ("58", true),
            ("62", false),
            ("128", true),
        ] {
            assert_eq!(has_page(article(number)), expected, "{number}");
        }
    }

    #[test]
    fn every_place_of_an_article_has_something_to_show() {
        for number in ["12", "14", "36", "42", "87", "103", "112", "124", "127"] {
            for place in places(number) {
                assert!(
                    !place.states.is_empty() || !place.sessions.is_empty(),
                    "{number}: {}",
                    place.what
                );
            }
        }
    }
}
