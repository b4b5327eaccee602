//! A program that ends when the tests end, however they end.
//!
//! Beside the program stands a small shell. It waits on a pipe whose other end only we hold: when it closes,
//! because the value is dropped, a test panicked or the whole run was killed, the shell ends every process
//! of the program's group (the driver and the browsers it started) and removes their temporary folder,
//! profiles and all.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};

use anyhow::{Context, Result};
use tempfile::TempDir;

const GUARD: &str = r#"
trap '' TERM HUP INT
( trap - TERM HUP INT; exec setsid "$@" ) < /dev/null &
group=$!
read -r _
kill -s TERM -- -$group
# Xvfb, for one, does not hear it while it is starting.
( trap - TERM; sleep 3; kill -s KILL -- -$group ) &
patience=$!
wait $group
kill -s KILL -- -$group 2> /dev/null
kill $patience 2> /dev/null
rm -rf "$TMPDIR"
"#;

/// A running program with a temporary folder of its own.
#[derive(Debug)]
pub(crate) struct Process {
    guard: Child,
    /// Closing it ends the program.
    lifeline: Option<ChildStdin>,
    folder: PathBuf,
}

impl Process {
    /// Starts `program`. What it prints goes into a file that [`Self::output`] reads.
    pub(crate) fn start<S: AsRef<OsStr>>(
        program: &Path,
        arguments: impl IntoIterator<Item = S>,
        environment: &[(&str, &str)],
    ) -> Result<Self> {
        // Kept: the guard removes it, also when we are no longer there to do so.
        let folder = TempDir::with_prefix("asp-e2e-")
            .context("no temporary folder")?
            .keep();
        let output = File::create(folder.join("output.log"))?;
        let mut guard = Command::new("/bin/sh");
        // A proxy of the machine must not stand between a driver and its browser.
        for scheme in ["http", "https", "all"] {
            guard
                .env_remove(format!("{scheme}_proxy"))
                .env_remove(format!("{scheme}_proxy").to_uppercase());
        }
        let mut guard = guard
            .args(["-c", GUARD, "guard"])
            .arg(program)
            .args(arguments)
            .envs(environment.iter().copied())
            .env("TMPDIR", &folder)
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(output.try_clone()?)
            .stderr(output)
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let lifeline = guard.stdin.take();
        Ok(Self {
            guard,
            lifeline,
            folder,
        })
    }

    /// What the program has printed so far.
    pub(crate) fn output(&self) -> String {
        let bytes = fs::read(self.folder.join("output.log")).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.lifeline.take());
        // An error means that the guard has ended already.
        self.guard.wait().ok();
    }
}

/// A port nobody listens on at this moment.
pub(crate) fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("no free port on loopback")?;
    Ok(listener.local_addr()?.port())
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    /// Whether a process of this id is there and no zombie.
    fn lives(pid: &str) -> bool {
        let state = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        state
            .rsplit(')')
            .next()
            .is_some_and(|rest| !rest.is_empty() && !rest.trim_start().starts_with('Z'))
    }

    #[test]
    fn a_program_and_its_children_end_and_their_folder_goes_when_the_value_is_dropped() {
        let script = "sleep 600 & echo $$ $! ready; wait";
        let process = Process::start(Path::new("/bin/sh"), ["-c", script], &[]).unwrap();
        while !process.output().contains("ready") {
            std::thread::yield_now();
        }
        let folder = process.folder.clone();
        let output = process.output();
        let pids: Vec<&str> = output.split_whitespace().take(2).collect();
        assert!(pids.iter().all(|pid| lives(pid)), "{pids:?}");
        let begun = Instant::now();
        drop(process);
        // What was killed is still there for a moment, until the system has seen to it.
        while pids.iter().any(|pid| lives(pid)) {
            assert!(begun.elapsed() < Duration::from_secs(20), "{pids:?} live on");
            std::thread::yield_now();
        }
        assert!(!folder.exists(), "{} is still there", folder.display());
    }
}
