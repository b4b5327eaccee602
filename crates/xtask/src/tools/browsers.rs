//! Real browsers and what drives them, found or installed.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::versions::{AXE, GECKODRIVER};
use super::{cargo_tool, folder, npm, on_path, system};
use crate::project::Project;

/// A program from the system's packages.
struct Needed {
    /// Names it is known by, best first.
    programs: &'static [&'static str],
    /// Names the program to use, for the person who has it in an unusual place, and tells the tests.
    variable: Option<&'static str>,
    debian: &'static str,
    ubuntu: &'static str,
}

/// WebKit has no mode without a screen, hence the virtual one. The tests look for what has no variable on PATH.
const NEEDED: [Needed; 5] = [
    Needed {
        programs: &["chromium", "chromium-browser", "google-chrome"],
        variable: None,
        debian: "chromium",
        ubuntu: "chromium-browser",
    },
    Needed {
        programs: &["chromedriver"],
        variable: Some("ASP_CHROMEDRIVER"),
        debian: "chromium-driver",
        ubuntu: "chromium-chromedriver",
    },
    Needed {
        programs: &["firefox-esr", "firefox"],
        variable: None,
        debian: "firefox-esr",
        ubuntu: "firefox",
    },
    Needed {
        programs: &["WebKitWebDriver"],
        variable: Some("ASP_WEBKITDRIVER"),
        debian: "webkit2gtk-driver",
        ubuntu: "webkit2gtk-driver",
    },
    Needed {
        programs: &["Xvfb"],
        variable: None,
        debian: "xvfb",
        ubuntu: "xvfb",
    },
];

/// Fonts without which Arabic and Chinese would be boxes: a file of each package, and the package.
const FONTS: [(&str, &str); 2] = [
    (
        "/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf",
        "fonts-noto-core",
    ),
    (
        "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
        "fonts-noto-cjk",
    ),
];

/// Finds or installs all of it. Answers what the end-to-end tests are told: variables with the paths.
pub(crate) fn ensure(project: &Project) -> Result<Vec<(&'static str, OsString)>> {
    let missing = missing_packages();
    if !missing.is_empty() {
        system::install_packages(project, "the browsers and what drives them", &missing)?;
    }
    let mut paths = Vec::new();
    for needed in &NEEDED {
        let program =
            find(needed).with_context(|| format!("{} is still missing", needed.programs.join(" or ")))?;
        paths.extend(
            needed
                .variable
                .map(|variable| (variable, program.into_os_string())),
        );
    }
    let tools = folder()?;
    let (geckodriver, version) = GECKODRIVER;
    let geckodriver = cargo_tool::ensure(project, &tools, geckodriver, version)?.program;
    let axe = npm::ensure(project, &tools, &[AXE])?
        .join("axe-core")
        .join("axe.min.js");
    paths.push(("ASP_GECKODRIVER", geckodriver.into_os_string()));
    paths.push(("ASP_AXE", axe.into_os_string()));
    Ok(paths)
}

fn missing_packages() -> Vec<&'static str> {
    let ubuntu = system::is_ubuntu();
    let programs = NEEDED
        .iter()
        .filter(|needed| find(needed).is_none())
        .map(|needed| if ubuntu { needed.ubuntu } else { needed.debian });
    // Where fonts stand elsewhere, the person knows better than this list.
    let fonts = FONTS
        .iter()
        .filter(|(file, _)| on_path("apt-get").is_some() && !Path::new(file).is_file())
        .map(|(_, package)| *package);
    programs.chain(fonts).collect()
}

fn find(needed: &Needed) -> Option<PathBuf> {
    let chosen = needed
        .variable
        .and_then(env::var_os)
        .filter(|path| !path.is_empty());
    chosen
        .map(PathBuf::from)
        .or_else(|| needed.programs.iter().find_map(|program| on_path(program)))
}
