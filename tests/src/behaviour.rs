//! One behaviour in one browser: the frame around every test.

use std::fs;
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::Result;

use crate::browser::{Browser, Scripts};
use crate::runtime::block_on;
use crate::site::workspace;
use crate::visitor::Visitor;

/// Tests that behaviours hold in Chromium, Firefox and WebKit: `in_every_browser!(a_sentence, another);`
///
/// Each is an `async fn(&Visitor) -> Result<()>`. `without_scripts` in front gives them browsers that run none.
#[macro_export]
macro_rules! in_every_browser {
    (without_scripts: $($behaviour:ident),+ $(,)?) => {
        $($crate::in_browsers!($behaviour, Off, chromium Chromium, firefox Firefox, webkit WebKit);)+
    };
    ($($behaviour:ident),+ $(,)?) => {
        $($crate::in_browsers!($behaviour, On, chromium Chromium, firefox Firefox, webkit WebKit);)+
    };
}

/// Tests that behaviours hold in Chromium, for what only its driver can show or set.
#[macro_export]
macro_rules! in_chromium {
    ($($behaviour:ident),+ $(,)?) => { $($crate::in_browsers!($behaviour, On, chromium Chromium);)+ };
}

/// Tests that behaviours hold in the browsers named: `in_browsers!(a_sentence, On, webkit WebKit);`
#[macro_export]
macro_rules! in_browsers {
    ($behaviour:ident, $scripts:ident, $($test:ident $browser:ident),+) => {
        // A module and a function may share a name, so that a test is called `a_sentence::firefox`.
        mod $behaviour {
            $(
                #[test]
                fn $test() {
                    let name = concat!(stringify!($behaviour), "-", stringify!($test));
                    $crate::check(name, $crate::Browser::$browser, $crate::Scripts::$scripts, super::$behaviour);
                }
            )+
        }
    };
}

/// Runs one behaviour and panics if it does not hold.
pub fn check(
    name: &str,
    browser: Browser,
    scripts: Scripts,
    behaviour: impl AsyncFn(&Visitor) -> Result<()>,
) {
    let visitor = match scripts {
        Scripts::On => usual(browser),
        Scripts::Off => arrive(browser, scripts),
    };
    try_out(name, &visitor, behaviour);
    // Not reached if the behaviour does not hold: what that left behind should not meet the next test.
    if scripts == Scripts::On {
        lock(&FREE).push(visitor);
    }
}

/// Browsers that wait for the next test: as many of an engine as tests have been at work in it at once.
static FREE: Mutex<Vec<Visitor>> = Mutex::new(Vec::new());

/// A browser that another test has left, or a new one.
fn usual(browser: Browser) -> Visitor {
    let left = {
        let mut free = lock(&FREE);
        free.iter()
            .position(|visitor| visitor.browser == browser)
            .map(|place| free.swap_remove(place))
    };
    if let Some(visitor) = left
        && block_on(visitor.forget()).is_ok()
    {
        return visitor;
    }
    let visitor = arrive(browser, Scripts::On);
    block_on(visitor.forget()).unwrap_or_else(|error| panic!("{browser:?} cannot be reset: {error:#}"));
    visitor
}

/// A new browser. Drivers hang before a page is asked for, which tells nothing of ours: each gets another chance.
fn arrive(browser: Browser, scripts: Scripts) -> Visitor {
    block_on(Visitor::arrive(browser, scripts))
        .or_else(|_| block_on(Visitor::arrive(browser, scripts)))
        .unwrap_or_else(|error| panic!("{error:#}"))
}

fn try_out(name: &str, visitor: &Visitor, behaviour: impl AsyncFn(&Visitor) -> Result<()>) {
    let outcome = catch_unwind(AssertUnwindSafe(|| block_on(behaviour(visitor))));
    match outcome {
        Ok(Ok(())) => {}
        Ok(Err(error)) => {
            let evidence = block_on(keep_evidence(name, visitor));
            tell_at_once(name, &format!("{error:#}\n\n{evidence}"));
            panic!("{error:#}\n\n{evidence}");
        }
        Err(panic) => {
            // The test's own message has been printed already; ours adds to it.
            let evidence = block_on(keep_evidence(name, visitor));
            let told = format!("{}\n\n{evidence}", message(&*panic));
            tell_at_once(name, &told);
            resume_unwind(Box::new(told));
        }
    }
}

/// Between the lines of the other tests, past the capture of what tests print: whoever watches need not wait for the
/// end of the run to learn why.
fn tell_at_once(name: &str, why: &str) {
    // A closed stream is no reason to fail: the reason is told at the end once more.
    let _ = writeln!(io::stderr(), "\n{name} does not hold: {why}\n");
}

fn message(panic: &(dyn std::any::Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("it panicked")
}

/// Keeps what the visitor saw last, and says where.
async fn keep_evidence(name: &str, visitor: &Visitor) -> String {
    let folder = workspace().join("target").join("e2e");
    let kept: Result<PathBuf> = async {
        fs::create_dir_all(&folder)?;
        fs::write(
            folder.join(format!("{name}.html")),
            visitor.driver.source().await?,
        )?;
        let picture = folder.join(format!("{name}.png"));
        fs::write(&picture, visitor.driver.screenshot_as_png().await?)?;
        Ok(picture)
    }
    .await;
    let picture = kept.map_or_else(
        |error| format!("no picture: {error:#}"),
        |path| path.display().to_string(),
    );
    let url = visitor
        .driver
        .current_url()
        .await
        .map_or_else(|error| error.to_string(), |url| url.to_string());
    format!(
        "in {:?} at {url}\n{picture}\n{}",
        visitor.browser,
        visitor.last_words()
    )
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
