//! The tree may be copied into any folder of any host.

use anyhow::Result;
use asp_e2e::pages::StatesPage;
use asp_e2e::{Site, Visitor, in_every_browser, until};

in_every_browser!(links_style_island_and_worker_work_in_a_sub_folder);

async fn links_style_island_and_worker_work_in_a_sub_folder(visitor: &Visitor) -> Result<()> {
    let mut site = Site::in_folder("x/y")?;
    // The start page goes on to the visitor's language.
    visitor.open(&site, "").await?;
    visitor.until_at(&site, "en/").await?;
    assert!(
        visitor
            .js::<bool>("return document.styleSheets[0].cssRules.length > 0", &[])
            .await?,
        "no style"
    );

    visitor.the(".site-nav a[href$='states/']").await?.click().await?;
    visitor.until_at(&site, "en/states/").await?;
    let page = StatesPage::awake(visitor).await?;
    page.search("kenya").await?;
    page.until_names(&["Kenya"]).await?;
    visitor.until_at(&site, "en/states/?q=kenya").await?;
    // At once to the middle of the window: a click while the page glides there meets what lies below.
    let link = "tbody[data-filter-rows] tr:not([hidden]) a";
    let middle =
        "document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' })";
    visitor.js::<()>(middle, &[link.into()]).await?;
    visitor.the(link).await?.click().await?;
    visitor.until_at(&site, "en/states/ken/").await?;

    let scope =
        "const { scope, active } = await navigator.serviceWorker.ready; return [scope, active?.state]";
    let expected = (site.url("en/"), "activated".to_owned());
    until(
        "the worker keeps the folder",
        async || visitor.js_promise(scope, &[]).await,
        |seen: &(String, String)| *seen == expected,
    )
    .await?;
    site.go_dark();
    visitor.open(&site, "en/sessions/asp24/").await?;
    assert!(
        visitor.text("h1").await?.contains("24"),
        "{}",
        visitor.text("h1").await?
    );
    Ok(())
}
