//! A word that a visitor does not know is explained where it stands, and leads to its own page.

use anyhow::{Result, ensure};
use asp_e2e::{Browser, Site, Visitor, in_every_browser, until};
use serde_json::json;
use thirtyfour::Key;

in_every_browser!(
    by_keyboard_a_word_of_a_state_is_explained_opened_and_left_again,
    a_pointer_may_rest_on_the_note_and_go_on,
    on_a_phone_the_first_tap_explains_and_the_second_opens,
);

const WORD: &str = "h2 .term > a";
const NOTE: &str = "h2 .term > .term__note";

/// Brings the word to the middle of the window, at once.
const TO_MIDDLE: &str =
    "document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' })";

async fn by_keyboard_a_word_of_a_state_is_explained_opened_and_left_again(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    for (path, term) in [("en/states/hun/", "glossary/"), ("fr/states/fra/", "glossary/")] {
        visitor.open(&site, path).await?;
        assert!(
            !visitor.sees(NOTE).await?,
            "{path}: a note is open before anyone asked"
        );
        tab_to(visitor, WORD).await?;
        until(
            "the note is open",
            async || visitor.sees(NOTE).await,
            |open| *open,
        )
        .await?;
        until(
            "nothing lies over the word",
            async || is_uncovered(visitor).await,
            |free| *free,
        )
        .await?;

        visitor.press(Key::Enter).await?;
        until(
            "the page of the term is open",
            async || visitor.address(&site).await,
            |address| address.contains(term),
        )
        .await?;
        visitor.driver.back().await?;
        visitor.until_at(&site, path).await?;
    }
    Ok(())
}

async fn a_pointer_may_rest_on_the_note_and_go_on(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor.open(&site, "en/states/hun/").await?;
    let word = visitor.the(WORD).await?;
    visitor.js::<()>(TO_MIDDLE, &[WORD.into()]).await?;
    visitor
        .driver
        .action_chain()
        .move_to_element_center(&word)
        .perform()
        .await?;
    until(
        "the note is open",
        async || note_is_whole(visitor).await,
        |whole| *whole,
    )
    .await?;
    until(
        "nothing lies over the word",
        async || is_uncovered(visitor).await,
        |free| *free,
    )
    .await?;

    let note = visitor.the(NOTE).await?;
    visitor
        .driver
        .action_chain()
        .move_to_element_center(&note)
        .perform()
        .await?;
    assert!(visitor.sees(NOTE).await?, "the note closed under the pointer");

    visitor.driver.action_chain().move_to(5, 5).perform().await?;
    until(
        "the note is closed",
        async || visitor.sees(NOTE).await,
        |open| !open,
    )
    .await?;
    Ok(())
}

/// Only Chromium can pretend to have no pointer that hovers.
async fn on_a_phone_the_first_tap_explains_and_the_second_opens(visitor: &Visitor) -> Result<()> {
    if visitor.browser != Browser::Chromium {
        return Ok(());
    }
    let site = Site::open()?;
    visitor.driver.set_window_rect(0, 0, 500, 850).await?;
    let phone = json!({ "media": "", "features": [{ "name": "hover", "value": "none" }] });
    visitor
        .driver
        .cdp()
        .send_raw("Emulation.setEmulatedMedia", phone)
        .await?;
    visitor.open(&site, "en/states/hun/").await?;
    let term = visitor.the("h2 .term").await?;
    visitor.js::<()>(TO_MIDDLE, &[WORD.into()]).await?;
    term.click().await?;
    until(
        "the note is open",
        async || visitor.sees(NOTE).await,
        |open| *open,
    )
    .await?;
    visitor.until_at(&site, "en/states/hun/").await?;
    visitor.the(WORD).await?.click().await?;
    until(
        "the page of the term is open",
        async || visitor.address(&site).await,
        |address| address.contains("glossary/"),
    )
    .await?;
    Ok(())
}

/// Whether the note has opened to its full height.
async fn note_is_whole(visitor: &Visitor) -> Result<bool> {
    let height = "const note = document.querySelector(arguments[0]);
        return note.checkVisibility() && note.clientHeight > 20 && note.scrollHeight <= note.clientHeight";
    visitor.js(height, &[NOTE.into()]).await
}

/// Whether nothing lies over the middle of the word.
async fn is_uncovered(visitor: &Visitor) -> Result<bool> {
    // Where no pointer hovers, what lies there is the span around the link: it takes the first tap.
    let top = "const word = document.querySelector(arguments[0]), box = word.getClientRects()[0];
        const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return there === word || there === word.parentElement";
    visitor.js(top, &[WORD.into()]).await
}

/// Presses Tab until an element with this selector has the focus.
async fn tab_to(visitor: &Visitor, css: &str) -> Result<()> {
    let here = "return document.activeElement.matches(arguments[0])";
    for _ in 0..150 {
        if visitor.js(here, &[css.into()]).await? {
            return Ok(());
        }
        visitor.press(Key::Tab).await?;
    }
    ensure!(false, "150 times Tab do not reach {css}");
    Ok(())
}
