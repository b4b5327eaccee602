//! States side by side: by keyboard, by address, and without scripts.

use anyhow::{Result, ensure};
use asp_e2e::{Site, Visitor, in_every_browser, until};
use thirtyfour::Key;

in_every_browser!(
    two_states_are_compared_by_keyboard_alone,
    an_address_is_followed_as_far_as_it_makes_sense,
    what_is_shown_has_its_sources,
);

/// The same behaviours for a browser that runs no scripts.
mod reading {
    use super::*;

    in_every_browser!(
        without_scripts:
        a_pair_is_complete,
        the_pairs_are_found_and_no_dead_control_is_shown,
    );

    async fn a_pair_is_complete(visitor: &Visitor) -> Result<()> {
        let site = Site::open()?;
        for (lang, title) in [
            ("en", "Germany and France compared"),
            ("fr", "Allemagne et France"),
        ] {
            visitor.open(&site, &format!("{lang}/compare/deu-fra/")).await?;
            assert!(visitor.text("h1").await?.starts_with(title));
            assert_eq!(columns(visitor).await?.len(), 2);
            // Germany's official bill for 2024, and the day on which the Statute entered into force for both.
            let text = visitor.text(".compare").await?;
            for figure in ["21", "482", "985", "2002", "11.7074", "11,7074"] {
                let other_language = figure.starts_with("11") && !text.contains(figure);
                assert!(
                    other_language || text.contains(figure),
                    "{figure} is not in {text}"
                );
            }
            assert!(visitor.sees("#sources").await?);
        }
        Ok(())
    }

    async fn the_pairs_are_found_and_no_dead_control_is_shown(visitor: &Visitor) -> Result<()> {
        const SEEN: &str = "return [
            [...document.querySelectorAll('[aria-labelledby=pairs] a')].length,
            [...document.querySelectorAll('input, select, button')].filter((control) => control.checkVisibility()).length]";
        let site = Site::open()?;
        visitor.open(&site, "en/compare/?state=~FRA~KEN").await?;
        assert_eq!(visitor.js::<(usize, usize)>(SEEN, &[]).await?, (15, 0));
        Ok(())
    }
}

async fn two_states_are_compared_by_keyboard_alone(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor.open(&site, "en/compare/").await?;
    visitor.until_awake().await?;
    until_offered(visitor).await?;
    for (typed, shown) in [("Kenya", vec!["Kenya"]), ("France", vec!["Kenya", "France"])] {
        tab_to(visitor, "select[name=add]").await?;
        // A list remembers the letters typed into it for a second, and nothing shows when it has forgotten them.
        tokio::time::sleep(std::time::Duration::from_millis(1_200)).await;
        // The first letters of an option choose it, in every browser and for every screen reader.
        visitor.press(typed).await?;
        tab_to(visitor, ".filter button[type=submit]").await?;
        visitor.press(Key::Enter).await?;
        until_columns(visitor, &shown).await?;
    }
    visitor.until_at(&site, "en/compare/?state=~KEN~FRA").await?;
    assert!(
        visitor
            .text(".filter [role=status]")
            .await?
            .contains("Kenya, France")
    );

    tab_to(visitor, ".compare__remove").await?;
    visitor.press(Key::Enter).await?;
    until_columns(visitor, &["France"]).await?;
    visitor.until_at(&site, "en/compare/?state=~FRA").await
}

async fn an_address_is_followed_as_far_as_it_makes_sense(visitor: &Visitor) -> Result<()> {
    let cases: [(&str, &[&str], &[&str]); 6] = [
        ("?state=~FRA~KEN", &["France", "Kenya"], &[]),
        ("?state=fra,ken", &["France", "Kenya"], &[]),
        ("?state=~XYZ", &[], &["“XYZ”"]),
        ("?state=~FRA~KEM~KEN", &["France", "Kenya"], &["KEN (Kenya)"]),
        (
            "?state=~KEN~FRA~KEN",
            &["Kenya", "France"],
            &["Kenya stands twice"],
        ),
        (
            "?state=~DEU~FRA~GMB~KEN~UGA",
            &["Germany", "France", "Gambia", "Kenya"],
            &["Uganda was left out"],
        ),
    ];
    let site = Site::open()?;
    for (query, shown, said) in cases {
        visitor.open(&site, &format!("en/compare/{query}")).await?;
        visitor.until_awake().await?;
        until_offered(visitor).await?;
        until_columns(visitor, shown).await?;
        let notices = "return [...document.querySelectorAll('.filter__notices .notice')].map((notice) => notice.innerText)";
        let notices: Vec<String> = visitor.js(notices, &[]).await?;
        assert_eq!(notices.len(), said.len(), "{query}: {notices:?}");
        for (notice, part) in notices.iter().zip(said) {
            assert!(notice.contains(part), "{query}: {notice}");
        }
    }
    Ok(())
}

async fn what_is_shown_has_its_sources(visitor: &Visitor) -> Result<()> {
    // Every number in the table leads to a source, and every source is led to.
    const LOOSE: &str = "const cited = new Set([...document.querySelectorAll('.compare .cite')].map((link) => link.hash.slice(1)));
        const listed = [...document.querySelectorAll('.sources__list li')].map((item) => item.id);
        return [cited.size, listed.filter((id) => !cited.has(id)).length, [...cited].filter((id) => !listed.includes(id)).length]";
    let site = Site::open()?;
    for path in ["en/compare/?state=~HUN~VEN~USA~JPN", "fr/compare/jpn-kor/"] {
        visitor.open(&site, path).await?;
        visitor.until_awake().await?;
        let (cited, unused, missing): (usize, usize, usize) = until(
            "sources are listed",
            async || visitor.js(LOOSE, &[]).await,
            |(cited, ..): &(usize, usize, usize)| *cited > 0,
        )
        .await?;
        assert!(cited > 10, "{path}: only {cited} sources");
        assert_eq!((unused, missing), (0, 0), "{path}");
    }
    Ok(())
}

/// The names above the columns.
async fn columns(visitor: &Visitor) -> Result<Vec<String>> {
    let script =
        "return [...document.querySelectorAll('.compare thead th a')].map((link) => link.textContent.trim())";
    visitor.js(script, &[]).await
}

async fn until_columns(visitor: &Visitor, expected: &[&str]) -> Result<()> {
    until(
        &format!("the columns are {expected:?}"),
        async || columns(visitor).await,
        |names| names == expected,
    )
    .await?;
    Ok(())
}

/// Waits until the facts are there and States can be chosen.
async fn until_offered(visitor: &Visitor) -> Result<()> {
    until(
        "States are offered",
        async || {
            let script = "return document.querySelectorAll('select[name=add] option').length";
            visitor.js::<usize>(script, &[]).await
        },
        |count| *count > 100,
    )
    .await?;
    Ok(())
}

/// Presses Tab until an element with this selector has the focus.
async fn tab_to(visitor: &Visitor, css: &str) -> Result<()> {
    let focus = "return document.activeElement.matches(arguments[0])";
    for _ in 0..60 {
        if visitor.js(focus, &[css.into()]).await? {
            return Ok(());
        }
        visitor.press(Key::Tab).await?;
    }
    ensure!(
        visitor.js::<bool>(focus, &[css.into()]).await?,
        "60 times Tab do not reach {css}"
    );
    Ok(())
}
