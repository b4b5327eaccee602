//! A wrong address is answered with a page of the site, whole and leading on, however deep the address.

use anyhow::Result;
use asp_e2e::kept::until_kept;
use asp_e2e::{Site, Visitor, in_every_browser};

in_every_browser!(
    a_wrong_address_gets_a_styled_page_that_leads_on,
    a_wrong_address_without_a_network_gets_it_too,
);

/// One in each folder of a language, one above the languages, one below a page that is there.
const WRONG: [&str; 5] = [
    "en/atlantis",
    "fr/sessions/asp99/",
    "en/states/atlantis/",
    "atlantis/",
    "en/states/fra/money/2024/",
];

async fn a_wrong_address_gets_a_styled_page_that_leads_on(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    for wrong in WRONG {
        visitor.open(&site, wrong).await?;
        let status = "return performance.getEntriesByType('navigation')[0].responseStatus ?? 404";
        assert_eq!(visitor.js::<u16>(status, &[]).await?, 404, "{wrong}");
        assert_eq!(lead_on(visitor, &site, wrong).await?, [], "{wrong}");
    }
    Ok(())
}

async fn a_wrong_address_without_a_network_gets_it_too(visitor: &Visitor) -> Result<()> {
    let mut site = Site::open()?;
    visitor.open(&site, "en/").await?;
    until_kept(visitor, &site, "en").await?;
    site.go_dark();
    for wrong in WRONG.into_iter().filter(|wrong| wrong.starts_with("en/")) {
        visitor.open(&site, wrong).await?;
        // The other languages are not kept.
        let dead = lead_on(visitor, &site, wrong).await?;
        assert!(
            dead.iter().all(|(url, _)| url.starts_with(&site.url("fr/"))),
            "{wrong}: {dead:?}"
        );
    }
    // No page at this address either, but the one that is meant is there.
    visitor.open(&site, "en/states/fra").await?;
    visitor.until_at(&site, "en/states/fra/").await
}

/// The page that is open says that there is none, in the site's style. Gives the links that do not lead to a page,
/// with the status they got.
async fn lead_on(visitor: &Visitor, site: &Site, wrong: &str) -> Result<Vec<(String, u16)>> {
    const STYLED: &str = "try { return document.styleSheets[0].cssRules.length > 0 } catch { return false }";
    assert_eq!(visitor.address(site).await?, wrong);
    assert!(visitor.sees("main h1").await?, "{wrong} has no heading");
    assert!(visitor.js::<bool>(STYLED, &[]).await?, "{wrong} has no style");
    const LINKS: &str = "
        const links = [...document.querySelectorAll('a[href]')].map((a) => a.href.split('#')[0]);
        const answers = [...new Set(links)].filter((url) => url !== location.href)
            .map(async (url) => [url, (await fetch(url).catch(() => ({ status: 0 }))).status]);
        return (await Promise.all(answers)).filter(([, status]) => status !== 200);";
    visitor.js_promise(LINKS, &[]).await
}
