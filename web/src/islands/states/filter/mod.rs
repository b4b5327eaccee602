//! Filters and sorts the table of States that stands inside it.
//!
//! The table is the page's own HTML. The island reads its rows once, hides and orders them, and keeps
//! what was chosen in the address, so that a copied link shows the same selection.

#[cfg(feature = "hydrate")]
mod browser;
mod query;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

pub use query::{Ignored, Query, Row, Sort, fold_marks, select};

/// The words of the filter in the page's language, and the codes it may choose from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Labels {
    pub legend: String,
    pub text: String,
    pub text_hint: String,
    pub group: String,
    pub all_groups: String,
    pub status: String,
    pub all_statuses: String,
    pub sort: String,
    pub reset: String,
    /// With the gaps `{shown}` and `{total}`.
    pub count: String,
    pub none: String,
    /// With the gaps `{name}`, `{value}` and `{valid}`.
    pub ignored: String,
    /// Code and label of each regional group, in order.
    pub groups: Vec<(String, String)>,
    /// Code and label of each status, in order.
    pub statuses: Vec<(String, String)>,
    /// Code and label of each order, in order.
    pub sorts: Vec<(String, String)>,
}

/// Controls above the table of States. `total` is the number of its rows.
#[island]
pub fn StateFilter(labels: Labels, total: usize, children: Children) -> impl IntoView {
    let query = RwSignal::new(Query::default());
    let shown = RwSignal::new(total);
    let ignored = RwSignal::new(Vec::<String>::new());

    #[cfg(feature = "hydrate")]
    browser::connect(&labels, query, shown, ignored);

    let count = labels.count.replace("{total}", &total.to_string());
    let option = |(code, label): (String, String)| view! { <option value=code>{label}</option> };
    view! {
        <form class="filter needs-script" role="search" on:submit=|event| event.prevent_default()>
            <fieldset class="filter__fields">
                <legend class="visually-hidden">{labels.legend}</legend>
                <label class="filter__field filter__field--wide">
                    <span>{labels.text}</span>
                    <input
                        type="search"
                        name="q"
                        autocomplete="off"
                        spellcheck="false"
                        placeholder=labels.text_hint
                        prop:value=move || query.read().text.clone()
                        on:input:target=move |event| query.write().text = event.target().value()
                    />
                </label>
                <label class="filter__field">
                    <span>{labels.group}</span>
                    <select
                        name="group"
                        prop:value=move || query.read().group.clone()
                        on:change:target=move |event| query.write().group = event.target().value()
                    >
                        <option value="">{labels.all_groups}</option>
                        {labels.groups.into_iter().map(option).collect_view()}
                    </select>
                </label>
                <label class="filter__field">
                    <span>{labels.status}</span>
                    <select
                        name="status"
                        prop:value=move || query.read().status.clone()
                        on:change:target=move |event| query.write().status = event.target().value()
                    >
                        <option value="">{labels.all_statuses}</option>
                        {labels.statuses.into_iter().map(option).collect_view()}
                    </select>
                </label>
                <label class="filter__field">
                    <span>{labels.sort}</span>
                    <select
                        name="sort"
                        prop:value=move || query.read().sort.code()
                        on:change:target=move |event| {
                            query.write().sort = event.target().value().parse().unwrap_or_default();
                        }
                    >
                        {labels.sorts.into_iter().map(option).collect_view()}
                    </select>
                </label>
                <button
                    type="reset"
                    class="filter__reset"
                    on:click=move |event| {
                        event.prevent_default();
                        query.set(Query::default());
                        ignored.write().clear();
                    }
                >
                    {labels.reset}
                </button>
            </fieldset>
            <p class="filter__count" role="status">
                {move || count.replace("{shown}", &shown.get().to_string())}
            </p>
        </form>
        <div class="filter__notices" role="alert">
            {move || {
                ignored.get().into_iter().map(|line| view! { <p class="notice">{line}</p> }).collect_view()
            }}
        </div>
        {children()}
        <p class="notice filter__none" hidden=move || shown.get() != 0>
            {labels.none}
        </p>
    }
}
