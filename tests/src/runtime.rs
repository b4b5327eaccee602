//! The one event loop of the run: a browser's connection lives on the loop that opened it, and the browsers
//! outlive the tests.

use std::future::Future;
use std::sync::LazyLock;

use tokio::runtime::Runtime;

pub(crate) fn block_on<T>(work: impl Future<Output = T>) -> T {
    #[allow(clippy::expect_used, reason = "without an event loop there are no tests")]
    static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("an event loop"));
    RUNTIME.block_on(work)
}
