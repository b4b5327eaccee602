//! The site in the browser of the person who works on it.

use std::fs;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result, bail};
use asp_host::{Host, Options, Port};
use rustix::process::{Pid, Signal, kill_process_group};
use xshell::cmd;

use crate::build;
use crate::cli::ServeOptions;
use crate::progress::{Output, step};
use crate::project::{Project, plain_environment};
use crate::tools::{self, BuildTools};

/// How often to look whether Trunk has finished.
const GLANCE: Duration = Duration::from_millis(200);

/// Builds and serves until Ctrl-C.
pub(crate) fn serve(project: &Project, options: ServeOptions) -> Result<()> {
    match options.release {
        true => {
            let dist = build::release(project)?;
            let interrupted = interruptions()?;
            let host = open(&dist, options.port)?;
            announce(&host, "It is not built again on a change.");
            interrupted.recv().ok();
        }
        false => {
            let tools = tools::for_build(project)?;
            build::prepare(project, &tools)?;
            // Not `dist/`: what lies there is always fit for a host.
            let site = project.target.join("site");
            fs::create_dir_all(&site)?;
            let interrupted = interruptions()?;
            let begun = SystemTime::now();
            let mut watch = Watch::begin(project, &tools, &site)?;
            if first_build(&site, begun, &mut watch, &interrupted)? {
                let host = open(&site, options.port)?;
                announce(&host, "Save a file and reload the page to see the change.");
                watch.until(&interrupted)?;
            }
        }
    }
    eprintln!("\nstopped");
    Ok(())
}

/// Ctrl-C and the signals that ask a program to end, as messages. Before this is called they end it at once, as is
/// right while tools are installed.
fn interruptions() -> Result<Receiver<()>> {
    let (send, receive) = channel();
    ctrlc::set_handler(move || {
        send.send(()).ok();
    })
    .context("cannot listen for Ctrl-C")?;
    Ok(receive)
}

fn open(site: &Path, port: u16) -> Result<Host> {
    let host = Host::start(Options {
        port: Port::FirstFreeFrom(port),
        ..Options::new(site)
    })?;
    if let [first, ..] = host.busy_ports() {
        eprintln!(
            "    port {first} is taken; using {} instead",
            host.address().port()
        );
    }
    Ok(host)
}

fn announce(host: &Host, on_change: &str) {
    println!("\nThe site is at {}\n{on_change} Ctrl-C ends it.\n", host.url());
}

/// Waits for Trunk's first success; false if the person ended it before.
fn first_build(
    site: &Path,
    begun: SystemTime,
    watch: &mut Watch,
    interrupted: &Receiver<()>,
) -> Result<bool> {
    let title = "building the site (if it fails, mend the fault named here and save: it is built again)";
    step(title, Output::Streams, || {
        while !is_newer(&site.join("index.html"), begun) {
            if watch.waits(interrupted)? {
                return Ok(false);
            }
        }
        Ok(true)
    })
}

fn is_newer(file: &Path, than: SystemTime) -> bool {
    let modified = fs::metadata(file).and_then(|metadata| metadata.modified());
    modified.is_ok_and(|modified| modified >= than)
}

/// `trunk watch` in a process group of its own, so that the cargo and rustc below it end with it.
struct Watch(Child);

impl Watch {
    fn begin(project: &Project, tools: &BuildTools, site: &Path) -> Result<Self> {
        let watch = cmd!(project.shell, "trunk watch --offline --dist {site}");
        let watch = plain_environment(watch)
            .env("PATH", &tools.path)
            .env("TRUNK_SKIP_VERSION_CHECK", "true")
            .quiet();
        let child = Command::from(watch).process_group(0).stdin(Stdio::null()).spawn();
        child.map(Self).context("cannot start trunk")
    }

    /// A short wait; true if the person wants to end.
    fn waits(&mut self, interrupted: &Receiver<()>) -> Result<bool> {
        if let Some(status) = self.0.try_wait()? {
            bail!("trunk ended by itself ({status})");
        }
        Ok(interrupted.recv_timeout(GLANCE) != Err(RecvTimeoutError::Timeout))
    }

    fn until(&mut self, interrupted: &Receiver<()>) -> Result<()> {
        while !self.waits(interrupted)? {}
        Ok(())
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Ok(pid) = i32::try_from(self.0.id()) {
            // An error means that the group has ended already.
            Pid::from_raw(pid).map(|group| kill_process_group(group, Signal::TERM));
        }
        self.0.wait().ok();
    }
}
