//! Real browsers, what drives them, and a screen nobody sees.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use super::versions::{AXE, GECKODRIVER};
use super::{cargo_tool, folder, npm, on_path, system};
use crate::project::Project;

/// A program from the system's packages. A variable that is set already names the program to use.
struct Needed {
    variable: &'static str,
    /// Names it is known by, best first.
    programs: &'static [&'static str],
    debian: &'static str,
    ubuntu: &'static str,
}

const NEEDED: [Needed; 5] = [
    Needed {
        variable: "ASP_CHROMIUM",
        programs: &["chromium", "chromium-browser", "google-chrome"],
        debian: "chromium",
        ubuntu: "chromium-browser",
    },
    Needed {
        variable: "ASP_CHROMEDRIVER",
        programs: &["chromedriver"],
        debian: "chromium-driver",
        ubuntu: "chromium-chromedriver",
    },
    Needed {
        variable: "ASP_FIREFOX",
        programs: &["firefox-esr", "firefox"],
        debian: "firefox-esr",
        ubuntu: "firefox",
    },
    Needed {
        variable: "ASP_WEBKITDRIVER",
        programs: &["WebKitWebDriver"],
        debian: "webkit2gtk-driver",
        ubuntu: "webkit2gtk-driver",
    },
    Needed {
        variable: "ASP_XVFB",
        programs: &["Xvfb"],
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

/// What the end-to-end tests are told.
#[derive(Debug)]
pub(crate) struct Browsers {
    /// `ASP_CHROMEDRIVER` and the like, with the paths.
    pub(crate) paths: Vec<(&'static str, OsString)>,
    pub(crate) screen: Screen,
}

/// Finds or installs all of it.
pub(crate) fn ensure(project: &Project) -> Result<Browsers> {
    let missing = missing_packages();
    if !missing.is_empty() {
        system::install_packages(project, "the browsers and what drives them", &missing)?;
    }
    let mut paths = Vec::new();
    for needed in &NEEDED {
        let program =
            find(needed).with_context(|| format!("{} is still missing", needed.programs.join(" or ")))?;
        paths.push((needed.variable, program.into_os_string()));
    }
    let screen = Screen::open(&paths)?;
    let tools = folder()?;
    let (geckodriver, version) = GECKODRIVER;
    let geckodriver = cargo_tool::ensure(project, &tools, geckodriver, version)?.program;
    paths.push(("ASP_GECKODRIVER", geckodriver.into_os_string()));
    let axe = npm::ensure(project, &tools, &[AXE])?
        .join("axe-core")
        .join("axe.min.js");
    paths.push(("ASP_AXE", axe.into_os_string()));
    paths.push(("ASP_MINIBROWSER", minibrowser()?.into_os_string()));
    Ok(Browsers { paths, screen })
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
    let chosen = env::var_os(needed.variable)
        .filter(|path| !path.is_empty())
        .map(PathBuf::from);
    chosen.or_else(|| needed.programs.iter().find_map(|program| on_path(program)))
}

/// WebKit's own small browser, which comes with its driver; its folder carries the version and the machine.
fn minibrowser() -> Result<PathBuf> {
    if let Some(chosen) = env::var_os("ASP_MINIBROWSER").filter(|path| !path.is_empty()) {
        return Ok(chosen.into());
    }
    let folders = |folder: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).collect()
    };
    let mut found: Vec<PathBuf> = folders(Path::new("/usr/lib"))
        .iter()
        .chain([&PathBuf::from("/usr/lib")])
        .flat_map(|folder| folders(folder))
        .filter(|folder| {
            folder
                .file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with("webkit2gtk-"))
        })
        .map(|folder| folder.join("MiniBrowser"))
        .filter(|program| program.is_file())
        .collect();
    found.sort();
    found
        .pop()
        .context("WebKit's MiniBrowser is not in /usr/lib: set ASP_MINIBROWSER to its path")
}

/// A virtual screen for WebKit, which has no mode without one; it ends with this value.
#[derive(Debug)]
pub(crate) struct Screen {
    pub(crate) display: String,
    server: Child,
}

impl Screen {
    fn open(paths: &[(&'static str, OsString)]) -> Result<Self> {
        let Some((_, program)) = paths.iter().find(|(variable, _)| *variable == "ASP_XVFB") else {
            bail!("there is no virtual screen")
        };
        // The server chooses a free number and says it on its output.
        let mut server = Command::new(program)
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x1024x24",
                "-nolisten",
                "tcp",
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start the virtual screen")?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            BufReader::new(output).read_line(&mut number)?;
        }
        let screen = Self {
            display: format!(":{}", number.trim()),
            server,
        };
        ensure!(screen.display.len() > 1, "the virtual screen did not start");
        Ok(screen)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // An error means that it has ended already.
        self.server.kill().ok();
        self.server.wait().ok();
    }
}
