//! Packages of the operating system: installed where that may be done, else named with the command to run.

use std::path::Path;

use anyhow::{Context, Result, bail};
use xshell::{Cmd, cmd};

use super::on_path;
use crate::progress::{Output, step};
use crate::project::Project;

/// Installs Debian or Ubuntu packages, or fails with the exact command that would.
pub(crate) fn install_packages(project: &Project, what_for: &str, packages: &[&str]) -> Result<()> {
    let by_hand = format!(
        "sudo apt-get update && sudo apt-get install --no-install-recommends {}",
        packages.join(" ")
    );
    let (Some(update), Some(install)) = (apt(project), apt(project)) else {
        bail!("missing: {what_for}. They cannot be installed from here; run\n    {by_hand}\nand try again");
    };
    let title = format!(
        "installing {}: {what_for}, once on this machine",
        packages.join(" ")
    );
    step(&title, Output::Quiet, || {
        // An outdated list of packages is no reason to stop: the installation tells.
        update
            .args(["update", "-q"])
            .quiet()
            .ignore_stdout()
            .ignore_status()
            .run()?;
        install
            .args(["install", "-y", "-q", "--no-install-recommends"])
            .args(packages)
            .quiet()
            .ignore_stdout()
            .run()
            .with_context(|| format!("apt-get could not install them; try yourself:\n    {by_hand}"))
    })
}

/// How to call `apt-get`: as it is for root, through `sudo` where that asks for no password; none where
/// packages cannot be installed at all.
fn apt(project: &Project) -> Option<Cmd<'_>> {
    on_path("apt-get")?;
    let shell = &project.shell;
    if rustix::process::geteuid().is_root() {
        return Some(cmd!(shell, "apt-get").env("DEBIAN_FRONTEND", "noninteractive"));
    }
    let may = cmd!(shell, "sudo -n true")
        .quiet()
        .ignore_stderr()
        .ignore_stdout()
        .run()
        .is_ok();
    may.then(|| cmd!(shell, "sudo -n DEBIAN_FRONTEND=noninteractive apt-get"))
}

/// Whether this machine is Ubuntu, where the browsers are packaged under other names.
pub(crate) fn is_ubuntu() -> bool {
    std::fs::read_to_string(Path::new("/etc/os-release"))
        .is_ok_and(|text| text.lines().any(|line| line == "ID=ubuntu"))
}
