//! How French is set, so that no line begins with a mark: what the tests of all French words look for.

/// The narrow space before `;`, `!`, `?`, `»` and after `«`.
const NARROW: char = '\u{202f}';
/// The space before `:`.
const WIDE: char = '\u{a0}';

/// The places of a French text, with what surrounds them, where another space stands, or a straight apostrophe.
pub fn faults(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let wrong = |at: &usize| {
        let space =
            |place: usize, right: char| chars.get(place).is_some_and(|c| c.is_whitespace() && *c != right);
        let letter = |place: usize| chars.get(place).is_some_and(|c| c.is_alphabetic());
        let before = at.wrapping_sub(1);
        match chars[*at] {
            // The query of an address: `?state=FRA`.
            '?' if letter(at + 1) => false,
            ';' | '!' | '?' | '»' => space(before, NARROW),
            ':' => space(before, WIDE),
            '«' => space(at + 1, NARROW),
            '\'' => letter(before) && letter(at + 1),
            _ => false,
        }
    };
    let around = |at: usize| {
        chars[at.saturating_sub(20)..chars.len().min(at + 10)]
            .iter()
            .collect()
    };
    (0..chars.len()).filter(wrong).map(around).collect()
}

#[test]
fn a_space_that_lets_a_line_break_is_a_fault_and_so_is_a_straight_apostrophe() {
    for text in [
        "Avant : après",
        "un\u{202f}: deux",
        "oui ; non",
        "oui\u{a0}; non",
        "Qui ?",
        "Oui !",
        "« Oui\u{202f}»",
        "«\u{202f}Oui »",
        "l'Assemblée",
    ] {
        assert_eq!(faults(text).len(), 1, "{text}");
    }
    for text in [
        "Avant\u{a0}: après, à 13:15",
        "«\u{202f}Oui\u{202f}»\u{202f}; non\u{202f}! Qui\u{202f}?",
        "comme dans ?state=FRA, sur https://example.org/?a=b;c",
        "l’Assemblée; la Cour",
    ] {
        assert_eq!(faults(text), [""; 0], "{text}");
    }
}
