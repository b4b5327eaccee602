//! Sorts the rows of the data files, drops needless quotes and writes `datapackage.json` and `columns.md` anew:
//! `cargo run -p asp-check --example fix`, from the root of the project.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::{path::Path, process::ExitCode};

fn main() -> ExitCode {
    match asp_check::fix(Path::new("crates/asp-data/data")) {
        Ok(written) if written.is_empty() => println!("everything is as it should be written"),
        Ok(written) => println!("written anew: {}", written.join(", ")),
        Err(problems) => {
            for problem in problems {
                eprintln!("{problem}");
            }
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
