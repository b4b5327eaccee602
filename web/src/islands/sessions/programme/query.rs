//! What a visitor asks of a programme, and how that stands in the address.

use super::moment::{Row, minutes};

/// The lists to choose from, by their names in the address.
pub const NAMES: [&str; 5] = ["kind", "topic", "organiser", "state", "room"];

/// Which events, beyond those the lists and the text ask for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    #[default]
    All,
    /// Those kept.
    Mine,
    /// Those of the link. That stands behind `#` and nowhere else.
    Shared,
}

/// What was asked. An empty text or choice means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pub text: String,
    pub choices: [String; 5],
    pub show: Show,
    /// Times by the visitor's clock instead of the venue's.
    pub own_time: bool,
    /// Another moment than the present one, by the venue's clock.
    pub now: Option<String>,
}

/// A part of the address that could not be followed: its name, its value, and what would have been understood.
pub type Ignored = (String, String, String);

impl Query {
    /// Reads the parameters of an address; `valid` are the codes of each list.
    pub fn read(params: &[(&str, String)], valid: &[Vec<String>]) -> (Self, Vec<Ignored>) {
        let mut query = Self::default();
        let mut ignored = Vec::new();
        for (name, value) in params {
            let mut refuse = |valid: String| {
                ignored.push(((*name).to_owned(), value.chars().take(40).collect(), valid));
            };
            match *name {
                _ if value.is_empty() => {}
                "q" => query.text = value.chars().take(80).collect(),
                "show" if value == "mine" => query.show = Show::Mine,
                "show" => refuse("mine".to_owned()),
                "time" if value == "mine" => query.own_time = true,
                "time" => refuse("mine".to_owned()),
                "now" if minutes(value).is_some() => query.now = Some(value.trim_end_matches('Z').to_owned()),
                "now" => refuse("2025-12-03T13:15".to_owned()),
                name => {
                    let Some(list) = NAMES.iter().position(|of_list| *of_list == name) else {
                        continue;
                    };
                    let codes = valid.get(list).map(Vec::as_slice).unwrap_or_default();
                    match query.choices.get_mut(list) {
                        Some(choice) if codes.contains(value) => choice.clone_from(value),
                        _ => refuse(codes.join(", ")),
                    }
                }
            }
        }
        (query, ignored)
    }

    /// The parameters that say something, in a fixed order.
    pub fn params(&self) -> Vec<(&'static str, &str)> {
        let mut params = vec![("q", self.text.as_str())];
        params.extend(NAMES.into_iter().zip(self.choices.iter().map(String::as_str)));
        params.push(("show", if self.show == Show::Mine { "mine" } else { "" }));
        params.push(("time", if self.own_time { "mine" } else { "" }));
        params.push(("now", self.now.as_deref().unwrap_or_default()));
        params.retain(|(_, value)| !value.is_empty());
        params
    }

    /// Whether the lists or the text narrow the programme.
    pub fn narrows(&self) -> bool {
        !self.text.is_empty() || self.choices.iter().any(|choice| !choice.is_empty())
    }

    /// Whether a row answers. `text` is the query's text, folded.
    pub fn asks_for(&self, row: &Row, text: &str, kept: &[String], shared: &[String]) -> bool {
        let among = |ids: &[String]| ids.contains(&row.id);
        let shown = match self.show {
            Show::All => true,
            Show::Mine => among(kept),
            Show::Shared => among(shared),
        };
        let mut choices = self.choices.iter().zip(&row.codes);
        shown
            && text.split_whitespace().all(|word| row.key.contains(word))
            && choices.all(|(choice, codes)| choice.is_empty() || codes.split(' ').any(|code| code == choice))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(params: &[(&str, &str)]) -> (Query, Vec<Ignored>) {
        let params: Vec<_> = params
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()))
            .collect();
        let codes = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>();
        let valid = [
            codes(&["plenary", "side_event"]),
            codes(&["victims"]),
            codes(&["fidh"]),
            codes(&["FIN", "FRA"]),
            vec![],
        ];
        Query::read(&params, &valid)
    }

    #[test]
    fn what_is_written_to_the_address_reads_back_the_same() {
        let params = [
            ("q", "île"),
            ("kind", "plenary"),
            ("state", "FIN"),
            ("show", "mine"),
            ("time", "mine"),
            ("now", "2025-12-03T13:15"),
        ];
        let (query, ignored) = read(&params);
        assert_eq!(query.params(), params);
        assert_eq!(ignored, []);
    }

    #[test]
    fn what_makes_no_sense_is_reported_with_what_would() {
        let (query, ignored) = read(&[("kind", "party"), ("now", "noon"), ("utm_source", "x")]);
        assert_eq!(query, Query::default());
        let reported: Vec<_> = ignored
            .iter()
            .map(|(name, value, valid)| (name.as_str(), value.as_str(), valid.as_str()))
            .collect();
        assert_eq!(
            reported,
            [
                ("kind", "party", "plenary, side_event"),
                ("now", "noon", "2025-12-03T13:15")
            ]
        );
    }

    #[test]
    fn an_event_is_found_by_each_of_those_who_hold_it() {
        let row = Row {
            id: "asp24-e07".into(),
            key: "arresting suspects".into(),
            codes: [
                "side_event",
                "cooperation",
                "BEL fidh redress",
                "BEL fidh redress",
                "europe-1-2",
            ]
            .map(Into::into),
            ..Row::default()
        };
        let asks = |list: usize, code: &str| {
            let mut query = Query::default();
            query.choices[list] = code.into();
            query.asks_for(&row, "", &[], &[])
        };
        assert!(asks(2, "redress") && asks(3, "BEL") && asks(0, "side_event"));
        assert!(!asks(2, "red") && !asks(3, "FRA"));
        let mine = Query {
            show: Show::Mine,
            ..Query::default()
        };
        assert!(
            !mine.asks_for(&row, "", &[], &[]) && mine.asks_for(&row, "arrest", &["asp24-e07".into()], &[])
        );
    }
}
