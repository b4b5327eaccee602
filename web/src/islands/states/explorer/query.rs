//! What a visitor asked of the States, and which rows answer it. Pure, so that it is tested natively.

use std::{cmp::Ordering, str::FromStr};

use super::history::{Deposits, History, is_day};

/// As many States as stand side by side on the page that compares them.
pub const MOST_PICKED: usize = 4;

/// The views of the same States.
pub const TABS: [&str; 4] = ["table", "map", "timeline", "tiles"];

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

/// A row of the table, as far as choosing and ordering need it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The State, as `FRA`.
    pub code: String,
    /// Name and code, folded.
    pub key: String,
    pub group: String,
    pub history: History,
    pub apic: History,
    pub deposits: Deposits,
    /// Rate of the scale in thousandths of a percent, if assessed.
    pub rate: Option<u32>,
}

/// Before a State did anything under the Statute.
pub const NON_PARTY: &str = "non_party";

impl Row {
    /// Where the State stood on `day`.
    pub fn status(&self, day: &str) -> &str {
        self.history.on(day).unwrap_or(NON_PARTY)
    }

    /// Since when the State has been, or had been, bound on `day`; empty if it was not yet.
    pub fn since(&self, day: &str) -> &str {
        let since = self.first("party");
        if since <= day { since } else { "" }
    }

    /// The day on which that ends or ended, as far as it was notified by `day`.
    pub fn until(&self, day: &str) -> &str {
        match self.status(day) {
            "party_withdrawal_pending" | "former_party" => self.first("former_party"),
            _ => "",
        }
    }

    fn first(&self, status: &str) -> &str {
        let mut days = self.history.days();
        let found = days.find(|day| self.history.begins(day) == Some(status));
        found.unwrap_or_default()
    }
}

/// What was asked. An empty text means all; an empty day means today.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// One of [`TABS`]; empty for the first.
    pub tab: String,
    pub text: String,
    pub group: String,
    pub status: String,
    pub amendment: String,
    pub apic: String,
    pub as_of: String,
    pub sort: Sort,
    /// The States picked to be compared, at most [`MOST_PICKED`].
    pub picked: Vec<String>,
}

/// What can be asked for on this page.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    pub groups: Vec<String>,
    pub statuses: Vec<String>,
    pub amendments: Vec<String>,
    pub apic: Vec<String>,
    pub states: Vec<String>,
    pub first: String,
    pub today: String,
    pub last: String,
    /// The first and the last year of the scale whose rates the page has.
    pub scale: (String, String),
}

impl Choices {
    /// Whether the rates of the page are those of `day`.
    pub fn rated(&self, day: &str) -> bool {
        let (from, until) = &self.scale;
        let year = day.split('-').next().unwrap_or_default();
        from.as_str() <= year && year <= until.as_str()
    }
}

/// A part of the address that could not be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    pub name: String,
    pub value: String,
    pub why: Why,
}

/// Why, and what would have been understood or is shown instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The value is none of these.
    NoneOf(Vec<String>),
    /// It is no day of the calendar.
    NoDay,
    /// It lies outside the days of the data; this day, the nearest, is shown.
    Outside(String),
    /// No State of this page has this code.
    NoState,
    /// More States than can be compared.
    TooMany,
}

impl Query {
    /// Reads the parameters of an address. What makes no sense is left out and reported; where something valid lies
    /// near, that is taken.
    pub fn read<'a>(
        params: impl IntoIterator<Item = (&'a str, &'a str)>,
        choices: &Choices,
    ) -> (Self, Vec<Ignored>) {
        let mut query = Self::default();
        let mut ignored = Vec::new();
        let tabs = TABS.map(str::to_owned);
        for (name, value) in params.into_iter().filter(|(_, value)| !value.is_empty()) {
            let mut ignore = |value: &str, why| {
                ignored.push(Ignored {
                    name: name.to_owned(),
                    value: value.chars().take(40).collect(),
                    why,
                });
            };
            let (valid, place): (&[String], _) = match name {
                "q" => {
                    query.text = value.chars().take(80).collect();
                    continue;
                }
                // Widgets, whose addresses people know from snippets, write it with a hyphen.
                "asof" | "as-of" => {
                    query.as_of = day(value, choices).unwrap_or_else(|(nearest, why)| {
                        ignore(value, why);
                        nearest
                    });
                    continue;
                }
                "state" => {
                    for (code, why) in query.pick_all(value, choices) {
                        ignore(&code, why);
                    }
                    continue;
                }
                "sort" => match value.parse() {
                    Ok(sort) => {
                        query.sort = sort;
                        continue;
                    }
                    Err(()) => {
                        ignore(
                            value,
                            Why::NoneOf(Sort::ALL.map(|sort| sort.code().to_owned()).to_vec()),
                        );
                        continue;
                    }
                },
                "tab" => (&tabs, &mut query.tab),
                "group" => (&choices.groups, &mut query.group),
                "status" => (&choices.statuses, &mut query.status),
                "amendment" => (&choices.amendments, &mut query.amendment),
                "apic" => (&choices.apic, &mut query.apic),
                // Parameters of other tools (newsletters, trackers) are none of our business.
                _ => continue,
            };
            match valid.iter().find(|code| code.eq_ignore_ascii_case(value)) {
                Some(code) => code.clone_into(place),
                None => ignore(value, Why::NoneOf(valid.to_vec())),
            }
        }
        if query.tab == TABS[0] {
            query.tab.clear();
        }
        (query, ignored)
    }

    /// Picks the States of `~FRA~KEN`; returns those that cannot be picked, and why.
    fn pick_all(&mut self, list: &str, choices: &Choices) -> Vec<(String, Why)> {
        let mut refused = Vec::new();
        for code in list.split('~').filter(|code| !code.is_empty()) {
            let code = code.to_ascii_uppercase();
            if !choices.states.contains(&code) {
                refused.push((code, Why::NoState));
            } else if !self.picked.contains(&code) && !self.toggle(&code) {
                refused.push((code, Why::TooMany));
            }
        }
        refused
    }

    /// Picks a State, or lets it go; whether that could be done.
    pub fn toggle(&mut self, code: &str) -> bool {
        if let Some(place) = self.picked.iter().position(|picked| picked == code) {
            self.picked.remove(place);
            return true;
        }
        let room = self.picked.len() < MOST_PICKED;
        if room {
            self.picked.push(code.to_owned());
        }
        room
    }

    /// This query where it asks for something, and `other` where it does not.
    pub fn over(self, other: Self) -> Self {
        let either = |own: String, other: String| if own.is_empty() { other } else { own };
        Self {
            tab: either(self.tab, other.tab),
            text: either(self.text, other.text),
            group: either(self.group, other.group),
            status: either(self.status, other.status),
            amendment: either(self.amendment, other.amendment),
            apic: either(self.apic, other.apic),
            as_of: either(self.as_of, other.as_of),
            sort: if self.sort == Sort::default() {
                other.sort
            } else {
                self.sort
            },
            picked: if self.picked.is_empty() {
                other.picked
            } else {
                self.picked
            },
        }
    }

    /// The parameters that say something, in a fixed order.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        let sort = if self.sort == Sort::default() {
            ""
        } else {
            self.sort.code()
        };
        [
            ("tab", self.tab.clone()),
            ("q", self.text.clone()),
            ("group", self.group.clone()),
            ("status", self.status.clone()),
            ("amendment", self.amendment.clone()),
            ("apic", self.apic.clone()),
            ("asof", self.as_of.clone()),
            ("sort", sort.to_owned()),
            ("state", self.picked_list()),
        ]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .collect()
    }

    /// The States picked as the pages of the site write them: `~FRA~KEN`.
    pub fn picked_list(&self) -> String {
        self.picked.iter().map(|code| format!("~{code}")).collect()
    }

    /// The day asked for.
    pub fn day<'a>(&'a self, today: &'a str) -> &'a str {
        if self.as_of.is_empty() { today } else { &self.as_of }
    }
}

/// The day of an address; today is written as nothing. What is refused comes with the nearest day that is valid.
fn day(value: &str, choices: &Choices) -> Result<String, (String, Why)> {
    if !is_day(value) {
        return Err((String::new(), Why::NoDay));
    }
    for (outside, nearest) in [
        (value < choices.first.as_str(), &choices.first),
        (value > choices.last.as_str(), &choices.last),
    ] {
        if outside {
            return Err((nearest.clone(), Why::Outside(nearest.clone())));
        }
    }
    Ok(if value == choices.today {
        String::new()
    } else {
        value.to_owned()
    })
}

/// Indices of the rows that answer `query`, in its order. `text` is the query's text, folded.
pub fn select(rows: &[Row], query: &Query, text: &str, today: &str) -> Vec<usize> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let day = query.day(today);
    let answers = |row: &Row| {
        words.iter().all(|word| row.key.contains(word))
            && (query.group.is_empty() || query.group == row.group)
            && is_of_status(row.status(day), &query.status)
            && (query.amendment.is_empty() || row.deposits.by(&query.amendment, day, today).is_some())
            && (query.apic.is_empty() || row.apic.on(day) == Some(query.apic.as_str()))
    };
    let mut found: Vec<(usize, &Row)> = rows.iter().enumerate().filter(|(_, row)| answers(row)).collect();
    // One stable sort for all orders: equals stay in the order of names, and each sort more would weigh in the wasm.
    found.sort_by(|(_, a), (_, b)| match query.sort {
        Sort::Name => Ordering::Equal,
        Sort::Since => {
            let (a, b) = (a.since(day), b.since(day));
            (a.is_empty(), a).cmp(&(b.is_empty(), b))
        }
        Sort::Latest => b.since(day).cmp(a.since(day)),
        Sort::Rate => b.rate.cmp(&a.rate),
    });
    found.into_iter().map(|(index, _)| index).collect()
}

/// Whoever asks for parties means those that are leaving as well: they are bound to the last day (article 127(1)).
fn is_of_status(status: &str, asked: &str) -> bool {
    asked.is_empty() || status == asked || (asked == "party" && status == "party_withdrawal_pending")
}

#[cfg(test)]
mod tests {
    use proptest::{prelude::*, sample};

    use super::*;

    const TODAY: &str = "2026-11-21";

    fn row(key: &str, group: &str, history: &str, rate: Option<u32>) -> Row {
        Row {
            key: key.into(),
            group: group.into(),
            history: History::read(history),
            rate,
            ..Row::default()
        }
    }

    fn rows() -> Vec<Row> {
        let mut rows = vec![
            row("algerie dza", "", "s20001228", None),
            row("burundi bdi", "africa", "p20041201w20161027f20171027", Some(1)),
            row("cote d ivoire civ", "africa", "s19981130p20130501", Some(18)),
            row("france fra", "weog", "p20020701", Some(3858)),
            row("mali mli", "africa", "p20020701w20260624f20270624", Some(5)),
        ];
        rows[2].deposits = Deposits::read("A2:20240101 A3:?");
        rows[3].apic = History::read("s20000101p20040722");
        rows
    }

    fn choices() -> Choices {
        let list = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
        Choices {
            groups: list(&["africa", "weog"]),
            statuses: list(&["party", "party_withdrawal_pending", "former_party", "signatory"]),
            amendments: list(&["A1", "A2", "A3"]),
            apic: list(&["party", "signatory"]),
            states: list(&["BDI", "CIV", "DZA", "FRA", "KEN", "MLI"]),
            first: "2002-07-01".into(),
            today: TODAY.into(),
            last: "2027-07-27".into(),
            scale: ("2025".into(), "2027".into()),
        }
    }

    fn read(params: &[(&str, &str)]) -> (Query, Vec<Ignored>) {
        Query::read(params.iter().copied(), &choices())
    }

    /// The rows that an address without faults shows.
    fn shown(params: &[(&str, &str)]) -> Vec<usize> {
        let (query, ignored) = read(params);
        assert_eq!(ignored, []);
        select(
            &rows(),
            &query,
            &crate::islands::fold::fold_marks(&query.text),
            TODAY,
        )
    }

    fn refused(params: &[(&str, &str)]) -> (Query, Ignored) {
        let (query, mut ignored) = read(params);
        assert_eq!(ignored.len(), 1, "{ignored:?}");
        (query, ignored.remove(0))
    }

    #[test]
    fn a_code_finds_its_state() {
        assert_eq!(shown(&[("q", "fra")]), [3]);
    }

    #[test]
    fn filters_narrow_together() {
        assert_eq!(shown(&[("group", "africa"), ("status", "former_party")]), [1]);
    }

    #[test]
    fn a_state_that_is_leaving_is_among_the_parties() {
        assert_eq!(shown(&[("status", "party")]), [2, 3, 4]);
        assert_eq!(shown(&[("status", "party_withdrawal_pending")]), [4]);
    }

    #[test]
    fn the_day_decides_who_is_what() {
        assert_eq!(
            shown(&[("status", "former_party"), ("asof", "2017-10-26")]),
            [0; 0]
        );
        assert_eq!(shown(&[("status", "former_party"), ("asof", "2017-10-27")]), [1]);
        assert_eq!(
            shown(&[("status", "former_party"), ("asof", "2027-06-24")]),
            [1, 4]
        );
        assert_eq!(shown(&[("status", "party"), ("asof", "2002-07-01")]), [3, 4]);
    }

    #[test]
    fn instruments_count_from_their_day() {
        assert_eq!(shown(&[("amendment", "A2")]), [2]);
        assert_eq!(shown(&[("amendment", "A2"), ("asof", "2023-12-31")]), [0; 0]);
        assert_eq!(shown(&[("amendment", "A3"), ("asof", "2026-11-20")]), [0; 0]);
        assert_eq!(shown(&[("amendment", "a3")]), [2]);
        assert_eq!(shown(&[("apic", "party")]), [3]);
        assert_eq!(shown(&[("apic", "signatory"), ("asof", "2003-01-01")]), [3]);
    }

    #[test]
    fn states_that_never_joined_come_last_by_date_either_way() {
        for sort in ["since", "latest"] {
            assert_eq!(shown(&[("sort", sort)]).last(), Some(&0), "{sort}");
        }
    }

    #[test]
    fn a_state_that_had_not_joined_yet_stands_with_those_that_never_did() {
        assert_eq!(
            shown(&[("sort", "since"), ("asof", "2003-01-01")]),
            [3, 4, 0, 1, 2]
        );
        assert_eq!(
            shown(&[("sort", "latest"), ("asof", "2003-01-01")]),
            [3, 4, 0, 1, 2]
        );
    }

    #[test]
    fn a_row_tells_what_was_known_on_its_day() {
        let burundi = &rows()[1];
        for (day, expected) in [
            ("2004-11-30", ("", "")),
            ("2004-12-01", ("2004-12-01", "")),
            ("2016-10-27", ("2004-12-01", "2017-10-27")),
            ("2026-11-21", ("2004-12-01", "2017-10-27")),
        ] {
            assert_eq!((burundi.since(day), burundi.until(day)), expected, "{day}");
        }
    }

    #[test]
    fn the_rates_are_those_of_one_scale() {
        for (day, expected) in [
            ("2024-12-31", false),
            ("2025-01-01", true),
            ("2027-12-31", true),
            ("2028-01-01", false),
        ] {
            assert_eq!(choices().rated(day), expected, "{day}");
        }
        assert!(!Choices::default().rated(TODAY), "a page without a scale");
    }

    #[test]
    fn the_highest_rate_comes_first() {
        assert_eq!(shown(&[("sort", "rate")]), [3, 2, 4, 1, 0]);
    }

    #[test]
    fn what_was_typed_early_goes_before_the_address() {
        let (address, _) = read(&[("q", "fra"), ("group", "weog"), ("state", "~FRA")]);
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
    fn a_group_that_does_not_exist_is_reported_with_those_that_do() {
        let (query, ignored) = refused(&[("group", "atlantis"), ("utm_source", "x")]);
        assert_eq!(query, Query::default());
        assert_eq!(
            ignored,
            Ignored {
                name: "group".into(),
                value: "atlantis".into(),
                why: Why::NoneOf(vec!["africa".into(), "weog".into()])
            }
        );
    }

    #[test]
    fn a_day_outside_the_data_gives_the_nearest_inside() {
        for (asked, nearest) in [("1990-01-01", "2002-07-01"), ("2100-01-01", "2027-07-27")] {
            let (query, ignored) = refused(&[("asof", asked)]);
            assert_eq!(query.as_of, nearest);
            assert_eq!(ignored.why, Why::Outside(nearest.into()));
        }
    }

    #[test]
    fn the_day_may_be_named_as_widgets_name_it() {
        let (query, ignored) = read(&[("as-of", "2003-01-01")]);
        assert_eq!(
            (query.params(), ignored),
            (vec![("asof", "2003-01-01".to_owned())], vec![])
        );
        let (_, ignored) = refused(&[("as-of", "yesterday")]);
        assert_eq!(ignored.name, "as-of");
    }

    #[test]
    fn a_day_that_is_none_leaves_today() {
        for asked in ["2017-02-30", "yesterday", "2017"] {
            let (query, ignored) = refused(&[("asof", asked)]);
            assert_eq!((query.day(TODAY), ignored.why), (TODAY, Why::NoDay), "{asked}");
        }
    }

    #[test]
    fn states_that_are_none_are_left_out_of_a_selection() {
        let (query, ignored) = refused(&[("state", "~FRA~XYZ~ken")]);
        assert_eq!(query.picked_list(), "~FRA~KEN");
        assert_eq!((ignored.value.as_str(), ignored.why), ("XYZ", Why::NoState));
    }

    #[test]
    fn the_fifth_state_of_a_selection_is_too_many() {
        let (query, ignored) = refused(&[("state", "~FRA~KEN~MLI~BDI~FRA~CIV")]);
        assert_eq!(query.picked, ["FRA", "KEN", "MLI", "BDI"]);
        assert_eq!((ignored.value.as_str(), ignored.why), ("CIV", Why::TooMany));
    }

    #[test]
    fn a_tab_that_does_not_exist_leaves_the_first() {
        let (query, ignored) = refused(&[("tab", "globe")]);
        assert_eq!(query.tab, "");
        assert_eq!(ignored.why, Why::NoneOf(TABS.map(str::to_owned).to_vec()));
    }

    fn one_of(codes: &[String]) -> impl Strategy<Value = String> + use<> {
        let all: Vec<String> = codes.iter().cloned().chain([String::new()]).collect();
        sample::select(all)
    }

    prop_compose! {
        fn any_query()(
            tab in one_of(&TABS[1..].iter().map(|tab| (*tab).to_owned()).collect::<Vec<_>>()),
            text in "[a-zé'~&= ]{0,20}",
            group in one_of(&choices().groups),
            status in one_of(&choices().statuses),
            amendment in one_of(&choices().amendments),
            apic in one_of(&choices().apic),
            as_of in one_of(&["2002-07-01".into(), "2017-10-27".into(), "2027-07-27".into()]),
            sort in sample::select(Sort::ALL.to_vec()),
            picked in sample::subsequence(choices().states, 0..=MOST_PICKED),
        ) -> Query {
            Query { tab, text, group, status, amendment, apic, as_of, sort, picked }
        }
    }

    proptest! {
        #[test]
        fn what_is_written_to_the_address_reads_back_the_same(query in any_query()) {
            let params = query.params();
            let pairs = params.iter().map(|(name, value)| (*name, value.as_str()));
            prop_assert_eq!(Query::read(pairs, &choices()), (query, vec![]));
        }

        #[test]
        fn no_address_makes_the_page_fail(name in "[a-z]{1,9}|asof|as-of|state|tab|q|sort", value in "\\PC{0,60}") {
            let (query, _) = Query::read([(name.as_str(), value.as_str())], &choices());
            select(&rows(), &query, &query.text, TODAY);
        }
    }
}
