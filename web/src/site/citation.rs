//! How to cite a document of the Assembly: ready to copy, in the forms people and their programs use.

use asp_core::record::session::Resolution;
use chrono::Datelike;
use leptos::prelude::*;

use super::{address::Address, cx::Cx, parts};

/// What is cited.
struct Work {
    title: String,
    symbol: String,
    /// Key of the entry, and the anchor of the row.
    id: String,
    author: String,
    /// Session and place.
    meeting: String,
    adopted: asp_core::NaiveDate,
    /// Where this site tells of it.
    url: String,
    /// The version of the data and, where the row was not confirmed, a word of caution.
    note: String,
}

/// The fold that holds the citations of a resolution, each in a box of its own that can be copied. One whose symbol is
/// only inferred cannot be cited.
pub fn of_resolution(cx: &Cx<'_>, row: &Resolution) -> Option<AnyView> {
    let inferred = row.provenance.doubts_only("symbol");
    (!inferred).then(|| fold(cx, row))
}

fn fold(cx: &Cx<'_>, row: &Resolution) -> AnyView {
    let work = work(cx, row);
    let forms = [
        ("citation-short", "s", short(cx, &work)),
        ("citation-bibtex", "b", bibtex(&work)),
        ("citation-ris", "r", ris(&work)),
    ];
    let forms = forms.map(|(label, letter, text)| {
        let id = format!("cite-{letter}-{}", work.id);
        let label = cx.t(label);
        view! {
            <div class="citation__form">
                <h4 id=format!("{id}-l")>{label.clone()}</h4>
                <pre id=id.clone() tabindex="0" role="group" aria-labelledby=format!("{id}-l")>{text}</pre>
                <button type="button" class="needs-script" data-copy=id data-done=cx.t("copied")>
                    {cx.t("citation-copy")}
                    <span class="visually-hidden">{format!(" {label}")}</span>
                </button>
            </div>
        }
    });
    let forms = forms.into_iter().collect_view();
    view! {
        <details class="citation">
            <summary>
                {cx.t("citation-cite")}
                <span class="visually-hidden">{format!(" {}", work.symbol)}</span>
            </summary>
            {forms}
        </details>
    }
    .into_any()
}

fn work(cx: &Cx<'_>, row: &Resolution) -> Work {
    let city = asp_data::session(row.session).map_or("", |session| session.city);
    let city = cx.edition.phrases.get(city).unwrap_or(city.into());
    let unsure = !row.provenance.basis.is_confirmed() || !row.provenance.unconfirmed.is_empty();
    let caution = unsure.then(|| format!(" {}", cx.t("citation-caution")));
    let version = cx.tr(
        "citation-data",
        &[
            ("site", cx.t("site-name").into()),
            ("version", asp_data::version().into()),
        ],
    );
    let here = Address::Session(row.session).in_language(cx.lang());
    Work {
        // Translations of this site are not the Assembly's.
        title: row.title.to_owned(),
        symbol: row.symbol.to_string(),
        id: row.symbol.slug(),
        author: cx.t("assembly-name"),
        meeting: format!("{}, {city}", parts::session_name(cx, row.session)),
        adopted: row.adopted,
        url: format!("{}{here}#{}", cx.edition.site.url, row.symbol.slug()),
        note: format!("{version}{}", caution.unwrap_or_default()),
    }
}

fn short(cx: &Cx<'_>, work: &Work) -> String {
    cx.tr(
        "citation-short-form",
        &[
            ("author", work.author.clone().into()),
            ("title", work.title.clone().into()),
            ("symbol", work.symbol.clone().into()),
            ("meeting", work.meeting.clone().into()),
            ("day", cx.day(work.adopted).into()),
            ("url", work.url.clone().into()),
            ("note", work.note.clone().into()),
        ],
    )
}

fn bibtex(work: &Work) -> String {
    let text = |value: &str| {
        // What TeX would read as a command.
        let escaped = value.chars().flat_map(|c| {
            let command = matches!(c, '&' | '%' | '$' | '#' | '_' | '{' | '}');
            command.then_some('\\').into_iter().chain([c])
        });
        escaped.collect::<String>()
    };
    let Work {
        id, symbol, adopted, ..
    } = work;
    format!(
        "@misc{{{id},\n  author = {{{{{}}}}},\n  title = {{{{{}}}}},\n  number = {{{symbol}}},\n  date = {{{adopted}}},\n  year = {{{}}},\n  howpublished = {{{}}},\n  url = {{{}}},\n  note = {{{}}}\n}}",
        text(&work.author),
        text(&work.title),
        adopted.year(),
        text(&work.meeting),
        work.url,
        text(&work.note),
    )
}

/// The form reference managers read. Lines end as its description asks.
fn ris(work: &Work) -> String {
    let Work { adopted, .. } = work;
    let lines = [
        ("TY", "RPRT".to_owned()),
        ("AU", work.author.clone()),
        ("TI", work.title.clone()),
        ("M1", work.symbol.clone()),
        ("T2", work.meeting.clone()),
        ("PY", adopted.year().to_string()),
        ("DA", adopted.format("%Y/%m/%d/").to_string()),
        ("UR", work.url.clone()),
        ("N1", work.note.clone()),
        ("ER", String::new()),
    ];
    let lines = lines.map(|(tag, value)| format!("{tag}  - {value}"));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn work() -> Work {
        Work {
            title: "Costs & funds of 100%".to_owned(),
            symbol: "ICC-ASP/23/Res.6".to_owned(),
            id: "icc-asp-23-res-6".to_owned(),
            author: "Assembly".to_owned(),
            meeting: "23rd session, The Hague".to_owned(),
            adopted: "2024-12-06".parse().unwrap(),
            url: "https://example.org/en/sessions/asp23/#icc-asp-23-res-6".to_owned(),
            note: "Data 1".to_owned(),
        }
    }

    #[test]
    fn bibtex_keeps_capitals_and_escapes_what_tex_reads_as_commands() {
        let text = bibtex(&work());
        assert!(
            text.starts_with("@misc{icc-asp-23-res-6,\n  author = {{Assembly}},"),
            "{text}"
        );
        assert!(text.contains("title = {{Costs \\& funds of 100\\%}},"), "{text}");
        assert!(
            text.contains("#icc-asp-23-res-6},\n"),
            "an address is not escaped: {text}"
        );
    }

    #[test]
    fn ris_has_a_tag_a_line_and_an_end() {
        let text = ris(&work());
        assert!(text.lines().all(|line| line.get(2..6) == Some("  - ")), "{text}");
        assert!(text.contains("DA  - 2024/12/06/"), "{text}");
        assert!(text.ends_with("ER  - "), "{text}");
    }
}
