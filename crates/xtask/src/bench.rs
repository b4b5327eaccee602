//! `cargo xtask bench`: the benchmarks that stand beside the code they measure.

use anyhow::{Context, Result};

use crate::project::Project;

/// Runs every benchmark natively.
pub(crate) fn run(project: &Project) -> Result<()> {
    let bench = project.cargo(["bench", "--workspace", "--exclude", "asp-e2e", "--benches"]);
    bench.quiet().run().context("a benchmark did not run")
}
