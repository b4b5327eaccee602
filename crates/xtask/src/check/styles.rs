//! The addresses in a style sheet: `url(…)` and `@import "…"`.

/// Every address, in order, as written.
pub(crate) fn addresses(css: &str) -> Vec<String> {
    let css = without_comments(css);
    let urls = css.match_indices("url(").filter_map(|(at, _)| {
        let rest = &css[at + "url(".len()..];
        quoted(rest.trim_start()).or_else(|| rest.split(')').next().map(str::trim))
    });
    let imports = css
        .match_indices("@import")
        .filter_map(|(at, _)| quoted(css[at + "@import".len()..].trim_start()));
    urls.chain(imports)
        .filter(|address| !address.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The text without `/* … */`; comments do not nest.
pub(crate) fn without_comments(css: &str) -> String {
    let mut text = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        text.push_str(before);
        // Lines stay lines, so that a fault found later is counted at its place.
        let (comment, behind) = after.split_once("*/").unwrap_or((after, ""));
        text.extend(comment.chars().filter(|c| *c == '\n'));
        rest = behind;
    }
    text.push_str(rest);
    text
}

fn quoted(text: &str) -> Option<&str> {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    text[1..].split(quote).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_with_and_without_quotes_and_not_in_comments() {
        let css = "@import \"base.css\"; a{background:url( 'a b.png' )} /* url(gone.png) */ b{src:url(f.woff2) format('x'), url(\"g.woff2\")} c{background:url(data:image/svg+xml,%3Csvg%3E)}";
        assert_eq!(
            addresses(css),
            [
                "a b.png",
                "f.woff2",
                "g.woff2",
                "data:image/svg+xml,%3Csvg%3E",
                "base.css"
            ]
        );
    }

    #[test]
    fn comments_go_and_lines_stay() {
        assert_eq!(without_comments("a /* b\nc */ d\n/* open\n"), "a \n d\n\n");
    }
}
