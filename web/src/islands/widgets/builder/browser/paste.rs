//! What is made of the widget in the preview: plain HTML, a picture with its words, a file.

use leptos_dom::helpers::document;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{
    CanvasRenderingContext2d, Document, Element, HtmlAnchorElement, HtmlCanvasElement, HtmlImageElement,
    Node, Url,
};

use crate::islands::{
    dom::{all, attr, make, one, set_attr, set_text, text},
    widgets::snippet,
};

/// What needs scripts, style or the drawing, and what is about the widget as a frame.
const LEFT_BEHIND: &str = "svg, script, .of-drawing, .columns__ends, main .note summary, [hidden], .countdown, \
     .needs-script, form, button, iframe, [data-version], [data-refused]";
/// What begins and ends a line by itself.
const BLOCKS: &str = "p, div, main, footer, section, details, figure, blockquote, pre, h1, h2, h3, h4, ul, ol, li, dl, \
     dt, dd, table, br, hr";
/// What a mail program understands.
const KEPT: [&str; 8] = [
    "href", "lang", "dir", "scope", "datetime", "colspan", "rowspan", "value",
];

/// The picture of a widget, in its head.
const PICTURE: &str = "link[rel=alternate][type=\"image/svg+xml\"]";

/// The widget as plain HTML for newsletters: no frame, no style, no script, no fold; absolute links, its sources by
/// number and its version.
pub(super) fn without_frame(widget: &Document) -> Option<String> {
    let (wrap, page) = (document().create_element("div").ok()?, widget.document_element()?);
    for part in ["main", "footer"] {
        // Copied into this document: elements of another are of types of their own.
        let part: Node = one(&page, part)?.into();
        let part = document().import_node_with_deep(&part, true).ok()?;
        wrap.append_child(&part).ok()?;
    }
    for gone in all(&wrap, LEFT_BEHIND) {
        gone.remove();
    }
    for note in all(&wrap, "main .note") {
        // Doubts go with the copy, which nobody will mend.
        let Some(words) = one(&note, "p") else { continue };
        let small = make(&note, "small", "", "(");
        while let Some(part) = words.first_child() {
            small.append_child(&part).ok()?;
        }
        small.append_with_str_1(")").ok()?;
    }
    for mark in all(&wrap, "a.cite") {
        // A mail program follows no link within the mail.
        let _ = mark.remove_attribute("href");
        set_text(&mark, &["[", &text(&mark), "]"].concat());
    }
    for word in all(&wrap, ".cites .unconfirmed") {
        set_text(&word, &[" ", &text(&word)].concat());
    }
    for summary in all(&wrap, "summary") {
        let heading = document().create_element("p").ok()?;
        make(&heading, "b", "", &text(&summary));
        summary.parent_node()?.replace_child(&heading, &summary).ok()?;
    }
    for link in all(&wrap, "a[href]") {
        set_attr(&link, "href", &absolute(widget, &attr(&link, "href"))?);
    }
    for element in all(&wrap, "*") {
        for name in element
            .get_attribute_names()
            .iter()
            .filter_map(|name| name.as_string())
        {
            if !KEPT.contains(&name.as_str()) {
                let _ = element.remove_attribute(&name);
            }
        }
    }
    // Boxes that only carried a class, folded, or were a mark.
    for element in all(&wrap, "span, main, footer, div, section, details, a") {
        if !element.has_attributes() {
            let parent: Node = element.parent_node()?;
            if element.matches(BLOCKS).ok()? && !text(&element).is_empty() {
                break_off(&element)?;
            }
            while let Some(child) = element.first_child() {
                parent.insert_before(&child, Some(&element)).ok()?;
            }
            element.remove();
        }
    }
    for empty in all(&wrap, "p, figure") {
        if text(&empty).is_empty() {
            empty.remove();
        }
    }
    Some(wrap.inner_html())
}

/// Keeps what stands in a box on lines of its own once the box is gone.
fn break_off(element: &Node) -> Option<()> {
    let ways: [fn(&Node) -> Option<Node>; 2] = [Node::previous_sibling, Node::next_sibling];
    for (after, step) in ways.into_iter().enumerate() {
        let words = |node: &Node| {
            let blank = node.text_content().unwrap_or_default().trim().is_empty();
            !blank || node.node_name() == "BR"
        };
        let beside = std::iter::successors(step(element), step).find(words);
        let block = |node: &Element| node.matches(BLOCKS).unwrap_or_default();
        if beside.is_some_and(|node| !node.dyn_ref().is_some_and(block)) {
            let line: Node = document().create_element("br").ok()?.into();
            let place = if after == 1 {
                element.next_sibling()
            } else {
                Some(element.clone())
            };
            element.parent_node()?.insert_before(&line, place.as_ref()).ok()?;
        }
    }
    Some(())
}

/// The text to paste for the picture of the widget in the preview.
pub(super) fn picture(widget: &Document) -> Option<String> {
    let page = widget.document_element()?;
    let link = one(&page, PICTURE)?;
    let full = attr(&one(&page, "footer a[data-full]")?, "href");
    Some(snippet::picture(
        &absolute(widget, &attr(&link, "href"))?,
        &attr(&link, "title"),
        &absolute(widget, &full)?,
    ))
}

/// The text that goes with the picture where it is saved and set in anew: what it shows, its source and its version.
pub(super) fn words(widget: &Document) -> Option<String> {
    let page = widget.document_element()?;
    let shown = attr(&one(&page, PICTURE)?, "title");
    let source = text(&one(&page, "footer a[data-full]")?.parent_element()?);
    let version = text(&one(&page, "footer > .muted")?);
    Some([&shown, " ", &source, ". ", &version].concat())
}

/// An address as the widget means it.
fn absolute(widget: &Document, address: &str) -> Option<String> {
    let here = widget.location()?.href().ok()?;
    Some(Url::new_with_base(address, &here).ok()?.href())
}

/// Draws a picture of ours on a canvas and saves it with twice as many dots.
pub(super) fn save_png(address: &str, name: &str) {
    let Ok(image) = HtmlImageElement::new() else {
        return;
    };
    let (drawn, name) = (image.clone(), name.to_owned());
    let loaded = Closure::once_into_js(move || {
        draw(&drawn, &name);
    });
    image.set_onload(Some(loaded.unchecked_ref()));
    image.set_src(address);
}

fn draw(image: &HtmlImageElement, name: &str) -> Option<()> {
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(image.natural_width() * 2);
    canvas.set_height(image.natural_height() * 2);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (width, height) = (f64::from(canvas.width()), f64::from(canvas.height()));
    context
        .draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)
        .ok()?;
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&canvas.to_data_url().ok()?);
    link.set_download(name);
    link.click();
    Some(())
}
