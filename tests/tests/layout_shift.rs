//! Nothing jumps: neither while a page loads over a slow line nor when its islands wake.

use anyhow::Result;
use asp_e2e::{Site, Visitor, in_chromium, kinds};
use serde::Deserialize;
use serde_json::json;

in_chromium!(
    no_kind_of_page_moves_on_a_desktop,
    no_kind_of_page_moves_on_a_phone,
    no_kind_of_widget_moves_on_a_phone,
    a_page_that_moves_would_be_noticed,
);

/// The budget of DESIGN.md.
const BUDGET: f64 = 0.01;

#[derive(Deserialize)]
struct Shift {
    value: f64,
    moved: Vec<String>,
}

async fn no_kind_of_page_moves_on_a_desktop(visitor: &Visitor) -> Result<()> {
    visitor
        .driver
        .cdp()
        .emulation()
        .set_device_metrics_override(1280, 900, 1.0, false)
        .await?;
    watch(visitor, &Site::open()?, &kinds::one_of_each("en")).await
}

async fn no_kind_of_page_moves_on_a_phone(visitor: &Visitor) -> Result<()> {
    visitor
        .driver
        .cdp()
        .emulation()
        .set_device_metrics_override(412, 823, 2.0, true)
        .await?;
    watch(visitor, &Site::open()?, &kinds::one_of_each("en")).await
}

/// Nor does one that shows another day than that in its document.
async fn no_kind_of_widget_moves_on_a_phone(visitor: &Visitor) -> Result<()> {
    visitor
        .driver
        .cdp()
        .emulation()
        .set_device_metrics_override(412, 823, 2.0, true)
        .await?;
    let mut widgets = kinds::widgets("en");
    widgets.push("embed/en/state/bdi/?as-of=2017-01-01".to_owned());
    widgets.push("embed/en/map/?as-of=2005-01-01".to_owned());
    watch(visitor, &Site::open()?, &widgets).await
}

async fn a_page_that_moves_would_be_noticed(visitor: &Visitor) -> Result<()> {
    let page = "<!DOCTYPE html><title>jumps</title><div id=late></div><p>text</p><p>text</p><p>text</p><p>text</p>
        <script>requestAnimationFrame(() => requestAnimationFrame(() => { late.style.height = '300px'; document.documentElement.dataset.awake = 'true' }))</script><div data-island></div>";
    let site = Site::of(&[("index.html", page.into())])?;
    visitor.open(&site, "").await?;
    visitor.until_awake().await?;
    let shifts = shifts(visitor).await?;
    assert!(sum(&shifts) > BUDGET, "{}", sum(&shifts));
    Ok(())
}

async fn watch(visitor: &Visitor, site: &Site, pages: &[String]) -> Result<()> {
    slow_line(visitor).await?;
    for page in pages {
        visitor.open(site, page).await?;
        visitor.until_awake().await?;
        let shifts = shifts(visitor).await?;
        let moved: Vec<String> = shifts
            .iter()
            .map(|shift| format!("{:.4}: {:?}", shift.value, shift.moved))
            .collect();
        assert!(sum(&shifts) <= BUDGET, "{page}: {moved:#?}");
    }
    Ok(())
}

/// Conference wifi as in DESIGN.md, and every page a first visit.
async fn slow_line(visitor: &Visitor) -> Result<()> {
    let bytes_per_second = 1_600_000 / 8;
    let conditions = json!({
        "offline": false, "latency": 150,
        "downloadThroughput": bytes_per_second, "uploadThroughput": bytes_per_second,
    });
    let cdp = visitor.driver.cdp();
    cdp.send_raw("Network.enable", ()).await?;
    cdp.send_raw("Network.setCacheDisabled", json!({ "cacheDisabled": true }))
        .await?;
    cdp.send_raw("Network.setBypassServiceWorker", json!({ "bypass": true }))
        .await?;
    cdp.send_raw("Network.emulateNetworkConditions", conditions)
        .await?;
    Ok(())
}

/// Every shift since the page began, with what moved; two frames later, so that the last one counts.
async fn shifts(visitor: &Visitor) -> Result<Vec<Shift>> {
    const SHIFTS: &str = "
        const frame = () => new Promise(requestAnimationFrame);
        await frame(); await frame();
        const shifts = [];
        const told = (list) => list.getEntries().filter((e) => !e.hadRecentInput).forEach((e) => shifts.push({
            value: e.value, moved: e.sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? String(node?.nodeName)) }));
        const observer = new PerformanceObserver(told);
        observer.observe({ type: 'layout-shift', buffered: true });
        await frame(); await new Promise((done) => setTimeout(done));
        told({ getEntries: () => observer.takeRecords() });
        return shifts;";
    visitor.js_promise(SHIFTS, &[]).await
}

fn sum(shifts: &[Shift]) -> f64 {
    shifts.iter().map(|shift| shift.value).sum()
}
