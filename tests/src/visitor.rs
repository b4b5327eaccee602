//! A person at a browser.
//!
//! A browser serves one test after the other, since starting Firefox takes several seconds. Tests do not meet all the
//! same: every [`Site`] has a port of its own, so to the browser it is an origin never visited before.

use std::time::Duration;

use anyhow::{Context, Result};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::error::WebDriverErrorInner;
use thirtyfour::{By, TypingData, WebDriver, WebElement};

use crate::browser::{Browser, Driver, Scripts};
use crate::elsewhere::Elsewhere;
use crate::site::Site;
use crate::wait::until;

/// Room for a page on a desktop.
const WINDOW: (u32, u32) = (1280, 900);

/// Far above what any command takes: a browser that needs longer hangs.
const PATIENCE: Duration = Duration::from_secs(120);

/// Far above what a browser takes to start on a busy machine; one that needs longer has lost its way.
const START: Duration = Duration::from_secs(45);

/// A browser, and what its user can do and see.
#[derive(Debug)]
pub struct Visitor {
    /// The engine.
    pub browser: Browser,
    /// All that WebDriver can do, where the methods here do not suffice.
    pub driver: WebDriver,
    elsewhere: Elsewhere,
    running: Driver,
}

impl Visitor {
    /// A fresh browser with an empty profile.
    pub(crate) async fn arrive(browser: Browser, scripts: Scripts) -> Result<Self> {
        let elsewhere = Elsewhere::start()?;
        let wanted = browser.capabilities(scripts, elsewhere.address())?;
        let running = browser.start_driver().await?;
        let address = format!("127.0.0.1:{}", running.port);
        until(
            "the driver listens",
            async || Ok(tokio::net::TcpStream::connect(&address).await.map(drop)?),
            |()| true,
        )
        .await
        .with_context(|| running.process.output())?;
        // A proxy of the machine (HTTP_PROXY) must not stand between us and loopback.
        let client = reqwest::Client::builder().no_proxy().timeout(PATIENCE).build()?;
        let session = WebDriver::builder(format!("http://{address}"), wanted).client(client);
        let session = tokio::time::timeout(START, session.into_future()).await;
        let driver = session
            .map_err(anyhow::Error::from)
            .and_then(|session| Ok(session?))
            .with_context(|| format!("{browser:?} did not start\n{}", running.process.output()))?;
        driver.set_script_timeout(Duration::from_secs(60)).await?;
        Ok(Self {
            browser,
            driver,
            elsewhere,
            running,
        })
    }

    /// Makes the browser what it was when new, as far as a test can tell.
    pub(crate) async fn forget(&self) -> Result<()> {
        let (width, height) = WINDOW;
        if self.browser == Browser::Chromium {
            self.end_emulation().await?;
            for log in ["browser", "performance"] {
                self.driver.get_log(log).await?;
            }
        }
        self.driver.set_window_rect(0, 0, width, height).await?;
        self.driver.goto("about:blank").await?;
        self.elsewhere.take();
        Ok(())
    }

    /// Takes back whatever a test may have told Chromium to pretend.
    async fn end_emulation(&self) -> Result<()> {
        let fast =
            json!({ "offline": false, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        let usual = [
            (
                "Emulation.setEmulatedMedia",
                json!({ "media": "", "features": [] }),
            ),
            ("Emulation.clearDeviceMetricsOverride", json!({})),
            ("Emulation.setUserAgentOverride", json!({ "userAgent": "" })),
            ("Network.setCacheDisabled", json!({ "cacheDisabled": false })),
            ("Network.setBypassServiceWorker", json!({ "bypass": false })),
            ("Network.emulateNetworkConditions", fast),
        ];
        for (command, parameters) in usual {
            self.driver.cdp().send_raw(command, parameters).await?;
        }
        Ok(())
    }

    /// Opens a page of the site and waits until it is loaded.
    pub async fn open(&self, site: &Site, path: &str) -> Result<()> {
        let url = site.url(path);
        self.driver
            .goto(&url)
            .await
            .with_context(|| format!("cannot open {url}"))
    }

    /// Waits until the islands of the page are awake and have drawn; at once if it has none.
    pub async fn until_awake(&self) -> Result<()> {
        const AWAKE: &str = "return document.readyState === 'complete'
            && (!document.querySelector('[data-island]') || document.documentElement.dataset.awake === 'true')";
        const DRAWN: &str =
            "const frame = () => new Promise(requestAnimationFrame); await frame(); await frame();";
        until(
            "the islands are awake",
            async || self.js::<bool>(AWAKE, &[]).await,
            |awake| *awake,
        )
        .await?;
        self.js_promise(DRAWN, &[]).await
    }

    /// What a script in the page returns.
    pub async fn js<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> Result<T> {
        Ok(self.driver.execute(script, arguments).await?.convert()?)
    }

    /// What the promise that a script in the page returns comes to.
    pub async fn js_promise<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> Result<T> {
        let script = format!(
            "const given = [...arguments], done = given.pop();
            (async function () {{ {script} }})(...given).then((value) => done([value, null]), (why) => done([null, `${{why}}`]));"
        );
        let answer: (Value, Option<String>) =
            self.driver.execute_async(script, arguments).await?.convert()?;
        match answer {
            (value, None) => Ok(serde_json::from_value(value)?),
            (_, Some(why)) => anyhow::bail!("the page's script failed: {why}"),
        }
    }

    /// The one element with this selector.
    pub async fn the(&self, css: &str) -> Result<WebElement> {
        self.driver
            .find(By::Css(css))
            .await
            .with_context(|| format!("there is no {css}"))
    }

    /// The text of the one element with this selector, as it is seen.
    pub async fn text(&self, css: &str) -> Result<String> {
        Ok(self.the(css).await?.text().await?)
    }

    /// Whether an element with this selector is there and can be seen.
    pub async fn sees(&self, css: &str) -> Result<bool> {
        const VISIBLE: &str = "return [...document.querySelectorAll(arguments[0])].some((e) => e.checkVisibility({ visibilityProperty: true }))";
        self.js(VISIBLE, &[css.into()]).await
    }

    /// The address in the address bar, from the site's root on: `en/states/?q=fra`.
    pub async fn address(&self, site: &Site) -> Result<String> {
        let url = self.driver.current_url().await?;
        let address = url.as_str().strip_prefix(&site.url("")).map(str::to_owned);
        Ok(address.unwrap_or_else(|| url.to_string()))
    }

    /// Waits until the address is this one and the page behind it is loaded.
    pub async fn until_at(&self, site: &Site, address: &str) -> Result<()> {
        let what = format!("the address is {address}");
        until(&what, async || self.address(site).await, |seen| seen == address).await?;
        until(
            "the page is loaded",
            async || {
                self.js::<bool>("return document.readyState === 'complete'", &[])
                    .await
            },
            |loaded| *loaded,
        )
        .await?;
        Ok(())
    }

    /// Presses keys, wherever the focus is.
    pub async fn press(&self, keys: impl Into<TypingData>) -> Result<()> {
        self.driver.action_chain().send_keys(keys).perform().await?;
        Ok(())
    }

    /// What was asked of hosts other than the site's since this was last asked. Chromium looks for a newer self after
    /// some minutes, whatever flags forbid it; what a page asks of that host still stands in the log of its requests.
    pub fn requests_elsewhere(&self) -> Vec<String> {
        const UPDATER: &str = "update.googleapis.com";
        let mut requests = self.elsewhere.take();
        requests.retain(|request| self.browser != Browser::Chromium || !request.contains(UPDATER));
        requests
    }

    /// Whether the driver does not know a command, which is another thing than the command failing.
    pub fn is_unknown(error: &thirtyfour::error::WebDriverError) -> bool {
        matches!(
            error.as_inner(),
            WebDriverErrorInner::UnknownCommand(_) | WebDriverErrorInner::UnknownMethod(_)
        )
    }

    /// The last words of the driver and the browser.
    pub(crate) fn last_words(&self) -> String {
        let output = self.running.process.output();
        let lines: Vec<&str> = output.lines().collect();
        lines[lines.len().saturating_sub(20)..].join("\n")
    }
}
