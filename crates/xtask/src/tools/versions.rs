//! The one table of the tools' versions. `wasm-bindgen-cli` is missing: it has to be the version of the
//! `wasm-bindgen` crate in Cargo.lock, to the last digit.

/// A program installed by cargo.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CargoTool {
    /// The package's name.
    pub(crate) name: &'static str,
    /// The program it installs.
    pub(crate) binary: &'static str,
    /// What it is for, for the person who waits.
    pub(crate) what_for: &'static str,
    /// Whether its own lock file is used.
    pub(crate) locked: bool,
    /// Whether it has so much to do that optimising it pays.
    pub(crate) works_hard: bool,
}

/// Bundles the client. 0.22 wants a newer Rust than the project does.
pub(crate) const TRUNK: (CargoTool, &str) = (
    CargoTool {
        name: "trunk",
        binary: "trunk",
        what_for: "bundles the client (about four minutes)",
        locked: true,
        works_hard: false,
    },
    "0.21.14",
);

/// Makes the browser's side of the wasm. Its lock file has named crates not yet published, hence not `locked`.
pub(crate) const WASM_BINDGEN: CargoTool = CargoTool {
    name: "wasm-bindgen-cli",
    binary: "wasm-bindgen",
    what_for: "joins wasm and script (about three minutes)",
    locked: false,
    works_hard: true,
};

/// Drives Firefox.
pub(crate) const GECKODRIVER: (CargoTool, &str) = (
    CargoTool {
        name: "geckodriver",
        binary: "geckodriver",
        what_for: "drives Firefox (about a minute and a half)",
        locked: true,
        works_hard: false,
    },
    "0.37.1",
);

/// Checks licences, sources and advisories of the dependencies.
pub(crate) const CARGO_DENY: (CargoTool, &str) = (
    CargoTool {
        name: "cargo-deny",
        binary: "cargo-deny",
        what_for: "checks the dependencies' licences (about a minute and a half)",
        locked: true,
        works_hard: false,
    },
    "0.20.2",
);

/// Packages from npm: `wasm-opt`, the accessibility rules, the HTML checker, the outlines of States.
pub(crate) const BINARYEN: (&str, &str) = ("binaryen", "132.0.0");
pub(crate) const AXE: (&str, &str) = ("axe-core", "4.14.1");
pub(crate) const VNU: (&str, &str) = ("vnu-jar", "26.9.27");
pub(crate) const WORLD_ATLAS: (&str, &str) = ("world-atlas", "2.0.2");

/// What webmasters would otherwise put into their pages: our widgets are measured beside it.
pub(crate) const CHART_JS: (&str, &str) = ("chart.js", "4.5.1");
pub(crate) const PRETALX: (&str, &str) = ("pretalx", "2025.2.2");
