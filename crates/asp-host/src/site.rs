//! The folder of the built site: which file answers a path, its bytes, its type and its tag.
//!
//! Files are read again when they change, so that a rebuild is seen at once; each is compressed once.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use percent_encoding::percent_decode_str;
use sha2::{Digest, Sha256};

use crate::compress;
use crate::headers::Rules;
use crate::negotiate::Encoding;

/// What a path leads to.
#[derive(Debug)]
pub(crate) enum Found {
    /// A file of the site.
    File(Arc<File>),
    /// A folder asked for without its slash: the same address with one.
    Slash,
    /// Nothing; the page that says so, if there is one.
    Nothing(Option<Arc<File>>),
    /// The test asked for this file to be refused.
    Refused,
}

/// One file as it was last read.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) content_type: String,
    pub(crate) bytes: Vec<u8>,
    /// Without quotes; the same bytes have the same tag.
    pub(crate) tag: String,
    stamp: Stamp,
    encoded: Mutex<HashMap<Encoding, Arc<Vec<u8>>>>,
}

/// The files read so far, by all hosts of the process: the tests start many on the same folder, and would
/// otherwise spend most of their time compressing.
static FILES: Mutex<BTreeMap<PathBuf, Arc<File>>> = Mutex::new(BTreeMap::new());

/// What tells that a file was written again.
type Stamp = (Option<SystemTime>, u64);

#[derive(Debug)]
pub(crate) struct Site {
    root: PathBuf,
    /// With a slash at both ends.
    base: String,
    refused: Mutex<BTreeSet<String>>,
    /// How often each path was asked for.
    asked: Mutex<BTreeMap<String, usize>>,
}

impl Site {
    pub(crate) fn new(root: PathBuf, prefix: &str) -> Self {
        let prefix = prefix.trim_matches('/');
        Self {
            root,
            base: if prefix.is_empty() {
                "/".to_owned()
            } else {
                format!("/{prefix}/")
            },
            refused: Mutex::default(),
            asked: Mutex::default(),
        }
    }

    /// The path the site begins at, with a slash at both ends.
    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    pub(crate) fn refuse(&self, path: &str) {
        lock(&self.refused).insert(path.to_owned());
    }

    pub(crate) fn asked(&self, path: &str) -> usize {
        lock(&self.asked).get(path).copied().unwrap_or_default()
    }

    pub(crate) fn refuse_nothing(&self) {
        lock(&self.refused).clear();
    }

    /// The path within the site, from its own root on; none outside the site's prefix.
    pub(crate) fn path_within<'a>(&self, path: &'a str) -> Option<&'a str> {
        path.strip_prefix(self.base.trim_end_matches('/'))
            .filter(|rest| rest.starts_with('/'))
    }

    /// What the path within the site leads to.
    pub(crate) fn find(&self, path: &str) -> Found {
        *lock(&self.asked).entry(path.to_owned()).or_default() += 1;
        if lock(&self.refused).contains(path) {
            return Found::Refused;
        }
        let Some(relative) = relative(path) else {
            return Found::Nothing(self.not_found_page(path));
        };
        let full = self.root.join(&relative);
        if path.ends_with('/') {
            return match read(&full.join("index.html")) {
                Ok(file) => Found::File(file),
                Err(_) => Found::Nothing(self.not_found_page(path)),
            };
        }
        if full.join("index.html").is_file() {
            return Found::Slash;
        }
        match read(&full) {
            Ok(file) => Found::File(file),
            Err(_) => Found::Nothing(self.not_found_page(path)),
        }
    }

    /// The rules of the site's own `_headers`; a file with a wrong line has none, as the check of the build
    /// reports it.
    pub(crate) fn rules(&self) -> Rules {
        let text = read(&self.root.join("_headers")).ok();
        text.and_then(|file| Rules::parse(std::str::from_utf8(&file.bytes).ok()?).ok())
            .unwrap_or_default()
    }

    /// The nearest `404.html` up the tree from the path.
    fn not_found_page(&self, path: &str) -> Option<Arc<File>> {
        let folder = relative(path).unwrap_or_default();
        let mut folders = folder.ancestors();
        folders.find_map(|folder| read(&self.root.join(folder).join("404.html")).ok())
    }
}

fn read(path: &Path) -> io::Result<Arc<File>> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory));
    }
    let stamp = (metadata.modified().ok(), metadata.len());
    if let Some(file) = lock(&FILES).get(path).filter(|file| file.stamp == stamp) {
        return Ok(Arc::clone(file));
    }
    let file = Arc::new(File::new(path, fs::read(path)?, stamp));
    lock(&FILES).insert(path.to_owned(), Arc::clone(&file));
    Ok(file)
}

impl File {
    fn new(path: &Path, bytes: Vec<u8>, stamp: Stamp) -> Self {
        Self {
            content_type: content_type(path),
            tag: Sha256::digest(&bytes)
                .iter()
                .take(8)
                .map(|byte| format!("{byte:02x}"))
                .collect(),
            bytes,
            stamp,
            encoded: Mutex::default(),
        }
    }

    /// The bytes in this encoding, made once; in their own where an encoding does not pay.
    pub(crate) fn encoded(&self, encoding: Encoding) -> (Encoding, Arc<Vec<u8>>) {
        let encoding = match compress::is_worth_it(&self.content_type, self.bytes.len()) {
            true => encoding,
            false => Encoding::Identity,
        };
        if let Some(bytes) = lock(&self.encoded).get(&encoding) {
            return (encoding, Arc::clone(bytes));
        }
        // Compressed outside the lock: two first visitors may both do it, none waits for another file.
        match compress::encode(&self.bytes, encoding) {
            Ok(bytes) => {
                let bytes = Arc::new(bytes);
                lock(&self.encoded).insert(encoding, Arc::clone(&bytes));
                (encoding, bytes)
            }
            Err(_) => (Encoding::Identity, Arc::new(self.bytes.clone())),
        }
    }
}

/// The path in the folder, percent signs read; none for what a host never gives out: hidden files, the
/// `_headers` file, and ways out of the folder.
fn relative(path: &str) -> Option<PathBuf> {
    let decoded = percent_decode_str(path).decode_utf8().ok()?;
    let segments = decoded.split('/').filter(|segment| !segment.is_empty());
    let mut relative = PathBuf::new();
    for segment in segments {
        if segment.starts_with('.') || segment == "_headers" || segment.contains(['\\', '\0']) {
            return None;
        }
        relative.push(segment);
    }
    Some(relative)
}

/// The type by the file's ending; text is UTF-8, as all of ours is.
fn content_type(path: &Path) -> String {
    let guess = match path.extension().and_then(|ending| ending.to_str()) {
        Some("webmanifest") => "application/manifest+json".to_owned(),
        _ => mime_guess::from_path(path)
            .first_or_octet_stream()
            .essence_str()
            .to_owned(),
    };
    match guess.starts_with("text/")
        || matches!(guess.as_str(), "application/json" | "application/javascript")
    {
        true => format!("{guess}; charset=utf-8"),
        false => guess,
    }
}

/// A panic elsewhere leaves nothing half done in these maps, so a poisoned lock is as good as another.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_those_browsers_and_calendars_insist_on() {
        for (name, expected) in [
            ("index.html", "text/html; charset=utf-8"),
            ("client_bg.wasm", "application/wasm"),
            ("client.js", "text/javascript; charset=utf-8"),
            ("site.css", "text/css; charset=utf-8"),
            ("asp25.ics", "text/calendar; charset=utf-8"),
            ("states.csv", "text/csv; charset=utf-8"),
            ("states.json", "application/json; charset=utf-8"),
            ("app.webmanifest", "application/manifest+json"),
            ("flag.svg", "image/svg+xml"),
            ("sitemap.xml", "text/xml; charset=utf-8"),
            ("robots.txt", "text/plain; charset=utf-8"),
            ("LICENSE", "application/octet-stream"),
        ] {
            assert_eq!(content_type(Path::new(name)), expected, "{name}");
        }
    }

    #[test]
    fn no_path_leads_out_of_the_folder_or_to_a_hidden_file() {
        for path in [
            "/../secret",
            "/a/%2e%2e/b",
            "/.htaccess",
            "/_headers",
            "/a%00b",
            "/a%5cb",
            "/%ff",
        ] {
            assert_eq!(relative(path), None, "{path}");
        }
        assert_eq!(relative("/en//c%C3%B4te/"), Some(PathBuf::from("en/côte")));
    }

    #[test]
    fn a_prefix_is_a_whole_folder_name() {
        let site = Site::new(PathBuf::from("."), "/asp/");
        assert_eq!(site.base(), "/asp/");
        assert_eq!(site.path_within("/asp/en/"), Some("/en/"));
        assert_eq!(site.path_within("/aspen/"), None);
        assert_eq!(site.path_within("/"), None);
    }
}
