//! With scripts off the site is complete but for filtering.

use anyhow::Result;
use asp_e2e::{Site, Visitor, built, in_every_browser, kinds};

in_every_browser!(
    without_scripts:
    every_state_is_listed_and_no_dead_control_is_shown,
    a_session_is_complete,
    the_start_page_offers_every_language,
);

async fn every_state_is_listed_and_no_dead_control_is_shown(visitor: &Visitor) -> Result<()> {
    const SEEN: &str = "return [
        [...document.querySelectorAll('tbody[data-filter-rows] tr')].filter((row) => row.checkVisibility()).length,
        [...document.querySelectorAll('input, select, button')].filter((control) => control.checkVisibility()).length,
        document.documentElement.dataset.awake ?? null]";
    let site = Site::open()?;
    for lang in ["en", "fr"] {
        visitor.open(&site, &format!("{lang}/states/?q=kenya")).await?;
        let html = built(&format!("{lang}/states/index.html"))?;
        let rows = html.split("data-filter-rows").nth(1).map_or(0, |table| {
            table.split("</tbody>").next().unwrap().matches("<tr").count()
        });
        assert!(rows > 120, "only {rows} rows");
        // The driver's own scripts run all the same; `awake` tells that the page's have not.
        let seen: (usize, usize, Option<String>) = visitor.js(SEEN, &[]).await?;
        assert_eq!(seen, (rows, 0, None), "{lang}");
    }
    Ok(())
}

async fn a_session_is_complete(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor.open(&site, "en/sessions/asp24/").await?;
    // What is folded can be unfolded: that takes no script.
    let hidden = "return [...document.querySelectorAll('main section, main table, main tr, main svg')].filter((part) => !part.checkVisibility() && !part.closest('details')).map((part) => part.outerHTML.slice(0, 100))";
    let hidden: Vec<String> = visitor.js(hidden, &[]).await?;
    assert!(hidden.is_empty(), "{hidden:?}");
    assert!(visitor.sees("main table").await? && visitor.sees("#sources").await?);
    // Links are links.
    visitor.the(".site-nav a[href$='states/']").await?.click().await?;
    visitor.until_at(&site, "en/states/").await
}

async fn the_start_page_offers_every_language(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    for lang in kinds::LANGUAGES {
        visitor.open(&site, "").await?;
        assert_eq!(visitor.address(&site).await?, "");
        // Followed by its address: with scripts off, Chromium's driver waits for ever on a click that leads elsewhere.
        let href: String = visitor
            .js(
                "return document.querySelector(arguments[0]).getAttribute('href')",
                &[format!("main a[hreflang={lang}]").into()],
            )
            .await?;
        visitor.open(&site, href.trim_start_matches("./")).await?;
        visitor.until_at(&site, &format!("{lang}/")).await?;
    }
    Ok(())
}
