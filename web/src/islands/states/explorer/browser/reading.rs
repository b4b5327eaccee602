//! The chart read change by change: with the arrow keys, or where a pointer comes.

use web_sys::{Element, KeyboardEvent, MouseEvent};

use crate::islands::dom::{fill, one, set_attr, set_text, text};

use super::{
    super::query::Row,
    super::steps::{Chart, Count, joins},
    Explorer, closest, target,
};

/// More States than this are only counted: nobody listens to sixty names.
const MOST_NAMED: usize = 8;

/// What can be read in the chart, and where the reader is.
#[derive(Default)]
pub(super) struct Reading {
    /// The rows of the States that the chart counts.
    chosen: Vec<usize>,
    /// How many were party or had signed from each day on which that changes.
    counts: Vec<Count>,
    /// The change that is read.
    at: usize,
}

impl Reading {
    /// Begins at the last change by `day`.
    pub(super) fn new(chosen: Vec<usize>, counts: Vec<Count>, day: &str) -> Self {
        let past = counts.iter().rposition(|count| count.day.as_str() <= day);
        Self {
            chosen,
            counts,
            at: past.unwrap_or_default(),
        }
    }
}

impl Explorer {
    fn chart(&self) -> Option<Element> {
        one(&self.root, ".steps")
    }

    /// One stop of the Tab key, as each other drawing is: a slider, whose values are the changes.
    pub(super) fn make_chart(&self) {
        let Some(chart) = self.chart() else { return };
        for (name, value) in [
            ("tabindex", "0"),
            ("role", "slider"),
            ("aria-valuemin", "0"),
            ("aria-label", &self.message("chart")),
        ] {
            set_attr(&chart, name, value);
        }
    }

    pub(super) fn key_in_chart(&self, event: &KeyboardEvent) {
        let (here, last) = {
            let reading = self.reading.borrow();
            (reading.at, reading.counts.len().saturating_sub(1))
        };
        let to = match event.key().as_str() {
            "ArrowRight" | "ArrowUp" => last.min(here + 1),
            "ArrowLeft" | "ArrowDown" => here.saturating_sub(1),
            // Ten at a time: the States that signed alone are more changes than anyone wants to press keys.
            "PageUp" => last.min(here + 10),
            "PageDown" => here.saturating_sub(10),
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        self.read_change(to);
    }

    pub(super) fn point_in_chart(&self, event: &MouseEvent) {
        let chart = target(event).and_then(|target| closest(&target, ".steps"));
        let Some(chart) = chart else { return };
        let (shown, drawn) = (chart.get_bounding_client_rect(), Chart::default());
        let across = (f64::from(event.client_x()) - shown.left()) / shown.width().max(1.0);
        let x = (across * f64::from(drawn.width())) as i32;
        let nearest = drawn.nearest(&self.reading.borrow().counts, x);
        self.read_change(nearest);
    }

    fn read_change(&self, index: usize) {
        self.reading.borrow_mut().at = index;
        self.show_reading();
        self.read_chart();
    }

    /// Puts the point where the reader is.
    pub(super) fn show_reading(&self) {
        let reading = self.reading.borrow();
        let (Some(chart), Some(count)) = (self.chart(), reading.counts.get(reading.at)) else {
            return;
        };
        let drawn = Chart::default();
        if let Some(point) = one(&chart, ".steps__point") {
            set_attr(&point, "cx", &drawn.x(&count.day).to_string());
            set_attr(&point, "cy", &drawn.height(count).to_string());
        }
        set_attr(&chart, "aria-valuemax", &(reading.counts.len() - 1).to_string());
        set_attr(&chart, "aria-valuenow", &reading.at.to_string());
        // Only the day: the line below says the rest.
        set_attr(&chart, "aria-valuetext", &self.date(&count.day));
    }

    /// Says the day, the number of parties, and who joined or left.
    pub(super) fn read_chart(&self) {
        let reading = self.reading.borrow();
        let Some(count) = reading.counts.get(reading.at) else {
            return;
        };
        let day = &count.day;
        let says = if reading.chosen.len() == self.rows.len() {
            "chart-says"
        } else {
            "chart-says-some"
        };
        let gaps = [
            ("day", self.date(day)),
            ("count", count.parties.to_string()),
            ("signed", count.signatories.to_string()),
        ];
        let gaps = gaps.each_ref().map(|(name, value)| (*name, value.as_str()));
        let mut line = fill(&self.message(says), &gaps);
        type Moves = fn(&Row, &str) -> bool;
        let movers: [(&str, Moves); 3] = [
            ("chart-signed", |row, day| {
                row.history.begins(day) == Some("signatory")
            }),
            ("chart-joined", |row, day| joins(&row.history, day) == Some(true)),
            ("chart-left", |row, day| joins(&row.history, day) == Some(false)),
        ];
        for (key, moves) in movers {
            if let Some(states) = self.movers(&reading.chosen, |row| moves(row, day)) {
                line += " ";
                line += &fill(&self.message(key), &[("states", &states)]);
            }
        }
        if *day > self.choices.today {
            line += " ";
            line += &self.message("chart-to-come");
        }
        let place = one(&self.root, "#timeline .readout").filter(|place| text(place) != line);
        if let Some(place) = place {
            set_text(&place, &line);
        }
    }

    /// Who of those chosen moves, by name or, if they are many, by number.
    fn movers(&self, chosen: &[usize], moves: impl Fn(&Row) -> bool) -> Option<String> {
        let moved = chosen
            .iter()
            .filter(|index| self.rows.get(**index).is_some_and(&moves));
        let names: Vec<&str> = moved
            .filter_map(|index| Some(self.states.get(*index)?.name.as_str()))
            .collect();
        match names.len() {
            0 => None,
            1..=MOST_NAMED => Some(names.join(", ")),
            many => Some(fill(&self.message("chart-states"), &[("n", &many.to_string())])),
        }
    }
}
