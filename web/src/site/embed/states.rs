//! What membership lends to other sites.

use std::collections::BTreeSet;

use asp_core::{
    Iso3, NaiveDate, Provenance,
    record::state::{StateParty, WithdrawalEvent},
    treaty::{Membership, Status, entry_into_force::STATUTE_IN_FORCE},
};
use chrono::Datelike;
use leptos::prelude::*;

use super::{
    as_of::{self, Period},
    session::clock,
};
use crate::site::{
    cite,
    cx::Cx,
    membership,
    pages::states,
    parts::{self, cell, fact},
    table::Table,
};

/// Where a State stands, at a glance.
pub(super) fn card(cx: &Cx<'_>, code: Iso3) -> AnyView {
    let party = asp_data::state(code);
    let signatory = asp_data::signatories().iter().find(|row| row.state == code);
    let provenance = party
        .map(|row| &row.provenance)
        .or(signatory.map(|row| &row.provenance));
    let changes = asp_data::roll().membership(code).map(Membership::changes);
    let days: Vec<NaiveDate> = changes
        .unwrap_or_default()
        .iter()
        .map(|change| change.day)
        .collect();
    let standings = Period::between(&days).into_iter();
    // What was over before the Statute entered into force cannot be asked for.
    let standings = standings.filter(|period| period.before.is_none_or(|before| before > STATUTE_IN_FORCE));
    let standings = standings.map(|period| standing(cx, code, provenance, period));
    let rates = asp_data::un_scale().iter().filter(|row| row.state == code);
    let rates = rates.map(|row| {
        let from = NaiveDate::from_ymd_opt(i32::from(row.from_year.0), 1, 1);
        let until = NaiveDate::from_ymd_opt(i32::from(row.until_year.0) + 1, 1, 1);
        let period = Period {
            since: from,
            before: until,
        };
        let rate = view! { {cx.rate(row.rate)}" "{cite::marks(cx, &row.provenance)} };
        as_of::fact(cx, period, cx.t("widget-rate"), rate)
    });
    view! {
        {standings.collect_view()}
        <dl class="facts">{party.map(|row| party_facts(cx, row))}{rates.collect_view()}</dl>
        <p class="muted">{as_of::sentence(cx, "widget-as-of")}</p>
    }
    .into_any()
}

/// Where a State stands in a period, which is hidden unless it is that of the build.
fn standing(cx: &Cx<'_>, code: Iso3, provenance: Option<&'static Provenance>, period: Period) -> AnyView {
    let day = period.since.unwrap_or(NaiveDate::MIN);
    let status = membership::status(code, day);
    let (since, before, hidden) = period.attributes(cx);
    let marks = provenance.map(|provenance| cite::marks(cx, provenance));
    view! {
        <div class="standing" data-since=since data-before=before hidden=hidden>
            <p><span class=format!("status status--{}", status.code())>{cx.code("status", status.code())}</span></p>
            <p>{answer_on(cx, code, day)}" "{marks}</p>
        </div>
    }
    .into_any()
}

/// Where a State stands, in a sentence.
pub(super) fn answer(cx: &Cx<'_>, code: Iso3) -> String {
    answer_on(cx, code, cx.today())
}

fn answer_on(cx: &Cx<'_>, code: Iso3, day: NaiveDate) -> String {
    let signed = asp_data::signatories().iter().find(|row| row.state == code);
    let signed = signed.map(|row| row.signature);
    let entry = asp_data::state(code).map(|row| row.entry_into_force);
    let (key, since, until) = match asp_data::roll().status_on(code, day).outcome {
        Status::Party { since } => ("answer-party", Some(since), None),
        Status::Leaving { since, effect } => ("answer-party-withdrawal-pending", Some(since), Some(effect)),
        Status::Former { since } => ("answer-former-party", entry, Some(since)),
        Status::Signatory { since } => ("answer-signatory", Some(since), None),
        Status::SignatoryWithoutIntention { since } => ("answer-signatory", Some(since), None),
        Status::AwaitingEntry { in_force } => ("widget-answer-awaiting", Some(in_force), None),
        Status::NonParty => ("widget-answer-never", None, None),
    };
    let text = |day: Option<NaiveDate>| day.map(|day| cx.day(day)).unwrap_or_default();
    cx.tr(
        key,
        &[
            ("name", cx.state(code).into()),
            ("since", text(since).into()),
            ("until", text(until).into()),
            ("signed", text(signed.or(since)).into()),
        ],
    )
}

fn party_facts(cx: &Cx<'_>, row: &StateParty) -> AnyView {
    let entry = Period {
        since: Some(row.entry_into_force),
        before: None,
    };
    let effect = row.withdrawal_effective.map(|day| {
        let value = cell(cx, &row.provenance, "withdrawal_effective", clock(cx, day));
        let notified = Period {
            since: row.withdrawal_notified,
            before: None,
        };
        as_of::fact(cx, notified, cx.t("widget-withdrawal-effective"), value)
    });
    view! {
        {as_of::fact(cx, entry, cx.t("widget-entry"), parts::day(cx, row.entry_into_force))}
        {effect}
        {fact(cx.t("column-group"), cx.code("group", row.regional_group.code()))}
    }
    .into_any()
}

/// How many States are party today.
pub(super) fn parties(cx: &Cx<'_>) -> AnyView {
    let leaving = membership::leaving(cx.today()).len();
    let (count, _) = count(cx);
    let (since, before, _) = unchanged(cx.today()).attributes(cx);
    let leaving = (leaving > 0).then(|| {
        let words = cx.tr("widget-leaving", &[("n", leaving.into())]);
        view! { <p data-since=since data-before=before>{words}</p> }
    });
    let latest = asp_data::states().iter().max_by_key(|row| row.entry_into_force);
    view! {
        <p class="big" data-held=as_of::parties()>{count}</p>
        <h1 class="sentence">{as_of::sentence(cx, "home-parties")}" "{latest.map(|row| cite::marks(cx, &row.provenance))}</h1>
        {leaving}
        <p class="muted">{cx.t("widget-parties-how")}</p>
    }
    .into_any()
}

/// The days around one on which no State's standing changes.
fn unchanged(day: NaiveDate) -> Period {
    let days = || {
        let states = asp_data::states().iter();
        states
            .flat_map(|row| membership::history(row.state))
            .map(|(day, _)| day)
    };
    Period {
        since: days().filter(|change| *change <= day).max(),
        before: days().filter(|change| *change > day).min(),
    }
}

/// The number of parties today, and what it says.
pub(super) fn count(cx: &Cx<'_>) -> (String, String) {
    let today = cx.today();
    let count = membership::parties(today).count();
    let words = cx.tr("home-parties", &[("date", cx.day(today).into())]);
    (cx.number(count as i64), words)
}

/// The number of parties at the end of each year and today, and what it says.
pub(super) fn counts(cx: &Cx<'_>) -> (String, Vec<(NaiveDate, usize)>) {
    let today = cx.today();
    let ends = (2002..today.year()).filter_map(|year| NaiveDate::from_ymd_opt(year, 12, 31));
    let days: Vec<NaiveDate> = ends.chain([today]).collect();
    let counts: Vec<(NaiveDate, usize)> = days
        .into_iter()
        .map(|day| (day, membership::parties(day).count()))
        .collect();
    let now = counts.last().map_or(0, |(_, n)| *n);
    let (year, first) = counts.first().map_or((0, 0), |(day, n)| (day.year(), *n));
    let words = cx.tr(
        "widget-membership-says",
        &[
            ("n", now.into()),
            ("date", cx.day(today).into()),
            ("first", first.into()),
            ("year", year.to_string().into()),
        ],
    );
    (words, counts)
}

/// Who is party, who is leaving and who is not, on a map and in numbers.
pub(super) fn map(cx: &Cx<'_>) -> AnyView {
    let badge = |status: membership::Status| {
        view! { <span class=format!("status status--{}", status.code())>{cx.code("status", status.code())}</span> }
    };
    let key = states::tally(cx).into_iter().map(|(status, n)| {
        view! { <li data-tally=status.code()>{states::swatch(status)}{badge(status)}" "<b>{cx.number(n as i64)}</b></li> }
    });
    // Some States signed or joined later: until the last of them did, the map has one colour more.
    let rest = membership::Status::NonParty;
    let joined = asp_data::states()
        .iter()
        .filter_map(|row| membership::history(row.state).first().copied());
    let until = Period {
        since: None,
        before: joined.map(|(day, _)| day).max(),
    };
    let (_, before, hidden) = until.attributes(cx);
    let not_yet = cx.t("explorer-status-not-yet");
    let not_yet = view! { <span class="status status--non_party">{not_yet}</span> };
    let latest = asp_data::states().iter().max_by_key(|row| row.entry_into_force);
    view! {
        {states::patterns()}
        // The map is as many links as there are States.
        <a href="#key" target="_self" class="visually-hidden">{cx.t("widget-skip-map")}</a>
        <div data-standings=as_of::standings()>{states::map(cx)}</div>
        <ul class="key" id="key" tabindex="-1">
            {key.collect_view()}
            <li data-tally=rest.code() data-before=before hidden=hidden>{states::swatch(rest)}{not_yet}" "<b>{cx.number(0)}</b></li>
            <li>{states::land(cx)}</li>
        </ul>
        <p>{as_of::sentence(cx, "widget-as-of")}" "{latest.map(|row| cite::marks(cx, &row.provenance))}</p>
        <p class="muted of-drawing">{cx.t("explorer-boundaries")}</p>
    }
    .into_any()
}

/// How many States were party when, as a chart; year by year below it.
pub(super) fn membership(cx: &Cx<'_>) -> AnyView {
    let (_, counts) = counts(cx);
    let most = counts.iter().map(|(_, n)| *n).max().unwrap_or(1).max(1);
    let rows = counts.iter().rev().map(|(day, n)| {
        let bar = view! {
            <svg viewBox=format!("0 0 {most} 1") preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width=n.to_string() height="1"/>
            </svg>
        };
        view! { <li><span>{parts::day(cx, *day)}</span>{bar}<b>{cx.number(*n as i64)}</b></li> }
    });
    let latest = asp_data::states().iter().max_by_key(|row| row.entry_into_force);
    let (count, _) = count(cx);
    view! {
        <p><b data-held=as_of::parties()>{count}</b>" "{as_of::sentence(cx, "home-parties")}</p>
        <div class="standing" data-chart=as_of::chart()>{states::timeline(cx)}</div>
        <details>
            <summary>{cx.t("widget-year-by-year")}</summary>
            <ol class="bars">{rows.collect_view()}</ol>
        </details>
        <p class="muted">{cx.t("widget-parties-how")}" "{latest.map(|row| cite::marks(cx, &row.provenance))}</p>
    }
    .into_any()
}

/// Withdrawals under way on any day, the first to take effect first, each with its clock.
pub(super) fn withdrawals(cx: &Cx<'_>) -> AnyView {
    let changes = asp_data::states()
        .iter()
        .flat_map(notices)
        .flat_map(|notice| [notice.period.since, notice.period.before]);
    let days: BTreeSet<NaiveDate> = changes.flatten().collect();
    let days: Vec<NaiveDate> = days.into_iter().collect();
    let standings = Period::between(&days).into_iter().map(|period| {
        let (since, before, hidden) = period.attributes(cx);
        view! {
            <div class="standing" data-since=since data-before=before hidden=hidden>
                {under_way(cx, period.since.unwrap_or(NaiveDate::MIN))}
            </div>
        }
    });
    view! {
        {standings.collect_view()}
        <p>{as_of::sentence(cx, "widget-as-of")}</p>
        <p class="muted">{cx.t("widget-withdrawals-how")}</p>
    }
    .into_any()
}

/// A notice of withdrawal.
pub(super) struct Notice {
    state: Iso3,
    /// The days on which it ran.
    pub(super) period: Period,
    /// The day on which it was to take effect.
    pub(super) effect: NaiveDate,
    pub(super) provenance: &'static Provenance,
}

/// The notices of a State.
pub(super) fn notices(row: &'static StateParty) -> Vec<Notice> {
    let membership = asp_data::roll().membership(row.state);
    let changes = membership.map(Membership::changes).unwrap_or_default();
    let next = |at: usize| changes.get(at + 1).map(|change| change.day);
    let changes_at = changes.iter().enumerate();
    changes_at
        .filter_map(|(at, change)| {
            let Status::Leaving { effect, .. } = change.status else {
                return None;
            };
            let act = asp_data::withdrawals().iter().find(|act| {
                (act.state, act.event, act.date) == (row.state, WithdrawalEvent::Notification, change.day)
            });
            Some(Notice {
                state: row.state,
                period: Period {
                    since: Some(change.day),
                    before: next(at),
                },
                effect,
                provenance: act.map_or(&row.provenance, |act| &act.provenance),
            })
        })
        .collect()
}

/// Who was on the way out on a day.
fn under_way(cx: &Cx<'_>, day: NaiveDate) -> AnyView {
    let notices = asp_data::states().iter().flat_map(notices);
    let mut rows: Vec<Notice> = notices.filter(|notice| notice.period.holds(day)).collect();
    rows.sort_by_key(|notice| (notice.effect, notice.state));
    if rows.is_empty() {
        return view! { <p>{cx.t("widget-no-withdrawal")}</p> }.into_any();
    }
    let words = cx.tr("home-leaving", &[("n", rows.len().into())]);
    let table = Table::new(cx, cx.t("widget-withdrawals"))
        .head("column-state", |row: &Notice| parts::state(cx, row.state))
        .view("widget-withdrawal-notified", |row| {
            let notified = row.period.since?;
            Some(cell(cx, row.provenance, "date", parts::day(cx, notified)))
        })
        .view("widget-withdrawal-effective", |row| {
            Some(cell(cx, row.provenance, "effective", clock(cx, row.effect)))
        })
        .rows(&rows, |row| row.provenance);
    view! {
        <p>{words}</p>
        {table}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::{
        address::Address,
        cx::{Assets, Edition, Site},
        lang::Lang,
        pages::state,
    };

    #[test]
    fn the_card_says_of_every_state_what_its_page_says_and_of_other_days_what_held_then() {
        let site = Site {
            url: "https://example.org/".to_owned(),
            today: "2026-11-21".parse().unwrap(),
            assets: Assets::default(),
        };
        let edition = Edition::new(Lang::En, site).unwrap();
        let cx = Cx::new(&edition, Address::Home);
        let parties = asp_data::states().iter().map(|row| row.state);
        for code in parties.chain(asp_data::signatories().iter().map(|row| row.state)) {
            let page = state::answer(&cx, &cx.state(code), code, membership::status(code, cx.today()));
            assert_eq!(answer(&cx, code), page);
        }
        let on = |code: &str, day: &str| answer_on(&cx, code.parse().unwrap(), day.parse().unwrap());
        for (code, day, expected) in [
            (
                "BDI",
                "2003-01-01",
                "Burundi signed the Rome Statute on 13 January 1999 and has not ratified it: it is not a party.",
            ),
            (
                "BDI",
                "2004-11-30",
                "Burundi has deposited the instrument by which it joins the Rome Statute, which enters into force for it on 1 December 2004: it is not a party yet.",
            ),
            (
                "BDI",
                "2017-10-26",
                "Burundi has been a party to the Rome Statute since 1 December 2004. It has notified its withdrawal and leaves on 27 October 2017 unless it takes the notice back.",
            ),
            (
                "ZAF",
                "2017-01-01",
                "South Africa has been a party to the Rome Statute since 1 July 2002. It has notified its withdrawal and leaves on 19 October 2017 unless it takes the notice back.",
            ),
            (
                "JPN",
                "2005-01-01",
                "Japan has neither signed the Rome Statute nor joined it.",
            ),
        ] {
            assert_eq!(on(code, day), expected);
        }
    }
}
