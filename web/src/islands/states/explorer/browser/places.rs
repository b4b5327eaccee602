//! The States in the drawings: read out, gone through by arrows, picked.
//!
//! A drawing is one stop of the Tab key, not a hundred and fifty: within it, arrows go from State to State.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, MouseEvent};

use crate::islands::dom::{all, attr, fill, get, one, set_attr, set_text};

use super::{super::reach, Explorer, closest, target};

impl Explorer {
    pub(super) fn key_in_drawing(&self, event: &KeyboardEvent, place: &Element) {
        let forward = match event.key().as_str() {
            " " => {
                event.prevent_default();
                self.pick(&attr(place, "data-state"));
                return;
            }
            "ArrowRight" | "ArrowDown" => true,
            "ArrowLeft" | "ArrowUp" => false,
            _ => return,
        };
        event.prevent_default();
        let Some(drawing) = closest(place, ".view") else {
            return;
        };
        let places = all(&drawing, ".place:not([data-out])");
        let here = places.iter().position(|other| other == place).unwrap_or_default();
        let next = if forward {
            here + 1
        } else {
            here + places.len().saturating_sub(1)
        };
        if let Some(next) = places.get(next % places.len().max(1)) {
            set_attr(place, "tabindex", "-1");
            set_attr(next, "tabindex", "0");
            // Links of a drawing take the focus as those of a text do.
            let _ = next.unchecked_ref::<HtmlElement>().focus();
        }
    }

    /// Leaves one stop in each drawing, among the States that are shown.
    pub(super) fn show_stops(&self) {
        for drawing in all(&self.root, ".view") {
            if one(&drawing, ".place[tabindex=\"0\"]:not([data-out])").is_some() {
                continue;
            }
            for place in all(&drawing, ".place") {
                set_attr(&place, "tabindex", "-1");
            }
            if let Some(first) = one(&drawing, ".place:not([data-out])") {
                set_attr(&first, "tabindex", "0");
            }
        }
    }

    /// The dot that a finger means when it has come down beside it.
    pub(super) fn dot_near(&self, event: &MouseEvent, touched: &Element) -> Option<Element> {
        if get(event, "pointerType").as_string()? != "touch" || touched.local_name() == "circle" {
            return None;
        }
        let dots = all(&closest(touched, ".world")?, ".place:not([data-out]) circle");
        let middles: Vec<(f64, f64)> = dots
            .iter()
            .map(|dot| {
                let shown = dot.get_bounding_client_rect();
                (
                    shown.left() + shown.width() / 2.0,
                    shown.top() + shown.height() / 2.0,
                )
            })
            .collect();
        let at = (f64::from(event.client_x()), f64::from(event.client_y()));
        let over_a_state = closest(touched, ".place").is_some();
        let nearest = reach::dot(&middles, at, over_a_state)?;
        closest(dots.get(nearest)?, ".place[href]")
    }

    /// What a pointer or the focus has come to in a drawing.
    pub(super) fn read_out(&self, event: &Event) {
        let Some(target) = target(event) else { return };
        if event.type_() == "focusin" && closest(&target, ".steps").is_some() {
            self.read_chart();
        }
        let Some(place) = closest(&target, ".place") else {
            return;
        };
        let code = attr(&place, "data-state");
        let found = self.rows.iter().position(|row| row.code == code);
        let Some((row, state)) =
            found.and_then(|index| Some((self.rows.get(index)?, self.states.get(index)?)))
        else {
            return;
        };
        let query = self.query.borrow();
        let day = query.day(&self.choices.today);
        let since = row.history.days().take_while(|change| *change <= day).last();
        let label = self.status_label(row.status(day));
        let line = match since {
            Some(since) => fill(
                &self.message("readout"),
                &[
                    ("state", &state.name),
                    ("status", &label),
                    ("day", &self.date(since)),
                ],
            ),
            None => fill(
                &self.message("place"),
                &[("state", &state.name), ("status", &label)],
            ),
        };
        for place in all(&self.root, ".readout[aria-hidden]") {
            set_text(&place, &line);
        }
    }
}
