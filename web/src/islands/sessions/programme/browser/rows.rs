//! The rows of the page: read once, then hidden, marked, and written by another clock.

use leptos_dom::helpers::document;
use reactive_graph::traits::Read;
use web_sys::Element;

use super::{
    super::{
        moment::{Row, minutes},
        query::Show,
    },
    Planner,
};
use crate::islands::{
    dom::{all, attr, fill, mark, one, set_attr, set_text, text},
    fold::fold,
    pace::Pace,
};

/// The rows and their elements, in the order of the page.
pub(super) struct Page {
    /// Where the days and rooms stand; none on a page without events.
    days: Option<Element>,
    elements: Vec<Element>,
    /// What else stands for the events, each with the place of its row.
    others: Vec<(usize, Element)>,
    /// The links to the days, each with what it leads to.
    contents: Vec<(Element, Element)>,
    pub(super) rows: Vec<Row>,
}

impl Page {
    pub(super) async fn read(pace: &mut Pace) -> Self {
        let mut page = Self {
            days: document().query_selector(".planner__days").ok().flatten(),
            elements: vec![],
            others: vec![],
            contents: links_to_days(),
            rows: vec![],
        };
        page.elements = page.all(".event");
        for element in &page.elements {
            pace.step().await;
            page.rows.push(read_row(element));
        }
        for other in page.all("[data-event]") {
            let event = attr(&other, "data-event");
            let place = page.rows.iter().position(|row| row.id == event);
            page.others.extend(place.map(|place| (place, other)));
        }
        page
    }

    fn all(&self, css: &str) -> Vec<Element> {
        self.days.as_ref().map(|days| all(days, css)).unwrap_or_default()
    }

    fn show(&self, shows: &[bool]) {
        for (element, shown) in self.elements.iter().zip(shows) {
            mark(element, "hidden", !shown);
        }
        for (place, other) in &self.others {
            mark(other, "hidden", shows.get(*place) == Some(&false));
        }
        // What has nothing left to show goes too, from the inside out.
        for (around, inside) in [
            (".rooms tbody tr", ".rooms__event:not([hidden])"),
            (
                ".table-scroll",
                ".event:not([hidden]), .rooms__event:not([hidden])",
            ),
            (".rooms__none", "[data-event]:not([hidden])"),
            (".block", ".table-scroll:not([hidden])"),
        ] {
            for element in self.all(around) {
                mark(&element, "hidden", one(&element, inside).is_none());
            }
        }
        for (link, target) in &self.contents {
            mark(link, "hidden", target.matches("[hidden] *").unwrap_or_default());
        }
    }
}

impl Planner {
    pub(super) fn show_rows(&self) {
        let (query, kept, shared) = (self.query.read(), self.kept.read(), self.shared.read());
        let words = fold(&query.text);
        let rows = &self.page.rows;
        let shows: Vec<bool> = rows
            .iter()
            .map(|row| query.asks_for(row, &words, &kept, &shared))
            .collect();
        self.page.show(&shows);
        for button in self.page.all("[data-keep]") {
            let is_kept = kept.contains(&attr(&button, "data-keep"));
            set_attr(&button, "aria-pressed", if is_kept { "true" } else { "false" });
        }
        let shown = shows.iter().filter(|shown| **shown).count();
        let (count, total) = (shown.to_string(), rows.len().to_string());
        let count = fill(&self.message("count"), &[("shown", &count), ("total", &total)]);
        if let Some(place) = one(&self.root, ".filter__count").filter(|place| text(place) != count) {
            set_text(&place, &count);
        }
        let nothing_kept = query.show == Show::Mine && kept.is_empty();
        for (place, says) in [
            (".planner__none", !nothing_kept),
            (".planner__none-kept", nothing_kept),
        ] {
            if let Some(none) = one(&self.root, place) {
                mark(&none, "hidden", shown > 0 || !says);
            }
        }
    }

    /// Writes the times of the page by the clock chosen, if that changed.
    pub(super) fn show_times(&self) {
        let own_time = self.query.read().own_time;
        for element in self.page.all("time[datetime$=\"Z\"]") {
            if let Some(moment) = minutes(&attr(&element, "datetime")) {
                let shown = self.clock(moment, own_time);
                if text(&element) != shown {
                    set_text(&element, &shown);
                }
            }
        }
    }
}

/// The entries of the contents of the page, each with the heading it leads to.
fn links_to_days() -> Vec<(Element, Element)> {
    let Some(contents) = document().query_selector(".contents").ok().flatten() else {
        return vec![];
    };
    let links = all(&contents, "li").into_iter();
    let target =
        |entry: &Element| document().get_element_by_id(attr(&one(entry, "a")?, "href").strip_prefix('#')?);
    links
        .filter_map(|entry| target(&entry).map(|target| (entry, target)))
        .collect()
}

/// What the page writes above the rows of a day.
fn heading(row: &Element) -> String {
    let table = row.closest("table").ok().flatten();
    let caption = table.and_then(|table| one(&table, "caption"));
    caption.map(|caption| text(&caption)).unwrap_or_default()
}

fn read_row(element: &Element) -> Row {
    let data = |name: &str| attr(element, &["data-", name].concat());
    let words = |css: &str| one(element, css).map(|found| text(&found)).unwrap_or_default();
    let hosts = data("hosts");
    Row {
        id: element.id(),
        title: words(".event__title"),
        place: words(".event__room"),
        key: fold(
            &[
                words(".event__title"),
                words(".event__kind"),
                words(".event__hosts"),
                words(".event__room"),
            ]
            .join(" "),
        ),
        day: data("day"),
        day_in_words: heading(element),
        start: minutes(&data("start")),
        end: minutes(&data("end")),
        codes: [data("kind"), data("topic"), hosts.clone(), hosts, data("room")],
        cancelled: data("status") == "cancelled",
    }
}
