//! What the State can still do.

use asp_core::{
    law::Answer,
    treaty::{OpenAct, PrivilegesAct, amendment::AcceptanceEffect},
};
use leptos::prelude::*;

use super::{Profile, Section, cite, parts};
use crate::site::{
    cx::Cx,
    profile::{
        Ground,
        possible::{Open, Possible},
    },
    reasons,
};

pub(super) fn section(cx: &Cx<'_>, profile: &Profile) -> Option<Section> {
    let open = &profile.open;
    Section::when(!open.is_empty(), "can", cx.t("section-can"), || {
        let (amendments, others): (Vec<&Open>, Vec<&Open>) = open
            .iter()
            .partition(|one| matches!(one.outcome, Possible::Accept { .. }));
        let (first, then): (Vec<&Open>, Vec<&Open>) = others.into_iter().partition(|one| {
            matches!(
                one.outcome,
                Possible::Statute(_) | Possible::Pay { .. } | Possible::AskToVote
            )
        });
        let item = |one: &Open| {
            let what = title(cx, &one.outcome);
            view! {
                <li>
                    <p>{what.clone()}</p>
                    {reasons::why(cx, &what, one)}
                </li>
            }
        };
        let first = first.into_iter().map(item).collect_view();
        let then = then.into_iter().map(item).collect_view();
        view! {
            <p class="muted">{cx.t("can-note")}</p>
            <ul class="can">
                {first}
                {(!amendments.is_empty()).then(|| accept(cx, &amendments))}
                {then}
            </ul>
        }
        .into_any()
    })
}

/// The act in a sentence.
pub(super) fn title(cx: &Cx<'_>, possible: &Possible) -> String {
    match possible {
        Possible::Statute(OpenAct::Ratify { in_force }) => day(cx, "can-ratify", *in_force),
        Possible::Statute(OpenAct::Accede { in_force }) => day(cx, "can-accede", *in_force),
        Possible::Statute(OpenAct::TakeBack { last_day }) => day(cx, "can-take-back", *last_day),
        Possible::Pay { least } => cx.tr("can-pay", &[("amount", cx.euro(*least).into())]),
        Possible::AskToVote => cx.t("can-ask-to-vote"),
        Possible::Accept { .. } => cx.t("can-accept"),
        Possible::Privileges(PrivilegesAct::Ratify) => cx.t("can-ratify-privileges"),
        Possible::Privileges(PrivilegesAct::Accede) => cx.t("can-accede-to-privileges"),
        Possible::OfferPlaces => cx.t("can-offer-places"),
        Possible::AcceptJurisdiction => cx.t("can-accept-jurisdiction"),
        Possible::Observe => cx.t("can-observe"),
    }
}

fn day(cx: &Cx<'_>, key: &str, day: asp_core::NaiveDate) -> String {
    cx.tr(
        key,
        &[("day", cx.day(day).into()), ("today", cx.day(cx.today()).into())],
    )
}

/// All amendments as one act with a list: most States have several before them. The grounds are the same for all
/// but the day up to which each list was read, so they are told once for each way into force.
fn accept(cx: &Cx<'_>, open: &[&Open]) -> AnyView {
    let mut grounds: Vec<Ground> = Vec::new();
    let items = open.iter().filter_map(|one| {
        let Possible::Accept { amendment, effect } = &one.outcome else {
            return None;
        };
        for ground in one
            .reasons()
            .filter(|ground| !matches!(ground, Ground::NotInList { .. }))
        {
            if !grounds.contains(ground) {
                grounds.push(ground.clone());
            }
        }
        let key = match effect {
            AcceptanceEffect::Binds { .. } => "can-accept-binds",
            AcceptanceEffect::Counts(_) => "can-accept-counts",
        };
        let as_of = amendment
            .complete_up_to
            .map(|day| cx.day(day))
            .unwrap_or_default();
        let absent = cx.tr(key, &[("as-of", as_of.into())]);
        Some(view! {
            <li>
                {parts::text(cx, amendment.title)}
                {parts::colon(cx)}
                <span class="muted">{absent}</span>
                " "
                {cite::marks(cx, &amendment.provenance)}
            </li>
        })
    });
    let items = items.collect_view();
    let title = cx.t("can-accept");
    let answer = Answer::new((), grounds);
    view! {
        <li>
            <p>{title.clone()}</p>
            <ul class="can__amendments">{items}</ul>
            {reasons::why(cx, &title, &answer)}
        </li>
    }
    .into_any()
}
