//! "Embed this" carries what a visitor chose on the page to the builder.

/// Puts what was chosen into the links of "Embed this" that answer `css`.
#[cfg(feature = "browser")]
pub fn lend(css: &str, chosen: &[(&str, &str)]) {
    use super::dom::{all, attr, set_attr};
    let page = leptos_dom::helpers::document().document_element();
    for link in page
        .iter()
        .flat_map(|page| all(page, &[".embed-link a", css].concat()))
    {
        set_attr(&link, "href", &with(&attr(&link, "href"), chosen));
    }
}

/// The address of the builder with these parts and no others of their names; an empty one is left out. Widgets write
/// codes with hyphens.
pub fn with(href: &str, chosen: &[(&str, &str)]) -> String {
    let named = |pair: &str, name: &str| pair.strip_prefix(name).is_some_and(|rest| rest.starts_with('='));
    let kept = href
        .split('&')
        .filter(|pair| !chosen.iter().any(|(name, _)| named(pair, name)));
    let added = chosen.iter().filter(|(_, value)| !value.is_empty());
    let added = added.map(|(name, value)| [name, "=", &value.replace('_', "-")].concat());
    let parts: Vec<String> = kept.map(str::to_owned).chain(added).collect();
    parts.join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_chosen_replaces_what_was_chosen_before() {
        let plain = "../widgets/?widget=states";
        for (href, chosen, expected) in [
            (plain, [("group", ""), ("as-of", "")], plain),
            (
                plain,
                [("group", "asia_pacific"), ("as-of", "")],
                "../widgets/?widget=states&group=asia-pacific",
            ),
            (
                "../widgets/?widget=states&group=africa&as-of=2010-01-01",
                [("group", ""), ("as-of", "2017-10-27")],
                "../widgets/?widget=states&as-of=2017-10-27",
            ),
        ] {
            assert_eq!(with(href, &chosen), expected);
        }
    }
}
