//! A stub: its content follows.

use leptos::prelude::*;

use crate::site::{address::Address, cx::Cx, shell::Page, states_nav};

pub fn page(cx: &Cx<'_>) -> Page {
    Page {
        title: cx.t("withdrawals-title"),
        description: cx.t("withdrawals-lead"),
        trail: vec![(cx.t("nav-states"), Address::States)],
        body: view! {
            {states_nav::states_nav(cx)}
            <div class="page-head">
                <h1>{cx.t("withdrawals-title")}</h1>
                <p class="lead">{cx.t("withdrawals-lead")}</p>
            </div>
        }
        .into_any(),
        ..Page::default()
    }
}
