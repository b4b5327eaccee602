//! Small parts that several pages share.

use asp_core::{Iso3, NaiveDate, PartialDate, Provenance, SessionId};
use fluent_bundle::{
    FluentValue,
    types::{FluentNumber, FluentNumberOptions, FluentNumberType},
};
use leptos::prelude::*;

use super::{address::Address, cite, cx::Cx, embed_link, reading};

/// A part of a page under its own heading.
pub struct Section {
    pub id: &'static str,
    pub title: String,
    pub body: AnyView,
}

impl Section {
    /// A section, unless it has nothing to show: `body` is asked only for a section with rows.
    pub fn when(
        filled: bool,
        id: &'static str,
        title: String,
        body: impl FnOnce() -> AnyView,
    ) -> Option<Self> {
        filled.then(|| Self {
            id,
            title,
            body: body(),
        })
    }
}

/// The sections of a page under a list of links to them.
pub fn sections(cx: &Cx<'_>, sections: Vec<Section>) -> AnyView {
    let links: Vec<(&str, String)> = sections
        .iter()
        .map(|section| (section.id, section.title.clone()))
        .collect();
    let contents = (links.len() > 2).then(|| {
        let links = links.into_iter();
        let links = links
            .map(|(id, title)| view! { <li><a href=format!("#{id}")>{title}</a></li> })
            .collect_view();
        view! {
            <nav class="contents" aria-label=cx.t("contents-label")>
                <ul>{links}</ul>
            </nav>
        }
    });
    let blocks = sections.into_iter().map(|section| {
        view! {
            <section class="block" aria-labelledby=section.id>
                <h2 id=section.id>{reading::linked(cx, &section.title)}</h2>
                {embed_link::section(cx, section.id, &section.title, section.body)}
            </section>
        }
    });
    let blocks = blocks.collect_view();
    view! {
        {contents}
        {blocks}
    }
    .into_any()
}

/// What is there for those who ask for it, behind a fold.
pub fn fold(title: String, body: impl IntoView) -> AnyView {
    view! {
        <details class="fold">
            <summary>{title}</summary>
            {body.into_view()}
        </details>
    }
    .into_any()
}

/// A term and its value in a list of facts.
pub fn fact(term: String, value: impl IntoView) -> AnyView {
    view! {
        <div>
            <dt>{term}</dt>
            <dd>{value.into_view()}</dd>
        </div>
    }
    .into_any()
}

/// The name of a State as a link to its page, if it has one.
pub fn state(cx: &Cx<'_>, code: Iso3) -> AnyView {
    let name = cx.state(code);
    let address = Address::State(code);
    if address == cx.here || !has_page(code) {
        return name.into_any();
    }
    view! { <a href=cx.href(&address)>{name}</a> }.into_any()
}

/// The name of an organisation: translated where it has a name in the language of the page, else as it is. A name
/// needs no mark of its language.
pub fn name(cx: &Cx<'_>, name: &str) -> AnyView {
    let name = cx.edition.phrases.get(name).unwrap_or(name.into());
    name.into_owned().into_any()
}

/// Several States, in the order given.
pub fn states(cx: &Cx<'_>, codes: &[Iso3]) -> Option<AnyView> {
    let names = codes.iter().enumerate().map(|(index, code)| {
        let comma = (index > 0).then_some(", ");
        view! { {comma}{state(cx, *code)} }
    });
    (!codes.is_empty()).then(|| names.collect_view().into_any())
}

/// Whether the site has a page of the State.
pub fn has_page(code: Iso3) -> bool {
    asp_data::state(code).is_some() || asp_data::signatories().iter().any(|row| row.state == code)
}

/// The name of a meeting: "24th session", "first resumption of the 13th session".
pub fn session_name(cx: &Cx<'_>, id: SessionId) -> String {
    match id {
        SessionId::Regular(n) => cx.tr("session-regular", &[("n", ordinal(n))]),
        SessionId::Resumed { of, part } => {
            cx.tr("session-resumed", &[("n", ordinal(of)), ("part", ordinal(part))])
        }
        SessionId::Special(n) => cx.tr("session-special", &[("n", ordinal(n))]),
        SessionId::ReviewConference(_) => cx.t("session-review-conference"),
        SessionId::Reported { year, month } => {
            let month = format!("{year}-{month:02}").parse::<PartialDate>();
            cx.tr(
                "session-reported",
                &[("month", month.map(|m| cx.date(m)).unwrap_or_default().into())],
            )
        }
    }
}

fn ordinal(n: u8) -> FluentValue<'static> {
    let options = FluentNumberOptions {
        r#type: FluentNumberType::Ordinal,
        ..Default::default()
    };
    FluentValue::Number(FluentNumber::new(f64::from(n), options))
}

/// A meeting as a link to its page.
pub fn session(cx: &Cx<'_>, id: SessionId) -> AnyView {
    let name = session_name(cx, id);
    let address = Address::Session(id);
    if address == cx.here {
        return name.into_any();
    }
    view! { <a href=cx.href(&address)>{name}</a> }.into_any()
}

/// A day for people and for machines.
pub fn day(cx: &Cx<'_>, day: NaiveDate) -> AnyView {
    date(cx, PartialDate::day(day))
}

/// A date as precise as it is known.
pub fn date(cx: &Cx<'_>, date: PartialDate) -> AnyView {
    view! { <time datetime=date.to_string()>{cx.date(date)}</time> }.into_any()
}

/// The value of a column, followed by the word for what is not confirmed if only this column is unsure.
pub fn cell(cx: &Cx<'_>, provenance: &Provenance, column: &str, value: impl IntoView) -> AnyView {
    cell_of(cx, provenance, &[column], value)
}

/// As [`cell`], for a value that several columns make up.
pub fn cell_of(cx: &Cx<'_>, provenance: &Provenance, columns: &[&str], value: impl IntoView) -> AnyView {
    let doubt = columns
        .iter()
        .any(|column| provenance.doubts_only(column))
        .then(|| view! { " "{cite::unconfirmed(cx)} });
    view! { {value.into_view()}{doubt} }.into_any()
}

/// How many there are, and how many of them are unconfirmed: "7", or "7, 1 unconfirmed"; nothing for none.
pub fn count(cx: &Cx<'_>, confirmed: impl IntoIterator<Item = bool>) -> Option<String> {
    let confirmed: Vec<bool> = confirmed.into_iter().collect();
    let number = |n: usize| cx.number(i64::try_from(n).unwrap_or(i64::MAX));
    let unsure = confirmed.iter().filter(|sure| !**sure).count();
    let all = (!confirmed.is_empty()).then(|| number(confirmed.len()))?;
    Some(match unsure {
        0 => all,
        n => cx.tr(
            "some-unconfirmed",
            &[("all", all.into()), ("n", number(n).into())],
        ),
    })
}

/// As [`cell`], for the days from the first to the last of a term.
pub fn term(cx: &Cx<'_>, provenance: &Provenance, days: impl IntoView) -> AnyView {
    cell_of(cx, provenance, &["term_start", "term_end"], days)
}

/// As [`cell`], where only plain text can stand: "The Hague (unconfirmed)".
pub fn cell_text(cx: &Cx<'_>, provenance: &Provenance, column: &str, value: String) -> String {
    if provenance.doubts_only(column) {
        format!("{value} ({})", cx.t("unconfirmed"))
    } else {
        value
    }
}

/// A text of the data: in the language of the page where there is a translation, else marked as English.
pub fn text(cx: &Cx<'_>, english: &str) -> AnyView {
    match cx.edition.phrases.get(english) {
        Some(text) => text.into_owned().into_any(),
        None => view! { <span lang="en">{english.to_owned()}</span> }.into_any(),
    }
}

/// As [`text`], with the terms and articles it is the first on the page to name.
pub fn linked_text(cx: &Cx<'_>, english: &str) -> AnyView {
    match cx.edition.phrases.get(english) {
        Some(text) => reading::linked(cx, &text),
        None => text(cx, english),
    }
}

/// How many units a drawing of a bar is wide. Browsers cut off lengths above some thirty million, which euros are.
const BAR: i64 = 1000;

/// A bar in a drawing as wide as the `longest`, with what is unconfirmed hollow at its end.
pub fn bar(sure: i64, unsure: i64, longest: i64) -> AnyView {
    let units = |n: i64| n.saturating_mul(BAR) / longest.max(1);
    let (sure, whole) = (units(sure), units(sure.saturating_add(unsure)));
    let solid = (sure > 0).then(|| view! { <rect width=sure.to_string() height="1"/> });
    let hollow = (whole > sure).then(|| {
        let width = (whole - sure).to_string();
        view! { <rect class="hollow" x=sure.to_string() width=width height="1"/> }
    });
    view! {
        <svg viewBox=format!("0 0 {BAR} 1") preserveAspectRatio="none" aria-hidden="true" focusable="false">
            {solid}
            {hollow}
        </svg>
    }
    .into_any()
}

/// What stands between a word and what it introduces.
pub fn colon(cx: &Cx<'_>) -> &'static str {
    match cx.lang() {
        super::lang::Lang::En => ": ",
        super::lang::Lang::Fr => "\u{a0}: ",
    }
}

/// What stands between the parts of a list whose parts may hold commas.
pub fn semicolon(cx: &Cx<'_>) -> &'static str {
    match cx.lang() {
        super::lang::Lang::En => "; ",
        super::lang::Lang::Fr => "\u{202f}; ",
    }
}

/// The messages of an island, where it finds them and nobody else does: `key` is the rest of the message's name after
/// `area`, and its gaps stay open.
pub fn said(cx: &Cx<'_>, area: &str, messages: &[(&'static str, &[&'static str])]) -> AnyView {
    let messages = messages.iter().map(|(key, gaps)| {
        let gaps: Vec<_> = gaps
            .iter()
            .map(|gap| (*gap, format!("{{{gap}}}").into()))
            .collect();
        view! { <p data-say=*key>{cx.tr(&format!("{area}-{key}"), &gaps)}</p> }
    });
    view! { <div hidden="">{messages.collect_view()}</div> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_of_millions_is_drawn_in_lengths_that_every_browser_can_draw() {
        let drawn = bar(206_198_700, 0, 412_397_400).to_html();
        assert!(drawn.contains("<rect width=\"500\" height=\"1\""), "{drawn}");
        assert!(!drawn.contains("hollow"), "{drawn}");
    }

    #[test]
    fn what_is_unconfirmed_stands_hollow_at_the_end_of_a_bar() {
        let drawn = bar(3, 1, 4).to_html();
        assert!(drawn.contains("<rect width=\"750\""), "{drawn}");
        assert!(
            drawn.contains("<rect x=\"750\" width=\"250\" height=\"1\" class=\"hollow\""),
            "{drawn}"
        );
    }

    #[test]
    fn a_bar_of_nothing_is_empty() {
        assert!(!bar(0, 0, 0).to_html().contains("<rect"));
    }
}
