//! The pages, one file each, and the list of all of them.

pub mod about;
pub mod home;
pub mod not_found;
pub mod session;
pub mod sessions;
pub mod sources;
pub mod start;
pub mod state;
pub mod states;

use super::{address::Address, cx::Cx, shell::Page};

/// Every page of a language.
pub fn all() -> Vec<Address> {
    let fixed = [
        Address::Home,
        Address::Sessions,
        Address::States,
        Address::Sources,
        Address::About,
        Address::NotFound,
    ];
    let sessions = asp_data::sessions()
        .iter()
        .map(|session| Address::Session(session.id));
    let parties = asp_data::states().iter().map(|state| Address::State(state.state));
    let signatories = asp_data::signatories()
        .iter()
        .map(|state| Address::State(state.state));
    fixed
        .into_iter()
        .chain(sessions)
        .chain(parties)
        .chain(signatories)
        .collect()
}

/// The page at `cx.here`.
pub fn page(cx: &Cx<'_>) -> Page {
    match cx.here {
        Address::Home => home::page(cx),
        Address::Sessions => sessions::page(cx),
        Address::Session(id) => session::page(cx, id),
        Address::States => states::page(cx),
        Address::State(code) => state::page(cx, code),
        Address::Sources => sources::page(cx),
        Address::About => about::page(cx),
        Address::NotFound => not_found::page(cx),
    }
}
