//! The switch of language leads to the same page in the other language, and back.

use anyhow::Result;
use asp_e2e::{Site, Visitor, in_every_browser, kinds};

in_every_browser!(
    the_same_page_opens_in_the_other_language_and_back,
    every_kind_of_page_names_its_language_and_its_counterpart,
);

async fn the_same_page_opens_in_the_other_language_and_back(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor.open(&site, "en/sessions/asp24/").await?;
    let english = visitor.text("h1").await?;
    for (name, lang) in [("Français", "fr"), ("English", "en")] {
        visitor
            .driver
            .find(thirtyfour::By::LinkText(name))
            .await?
            .click()
            .await?;
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

async fn every_kind_of_page_names_its_language_and_its_counterpart(visitor: &Visitor) -> Result<()> {
    const SWITCH: &str =
        "return [...document.querySelectorAll('.languages a')].map((a) => [a.hreflang, a.lang, a.href])";
    let site = Site::open()?;
    for (lang, other) in [("en", "fr"), ("fr", "en")] {
        for path in kinds::PATHS {
            visitor.open(&site, &format!("{lang}/{path}")).await?;
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
            assert_eq!(switch, [expected], "{lang}/{path}");
        }
    }
    Ok(())
}
