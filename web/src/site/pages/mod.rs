//! The pages, one file each, and the list of all of them.

pub mod about;
pub mod compare;
pub mod glossary;
pub mod home;
#[cfg(test)]
mod marks;
pub mod not_found;
pub mod programme;
pub mod resolutions;
pub mod session;
pub mod sessions;
pub mod sources;
pub mod start;
pub mod state;
pub mod states;
pub mod statute;
pub mod topics;
pub mod universality;
pub mod widgets;
pub mod withdrawals;

use super::{address::Address, cx::Cx, embed, programme as events, shell::Page};

/// Every page of a language.
pub fn all() -> Vec<Address> {
    let fixed = [
        Address::Home,
        Address::Sessions,
        Address::Resolutions,
        Address::Topics,
        Address::States,
        Address::Compare,
        Address::Universality,
        Address::Withdrawals,
        Address::Glossary,
        Address::Statute,
        Address::Sources,
        Address::About,
        Address::Widgets,
        Address::NotFound,
    ];
    let sessions = asp_data::sessions()
        .iter()
        .map(|session| Address::Session(session.id));
    let programmes = events::sessions().map(Address::Programme);
    let parties = asp_data::states().iter().map(|state| Address::State(state.state));
    let signatories = asp_data::signatories()
        .iter()
        .map(|state| Address::State(state.state));
    let terms = asp_data::glossary().iter().map(|term| Address::Term(term.id));
    let articles = statute::with_page()
        .iter()
        .map(|article| Address::Article(article.article.as_str()));
    fixed
        .into_iter()
        .chain(sessions)
        .chain(topics::all().map(Address::Topic))
        .chain(programmes)
        .chain(parties)
        .chain(signatories)
        .chain(compare::pairs())
        .chain(terms)
        .chain(articles)
        .collect()
}

/// The page at `cx.here`.
pub fn page(cx: &Cx<'_>) -> Page {
    at(cx, &cx.here)
}

/// The page at an address, for someone who reads it at `cx.here`.
pub fn at(cx: &Cx<'_>, address: &Address) -> Page {
    match *address {
        Address::Embed(ref widget) => embed::page(cx, widget),
        Address::EmbedNotFound => embed::not_found(cx),
        Address::Widgets => widgets::page(cx),
        Address::Home => home::page(cx),
        Address::Sessions => sessions::page(cx),
        Address::Session(id) => session::page(cx, id),
        Address::Resolutions => resolutions::page(cx),
        Address::Topics => topics::index(cx),
        Address::Topic(topic) => topics::page(cx, topic),
        Address::Programme(id) => programme::page(cx, id),
        Address::States => states::page(cx),
        Address::State(code) => state::page(cx, code),
        Address::Compare => compare::page(cx),
        Address::ComparePair(a, b) => compare::pair(cx, a, b),
        Address::Universality => universality::page(cx),
        Address::Withdrawals => withdrawals::page(cx),
        Address::Glossary => glossary::page(cx),
        Address::Term(id) => glossary::term(cx, id),
        Address::Statute => statute::page(cx),
        Address::Article(number) => statute::article(cx, number),
        Address::Sources => sources::page(cx),
        Address::About => about::page(cx),
        Address::NotFound => not_found::page(cx),
    }
}

#[cfg(test)]
mod tests {

    use leptos::prelude::Owner;

    use super::*;
    use crate::site::{
        cx::{Assets, Edition, Site},
        lang::Lang,
        shell,
        widget::{Lent, Part, Widget},
    };

    pub(super) fn html(lang: Lang, address: Address) -> String {
        let site = Site {
            url: "https://example.org/".to_owned(),
            today: "2026-11-21".parse().unwrap(),
            assets: Assets::default(),
        };
        let edition = Edition::new(lang, site).unwrap();
        let cx = Cx::new(&edition, address);
        let owner = Owner::new_root(None);
        owner.with(|| shell::document(&cx, page(&cx)))
    }

    /// A page as a person without style sheets would read it: a line for each text between tags.
    fn text(lang: Lang, address: Address) -> String {
        let is_framed = address.is_framed();
        let html = html(lang, address);
        let end = if is_framed { "</footer>" } else { "</main>" };
        let main = html
            .split_once("<main")
            .and_then(|(_, rest)| rest.split_once(end))
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
    fn the_page_of_a_state_that_left_says_so_and_how_it_could_come_back() {
        insta::assert_snapshot!(text(Lang::En, "BDI".parse().map(Address::State).unwrap()));
    }

    #[test]
    fn the_page_of_a_signatory_reads_in_french() {
        insta::assert_snapshot!(text(Lang::Fr, "USA".parse().map(Address::State).unwrap()));
    }

    #[test]
    fn the_page_of_the_next_session_reads_in_french() {
        insta::assert_snapshot!(text(Lang::Fr, Address::Session(asp_core::SessionId::Regular(25))));
    }

    #[test]
    fn a_programme_says_what_is_known_of_each_hour_and_nothing_more() {
        let programme = text(Lang::En, Address::Programme(asp_core::SessionId::Regular(24)));
        let day = programme.find("Tuesday 2 December 2025\n").unwrap();
        let event = programme
            .find("Workplace Culture at the International Criminal Court")
            .unwrap();
        assert!(day < event && programme.contains("hour not known"));
        insta::assert_snapshot!(text(
            Lang::Fr,
            Address::Programme(asp_core::SessionId::Regular(25))
        ));
    }

    #[test]
    fn a_programme_counts_its_events_and_hours_as_people_do() {
        let lead = |lang, session| {
            let programme = text(lang, Address::Programme(asp_core::SessionId::Regular(session)));
            let leads = ["found in a source so far", "à ce jour"];
            let line = programme
                .lines()
                .find(|line| leads.iter().any(|lead| line.contains(lead)));
            line.unwrap().to_owned()
        };
        for (lang, session, says) in [
            (
                Lang::En,
                11,
                "One event found in a source so far, without its hour.",
            ),
            (
                Lang::En,
                18,
                "3 events found in a source so far, one of them with its hour.",
            ),
            (
                Lang::En,
                19,
                "4 events found in a source so far, all with their hours.",
            ),
            (
                Lang::En,
                20,
                "3 events found in a source so far, none of them with its hour.",
            ),
            (
                Lang::En,
                24,
                "9 events found in a source so far, 4 of them with their hours.",
            ),
            (
                Lang::Fr,
                11,
                "Un événement trouvé dans une source à ce jour, sans son heure.",
            ),
            (
                Lang::Fr,
                18,
                "3 événements trouvés dans une source à ce jour, dont un avec son heure.",
            ),
            (
                Lang::Fr,
                19,
                "4 événements trouvés dans une source à ce jour, tous avec leurs heures.",
            ),
        ] {
            assert_eq!(lead(lang, session), says);
        }
    }

    #[test]
    fn the_rooms_of_a_programme_cover_every_day_and_name_the_events_without_a_room() {
        let programme = text(Lang::En, Address::Programme(asp_core::SessionId::Regular(24)));
        let (_, rooms) = programme.rsplit_once("By hour and room\n").unwrap();
        let (grids, without) = rooms.split_once("Room not known\n").unwrap();
        let days = [
            "Monday 1 December 2025",
            "Tuesday 2 December 2025",
            "Wednesday 3 December 2025",
            "Day not known",
        ];
        let places: Vec<_> = days
            .map(|day| grids.find(&format!("{day}\nTime\n")).expect(day))
            .into();
        assert!(places.is_sorted(), "{grids}");
        for (event, day) in [
            (
                "Opening plenary and start of the general debate",
                "Monday 1 December 2025",
            ),
            (
                "Last plenary day: adoption of resolutions and closing",
                "Friday 5 December 2025",
            ),
        ] {
            assert!(!grids.contains(event), "{grids}");
            assert!(without.contains(&format!("{event}\n{day}\n")), "{without}");
        }
        // In the World Forum on the first day, at no hour that is known.
        assert!(grids.contains("hour not known\nSide event on the universality of the Rome Statute\n"));
    }

    #[test]
    fn a_term_that_is_reported_to_have_ended_says_so_wherever_it_is_told() {
        let united_kingdom = text(Lang::En, Address::State("GBR".parse().unwrap()));
        let (_, brief) = united_kingdom
            .rsplit_once("Karim A. A. Khan, Prosecutor")
            .unwrap();
        let compared = text(
            Lang::En,
            Address::ComparePair("FRA".parse().unwrap(), "GBR".parse().unwrap()),
        );
        let (_, compared) = compared.split_once("Karim A. A. Khan: Prosecutor").unwrap();
        for told in [brief, compared] {
            let told = told.replace('\n', " ");
            let told: String = told.chars().take(400).collect();
            assert!(told.contains("24 July 2026"), "{told}");
            assert!(
                told.contains("Reported, without an official record: removed from office"),
                "{told}"
            );
            assert!(told.contains("he denies the allegations"), "{told}");
        }
    }

    #[test]
    fn what_is_counted_says_how_much_of_it_is_unconfirmed() {
        let states = text(Lang::En, Address::States);
        assert!(states.contains("\n7, 4 unconfirmed\n"), "Cyprus");
        assert!(states.contains("\n7\n"), "Andorra");
        // On a phone a cell without anything goes with its label.
        assert!(!html(Lang::En, Address::States).contains("> </td>"));
        let article = text(Lang::Fr, Address::Article("124"));
        assert!(article.contains("22 (non confirmé\u{a0}: 4)"), "{article}");
    }

    #[test]
    fn a_widget_says_what_it_shows_and_where_it_comes_from() {
        let card = Address::Embed(Widget::State("BFA".parse().unwrap()));
        insta::assert_snapshot!(text(Lang::En, card));
        insta::assert_snapshot!(text(Lang::Fr, Address::Embed(Widget::Next)));
    }

    #[test]
    fn a_section_lends_what_it_shows_with_its_sources_by_their_numbers() {
        let lent = Lent {
            page: Address::Universality,
            id: "eastern-europe",
            title: "Eastern European States".to_owned(),
        };
        insta::assert_snapshot!(text(Lang::En, Address::Embed(Widget::Section(Box::new(lent)))));
    }

    #[test]
    fn the_list_of_parties_tells_since_when_who_is_leaving_and_by_which_source() {
        let group = "weog".parse().unwrap();
        insta::assert_snapshot!(text(Lang::Fr, Address::Embed(Widget::States(Some(group)))));
        let all = html(Lang::En, Address::Embed(Widget::States(None)));
        let row = |state: &str| {
            let name = all.find(&format!("/states/{state}/\"")).expect(state);
            let from = all[..name].rfind("<tr").unwrap();
            &all[from..from + all[from..].find("</tr>").unwrap()]
        };
        let shown = |state: &str| !row(state).split('>').next().unwrap().contains("hidden");
        assert!(shown("fra") && shown("tcd") && !shown("bdi"));
        assert!(row("bdi").starts_with("<tr data-since=\"2004-12-01\" data-before=\"2017-10-27\" hidden"));
        assert!(row("tcd").contains("Withdrawal takes effect: 27 July 2027"));
        assert!(row("fra").contains("href=\"#s1\" target=\"_self\""));
    }

    #[test]
    fn who_holds_an_event_is_named_in_the_language_of_the_widget() {
        let programme = |part| text(Lang::Fr, Address::Embed(Widget::Programme(ASP24, part)));
        let whole = programme(Part::Whole);
        for name in ["Autriche", "Suisse", "Assemblée", "Bureau du Procureur"] {
            assert!(whole.contains(&format!("\n{name}\n")), "{name}");
        }
        for name in ["Austria", "Switzerland", "Assembly", "Office of the Prosecutor"] {
            assert!(!whole.contains(&format!("\n{name}\n")), "{name}");
        }
        let austria = programme(Part::Organiser("Austria"));
        assert!(
            austria.contains("Programme · 24e session · Autriche\n"),
            "{austria}"
        );
    }

    const ASP24: asp_core::SessionId = asp_core::SessionId::Regular(24);

    #[test]
    fn the_withdrawals_tell_each_story_by_its_days() {
        insta::assert_snapshot!(text(Lang::En, Address::Withdrawals));
    }

    #[test]
    fn an_article_says_what_it_governs_here() {
        insta::assert_snapshot!(text(Lang::En, Address::Article("112")));
        insta::assert_snapshot!(text(Lang::Fr, Address::Article("87")));
    }

    #[test]
    fn a_term_names_what_it_rests_on_and_what_to_read_next() {
        insta::assert_snapshot!(text(Lang::En, Address::Term("arrears")));
        insta::assert_snapshot!(text(Lang::Fr, Address::Term("arrears")));
    }

    #[test]
    fn the_page_of_the_next_session_says_what_is_at_stake_and_what_is_not_known() {
        insta::assert_snapshot!(text(Lang::En, session("asp25")));
    }

    #[test]
    fn the_page_of_a_session_that_is_over_begins_with_what_was_decided() {
        insta::assert_snapshot!(text(Lang::En, session("asp24")));
    }

    #[test]
    fn the_page_of_a_session_that_is_over_reads_in_french() {
        insta::assert_snapshot!(text(Lang::Fr, session("asp24")));
    }

    #[test]
    fn a_special_session_has_a_page_like_any_other() {
        insta::assert_snapshot!(text(Lang::En, session("s1")));
    }

    #[test]
    fn the_review_conference_has_a_page_like_any_other() {
        insta::assert_snapshot!(text(Lang::En, session("rc2010")));
    }

    #[test]
    fn where_the_source_of_a_session_counts_another_number_of_parties_both_are_told() {
        for (id, words) in [
            (
                "asp09",
                "113 by the instruments in force on that day; the source counts 114",
            ),
            (
                "rc2010",
                "110 by the instruments in force on that day; the source counts 111",
            ),
        ] {
            assert!(text(Lang::En, session(id)).contains(words), "{id}");
        }
        let index = text(Lang::En, Address::Sessions);
        assert!(!index.contains("\n114\n") && index.contains("\n113\n"), "{index}");
    }

    #[test]
    fn the_nomination_days_of_the_next_session_hang_on_no_first_ballot() {
        let text = text(Lang::En, session("asp25"));
        let due = text.split("What is due when").last().unwrap();
        for day in ["5 January 2026", "29 March 2026", "10 May 2026"] {
            assert!(due.contains(day), "{day} is not in: {due}");
        }
        assert!(!due.contains("practice/"), "{due}");
    }

    #[test]
    fn a_vote_that_repeals_a_law_to_leave_is_told_as_one_to_stay() {
        let text = text(Lang::En, "HUN".parse().map(Address::State).unwrap());
        let day = text.split("27 May 2026").nth(1).unwrap();
        assert!(
            day.trim_start().starts_with(": Its parliament votes to stay"),
            "{day:.200}"
        );
    }

    #[test]
    fn a_contribution_for_a_part_of_a_year_shows_what_was_chosen() {
        let of = |code: &str| text(Lang::En, code.parse().map(Address::State).unwrap());
        for (code, words) in [
            (
                "BDI",
                "(withdrawal effective 27 October 2017) is counted for the whole year",
            ),
            (
                "PHL",
                "(withdrawal effective 17 March 2019) is counted for the whole year",
            ),
            (
                "KIR",
                "(party from 1 February 2020) is counted for the whole year",
            ),
            ("ARM", "(party from 1 February 2024) is not counted for that year"),
        ] {
            assert!(of(code).contains(words), "{code}");
        }
    }

    #[test]
    fn the_budget_adopted_stands_beside_what_was_asked_and_advised() {
        let text = text(Lang::En, session("asp23"));
        let budget = text.split("Budget for 2025").last().unwrap();
        for figure in [
            "−€10,717,200 (−5.2%)",
            "−€4,020,700 (−2.0%)",
            "+€8,397,200 (+4.5%)",
        ] {
            assert!(budget.contains(figure), "{figure} is not in: {budget}");
        }
    }

    #[test]
    fn figures_of_different_scope_are_not_compared_and_rounded_ones_only_roughly() {
        let text = text(Lang::En, Address::Topic(asp_core::record::session::Topic::Budget));
        let row = |year: &str| {
            let from = text.find(&format!("\n{year}\n")).unwrap();
            text[from..].lines().take(14).collect::<Vec<_>>().join(" ")
        };
        assert!(row("2020").contains("not comparable"), "{}", row("2020"));
        assert!(row("2014").contains("about −3.4%"), "{}", row("2014"));
    }

    fn session(id: &str) -> Address {
        id.parse().map(Address::Session).unwrap()
    }

    #[test]
    fn what_machines_read_of_a_session_names_no_place_that_is_not_confirmed() {
        for (id, venue, city) in [
            ("asp24", "World Forum Convention Center", true),
            ("asp14", "World Forum Convention Center", false),
            ("asp05-r1", "New York", false),
        ] {
            let html = html(Lang::En, session(id));
            let machines = html.split("application/ld+json").skip(1);
            let machines: String = machines
                .map(|rest| rest.split("</script>").next().unwrap())
                .collect();
            assert_eq!(machines.contains(&format!("\"name\":\"{venue}\"")), city, "{id}");
            assert_eq!(machines.contains("\"location\""), id != "asp05-r1", "{id}");
        }
    }

    #[test]
    fn a_meeting_known_from_the_press_says_so_before_anything_else() {
        let text = text(Lang::En, "x2026-07".parse().map(Address::Session).unwrap());
        let caution = text.find("No official record was seen.").unwrap();
        assert!(caution < text.find("He denies the allegations").unwrap());
        assert!(caution < text.find("82 for, 13 against").unwrap());
    }
}
