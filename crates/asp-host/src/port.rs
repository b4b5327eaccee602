//! A port on loopback, and what to do when it is taken.

use std::io;
use std::net::{Ipv4Addr, TcpListener};

/// How many ports in a row are tried before giving up.
const TRIES: u16 = 100;

/// Which port to listen on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Port {
    /// Whichever the system gives.
    Any,
    /// This one or none.
    Exactly(u16),
    /// This one, or the next that is free.
    FirstFreeFrom(u16),
}

pub(crate) struct Bound {
    pub(crate) listener: TcpListener,
    /// Ports tried and found taken, in order.
    pub(crate) busy: Vec<u16>,
}

pub(crate) fn bind(port: Port) -> io::Result<Bound> {
    match port {
        Port::Any => first_free(0, 0),
        Port::Exactly(port) => first_free(port, port),
        Port::FirstFreeFrom(port) => first_free(port, port.saturating_add(TRIES)),
    }
}

fn first_free(from: u16, to: u16) -> io::Result<Bound> {
    let mut busy = Vec::new();
    for port in from..=to {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(Bound { listener, busy }),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => busy.push(port),
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::new(
        io::ErrorKind::AddrInUse,
        format!("all ports from {from} to {to} are taken"),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_busy_port_moves_on_to_the_next_free_one_and_is_reported() {
        let taken = bind(Port::Any).unwrap();
        let port = taken.listener.local_addr().unwrap().port();
        let next = bind(Port::FirstFreeFrom(port)).unwrap();
        assert!(next.listener.local_addr().unwrap().port() > port);
        assert_eq!(next.busy.first(), Some(&port));
    }

    #[test]
    fn an_exact_port_that_is_taken_is_an_error() {
        let taken = bind(Port::Any).unwrap();
        let port = taken.listener.local_addr().unwrap().port();
        let refused = bind(Port::Exactly(port)).err().unwrap();
        assert_eq!(refused.kind(), io::ErrorKind::AddrInUse);
    }
}
