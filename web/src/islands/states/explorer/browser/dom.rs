//! Short words for what the explorer does to the document.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue, closure::Closure, convert::FromWasmAbi};
use web_sys::{Element, EventTarget};

/// The first element below `root` that answers the selector.
pub(super) fn one(root: &Element, css: &str) -> Option<Element> {
    root.query_selector(css).ok().flatten()
}

/// All elements below `root` that answer the selector.
pub(super) fn all(root: &Element, css: &str) -> Vec<Element> {
    let Ok(list) = root.query_selector_all(css) else {
        return Vec::new();
    };
    (0..list.length())
        .filter_map(|index| list.item(index)?.dyn_into().ok())
        .collect()
}

/// An attribute, empty if it is not there.
pub(super) fn attr(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

pub(super) fn set_attr(element: &Element, name: &str, value: &str) {
    let _ = element.set_attribute(name, value);
}

/// Sets an attribute without a value, or takes it away.
pub(super) fn mark(element: &Element, name: &str, on: bool) {
    let _ = element.toggle_attribute_with_force(name, on);
}

pub(super) fn set_text(element: &Element, text: &str) {
    element.set_text_content(Some(text));
}

/// The text of an element without the space around it.
pub(super) fn text(element: &Element) -> String {
    element.text_content().unwrap_or_default().trim().to_owned()
}

/// What stands in a control.
pub(super) fn value(control: &Element) -> String {
    get(control, "value").as_string().unwrap_or_default()
}

/// Changes what stands in a control, unless it stands there already: the place of the caret would be lost.
pub(super) fn set_value(control: &Element, text: &str) {
    if value(control) != text {
        set(control, "value", &text.into());
    }
}

/// A property of an object of the browser.
pub(super) fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

pub(super) fn set(object: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &name.into(), value);
}

/// Listens for as long as the page is open.
pub(super) fn listen<E: FromWasmAbi + 'static>(
    target: &EventTarget,
    event: &str,
    heard: impl FnMut(E) + 'static,
) {
    let heard = Closure::<dyn FnMut(E)>::new(heard);
    let _ = target.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
    heard.forget();
}

/// The message with its gaps `{name}` filled.
pub(super) fn fill(message: &str, gaps: &[(&str, &str)]) -> String {
    gaps.iter().fold(message.to_owned(), |text, (name, value)| {
        text.replace(&["{", name, "}"].concat(), value)
    })
}
