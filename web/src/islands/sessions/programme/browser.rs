//! The planner's door to the document, the address, the clock and the device's storage.

use leptos::{
    leptos_dom::helpers::{
        document, set_interval, window, window_event_listener, window_event_listener_untyped,
    },
    prelude::*,
    task::spawn_local,
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement, Response, Storage, UrlSearchParams};

use super::{
    NAMES, Query, Row, Setup, Show, State, Words, days_apart, local, minutes,
    plan::{cut, read_fragment, read_ids},
};
use crate::islands::fold::fold;

/// One list for all sessions: what is kept in one must not wipe out what is kept in another.
const KEPT: &str = "asp-observatory.kept";

/// Reads the page, the address and the device, then keeps them in step with `state`.
pub(super) fn connect(state: State, words: &Words, setup: &Setup) {
    let codes: Vec<Vec<String>> = setup
        .lists
        .iter()
        .map(|(_, codes)| codes.iter().map(|(code, _)| code.clone()).collect())
        .collect();
    let (ignored, calendar) = (words.ignored.clone(), setup.calendar.clone());
    let (copied, not_copied) = (words.copied.clone(), words.not_copied.clone());

    // After hydration, so that the first drawing agrees with the HTML that is there.
    request_animation_frame(move || {
        let (asked, unknown) = read_address(&codes);
        state.filter_open.set(asked.narrows());
        if let Some((day, hour)) = asked.now.as_deref().and_then(|now| now.split_once('T')) {
            state.asked_day.set(day.to_owned());
            state.asked_hour.set(hour.to_owned());
        }
        state.query.set(asked);
        let unknown = unknown.iter().map(|(name, value, valid)| {
            ignored
                .replace("{name}", name)
                .replace("{value}", value)
                .replace("{valid}", valid)
        });
        state.ignored.set(unknown.collect());
        state.stores.set(storage().is_some());
        state.kept.set(kept());
        read_shared(state);
        tick(state);
        let page = Page::read();
        state.rows.set(page.rows.clone());
        follow(state, page);
        export(state, calendar);
        on_click(state, copied, not_copied);
    });
    set_interval(move || tick(state), std::time::Duration::from_secs(30));
    // Another tab of the same site.
    window_event_listener_untyped("storage", move |_| state.kept.set(kept()));
    window_event_listener(leptos::ev::hashchange, move |_| read_shared(state));
}

fn tick(state: State) {
    let now = (js_sys::Date::now() / 60_000.0) as i64;
    if state.present.get_untracked() != now {
        state.present.set(now);
    }
}

fn read_shared(state: State) {
    let shared = read_fragment(&window().location().hash().unwrap_or_default());
    if shared.is_empty() && state.query.read_untracked().show == Show::Shared {
        state.query.write().show = Show::All;
    }
    state.shared.set(shared);
}

/// Shows the rows that are asked for, by the clock chosen, and what is kept; writes the address.
fn follow(state: State, page: Page) {
    Effect::new(move |before: Option<Query>| {
        let query = state.query.get();
        let (kept, shared) = (state.kept.read(), state.shared.read());
        let text = fold(&query.text);
        let shows: Vec<bool> = page
            .rows
            .iter()
            .map(|row| query.asks_for(row, &text, &kept, &shared))
            .collect();
        state.shown.set(shows.iter().filter(|shown| **shown).count());
        page.show(&shows);
        page.mark(&kept);
        if before
            .as_ref()
            .is_some_and(|before| before.own_time != query.own_time)
            || query.own_time
        {
            page.write_times(query.own_time, state.offset);
        }
        if before.as_ref().is_some_and(|before| *before != query) {
            write_address(&query);
        }
        query
    });
}

/// The rows of the page and their elements, in its order.
struct Page {
    elements: Vec<HtmlElement>,
    rows: Vec<Row>,
}

impl Page {
    fn read() -> Self {
        let elements = all(".programme .event");
        let rows = elements.iter().map(read_row).collect();
        Self { elements, rows }
    }

    fn show(&self, shows: &[bool]) {
        for (element, shown) in self.elements.iter().zip(shows) {
            element.set_hidden(!shown);
            let id = element.id();
            for other in all(&["[data-event=\"", &id, "\"]"].concat()) {
                other.set_hidden(!shown);
            }
        }
        // What has nothing left to show goes too, from the inside out.
        for (around, inside) in [
            (".rooms tbody tr", ".rooms__event:not([hidden])"),
            (
                ".planner__days .table-scroll",
                ".event:not([hidden]), .rooms__event:not([hidden])",
            ),
            (".planner__days .block", ".table-scroll:not([hidden])"),
        ] {
            for element in all(around) {
                let left = element.query_selector(inside).ok().flatten();
                element.set_hidden(left.is_none());
            }
        }
    }

    fn mark(&self, kept: &[String]) {
        for button in all("[data-keep]") {
            let id = button.get_attribute("data-keep").unwrap_or_default();
            let pressed = if kept.contains(&id) { "true" } else { "false" };
            let _ = button.set_attribute("aria-pressed", pressed);
        }
    }

    fn write_times(&self, own: bool, offset: i64) {
        for element in all(".planner__days time[datetime$=\"Z\"]") {
            let Some(moment) = element.get_attribute("datetime").as_deref().and_then(minutes) else {
                continue;
            };
            let (day, time) = local(moment, if own { own_offset(moment) } else { offset });
            let at_venue = local(moment, offset).0;
            element.set_text_content(Some(&[time.as_str(), &days_apart(&day, &at_venue)].concat()));
        }
    }
}

fn read_row(element: &HtmlElement) -> Row {
    let data = |name: &str| {
        element
            .get_attribute(&["data-", name].concat())
            .unwrap_or_default()
    };
    let text = |css: &str| {
        let found = element.query_selector(css).ok().flatten();
        found.and_then(|found| found.text_content()).unwrap_or_default()
    };
    let hosts = data("hosts");
    Row {
        id: element.id(),
        title: text(".event__title"),
        place: text(".event__room"),
        key: fold(
            &[
                text("th"),
                text(".event__kind"),
                text(".event__hosts"),
                text(".event__room"),
            ]
            .join(" "),
        ),
        day: data("day"),
        start: minutes(&data("start")),
        end: minutes(&data("end")),
        codes: [data("kind"), data("topic"), hosts.clone(), hosts, data("room")],
        cancelled: data("status") == "cancelled",
    }
}

fn all(css: &str) -> Vec<HtmlElement> {
    let Ok(found) = document().query_selector_all(css) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|at| found.item(at)?.dyn_into().ok())
        .collect()
}

/// One listener for the buttons that stand in the page's own HTML.
fn on_click(state: State, copied: String, not_copied: String) {
    window_event_listener(leptos::ev::click, move |event| {
        let Some(target) = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
        else {
            return;
        };
        let on = |css: &str| target.closest(css).ok().flatten();
        if let Some(button) = on("[data-keep]") {
            toggle(state, button.get_attribute("data-keep").unwrap_or_default());
        } else if on("[data-keep-shared]").is_some() {
            let shared = state.shared.get_untracked();
            change(state, |kept| {
                let new = shared
                    .iter()
                    .filter(|id| !kept.contains(id))
                    .cloned()
                    .collect::<Vec<_>>();
                kept.extend(new);
            });
            state.mine_open.set(true);
        } else if on("[data-print]").is_some() {
            state.query.write().show = Show::Mine;
            request_animation_frame(|| {
                let _ = window().print();
            });
        } else if let Some(button) = on(".mine [data-address]") {
            copy(&button, state.message, copied.clone(), not_copied.clone());
        }
    });
}

fn toggle(state: State, id: String) {
    change(state, |kept| {
        if kept.contains(&id) {
            kept.retain(|other| *other != id);
        } else {
            kept.push(id);
        }
    });
}

/// Changes what is kept as it stands on the device now: another tab may have changed it.
fn change(state: State, how: impl FnOnce(&mut Vec<String>)) {
    let mut ids = if storage().is_some() {
        kept()
    } else {
        state.kept.get_untracked()
    };
    how(&mut ids);
    let written = storage().map(|storage| storage.set_item(KEPT, &ids.join(" ")));
    state.stores.set(matches!(written, Some(Ok(()))));
    state.kept.set(ids);
}

fn kept() -> Vec<String> {
    let text = storage().and_then(|storage| storage.get_item(KEPT).ok().flatten());
    read_ids(&text.unwrap_or_default())
}

/// None in a sandboxed frame, and where the visitor has turned it off.
fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// Keeps a calendar of the kept events ready to download. It is cut from that of the session, which is on the device
/// after the first visit.
fn export(state: State, calendar: String) {
    let whole = RwSignal::new(None::<String>);
    Effect::new(move |asked: Option<bool>| {
        let kept = state.kept.read();
        let any = state.rows.read().iter().any(|row| kept.contains(&row.id));
        let asked = asked.unwrap_or_default();
        if any && !asked {
            let calendar = calendar.clone();
            spawn_local(async move { whole.set(fetch(&calendar).await) });
        }
        let file = whole.read().as_deref().and_then(|whole| cut(whole, &kept));
        state
            .file
            .set(file.map(|file| data_url(&file)).unwrap_or_default());
        asked || any
    });
}

async fn fetch(address: &str) -> Option<String> {
    let answer: Response = JsFuture::from(window().fetch_with_str(address))
        .await
        .ok()?
        .dyn_into()
        .ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}

/// The address of a file that is in the page itself.
fn data_url(file: &str) -> String {
    [
        "data:text/calendar;charset=utf-8,",
        &String::from(js_sys::encode_uri_component(file)),
    ]
    .concat()
}

/// Lets the buttons of the calendars copy the address of the link before them.
pub(super) fn copy_addresses(message: RwSignal<String>, copied: String, not_copied: String) {
    window_event_listener(leptos::ev::click, move |event| {
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        let button = target.and_then(|target| target.closest(".calendars [data-address]").ok().flatten());
        if let Some(button) = button {
            copy(&button, message, copied.clone(), not_copied.clone());
        }
    });
}

/// Copies the whole address of the link before a button.
fn copy(button: &Element, message: RwSignal<String>, copied: String, not_copied: String) {
    let link = button.previous_element_sibling();
    let address = link.and_then(|link| js_sys::Reflect::get(&link, &"href".into()).ok()?.as_string());
    let address = address.unwrap_or_default();
    spawn_local(async move {
        let done = write_clipboard(&address).await.is_some();
        let told = if done {
            copied
        } else {
            [&not_copied, " ", &address].concat()
        };
        message.set(told);
    });
}

/// None where the browser has no clipboard for pages, as in an insecure context, or refuses.
async fn write_clipboard(text: &str) -> Option<()> {
    let navigator = window().navigator();
    let there = js_sys::Reflect::get(&navigator, &"clipboard".into()).ok()?;
    if there.is_undefined() {
        return None;
    }
    JsFuture::from(navigator.clipboard().write_text(text))
        .await
        .ok()?;
    Some(())
}

/// By how many minutes the visitor's clock is ahead of UTC at a moment.
pub(super) fn own_offset(moment: i64) -> i64 {
    let date = js_sys::Date::new(&JsValue::from_f64(moment as f64 * 60_000.0));
    -(date.get_timezone_offset() as i64)
}

/// A day like `2025-12-02` as the language of the page writes it.
pub(super) fn day_in_words(day: String) -> String {
    let date = js_sys::Date::new(&JsValue::from_str(&day));
    let options = js_sys::Object::new();
    for (name, value) in [("dateStyle", "full"), ("timeZone", "UTC")] {
        let _ = js_sys::Reflect::set(&options, &name.into(), &value.into());
    }
    let lang = document()
        .document_element()
        .and_then(|root| root.get_attribute("lang"))
        .unwrap_or_default();
    date.to_locale_date_string(&lang, &options).into()
}

/// The name of the visitor's time zone.
pub(super) fn own_zone() -> String {
    let format = js_sys::Intl::DateTimeFormat::new(&js_sys::Array::new(), &js_sys::Object::new());
    let options = format.resolved_options();
    let zone = js_sys::Reflect::get(&options, &"timeZone".into()).ok();
    zone.and_then(|zone| zone.as_string()).unwrap_or_default()
}

fn read_address(codes: &[Vec<String>]) -> (Query, Vec<super::query::Ignored>) {
    let search = window().location().search().unwrap_or_default();
    let Ok(params) = UrlSearchParams::new_with_str(&search) else {
        return Default::default();
    };
    let names = ["q", "show", "time", "now"].into_iter().chain(NAMES);
    let pairs: Vec<(&str, String)> = names.filter_map(|name| Some((name, params.get(name)?))).collect();
    Query::read(&pairs, codes)
}

/// Replaces the entry in the history, and leaves the part behind `#` where it is.
fn write_address(query: &Query) {
    let (window, params) = (window(), UrlSearchParams::new().ok());
    let Some(params) = params else { return };
    for (name, value) in query.params() {
        params.set(name, value);
    }
    let search = String::from(params.to_string());
    let location = window.location();
    let (path, hash) = (
        location.pathname().unwrap_or_default(),
        location.hash().unwrap_or_default(),
    );
    let mark = if search.is_empty() { "" } else { "?" };
    if let Ok(history) = window.history() {
        // Refused in a sandboxed frame; the planner then works without it.
        let _ =
            history.replace_state_with_url(&JsValue::NULL, "", Some(&[&path, mark, &search, &hash].concat()));
    }
}
