//! How many States were party when, as the steps of a chart: the same for all States at build time, and for those
//! that a visitor has chosen in the browser.

use std::fmt::Write;

use super::history::{History, Span};

/// Whether the Statute is in force for a State of this status.
fn is_party(status: Option<&str>) -> bool {
    matches!(status, Some("party" | "party_withdrawal_pending"))
}

/// The number of parties from each day on which it changes.
pub fn counts<'a>(span: &Span, histories: impl Iterator<Item = &'a History> + Clone) -> Vec<(String, i32)> {
    let mut counts: Vec<(String, i32)> = Vec::new();
    for day in &span.events {
        let count = histories
            .clone()
            .filter(|history| is_party(history.on(day)))
            .count() as i32;
        if counts.last().is_none_or(|(_, before)| *before != count) {
            counts.push((day.clone(), count));
        }
    }
    counts
}

/// The number of parties on `day`: that of the last change by then.
pub fn count_on(counts: &[(String, i32)], day: &str) -> i32 {
    let past = counts.iter().rev().find(|(since, _)| since.as_str() <= day);
    past.map_or(0, |(_, count)| *count)
}

/// Whether a State becomes a party on `day`, or ceases to be one; nothing if neither.
pub fn joins(history: &History, day: &str) -> Option<bool> {
    let now = is_party(Some(history.begins(day)?));
    let before = history.days().take_while(|change| *change < day).last();
    let before = is_party(before.and_then(|before| history.on(before)));
    (now != before).then_some(now)
}

/// Where the chart stands in its drawing, in units of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chart {
    pub left: i32,
    pub right: i32,
    pub top: i32,
    pub bottom: i32,
    /// The year at its left end and that after its right end.
    pub years: (i32, i32),
    /// The number of parties at its upper end.
    pub most: i32,
}

impl Default for Chart {
    fn default() -> Self {
        Self {
            left: 30,
            right: 470,
            top: 8,
            bottom: 220,
            years: (2002, 2028),
            most: 130,
        }
    }
}

impl Chart {
    /// The place of a day. Months count as equally long: no step moves by as much as a unit.
    pub fn x(&self, day: &str) -> i32 {
        let mut parts = day.split('-').map(|part| part.parse::<i32>().unwrap_or(1));
        let mut next = || parts.next().unwrap_or(1);
        let days = (next() - self.years.0) * 372 + (next() - 1) * 31 + next() - 1;
        self.left + (self.right - self.left) * days / ((self.years.1 - self.years.0) * 372)
    }

    /// The width of its whole drawing.
    pub fn width(&self) -> i32 {
        self.right + 8
    }

    /// The change nearest to a place. Of several at one place it is the last, whose number stands on from there.
    pub fn nearest(&self, counts: &[(String, i32)], x: i32) -> usize {
        let changes = counts.iter().enumerate().rev();
        let nearest = changes.min_by_key(|(_, (day, _))| (self.x(day) - x).abs());
        nearest.map_or(0, |(index, _)| index)
    }

    /// The height of a number of parties.
    pub fn y(&self, count: i32) -> i32 {
        self.bottom - (self.bottom - self.top) * count / self.most
    }

    /// The line of the steps, from nothing before the first of them to `last`.
    pub fn path(&self, counts: &[(String, i32)], last: &str) -> String {
        let mut path = format!("M{} {}", self.left, self.bottom);
        for (day, count) in counts {
            let _ = write!(path, "H{}V{}", self.x(day), self.y(*count));
        }
        let _ = write!(path, "H{}", self.x(last));
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_goes_up_with_each_party_and_down_with_each_that_has_left() {
        let histories = [
            History::read("1998-07-18:signatory 2002-07-01:party"),
            History::read("2004-12-01:party 2016-10-27:party_withdrawal_pending 2017-10-27:former_party"),
        ];
        let span = Span::new("2002-07-01", "2027-07-27", histories.iter());
        let counts = counts(&span, histories.iter());
        let expected = [("2002-07-01", 1), ("2004-12-01", 2), ("2017-10-27", 1)];
        assert_eq!(counts, expected.map(|(day, count)| (day.to_owned(), count)));
        let chart = Chart::default();
        assert_eq!(
            chart.path(&counts, "2027-07-27"),
            "M30 220H38V219H79V217H297V219H462"
        );
    }

    #[test]
    fn a_state_joins_when_the_statute_binds_it_and_leaves_when_it_no_longer_does() {
        let burundi = History::read(
            "1999-01-13:signatory 2004-12-01:party 2016-10-27:party_withdrawal_pending 2017-10-27:former_party",
        );
        for (day, expected) in [
            ("1999-01-13", None),
            ("2004-12-01", Some(true)),
            ("2016-10-27", None),
            ("2017-10-27", Some(false)),
            ("2017-10-28", None),
        ] {
            assert_eq!(joins(&burundi, day), expected, "{day}");
        }
    }

    #[test]
    fn a_pointer_reads_the_change_nearest_to_it() {
        let counts = [
            ("2002-07-01", 1),
            ("2004-12-01", 2),
            ("2017-10-27", 1),
            ("2017-10-28", 0),
        ];
        let counts = counts.map(|(day, count)| (day.to_owned(), count));
        let chart = Chart::default();
        for (x, expected) in [(0, 0), (50, 0), (70, 1), (200, 3), (470, 3)] {
            assert_eq!(chart.nearest(&counts, x), expected, "{x}");
        }
        assert_eq!(chart.nearest(&[], 100), 0);
        assert_eq!(
            [("2002-06-30", 0), ("2010-01-01", 2)].map(|(day, _)| count_on(&counts, day)),
            [0, 2]
        );
    }

    #[test]
    fn nobody_at_all_is_a_flat_line() {
        let span = Span::new("2002-07-01", "2027-07-27", [].iter());
        let counts = counts(&span, [].iter());
        assert_eq!(Chart::default().path(&counts, "2027-07-27"), "M30 220H462");
    }
}
