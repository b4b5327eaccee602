//! What a visitor's browser gets from the host.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;

use asp_host::{Host, Options, Port};

/// A small site: English pages with their own 404, a French folder without one, wasm, and rules.
fn sample() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let text = "The Assembly of States Parties. ".repeat(40);
    for (path, content) in [
        ("index.html", "home"),
        ("404.html", "nothing at all"),
        ("en/index.html", text.as_str()),
        ("en/404.html", "nothing in English"),
        ("en/states/index.html", "states"),
        ("fr/index.html", "accueil"),
        ("client_bg.wasm", text.as_str()),
        ("flag.png", text.as_str()),
        (
            "_headers",
            "/*\n  X-Content-Type-Options: nosniff\n/*.wasm\n  Cache-Control: max-age=31536000, immutable\n",
        ),
    ] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    folder
}

fn start(root: &Path) -> Host {
    Host::start(Options::new(root)).unwrap()
}

/// One answer over a connection of its own; written by hand so that nothing is decoded or followed for us.
struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (known, value) = line.split_once(": ")?;
            known.eq_ignore_ascii_case(name).then_some(value)
        })
    }

    fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

fn ask(host: &Host, method: &str, path: &str, headers: &str) -> Answer {
    let mut stream = TcpStream::connect(host.address()).unwrap();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: site\r\nConnection: close\r\n{headers}\r\n"
    )
    .unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    Answer {
        status: head.split(' ').nth(1).unwrap().parse().unwrap(),
        body: bytes[end + 4..].to_vec(),
        head,
    }
}

fn get(host: &Host, path: &str) -> Answer {
    ask(host, "GET", path, "")
}

#[test]
fn a_folder_answers_with_its_index_and_only_with_a_slash() {
    let folder = sample();
    let host = start(folder.path());
    assert_eq!(get(&host, "/en/states/").text(), "states");
    let moved = get(&host, "/en/states?group=africa");
    assert_eq!(
        (moved.status, moved.header("location")),
        (301, Some("/en/states/?group=africa"))
    );
}

#[test]
fn a_redirect_never_leads_to_another_host() {
    let folder = sample();
    let host = start(folder.path());
    assert_eq!(get(&host, "//en/states").header("location"), Some("/en/states/"));
}

#[test]
fn a_wrong_address_gets_the_nearest_page_that_says_so_with_status_404() {
    let folder = sample();
    let host = start(folder.path());
    for (path, expected) in [
        ("/en/states/nowhere/", "nothing in English"),
        ("/en/states/nowhere.csv", "nothing in English"),
        ("/fr/nulle-part/", "nothing at all"),
        ("/_headers", "nothing at all"),
        ("/en/..%2f..%2fCargo.toml", "nothing at all"),
    ] {
        let answer = get(&host, path);
        assert_eq!((answer.status, answer.text()), (404, expected), "{path}");
    }
}

#[test]
fn the_rules_of_the_headers_file_are_on_every_answer() {
    let folder = sample();
    let host = start(folder.path());
    for path in ["/en/", "/en/states", "/nowhere"] {
        assert_eq!(
            get(&host, path).header("x-content-type-options"),
            Some("nosniff"),
            "{path}"
        );
    }
    let wasm = get(&host, "/client_bg.wasm");
    assert_eq!(wasm.header("cache-control"), Some("max-age=31536000, immutable"));
    assert_eq!(wasm.header("content-type"), Some("application/wasm"));
    assert_eq!(
        get(&host, "/en/").header("cache-control"),
        Some("public, max-age=0, must-revalidate")
    );
}

#[test]
fn text_and_wasm_travel_as_brotli_and_pictures_as_they_are() {
    let folder = sample();
    let host = start(folder.path());
    let plain = get(&host, "/en/");
    let brotli = ask(&host, "GET", "/en/", "Accept-Encoding: gzip, br\r\n");
    assert_eq!(brotli.header("content-encoding"), Some("br"));
    assert!(brotli.body.len() * 5 < plain.body.len());
    let mut unpacked = Vec::new();
    brotli::BrotliDecompress(&mut brotli.body.as_slice(), &mut unpacked).unwrap();
    assert_eq!(unpacked, plain.body);

    let gzip = ask(&host, "GET", "/client_bg.wasm", "Accept-Encoding: gzip\r\n");
    assert_eq!(gzip.header("content-encoding"), Some("gzip"));
    let mut unpacked = Vec::new();
    flate2::read::GzDecoder::new(gzip.body.as_slice())
        .read_to_end(&mut unpacked)
        .unwrap();
    assert_eq!(unpacked, plain.body);

    let picture = ask(&host, "GET", "/flag.png", "Accept-Encoding: gzip, br\r\n");
    assert_eq!(picture.header("content-encoding"), None);
}

#[test]
fn an_unchanged_file_is_a_304_and_each_encoding_has_its_own_tag() {
    let folder = sample();
    let host = start(folder.path());
    let plain = get(&host, "/en/").header("etag").unwrap().to_owned();
    let known = ask(
        &host,
        "GET",
        "/en/",
        &format!("If-None-Match: \"other\", W/{plain}\r\n"),
    );
    assert_eq!((known.status, known.body.len()), (304, 0));
    assert_eq!(known.header("etag"), Some(plain.as_str()));
    let brotli = ask(
        &host,
        "GET",
        "/en/",
        &format!("Accept-Encoding: br\r\nIf-None-Match: {plain}\r\n"),
    );
    assert_eq!(brotli.status, 200);
    assert_eq!(brotli.header("vary"), Some("Accept-Encoding"));
}

#[test]
fn a_page_that_is_written_again_is_seen_at_once() {
    let folder = sample();
    let host = start(folder.path());
    assert_eq!(get(&host, "/en/states/").text(), "states");
    fs::write(folder.path().join("en/states/index.html"), "all States").unwrap();
    assert_eq!(get(&host, "/en/states/").text(), "all States");
}

#[test]
fn head_tells_the_length_without_the_bytes_and_other_methods_are_refused() {
    let folder = sample();
    let host = start(folder.path());
    let head = ask(&host, "HEAD", "/en/states/", "");
    assert_eq!(
        (head.status, head.header("content-length"), head.body.len()),
        (200, Some("6"), 0)
    );
    let post = ask(&host, "POST", "/en/", "Content-Length: 0\r\n");
    assert_eq!((post.status, post.header("allow")), (405, Some("GET, HEAD")));
}

#[test]
fn the_site_can_hang_in_a_sub_folder_of_a_host() {
    let folder = sample();
    let host = Host::start(Options {
        prefix: "asp/observatory".into(),
        ..Options::new(folder.path())
    })
    .unwrap();
    assert!(host.url().ends_with("/asp/observatory/"));
    assert_eq!(get(&host, "/asp/observatory/en/states/").text(), "states");
    assert_eq!(
        get(&host, "/asp/observatory/en/states").header("location"),
        Some("/asp/observatory/en/states/")
    );
    assert_eq!(
        get(&host, "/asp/observatory").header("location"),
        Some("/asp/observatory/")
    );
    assert_eq!(get(&host, "/en/states/").status, 404);
}

#[test]
fn a_stopped_host_is_gone_even_for_open_connections_and_can_come_back_on_its_port() {
    let folder = sample();
    let host = start(folder.path());
    let address = host.address();
    let mut open = TcpStream::connect(address).unwrap();
    write!(open, "GET /fr/ HTTP/1.1\r\nHost: site\r\n\r\n").unwrap();
    let mut first = [0; 15];
    open.read_exact(&mut first).unwrap();
    assert_eq!(&first, b"HTTP/1.1 200 OK");

    host.stop();
    let mut rest = Vec::new();
    // Either an orderly end or a reset: no further answer comes.
    open.read_to_end(&mut rest).ok();
    assert!(TcpStream::connect(address).is_err());

    let again = Host::start(Options {
        port: Port::Exactly(address.port()),
        ..Options::new(folder.path())
    })
    .unwrap();
    assert_eq!(get(&again, "/fr/").text(), "accueil");
}

#[test]
fn one_file_can_be_refused_and_allowed_again() {
    let folder = sample();
    let host = start(folder.path());
    host.refuse("/en/states/");
    assert_eq!(get(&host, "/en/states/").status, 503);
    assert_eq!(get(&host, "/fr/").status, 200);
    host.refuse_nothing();
    assert_eq!(get(&host, "/en/states/").status, 200);
    assert_eq!((host.asked("/en/states/"), host.asked("/en/")), (2, 0));
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let error = Host::start(Options::new("no/such/dist")).err().unwrap();
    assert_eq!(error.to_string(), "no/such/dist is not a folder");
}
