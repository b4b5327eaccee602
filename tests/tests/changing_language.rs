//! The switch of language leads to the same page in the other language, and back.

use anyhow::Result;
use asp_e2e::{Site, Visitor, in_chromium, in_every_browser, kinds};
use serde_json::json;
use thirtyfour::By;

in_every_browser!(
    the_same_page_opens_in_the_other_language_and_back,
    a_shared_choice_is_kept_in_the_other_language,
);
in_chromium!(
    every_kind_of_page_names_its_language_and_its_counterpart,
    the_start_page_leads_to_the_first_of_the_visitors_languages_that_the_site_has,
);

async fn the_same_page_opens_in_the_other_language_and_back(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor.open(&site, "en/sessions/asp24/").await?;
    let english = visitor.text("h1").await?;
    for (name, lang) in [("Français", "fr"), ("English", "en")] {
        visitor.driver.find(By::LinkText(name)).await?.click().await?;
        visitor
            .until_at(&site, &format!("{lang}/sessions/asp24/"))
            .await?;
        assert_eq!(
            visitor.the("html").await?.attr("lang").await?.as_deref(),
            Some(lang)
        );
        assert_eq!(visitor.text("h1").await? == english, lang == "en");
    }
    Ok(())
}

async fn a_shared_choice_is_kept_in_the_other_language(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    for shared in [
        "states/?q=cote&group=africa",
        "sessions/asp24/programme/?topic=victims",
        "resolutions/?session=asp23",
        "compare/?state=~FRA~KEN",
        "widgets/?widget=state&state=hun",
    ] {
        visitor.open(&site, &format!("en/{shared}")).await?;
        visitor.until_awake().await?;
        visitor
            .driver
            .find(By::LinkText("Français"))
            .await?
            .click()
            .await?;
        visitor.until_at(&site, &format!("fr/{shared}")).await?;
    }
    Ok(())
}

async fn every_kind_of_page_names_its_language_and_its_counterpart(visitor: &Visitor) -> Result<()> {
    const SWITCH: &str =
        "return [...document.querySelectorAll('.languages a')].map((a) => [a.hreflang, a.lang, a.href])";
    let site = Site::open()?;
    for (lang, other) in [("en", "fr"), ("fr", "en")] {
        for page in kinds::one_of_each(lang) {
            let path = page.trim_start_matches(&format!("{lang}/"));
            visitor.open(&site, &page).await?;
            assert_eq!(
                visitor.the("html").await?.attr("lang").await?.as_deref(),
                Some(lang),
                "{lang}/{path}"
            );
            let switch: Vec<(String, String, String)> = visitor.js(SWITCH, &[]).await?;
            let expected = (
                other.to_owned(),
                other.to_owned(),
                site.url(&format!("{other}/{path}")),
            );
            assert_eq!(switch, [expected], "{page}");
        }
    }
    Ok(())
}

async fn the_start_page_leads_to_the_first_of_the_visitors_languages_that_the_site_has(
    visitor: &Visitor,
) -> Result<()> {
    let site = Site::open()?;
    let agent: String = visitor.js("return navigator.userAgent", &[]).await?;
    for (languages, expected) in [
        ("de-AT,fr-CA,en", "fr/"),
        ("de,en-GB,fr", "en/"),
        ("sw,ja", "en/"),
        ("en-US,en", "en/"),
    ] {
        let wanted = json!({ "userAgent": agent, "acceptLanguage": languages });
        visitor
            .driver
            .cdp()
            .send_raw("Emulation.setUserAgentOverride", wanted)
            .await?;
        visitor.open(&site, "").await?;
        visitor.until_at(&site, expected).await?;
        // The start page is no step on the way back.
        visitor.driver.back().await?;
        assert_ne!(visitor.address(&site).await?, "", "{languages}");
    }
    Ok(())
}
