//! What a visitor keeps, on the device and nowhere else.

use leptos_dom::helpers::window;
use reactive_graph::traits::{GetUntracked, Set};
use web_sys::Storage;

use super::{super::plan::read_ids, Planner};

/// One list for all sessions: what is kept in one must not wipe out what is kept in another.
const KEPT: &str = "asp-observatory.kept";

pub(super) fn kept() -> Vec<String> {
    let text = storage().and_then(|storage| storage.get_item(KEPT).ok().flatten());
    read_ids(&text.unwrap_or_default())
}

/// None in a sandboxed frame, and where the visitor has turned it off.
pub(super) fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

impl Planner {
    /// Keeps an event, or lets it go.
    pub(super) fn toggle(&self, id: String) {
        self.keep(|kept| {
            if kept.contains(&id) {
                kept.retain(|other| *other != id);
            } else {
                kept.push(id);
            }
        });
    }

    /// Keeps the selection that came with the link.
    pub(super) fn keep_shared(&self) {
        let shared = self.shared.get_untracked();
        self.keep(|kept| {
            for id in shared {
                if !kept.contains(&id) {
                    kept.push(id);
                }
            }
        });
        self.open(".mine");
    }

    /// Changes what is kept as it stands on the device now: another tab may have changed it.
    fn keep(&self, how: impl FnOnce(&mut Vec<String>)) {
        let mut ids = match storage() {
            Some(_) => kept(),
            None => self.kept.get_untracked(),
        };
        how(&mut ids);
        let written = storage().map(|storage| storage.set_item(KEPT, &ids.join(" ")));
        self.stores.set(matches!(written, Some(Ok(()))));
        self.kept.set(ids);
    }
}
