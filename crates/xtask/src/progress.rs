//! Saying what is going on, why, and for how long: nothing may look hung.

use std::io::{IsTerminal, stderr};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use anyhow::{Error, Result};

/// How long a step may be silent before it says that it is still there.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// Whether the step prints by itself what it is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Output {
    /// Nothing until the end.
    Quiet,
    /// Its own progress; in a terminal, a moving one.
    Streams,
}

/// Runs one step with a line before, signs of life while it lasts, and its time after.
pub(crate) fn step<T>(title: &str, output: Output, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("==> {title}");
    let begun = Instant::now();
    let heartbeat = Heartbeat::begin(title, output, begun);
    let result = work();
    heartbeat.end();
    match &result {
        Ok(_) => eprintln!("    done in {}", duration(begun.elapsed())),
        Err(_) => eprintln!("    failed after {}", duration(begun.elapsed())),
    }
    result
}

/// `4.2 s`, `1 min 05 s`: what a person would say.
pub(crate) fn duration(elapsed: Duration) -> String {
    match elapsed.as_secs() {
        0..60 => format!("{:.1} s", elapsed.as_secs_f64()),
        seconds => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

/// An error with its causes, without the trace a person cannot use.
pub(crate) fn told(error: &Error) -> String {
    let causes = error.chain().skip(1).map(|cause| format!("\n  because: {cause}"));
    format!("error: {error}{}", causes.collect::<String>())
}

struct Heartbeat(Option<(Sender<()>, JoinHandle<()>)>);

impl Heartbeat {
    fn begin(title: &str, output: Output, begun: Instant) -> Self {
        // cargo's moving bar is sign of life enough, and a line of ours would tear it.
        if output == Output::Streams && stderr().is_terminal() {
            return Self(None);
        }
        let title = title.split([':', '(']).next().unwrap_or(title).trim().to_owned();
        let (end, ended) = channel();
        let thread = std::thread::spawn(move || {
            while ended.recv_timeout(HEARTBEAT) == Err(RecvTimeoutError::Timeout) {
                eprintln!("    … still at it: {title}, {}", duration(begun.elapsed()));
            }
        });
        Self(Some((end, thread)))
    }

    fn end(self) {
        if let Some((end, thread)) = self.0 {
            drop(end);
            thread.join().ok();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_told_with_its_causes() {
        let error = Error::msg("no such file").context("cannot read Cargo.lock");
        assert_eq!(
            told(&error),
            "error: cannot read Cargo.lock\n  because: no such file"
        );
    }

    #[test]
    fn durations_read_as_a_person_would_say_them() {
        assert_eq!(duration(Duration::from_millis(4_240)), "4.2 s");
        assert_eq!(duration(Duration::from_secs(59)), "59.0 s");
        assert_eq!(duration(Duration::from_secs(65)), "1 min 05 s");
        assert_eq!(duration(Duration::from_secs(3_600)), "60 min 00 s");
    }
}
