//! `cargo xtask check-data`: the data alone, for the person who edits them.

use std::path::Path;

use anyhow::{Result, bail};
use asp_check::{Dataset, Problem};

use crate::progress::{Output, step};

/// Where the tables lie in the project.
const FOLDER: &str = "crates/asp-data/data";

/// Checks every row and says all that is wrong.
pub(crate) fn check() -> Result<()> {
    let checked = step("checking every row of the data", Output::Quiet, || {
        Ok(asp_check::check(Path::new(FOLDER)))
    })?;
    match checked {
        Ok(dataset) => {
            println!("{}", sound(&dataset));
            Ok(())
        }
        Err(problems) => bail!("{}", told(&problems)),
    }
}

fn sound(dataset: &Dataset) -> String {
    // The first line of a table names its columns.
    let rows: usize = dataset
        .files()
        .0
        .values()
        .map(|text| text.lines().count().saturating_sub(1))
        .sum();
    let date = dataset.version.date;
    format!(
        "The data are sound: {} tables, {rows} rows, as of {date}.",
        dataset.files().0.len()
    )
}

fn told(problems: &[Problem]) -> String {
    let lines: String = problems.iter().map(|problem| format!("{problem}\n")).collect();
    format!(
        "the data have faults (docs/data.md explains the messages):\n\n{lines}\n{} in all",
        problems.len()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_faults_are_told_each_on_a_line_and_counted() {
        let nowhere = asp_check::check(Path::new("no/such/folder")).err().unwrap();
        let told = told(&nowhere);
        assert!(told.contains("no/such/folder/"), "{told}");
        assert!(told.ends_with(&format!("\n\n{} in all", nowhere.len())), "{told}");
    }
}
