//! A package from the Python Package Index. Only a file is used from it: a peer to measure ourselves beside.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use xshell::cmd;

use super::on_path;
use crate::progress::{Output, step};
use crate::project::{Project, plain_environment};

/// The folder with the content of this package at this version.
pub(crate) fn ensure(project: &Project, tools: &Path, (name, version): (&str, &str)) -> Result<PathBuf> {
    let folder = tools.join(format!("{name}-{version}"));
    let content = folder.join("content");
    if content.is_dir() {
        return Ok(content);
    }
    let Some(python) = on_path("python3") else {
        bail!(
            "python3 with pip is needed to get {name}, which we measure ourselves beside. On Debian or Ubuntu:\n    \
             sudo apt-get install --no-install-recommends python3 python3-pip"
        );
    };
    let package = format!("{name}=={version}");
    let title = format!("fetching {package}: from PyPI, once on this machine");
    step(&title, Output::Quiet, || {
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let shell = &project.shell;
        let fetch = cmd!(
            shell,
            "{python} -m pip download --quiet --no-deps --only-binary :all: --dest {folder} {package}"
        );
        plain_environment(fetch)
            .quiet()
            .run()
            .context("pip could not fetch it")?;
        let wheel = wheel(&folder)?;
        // Under another name until it is whole.
        let half = folder.join("half");
        cmd!(shell, "{python} -m zipfile -e {wheel} {half}")
            .quiet()
            .run()?;
        fs::rename(&half, &content)?;
        Ok(fs::remove_file(wheel)?)
    })?;
    Ok(content)
}

fn wheel(folder: &Path) -> Result<PathBuf> {
    let mut files = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path()));
    files
        .find(|path| path.extension().is_some_and(|ending| ending == "whl"))
        .context("pip left no wheel")
}
