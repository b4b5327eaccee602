//! The filter's door to the document and the address.

use leptos::{leptos_dom::helpers::window, prelude::*};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement, UrlSearchParams};

use super::{Labels, Query, Row, fold_marks, select};

/// Reads the table and the address, then keeps both in step with `query`.
pub(super) fn connect(
    labels: &Labels,
    query: RwSignal<Query>,
    shown: RwSignal<usize>,
    ignored: RwSignal<Vec<String>>,
) {
    let codes = |list: &[(String, String)]| list.iter().map(|(code, _)| code.clone()).collect::<Vec<_>>();
    let (groups, statuses) = (codes(&labels.groups), codes(&labels.statuses));
    let message = labels.ignored.clone();

    // Whoever was quicker than the wasm keeps what they chose: drawing the controls must not wipe it out.
    query.set(chosen_early());

    // After hydration, so that the first drawing agrees with the HTML that is there.
    request_animation_frame(move || {
        let (asked, unknown) = read_address(&groups, &statuses);
        let typed = query.get_untracked() != Query::default();
        query.update(|early| *early = early.over(asked));
        ignored.set(
            unknown
                .iter()
                .map(|i| {
                    message
                        .replace("{name}", &i.name)
                        .replace("{value}", &i.value)
                        .replace("{valid}", &i.valid.join(", "))
                })
                .collect(),
        );
        let Some(table) = Table::read(&document()) else {
            return;
        };
        Effect::new(move |before: Option<()>| {
            let asked = query.read();
            let visible = select(&table.rows, &asked, &fold(&asked.text));
            table.show(&visible);
            shown.set(visible.len());
            if typed || before.is_some() {
                write_address(&asked);
            }
        });
    });
}

/// What stands in the controls before the island has drawn them.
fn chosen_early() -> Query {
    let value = |name: &str| {
        let control = document()
            .query_selector(&["form.filter [name=", name, "]"].concat())
            .ok()
            .flatten();
        let value = control.and_then(|control| js_sys::Reflect::get(&control, &"value".into()).ok());
        value.and_then(|value| value.as_string()).unwrap_or_default()
    };
    Query {
        text: value("q"),
        group: value("group"),
        status: value("status"),
        sort: value("sort").parse().unwrap_or_default(),
    }
}

/// The rows of the table and their elements, in the order of the page.
struct Table {
    body: Element,
    elements: Vec<HtmlElement>,
    rows: Vec<Row>,
}

impl Table {
    fn read(document: &Document) -> Option<Self> {
        let body = document.query_selector("[data-filter-rows]").ok()??;
        let elements: Vec<HtmlElement> = (0..body.children().length())
            .filter_map(|index| body.children().item(index)?.dyn_into().ok())
            .collect();
        let rows = elements.iter().map(read_row).collect();
        Some(Self { body, elements, rows })
    }

    /// Shows the rows of `visible` in its order and hides the others.
    fn show(&self, visible: &[usize]) {
        for element in &self.elements {
            element.set_hidden(true);
        }
        for element in visible.iter().filter_map(|index| self.elements.get(*index)) {
            element.set_hidden(false);
            // Appending a node that is already there moves it.
            let _ = self.body.append_child(element);
        }
    }
}

fn read_row(element: &HtmlElement) -> Row {
    let data = |name: &str| element.get_attribute(&format!("data-{name}")).unwrap_or_default();
    let name = element
        .first_element_child()
        .and_then(|cell| cell.text_content())
        .unwrap_or_default();
    Row {
        key: fold(&format!("{name} {}", element.id())),
        group: data("group"),
        status: data("status"),
        since: data("since"),
        rate: data("rate").parse().ok(),
    }
}

fn fold(text: &str) -> String {
    fold_marks(&String::from(
        js_sys::JsString::from(text).normalize("NFD").to_lower_case(),
    ))
}

fn read_address(groups: &[String], statuses: &[String]) -> (Query, Vec<super::Ignored>) {
    let search = window().location().search().unwrap_or_default();
    let Ok(params) = UrlSearchParams::new_with_str(&search) else {
        return Default::default();
    };
    let pairs: Vec<(&str, String)> = ["q", "group", "status", "sort"]
        .into_iter()
        .filter_map(|name| Some((name, params.get(name)?)))
        .collect();
    Query::read(
        pairs.iter().map(|(name, value)| (*name, value.as_str())),
        groups,
        statuses,
    )
}

/// Replaces the entry in the history: a search box must not fill the way back.
fn write_address(query: &Query) {
    let (window, params) = (window(), UrlSearchParams::new().ok());
    let Some(params) = params else { return };
    for (name, value) in query.params() {
        params.set(name, value);
    }
    let search = String::from(params.to_string());
    let path = window.location().pathname().unwrap_or_default();
    let address = if search.is_empty() {
        path
    } else {
        format!("{path}?{search}")
    };
    if let Ok(history) = window.history() {
        // Refused in a sandboxed frame; the filter then works without it.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}
