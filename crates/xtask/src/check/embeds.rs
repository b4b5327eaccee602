//! Every table and every chart of the pages can be shown elsewhere: in its section stands the way to the builder,
//! filled with a widget that is there.

use html5gum::{DefaultEmitter, Token, Tokenizer};
use url::Url;

use super::faults::Faults;
use super::page::Tag;
use super::tree::Tree;

/// Sections that lend nothing: the page below the folder of its language, the section, and why not.
const EXCEPT: [(&str, &str, &str); 2] = [
    (
        "index.html",
        "main",
        "the seats draw the number that the card below them lends",
    ),
    (
        "compare/index.html",
        "main",
        "the visitor fills the table; that of a written pair is lent",
    ),
];

/// The parts of a selection that carry their name in it, in the builder's query as in the widget's address.
const NAMED: [&str; 4] = ["day", "topic", "organiser", "organisation"];

/// Checks every page that is not a widget itself.
pub(crate) fn check(tree: &Tree, faults: &mut Faults) {
    for (path, html) in tree.ending(&[".html"]) {
        let Some((lang, page)) = path.split_once('/').filter(|(folder, _)| *folder != "embed") else {
            continue;
        };
        for section in sections(html) {
            let excepted = EXCEPT
                .iter()
                .any(|(of, id, _)| (*of, *id) == (page, section.id.as_str()));
            if section.shows && section.offers.is_empty() && !excepted {
                let fault = format!("a table or chart in `{}` without \"Embed this\"", section.id);
                faults.add(path, fault);
            }
            for href in &section.offers {
                let there = widget(href).is_some_and(|widget| {
                    let html = format!("embed/{lang}/{widget}/index.html");
                    let oembed = format!("oembed/{lang}/{widget}.json");
                    tree.file(&html).is_some() && tree.file(&oembed).is_some()
                });
                if !there {
                    faults.add(
                        path,
                        format!("\"Embed this\" in `{}` leads to no widget: {href}", section.id),
                    );
                }
            }
        }
    }
}

/// A section, or what a page holds outside of sections.
#[derive(Default)]
struct Section {
    /// Its own, or that of its heading.
    id: String,
    /// Whether it holds a table or a chart.
    shows: bool,
    /// The links to the builder, but those of single rows.
    offers: Vec<String>,
}

/// The sections of the page, each without those within it.
fn sections(html: &[u8]) -> Vec<Section> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let (mut open, mut closed): (Vec<Section>, Vec<Section>) = Default::default();
    let (mut tables, mut figures) = (0_usize, 0_usize);
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Token::StartTag(tag) => {
                let tag = Tag(&tag);
                let name = tag.name();
                match name.as_str() {
                    "main" => open.push(Section {
                        id: name.clone(),
                        ..Section::default()
                    }),
                    "section" if !open.is_empty() => open.push(Section {
                        id: tag
                            .attribute("id")
                            .or(tag.attribute("aria-labelledby"))
                            .unwrap_or_default(),
                        ..Section::default()
                    }),
                    "figure" => figures += 1,
                    "table" => tables += 1,
                    _ => {}
                }
                let Some(section) = open.last_mut() else { continue };
                // A drawing that says nothing by itself stands beside words that say it.
                let is_chart = name == "svg" && (figures > 0 || tag.attribute("role").is_some());
                section.shows |= name == "table" || is_chart;
                let href = tag
                    .attribute("href")
                    .filter(|href| name == "a" && href.contains("widgets/?widget="));
                section.offers.extend(href.filter(|_| tables == 0));
            }
            Token::EndTag(tag) => match tag.name.as_slice() {
                b"main" | b"section" => closed.extend(open.pop()),
                b"figure" => figures = figures.saturating_sub(1),
                b"table" => tables = tables.saturating_sub(1),
                _ => {}
            },
            Token::String(_) | Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    closed
}

/// The path of the widget that the builder is filled with: `programme/asp24/day/2025-12-01`.
fn widget(href: &str) -> Option<String> {
    let query = Url::parse("https://site.example/").ok()?.join(href).ok()?;
    let parts = query.query_pairs().flat_map(|(name, value)| {
        let name = NAMED.contains(&&*name).then(|| name.into_owned());
        name.into_iter().chain([value.into_owned()])
    });
    Some(parts.collect::<Vec<_>>().join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(path: &str, main: &str) -> String {
        let html = format!("<table></table><main>{main}</main>");
        let tree = Tree::of(&[
            (path, &html),
            (
                "embed/en/programme/asp24/day/2025-12-01/index.html",
                "<main><table></table></main>",
            ),
            ("oembed/en/programme/asp24/day/2025-12-01.json", "{}"),
        ]);
        let mut faults = Faults::default();
        check(&tree, &mut faults);
        faults.to_string()
    }

    const WAY: &str =
        "<a href='../widgets/?widget=programme&amp;session=asp24&amp;day=2025-12-01'>Embed this</a>";

    #[test]
    fn a_table_or_chart_without_the_way_to_the_builder_is_a_fault() {
        let expected = "  en/p/index.html: a table or chart in `agenda` without \"Embed this\"\n1 fault";
        for shown in [
            "<table></table>",
            "<figure><svg></svg></figure>",
            "<svg role='img'></svg>",
            "<svg role='group'></svg>",
            // The way of another section, and that of a row, are not its own.
            &format!("<table></table></section><section>{WAY}"),
            &format!("<table><tr><td>{WAY}</table>"),
        ] {
            let section = format!("<section aria-labelledby='agenda'>{shown}</section>");
            assert_eq!(faults("en/p/index.html", &section), expected, "{shown}");
        }
    }

    #[test]
    fn a_section_with_the_way_to_a_widget_that_is_there_is_none() {
        for shown in [
            &format!("<section id='agenda'><table></table>{WAY}</section>"),
            "<svg aria-hidden='true'></svg>",
        ] {
            assert_eq!(faults("en/p/index.html", shown), "0 faults", "{shown}");
        }
        assert_eq!(faults("en/compare/index.html", "<table></table>"), "0 faults");
    }

    #[test]
    fn a_way_to_a_widget_that_is_not_there_is_a_fault() {
        let section = format!("<section id='agenda'>{WAY}</section>");
        assert_eq!(
            faults("fr/p/index.html", &section),
            "  fr/p/index.html: \"Embed this\" in `agenda` leads to no widget: \
             ../widgets/?widget=programme&session=asp24&day=2025-12-01\n1 fault"
        );
    }
}
