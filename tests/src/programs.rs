//! Where the browsers and their drivers are, and what to type if one is missing.
//!
//! `cargo xtask test` installs them and says where they are; called directly, they are looked for on PATH and
//! in the folder of tools that xtask fills.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

/// A program or file the tests cannot do without.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Needed {
    /// What a person calls it.
    name: &'static str,
    /// The variable that names its place.
    variable: Option<&'static str>,
    /// Its names on PATH.
    on_path: &'static [&'static str],
    /// Folder and file below the folder of tools; the folder may end in `*`.
    in_tools: Option<(&'static str, &'static str)>,
    /// What to type to get it.
    get_it: &'static str,
}

pub(crate) const CHROMIUM: Needed = Needed {
    name: "Chromium",
    variable: None,
    on_path: &["chromium", "chromium-browser", "google-chrome"],
    in_tools: None,
    get_it: "sudo apt-get install --no-install-recommends chromium",
};

pub(crate) const CHROMEDRIVER: Needed = Needed {
    name: "chromedriver, which drives Chromium",
    variable: Some("ASP_CHROMEDRIVER"),
    on_path: &["chromedriver"],
    in_tools: None,
    get_it: "sudo apt-get install --no-install-recommends chromium-driver",
};

pub(crate) const FIREFOX: Needed = Needed {
    name: "Firefox",
    variable: None,
    on_path: &["firefox-esr", "firefox"],
    in_tools: None,
    get_it: "sudo apt-get install --no-install-recommends firefox-esr",
};

pub(crate) const GECKODRIVER: Needed = Needed {
    name: "geckodriver, which drives Firefox",
    variable: Some("ASP_GECKODRIVER"),
    on_path: &["geckodriver"],
    in_tools: Some(("geckodriver-*", "bin/geckodriver")),
    get_it: "cargo install geckodriver --locked",
};

pub(crate) const WEBKIT_DRIVER: Needed = Needed {
    name: "WebKitWebDriver, which drives WebKit",
    variable: Some("ASP_WEBKITDRIVER"),
    on_path: &["WebKitWebDriver"],
    in_tools: None,
    get_it: "sudo apt-get install --no-install-recommends webkit2gtk-driver",
};

pub(crate) const XVFB: Needed = Needed {
    name: "Xvfb, the screen on which WebKit draws",
    variable: None,
    on_path: &["Xvfb"],
    in_tools: None,
    get_it: "sudo apt-get install --no-install-recommends xvfb",
};

/// The packages of `cargo xtask test --only wordpress`, which no other test needs.
const GET_WORDPRESS: &str =
    "sudo apt-get install --no-install-recommends wordpress mariadb-server php-cli php-mysql";

pub(crate) const MARIADB: Needed = Needed {
    name: "MariaDB, the database of WordPress",
    variable: None,
    on_path: &["mariadbd"],
    in_tools: None,
    get_it: GET_WORDPRESS,
};

pub(crate) const MARIADB_INSTALL: Needed = Needed {
    name: "mariadb-install-db, which makes a database",
    on_path: &["mariadb-install-db"],
    ..MARIADB
};

pub(crate) const PHP: Needed = Needed {
    name: "PHP, which runs WordPress",
    on_path: &["php"],
    ..MARIADB
};

/// Where Debian keeps WordPress.
pub(crate) fn wordpress_folder() -> Result<PathBuf> {
    let folder = PathBuf::from("/usr/share/wordpress");
    if folder.join("wp-load.php").is_file() {
        return Ok(folder);
    }
    bail!("WordPress is missing. Get it with\n    {GET_WORDPRESS}")
}

pub(crate) const AXE: Needed = Needed {
    name: "axe-core, the rules of accessibility",
    variable: Some("ASP_AXE"),
    on_path: &[],
    in_tools: Some(("npm", "node_modules/axe-core/axe.min.js")),
    get_it: "npm install --prefix ~/.cache/asp-observatory/tools/npm axe-core",
};

impl Needed {
    /// Its place, or the error that says how to get it.
    pub(crate) fn find(&self) -> Result<PathBuf> {
        if let Some(chosen) = self
            .variable
            .and_then(env::var_os)
            .filter(|chosen| !chosen.is_empty())
        {
            let chosen = PathBuf::from(chosen);
            if chosen.is_file() {
                return Ok(chosen);
            }
            bail!("{} is not at {}. {}", self.name, chosen.display(), self.advice());
        }
        let found = self
            .on_path
            .iter()
            .find_map(|name| on_path(name))
            .or_else(|| self.find_in_tools());
        match found {
            Some(found) => Ok(found),
            None => bail!("{} is missing. {}", self.name, self.advice()),
        }
    }

    fn find_in_tools(&self) -> Option<PathBuf> {
        let (folder, file) = self.in_tools?;
        let tools = tools()?;
        let Some(stem) = folder.strip_suffix('*') else {
            return Some(tools.join(folder).join(file)).filter(|file| file.is_file());
        };
        let mut found: Vec<PathBuf> = fs::read_dir(tools)
            .ok()?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| {
                path.file_name()
                    .is_some_and(|name| name.to_string_lossy().starts_with(stem))
            })
            .map(|path| path.join(file))
            .filter(|file| file.is_file())
            .collect();
        found.sort();
        found.pop()
    }

    fn advice(&self) -> String {
        let by_hand = self.get_it;
        match self.variable {
            Some(variable) => format!("Get it with\n    {by_hand}\nor name its place in {variable}"),
            None => format!("Get it with\n    {by_hand}"),
        }
    }
}

/// The browser that WebKitGTK brings for tests; it lies beside the library, not on PATH.
pub(crate) fn mini_browser() -> Result<PathBuf> {
    let libraries = subfolders(Path::new("/usr/lib"))
        .into_iter()
        .chain([PathBuf::from("/usr/libexec")]);
    let mut found: Vec<PathBuf> = libraries
        .flat_map(|folder| subfolders(&folder))
        .filter(|folder| {
            folder
                .file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with("webkit2gtk-"))
        })
        .map(|folder| folder.join("MiniBrowser"))
        .filter(|file| file.is_file())
        .collect();
    found.sort();
    match found.pop() {
        Some(file) => Ok(file),
        None => bail!(
            "MiniBrowser, the browser of WebKitGTK, is missing. {}",
            WEBKIT_DRIVER.advice()
        ),
    }
}

fn subfolders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_dir())
        .collect()
}

/// The folder that `cargo xtask` installs into.
fn tools() -> Option<PathBuf> {
    let chosen = |variable: &str| {
        env::var_os(variable)
            .filter(|chosen| !chosen.is_empty())
            .map(PathBuf::from)
    };
    if let Some(tools) = chosen("ASP_TOOLS") {
        return Some(tools);
    }
    let cache = chosen("XDG_CACHE_HOME").or_else(|| Some(env::home_dir()?.join(".cache")))?;
    Some(cache.join("asp-observatory").join("tools"))
}

fn on_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|candidate| candidate.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_named_with_the_command_that_gets_it() {
        let missing = Needed {
            name: "a browser nobody has",
            variable: None,
            on_path: &["no-such-browser"],
            in_tools: Some(("no-such-folder-*", "no-such-file")),
            get_it: "sudo apt-get install no-such-browser",
        };
        let message = missing.find().unwrap_err().to_string();
        assert_eq!(
            message,
            "a browser nobody has is missing. Get it with\n    sudo apt-get install no-such-browser"
        );
    }
}
