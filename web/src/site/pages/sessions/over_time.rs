//! The sessions since 2002 in small charts: how many parties there were, what the budgets came to, how much was
//! adopted. Each bar is a line of a list with its figure, so that the chart is its own table; the sources stand in the
//! table of the sessions above. What is unconfirmed is hollow, as the caption says.

use std::collections::BTreeSet;

use asp_core::{
    SessionId,
    record::{
        budget::{BudgetAmount, BudgetStage},
        session::Session,
    },
};
use leptos::prelude::*;

use crate::site::{address::Address, cx::Cx, embed_link, membership, pages::resolutions, parts};

/// A line of a chart.
struct Bar {
    label: AnyView,
    /// The length; none where the figure was not found.
    length: Option<i64>,
    /// How much of the length is unconfirmed.
    unsure: i64,
    figure: AnyView,
}

pub(super) fn section(cx: &Cx<'_>) -> AnyView {
    let charts = [
        chart(cx, "over-time-parties", parties(cx)),
        chart(cx, "over-time-budgets", budgets(cx)),
        chart(cx, "over-time-resolutions", adopted(cx)),
    ];
    let title = cx.t("over-time-title");
    let body = view! {
        <p class="muted">{cx.t("over-time-unsure")}</p>
        <div class="over-time">{charts.into_iter().collect_view()}</div>
    };
    view! {
        <section class="block" aria-labelledby="over-time">
            <h2 id="over-time">{title.clone()}</h2>
            {embed_link::section(cx, "over-time", &title, body.into_any())}
        </section>
    }
    .into_any()
}

fn chart(cx: &Cx<'_>, key: &str, bars: Vec<Bar>) -> AnyView {
    let longest = bars.iter().filter_map(|bar| bar.length).max().unwrap_or(1).max(1);
    let lines = bars.into_iter().map(|bar| {
        let drawing = bar
            .length
            .map(|length| parts::bar(length - bar.unsure, bar.unsure, longest));
        let unsure = bar.unsure > 0 && bar.length == Some(bar.unsure);
        view! {
            <li class=unsure.then_some("bars__unsure")>
                <span>{bar.label}</span>
                <span>{drawing}</span>
                <b>{bar.figure}</b>
            </li>
        }
    });
    view! {
        <figure>
            <figcaption>
                <h3>{cx.t(key)}</h3>
                <p class="muted">{cx.t(&format!("{key}-note"))}</p>
            </figcaption>
            <ul class="bars">{lines.collect_view()}</ul>
        </figure>
    }
    .into_any()
}

/// Regular sessions, the first first: a chart of time reads forward.
fn regular() -> Vec<&'static Session> {
    let regular = |session: &&Session| matches!(session.id, SessionId::Regular(_));
    let mut sessions: Vec<_> = asp_data::sessions().iter().filter(regular).collect();
    sessions.sort_by_key(|session| session.opens);
    sessions
}

fn label(cx: &Cx<'_>, session: &Session) -> AnyView {
    let year = session.opens.format("%Y").to_string();
    view! { {year}" "{parts::session(cx, session.id)} }.into_any()
}

fn parties(cx: &Cx<'_>) -> Vec<Bar> {
    let bar = |session: &Session| {
        let n = i64::try_from(membership::parties_at_opening(session)?).ok()?;
        Some(Bar {
            label: label(cx, session),
            length: Some(n),
            unsure: 0,
            figure: cx.number(n).into_any(),
        })
    };
    regular().into_iter().filter_map(bar).collect()
}

fn budgets(cx: &Cx<'_>) -> Vec<Bar> {
    let bar = |year: &'static asp_core::record::budget::BudgetYear| {
        let approved = |row: &&BudgetAmount| row.year == year.year && row.stage == BudgetStage::Approved;
        let adopted = asp_data::budget_amounts().iter().find(approved);
        let figure = match adopted {
            Some(row) => cx.euro(row.amount).into_any(),
            None => view! { <span class="muted">{cx.t("not-found")}</span> }.into_any(),
        };
        let href = format!("{}#budget", cx.href(&Address::Session(year.session)));
        let length = adopted.map(|row| row.amount.0);
        let sure = adopted.is_none_or(|row| row.provenance.basis.is_confirmed());
        Bar {
            label: view! { <a href=href>{year.year.to_string()}</a> }.into_any(),
            length,
            unsure: length.filter(|_| !sure).unwrap_or_default(),
            figure,
        }
    };
    asp_data::budget_years().iter().map(bar).collect()
}

fn adopted(cx: &Cx<'_>) -> Vec<Bar> {
    let all: BTreeSet<SessionId> = asp_data::resolutions().iter().map(|row| row.session).collect();
    let mut sessions: Vec<&Session> = all.into_iter().filter_map(asp_data::session).collect();
    sessions.sort_by_key(|session| session.opens);
    let bar = |session: &Session| {
        let rows = asp_data::of_session(asp_data::resolutions(), session.id);
        Bar {
            label: label(cx, session),
            length: Some(rows.len() as i64),
            unsure: resolutions::unsure(rows) as i64,
            figure: cx.number(rows.len() as i64).into_any(),
        }
    };
    sessions.into_iter().map(bar).collect()
}
