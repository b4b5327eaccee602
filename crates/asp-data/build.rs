//! Checks the data folder; if it is sound, packs each table into a file that the crate embeds.

use std::{env, fs, path::Path, process::ExitCode};

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=data");
    let folder = Path::new("data");
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    match asp_check::check(folder) {
        Ok(dataset) => {
            for (name, bytes) in dataset.packed().expect("plain rows can be packed") {
                fs::write(Path::new(&out).join(name), bytes).expect("the build folder can be written");
            }
            ExitCode::SUCCESS
        }
        Err(problems) => {
            for problem in &problems {
                println!("cargo:error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}
