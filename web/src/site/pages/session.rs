//! One meeting of the Assembly with everything the data hold on it.
//!
//! Who opens it: a delegate or an NGO before it (when, where, what is due), a journalist after it
//! (what was decided, with which figures), a student who has to cite a resolution. What was decided
//! therefore comes first; how sure each fact is stands beside it.

use asp_core::{
    SessionId, Symbol,
    record::{
        Record,
        assembly::BureauMember,
        session::{
            AgendaItem, Event, EventKind, FigureUnit, Outcome, Resolution, Session, SessionKind,
            SessionStatus,
        },
    },
};
use leptos::prelude::*;
use serde_json::{Value, json};

use moment::{Moment, Part};

use super::{
    sessions::{dates, place, summary},
    topics,
};
use crate::site::{
    address::Address,
    citation, cite,
    cx::Cx,
    membership,
    parts::{self, Section, cell, fact},
    programme as events, reading,
    shell::Page,
    table::{self, Table},
};

mod civil_society;
mod deadlines;
mod documents;
mod due;
mod elections;
mod moment;
mod short;
mod stake;
pub use due::due;
pub(super) use elections::{bodies_table, prosecutors_table, reported_end};
pub(super) use money::against;
mod money;

pub fn page(cx: &Cx<'_>, id: SessionId) -> Page {
    let Some(session) = asp_data::session(id) else {
        return super::not_found::page(cx);
    };
    let name = parts::session_name(cx, id);
    let when = dates(cx, session);
    let city = parts::cell_text(cx, &session.provenance, "city", plain(cx, session.city));
    let head = head(cx, session, &name, &when);
    let parts_of_page = moments(cx, session);
    Page {
        title: format!("{name}, {when}"),
        description: cx.tr(
            "session-description",
            &[
                ("name", name.clone().into()),
                ("when", when.clone().into()),
                ("where", city.into()),
                ("summary", summary_text(cx, session).into()),
            ],
        ),
        trail: vec![(cx.t("nav-sessions"), Address::Sessions)],
        // Machines read no caution: a meeting known from reports only is not told to them.
        json_ld: (session.status != SessionStatus::HeldReported)
            .then(|| event(cx, session, &name))
            .into_iter()
            .collect(),
        body: view! {
            {head}
            {moment::parts(cx, session, parts_of_page)}
            {documents::section(cx, session)}
            {around(cx, session)}
        }
        .into_any(),
        styles: &["record", "terms"],
        ..Page::default()
    }
}

/// What the data hold on the meeting, by the moment at which it is read, the moment of the build first.
fn moments(cx: &Cx<'_>, session: &Session) -> Vec<Part> {
    let now = Moment::of(session, cx.today());
    let part = |moment| match moment {
        Moment::Before => before(cx, session, now),
        Moment::During => during(cx, session.id),
        Moment::After => after(cx, session, now),
    };
    now.order().map(part).into()
}

/// What is at stake, who asks what, who decides.
fn before(cx: &Cx<'_>, session: &Session, now: Moment) -> Part {
    let id = session.id;
    let mut part = Part::new(Moment::Before);
    if now != Moment::After {
        part = part
            .possible(stake::section(cx, session))
            .possible(deadlines::section(cx, session))
            .expected(civil_society::recommendations(cx, id), "holds-recommendations");
    }
    if now == Moment::Before {
        part = part
            .possible(elections::judges(cx, id))
            .possible(cooperation(cx, id));
    }
    part.expected(agenda(cx, id), "holds-agenda")
        .possible(officers(cx, id))
        .expected(bureau(cx, id), "holds-bureau")
        .possible(facilitators(cx, session))
        .expected(money::voting_rights(cx, id), "holds-voting-rights")
}

/// What is on, and what is said.
fn during(cx: &Cx<'_>, id: SessionId) -> Part {
    Part::new(Moment::During)
        .expected(programme(cx, id), "holds-programme")
        .expected(civil_society::debate(cx, id), "holds-debate")
        .expected(people(cx, id), "holds-people")
}

/// What was decided, and whether it was what was asked.
fn after(cx: &Cx<'_>, session: &Session, now: Moment) -> Part {
    let id = session.id;
    if now == Moment::Before {
        return Part::new(Moment::After);
    }
    let part = Part::new(Moment::After)
        .possible(short::section(cx, session))
        .expected(outcomes(cx, id), "holds-outcomes")
        .expected(resolutions(cx, id), "holds-resolutions")
        .possible(elections::judges(cx, id))
        .possible(elections::prosecutors(cx, id))
        .possible(elections::bodies(cx, id));
    let part = match session.kind {
        SessionKind::Regular => part.expected(money::budget(cx, id), "holds-budget"),
        _ => part.possible(money::budget(cx, id)),
    };
    let part = part
        .possible(money::positions(cx, id))
        .expected(cooperation(cx, id), "holds-cooperation");
    match now {
        Moment::After => part.expected(civil_society::recommendations(cx, id), "holds-recommendations"),
        _ => part,
    }
}

/// A text of the data without markup, for descriptions and JSON-LD.
fn plain(cx: &Cx<'_>, english: &str) -> String {
    cx.edition
        .phrases
        .get(english)
        .unwrap_or(english.into())
        .into_owned()
}

fn summary_text(cx: &Cx<'_>, session: &Session) -> String {
    parts::cell_text(cx, &session.provenance, "summary", plain(cx, session.summary))
}

/// The rows of this meeting in a table that has a file for each.
fn of<T: Record>(rows: &'static [T], id: SessionId) -> &'static [T] {
    asp_data::of_session(rows, id)
}

fn head(cx: &Cx<'_>, session: &Session, name: &str, when: &str) -> AnyView {
    let provenance = &session.provenance;
    let kind = cx.code("session-kind", session.kind.code());
    let caution = (session.status == SessionStatus::HeldReported).then(|| {
        view! {
            <div class="notice">
                <p>{cx.t("session-reported-caution")}</p>
                <p>{parts::text(cx, provenance.notes)}</p>
            </div>
        }
    });
    let announced = session
        .closes
        .filter(|closes| *closes != session.scheduled_closes)
        .map(|_| {
            fact(
                cx.t("session-announced-last-day"),
                parts::day(cx, session.scheduled_closes),
            )
        });
    let president = view! { {session.president}" ("{parts::state(cx, session.president_state)}")" };
    let president = cell(cx, provenance, "president", president);
    let parties = session
        .states_parties
        .zip(membership::parties_at_opening(session));
    let parties = parties.map(|(stated, counted)| {
        let words = if usize::from(stated) == counted {
            cx.number(stated)
        } else {
            let args = [("counted", counted.into()), ("stated", stated.into())];
            cx.tr("session-parties-counted", &args)
        };
        fact(cx.t("session-parties-fact"), words.into_any())
    });
    let note = (session.status != SessionStatus::HeldReported).then(|| provenance_note(cx, session));
    view! {
        <div class="page-head">
            <p class="page-head__kicker">{cell(cx, provenance, "kind", kind)}" · "{cx.code("session-status", session.status.code())}</p>
            <h1>{name.to_owned()}</h1>
            <p class="lead">{summary(cx, session)}" "{cite::marks(cx, provenance)}</p>
            {caution}
            <dl class="facts">
                {fact(cx.t("session-dates-fact"), when_with_calendar(cx, session, when))}
                {announced}
                {fact(cx.t("session-place-fact"), place(cx, session))}
                {fact(cx.t("session-president-fact"), president)}
                {parties}
            </dl>
            {note}
        </div>
    }
    .into_any()
}

/// The days, and a file that puts them into a calendar, with what is on if that is known.
fn when_with_calendar(cx: &Cx<'_>, session: &Session, when: &str) -> AnyView {
    let file = cx.root(&events::calendars::Feed::Session(session.id).path(cx.lang()));
    view! {
        <time datetime=session.opens.to_string()>{when.to_owned()}</time>
        <span class="facts__more"><a href=file download="">{cx.t("session-calendar")}</a></span>
    }
    .into_any()
}

fn provenance_note(cx: &Cx<'_>, session: &Session) -> AnyView {
    match session.provenance.notes {
        "" => ().into_any(),
        notes => table::note(cx, notes),
    }
}

fn outcomes(cx: &Cx<'_>, id: SessionId) -> Option<Section> {
    let rows = of(asp_data::outcomes(), id);
    let title = cx.t("section-outcomes");
    Section::when(!rows.is_empty(), "outcomes", title.clone(), || {
        Table::new(cx, title)
            .sentence("column-outcome", |row: &Outcome| {
                parts::linked_text(cx, row.outcome)
            })
            .number("column-figure", |row| figure(cx, row))
            .view("column-topic", |row| Some(topics::link(cx, row.topic)))
            .view("column-date", |row| {
                row.date
                    .map(|date| cell(cx, &row.provenance, "date", parts::date(cx, date)))
            })
            .rows(rows, |row| &row.provenance)
    })
}

/// A figure with its unit: "€195,481,500", "18 members".
pub fn figure(cx: &Cx<'_>, row: &Outcome) -> String {
    let (Some(figure), Some(unit)) = (row.figure, row.figure_unit) else {
        return String::new();
    };
    match unit {
        FigureUnit::Eur => cx.euro(asp_core::Euro(figure.units())),
        FigureUnit::Percent => cx.edition.format.percent(&figure.to_string()),
        FigureUnit::Year => figure.to_string(),
        _ => {
            let count = cx.edition.format.decimal(&figure.to_string());
            let key = format!("unit-{}", unit.code().replace('_', "-"));
            cx.tr(&key, &[("n", figure.units().into()), ("count", count.into())])
        }
    }
}

fn resolutions(cx: &Cx<'_>, id: SessionId) -> Option<Section> {
    let rows = of(asp_data::resolutions(), id);
    let title = cx.t("section-resolutions");
    Section::when(!rows.is_empty(), "resolutions", title.clone(), || {
        Table::new(cx, title)
            .head("column-symbol", |row: &Resolution| {
                cell(cx, &row.provenance, "symbol", symbol(&row.symbol))
            })
            .view("column-title", |row| {
                Some(view! {
                    {cell(cx, &row.provenance, "title", parts::text(cx, row.title))}
                    {adopts_budget(cx, row)}
                    {citation::of_resolution(cx, row)}
                })
            })
            .view("column-topic", |row| Some(topics::of_resolution(cx, row)))
            .view("column-adopted", |row| {
                Some(cell(cx, &row.provenance, "adopted", parts::day(cx, row.adopted)))
            })
            .view("column-how", |row| {
                let how = cx.code("adoption", row.adopted_by.code());
                Some(cell(cx, &row.provenance, "adopted_by", how))
            })
            .rows(rows, |row| &row.provenance)
    })
}

/// The way from the resolution on a budget to its figures.
fn adopts_budget(cx: &Cx<'_>, row: &Resolution) -> Option<AnyView> {
    let mut years = asp_data::budget_years().iter();
    let year = years
        .find(|year| year.resolution.as_ref() == Some(&row.symbol))?
        .year;
    let title = cx.tr("section-budget", &[("year", year.to_string().into())]);
    Some(view! { " "<a href="#budget">{title}</a> }.into_any())
}

/// A symbol keeps its direction in any script, and never breaks.
fn symbol(symbol: &Symbol) -> impl IntoView + use<> {
    view! { <bdi id=symbol.slug()>{symbol.to_string()}</bdi> }
}

fn agenda(cx: &Cx<'_>, id: SessionId) -> Option<Section> {
    let rows = of(asp_data::agenda(), id);
    let title = cx.t("section-agenda");
    Section::when(!rows.is_empty(), "agenda", title.clone(), || {
        let table = Table::new(cx, title)
            .view("column-item", |row: &AgendaItem| {
                Some(cell(cx, &row.provenance, "number", cx.number(row.number)))
            })
            .head("column-title", |row| parts::linked_text(cx, row.title))
            .view("column-topic", |row| Some(topics::link(cx, row.topic)))
            .view("column-articles", |row| articles(cx, row))
            .text("column-bodies", |row| {
                let bodies = row.bodies.iter().map(|body| cx.code("body", body.code()));
                bodies.collect::<Vec<_>>().join(", ")
            })
            .rows(rows, |row| &row.provenance);
        view! {
            <p class="muted">{cx.t("agenda-note")}</p>
            {table}
        }
        .into_any()
    })
}

/// The articles of an item, each a link to its page where it has one.
fn articles(cx: &Cx<'_>, item: &AgendaItem) -> Option<AnyView> {
    let links = item.articles.iter().enumerate().map(|(index, clause)| {
        let clause = clause.as_str();
        let number = clause.split_once('(').map_or(clause, |(number, _)| number);
        let page = reading::article_of(number).map(|article| Address::Article(article.article.as_str()));
        let link = match page {
            Some(page) => view! { <a href=cx.href(&page)>{clause}</a> }.into_any(),
            None => clause.into_any(),
        };
        view! { {(index > 0).then_some(", ")}{link} }
    });
    (!item.articles.is_empty()).then(|| links.collect_view().into_any())
}

/// What the programme holds, and the way to it: days, rooms and hours have a page of their own.
fn programme(cx: &Cx<'_>, id: SessionId) -> Option<Section> {
    let page = Address::Programme(id);
    let has_page = events::sessions().any(|other| other == id);
    Section::when(has_page, "programme", cx.t("section-programme"), || {
        let slots = events::of_session(id);
        let kinds = EventKind::ALL.into_iter().filter_map(|kind| {
            let n = slots.iter().filter(|slot| slot.event.kind == kind).count();
            let key = format!("count-{}", kind.code().replace('_', "-"));
            (n > 0).then(|| cx.tr(&key, &[("n", n.into())]))
        });
        let kinds = kinds.collect::<Vec<_>>().join(", ");
        let says = if slots.is_empty() {
            cx.t("programme-empty")
        } else {
            cx.tr("programme-holds", &[("kinds", kinds.into())])
        };
        let items = slots.iter().map(|slot| {
            let href = format!("{}#{}", cx.href(&page), slot.event.id);
            let when = slot.event.date.map(|date| view! { {parts::date(cx, date)}" – " });
            view! { <li>{when}<a href=href>{parts::text(cx, slot.event.title)}</a></li> }
        });
        let items = (!slots.is_empty()).then(|| view! { <ul class="events">{items.collect_view()}</ul> });
        view! {
            <p class="muted">{says}</p>
            {items}
            <p><a href=cx.href(&page)>{cx.t("programme-link")}</a></p>
        }
        .into_any()
    })
}

fn cooperation(cx: &Cx<'_>, id: SessionId) -> Option<Section> {
    let rows: Vec<_> = asp_data::actions()
        .iter()
        .filter(|action| action.session == Some(id))
        .collect();
    let title = cx.t("section-cooperation");
    Section::when(!rows.is_empty(), "cooperation", title.clone(), || {
        super::state::actions_table(cx, title, &rows)
    })
}

fn people(cx: &Cx<'_>, id: SessionId) -> Option<Section> {
    let rows = of(asp_data::people(), id);
    let title = cx.t("section-people");
    Section::when(!rows.is_empty(), "people", title.clone(), || {
        let table = Table::new(cx, title)
            .head("column-person", |row: &asp_core::record::session::Person| {
                row.person.unwrap_or(row.organisation).to_owned()
            })
            .view("column-role", |row| Some(parts::text(cx, row.role)))
            .view("column-organisation", |row| {
                row.person.map(|_| parts::text(cx, row.organisation))
            })
            .view("column-state", |row| {
                row.state
                    .map(|code| cell(cx, &row.provenance, "state", parts::state(cx, code)))
            })
            .view("column-part", |row| Some(parts::text(cx, row.context)))
            .rows(rows, |row| &row.provenance);
        view! {
            <p class="muted">{cx.t("people-note")}</p>
            {table}
        }
        .into_any()
    })
}

fn officers(cx: &Cx<'_>, id: SessionId) -> Option<Section> {
    let rows: Vec<_> = asp_data::presidents()
        .iter()
        .filter(|row| row.sessions.contains(&id))
        .collect();
    let title = cx.t("section-officers");
    Section::when(!rows.is_empty(), "officers", title.clone(), || {
        super::state::officers_table(cx, title, &rows)
    })
}

/// The States of the Bureau, one line for those with the same term and source: eighteen rows would say no more.
fn bureau(cx: &Cx<'_>, id: SessionId) -> Option<Section> {
    let ordinal = id.ordinal()?;
    let serves = |row: &&BureauMember| {
        row.from_session.ordinal() <= Some(ordinal) && Some(ordinal) <= row.until_session.ordinal()
    };
    let mut rows: Vec<_> = asp_data::bureau().iter().filter(serves).collect();
    rows.sort_by(|a, b| {
        let name = |row: &BureauMember| cx.state(row.state);
        let term = |row: &BureauMember| (row.from_session, row.until_session);
        let source = |row: &BureauMember| row.provenance.notes;
        (term(a), source(a))
            .cmp(&(term(b), source(b)))
            .then_with(|| cx.edition.format.compare(&name(a), &name(b)))
    });
    Section::when(!rows.is_empty(), "bureau", cx.t("section-bureau"), || {
        let alike = |a: &&BureauMember, b: &&BureauMember| {
            (a.from_session, a.until_session) == (b.from_session, b.until_session)
                && a.provenance == b.provenance
        };
        let lines = rows.chunk_by(alike).filter_map(|group| {
            let first = group.first()?;
            let states: Vec<_> = group.iter().map(|row| row.state).collect();
            let note = (!first.provenance.notes.is_empty()).then(|| table::note(cx, first.provenance.notes));
            Some(view! {
                <li>
                    {parts::states(cx, &states)}
                    " ("
                    {parts::session(cx, first.from_session)}
                    " – "
                    {parts::session(cx, first.until_session)}
                    ")"
                    {cite::marks(cx, &first.provenance)}
                    {note}
                </li>
            })
        });
        view! { <ul class="stakes">{lines.collect_view()}</ul> }.into_any()
    })
}

fn facilitators(cx: &Cx<'_>, session: &Session) -> Option<Section> {
    let year = u16::try_from(chrono::Datelike::year(&session.opens)).ok()?;
    let rows: Vec<_> = asp_data::facilitators()
        .iter()
        .filter(|row| (row.from_year.0..=row.until_year.0).contains(&year))
        .collect();
    let title = cx.tr("section-facilitators", &[("year", year.to_string().into())]);
    Section::when(!rows.is_empty(), "facilitators", title.clone(), || {
        super::state::facilitators_table(cx, title, &rows)
    })
}

/// The meetings before and after.
fn around(cx: &Cx<'_>, session: &Session) -> AnyView {
    let sessions = asp_data::sessions();
    let before = sessions
        .iter()
        .filter(|other| other.opens < session.opens)
        .max_by_key(|other| other.opens);
    let after = sessions
        .iter()
        .filter(|other| other.opens > session.opens)
        .min_by_key(|other| other.opens);
    let link = |other: Option<&Session>, rel: &'static str, key: &str| {
        other.map(|other| {
            let name = cx.tr(key, &[("name", parts::session_name(cx, other.id).into())]);
            view! { <a rel=rel href=cx.href(&Address::Session(other.id))>{name}</a> }
        })
    };
    view! {
        <nav class="around" aria-label=cx.t("around-label")>
            {link(before, "prev", "session-before")}
            {link(after, "next", "session-after")}
        </nav>
    }
    .into_any()
}

/// The meeting as a schema.org event.
fn event(cx: &Cx<'_>, session: &Session, name: &str) -> Value {
    let assembly = cx.t("assembly-name");
    let mut event = json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "name": format!("{assembly}{}{name}", parts::colon(cx)),
        "description": summary_text(cx, session),
        "startDate": session.opens.to_string(),
        "endDate": session.last_day().to_string(),
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "organizer": { "@type": "Organization", "name": assembly, "url": "https://asp.icc-cpi.int/" },
        "url": format!("{}{}", cx.edition.site.url, cx.here.in_language(cx.lang())),
        "inLanguage": cx.lang().code(),
        "subEvent": of(asp_data::programme(), session.id).iter().filter_map(sub_event).collect::<Vec<_>>(),
    });
    if let (Some(event), Some(place)) = (event.as_object_mut(), location(cx, session)) {
        event.insert("location".to_owned(), place);
    }
    event
}

/// Where the meeting was, as far as it is confirmed: what is machine-readable has no word for doubt.
fn location(cx: &Cx<'_>, session: &Session) -> Option<Value> {
    let sure = |column: &str| session.provenance.basis_of(column).is_confirmed();
    let venue = session.venue.filter(|_| sure("venue"));
    (sure("city") && sure("country")).then(|| {
        json!({
            "@type": "Place",
            "name": plain(cx, venue.unwrap_or(session.city)),
            "address": { "@type": "PostalAddress", "addressLocality": plain(cx, session.city), "addressCountry": cx.state(session.country) },
        })
    })
}

/// An event of the programme; schema.org wants a start, so one without a day is left out.
fn sub_event(event: &Event) -> Option<Value> {
    let day = event.date?.exact()?;
    let at =
        |time: Option<asp_core::TimeOfDay>| time.map_or_else(|| day.to_string(), |t| format!("{day}T{t}:00"));
    Some(
        json!({ "@type": "Event", "name": event.title, "startDate": at(event.start), "endDate": at(event.end) }),
    )
}
