//! `cargo xtask check-data`: the data alone.

use anyhow::{Context, Result};

use crate::project::Project;

/// Compiles the data: its build script checks every row and says all that is wrong.
pub(crate) fn check(project: &Project) -> Result<()> {
    project
        .cargo(["build", "--package", "asp-data"])
        .quiet()
        .run()
        .context("the data has faults: see above")
}
