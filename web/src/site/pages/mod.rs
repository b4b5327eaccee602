//! The pages, one file each, and the list of all of them.

pub mod about;
pub mod compare;
pub mod home;
pub mod not_found;
pub mod session;
pub mod sessions;
pub mod sources;
pub mod start;
pub mod state;
pub mod states;
pub mod universality;
pub mod withdrawals;

use super::{address::Address, cx::Cx, shell::Page};

/// Every page of a language.
pub fn all() -> Vec<Address> {
    let fixed = [
        Address::Home,
        Address::Sessions,
        Address::States,
        Address::Compare,
        Address::Universality,
        Address::Withdrawals,
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
        .chain(compare::pairs())
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
        Address::Compare => compare::page(cx),
        Address::ComparePair(a, b) => compare::pair(cx, a, b),
        Address::Universality => universality::page(cx),
        Address::Withdrawals => withdrawals::page(cx),
        Address::Sources => sources::page(cx),
        Address::About => about::page(cx),
        Address::NotFound => not_found::page(cx),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use hydration_context::SsrSharedContext;
    use leptos::prelude::Owner;

    use super::*;
    use crate::site::{
        cx::{Assets, Edition, Site},
        lang::Lang,
        shell,
    };

    /// A page as a person without style sheets would read it: a line for each text between tags.
    fn text(lang: Lang, address: Address) -> String {
        let site = Site {
            url: "https://example.org/".to_owned(),
            today: "2026-11-21".parse().unwrap(),
            assets: Assets::default(),
        };
        let edition = Edition::new(lang, site).unwrap();
        let cx = Cx::new(&edition, address);
        let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
        let html = owner.with(|| shell::document(&cx, page(&cx)));
        let main = html
            .split_once("<main")
            .and_then(|(_, rest)| rest.split_once("</main>"))
            .unwrap()
            .0;
        let lines = main
            .split('<')
            .filter_map(|piece| Some(piece.split_once('>')?.1.trim()));
        lines
            .filter(|line| !line.is_empty())
            .collect::<Vec<_>>()
            .join("\n")
    }

    #[test]
    fn the_page_of_a_state_answers_first_and_lists_its_sources_last() {
        let hungary = "HUN".parse().map(Address::State).unwrap();
        insta::assert_snapshot!(text(Lang::En, hungary));
    }

    #[test]
    fn the_page_of_the_next_session_reads_in_french() {
        insta::assert_snapshot!(text(Lang::Fr, Address::Session(asp_core::SessionId::Regular(25))));
    }

    #[test]
    fn the_withdrawals_tell_each_story_by_its_days() {
        insta::assert_snapshot!(text(Lang::En, Address::Withdrawals));
    }

    #[test]
    fn a_meeting_known_from_the_press_says_so_before_anything_else() {
        let text = text(Lang::En, "x2026-07".parse().map(Address::Session).unwrap());
        let caution = text.find("No official record was seen.").unwrap();
        assert!(caution < text.find("He denies the allegations").unwrap());
        assert!(caution < text.find("82 for, 13 against").unwrap());
    }
}
