//! The builder's door to the document, the address and the widget in its preview.

use leptos::{leptos_dom::helpers::window, prelude::*};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    CanvasRenderingContext2d, Document, Element, HtmlAnchorElement, HtmlCanvasElement, HtmlIFrameElement,
    HtmlTextAreaElement, MessageEvent, Node, NodeList, UrlSearchParams,
};

use super::{Entry, Labels, State};
use crate::islands::widgets::{choice::Choice, snippet};

/// Reads the catalogue and the address, then keeps both in step with the controls.
pub(super) fn connect(state: State, labels: &Labels) {
    let message = labels.ignored.clone();
    // After hydration, so that the first drawing agrees with the HTML that is there.
    request_animation_frame(move || {
        let (root, entries) = read_catalogue(&document());
        let kinds: Vec<(String, Vec<String>)> = entries
            .iter()
            .map(|(kind, list)| {
                (
                    kind.clone(),
                    list.iter().map(|(selection, _)| selection.clone()).collect(),
                )
            })
            .collect();
        let pairs = read_address();
        let (choice, ignored) = Choice::read(&pairs, &kinds);
        let lines = ignored.into_iter().map(|it| {
            // A long list of codes would bury the message.
            let (few, more) = (
                it.valid.len().min(12),
                if it.valid.len() > 12 { " …" } else { "" },
            );
            let valid = [&it.valid[..few].join(", "), more].concat();
            message
                .replace("{name}", &it.name)
                .replace("{value}", &it.value)
                .replace("{valid}", &valid)
        });
        state.ignored.set(lines.collect());
        state.entries.set(entries);
        state.choice.set(choice);
        state.root.set(root);
        listen(state);
        Effect::new(move |before: Option<()>| {
            let query = state.choice.read().query();
            if before.is_some() {
                write_address(&query);
            }
        });
    });
}

/// The folder of the widgets, and every widget by kind: from the links of the catalogue.
fn read_catalogue(document: &Document) -> (String, Vec<(String, Vec<Entry>)>) {
    let mut root = String::new();
    let mut kinds: Vec<(String, Vec<Entry>)> = Vec::new();
    let catalogue = document.query_selector("[data-catalogue]").ok().flatten();
    let folder = catalogue
        .and_then(|catalogue| catalogue.get_attribute("data-catalogue"))
        .unwrap_or_default();
    let Ok(links) = document.query_selector_all("[data-catalogue] li a") else {
        return (root, kinds);
    };
    for link in each::<HtmlAnchorElement>(&links) {
        let href = link.get_attribute("href").unwrap_or_default();
        let Some(path) = href.strip_prefix(&folder).and_then(|path| path.strip_suffix('/')) else {
            continue;
        };
        let (kind, selection) = path.split_once('/').unwrap_or((path, ""));
        if root.is_empty() {
            root = link
                .href()
                .strip_suffix(&[path, "/"].concat())
                .unwrap_or_default()
                .to_owned();
        }
        let entry = (selection.to_owned(), link.text_content().unwrap_or_default());
        match kinds.iter_mut().find(|(known, _)| known == kind) {
            Some((_, entries)) => entries.push(entry),
            None => kinds.push((kind.to_owned(), vec![entry])),
        }
    }
    (root, kinds)
}

fn each<T: JsCast>(list: &NodeList) -> Vec<T> {
    (0..list.length())
        .filter_map(|index| list.item(index)?.dyn_into().ok())
        .collect()
}

fn read_address() -> Vec<(String, String)> {
    let search = window().location().search().unwrap_or_default();
    let Ok(params) = UrlSearchParams::new_with_str(&search) else {
        return Vec::new();
    };
    let known = [
        "widget",
        "theme",
        "density",
        "session",
        "state",
        "event",
        "figure",
        "term",
        "budget",
        "day",
        "topic",
        "organiser",
        "organisation",
    ];
    known
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), params.get(name)?)))
        .collect()
}

/// Replaces the entry in the history: trying things out must not fill the way back.
fn write_address(query: &str) {
    let path = window().location().pathname().unwrap_or_default();
    if let Ok(history) = window().history() {
        // Refused in a sandboxed frame; the builder then works without it.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&[&path, "?", query].concat()));
    }
}

fn preview() -> Option<HtmlIFrameElement> {
    document()
        .query_selector(".builder__stage iframe")
        .ok()??
        .dyn_into()
        .ok()
}

/// Gives the preview the height its widget asks for, as the listener does on other sites, and takes the widget's text.
fn listen(state: State) {
    let heard = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let Some(frame) = preview() else { return };
        let own = frame.content_window().zip(event.source());
        let own = own.is_some_and(|(window, from)| js_sys::Object::is(&window, &from));
        let field = |name: &str| js_sys::Reflect::get(&event.data(), &name.into()).unwrap_or_default();
        if !own || field("sentinel").as_string().as_deref() != Some("amp") {
            return;
        }
        if let Some(height) = field("height").as_f64() {
            // At most what a screen or two can show; a number beyond the type is cut by the cast.
            state.height.set((height as u32).clamp(100, 20_000));
        }
        if let Some(document) = frame.content_document() {
            state.plain.set(without_frame(&document).unwrap_or_default());
            state.picture.set(picture(&document).unwrap_or_default());
        }
    });
    let _ = window().add_event_listener_with_callback("message", heard.as_ref().unchecked_ref());
    heard.forget();
}

/// The widget as plain HTML for newsletters: no frame, no style, no script, absolute links, its source and its version.
fn without_frame(document: &Document) -> Option<String> {
    let wrap = document.create_element("div").ok()?;
    for part in ["main", "footer"] {
        let part = document.query_selector(part).ok()??;
        wrap.append_child(&part.clone_node_with_deep(true).ok()?).ok()?;
    }
    // Marks lead to a list that stays behind, and what is drawn needs the style.
    for gone in each::<Element>(
        &wrap
            .query_selector_all(".cite, svg, .note, [hidden], .countdown, .columns__ends")
            .ok()?,
    ) {
        gone.remove();
    }
    for link in each::<HtmlAnchorElement>(&wrap.query_selector_all("a").ok()?) {
        link.set_attribute("href", &link.href()).ok()?;
    }
    for element in each::<Element>(&wrap.query_selector_all("*").ok()?) {
        for name in element
            .get_attribute_names()
            .iter()
            .filter_map(|name| name.as_string())
        {
            if !["href", "lang", "dir", "scope", "datetime"].contains(&name.as_str()) {
                element.remove_attribute(&name).ok()?;
            }
        }
    }
    // Boxes that only carried a class.
    for element in each::<Element>(&wrap.query_selector_all("span, main, footer, div").ok()?) {
        if !element.has_attributes() {
            let parent: Node = element.parent_node()?;
            while let Some(child) = element.first_child() {
                parent.insert_before(&child, Some(&element)).ok()?;
            }
            element.remove();
        }
    }
    Some(wrap.inner_html())
}

/// The text to paste for the picture of the widget in the preview.
fn picture(document: &Document) -> Option<String> {
    let link = document.query_selector("link[type=\"image/svg+xml\"]").ok()??;
    let page = document
        .query_selector("footer a[href^=\".\"]")
        .ok()??
        .dyn_into::<HtmlAnchorElement>()
        .ok()?;
    let folder = document.location()?.href().ok()?;
    let folder = folder.split(['?', '#']).next().unwrap_or_default();
    let words = link.get_attribute("title").unwrap_or_default();
    Some(snippet::picture(
        &[folder, "image.svg"].concat(),
        &words,
        &page.href(),
    ))
}

/// Draws a picture of ours on a canvas and saves it with twice as many dots.
pub(super) fn save_png(address: &str, path: &str) {
    let Ok(image) = web_sys::HtmlImageElement::new() else {
        return;
    };
    let name = [&path.replace('/', "-"), ".png"].concat();
    let drawn = image.clone();
    let loaded = Closure::once_into_js(move || {
        let draw = || {
            let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
            canvas.set_width(drawn.natural_width() * 2);
            canvas.set_height(drawn.natural_height() * 2);
            let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
            let (width, height) = (f64::from(canvas.width()), f64::from(canvas.height()));
            context
                .draw_image_with_html_image_element_and_dw_and_dh(&drawn, 0.0, 0.0, width, height)
                .ok()?;
            let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
            link.set_href(&canvas.to_data_url().ok()?);
            link.set_download(&name);
            link.click();
            Some(())
        };
        draw();
    });
    image.set_onload(Some(loaded.unchecked_ref()));
    image.set_src(address);
}

/// Copies a text; where that is refused, selects it, so that a key press copies it.
pub(super) fn copy(state: State, number: usize, text: String) {
    leptos::task::spawn_local(async move {
        let clipboard = js_sys::Reflect::get(&window().navigator(), &"clipboard".into());
        let done = match clipboard {
            Ok(clipboard) if clipboard.is_object() => {
                let promise = window().navigator().clipboard().write_text(&text);
                wasm_bindgen_futures::JsFuture::from(promise).await.is_ok()
            }
            _ => false,
        };
        if done {
            state.copied.set(number);
        } else {
            let field = document()
                .query_selector(&["[aria-labelledby=output-", &number.to_string(), "]"].concat())
                .ok()
                .flatten();
            if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok()) {
                field.select();
            }
        }
    });
}
