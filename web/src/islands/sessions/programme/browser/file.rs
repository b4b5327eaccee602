//! Calendar files made in the browser. They are cut from the calendar of the session, which is on the device after the
//! first visit, so that they can be had without a network.

use any_spawner::Executor;
use gloo_net::http::Request;
use reactive_graph::traits::{GetUntracked, Set};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::{super::plan::cut, Planner};
use crate::islands::dom::{attr, make, one, set_attr, text};

impl Planner {
    /// Hands over the file of one event in place of the host's, which the device does not keep.
    pub(super) fn take_file(&self, link: Element) {
        let Some(row) = link.closest(".event").ok().flatten() else {
            return;
        };
        let (known, calendar) = (self.calendar.get_untracked(), self.calendar);
        let (address, needs_network) = (attr(&self.root, "data-calendar"), self.message("file-failed"));
        Executor::spawn_local(async move {
            let whole = match known {
                Some(whole) => Some(whole),
                None => fetch(&address).await,
            };
            let id = row.id();
            match whole
                .as_deref()
                .and_then(|whole| cut(whole, std::slice::from_ref(&id)))
            {
                Some(file) => download(&row, &file, &[&id, ".ics"].concat()),
                None => say_beside(&link, &needs_network),
            }
            if whole.is_some() {
                calendar.set(whole);
            }
        });
    }

    pub(super) fn fetch_calendar(&self) {
        let (address, calendar) = (attr(&self.root, "data-calendar"), self.calendar);
        Executor::spawn_local(async move {
            if let Some(whole) = fetch(&address).await {
                calendar.set(Some(whole));
            }
        });
    }
}

async fn fetch(address: &str) -> Option<String> {
    let answer = Request::get(address).send().await.ok()?;
    if answer.ok() {
        answer.text().await.ok()
    } else {
        None
    }
}

/// The file as an address that asks nothing of any host.
pub(super) fn in_itself(file: &str) -> String {
    let text = String::from(js_sys::encode_uri_component(file));
    ["data:text/calendar;charset=utf-8,", &text].concat()
}

fn download(place: &Element, file: &str, name: &str) {
    let link = make(place, "a", "", "");
    set_attr(&link, "href", &in_itself(file));
    set_attr(&link, "download", name);
    if let Some(link) = link.dyn_ref::<HtmlElement>() {
        link.click();
    }
    link.remove();
}

/// Says a line behind a link, once.
fn say_beside(link: &Element, line: &str) {
    let Some(tools) = link.parent_element() else {
        return;
    };
    let place = one(&tools, "[role=alert]").unwrap_or_else(|| {
        let place = make(&tools, "span", "muted", "");
        set_attr(&place, "role", "alert");
        place
    });
    if text(&place) != line {
        place.set_text_content(Some(line));
    }
}
