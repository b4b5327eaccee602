//! The files people subscribe to: one for all meetings, one for each session, topic, organiser, State and event, in
//! each language; and for conference apps the schedule of each session. Their addresses never change. The calendar of a
//! session begins with its own days, so that people can subscribe to it before any event is known.

use std::collections::{BTreeMap, BTreeSet};

use asp_calendar::{
    Calendar, Entry, When,
    frab::{Schedule, Talk},
};
use asp_core::{
    Iso3, Provenance, SessionId,
    record::{
        session::{Event, EventKind, EventStatus, Session, SessionStatus, Topic},
        state::{Withdrawal, WithdrawalEvent},
    },
};

use super::{Slot, all, of_session};
use crate::site::{address::Address, cx::Cx, lang::Lang, pages::sessions::dates, parts};

/// One calendar.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Feed {
    /// The meetings of the Assembly.
    Sessions,
    /// The days on which withdrawals from the Statute take effect.
    Withdrawals,
    /// The days of one session and its programme.
    Session(SessionId),
    /// Events of all sessions on a topic.
    Topic(Topic),
    /// Events of all sessions that a State holds or supports, and the days on which its withdrawals take effect.
    State(Iso3),
    /// Events of all sessions that an organisation holds, by its slug.
    Organiser(String),
    /// One event.
    Event(&'static str),
}

impl Feed {
    /// The file below the root of the site.
    pub fn path(&self, lang: Lang) -> String {
        let file = match self {
            Self::Sessions => "sessions".to_owned(),
            Self::Withdrawals => "withdrawals".to_owned(),
            Self::Session(id) => format!("sessions/{id}"),
            Self::Topic(topic) => format!("topics/{}", topic.code().replace('_', "-")),
            Self::State(code) => format!("states/{}", code.slug()),
            Self::Organiser(slug) => format!("organisers/{slug}"),
            Self::Event(id) => format!("events/{id}"),
        };
        format!("calendars/{lang}/{file}.ics")
    }

    fn name(&self, cx: &Cx<'_>, names: &BTreeMap<String, &'static str>) -> String {
        let of = |what: String| cx.tr("calendar-of", &[("what", what.into())]);
        match self {
            Self::Sessions => cx.t("calendar-sessions"),
            Self::Withdrawals => cx.t("calendar-withdrawals"),
            Self::Session(id) => of(parts::session_name(cx, *id)),
            Self::Topic(topic) => of(cx.code("topic", topic.code())),
            Self::State(code) => of(cx.state(*code)),
            Self::Organiser(slug) => of(names.get(slug).map(|name| plain(cx, name)).unwrap_or_default()),
            Self::Event(id) => of((*id).to_owned()),
        }
    }

    /// Whether anything stands in it.
    pub fn exists(&self) -> bool {
        self.notices().next().is_some() || all().iter().any(|slot| slot.when().is_some() && self.holds(slot))
    }

    /// The notices of withdrawal whose days stand in it.
    fn notices(&self) -> impl Iterator<Item = &'static Withdrawal> {
        asp_data::withdrawals().iter().filter(|row| {
            let of_feed = match self {
                Self::Withdrawals => true,
                Self::State(code) => row.state == *code,
                _ => false,
            };
            of_feed && row.event == WithdrawalEvent::Notification && row.effective.is_some()
        })
    }

    /// The meeting whose days stand in it.
    fn meeting(&self) -> Option<&'static Session> {
        match self {
            Self::Session(id) => asp_data::session(*id),
            _ => None,
        }
    }

    fn holds(&self, slot: &Slot) -> bool {
        match self {
            Self::Sessions | Self::Withdrawals => false,
            Self::Session(id) => slot.event.session == *id,
            Self::Topic(topic) => slot.event.topic == Some(*topic),
            Self::State(code) => slot.hosts.iter().any(|host| host.state == Some(*code)),
            Self::Organiser(slug) => slot.hosts.iter().any(|host| host.slug().as_ref() == Some(slug)),
            Self::Event(id) => slot.event.id == *id,
        }
    }
}

/// The calendars in which an event stands, but for that of its session.
fn feeds_of(slot: &Slot) -> Vec<Feed> {
    if slot.when().is_none() {
        return Vec::new();
    }
    let mut feeds = vec![Feed::Event(slot.event.id)];
    feeds.extend(slot.event.topic.map(Feed::Topic));
    feeds.extend(slot.hosts.iter().filter_map(|host| match host.state {
        Some(code) => Some(Feed::State(code)),
        None => host.slug().map(Feed::Organiser),
    }));
    feeds
}

/// Every calendar and schedule of a language: path below the root of the site, and content.
pub fn files(cx: &Cx<'_>) -> Vec<(String, String)> {
    let (slots, stamp) = (all(), asp_data::date());
    let mut names = BTreeMap::new();
    for host in slots.iter().flat_map(|slot| &slot.hosts) {
        names.extend(host.slug().map(|slug| (slug, host.name)));
    }
    let feeds: BTreeSet<Feed> = slots
        .iter()
        .flat_map(feeds_of)
        .chain(
            asp_data::sessions()
                .iter()
                .map(|session| Feed::Session(session.id)),
        )
        .chain(Feed::Withdrawals.notices().map(|row| Feed::State(row.state)))
        .chain([Feed::Sessions, Feed::Withdrawals])
        .collect();
    let calendar = |feed: &Feed| {
        let entries = match feed {
            Feed::Sessions => asp_data::sessions()
                .iter()
                .map(|session| meeting(cx, session))
                .collect(),
            _ => {
                let events = slots.iter().filter(|slot| feed.holds(slot));
                let own_days = feed.meeting().map(|session| meeting(cx, session));
                own_days
                    .into_iter()
                    .chain(feed.notices().filter_map(|row| withdrawal(cx, row)))
                    .chain(events.filter_map(|slot| entry(cx, slot)))
                    .collect()
            }
        };
        let calendar = Calendar {
            name: feed.name(cx, &names),
            description: cx.t("calendar-description"),
            entries,
        };
        (feed.path(cx.lang()), calendar.to_ics(stamp))
    };
    let mut files: Vec<_> = feeds.iter().map(calendar).collect();
    for session in asp_data::sessions() {
        if let Some(schedule) = schedule(cx, session) {
            let [xml, json] = schedule_paths(cx.lang(), session.id);
            files.extend([(xml, schedule.to_xml()), (json, schedule.to_json())]);
        }
    }
    files
}

/// The files for conference apps, as XML and JSON.
pub fn schedule_paths(lang: Lang, id: SessionId) -> [String; 2] {
    ["xml", "json"].map(|ending| format!("schedules/{lang}/{id}/schedule.{ending}"))
}

/// An event of a session in a calendar; none without a day.
fn entry(cx: &Cx<'_>, slot: &Slot) -> Option<Entry> {
    let event = slot.event;
    let kind = cx.code("event-kind", event.kind.code());
    let topic = event.topic.map(|topic| cx.code("topic", topic.code()));
    let when = slot.when()?;
    let mut lines = vec![format!("{kind}, {}", parts::session_name(cx, event.session))];
    if let Some(hosts) = hosts(cx, slot) {
        lines.push(cx.tr("calendar-organisers", &[("names", hosts.into())]));
    }
    if let When::Days { .. } = when {
        lines.push(cx.t("calendar-no-hours"));
    }
    lines.extend(provenance(cx, &event.provenance));
    let url = page(cx, &Address::Programme(event.session));
    Some(Entry {
        uid: event.id.to_owned(),
        when,
        summary: plain(cx, event.title),
        description: lines.join("\n"),
        location: location(cx, event),
        categories: topic.into_iter().chain([kind]).collect(),
        url: format!("{url}#{}", event.id),
        status: event.status(),
        revision: event.revision(),
        changed: changed(event.changed.or(event.provenance.retrieved)),
    })
}

fn changed(day: Option<asp_core::NaiveDate>) -> asp_core::NaiveDate {
    day.unwrap_or(asp_data::date())
}

/// Where it is. Of an event of others than the Assembly without a room, nothing says that it was in the house.
fn location(cx: &Cx<'_>, event: &Event) -> String {
    let city = asp_data::session(event.session)
        .map(|session| parts::cell_text(cx, &session.provenance, "city", plain(cx, session.city)));
    let own = matches!(event.kind, EventKind::Plenary | EventKind::Informal);
    match event.room {
        Some("online") => plain(cx, "online"),
        Some(room) => [Some(plain(cx, room)), city]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", "),
        None if own => city.unwrap_or_default(),
        None => String::new(),
    }
}

/// A meeting of the Assembly as days, the same in the calendar of all meetings and in its own.
fn meeting(cx: &Cx<'_>, session: &Session) -> Entry {
    let reported = session.status == SessionStatus::HeldReported;
    let last = match session.closes {
        Some(_) => "closes",
        None => "scheduled_closes",
    };
    let known = ["opens", last].map(|column| session.provenance.basis_of(column).is_confirmed());
    let said = |column: &str, text: &str| parts::cell_text(cx, &session.provenance, column, plain(cx, text));
    let mut lines = vec![dates(cx, session), said("summary", session.summary)];
    if reported {
        lines.push(cx.t("session-reported-caution"));
    }
    lines.extend(provenance(cx, &session.provenance));
    let venue = session.venue.map(|venue| said("venue", venue));
    let place = venue.into_iter().chain([said("city", session.city)]);
    Entry {
        uid: session.id.to_string(),
        when: When::Days {
            first: session.opens,
            last: session.last_day(),
        },
        summary: cx.tr(
            "calendar-session",
            &[("name", parts::session_name(cx, session.id).into())],
        ),
        description: lines.join("\n"),
        location: place.collect::<Vec<_>>().join(", "),
        categories: vec![cx.code("session-kind", session.kind.code())],
        url: page(cx, &Address::Session(session.id)),
        status: if reported || known.contains(&false) {
            EventStatus::Tentative
        } else {
            EventStatus::Confirmed
        },
        revision: 0,
        changed: changed(session.provenance.retrieved),
    }
}

/// The day on which a notified withdrawal takes effect, article 127(1); cancelled if the notification was taken back.
fn withdrawal(cx: &Cx<'_>, notified: &Withdrawal) -> Option<Entry> {
    let effective = notified.effective?;
    let taken_back = asp_data::withdrawals().iter().find(|row| {
        row.state == notified.state
            && row.event == WithdrawalEvent::Rescission
            && (notified.date..effective).contains(&row.date)
    });
    let last = taken_back.unwrap_or(notified);
    let state = || cx.state(notified.state).into();
    // Each act with its own sources: one may be known better than the other.
    let acts = [
        (Some(notified), "calendar-withdrawal-notified"),
        (taken_back, "calendar-withdrawal-back"),
    ];
    let lines: Vec<String> = acts
        .into_iter()
        .filter_map(|(act, key)| Some((act?, key)))
        .flat_map(|(act, key)| {
            let told = cx.tr(key, &[("date", cx.day(act.date).into())]);
            [told].into_iter().chain(provenance(cx, &act.provenance))
        })
        .collect();
    Some(Entry {
        uid: format!("withdrawal-{}-{}", notified.state.slug(), notified.date),
        when: When::Days {
            first: effective,
            last: effective,
        },
        summary: cx.tr("calendar-withdrawal", &[("state", state())]),
        description: lines.join("\n"),
        location: String::new(),
        categories: vec![cx.t("calendar-withdrawals-category")],
        url: page(cx, &Address::State(notified.state)),
        status: if taken_back.is_some() {
            EventStatus::Cancelled
        } else {
            EventStatus::Confirmed
        },
        revision: taken_back.is_some().into(),
        changed: last.date,
    })
}

/// The schedule of a session as far as its events have hours and rooms; none if no event has.
fn schedule(cx: &Cx<'_>, session: &Session) -> Option<Schedule> {
    let url = page(cx, &Address::Programme(session.id));
    let slots = of_session(session.id);
    let talks: Vec<Talk> = slots.iter().filter_map(|slot| talk(cx, slot, &url)).collect();
    let zone = slots.first()?.event.time_zone;
    (!talks.is_empty()).then(|| Schedule {
        title: cx.tr(
            "calendar-session",
            &[("name", parts::session_name(cx, session.id).into())],
        ),
        acronym: session.id.to_string(),
        opens: session.opens,
        closes: session.last_day(),
        zone,
        url,
        version: asp_data::version().to_owned(),
        talks,
    })
}

fn talk(cx: &Cx<'_>, slot: &Slot, url: &str) -> Option<Talk> {
    let event = slot.event;
    let (start, end) = slot.hours()?;
    (event.status() != EventStatus::Cancelled).then_some(Talk {
        uid: event.id.to_owned(),
        day: slot.day()?,
        start,
        end: end.filter(|end| *end > start)?,
        room: plain(cx, event.room?),
        title: plain(cx, event.title),
        subtitle: hosts(cx, slot).unwrap_or_default(),
        kind: cx.code("event-kind", event.kind.code()),
        track: event
            .topic
            .map(|topic| cx.code("topic", topic.code()))
            .unwrap_or_default(),
        url: format!("{url}#{}", event.id),
    })
}

/// The names of those who hold an event, in one line.
fn hosts(cx: &Cx<'_>, slot: &Slot) -> Option<String> {
    let names = slot.hosts.iter().map(|host| {
        let name = host
            .state
            .map_or_else(|| plain(cx, host.name), |code| cx.state(code));
        match host.addition {
            Some(addition) => format!("{name} ({})", plain(cx, addition)),
            None => name,
        }
    });
    (!slot.hosts.is_empty()).then(|| names.collect::<Vec<_>>().join(parts::semicolon(cx)))
}

/// Where it was read, and whether it was.
fn provenance(cx: &Cx<'_>, provenance: &Provenance) -> Vec<String> {
    let mut lines = Vec::new();
    if !provenance.basis.is_confirmed() {
        lines.push([&cx.t("unconfirmed"), parts::colon(cx), &cx.t("unconfirmed-hint")].concat());
    }
    for source in provenance.sources.iter().filter_map(|id| asp_data::source(*id)) {
        // An address, or the title of one of the base documents.
        let documents = source.document();
        let document = documents.and_then(|of| asp_data::documents().iter().find(|row| row.id == of.key()));
        let name = document.map_or(source.reference, |document| document.title);
        lines.push(cx.tr("calendar-source", &[("name", name.into())]));
    }
    lines
}

fn page(cx: &Cx<'_>, address: &Address) -> String {
    format!("{}{}", cx.edition.site.url, address.in_language(cx.lang()))
}

/// A text of the data in the language of the calendar, else as it is.
fn plain(cx: &Cx<'_>, english: &str) -> String {
    cx.edition
        .phrases
        .get(english)
        .unwrap_or(english.into())
        .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use icalendar::Component;

    use crate::site::cx::{Assets, Edition, Site};

    fn written(lang: Lang) -> BTreeMap<String, String> {
        let site = Site {
            url: "https://example.org/".to_owned(),
            today: "2026-11-21".parse().unwrap(),
            assets: Assets::default(),
        };
        let edition = Edition::new(lang, site).unwrap();
        let cx = Cx::new(&edition, Address::Home);
        let files = files(&cx).into_iter().collect();
        assert_eq!(edition.catalogue.problems(), [""; 0]);
        files
    }

    #[test]
    fn a_state_that_gave_notice_has_the_day_it_leaves_in_its_own_calendar() {
        let files = written(Lang::En);
        let hungary = &files["calendars/en/states/hun.ics"];
        let burundi = &files["calendars/en/states/bdi.ics"];
        assert!(hungary.contains("UID:withdrawal-hun-2025-06-02"));
        assert!(burundi.contains("DTSTART;VALUE=DATE:20171027"));
        assert!(!burundi.contains("withdrawal-hun"));
    }

    #[test]
    fn every_calendar_that_is_written_is_read_by_two_parsers_alike() {
        for (path, file) in written(Lang::Fr)
            .into_iter()
            .filter(|(path, _)| path.ends_with(".ics"))
        {
            let read: icalendar::Calendar = file.parse().unwrap_or_else(|why| panic!("{path}: {why}"));
            let other: Vec<_> = ical::IcalParser::new(file.as_bytes())
                .collect::<Result<_, _>>()
                .unwrap();
            let [calendar] = &other[..] else {
                panic!("{path} holds {} calendars", other.len())
            };
            assert_eq!(read.events().count(), calendar.events.len(), "{path}");
            assert!(!calendar.events.is_empty(), "{path} is empty");
            assert!(file.lines().all(|line| line.len() <= 75), "{path}");
        }
    }

    #[test]
    fn an_event_stands_in_the_calendars_of_its_session_topic_states_and_organisers_alike() {
        let files = written(Lang::En);
        for path in [
            "sessions/asp24",
            "topics/governance",
            "states/cze",
            "organisers/fidh",
            "events/asp24-e05",
        ] {
            let file = &files[&format!("calendars/en/{path}.ics")];
            assert!(file.contains("UID:asp24-e05@asp-observatory\r\n"), "{path}");
            assert!(
                file.contains("DTSTART;TZID=Europe/Amsterdam:20251202T131500\r\n"),
                "{path}"
            );
        }
        assert!(!files["calendars/en/states/fra.ics"].contains("UID:asp24-e05@"));
    }

    /// The event of a calendar with this uid, by both parsers.
    fn event_of(file: &str, uid: &str) -> Option<icalendar::Event> {
        let uid = asp_calendar::uid(uid);
        let mut others = ical::IcalParser::new(file.as_bytes()).flat_map(|calendar| calendar.unwrap().events);
        let other = others.find(|event| {
            let mut properties = event.properties.iter();
            properties.any(|property| property.name == "UID" && property.value.as_ref() == Some(&uid))
        });
        let read: icalendar::Calendar = file.parse().unwrap();
        let event = read.events().find(|event| event.get_uid() == Some(&uid)).cloned();
        let status = other.map(|event| {
            let mut properties = event.properties.into_iter();
            properties
                .find(|property| property.name == "STATUS")
                .unwrap()
                .value
                .unwrap()
        });
        assert_eq!(
            event.as_ref().and_then(|event| event.property_value("STATUS")),
            status.as_deref()
        );
        event
    }

    #[test]
    fn every_session_has_a_calendar_that_holds_its_days_before_any_event_is_known() {
        let files = written(Lang::En);
        for session in asp_data::sessions() {
            let uid = session.id.to_string();
            let own = event_of(&files[&format!("calendars/en/sessions/{uid}.ics")], &uid);
            let among_all = event_of(&files["calendars/en/sessions.ics"], &uid);
            // Whoever subscribes to both has the days once.
            assert_eq!(own.unwrap().to_string(), among_all.unwrap().to_string());
        }
        let next = &files["calendars/en/sessions/asp25.ics"];
        let days = event_of(next, "asp25").unwrap();
        assert_eq!(days.property_value("DTSTART"), Some("20261207"));
        // The day after the last.
        assert_eq!(days.property_value("DTEND"), Some("20261218"));
        assert_eq!(days.property_value("TRANSP"), Some("TRANSPARENT"));
        assert_eq!(days.property_value("STATUS"), Some("CONFIRMED"));
        let reported = event_of(&files["calendars/en/sessions.ics"], "x2026-07").unwrap();
        assert_eq!(reported.property_value("STATUS"), Some("TENTATIVE"));
    }

    #[test]
    fn a_place_that_is_not_confirmed_says_so_in_the_calendar_too() {
        let files = written(Lang::En);
        let location = |id: &str| {
            let event = event_of(&files["calendars/en/sessions.ics"], id).unwrap();
            event.property_value("LOCATION").unwrap().to_owned()
        };
        assert_eq!(
            location("asp14"),
            "World Forum Convention Center (unconfirmed), The Hague"
        );
        assert!(!location("asp24").contains("unconfirmed"));
    }

    #[test]
    fn the_days_of_a_session_stand_once_above_its_events() {
        let file = &written(Lang::Fr)["calendars/fr/sessions/asp24.ics"];
        assert_eq!(file.matches("UID:asp24@asp-observatory\r\n").count(), 1);
        assert!(file.contains("UID:asp24-e05@asp-observatory\r\n"));
        for narrower in ["topics/governance", "states/cze", "events/asp24-e05"] {
            let file = &written(Lang::Fr)[&format!("calendars/fr/{narrower}.ics")];
            assert!(!file.contains("UID:asp24@"), "{narrower}");
        }
    }

    #[test]
    fn a_withdrawal_that_was_taken_back_is_cancelled_and_not_forgotten() {
        let file = &written(Lang::En)["calendars/en/withdrawals.ics"];
        let event = |uid: &str| {
            let events = file
                .split("BEGIN:VEVENT")
                .find(|event| event.contains(&format!("UID:{uid}@")));
            events
                .unwrap_or_else(|| panic!("{uid} is not in\n{file}"))
                .to_owned()
        };
        let hungary = event("withdrawal-hun-2025-06-02");
        assert!(
            hungary.contains("STATUS:CANCELLED") && hungary.contains("SEQUENCE:1"),
            "{hungary}"
        );
        let chad = event("withdrawal-tcd-2026-07-27");
        assert!(
            chad.contains("STATUS:CONFIRMED") && chad.contains("DTSTART;VALUE=DATE:20270727"),
            "{chad}"
        );
        // Lines of a calendar are folded.
        let south_africa = event("withdrawal-zaf-2016-10-19").replace("\r\n ", "");
        let (notice, back) = south_africa
            .split_once("The notification was taken back")
            .unwrap_or_else(|| panic!("{south_africa}"));
        assert!(
            notice.contains("\\nunconfirmed:") && notice.contains("treaties.un.org"),
            "{notice}"
        );
        assert!(
            !back.contains("\\nunconfirmed:") && back.contains("pmnewsnigeria"),
            "{back}"
        );
    }

    #[test]
    fn a_schedule_for_apps_exists_only_where_an_event_has_hours_and_a_room() {
        let files = written(Lang::En);
        assert!(files.contains_key("schedules/en/asp24/schedule.xml"));
        assert!(files.contains_key("schedules/en/asp24/schedule.json"));
        assert!(!files.contains_key("schedules/en/asp23/schedule.xml"));
    }
}
