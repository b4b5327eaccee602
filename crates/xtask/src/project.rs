//! The work tree: where things are, what Cargo.lock says, and how cargo is called in it.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use xshell::{Cmd, Shell, cmd};

/// What `cargo run` tells this program about itself. Passed on to another cargo it would look like a change to
/// build scripts that watch it (`ring`'s does), and much would be compiled again at every turn.
const ABOUT_XTASK: [&str; 15] = [
    "CARGO_MANIFEST_DIR",
    "CARGO_MANIFEST_PATH",
    "CARGO_PKG_AUTHORS",
    "CARGO_PKG_DESCRIPTION",
    "CARGO_PKG_HOMEPAGE",
    "CARGO_PKG_LICENSE",
    "CARGO_PKG_LICENSE_FILE",
    "CARGO_PKG_NAME",
    "CARGO_PKG_README",
    "CARGO_PKG_REPOSITORY",
    "CARGO_PKG_RUST_VERSION",
    "CARGO_PKG_VERSION",
    "CARGO_PKG_VERSION_MAJOR",
    "CARGO_PKG_VERSION_MINOR",
    "CARGO_PKG_VERSION_PATCH",
];

/// The project on this machine.
#[derive(Debug)]
pub(crate) struct Project {
    /// A shell that stands in the root of the work tree.
    pub(crate) shell: Shell,
    pub(crate) root: PathBuf,
    /// Where cargo puts what it makes.
    pub(crate) target: PathBuf,
}

impl Project {
    pub(crate) fn find() -> Result<Self> {
        let here = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&here)
            .ancestors()
            .nth(2)
            .context("the commands stand in crates/xtask of the project")?
            .to_owned();
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir));
        // Whatever folder the person stands in, paths are read and said from the root.
        env::set_current_dir(&root)?;
        let shell = Shell::new()?;
        Ok(Self { shell, root, target })
    }

    /// cargo, with these arguments, in the root.
    pub(crate) fn cargo<I>(&self, arguments: I) -> Cmd<'_>
    where
        I: IntoIterator,
        I::Item: AsRef<std::ffi::OsStr>,
    {
        plain_environment(cmd!(self.shell, "cargo").args(arguments))
    }

    /// The finished site, built before.
    pub(crate) fn dist(&self) -> Result<PathBuf> {
        let dist = self.root.join("dist");
        ensure!(
            dist.join("index.html").is_file(),
            "there is no finished site in dist/: run `cargo xtask build`"
        );
        Ok(dist)
    }

    /// The version of a package in Cargo.lock.
    pub(crate) fn locked_version(&self, package: &str) -> Result<String> {
        let lock = fs::read_to_string(self.root.join("Cargo.lock")).context("cannot read Cargo.lock")?;
        version_in_lock(&lock, package)
            .map(str::to_owned)
            .with_context(|| format!("Cargo.lock names no package `{package}`"))
    }
}

/// The command without what concerns only this program, and with what its tools understand.
pub(crate) fn plain_environment(command: Cmd<'_>) -> Cmd<'_> {
    let command = ABOUT_XTASK
        .iter()
        .fold(command, |command, name| command.env_remove(name));
    // Trunk reads NO_COLOR as `true` or `false` and refuses the usual `1`.
    match env::var_os("NO_COLOR") {
        Some(_) => command.env("NO_COLOR", "true"),
        None => command,
    }
}

/// A search path with these folders in front of the present one.
pub(crate) fn path_with(folders: &[PathBuf]) -> Result<OsString> {
    let present = env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(env::split_paths(&present));
    env::join_paths(all).context("a folder with a colon in its name cannot stand in PATH")
}

fn version_in_lock<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locked_version_is_that_of_the_package_with_exactly_this_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.1\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in_lock(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(version_in_lock(lock, "wasm"), None);
    }
}
