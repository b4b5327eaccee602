//! A widget as a picture, for newsletters and slides: it does not change any more, so it carries source, version and
//! date. In plain SVG, without style sheet or script, as mail programs and word processors read it.

use std::fmt::Write;

use chrono::Datelike;

use super::{budget, session, states};
use crate::site::{
    address::Address,
    cx::Cx,
    pages,
    parts::{self, cell_text},
    widget::{self, Figure, Widget, plain},
};

/// What a picture shows.
#[derive(Default)]
pub(super) struct Picture {
    pub(super) big: Option<String>,
    /// One or two sentences, which are also its text for those who do not see it.
    pub(super) words: String,
    /// Columns of a chart from left to right.
    pub(super) columns: Vec<Column>,
}

/// A column with its label; hollow where the figure is not confirmed.
pub(super) struct Column {
    pub(super) label: String,
    pub(super) value: i64,
    pub(super) hollow: bool,
}

const WIDTH: usize = 800;
const EDGE: usize = 32;
/// How many letters of the running text stand on a line.
const LINE: usize = 74;
const CHART: usize = 240;

/// The picture of a widget, if it is one for pictures, and the words that stand for it.
pub fn image(cx: &Cx<'_>, widget: &Widget) -> Option<(String, String)> {
    let picture = picture(cx, widget)?;
    let title = match widget {
        // The sentence stands below its figure.
        Widget::Figure(_) => cx.t("assembly-name"),
        _ => widget.title(cx),
    };
    let source = source(cx, widget);
    let words = [picture.big.as_deref().unwrap_or_default(), &picture.words];
    let words = words
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(". ");
    let told = match widget {
        // The sentence begins with the State's name.
        Widget::State(_) => words,
        _ => [&title, parts::colon(cx), &words].concat(),
    };
    Some((draw(&title, &picture, &source), told))
}

fn picture(cx: &Cx<'_>, widget: &Widget) -> Option<Picture> {
    match widget {
        Widget::Next => {
            let session = pages::home::next(cx)?;
            Some(Picture {
                big: Some(pages::sessions::dates(cx, session)),
                words: format!(
                    "{} · {}. {}",
                    crate::site::parts::session_name(cx, session.id),
                    cell_text(cx, &session.provenance, "city", plain(cx, session.city)),
                    cell_text(cx, &session.provenance, "summary", plain(cx, session.summary))
                ),
                ..Picture::default()
            })
        }
        Widget::State(code) => Some(Picture {
            words: states::answer(cx, *code),
            ..Picture::default()
        }),
        Widget::Figure(Figure::Parties) => {
            let (count, words) = states::count(cx);
            Some(Picture {
                big: Some(count),
                words,
                ..Picture::default()
            })
        }
        Widget::Figure(Figure::Outcome(id)) => {
            let row = widget::outcome(id)?;
            let doubt = (!row.provenance.basis.is_confirmed()).then(|| format!(" ({})", cx.t("unconfirmed")));
            let words = plain(cx, row.outcome) + doubt.as_deref().unwrap_or_default();
            Some(Picture {
                big: Some(session::figure_of(cx, row)),
                words,
                ..Picture::default()
            })
        }
        Widget::Budget => Some(budget::picture(cx)),
        Widget::Membership => {
            let (words, counts) = states::counts(cx);
            let column = |(day, n): (asp_core::NaiveDate, usize)| Column {
                label: day.year().to_string(),
                value: i64::try_from(n).unwrap_or(i64::MAX),
                hollow: false,
            };
            Some(Picture {
                words,
                columns: counts.into_iter().map(column).collect(),
                ..Picture::default()
            })
        }
        _ => None,
    }
}

/// Where the picture comes from, and what it was made of.
fn source(cx: &Cx<'_>, widget: &Widget) -> [String; 2] {
    let address = format!(
        "{}{}",
        cx.edition.site.url,
        Address::in_language(&widget.full_page(), cx.lang())
    );
    let address = address.split_once("://").map_or("", |(_, rest)| rest).to_owned();
    let version = cx.tr(
        "footer-version",
        &[
            ("version", asp_data::version().into()),
            ("date", cx.day(asp_data::date()).into()),
        ],
    );
    [format!("{} · {version}", cx.t("site-name")), address]
}

fn draw(title: &str, picture: &Picture, source: &[String; 2]) -> String {
    let mut body = String::new();
    let mut y = EDGE;
    let mut line = |text: &str, size: usize, font: &str, weight: u16, colour: &str| {
        y += size * 4 / 3;
        let _ = write!(
            body,
            "<text x=\"{EDGE}\" y=\"{y}\" font-family=\"{font}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{colour}\">{}</text>",
            escape(text)
        );
        y
    };
    for text in wrapped(title, LINE * 3 / 4) {
        line(&text, 26, SERIF, 600, INK);
    }
    for text in picture.big.iter().flat_map(|big| wrapped(big, LINE / 3)) {
        line(&text, 52, SERIF, 600, INK);
    }
    for text in wrapped(&picture.words, LINE) {
        line(&text, 20, SANS, 400, INK);
    }
    let top = line("", 12, SANS, 400, INK);
    let chart = if picture.columns.is_empty() { 0 } else { CHART + 40 };
    let mut y = top + chart + 16;
    let mut foot = String::new();
    for text in source {
        y += 22;
        let _ = write!(
            foot,
            "<text x=\"{EDGE}\" y=\"{y}\" font-family=\"{SANS}\" font-size=\"15\" fill=\"{MUTED}\">{}</text>",
            escape(text)
        );
    }
    let height = y + EDGE;
    let (title, words) = (escape(title), escape(&picture.words));
    let columns = columns(&picture.columns, top);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"t d\">\
         <title id=\"t\">{title}</title><desc id=\"d\">{words}</desc><rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#fbfaf6\"/>{body}{columns}{foot}</svg>\n"
    )
}

const SERIF: &str = "Georgia, 'Noto Serif', serif";
const SANS: &str = "'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";
const INK: &str = "#17242c";
const MUTED: &str = "#50616b";
const ACCENT: &str = "#0b5568";

/// The chart below `top`, with its first and last label.
fn columns(columns: &[Column], top: usize) -> String {
    let most = columns
        .iter()
        .map(|column| column.value)
        .max()
        .unwrap_or(1)
        .max(1);
    let step = (WIDTH - 2 * EDGE).checked_div(columns.len()).unwrap_or(1);
    let mut text = String::new();
    for (place, column) in columns.iter().enumerate() {
        let share = i64::try_from(CHART).unwrap_or(0) * column.value.max(0) / most;
        let height = usize::try_from(share).unwrap_or(0);
        let (x, y, width) = (EDGE + place * step, top + CHART - height, step * 3 / 4);
        let paint = match column.hollow {
            true => format!("fill=\"none\" stroke=\"{ACCENT}\" stroke-dasharray=\"4 2\""),
            false => format!("fill=\"{ACCENT}\""),
        };
        let _ = write!(
            text,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" {paint}/>"
        );
    }
    let label = |column: Option<&Column>, x: usize, anchor: &str| {
        column.map_or_else(String::new, |column| {
            let (y, words) = (top + CHART + 22, escape(&column.label));
            format!("<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" font-family=\"{SANS}\" font-size=\"15\" fill=\"{MUTED}\">{words}</text>")
        })
    };
    let end = EDGE + step * columns.len();
    text + &label(columns.first(), EDGE, "start") + &label(columns.last(), end, "end")
}

/// Lines of about so many letters, broken between words.
fn wrapped(text: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("", 7), [""; 0]);
    }

    #[test]
    fn a_picture_carries_its_words_and_its_source() {
        let picture = Picture {
            words: "5 < 6".to_owned(),
            ..Picture::default()
        };
        let svg = draw(
            "T & T",
            &picture,
            &["Source".to_owned(), "example.org".to_owned()],
        );
        for part in [
            "<title id=\"t\">T &amp; T</title>",
            "<desc id=\"d\">5 &lt; 6</desc>",
            ">Source<",
            ">example.org<",
        ] {
            assert!(svg.contains(part), "{part}");
        }
        assert!(!svg.contains("style"));
    }
}
