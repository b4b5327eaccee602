//! `cargo xtask bench`: the benchmarks that stand beside the code they measure, natively and in wasm, and what our
//! widgets cost a page beside what webmasters would otherwise use.

use anyhow::{Context, Result};

use crate::project::Project;
use crate::tools::{self, wasm_target};

/// The packages whose benchmarks also run where visitors will run them.
const IN_WASM: [&str; 4] = ["--package", "asp-core", "--package", "asp-data"];

/// Runs every benchmark.
pub(crate) fn run(project: &Project) -> Result<()> {
    rules_and_data(project)?;
    widgets(project)
}

/// In Chromium, on the built site.
fn widgets(project: &Project) -> Result<()> {
    let dist = project.dist()?;
    // What is measured is the browser's work, not the program that watches it.
    let bench = project.cargo([
        "bench",
        "--profile",
        "dev",
        "--package",
        "asp-e2e",
        "--bench",
        "widgets",
    ]);
    bench
        .env("ASP_DIST", dist)
        .envs(tools::for_browsers(project)?)
        .envs(tools::peers(project)?)
        .quiet()
        .run()
        .context("the widgets could not be measured")
}

/// Natively, then compiled to wasm under node.
fn rules_and_data(project: &Project) -> Result<()> {
    let native = project.cargo(["bench", "--workspace", "--exclude", "asp-e2e", "--benches"]);
    native.quiet().run().context("a native benchmark did not run")?;
    let tools = tools::for_build(project)?;
    let wasm = project
        .cargo(["bench", "--benches", "--target", wasm_target::TARGET])
        .args(IN_WASM);
    wasm.env("PATH", &tools.path)
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            "wasm-bindgen-test-runner",
        )
        .quiet()
        .run()
        .context("a benchmark did not run in wasm")
}
