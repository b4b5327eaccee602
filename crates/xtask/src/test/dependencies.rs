//! Licences and sources of the dependencies, and known faults in them as far as the network allows.

use anyhow::{Context, Result};
use xshell::cmd;

use crate::progress::{Output, step};
use crate::project::{Project, plain_environment};
use crate::tools;

pub(super) fn check(project: &Project) -> Result<()> {
    let deny = tools::cargo_deny(project)?;
    let shell = &project.shell;
    step(
        "checking licences, sources and doubled versions",
        Output::Streams,
        || {
            plain_environment(cmd!(
                shell,
                "{deny} check --hide-inclusion-graph bans licenses sources"
            ))
            .quiet()
            .run()
            .context("a dependency breaks a rule of deny.toml: see above")
        },
    )?;
    let fetched = step(
        "fetching the list of known faults (RustSec)",
        Output::Quiet,
        || {
            Ok(plain_environment(cmd!(shell, "{deny} fetch db"))
                .quiet()
                .ignore_stderr()
                .ignore_stdout()
                .run()
                .is_ok())
        },
    )?;
    if !fetched {
        println!(
            "The list of known faults cannot be reached from here: advisories are NOT checked in this run."
        );
        return Ok(());
    }
    plain_environment(cmd!(
        shell,
        "{deny} check --disable-fetch --hide-inclusion-graph advisories"
    ))
    .quiet()
    .run()
    .context("a dependency has a known fault: see above")
}
