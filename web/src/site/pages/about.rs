//! What this site is, who it is not, and what it never does with its visitors.

use leptos::prelude::*;

use crate::site::{
    cx::Cx,
    parts::{self, Section},
    shell::Page,
};

/// Each section with its paragraphs.
const SECTIONS: [(&str, &[&str]); 5] = [
    ("what", &["about-what-1", "about-what-2"]),
    (
        "privacy",
        &["about-privacy-1", "about-privacy-2", "about-privacy-3"],
    ),
    ("offline", &["about-offline-1", "about-offline-2"]),
    ("access", &["about-access-1", "about-access-2"]),
    ("licence", &["about-licence-1", "about-licence-2"]),
];

pub fn page(cx: &Cx<'_>) -> Page {
    let section = |(id, paragraphs): (&'static str, &[&str])| {
        let paragraphs = paragraphs
            .iter()
            .map(|key| view! { <p>{cx.t(key)}</p> })
            .collect_view();
        Section {
            id,
            title: cx.t(&format!("about-{id}")),
            body: view! { <div class="prose">{paragraphs}</div> }.into_any(),
        }
    };
    Page {
        title: cx.t("nav-about"),
        description: cx.t("about-description"),
        trail: vec![],
        body: view! {
            <div class="page-head">
                <h1>{cx.t("about-heading")}</h1>
                <p class="lead">{cx.t("about-lead")}</p>
            </div>
            {parts::sections(cx, SECTIONS.map(section).into())}
        }
        .into_any(),
        ..Page::default()
    }
}
