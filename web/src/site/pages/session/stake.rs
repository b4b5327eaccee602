//! What is at stake at a meeting that lies ahead, worked out from the data: seats, the budget, who is leaving, what
//! judges sent to the Assembly. Nothing here is a forecast; what is not in the data is said not to be.

use asp_core::{
    Iso3, NaiveDate, SessionId, cycle,
    record::{
        assembly::BureauMember,
        budget::{BudgetAmount, BudgetStage},
        cooperation::{Action, ActionKind, Finding, ReferredTo},
        election::{BodyMember, Election, Mandate},
        session::Session,
    },
};
use chrono::{Datelike, Days};
use leptos::prelude::*;

use super::of;
use crate::site::{
    address::Address,
    cite,
    cx::Cx,
    membership,
    parts::{self, Section},
    reading,
};

/// Terms that end up to this long after the opening are filled at the session: those of the Court's year and those
/// of the calendar year.
const SOON: Days = Days::new(100);

pub(super) fn section(cx: &Cx<'_>, session: &Session) -> Option<Section> {
    let lines = [
        judges(cx, session),
        presidency(cx, session),
        bodies(cx, session),
        budget(cx, session),
        withdrawals(cx, session),
        findings(cx, session),
        office_of_the_prosecutor(cx, session),
        votes(cx, session),
        agenda(cx, session),
        asked(cx, session),
    ];
    let lines: Vec<AnyView> = lines.into_iter().flatten().collect();
    Section::when(!lines.is_empty(), "stake", cx.t("section-stake"), || {
        let lines = lines
            .into_iter()
            .map(|line| view! { <li>{line}</li> })
            .collect_view();
        view! { <ul class="stakes">{lines}</ul> }.into_any()
    })
}

/// The elections of judges at the session, and whose terms end.
fn judges(cx: &Cx<'_>, session: &Session) -> Option<AnyView> {
    let mut elections = asp_data::elections().iter();
    let election: &Election = elections.find(|election| election.session == session.id)?;
    let begin = cycle::judges_terms_begin_after(session.opens)?;
    let leaving: Vec<&Mandate> = asp_data::judges()
        .iter()
        .filter(|judge| judge.left.is_none() && judge.term_end.succ_opt() == Some(begin))
        .collect();
    let seats = cx.tr("stake-judges", &[("n", election.seats.into())]);
    let terms = cx.tr("stake-judges-terms", &[("day", cx.day(begin).into())]);
    let election_marks = cite::marks(cx, &election.provenance);
    let ends = leaving.first().map(|judge| {
        let ends = cx.tr("stake-terms-end", &[("day", cx.day(judge.term_end).into())]);
        let names = people(cx, leaving.iter().map(|judge| (judge.name, judge.state)));
        view! { " "{ends}" "{names}"."{cite::marks(cx, &judge.provenance)} }
    });
    let unnamed = no_candidate(cx, election);
    let seats = view! { <strong>{reading::linked(cx, &seats)}</strong> };
    Some(
        view! {
            {parts::cell(cx, &election.provenance, "session", seats)}
            " "{terms}{election_marks}
            {ends}
            {unnamed}
        }
        .into_any(),
    )
}

/// Names with their States, one after the other.
fn people(cx: &Cx<'_>, people: impl Iterator<Item = (&'static str, Iso3)>) -> AnyView {
    let names = people.enumerate().map(|(index, (name, state))| {
        let comma = (index > 0).then_some(", ");
        view! { {comma}{name}" ("{parts::state(cx, state)}")" }
    });
    names.collect_view().into_any()
}

/// Said where the data name no candidate, so that silence is not taken for an empty list.
fn no_candidate(cx: &Cx<'_>, election: &Election) -> Option<AnyView> {
    let named = asp_data::candidates()
        .iter()
        .any(|candidate| candidate.election.key() == election.id);
    (!named).then(|| view! { " "<span class="muted">{cx.t("stake-no-candidates")}</span> }.into_any())
}

/// The President, the Vice-Presidents and the Bureau, if they serve until this session.
fn presidency(cx: &Cx<'_>, session: &Session) -> Option<AnyView> {
    let members = serving_until(session);
    let provenance = &members.first()?.provenance;
    let says = cx.tr("stake-bureau-says", &[("n", members.len().into())]);
    Some(
        view! {
            <strong>{reading::linked(cx, &cx.t("stake-bureau"))}</strong>
            " "{reading::linked(cx, &says)}{cite::marks(cx, provenance)}
            " "<span class="muted">{cx.t("stake-bureau-next")}</span>
        }
        .into_any(),
    )
}

/// The members of the Bureau that serve until this session.
pub(super) fn serving_until(session: &Session) -> Vec<&'static BureauMember> {
    let rows = asp_data::bureau().iter();
    rows.filter(|row| row.until_session == session.id).collect()
}

/// Members of an elected body whose terms end soon after the opening.
fn bodies(cx: &Cx<'_>, session: &Session) -> Option<AnyView> {
    let rows = ending_soon(session);
    let first = rows.first()?;
    let head = cx.tr(
        "stake-body",
        &[
            ("n", rows.len().into()),
            ("body", cx.code("body", first.body.code()).into()),
        ],
    );
    let ends = first
        .term_end
        .map(|end| cx.tr("stake-terms-end", &[("day", cx.date(end).into())]));
    let names = people(cx, rows.iter().map(|row| (row.name, row.state)));
    Some(
        view! {
            <strong>{reading::linked(cx, &head)}</strong>
            " "{ends}" "{names}"."
            {cite::marks(cx, &first.provenance)}
        }
        .into_any(),
    )
}

/// The members of the first body that has any whose terms end soon after the opening.
pub(super) fn ending_soon(session: &Session) -> Vec<&'static BodyMember> {
    let Some(until) = session.opens.checked_add_days(SOON) else {
        return Vec::new();
    };
    let ends = |row: &&BodyMember| {
        row.term_end
            .is_some_and(|end| session.opens <= end.last_day() && end.last_day() <= until)
    };
    let mut rows: Vec<&BodyMember> = asp_data::body_members().iter().filter(ends).collect();
    let body = rows.first().map(|row| row.body);
    rows.retain(|row| Some(row.body) == body);
    rows
}

/// The budget of the next year: asked for, advised, or not known here; and the last one that is known.
fn budget(cx: &Cx<'_>, session: &Session) -> Option<AnyView> {
    matches!(session.id, SessionId::Regular(_)).then_some(())?;
    let year = u16::try_from(session.opens.year()).ok()?.checked_add(1)?;
    let amounts = asp_data::budget_amounts();
    let of_year: Vec<&BudgetAmount> = amounts.iter().filter(|row| row.year.0 == year).collect();
    let known = of_year.iter().map(|row| amount(cx, row, "stake-budget-amount"));
    let known = known.collect_view();
    let none = of_year.is_empty().then(|| {
        let says = cx.tr("stake-budget-unknown", &[("year", year.to_string().into())]);
        view! { " "<span class="muted">{reading::linked(cx, &says)}</span> }
    });
    let last = amounts
        .iter()
        .filter(|row| row.stage == BudgetStage::Approved && row.year.0 < year)
        .max_by_key(|row| row.year);
    let gap = last
        .filter(|row| row.year.0.checked_add(1) < Some(year))
        .map(|row| row.year.0.saturating_add(1).to_string());
    let gap = gap.map(|year| {
        let says = cx.tr("stake-budget-gap", &[("year", year.into())]);
        view! { " "<span class="muted">{says}</span> }
    });
    Some(
        view! {
            <strong>{reading::linked(cx, &cx.tr("stake-budget", &[("year", year.to_string().into())]))}</strong>
            {known}
            {none}
            {last.map(|row| amount(cx, row, "stake-budget-last"))}
            {gap}
        }
        .into_any(),
    )
}

fn amount(cx: &Cx<'_>, row: &BudgetAmount, key: &str) -> AnyView {
    let says = cx.tr(
        key,
        &[
            ("year", row.year.to_string().into()),
            ("amount", cx.euro(row.amount).into()),
            ("stage", cx.code("stage", row.stage.code()).into()),
        ],
    );
    view! { " "{says}{cite::marks(cx, &row.provenance)} }.into_any()
}

/// Parties at the opening, and those that leave unless they take their notice back.
fn withdrawals(cx: &Cx<'_>, session: &Session) -> Option<AnyView> {
    let parties = membership::parties(session.opens).count();
    let leaving: Vec<(NaiveDate, Iso3)> = membership::leaving(session.opens);
    let head = cx.tr("stake-parties", &[("n", parties.into())]);
    let says = (!leaving.is_empty()).then(|| cx.tr("stake-leaving", &[("n", leaving.len().into())]));
    let names = leaving.iter().enumerate().map(|(index, (day, code))| {
        let comma = (index > 0).then_some(", ");
        view! { {comma}{parts::state(cx, *code)}" ("{parts::day(cx, *day)}")" }
    });
    let names = names.collect_view();
    let stop = (!leaving.is_empty()).then_some(".");
    Some(view! { <strong>{reading::linked(cx, &head)}</strong>" "{says}" "{names}{stop} }.into_any())
}

/// What judges sent to the Assembly since its last regular session.
fn findings(cx: &Cx<'_>, session: &Session) -> Option<AnyView> {
    let rows = sent_since_the_last(session);
    (!rows.is_empty()).then(|| {
        let head = cx.tr("stake-findings", &[("n", rows.len().into())]);
        let states = states_with_days(cx, &rows);
        let marks = cite::marks_of_all(cx, rows.iter().map(|row| &row.provenance));
        view! { <strong>{reading::linked(cx, &head)}</strong>" "{states}"."{marks} }.into_any()
    })
}

/// The findings that judges sent to the Assembly since its last regular session.
pub(super) fn sent_since_the_last(session: &Session) -> Vec<&'static Finding> {
    let Some(before) = previous_regular(session) else {
        return Vec::new();
    };
    let since = before.last_day();
    let sent = |row: &&Finding| {
        matches!(row.referred_to, ReferredTo::Assembly | ReferredTo::Both)
            && row.referral.or(row.date).is_some_and(|day| day > since)
    };
    asp_data::findings().iter().filter(sent).collect()
}

/// The States that findings are about, each with the day on which it was sent: "Italy (26 January 2026)".
pub(super) fn states_with_days(cx: &Cx<'_>, rows: &[&Finding]) -> AnyView {
    let each = rows.iter().enumerate().map(|(index, row)| {
        let comma = (index > 0).then_some(", ");
        let column = row.referral.map_or("date", |_| "referral");
        let day = row.referral.or(row.date).map(|day| parts::day(cx, day));
        let day = parts::cell_of(cx, &row.provenance, &["referred_to", column], day);
        view! { {comma}{parts::state(cx, row.state)}" ("{day}")" }
    });
    each.collect_view().into_any()
}

/// What was last reported of the procedure on the Prosecutor, and that the data do not say what follows.
fn office_of_the_prosecutor(cx: &Cx<'_>, session: &Session) -> Option<AnyView> {
    let since = previous_regular(session)?.last_day();
    let mut acts = asp_data::actions().iter().filter(|row| {
        let before = row.date.last_day() < session.opens;
        row.kind == ActionKind::MisconductProcedure
            && row.result.is_some()
            && row.date.first_day() > since
            && before
    });
    let act: &Action = acts.next_back()?;
    let meeting = act.session.map(|id| view! { " "{parts::session(cx, id)}"." });
    Some(
        view! {
            <strong>{cx.t("stake-prosecutor")}</strong>
            {meeting}
            " "{act.result.map(|result| view! { {parts::text(cx, result)}"." })}
            {cite::marks(cx, &act.provenance)}
            " "<span class="muted">{cx.t("stake-prosecutor-unknown")}</span>
        }
        .into_any(),
    )
}

/// Which States have no vote, as far as the data tell.
fn votes(cx: &Cx<'_>, session: &Session) -> Option<AnyView> {
    let known = !of(asp_data::voting_rights(), session.id).is_empty();
    let last = asp_data::arrears()
        .iter()
        .filter(|row| row.states_ineligible.is_some() && row.date.first_day() <= session.opens)
        .max_by_key(|row| row.date);
    let last = last.and_then(|row| {
        let count = row.states_ineligible?;
        let says = cx.tr(
            "stake-votes-last",
            &[("n", count.into()), ("date", cx.date(row.date).into())],
        );
        Some(view! { " "{says}{cite::marks(cx, &row.provenance)} })
    });
    (!known).then(|| {
        view! {
            <strong>{reading::linked(cx, &cx.t("stake-votes"))}</strong>
            " "<span class="muted">{cx.t("stake-votes-unknown")}</span>
            {last}
        }
        .into_any()
    })
}

/// Where to look while the agenda is not known.
fn agenda(cx: &Cx<'_>, session: &Session) -> Option<AnyView> {
    let none = of(asp_data::agenda(), session.id).is_empty();
    let before = previous_regular(session)?;
    let has_one = !of(asp_data::agenda(), before.id).is_empty();
    (none && has_one).then(|| unknown_but_before(cx, "stake-agenda", "agenda", before))
}

/// Where to look while nothing is known of what is asked of this meeting.
fn asked(cx: &Cx<'_>, session: &Session) -> Option<AnyView> {
    let none = of(asp_data::recommendations(), session.id).is_empty();
    let before = previous_regular(session)?;
    let answered = !of(asp_data::recommendations(), before.id).is_empty();
    (none && answered).then(|| unknown_but_before(cx, "stake-asked", "recommendations", before))
}

/// That something is not known of this meeting, and where it stands for the one before.
fn unknown_but_before(cx: &Cx<'_>, key: &str, section: &str, before: &Session) -> AnyView {
    let name = parts::session_name(cx, before.id);
    let href = format!("{}#{section}", cx.href(&Address::Session(before.id)));
    view! {
        <strong>{cx.t(key)}</strong>
        " "<span class="muted">{cx.t(&format!("{key}-unknown"))}</span>
        " "<a href=href>{cx.tr(&format!("{key}-before"), &[("name", name.into())])}</a>
    }
    .into_any()
}

fn previous_regular(session: &Session) -> Option<&'static Session> {
    let regular = |other: &&Session| matches!(other.id, SessionId::Regular(_));
    let before = asp_data::sessions()
        .iter()
        .filter(|other| other.opens < session.opens);
    before.filter(regular).max_by_key(|other| other.opens)
}
