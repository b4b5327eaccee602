//! `cargo xtask bench`: the benchmarks that stand beside the code they measure, natively and in wasm.

use anyhow::{Context, Result};

use crate::project::Project;
use crate::tools::{self, wasm_target};

/// The packages whose benchmarks also run where visitors will run them.
const IN_WASM: [&str; 4] = ["--package", "asp-core", "--package", "asp-data"];

/// Runs every benchmark: natively, then compiled to wasm under node.
pub(crate) fn run(project: &Project) -> Result<()> {
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
