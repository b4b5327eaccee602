//! Which resolutions an address asks for.

/// A resolution, as far as the index needs to know it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Everything that can be searched, folded.
    pub key: String,
    /// Code of its session and of its topic, as their pages have them in their addresses.
    pub session: String,
    pub topic: String,
}

/// What was asked. An empty text or choice means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pub text: String,
    pub session: String,
    pub topic: String,
}

/// A part of the address that could not be followed: its name, its value, and what would have been understood.
pub type Ignored = (&'static str, String, String);

impl Query {
    /// Reads the parts of an address; of a session and a topic, only those that some row has.
    pub fn read(asked: impl Fn(&str) -> Option<String>, rows: &[Row]) -> (Self, Vec<Ignored>) {
        let mut ignored = Vec::new();
        let mut choice = |name: &'static str, code: fn(&Row) -> &String| {
            let value = asked(name).filter(|value| !value.is_empty())?;
            if rows.iter().any(|row| *code(row) == value) {
                return Some(value);
            }
            let mut valid: Vec<&str> = rows
                .iter()
                .map(|row| code(row).as_str())
                .filter(|code| !code.is_empty())
                .collect();
            valid.sort_unstable();
            valid.dedup();
            ignored.push((name, value.chars().take(40).collect(), valid.join(", ")));
            None
        };
        let query = Self {
            session: choice("session", |row| &row.session).unwrap_or_default(),
            topic: choice("topic", |row| &row.topic).unwrap_or_default(),
            text: asked("q").unwrap_or_default().chars().take(80).collect(),
        };
        (query, ignored)
    }

    /// The parts that say something.
    pub fn params(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let params = [
            ("q", self.text.as_str()),
            ("session", &self.session),
            ("topic", &self.topic),
        ];
        params.into_iter().filter(|(_, value)| !value.is_empty())
    }

    /// Whether a row answers. `text` is the query's text, folded: each of its words stands somewhere in the row.
    pub fn asks_for(&self, row: &Row, text: &str) -> bool {
        let is = |asked: &String, code: &String| asked.is_empty() || asked == code;
        is(&self.session, &row.session)
            && is(&self.topic, &row.topic)
            && text.split_whitespace().all(|word| row.key.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<Row> {
        [
            ("icc asp/23/res.1 programme budget for 2025", "asp23", "budget"),
            ("icc asp/23/res.5 cooperation", "asp23", "cooperation"),
            ("icc asp/22/res.4 programme budget for 2024", "asp22", "budget"),
        ]
        .map(|(key, session, topic)| Row {
            key: key.into(),
            session: session.into(),
            topic: topic.into(),
        })
        .to_vec()
    }

    fn found(pairs: &[(&str, &str)]) -> (Vec<usize>, Vec<Ignored>) {
        let asked = |name: &str| {
            let found = pairs.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        let (rows, text) = (rows(), asked("q").unwrap_or_default());
        let (query, ignored) = Query::read(asked, &rows);
        let places = rows
            .iter()
            .enumerate()
            .filter(|(_, row)| query.asks_for(row, &text));
        (places.map(|(place, _)| place).collect(), ignored)
    }

    #[test]
    fn words_session_and_topic_narrow_together() {
        assert_eq!(found(&[]).0, [0, 1, 2]);
        assert_eq!(found(&[("q", "2025 budget")]).0, [0]);
        assert_eq!(found(&[("session", "asp23")]).0, [0, 1]);
        assert_eq!(found(&[("session", "asp23"), ("topic", "budget")]).0, [0]);
    }

    #[test]
    fn what_no_resolution_has_is_left_out_and_told_with_what_is() {
        let (places, ignored) = found(&[("topic", "weather"), ("session", "asp22")]);
        assert_eq!(places, [2]);
        assert_eq!(
            ignored,
            [("topic", "weather".to_owned(), "budget, cooperation".to_owned())]
        );
    }

    #[test]
    fn what_is_written_to_the_address_reads_back_the_same() {
        let asked = Query {
            text: "budget".into(),
            session: "asp23".into(),
            topic: "budget".into(),
        };
        let params: Vec<(&str, &str)> = asked.params().collect();
        let read = |name: &str| {
            let found = params.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        assert_eq!(Query::read(read, &rows()), (asked.clone(), vec![]));
    }
}
