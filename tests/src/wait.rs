//! Waiting for what a person would see.

use std::fmt::Debug;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// Far above what anything takes; a test that waits this long has failed.
const PATIENCE: Duration = Duration::from_secs(30);
const GLANCE: Duration = Duration::from_millis(40);

/// Looks again and again until `seen` is as `expected`; else says what was seen last.
pub async fn until<T: Debug>(
    what: &str,
    mut look: impl AsyncFnMut() -> Result<T>,
    expected: impl Fn(&T) -> bool,
) -> Result<T> {
    let begun = Instant::now();
    loop {
        // A page that is just being replaced cannot be looked at: that is no failure yet.
        let seen = look().await;
        match seen {
            Ok(seen) if expected(&seen) => return Ok(seen),
            seen if begun.elapsed() > PATIENCE => bail!("waited in vain until {what}; last seen: {seen:?}"),
            _ => tokio::time::sleep(GLANCE).await,
        }
    }
}
