//! `cargo xtask map`: the outlines of States for the world map, from Natural Earth to a table of paths.
//!
//! The table is checked in, so a build needs neither the source nor this command. It is run again when the rules in
//! [`policy`] change or a State is added.

mod draw;
mod outline;
mod policy;
mod projection;
mod simplify;
mod topology;

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result};

use crate::progress::{Output, step};
use crate::project::Project;
use crate::tools;

use outline::Outlines;
use topology::Topology;

/// Where the table goes, below the root of the project.
const TABLE: &str = "web/src/drawings/world.csv";
/// Who has a row of their own: every State whose name the data hold.
const NAMES: &str = "crates/asp-data/data/states/names.csv";

/// Draws the map anew and says what became of it.
pub(crate) fn run(project: &Project) -> Result<()> {
    let source = tools::natural_earth(project)?;
    let states = states(&project.root.join(NAMES))?;
    let table = step("drawing the map", Output::Quiet, || {
        let topology = Topology::read(&fs::read_to_string(&source)?)?;
        Ok(draw::table(&Outlines::new(&topology, &states)?))
    })?;
    fs::write(project.root.join(TABLE), &table)?;
    println!("{TABLE}: {} rows, {} bytes", table.lines().count(), table.len());
    Ok(())
}

/// The codes in the first column of the table of names.
fn states(names: &Path) -> Result<BTreeSet<String>> {
    let text = fs::read_to_string(names).with_context(|| format!("cannot read {}", names.display()))?;
    let codes = text.lines().skip(1).filter_map(|line| line.split(',').next());
    Ok(codes.map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_of_the_table_has_an_outline_or_a_marker() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let table = fs::read_to_string(root.join(TABLE)).unwrap();
        let empty: Vec<&str> = table.lines().filter(|line| line.ends_with(",,")).collect();
        assert_eq!(empty, [""; 0]);
        let drawn: BTreeSet<String> = table
            .lines()
            .filter_map(|line| line.split(',').next())
            .map(str::to_owned)
            .collect();
        let missing: Vec<String> = states(&root.join(NAMES))
            .unwrap()
            .difference(&drawn)
            .cloned()
            .collect();
        assert_eq!(missing, [""; 0]);
    }
}
