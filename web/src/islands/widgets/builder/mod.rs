//! Chooses a widget, shows it at several widths, and gives the texts to paste.
//!
//! The catalogue of the page stands inside it and holds every widget as a link. The island reads them once and keeps
//! what was chosen in the address, so that "Embed this" on any page opens it already filled.

#[cfg(feature = "browser")]
mod browser;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::{
    choice::Choice,
    snippet::{snippet, with_listener},
};

/// The words of the builder in the page's language.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Labels {
    pub heading: String,
    pub legend: String,
    pub kind: String,
    pub selection: String,
    pub theme: String,
    pub density: String,
    pub width: String,
    pub preview: String,
    pub open: String,
    pub copy: String,
    pub copied: String,
    /// With the gaps `{name}`, `{value}` and `{valid}`.
    pub ignored: String,
    /// Code and label of each kind of widget, of each theme and of each density, the usual one first and without code.
    pub kinds: Vec<(String, String)>,
    pub themes: Vec<(String, String)>,
    pub densities: Vec<(String, String)>,
    /// What can be copied: heading and explanation of each.
    pub link: (String, String),
    pub frame: (String, String),
    pub resizing: (String, String),
    pub oembed: (String, String),
    pub plain: (String, String),
    pub picture: (String, String),
    pub save_svg: String,
    pub save_png: String,
}

/// The widths at which the preview can be looked at.
const WIDTHS: [u32; 3] = [300, 600, 1000];

/// A widget that can be chosen: the rest of its address and its title.
pub type Entry = (String, String);

/// What the browser tells the controls.
#[derive(Clone, Copy)]
struct State {
    choice: RwSignal<Choice>,
    /// By kind; empty until the catalogue has been read.
    entries: RwSignal<Vec<(String, Vec<Entry>)>>,
    /// The absolute address of the folder of widgets in this language.
    root: RwSignal<String>,
    width: RwSignal<u32>,
    /// As the widget in the preview asked for it.
    height: RwSignal<u32>,
    /// The widget in the preview without a frame.
    plain: RwSignal<String>,
    /// Its picture as text to paste, if it has one.
    picture: RwSignal<String>,
    ignored: RwSignal<Vec<String>>,
    /// Which output was copied last.
    copied: RwSignal<usize>,
}

impl State {
    fn entries_of_kind(self) -> Vec<Entry> {
        let kind = self.choice.read().kind.clone();
        let entries = self.entries.read();
        let found = entries.iter().find(|(known, _)| *known == kind);
        found.map(|(_, entries)| entries.clone()).unwrap_or_default()
    }

    fn title(self) -> String {
        let choice = self.choice.get();
        let found = self
            .entries_of_kind()
            .into_iter()
            .find(|(selection, _)| *selection == choice.selection);
        found.map(|(_, title)| title).unwrap_or_default()
    }

    /// `programme/asp24/topic/victims`.
    fn path(self) -> String {
        let choice = self.choice.read();
        match choice.selection.as_str() {
            "" => choice.kind.clone(),
            selection => [&choice.kind, "/", selection].concat(),
        }
    }

    fn address(self) -> String {
        [
            &self.root.get(),
            &self.path(),
            "/",
            &self.choice.read().options_query(),
        ]
        .concat()
    }

    fn listener(self) -> String {
        self.root
            .get()
            .split_inclusive("/embed/")
            .next()
            .unwrap_or_default()
            .to_owned()
            + "listener.js"
    }

    fn oembed(self) -> String {
        [
            &self.root.get().replacen("/embed/", "/oembed/", 1),
            &self.path(),
            ".json",
        ]
        .concat()
    }

    fn snippet(self) -> String {
        snippet(&self.address(), &self.title(), self.height.get())
    }
}

/// Draws the builder where the page has a place for it.
#[cfg(feature = "browser")]
pub fn mount() {
    super::super::mount("builder", |labels: Labels| view! { <WidgetBuilder labels/> });
}

/// The builder above the catalogue.
#[component]
pub fn WidgetBuilder(labels: Labels) -> impl IntoView {
    let state = State {
        choice: RwSignal::default(),
        entries: RwSignal::default(),
        root: RwSignal::default(),
        width: RwSignal::new(WIDTHS[1]),
        height: RwSignal::new(400),
        plain: RwSignal::default(),
        picture: RwSignal::default(),
        ignored: RwSignal::default(),
        copied: RwSignal::default(),
    };
    #[cfg(feature = "browser")]
    browser::connect(state, &labels);

    let ready = move || !state.root.read().is_empty();
    view! {
        <section class="builder needs-script" aria-labelledby="builder">
            <h2 id="builder">{labels.heading.clone()}</h2>
            {controls(state, &labels)}
            <div class="filter__notices" role="alert">
                {move || state.ignored.get().into_iter().map(|line| view! { <p class="notice">{line}</p> }).collect_view()}
            </div>
            <div class="builder" hidden=move || !ready()>
                {preview(state, &labels)}
                {outputs(state, labels)}
            </div>
        </section>
    }
}

fn controls(state: State, labels: &Labels) -> AnyView {
    let choice = state.choice;
    let option = |(code, label): (String, String)| view! { <option value=code>{label}</option> };
    let choose_kind = move |kind: String| {
        choice.write().kind = kind;
        let first = state.entries_of_kind().into_iter().next();
        choice.write().selection = first.map(|(selection, _)| selection).unwrap_or_default();
        state.ignored.write().clear();
    };
    view! {
        <form class="filter" on:submit=|event| event.prevent_default()>
            <fieldset class="filter__fields">
                <legend class="visually-hidden">{labels.legend.clone()}</legend>
                <label class="filter__field">
                    <span>{labels.kind.clone()}</span>
                    <select
                        name="widget"
                        prop:value=move || choice.read().kind.clone()
                        on:change:target=move |event| choose_kind(event.target().value())
                    >
                        {labels.kinds.iter().cloned().map(option).collect_view()}
                    </select>
                </label>
                <label class="filter__field filter__field--wide" hidden=move || state.entries_of_kind().len() < 2>
                    <span>{labels.selection.clone()}</span>
                    <select
                        name="selection"
                        on:change:target=move |event| {
                            choice.write().selection = event.target().value();
                            state.ignored.write().clear();
                        }
                    >
                        {move || {
                            let selected = choice.read().selection.clone();
                            let entries = state.entries_of_kind().into_iter();
                            entries
                                .map(|(selection, title)| {
                                    let here = selection == selected;
                                    view! { <option value=selection selected=here>{title}</option> }
                                })
                                .collect_view()
                        }}
                    </select>
                </label>
                <label class="filter__field">
                    <span>{labels.theme.clone()}</span>
                    <select
                        name="theme"
                        prop:value=move || choice.read().theme.clone()
                        on:change:target=move |event| choice.write().theme = event.target().value()
                    >
                        {labels.themes.iter().cloned().map(option).collect_view()}
                    </select>
                </label>
                <label class="filter__field">
                    <span>{labels.density.clone()}</span>
                    <select
                        name="density"
                        prop:value=move || choice.read().density.clone()
                        on:change:target=move |event| choice.write().density = event.target().value()
                    >
                        {labels.densities.iter().cloned().map(option).collect_view()}
                    </select>
                </label>
            </fieldset>
        </form>
    }
    .into_any()
}

fn preview(state: State, labels: &Labels) -> AnyView {
    let widths = WIDTHS.map(|width| {
        view! {
            <label>
                <input
                    type="radio"
                    name="width"
                    prop:checked=move || state.width.get() == width
                    on:change=move |_| state.width.set(width)
                />
                {width}
                " px"
            </label>
        }
    });
    view! {
        <div class="builder__preview">
            <fieldset class="builder__widths">
                <legend>{labels.width.clone()}</legend>
                {widths.collect_view()}
            </fieldset>
            <div class="builder__stage" tabindex="0" role="group" aria-label=labels.preview.clone()>
                <iframe
                    title=labels.preview.clone()
                    src=move || (!state.root.read().is_empty()).then(|| state.address())
                    width=move || state.width.get()
                    height=move || state.height.get()
                ></iframe>
            </div>
            <p><a href=move || (!state.root.read().is_empty()).then(|| state.address())>{labels.open.clone()}</a></p>
        </div>
    }
    .into_any()
}

fn outputs(state: State, labels: Labels) -> AnyView {
    let Labels {
        link,
        frame,
        resizing,
        oembed,
        plain,
        picture,
        save_svg,
        save_png,
        copy,
        copied,
        ..
    } = labels;
    // Without the catalogue there is no address yet.
    let svg = move || {
        (!state.root.read().is_empty()).then(|| [&state.root.get(), &state.path(), "/image.svg"].concat())
    };
    let png = move |_| {
        #[cfg(feature = "browser")]
        browser::save_png(&svg().unwrap_or_default(), &state.path());
    };
    let words = (copy, copied);
    view! {
        <div class="outputs">
            {output(state, 1, link, &words, move || state.address())}
            {output(state, 2, frame, &words, move || state.snippet())}
            {output(state, 3, resizing, &words, move || with_listener(&state.snippet(), &state.listener()))}
            {output(state, 4, oembed, &words, move || state.oembed())}
            {output(state, 5, plain, &words, move || state.plain.get())}
            <div hidden=move || state.picture.read().is_empty()>
                {output(state, 6, picture, &words, move || state.picture.get())}
                <p class="output__files">
                    <a href=svg download="">{save_svg}</a>
                    <button type="button" on:click=png>{save_png}</button>
                </p>
            </div>
        </div>
    }
    .into_any()
}

/// A text to copy, under its heading.
fn output(
    state: State,
    number: usize,
    (heading, what): (String, String),
    (copy, copied): &(String, String),
    text: impl Fn() -> String + Copy + Send + Sync + 'static,
) -> AnyView {
    let id = ["output-", &number.to_string()].concat();
    let (copy, copied) = (copy.clone(), copied.clone());
    let copy_it = move |_| {
        #[cfg(feature = "browser")]
        browser::copy(state, number, text());
    };
    let rows = if matches!(number, 1 | 4) { "2" } else { "5" };
    view! {
        <div class="output">
            <div class="output__head">
                <h3 id=id.clone()>{heading}</h3>
                <button type="button" aria-describedby=id.clone() on:click=copy_it>{copy}</button>
            </div>
            <p class="muted">{what}</p>
            <textarea class="code" readonly rows=rows aria-labelledby=id spellcheck="false" prop:value=text></textarea>
            <p role="status">{move || (state.copied.get() == number).then(|| copied.clone())}</p>
        </div>
    }
    .into_any()
}
