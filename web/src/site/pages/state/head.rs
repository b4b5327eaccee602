//! The head of a profile: the answers to the questions most people come with.

use asp_core::{Iso3, NaiveDate, treaty};
use leptos::prelude::*;

use super::{Profile, cite, fact, parts, table};
use crate::site::{
    bill::{self, Bill},
    cx::Cx,
    data_files,
    membership::Status,
    programme::calendars::Feed,
    reasons,
};

/// Where the State stands, in one sentence.
pub fn answer(cx: &Cx<'_>, name: &str, code: Iso3, status: Status) -> String {
    let party = asp_data::state(code);
    let day = |date: Option<NaiveDate>| date.map(|day| cx.day(day)).unwrap_or_default();
    let signed = asp_data::signatories()
        .iter()
        .find(|row| row.state == code)
        .map(|row| row.signature);
    cx.tr(
        &format!("answer-{}", status.code().replace('_', "-")),
        &[
            ("name", name.to_owned().into()),
            ("since", day(party.map(|state| state.entry_into_force)).into()),
            (
                "until",
                day(party.and_then(|state| state.withdrawal_effective)).into(),
            ),
            ("signed", day(signed).into()),
        ],
    )
}

pub(super) fn head(cx: &Cx<'_>, profile: &Profile, answer: &str) -> AnyView {
    let code = profile.code;
    let status = profile.status.code();
    let badge = view! { <span class=format!("status status--{status}")>{cx.code("status", status)}</span> };
    let group = asp_data::state(code).map(|state| {
        view! { " · "{cx.code("group", state.regional_group.code())} }
    });
    let note = asp_data::state(code)
        .map(|state| state.provenance.notes)
        .filter(|notes| !notes.is_empty())
        .map(|notes| table::note(cx, notes));
    view! {
        <div class="page-head">
            <p class="page-head__kicker"><bdi>{code.to_string()}</bdi>" · "{badge}{group}</p>
            <h1>{profile.name.clone()}</h1>
            <p class="lead">{answer.to_owned()}</p>
            <dl class="facts answers">
                {membership(cx, profile)}
                {leaving(cx, profile)}
                {the_vote(cx, profile)}
                {share(cx, profile)}
            </dl>
            {note}
        </div>
    }
    .into_any()
}

fn membership(cx: &Cx<'_>, profile: &Profile) -> AnyView {
    let standing = asp_data::roll().status_on(profile.code, cx.today());
    let key = if profile.status.is_party() { "yes" } else { "no" };
    let since = match standing.outcome {
        treaty::Status::Party { since } | treaty::Status::Leaving { since, .. } => {
            Some(cx.tr("head-since", &[("day", cx.day(since).into())]))
        }
        treaty::Status::Former { since } => Some(cx.tr("head-left", &[("day", cx.day(since).into())])),
        treaty::Status::Signatory { since } => Some(cx.tr("head-signed", &[("day", cx.day(since).into())])),
        treaty::Status::SignatoryWithoutIntention { since } => {
            Some(cx.tr("head-no-intention", &[("day", cx.day(since).into())]))
        }
        _ => None,
    };
    let signatory = asp_data::signatories()
        .iter()
        .find(|row| row.state == profile.code);
    let denied = matches!(standing.outcome, treaty::Status::SignatoryWithoutIntention { .. });
    let doubt = signatory
        .filter(|row| denied && row.provenance.doubts_only("not_party_intent"))
        .map(|_| view! { " "{cite::unconfirmed(cx)} });
    let marks = asp_data::state(profile.code)
        .map(|row| cite::marks(cx, &row.provenance))
        .or_else(|| signatory.map(|row| cite::marks(cx, &row.provenance)));
    // Who signed, deposited and stayed needs no explanation: the acts below tell it.
    let plain = standing.because.len() <= 3 && profile.status.is_party();
    let why = (!plain).then(|| reasons::why(cx, &cx.t("head-party"), &standing));
    let value = view! {
        <strong>{cx.t(&format!("head-{key}"))}</strong>
        {since.map(|since| view! { ", "{since} })}
        {doubt}
        " "
        {marks}
        {why}
    };
    fact(cx.t("head-party"), value)
}

/// Whether it is leaving; nothing for a State that is not a party.
fn leaving(cx: &Cx<'_>, profile: &Profile) -> Option<AnyView> {
    let code = profile.code;
    let rows = || asp_data::withdrawals().iter().filter(|row| row.state == code);
    let last = rows()
        .filter(|row| row.date <= cx.today())
        .max_by_key(|row| row.date);
    let value = match asp_data::roll().status_on(code, cx.today()).outcome {
        treaty::Status::Leaving { effect, .. } => {
            let last_day = effect.pred_opt().unwrap_or(effect);
            view! {
                <strong>{cx.tr("head-leaving-on", &[("day", cx.day(effect).into())])}</strong>
                ", "
                {cx.tr("head-leaving-unless", &[("day", cx.day(last_day).into())])}
            }
            .into_any()
        }
        treaty::Status::Party { .. } => {
            let rescinded = rows()
                .find(|row| row.event == asp_core::record::state::WithdrawalEvent::Rescission)
                .map(|row| view! { ", "{cx.tr("head-rescinded", &[("day", cx.day(row.date).into())])} });
            view! { <strong>{cx.t("head-no")}</strong>{rescinded} }.into_any()
        }
        _ => return None,
    };
    let marks = last.map(|row| view! { " "{cite::marks(cx, &row.provenance)} });
    Some(fact(cx.t("head-leaving"), view! { {value}{marks} }))
}

fn the_vote(cx: &Cx<'_>, profile: &Profile) -> Option<AnyView> {
    let (session, vote) = profile.next.as_ref()?;
    let name = parts::session_name(cx, session.id);
    let label = cx.tr("head-vote", &[("session", name.into())]);
    let when = cx.edition.format.days(session.opens, session.last_day());
    let value = view! {
        <strong>{cx.code("head-vote", vote.outcome.code())}</strong>
        " "
        <span class="muted">{cx.code("head-vote-more", vote.outcome.code())}</span>
        {reasons::why(cx, &label, vote)}
    };
    let label = view! { {label.clone()}<br/><span class="answers__when">{when}</span> };
    Some(
        view! {
            <div id="vote-next">
                <dt>{label}</dt>
                <dd>{value.into_view()}</dd>
            </div>
        }
        .into_any(),
    )
}

/// Its share of what all States Parties are assessed, in the last year that can be computed.
fn share(cx: &Cx<'_>, profile: &Profile) -> Option<AnyView> {
    // An older bill says nothing of today.
    let bill = Bill::all().last().filter(|_| profile.status.is_party())?;
    let year = bill.year;
    let rate = bill.scale.of(profile.code)?;
    let amount = bill.answer.outcome.of(profile.code)?;
    let un = bill::un_rate(profile.code, year)?;
    let doubt = (!bill.is_confirmed(profile.code)).then(|| view! { " "{cite::unconfirmed(cx)} });
    let value = view! {
        <strong>{cx.edition.format.percent(&rate.assessed.to_string())}</strong>
        ", "
        {cx.tr("head-share-amount", &[("year", year.to_string().into()), ("amount", cx.euro(amount).into())])}
        {doubt}
        " "
        <span class="muted">{cx.tr("head-share-un", &[("rate", cx.rate(un.rate).into())])}</span>
        " "
        {cite::marks(cx, &un.provenance)}
        " "
        <a href="#contributions">{cx.t("head-share-how")}</a>
    };
    Some(fact(cx.t("head-share"), value))
}

/// What of the page can be taken along. Calendars of the State take their place here once there are any.
pub(super) fn own_files(cx: &Cx<'_>, code: Iso3) -> AnyView {
    let calendar = Feed::State(code).exists().then(|| {
        view! { <li><a href=cx.root(&Feed::State(code).path(cx.lang())) download="">{cx.t("take-calendar")}</a></li> }
    });
    view! {
        <ul class="take">
            <li><a href="#brief">{cx.t("take-brief")}</a></li>
            {calendar}
            <li><a href=cx.root(&data_files::path(code)) download="">{cx.t("take-data")}</a></li>
        </ul>
    }
    .into_any()
}
