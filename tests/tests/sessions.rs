//! What a session decided is found, understood and cited.

use anyhow::Result;
use asp_e2e::{Site, Visitor, built, in_every_browser, until};
use thirtyfour::Key;

use crate::keyboard::tab_to;

in_every_browser!(
    a_student_finds_what_adopted_the_budget_and_cites_it_by_keyboard,
    the_moment_asked_for_is_the_one_that_is_shown,
    a_page_read_later_says_where_the_session_stands_by_now,
    the_bars_over_time_are_as_long_as_their_figures,
);

/// Which resolution adopted the budget for 2025, by how much does it differ from what was asked for and advised?
async fn a_student_finds_what_adopted_the_budget_and_cites_it_by_keyboard(visitor: &Visitor) -> Result<()> {
    const ROW: &str = "return [...document.querySelectorAll('#budgets ~ * tbody tr')].map((row) => row.innerText).find((text) => text.startsWith('2025'))";
    const FOCUSED: &str = "return document.activeElement.innerText";
    const RESOLUTION: &str = "a[href$='#icc-asp-23-res-6']";
    let site = Site::open()?;
    visitor.open(&site, "en/").await?;
    follow(visitor, ".site-nav a[href$='sessions/']").await?;
    visitor.until_at(&site, "en/sessions/").await?;
    follow(visitor, "main a[href$='topics/']").await?;
    visitor.until_at(&site, "en/topics/").await?;
    follow(visitor, "main a[href$='topics/budget/'], main a[href='budget/']").await?;
    visitor.until_at(&site, "en/topics/budget/").await?;

    let row: String = visitor.js(ROW, &[]).await?;
    for figure in [
        "€206,198,700",
        "€199,502,200",
        "€195,481,500",
        "−€10,717,200 (−5.2%)",
        "−€4,020,700 (−2.0%)",
        "ICC-ASP/23/Res.6",
    ] {
        assert!(row.contains(figure), "{figure} is not in: {row}");
    }

    follow(visitor, RESOLUTION).await?;
    visitor
        .until_at(&site, "en/sessions/asp23/#icc-asp-23-res-6")
        .await?;
    // The way on begins at the row that was asked for.
    follow(visitor, "tr:has(#icc-asp-23-res-6) .citation summary").await?;
    let short = until(
        "the citation is unfolded",
        async || visitor.text("#cite-s-icc-asp-23-res-6").await,
        |text| !text.is_empty(),
    )
    .await?;
    for part in ["ICC-ASP/23/Res.6", "6 December 2024", "23rd session, The Hague"] {
        assert!(short.contains(part), "{part} is not in: {short}");
    }
    assert!(
        visitor
            .text("#cite-b-icc-asp-23-res-6")
            .await?
            .starts_with("@misc{icc-asp-23-res-6,")
    );
    assert!(
        visitor
            .text("#cite-r-icc-asp-23-res-6")
            .await?
            .starts_with("TY  - ")
    );

    tab_to(visitor, "button[data-copy=cite-s-icc-asp-23-res-6]").await?;
    visitor.press(Key::Enter).await?;
    // Where the browser lets a page copy the button says so; elsewhere the text stands selected.
    until(
        "the citation is copied or selected",
        async || {
            let button: String = visitor.js(FOCUSED, &[]).await?;
            let selected: String = visitor.js("return String(getSelection())", &[]).await?;
            Ok((button, selected))
        },
        |(button, selected)| button.contains("Copied") || selected.trim() == short,
    )
    .await?;
    Ok(())
}

async fn the_moment_asked_for_is_the_one_that_is_shown(visitor: &Visitor) -> Result<()> {
    const TOP: &str = "return document.getElementById(arguments[0]).getBoundingClientRect().top";
    let site = Site::open()?;
    for moment in ["during", "after", "before"] {
        // From another page, so that the fragment is followed at once and not by a slow scroll.
        visitor.open(&site, "en/sessions/").await?;
        visitor
            .open(&site, &format!("en/sessions/asp23/#{moment}"))
            .await?;
        until(
            &format!("what stands under {moment} is at the top of the window"),
            async || visitor.js::<f64>(TOP, &[moment.into()]).await,
            |top| (0.0..200.0).contains(top),
        )
        .await?;
    }
    Ok(())
}

/// Tabs to a link or a control and presses Enter.
async fn follow(visitor: &Visitor, css: &str) -> Result<()> {
    tab_to(visitor, css).await?;
    visitor.press(Key::Enter).await
}

/// Kept offline before the session, opened during it and after it.
async fn a_page_read_later_says_where_the_session_stands_by_now(visitor: &Visitor) -> Result<()> {
    const PAGE: &str = "en/sessions/asp25/index.html";
    const OPENS: &str = "data-opens=\"2026-12-07\"";
    const CLOSES: &str = "data-closes=\"2026-12-17\"";
    const LONG_AGO: &str = "data-opens=\"2002-09-03\"";
    let page = built(PAGE)?;
    assert!(page.contains(OPENS) && page.contains(CLOSES));
    for (moment, closes, says) in [
        ("during", "data-closes=\"2999-12-31\"", "It is on today."),
        ("after", "data-closes=\"2002-09-10\"", "It is over."),
    ] {
        let read = page.replace(OPENS, LONG_AGO).replace(CLOSES, closes);
        let site = Site::with(&[(PAGE, read)])?;
        visitor.open(&site, "en/sessions/asp25/").await?;
        let line = async || visitor.text("[data-opens]").await;
        until("it is said", line, |line| line.starts_with(says)).await?;
        assert!(visitor.sees(&format!("[data-opens] a[href='#{moment}']")).await?);
    }
    Ok(())
}

/// A drawing lies when a browser cuts its lengths off.
async fn the_bars_over_time_are_as_long_as_their_figures(visitor: &Visitor) -> Result<()> {
    const BARS: &str = "return [...document.querySelectorAll('.over-time .bars')].map((list) =>
        [...list.children].filter((line) => line.querySelector('svg')).map((line) => {
            const svg = line.querySelector('svg');
            const drawn = [...svg.querySelectorAll('rect')].reduce((sum, part) => sum + part.getBBox().width, 0);
            const figure = line.querySelector('b').innerText.match(/[0-9][0-9,]*/)[0].replaceAll(',', '');
            return [Number(figure), drawn / svg.viewBox.baseVal.width];
        }))";
    let site = Site::open()?;
    visitor.open(&site, "en/sessions/").await?;
    let charts: Vec<Vec<(f64, f64)>> = visitor.js(BARS, &[]).await?;
    assert_eq!(charts.len(), 3);
    for bars in charts {
        let longest = bars.iter().map(|(figure, _)| *figure).fold(0.0, f64::max);
        for (figure, drawn) in bars {
            let expected = figure / longest;
            assert!(
                (expected - drawn).abs() < 0.01,
                "{figure} of {longest} is drawn as {drawn} instead of {expected}"
            );
        }
    }
    Ok(())
}
