//! `cargo xtask test`: everything the server checks, in its order.

mod counts;
mod dependencies;
mod stages;

use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};

pub(crate) use stages::Stage;

use crate::progress::{duration, told};
use crate::project::Project;
use counts::Counts;

/// Runs the stages in order and stops at the first that fails.
pub(crate) fn run(project: &Project, only: &[Stage]) -> Result<()> {
    let chosen: Vec<Stage> = Stage::ALL
        .into_iter()
        .filter(|stage| {
            if only.is_empty() {
                stage.is_usual()
            } else {
                only.contains(stage)
            }
        })
        .collect();
    let mut done = Vec::new();
    for (index, stage) in chosen.iter().enumerate() {
        println!(
            "\n=== {}/{} {}: {}",
            index + 1,
            chosen.len(),
            stage.name(),
            stage.what()
        );
        let begun = Instant::now();
        let mut counts = Counts::default();
        let result = stage.run(project, &mut counts);
        done.push(Done {
            stage: *stage,
            counts,
            took: begun.elapsed(),
            passed: result.is_ok(),
        });
        if let Err(error) = result {
            eprintln!("\n{}", told(&error));
            break;
        }
    }
    summary(&done, chosen.len())
}

struct Done {
    stage: Stage,
    counts: Counts,
    took: Duration,
    passed: bool,
}

/// The table of the stages, then the line with the count of all tests; an error if a stage failed.
fn summary(done: &[Done], planned: usize) -> Result<()> {
    println!(
        "\n{:<12} {:<8} {:>14} {:>8} {:>8}",
        "stage", "", "time", "passed", "failed"
    );
    for Done {
        stage,
        counts,
        took,
        passed,
    } in done
    {
        let verdict = if *passed { "passed" } else { "FAILED" };
        let tests = |number: usize| {
            if counts.is_empty() {
                "-".to_owned()
            } else {
                number.to_string()
            }
        };
        println!(
            "{:<12} {verdict:<8} {:>14} {:>8} {:>8}",
            stage.name(),
            duration(*took),
            tests(counts.passed),
            tests(counts.failed)
        );
    }
    let all: Counts = done.iter().map(|done| done.counts).sum();
    println!(
        "\ntotal {}\n\n{all}",
        duration(done.iter().map(|done| done.took).sum())
    );
    match done.iter().find(|done| !done.passed) {
        None => Ok(()),
        Some(Done { stage, .. }) => {
            let name = stage.name();
            let left = planned - done.len();
            Err(anyhow!(
                "stage `{name}` failed, {left} not run; again with: cargo xtask test --only {name}"
            ))
        }
    }
}
