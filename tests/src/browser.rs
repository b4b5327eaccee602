//! The three engines, and how each is told to behave.

use std::net::SocketAddr;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::Capabilities;

use crate::process::{Process, free_port};
use crate::programs::{CHROMEDRIVER, CHROMIUM, FIREFOX, GECKODRIVER, WEBKIT_DRIVER, XVFB, mini_browser};
use crate::wait::until;

/// An engine under test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Stands for Chrome, Edge and the other Chromium browsers.
    Chromium,
    /// Firefox, and Tor Browser's engine.
    Firefox,
    /// WebKitGTK: the engine of Safari.
    WebKit,
}

/// Whether pages may run scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scripts {
    /// As browsers come.
    On,
    /// As in Tor Browser at its safest level.
    Off,
}

/// A driver that listens, or will in a moment.
#[derive(Debug)]
pub(crate) struct Driver {
    pub process: Process,
    pub port: u16,
    /// Ends after the driver, which draws on it.
    _screen: Option<Process>,
}

impl Browser {
    /// Starts the driver.
    pub(crate) async fn start_driver(self) -> Result<Driver> {
        let port = free_port()?;
        let mut screen = None;
        let process = match self {
            Self::Chromium => Process::start(&CHROMEDRIVER.find()?, [format!("--port={port}")], &[]),
            Self::Firefox => {
                // Port 0: the debugging socket, which nobody uses, must not clash with another Firefox.
                let arguments = [format!("--port={port}"), "--websocket-port=0".into()];
                Process::start(
                    &GECKODRIVER.find()?,
                    arguments,
                    &[("MOZ_REMOTE_SETTINGS_DEVTOOLS", "1")],
                )
            }
            Self::WebKit => {
                let (xvfb, name) = start_screen().await?;
                screen = Some(xvfb);
                // The web process cannot build its sandbox inside a container. All it opens here is ours.
                let environment = [
                    ("DISPLAY", name.as_str()),
                    ("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1"),
                ];
                Process::start(&WEBKIT_DRIVER.find()?, [format!("--port={port}")], &environment)
            }
        };
        Ok(Driver {
            process: process?,
            port,
            _screen: screen,
        })
    }

    /// What a new session is asked for. Everything but loopback goes through `proxy`.
    pub(crate) fn capabilities(self, scripts: Scripts, proxy: SocketAddr) -> Result<Capabilities> {
        let wanted = match self {
            Self::Chromium => chromium(&CHROMIUM.find()?, scripts, proxy),
            Self::Firefox => firefox(&FIREFOX.find()?, scripts, proxy),
            Self::WebKit => webkit(&mini_browser()?, scripts, proxy),
        };
        match wanted {
            Value::Object(map) => Ok(map.into()),
            _ => unreachable!("capabilities are an object"),
        }
    }
}

fn chromium(binary: &Path, scripts: Scripts, proxy: SocketAddr) -> Value {
    let forbidden = 2;
    let prefs = match scripts {
        Scripts::On => json!({}),
        Scripts::Off => json!({ "profile.default_content_setting_values.javascript": forbidden }),
    };
    json!({
        "browserName": "chrome",
        "proxy": all_but_loopback(proxy),
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        "goog:chromeOptions": {
            "binary": binary,
            "prefs": prefs,
            "args": [
                "--headless",
                // Chromium refuses its sandbox as root, which is what a container is. All it opens here is ours.
                "--no-sandbox",
                "--no-first-run",
                // What Chromium would ask of its makers by itself, which is not under test.
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-extensions",
                "--disable-client-side-phishing-detection",
                "--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication,OptimizationHints",
                "--gaia-url=http://127.0.0.1:9/",
            ],
        },
    })
}

fn firefox(binary: &Path, scripts: Scripts, proxy: SocketAddr) -> Value {
    json!({
        "browserName": "firefox",
        "proxy": all_but_loopback(proxy),
        "moz:firefoxOptions": {
            "binary": binary,
            "args": ["-headless"],
            "prefs": {
                "javascript.enabled": scripts == Scripts::On,
                // What Firefox would ask of its makers by itself, which is not under test.
                "services.settings.server": "data:,#remote-settings-dummy/v1",
            },
        },
    })
}

/// The proxy is told to the browser itself: WebKitGTK 2.50 reads past the end of a list of exceptions that comes with
/// the session's capabilities, and one start in fifteen crashes without a word.
fn webkit(binary: &Path, scripts: Scripts, proxy: SocketAddr) -> Value {
    let scripts = format!("--enable-javascript={}", scripts == Scripts::On);
    let proxy = format!("--proxy=http://{proxy}");
    json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": {
            "binary": binary,
            "args": ["--automation", scripts, proxy, "--ignore-host=127.0.0.1"],
        },
    })
}

fn all_but_loopback(proxy: SocketAddr) -> Value {
    let proxy = proxy.to_string();
    json!({ "proxyType": "manual", "httpProxy": proxy, "sslProxy": proxy, "noProxy": ["127.0.0.1"] })
}

/// A screen for WebKit, which has no headless mode. One each: of two windows on one screen only one has the focus,
/// and in the other `:focus` matches nothing.
async fn start_screen() -> Result<(Process, String)> {
    let arguments = [
        "-displayfd",
        "1",
        "-screen",
        "0",
        "1600x1200x24",
        "-nolisten",
        "tcp",
    ];
    let xvfb = Process::start(&XVFB.find()?, arguments, &[])?;
    let number = until(
        "Xvfb says which screen it is",
        // Between its complaints about screens that are taken.
        async || {
            Ok(xvfb
                .output()
                .lines()
                .find(|line| is_number(line))
                .map(str::to_owned))
        },
        Option::is_some,
    );
    let number = number.await.with_context(|| xvfb.output())?.unwrap_or_default();
    Ok((xvfb, format!(":{number}")))
}

fn is_number(line: &str) -> bool {
    !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_digit())
}
