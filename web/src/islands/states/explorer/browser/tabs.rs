//! The views as tabs, by the pattern of the ARIA Authoring Practices. Without scripts they are links to sections.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::islands::dom::{all, attr, mark, one, set_attr};

use super::{
    super::query::{Query, TABS},
    Explorer,
};

impl Explorer {
    pub(super) fn make_tabs(&self) {
        if let Some(list) = one(&self.root, ".tabs ul") {
            set_attr(&list, "role", "tablist");
        }
        for item in all(&self.root, ".tabs li") {
            set_attr(&item, "role", "presentation");
        }
        for tab in self.tabs() {
            let panel = attr(&tab, "href").trim_start_matches('#').to_owned();
            set_attr(&tab, "role", "tab");
            set_attr(&tab, "aria-controls", &panel);
            if let Some(section) = one(&self.root, &["#", &panel].concat()) {
                set_attr(&section, "role", "tabpanel");
                set_attr(&section, "aria-labelledby", &tab.id());
            }
        }
    }

    pub(super) fn open_tab(&self, tab: &Element) {
        let mut query = self.query.borrow().clone();
        let name = attr(tab, "aria-controls");
        query.tab = if name == TABS[0] { String::new() } else { name };
        self.change(query);
    }

    /// Arrows go round, Home and End to the ends; the tab that is reached opens.
    pub(super) fn key_in_tabs(&self, event: &KeyboardEvent) {
        let tabs = self.tabs();
        let chosen = tabs.iter().position(|tab| attr(tab, "aria-selected") == "true");
        let (here, last) = (chosen.unwrap_or_default(), tabs.len().saturating_sub(1));
        let to = match event.key().as_str() {
            "ArrowRight" if here == last => 0,
            "ArrowRight" => here + 1,
            "ArrowLeft" if here == 0 => last,
            "ArrowLeft" => here - 1,
            "Home" => 0,
            "End" => last,
            " " => here,
            _ => return,
        };
        event.prevent_default();
        if let Some(tab) = tabs.get(to) {
            self.open_tab(tab);
            if let Some(tab) = tab.dyn_ref::<HtmlElement>() {
                let _ = tab.focus();
            }
        }
    }

    pub(super) fn show_tab(&self, query: &Query) {
        let open = if query.tab.is_empty() { TABS[0] } else { &query.tab };
        set_attr(&self.root, "data-open", open);
        for tab in self.tabs() {
            let chosen = attr(&tab, "aria-controls") == open;
            set_attr(&tab, "aria-selected", if chosen { "true" } else { "false" });
            set_attr(&tab, "tabindex", if chosen { "0" } else { "-1" });
        }
        for section in all(&self.root, ".view") {
            mark(&section, "data-open", section.id() == open);
        }
        for button in all(&self.root, "[data-do=svg], [data-do=png]") {
            mark(&button, "hidden", open == TABS[0]);
        }
    }

    fn tabs(&self) -> Vec<Element> {
        all(&self.root, ".tabs a")
    }
}
