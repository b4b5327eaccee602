//! The developer's commands: `cargo xtask <verb>`.
//!
//! One command for everything a person does with this project: look at the site, build it, test it, check
//! the data. What is missing on the machine is installed into a cache outside the work tree, at the versions
//! named in [`tools::versions`]; where that is not possible the command says what to type.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "these commands talk to the person at the terminal"
)]

mod bench;
mod build;
mod check;
mod cli;
mod data;
mod map;
mod progress;
mod project;
mod serve;
mod test;
#[cfg(test)]
mod tidy;
mod tools;

use std::process::ExitCode;

use anyhow::Result;
use cli::Verb;
use project::Project;

fn main() -> ExitCode {
    let verb = match cli::parse(lexopt::Parser::from_env()) {
        Ok(verb) => verb,
        Err(error) => {
            eprintln!("{error}\n\n{}", cli::OVERVIEW);
            return ExitCode::from(2);
        }
    };
    match run(verb) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{}", progress::told(&error));
            ExitCode::FAILURE
        }
    }
}

fn run(verb: Verb) -> Result<()> {
    let project = Project::find()?;
    match verb {
        Verb::Help(text) => {
            print!("{text}");
            Ok(())
        }
        Verb::Build => {
            build::release(&project)?;
            println!(
                "The site is in dist/: copy that folder to any static host, at its top or into a sub-folder."
            );
            Ok(())
        }
        Verb::Serve(options) => serve::serve(&project, options),
        Verb::Test(only) => test::run(&project, &only),
        Verb::CheckData => data::check(),
        Verb::Bench => bench::run(&project),
        Verb::Map => map::run(&project),
    }
}
