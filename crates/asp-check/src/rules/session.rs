//! Meetings and what belongs to one of them.

use asp_core::{
    NaiveDate, SessionId,
    record::{
        Record,
        assembly::Office,
        session::{Event, EventStatus, Session, SessionKind, SessionStatus, TimeZone},
    },
};

use super::{in_order, may_coincide};
use crate::{
    Problem, Version,
    dataset::Tables,
    read::{Row, Rows},
};

pub(super) fn check(tables: &Tables, version: Option<&Version>, problems: &mut Vec<Problem>) {
    for row in tables.sessions.iter() {
        days(row, problems);
        kind(row, problems);
        president(row, tables, problems);
        parties(row, tables, problems);
        if let Some(version) = version {
            status(row, version.date, problems);
        }
    }
    numbering(&tables.sessions, problems);
    one_at_a_time(&tables.sessions, problems);
    resolutions(tables, problems);
    programme(tables, problems);
    for row in tables.programme.iter() {
        revision(row, version, problems);
    }
    outcomes(tables, problems);
    debate(tables, problems);
    recommendations(tables, problems);
    positions(tables, problems);
}

fn days(row: &Row<Session>, problems: &mut Vec<Problem>) {
    let Session {
        opens,
        closes,
        scheduled_closes,
        ..
    } = row.record;
    in_order(row, ("opens", Some(opens)), ("closes", closes), problems);
    let scheduled = ("scheduled_closes", Some(scheduled_closes));
    in_order(row, ("opens", Some(opens)), scheduled, problems);
}

/// The id says what kind of meeting it is; only of a meeting that was reported it leaves that open.
fn kind(row: &Row<Session>, problems: &mut Vec<Problem>) {
    let expected = match row.record.id {
        SessionId::Regular(_) => SessionKind::Regular,
        SessionId::Resumed { .. } => SessionKind::Resumed,
        SessionId::Special(_) => SessionKind::Special,
        SessionId::ReviewConference(_) => SessionKind::ReviewConference,
        SessionId::Reported { .. } => return,
    };
    let (id, kind) = (row.record.id, row.record.kind);
    if kind != expected {
        row.contradicts(
            problems,
            "kind",
            format!("the id `{id}` is that of another kind, expected {expected}"),
        );
    }
}

/// What was held has an end, what lies ahead has none, on the day to which the data are up to date.
fn status(row: &Row<Session>, today: NaiveDate, problems: &mut Vec<Problem>) {
    let Session {
        opens,
        closes,
        status,
        ..
    } = row.record;
    let but = match status {
        SessionStatus::Held if closes.is_none() => "`closes` is blank".to_owned(),
        SessionStatus::Held | SessionStatus::HeldReported if opens > today => {
            format!("it opens on {opens}, and the data are of {today}")
        }
        SessionStatus::Upcoming if opens <= today => {
            format!("it opened on {opens}, and the data are of {today}")
        }
        SessionStatus::Upcoming if closes.is_some() => "`closes` is filled".to_owned(),
        _ => return,
    };
    row.contradicts(problems, "status", but);
}

/// The President of the Assembly is one of presidents.csv whose term touches the session.
fn president(row: &Row<Session>, tables: &Tables, problems: &mut Vec<Problem>) {
    let session = &row.record;
    let holds = tables.presidents.iter().map(|row| &row.record).any(|officer| {
        officer.office == Office::President
            && officer.person == session.president
            && officer.state == session.president_state
            && officer.term_start <= session.last_day()
            && officer.term_end.is_none_or(|end| end >= session.opens)
    });
    if !holds {
        let state = session.president_state;
        let but =
            format!("presidents.csv has no President of that name, of {state}, at the time of the session");
        row.contradicts(problems, "president", but);
    }
}

/// The number of parties follows from states.csv, on the first day or on the last.
fn parties(row: &Row<Session>, tables: &Tables, problems: &mut Vec<Problem>) {
    let session = &row.record;
    let Some(stated) = session.states_parties.map(usize::from) else {
        return;
    };
    let on = |day: NaiveDate| {
        let parties = tables.states.iter().map(|row| &row.record);
        parties
            .filter(|state| state.entry_into_force <= day)
            .filter(|state| state.withdrawal_effective.is_none_or(|effective| effective > day))
            .count()
    };
    let (first, last) = (on(session.opens), on(session.last_day()));
    let explained = !session.provenance.notes.is_empty();
    if stated != first && stated != last && tables.states.complete && !explained {
        let but = format!("by states.csv there were {first}; if it is right nevertheless, say so in `notes`");
        row.contradicts(problems, "states_parties", but);
    }
}

/// Regular sessions are numbered without a gap.
fn numbering(sessions: &Rows<Session>, problems: &mut Vec<Problem>) {
    let mut expected = 1;
    for row in sessions.iter() {
        if let SessionId::Regular(number) = row.record.id {
            if number != expected && sessions.complete {
                let missing = SessionId::Regular(expected);
                row.contradicts(problems, "id", format!("`{missing}` is missing before it"));
            }
            expected = number.saturating_add(1);
        }
    }
}

fn one_at_a_time(sessions: &Rows<Session>, problems: &mut Vec<Problem>) {
    let mut rows: Vec<_> = sessions.iter().collect();
    rows.sort_by_key(|row| row.record.opens);
    for pair in rows.windows(2) {
        let [earlier, row] = pair else { continue };
        let ends = earlier.record.last_day();
        if row.record.opens <= ends {
            let earlier = earlier.record.id;
            row.contradicts(problems, "opens", format!("`{earlier}` ends on {ends}"));
        }
    }
}

/// The session in whose folder a row stands. If there is none, that is reported as a reference.
fn of<'a, T: Record>(row: &Row<T>, tables: &'a Tables) -> Option<&'a Session> {
    let id = row.record.session()?;
    let sessions = tables.sessions.iter().map(|row| &row.record);
    sessions.into_iter().find(|session| session.id == id)
}

fn resolutions(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables.resolutions.iter() {
        let resolution = &row.record;
        let series = match resolution.session {
            SessionId::Regular(of) | SessionId::Resumed { of, .. } => format!("ICC-ASP/{of}/Res."),
            SessionId::Special(number) => format!("ICC-ASP/S-{number}/Res."),
            SessionId::ReviewConference(_) => "RC/Res.".to_owned(),
            SessionId::Reported { .. } => continue,
        };
        if !resolution.symbol.as_str().starts_with(&series) {
            let but = format!("resolutions of `{}` are {series}…", resolution.session);
            row.contradicts(problems, "symbol", but);
        }
        let Some(session) = of(row, tables) else { continue };
        if resolution.adopted < session.opens || resolution.adopted > session.last_day() {
            row.contradicts(problems, "adopted", outside(session));
        }
    }
}

fn outside(session: &Session) -> String {
    format!(
        "`{}` met from {} to {}",
        session.id,
        session.opens,
        session.last_day()
    )
}

fn programme(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables.programme.iter() {
        let event = &row.record;
        own_id(row, event.id, problems);
        in_order(row, ("start", event.start), ("end", event.end), problems);
        if event.end.is_some() && event.start.is_none() {
            row.contradicts(problems, "start", "the event has an `end`".to_owned());
        }
        let Some(session) = of(row, tables) else { continue };
        let zone = match session.city {
            "The Hague" => TimeZone::Amsterdam,
            "New York" => TimeZone::NewYork,
            _ => event.time_zone,
        };
        if event.time_zone != zone {
            let but = format!("the session met in {}: expected {zone}", session.city);
            row.contradicts(problems, "time_zone", but);
        }
        let Some(date) = event.date else { continue };
        let within = may_coincide(date, session.opens, session.last_day());
        if !within && event.provenance.notes.is_empty() {
            let but = outside(session) + "; if it is right nevertheless, say so in `notes`";
            row.contradicts(problems, "date", but);
        }
    }
}

/// Calendars take a change over only if the event says that it changed, and when.
fn revision(row: &Row<Event>, version: Option<&Version>, problems: &mut Vec<Problem>) {
    let event = &row.record;
    if event.revision.is_some() != event.changed.is_some() {
        let but = "a revision and the day of the change stand together or not at all";
        row.contradicts(problems, "changed", but.to_owned());
    }
    if event.revision == Some(0) {
        let but = "leave it blank for an event that never changed";
        row.contradicts(problems, "revision", but.to_owned());
    }
    if event.status() == EventStatus::Cancelled && event.revision.is_none() {
        let but = "the event needs its next `revision`, or calendars keep it";
        row.contradicts(problems, "status", but.to_owned());
    }
    if let (Some(changed), Some(version)) = (event.changed, version)
        && changed > version.date
    {
        let but = format!("the data are of {}: bring dataset.csv up to date", version.date);
        row.contradicts(problems, "changed", but);
    }
}

/// Ids of events, outcomes and statements begin with the session, so that no two meetings share one.
fn own_id<T: Record>(row: &Row<T>, id: &str, problems: &mut Vec<Problem>) {
    let Some(session) = row.record.session() else {
        return;
    };
    if !id
        .strip_prefix(&session.to_string())
        .is_some_and(|rest| rest.starts_with('-'))
    {
        row.contradicts(problems, "id", format!("it should begin with `{session}-`"));
    }
}

fn outcomes(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables.outcomes.iter() {
        own_id(row, row.record.id, problems);
        if row.record.figure.is_some() != row.record.figure_unit.is_some() {
            row.contradicts(
                problems,
                "figure_unit",
                "a figure and its unit stand together or not at all".to_owned(),
            );
        }
    }
}

fn debate(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables.debate.iter() {
        own_id(row, row.record.id, problems);
        let Some(session) = of(row, tables) else { continue };
        if !may_coincide(row.record.date, session.opens, session.last_day()) {
            row.contradicts(problems, "date", outside(session));
        }
    }
}

/// An outcome stands in the folder of its recommendation, and no two sessions share a recommendation's id.
fn recommendations(tables: &Tables, problems: &mut Vec<Problem>) {
    for (at, row) in tables.recommendations.iter().enumerate() {
        let id = row.record.id;
        let earlier = tables.recommendations.iter().take(at);
        if let Some(first) = earlier
            .into_iter()
            .find(|first| first.record.id == id && first.record.session != row.record.session)
        {
            let but = format!("it stands already in {}:{}", first.place.path, first.place.line);
            row.contradicts(problems, "id", but);
        }
    }
    for row in tables.recommendation_outcomes.iter() {
        let key = row.record.recommendation.key();
        let mut named = tables
            .recommendations
            .iter()
            .filter(|other| other.record.id == key)
            .peekable();
        if let Some(other) = named.peek()
            && other.record.session != row.record.session
        {
            let but = format!(
                "it is a recommendation to `{}`: its outcome belongs there",
                other.record.session
            );
            row.contradicts(problems, "recommendation", but);
        }
    }
}

/// A regular session decides the budget of the next year.
fn positions(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables.budget_positions.iter() {
        let Some(number) = row.record.session.ordinal() else {
            continue;
        };
        let expected = 2002 + u16::from(number);
        let year = row.record.budget_year;
        if year.0 != expected {
            let but = format!("`{}` decided the budget of {expected}", row.record.session);
            row.contradicts(problems, "budget_year", but);
        }
    }
}
