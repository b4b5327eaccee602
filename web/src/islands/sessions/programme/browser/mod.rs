//! The planner's door to the document, the address and the clock.

mod device;
mod file;
mod mine;
mod rows;

use std::{cell::RefCell, rc::Rc, time::Duration};

use js_sys::{Date, Intl::DateTimeFormat, Object, Reflect};
use leptos_dom::helpers::{document, request_animation_frame, set_interval, window};
use reactive_graph::{
    effect::Effect,
    signal::RwSignal,
    traits::{Get, GetUntracked, Read, ReadUntracked, Set, Update},
};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, UrlSearchParams};

use self::rows::Page;
use super::{
    moment::{Row, hour as hour_as_written, local, minutes, moment, nothing_on},
    plan::read_fragment,
    query::{Ignored, NAMES, Query, Show},
};
use crate::islands::{
    address,
    dom::{
        all, attr, fill, focus, get, listen, make, mark, message, one, set, set_attr, set_text, set_value,
        text, value,
    },
    lent::lend,
    pace::{Pace, pause},
};

/// The tools of this page.
pub(super) async fn wake(root: HtmlElement) {
    let mut pace = Pace::begin();
    let planner = Planner::read(root.into(), &mut pace).await;
    Rc::new(planner).start().await;
}

struct Planner {
    /// The tools; the days and rooms stand beside them.
    root: Element,
    page: Page,
    session: String,
    /// By how many minutes the venue's clock is ahead of UTC.
    offset: i64,
    /// The codes of each list of [`NAMES`].
    codes: Vec<Vec<String>>,
    query: RwSignal<Query>,
    kept: RwSignal<Vec<String>>,
    /// The selection that came with the link.
    shared: RwSignal<Vec<String>>,
    /// The present, in minutes since 1970.
    present: RwSignal<i64>,
    /// Whether the device keeps what it is told.
    stores: RwSignal<bool>,
    /// The calendar of the session, once it is asked for and here.
    calendar: RwSignal<Option<String>>,
    /// What stands in the address.
    written: RefCell<Option<Query>>,
}

impl Planner {
    async fn read(root: Element, pace: &mut Pace) -> Self {
        let codes = NAMES.map(|name| {
            let options = all(&root, &["select[name=", name, "] option"].concat());
            let codes = options.iter().map(|option| attr(option, "value"));
            codes.filter(|code| !code.is_empty()).collect()
        });
        Self {
            page: Page::read(pace).await,
            session: attr(&root, "data-session"),
            offset: attr(&root, "data-offset").parse().unwrap_or_default(),
            codes: codes.to_vec(),
            query: RwSignal::default(),
            kept: RwSignal::new(device::kept()),
            shared: RwSignal::default(),
            present: RwSignal::new(present()),
            stores: RwSignal::new(device::storage().is_some()),
            calendar: RwSignal::default(),
            written: RefCell::default(),
            root,
        }
    }

    async fn start(self: Rc<Self>) {
        let (asked, ignored) = read_address(&self.codes);
        self.query.set(self.early(asked));
        self.tell(&ignored);
        self.read_shared();
        if self.query.read_untracked().narrows() {
            self.open(".planner__filter");
        }
        Rc::clone(&self).listen();
        // Each says what it shows of what it reads, and is called again when that changes.
        for show in [
            Self::show_moment,
            Self::show_controls,
            Self::show_rows,
            Self::show_times,
            Self::show_mine,
            Self::show_file,
            Self::show_shared,
            Self::write_address,
        ] {
            // Each runs at the next pause, and by itself.
            pause().await;
            let this = Rc::clone(&self);
            Effect::new(move |_| show(&this));
        }
        pause().await;
        let this = Rc::clone(&self);
        set_interval(move || this.tick(), Duration::from_secs(30));
    }

    /// Whoever was quicker than the wasm keeps what they chose.
    fn early(&self, mut query: Query) -> Query {
        for control in all(&self.root, ".planner__filter [name]") {
            let chosen = value(&control);
            if !chosen.is_empty() {
                choose(&mut query, &attr(&control, "name"), chosen);
            }
        }
        query
    }

    fn listen(self: Rc<Self>) {
        for event in ["input", "change"] {
            let this = Rc::clone(&self);
            listen(&self.root, event, move |event: Event| this.read_control(&event));
        }
        let this = Rc::clone(&self);
        listen(&self.root, "submit", move |event: Event| {
            event.prevent_default();
            if target(&event).is_some_and(|form| form.matches(".moment__ask").unwrap_or_default()) {
                this.ask();
            }
        });
        let this = Rc::clone(&self);
        // On the whole page: the buttons to keep an event stand in its row.
        listen(&document(), "click", move |event: Event| this.click(&event));
        let this = Rc::clone(&self);
        listen(&window(), "hashchange", move |_: Event| this.read_shared());
        // Another tab of the same site.
        listen(&window(), "storage", move |_: Event| {
            self.kept.set(device::kept())
        });
    }

    fn read_control(&self, event: &Event) {
        let Some(control) = target(event) else { return };
        let checked = get(&control, "checked").as_bool() == Some(true);
        let mut query = self.query.get_untracked();
        match attr(&control, "name").as_str() {
            "mine" => query.show = if checked { Show::Mine } else { Show::All },
            "own-time" => query.own_time = checked,
            name => choose(&mut query, name, value(&control)),
        }
        self.change(query);
    }

    fn click(&self, event: &Event) {
        let around = |css: &str| target(event).and_then(|target| target.closest(css).ok().flatten());
        if let Some(link) = around(".event__file") {
            event.prevent_default();
            self.take_file(link);
        }
        let Some(button) = around("button") else { return };
        match attr(&button, "data-do").as_str() {
            "keep" => {
                self.toggle(attr(&button, "data-keep"));
                // Where only what is kept is shown, the row goes, and with it the focus.
                request_animation_frame(move || {
                    if button.matches("[hidden] *").unwrap_or_default() {
                        let next = document().query_selector(".event:not([hidden]) .event__keep");
                        let again = || document().query_selector("[name=mine]");
                        let next = next.ok().flatten().or_else(|| again().ok().flatten());
                        next.as_ref().map(focus);
                    }
                });
            }
            "now" => {
                self.tell_wrong("");
                self.query.update(|query| query.now = None);
            }
            "reset" => {
                let now = self.query.read_untracked().now.clone();
                self.tell(&[]);
                self.change(Query {
                    now,
                    ..Query::default()
                });
            }
            "show-shared" => self.query.update(|query| query.show = Show::Shared),
            "keep-shared" => self.keep_shared(),
            "print" => {
                self.query.update(|query| query.show = Show::Mine);
                request_animation_frame(|| {
                    let _ = window().print();
                });
            }
            _ => {}
        }
    }

    fn change(&self, query: Query) {
        if *self.query.read_untracked() != query {
            self.query.set(query);
        }
    }

    fn tick(&self) {
        let now = present();
        if self.present.get_untracked() != now {
            self.present.set(now);
        }
    }

    /// Goes to the moment that the form names.
    fn ask(&self) {
        let field = |name: &str| one(&self.root, &["[name=", name, "]"].concat()).map(|field| value(&field));
        let (day, hour) = (
            field("day").unwrap_or_default(),
            field("hour").unwrap_or_default(),
        );
        let read = hour_as_written(&hour).map(|hour| [&day, "T", &hour].concat());
        match read.filter(|asked| minutes(asked).is_some()) {
            Some(asked) => {
                self.tell_wrong("");
                self.query.update(|query| query.now = Some(asked));
            }
            None => self.tell_wrong(&fill(&self.message("ask-wrong"), &[("value", &hour)])),
        }
    }

    /// Beside the field that was filled wrongly.
    fn tell_wrong(&self, line: &str) {
        self.tell_in(".moment__wrong", line);
    }

    fn read_shared(&self) {
        let shared = read_fragment(&window().location().hash().unwrap_or_default());
        if shared.is_empty() && self.query.read_untracked().show == Show::Shared {
            self.query.update(|query| query.show = Show::All);
        }
        self.shared.set(shared);
    }

    /// What is on, what comes next.
    fn show_moment(&self) {
        let query = self.query.read();
        let asked = query.now.as_deref().and_then(minutes);
        let (now, offset) = match asked {
            Some(asked) => (asked - self.offset, self.offset),
            // The session's own hours would be wrong at another time of the year.
            None => (self.present.get(), self.offset_at(self.present.get())),
        };
        let (today, time) = local(now, offset);
        let option = one(
            &self.root,
            &["[name=day] option[value=\"", &today, "\"]"].concat(),
        );
        let day = option.map_or_else(|| day_in_words(&today), |option| text(&option));
        if let Some(heading) = one(&self.root, ".moment__at") {
            set_text(
                &heading,
                &fill(&self.message("at"), &[("day", &day), ("time", &time)]),
            );
        }
        let found = moment(&self.page.rows, now, self.offset);
        if let Some(nothing) = one(&self.root, ".moment__nothing") {
            let [opens, closes] = ["data-opens", "data-closes"].map(|name| attr(&self.root, name));
            let says = self.message(nothing_on(&today, &opens, &closes));
            if text(&nothing) != says {
                set_text(&nothing, &says);
            }
            mark(
                &nothing,
                "hidden",
                !(found.on.is_empty() && found.begun.is_empty()),
            );
        }
        for (name, places) in [
            ("on", &found.on),
            ("begun", &found.begun),
            ("that-day", &found.that_day),
            ("next", &found.next),
        ] {
            let Some(group) = one(&self.root, &["[data-moment=", name, "]"].concat()) else {
                continue;
            };
            mark(&group, "hidden", places.is_empty());
            if let Some(list) = one(&group, "ul") {
                set_text(&list, "");
                for row in places.iter().filter_map(|place| self.page.rows.get(*place)) {
                    let item = make(&list, "li", "", "");
                    if row.day != today {
                        day_of(&item, row);
                    }
                    self.event(&item, row, query.own_time);
                }
            }
        }
    }

    /// An event as hours, title and room; the title leads to its row.
    fn event(&self, item: &Element, row: &Row, own_time: bool) {
        make(item, "b", "", &self.hours(row, own_time));
        let _ = item.append_with_str_1(" ");
        set_attr(&make(item, "a", "", &row.title), "href", &["#", &row.id].concat());
        let _ = item.append_with_str_1(" ");
        make(item, "span", "muted", &row.place);
    }

    /// The hours of an event by the clock chosen.
    fn hours(&self, row: &Row, own_time: bool) -> String {
        let at = |moment: i64| self.clock(moment, own_time);
        match (row.start, row.end) {
            (Some(start), Some(end)) => [&at(start), "–", &at(end)].concat(),
            (Some(start), None) => at(start),
            _ => String::new(),
        }
    }

    /// What a clock shows at a moment, with a mark if its day is not that of the venue.
    fn clock(&self, moment: i64, own_time: bool) -> String {
        let (venue, _) = local(moment, self.offset);
        let (day, time) = local(moment, if own_time { own_offset(moment) } else { self.offset });
        let apart = match day.cmp(&venue) {
            std::cmp::Ordering::Less => " (−1)",
            std::cmp::Ordering::Equal => "",
            std::cmp::Ordering::Greater => " (+1)",
        };
        [&time, apart].concat()
    }

    /// By how many minutes the venue's clock is ahead of UTC at a moment, which the browser knows.
    fn offset_at(&self, moment: i64) -> i64 {
        let options = Object::new();
        set(&options, "timeZone", &attr(&self.root, "data-zone").into());
        let date = Date::new(&JsValue::from_f64(moment as f64 * 60_000.0));
        // Swedish dates are written as ours: 2025-12-03 13:15:00.
        let shown = String::from(date.to_locale_string("sv-SE", &options)).replacen(' ', "T", 1);
        let local = shown.get(..16).and_then(minutes);
        local.map_or(self.offset, |local| local - moment)
    }

    fn show_controls(&self) {
        let query = self.query.read();
        let lists = NAMES.into_iter().zip(query.choices.iter().map(String::as_str));
        for (name, chosen) in lists.chain([("q", query.text.as_str())]) {
            if let Some(control) = one(&self.root, &["[name=", name, "]"].concat()) {
                set_value(&control, chosen);
            }
        }
        for (name, on) in [("mine", query.show == Show::Mine), ("own-time", query.own_time)] {
            if let Some(check) = one(&self.root, &["[name=", name, "]"].concat()) {
                set(&check, "checked", &on.into());
            }
        }
        if let Some((day, hour)) = query.now.as_deref().and_then(|now| now.split_once('T')) {
            for (name, asked) in [("day", day), ("hour", hour)] {
                if let Some(control) = one(&self.root, &["[name=", name, "]"].concat()) {
                    set_value(&control, asked);
                }
            }
        }
        if let Some(note) = one(&self.root, ".planner__own-time") {
            mark(&note, "hidden", !query.own_time);
            set_text(
                &note,
                &fill(&self.message("own-time-note"), &[("zone", &own_zone())]),
            );
        }
    }

    /// Answers what could not be followed in the address.
    fn tell(&self, ignored: &[Ignored]) {
        self.tell_in(".filter__notices", "");
        for (name, value, valid) in ignored {
            let gaps = [
                ("valid", valid.as_str()),
                // Last, so that braces in an address are only text.
                ("name", name),
                ("value", value),
            ];
            let line = fill(&self.message("ignored"), &gaps);
            if let Some(place) = one(&self.root, ".filter__notices") {
                make(&place, "p", "notice", &line);
            }
        }
    }

    /// Says one line in a place, or nothing.
    fn tell_in(&self, place: &str, line: &str) {
        let Some(place) = one(&self.root, place) else {
            return;
        };
        set_text(&place, "");
        if !line.is_empty() {
            make(&place, "p", "notice", line);
        }
    }

    fn open(&self, fold: &str) {
        if let Some(fold) = one(&self.root, fold) {
            mark(&fold, "open", true);
        }
    }

    fn message(&self, key: &str) -> String {
        message(&self.root, key)
    }

    /// Leaves the part behind `#` where it is.
    fn write_address(&self) {
        let query = self.query.get();
        // There is a widget for each topic, none for a topic on a day.
        if let Some((_, topic)) = NAMES
            .iter()
            .zip(&query.choices)
            .find(|(name, _)| **name == "topic")
        {
            lend(":not([href*=\"day=\"])", &[("topic", topic)]);
        }
        let before = self.written.replace(Some(query.clone()));
        let params = UrlSearchParams::new().ok();
        let Some(params) = params.filter(|_| before.is_some_and(|before| before != query)) else {
            return;
        };
        for (name, value) in query.params() {
            params.set(name, value);
        }
        let search = String::from(params.to_string());
        let mark = if search.is_empty() { "" } else { "?" };
        let hash = window().location().hash().unwrap_or_default();
        address::replace(&[mark, &search].concat(), &hash);
    }
}

/// Takes over what stands in the control with this name, if it is one of the filter's.
fn choose(query: &mut Query, name: &str, chosen: String) {
    if name == "q" {
        query.text = chosen;
    } else if let Some(choice) = NAMES
        .iter()
        .position(|list| *list == name)
        .and_then(|list| query.choices.get_mut(list))
    {
        *choice = chosen;
    }
}

fn read_address(codes: &[Vec<String>]) -> (Query, Vec<Ignored>) {
    let search = window().location().search().unwrap_or_default();
    let Ok(params) = UrlSearchParams::new_with_str(&search) else {
        return Default::default();
    };
    let names = ["q", "show", "time", "now"].into_iter().chain(NAMES);
    let pairs: Vec<(&str, String)> = names.filter_map(|name| Some((name, params.get(name)?))).collect();
    Query::read(&pairs, codes)
}

fn present() -> i64 {
    (Date::now() / 60_000.0) as i64
}

/// By how many minutes the visitor's clock is ahead of UTC at a moment.
fn own_offset(moment: i64) -> i64 {
    let date = Date::new(&JsValue::from_f64(moment as f64 * 60_000.0));
    -(date.get_timezone_offset() as i64)
}

/// The name of the visitor's time zone.
fn own_zone() -> String {
    let options = DateTimeFormat::new(&js_sys::Array::new(), &Object::new()).resolved_options();
    let zone = Reflect::get(&options, &"timeZone".into()).ok();
    zone.and_then(|zone| zone.as_string()).unwrap_or_default()
}

/// The day of an event, before the event itself.
fn day_of(item: &Element, row: &Row) {
    make(item, "span", "planner__day", &row.day_in_words);
    let _ = item.append_with_str_1(" ");
}

/// A day like `2025-12-02`, on which the session did not meet, as the language of the page writes it.
fn day_in_words(day: &str) -> String {
    let options = Object::new();
    for (name, value) in [("dateStyle", "full"), ("timeZone", "UTC")] {
        set(&options, name, &value.into());
    }
    let page = document().document_element();
    let lang = page.map(|page| attr(&page, "lang")).unwrap_or_default();
    let locale = if lang == "en" { "en-GB" } else { &lang };
    let date = Date::new(&JsValue::from_str(day));
    date.to_locale_date_string(locale, &options).into()
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
