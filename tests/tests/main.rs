//! Journeys through the built site in real browsers, one behaviour in each file.
//!
//! One program for all of them, so that each browser starts once. `cargo test -p asp-e2e offline` runs those
//! of one file, `cargo test -p asp-e2e firefox` those in one browser.

mod accessibility;
mod builder;
mod changing_language;
mod compare;
mod explorer;
mod finding_a_state;
mod hosts_of_widgets;
mod keyboard;
mod kinds_of_pages;
mod layout_shift;
mod nothing_leaves_the_origin;
mod offline;
mod on_paper;
mod profile;
mod programme;
mod reading;
mod sessions;
mod sub_folder;
mod widgets;
mod without_scripts;
mod wrong_address;
