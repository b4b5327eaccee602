//! What was chosen in the builder, and how it stands in an address.

/// A widget with its options.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The first part of the widget's address.
    pub kind: String,
    /// The rest of it: `asp24/topic/victims`.
    pub selection: String,
    /// Empty for that of the visitor.
    pub theme: String,
    /// Empty for the usual one.
    pub density: String,
    /// The version of the data to which it is frozen; empty for one that lives.
    pub version: String,
    /// Another day than today, as `2017-10-27`, for widgets that can show one.
    pub as_of: String,
}

/// A part of the address that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    pub name: String,
    pub value: String,
    /// What could have stood there.
    pub valid: Vec<String>,
}

/// Themes and densities besides the usual ones.
pub const THEMES: [&str; 3] = ["light", "dark", "transparent"];
pub const DENSITIES: [&str; 1] = ["compact"];

/// The names that the address of the builder can hold.
pub const NAMES: [&str; 15] = [
    "widget",
    "session",
    "state",
    "event",
    "figure",
    "term",
    "budget",
    "day",
    "topic",
    "organiser",
    "organisation",
    "theme",
    "density",
    "version",
    "as-of",
];

/// The parts of a selection that carry their name in it.
const NAMED: [&str; 4] = ["day", "topic", "organiser", "organisation"];

/// The name of the part that stands first in a selection and does not carry its name.
fn first(kind: &str) -> &str {
    match kind {
        "findings" => "state",
        "state" | "event" | "figure" | "term" | "budget" => kind,
        _ => "session",
    }
}

impl Choice {
    /// The choice in the query of the builder: `widget=programme&session=asp24&topic=victims&theme=dark`.
    pub fn query(&self) -> String {
        let mut pairs = vec![("widget", self.kind.as_str())];
        let mut segments = self.selection.split('/').filter(|segment| !segment.is_empty());
        while let Some(segment) = segments.next() {
            match NAMED.contains(&segment) {
                true => pairs.push((segment, segments.next().unwrap_or_default())),
                false => pairs.push((first(&self.kind), segment)),
            }
        }
        pairs.extend(self.options());
        pairs
            .iter()
            .map(|(name, value)| [name, "=", value].concat())
            .collect::<Vec<_>>()
            .join("&")
    }

    /// The options in the query of the widget itself, with the question mark.
    pub fn options_query(&self) -> String {
        let pairs: Vec<String> = self
            .options()
            .iter()
            .map(|(name, value)| [name, "=", value].concat())
            .collect();
        if pairs.is_empty() {
            String::new()
        } else {
            ["?", &pairs.join("&")].concat()
        }
    }

    fn options(&self) -> Vec<(&str, &str)> {
        let options = [
            ("theme", self.theme.as_str()),
            ("density", &self.density),
            ("version", &self.version),
            ("as-of", &self.as_of),
        ];
        options
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .collect()
    }

    /// Reads a query. `kinds` are the widgets there are, each with its selections, and never empty.
    pub fn read(pairs: &[(String, String)], kinds: &[(String, Vec<String>)]) -> (Self, Vec<Ignored>) {
        let mut ignored = Vec::new();
        let asked = |name: &str| {
            let found = pairs.iter().find(|(known, _)| known == name);
            found
                .map(|(_, value)| value.as_str())
                .filter(|value| !value.is_empty())
        };
        let mut refuse = |name: &str, value: &str, valid: Vec<String>| {
            ignored.push(Ignored {
                name: name.to_owned(),
                value: value.to_owned(),
                valid,
            });
        };
        let names = || kinds.iter().map(|(kind, _)| kind.clone()).collect::<Vec<_>>();
        let found = asked("widget").map(|kind| kinds.iter().find(|(known, _)| known == kind).ok_or(kind));
        if let Some(Err(kind)) = found {
            refuse("widget", kind, names());
        }
        let Some((kind, selections)) = found.and_then(Result::ok).or(kinds.first()) else {
            return Default::default();
        };
        let mut choice = Self {
            kind: kind.clone(),
            ..Self::default()
        };
        if matches!(found, Some(Ok(_))) {
            choice.selection = selection(kind, asked);
            if !selections.contains(&choice.selection) {
                let names = [first(kind)].into_iter().chain(NAMED);
                let wrong: Vec<(&str, &str)> = names.filter_map(|name| Some((name, asked(name)?))).collect();
                for (name, value) in wrong {
                    refuse(name, value, selections.clone());
                }
                choice.selection = selections.first().cloned().unwrap_or_default();
            }
        } else {
            choice.selection = selections.first().cloned().unwrap_or_default();
        }
        for (name, valid, place) in [
            ("theme", &THEMES[..], &mut choice.theme),
            ("density", &DENSITIES[..], &mut choice.density),
        ] {
            match asked(name) {
                Some(value) if valid.contains(&value) => *place = value.to_owned(),
                Some("auto" | "normal") | None => {}
                Some(value) => refuse(name, value, valid.iter().map(|v| (*v).to_owned()).collect()),
            }
        }
        if let Some(version) = asked("version") {
            // Any version is one, now or once: the widget itself says whether it is still that of the data.
            let plain = version
                .chars()
                .filter(|c| c.is_ascii_alphanumeric() || ".-".contains(*c));
            choice.version = plain.take(20).collect();
        }
        if let Some(day) = asked("as-of") {
            if shows_days(&choice) && is_day(day) {
                choice.as_of = day.to_owned();
            } else {
                let valid = ["2017-10-27".to_owned()];
                ignored.push(Ignored {
                    name: "as-of".to_owned(),
                    value: day.to_owned(),
                    valid: valid.into_iter().filter(|_| shows_days(&choice)).collect(),
                });
            }
        }
        (choice, ignored)
    }
}

/// Whether a widget can show another day than today (`site/embed/as_of.rs`).
pub fn shows_days(choice: &Choice) -> bool {
    matches!(
        (choice.kind.as_str(), choice.selection.as_str()),
        ("state" | "map" | "membership", _) | ("figure", "parties")
    )
}

/// Whether a text has the form of a day; the widget itself says which days it knows.
fn is_day(text: &str) -> bool {
    let form = |(place, letter): (usize, u8)| match place {
        4 | 7 => letter == b'-',
        _ => letter.is_ascii_digit(),
    };
    text.len() == 10 && text.bytes().enumerate().all(form)
}

/// The selection that the parts of a query come to.
fn selection<'a>(kind: &str, asked: impl Fn(&str) -> Option<&'a str>) -> String {
    let mut segments: Vec<String> = asked(first(kind))
        .into_iter()
        .map(str::to_ascii_lowercase)
        .collect();
    for name in NAMED {
        if let Some(value) = asked(name) {
            segments.extend([name.to_owned(), value.to_ascii_lowercase()]);
        }
    }
    segments.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds() -> Vec<(String, Vec<String>)> {
        [
            ("next", vec![""]),
            (
                "programme",
                vec!["asp24", "asp24/topic/victims", "asp24/day/2025-12-01"],
            ),
            ("state", vec!["bdi", "fra"]),
            ("findings", vec!["", "hun"]),
        ]
        .map(|(kind, list)| (kind.to_owned(), list.into_iter().map(str::to_owned).collect()))
        .to_vec()
    }

    fn read(query: &str) -> (Choice, Vec<Ignored>) {
        let pairs: Vec<(String, String)> = query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        Choice::read(&pairs, &kinds())
    }

    #[test]
    fn a_choice_reads_what_it_wrote() {
        for query in [
            "widget=next",
            "widget=state&state=fra&theme=dark",
            "widget=findings&state=hun",
            "widget=findings",
            "widget=programme&session=asp24&topic=victims&theme=transparent&density=compact",
            "widget=programme&session=asp24&day=2025-12-01",
            "widget=findings&version=2026-11-21",
            "widget=state&state=fra&as-of=2002-07-01",
        ] {
            let (choice, ignored) = read(query);
            assert_eq!((choice.query().as_str(), ignored), (query, vec![]));
        }
    }

    #[test]
    fn codes_may_be_written_in_capitals() {
        assert_eq!(read("widget=state&state=FRA").0.selection, "fra");
    }

    #[test]
    fn what_is_not_valid_is_left_out_and_told_with_what_is() {
        let (choice, ignored) = read("widget=state&state=XYZ&theme=pink");
        assert_eq!((choice.selection.as_str(), choice.theme.as_str()), ("bdi", ""));
        let told: Vec<_> = ignored
            .iter()
            .map(|i| (i.name.as_str(), i.value.as_str(), i.valid.join(" ")))
            .collect();
        assert_eq!(
            told,
            [
                ("state", "XYZ", "bdi fra".to_owned()),
                ("theme", "pink", "light dark transparent".to_owned())
            ]
        );
        let (choice, ignored) = read("widget=next&as-of=2002-07-01");
        assert_eq!((choice.as_of.as_str(), ignored[0].name.as_str()), ("", "as-of"));
        let (choice, ignored) = read("widget=<script>");
        assert_eq!(
            (choice.kind.as_str(), ignored[0].name.as_str()),
            ("next", "widget")
        );
    }

    #[test]
    fn the_options_of_a_widget_stand_in_its_own_query() {
        assert_eq!(read("widget=next").0.options_query(), "");
        assert_eq!(
            read("widget=next&theme=dark&density=compact").0.options_query(),
            "?theme=dark&density=compact"
        );
    }
}
