//! What a host has to send with the files: security headers and how long to keep what.
//!
//! Hosts join or replace a header that two of their rules name, each in its own way. Every path therefore finds each
//! header in one rule only: what holds everywhere in one, the rest by `Part` of the site.

use std::fmt::Write;

use super::{
    inline::{Files, allowing},
    lang::Lang,
};

/// Everything from our own origin, nothing inline but the style sheets we know by their hash, nothing else. `'wasm-unsafe-eval'` lets the browser
/// compile our wasm and nothing more. Frames show our own widgets only.
const CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; \
    connect-src 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'self'; \
    form-action 'self'; require-trusted-types-for 'script'; trusted-types observatory";

/// What a widget needs is less. In a sandbox without origin WebKit takes `'self'` for nothing at all, so the icon is
/// named by its address, too.
pub fn csp_of_widgets(url: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; \
         img-src 'self' {url}assets/; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

/// The same policy for hosts that let nobody set headers. A page cannot forbid its own framing.
pub const CSP_IN_PAGE: &str = CSP;

/// Names under `assets/` carry a hash of their content.
const KEEP: &str = "public, max-age=31536000, immutable, no-transform";
/// Pages, the worker and the lists are asked for again each time; hosts must not rewrite them.
const ASK_AGAIN: &str = "public, no-cache, no-transform";

/// What calendars are.
const CALENDAR: &str = "text/calendar; charset=utf-8";

type Headers = Vec<(&'static str, String)>;

/// What every file carries, wherever it lies.
fn everywhere() -> Headers {
    headers([
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
        (
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
        ),
    ])
}

fn headers<const N: usize>(list: [(&'static str, &str); N]) -> Headers {
    list.map(|(name, value)| (name, value.to_owned())).to_vec()
}

/// A part of the site, by who may do what with its files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// Pages and the workers: nobody may frame them.
    Pages,
    /// Files with a hash in their name. A widget in a sandbox reads them from no origin at all.
    Assets,
    /// Files for other people's programs.
    Open,
    /// The same, and programs refuse them if they come as any other type.
    Calendars,
    /// Widgets: anybody may frame them.
    Widgets,
}

impl Part {
    const ALL: [Self; 5] = [
        Self::Pages,
        Self::Assets,
        Self::Open,
        Self::Calendars,
        Self::Widgets,
    ];

    /// The folders below the root, without slashes.
    fn folders(self) -> Vec<&'static str> {
        match self {
            Self::Pages => Lang::ALL.map(Lang::code).to_vec(),
            Self::Assets => vec!["assets"],
            Self::Open => vec!["oembed", "schedules", "data"],
            Self::Calendars => vec!["calendars"],
            Self::Widgets => vec!["embed"],
        }
    }

    /// Its paths as hosts with a `_headers` file write them.
    fn paths(self) -> Vec<String> {
        let folders = self.folders().into_iter().map(|folder| format!("/{folder}/*"));
        let single = match self {
            Self::Pages => ["/", "/index.html", "/404.html"].map(str::to_owned).to_vec(),
            _ => vec![],
        };
        let workers = Lang::ALL.map(|lang| format!("/sw-{lang}.js"));
        let workers = workers.into_iter().filter(|_| self == Self::Pages);
        single.into_iter().chain(folders).chain(workers).collect()
    }

    fn headers(self, host: &Host<'_>) -> Headers {
        let (policy, ancestors, keep) = match self {
            Self::Pages => (allowing(CSP, host.in_pages), "'none'", ASK_AGAIN),
            Self::Open | Self::Calendars => (CSP.to_owned(), "'none'", ASK_AGAIN),
            Self::Assets => (CSP.to_owned(), "'none'", KEEP),
            Self::Widgets => (
                allowing(&csp_of_widgets(host.url), host.in_widgets),
                "*",
                ASK_AGAIN,
            ),
        };
        let mut headers = vec![
            (
                "Content-Security-Policy",
                format!("{policy}; frame-ancestors {ancestors}"),
            ),
            ("Cache-Control", keep.to_owned()),
        ];
        if self != Self::Widgets {
            // For browsers that do not know `frame-ancestors`.
            headers.push(("X-Frame-Options", "DENY".to_owned()));
        }
        if self != Self::Pages {
            headers.push(("Cross-Origin-Resource-Policy", "cross-origin".to_owned()));
            headers.push(("Access-Control-Allow-Origin", "*".to_owned()));
        }
        headers
    }

    /// The same for a host that sets the type of a file like any other header.
    fn headers_and_type(self, host: &Host<'_>) -> Headers {
        let mut headers = self.headers(host);
        if self == Self::Calendars {
            headers.push(("Content-Type", CALENDAR.to_owned()));
        }
        headers
    }
}

/// What the files for hosts depend on.
pub struct Host<'a> {
    /// The absolute address of the site.
    pub url: &'a str,
    /// Its folder on the host.
    pub root: &'a str,
    /// What pages carry in themselves, and what widgets do.
    pub in_pages: &'a Files,
    pub in_widgets: &'a Files,
}

/// The files to write: name below the root and content.
pub fn files(host: &Host<'_>) -> Vec<(String, String)> {
    let mut files = vec![
        ("_headers".to_owned(), netlify(host)),
        (".htaccess".to_owned(), apache(host)),
        ("hosting/nginx.conf".to_owned(), nginx(host)),
        ("hosting/Caddyfile".to_owned(), caddy(host)),
    ];
    // Apache reads one file in each folder, and what stands deeper holds.
    for part in Part::ALL.into_iter().filter(|part| *part != Part::Pages) {
        let folders = part.folders().into_iter();
        files.extend(folders.map(|folder| (format!("{folder}/.htaccess"), apache_folder(part, host))));
    }
    files
}

/// Netlify and Cloudflare Pages.
fn netlify(host: &Host<'_>) -> String {
    let rule = |path: &str, headers: &Headers| {
        let lines = headers.iter().map(|(name, value)| format!("  {name}: {value}\n"));
        format!("{path}\n{}\n", lines.collect::<String>())
    };
    let everywhere = rule("/*", &everywhere());
    let parts = Part::ALL.into_iter().flat_map(|part| {
        let paths = part.paths().into_iter();
        paths.map(move |path| rule(&path, &part.headers_and_type(host)))
    });
    [everywhere].into_iter().chain(parts).collect()
}

fn apache(host: &Host<'_>) -> String {
    let root = host.root;
    let mut text = format!(
        "# For Apache 2.4 with mod_headers. The folders have files of their own, which hold there.\n\
         AddType application/wasm .wasm\nAddType application/manifest+json .webmanifest\nAddType \"{CALENDAR}\" .ics\n\
         ErrorDocument 404 {root}404.html\nOptions -Indexes\n<IfModule mod_headers.c>\n"
    );
    for (name, value) in everywhere().into_iter().chain(Part::Pages.headers(host)) {
        let _ = writeln!(text, "  Header always set {name} \"{value}\"");
    }
    text + "</IfModule>\n<IfModule mod_brotli.c>\n  AddOutputFilterByType BROTLI_COMPRESS text/html text/css \
            text/javascript application/wasm application/json image/svg+xml\n</IfModule>\n"
}

fn apache_folder(part: Part, host: &Host<'_>) -> String {
    let mut text = String::new();
    if part == Part::Widgets {
        let _ = writeln!(text, "ErrorDocument 404 {}embed/404.html", host.root);
    }
    text += "<IfModule mod_headers.c>\n";
    for (name, value) in part.headers(host) {
        let _ = writeln!(text, "  Header always set {name} \"{value}\"");
    }
    if part == Part::Widgets {
        text += "  Header always unset X-Frame-Options\n";
    }
    text + "</IfModule>\n"
}

fn nginx(host: &Host<'_>) -> String {
    let location = |path: &str, extra: &str, part: Part| {
        let headers = everywhere().into_iter().chain(part.headers(host));
        let lines = headers.map(|(name, value)| format!("    add_header {name} \"{value}\" always;\n"));
        format!(
            "\n  location {path} {{\n{extra}{}  }}\n",
            lines.collect::<String>()
        )
    };
    let mut text = String::from(
        "# For nginx: put the tree into /srv/asp-observatory and adapt the names.\n\
         # add_header in a location replaces those above it, so each location carries the whole set.\n\
         server {\n  listen 443 ssl;\n  http2 on;\n  server_name observatory.example;\n  root /srv/asp-observatory;\n  \
         index index.html;\n  error_page 404 /404.html;\n  gzip on;\n  \
         gzip_types text/css text/javascript application/wasm application/json image/svg+xml;\n",
    );
    text += &location("/", "    try_files $uri $uri/ =404;\n", Part::Pages);
    for part in Part::ALL.into_iter().filter(|part| *part != Part::Pages) {
        let extra = match part {
            Part::Widgets => "    try_files $uri $uri/ =404;\n    error_page 404 /embed/404.html;\n",
            Part::Calendars => {
                "    types { text/calendar ics; }\n    charset utf-8;\n    charset_types text/calendar;\n"
            }
            _ => "",
        };
        for folder in part.folders() {
            text += &location(&format!("/{folder}/"), extra, part);
        }
    }
    text + "\n  location /hosting/ { return 404; }\n}\n"
}

fn caddy(host: &Host<'_>) -> String {
    let block = |matcher: &str, headers: Headers| {
        let lines = headers.into_iter();
        let lines = lines.map(|(name, value)| format!("    {name} \"{value}\"\n"));
        format!("  header {matcher}{{\n{}  }}\n", lines.collect::<String>())
    };
    let shared: Vec<(Part, String)> = Part::ALL
        .into_iter()
        .filter(|part| *part != Part::Pages)
        .map(|part| {
            let folders = part.folders().into_iter();
            (part, folders.map(|folder| format!(" /{folder}/*")).collect())
        })
        .collect();
    let all: String = shared.iter().map(|(_, paths)| paths.as_str()).collect();
    let mut text = format!(
        "# For Caddy 2: put the tree into /srv/asp-observatory and adapt the name.\n\
         observatory.example {{\n  root * /srv/asp-observatory\n  encode zstd gzip\n  @pages not path{all}\n"
    );
    text += &block("", everywhere());
    text += &block("@pages ", Part::Pages.headers(host));
    for (part, paths) in shared {
        let name = format!("@{part:?}").to_lowercase();
        let _ = writeln!(text, "  {name} path{paths}");
        text += &block(&format!("{name} "), part.headers_and_type(host));
    }
    text + "  file_server {\n    hide hosting .htaccess\n  }\n  handle_errors {\n    @widget path /embed/*\n    \
            rewrite @widget /embed/404.html\n    @page not path /embed/*\n    rewrite @page /404.html\n    \
            file_server\n  }\n}\n"
}

#[cfg(test)]
mod tests {
    use asp_host::headers::Rules;

    use super::*;

    const URL: &str = "https://host.example/";
    const HOST: &Host<'_> = &Host {
        url: URL,
        root: "/",
        in_pages: &Files::new(),
        in_widgets: &Files::new(),
    };

    #[test]
    fn the_policies_let_no_inline_script_style_or_foreign_origin_through() {
        for policy in [CSP.to_owned(), csp_of_widgets(URL).replace(URL, "")] {
            for forbidden in ["unsafe-inline", "'unsafe-eval'", "http:", "https:", "*", "data:"] {
                assert!(!policy.contains(forbidden), "{forbidden}");
            }
        }
    }

    #[test]
    fn every_host_says_that_calendars_are_calendars_in_utf_8() {
        let whole = |(file, _): &(String, String)| !file.ends_with("/.htaccess");
        for (file, text) in files(HOST).into_iter().filter(whole) {
            assert!(text.contains("text/calendar") && text.contains("utf-8"), "{file}");
        }
    }

    #[test]
    fn every_host_sends_every_header() {
        let files = files(HOST);
        let all: String = files
            .iter()
            .filter(|(file, _)| file.ends_with(".htaccess"))
            .map(|(_, text)| text.as_str())
            .collect();
        let whole = ["_headers", "hosting/nginx.conf", "hosting/Caddyfile"];
        let texts = files
            .iter()
            .filter(|(file, _)| whole.contains(&file.as_str()))
            .map(|(file, text)| (file.as_str(), text))
            .chain([(".htaccess", &all)]);
        for (file, text) in texts {
            let parts = Part::ALL.into_iter().flat_map(|part| part.headers(HOST));
            for (name, value) in everywhere().into_iter().chain(parts) {
                assert!(
                    text.contains(name) && text.contains(&value),
                    "{file} lacks {name}"
                );
            }
        }
    }

    fn header(path: &str, name: &str) -> Option<String> {
        let headers = Rules::parse(&netlify(HOST)).unwrap().for_path(path);
        headers
            .into_iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value)
    }

    #[test]
    fn only_widgets_may_be_framed() {
        for page in [
            "/",
            "/404.html",
            "/en/",
            "/fr/states/fra/",
            "/sw-en.js",
            "/assets/icon.svg",
            "/oembed/en/next.json",
        ] {
            assert_eq!(header(page, "x-frame-options").as_deref(), Some("DENY"), "{page}");
            let policy = header(page, "content-security-policy").unwrap();
            assert!(policy.ends_with("frame-ancestors 'none'"), "{page}: {policy}");
        }
        for widget in ["/embed/en/state/fra/", "/embed/fr/404.html", "/embed/404.html"] {
            assert_eq!(header(widget, "x-frame-options"), None, "{widget}");
            let policy = header(widget, "content-security-policy").unwrap();
            assert!(policy.ends_with("frame-ancestors *"), "{widget}: {policy}");
        }
    }

    #[test]
    fn what_others_build_on_may_be_read_from_any_origin() {
        for (path, expected) in [
            ("/embed/en/next/", Some("*")),
            ("/embed/listener.js", Some("*")),
            ("/oembed/en/next.json", Some("*")),
            ("/assets/embed-1.css", Some("*")),
            ("/en/", None),
        ] {
            assert_eq!(
                header(path, "access-control-allow-origin").as_deref(),
                expected,
                "{path}"
            );
        }
    }

    #[test]
    fn pages_and_widgets_may_carry_the_files_we_know_and_nothing_else_may() {
        let files = |path: &str| Files::from([(path.to_owned(), "text".to_owned())]);
        let host = Host {
            in_pages: &files("assets/site.css"),
            in_widgets: &files("assets/embed.js"),
            ..*HOST
        };
        for part in Part::ALL {
            let policy = part.headers(&host).remove(0).1;
            let style = policy.contains("; style-src 'self' 'sha256-");
            let script = policy.contains("; script-src 'self' 'sha256-");
            assert_eq!(
                (style, script),
                (part == Part::Pages, part == Part::Widgets),
                "{policy}"
            );
        }
    }

    #[test]
    fn no_path_finds_a_header_in_two_rules() {
        let text = netlify(HOST);
        for path in Part::ALL.into_iter().flat_map(Part::paths) {
            let path = path.replace('*', "x");
            let headers = Rules::parse(&text).unwrap().for_path(&path);
            let joined = headers.iter().find(|(name, value)| {
                *name != "permissions-policy" && *name != "cache-control" && value.contains(", ")
            });
            assert_eq!(joined, None, "{path}");
        }
    }
}
