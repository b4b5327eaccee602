//! After one visit, every page of the visitor's language opens with the network off.

use anyhow::{Context, Result};
use asp_e2e::kept::{Kept, files, kept, pack, until_kept};
use asp_e2e::pages::StatesPage;
use asp_e2e::{Site, Visitor, built, in_every_browser, kinds, until};

in_every_browser!(
    after_one_visit_every_page_of_the_language_opens_without_a_network,
    the_filter_works_without_a_network,
    one_file_that_fails_fails_the_whole_installation_and_the_next_visit_mends_it,
    pages_of_another_release_are_not_kept,
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

        for path in kinds::one_of_each(lang) {
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

async fn one_file_that_fails_fails_the_whole_installation_and_the_next_visit_mends_it(
    visitor: &Visitor,
) -> Result<()> {
    let site = Site::open()?;
    let files = files("en")?;
    // Files that nobody but the worker asks for: Chromium asks for the manifest by itself, the first page for no client.
    let client = files.iter().find(|file| file.ends_with(".wasm"));
    for file in [client.context("no client")?, &pack("en")?] {
        site.host()?.refuse(&format!("/{file}"));
        visitor.open(&site, "en/").await?;
        until_asked(&site, file).await?;
        until_nothing_is_kept(visitor, &site).await?;
        site.host()?.refuse_nothing();
    }

    site.host()?.refuse_nothing();
    visitor.open(&site, "en/about/").await?;
    until_kept(visitor, &site, "en").await
}

async fn pages_of_another_release_are_not_kept(visitor: &Visitor) -> Result<()> {
    let path = pack("en")?;
    let site = Site::with(&[(&path, built(&path)?.replacen("State", "state", 1))])?;
    visitor.open(&site, "en/").await?;
    until_asked(&site, &path).await?;
    until_nothing_is_kept(visitor, &site).await
}

async fn until_asked(site: &Site, file: &str) -> Result<()> {
    let what = format!("the worker has asked for {file}");
    until(
        &what,
        async || Ok(site.host()?.asked(&format!("/{file}"))),
        |asked| *asked > 0,
    )
    .await?;
    Ok(())
}

async fn until_nothing_is_kept(visitor: &Visitor, site: &Site) -> Result<()> {
    until(
        "no worker and no cache is left",
        async || kept(visitor, site, "en").await,
        Kept::is_empty,
    )
    .await?;
    Ok(())
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
