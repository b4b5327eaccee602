//! What a visitor takes away: the rows as a table, the drawing as a picture, the address.

use js_sys::{Array, Reflect};
use leptos_dom::helpers::window;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

use crate::islands::dom::{all, attr, get, one, set, set_attr, text};

use super::{super::csv, Explorer};

/// Pixels of a picture for each unit of its drawing: sharp in print and on dense screens.
const SCALE: f64 = 2.0;

impl Explorer {
    pub(super) fn save_csv(&self) {
        let mut file = csv::line([
            "iso3",
            "state",
            "regional_group",
            "as_of",
            "status",
            "bound_since",
            "bound_until",
            "un_rate_percent",
            "un_scale",
            "amendments_ratified",
            "apic",
            "source",
            "basis",
            "retrieved",
            "data_version",
        ]);
        let query = self.query.borrow();
        let day = query.day(&self.choices.today);
        let today = &self.choices.today;
        // Rates of another scale than that of the day are none of its figures.
        let rated = self.choices.rated(day);
        let (from, until) = &self.choices.scale;
        let scale = [from, "-", until].concat();
        let version = attr(&self.root, "data-version");
        for index in self.order.borrow().iter() {
            let (Some(row), Some(state)) = (self.rows.get(*index), self.states.get(*index)) else {
                continue;
            };
            let (sources, retrieved) = self.sources(&state.row);
            let unconfirmed = one(&state.row, ".unconfirmed").is_some();
            file += &csv::line([
                row.code.as_str(),
                &state.name,
                &row.group,
                day,
                row.status(day),
                row.since(day),
                row.until(day),
                &percent(row.rate.filter(|_| rated)),
                if rated { &scale } else { "" },
                &row.deposits.written_by(day, today),
                row.apic.on(day).unwrap_or_default(),
                &sources,
                if unconfirmed { "unconfirmed" } else { "confirmed" },
                &retrieved,
                &version,
            ]);
        }
        // Spreadsheets read a file without this mark in the language of the machine.
        if let Some(blob) = blob(&["\u{feff}", &file].concat(), "text/csv;charset=utf-8") {
            self.save(&blob, "csv");
        }
    }

    /// The sources that a row cites, as the list at the end of the page has them, and the day of the latest reading.
    fn sources(&self, row: &web_sys::Element) -> (String, String) {
        let cited = all(row, ".cite");
        let items = cited
            .iter()
            .filter_map(|cite| one(&self.page, &attr(cite, "href")));
        let mut latest = String::new();
        let sources: Vec<String> = items
            .map(|item| {
                latest = attr(&item, "data-retrieved").max(latest.clone());
                match one(&item, "a, cite") {
                    Some(link) if link.has_attribute("href") => attr(&link, "href"),
                    Some(title) => text(&title),
                    None => String::new(),
                }
            })
            .collect();
        (sources.join(" ; "), latest)
    }

    pub(super) fn save_svg(&self) {
        let picture = self.picture();
        if let Some(blob) = picture.and_then(|picture| blob(&picture.svg, "image/svg+xml")) {
            self.save(&blob, "svg");
        }
    }

    pub(super) fn save_png(self: std::rc::Rc<Self>) {
        let Some(picture) = self.picture() else { return };
        let Some(address) = blob(&picture.svg, "image/svg+xml").and_then(|blob| address(&blob)) else {
            return;
        };
        let Ok(image) = HtmlImageElement::new() else {
            return;
        };
        let drawn = image.clone();
        let source = address.clone();
        let loaded = Closure::once_into_js(move || {
            let _ = Url::revoke_object_url(&source);
            self.draw(&drawn, picture.size);
        });
        image.set_onload(Some(loaded.unchecked_ref()));
        image.set_src(&address);
    }

    fn draw(self: std::rc::Rc<Self>, image: &HtmlImageElement, (width, height): (f64, f64)) {
        let canvas = leptos_dom::helpers::document().create_element("canvas").ok();
        let Some(canvas) = canvas.and_then(|canvas| canvas.dyn_into::<HtmlCanvasElement>().ok()) else {
            return;
        };
        canvas.set_width((width * SCALE) as u32);
        canvas.set_height((height * SCALE) as u32);
        let context = canvas.get_context("2d").ok().flatten();
        let Some(context) = context.and_then(|context| context.dyn_into::<CanvasRenderingContext2d>().ok())
        else {
            return;
        };
        let _ = context.draw_image_with_html_image_element_and_dw_and_dh(
            image,
            0.0,
            0.0,
            width * SCALE,
            height * SCALE,
        );
        let done = Closure::once_into_js(move |blob: JsValue| {
            if let Ok(blob) = blob.dyn_into::<Blob>() {
                self.save(&blob, "png");
            }
        });
        let _ = canvas.to_blob(done.unchecked_ref());
    }

    /// Hands a file to the visitor, named by the view and the day.
    fn save(&self, blob: &Blob, ending: &str) {
        let Some(address) = address(blob) else { return };
        let query = self.query.borrow();
        let view = match query.tab.as_str() {
            _ if ending == "csv" => "states",
            tab => tab,
        };
        let name = [view, "-", query.day(&self.choices.today), ".", ending].concat();
        let Ok(link) = leptos_dom::helpers::document().create_element("a") else {
            return;
        };
        set_attr(&link, "href", &address);
        set_attr(&link, "download", &name);
        if let Some(link) = link.dyn_ref::<web_sys::HtmlElement>() {
            link.click();
        }
        self.say("saved");
        // Not at once: some browsers read the file after the click.
        let gone = move || {
            let _ = Url::revoke_object_url(&address);
        };
        leptos_dom::helpers::set_timeout(gone, std::time::Duration::from_secs(30));
    }

    pub(super) fn copy_address(self: std::rc::Rc<Self>) {
        self.write_address();
        let address = window().location().href().unwrap_or_default();
        let clipboard = get(&window().navigator(), "clipboard");
        let write = get(&clipboard, "writeText").dyn_into::<js_sys::Function>();
        let Ok(promise) = write.and_then(|write| write.call1(&clipboard, &address.into())) else {
            self.say("not-copied");
            return;
        };
        let this = std::rc::Rc::clone(&self);
        let copied = Closure::once_into_js(move || this.say("copied"));
        let refused = Closure::once_into_js(move || self.say("not-copied"));
        let then = get(&promise, "then").dyn_into::<js_sys::Function>();
        let _ = then.and_then(|then| Reflect::apply(&then, &promise, &Array::of2(&copied, &refused)));
    }
}

fn blob(content: &str, kind: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    set(&options, "type", &kind.into());
    Blob::new_with_str_sequence_and_options(&Array::of1(&content.into()), &options).ok()
}

fn address(blob: &Blob) -> Option<String> {
    Url::create_object_url_with_blob(blob).ok()
}

/// Thousandths of a percent as a percentage: `3858` is `3.858`.
fn percent(rate: Option<u32>) -> String {
    let Some(rate) = rate else { return String::new() };
    let thousandths = (rate % 1000 + 1000).to_string();
    [
        &(rate / 1000).to_string(),
        ".",
        thousandths.get(1..).unwrap_or_default(),
    ]
    .concat()
}
