//! The day of the explorer: its field, its slider, its steps, and playing through them.

use std::{rc::Rc, time::Duration};

use js_sys::{Date, Object};
use leptos_dom::helpers::set_interval_with_handle;
use wasm_bindgen::JsValue;
use web_sys::Element;

use crate::islands::dom::{all, attr, fill, mark, one, set, set_attr, set_text, set_value, text, value};

use super::{
    super::{history::is_day, query::Query},
    Explorer,
};

/// Between two changes while playing: long enough to read a name, short enough to see the Statute spread.
const BEAT: Duration = Duration::from_millis(450);

/// More States than this that join on one day are only counted: the first day had sixty-six.
const MOST_NAMED: usize = 6;

impl Explorer {
    /// The day a control asks for, if it is one of the two that do. Half a day typed is none yet.
    pub(super) fn read_day(&self, control: &Element) -> Option<String> {
        let day = match attr(control, "name").as_str() {
            "asof" => value(control),
            "month" => self.span.month(value(control).parse().ok()?),
            _ => return None,
        };
        (is_day(&day) && self.span.clamp(day.clone()) == day).then(|| self.unless_today(day))
    }

    /// The day to which a button leads.
    pub(super) fn step(&self, step: &str) -> Option<String> {
        let query = self.query.borrow();
        let day = query.day(&self.choices.today);
        match step {
            "year-back" => Some(self.span.years(day, -1)),
            "year-on" => Some(self.span.years(day, 1)),
            "event-back" => Some(self.span.event(day, false)),
            "event-on" => Some(self.span.event(day, true)),
            "today" => Some(self.choices.today.clone()),
            _ => None,
        }
    }

    pub(super) fn go_to(&self, day: String) {
        let mut query = self.query.borrow().clone();
        query.as_of = self.unless_today(day);
        self.change(query);
    }

    /// Today is what an address without a day means.
    fn unless_today(&self, day: String) -> String {
        if day == self.choices.today {
            String::new()
        } else {
            day
        }
    }

    /// Goes from change to change until the last, or stops doing so.
    pub(super) fn play(self: Rc<Self>) {
        if self.is_playing() {
            self.stop();
            return;
        }
        if self.query.borrow().day(&self.choices.today) == self.span.last {
            self.go_to(self.span.first.clone());
        }
        let this = Rc::clone(&self);
        let beat = move || {
            if let Some(day) = this.step("event-on") {
                let end = day == this.span.last;
                this.go_to(day);
                if end {
                    this.stop();
                }
            }
        };
        self.playing.set(set_interval_with_handle(beat, BEAT).ok());
        self.show_playing(true);
    }

    pub(super) fn stop(&self) {
        if let Some(handle) = self.playing.take() {
            handle.clear();
            self.show_playing(false);
        }
    }

    fn is_playing(&self) -> bool {
        let handle = self.playing.take();
        self.playing.set(handle);
        handle.is_some()
    }

    /// While playing, nothing is said aloud: every change would interrupt the one before.
    fn show_playing(&self, playing: bool) {
        if let Some(button) = one(&self.root, "[data-do=play]") {
            mark(&button, "data-playing", playing);
            // The word for what it does next stands beside the one it shows.
            let (shown, next) = (text(&button), attr(&button, "data-next"));
            set_text(&button, &next);
            set_attr(&button, "data-next", &shown);
        }
        for place in all(&self.root, ".tally__day, .filter__count") {
            set_attr(&place, "aria-live", if playing { "off" } else { "polite" });
        }
    }

    pub(super) fn show_day(&self, query: &Query) {
        let day = query.day(&self.choices.today);
        if let Some(field) = one(&self.root, "[name=asof]") {
            set_value(&field, day);
        }
        let shown = self.date(day);
        if let Some(slider) = one(&self.root, "[name=month]") {
            set_value(&slider, &self.span.months(day).to_string());
            set_attr(&slider, "aria-valuetext", &shown);
        }
        for (step, end) in [
            ("year-back", &self.span.first),
            ("event-back", &self.span.first),
            ("year-on", &self.span.last),
            ("event-on", &self.span.last),
            ("today", &self.choices.today),
        ] {
            if let Some(button) = one(&self.root, &["[data-do=", step, "]"].concat()) {
                // Not `disabled`: whoever has just pressed it would lose their place.
                set_attr(
                    &button,
                    "aria-disabled",
                    if end == day { "true" } else { "false" },
                );
            }
        }
        mark(&self.root, "data-then", !query.as_of.is_empty());
        let changes = self.changes(day, &shown);
        if let Some(place) = one(&self.root, ".tally__day").filter(|place| text(place) != changes) {
            set_text(&place, &changes);
        }
    }

    /// Whose standing changes on `day`: "27 October 2017: Burundi (former party)". Of many that join only the number.
    fn changes(&self, day: &str, shown: &str) -> String {
        let states = || self.rows.iter().zip(&self.states);
        let joining = states()
            .filter(|(row, _)| row.history.begins(day) == Some("party"))
            .count();
        let many = joining > MOST_NAMED;
        let named = states().filter_map(|(row, state)| {
            let status = row
                .history
                .begins(day)
                .filter(|status| !many || *status != "party")?;
            Some([&state.name, " (", &self.status_label(status), ")"].concat())
        });
        let joining = many.then(|| fill(&self.message("joined"), &[("n", &joining.to_string())]));
        let changes: Vec<String> = joining.into_iter().chain(named).collect();
        if changes.is_empty() {
            return fill(&self.message("no-change"), &[("day", shown)]);
        }
        let changes = changes.join(", ");
        fill(&self.message("changes"), &[("day", shown), ("changes", &changes)])
    }

    /// A day as the language writes it: by the browser, which has the words for it, unless the page has them.
    pub(super) fn date(&self, day: &str) -> String {
        if let Some((_, words)) = self.words.iter().find(|(known, _)| known == day) {
            return words.clone();
        }
        let lang = attr(&self.page, "lang");
        let locale = if lang == "en" { "en-GB" } else { &lang };
        let options = Object::new();
        for (name, form) in [
            ("day", "numeric"),
            ("month", "long"),
            ("year", "numeric"),
            ("timeZone", "UTC"),
        ] {
            set(&options, name, &form.into());
        }
        let text = String::from(Date::new(&JsValue::from_str(day)).to_locale_date_string(locale, &options));
        match text.strip_prefix("1 ") {
            // As on the rest of the page, where CLDR leaves it out.
            Some(rest) if lang == "fr" => ["1er ", rest].concat(),
            _ => text,
        }
    }
}
