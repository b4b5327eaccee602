//! What the host shows in place of a page that does not exist: what happened and the ways on.

use leptos::prelude::*;

use crate::site::{address::Address, cx::Cx, shell::Page};

pub fn page(cx: &Cx<'_>) -> Page {
    Page {
        title: cx.t("missing-title"),
        description: cx.t("missing-description"),
        trail: vec![],
        body: view! {
            <div class="page-head">
                <h1>{cx.t("missing-title")}</h1>
                <p class="lead">{cx.t("missing-lead")}</p>
            </div>
            <div class="prose">
                <p>{cx.t("missing-ways")}</p>
                <ul>
                    <li><a href=cx.href(&Address::Home)>{cx.t("site-name")}</a></li>
                    <li><a href=cx.href(&Address::Sessions)>{cx.t("missing-sessions")}</a></li>
                    <li><a href=cx.href(&Address::States)>{cx.t("missing-states")}</a></li>
                </ul>
                <p class="muted">{cx.t("missing-hint")}</p>
            </div>
        }
        .into_any(),
        ..Page::default()
    }
}
