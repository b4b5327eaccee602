//! Text as people search for it: without accents, in small letters.

/// A text without the marks that a canonical decomposition has set apart, and with the signs that people do not type
/// made plain. `lower` is in small letters and in Unicode form D: the browser knows both, and the tables for them
/// would weigh more than an island.
pub fn fold_marks(lower: &str) -> String {
    let plain = |c: char| {
        if matches!(c, '’' | '\'' | '-' | '‑') {
            ' '
        } else {
            c
        }
    };
    lower
        .chars()
        .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
        .map(plain)
        .collect()
}

/// A text as it is searched for.
#[cfg(feature = "browser")]
pub fn fold(text: &str) -> String {
    fold_marks(&String::from(
        js_sys::JsString::from(text).normalize("NFD").to_lower_case(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_apostrophes_do_not_matter() {
        assert_eq!(fold_marks("co\u{302}te d’ivoire"), "cote d ivoire");
    }
}
