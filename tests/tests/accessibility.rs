//! axe-core finds nothing to object to, and no page needs sideways scrolling on a phone.

use anyhow::Result;
use asp_e2e::kept::files;
use asp_e2e::{Browser, Site, Visitor, built, in_chromium, in_every_browser, kinds, violations};
use serde_json::json;

in_every_browser!(
    axe_finds_no_violation_on_any_kind_of_page,
    no_page_is_wider_than_a_phone_of_320_px,
    axe_would_find_a_violation,
);
in_chromium!(
    axe_finds_no_violation_on_the_start_page,
    axe_finds_no_violation_in_dark_colours,
    axe_finds_no_violation_in_forced_colours,
    axe_finds_no_violation_on_a_phone_of_320_px,
    axe_finds_no_violation_on_widgets_in_the_dark_and_on_a_phone,
);

async fn axe_finds_no_violation_on_any_kind_of_page(visitor: &Visitor) -> Result<()> {
    // What axe judges hardly differs between engines: the other languages are seen in one of them.
    match visitor.browser {
        Browser::Chromium => inspect(visitor, &kinds::pages()).await,
        Browser::Firefox | Browser::WebKit => inspect(visitor, &kinds::one_of_each("en")).await,
    }
}

/// As visitors without scripts see it: with them it goes on at once. Axe itself needs scripts, so the page is
/// given without the mark that sends visitors on.
async fn axe_finds_no_violation_on_the_start_page(visitor: &Visitor) -> Result<()> {
    let page = built("index.html")?;
    let staying = page.replace("data-start=", "data-stay=");
    assert_ne!(page, staying);
    let site = Site::with(&[("index.html", staying)])?;
    visitor.open(&site, "").await?;
    assert_eq!(violations(visitor).await?, Vec::<String>::new());
    Ok(())
}

async fn axe_finds_no_violation_in_dark_colours(visitor: &Visitor) -> Result<()> {
    emulate(visitor, "prefers-color-scheme", "dark").await?;
    inspect(visitor, &kinds::one_of_each("en")).await
}

async fn axe_finds_no_violation_in_forced_colours(visitor: &Visitor) -> Result<()> {
    emulate(visitor, "forced-colors", "active").await?;
    inspect(visitor, &kinds::one_of_each("en")).await
}

async fn axe_finds_no_violation_on_a_phone_of_320_px(visitor: &Visitor) -> Result<()> {
    visitor
        .driver
        .cdp()
        .emulation()
        .set_device_metrics_override(320, 640, 2.0, true)
        .await?;
    inspect(visitor, &kinds::one_of_each("en")).await?;
    emulate(visitor, "prefers-color-scheme", "dark").await?;
    inspect(visitor, &["en/states/".to_owned(), "en/states/fra/".to_owned()]).await
}

async fn axe_finds_no_violation_on_widgets_in_the_dark_and_on_a_phone(visitor: &Visitor) -> Result<()> {
    emulate(visitor, "prefers-color-scheme", "dark").await?;
    inspect(visitor, &kinds::widgets("en")).await?;
    // Dark because the host asks for it, whatever its visitor prefers.
    emulate(visitor, "prefers-color-scheme", "light").await?;
    visitor
        .driver
        .cdp()
        .emulation()
        .set_device_metrics_override(320, 640, 2.0, true)
        .await?;
    let dark = kinds::widgets("fr")
        .into_iter()
        .map(|widget| widget + "?theme=dark");
    inspect(visitor, &dark.collect::<Vec<_>>()).await
}

async fn axe_would_find_a_violation(visitor: &Visitor) -> Result<()> {
    let page = "<!DOCTYPE html><html lang=en><title>wrong</title><main><h1>Wrong</h1><input><p style=\"color: #ccc; background: #fff\">pale</p></main>";
    let site = Site::of(&[("index.html", page.into())])?;
    visitor.open(&site, "").await?;
    let found = violations(visitor).await?;
    for rule in ["label", "color-contrast"] {
        assert!(
            found.iter().any(|violation| violation.starts_with(rule)),
            "{rule}: {found:?}"
        );
    }
    Ok(())
}

/// In a frame of exactly that width, since no browser makes its window as narrow; what is folded is unfolded.
async fn no_page_is_wider_than_a_phone_of_320_px(visitor: &Visitor) -> Result<()> {
    const WIDTHS: &str = "
        const frame = document.querySelector('iframe');
        await new Promise((loaded) => { frame.onload = loaded; frame.src = arguments[0]; });
        const page = frame.contentDocument;
        page.querySelectorAll('details').forEach((details) => { details.open = true; });
        const wide = [...page.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > 320 && !e.closest('.table-scroll'));
        const outermost = wide.filter((e) => !wide.includes(e.parentElement));
        return [frame.contentWindow.innerWidth, page.documentElement.scrollWidth, outermost.map((e) => e.outerHTML.slice(0, 80))];";
    // The site forbids framing by its headers, which this host does not send.
    let frame =
        "<!DOCTYPE html><title>phone</title><iframe width=320 height=640 style=\"border: 0\"></iframe>";
    let site = Site::with(&[("_headers", String::new()), ("phone.html", frame.into())])?;
    visitor.open(&site, "phone.html").await?;
    // Long words are in the data: one engine looks at every page.
    let pages = match visitor.browser {
        Browser::Chromium => files("en")?
            .into_iter()
            .filter(|file| file.ends_with('/'))
            .collect(),
        Browser::Firefox | Browser::WebKit => kinds::pages(),
    };
    let mut too_wide = Vec::new();
    for page in pages {
        let (window, content, wide): (u32, u32, Vec<String>) =
            visitor.js_promise(WIDTHS, &[site.url(&page).into()]).await?;
        assert_eq!(window, 320);
        if content > 320 {
            too_wide.push(format!("{page}: {content} px, {wide:?}"));
        }
    }
    assert!(too_wide.is_empty(), "{too_wide:#?}");
    Ok(())
}

async fn inspect(visitor: &Visitor, pages: &[String]) -> Result<()> {
    let site = Site::open()?;
    let mut found = Vec::new();
    for page in pages {
        visitor.open(&site, page).await?;
        visitor.until_awake().await?;
        found.extend(
            violations(visitor)
                .await?
                .into_iter()
                .map(|violation| format!("{page}: {violation}")),
        );
    }
    assert!(found.is_empty(), "{found:#?}");
    Ok(())
}

async fn emulate(visitor: &Visitor, feature: &str, value: &str) -> Result<()> {
    let media = json!({ "features": [{ "name": feature, "value": value }] });
    visitor
        .driver
        .cdp()
        .send_raw("Emulation.setEmulatedMedia", media)
        .await?;
    let applies = format!("return matchMedia('({feature}: {value})').matches");
    assert!(
        visitor.js::<bool>(&applies, &[]).await?,
        "{feature} cannot be set"
    );
    Ok(())
}
