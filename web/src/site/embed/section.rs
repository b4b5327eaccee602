//! A section of a page as a widget: what the page shows there, drawn by the page itself.

use leptos::{prelude::*, tachys::html::InertElement};

use super::nothing;
use crate::site::{
    cx::Cx,
    pages,
    shell::Page,
    widget::{Lent, Widget},
};

/// The page is drawn as seen from the frame, and only the section is kept of it.
pub(super) fn page(cx: &Cx<'_>, widget: &Widget, lent: &Lent) -> Page {
    let page = pages::at(cx, &lent.page);
    let sections = cx.lent.take();
    let found = sections.into_iter().find(|(section, _)| section.id == lent.id);
    let title = widget.title(cx);
    let body = found.map_or_else(
        || nothing(cx),
        |(_, html)| {
            cx.citations.borrow_mut().show_only(&html);
            let html = below_title(&whole_links(&html, &cx.href(&lent.page)));
            InertElement::new(html).into_any()
        },
    );
    Page {
        body: view! {
            <h1>{title.clone()}</h1>
            {body}
        }
        .into_any(),
        title,
        styles: page.styles,
        ..Page::default()
    }
}

/// Links to other places of the page lead to the page; those to the sources stay, these are shown.
fn whole_links(html: &str, page: &str) -> String {
    let mut parts = html.split("href=\"#");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |whole, part| {
        let target = part.split('"').next().unwrap_or_default();
        let digits = target.strip_prefix('s').unwrap_or_default();
        let is_source = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        let way = if is_source { "" } else { page };
        whole + "href=\"" + way + "#" + part
    })
}

/// The highest headings of the section come right below the title of the widget.
fn below_title(html: &str) -> String {
    let has = |level: &usize| html.contains(&format!("<h{level}"));
    let Some(highest) = (2..=6).find(has) else {
        return html.to_owned();
    };
    (highest..=6).fold(html.to_owned(), |html, level| {
        let now = level - highest + 2;
        html.replace(&format!("<h{level}"), &format!("<h{now}"))
            .replace(&format!("</h{level}>"), &format!("</h{now}>"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_within_the_page_lead_out_and_those_to_sources_stay() {
        assert_eq!(
            whole_links(
                "<a href=\"#africa\">A</a><a href=\"#s12\">12</a><a href=\"#s\">s</a>",
                "../p/"
            ),
            "<a href=\"../p/#africa\">A</a><a href=\"#s12\">12</a><a href=\"../p/#s\">s</a>"
        );
    }

    #[test]
    fn no_level_of_headings_is_left_out() {
        assert_eq!(
            below_title("<h4 id=\"a\">A</h4><h5>B</h5>"),
            "<h2 id=\"a\">A</h2><h3>B</h3>"
        );
        assert_eq!(below_title("<p>no heading</p>"), "<p>no heading</p>");
    }
}
