//! Renders every page into the folder Trunk is filling. Trunk calls it after it has compiled the client.

#![allow(clippy::print_stderr, reason = "a developer's command tells what it did")]

use std::{env, path::PathBuf};

use anyhow::{Context, Result, bail};
use asp_web::site::tree::{self, Settings};

fn main() -> Result<()> {
    let out = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let out =
        out.context("TRUNK_STAGING_DIR is not set: `cargo xtask build` renders the site through Trunk")?;
    let settings = Settings::from_environment(|name| env::var(name).ok())?;
    let report = tree::write(&out, &settings)?;
    if !report.problems.is_empty() {
        bail!(
            "the catalogues do not fit the pages:\n  {}",
            report.problems.join("\n  ")
        );
    }
    eprintln!(
        "rendered {} pages as of {} for {}",
        report.pages, settings.today, settings.url
    );
    Ok(())
}
