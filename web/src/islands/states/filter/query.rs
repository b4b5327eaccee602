//! What a visitor asked of the table of States, and which rows answer it. Pure, so that it is tested natively.

use std::{cmp::Ordering, str::FromStr};

/// The order of the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By name, as the page is written.
    #[default]
    Name,
    /// Longest member first; States that never joined last.
    Since,
    /// Latest member first; States that never joined last.
    Latest,
    /// Highest rate of the scale first.
    Rate,
}

impl Sort {
    pub const ALL: [Self; 4] = [Self::Name, Self::Since, Self::Latest, Self::Rate];

    /// How the order is written in the address.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Since => "since",
            Self::Latest => "latest",
            Self::Rate => "rate",
        }
    }
}

impl FromStr for Sort {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|sort| sort.code() == code).ok_or(())
    }
}

/// A row of the table, as far as filtering and ordering need it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Name and code, folded.
    pub key: String,
    pub group: String,
    pub status: String,
    /// Entry into force as an ISO date, empty if never.
    pub since: String,
    /// Rate of the scale in thousandths of a percent, if assessed.
    pub rate: Option<u32>,
}

/// What was asked. An empty text, group or status means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pub text: String,
    pub group: String,
    pub status: String,
    pub sort: Sort,
}

/// A part of the address that could not be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    pub name: String,
    pub value: String,
    /// The values that would have been understood.
    pub valid: Vec<String>,
}

impl Query {
    /// Reads the parameters of an address. What makes no sense is left out and reported.
    pub fn read<'a>(
        params: impl IntoIterator<Item = (&'a str, &'a str)>,
        groups: &[String],
        statuses: &[String],
    ) -> (Self, Vec<Ignored>) {
        let mut query = Self::default();
        let mut ignored = Vec::new();
        let sorts = Sort::ALL.map(|sort| sort.code().to_owned());
        for (name, value) in params {
            let valid: &[String] = match name {
                "q" => {
                    query.text = value.chars().take(80).collect();
                    continue;
                }
                "group" => groups,
                "status" => statuses,
                "sort" => &sorts,
                // Parameters of other tools (newsletters, trackers) are none of our business.
                _ => continue,
            };
            match name {
                _ if value.is_empty() => {}
                _ if !valid.iter().any(|code| code == value) => ignored.push(Ignored {
                    name: name.to_owned(),
                    value: value.chars().take(40).collect(),
                    valid: valid.to_vec(),
                }),
                "group" => query.group = value.to_owned(),
                "status" => query.status = value.to_owned(),
                _ => query.sort = value.parse().unwrap_or_default(),
            }
        }
        (query, ignored)
    }

    /// This query where it asks for something, and `other` where it does not.
    pub fn over(&self, other: Self) -> Self {
        let either = |own: &String, other: String| if own.is_empty() { other } else { own.clone() };
        Self {
            text: either(&self.text, other.text),
            group: either(&self.group, other.group),
            status: either(&self.status, other.status),
            sort: if self.sort == Sort::default() {
                other.sort
            } else {
                self.sort
            },
        }
    }

    /// The parameters that say something, in a fixed order.
    pub fn params(&self) -> Vec<(&'static str, &str)> {
        let sort = if self.sort == Sort::default() {
            ""
        } else {
            self.sort.code()
        };
        [
            ("q", self.text.as_str()),
            ("group", &self.group),
            ("status", &self.status),
            ("sort", sort),
        ]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .collect()
    }
}

/// Indices of the rows that answer `query`, in its order. `text` is the query's text, folded.
pub fn select(rows: &[Row], query: &Query, text: &str) -> Vec<usize> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let answers = |row: &&(usize, &Row)| {
        words.iter().all(|word| row.1.key.contains(word))
            && (query.group.is_empty() || query.group == row.1.group)
            && (query.status.is_empty() || query.status == row.1.status)
    };
    let numbered: Vec<(usize, &Row)> = rows.iter().enumerate().collect();
    let mut found: Vec<(usize, &Row)> = numbered.iter().filter(answers).copied().collect();
    // One stable sort for all orders: equals stay in the order of names, and each sort more would weigh in the wasm.
    found.sort_by(|(_, a), (_, b)| match query.sort {
        Sort::Name => Ordering::Equal,
        Sort::Since => (a.since.is_empty(), &a.since).cmp(&(b.since.is_empty(), &b.since)),
        Sort::Latest => b.since.cmp(&a.since),
        Sort::Rate => b.rate.cmp(&a.rate),
    });
    found.into_iter().map(|(index, _)| index).collect()
}

/// A text without the marks that a canonical decomposition has set apart, and with the signs that people do
/// not type made plain. `lower` is in small letters and in Unicode form D: the browser knows both, and the tables
/// for them would weigh more than the rest of this island.
pub fn fold_marks(lower: &str) -> String {
    lower
        .chars()
        .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
        .map(|c| {
            if matches!(c, '’' | '\'' | '-' | '‑') {
                ' '
            } else {
                c
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(key: &str, group: &str, status: &str, since: &str, rate: Option<u32>) -> Row {
        Row {
            key: key.into(),
            group: group.into(),
            status: status.into(),
            since: since.into(),
            rate,
        }
    }

    fn rows() -> Vec<Row> {
        vec![
            row("algerie dza", "africa", "signatory", "", None),
            row("cote d ivoire civ", "africa", "party", "2013-05-01", Some(18)),
            row("france fra", "weog", "party", "2002-07-01", Some(3858)),
            row("ukraine ukr", "eastern_europe", "party", "2025-01-01", Some(74)),
        ]
    }

    fn read(params: &[(&str, &str)]) -> (Query, Vec<Ignored>) {
        let codes = |codes: [&str; 2]| codes.map(str::to_owned);
        Query::read(
            params.iter().copied(),
            &codes(["africa", "weog"]),
            &codes(["party", "signatory"]),
        )
    }

    #[test]
    fn accents_and_apostrophes_do_not_matter() {
        let text = fold_marks("co\u{302}te d’iv");
        assert_eq!(select(&rows(), &Query::default(), &text), [1]);
    }

    #[test]
    fn a_code_finds_its_state() {
        assert_eq!(select(&rows(), &Query::default(), "fra"), [2]);
    }

    #[test]
    fn filters_narrow_together() {
        let (query, _) = read(&[("group", "africa"), ("status", "party")]);
        assert_eq!(select(&rows(), &query, ""), [1]);
    }

    #[test]
    fn states_that_never_joined_come_last_by_date_either_way() {
        for sort in [Sort::Since, Sort::Latest] {
            let query = Query {
                sort,
                ..Query::default()
            };
            assert_eq!(select(&rows(), &query, "").last(), Some(&0), "{sort:?}");
        }
    }

    #[test]
    fn the_highest_rate_comes_first() {
        let query = Query {
            sort: Sort::Rate,
            ..Query::default()
        };
        assert_eq!(select(&rows(), &query, ""), [2, 3, 1, 0]);
    }

    #[test]
    fn what_was_typed_early_goes_before_the_address() {
        let (address, _) = read(&[("q", "fra"), ("group", "weog")]);
        let early = Query {
            text: "ken".into(),
            ..Query::default()
        };
        assert_eq!(
            early.over(address.clone()),
            Query {
                text: "ken".into(),
                ..address
            }
        );
    }

    #[test]
    fn what_is_written_to_the_address_reads_back_the_same() {
        let params = [
            ("q", "île"),
            ("group", "weog"),
            ("status", "party"),
            ("sort", "rate"),
        ];
        let (query, ignored) = read(&params);
        assert_eq!(query.params(), params);
        assert_eq!(ignored, []);
    }

    #[test]
    fn a_group_that_does_not_exist_is_reported_with_those_that_do() {
        let (query, ignored) = read(&[("group", "atlantis"), ("utm_source", "x")]);
        assert_eq!(query, Query::default());
        assert_eq!(
            ignored,
            [Ignored {
                name: "group".into(),
                value: "atlantis".into(),
                valid: vec!["africa".into(), "weog".into()]
            }]
        );
    }
}
