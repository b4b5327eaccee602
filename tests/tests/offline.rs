//! After one visit, every page of the visitor's language opens with the network off.

use anyhow::{Context, Result};
use asp_e2e::pages::StatesPage;
use asp_e2e::{Site, Visitor, built, in_every_browser, kinds, until};

in_every_browser!(
    after_one_visit_every_page_of_the_language_opens_without_a_network,
    the_filter_works_without_a_network,
    a_wrong_address_is_answered_by_the_sites_own_page_without_a_network,
    one_file_that_fails_fails_the_whole_installation_and_the_next_visit_mends_it,
);

async fn after_one_visit_every_page_of_the_language_opens_without_a_network(visitor: &Visitor) -> Result<()> {
    for lang in kinds::LANGUAGES {
        let mut site = Site::open()?;
        visitor.open(&site, &format!("{lang}/")).await?;
        until_kept(visitor, &site, lang).await?;
        site.go_dark();
        let files = files(lang)?;

        // Everything the site needs is on the list, or it would be missing now.
        let answers = "const failed = [];
            await Promise.all(arguments[0].map(async (url) => {
                const answer = await fetch(url).catch((why) => ({ ok: false, status: String(why) }));
                if (!answer.ok) failed.push(`${url}: ${answer.status}`);
            }));
            return failed;";
        let urls: Vec<_> = files.iter().map(|file| site.url(file)).collect();
        let failed: Vec<String> = visitor.js_promise(answers, &[urls.into()]).await?;
        assert!(failed.is_empty(), "{failed:#?}");

        for path in kinds::PATHS {
            let path = format!("{lang}/{path}");
            assert!(
                files.contains(&path),
                "{path} is not on the list of files to keep"
            );
            visitor.open(&site, &path).await?;
            visitor.until_awake().await?;
            assert_eq!(title(visitor).await?, built_title(&path)?, "{path}");
            let styled = "return document.styleSheets[0]?.cssRules.length > 0";
            assert!(
                visitor.js::<bool>(styled, &[]).await?,
                "{path} has lost its style"
            );
        }
    }
    Ok(())
}

async fn the_filter_works_without_a_network(visitor: &Visitor) -> Result<()> {
    let mut site = Site::open()?;
    visitor.open(&site, "fr/").await?;
    until_kept(visitor, &site, "fr").await?;
    site.go_dark();
    let page = StatesPage::open(visitor, &site, "fr", "?q=kenya").await?;
    page.until_names(&["Kenya"]).await?;
    page.reset().await?;
    page.search("senegal").await?;
    page.until_names(&["Sénégal"]).await
}

async fn a_wrong_address_is_answered_by_the_sites_own_page_without_a_network(
    visitor: &Visitor,
) -> Result<()> {
    let mut site = Site::open()?;
    visitor.open(&site, "en/").await?;
    until_kept(visitor, &site, "en").await?;
    site.go_dark();
    visitor.open(&site, "en/states/atlantis/").await?;
    assert_eq!(title(visitor).await?, built_title("en/404.html")?);
    visitor.open(&site, "en/states/fra").await?;
    visitor.until_at(&site, "en/states/fra/").await?;
    assert_eq!(title(visitor).await?, built_title("en/states/fra/")?);
    Ok(())
}

async fn one_file_that_fails_fails_the_whole_installation_and_the_next_visit_mends_it(
    visitor: &Visitor,
) -> Result<()> {
    let site = Site::open()?;
    site.host()?.refuse("/en/states/fra/");
    visitor.open(&site, "en/").await?;
    until(
        "the worker has asked for the file that is refused",
        async || Ok(site.host()?.refusals("/en/states/fra/")),
        |refusals| *refusals > 0,
    )
    .await?;
    until(
        "no worker and no cache is left",
        async || kept(visitor, &site, "en").await,
        |kept| *kept == (0, vec![]),
    )
    .await?;

    site.host()?.refuse_nothing();
    visitor.open(&site, "en/about/").await?;
    until_kept(visitor, &site, "en").await
}

/// Number of files kept, or the worker's absence, and the names of all caches.
async fn kept(visitor: &Visitor, site: &Site, lang: &str) -> Result<(usize, Vec<String>)> {
    const KEPT: &str = "
        const registration = await navigator.serviceWorker.getRegistration(arguments[0]);
        const names = await caches.keys();
        const active = registration?.active?.state === 'activated';
        const waiting = registration?.installing || registration?.waiting;
        if (waiting) return [1, ['installing']];
        return [active ? (await (await caches.open(names[0])).keys()).length : 0, names];";
    visitor
        .js_promise(KEPT, &[site.url(&format!("{lang}/")).into()])
        .await
}

/// Waits until the worker of the language has every file of its list in one cache.
async fn until_kept(visitor: &Visitor, site: &Site, lang: &str) -> Result<()> {
    let expected = files(lang)?.len();
    until(
        "every file is kept",
        async || kept(visitor, site, lang).await,
        |(count, names)| *count == expected && names.len() == 1,
    )
    .await?;
    Ok(())
}

/// The files the worker of a language keeps, from its own script.
fn files(lang: &str) -> Result<Vec<String>> {
    let script = built(&format!("sw-{lang}.js"))?;
    let list = script
        .lines()
        .find_map(|line| line.trim().strip_prefix("const FILES = ")?.strip_suffix(';'));
    let list: Vec<(String, String)> = serde_json::from_str(list.context("the worker has no list of files")?)?;
    Ok(list.into_iter().map(|(path, _)| path).collect())
}

async fn title(visitor: &Visitor) -> Result<String> {
    visitor.js("return document.title", &[]).await
}

/// The title a page was built with.
fn built_title(path: &str) -> Result<String> {
    let file = if path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    };
    let html = built(&file)?;
    let title = html
        .split_once("<title>")
        .and_then(|(_, rest)| Some(rest.split_once("</title>")?.0));
    // The only references our titles can hold.
    Ok(title
        .context("no title")?
        .replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&#x27;", "'"))
}
