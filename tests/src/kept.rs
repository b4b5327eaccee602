//! What a browser keeps of the site for reading without a network.

use anyhow::{Context, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::site::{Site, built};
use crate::visitor::Visitor;
use crate::wait::until;

/// What a browser has of one language at some moment.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Kept {
    /// States of the workers that are there: `installing`, `activated`.
    workers: Vec<String>,
    /// Names of all caches of the origin, with the number of files in each.
    caches: Vec<(String, usize)>,
}

impl Kept {
    /// No worker, no cache.
    pub fn is_empty(&self) -> bool {
        self.workers.is_empty() && self.caches.is_empty()
    }
}

/// What the browser has of a language now.
pub async fn kept(visitor: &Visitor, site: &Site, lang: &str) -> Result<Kept> {
    const KEPT: &str = "
        const registration = await navigator.serviceWorker.getRegistration(arguments[0]);
        const { installing, waiting, active } = registration ?? {};
        const workers = [installing, waiting, active].filter(Boolean).map(({ state }) => state);
        const caches_ = (await caches.keys()).map(async (name) => [name, (await (await caches.open(name)).keys()).length]);
        return { workers, caches: await Promise.all(caches_) };";
    visitor
        .js_promise(KEPT, &[site.url(&format!("{lang}/")).into()])
        .await
}

/// Waits until the worker of a language is at work and has every file of its list in one cache.
pub async fn until_kept(visitor: &Visitor, site: &Site, lang: &str) -> Result<()> {
    let expected = files(lang)?.len();
    let what = format!("all {expected} files are kept");
    until(
        &what,
        async || kept(visitor, site, lang).await,
        |kept| kept.workers == ["activated"] && matches!(kept.caches[..], [(_, count)] if count == expected),
    )
    .await?;
    Ok(())
}

/// The files the worker of a language keeps, from its own script.
pub fn files(lang: &str) -> Result<Vec<String>> {
    let files: Vec<(String, String)> = list(lang, "FILES")?;
    let pages: Vec<(String, usize)> = list(lang, "PAGES")?;
    let (files, pages) = (files.into_iter(), pages.into_iter());
    Ok(files
        .map(|(path, _)| path)
        .chain(pages.map(|(path, _)| path))
        .collect())
}

/// The file that holds all pages of a language.
pub fn pack(lang: &str) -> Result<String> {
    let (path, _): (String, String) = list(lang, "PACK")?;
    Ok(path)
}

fn list<T: DeserializeOwned>(lang: &str, name: &str) -> Result<T> {
    let script = built(&format!("sw-{lang}.js"))?;
    let begin = format!("const {name} = ");
    let mut lines = script.lines();
    let line = lines.find_map(|line| line.trim().strip_prefix(&begin)?.strip_suffix(';'));
    Ok(serde_json::from_str(
        line.with_context(|| format!("the worker has no {name}"))?,
    )?)
}
