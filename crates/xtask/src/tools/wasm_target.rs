//! The compiler for the browser: the target `wasm32-unknown-unknown`.
//!
//! `rustup target add` fetches it in two seconds, and is called by name because an environment with
//! `RUSTUP_AUTO_INSTALL=0` installs nothing by itself. Where rustup cannot fetch it (a closed network, a Rust
//! without rustup), Debian's own compiler builds the standard library from its source package. Only calls
//! for wasm go to that compiler: a small stand-in for `cargo` in front of PATH sends them there.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use xshell::cmd;

use super::system;
use crate::progress::{Output, step};
use crate::project::{Project, plain_environment};

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's compiler, its cargo, the source of the standard library, and the linker for wasm.
const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];

/// Sees to it that the target can be compiled for. The folder, if any, goes in front of PATH.
pub(crate) fn ensure(project: &Project, tools: &Path) -> Result<Option<PathBuf>> {
    let stand_in = tools.join("debian-wasm");
    if is_installed(project) {
        return Ok(None);
    }
    if stand_in.join("cargo").is_file() && debian_is_ready() {
        return Ok(Some(stand_in));
    }
    let added = step(
        "adding the WebAssembly target to Rust: the browser's half of the site is compiled for it",
        Output::Streams,
        || {
            plain_environment(cmd!(project.shell, "rustup target add {TARGET}"))
                .quiet()
                .run()
                .map_err(Into::into)
        },
    );
    match added {
        Ok(()) => Ok(None),
        Err(error) => {
            eprintln!(
                "    rustup could not add it ({error}); falling back to Debian's compiler for the wasm half"
            );
            fall_back(project, &stand_in)?;
            Ok(Some(stand_in))
        }
    }
}

fn is_installed(project: &Project) -> bool {
    plain_environment(cmd!(
        project.shell,
        "rustc --print target-libdir --target {TARGET}"
    ))
    .quiet()
    .ignore_stderr()
    .read()
    .is_ok_and(|folder| Path::new(folder.trim()).is_dir())
}

fn debian_is_ready() -> bool {
    Path::new("/usr/bin/cargo").is_file() && Path::new("/usr/lib/rustlib/src/rust/library").is_dir()
}

fn fall_back(project: &Project, stand_in: &Path) -> Result<()> {
    if !debian_is_ready() {
        system::install_packages(project, "Debian's Rust for WebAssembly", &DEBIAN_PACKAGES)?;
    }
    ensure!(
        debian_is_ready(),
        "the packages {DEBIAN_PACKAGES:?} are installed, but /usr/bin/cargo or its source is missing"
    );
    let real = super::on_path("cargo").context("no cargo on PATH")?;
    fs::create_dir_all(stand_in)?;
    let script = stand_in.join("cargo");
    fs::write(&script, stand_in_script(&real))?;
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755))?;
    Ok(())
}

/// A call that names the wasm target goes to Debian's cargo, every other one to the real one. The linker is named
/// because Debian's is not called `rust-lld`, which rustc looks for.
fn stand_in_script(real: &Path) -> String {
    let real = real.display();
    format!(
        r#"#!/bin/sh
# Made by cargo xtask: rustup could not fetch the target {TARGET}.
case " $* " in
*{TARGET}*)
    unset RUSTUP_TOOLCHAIN CARGO RUSTC RUSTDOC
    export PATH="/usr/bin:$PATH" RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort
    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22
    exec /usr/bin/cargo "$@" ;;
*)
    exec "{real}" "$@" ;;
esac
"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_calls_for_wasm_go_to_the_other_compiler() {
        let folder = std::env::temp_dir().join(format!("xtask-stand-in-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        // Both compilers are replaced by programs that say which one was called.
        let script =
            stand_in_script(Path::new("/bin/echo")).replace("/usr/bin/cargo", "/usr/bin/env printf wasm");
        let path = folder.join("cargo");
        fs::write(&path, script).unwrap();
        let shell = xshell::Shell::new().unwrap();
        let call = |arguments: &[&str]| cmd!(shell, "sh {path}").args(arguments).quiet().read().unwrap();
        assert_eq!(
            call(&["build", "--package", "asp-web"]),
            "build --package asp-web"
        );
        assert_eq!(call(&["build", "--target=wasm32-unknown-unknown"]), "wasm");
        assert_eq!(call(&["fetch", "--target", "wasm32-unknown-unknown"]), "wasm");
        fs::remove_dir_all(&folder).unwrap();
    }
}
