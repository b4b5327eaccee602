//! A loopback host for the built site that behaves as a good static host does.
//!
//! What is tried here is what a visitor will meet: folders answer with their `index.html`, a missing
//! trailing slash is redirected, the rules of the site's own `_headers` file are applied, text and wasm
//! travel compressed, an unchanged file is a 304, and a wrong address gets the nearest `404.html` up the
//! tree with status 404. The site may hang under a prefix, as it does in a sub-folder of somebody's host.
//!
//! It binds 127.0.0.1 only. It is no web server for the public: no TLS, no ranges, no limits.
//!
//! ```no_run
//! use asp_host::{Host, Options, Port};
//!
//! let host = Host::start(Options { port: Port::FirstFreeFrom(8080), ..Options::new("dist") })?;
//! println!("{}", host.url());
//! host.stop(); // every open connection ends too: to the browser the network is gone
//! # Ok::<(), asp_host::Error>(())
//! ```

mod answer;
mod compress;
pub mod headers;
mod negotiate;
mod port;
mod site;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;

pub use compress::{BROTLI_QUALITY, brotli};
pub use port::Port;
use site::Site;
use tokio::sync::oneshot;

/// What to serve, and where.
#[derive(Clone, Debug)]
pub struct Options {
    /// The folder with the built site.
    pub root: PathBuf,
    /// The port on 127.0.0.1.
    pub port: Port,
    /// The folder of the host the site hangs in: empty, or like `asp/observatory`.
    pub prefix: String,
}

impl Options {
    /// The folder `root` at the top of a host, on whichever port is free.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            port: Port::Any,
            prefix: String::new(),
        }
    }
}

/// Why the host did not start.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is nothing to serve.
    #[error("{0} is not a folder")]
    NoFolder(PathBuf),
    /// No port could be had.
    #[error("no port to listen on: {0}")]
    Bind(#[source] std::io::Error),
    /// The system gave no thread or no event loop.
    #[error("cannot start the host's thread: {0}")]
    Thread(#[source] std::io::Error),
}

/// A running host. It ends when stopped or dropped.
#[derive(Debug)]
pub struct Host {
    address: SocketAddr,
    busy: Vec<u16>,
    site: Arc<Site>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Host {
    /// Starts to answer on a thread of its own; the socket is open when this returns.
    pub fn start(options: Options) -> Result<Self, Error> {
        if !options.root.is_dir() {
            return Err(Error::NoFolder(options.root));
        }
        let bound = port::bind(options.port).map_err(Error::Bind)?;
        let address = bound.listener.local_addr().map_err(Error::Bind)?;
        bound.listener.set_nonblocking(true).map_err(Error::Bind)?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .build()
            .map_err(Error::Thread)?;
        let site = Arc::new(Site::new(options.root, &options.prefix));
        let (stop, stopped) = oneshot::channel();
        let router = answer::router(Arc::clone(&site));
        let thread = std::thread::Builder::new()
            .name("asp-host".into())
            .spawn(move || {
                runtime.block_on(serve(bound.listener, router, stopped));
                // Not a graceful end: open connections must not keep answering a page that is to be offline.
                runtime.shutdown_background();
            })
            .map_err(Error::Thread)?;
        Ok(Self {
            address,
            busy: bound.busy,
            site,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// Where the site begins, with a slash at the end: `http://127.0.0.1:8080/`.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.site.base())
    }

    /// The address listened on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The ports that were tried before and were taken.
    pub fn busy_ports(&self) -> &[u16] {
        &self.busy
    }

    /// From now on answers 503 for this path of the site (`/en/states/`), to see what a visitor has when one
    /// file cannot be fetched.
    pub fn refuse(&self, path: &str) {
        self.site.refuse(path);
    }

    /// How often this path was asked for, refused or not: it shows what a browser has tried.
    pub fn asked(&self, path: &str) -> usize {
        self.site.asked(path)
    }

    /// Answers everything again.
    pub fn refuse_nothing(&self) {
        self.site.refuse_nothing();
    }

    /// Stops answering, closes every connection and frees the port.
    pub fn stop(mut self) {
        self.end();
    }

    fn end(&mut self) {
        // An error means that the thread has ended already: there is nothing left to stop.
        if let Some(stop) = self.stop.take() {
            stop.send(()).ok();
        }
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.end();
    }
}

async fn serve(listener: std::net::TcpListener, router: axum::Router, stopped: oneshot::Receiver<()>) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
        return;
    };
    let serving = std::future::IntoFuture::into_future(axum::serve(listener, router));
    tokio::pin!(serving);
    let mut stopped = stopped;
    // `tokio::select!` would bring tokio's macros for this one place.
    std::future::poll_fn(|context| {
        use std::future::Future;
        use std::pin::Pin;
        if Pin::new(&mut stopped).poll(context).is_ready() {
            return std::task::Poll::Ready(());
        }
        serving.as_mut().poll(context).map(|_| ())
    })
    .await;
}
