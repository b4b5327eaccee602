//! What a widget costs the page that shows it, beside what a webmaster would otherwise use.
//!
//! One host page, with nothing and with each candidate in turn, on a phone of the year before last: 412 × 823, CPU
//! slowed four times, 1.6 Mbit/s with 150 ms (the project's own conditions). Every run has an origin of its own, so
//! nothing is in any cache. The candidates take turns, so that a busy moment of the machine hits all of them alike.
//! pretalx' widget shows the same events as ours; Chart.js draws the same bars.
#![allow(clippy::print_stdout, reason = "a benchmark tells what it measured")]

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use asp_core::SessionId;
use asp_e2e::{Browser, Scripts, Site, Visitor, check, until};
use serde::Deserialize;
use serde_json::{Value, json};

const RUNS: usize = 5;
/// The session whose events are shown: the one with the most.
const SESSION: SessionId = SessionId::Regular(23);

/// Something a webmaster can put into a page.
struct Candidate {
    name: &'static str,
    /// What is pasted. `{site}` is our site's address, `{lib}` that of the other's files.
    snippet: &'static str,
    /// True once the visitor sees what was pasted.
    ready: &'static str,
}

const CANDIDATES: [Candidate; 5] = [
    Candidate {
        name: "the page alone",
        snippet: "",
        ready: "true",
    },
    Candidate {
        name: "programme: ours",
        snippet: r#"<iframe src="{site}embed/en/programme/asp23/" title="Programme" width="100%" height="600"></iframe>"#,
        ready: "window.heard > 0",
    },
    Candidate {
        name: "programme: pretalx",
        snippet: r#"<script type="text/javascript" src="{lib}pretalx-schedule.min.js"></script><pretalx-schedule event-url="{lib}asp23/" locale="en" format="list"></pretalx-schedule>"#,
        ready: "document.querySelector('pretalx-schedule').shadowRoot?.textContent.includes('{title}')",
    },
    Candidate {
        name: "bars: ours",
        snippet: r#"<iframe src="{site}embed/en/budget/" title="Budget" width="100%" height="600"></iframe>"#,
        ready: "window.heard > 0",
    },
    Candidate {
        name: "bars: Chart.js",
        snippet: r#"<canvas id="chart" width="600" height="300"></canvas><script src="{lib}chart.umd.min.js"></script><script src="{lib}chart.js"></script>"#,
        ready: "window.drawn",
    },
];

/// What one run came to.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
struct Cost {
    #[serde(default)]
    bytes: f64,
    #[serde(default)]
    requests: f64,
    /// First paint of the host page with content, in milliseconds.
    paint: f64,
    /// Until what was pasted can be seen.
    #[serde(default)]
    seen: f64,
    /// Sum of what every long task takes beyond 50 ms.
    blocked: f64,
    shift: f64,
}

fn main() {
    check("widgets", Browser::Chromium, Scripts::On, async |visitor| {
        let mut costs: BTreeMap<usize, Vec<Cost>> = BTreeMap::new();
        slow_down(visitor).await?;
        for run in 0..RUNS {
            for (index, candidate) in CANDIDATES.iter().enumerate() {
                let cost = measure(visitor, candidate)
                    .await
                    .with_context(|| format!("{}, run {run}", candidate.name))?;
                costs.entry(index).or_default().push(cost);
            }
        }
        print(&costs);
        Ok(())
    });
}

/// The host page with one candidate, opened once.
async fn measure(visitor: &Visitor, candidate: &Candidate) -> Result<Cost> {
    let ours = Site::open()?;
    let host = Site::of(&files(candidate)?)?;
    // The page names the addresses of both, which are known only now.
    let page = page(candidate)
        .replace("{site}", &ours.url(""))
        .replace("{lib}", &host.url(""));
    host.write("index.html", &page)?;
    visitor.driver.get_log("performance").await?;
    visitor.open(&host, "").await?;
    let ready = candidate.ready.replace("{title}", first_title());
    let script = format!("return ({ready}) ? performance.now() : 0");
    let seen = until(
        candidate.name,
        async || visitor.js::<f64>(&script, &[]).await,
        |at| *at > 0.0,
    )
    .await?;
    // Two idle moments after it is seen: what it still does then counts too.
    visitor
        .js_promise::<()>(
            "for (let i = 0; i < 2; i++) await new Promise((done) => requestIdleCallback(done));",
            &[],
        )
        .await?;
    let (bytes, requests) = transferred(visitor).await?;
    let cost: Cost = visitor.js("return window.cost()", &[]).await?;
    Ok(Cost {
        bytes,
        requests,
        seen,
        ..cost
    })
}

async fn slow_down(visitor: &Visitor) -> Result<()> {
    let cdp = visitor.driver.cdp();
    let phone = json!({ "width": 412, "height": 823, "deviceScaleFactor": 1, "mobile": true });
    let network = json!({
        "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750,
    });
    for (command, parameters) in [
        ("Network.enable", json!({})),
        ("Page.enable", json!({})),
        ("Emulation.setDeviceMetricsOverride", phone),
        ("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })),
        ("Network.emulateNetworkConditions", network),
        (
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": OBSERVER }),
        ),
    ] {
        cdp.send_raw(command, parameters).await?;
    }
    Ok(())
}

/// In the host page: adds up what a visitor waits for.
const OBSERVER: &str = "if (window === top) {
    let blocked = 0, shift = 0;
    window.heard = 0;
    const watch = (type, see) => new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
    watch('longtask', ({ duration }) => { blocked += Math.max(0, duration - 50); });
    watch('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) shift += value; });
    addEventListener('message', () => { window.heard += 1; });
    window.cost = () => ({ blocked, shift, paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 });
}";

/// Bytes over the network and requests since this was last asked, without the host page itself.
async fn transferred(visitor: &Visitor) -> Result<(f64, f64)> {
    let (mut bytes, mut requests) = (0.0, 0.0);
    for entry in visitor.driver.get_log("performance").await? {
        let Ok(message) = serde_json::from_str::<Value>(&entry.message) else {
            continue;
        };
        if message["message"]["method"] == "Network.loadingFinished" {
            bytes += message["message"]["params"]["encodedDataLength"]
                .as_f64()
                .unwrap_or_default();
            requests += 1.0;
        }
    }
    Ok((bytes, requests))
}

fn page(candidate: &Candidate) -> String {
    let paragraph = "<p>A page of an organisation, with a few lines of text above what it shows.</p>";
    format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Host</title><meta name=viewport \
         content='width=device-width'><link rel=icon href=data:,></head><body><h1>Host</h1>{}{}<p>End.</p></body></html>",
        paragraph.repeat(3),
        candidate.snippet
    )
}

/// What a candidate needs on the host.
fn files(candidate: &Candidate) -> Result<Vec<(&'static str, String)>> {
    let mut files = vec![("index.html", String::new()), ("_headers", String::new())];
    match candidate.name {
        "programme: pretalx" => {
            files.push(("pretalx-schedule.min.js", library("ASP_PRETALX")?));
            files.push(("asp23/schedule/widgets/schedule.json", schedule().to_string()));
        }
        "bars: Chart.js" => {
            files.push(("chart.umd.min.js", library("ASP_CHARTJS")?));
            files.push(("chart.js", chart()));
        }
        _ => {}
    }
    Ok(files)
}

/// A library's file, at the place that `cargo xtask bench` names.
fn library(variable: &str) -> Result<String> {
    let path = env::var_os(variable).map(PathBuf::from);
    let path =
        path.with_context(|| format!("{variable} is not set: `cargo xtask bench` gets the library"))?;
    ensure!(path.is_file(), "{variable}: {} is not there", path.display());
    Ok(fs::read_to_string(path)?)
}

fn first_title() -> &'static str {
    asp_data::of_session(asp_data::programme(), SESSION)
        .first()
        .map_or("", |event| event.title)
}

/// The events of the session in pretalx' form. What has no time is given an hour at noon, or it would not be drawn.
fn schedule() -> Value {
    let events = asp_data::of_session(asp_data::programme(), SESSION);
    let talks: Vec<Value> = events
        .iter()
        .enumerate()
        .map(|(index, event)| {
            let at = |time: Option<String>, other: &str| {
                let day = event.date.map_or_else(|| "2024-12-02".to_owned(), |day| day.to_string());
                format!("{day}T{}:00+01:00", time.unwrap_or_else(|| other.to_owned()))
            };
            json!({
                "code": format!("E{index}"), "id": index, "title": event.title, "abstract": "", "speakers": [],
                "track": null, "room": 1, "duration": 60, "do_not_record": false,
                "start": at(event.start.map(|time| time.to_string()), "12:00"),
                "end": at(event.end.map(|time| time.to_string()), "13:00"),
            })
        })
        .collect();
    json!({
        "talks": talks, "version": "1", "timezone": "Europe/Amsterdam", "tracks": [], "speakers": [],
        "rooms": [{ "id": 1, "name": { "en": "World Forum" }, "description": {} }],
        "event_start": "2024-12-02", "event_end": "2024-12-07",
    })
}

/// The budgets adopted, as bars.
fn chart() -> String {
    let amounts = asp_data::budget_amounts().iter();
    let adopted = amounts.filter(|row| row.stage == asp_core::record::budget::BudgetStage::Approved);
    let years = adopted.map(|row| (row.year.to_string(), row.amount.to_string()));
    let (labels, data): (Vec<_>, Vec<_>) = years.into_iter().unzip();
    let config = json!({
        "type": "bar",
        "data": { "labels": labels, "datasets": [{ "label": "Budget adopted (EUR)", "data": data }] },
        "options": { "animation": false },
    });
    format!("new Chart(document.getElementById('chart'), {config}); window.drawn = true;")
}

/// The median of each figure.
fn print(costs: &BTreeMap<usize, Vec<Cost>>) {
    println!(
        "\n{:<22} {:>9} {:>9} {:>12} {:>10} {:>10} {:>8}",
        "", "kB", "requests", "paint (ms)", "seen (ms)", "blocked", "shift"
    );
    for (index, runs) in costs {
        let median = |figure: fn(&Cost) -> f64| {
            let mut figures: Vec<f64> = runs.iter().map(figure).collect();
            figures.sort_by(f64::total_cmp);
            figures[figures.len() / 2]
        };
        println!(
            "{:<22} {:>9.1} {:>9} {:>12.0} {:>10.0} {:>10.0} {:>8.3}",
            CANDIDATES[*index].name,
            median(|cost| cost.bytes) / 1_000.0,
            median(|cost| cost.requests),
            median(|cost| cost.paint),
            median(|cost| cost.seen),
            median(|cost| cost.blocked),
            median(|cost| cost.shift),
        );
    }
}
