//! Who is not a party, by regional group, and what each can do next.
//!
//! Who opens it: a campaigner who asks which government to talk to, and what exactly to ask it for.

use std::cmp::Ordering;

use asp_core::{
    Iso3, Provenance, RegionalGroup,
    treaty::{Status, entry_into_force},
};
use leptos::prelude::*;

use crate::site::{
    address::Address,
    cite,
    cx::Cx,
    membership,
    parts::{self, Section, cell},
    shell::Page,
    states_nav::states_nav,
    table::{self, Table},
};

pub fn page(cx: &Cx<'_>) -> Page {
    let outside = outside(cx);
    let groups = groups(cx, &outside);
    let lead = lead(cx, &outside);
    let mut sections = vec![by_group(cx, &groups), next(cx)];
    sections.extend(groups.iter().map(|group| of_group(cx, group, &outside)));
    Page {
        title: cx.t("universality-title"),
        description: lead.clone(),
        trail: vec![(cx.t("nav-states"), Address::States)],
        body: view! {
            {states_nav(cx)}
            <div class="page-head">
                <h1>{cx.t("universality-title")}</h1>
                <p class="lead">{lead}</p>
            </div>
            {parts::sections(cx, sections.into_iter().flatten().collect())}
            <p class="muted block">{cx.t("universality-note")}</p>
        }
        .into_any(),
        styles: &["ways", "terms"],
        ..Page::default()
    }
}

/// How far a State is from the Statute: each has its own next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Distance {
    /// Instrument deposited, not yet in force for it.
    Awaiting,
    Signatory,
    /// Signed, and said that it does not intend to become a party.
    Unwilling,
    Former,
    NeverSigned,
}

impl Distance {
    const fn code(self) -> &'static str {
        match self {
            Self::Awaiting => "awaiting",
            Self::Signatory => "signatory",
            Self::Unwilling => "unwilling",
            Self::Former => "former",
            Self::NeverSigned => "never-signed",
        }
    }
}

/// A State that is not a party.
struct Outside {
    state: Iso3,
    group: RegionalGroup,
    distance: Distance,
    provenance: &'static Provenance,
}

/// All Members of the United Nations, and former parties, that are not party today: group by group, the nearest first.
fn outside(cx: &Cx<'_>) -> Vec<Outside> {
    let day = cx.today();
    let never = asp_data::non_parties()
        .iter()
        .map(|row| (row.state, row.regional_group, &row.provenance));
    let others = asp_data::states()
        .iter()
        .map(|row| (row.state, row.regional_group, &row.provenance));
    let mut rows: Vec<Outside> = never
        .chain(others)
        .filter_map(|(state, group, provenance)| {
            let distance = match asp_data::roll().status_on(state, day).outcome {
                Status::Party { .. } | Status::Leaving { .. } => return None,
                Status::AwaitingEntry { .. } => Distance::Awaiting,
                Status::Signatory { .. } => Distance::Signatory,
                Status::SignatoryWithoutIntention { .. } => Distance::Unwilling,
                Status::Former { .. } => Distance::Former,
                Status::NonParty => Distance::NeverSigned,
            };
            Some(Outside {
                state,
                group,
                distance,
                provenance,
            })
        })
        .collect();
    let by_name = |a: &Outside, b: &Outside| -> Ordering {
        cx.edition.format.compare(&cx.state(a.state), &cx.state(b.state))
    };
    rows.sort_by(|a, b| {
        (a.group, a.distance)
            .cmp(&(b.group, b.distance))
            .then(by_name(a, b))
    });
    rows
}

/// A regional group in figures.
struct Group {
    group: RegionalGroup,
    parties: usize,
    signatories: usize,
    former: usize,
    never: usize,
}

impl Group {
    fn members(&self) -> usize {
        self.parties + self.signatories + self.former + self.never
    }

    /// Parties among the States of the group, in tenths of a per cent.
    fn share(&self) -> usize {
        let members = self.members().max(1);
        (self.parties * 1000 + members / 2) / members
    }
}

fn groups(cx: &Cx<'_>, outside: &[Outside]) -> Vec<Group> {
    let parties = membership::by_group(cx.today());
    let count = |group: RegionalGroup, wanted: &[Distance]| {
        let rows = outside.iter().filter(|row| row.group == group);
        rows.filter(|row| wanted.contains(&row.distance)).count()
    };
    parties
        .into_iter()
        .map(|(group, parties)| Group {
            group,
            parties,
            signatories: count(
                group,
                &[Distance::Awaiting, Distance::Signatory, Distance::Unwilling],
            ),
            former: count(group, &[Distance::Former]),
            never: count(group, &[Distance::NeverSigned]),
        })
        .collect()
}

fn lead(cx: &Cx<'_>, outside: &[Outside]) -> String {
    let count = |distance| outside.iter().filter(|row| row.distance == distance).count();
    cx.tr(
        "universality-lead",
        &[
            ("date", cx.day(cx.today()).into()),
            ("parties", membership::parties(cx.today()).count().into()),
            ("outside", outside.len().into()),
            (
                "signed",
                (count(Distance::Signatory) + count(Distance::Unwilling) + count(Distance::Awaiting)).into(),
            ),
            ("former", count(Distance::Former).into()),
            ("never", count(Distance::NeverSigned).into()),
        ],
    )
}

/// The groups beside each other, with a bar for the share of parties.
fn by_group(cx: &Cx<'_>, groups: &[Group]) -> Option<Section> {
    let heads = [
        "column-group",
        "universality-column-parties",
        "universality-column-signatories",
        "universality-column-former",
        "universality-column-never-signed",
        "universality-column-party-share",
    ];
    let heads = heads.map(|key| cx.t(key));
    let [group, parties, signatories, former, never, share] = heads.clone();
    let rows = groups.iter().map(|row| {
        let percent = format!("{}.{}", row.share() / 10, row.share() % 10);
        let figures = [row.parties, row.signatories, row.former, row.never];
        let figures = figures.into_iter().zip(heads.iter().skip(1)).map(|(n, label)| {
            view! { <td class="number" data-label=label.clone()>{cx.number(n as i64)}</td> }
        });
        let words = cx.tr("universality-of", &[("n", row.members().into())]);
        view! {
            <tr>
                <th scope="row"><a href=format!("#{}", anchor(row.group))>{cx.code("group", row.group.code())}</a></th>
                {figures.collect_view()}
                <td data-label=share.clone()>
                    <svg class="share" viewBox=format!("0 0 {} 1", row.members()) preserveAspectRatio="none" aria-hidden="true" focusable="false">
                        <rect class="share__all" width=row.members().to_string() height="1"/>
                        <rect class="share__in" width=row.parties.to_string() height="1"/>
                    </svg>
                    {cx.edition.format.percent(&percent)}" "<span class="muted">{words}</span>
                </td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    let title = cx.t("universality-groups");
    let label = title.clone();
    Section::when(true, "groups", title.clone(), || {
        view! {
            <div class="table-scroll" tabindex="0" role="group" aria-label=label>
                <table class="table table--stack">
                    <caption class="visually-hidden">{title}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{group}</th>
                            <th scope="col" class="number">{parties}</th>
                            <th scope="col" class="number">{signatories}</th>
                            <th scope="col" class="number">{former}</th>
                            <th scope="col" class="number">{never}</th>
                            <th scope="col">{share.clone()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    })
}

const fn anchor(group: RegionalGroup) -> &'static str {
    match group {
        RegionalGroup::Africa => "africa",
        RegionalGroup::AsiaPacific => "asia-pacific",
        RegionalGroup::EasternEurope => "eastern-europe",
        RegionalGroup::Grulac => "grulac",
        RegionalGroup::Weog => "weog",
    }
}

/// What the Statute leaves open to each kind of State, and when it would count.
fn next(cx: &Cx<'_>) -> Option<Section> {
    let article = |number: &str| {
        let row = asp_data::articles()
            .iter()
            .find(|row| row.article.as_str() == number);
        row.map(|row| cite::marks(cx, &row.provenance))
    };
    let steps = [
        ("joining-signatory", "125"),
        ("joining-unwilling", "125"),
        ("joining-never-signed", "125"),
        ("joining-former", "125"),
    ];
    let steps = steps.map(|(key, number)| {
        view! {
            <div>
                <dt>{cx.t(key)}</dt>
                <dd>{cx.t(&format!("{key}-what"))}" "{article(number)}</dd>
            </div>
        }
    });
    let steps = steps.into_iter().collect_view();
    let today = cx.today();
    let entry = entry_into_force::for_a_state(today).ok()?.outcome;
    let clock = cx.tr(
        "joining-clock",
        &[("today", cx.day(today).into()), ("entry", cx.day(entry).into())],
    );
    Section::when(true, "next", cx.t("universality-next"), || {
        view! {
            <dl class="steps">{steps}</dl>
            <p>{clock}" "{article("126")}</p>
            <p>{cx.t("joining-meanwhile")}</p>
        }
        .into_any()
    })
}

/// The States of one group that are not party.
fn of_group(cx: &Cx<'_>, group: &Group, outside: &[Outside]) -> Option<Section> {
    let rows: Vec<&Outside> = outside.iter().filter(|row| row.group == group.group).collect();
    let title = cx.code("group", group.group.code());
    Section::when(!rows.is_empty(), anchor(group.group), title.clone(), || {
        Table::new(cx, title)
            .head("column-state", |row: &&Outside| parts::state(cx, row.state))
            .view("column-status", |row| Some(status(cx, row)))
            .view("universality-column-since-when", |row| since(cx, row))
            .text("universality-column-next-step", |row| {
                cx.t(&format!("joining-step-{}", row.distance.code()))
            })
            .rows(&rows, |row| row.provenance)
    })
}

fn status(cx: &Cx<'_>, row: &Outside) -> AnyView {
    let words = cx.t(&format!("distance-{}", row.distance.code()));
    let class = match row.distance {
        Distance::Awaiting | Distance::Signatory | Distance::Unwilling => "status status--signatory",
        Distance::Former => "status status--former_party",
        Distance::NeverSigned => "",
    };
    view! { <span class=class>{words}</span> }.into_any()
}

/// The day of the last act: signature, the communication that it will not join, or leaving.
fn since(cx: &Cx<'_>, row: &Outside) -> Option<AnyView> {
    let signatory = asp_data::signatories()
        .iter()
        .find(|found| found.state == row.state);
    match row.distance {
        Distance::Former => {
            let party = asp_data::state(row.state)?;
            let left = cell(
                cx,
                &party.provenance,
                "withdrawal_effective",
                parts::day(cx, party.withdrawal_effective?),
            );
            Some(view! { {cx.t("joining-since-left")}" "{left} }.into_any())
        }
        Distance::NeverSigned => None,
        _ => {
            let row = signatory?;
            let marks = cite::marks(cx, &row.provenance);
            let signed = cell(cx, &row.provenance, "signature", parts::day(cx, row.signature));
            let denied = row.not_party_intent.map(|day| {
                let day = cell(cx, &row.provenance, "not_party_intent", parts::day(cx, day));
                view! { {parts::semicolon(cx)}{cx.t("joining-since-denied")}" "{day} }
            });
            let note = (!row.provenance.notes.is_empty()).then(|| table::note(cx, row.provenance.notes));
            Some(view! { {cx.t("joining-since-signed")}" "{signed}{denied}" "{marks}{note} }.into_any())
        }
    }
}
