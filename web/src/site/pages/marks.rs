//! That what the data doubt is doubted on the pages: each cell that is unconfirmed in a row that was read has the word
//! for it behind its value, wherever its row is shown.
//!
//! A column that is doubted in the data for the first time fails here until it is said where it is shown.

use std::collections::{BTreeMap, BTreeSet};

use asp_core::{Iso3, PartialDate, record::Record};

use super::tests::html;
use crate::site::{
    address::Address,
    cx::{Assets, Cx, Edition, Site},
    lang::Lang,
    parts::session_name,
};

/// Columns that no page shows, or that are told of in another way.
const ELSEWHERE: &[(&str, &str)] = &[
    // A note says that the list of least developed countries was not found.
    ("budget/un_scale", "least_developed"),
    ("budget/funds", "resolution"),
    ("budget/years", "adopted"),
    ("civil-society/organisations", "kind"),
    ("civil-society/organisations", "name"),
    ("civil-society/organisations", "state"),
    ("civil-society/organisations", "url"),
    ("cooperation/findings", "event_end"),
    ("cooperation/findings", "event_start"),
    // Only on what lies before the next session, which no doubted row does.
    ("cooperation/findings", "referral"),
    ("cooperation/situations", "examination_announced"),
    ("cooperation/situations", "stage_note"),
    ("cooperation/warrants", "issued"),
    ("cooperation/warrants", "status"),
    ("cooperation/warrants", "status_date"),
    ("cooperation/warrants", "status_detail"),
    ("cooperation/warrants", "unsealed"),
    ("elections/bodies", "elected_by"),
    ("elections/bodies", "founding"),
    ("elections/bodies", "re_election"),
    ("elections/candidates", "gender"),
    ("elections/candidates", "withdrawn_after_round"),
    ("elections/court_presidents", "first_vice_president"),
    ("elections/court_presidents", "second_vice_president"),
    ("elections/elections", "first_ballot"),
    ("elections/elections", "place"),
    ("elections/judges", "term_kind"),
    ("elections/registrars", "elected"),
    ("elections/votes", "round"),
    // Titles and names stand in every sentence.
    ("reference/articles", "title"),
    ("reference/articles", "title_fr"),
    ("reference/documents", "title"),
    ("states/names", "ar"),
    ("states/names", "en"),
    ("states/names", "es"),
    ("states/names", "fr"),
    ("states/names", "ru"),
    ("states/names", "zh"),
    ("sessions/recommendations", "date"),
    // Said not to be known.
    ("sessions/resolutions", "topic"),
    // Counted from the instruments.
    ("sessions/sessions", "states_parties"),
    // The country stands on no page; what is machine-readable leaves it out.
    ("sessions/sessions", "country"),
];

/// A doubted cell on a page.
struct Cell {
    page: Address,
    /// What else the table row or the item of a list holds.
    row: String,
    /// The end of what stands before the mark.
    value: String,
}

fn cell(page: Address, row: impl Into<String>, value: impl Into<String>) -> Cell {
    Cell {
        page,
        row: row.into(),
        value: value.into(),
    }
}

/// The doubted cells that are shown, by the name of their table and column.
#[derive(Default)]
struct Shown(BTreeMap<(String, &'static str), Vec<Cell>>);

impl Shown {
    /// Where the cells of a column are shown.
    fn column<T: Record, C: IntoIterator<Item = Cell>>(
        &mut self,
        rows: &'static [T],
        column: &'static str,
        cells: impl Fn(&'static T) -> C,
    ) {
        let doubted = rows.iter().filter(|row| row.provenance().doubts_only(column));
        let shown = self.0.entry((T::TABLE.name(), column)).or_default();
        shown.extend(doubted.flat_map(cells));
    }
}

fn of_assembly(cx: &Cx<'_>, shown: &mut Shown) {
    let sessions = asp_data::sessions();
    shown.column(sessions, "city", |row| {
        [
            cell(Address::Session(row.id), "Place", row.city),
            cell(Address::Sessions, session_name(cx, row.id), row.city),
        ]
    });
    shown.column(sessions, "venue", |row| {
        row.venue
            .map(|venue| cell(Address::Session(row.id), "Place", venue))
    });
    shown.column(sessions, "president", |row| {
        let name = Some(row.president).filter(|name| !name.is_empty());
        name.map(|name| cell(Address::Sessions, session_name(cx, row.id), name))
    });
    shown.column(sessions, "summary", |row| {
        [cell(Address::Session(row.id), "", row.summary)]
    });
    shown.column(sessions, "kind", |row| {
        let kind = cx.code("session-kind", row.kind.code());
        [cell(Address::Session(row.id), "", kind)]
    });
    shown.column(asp_data::people(), "state", |row| {
        let state = row.state.map(|code| cx.state(code)).unwrap_or_default();
        let name = row.person.unwrap_or(row.organisation);
        let of_state = row.state.filter(|_| row.person.is_some());
        let of_state = of_state.map(|code| cell(Address::State(code), row.role, name));
        [cell(Address::Session(row.session), name, state)]
            .into_iter()
            .chain(of_state)
    });
    shown.column(asp_data::outcomes(), "date", |row| {
        let date = row.date.map(|date| cx.date(date)).unwrap_or_default();
        let pages = [Address::Session(row.session), Address::Topic(row.topic)];
        pages.map(|page| cell(page, "", date.clone()))
    });
    shown.column(asp_data::agenda(), "number", |row| {
        [cell(Address::Session(row.session), "", cx.number(row.number))]
    });
    let resolutions = asp_data::resolutions();
    shown.column(resolutions, "symbol", |row| {
        let symbol = row.symbol.to_string();
        let pages = [Address::Session(row.session), Address::Resolutions];
        pages.map(|page| cell(page, "", symbol.clone()))
    });
    shown.column(resolutions, "title", |row| {
        let symbol = row.symbol.to_string();
        let pages = [Address::Session(row.session), Address::Resolutions];
        pages.map(|page| cell(page, symbol.clone(), row.title))
    });
    shown.column(resolutions, "adopted", |row| {
        let symbol = row.symbol.to_string();
        let pages = [Address::Session(row.session), Address::Resolutions];
        pages.map(|page| cell(page, symbol.clone(), cx.day(row.adopted)))
    });
    shown.column(resolutions, "adopted_by", |row| {
        let how = cx.code("adoption", row.adopted_by.code());
        let pages = [Address::Session(row.session), Address::Resolutions];
        pages.map(|page| cell(page, row.symbol.to_string(), how.clone()))
    });
    shown.column(asp_data::budget_years(), "resolution", |row| {
        let symbol = row.resolution.as_ref().map(ToString::to_string);
        let pages = [
            Address::Session(row.session),
            Address::Topic(asp_core::record::session::Topic::Budget),
        ];
        symbol
            .into_iter()
            .flat_map(move |symbol| pages.clone().map(|page| cell(page, "", symbol.clone())))
    });
    shown.column(asp_data::presidents(), "seat", |row| {
        let sessions = row.sessions.iter().copied().map(Address::Session);
        let pages = sessions.chain([Address::State(row.state)]);
        pages.map(|page| cell(page, row.person, row.seat.unwrap_or_default()))
    });
    shown.column(asp_data::presidents(), "elected", |row| {
        [cell(Address::State(row.state), row.person, cx.day(row.elected))]
    });
    let facilitators = asp_data::facilitators();
    shown.column(facilitators, "task", |row| {
        let task = cx.code("task", row.task.code());
        row.state.map(|code| cell(Address::State(code), row.topic, task))
    });
    shown.column(facilitators, "working_group", |row| {
        let group = row.working_group.unwrap_or_default();
        row.state.map(|code| cell(Address::State(code), row.topic, group))
    });
    shown.column(facilitators, "from_year", |row| {
        let years = format!("{}–{}", row.from_year, row.until_year);
        row.state.map(|code| cell(Address::State(code), row.topic, years))
    });
}

fn of_court(cx: &Cx<'_>, shown: &mut Shown) {
    let day = |day: Option<asp_core::NaiveDate>| day.map(|day| cx.day(day)).unwrap_or_default();
    let date = |date: Option<PartialDate>| date.map(|date| cx.date(date)).unwrap_or_default();
    let days = |from, to| cx.edition.format.days(from, to);
    // The brief of a State names people in a sentence and not in a cell.
    let in_brief = |name: &str| format!("\n{name}, ");
    shown.column(asp_data::elections(), "session", |row| {
        [
            cell(Address::Session(row.session), "Seats", cx.number(row.seats)),
            cell(
                Address::Home,
                "",
                cx.tr("home-due-judges", &[("n", row.seats.into())]),
            ),
        ]
    });
    shown.column(asp_data::elections(), "rounds", |row| {
        row.rounds
            .map(|rounds| cell(Address::Session(row.session), "", cx.number(rounds)))
    });
    let members = asp_data::body_members();
    shown.column(members, "session", |row| {
        let name = session_name(cx, row.session);
        let pages = [Address::Session(row.session), Address::State(row.state)];
        pages.map(|page| cell(page, row.name, name.clone()))
    });
    shown.column(members, "elected", |row| {
        let pages = [Address::Session(row.session), Address::State(row.state)];
        pages.map(|page| cell(page, row.name, date(row.elected)))
    });
    for column in ["term_start", "term_end"] {
        shown.column(members, column, |row| {
            let until = row.term_end.or(row.term_start);
            [cell(Address::State(row.state), row.name, date(until))]
        });
        shown.column(asp_data::judges(), column, |row| {
            let term = days(row.term_start, row.term_end);
            let pages = [Address::State(row.state), Address::Session(row.session)];
            let brief = cell(Address::State(row.state), in_brief(row.name), term.clone());
            let brief = row.left.is_none().then_some(brief);
            pages
                .map(|page| cell(page, row.name, term.clone()))
                .into_iter()
                .chain(brief)
        });
        shown.column(asp_data::prosecutors(), column, |row| {
            let term = days(row.term_start, row.term_end);
            let pages = [Address::State(row.state), Address::Session(row.session)];
            let brief = cell(Address::State(row.state), in_brief(row.name), term.clone());
            pages
                .map(|page| cell(page, row.name, term.clone()))
                .into_iter()
                .chain([brief])
        });
        shown.column(asp_data::court_presidents(), column, |row| {
            let term = days(row.term_start, row.term_end);
            [cell(Address::State(row.state), row.name, term)]
        });
        shown.column(asp_data::registrars(), column, |row| {
            let term = days(row.term_start, row.term_end);
            [cell(Address::State(row.state), row.name, term)]
        });
    }
    shown.column(asp_data::judges(), "list", |row| {
        [cell(Address::State(row.state), row.name, row.list.code())]
    });
    shown.column(asp_data::judges(), "left", |row| {
        let left = row.left.unwrap_or(row.term_end);
        let page = || Address::State(row.state);
        // In the brief the days of the whole term.
        [
            cell(page(), row.name, cx.day(left)),
            cell(page(), in_brief(row.name), days(row.term_start, left)),
        ]
    });
    shown.column(asp_data::candidates(), "list", |row| {
        let mut elections = asp_data::elections().iter();
        let election = elections.find(|election| election.id == row.election.key());
        let not_elected = row.outcome != asp_core::record::election::CandidateOutcome::Elected;
        let election = election.filter(|_| not_elected);
        let list = row.list.map(|list| list.code()).unwrap_or_default();
        election.map(|election| cell(Address::Session(election.session), row.name, list))
    });
    let findings = asp_data::findings();
    shown.column(findings, "date", |row| {
        // In the table, in what became of the matter, and in the brief.
        [cell(Address::State(row.state), "", day(row.date))]
    });
    shown.column(findings, "event", |row| {
        [cell(Address::State(row.state), "", row.event)]
    });
    shown.column(findings, "document", |row| {
        row.document
            .map(|number| cell(Address::State(row.state), "", number))
    });
    shown.column(findings, "referred_to", |row| {
        let to = cx.code("referred", row.referred_to.code());
        [cell(Address::State(row.state), row.event, to)]
    });
    let situations = asp_data::situations();
    let of = |code: Iso3| Address::State(code);
    shown.column(situations, "referral_route", |row| {
        let route = cx.code("route", row.referral_route.code());
        [cell(of(row.state), row.situation, route)]
    });
    shown.column(situations, "referral", |row| {
        [cell(of(row.state), row.situation, day(row.referral))]
    });
    shown.column(situations, "investigation_opened", |row| {
        [cell(of(row.state), row.situation, date(row.investigation_opened))]
    });
    shown.column(situations, "concluded", |row| {
        [cell(of(row.state), row.situation, date(row.concluded))]
    });
    shown.column(asp_data::agreements(), "signed", |row| {
        let kind = cx.code("agreement", row.kind.code());
        [cell(of(row.state), kind, day(row.signed))]
    });
    shown.column(asp_data::measures(), "date", |row| {
        row.author
            .map(|author| cell(of(author), row.measure, cx.day(row.date)))
    });
    shown.column(asp_data::actions(), "date", |row| {
        row.state
            .map(|code| cell(of(code), row.action, cx.date(row.date)))
    });
}

fn of_treaty(cx: &Cx<'_>, shown: &mut Shown) {
    let state = |code: Iso3| Address::State(code);
    shown.column(asp_data::signatories(), "not_party_intent", |row| {
        let on = row.not_party_intent.map(|day| cx.day(day)).unwrap_or_default();
        let why = cx.tr("treaty-intention-denied", &[("on", on.clone().into())]);
        [
            // The head and the acts.
            cx.tr("head-no-intention", &[("day", on.clone().into())]),
            cx.t("act-not-party-intent"),
        ]
        .map(|says| cell(state(row.state), "", says))
        .into_iter()
        // Why it is so, with the law behind it.
        .chain([cell(state(row.state), why, ")")])
        .chain([cell(Address::Universality, cx.state(row.state), on)])
    });
    shown.column(asp_data::declarations(), "date", |row| {
        [cell(state(row.state), "", cx.code("act", row.kind.code()))]
    });
    shown.column(asp_data::withdrawals(), "depositary_notification", |row| {
        let number = row.depositary_notification.unwrap_or_default();
        [state(row.state), Address::Withdrawals].map(|page| cell(page, "", number))
    });
    shown.column(asp_data::glossary(), "governing_instrument", |row| {
        row.governing_instrument
            .map(|text| cell(Address::Term(row.id), "", text))
    });
    // Links to terms stand within a gist.
    shown.column(asp_data::paragraphs(), "gist", |row| {
        [cell(Address::Article(row.article.as_str()), "", "")]
    });
}

/// The table and column of every cell that is doubted by itself.
macro_rules! doubted {
    ($( $group:literal { $( $name:ident: $module:ident::$record:ident, )+ } )+) => {
        fn doubted() -> BTreeSet<(String, &'static str)> {
            let mut found = BTreeSet::new();
            $($(
                for row in asp_data::$name() {
                    let table = asp_core::record::$module::$record::TABLE;
                    let columns = table.columns.iter().zip(row.write());
                    let filled = columns.filter(|(_, cell)| !cell.is_empty());
                    let doubted = filled.filter(|(column, _)| row.provenance.doubts_only(column.name));
                    found.extend(doubted.map(|(column, _)| (table.name(), column.name)));
                }
            )+)+
            found
        }
    };
}

asp_core::for_each_table!(doubted);

/// The rows, items and facts of a page, each as the lines between its tags.
fn blocks(html: &str) -> Vec<String> {
    let main = html.split_once("<main").unwrap().1;
    let starts = ["<tr", "<li", "<dt", "<p", "<h2"];
    let mut marked = main.to_owned();
    for start in starts {
        marked = marked.replace(start, &format!("\0{start}"));
    }
    let lines = |block: &str| {
        let texts = block
            .split('<')
            .filter_map(|piece| Some(piece.split_once('>')?.1.trim()));
        let texts = texts.filter(|text| !text.is_empty());
        texts.fold("\n".to_owned(), |all, text| all + text + "\n")
    };
    marked.split('\0').map(lines).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[test]
fn a_cell_that_is_unconfirmed_says_so_wherever_it_is_shown() {
    let site = Site {
        url: "https://example.org/".to_owned(),
        today: "2026-11-21".parse().unwrap(),
        assets: Assets::default(),
    };
    let edition = Edition::new(Lang::En, site).unwrap();
    let cx = Cx::new(&edition, Address::NotFound);
    let mut shown = Shown::default();
    of_assembly(&cx, &mut shown);
    of_court(&cx, &mut shown);
    of_treaty(&cx, &mut shown);

    let mut pages: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut missing = Vec::new();
    for (column, cells) in &shown.0 {
        for Cell { page, row, value } in cells {
            let address = page.in_language(Lang::En);
            let page = pages
                .entry(address.clone())
                .or_insert_with(|| blocks(&html(Lang::En, page.clone())));
            let marked = format!("{}\nunconfirmed\n", escaped(value.trim()));
            let is_marked = |block: &String| block.contains(&escaped(row)) && block.contains(&marked);
            if !page.iter().any(is_marked) {
                missing.push(format!("{column:?} on {address}: {row:?} … {value:?}"));
            }
        }
    }
    assert!(missing.is_empty(), "no mark for\n{}", missing.join("\n"));

    let told = |(table, column): &(String, &'static str)| {
        ELSEWHERE.contains(&(table.as_str(), *column)) || shown.0.contains_key(&(table.clone(), *column))
    };
    let untold: Vec<_> = doubted().into_iter().filter(|column| !told(column)).collect();
    assert!(untold.is_empty(), "say where these are shown: {untold:?}");
}
