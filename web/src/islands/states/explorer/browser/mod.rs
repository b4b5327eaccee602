//! The explorer's door to the document and the address.

mod as_of;
mod download;
mod picture;
mod places;
mod reading;
mod tabs;

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use leptos_dom::helpers::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, MouseEvent, UrlSearchParams};

use crate::islands::{
    address,
    dom::{
        all, attr, fill, focus, get, listen, make, mark, message, one, set, set_attr, set_text, set_value,
        text, value,
    },
    fold::fold,
    lent::lend,
    pace::Pace,
};

use super::{
    history::{Deposits, History, Span},
    query::{Choices, Ignored, NON_PARTY, Query, Row, Sort, Why, select},
    steps::{Chart, Count, counts},
};
use reading::Reading;

/// The explorer of this page, if its HTML is whole.
pub(super) async fn wake(root: HtmlElement) {
    let mut pace = Pace::begin();
    if let Some(explorer) = Explorer::read(root.into(), &mut pace).await {
        Rc::new(explorer).start(pace).await;
    }
}

struct Explorer {
    /// Everything the island changes stands in here.
    root: Element,
    page: Element,
    table: Element,
    states: Vec<State>,
    rows: Vec<Row>,
    choices: Choices,
    /// The days that the page has in words: the first that are shown. Asked for any, the browser takes long to begin.
    words: Vec<(String, String)>,
    span: Span,
    /// The days of the chart, which begins before the first that can be asked for.
    history: Span,
    query: RefCell<Query>,
    /// The rows on the screen, in their order.
    order: RefCell<Vec<usize>>,
    /// What can be read in the chart.
    reading: RefCell<Reading>,
    playing: Cell<Option<leptos_dom::helpers::IntervalHandle>>,
    /// Whether the rows are still as the page was made: all States, today.
    as_made: Cell<bool>,
}

/// What stands for a State on the page.
struct State {
    name: String,
    row: Element,
    /// Its places in the map and the tiles.
    places: Vec<Element>,
}

/// The words of the drawings: the message with its gaps, and what each status is called.
struct PlaceWords {
    says: String,
    labels: Vec<(String, String)>,
}

impl PlaceWords {
    /// Says in the drawings what a State is called and where it stands; returns what the status is called.
    fn name(&self, state: &State, status: &str) -> &str {
        let label = self.labels.iter().find(|(of, _)| of == status);
        let label = label.map_or("", |(_, label)| label);
        let says = fill(&self.says, &[("state", &state.name), ("status", label)]);
        for title in state.places.iter().filter_map(|place| one(place, "title")) {
            set_text(&title, &says);
        }
        label
    }
}

impl Explorer {
    async fn read(root: Element, pace: &mut Pace) -> Option<Self> {
        let page = document().document_element()?;
        let table = one(&root, "[data-filter-rows]")?;
        // Asked of each place once: every question to the page costs far more than one among ourselves.
        let mut places: Vec<(String, Element)> = Vec::new();
        for place in all(&root, ".place") {
            places.push((name_place(&place), place));
            pace.step().await;
        }
        let today = attr(&root, "data-today");
        let groups: Vec<(String, String)> = all(&root, "select[name=group] option")
            .iter()
            .map(|option| (text(option), attr(option, "value")))
            .collect();
        let mut states = Vec::new();
        let mut rows = Vec::new();
        let mut with_page = Vec::new();
        let columns = ["data-histories", "data-deposits", "data-apic"].map(|name| attr(&table, name));
        let [mut histories, mut deposits, mut apic] = columns.each_ref().map(|column| column.split(';'));
        for element in all(&table, "tr") {
            pace.step().await;
            let code = element.id().to_ascii_uppercase();
            let name = one(&element, "th").map(|head| text(&head)).unwrap_or_default();
            let history = History::read(histories.next().unwrap_or_default());
            // What the words of the row say, as codes: both in each row would weigh on the page.
            let group = one(&element, "td").map(|cell| text(&cell)).unwrap_or_default();
            let group = groups.iter().find(|(label, _)| *label == group);
            set_attr(&element, "data-status", history.on(&today).unwrap_or(NON_PARTY));
            rows.push(Row {
                key: fold(&[&name, " ", &code].concat()),
                group: group.map(|(_, code)| code.clone()).unwrap_or_default(),
                apic: History::read(apic.next().unwrap_or_default()),
                deposits: Deposits::read(deposits.next().unwrap_or_default()),
                rate: one(&element, ".number").and_then(|cell| thousandths(&text(&cell))),
                history,
                code: code.clone(),
            });
            let places = places.iter().filter(|(state, _)| *state == code);
            if one(&element, "th a").is_some() {
                with_page.push(code.clone());
            }
            states.push(State {
                name,
                row: element,
                places: places.map(|(_, place)| place.clone()).collect(),
            });
        }
        let offered = |name: &str| {
            let options = all(&root, &["select[name=", name, "] option"].concat());
            options
                .iter()
                .map(|option| attr(option, "value"))
                .filter(|code| !code.is_empty())
                .collect()
        };
        let choices = Choices {
            groups: offered("group"),
            statuses: offered("status"),
            amendments: offered("amendment"),
            apic: offered("apic"),
            states: with_page,
            first: attr(&root, "data-first"),
            today,
            last: attr(&root, "data-last"),
            scale: attr(&root, "data-scale")
                .split_once(' ')
                .map(|(from, until)| (from.to_owned(), until.to_owned()))
                .unwrap_or_default(),
        };
        let slider = one(&root, "[name=month]").map(|slider| attr(&slider, "aria-valuetext"));
        let slider = slider.map(|words| (choices.today.clone(), words));
        let chart = one(&root, "[data-words]").map(|chart| attr(&chart, "data-words"));
        let chart = chart.and_then(|said| {
            let (day, words) = said.split_once(' ')?;
            Some((day.to_owned(), words.to_owned()))
        });
        let histories = || rows.iter().map(|row| &row.history);
        let span = Span::new(&choices.first, &choices.last, histories());
        let history = Span::new("", &choices.last, histories());
        Some(Self {
            order: RefCell::new((0..rows.len()).collect()),
            page,
            root,
            table,
            states,
            rows,
            choices,
            words: slider.into_iter().chain(chart).collect(),
            span,
            history,
            query: RefCell::default(),
            reading: RefCell::default(),
            playing: Cell::new(None),
            as_made: Cell::new(true),
        })
    }

    async fn start(self: Rc<Self>, mut pace: Pace) {
        self.make_tabs();
        self.make_chart();
        self.name_places(&mut pace).await;
        self.make_picks(&mut pace).await;
        // Whoever was quicker than the wasm keeps what they chose.
        let early = self.read_controls(Query::default());
        let touched = early != Query::default();
        let (asked, ignored) = read_address(&self.choices);
        let hash = window().location().hash().unwrap_or_default();
        let mut query = early.over(asked);
        if query.tab.is_empty() && super::query::TABS.contains(&hash.trim_start_matches('#')) {
            query.tab = hash.trim_start_matches('#').to_owned();
        }
        self.query.replace(query);
        self.tell(&ignored);
        if touched {
            self.write_address();
        }
        Rc::clone(&self).listen();
        self.show_slowly(&mut pace).await;
    }

    fn listen(self: Rc<Self>) {
        // Browsers differ in which of the two they send for which control; asking twice changes nothing.
        for event in ["input", "change"] {
            let this = Rc::clone(&self);
            listen(&self.root, event, move |event: Event| this.read_control(&event));
        }
        let this = Rc::clone(&self);
        listen(&self.root, "click", move |event: MouseEvent| {
            this.clone().click(&event)
        });
        let this = Rc::clone(&self);
        listen(&self.root, "keydown", move |event: KeyboardEvent| {
            this.key(&event)
        });
        for event in ["mouseover", "focusin"] {
            let this = Rc::clone(&self);
            listen(&self.root, event, move |event: Event| this.read_out(&event));
        }
        for event in ["pointermove", "pointerdown"] {
            let this = Rc::clone(&self);
            listen(&self.root, event, move |event: MouseEvent| {
                this.point_in_chart(&event)
            });
        }
        let this = Rc::clone(&self);
        listen(&self.root, "focusout", move |event: Event| {
            // A day that was typed half, or lies outside, gives way to the one that is shown.
            if target(&event).is_some_and(|control| attr(&control, "name") == "asof") {
                this.show_day(&this.query.borrow());
            }
        });
        let this = Rc::clone(&self);
        listen(&self.root, "submit", move |event: Event| {
            let _ = &this;
            event.prevent_default();
        });
    }

    fn read_control(&self, event: &Event) {
        let Some(control) = target(event) else { return };
        self.stop();
        let before = self.query.borrow().clone();
        let mut query = self.read_controls(before.clone());
        query.as_of = self.read_day(&control).unwrap_or(before.as_of);
        if attr(&control, "name") == "state" {
            let code = value(&control);
            let wanted = get(&control, "checked").as_bool() == Some(true);
            if wanted != query.picked.contains(&code) && !query.toggle(&code) {
                self.say_in(".picked__said", "too-many");
                mark_checked(&control, false);
            }
        }
        self.change(query);
    }

    fn click(self: Rc<Self>, event: &MouseEvent) {
        let Some(clicked) = target(event) else { return };
        if let Some(tab) = closest(&clicked, "[role=tab]") {
            event.prevent_default();
            self.open_tab(&tab);
        } else if let Some(place) = closest(&clicked, ".place").filter(|_| event.shift_key()) {
            event.prevent_default();
            self.pick(&attr(&place, "data-state"));
        } else if let Some(dot) = self.dot_near(event, &clicked) {
            event.prevent_default();
            let _ = window().location().set_href(&attr(&dot, "href"));
        } else if let Some(button) = closest(&clicked, "button") {
            self.press(&button, event);
        }
    }

    fn press(self: Rc<Self>, button: &Element, event: &MouseEvent) {
        let does = attr(button, "data-do");
        if does != "play" {
            self.stop();
        }
        match does.as_str() {
            "reset" => {
                event.prevent_default();
                let query = Query {
                    tab: self.query.borrow().tab.clone(),
                    ..Query::default()
                };
                self.tell(&[]);
                self.change(query);
            }
            "play" => self.play(),
            "release" => self.pick(&attr(button, "value")),
            "release-all" => {
                let mut query = self.query.borrow().clone();
                query.picked.clear();
                self.change(query);
            }
            "csv" => self.save_csv(),
            "svg" => self.save_svg(),
            "png" => self.save_png(),
            "copy" => self.copy_address(),
            step => {
                if let Some(day) = self.step(step) {
                    self.go_to(day);
                }
            }
        }
    }

    fn key(&self, event: &KeyboardEvent) {
        let Some(focused) = target(event) else { return };
        if closest(&focused, "[role=tab]").is_some() {
            self.key_in_tabs(event);
        } else if let Some(place) = closest(&focused, ".place") {
            self.key_in_drawing(event, &place);
        } else if closest(&focused, ".steps").is_some() {
            self.key_in_chart(event);
        }
    }

    /// Picks a State for comparison, or lets it go.
    fn pick(&self, code: &str) {
        if !self.choices.states.iter().any(|state| state == code) {
            return;
        }
        let mut query = self.query.borrow().clone();
        if query.toggle(code) {
            self.change(query);
        } else {
            self.say_in(".picked__said", "too-many");
        }
    }

    /// A box in each row that picks its State. They are made here, since they do nothing without us and as HTML
    /// would weigh half a kilobyte.
    async fn make_picks(&self, pace: &mut Pace) {
        let message = self.message("pick-state");
        for (state, row) in self.states.iter().zip(&self.rows) {
            pace.step().await;
            let cell = one(&state.row, "td.needs-script");
            let Some(cell) = cell.filter(|_| self.choices.states.contains(&row.code)) else {
                continue;
            };
            let pick = make(&cell, "input", "", "");
            for (name, value) in [
                ("type", "checkbox"),
                ("name", "state"),
                ("value", &row.code),
                ("aria-label", &fill(&message, &[("state", &state.name)])),
            ] {
                set_attr(&pick, name, value);
            }
        }
    }

    /// The tiles have no names yet.
    async fn name_places(&self, pace: &mut Pace) {
        let words = self.place_words();
        for (state, row) in self.states.iter().zip(&self.rows) {
            pace.step().await;
            words.name(state, row.status(&self.choices.today));
        }
    }

    fn change(&self, query: Query) {
        if *self.query.borrow() == query {
            return;
        }
        self.query.replace(query);
        self.show();
        self.write_address();
    }

    /// What the form says; the rest is left as it was.
    fn read_controls(&self, mut query: Query) -> Query {
        let read = |name: &str| one(&self.root, &["form [name=", name, "]"].concat()).map(|c| value(&c));
        query.text = read("q").unwrap_or_default();
        query.group = read("group").unwrap_or_default();
        query.status = read("status").unwrap_or_default();
        query.amendment = read("amendment").unwrap_or_default();
        query.apic = read("apic").unwrap_or_default();
        query.sort = read("sort").unwrap_or_default().parse().unwrap_or_default();
        query
    }

    /// What follows from what is asked, in the order in which it is shown.
    const PARTS: [fn(&Self, &Query, &[usize]); 9] = [
        |this, query, _| this.show_controls(query),
        |this, query, _| this.show_tab(query),
        Self::show_rows,
        |this, query, _| this.show_day(query),
        |this, _, _| this.show_stops(),
        Self::show_counts,
        |this, query, _| this.show_steps(query),
        |this, query, _| this.show_picked(query),
        |_, query, _| show_lent(query),
    ];

    /// Brings the whole page in line with what is asked.
    fn show(&self) {
        let query = self.query.borrow();
        let visible = self.visible(&query);
        for part in Self::PARTS {
            part(self, &query, &visible);
        }
    }

    /// The same for the first time. What is asked may change between the parts.
    async fn show_slowly(&self, pace: &mut Pace) {
        for part in Self::PARTS {
            pace.step().await;
            let query = self.query.borrow();
            part(self, &query, &self.visible(&query));
        }
    }

    /// The rows to be seen, in their order.
    fn visible(&self, query: &Query) -> Vec<usize> {
        let today = &self.choices.today;
        let mut asked = query.clone();
        if query.sort == Sort::Rate && !self.choices.rated(query.day(today)) {
            // By rates that nobody can see no order could be understood.
            asked.sort = Sort::Name;
        }
        select(&self.rows, &asked, &fold(&query.text), today)
    }

    fn show_rows(&self, query: &Query, visible: &[usize]) {
        let rated = self.choices.rated(query.day(&self.choices.today));
        mark(&self.root, "data-unrated", !rated);
        let all = Query {
            tab: query.tab.clone(),
            ..Query::default()
        };
        self.as_made.set(self.as_made.get() && *query == all);
        if !self.as_made.get() {
            self.show_states(query, visible);
            self.show_order(visible);
            self.show_deposits(query, visible);
            self.show_picks(query);
        }
    }

    fn show_controls(&self, query: &Query) {
        for (name, chosen) in [
            ("q", query.text.as_str()),
            ("group", &query.group),
            ("status", &query.status),
            ("amendment", &query.amendment),
            ("apic", &query.apic),
            ("sort", query.sort.code()),
        ] {
            if let Some(control) = one(&self.root, &["form [name=", name, "]"].concat()) {
                set_value(&control, chosen);
            }
        }
        let more = one(&self.root, ".filter__more");
        if let Some(more) = more.filter(|_| !query.amendment.is_empty() || !query.apic.is_empty()) {
            mark(&more, "open", true);
        }
    }

    /// What the drawings say of a State, read from the page once for all States.
    fn place_words(&self) -> PlaceWords {
        let labels = all(&self.root, "[data-tally]").into_iter().map(|tally| {
            let label = one(&tally, "dt").map(|label| text(&label)).unwrap_or_default();
            (attr(&tally, "data-tally"), label)
        });
        PlaceWords {
            says: self.message("place"),
            labels: labels.collect(),
        }
    }

    fn show_states(&self, query: &Query, visible: &[usize]) {
        let day = query.day(&self.choices.today);
        let words = self.place_words();
        for (index, (state, row)) in self.states.iter().zip(&self.rows).enumerate() {
            let (status, out) = (row.status(day), !visible.contains(&index));
            mark(&state.row, "hidden", out);
            // When it was bound: empty until it was, and without an end that nobody knew of on the day.
            if let Some(bound) = one(&state.row, "td:nth-child(4)") {
                mark(&bound, "data-not-yet", row.since(day).is_empty());
                if let Some(until) = one(&bound, "span") {
                    mark(&until, "hidden", row.until(day).is_empty());
                }
            }
            for place in &state.places {
                mark(place, "data-out", out);
                mark(place, "data-picked", query.picked.contains(&row.code));
            }
            if attr(&state.row, "data-status") == status {
                continue;
            }
            set_attr(&state.row, "data-status", status);
            for place in &state.places {
                set_attr(place, "data-status", status);
            }
            let label = words.name(state, status);
            if let Some(shown) = one(&state.row, ".status") {
                set_attr(&shown, "class", &["status status--", status].concat());
                set_text(&shown, label);
            }
        }
    }

    fn show_order(&self, visible: &[usize]) {
        if *self.order.borrow() == visible {
            return;
        }
        for state in visible.iter().filter_map(|index| self.states.get(*index)) {
            // Appending a node that is already there moves it.
            let _ = self.table.append_child(&state.row);
        }
        self.order.replace(visible.to_vec());
    }

    /// Where one amendment is asked for, its column tells when each State deposited its instrument.
    fn show_deposits(&self, query: &Query, visible: &[usize]) {
        let Some(head) = one(&self.root, "[data-deposits-head]") else {
            return;
        };
        let heading = match query.amendment.as_str() {
            "" => attr(&head, "data-deposits-head"),
            _ => self.chosen_option("amendment"),
        };
        set_text(&head, &heading);
        let (today, day) = (&self.choices.today, query.day(&self.choices.today));
        for index in visible {
            let (Some(state), Some(row)) = (self.states.get(*index), self.rows.get(*index)) else {
                continue;
            };
            let Some(cell) = one(&state.row, ".deposits") else {
                continue;
            };
            let shown = match row.deposits.by(&query.amendment, day, today) {
                None => self.count_of(row.deposits.all_by(day, today).map(|deposit| deposit.confirmed)),
                Some(deposit) => {
                    let when = if deposit.day.is_empty() {
                        self.message("undated")
                    } else {
                        self.date(&deposit.day)
                    };
                    let doubt = if deposit.confirmed {
                        String::new()
                    } else {
                        self.message("unconfirmed")
                    };
                    [when, doubt].join(" ").trim().to_owned()
                }
            };
            if text(&cell) != shown {
                set_text(&cell, &shown);
            }
            if attr(&cell, "data-label") != heading {
                set_attr(&cell, "data-label", &heading);
            }
        }
    }

    /// As the page writes it: how many, and how many of them are unconfirmed.
    fn count_of(&self, confirmed: impl Iterator<Item = bool>) -> String {
        let (sure, unsure): (Vec<bool>, Vec<bool>) = confirmed.partition(|sure| *sure);
        let (all, n) = ((sure.len() + unsure.len()).to_string(), unsure.len().to_string());
        match (sure.len(), unsure.len()) {
            (0, 0) => String::new(),
            (_, 0) => all,
            _ => fill(&self.message("some-unconfirmed"), &[("all", &all), ("n", &n)]),
        }
    }

    fn show_counts(&self, query: &Query, visible: &[usize]) {
        let day = query.day(&self.choices.today);
        for tally in all(&self.root, "[data-tally]") {
            let status = attr(&tally, "data-tally");
            let of_status = visible.iter().filter_map(|index| self.rows.get(*index));
            let count = of_status.filter(|row| row.status(day) == status).count();
            if let Some(number) = one(&tally, "dd") {
                set_text(&number, &count.to_string());
            }
            mark(&tally, "hidden", status == NON_PARTY && count == 0);
        }
        let (shown, total) = (visible.len().to_string(), self.rows.len().to_string());
        let count = fill(&self.message("count"), &[("shown", &shown), ("total", &total)]);
        if let Some(place) = one(&self.root, ".filter__count").filter(|place| text(place) != count) {
            set_text(&place, &count);
        }
        if let Some(none) = one(&self.root, ".filter__none") {
            mark(&none, "hidden", !visible.is_empty());
        }
    }

    /// The chart of the States that are chosen, whatever their status on the day.
    fn show_steps(&self, query: &Query) {
        let all_statuses = Query {
            status: String::new(),
            as_of: String::new(),
            ..query.clone()
        };
        let today = &self.choices.today;
        let chosen = select(&self.rows, &all_statuses, &fold(&query.text), today);
        let histories = chosen
            .iter()
            .filter_map(|index| Some(&self.rows.get(*index)?.history));
        let (chart, counts) = (Chart::default(), counts(&self.history, histories));
        type Number = fn(&Count) -> i32;
        let lines: [(&str, Number); 2] = [
            (".steps__shown", |count| count.parties),
            (".steps__signed", |count| count.signatories),
        ];
        for (line, number) in lines {
            if let Some(line) = one(&self.root, line) {
                set_attr(&line, "d", &chart.path(&counts, number, &self.history.last));
            }
        }
        let day = query.day(today);
        if let Some(line) = one(&self.root, ".steps__day") {
            let x = chart.x(day).to_string();
            let (top, bottom) = (chart.top.to_string(), chart.bottom.to_string());
            set_attr(&line, "d", &["M", &x, " ", &top, "V", &bottom].concat());
        }
        self.reading.replace(Reading::new(chosen, counts, day));
        self.show_reading();
    }

    /// The boxes of the States picked for comparison.
    fn show_picks(&self, query: &Query) {
        for state in &self.states {
            if let Some(check) = one(&state.row, "[name=state]") {
                mark_checked(&check, query.picked.contains(&value(&check)));
            }
        }
    }

    /// The States picked for comparison, and the way to the page that compares them.
    fn show_picked(&self, query: &Query) {
        let Some(bar) = one(&self.root, ".picked") else {
            return;
        };
        let focused = one(&bar, ":focus");
        mark(&bar, "hidden", query.picked.is_empty());
        if let Some(said) = one(&bar, ".picked__said") {
            set_text(&said, "");
        }
        for (index, button) in all(&bar, "[data-do=release]").iter().enumerate() {
            let code = query.picked.get(index);
            mark(button, "hidden", code.is_none());
            let state = code.and_then(|code| self.rows.iter().position(|row| row.code == *code));
            let Some(state) = state.and_then(|index| self.states.get(index)) else {
                continue;
            };
            set_attr(button, "value", code.map_or("", String::as_str));
            set_text(button, &[&state.name, " ×"].concat());
            let label = fill(&self.message("release"), &[("state", &state.name)]);
            set_attr(button, "aria-label", &label);
        }
        if let Some(link) = one(&bar, "a") {
            mark(&link, "hidden", query.picked.len() < 2);
            let address = [&attr(&link, "data-href"), "?state=", &query.picked_list()].concat();
            set_attr(&link, "href", &address);
        }
        // A button that is gone keeps no focus.
        let gone = |focused: &Element| focused.matches("[hidden], [hidden] *").unwrap_or_default();
        if focused.is_some_and(|focused| gone(&focused)) {
            let next = one(&bar, "button:not([hidden], [hidden] *)");
            let next = next.or_else(|| one(&self.root, "[role=tab][aria-selected=true]"));
            next.as_ref().map(focus);
        }
    }

    /// Answers what could not be followed in the address.
    fn tell(&self, ignored: &[Ignored]) {
        let Some(place) = one(&self.root, ".filter__notices") else {
            return;
        };
        set_text(&place, "");
        for part in ignored {
            let (key, detail) = match &part.why {
                Why::NoneOf(valid) => ("none-of", valid.join(", ")),
                Why::NoDay => ("no-day", String::new()),
                Why::Outside(nearest) => ("outside", self.date(nearest)),
                Why::NoState => ("no-state", String::new()),
                Why::TooMany => ("no-room", String::new()),
            };
            let line = fill(
                &self.message(key),
                &[
                    ("valid", &detail),
                    ("first", &self.date(&self.span.first)),
                    ("last", &self.date(&self.span.last)),
                    // Last, so that braces in an address are only text.
                    ("name", &part.name),
                    ("value", &part.value),
                ],
            );
            if let Ok(notice) = document().create_element("p") {
                notice.set_class_name("notice");
                set_text(&notice, &line);
                let _ = place.append_child(&notice);
            }
        }
    }

    /// Says a message politely, below what takes the view away.
    fn say(&self, key: &str) {
        self.say_in(".explorer__said", key);
    }

    fn say_in(&self, place: &str, key: &str) {
        if let Some(place) = one(&self.root, place) {
            set_text(&place, &self.message(key));
        }
    }

    fn message(&self, key: &str) -> String {
        message(&self.root, key)
    }

    fn status_label(&self, status: &str) -> String {
        let label = one(&self.root, &["[data-tally=", status, "] dt"].concat());
        label.map(|label| text(&label)).unwrap_or_default()
    }

    /// What stands in a list of choices.
    fn chosen_option(&self, name: &str) -> String {
        let option = one(&self.root, &["select[name=", name, "] option:checked"].concat());
        option
            .map(|option| match option.get_attribute("label") {
                Some(short) => short,
                None => text(&option),
            })
            .unwrap_or_default()
    }

    fn write_address(&self) {
        address::replace(&self.search(), "");
    }

    /// What is chosen, as an address has it: `?group=africa`, empty for nothing.
    fn search(&self) -> String {
        let Ok(params) = UrlSearchParams::new() else {
            return String::new();
        };
        for (name, value) in self.query.borrow().params() {
            params.set(name, &value);
        }
        // The form of addresses of this site keeps `~`, which needs no escape anywhere.
        let search = String::from(params.to_string()).replace("%7E", "~");
        if search.is_empty() {
            search
        } else {
            ["?", &search].concat()
        }
    }
}

/// Widgets show another day, too, and that of the States Parties a single group.
fn show_lent(query: &Query) {
    lend("", &[("as-of", &query.as_of)]);
    lend("[href*=\"widget=states\"]", &[("group", &query.group)]);
}

fn read_address(choices: &Choices) -> (Query, Vec<Ignored>) {
    let search = window().location().search().unwrap_or_default();
    let Ok(params) = UrlSearchParams::new_with_str(&search) else {
        return Default::default();
    };
    let names = [
        "tab",
        "q",
        "group",
        "status",
        "amendment",
        "apic",
        "as-of",
        "asof",
        "sort",
        "state",
    ];
    let pairs: Vec<(&str, String)> = names
        .into_iter()
        .filter_map(|name| Some((name, params.get(name)?)))
        .collect();
    Query::read(pairs.iter().map(|(name, value)| (*name, value.as_str())), choices)
}

/// A rate as the page writes it, with three decimals in every language.
fn thousandths(rate: &str) -> Option<u32> {
    let digits: String = rate.chars().filter(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// Marks a place with the code of its State, which the HTML has only once: in the address of its page.
fn name_place(place: &Element) -> String {
    let address = attr(place, "href");
    let slug = address.trim_end_matches('/').rsplit('/').next();
    let code = slug.unwrap_or_default().to_ascii_uppercase();
    set_attr(place, "data-state", &code);
    code
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn closest(element: &Element, css: &str) -> Option<Element> {
    element.closest(css).ok().flatten()
}

fn mark_checked(check: &Element, on: bool) {
    if get(check, "checked").as_bool() != Some(on) {
        set(check, "checked", &on.into());
    }
}
