//! A stub: its content follows.

use leptos::prelude::*;

use crate::site::{address::Address, cx::Cx, shell::Page, states_nav};

pub fn page(cx: &Cx<'_>) -> Page {
    Page {
        title: cx.t("compare-title"),
        description: cx.t("compare-lead"),
        trail: vec![(cx.t("nav-states"), Address::States)],
        body: view! {
            {states_nav::states_nav(cx)}
            <div class="page-head">
                <h1>{cx.t("compare-title")}</h1>
                <p class="lead">{cx.t("compare-lead")}</p>
            </div>
        }
        .into_any(),
        ..Page::default()
    }
}

pub fn pair(cx: &Cx<'_>, _a: asp_core::Iso3, _b: asp_core::Iso3) -> Page {
    page(cx)
}
