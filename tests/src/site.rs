//! The built site on a host of its own.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result, ensure};
use asp_host::{Host, Options, Port};
use tempfile::TempDir;

/// No port is used twice: browsers serve many tests, and one that met the same origin again would find there what an
/// earlier site has left it, down to the worker that answers without a network. Below the ports that systems give away
/// by themselves.
static NEXT_PORT: Mutex<u16> = Mutex::new(20_000);

/// The site, served on loopback under an origin that no browser has visited before.
#[derive(Debug)]
pub struct Site {
    options: Options,
    url: String,
    /// None while the network is off.
    host: Option<Host>,
    /// The folder of a site that differs from the built one.
    folder: Option<TempDir>,
}

impl Site {
    /// The built site at the top of a host.
    pub fn open() -> Result<Self> {
        Self::start(Options::new(dist()?), None)
    }

    /// The built site in a sub-folder of a host, like `x/y`.
    pub fn in_folder(prefix: &str) -> Result<Self> {
        Self::start(
            Options {
                prefix: prefix.to_owned(),
                ..Options::new(dist()?)
            },
            None,
        )
    }

    /// The built site with some files added or replaced.
    pub fn with(files: &[(&str, String)]) -> Result<Self> {
        let folder = folder()?;
        copy(&dist()?, folder.path())?;
        Self::of_folder(folder, files)
    }

    /// Another site altogether, of these files only.
    pub fn of(files: &[(&str, String)]) -> Result<Self> {
        Self::of_folder(folder()?, files)
    }

    /// The built site, as if built for the address it is served at: what stands in absolute links of the files below
    /// `folders`.
    pub fn at_home(folders: &[&str]) -> Result<Self> {
        let built_for = &address_built_for()?;
        let site = Self::with(&[])?;
        let root = site.folder.as_ref().context("it has a folder")?.path();
        for folder in folders {
            replace_in(&root.join(folder), built_for, &site.url)?;
        }
        // The policy of widgets names the address too.
        let headers = built("_headers")?.replace(built_for, &site.url);
        fs::remove_file(root.join("_headers"))?;
        fs::write(root.join("_headers"), headers)?;
        Ok(site)
    }

    fn of_folder(folder: TempDir, files: &[(&str, String)]) -> Result<Self> {
        for (path, content) in files {
            let file = folder.path().join(path);
            // The file may be a second name of the built site's own.
            fs::remove_file(&file).ok();
            fs::create_dir_all(file.parent().unwrap_or(folder.path()))?;
            fs::write(&file, content)?;
        }
        Self::start(Options::new(folder.path()), Some(folder))
    }

    fn start(options: Options, folder: Option<TempDir>) -> Result<Self> {
        let mut next = NEXT_PORT.lock().unwrap_or_else(PoisonError::into_inner);
        let port = Port::FirstFreeFrom(*next);
        let host = Host::start(Options {
            port,
            ..options.clone()
        })?;
        let port = host.address().port();
        *next = port + 1;
        // The address stays the same when the host comes back.
        let options = Options {
            port: Port::Exactly(port),
            ..options
        };
        Ok(Self {
            options,
            url: host.url(),
            host: Some(host),
            folder,
        })
    }

    /// The absolute address of a path of the site: `en/states/`.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    /// Adds or replaces a file of a site in a folder of its own.
    ///
    /// # Errors
    /// If the site is the built one itself, or the file cannot be written.
    pub fn write(&self, path: &str, content: &str) -> Result<()> {
        let folder = self.folder.as_ref().context("the built site is not changed")?;
        let file = folder.path().join(path);
        // It may be a second name of the built site's own.
        fs::remove_file(&file).ok();
        Ok(fs::write(file, content)?)
    }

    /// Takes the network away: no connection is answered any more.
    pub fn go_dark(&mut self) {
        self.host = None;
    }

    /// Brings the network back, at the same address.
    pub fn come_back(&mut self) -> Result<()> {
        self.host = Some(Host::start(self.options.clone())?);
        Ok(())
    }

    /// The running host.
    pub fn host(&self) -> Result<&Host> {
        self.host.as_ref().context("the network is off")
    }
}

/// The address that the site was built for, ending in a slash.
pub fn address_built_for() -> Result<String> {
    let robots = built("robots.txt")?;
    let address = robots
        .lines()
        .find_map(|line| line.strip_prefix("Sitemap: ")?.strip_suffix("sitemap.xml"));
    Ok(address
        .context("robots.txt does not say where the sitemap is")?
        .to_owned())
}

/// A file of the built site as text.
pub fn built(path: &str) -> Result<String> {
    let file = dist()?.join(path);
    fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
}

/// The folder of the built site.
pub fn dist() -> Result<PathBuf> {
    let chosen = env::var_os("ASP_DIST").filter(|chosen| !chosen.is_empty());
    let dist = workspace().join(chosen.as_deref().unwrap_or("dist".as_ref()));
    ensure!(
        dist.join("_headers").is_file(),
        "there is no built site in {}. Build it with\n    cargo xtask build\nor name its folder in ASP_DIST",
        dist.display()
    );
    Ok(dist)
}

/// The root of the work tree.
pub(crate) fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// A folder for a site of its own. Under `target/`, where nothing stays for long, since a run that is ended from
/// outside cannot remove it; and where files of `dist/` can have a second name.
fn folder() -> Result<TempDir> {
    let folders = workspace().join("target").join("e2e");
    fs::create_dir_all(&folders)?;
    Ok(TempDir::with_prefix_in("site-", folders)?)
}

/// Replaces a text in every page and every list of a tree.
fn replace_in(folder: &Path, old: &str, new: &str) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("no {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            replace_in(&path, old, new)?;
        } else if path
            .extension()
            .is_some_and(|ending| ending == "html" || ending == "json")
        {
            let content = fs::read_to_string(&path)?.replace(old, new);
            // The file is a second name of the built site's own.
            fs::remove_file(&path)?;
            fs::write(&path, content)?;
        }
    }
    Ok(())
}

/// Gives every file of a tree a second name, or copies it where that cannot be done.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (old, new) = (entry.path(), to.join(entry.file_name()));
        match entry.file_type()?.is_dir() {
            true => copy(&old, &new)?,
            false => fs::hard_link(&old, &new).or_else(|_| fs::copy(&old, &new).map(drop))?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_that_is_gone_leaves_its_address_to_no_other() {
        let address = || Site::of(&[]).map(|site| site.url("")).unwrap();
        assert_ne!(address(), address());
    }
}
