//! No request leaves the origin, and no page has anything to complain of.
//!
//! Three witnesses: the browser's proxy, which sees whatever any engine sends to any host but the site's;
//! the page's own list of what it loaded; in Chromium, the log of every request and of its console. The
//! last behaviours show that the witnesses would speak up.

use anyhow::Result;
use asp_e2e::{Browser, Site, Visitor, built, in_every_browser, kinds};
use serde_json::Value;

in_every_browser!(
    no_kind_of_page_sends_a_request_to_another_host,
    no_kind_of_page_breaks_the_security_policy_or_reports_an_error,
    a_request_that_leaves_the_origin_would_be_noticed,
    a_page_that_breaks_the_policy_or_throws_would_be_noticed,
);

/// Everything the page has loaded or tried to load.
const LOADED: &str = "return performance.getEntriesByType('resource').map((entry) => entry.name)";

/// What a page asks for does not hang on its language: one engine looks at all of them.
fn seen_by(browser: Browser) -> Vec<String> {
    match browser {
        Browser::Chromium => kinds::pages(),
        Browser::Firefox | Browser::WebKit => kinds::in_english(),
    }
}

async fn no_kind_of_page_sends_a_request_to_another_host(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor.open(&site, "").await?;
    visitor.until_at(&site, "en/").await?;
    let mut everything = Vec::new();
    for page in seen_by(visitor.browser) {
        visitor.open(&site, &page).await?;
        visitor.until_awake().await?;
        let loaded: Vec<String> = visitor.js(LOADED, &[]).await?;
        let foreign: Vec<&String> = loaded
            .iter()
            .filter(|url| !url.starts_with(&site.url("")))
            .collect();
        assert!(foreign.is_empty(), "{page} loads {foreign:?}");
        if page.starts_with("embed/") {
            let more: Vec<&String> = loaded
                .iter()
                .filter(|url| !url.contains("/assets/icon-"))
                .collect();
            assert!(
                more.is_empty(),
                "a widget is one request, but {page} loads {more:?}"
            );
        }
        everything.extend(loaded);
    }
    assert!(
        everything.iter().any(|url| url.contains("/assets/boot-")),
        "the list of what pages load is incomplete: {everything:?}"
    );
    assert_eq!(visitor.requests_elsewhere(), Vec::<String>::new());
    if visitor.browser == Browser::Chromium {
        let log = visitor.driver.get_log("performance").await?;
        let urls: Vec<String> = log.iter().filter_map(|entry| requested(&entry.message)).collect();
        assert!(
            urls.len() > kinds::pages().len(),
            "the log is incomplete: {urls:?}"
        );
        let foreign: Vec<&String> = urls
            .iter()
            // What a URL holds itself is asked of nobody: the icons of a date field are Chromium's own.
            .filter(|url| !url.starts_with(&site.url("")) && !url.starts_with("data:"))
            .collect();
        assert!(foreign.is_empty(), "{foreign:?}");
    }
    Ok(())
}

/// Stands before all other scripts and remembers every complaint.
const PROBE: &str = "(() => {
    const complaints = (globalThis.complaints = []);
    document.addEventListener('securitypolicyviolation', (e) =>
        complaints.push(`policy: ${e.effectiveDirective} ${e.blockedURI} ${e.sample}`));
    addEventListener('error', (e) => complaints.push(`error: ${e.message ?? e.target.outerHTML}`), true);
    addEventListener('unhandledrejection', (e) => complaints.push(`rejection: ${e.reason}`));
    for (const level of ['error', 'warn', 'info']) {
        const told = console[level];
        console[level] = (...words) => { complaints.push(`console.${level}: ${words.join(' ')}`); told.apply(console, words); };
    }
})();";
const COMPLAINTS: &str = "return globalThis.complaints";

async fn no_kind_of_page_breaks_the_security_policy_or_reports_an_error(visitor: &Visitor) -> Result<()> {
    let mut files = vec![("probe.js".to_owned(), PROBE.to_owned())];
    // A worker that keeps nothing: the real one would answer with pages that have no probe.
    files.extend(kinds::LANGUAGES.map(|lang| (format!("sw-{lang}.js"), String::new())));
    for page in seen_by(visitor.browser) {
        let file = if page.is_empty() || page.ends_with('/') {
            format!("{page}index.html")
        } else {
            page
        };
        let html = built(&file)?.replacen("<head>", "<head><script src=\"/probe.js\"></script>", 1);
        files.push((file, html));
    }
    let files: Vec<(&str, String)> = files
        .iter()
        .map(|(path, content)| (path.as_str(), content.clone()))
        .collect();
    let site = Site::with(&files)?;
    for page in seen_by(visitor.browser) {
        visitor.open(&site, &page).await?;
        visitor.until_awake().await?;
        let complaints: Option<Vec<String>> = visitor.js(COMPLAINTS, &[]).await?;
        assert_eq!(complaints, Some(vec![]), "{page}");
        if visitor.browser == Browser::Chromium {
            let said = visitor
                .driver
                .browser_log()
                .await?
                .into_iter()
                .map(|entry| entry.message);
            assert_eq!(said.collect::<Vec<_>>(), Vec::<String>::new(), "{page}");
        }
    }
    Ok(())
}

/// The address of a request, if the entry of the log is about one.
fn requested(entry: &str) -> Option<String> {
    let entry: Value = serde_json::from_str(entry).ok()?;
    let message = entry.get("message")?;
    (message.get("method")? == "Network.requestWillBeSent").then_some(())?;
    Some(message.pointer("/params/request/url")?.as_str()?.to_owned())
}

async fn a_request_that_leaves_the_origin_would_be_noticed(visitor: &Visitor) -> Result<()> {
    let page = "<!DOCTYPE html><title>leaks</title><img src=\"http://elsewhere.example/picture.png\">
        <script src=\"https://also.elsewhere.example/script.js\"></script>";
    let site = Site::of(&[("index.html", page.into())])?;
    visitor.open(&site, "").await?;
    let (requests, loaded) = (
        visitor.requests_elsewhere(),
        visitor.js::<Vec<String>>(LOADED, &[]).await?,
    );
    assert!(
        requests.contains(&"GET http://elsewhere.example/picture.png".to_owned()),
        "{requests:?}"
    );
    assert!(
        loaded.contains(&"http://elsewhere.example/picture.png".to_owned()),
        "{loaded:?}"
    );
    // WebKitGTK without `glib-networking` knows no TLS and gives up before it asks or notes anything. What
    // our pages might ask for so, the policy refuses, and that is noticed below.
    if visitor.browser != Browser::WebKit {
        assert!(
            requests.contains(&"CONNECT also.elsewhere.example:443".to_owned()),
            "{requests:?}"
        );
        assert!(
            loaded.contains(&"https://also.elsewhere.example/script.js".to_owned()),
            "{loaded:?}"
        );
    }
    Ok(())
}

async fn a_page_that_breaks_the_policy_or_throws_would_be_noticed(visitor: &Visitor) -> Result<()> {
    let page = "<!DOCTYPE html><head><script src=\"/probe.js\"></script><title>wrong</title>
        <meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self'; style-src 'self'\">
        <style>p { color: red }</style><script src=\"/wrong.js\"></script><script src=\"/missing.js\"></script>";
    let wrong = "console.error('told'); Promise.reject('broken'); throw new Error('thrown');";
    let site = Site::of(&[
        ("index.html", page.into()),
        ("probe.js", PROBE.into()),
        ("wrong.js", wrong.into()),
    ])?;
    visitor.open(&site, "").await?;
    let complaints: Vec<String> = asp_e2e::until(
        "all five are noticed",
        async || visitor.js::<Vec<String>>(COMPLAINTS, &[]).await,
        |complaints| complaints.len() >= 5,
    )
    .await?;
    for expected in [
        "policy: style-src",
        "console.error: told",
        "thrown",
        "rejection: broken",
        "missing.js",
    ] {
        assert!(
            complaints.iter().any(|complaint| complaint.contains(expected)),
            "{expected}: {complaints:?}"
        );
    }
    Ok(())
}
