//! The site, built: Trunk compiles the client, and its hook renders every page.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::cmd;

use crate::check;
use crate::progress::{Output, step};
use crate::project::{Project, plain_environment};
use crate::tools::{self, BuildTools, wasm_target};

/// The finished site.
pub(crate) fn release(project: &Project) -> Result<PathBuf> {
    let tools = tools::for_build(project)?;
    prepare(project, &tools)?;
    let dist = project.root.join("dist");
    let title = "building the site: the client for the browser (small, hence slow), then every page";
    step(title, Output::Streams, || trunk(project, &tools, &dist))?;
    check::built_site(project, &dist)?;
    Ok(dist)
}

/// Fetches the crates and compiles the program that renders the pages, so that both show their progress:
/// Trunk is told to stay off the network, and its hook compiles silently.
pub(crate) fn prepare(project: &Project, tools: &BuildTools) -> Result<()> {
    step("fetching the crates of the project", Output::Streams, || {
        project.cargo(["fetch", "--quiet"]).quiet().run()?;
        // Debian's compiler, if it has to stand in, needs those of the standard library too.
        let for_wasm = project.cargo(["fetch", "--quiet", "--target", wasm_target::TARGET]);
        for_wasm
            .env("PATH", &tools.path)
            .quiet()
            .run()
            .context("cargo could not fetch the crates")
    })?;
    step(
        "compiling the program that renders the pages",
        Output::Streams,
        || {
            let arguments = "build --package asp-web --no-default-features --features ssr --bin render";
            project
                .cargo(arguments.split(' '))
                .quiet()
                .run()
                .context("it does not compile")
        },
    )
}

fn trunk(project: &Project, tools: &BuildTools, dist: &Path) -> Result<()> {
    // The profile of the workspace's Cargo.toml that makes the client small.
    let trunk = cmd!(
        project.shell,
        "trunk build --release --offline --cargo-profile client --dist {dist}"
    );
    plain_environment(trunk)
        .env(FLAGS_FOR_WASM, without_places()?)
        .env("PATH", &tools.path)
        .env("ASP_SITE_URL", check::site_address()?.as_str())
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .quiet()
        .run()
        .context("the site could not be built")
}

const FLAGS_FOR_WASM: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// A message of the client names the line of a crate it comes from. Without this it would tell every visitor where that
/// crate lies on the machine that built the site, and two machines would build different files.
fn without_places() -> Result<OsString> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let home = home.context("neither CARGO_HOME nor HOME is set")?;
    let mut flags = OsString::from("--remap-path-prefix=");
    flags.push(home.join("registry").join("src"));
    flags.push("=crates");
    Ok(flags)
}
