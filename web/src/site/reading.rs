//! Words and articles that explain themselves where they stand.
//!
//! The first time a page says a term of the glossary or names an article of the Statute in its headings, the word is
//! a link with a short note. The note opens in the flow of the page, below the line of the word: it hides nothing,
//! so it needs neither script nor Escape (WCAG 1.4.13). Without style sheets only the link is left.

use std::ops::Range;

use asp_core::record::reference::{Article, Paragraph, Term};
use leptos::prelude::*;

use super::{address::Address, cx::Cx, phrases::Phrases};

/// The forms under which a language names the terms, the longest first.
pub struct Forms(Vec<(String, &'static Term)>);

impl Forms {
    pub fn new(phrases: &Phrases) -> Self {
        let mut forms: Vec<_> = asp_data::glossary()
            .iter()
            .flat_map(|term| forms(phrases, term).into_iter().map(move |form| (form, term)))
            .collect();
        forms.sort_by_key(|(form, term)| (std::cmp::Reverse(form.len()), term.id));
        Self(forms)
    }

    /// The term that `text` begins with, and how far it reaches.
    fn at_start_of(&self, text: &str) -> Option<(usize, &'static Term)> {
        self.0.iter().find_map(|(form, term)| {
            let length = length_in(text, form)?;
            let whole = !text.get(length..)?.starts_with(is_of_word);
            whole.then_some((length, *term))
        })
    }
}

fn forms(phrases: &Phrases, term: &'static Term) -> Vec<String> {
    let mut forms = vec![phrases.get(term.term).map_or_else(String::new, Into::into)];
    let also = term.also.join("; ");
    let also = phrases.get(&also).unwrap_or_default();
    forms.extend(also.split("; ").map(str::to_owned));
    forms.retain(|form| !form.is_empty());
    forms
}

/// How much of `text` is `form`, whatever the case of its letters.
fn length_in(text: &str, form: &str) -> Option<usize> {
    let mut rest = text.char_indices();
    for wanted in form.chars() {
        let (_, found) = rest.next()?;
        if found != wanted && !found.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    Some(rest.next().map_or(text.len(), |(end, _)| end))
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '-'
}

/// What a text names.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Named {
    Term(&'static Term),
    /// An article and, if it is named, the paragraph.
    Article(&'static Article, Option<&'static Paragraph>),
}

/// Everything that `text` names, from its beginning to its end.
pub fn named(forms: &Forms, text: &str) -> Vec<(Range<usize>, Named)> {
    let mut found = Vec::new();
    let mut after_word = false;
    let mut until = 0;
    for (start, c) in text.char_indices() {
        let begins = !after_word && is_of_word(c);
        after_word = is_of_word(c);
        if !begins || start < until {
            continue;
        }
        let rest = text.get(start..).unwrap_or_default();
        let here = match article_at_start_of(rest) {
            Some((length, article, paragraph)) => Some((length, Named::Article(article, paragraph))),
            None => forms
                .at_start_of(rest)
                .map(|(length, term)| (length, Named::Term(term))),
        };
        if let Some((length, what)) = here {
            until = start + length;
            found.push((start..until, what));
        }
    }
    found
}

/// `article 112(8)`, `art. 15 bis`, `article 112, paragraphe 8` at the beginning of a text. Other treaties and rules
/// have articles too: what says that it is of one of them is left alone.
fn article_at_start_of(text: &str) -> Option<(usize, &'static Article, Option<&'static Paragraph>)> {
    let word = ["articles", "article", "art."].into_iter().find_map(|word| {
        let length = length_in(text, word)?;
        text.get(length..)?
            .starts_with([' ', '\u{a0}'])
            .then_some(length + text.get(length..)?.chars().next()?.len_utf8())
    })?;
    let rest = text.get(word..)?;
    let article = asp_data::articles()
        .iter()
        .rev()
        .find(|article| begins_with_number(rest, article.article.as_str()))?;
    let after = rest.get(article.article.as_str().len()..)?;
    let (length, paragraph) = paragraph_at_start_of(after);
    let foreign = [
        " of the Agreement",
        " of the Vienna",
        " of the Charter",
        " de l’Accord",
        " de la Charte",
    ];
    let tail = after.get(length..)?;
    if foreign.iter().any(|of| tail.starts_with(of)) {
        return None;
    }
    let paragraph = paragraph.and_then(|paragraph| gist_of(article, paragraph));
    Some((word + article.article.as_str().len() + length, article, paragraph))
}

/// Whether the number stands there in full: `8 bis` does not begin with article 8, nor `6.6` with article 6.
fn begins_with_number(text: &str, number: &str) -> bool {
    text.strip_prefix(number).is_some_and(|rest| {
        let mut next = rest.chars();
        match next.next() {
            Some('.') => !next.next().is_some_and(|c| c.is_ascii_digit()),
            Some(' ') => !["bis", "ter"]
                .iter()
                .any(|more| rest.trim_start().starts_with(more)),
            Some(c) => !c.is_alphanumeric(),
            None => true,
        }
    })
}

/// `(8)` or `, paragraphe 8`: its length and the number.
fn paragraph_at_start_of(text: &str) -> (usize, Option<&str>) {
    let digits = |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    for (before, after) in [("(", ")"), (", paragraphe ", "")] {
        let number = text
            .strip_prefix(before)
            .and_then(|rest| Some((rest.get(..digits(rest))?, rest.get(digits(rest)..)?)));
        if let Some((number, rest)) = number
            && !number.is_empty()
            && rest.starts_with(after)
        {
            return (before.len() + number.len() + after.len(), Some(number));
        }
    }
    (0, None)
}

/// The gist of one paragraph, if it has one of its own.
fn gist_of(article: &Article, paragraph: &str) -> Option<&'static Paragraph> {
    gists(article).find(|row| row.paragraph.is_some_and(|number| number.as_str() == paragraph))
}

/// The gists of an article.
pub fn gists(article: &Article) -> impl Iterator<Item = &'static Paragraph> {
    let number = article.article.as_str();
    asp_data::paragraphs()
        .iter()
        .filter(move |row| row.article.as_str() == number)
}

/// An article by its number.
pub fn article_of(number: &str) -> Option<&'static Article> {
    asp_data::articles()
        .iter()
        .find(|article| article.article.as_str() == number)
}

/// The articles that an English text of the data names.
pub fn articles_in(text: &str) -> impl Iterator<Item = &'static Article> {
    let named = named(&Forms(Vec::new()), text);
    named.into_iter().filter_map(|(_, what)| match what {
        Named::Article(article, _) => Some(article),
        Named::Term(_) => None,
    })
}

/// A term by its id.
pub fn term_of(id: &str) -> Option<&'static Term> {
    asp_data::glossary().iter().find(|term| term.id == id)
}

/// A text of the site or of the data in which what it names is linked, each term and article once on a page.
pub fn linked(cx: &Cx<'_>, text: &str) -> AnyView {
    let mut pieces: Vec<AnyView> = Vec::new();
    let mut from = 0;
    for (range, what) in named(&cx.edition.forms, text) {
        let words = text.get(range.clone()).unwrap_or_default();
        if let Some(link) = first_mention(cx, what, words) {
            pieces.push(
                text.get(from..range.start)
                    .unwrap_or_default()
                    .to_owned()
                    .into_any(),
            );
            pieces.push(link);
            from = range.end;
        }
    }
    pieces.push(text.get(from..).unwrap_or_default().to_owned().into_any());
    pieces.collect_view().into_any()
}

/// What the headings of a table say and its caption does not, for a line beside the table: headings of narrow columns
/// have no room for notes, and a phone shows none.
pub fn words_of<'t>(cx: &Cx<'_>, caption: &str, headings: impl Iterator<Item = &'t str>) -> Option<AnyView> {
    let of_caption = named(&cx.edition.forms, caption);
    let mut words = Vec::new();
    for heading in headings {
        for (range, what) in named(&cx.edition.forms, heading) {
            if of_caption.iter().all(|(_, other)| *other != what) {
                let text = heading.get(range).unwrap_or_default();
                words.extend(first_mention(cx, what, text));
            }
        }
    }
    let words = words.into_iter().enumerate().map(|(index, word)| {
        let between = (index > 0).then_some(" · ");
        view! { {between}{word} }
    });
    let words = words.collect_view();
    (!words.is_empty()).then(|| view! { <p class="terms">{cx.t("terms-of-table")}" "{words}</p> }.into_any())
}

/// A term by its name, with its note.
pub fn term(cx: &Cx<'_>, term: &'static Term) -> AnyView {
    let name = name(cx, term);
    first_mention(cx, Named::Term(term), &name).unwrap_or_else(|| name.into_any())
}

/// An article by its number, with its note.
pub fn article(cx: &Cx<'_>, article: &'static Article) -> AnyView {
    let name = number(cx, article);
    first_mention(cx, Named::Article(article, None), &name).unwrap_or_else(|| name.into_any())
}

/// The name of a term in the language of the page.
pub fn name(cx: &Cx<'_>, term: &Term) -> String {
    cx.phrase(term.term)
}

/// "Article 112".
pub fn number(cx: &Cx<'_>, article: &Article) -> String {
    cx.tr("article-number", &[("number", article.article.as_str().into())])
}

/// The official heading of an article in the language of the page.
pub fn title(cx: &Cx<'_>, article: &Article) -> Option<&'static str> {
    match cx.lang() {
        super::lang::Lang::En => article.title,
        super::lang::Lang::Fr => article.title_fr,
    }
}

/// The word as a link with its note, if the page has not said it before and is not about it.
fn first_mention(cx: &Cx<'_>, what: Named, words: &str) -> Option<AnyView> {
    let (address, id, note) = match what {
        Named::Term(term) => (
            Address::Term(term.id),
            term.id.to_owned(),
            cx.phrase(term.definition),
        ),
        Named::Article(article, paragraph) => {
            let address = Address::Article(article.article.as_str());
            if !super::pages::statute::has_page(article) {
                return None;
            }
            let gist = paragraph.or_else(|| gists(article).find(|row| row.paragraph.is_none()));
            let title = title(cx, article).map(str::to_owned);
            let note = [title, gist.map(|row| cx.phrase(row.gist))];
            let note = note.into_iter().flatten().collect::<Vec<_>>().join(". ");
            (address, format!("a{}", slug(article.article.as_str())), note)
        }
    };
    if address == cx.here || !cx.mention(&id) {
        return None;
    }
    let fragment = match what {
        Named::Article(_, Some(paragraph)) => paragraph
            .paragraph
            .map(|number| format!("#p{}", slug(number.as_str()))),
        _ => None,
    };
    let href = cx.href(&address) + &fragment.unwrap_or_default();
    let id = format!("t-{id}");
    Some(
        view! {
            <span class="term" tabindex="-1"><a href=href aria-describedby=id.clone()>{words.to_owned()}</a><span class="term__note" id=id hidden>{note}</span></span>
        }
        .into_any(),
    )
}

/// A number in a form fit for addresses: `15-bis`, `2-a`.
pub fn slug(number: &str) -> String {
    let text = number.replace(['(', ' '], "-");
    text.replace(')', "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::lang::Lang;

    /// What a text names: the words, and the id of the term or the number of the article.
    fn found(lang: Lang, text: &str) -> Vec<(String, String)> {
        let forms = Forms::new(&Phrases::new(lang).unwrap());
        let named = named(&forms, text).into_iter().map(|(range, what)| {
            let id = match what {
                Named::Term(term) => term.id.to_owned(),
                Named::Article(article, paragraph) => {
                    let paragraph = paragraph.and_then(|row| row.paragraph);
                    let paragraph = paragraph.map(|number| format!("/{number}")).unwrap_or_default();
                    format!("{}{paragraph}", article.article)
                }
            };
            (text[range].to_owned(), id)
        });
        named.collect()
    }

    #[track_caller]
    fn names(lang: Lang, text: &str, expected: &[(&str, &str)]) {
        let expected: Vec<_> = expected
            .iter()
            .map(|(words, id)| ((*words).to_owned(), (*id).to_owned()))
            .collect();
        assert_eq!(found(lang, text), expected, "{text}");
    }

    #[test]
    fn a_heading_names_the_longest_term_it_says() {
        names(Lang::En, "Arrears and the vote", &[("Arrears", "arrears")]);
        names(
            Lang::En,
            "Cooperation and non-cooperation",
            &[
                ("Cooperation", "cooperation"),
                ("non-cooperation", "non-cooperation"),
            ],
        );
        names(
            Lang::En,
            "Chairs, facilitators and focal points",
            &[("facilitators and focal points", "facilitator")],
        );
        names(Lang::Fr, "Arriérés et droit de vote", &[("Arriérés", "arrears")]);
        names(
            Lang::Fr,
            "le Bureau du Procureur et le Bureau",
            &[
                ("Bureau du Procureur", "office-of-the-prosecutor"),
                ("Bureau", "bureau"),
            ],
        );
    }

    #[test]
    fn a_part_of_a_word_is_no_term() {
        names(Lang::En, "budgetary", &[]);
        names(Lang::En, "antiquorum", &[]);
    }

    #[test]
    fn articles_are_found_as_each_language_cites_them() {
        names(
            Lang::En,
            "Vote in question under article 112(8)",
            &[("article 112(8)", "112/8")],
        );
        names(Lang::En, "under art. 127(1) unless", &[("art. 127(1)", "127")]);
        names(
            Lang::En,
            "article 15 bis to a session",
            &[("article 15 bis", "15 bis")],
        );
        names(
            Lang::Fr,
            "au titre de l’article 112, paragraphe 8",
            &[("article 112, paragraphe 8", "112/8")],
        );
    }

    #[test]
    fn every_term_and_every_gist_can_be_read_in_french() {
        let french = Phrases::new(Lang::Fr).unwrap();
        let terms = asp_data::glossary().iter();
        let of_terms =
            terms.flat_map(|term| [Some(term.term), Some(term.definition), term.governing_instrument]);
        let gists = asp_data::paragraphs().iter();
        let of_gists =
            gists.flat_map(|row| [row.gist].into_iter().chain(row.assembly_matter.iter().copied()));
        let also = asp_data::glossary().iter().map(|term| term.also.join("; "));
        let texts = of_terms.flatten().chain(of_gists).map(str::to_owned).chain(also);
        let missing: Vec<_> = texts
            .filter(|text| !text.is_empty() && french.get(text).is_none())
            .collect();
        assert_eq!(missing, [""; 0]);
    }

    #[test]
    fn articles_of_other_texts_are_left_alone() {
        names(Lang::En, "article 35 of the Agreement", &[]);
        names(Lang::Fr, "Règlement financier, article 6.6", &[]);
        names(Lang::En, "article 999", &[]);
    }
}
