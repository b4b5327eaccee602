//! How many States were party when, and how many had signed only, as the steps of a chart: the same for all States at
//! build time, and for those that a visitor has chosen in the browser.

use std::fmt::Write;

use super::history::{History, Span};

/// Whether the Statute is in force for a State of this status.
fn is_party(status: Option<&str>) -> bool {
    matches!(status, Some("party" | "party_withdrawal_pending"))
}

/// How many States were party, and how many had signed without being one, from a day on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub day: String,
    pub parties: i32,
    pub signatories: i32,
}

/// The numbers from each day on which one of them changes.
pub fn counts<'a>(span: &Span, histories: impl Iterator<Item = &'a History> + Clone) -> Vec<Count> {
    let mut counts: Vec<Count> = Vec::new();
    for day in &span.events {
        let mut now = Count {
            day: day.clone(),
            ..Count::default()
        };
        for history in histories.clone() {
            let status = history.on(day);
            now.parties += i32::from(is_party(status));
            now.signatories += i32::from(status == Some("signatory"));
        }
        let same = |last: &Count| (last.parties, last.signatories) == (now.parties, now.signatories);
        if !counts.last().is_some_and(same) {
            counts.push(now);
        }
    }
    counts
}

/// The numbers on `day`: those of the last change by then.
pub fn on(counts: &[Count], day: &str) -> Count {
    let past = counts.iter().rev().find(|count| count.day.as_str() <= day);
    past.cloned().unwrap_or_default()
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
    /// The number of States at its upper end.
    pub most: i32,
}

impl Default for Chart {
    fn default() -> Self {
        Self {
            left: 30,
            right: 470,
            top: 8,
            bottom: 220,
            years: (1998, 2028),
            most: 140,
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
    pub fn nearest(&self, counts: &[Count], x: i32) -> usize {
        let changes = counts.iter().enumerate().rev();
        let nearest = changes.min_by_key(|(_, count)| (self.x(&count.day) - x).abs());
        nearest.map_or(0, |(index, _)| index)
    }

    /// The height of a number of States.
    pub fn y(&self, count: i32) -> i32 {
        self.bottom - (self.bottom - self.top) * count / self.most
    }

    /// Where a change is read: on the line of the parties, or while there is none on that of the signatories.
    pub fn height(&self, count: &Count) -> i32 {
        self.y(if count.parties == 0 {
            count.signatories
        } else {
            count.parties
        })
    }

    /// The line of the steps of one number, from nothing before the first of them to `last`.
    pub fn path(&self, counts: &[Count], number: fn(&Count) -> i32, last: &str) -> String {
        // As steps from the place before: small numbers, which weigh less on the page.
        let mut path = format!("M{} {}", self.left, self.bottom);
        let mut at = (self.left, self.bottom);
        for (index, count) in counts.iter().enumerate() {
            let (x, y) = (self.x(&count.day), self.y(number(count)));
            // Of several changes at one place only the last could be seen.
            let covered = counts.get(index + 1).is_some_and(|next| self.x(&next.day) == x);
            if y != at.1 && !covered {
                let _ = write!(path, "h{}v{}", x - at.0, y - at.1);
                at = (x, y);
            }
        }
        let _ = write!(path, "h{}", self.x(last) - at.0);
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_goes_up_with_each_party_and_down_with_each_that_has_left() {
        let histories = [
            History::read("s19980718p20020701"),
            History::read("p20041201w20161027f20171027"),
        ];
        let span = Span::new("1998-07-17", "2027-07-27", histories.iter());
        let counts = counts(&span, histories.iter());
        let expected = [
            ("1998-07-18", 0, 1),
            ("2002-07-01", 1, 0),
            ("2004-12-01", 2, 0),
            ("2017-10-27", 1, 0),
        ];
        assert_eq!(counts, expected.map(count));
        let chart = Chart::default();
        assert_eq!(
            chart.path(&counts, |count| count.parties, "2027-07-27"),
            "M30 220h66v-1h35v-2h189v2h143"
        );
        assert_eq!(
            chart.path(&counts, |count| count.signatories, "2027-07-27"),
            "M30 220h8v-1h58v1h367"
        );
    }

    #[test]
    fn of_changes_at_one_place_the_last_is_drawn() {
        let counts = [("2000-12-29", 0, 70), ("2000-12-31", 0, 139)].map(count);
        assert_eq!(
            Chart::default().path(&counts, |count| count.signatories, "2001-12-31"),
            "M30 220h43v-210h15"
        );
    }

    fn count((day, parties, signatories): (&str, i32, i32)) -> Count {
        Count {
            day: day.to_owned(),
            parties,
            signatories,
        }
    }

    #[test]
    fn a_state_joins_when_the_statute_binds_it_and_leaves_when_it_no_longer_does() {
        let burundi = History::read("s19990113p20041201w20161027f20171027");
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
            ("2000-12-31", 0, 139),
            ("2004-12-01", 2, 0),
            ("2017-10-27", 1, 0),
            ("2017-10-28", 0, 0),
        ];
        let counts = counts.map(count);
        let chart = Chart::default();
        for (x, expected) in [(0, 0), (90, 0), (110, 1), (230, 3), (470, 3)] {
            assert_eq!(chart.nearest(&counts, x), expected, "{x}");
        }
        assert_eq!(chart.nearest(&[], 100), 0);
        assert_eq!(
            ["2000-12-30", "2010-01-01"].map(|day| on(&counts, day).parties),
            [0, 2]
        );
        assert_eq!([0, 1].map(|index| chart.height(&counts[index])), [10, 217]);
    }

    #[test]
    fn nobody_at_all_is_a_flat_line() {
        let span = Span::new("2002-07-01", "2027-07-27", [].iter());
        let counts = counts(&span, [].iter());
        assert_eq!(
            Chart::default().path(&counts, |count| count.parties, "2027-07-27"),
            "M30 220h433"
        );
    }
}
