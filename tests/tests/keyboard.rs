//! All of it by keyboard alone.

use anyhow::{Result, ensure};
use asp_e2e::pages::StatesPage;
use asp_e2e::{Site, Visitor, in_every_browser, until};
use thirtyfour::Key;

in_every_browser!(
    the_first_tab_reaches_a_link_that_skips_to_the_content,
    a_state_is_filtered_found_and_opened_without_a_mouse,
    what_has_the_focus_can_be_seen,
);

/// The element with the focus.
const FOCUS: &str = "document.activeElement";

async fn the_first_tab_reaches_a_link_that_skips_to_the_content(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor.open(&site, "en/sessions/asp24/").await?;
    visitor.press(Key::Tab).await?;
    until(
        "the skip link has the focus",
        async || focus_is(visitor, ".skip").await,
        |focused| *focused,
    )
    .await?;
    until(
        "the skip link is within the window",
        async || {
            visitor
                .js::<f64>(&format!("return {FOCUS}.getBoundingClientRect().top"), &[])
                .await
        },
        |top| *top >= 0.0,
    )
    .await?;
    visitor.press(Key::Enter).await?;
    visitor.until_at(&site, "en/sessions/asp24/#main").await?;
    visitor.press(Key::Tab).await?;
    until(
        "the next Tab goes on inside the content",
        async || focus_is(visitor, "main *").await,
        |inside| *inside,
    )
    .await?;
    Ok(())
}

async fn a_state_is_filtered_found_and_opened_without_a_mouse(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    let page = StatesPage::open(visitor, &site, "en", "").await?;
    tab_to(visitor, "input[name=q]").await?;
    visitor.press("in").await?;
    until(
        "the text narrows the list",
        async || page.names().await,
        |names| names.len() < 60,
    )
    .await?;

    tab_to(visitor, "select[name=group]").await?;
    // The first letters of an option choose it, in every browser and for every screen reader.
    visitor.press("Asia").await?;
    let group = until(
        "a group is chosen",
        async || page.chosen("group").await,
        |code| !code.is_empty(),
    )
    .await?;
    until(
        "the group narrows the list",
        async || page.data("group").await,
        |groups| !groups.is_empty() && groups.iter().all(|seen| *seen == group),
    )
    .await?;

    let first = page.names().await?.remove(0);
    tab_to(visitor, "tbody[data-filter-rows] a").await?;
    assert_eq!(
        visitor
            .js::<String>(&format!("return {FOCUS}.textContent.trim()"), &[])
            .await?,
        first
    );
    visitor.press(Key::Enter).await?;
    until(
        "its page is open",
        async || visitor.text("h1").await,
        |heading| heading.contains(&first),
    )
    .await?;
    Ok(())
}

async fn what_has_the_focus_can_be_seen(visitor: &Visitor) -> Result<()> {
    // Drawn by outline or box-shadow; a control that suppresses its ring and puts nothing in its place has neither.
    const RING: &str = "const style = getComputedStyle(document.activeElement);
        return [document.activeElement.outerHTML.slice(0, 120),
            (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none']";
    let site = Site::open()?;
    for path in ["en/", "en/states/", "en/states/fra/"] {
        visitor.open(&site, path).await?;
        visitor.until_awake().await?;
        for _ in 0..15 {
            visitor.press(Key::Tab).await?;
            let (element, ring): (String, bool) = visitor.js(RING, &[]).await?;
            assert!(ring, "on {path} no ring is drawn around {element}");
        }
    }
    Ok(())
}

async fn focus_is(visitor: &Visitor, css: &str) -> Result<bool> {
    visitor
        .js(&format!("return {FOCUS}.matches(arguments[0])"), &[css.into()])
        .await
}

/// Presses Tab until an element with this selector has the focus.
pub(crate) async fn tab_to(visitor: &Visitor, css: &str) -> Result<()> {
    for _ in 0..40 {
        if focus_is(visitor, css).await? {
            return Ok(());
        }
        visitor.press(Key::Tab).await?;
    }
    ensure!(focus_is(visitor, css).await?, "40 times Tab do not reach {css}");
    Ok(())
}
