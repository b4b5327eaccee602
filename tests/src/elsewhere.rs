//! All the rest of the internet, as far as the browsers under test can tell.
//!
//! Every browser is told to reach all hosts but loopback through this proxy. It notes who was asked for and
//! answers that there is nothing. So a request that leaves the site is seen in every engine, whatever sent
//! it, and nothing ever reaches a real network.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use anyhow::{Context, Result};

const NOTHING: &[u8] = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

/// The proxy of one browser. Its thread ends with the tests.
#[derive(Debug)]
pub(crate) struct Elsewhere {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Elsewhere {
    pub(crate) fn start() -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).context("no port for the proxy")?;
        let address = listener.local_addr()?;
        let asked = Arc::new(Mutex::new(Vec::new()));
        let notes = Arc::clone(&asked);
        thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let notes = Arc::clone(&notes);
                thread::spawn(move || note(connection, &notes));
            }
        });
        Ok(Self { address, asked })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// The first lines of all requests since this was last asked: `GET http://elsewhere.example/a.png`.
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.asked.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn note(mut connection: TcpStream, notes: &Mutex<Vec<String>>) {
    let mut line = String::new();
    if BufReader::new(&connection).read_line(&mut line).is_ok() && !line.is_empty() {
        let request = line.trim_end().trim_end_matches(" HTTP/1.1").to_owned();
        notes.lock().unwrap_or_else(PoisonError::into_inner).push(request);
    }
    connection.write_all(NOTHING).ok();
}
