//! What the State is assessed, what it owes, whether it votes, and what it said of the budget.

use asp_core::{
    Euro, Iso3, Provenance,
    contribution::{
        AssessedRate, ContributionReason,
        official::{Comparison, Precision, compare_amounts, compare_shares, share_of},
    },
    law::Answer,
    record::{
        budget::{self, Arrears, Contribution, LoanShare, UnRate},
        session::BudgetPosition,
    },
    voting_right::VotingRight,
};
use leptos::prelude::*;

use super::{Section, Table, cell, cite, parts};
use crate::site::{
    bill::Bill,
    cx::Cx,
    profile::vote::{Tested, history},
    reasons,
};

/// How many years that can be computed are shown; of earlier ones those with an official figure.
const YEARS: usize = 6;

/// A year with what we compute and what was officially said.
struct OfYear {
    year: u16,
    computed: Option<(&'static Bill, AssessedRate, Euro)>,
    official: Option<&'static Contribution>,
    /// What stands behind the budget of the year; without one, behind the official figure.
    provenance: &'static Provenance,
}

/// Computed and official contributions by year, the United Nations scale behind them.
pub(super) fn contributions(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let official = || asp_data::contributions().iter().filter(|row| row.state == code);
    let computed = |year: u16| {
        let bill = Bill::of(year)?;
        Some((bill, bill.scale.of(code)?.assessed, bill.answer.outcome.of(code)?))
    };
    let mut years: Vec<u16> = Bill::all().iter().map(|bill| bill.year).collect();
    years.extend(official().map(|row| row.year.0));
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    let rows = years.into_iter().filter_map(|year| {
        let (computed, official) = (computed(year), official().find(|row| row.year.0 == year));
        let budget = computed.and_then(|(bill, ..)| bill.sources.first().copied());
        Some(OfYear {
            year,
            computed,
            official,
            provenance: budget.or(official.map(|row| &row.provenance))?,
        })
    });
    let rows = rows
        .enumerate()
        .filter(|(place, row)| *place < YEARS || row.official.is_some());
    let rows: Vec<OfYear> = rows.map(|(_, row)| row).collect();
    let title = cx.t("section-contributions");
    let scale = scale(cx, code);
    Section::when(
        !rows.is_empty() || scale.is_some(),
        "contributions",
        title.clone(),
        || {
            let how = rows
                .iter()
                .find_map(|row| row.computed)
                .map(|(bill, ..)| how(cx, code, bill));
            let years = (!rows.is_empty()).then(|| {
                view! {
                    <p class="muted">{cx.t("contributions-note")}</p>
                    {how}
                    {years_table(cx, code, title.clone(), &rows)}
                    {parts_of_years(cx, code, &rows)}
                }
            });
            view! {
                {years}
                {scale}
            }
            .into_any()
        },
    )
}

/// The years shown, or left out of the table, in which the State joins or leaves: what was chosen where the texts are
/// silent.
fn parts_of_years(cx: &Cx<'_>, code: Iso3, rows: &[OfYear]) -> Option<AnyView> {
    let shown = rows
        .iter()
        .filter(|row| row.computed.is_some())
        .map(|row| row.year);
    let recent = Bill::all().iter().rev().take(YEARS).map(|bill| bill.year);
    let first = shown.chain(recent).min()?;
    let bills = Bill::all().iter().filter(|bill| bill.year >= first);
    let open: Vec<_> = bills.flat_map(|bill| bill.open_points(code)).copied().collect();
    let answer = Answer::new((), open);
    (!answer.because.is_empty()).then(|| reasons::steps(cx, &answer.because))
}

fn years_table(cx: &Cx<'_>, code: Iso3, title: String, rows: &[OfYear]) -> AnyView {
    Table::new(cx, title)
        .head("column-year", |row: &OfYear| row.year.to_string())
        .number("column-computed-share", |row| {
            let share = row.computed.map(|(_, rate, _)| rate.to_string());
            share
                .map(|share| cx.edition.format.percent(&share))
                .unwrap_or_default()
        })
        .view("column-computed", |row| {
            let (bill, _, amount) = row.computed?;
            // The source column speaks of the budget; what else is only recalled is said here.
            let doubt = !bill.is_confirmed(code) && row.provenance.basis.is_confirmed();
            let doubt = doubt.then(|| view! { " "{cite::unconfirmed(cx)} });
            Some(view! { {cx.euro(amount)}{doubt} })
        })
        .view("column-official", |row| {
            let official = row.official?;
            let amount = official.amount.map(|amount| cx.euro(amount));
            let share = official.share_percent;
            let share = share.map(|share| cx.edition.format.percent(&share.to_string()));
            let comma = (amount.is_some() && share.is_some()).then_some(", ");
            Some(view! { {amount}{comma}{share}" "{cite::marks(cx, &official.provenance)} })
        })
        .text("column-difference", |row| difference(cx, row).unwrap_or_default())
        .rows(rows, |row| row.provenance)
}

/// What stands between the official figure and ours.
fn difference(cx: &Cx<'_>, row: &OfYear) -> Option<String> {
    let (bill, _, computed) = row.computed?;
    let official = row.official?;
    let budget = bill.scenario.appropriations;
    let loan = (official.includes_loan != LoanShare::No).then_some(budget.host_state_loan);
    match official.amount {
        Some(amount) => {
            let found = compare_amounts(computed, amount, precision(official, amount), loan);
            Some(told(cx, found, &|difference| cx.euro(Euro(difference))))
        }
        None => {
            let whole = bill.answer.outcome.base() + budget.host_state_loan;
            let share = official.share_percent?;
            let places = u32::from(share.places()).min(4);
            let unit = 10_u32.pow(4 - places);
            let figure = AssessedRate(u32::try_from(share.units()).ok()?.checked_mul(unit)?);
            let loan = loan.and_then(|loan| share_of(loan, whole));
            let found = compare_shares(share_of(computed, whole)?, figure, Precision::About(unit), loan);
            let points = |difference: i64| {
                let (sign, size) = (if difference < 0 { "-" } else { "" }, difference.unsigned_abs());
                let text = format!("{sign}{}.{:04}", size / 10_000, size % 10_000);
                cx.edition.format.percent(&text)
            };
            Some(told(cx, found, &points))
        }
    }
}

/// How exact an official amount is: one that is not printed to the euro, to its last digit that is not zero, and to a
/// hundred thousand at the roughest.
fn precision(official: &Contribution, amount: Euro) -> Precision {
    if official.precision == budget::Precision::Exact {
        return Precision::Exact;
    }
    let steps = [100_000_u32, 10_000, 1_000, 100, 10];
    let step = steps.into_iter().find(|step| amount.0 % i64::from(*step) == 0);
    step.map_or(Precision::Exact, Precision::About)
}

fn told(cx: &Cx<'_>, found: Comparison, figure: &dyn Fn(i64) -> String) -> String {
    match found {
        Comparison::Equal => cx.t("difference-none"),
        Comparison::WithinPrecision { .. } => cx.t("difference-within-precision"),
        Comparison::HostStateLoan { difference } => {
            cx.tr("difference-loan", &[("amount", figure(difference).into())])
        }
        Comparison::Differs { difference } => {
            cx.tr("difference-open", &[("amount", figure(difference).into())])
        }
    }
}

/// How the share of one State in a bill came about: the steps that hold for all, and its own.
pub(super) fn how(cx: &Cx<'_>, code: Iso3, bill: &Bill) -> AnyView {
    let last_round = bill.answer.reasons().filter_map(|reason| match reason {
        ContributionReason::Factor { round, .. } => Some(*round),
        _ => None,
    });
    let last_round = last_round.max();
    let own = |reason: &&ContributionReason| match reason {
        ContributionReason::Capped { state, .. } => *state == code,
        ContributionReason::Factor { round, .. } => Some(*round) == last_round,
        // The small print of every bill; the note above the table says how exact the recipe is.
        ContributionReason::RatesRounded { .. } | ContributionReason::AmountsRounded { .. } => false,
        _ => true,
    };
    let answer = Answer::new((), bill.answer.reasons().filter(own).copied());
    let about = cx.tr("contributions-of", &[("year", bill.year.to_string().into())]);
    reasons::why(cx, &about, &answer)
}

fn scale(cx: &Cx<'_>, code: Iso3) -> Option<AnyView> {
    let mut rows: Vec<&UnRate> = asp_data::un_scale()
        .iter()
        .filter(|row| row.state == code)
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.from_year.0));
    (!rows.is_empty()).then(|| {
        let title = cx.t("section-scale");
        let table = Table::new(cx, title.clone())
            .head("column-period", |row: &&UnRate| {
                if row.from_year == row.until_year {
                    row.from_year.to_string()
                } else {
                    format!("{}–{}", row.from_year, row.until_year)
                }
            })
            .number("column-un-rate", |row| cx.rate(row.rate))
            .view("column-un-resolution", |row| {
                row.resolution.map(|symbol| view! { <bdi>{symbol}</bdi> })
            })
            .rows(&rows, |row| &row.provenance);
        let body = view! {
            <p class="muted">{cx.t("scale-note")}</p>
            {table}
        };
        parts::fold(title, body)
    })
}

/// Amounts outstanding, and the vote session by session: what is on record and what article 112(8) gives.
pub(super) fn votes(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let owed: Vec<&Arrears> = asp_data::arrears()
        .iter()
        .filter(|row| row.state == Some(code))
        .collect();
    let tested = history(code);
    let title = cx.t("section-arrears");
    let filled = !owed.is_empty() || !tested.is_empty();
    Section::when(filled, "arrears", title.clone(), || {
        let owed = (!owed.is_empty()).then(|| owed_table(cx, title, &owed));
        let votes = (!tested.is_empty()).then(|| votes_list(cx, &tested));
        view! {
            <p class="muted">{cx.t("voting-rights-note")}</p>
            {votes}
            {owed}
        }
        .into_any()
    })
}

fn votes_list(cx: &Cx<'_>, tested: &[Tested]) -> AnyView {
    let items = tested.iter().map(|one| {
        let record = one.record.map(|row| {
            let note = row.provenance.notes;
            let note = (!note.is_empty()).then(|| super::table::note(cx, note));
            view! { <strong>{cx.code("vote", row.status.code())}</strong>" "{cite::marks(cx, &row.provenance)}{note} }
        });
        let silent = one
            .record
            .is_none()
            .then(|| view! { <span class="muted">{cx.t("vote-no-record")}</span> });
        let rule = one.answer.as_ref().map(|answer| {
            let (key, amount) = match answer.outcome {
                VotingRight::Full => ("by-rule-full", Euro(0)),
                VotingRight::ByExemption { to_regain } => ("by-rule-exempted", to_regain),
                VotingRight::None { to_regain } => ("by-rule-none", to_regain),
            };
            let text = cx.tr(key, &[("amount", cx.euro(amount).into())]);
            let about = parts::session_name(cx, one.session.id);
            view! {
                <p>{text}</p>
                {reasons::why(cx, &about, answer)}
            }
        });
        view! {
            <li>
                {parts::session(cx, one.session.id)}
                {parts::colon(cx)}
                {record}
                {silent}
                {rule}
            </li>
        }
    });
    view! { <ul class="list">{items.collect_view()}</ul> }.into_any()
}

fn owed_table(cx: &Cx<'_>, title: String, owed: &[&'static Arrears]) -> AnyView {
    Table::new(cx, title)
        .head("column-date", |row: &&Arrears| parts::date(cx, row.date))
        .number("column-outstanding", |row| {
            row.outstanding.map(|a| cx.euro(a)).unwrap_or_default()
        })
        .number("column-current-year", |row| {
            row.current_year.map(|a| cx.euro(a)).unwrap_or_default()
        })
        .number("column-prior-years", |row| {
            row.prior_years.map(|a| cx.euro(a)).unwrap_or_default()
        })
        .text("column-precision", |row| {
            let precision = row.precision.map(|p| p.code().replace(['_', '.'], "-"));
            precision
                .map(|code| cx.t(&format!("precision-{code}")))
                .unwrap_or_default()
        })
        .rows(owed, |row| &row.provenance)
}

pub(super) fn positions(cx: &Cx<'_>, code: Iso3) -> Option<Section> {
    let rows: Vec<&BudgetPosition> = asp_data::budget_positions()
        .iter()
        .filter(|row| row.states.contains(&code))
        .collect();
    let title = cx.t("section-positions");
    Section::when(!rows.is_empty(), "positions", title.clone(), || {
        Table::new(cx, title)
            .head("column-budget-year", |row: &&BudgetPosition| {
                row.budget_year.to_string()
            })
            .view("column-position-of", |row| Some(parts::text(cx, row.group)))
            .text("column-stance", |row| cx.code("stance", row.stance.code()))
            .view("column-position", |row| {
                Some(cell(
                    cx,
                    &row.provenance,
                    "position",
                    parts::text(cx, row.position),
                ))
            })
            .rows(&rows, |row| &row.provenance)
    })
}
