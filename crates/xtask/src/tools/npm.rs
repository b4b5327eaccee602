//! Packages from npm. Only files are used from them, no package becomes part of the site.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use xshell::cmd;

use super::on_path;
use crate::progress::{Output, step};
use crate::project::{Project, plain_environment};

/// The folder `node_modules` with these packages at these versions.
pub(crate) fn ensure(project: &Project, tools: &Path, packages: &[(&str, &str)]) -> Result<PathBuf> {
    let prefix = tools.join("npm");
    let modules = prefix.join("node_modules");
    if packages
        .iter()
        .all(|(name, version)| installed_version(&modules, name).as_deref() == Some(*version))
    {
        return Ok(modules);
    }
    if on_path("node").is_none() || on_path("npm").is_none() {
        bail!(
            "Node.js with npm is needed for wasm-opt and the page checks. On Debian or Ubuntu:\n    \
             sudo apt-get install --no-install-recommends nodejs npm"
        );
    }
    fs::create_dir_all(&prefix).with_context(|| format!("cannot make {}", prefix.display()))?;
    let wanted: Vec<String> = packages
        .iter()
        .map(|(name, version)| format!("{name}@{version}"))
        .collect();
    let title = format!("installing {}: from npm, once on this machine", wanted.join(", "));
    let install = cmd!(
        project.shell,
        "npm install --prefix {prefix} --save-exact --no-audit --no-fund {wanted...}"
    );
    step(&title, Output::Quiet, || {
        plain_environment(install)
            .quiet()
            .run()
            .context("npm could not install them")
    })?;
    Ok(modules)
}

/// The version that npm wrote beside the package.
fn installed_version(modules: &Path, name: &str) -> Option<String> {
    let text = fs::read_to_string(modules.join(name).join("package.json")).ok()?;
    let package: serde_json::Value = serde_json::from_str(&text).ok()?;
    Some(package.get("version")?.as_str()?.to_owned())
}
