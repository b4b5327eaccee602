//! The profile on one sheet of A4. It is a part of the page and not a page of its own, so that it costs no further
//! file of the offline copy and can never tell other figures than the page: `#brief` shows it alone, see
//! `styles/profile.css` and decision 13.

use asp_core::record::state::ApicStatus;
use leptos::prelude::*;

use super::{super::session::reported_end, Profile, can, parts, treaties};
use crate::site::{
    bill::Bill,
    cite,
    cx::Cx,
    profile::{possible::Possible, vote::history},
};

/// A heading and its lines; nothing without lines.
fn block(title: String, lines: Vec<AnyView>) -> Option<AnyView> {
    let filled = !lines.is_empty();
    let lines = lines
        .into_iter()
        .map(|line| view! { <li>{line}</li> })
        .collect_view();
    filled.then(|| {
        view! {
            <div class="brief__block">
                <h3>{title}</h3>
                <ul>{lines}</ul>
            </div>
        }
        .into_any()
    })
}

pub(super) fn brief(cx: &Cx<'_>, profile: &Profile) -> AnyView {
    let title = cx.tr("brief-title", &[("name", profile.name.clone().into())]);
    let address = format!("{}{}", cx.edition.site.url, cx.here.in_language(cx.lang()));
    let data = cx.tr(
        "footer-version",
        &[
            ("version", asp_data::version().into()),
            ("date", cx.day(asp_data::date()).into()),
        ],
    );
    let blocks = [
        open(cx, profile),
        treaties::brief(cx, profile.code),
        block(cx.t("brief-accepted"), amendments(cx, profile)),
        block(cx.t("brief-money"), money(cx, profile)),
        block(cx.t("section-findings"), findings(cx, profile)),
        block(cx.t("brief-people"), people(cx, profile)),
    ];
    view! {
        <section id="brief" class="brief" aria-labelledby="brief-title">
            <h2 id="brief-title">{title}</h2>
            <p class="brief__how">
                {cx.t("brief-how")}
                " "
                <a href="#main">{cx.t("brief-back")}</a>
            </p>
            <div class="brief__blocks">{blocks.into_iter().flatten().collect_view()}</div>
            <p class="brief__note">{cx.t("state-absence-note")}</p>
            {cite::short_list(cx)}
            <p class="brief__note">{data}" "{address}</p>
        </section>
    }
    .into_any()
}

fn open(cx: &Cx<'_>, profile: &Profile) -> Option<AnyView> {
    let mut lines: Vec<AnyView> = Vec::new();
    let mut amendments: Vec<AnyView> = Vec::new();
    for one in &profile.open {
        match &one.outcome {
            Possible::Accept { amendment, .. } => {
                let comma = (!amendments.is_empty()).then(|| parts::semicolon(cx));
                amendments.push(view! { {comma}{parts::text(cx, amendment.title)} }.into_any());
            }
            other => lines.push(can::title(cx, other).into_any()),
        }
    }
    if !amendments.is_empty() {
        let list = amendments.collect_view();
        lines.push(view! { {cx.t("can-accept")}{parts::colon(cx)}{list} }.into_any());
    }
    block(cx.t("section-can"), lines)
}

fn amendments(cx: &Cx<'_>, profile: &Profile) -> Vec<AnyView> {
    let deposits = asp_data::amendment_deposits()
        .iter()
        .filter(|row| row.state == profile.code);
    let accepted = deposits.filter_map(|row| {
        let amendment = treaties::amendment(row)?;
        let on = row.deposit.map(|day| view! { ", "{parts::day(cx, day)} });
        Some(view! { {parts::text(cx, amendment.title)}{on}" "{cite::marks(cx, &row.provenance)} }.into_any())
    });
    let privileges = asp_data::apic()
        .iter()
        .find(|row| row.state == profile.code)
        .map(|row| {
            let key = match row.status {
                ApicStatus::Party => "apic-party",
                ApicStatus::Signatory => "apic-signatory",
            };
            view! { {cx.t(key)}" "{cite::marks(cx, &row.provenance)} }.into_any()
        });
    accepted.chain(privileges).collect()
}

/// The last three years that can be computed, and the sessions at which the vote was in question.
fn money(cx: &Cx<'_>, profile: &Profile) -> Vec<AnyView> {
    let years = Bill::all().iter().rev().filter_map(|bill| {
        let amount = bill.answer.outcome.of(profile.code)?;
        let rate = bill.scale.of(profile.code)?.assessed;
        let line = cx.tr(
            "brief-contribution",
            &[
                ("year", bill.year.to_string().into()),
                ("amount", cx.euro(amount).into()),
                ("rate", cx.edition.format.percent(&rate.to_string()).into()),
            ],
        );
        let source = bill.sources.first();
        let marks = source.map(|row| cite::marks(cx, row));
        // The marks speak of the budget; what else is only recalled is said here.
        let doubt = !bill.is_confirmed(profile.code) && source.is_some_and(|row| row.basis.is_confirmed());
        let doubt = doubt.then(|| view! { " "{cite::unconfirmed(cx)} });
        Some(view! { {line}" "{marks}{doubt} }.into_any())
    });
    let votes = history(profile.code).into_iter().filter_map(|one| {
        let row = one.record?;
        let status = cx.code("vote", row.status.code());
        let session = parts::session_name(cx, row.session);
        Some(view! { {session}{parts::colon(cx)}{status}" "{cite::marks(cx, &row.provenance)} }.into_any())
    });
    years.take(3).chain(votes.take(3)).collect()
}

fn findings(cx: &Cx<'_>, profile: &Profile) -> Vec<AnyView> {
    let rows = asp_data::findings()
        .iter()
        .filter(|row| row.state == profile.code);
    rows.map(|row| {
        let date = row.date.map(|day| {
            let day = parts::cell(cx, &row.provenance, "date", parts::day(cx, day));
            view! { {day}{parts::colon(cx)} }
        });
        let what = cx.code("finding", row.outcome.code());
        view! { {date}{what}" "{cite::marks(cx, &row.provenance)} }.into_any()
    })
    .collect()
}

/// Its people in elected office.
fn people(cx: &Cx<'_>, profile: &Profile) -> Vec<AnyView> {
    let code = profile.code;
    let line = |name: &'static str, office: String, when: AnyView, provenance| {
        view! { {name}", "{office}", "{when}" "{cite::marks(cx, provenance)} }.into_any()
    };
    let days = |from, to| cx.edition.format.days(from, to);
    let judges = asp_data::judges()
        .iter()
        .filter(|row| row.state == code)
        .map(|row| {
            let (last, column) = row.left.map_or((row.term_end, "term_end"), |left| (left, "left"));
            let when = days(row.term_start, last);
            let when = parts::cell_of(cx, &row.provenance, &["term_start", column], when);
            line(row.name, cx.t("brief-judge"), when, &row.provenance)
        });
    let prosecutors = asp_data::prosecutors()
        .iter()
        .filter(|row| row.state == code)
        .map(|row| {
            let office = cx.code("office", row.office.code());
            let (when, column) = match row.left {
                None => (days(row.term_start, row.term_end), "term_end"),
                Some(left) => (format!("{} – {}", cx.day(row.term_start), cx.date(left)), "left"),
            };
            let when = parts::cell_of(cx, &row.provenance, &["term_start", column], when);
            let term = line(row.name, office, when, &row.provenance);
            let end = reported_end(row).map(|act| {
                let said = act.result.map(|result| parts::text(cx, result));
                view! { " – "{parts::date(cx, act.date)}{parts::colon(cx)}{said}" "{cite::marks(cx, &act.provenance)} }
            });
            view! { {term}{end} }.into_any()
        });
    let officers = asp_data::presidents()
        .iter()
        .filter(|row| row.state == code)
        .map(|row| {
            let until = row.term_end.map(|day| cx.day(day)).unwrap_or_default();
            let when = format!("{} – {until}", cx.day(row.term_start));
            let when = parts::term(cx, &row.provenance, when);
            line(
                row.person,
                cx.code("office", row.office.code()),
                when,
                &row.provenance,
            )
        });
    judges.chain(prosecutors).chain(officers).collect()
}
