//! The States Parties by name, for someone who lists them on a page: of which regional group, since when, and who is
//! leaving. The table of all States on its own page holds more than a frame should weigh.

use asp_core::{RegionalGroup, record::state::StateParty, treaty::entry_into_force::STATUTE_IN_FORCE};
use leptos::prelude::*;

use super::{
    as_of::{self, Period},
    states::notices,
};
use crate::site::{
    cite,
    cx::Cx,
    membership,
    parts::{self, cell},
};

/// All parties by regional group, or those of one.
pub(super) fn parties(cx: &Cx<'_>, only: Option<RegionalGroup>) -> AnyView {
    let groups = only.map_or(RegionalGroup::ALL.to_vec(), |group| vec![group]);
    let bodies = groups.into_iter().map(|group| {
        let head = only.is_none().then(|| {
            let name = cx.code("group", group.code());
            view! { <tr><th scope="rowgroup" colspan="2">{name}" · "{count(cx, Some(group))}</th></tr> }
        });
        view! { <tbody>{head}{rows(cx, group)}</tbody> }
    });
    let bodies = bodies.collect_view();
    let heads = ["column-state", "widget-entry"];
    let heads = heads.map(|key| view! { <th scope="col">{cx.t(key)}</th> });
    view! {
        <p>{count(cx, only)}" "{as_of::sentence(cx, "home-parties")}</p>
        <table class="table">
            <caption class="visually-hidden">{cx.t("widget-states")}</caption>
            <thead><tr>{heads.collect_view()}</tr></thead>
            {bodies}
        </table>
        <p class="muted">{cx.t("widget-parties-how")}</p>
    }
    .into_any()
}

/// The number of parties, of all groups or of one.
fn count(cx: &Cx<'_>, of: Option<RegionalGroup>) -> AnyView {
    let counted = membership::parties(cx.today()).filter(|row| of.is_none_or(|of| row.regional_group == of));
    let held = of.map_or_else(as_of::parties, as_of::parties_of);
    view! { <b data-held=held>{cx.number(counted.count() as i64)}</b> }.into_any()
}

/// Everyone who ever was a party, those hidden who are none on the day of the build.
fn rows(cx: &Cx<'_>, group: RegionalGroup) -> AnyView {
    let ever = asp_data::states()
        .iter()
        .filter(|row| row.regional_group == group);
    let mut ever: Vec<_> = ever.map(|row| (cx.state(row.state), row)).collect();
    ever.sort_by(|(a, _), (b, _)| cx.edition.format.compare(a, b));
    ever.into_iter()
        .map(|(_, party)| row(cx, party))
        .collect_view()
        .into_any()
}

fn row(cx: &Cx<'_>, party: &'static StateParty) -> AnyView {
    let entry = party.entry_into_force;
    let is_party = Period {
        // No earlier day can be asked for.
        since: Some(entry).filter(|day| *day > STATUTE_IN_FORCE),
        before: party.withdrawal_effective,
    };
    let (since, before, hidden) = is_party.attributes(cx);
    // Cited before what is said of leaving, so that the sources are numbered as they are read.
    let marks = cite::marks(cx, &party.provenance);
    let leaving = notices(party).into_iter().map(|notice| {
        let (since, before, hidden) = notice.period.attributes(cx);
        let effect = cell(cx, notice.provenance, "effective", cx.day(notice.effect));
        view! {
            <div data-since=since data-before=before hidden=hidden>
                <small>{cx.t("widget-withdrawal-effective")}{parts::colon(cx)}{effect}</small>
                " "
                {cite::marks(cx, notice.provenance)}
            </div>
        }
    });
    let leaving = leaving.collect_view();
    view! {
        <tr data-since=since data-before=before hidden=hidden>
            <th scope="row">{parts::state(cx, party.state)}</th>
            <td>
                {cell(cx, &party.provenance, "entry_into_force", cx.day(entry))}" "{marks}
                {leaving}
            </td>
        </tr>
    }
    .into_any()
}
