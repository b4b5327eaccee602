//! The order in which people expect numbered things: `Res.2` before `Res.10`.

use core::cmp::Ordering;

/// Compares two texts part by part, runs of digits by their value. Only equal texts are equal.
pub(crate) fn compare(left: &str, right: &str) -> Ordering {
    let (mut rest, mut other) = (left, right);
    while !rest.is_empty() && !other.is_empty() {
        let (part, after) = split(rest);
        let (counterpart, other_after) = split(other);
        let order = rank(part).cmp(&rank(counterpart));
        if order.is_ne() {
            return order;
        }
        (rest, other) = (after, other_after);
    }
    rest.len().cmp(&other.len()).then_with(|| left.cmp(right))
}

/// Digits without their leading zeros are a greater number if they are more, or else if they are greater as text.
/// A part that is no number stands after or before one by its first letter alone.
fn rank(part: &str) -> (Option<char>, usize, &str) {
    match part.chars().next() {
        Some(first) if first.is_ascii_digit() => {
            let number = part.trim_start_matches('0');
            (Some('0'), number.len(), number)
        }
        first => (first, 0, part),
    }
}

/// The text up to where digits begin or end, and the rest.
fn split(text: &str) -> (&str, &str) {
    let digits = text.starts_with(|c: char| c.is_ascii_digit());
    let end = text
        .find(|c: char| c.is_ascii_digit() != digits)
        .unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_inside_a_text_count_by_their_value() {
        let ordered = [
            "ICC-ASP/2/Res.1",
            "ICC-ASP/2/Res.2",
            "ICC-ASP/2/Res.10",
            "ICC-ASP/10/Res.1",
        ];
        assert!(ordered.is_sorted_by(|a, b| compare(a, b).is_lt()));
        let articles = ["2", "8", "8 bis", "15", "15 bis", "15 ter", "112"];
        assert!(articles.is_sorted_by(|a, b| compare(a, b).is_lt()));
    }

    proptest! {
        #[test]
        fn it_is_an_order(a in "[01a/.]{0,6}", b in "[01a/.]{0,6}", c in "[01a/.]{0,6}") {
            prop_assert_eq!(compare(&a, &b), compare(&b, &a).reverse());
            prop_assert_eq!(compare(&a, &b).is_eq(), a == b);
            if compare(&a, &b).is_le() && compare(&b, &c).is_le() {
                prop_assert!(compare(&a, &c).is_le());
            }
        }
    }

    #[test]
    fn only_equal_texts_are_equal() {
        assert!(compare("01", "1").is_ne());
        assert!(compare("1", "1").is_eq());
    }
}
