//! What stands around the views of the States: filter, day, counts, tabs, and what can be taken away.
//!
//! All of it is plain HTML that the explorer listens to, so that the wasm draws nothing and holds no words.

use asp_core::{
    NaiveDate, RegionalGroup,
    record::state::{Amendment, ApicStatus},
    treaty::entry_into_force::STATUTE_IN_FORCE,
};
use chrono::Datelike;
use leptos::prelude::*;

use super::{Row, swatch};
use crate::{
    islands::states::explorer::query::{MOST_PICKED, Sort, TABS},
    site::{address::Address, cite, cx::Cx, membership::Status, parts},
};

/// The messages that the explorer says, with the gaps it fills in each.
const WORDS: [(&str, &[&str]); 28] = [
    ("count", &["shown", "total"]),
    ("none-of", &["name", "value", "valid"]),
    ("no-day", &["name", "value", "first", "last"]),
    ("outside", &["name", "value", "first", "last", "valid"]),
    ("no-state", &["name", "value"]),
    ("no-room", &["name", "value"]),
    ("too-many", &[]),
    ("changes", &["day", "changes"]),
    ("no-change", &["day"]),
    ("joined", &["n"]),
    ("place", &["state", "status"]),
    ("readout", &["state", "status", "day"]),
    ("chart", &[]),
    ("chart-says", &["day", "count", "signed"]),
    ("chart-says-some", &["day", "count", "signed"]),
    ("chart-signed", &["states"]),
    ("chart-joined", &["states"]),
    ("chart-left", &["states"]),
    ("chart-states", &["n"]),
    ("chart-to-come", &[]),
    ("pick-state", &["state"]),
    ("release", &["state"]),
    ("undated", &[]),
    ("unconfirmed", &[]),
    ("some-unconfirmed", &["all", "n"]),
    ("saved", &[]),
    ("copied", &[]),
    ("not-copied", &[]),
];

/// The messages of the explorer.
pub(super) fn words(cx: &Cx<'_>) -> AnyView {
    parts::said(cx, "explorer", &WORDS)
}

/// The search and the lists. `total` is the number of States.
pub(super) fn filter(cx: &Cx<'_>, total: usize) -> AnyView {
    let named = |codes: &[&'static str], list: &str| -> Vec<(&'static str, String)> {
        codes.iter().map(|code| (*code, cx.code(list, code))).collect()
    };
    let groups = named(&RegionalGroup::ALL.map(RegionalGroup::code), "group");
    let statuses = [
        ("party", cx.t("explorer-status-parties")),
        ("party_withdrawal_pending", cx.t("explorer-status-leaving")),
        ("former_party", cx.t("explorer-status-former")),
        ("signatory", cx.t("explorer-status-signatories")),
        // Whoever never did either has no row: this finds States on days before they signed or joined.
        ("non_party", cx.t("explorer-status-not-yet-filter")),
    ];
    let apic = named(&ApicStatus::ALL.map(ApicStatus::code), "explorer-apic");
    let sorts = named(&Sort::ALL.map(Sort::code), "sort");
    let count = cx.tr(
        "explorer-count",
        &[("shown", total.into()), ("total", total.into())],
    );
    view! {
        <form class="filter needs-script" role="search" autocomplete="off">
            <fieldset class="filter__fields">
                <legend class="visually-hidden">{cx.t("filter-legend")}</legend>
                <label class="filter__field filter__field--wide">
                    <span>{cx.t("filter-text")}</span>
                    <input type="search" name="q" spellcheck="false" placeholder=cx.t("filter-text-hint")/>
                </label>
                {list(cx, "group", "column-group", "filter-all-groups", &groups)}
                {list(cx, "status", "column-status", "filter-all-statuses", &statuses)}
                <label class="filter__field">
                    <span>{cx.t("filter-sort")}</span>
                    <select name="sort">{options(&sorts)}</select>
                </label>
                <button type="reset" class="filter__reset" data-do="reset">{cx.t("filter-reset")}</button>
            </fieldset>
            <details class="filter__more">
                <summary>{cx.t("explorer-instruments")}</summary>
                <div class="filter__fields">
                    <label class="filter__field">
                        <span>{cx.t("explorer-amendment")}</span>
                        <select name="amendment">
                            <option value="">{cx.t("explorer-any")}</option>
                            {amendments().map(|amendment| amendment_option(cx, amendment)).collect_view()}
                        </select>
                    </label>
                    {list(cx, "apic", "explorer-apic", "explorer-any", &apic)}

                </div>
            </details>
            <p class="filter__count" role="status">{count}</p>
        </form>
        <div class="filter__notices" role="alert"></div>
    }
    .into_any()
}

fn list(cx: &Cx<'_>, name: &'static str, label: &str, all: &str, choices: &[(&str, String)]) -> AnyView {
    view! {
        <label class="filter__field">
            <span>{cx.t(label)}</span>
            <select name=name>
                <option value="">{cx.t(all)}</option>
                {options(choices)}
            </select>
        </label>
    }
    .into_any()
}

fn options(choices: &[(&str, String)]) -> AnyView {
    let options = choices
        .iter()
        .map(|(code, label)| view! { <option value=(*code).to_owned()>{label.clone()}</option> });
    options.collect_view().into_any()
}

/// The amendments for which the data hold instruments.
fn amendments() -> impl Iterator<Item = &'static Amendment> {
    asp_data::amendments().iter().filter(|amendment| {
        let mut deposits = asp_data::amendment_deposits().iter();
        deposits.any(|deposit| deposit.amendment.key() == amendment.id)
    })
}

fn amendment_option(cx: &Cx<'_>, amendment: &'static Amendment) -> AnyView {
    view! { <option value=amendment.id>{cx.code("explorer-amendment", &amendment.id.to_lowercase())}</option> }
        .into_any()
}

/// The day: a field, a slider of months, and steps from change to change.
pub(super) fn as_of(cx: &Cx<'_>, last: NaiveDate) -> AnyView {
    let button = |step: &'static str, sign: &'static str| {
        let label = cx.t(&format!("explorer-{step}"));
        view! { <button type="button" data-do=step title=label.clone() aria-label=label>{sign}</button> }
    };
    let day = |day: NaiveDate| day.to_string();
    view! {
        <fieldset class="asof needs-script">
            <legend class="visually-hidden">{cx.t("explorer-as-of")}</legend>
            <label class="asof__day">
                <span>{cx.t("explorer-as-of")}</span>
                <input
                    type="date"
                    name="asof"
                    autocomplete="off"
                    min=day(STATUTE_IN_FORCE)
                    max=day(last)
                    value=day(cx.today())
                />
            </label>
            <div class="asof__steps">
                {button("year-back", "«")}
                {button("event-back", "‹")}
                <button type="button" class="asof__play" data-do="play" data-next=cx.t("explorer-pause")>{cx.t("explorer-play")}</button>
                {button("event-on", "›")}
                {button("year-on", "»")}
                <button type="button" data-do="today">{cx.t("explorer-today")}</button>
            </div>
            <label class="asof__slider">
                <span class="visually-hidden">{cx.t("explorer-month")}</span>
                <input
                    type="range"
                    name="month"
                    autocomplete="off"
                    min="0"
                    max=(months(last) + 1).to_string()
                    value=months(cx.today()).to_string()
                    aria-valuetext=cx.day(cx.today())
                />
            </label>
        </fieldset>
    }
    .into_any()
}

/// Months since the Statute entered into force.
fn months(day: NaiveDate) -> i32 {
    let month = |day: NaiveDate| day.year() * 12 + day.month0() as i32;
    month(day) - month(STATUTE_IN_FORCE)
}

/// How many of the States that are shown stand where: also the key to the drawings.
pub(super) fn tally(cx: &Cx<'_>, rows: &[Row]) -> AnyView {
    let tallies = Status::ALL.map(|status| {
        let count = rows.iter().filter(|row| row.status == status).count();
        let class = format!("status status--{}", status.code());
        let (label, hidden) = match status {
            Status::NonParty => (cx.t("explorer-status-not-yet"), (count == 0).then_some("")),
            _ => (cx.code("status", status.code()), None),
        };
        view! {
            <div data-tally=status.code() hidden=hidden>
                <dt>{swatch(status)}<span class=class>{label}</span></dt>
                <dd>{count}</dd>
            </div>
        }
    });
    let day = cx.tr("explorer-no-change", &[("day", cx.day(cx.today()).into())]);
    view! {
        <div>
            <p class="tally__day" role="status">{day}</p>
            <dl class="tally">{tallies.collect_view()}</dl>
        </div>
    }
    .into_any()
}

/// The way to each view: links, which the explorer makes tabs.
pub(super) fn tabs(cx: &Cx<'_>) -> AnyView {
    let links = TABS.map(|tab| {
        view! { <li><a id=format!("tab-{tab}") href=format!("#{tab}")>{cx.t(&format!("explorer-tab-{tab}"))}</a></li> }
    });
    view! {
        <nav class="tabs" aria-label=cx.t("explorer-views")>
            <ul>{links.collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// What the pointer or the focus has come to in a drawing; until then, how to go about it.
pub(super) fn readout(cx: &Cx<'_>) -> AnyView {
    view! { <p class="readout needs-script" aria-hidden="true">{cx.t("explorer-keys")}</p> }.into_any()
}

/// What stands on the day that is read in the chart; until then, how to read it.
pub(super) fn chart_readout(cx: &Cx<'_>) -> AnyView {
    view! { <p class="readout needs-script" aria-live="polite">{cx.t("explorer-chart-keys")}</p> }.into_any()
}

/// The view as a file, and its address.
pub(super) fn take_away(cx: &Cx<'_>) -> AnyView {
    let button = |what: &'static str| {
        // The table is no picture.
        let hidden = matches!(what, "svg" | "png").then_some("");
        view! { <button type="button" data-do=what hidden=hidden>{cx.t(&format!("explorer-{what}"))}</button> }
    };
    view! {
        <div class="take needs-script" role="group" aria-label=cx.t("explorer-take")>
            {["csv", "svg", "png", "copy"].map(button).collect_view()}
            <p class="explorer__said" role="status"></p>
        </div>
    }
    .into_any()
}

/// The States picked for comparison. There is a button for as many as can be compared; the explorer fills them.
pub(super) fn picked(cx: &Cx<'_>) -> AnyView {
    let buttons = (0..MOST_PICKED)
        .map(|_| view! { <li><button type="button" data-do="release" hidden=""></button></li> })
        .collect_view();
    let compare = cx.href(&Address::Compare);
    view! {
        <div class="picked needs-script" role="group" aria-label=cx.t("explorer-picked") hidden="">
            <p>{cx.t("explorer-picked")}</p>
            <ul class="picked__list">{buttons}</ul>
            <a class="picked__go" data-href=compare hidden="">{cx.t("explorer-compare")}</a>
            <button type="button" data-do="release-all">{cx.t("explorer-release-all")}</button>
            <p class="picked__said" role="status"></p>
        </div>
    }
    .into_any()
}

/// The lines below a picture that is taken away.
pub(super) fn credit(cx: &Cx<'_>) -> String {
    let source = cx.tr(
        "explorer-credit",
        &[
            ("version", asp_data::version().into()),
            ("date", cx.day(asp_data::date()).into()),
        ],
    );
    let address = format!("{}{}", cx.edition.site.url, cx.here.in_language(cx.lang()));
    format!("{source} | {address}")
}

/// How far each list of instruments reaches: absence from it says nothing beyond.
pub(super) fn completeness(cx: &Cx<'_>) -> AnyView {
    let lists = amendments().map(|amendment| {
        let deposits = asp_data::amendment_deposits()
            .iter()
            .filter(|deposit| deposit.amendment.key() == amendment.id);
        let count = deposits.count();
        let reach = match amendment.complete_up_to {
            Some(day) => cx.tr(
                "explorer-complete",
                &[("count", count.into()), ("date", cx.day(day).into())],
            ),
            None => cx.tr("explorer-incomplete", &[("count", count.into())]),
        };
        view! {
            <li>
                {cx.code("explorer-amendment", &amendment.id.to_lowercase())}{parts::colon(cx)}
                {parts::cell(cx, &amendment.provenance, "complete_up_to", reach)}" "
                {cite::marks(cx, &amendment.provenance)}
            </li>
        }
    });
    view! {
        <section class="block" aria-labelledby="lists">
            <h2 id="lists">{cx.t("explorer-lists")}</h2>
            <p>{cx.t("explorer-lists-note")}</p>
            <ul class="prose">{lists.collect_view()}</ul>
            <p>{cx.t("explorer-apic-note")}</p>
        </section>
    }
    .into_any()
}
