//! The built site, looked at as a whole before anyone visits it.

mod embeds;
mod faults;
mod links;
mod markup;
mod page;
mod places;
mod policy;
mod sizes;
pub(crate) mod styles;
mod tree;
mod worker;

use std::path::Path;

use anyhow::{Result, bail};

pub(crate) use markup::valid_markup;

use crate::progress::{Output, step};
use crate::project::Project;
use faults::Faults;
use tree::Tree;

/// Where the site will stand if `ASP_SITE_URL` does not say; the program that renders the pages has the same.
const DEFAULT_ADDRESS: &str = "https://asp-observatory.example/";

/// The address the site is built for, with a slash at its end.
pub(crate) fn site_address() -> Result<url::Url> {
    let text = std::env::var("ASP_SITE_URL").ok().filter(|text| !text.is_empty());
    let mut address = url::Url::parse(text.as_deref().unwrap_or(DEFAULT_ADDRESS)).map_err(|error| {
        anyhow::anyhow!("ASP_SITE_URL is no address ({error}): write it like {DEFAULT_ADDRESS}")
    })?;
    if !address.path().ends_with('/') {
        address.set_path(&format!("{}/", address.path()));
    }
    Ok(address)
}

/// Links, policy, ways to the widgets, offline lists and sizes of the built site; every fault is printed before it fails.
pub(crate) fn built_site(project: &Project, dist: &Path) -> Result<()> {
    let address = site_address()?;
    let tree = Tree::read(dist)?;
    let pages = tree.pages();
    let mut faults = Faults::default();
    let title = "checking that every link leads somewhere and every page keeps the content security policy";
    step(title, Output::Quiet, || {
        links::check(&tree, &pages, &address, &mut faults);
        policy::check(&tree, &pages, &mut faults);
        worker::check(&tree, &mut faults);
        places::check(&tree, &mut faults);
        embeds::check(&tree, &mut faults);
        eprintln!("    {} pages, {} files", pages.len(), tree.len());
        Ok(())
    })?;
    let report = step("weighing the site against its budgets", Output::Quiet, || {
        Ok(sizes::Report::of(&tree, &pages))
    })?;
    let text = report.to_string();
    print!("\n{text}\n");
    std::fs::create_dir_all(&project.target)?;
    std::fs::write(project.target.join("size-report.txt"), &text)?;
    report.over_budget(&mut faults);
    if !faults.is_empty() {
        bail!("the site has faults:\n{faults}");
    }
    Ok(())
}
