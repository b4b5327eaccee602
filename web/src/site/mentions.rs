//! States named in free texts of the data: organisers of events, titles, requests.
//!
//! Organisers stand as the source names them, so that a State is found by its names: as a host only where the whole
//! name is that of the State (an organisation may carry the name of its country), in a sentence wherever it stands.

use asp_core::Iso3;

/// Names in use beside those of the table of names.
const OTHER_NAMES: [(&str, &str); 9] = [
    ("CZE", "Czech Republic"),
    ("GBR", "United Kingdom"),
    ("MDA", "Moldova"),
    ("PSE", "Palestine"),
    ("RUS", "Russia"),
    ("SYR", "Syria"),
    ("TUR", "Turkey"),
    ("TZA", "Tanzania"),
    ("USA", "United States"),
];

/// The names of a State, as `Netherlands (Kingdom of the)` and `Netherlands`.
fn names_of(code: Iso3) -> impl Iterator<Item = &'static str> {
    let official = asp_data::state_name(code).map(|row| row.en);
    let short = official.and_then(|name| Some(name.split_once(" (")?.0));
    let others = OTHER_NAMES.iter().filter(move |(of, _)| *of == code.as_str());
    official
        .into_iter()
        .chain(short)
        .chain(others.map(|(_, name)| *name))
}

/// Whether an organiser, sponsor or addressee is the State: by its bare name, with a role behind it, or as one of
/// the facilitators for whom the Assembly stands.
pub fn is_host(code: Iso3, text: &str) -> bool {
    names_of(code).any(|name| {
        let rest = text.strip_prefix(name);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(" (") || rest == " and others")
            || (text.starts_with("Assembly (co-") && stands_in(text, name))
    })
}

/// Whether a sentence names the State.
pub fn names(code: Iso3, sentence: &str) -> bool {
    names_of(code).any(|name| stands_in(sentence, name))
}

/// Whether `name` stands in `text` as words of its own, and not within the longer name of another State.
fn stands_in(text: &str, name: &str) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() || c == '-';
    text.match_indices(name).any(|(start, _)| {
        let (before, from) = text.split_at(start);
        let after = from.strip_prefix(name).unwrap_or_default();
        let alone = !before.ends_with(is_letter) && !after.starts_with(is_letter);
        alone && !within_a_longer_name(before, from, name)
    })
}

fn within_a_longer_name(before: &str, from: &str, name: &str) -> bool {
    let longer = asp_data::state_names().iter().map(|row| row.en);
    let mut longer = longer.filter(|other| other.len() > name.len());
    longer.any(|other| {
        other.match_indices(name).any(|(start, _)| {
            let (head, tail) = other.split_at(start);
            before.ends_with(head) && from.starts_with(tail)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(code: &str) -> Iso3 {
        code.parse().unwrap()
    }

    #[test]
    fn a_host_is_a_state_and_not_an_organisation_that_carries_its_name() {
        let hosts = [
            ("NLD", "Netherlands and others", true),
            ("NLD", "Netherlands (focal point on universality)", true),
            ("GBR", "United Kingdom", true),
            ("CZE", "Czech Republic", true),
            ("SEN", "Assembly (co-facilitators France and Senegal)", true),
            ("CAN", "Lawyers Without Borders Canada", false),
            ("ZAF", "Southern Africa Litigation Centre", false),
            ("UKR", "Office of the Prosecutor General of Ukraine", false),
        ];
        for (code, text, expected) in hosts {
            assert_eq!(is_host(state(code), text), expected, "{code} in {text}");
        }
    }

    #[test]
    fn a_name_within_a_longer_one_is_not_meant() {
        let cases = [
            ("NER", "Urge Burkina Faso, Mali and Niger to think again", true),
            ("NER", "Elections in Nigeria", false),
            ("GIN", "Guinea-Bissau and Papua New Guinea", false),
            ("SDN", "Justice in South Sudan", false),
            ("COG", "Trials in the Democratic Republic of the Congo", false),
            ("DMA", "Dominican Republic", false),
            ("MLI", "Transition politique et lutte à l'impunité au Mali", true),
        ];
        for (code, text, expected) in cases {
            assert_eq!(names(state(code), text), expected, "{code} in {text}");
        }
    }

    #[test]
    fn every_other_name_is_of_a_state_of_the_table() {
        for (code, _) in OTHER_NAMES {
            assert!(asp_data::state_name(state(code)).is_some(), "{code}");
        }
    }
}
