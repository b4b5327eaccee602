//! The programs the commands need, found or installed.
//!
//! They live outside the work tree, in `~/.cache/asp-observatory/tools/<name>-<version>`, so that every clone on
//! the machine shares them and a clean clone stays clean. A program of the right version that is on PATH
//! already is used as it is.

mod browsers;
mod cargo_tool;
mod npm;
mod pypi;
mod system;
pub(crate) mod versions;
pub(crate) mod wasm_target;

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::project::{Project, path_with};
use versions::{BINARYEN, CARGO_DENY, CHART_JS, PRETALX, TRUNK, VNU, WASM_BINDGEN, WORLD_ATLAS};

/// The folder of the tools.
pub(crate) fn folder() -> Result<PathBuf> {
    if let Some(chosen) = env::var_os("ASP_TOOLS").filter(|chosen| !chosen.is_empty()) {
        return std::path::absolute(chosen).context("ASP_TOOLS is no path");
    }
    let cache = match env::var_os("XDG_CACHE_HOME").filter(|chosen| !chosen.is_empty()) {
        Some(cache) => PathBuf::from(cache),
        None => env::home_dir()
            .context("no home folder is known: set ASP_TOOLS")?
            .join(".cache"),
    };
    Ok(cache.join("asp-observatory").join("tools"))
}

/// What it takes to build the site.
#[derive(Debug)]
pub(crate) struct BuildTools {
    /// The search path with all of them in front.
    pub(crate) path: OsString,
}

/// Finds or installs what it takes to build the site.
pub(crate) fn for_build(project: &Project) -> Result<BuildTools> {
    let folder = folder()?;
    let npm = npm::ensure(project, &folder, &[BINARYEN])?;
    let wasm_bindgen = project.locked_version("wasm-bindgen")?;
    let mut folders = vec![npm.join(".bin")];
    folders.extend(wasm_target::ensure(project, &folder)?);
    for (tool, version) in [TRUNK, (WASM_BINDGEN, wasm_bindgen.as_str())] {
        folders.extend(cargo_tool::ensure(project, &folder, tool, version)?.folder);
    }
    Ok(BuildTools {
        path: path_with(&folders)?,
    })
}

/// The checker of HTML: a Java program.
#[derive(Debug)]
pub(crate) struct Checker {
    pub(crate) java: PathBuf,
    pub(crate) jar: PathBuf,
}

/// Finds or installs the checker of HTML.
pub(crate) fn for_markup(project: &Project) -> Result<Checker> {
    let modules = npm::ensure(project, &folder()?, &[VNU])?;
    if on_path("java").is_none() {
        system::install_packages(
            project,
            "Java, for the checker of HTML",
            &["default-jre-headless"],
        )?;
    }
    let java = on_path("java").context("Java is still missing")?;
    let jar = modules.join("vnu-jar").join("build").join("dist").join("vnu.jar");
    Ok(Checker { java, jar })
}

/// The borders and coasts of the world at a scale of 1 to 50 million, as TopoJSON.
pub(crate) fn natural_earth(project: &Project) -> Result<PathBuf> {
    let modules = npm::ensure(project, &folder()?, &[WORLD_ATLAS])?;
    Ok(modules.join("world-atlas").join("countries-50m.json"))
}

/// Finds or installs the browsers, their drivers and the accessibility rules.
pub(crate) use browsers::ensure as for_browsers;

/// Finds or installs what our widgets are measured beside: the variables that name the files.
pub(crate) fn peers(project: &Project) -> Result<[(&'static str, PathBuf); 2]> {
    let tools = folder()?;
    let pretalx = pypi::ensure(project, &tools, PRETALX)?;
    let modules = npm::ensure(project, &tools, &[CHART_JS])?;
    Ok([
        (
            "ASP_PRETALX",
            pretalx.join("pretalx/static/agenda/js/pretalx-schedule.min.js"),
        ),
        ("ASP_CHARTJS", modules.join("chart.js/dist/chart.umd.min.js")),
    ])
}

/// Finds or installs WordPress, its database and its language.
pub(crate) fn for_wordpress(project: &Project) -> Result<()> {
    let packages = ["wordpress", "mariadb-server", "php-cli", "php-mysql"];
    let there = ["php", "mariadbd"]
        .iter()
        .all(|program| on_path(program).is_some());
    if there && Path::new("/usr/share/wordpress/wp-load.php").is_file() {
        return Ok(());
    }
    system::install_packages(project, "WordPress and its database", &packages)
}

/// The checker of dependencies.
pub(crate) fn cargo_deny(project: &Project) -> Result<PathBuf> {
    let (tool, version) = CARGO_DENY;
    Ok(cargo_tool::ensure(project, &folder()?, tool, version)?.program)
}

/// Whether a program of this name can be started.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|candidate| candidate.is_file())
}
