//! What a host has to send with the files: security headers and how long to keep what.

use std::fmt::Write;

use super::lang::Lang;

/// Everything from our own origin, nothing inline, nothing else. `'wasm-unsafe-eval'` lets the browser
/// compile our wasm and nothing more.
const CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; \
    connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'self'; form-action 'self'; \
    require-trusted-types-for 'script'; trusted-types observatory";

/// The same policy for hosts that let nobody set headers. A page cannot forbid its own framing.
pub const CSP_IN_PAGE: &str = CSP;

/// For a host that serves a fixed set of headers on every file.
fn headers() -> Vec<(&'static str, String)> {
    vec![
        (
            "Content-Security-Policy",
            format!("{CSP}; frame-ancestors 'none'"),
        ),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("X-Frame-Options", "DENY".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        (
            "Strict-Transport-Security",
            "max-age=63072000; includeSubDomains".to_owned(),
        ),
        (
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()".to_owned(),
        ),
    ]
}

/// Names under `assets/` carry a hash of their content.
const KEEP: &str = "public, max-age=31536000, immutable, no-transform";
/// Pages, the worker and the lists are asked for again each time; hosts must not rewrite them.
const ASK_AGAIN: &str = "public, no-cache, no-transform";

/// What calendars are.
const CALENDAR: &str = "text/calendar; charset=utf-8";

/// The files to write: name below the root and content.
pub fn files() -> Vec<(&'static str, String)> {
    vec![
        ("_headers", netlify()),
        (".htaccess", apache()),
        ("hosting/nginx.conf", nginx()),
        ("hosting/Caddyfile", caddy()),
    ]
}

/// Netlify and Cloudflare Pages. Where rules overlap, the two join or replace a header each in their own way:
/// every path therefore finds its `Cache-Control` in one rule only.
fn netlify() -> String {
    let mut text = String::from("/*\n");
    for (name, value) in headers() {
        let _ = writeln!(text, "  {name}: {value}");
    }
    let _ = write!(text, "\n/assets/*\n  Cache-Control: {KEEP}\n");
    for lang in Lang::ALL {
        let _ = write!(
            text,
            "\n/{lang}/*\n  Cache-Control: {ASK_AGAIN}\n\n/sw-{lang}.js\n  Cache-Control: {ASK_AGAIN}\n"
        );
    }
    // Calendar programs refuse a file that comes as any other type.
    let _ = write!(
        text,
        "\n/calendars/*\n  Cache-Control: {ASK_AGAIN}\n  Content-Type: {CALENDAR}\n\n/schedules/*\n  Cache-Control: {ASK_AGAIN}\n"
    );
    text
}

fn apache() -> String {
    let mut text = String::from(
        "# For Apache 2.4 with mod_headers. The tree may lie in any folder.\nAddType application/wasm .wasm\nAddType application/manifest+json .webmanifest\nAddType \"text/calendar; charset=utf-8\" .ics\nErrorDocument 404 /404.html\nOptions -Indexes\n<IfModule mod_headers.c>\n",
    );
    for (name, value) in headers() {
        let _ = writeln!(text, "  Header always set {name} \"{value}\"");
    }
    let _ = write!(
        text,
        "  Header set Cache-Control \"{ASK_AGAIN}\"\n  SetEnvIf Request_URI \"/assets/\" hashed\n  Header set Cache-Control \"{KEEP}\" env=hashed\n</IfModule>\n<IfModule mod_brotli.c>\n  AddOutputFilterByType BROTLI_COMPRESS text/html text/css text/javascript application/wasm application/json image/svg+xml\n</IfModule>\n"
    );
    text
}

fn nginx() -> String {
    let mut lines = String::new();
    for (name, value) in headers() {
        let _ = writeln!(lines, "    add_header {name} \"{value}\" always;");
    }
    format!(
        "# For nginx: put the tree into /srv/asp-observatory and adapt the names.\n\
         # add_header in a location replaces those above it, so both locations carry the whole set.\n\
         server {{\n  listen 443 ssl;\n  http2 on;\n  server_name observatory.example;\n  root /srv/asp-observatory;\n  index index.html;\n  error_page 404 /404.html;\n  gzip on;\n  gzip_types text/css text/javascript application/wasm application/json image/svg+xml;\n\n  location / {{\n    try_files $uri $uri/ =404;\n{lines}    add_header Cache-Control \"{ASK_AGAIN}\" always;\n  }}\n\n  location /assets/ {{\n{lines}    add_header Cache-Control \"{KEEP}\" always;\n  }}\n\n  location /calendars/ {{\n    types {{ text/calendar ics; }}\n    charset utf-8;\n    charset_types text/calendar;\n{lines}    add_header Cache-Control \"{ASK_AGAIN}\" always;\n  }}\n\n  location /hosting/ {{ return 404; }}\n}}\n"
    )
}

fn caddy() -> String {
    let mut lines = String::new();
    for (name, value) in headers() {
        let _ = writeln!(lines, "    {name} \"{value}\"");
    }
    format!(
        "# For Caddy 2: put the tree into /srv/asp-observatory and adapt the name.\nobservatory.example {{\n  root * /srv/asp-observatory\n  encode zstd gzip\n  header {{\n{lines}    Cache-Control \"{ASK_AGAIN}\"\n  }}\n  header /assets/* Cache-Control \"{KEEP}\"\n  header /calendars/*.ics Content-Type \"{CALENDAR}\"\n  file_server {{\n    hide hosting\n  }}\n  handle_errors {{\n    rewrite * /404.html\n    file_server\n  }}\n}}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_lets_no_inline_script_style_or_foreign_origin_through() {
        for forbidden in ["unsafe-inline", "'unsafe-eval'", "http:", "https:", "*", "data:"] {
            assert!(!CSP.contains(forbidden), "{forbidden}");
        }
    }

    #[test]
    fn every_host_says_that_calendars_are_calendars_in_utf_8() {
        for (file, text) in files() {
            assert!(text.contains("text/calendar") && text.contains("utf-8"), "{file}");
        }
    }

    #[test]
    fn every_host_sends_every_header() {
        for (file, text) in files() {
            for (name, value) in headers() {
                assert!(
                    text.contains(name) && text.contains(&value),
                    "{file} lacks {name}"
                );
            }
        }
    }
}
