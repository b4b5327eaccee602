//! The stages, cheapest first, so that a slip is told early.

use std::process::Command;

use anyhow::{Context, Result, ensure};
use xshell::{Cmd, cmd};

use super::counts::Counts;
use super::dependencies;
use crate::project::{Project, plain_environment};
use crate::tools::{self, wasm_target};
use crate::{build, check, data};

/// What the commands of all packages share: the pages are compiled natively, and the end-to-end tests, which need
/// browsers, have a stage of their own.
const WHOLE_PROJECT: [&str; 4] = ["--workspace", "--all-targets", "--features", "asp-web/ssr"];

/// One stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Format,
    Lints,
    Dependencies,
    Docs,
    Data,
    Unit,
    Site,
    Markup,
    Browsers,
    WordPress,
}

impl Stage {
    pub(crate) const ALL: [Self; 10] = [
        Self::Format,
        Self::Lints,
        Self::Dependencies,
        Self::Docs,
        Self::Data,
        Self::Unit,
        Self::Site,
        Self::Markup,
        Self::Browsers,
        Self::WordPress,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Lints => "lints",
            Self::Dependencies => "dependencies",
            Self::Docs => "docs",
            Self::Data => "data",
            Self::Unit => "unit",
            Self::Site => "site",
            Self::Markup => "markup",
            Self::Browsers => "e2e",
            Self::WordPress => "wordpress",
        }
    }

    pub(super) fn what(self) -> &'static str {
        match self {
            Self::Format => "the code is formatted",
            Self::Lints => "no warning, natively and for the browser",
            Self::Dependencies => "licences, sources and advisories of what we depend on",
            Self::Docs => "the handbook in the code can be read and its links lead somewhere",
            Self::Data => "every row of the data",
            Self::Unit => "unit, property and snapshot tests, examples in the documentation, tidiness",
            Self::Site => "the finished site, its links and its weight",
            Self::Markup => "every page is valid HTML",
            Self::Browsers => "journeys in real Chromium, Firefox and WebKit",
            Self::WordPress => "our links pasted into a post of a real WordPress",
        }
    }

    /// Whether it is run when nobody asks for single stages. A WordPress with its database is no small thing to
    /// install on the machine of somebody who mends a date.
    pub(super) fn is_usual(self) -> bool {
        self != Self::WordPress
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.name() == name)
    }

    pub(super) fn run(self, project: &Project, counts: &mut Counts) -> Result<()> {
        match self {
            Self::Format => passes(project.cargo(["fmt", "--all", "--check"]))
                .context("`cargo fmt --all` mends it (missing? `rustup component add rustfmt clippy`)"),
            Self::Lints => lints(project),
            Self::Dependencies => dependencies::check(project),
            Self::Docs => docs(project),
            Self::Data => data::check(),
            Self::Unit => unit(project, counts),
            Self::Site => build::release(project).map(|_| ()),
            Self::Markup => markup(project),
            Self::Browsers => browsers(project, counts),
            Self::WordPress => wordpress(project, counts),
        }
    }
}

fn lints(project: &Project) -> Result<()> {
    passes(
        project
            .cargo(["clippy"])
            .args(WHOLE_PROJECT)
            .args(["--", "--deny", "warnings"]),
    )?;
    let stand_in = wasm_target::ensure(project, &tools::folder()?)?;
    let arguments = [
        "--package",
        "asp-web",
        "--no-default-features",
        "--features",
        "clients",
        "--lib",
        "--bins",
        "--target",
        wasm_target::TARGET,
    ];
    match &stand_in {
        None => passes(
            project
                .cargo(["clippy"])
                .args(arguments)
                .args(["--", "--deny", "warnings"]),
        ),
        // Debian's compiler, the fallback, has no clippy.
        Some(folder) => passes(plain_environment(
            cmd!(project.shell, "{folder}/cargo check")
                .args(arguments)
                .env("RUSTFLAGS", "--deny warnings"),
        )),
    }
}

fn docs(project: &Project) -> Result<()> {
    let doc = project.cargo([
        "doc",
        "--workspace",
        "--no-deps",
        "--exclude",
        "asp-e2e",
        "--features",
        "asp-web/ssr",
    ]);
    passes(doc.env("RUSTDOCFLAGS", "--deny warnings"))
}

fn unit(project: &Project, counts: &mut Counts) -> Result<()> {
    let arguments = [
        "test",
        "--workspace",
        "--exclude",
        "asp-e2e",
        "--features",
        "asp-web/ssr",
        "--no-fail-fast",
    ];
    counts.add_from(as_on_the_server(project.cargo(arguments)))
}

fn markup(project: &Project) -> Result<()> {
    let dist = project.dist()?;
    check::valid_markup(project, &tools::for_markup(project)?, &dist)
}

fn browsers(project: &Project, counts: &mut Counts) -> Result<()> {
    ensure!(
        project.root.join("tests/Cargo.toml").is_file(),
        "the package asp-e2e with the journeys is missing from tests/"
    );
    let dist = project.dist()?;
    let journeys = project.cargo(["test", "--package", "asp-e2e", "--no-fail-fast"]);
    let mut journeys = as_on_the_server(journeys);
    journeys.env("ASP_DIST", dist).envs(tools::for_browsers(project)?);
    counts.add_from(journeys)
}

fn wordpress(project: &Project, counts: &mut Counts) -> Result<()> {
    let dist = project.dist()?;
    tools::for_wordpress(project)?;
    let post = project.cargo(["test", "--package", "asp-e2e", "--test", "wordpress"]);
    let mut post = as_on_the_server(post);
    post.env("ASP_DIST", dist).envs(tools::for_browsers(project)?);
    counts.add_from(post)
}

/// Snapshots that differ are faults, not proposals.
fn as_on_the_server(command: Cmd) -> Command {
    Command::from(command.env("INSTA_UPDATE", "no").env("CI", "true"))
}

fn passes(command: Cmd) -> Result<()> {
    let said = command.to_string();
    command
        .quiet()
        .run()
        .with_context(|| format!("`{said}` found faults: see above"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stage_can_be_asked_for_by_the_name_it_is_shown_with() {
        for stage in Stage::ALL {
            assert_eq!(Stage::named(stage.name()), Some(stage));
        }
        assert_eq!(Stage::named("everything"), None);
    }
}
