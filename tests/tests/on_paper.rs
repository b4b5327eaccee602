//! A page on paper has the facts and their sources, and nothing to press.

use anyhow::Result;
use asp_e2e::{Browser, Site, Visitor, in_chromium, in_every_browser};
use serde_json::json;
use thirtyfour::common::print::PrintParameters;

in_every_browser!(a_state_prints_as_a_document);
in_chromium!(on_paper_there_is_nothing_to_press_and_sources_are_spelled_out);

async fn a_state_prints_as_a_document(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor.open(&site, "en/states/fra/").await?;
    let printed = visitor.driver.print_page(PrintParameters::default()).await;
    match (visitor.browser, printed) {
        // WebKitGTK's driver has no command to print (2.50). When it learns, this line fails: then remove it.
        (Browser::WebKit, printed) => assert!(printed.is_err_and(|error| Visitor::is_unknown(&error))),
        (_, printed) => {
            let pdf = printed?;
            assert!(pdf.starts_with(b"%PDF-"));
            assert!(pdf.len() > 10_000, "{} bytes cannot hold the page", pdf.len());
        }
    }
    Ok(())
}

async fn on_paper_there_is_nothing_to_press_and_sources_are_spelled_out(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor
        .driver
        .cdp()
        .send_raw("Emulation.setEmulatedMedia", json!({ "media": "print" }))
        .await?;
    for page in ["en/states/fra/", "en/states/", "fr/sessions/asp24/"] {
        visitor.open(&site, page).await?;
        visitor.until_awake().await?;
        for gone in [".site-nav", ".languages", "input", "select", "button"] {
            assert!(!visitor.sees(gone).await?, "{page} prints {gone}");
        }
        assert!(
            visitor.sees("main h1").await? && visitor.sees("main table, main dl").await?,
            "{page} is empty"
        );
    }
    visitor.open(&site, "en/states/fra/").await?;
    let spelled =
        "return getComputedStyle(document.querySelector('.sources a[href^=http]'), '::after').content";
    let spelled: String = visitor.js(spelled, &[]).await?;
    assert!(spelled.contains("http"), "{spelled}");
    // A widget prints in black on white whatever its host asked for.
    visitor.open(&site, "embed/en/state/hun/?theme=dark").await?;
    let colours = "const { backgroundColor, color } = getComputedStyle(document.documentElement); return [backgroundColor, color]";
    let colours: Vec<String> = visitor.js(colours, &[]).await?;
    assert_eq!(colours, ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
    Ok(())
}
