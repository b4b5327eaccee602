//! Short words for what the islands do to the document.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue, closure::Closure, convert::FromWasmAbi};
use web_sys::{Element, EventTarget, HtmlElement};

/// The first element below `root` that answers the selector.
pub fn one(root: &Element, css: &str) -> Option<Element> {
    root.query_selector(css).ok().flatten()
}

/// All elements below `root` that answer the selector.
pub fn all(root: &Element, css: &str) -> Vec<Element> {
    let Ok(list) = root.query_selector_all(css) else {
        return Vec::new();
    };
    (0..list.length())
        .filter_map(|index| list.item(index)?.dyn_into().ok())
        .collect()
}

/// An attribute, empty if it is not there.
pub fn attr(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

pub fn set_attr(element: &Element, name: &str, value: &str) {
    let _ = element.set_attribute(name, value);
}

/// Sets an attribute without a value, or takes it away.
pub fn mark(element: &Element, name: &str, on: bool) {
    let _ = element.toggle_attribute_with_force(name, on);
}

pub fn set_text(element: &Element, text: &str) {
    element.set_text_content(Some(text));
}

/// A new element at the end of `parent`.
pub fn make(parent: &Element, name: &str, class: &str, text: &str) -> Element {
    let Ok(element) = leptos_dom::helpers::document().create_element(name) else {
        // Only a name that is none fails.
        return parent.clone();
    };
    if !class.is_empty() {
        element.set_class_name(class);
    }
    set_text(&element, text);
    let _ = parent.append_child(&element);
    element
}

/// The text of an element without the space around it.
pub fn text(element: &Element) -> String {
    element.text_content().unwrap_or_default().trim().to_owned()
}

/// What stands in a control.
pub fn value(control: &Element) -> String {
    get(control, "value").as_string().unwrap_or_default()
}

/// Changes what stands in a control, unless it stands there already: the place of the caret would be lost.
pub fn set_value(control: &Element, text: &str) {
    if value(control) != text {
        set(control, "value", &text.into());
    }
}

/// A number as the browser reads it: Rust's own tables for that weigh as much as a small island. NaN if it is none.
pub fn number(text: &str) -> f64 {
    js_sys::parse_float(text)
}

/// A number as the browser writes it.
pub fn digits(number: f64) -> String {
    let text = js_sys::Number::from(number).to_string_with_radix(10);
    text.map(String::from).unwrap_or_default()
}

/// The messages of an island, which stand in its HTML with their keys in `data-say`.
pub fn message(root: &Element, key: &str) -> String {
    let message = one(root, &["[data-say=", key, "]"].concat());
    message.map(|message| text(&message)).unwrap_or_default()
}

/// A property of an object of the browser.
pub fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

pub fn set(object: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &name.into(), value);
}

/// Listens for as long as the page is open.
pub fn listen<E: FromWasmAbi + 'static>(target: &EventTarget, event: &str, heard: impl FnMut(E) + 'static) {
    let heard = Closure::<dyn FnMut(E)>::new(heard);
    let _ = target.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
    heard.forget();
}

/// Gives an element the focus.
pub fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// The message with its gaps `{name}` filled.
pub fn fill(message: &str, gaps: &[(&str, &str)]) -> String {
    gaps.iter().fold(message.to_owned(), |text, (name, value)| {
        text.replace(&["{", name, "}"].concat(), value)
    })
}
