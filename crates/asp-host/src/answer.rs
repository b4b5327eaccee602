//! A request in, an answer out.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, Uri, header};

use crate::negotiate::{self, Encoding};
use crate::site::{File, Found, Site};

/// What Cloudflare Pages and Netlify say when the site says nothing: keep it, but ask each time.
const ASK_EACH_TIME: HeaderValue = HeaderValue::from_static("public, max-age=0, must-revalidate");

pub(crate) fn router(site: Arc<Site>) -> Router {
    Router::new().fallback(handle).with_state(site)
}

/// Reading and compressing block, so they run beside the event loop.
async fn handle(State(site): State<Arc<Site>>, request: Request) -> Response<Body> {
    let (parts, _) = request.into_parts();
    tokio::task::spawn_blocking(move || answer(&site, &parts.method, &parts.uri, &parts.headers))
        .await
        .unwrap_or_else(|_| plain(StatusCode::INTERNAL_SERVER_ERROR))
}

fn answer(site: &Site, method: &Method, uri: &Uri, asked: &HeaderMap) -> Response<Body> {
    if method != Method::GET && method != Method::HEAD {
        let mut refused = plain(StatusCode::METHOD_NOT_ALLOWED);
        refused
            .headers_mut()
            .insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return refused;
    }
    let Some(path) = site.path_within(uri.path()) else {
        // `/asp` without its slash is the one address outside the prefix a host would mend.
        return match format!("{}/", uri.path()) == site.base() {
            true => with_slash(uri),
            false => plain(StatusCode::NOT_FOUND),
        };
    };
    let mut answer = match site.find(path) {
        Found::File(file) => send(&file, StatusCode::OK, asked),
        Found::Nothing(Some(page)) => send(&page, StatusCode::NOT_FOUND, asked),
        Found::Nothing(None) => plain(StatusCode::NOT_FOUND),
        Found::Slash => with_slash(uri),
        Found::Refused => plain(StatusCode::SERVICE_UNAVAILABLE),
    };
    for (name, value) in site.rules().for_path(path) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            answer.headers_mut().insert(name, value);
        }
    }
    answer
}

fn send(file: &File, status: StatusCode, asked: &HeaderMap) -> Response<Body> {
    let accepted = asked
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok());
    let (encoding, bytes) = file.encoded(negotiate::best(accepted));
    let tag = tag(file, encoding);
    if status == StatusCode::OK && is_known(asked, &tag) {
        let mut unchanged = bare(StatusCode::NOT_MODIFIED, Body::empty());
        describe(unchanged.headers_mut(), &tag);
        return unchanged;
    }
    let mut answer = bare(status, Body::from(bytes.as_ref().clone()));
    let headers = answer.headers_mut();
    describe(headers, &tag);
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len()));
    if let Ok(content_type) = HeaderValue::try_from(file.content_type.as_str()) {
        headers.insert(header::CONTENT_TYPE, content_type);
    }
    if let Some(name) = encoding.name() {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    answer
}

/// A strong tag names bytes, so each encoding has its own.
fn tag(file: &File, encoding: Encoding) -> String {
    match encoding.name() {
        Some(name) => format!("\"{}-{name}\"", file.tag),
        None => format!("\"{}\"", file.tag),
    }
}

fn is_known(asked: &HeaderMap, tag: &str) -> bool {
    asked
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|list| list.split(','))
        .map(|known| known.trim().trim_start_matches("W/"))
        .any(|known| known == tag || known == "*")
}

fn describe(headers: &mut HeaderMap, tag: &str) {
    headers.insert(header::CACHE_CONTROL, ASK_EACH_TIME);
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if let Ok(tag) = HeaderValue::try_from(tag) {
        headers.insert(header::ETAG, tag);
    }
}

fn with_slash(uri: &Uri) -> Response<Body> {
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let mut answer = bare(StatusCode::MOVED_PERMANENTLY, Body::empty());
    // One leading slash only: `//evil.example` would be another host.
    let location = format!("/{}/{query}", uri.path().trim_start_matches('/'));
    if let Ok(location) = HeaderValue::try_from(location) {
        answer.headers_mut().insert(header::LOCATION, location);
    }
    answer
}

fn plain(status: StatusCode) -> Response<Body> {
    bare(status, Body::from(format!("{status}\n")))
}

fn bare(status: StatusCode, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response
}
