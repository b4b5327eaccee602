//! Packages from npm. Only files are used from them, no package becomes part of the site.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::cmd;

use super::{on_path, system};
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
    let missing = missing_packages(|program| on_path(program).is_some());
    if !missing.is_empty() {
        let what_for = "Node.js with npm, for wasm-opt and the page checks";
        system::install_packages(project, what_for, &missing)?;
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

/// The packages of the system that hold what is not there. A Node.js that came by another way is left alone.
fn missing_packages(is_there: impl Fn(&str) -> bool) -> Vec<&'static str> {
    let needed = [("node", "nodejs"), ("npm", "npm")];
    let missing = needed.into_iter().filter(|(program, _)| !is_there(program));
    missing.map(|(_, package)| package).collect()
}

/// The version that npm wrote beside the package.
fn installed_version(modules: &Path, name: &str) -> Option<String> {
    let text = fs::read_to_string(modules.join(name).join("package.json")).ok()?;
    let package: serde_json::Value = serde_json::from_str(&text).ok()?;
    Some(package.get("version")?.as_str()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_missing_of_node_and_npm_is_installed() {
        assert_eq!(missing_packages(|_| false), ["nodejs", "npm"]);
        assert_eq!(missing_packages(|program| program == "node"), ["npm"]);
        assert!(missing_packages(|_| true).is_empty());
    }
}
