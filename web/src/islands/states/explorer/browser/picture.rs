//! The drawing on the screen as a picture that stands alone: its title, its day, its legend and its source are in it.
//!
//! Colours come from the style sheet, which a picture does not have: what was computed is written into each shape, as
//! attributes, since our policy forbids inline styles.

use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, Element, Node, XmlSerializer};

use crate::islands::dom::{all, attr, digits, number, one, set_attr, set_text, text};

use super::{super::query::TABS, Explorer};

const SVG: &str = "http://www.w3.org/2000/svg";

/// What a shape looks like, by the names that styles and attributes share.
const LOOK: [&str; 12] = [
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "opacity",
    "font-size",
    "font-family",
    "font-weight",
    "text-anchor",
];

pub(super) struct Picture {
    pub(super) svg: String,
    /// Width and height.
    pub(super) size: (f64, f64),
}

impl Explorer {
    /// The drawing of the open view, if it has one.
    pub(super) fn picture(&self) -> Option<Picture> {
        let tab = self.query.borrow().tab.clone();
        let tab = if tab.is_empty() { TABS[0] } else { &tab };
        let view = one(&self.root, &["#", tab].concat())?;
        let drawing = one(&view, "svg[viewBox]")?;
        let (width, height) = size(&drawing)?;
        let page = look(&self.page)?;
        let (ink, ground) = (page.property("color"), page.property("background-color"));
        // Units of a drawing differ: letters go by its width.
        let letter = width / 46.0;
        let lines = |count: f64| letter * 1.5 * count;

        let title = one(&view, "h2").map(|title| text(&title)).unwrap_or_default();
        let mut sheet = Sheet::new(&ink, letter)?;
        sheet.line(&title, letter, lines(1.2), 1.4)?;
        sheet.line(&self.what_is_shown(), letter, lines(2.2), 1.0)?;
        if let Some(patterns) = one(&self.root, ".patterns").and_then(|patterns| copy(&patterns)) {
            sheet.svg.append_child(&patterns).ok()?;
        }
        let inner = copy(&drawing)?;
        let top = lines(2.8);
        for (name, value) in [("x", 0.0), ("y", top), ("width", width), ("height", height)] {
            set_attr(&inner, name, &digits(value));
        }
        sheet.svg.append_child(&inner).ok()?;
        let mut y = top + height + lines(1.0);
        y = self.legend(&mut sheet, &view, width, y)?;
        for line in attr(&self.root, "data-credit").split(" | ") {
            y += lines(1.0);
            sheet.line(line, letter, y, 0.8)?;
        }
        let full = y + lines(0.6);
        let (w, h) = (digits(width), digits(full));
        set_attr(&sheet.svg, "viewBox", &["0 0 ", &w, " ", &h].concat());
        // In pixels of a usual screen, whatever the units of the drawing are.
        let scale = (1000.0 / width).max(1.0);
        let (w, h) = (width * scale, full * scale);
        set_attr(&sheet.svg, "width", &digits(w));
        set_attr(&sheet.svg, "height", &digits(h));
        set_attr(&sheet.ground, "fill", &ground);
        Some(Picture {
            svg: XmlSerializer::new().ok()?.serialize_to_string(&sheet.svg).ok()?,
            size: (w, h),
        })
    }

    /// "27 October 2017 · African States · Shown: 33 of 156".
    fn what_is_shown(&self) -> String {
        let query = self.query.borrow();
        let mut parts = vec![self.date(query.day(&self.choices.today))];
        for (name, chosen) in [
            ("group", &query.group),
            ("status", &query.status),
            ("amendment", &query.amendment),
            ("apic", &query.apic),
        ] {
            if !chosen.is_empty() {
                parts.push(self.chosen_option(name));
            }
        }
        if !query.text.is_empty() {
            parts.push(query.text.clone());
        }
        parts.extend(one(&self.root, ".filter__count").map(|count| text(&count)));
        parts.join(" · ")
    }

    /// The counts, and on the map what the rest of the land is; from `y` on, as far down as it returns.
    fn legend(&self, sheet: &mut Sheet, view: &Element, width: f64, mut y: f64) -> Option<f64> {
        let mut x = sheet.letter;
        let tallies = all(&self.root, "[data-tally]:not([hidden])");
        for entry in tallies.into_iter().chain(one(view, ".land")) {
            let parts: Vec<String> = all(&entry, ".status, dd").iter().map(text).collect();
            let words = parts.join(" ");
            let swatch = one(&entry, ".swatch").and_then(|swatch| look(&swatch))?;
            let across = sheet.letter * (2.2 + 0.5 * words.chars().count() as f64);
            if x > sheet.letter && x + across > width {
                x = sheet.letter;
                y += sheet.letter * 1.5;
            }
            let side = sheet.letter * 0.8;
            let places = [
                ("x", x - side / 2.0),
                ("y", y - side * 0.9),
                ("width", side),
                ("height", side),
            ];
            let mark = sheet.add("rect", &places)?;
            for name in ["fill", "stroke", "stroke-width"] {
                set_attr(&mark, name, &swatch.property(name));
            }
            sheet.line(&words, x + sheet.letter * 0.8, y, 0.9)?;
            x += across;
        }
        Some(y)
    }
}

/// The sheet on which a picture is put together.
struct Sheet {
    svg: Element,
    ground: Element,
    ink: String,
    letter: f64,
}

impl Sheet {
    fn new(ink: &str, letter: f64) -> Option<Self> {
        let svg = shape("svg")?;
        let ground = shape("rect")?;
        set_attr(&ground, "width", "100%");
        set_attr(&ground, "height", "100%");
        svg.append_child(&ground).ok()?;
        Some(Self {
            svg,
            ground,
            ink: ink.to_owned(),
            letter,
        })
    }

    fn add(&self, name: &str, places: &[(&str, f64)]) -> Option<Element> {
        let shape = shape(name)?;
        for (name, value) in places {
            set_attr(&shape, name, &digits(*value));
        }
        self.svg.append_child(&shape).ok()?;
        Some(shape)
    }

    /// A line of words, `size` times as large as a letter of the picture.
    fn line(&self, words: &str, x: f64, y: f64, size: f64) -> Option<()> {
        let line = self.add("text", &[("x", x), ("y", y), ("font-size", self.letter * size)])?;
        set_attr(&line, "fill", &self.ink);
        set_attr(&line, "font-family", "system-ui, sans-serif");
        set_text(&line, words);
        Some(())
    }
}

fn shape(name: &str) -> Option<Element> {
    leptos_dom::helpers::document()
        .create_element_ns(Some(SVG), name)
        .ok()
}

/// A copy of the drawing that needs no style sheet and leads nowhere.
fn copy(drawing: &Element) -> Option<Element> {
    let copy = Node::clone_node_with_deep(drawing, true)
        .ok()?
        .dyn_into::<Element>()
        .ok()?;
    for (original, shape) in all(drawing, "*").iter().zip(all(&copy, "*")) {
        let Some(style) = look(original) else { continue };
        if style.property("display") == "none" && original.local_name() != "title" {
            set_attr(&shape, "display", "none");
            continue;
        }
        for name in LOOK {
            set_attr(&shape, name, &style.property(name));
        }
        for name in ["href", "class"] {
            let _ = shape.remove_attribute(name);
        }
    }
    // What makes the drawing a control of the page.
    for name in copy
        .get_attribute_names()
        .iter()
        .filter_map(|name| name.as_string())
    {
        if name != "viewBox" {
            let _ = copy.remove_attribute(&name);
        }
    }
    Some(copy)
}

struct Look(CssStyleDeclaration);

impl Look {
    fn property(&self, name: &str) -> String {
        self.0.get_property_value(name).unwrap_or_default()
    }
}

fn look(element: &Element) -> Option<Look> {
    let style = leptos_dom::helpers::window().get_computed_style(element);
    style.ok().flatten().map(Look)
}

/// Width and height of a drawing in its own units.
fn size(drawing: &Element) -> Option<(f64, f64)> {
    let view_box = attr(drawing, "viewBox");
    let mut numbers = view_box.split_ascii_whitespace().skip(2).map(number);
    Some((numbers.next()?, numbers.next()?))
}
