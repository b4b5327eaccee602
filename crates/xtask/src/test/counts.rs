//! How many tests ran, read from what cargo prints.

use std::fmt;
use std::io::{BufRead, BufReader};
use std::iter::Sum;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// Tests that passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

impl Counts {
    pub(crate) fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// Runs the command, shows what it prints, and counts the tests of every `test result:` line.
    pub(crate) fn add_from(&mut self, mut command: Command) -> Result<()> {
        let mut child = command
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start cargo")?;
        let output = child.stdout.take().context("cargo has no output")?;
        for line in BufReader::new(output).split(b'\n') {
            let line = line?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            *self = [*self, in_line(&line).unwrap_or_default()].into_iter().sum();
        }
        match child.wait()?.success() {
            true => Ok(()),
            false => bail!("not all tests passed: see above"),
        }
    }
}

impl Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), |all, one| Self {
            passed: all.passed + one.passed,
            failed: all.failed + one.failed,
        })
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// `test result: ok. 12 passed; 0 failed; …`
fn in_line(line: &str) -> Option<Counts> {
    let (_, result) = line.split_once("test result: ")?;
    let (_, numbers) = result.split_once(". ")?;
    let number = |what: &str| {
        numbers
            .split("; ")
            .find_map(|part| part.strip_suffix(what)?.trim().parse().ok())
    };
    Some(Counts {
        passed: number(" passed")?,
        failed: number(" failed")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_line_of_cargo_is_counted_and_no_other_line_is() {
        for (line, expected) in [
            (
                "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.08s",
                Some((12, 0)),
            ),
            (
                "test result: FAILED. 11 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out",
                Some((11, 1)),
            ),
            ("test counts::tests::a_result_line ... ok", None),
            ("running 12 tests", None),
        ] {
            assert_eq!(
                in_line(line),
                expected.map(|(passed, failed)| Counts { passed, failed }),
                "{line}"
            );
        }
    }

    #[test]
    fn the_tests_of_all_test_programs_are_added_up_while_they_are_shown() {
        let mut counts = Counts { passed: 1, failed: 0 };
        let mut echo = Command::new("printf");
        echo.arg("test result: ok. 2 passed; 0 failed; 0 ignored\\nx\\ntest result: FAILED. 3 passed; 1 failed; 0 ignored\\n");
        counts.add_from(echo).unwrap();
        assert_eq!(counts.to_string(), "6 passed, 1 failed");
    }

    #[test]
    fn a_command_that_fails_is_an_error_even_if_it_printed_no_failure() {
        assert!(Counts::default().add_from(Command::new("false")).is_err());
    }
}
