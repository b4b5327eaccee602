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
    /// The version of the data its host wrote about: readers are told when the data are of another. Empty for none.
    pub version: String,
    /// Another day than today, as `2017-10-27`, for widgets that can show one.
    pub as_of: String,
}

/// A part of the address that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    pub name: String,
    pub value: String,
    /// What could have stood there; nothing where the widget has no such part or option.
    pub valid: Vec<String>,
}

/// Themes and densities besides the usual ones.
pub const THEMES: [&str; 3] = ["light", "dark", "transparent"];
pub const DENSITIES: [&str; 1] = ["compact"];

/// The names that the address of the builder can hold: the widget, what it shows, and its options.
pub fn names() -> impl Iterator<Item = &'static str> {
    let options = ["widget", "theme", "density", "version", "as-of", "asof"];
    FIRST.into_iter().chain(NAMED).chain(options)
}

/// The kind that shows a section of a page. There are too many for the catalogue: "Embed this" gives its address.
pub const SECTION: &str = "section";

/// The parts of a selection that stand first in it and do not carry their name.
const FIRST: [&str; 7] = ["session", "state", "group", "event", "figure", "term", SECTION];
/// The parts that carry their name in it.
const NAMED: [&str; 4] = ["day", "topic", "organiser", "organisation"];

/// The name of the part that stands first in the selections of a kind.
fn first(kind: &str) -> &str {
    match kind {
        "findings" => "state",
        "states" => "group",
        "state" | "event" | "figure" | "term" | SECTION => kind,
        _ => "session",
    }
}

impl Choice {
    /// The choice in the query of the builder: `widget=programme&session=asp24&topic=victims&theme=dark`.
    pub fn query(&self) -> String {
        let mut pairs = vec![("widget", self.kind.as_str())];
        let selection = match self.kind.as_str() {
            // The path of the page and its section, in one piece.
            SECTION => {
                pairs.push((SECTION, &self.selection));
                ""
            }
            _ => &self.selection,
        };
        let mut segments = selection.split('/').filter(|segment| !segment.is_empty());
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

    /// The options that a text to paste cannot carry, as they stand in an address. The plain HTML and the picture do
    /// not change any more, so that neither needs a version; the plain HTML is of the day in the preview, the picture
    /// and its words are of today.
    pub fn lost(&self, output: &str) -> String {
        let lost: &[&str] = match output {
            "oembed" => &["theme", "density", "version", "as-of"],
            "plain" => &["theme", "density"],
            "picture" => &["theme", "density", "as-of"],
            "words" => &["as-of"],
            _ => &[],
        };
        let options = self.options().into_iter();
        let options = options.filter(|(name, _)| lost.contains(name));
        options
            .map(|(name, value)| [name, "=", value].concat())
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// Reads a query. `kinds` are the widgets there are, each with its selections, and never empty; `days` the first
    /// and the last day that can be asked for.
    pub fn read(
        pairs: &[(String, String)],
        kinds: &[(String, Vec<String>)],
        days: (&str, &str),
    ) -> (Self, Vec<Ignored>) {
        let asked = |name: &str| {
            let found = pairs.iter().find(|(known, _)| known == name);
            found
                .map(|(_, value)| value.as_str())
                .filter(|value| !value.is_empty())
        };
        let (mut choice, mut ignored) = widget(kinds, asked);
        for (name, valid, place) in [
            ("theme", &THEMES[..], &mut choice.theme),
            ("density", &DENSITIES[..], &mut choice.density),
        ] {
            match asked(name) {
                Some(value) if valid.contains(&value) => *place = value.to_owned(),
                Some("auto" | "normal") | None => {}
                Some(value) => {
                    let valid = valid.iter().map(|v| (*v).to_owned()).collect();
                    ignored.push(Ignored::new(name, value, valid));
                }
            }
        }
        if let Some(version) = asked("version") {
            // Any version is one, now or once: the widget itself says whether it is still that of the data.
            let plain = |c: char| c.is_ascii_alphanumeric() || ".-".contains(c);
            if version.len() <= 20 && version.chars().all(plain) {
                choice.version = version.to_owned();
            } else {
                ignored.push(Ignored::new("version", version, vec![]));
            }
        }
        // The page of all States writes it without a hyphen.
        if let Some(day) = asked("as-of").or_else(|| asked("asof")) {
            if !shows_days(&choice) {
                ignored.push(Ignored::new("as-of", day, vec![]));
            } else if is_among(day, days) {
                choice.as_of = day.to_owned();
            } else {
                ignored.push(Ignored::day(day, days));
            }
        }
        (choice, ignored)
    }
}

impl Ignored {
    pub fn new(name: &str, value: &str, valid: Vec<String>) -> Self {
        Self {
            name: name.to_owned(),
            value: value.to_owned(),
            valid,
        }
    }

    /// A day that cannot be asked for.
    pub fn day(day: &str, (first, last): (&str, &str)) -> Self {
        Self::new("as-of", day, vec![[first, " … ", last].concat()])
    }
}

/// The widget that was asked for, or the first there is.
fn widget<'a>(
    kinds: &[(String, Vec<String>)],
    asked: impl Fn(&str) -> Option<&'a str>,
) -> (Choice, Vec<Ignored>) {
    let (kind, selection, ignored) = match asked("widget") {
        Some(SECTION) => match asked(SECTION) {
            Some(path) if is_path(path) => {
                let (_, ignored) = selection(SECTION, &[], |name| asked(name).filter(|_| name != SECTION));
                (SECTION, path.to_owned(), ignored)
            }
            path => {
                let name = if path.is_some() { SECTION } else { "widget" };
                let wrong = Ignored::new(name, path.unwrap_or(SECTION), vec![]);
                let (kind, selection) = any(kinds);
                (kind, selection, vec![wrong])
            }
        },
        Some(name) if !kinds.iter().any(|(known, _)| known == name) => {
            let names = kinds.iter().map(|(kind, _)| kind.clone()).collect();
            let (kind, selection) = any(kinds);
            (kind, selection, vec![Ignored::new("widget", name, names)])
        }
        name => {
            let found = kinds
                .iter()
                .find(|(known, _)| name.is_none_or(|name| name == known));
            let (kind, selections) = found.map_or(("", &[][..]), |(kind, all)| (kind.as_str(), all));
            let (selection, ignored) = selection(kind, selections, asked);
            (kind, selection, ignored)
        }
    };
    let choice = Choice {
        kind: kind.to_owned(),
        selection,
        ..Choice::default()
    };
    (choice, ignored)
}

/// The first widget of the catalogue.
fn any(kinds: &[(String, Vec<String>)]) -> (&str, String) {
    let first = kinds.first();
    first.map_or(("", String::new()), |(kind, selections)| {
        (kind.as_str(), selections.first().cloned().unwrap_or_default())
    })
}

/// The selection that the parts of a query come to. A part that does not fit the widget, or what was chosen before it,
/// is left out alone.
fn selection<'a>(
    kind: &str,
    selections: &[String],
    asked: impl Fn(&str) -> Option<&'a str>,
) -> (String, Vec<Ignored>) {
    let (mut chosen, mut ignored) = (String::new(), Vec::new());
    for name in FIRST.into_iter().chain(NAMED) {
        let Some(value) = asked(name) else { continue };
        let wanted = value.to_ascii_lowercase();
        let (before, valid) = if NAMED.contains(&name) {
            let before = join(&chosen, name);
            let valid = following(selections, &before);
            (before, valid)
        } else if name == first(kind) {
            let valid = following(selections, "");
            let valid = valid.into_iter().filter(|value| !NAMED.contains(&value.as_str()));
            (String::new(), valid.collect())
        } else {
            (String::new(), Vec::new())
        };
        if valid.contains(&wanted) {
            chosen = join(&before, &wanted);
        } else {
            ignored.push(Ignored::new(name, value, valid));
        }
    }
    if !selections.contains(&chosen) {
        let fits = |other: &&String| other.starts_with(&chosen);
        let found = selections.iter().find(fits).or(selections.first());
        chosen = found.cloned().unwrap_or_default();
    }
    (chosen, ignored)
}

/// What can stand next in a selection that begins so.
fn following(selections: &[String], before: &str) -> Vec<String> {
    let before = join(before, "");
    let mut values: Vec<String> = Vec::new();
    for selection in selections {
        let rest = selection.strip_prefix(&before).unwrap_or_default();
        let value = rest.split('/').next().unwrap_or_default();
        if !value.is_empty() && !values.iter().any(|known| known == value) {
            values.push(value.to_owned());
        }
    }
    values
}

fn join(before: &str, part: &str) -> String {
    match before {
        "" => part.to_owned(),
        _ => [before, "/", part].concat(),
    }
}

/// Whether a text can be the path of a page and a section of it; the frame itself says whether there is one.
fn is_path(text: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_".contains(&b))
    };
    text.len() <= 120 && text.contains('/') && text.split('/').all(plain)
}

/// Whether a widget can show another day than today (`site/embed/as_of.rs`).
pub fn shows_days(choice: &Choice) -> bool {
    matches!(
        (choice.kind.as_str(), choice.selection.as_str()),
        ("state" | "states" | "map" | "membership" | "withdrawals", _) | ("figure", "parties")
    )
}

/// Whether a text is a day between two others, both included.
pub fn is_among(text: &str, (first, last): (&str, &str)) -> bool {
    let form = |(place, letter): (usize, u8)| match place {
        4 | 7 => letter == b'-',
        _ => letter.is_ascii_digit(),
    };
    let part = |from: usize, until: usize| text.get(from..until).and_then(|part| part.parse::<u16>().ok());
    let in_form = text.len() == 10 && text.bytes().enumerate().all(form);
    let (Some(year), Some(month), Some(day)) = (part(0, 4), part(5, 7), part(8, 10)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    in_form && (1..=days).contains(&day) && first <= text && text <= last
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
            ("states", vec!["", "africa"]),
            ("recommendations", vec!["asp24", "topic/sanctions"]),
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
        Choice::read(&pairs, &kinds(), ("2002-07-01", "2027-07-27"))
    }

    #[test]
    fn a_choice_reads_what_it_wrote() {
        for query in [
            "widget=next",
            "widget=state&state=fra&theme=dark",
            "widget=findings&state=hun",
            "widget=findings",
            "widget=states&group=africa&as-of=2017-10-27",
            "widget=states",
            "widget=programme&session=asp24&topic=victims&theme=transparent&density=compact",
            "widget=programme&session=asp24&day=2025-12-01",
            "widget=findings&version=2026-11-21",
            "widget=state&state=fra&as-of=2002-07-01",
            "widget=recommendations&topic=sanctions",
            "widget=section&section=sessions/asp24/agenda&theme=dark",
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
        let (choice, ignored) = read("widget=<script>");
        assert_eq!(
            (choice.kind.as_str(), ignored[0].name.as_str()),
            ("next", "widget")
        );
    }

    #[test]
    fn only_the_part_that_does_not_fit_is_left_out() {
        for (query, chosen, left_out) in [
            ("widget=state&state=fra&day=2012-01-01", "state/fra", "day: "),
            (
                "widget=recommendations&session=asp24&topic=sanctions",
                "recommendations/asp24",
                "topic: ",
            ),
            (
                "widget=recommendations&topic=x",
                "recommendations/asp24",
                "topic: sanctions",
            ),
            (
                "widget=programme&session=asp24&topic=x",
                "programme/asp24",
                "topic: victims",
            ),
            (
                "widget=programme&session=asp99",
                "programme/asp24",
                "session: asp24",
            ),
            ("widget=findings&session=asp24", "findings/", "session: "),
            ("widget=next&as-of=2017-01-01", "next/", "as-of: "),
            (
                "widget=state&state=fra&as-of=1990-01-01",
                "state/fra",
                "as-of: 2002-07-01 … 2027-07-27",
            ),
            (
                "widget=state&state=fra&as-of=2025-02-29",
                "state/fra",
                "as-of: 2002-07-01 … 2027-07-27",
            ),
            ("widget=section&section=../../x", "next/", "section: "),
            ("widget=next&version=<img src=x>", "next/", "version: "),
            (
                "widget=next&version=2026.11.1.2026.11.1.2026",
                "next/",
                "version: ",
            ),
            (
                "widget=section&section=sessions/asp24/agenda&state=fra",
                "section/sessions/asp24/agenda",
                "state: ",
            ),
        ] {
            let (choice, ignored) = read(query);
            let told: Vec<String> = ignored
                .iter()
                .map(|part| format!("{}: {}", part.name, part.valid.join(" ")))
                .collect();
            assert_eq!(
                (format!("{}/{}", choice.kind, choice.selection).as_str(), told),
                (chosen, vec![left_out.to_owned()]),
                "{query}"
            );
        }
    }

    #[test]
    fn a_version_that_is_none_is_not_made_into_one() {
        assert_eq!(read("widget=next&version=<img src=x>").0.version, "");
    }

    #[test]
    fn the_day_may_be_named_as_the_page_of_all_states_names_it() {
        for (query, day) in [
            ("widget=states&asof=2017-10-27", "2017-10-27"),
            ("widget=states&asof=2017-10-27&as-of=2010-01-01", "2010-01-01"),
        ] {
            let (choice, ignored) = read(query);
            assert_eq!((choice.as_of.as_str(), ignored), (day, vec![]), "{query}");
        }
    }

    #[test]
    fn a_day_is_one_of_the_calendar_and_not_beyond_the_ends() {
        let days = ("2002-07-01", "2027-07-27");
        for day in ["2002-07-01", "2024-02-29", "2027-07-27"] {
            assert!(is_among(day, days), "{day}");
        }
        for day in [
            "2002-06-30",
            "2023-02-29",
            "2027-07-28",
            "2010-00-10",
            "2010-13-01",
            "2010-1-1",
            "+010-01-01",
            "x",
        ] {
            assert!(!is_among(day, days), "{day}");
        }
    }

    #[test]
    fn each_text_to_paste_says_which_options_it_cannot_carry() {
        let (choice, _) = read("widget=state&state=fra&theme=dark&version=2026.11.1&as-of=2017-10-27");
        for (output, lost) in [
            ("frame", ""),
            ("oembed", "theme=dark, version=2026.11.1, as-of=2017-10-27"),
            ("plain", "theme=dark"),
            ("picture", "theme=dark, as-of=2017-10-27"),
            ("words", "as-of=2017-10-27"),
        ] {
            assert_eq!(choice.lost(output), lost, "{output}");
        }
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
