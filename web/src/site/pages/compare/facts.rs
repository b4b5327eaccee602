//! What is compared: a row for each question, a cell for each State.

use asp_core::{
    Iso3, NaiveDate, PartialDate, Provenance, SessionId,
    contribution::{Scale, ScaleRule, scale},
    record::{
        election::ProsecutorOffice,
        session::{Event, EventKind},
        state::{ApicStatus, Consent},
    },
};
use chrono::Datelike;

use super::{
    super::session::reported_end,
    ranks::{self, Ranks},
};
use crate::{
    islands::compare::book::{Book, ENGLISH, Entry, Heading, Line, Section, UNCONFIRMED},
    site::{
        address::Address,
        bill::{self, Bill},
        cx::Cx,
        membership, parts,
    },
};

/// How many years of contributions are shown.
const YEARS: u16 = 5;

/// What all cells are written from.
struct Desk<'a> {
    cx: &'a Cx<'a>,
    ranks: Ranks,
    /// The Court's scale of the year of the build.
    scale: Option<Scale>,
    /// Whether every rate it was made from was read.
    scale_read: bool,
    year: u16,
    /// The last years whose bills can be computed, the latest first.
    bills: Vec<&'static Bill>,
}

type Facts = fn(&Desk<'_>, Iso3) -> Vec<Line>;
/// The key of the words for a row, that of a note on it or none, and what is in its cells.
type Row = (&'static str, &'static str, Facts);

/// The rows under their headings.
const SECTIONS: [(&str, &[Row]); 6] = [
    (
        "compare-membership",
        &[
            ("column-status", "", status),
            ("column-group", "", group),
            ("state-signature", "", signature),
            ("column-deposit", "", deposit),
            ("state-entry", "", entry),
            ("compare-leaving", "", leaving),
        ],
    ),
    (
        "compare-treaties",
        &[
            ("section-amendments", "compare-amendments-note", amendments),
            ("compare-apic", "", apic),
        ],
    ),
    (
        "compare-money",
        &[
            ("column-un-rate", "", un_rate),
            ("compare-court-rate", "compare-court-rate-note", court_rate),
            ("compare-computed", "compare-computed-note", computed),
            ("compare-official", "", official),
            ("section-arrears", "compare-arrears-note", arrears),
        ],
    ),
    (
        "compare-people",
        &[
            ("compare-judges", "", judges),
            ("compare-officials", "", officials),
            ("section-bodies-of-state", "", bodies),
            ("compare-officers", "", officers),
            ("section-bureau", "compare-bureau-note", bureau),
            ("section-facilitators-of-state", "", facilitators),
        ],
    ),
    (
        "compare-cooperation",
        &[
            ("section-findings", "", findings),
            ("section-situations", "", situations),
            ("section-agreements", "", agreements),
        ],
    ),
    (
        "compare-voice",
        &[
            ("section-statements", "", statements),
            ("compare-side-events", "", side_events),
        ],
    ),
];

/// The facts on these States. Their sources are cited on the page of `cx`.
pub(super) fn book(cx: &Cx<'_>, states: &[Iso3]) -> Book {
    let year = u16::try_from(cx.today().year()).unwrap_or(u16::MAX);
    let rates = bill::rates(year).map(|answer| answer.outcome);
    let rates = rates.unwrap_or_default();
    let scale = scale::adjust(&rates, ScaleRule::COURT).ok();
    let bills = Bill::all().iter().rev().filter(|bill| bill.year <= year);
    let desk = Desk {
        cx,
        ranks: Ranks::on(cx.today()),
        scale: scale.map(|answer| answer.outcome),
        scale_read: bill::all_read(&rates, year),
        year,
        bills: bills.take(usize::from(YEARS)).collect(),
    };
    let words = |key: &str| if key.is_empty() { String::new() } else { cx.t(key) };
    let sections = SECTIONS.map(|(title, rows)| Section {
        title: cx.t(title),
        rows: rows
            .iter()
            .map(|(label, note, _)| Heading(cx.t(label), words(note)))
            .collect(),
    });
    // Row by row, so that sources are numbered as the eye goes.
    let mut entries: Vec<Entry> = states
        .iter()
        .map(|state| Entry {
            code: state.to_string(),
            name: cx.state(*state),
            href: cx.href(&Address::State(*state)),
            cells: Vec::new(),
        })
        .collect();
    for (_, _, facts) in SECTIONS.iter().flat_map(|(_, rows)| rows.iter()) {
        for (state, entry) in states.iter().zip(&mut entries) {
            entry.cells.push(facts(&desk, *state));
        }
    }
    Book {
        sections: sections.to_vec(),
        states: entries,
        sources: Vec::new(),
    }
}

impl Desk<'_> {
    /// A fact with the sources of its row, as sure as the row.
    fn line(&self, text: String, provenance: &Provenance) -> Line {
        self.marked(text, provenance, provenance.basis.is_confirmed())
    }

    /// A fact of one column of a row, which may be surer or less sure than the row.
    fn of(&self, text: String, provenance: &Provenance, column: &str) -> Line {
        self.marked(text, provenance, provenance.basis_of(column).is_confirmed())
    }

    /// As [`Desk::of`], for a fact that several columns make up.
    fn of_all(&self, text: String, provenance: &Provenance, columns: &[&str]) -> Line {
        let sure = |column: &&str| provenance.basis_of(column).is_confirmed();
        self.marked(text, provenance, columns.iter().all(sure))
    }

    fn marked(&self, text: String, provenance: &Provenance, sure: bool) -> Line {
        let sources = self.cx.cite(provenance).into_iter();
        let sources = sources.filter_map(|number| u16::try_from(number).ok()).collect();
        Line(text, if sure { 0 } else { UNCONFIRMED }, sources)
    }

    /// A free text of the data in the language of the page, or in English.
    fn phrase(&self, english: &str) -> (String, u8) {
        match self.cx.edition.phrases.get(english) {
            Some(text) => (text.into_owned(), 0),
            None => (english.to_owned(), ENGLISH),
        }
    }

    fn dated(&self, date: impl Into<PartialDate>, what: &str) -> String {
        let date = self.cx.date(date.into());
        self.cx.tr(
            "compare-dated",
            &[("date", date.into()), ("what", what.to_owned().into())],
        )
    }

    fn years(&self, from: NaiveDate, until: NaiveDate) -> String {
        format!("{}–{}", from.year(), until.year())
    }

    fn session(&self, id: SessionId) -> String {
        parts::session_name(self.cx, id)
    }
}

/// How many there are, before they are listed.
fn counted(desk: &Desk<'_>, key: &str, lines: Vec<Line>, rank: Option<Line>) -> Vec<Line> {
    if lines.is_empty() {
        return rank.into_iter().collect();
    }
    let unsure = lines.iter().filter(|line| line.is(UNCONFIRMED)).count();
    let mut count = desk.cx.tr(key, &[("n", lines.len().into())]);
    if unsure > 0 {
        let gaps = [("all", count.into()), ("n", unsure.into())];
        count = desk.cx.tr("some-unconfirmed", &gaps);
    }
    let rank = rank.map(|Line(text, marks, sources)| {
        let doubt = if unsure > 0 { UNCONFIRMED } else { 0 };
        Line(text, marks | doubt, sources)
    });
    [Line(count, 0, Vec::new())]
        .into_iter()
        .chain(rank)
        .chain(lines)
        .collect()
}

// ---- Membership ----

fn status(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let words = desk
        .cx
        .code("status", membership::status(state, desk.cx.today()).code());
    let party = asp_data::state(state).map(|row| &row.provenance);
    let signatory = asp_data::signatories().iter().find(|row| row.state == state);
    let provenance = party.or(signatory.map(|row| &row.provenance));
    provenance
        .map(|found| desk.line(words, found))
        .into_iter()
        .collect()
}

fn group(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let party = asp_data::state(state).map(|row| (row.regional_group, &row.provenance));
    let other = asp_data::non_parties().iter().find(|row| row.state == state);
    let found = party.or(other.map(|row| (row.regional_group, &row.provenance)));
    let line = found.map(|(group, row)| desk.of(desk.cx.code("group", group.code()), row, "regional_group"));
    line.into_iter().collect()
}

fn signature(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let party = asp_data::state(state).and_then(|row| Some((row.signature?, &row.provenance)));
    let signatory = asp_data::signatories().iter().find(|row| row.state == state);
    let found = party.or(signatory.map(|row| (row.signature, &row.provenance)));
    let line = found.map(|(day, row)| desk.of(desk.cx.day(day), row, "signature"));
    let denied = signatory.and_then(|row| {
        let text = desk.dated(
            PartialDate::day(row.not_party_intent?),
            &desk.cx.t("act-not-party-intent"),
        );
        Some(desk.of(text, &row.provenance, "not_party_intent"))
    });
    line.or_else(|| unsigned(desk, state))
        .into_iter()
        .chain(denied)
        .collect()
}

/// That a party joined by an act which no signature precedes (article 125(3)).
fn unsigned(desk: &Desk<'_>, state: Iso3) -> Option<Line> {
    let row = asp_data::state(state)?;
    let key = match row.deposit_kind {
        Consent::Accession => "compare-unsigned-accession",
        Consent::Succession => "compare-unsigned-succession",
        _ => return None,
    };
    Some(desk.of(desk.cx.t(key), &row.provenance, "deposit_kind"))
}

fn deposit(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let line = asp_data::state(state).map(|row| {
        let text = desk.dated(
            PartialDate::day(row.deposit),
            &desk.cx.code("consent", row.deposit_kind.code()),
        );
        desk.of(text, &row.provenance, "deposit")
    });
    line.into_iter().collect()
}

fn entry(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let line = asp_data::state(state).map(|row| {
        desk.of(
            desk.cx.day(row.entry_into_force),
            &row.provenance,
            "entry_into_force",
        )
    });
    line.into_iter()
        .chain(ranks::line(desk.cx, &desk.ranks.entry, state))
        .collect()
}

fn leaving(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let mut rows: Vec<_> = asp_data::withdrawals()
        .iter()
        .filter(|row| row.state == state)
        .collect();
    rows.sort_by_key(|row| row.date);
    if rows.is_empty() {
        // The row of a party says whether it has notified one; of others the data say nothing.
        let party = asp_data::state(state).map(|row| &row.provenance);
        let none = party.map(|row| desk.of(desk.cx.t("compare-no-withdrawal"), row, "withdrawal_notified"));
        return none.into_iter().collect();
    }
    rows.into_iter()
        .map(|row| {
            let text = desk.dated(PartialDate::day(row.date), &desk.cx.code("act", row.event.code()));
            desk.of(text, &row.provenance, "date")
        })
        .collect()
}

// ---- Other treaties ----

fn amendments(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let rows = asp_data::amendment_deposits()
        .iter()
        .filter(|row| row.state == state);
    let lines = rows.filter_map(|row| {
        let amendment = asp_data::amendments()
            .iter()
            .find(|found| found.id == row.amendment.key())?;
        let (title, english) = desk.phrase(amendment.title);
        let text = match row.deposit {
            Some(day) => desk.dated(PartialDate::day(day), &title),
            None => title,
        };
        let mut line = desk.of(text, &row.provenance, "deposit");
        line.1 |= english;
        Some(line)
    });
    let rank = ranks::line(desk.cx, &desk.ranks.amendments, state);
    let lines: Vec<Line> = lines.collect();
    let rank = rank.filter(|_| !lines.is_empty());
    counted(desk, "compare-n-amendments", lines, rank)
}

fn apic(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let rows = asp_data::apic().iter().filter(|row| row.state == state);
    rows.map(|row| match (row.status, row.entry_into_force, row.signature) {
        (ApicStatus::Party, Some(day), _) => {
            let text = desk
                .cx
                .tr("compare-apic-party", &[("date", desk.cx.day(day).into())]);
            desk.of(text, &row.provenance, "entry_into_force")
        }
        (ApicStatus::Signatory, _, Some(day)) => {
            let text = desk
                .cx
                .tr("compare-apic-signatory", &[("date", desk.cx.day(day).into())]);
            desk.of(text, &row.provenance, "signature")
        }
        (ApicStatus::Party, ..) => desk.line(desk.cx.t("apic-party"), &row.provenance),
        (ApicStatus::Signatory, ..) => desk.line(desk.cx.t("apic-signatory"), &row.provenance),
    })
    .collect()
}

// ---- Money ----

fn un_rate(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let line = bill::un_rate(state, desk.year).map(|row| {
        let text = desk.cx.tr(
            "compare-rate-of",
            &[
                ("rate", desk.cx.rate(row.rate).into()),
                ("from", row.from_year.to_string().into()),
                ("until", row.until_year.to_string().into()),
            ],
        );
        desk.of(text, &row.provenance, "rate")
    });
    line.into_iter()
        .chain(ranks::line(desk.cx, &desk.ranks.rate, state))
        .collect()
}

fn court_rate(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let rate = desk.scale.as_ref().and_then(|scale| scale.of(state));
    let line = rate.and_then(|rate| {
        let row = bill::un_rate(state, desk.year)?;
        let percent = desk.cx.edition.format.percent(&rate.assessed.to_string());
        let text = desk.cx.tr(
            "compare-in-year",
            &[("year", desk.year.to_string().into()), ("what", percent.into())],
        );
        Some(desk.marked(text, &row.provenance, desk.scale_read))
    });
    line.into_iter().collect()
}

fn computed(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let lines = desk.bills.iter().filter_map(|bill| {
        let amount = bill.answer.outcome.of(state)?;
        let row = bill::un_rate(state, bill.year)?;
        let text = desk.cx.tr(
            "compare-in-year",
            &[
                ("year", bill.year.to_string().into()),
                ("what", desk.cx.euro(amount).into()),
            ],
        );
        let mut line = desk.marked(text, &row.provenance, bill.is_confirmed(state));
        for source in &bill.sources {
            line.2.extend(desk.marked(String::new(), source, true).2);
        }
        line.2.sort_unstable();
        line.2.dedup();
        Some(line)
    });
    lines.collect()
}

fn official(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let mut rows: Vec<_> = asp_data::contributions()
        .iter()
        .filter(|row| row.state == state)
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.year.0));
    rows.into_iter()
        .map(|row| {
            let amount = row.amount.map(|amount| desk.cx.euro(amount));
            let share = row
                .share_percent
                .map(|share| desk.cx.edition.format.percent(&share.to_string()));
            let what: Vec<String> = amount.into_iter().chain(share).collect();
            let text = desk.cx.tr(
                "compare-in-year",
                &[
                    ("year", row.year.to_string().into()),
                    ("what", what.join(", ").into()),
                ],
            );
            desk.of(text, &row.provenance, "amount")
        })
        .collect()
}

fn arrears(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let owed = asp_data::arrears().iter().filter(|row| row.state == Some(state));
    let owed = owed.filter_map(|row| {
        let amount = desk.cx.euro(row.outstanding?);
        let precision = row.precision.map(|p| p.code().replace(['_', '.'], "-"));
        let precision = precision
            .map(|code| desk.cx.t(&format!("precision-{code}")))
            .unwrap_or_default();
        let what = desk.cx.tr(
            "compare-outstanding",
            &[("amount", amount.into()), ("precision", precision.into())],
        );
        Some(desk.of(desk.dated(row.date, &what), &row.provenance, "outstanding"))
    });
    let votes = asp_data::voting_rights().iter().filter(|row| row.state == state);
    let votes = votes.map(|row| {
        let text = desk.cx.tr(
            "compare-at-session",
            &[
                ("session", desk.session(row.session).into()),
                ("what", desk.cx.code("vote", row.status.code()).into()),
            ],
        );
        desk.line(text, &row.provenance)
    });
    owed.chain(votes).collect()
}

// ---- People ----

/// The columns that a term is made of.
const TERM: [&str; 2] = ["term_start", "term_end"];

fn judges(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let rows = asp_data::judges().iter().filter(|row| row.state == state);
    let lines = rows.map(|row| {
        let text = desk.cx.tr(
            "compare-person",
            &[
                ("name", row.name.into()),
                (
                    "what",
                    desk.years(row.term_start, row.left.unwrap_or(row.term_end))
                        .into(),
                ),
            ],
        );
        let last = row.left.map_or("term_end", |_| "left");
        desk.of_all(text, &row.provenance, &["term_start", last])
    });
    let lines: Vec<Line> = lines.collect();
    let rank = ranks::line(desk.cx, &desk.ranks.judges, state).filter(|_| !lines.is_empty());
    counted(desk, "compare-n-judges", lines, rank)
}

fn officials(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let held = |office: &str, name: &str, years: String| {
        let what = [desk.cx.t(office), years].join(", ");
        desk.cx.tr(
            "compare-person",
            &[("name", name.to_owned().into()), ("what", what.into())],
        )
    };
    let prosecutors = asp_data::prosecutors().iter().filter(|row| row.state == state);
    let prosecutors = prosecutors.map(|row| {
        let office = match row.office {
            ProsecutorOffice::Prosecutor => "office-prosecutor",
            ProsecutorOffice::DeputyProsecutor => "office-deputy-prosecutor",
        };
        let (until, column) = row
            .left
            .map_or((row.term_end, "term_end"), |left| (left.last_day(), "left"));
        let years = desk.years(row.term_start, until);
        let mut line = desk.of_all(
            held(office, row.name, years),
            &row.provenance,
            &["term_start", column],
        );
        if let Some((act, result)) = reported_end(row).and_then(|act| Some((act, act.result?))) {
            let (said, english) = desk.phrase(result);
            let Line(told, doubt, sources) = desk.line(desk.dated(act.date, &said), &act.provenance);
            line.0 = [line.0, told].join(". ");
            line.1 |= english | doubt;
            line.2.extend(sources);
        }
        line
    });
    let presidents = asp_data::court_presidents()
        .iter()
        .filter(|row| row.state == state);
    let presidents = presidents.map(|row| {
        let years = desk.years(row.term_start, row.term_end);
        desk.of_all(
            held("office-court-president", row.name, years),
            &row.provenance,
            &TERM,
        )
    });
    let registrars = asp_data::registrars().iter().filter(|row| row.state == state);
    let registrars = registrars.map(|row| {
        desk.of_all(
            held(
                "office-registrar",
                row.name,
                desk.years(row.term_start, row.term_end),
            ),
            &row.provenance,
            &TERM,
        )
    });
    prosecutors.chain(presidents).chain(registrars).collect()
}

fn bodies(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let rows = asp_data::body_members().iter().filter(|row| row.state == state);
    rows.map(|row| {
        let year = |date: Option<PartialDate>| {
            date.map(|date| date.first_day().year().to_string())
                .unwrap_or_default()
        };
        let years = format!("{}–{}", year(row.term_start), year(row.term_end));
        let body = desk.cx.code("body", row.body.code());
        let what = if years == "–" {
            body
        } else {
            [body, years].join(", ")
        };
        let text = desk.cx.tr(
            "compare-person",
            &[("name", row.name.into()), ("what", what.into())],
        );
        desk.of_all(text, &row.provenance, &TERM)
    })
    .collect()
}

fn officers(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let rows = asp_data::presidents().iter().filter(|row| row.state == state);
    rows.map(|row| {
        let until = row.term_end.map(|day| day.year().to_string()).unwrap_or_default();
        let office = desk.cx.code("office", row.office.code());
        let what = format!("{office}, {}–{until}", row.term_start.year());
        let text = desk.cx.tr(
            "compare-person",
            &[("name", row.person.into()), ("what", what.into())],
        );
        desk.of_all(text, &row.provenance, &TERM)
    })
    .collect()
}

fn bureau(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let rows = asp_data::bureau().iter().filter(|row| row.state == state);
    rows.map(|row| {
        let text = desk.cx.tr(
            "compare-from-to",
            &[
                ("from", desk.session(row.from_session).into()),
                ("until", desk.session(row.until_session).into()),
            ],
        );
        desk.line(text, &row.provenance)
    })
    .collect()
}

fn facilitators(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let rows = asp_data::facilitators()
        .iter()
        .filter(|row| row.state == Some(state));
    rows.map(|row| {
        let (topic, english) = desk.phrase(row.topic);
        let years = if row.from_year == row.until_year {
            row.from_year.to_string()
        } else {
            format!("{}–{}", row.from_year, row.until_year)
        };
        let task = [desk.cx.code("task", row.task.code()), topic].join(", ");
        let columns = ["task", "topic", "from_year", "until_year"];
        let mut line = desk.of_all(format!("{task}, {years}"), &row.provenance, &columns);
        line.1 |= english;
        line
    })
    .collect()
}

// ---- Cooperation ----

fn findings(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let rows = asp_data::findings().iter().filter(|row| row.state == state);
    rows.map(|row| {
        let what = desk.cx.code("finding", row.outcome.code());
        let text = match row.date {
            Some(day) => desk.dated(PartialDate::day(day), &what),
            None => what,
        };
        desk.of(text, &row.provenance, "date")
    })
    .collect()
}

fn situations(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let rows = asp_data::situations().iter().filter(|row| row.state == state);
    rows.map(|row| {
        let (name, english) = desk.phrase(row.situation);
        let stage = desk.cx.code("situation-stage", row.stage.code());
        let text = desk
            .cx
            .tr("compare-person", &[("name", name.into()), ("what", stage.into())]);
        let mut line = desk.of(text, &row.provenance, "stage");
        line.1 |= english;
        line
    })
    .collect()
}

fn agreements(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let rows = asp_data::agreements().iter().filter(|row| row.state == state);
    rows.map(|row| {
        let what = desk.cx.code("agreement", row.kind.code());
        let text = match row.in_force.or(row.signed) {
            Some(day) => desk.dated(PartialDate::day(day), &what),
            None => what,
        };
        desk.of(
            text,
            &row.provenance,
            if row.in_force.is_some() {
                "in_force"
            } else {
                "signed"
            },
        )
    })
    .collect()
}

// ---- Voice ----

fn statements(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let rows = asp_data::debate().iter().filter(|row| row.state == Some(state));
    let lines = rows.map(|row| {
        let text = desk.cx.tr(
            "compare-at-session",
            &[
                ("session", desk.session(row.session).into()),
                ("what", desk.cx.code("debate", row.debate.code()).into()),
            ],
        );
        desk.line(text, &row.provenance)
    });
    counted(desk, "compare-n-statements", lines.collect(), None)
}

/// Events in the margins that the State organised or sponsored, alone or with others.
fn side_events(desk: &Desk<'_>, state: Iso3) -> Vec<Line> {
    let rows = asp_data::programme()
        .iter()
        .filter(|row| row.kind == EventKind::SideEvent && hosts(row, state));
    let lines = rows.map(|row| {
        let (title, english) = desk.phrase(row.title);
        let text = desk.cx.tr(
            "compare-at-session",
            &[
                ("session", desk.session(row.session).into()),
                ("what", title.into()),
            ],
        );
        let mut line = desk.of(text, &row.provenance, "organisers");
        // The name of the session is in the language of the page, but most of the line is not.
        line.1 |= english;
        line
    });
    counted(desk, "compare-n-events", lines.collect(), None)
}

/// Whether the State is named among organisers and sponsors: by its name, with or without what follows it.
fn hosts(event: &Event, state: Iso3) -> bool {
    let Some(name) = asp_data::state_name(state).map(|row| row.en) else {
        return false;
    };
    let begins = |text: &str, with: &str| {
        text.strip_prefix(with)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let named = |host: &str| {
        begins(host, name) || begins(name, host) || (host == "Czech Republic" && name == "Czechia")
    };
    event
        .organisers
        .iter()
        .chain(&event.sponsors)
        .any(|host| named(host))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::{
        cx::{Assets, Edition, Site},
        lang::Lang,
    };

    #[test]
    fn hosts_are_known_by_the_names_programmes_give_them() {
        let hosted = |code: &str| {
            let state = code.parse().unwrap();
            asp_data::programme()
                .iter()
                .filter(|event| hosts(event, state))
                .count()
        };
        for code in ["CZE", "GBR", "KOR", "NLD", "VUT"] {
            assert!(hosted(code) > 0, "{code}");
        }
        assert_eq!(hosted("NGA") + hosted("GNB") + hosted("COG"), 0);
    }

    #[test]
    fn who_joined_without_signing_and_who_notified_no_withdrawal_is_told() {
        let site = Site {
            url: "https://example.org/".to_owned(),
            today: "2026-11-21".parse().unwrap(),
            assets: Assets::default(),
        };
        let edition = Edition::new(Lang::En, site).unwrap();
        let cx = Cx::new(&edition, Address::Compare);
        let book = book(
            &cx,
            &["JPN", "MNE", "FRA", "USA"].map(|code| code.parse().unwrap()),
        );
        let rows = SECTIONS.iter().flat_map(|(_, rows)| rows.iter());
        let row = |key: &str| rows.clone().position(|(label, ..)| *label == key).unwrap();
        let told = |key: &str| {
            let cells = book.states.iter().map(|entry| entry.cells[row(key)].first());
            cells
                .map(|line| line.map_or("", |line| line.0.as_str()))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            told("state-signature"),
            [
                "acceded without signing",
                "succeeded, without a signature of its own",
                "18 July 1998",
                "31 December 2000"
            ]
        );
        assert_eq!(told("compare-leaving")[2], "none, per our data");
    }
}
