//! "My programme": the events kept, in order, with overlaps and gaps; and what can be done with them.

use reactive_graph::traits::{Get, Read};
use web_sys::Element;

use super::{
    super::plan::{Line, cut, fragment, plan},
    Planner, day_of,
    file::in_itself,
};
use crate::islands::dom::{fill, make, mark, one, set_attr, set_text};

impl Planner {
    pub(super) fn show_mine(&self) {
        let (kept, own_time) = (self.kept.read(), self.query.read().own_time);
        let rows = &self.page.rows;
        let lines = plan(rows, &kept);
        if let Some(summary) = one(&self.root, ".mine summary") {
            let count = lines.len().to_string();
            set_text(&summary, &fill(&self.message("mine"), &[("count", &count)]));
        }
        self.hide(".mine__empty", !lines.is_empty());
        self.hide(".mine__no-storage", self.stores.get());
        self.hide(".mine__kept", lines.is_empty());
        if let Some(list) = one(&self.root, ".mine ol") {
            set_text(&list, "");
            for line in &lines {
                self.kept_line(&list, line, own_time);
            }
        }
        // Kept for this session, and no longer in the data.
        let session = [&self.session, "-"].concat();
        let missing = |id: &&String| id.starts_with(&session) && !rows.iter().any(|row| row.id == **id);
        let gone: Vec<&str> = kept.iter().filter(missing).map(String::as_str).collect();
        self.hide(".mine__gone", gone.is_empty());
        if let Some(place) = one(&self.root, ".mine__gone") {
            set_text(&place, &fill(&self.message("gone"), &[("ids", &gone.join(", "))]));
        }
        let own: Vec<String> = lines
            .iter()
            .filter_map(|line| Some(rows.get(line.row)?.id.clone()))
            .collect();
        if let Some(link) = one(&self.root, ".mine__link") {
            set_attr(&link, "href", &fragment(&own));
        }
    }

    fn kept_line(&self, list: &Element, line: &Line, own_time: bool) {
        let title = |place: usize| self.page.rows.get(place).map_or("", |row| &row.title);
        if let Some(free) = line.free {
            let (hours, minutes) = ((free / 60).to_string(), (free % 60).to_string());
            let gaps = [("hours", hours.as_str()), ("minutes", &minutes)];
            make(list, "li", "muted", &fill(&self.message("free"), &gaps));
        }
        let Some(row) = self.page.rows.get(line.row) else {
            return;
        };
        let item = make(list, "li", "", "");
        day_of(&item, row);
        self.event(&item, row, own_time);
        if row.cancelled {
            let _ = item.append_with_str_1(" ");
            make(&item, "strong", "", &self.message("cancelled"));
        }
        for other in &line.overlaps {
            let text = fill(&self.message("overlaps"), &[("title", title(*other))]);
            make(&item, "span", "mine__overlap", &text);
        }
    }

    /// Keeps a calendar of the kept events ready to download.
    pub(super) fn show_file(&self) {
        let kept = self.kept.read();
        let calendar = self.calendar.read();
        let any = self.page.rows.iter().any(|row| kept.contains(&row.id));
        if any && calendar.is_none() {
            self.fetch_calendar();
        }
        let file = calendar.as_deref().and_then(|calendar| cut(calendar, &kept));
        self.hide(".mine__file", file.is_none());
        if let (Some(file), Some(link)) = (file, one(&self.root, ".mine__file")) {
            set_attr(&link, "href", &in_itself(&file));
        }
    }

    /// A selection that came with the link.
    pub(super) fn show_shared(&self) {
        let count = self.shared.read().len();
        self.hide(".planner__shared", count == 0);
        if let Some(text) = one(&self.root, ".planner__shared p") {
            set_text(
                &text,
                &fill(&self.message("shared"), &[("count", &count.to_string())]),
            );
        }
    }

    fn hide(&self, css: &str, hidden: bool) {
        if let Some(element) = one(&self.root, css) {
            mark(&element, "hidden", hidden);
        }
    }
}
