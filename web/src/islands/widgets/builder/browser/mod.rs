//! The builder's door to the document, the address and the widget in its preview.

mod paste;

use std::{cell::RefCell, rc::Rc};

use js_sys::Object;
use leptos_dom::helpers::{document, window};
use reactive_graph::{
    effect::Effect,
    signal::RwSignal,
    traits::{Get, GetUntracked, Read, Set},
};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, HtmlAnchorElement, HtmlElement, HtmlIFrameElement, MessageEvent, UrlSearchParams,
};

use super::WIDTHS;
use crate::islands::{
    address,
    dom::{
        all, attr, fill, get, listen, make, mark, message, one, set, set_attr, set_text, set_value, text,
        value,
    },
    widgets::{
        choice::{Choice, Ignored, SECTION, is_among, names, shows_days},
        snippet::{snippet, with_listener},
    },
};

/// The builder of this page, if its catalogue is whole.
pub(super) async fn wake(root: HtmlElement) {
    if let Some(builder) = Builder::read(root.into()) {
        Rc::new(builder).start();
    }
}

struct Builder {
    root: Element,
    /// The absolute address of the folder of widgets in this language.
    folder: String,
    kinds: Vec<Kind>,
    choice: RwSignal<Choice>,
    width: RwSignal<u32>,
    /// As the widget in the preview asked for it.
    height: RwSignal<u32>,
    /// The widget in the preview without a frame.
    plain: RwSignal<String>,
    /// Its picture as text to paste, empty if it has none.
    picture: RwSignal<String>,
    /// What stands for the picture once it is saved, empty if it has none.
    words: RwSignal<String>,
    /// Its heading, for what the catalogue does not list.
    heading: RwSignal<String>,
    /// Whether there is no such widget, as the preview shows.
    missing: RwSignal<bool>,
    /// What stands in the address.
    written: RefCell<Option<String>>,
}

/// The widgets of a kind: the rest of the address of each, and its title.
struct Kind {
    name: String,
    widgets: Vec<(String, String)>,
}

impl Builder {
    fn read(root: Element) -> Option<Self> {
        let (folder, kinds) = read_catalogue(&document().document_element()?)?;
        Some(Self {
            folder,
            kinds,
            choice: RwSignal::default(),
            // On a phone, the narrow one.
            width: RwSignal::new(WIDTHS[usize::from(root.client_width() > 620)]),
            height: RwSignal::new(400),
            plain: RwSignal::default(),
            picture: RwSignal::default(),
            words: RwSignal::default(),
            heading: RwSignal::default(),
            missing: RwSignal::default(),
            written: RefCell::default(),
            root,
        })
    }

    fn start(self: Rc<Self>) {
        self.read_address();
        // Each says what it shows of what it reads, and is called again when that changes.
        for show in [
            Self::show_controls,
            Self::show_preview,
            Self::show_texts,
            Self::write_address,
        ] {
            let this = Rc::clone(&self);
            Effect::new(move |_| show(&this));
        }
        let this = Rc::clone(&self);
        listen(&self.root, "change", move |event: Event| {
            this.read_control(&event)
        });
        let this = Rc::clone(&self);
        listen(&self.root, "click", move |event: Event| {
            let clicked = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok());
            if clicked.is_some_and(|clicked| attr(&clicked, "data-do") == "png") {
                this.save_png();
            }
        });
        listen(&self.root, "submit", |event: Event| event.prevent_default());
        listen(&window(), "message", move |event: MessageEvent| self.hear(&event));
    }

    fn read_address(&self) {
        let search = window().location().search().unwrap_or_default();
        let params = UrlSearchParams::new_with_str(&search).ok();
        let asked = |name: &str| Some((name.to_owned(), params.as_ref()?.get(name)?));
        let pairs: Vec<(String, String)> = names().filter_map(asked).collect();
        let kinds: Vec<(String, Vec<String>)> = self
            .kinds
            .iter()
            .map(|kind| {
                let selections = kind.widgets.iter().map(|(selection, _)| selection.clone());
                (kind.name.clone(), selections.collect())
            })
            .collect();
        let (first, last) = self.days();
        let (choice, ignored) = Choice::read(&pairs, &kinds, (&first, &last));
        self.choice.set(choice);
        ignored.into_iter().for_each(|part| self.tell(part));
    }

    /// The first and the last day that can be asked for.
    fn days(&self) -> (String, String) {
        let day = one(&self.root, "[name=as-of]");
        day.map(|day| (attr(&day, "min"), attr(&day, "max")))
            .unwrap_or_default()
    }

    /// Says what was left out, and what could have stood there.
    fn tell(&self, part: Ignored) {
        let key = if part.valid.is_empty() {
            "no-such"
        } else {
            "ignored"
        };
        // A long list of codes would bury the message.
        let mut valid: Vec<String> = part.valid.into_iter().take(13).collect();
        if valid.len() == 13 {
            valid.truncate(12);
            valid.push("…".to_owned());
        }
        let valid = valid.join(", ");
        // The value last, so that braces in an address are only text.
        let gaps = [
            ("valid", valid.as_str()),
            ("name", &part.name),
            ("value", &part.value),
        ];
        let line = fill(&message(&self.root, key), &gaps);
        if let Some(place) = one(&self.root, ".filter__notices") {
            make(&place, "p", "notice", &line);
        }
    }

    fn read_control(&self, event: &Event) {
        let control = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        let Some(control) = control else { return };
        let (chosen, on) = (value(&control), get(&control, "checked").as_bool() == Some(true));
        let name = attr(&control, "name");
        if name == "width" {
            return self.width.set(chosen.parse().unwrap_or(WIDTHS[1]));
        }
        if let Some(place) = one(&self.root, ".filter__notices") {
            set_text(&place, "");
        }
        let mut choice = self.choice.get_untracked();
        match name.as_str() {
            "widget" => {
                choice.kind = chosen;
                let first = self.widgets(&choice.kind).first();
                choice.selection = first.map(|(selection, _)| selection.clone()).unwrap_or_default();
            }
            "selection" => choice.selection = chosen,
            "theme" => choice.theme = chosen,
            "density" => choice.density = chosen,
            "as-of" => {
                let (first, last) = self.days();
                let days = (first.as_str(), last.as_str());
                if !chosen.is_empty() && !is_among(&chosen, days) {
                    return self.tell(Ignored::day(&chosen, days));
                }
                choice.as_of = chosen;
            }
            "version" => choice.version = if on { chosen } else { String::new() },
            _ => return,
        }
        if !shows_days(&choice) {
            choice.as_of.clear();
        }
        self.choice.set(choice);
    }

    /// Gives the preview the height its widget asks for, as the listener does on other sites, and takes its text.
    fn hear(&self, event: &MessageEvent) {
        let Some(frame) = self.frame() else { return };
        let own = frame.content_window().zip(event.source());
        let own = own.is_some_and(|(window, from)| Object::is(&window, &from));
        let data = event.data();
        if !own || get(&data, "sentinel").as_string().as_deref() != Some("amp") {
            return;
        }
        if let Some(height) = get(&data, "height").as_f64() {
            // At most what a screen or two can show; a number beyond the type is cut by the cast.
            self.height.set((height as u32).clamp(100, 20_000));
        }
        if let Some(document) = frame.content_document() {
            // The one before may speak once more while the next one loads.
            let here = document.location().and_then(|place| place.href().ok());
            if here != Some(attr(&frame, "src")) {
                return;
            }
            let Some(page) = document.document_element() else {
                return;
            };
            if !page.has_attribute("data-embed") {
                return self.miss();
            }
            let heading = one(&page, "h1");
            self.heading
                .set(heading.map(|heading| text(&heading)).unwrap_or_default());
            self.plain
                .set(paste::without_frame(&document).unwrap_or_default());
            self.picture.set(paste::picture(&document).unwrap_or_default());
            self.words.set(paste::words(&document).unwrap_or_default());
        }
    }

    /// Says once that there is no such widget: a section may be named that no page has.
    fn miss(&self) {
        if !self.missing.get_untracked() {
            let choice = self.choice.get_untracked();
            self.tell(Ignored::new(&choice.kind, &choice.selection, vec![]));
            self.missing.set(true);
        }
    }

    fn frame(&self) -> Option<HtmlIFrameElement> {
        one(&self.root, "iframe")?.dyn_into().ok()
    }

    fn show_controls(&self) {
        let choice = self.choice.read();
        let widgets = self.widgets(&choice.kind);
        if let Some(list) = one(&self.root, "[name=selection]") {
            set_text(&list, "");
            for (selection, title) in widgets {
                set_attr(&make(&list, "option", "", title), "value", selection);
            }
            if let Some(field) = list.parent_element() {
                mark(&field, "hidden", widgets.len() < 2);
            }
        }
        for (name, chosen) in [
            ("widget", &choice.kind),
            ("selection", &choice.selection),
            ("theme", &choice.theme),
            ("density", &choice.density),
        ] {
            if let Some(control) = one(&self.root, &["select[name=", name, "]"].concat()) {
                set_value(&control, chosen);
            }
        }
        if let Some(day) = one(&self.root, "[name=as-of]") {
            set_value(&day, &choice.as_of);
            if let Some(field) = day.parent_element() {
                mark(&field, "hidden", !shows_days(&choice));
            }
        }
        if let Some(check) = one(&self.root, "[name=version]") {
            set(&check, "checked", &(!choice.version.is_empty()).into());
        }
    }

    fn show_preview(&self) {
        let (address, width, height) = (self.address(), self.width.get(), self.height.get());
        let Some(frame) = one(&self.root, "iframe") else {
            return;
        };
        // Set again, the frame would load again.
        if attr(&frame, "src") != address {
            set_attr(&frame, "src", &address);
            // What was made of the one before is not of this one.
            for text in [self.plain, self.picture, self.words, self.heading] {
                text.set(String::new());
            }
            self.missing.set(false);
        }
        let title = self.title();
        if !title.is_empty() {
            set_attr(&frame, "title", &title);
        }
        let width = width.to_string();
        for radio in all(&self.root, "[name=width]") {
            set(&radio, "checked", &(attr(&radio, "value") == width).into());
        }
        set_attr(&frame, "width", &width);
        set_attr(&frame, "height", &height.to_string());
        if let Some(link) = one(&self.root, ".builder__open") {
            set_attr(&link, "href", &address);
        }
    }

    fn show_texts(&self) {
        let missing = self.missing.get();
        if let Some(link) = one(&self.root, ".builder__open") {
            mark(&link, "hidden", missing);
        }
        let address = self.address();
        let frame = snippet(&address, &self.title(), self.height.get());
        let root = self.folder.split_inclusive("/embed/").next().unwrap_or_default();
        let resizing = with_listener(&frame, &[root, "listener.js"].concat());
        let oembed = [
            &self.folder.replacen("/embed/", "/oembed/", 1),
            &self.path(),
            ".json",
        ]
        .concat();
        let (plain, picture, words) = (self.plain.get(), self.picture.get(), self.words.get());
        for (name, text) in [
            ("link", &address),
            ("frame", &frame),
            ("resizing", &resizing),
            ("oembed", &oembed),
            ("plain", &plain),
            ("picture", &picture),
            ("words", &words),
        ] {
            let Some(field) = one(&self.root, &["#output-", name].concat()) else {
                continue;
            };
            // Nobody shall copy what leads nowhere.
            let text = if missing { "" } else { text };
            set_text(&field, text);
            if let Some(output) = field.closest(".output").ok().flatten() {
                mark(&output, "hidden", text.is_empty());
                if let Some(place) = one(&output, ".output__lost") {
                    let lost = self.choice.read().lost(name);
                    let line = fill(&message(&self.root, "lost"), &[("options", &lost)]);
                    set_text(&place, if lost.is_empty() { "" } else { &line });
                    mark(&place, "hidden", lost.is_empty());
                }
            }
        }
        if let Some(link) = one(&self.root, ".output__files a") {
            set_attr(&link, "href", &self.image());
        }
    }

    fn write_address(&self) {
        let query = self.choice.read().query();
        let before = self.written.replace(Some(query.clone()));
        if before.is_none_or(|before| before == query) {
            return;
        }
        address::replace(&["?", &query].concat(), "");
    }

    fn widgets(&self, kind: &str) -> &[(String, String)] {
        let found = self.kinds.iter().find(|known| known.name == kind);
        found.map(|kind| kind.widgets.as_slice()).unwrap_or_default()
    }

    fn title(&self) -> String {
        let choice = self.choice.read();
        let mut widgets = self.widgets(&choice.kind).iter();
        let found = widgets.find(|(selection, _)| *selection == choice.selection);
        match choice.kind.as_str() {
            SECTION => self.heading.get(),
            _ => found.map(|(_, title)| title.clone()).unwrap_or_default(),
        }
    }

    /// `programme/asp24/topic/victims`.
    fn path(&self) -> String {
        let choice = self.choice.read();
        match choice.selection.as_str() {
            "" => choice.kind.clone(),
            selection => [&choice.kind, "/", selection].concat(),
        }
    }

    fn address(&self) -> String {
        [
            &self.folder,
            &self.path(),
            "/",
            &self.choice.read().options_query(),
        ]
        .concat()
    }

    fn image(&self) -> String {
        [&self.folder, &self.path(), "/image.svg"].concat()
    }

    fn save_png(&self) {
        paste::save_png(&self.image(), &[&self.path().replace('/', "-"), ".png"].concat());
    }
}

/// The folder of the widgets, and every widget by kind: from the links of the catalogue.
fn read_catalogue(page: &Element) -> Option<(String, Vec<Kind>)> {
    let catalogue = one(page, "[data-catalogue]")?;
    let folder = attr(&catalogue, "data-catalogue");
    let mut absolute = None;
    let mut kinds: Vec<Kind> = Vec::new();
    for link in all(&catalogue, "li a") {
        let href = attr(&link, "href");
        let Some(path) = href.strip_prefix(&folder).and_then(|path| path.strip_suffix('/')) else {
            continue;
        };
        if absolute.is_none() {
            let whole = link.dyn_ref::<HtmlAnchorElement>()?.href();
            absolute = whole.strip_suffix(&[path, "/"].concat()).map(str::to_owned);
        }
        let (name, selection) = path.split_once('/').unwrap_or((path, ""));
        let widget = (selection.to_owned(), text(&link));
        match kinds.iter_mut().find(|known| known.name == name) {
            Some(kind) => kind.widgets.push(widget),
            None => kinds.push(Kind {
                name: name.to_owned(),
                widgets: vec![widget],
            }),
        }
    }
    Some((absolute?, kinds))
}
