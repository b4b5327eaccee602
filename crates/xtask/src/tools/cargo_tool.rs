//! Programs that cargo installs.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use xshell::cmd;

use super::on_path;
use super::versions::CargoTool;
use crate::progress::{Output, step};
use crate::project::{Project, plain_environment};

/// A program that is there.
#[derive(Debug)]
pub(crate) struct Installed {
    pub(crate) program: PathBuf,
    /// The folder to put in front of PATH; none if the program was on PATH already.
    pub(crate) folder: Option<PathBuf>,
}

/// The program at this version, from PATH, from the cache, or newly installed.
pub(crate) fn ensure(project: &Project, tools: &Path, tool: CargoTool, version: &str) -> Result<Installed> {
    if let Some(program) = on_path(tool.binary).filter(|program| has_version(project, program, version)) {
        return Ok(Installed {
            program,
            folder: None,
        });
    }
    let root = tools.join(format!("{}-{version}", tool.name));
    let folder = root.join("bin");
    let program = folder.join(tool.binary);
    if !program.is_file() {
        install(project, tools, &root, tool, version)?;
        ensure!(
            program.is_file(),
            "cargo installed {} but {} is not there",
            tool.name,
            program.display()
        );
    }
    Ok(Installed {
        program,
        folder: Some(folder),
    })
}

fn has_version(project: &Project, program: &Path, version: &str) -> bool {
    let output = cmd!(project.shell, "{program} --version")
        .quiet()
        .ignore_stderr()
        .read();
    output.is_ok_and(|output| output.split_whitespace().any(|word| word == version))
}

/// Optimising the tools would take longer than all they will ever do here; but for one that rewrites whole programs.
fn install(project: &Project, tools: &Path, root: &Path, tool: CargoTool, version: &str) -> Result<()> {
    let CargoTool {
        name,
        what_for,
        locked,
        works_hard,
        ..
    } = tool;
    let optimised = if works_hard { "1" } else { "0" };
    // A folder that stays if the installation is interrupted, so that it goes on from there.
    let build = tools.join(format!("build-{name}"));
    let locked = locked.then_some("--locked");
    let install = cmd!(
        project.shell,
        "cargo install {name} --version {version} --root {root} {locked...}"
    );
    let install = plain_environment(install)
        .env("CARGO_TARGET_DIR", &build)
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", optimised)
        .quiet();
    let title = format!("installing {name} {version}: {what_for}, once on this machine");
    step(&title, Output::Streams, || {
        install
            .run()
            .with_context(|| format!("cargo could not install {name} {version}"))?;
        fs::remove_dir_all(&build).with_context(|| format!("cannot remove {}", build.display()))
    })
}
