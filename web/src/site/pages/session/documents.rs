//! The documents of a meeting: those the data know by symbol besides its resolutions, the accounts this page draws on,
//! and where the Assembly publishes the others.

use asp_core::record::{cooperation::Action, session::Session};
use leptos::prelude::*;

use crate::site::{
    cite,
    cx::Cx,
    parts::{self, cell},
};

/// Where the Assembly publishes what it works with.
const ALL: &str = "https://asp.icc-cpi.int/sessions";

/// Written last of all sections: it names what the page has cited.
pub(super) fn section(cx: &Cx<'_>, session: &Session) -> AnyView {
    let mut reports: Vec<&Action> = asp_data::actions()
        .iter()
        .filter(|row| row.session == Some(session.id) && row.symbol.is_some())
        // A resolution stands with the resolutions.
        .filter(|row| {
            row.symbol
                .as_ref()
                .is_some_and(|symbol| !symbol.to_string().contains("Res."))
        })
        .collect();
    reports.sort_by_key(|row| row.symbol.as_ref().map(ToString::to_string));
    let reports = reports.into_iter().map(|row| {
        let symbol = row.symbol.as_ref().map(ToString::to_string);
        let part = row.symbol_part.map(|part| view! { ", "{parts::text(cx, part)} });
        let symbol = view! { <bdi class="symbol">{symbol}</bdi>{part} }.into_any();
        view! {
            <li>
                {cell(cx, &row.provenance, "symbol", symbol)}
                {parts::colon(cx)}
                {parts::text(cx, row.action)}
                " "
                {cite::marks(cx, &row.provenance)}
            </li>
        }
    });
    let reports = reports.collect_view();
    let accounts = cite::documents_cited(cx).into_iter().map(|row| {
        let by = row.author.or(row.publisher).map(|by| view! { ", "{by} });
        let date = row.date.map(|date| view! { ", "{parts::date(cx, date)} });
        let title = match row.url {
            Some(url) => view! { <a rel="noreferrer external" href=url.as_str()><cite lang="en">{row.title}</cite></a> }.into_any(),
            None => view! { <cite lang="en">{row.title}</cite> }.into_any(),
        };
        view! { <li>{title}{by}{date}</li> }
    });
    let accounts = accounts.collect::<Vec<_>>();
    let accounts = (!accounts.is_empty()).then(|| {
        view! {
            <h3>{cx.t("documents-accounts")}</h3>
            <ul>{accounts}</ul>
        }
    });
    let official = cite::pages_cited(cx, "asp.icc-cpi.int/sessions/documentation/");
    let official = official.into_iter().next().unwrap_or(ALL);
    let has_resolutions = !asp_data::of_session(asp_data::resolutions(), session.id).is_empty();
    let resolutions = has_resolutions.then(|| {
        view! { <li><a href="#resolutions">{cx.t("documents-resolutions")}</a></li> }
    });
    view! {
        <section class="block" aria-labelledby="documents">
            <h2 id="documents">{cx.t("section-documents")}</h2>
            <ul>
                {resolutions}
                {reports}
                <li><a rel="noreferrer external" href=official>{cx.t("documents-official")}</a></li>
            </ul>
            {accounts}
        </section>
    }
    .into_any()
}
