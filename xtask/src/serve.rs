//! The server of the demo and of the tests: `www/` at `/`, `dist/` at `/dist/`, on this machine only.

use crate::bench::sizes;
use crate::compress::{brotli, gzip};
use crate::dist::{self, Files, LOADER};
use crate::faults::{self, Pace};
use crate::http::{response, send, serve, takes_brotli, with};
use crate::{browser_tests, hints, hosts, paths};
use anyhow::{Context, Result};
use fs_err as fs;
use http::{Request, Response, StatusCode, header};
use percent_encoding::percent_decode_str;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use village_profile::locale::Lang;

/// The port that people know; the next free one is taken where it is in use.
const PORT: u16 = 8080;
const PORTS_TO_TRY: u16 = 20;

/// A folder that is served under a prefix.
#[derive(Debug, PartialEq)]
struct Mount {
    prefix: &'static str,
    folder: &'static str,
    /// The fault of the files that have this in their names.
    fault: Option<(&'static str, Fault)>,
}

/// Faults that a server or an upload may bring into a file.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    Missing,
    /// The server is too busy to send it.
    Busy,
    /// The same for the first request of each browser.
    BusyOnce,
    /// One byte differs.
    Damaged,
    /// The upload ended after half of it.
    Half,
    /// The upload has made the file, and no more.
    Empty,
    /// The site's own page for addresses that it does not know, with status 200.
    Page,
    /// The loader of an earlier version.
    Older,
    /// Compressed, without a header that says so.
    Compressed,
    /// Sent as this type.
    Mime(&'static str),
    /// Sent a moment later.
    Late,
    /// Stalls at the first request of each browser.
    StalledOnce,
    /// Frames without an origin of their own may read it.
    Shared,
}

/// The beginning of the names of all files of the engine.
const ENGINE: &str = "village_profile.";

/// The longest prefix first.
const DEMO: &[Mount] = &[
    HOSTS_BUILT,
    HOSTS_OLDER,
    Mount { prefix: "/dist/", folder: "dist", fault: None },
    Mount { prefix: "/", folder: "www", fault: None },
];

/// Files that the example hosts need besides their pages.
const HOSTS_BUILT: Mount = Mount { prefix: "/hosts/built/", folder: hosts::FOLDER, fault: None };
const HOSTS_OLDER: Mount = Mount { prefix: "/hosts/older/", folder: "dist", fault: Some((LOADER, Fault::Older)) };

/// The tests see more: their pages, the libraries of host pages, and copies of `dist/` with something wrong.
const TESTS: &[Mount] = &[
    Mount { prefix: "/packages/", folder: "node_modules", fault: None },
    Mount { prefix: "/tests/hosts/", folder: "tests/e2e/hosts", fault: None },
    Mount { prefix: "/tests/", folder: "tests/e2e/pages", fault: None },
    Mount { prefix: "/rendered/", folder: "target/rendered", fault: None },
    Mount { prefix: "/broken/no-wasm/", folder: "dist", fault: Some((".wasm", Fault::Missing)) },
    Mount { prefix: "/broken/no-style/", folder: "dist", fault: Some((".css", Fault::Missing)) },
    Mount { prefix: "/broken/damaged-wasm/", folder: "dist", fault: Some((".wasm", Fault::Damaged)) },
    Mount { prefix: "/broken/page-for-wasm/", folder: "dist", fault: Some((".wasm", Fault::Page)) },
    Mount { prefix: "/broken/no-english/", folder: "dist", fault: Some((".en.txt", Fault::Missing)) },
    Mount { prefix: "/broken/damaged-words/", folder: "dist", fault: Some((".txt", Fault::Damaged)) },
    Mount { prefix: "/broken/page-for-words/", folder: "dist", fault: Some((".txt", Fault::Page)) },
    Mount { prefix: "/broken/half-wasm/", folder: "dist", fault: Some((".wasm", Fault::Half)) },
    Mount { prefix: "/broken/page-for-style/", folder: "dist", fault: Some((".css", Fault::Page)) },
    Mount { prefix: "/broken/empty-style/", folder: "dist", fault: Some((".css", Fault::Empty)) },
    Mount { prefix: "/broken/damaged-style/", folder: "dist", fault: Some((".css", Fault::Damaged)) },
    Mount { prefix: "/broken/busy-style/", folder: "dist", fault: Some((".css", Fault::Busy)) },
    Mount { prefix: "/broken/late-style/", folder: "dist", fault: Some((".css", Fault::Late)) },
    Mount { prefix: "/broken/busy-glue/", folder: "dist", fault: Some((".js", Fault::Busy)) },
    Mount { prefix: "/broken/busy-once/", folder: "dist", fault: Some((ENGINE, Fault::BusyOnce)) },
    Mount { prefix: "/broken/stalled-glue/", folder: "dist", fault: Some((".js", Fault::StalledOnce)) },
    Mount { prefix: "/broken/stalled-wasm/", folder: "dist", fault: Some((".wasm", Fault::StalledOnce)) },
    Mount { prefix: "/broken/stalled-style/", folder: "dist", fault: Some((".css", Fault::StalledOnce)) },
    Mount { prefix: "/broken/stalled-words/", folder: "dist", fault: Some((".txt", Fault::StalledOnce)) },
    Mount { prefix: "/broken/stalled-link/", folder: "dist", fault: Some((".css", Fault::StalledOnce)) },
    Mount { prefix: "/broken/busy-link/", folder: "dist", fault: Some((".css", Fault::BusyOnce)) },
    HOSTS_BUILT,
    HOSTS_OLDER,
    Mount { prefix: "/broken/page-for-glue/", folder: "dist", fault: Some((".js", Fault::Page)) },
    Mount { prefix: "/broken/compressed-wasm/", folder: "dist", fault: Some((".wasm", Fault::Compressed)) },
    Mount { prefix: "/broken/wasm-as-text/", folder: "dist", fault: Some((".wasm", Fault::Mime("text/plain"))) },
    Mount { prefix: "/shared/tests/", folder: "tests/e2e/pages", fault: Some(("", Fault::Shared)) },
    Mount { prefix: "/shared/dist/", folder: "dist", fault: Some(("", Fault::Shared)) },
    Mount { prefix: "/dist/", folder: "dist", fault: None },
    Mount { prefix: "/", folder: "www", fault: None },
];

/// Files that the tests inside a page see: their page, and themselves with their glue.
const BROWSER_TESTS: &[Mount] = &[
    Mount { prefix: "/built/", folder: browser_tests::FOLDER, fault: None },
    Mount { prefix: "/", folder: "tests/browser", fault: None },
];

/// The folders that the benchmark sees: its pages beside those of the demo, all as brotli at its best.
const BENCH: &[Mount] = &[
    Mount { prefix: "/bench/", folder: "target/bench/site", fault: None },
    Mount { prefix: "/dist/", folder: "dist", fault: None },
    Mount { prefix: "/", folder: "www", fault: None },
];

/// `cargo xtask demo`: serves until it is stopped.
pub fn demo(port: Option<u16>) -> Result<()> {
    hosts::bundle()?;
    let (server, address) = match port {
        Some(port) => bind(port).with_context(|| format!("port {port} is taken"))?,
        None => first_free()?,
    };
    say!("The demo stands at {address}/ (Ctrl+C ends it).");
    serve(server, |request, stream| send(&respond(request, DEMO), stream));
    Ok(())
}

/// Serves the tests' mounts on a free port, as long as this process runs; returns the address.
pub fn for_tests() -> Result<String> {
    hosts::bundle()?;
    let (server, address) = bind(0)?;
    std::thread::spawn(move || {
        serve(server, |request, stream: &mut TcpStream| match asked(request).strip_prefix("/faults/") {
            Some(fault) => faults::respond(fault, stream),
            None if asked(request).starts_with(LIMITS) => send(&largest(asked(request)), stream),
            None => faults::send_at_pace(&respond(request, TESTS), stream),
        });
    });
    Ok(address)
}

/// Serves the benchmark's mounts on a free port, as long as this process runs; returns the address.
pub fn for_bench() -> Result<String> {
    in_background(BENCH)
}

/// The same for the tests inside a page.
pub fn for_browser_tests() -> Result<String> {
    in_background(BROWSER_TESTS)
}

fn in_background(mounts: &'static [Mount]) -> Result<String> {
    let (server, address) = bind(0)?;
    std::thread::spawn(move || serve(server, move |request, stream| send(&respond(request, mounts), stream)));
    Ok(address)
}

fn first_free() -> Result<(TcpListener, String)> {
    (PORT..PORT + PORTS_TO_TRY).find_map(|port| bind(port).ok()).context("no free port found: name one with --port")
}

fn bind(port: u16) -> Result<(TcpListener, String)> {
    let server = TcpListener::bind(("127.0.0.1", port))?;
    let address = format!("http://{}", server.local_addr()?);
    Ok((server, address))
}

/// The address that a browser asks for, query included.
fn asked(request: &Request<()>) -> &str {
    request.uri().path_and_query().map_or("", |address| address.as_str())
}

fn respond(request: &Request<()>, mounts: &[Mount]) -> Response<Vec<u8>> {
    let url = request.uri().path();
    let watched = url.strip_prefix(WATCHED).filter(|_| mounts == TESTS).map(|rest| ["/", rest].concat());
    let found = find(watched.as_deref().unwrap_or(url), mounts).and_then(|(path, fault)| read(request, &path, fault));
    let mut response = found.unwrap_or_else(|| response(StatusCode::NOT_FOUND, "text/plain", "not found\n"));
    let is_page = response.headers().get(header::CONTENT_TYPE).is_some_and(|mime| mime == "text/html");
    if watched.is_some() && is_page {
        watch(response.body_mut());
    }
    if is_page && let Ok(files) = dist::fetched() {
        hint(response.body_mut(), &files);
    }
    if mounts == BENCH
        && takes_brotli(request.headers())
        && let Ok(small) = brotli(response.body())
    {
        *response.body_mut() = small.to_vec();
        response = with(response, header::CONTENT_ENCODING, "br");
    }
    let response = with(response, header::CACHE_CONTROL, "no-cache");
    with(response, header::X_CONTENT_TYPE_OPTIONS, "nosniff")
}

/// Under this address are the names of all kinds of lists, and by its number for each a file as large as the format allows.
const LIMITS: &str = "/limits/";

fn largest(address: &str) -> Response<Vec<u8>> {
    let name = address.trim_start_matches(LIMITS).trim_end_matches(".json");
    let body = match name.parse() {
        Ok(number) => sizes::largest(number).unwrap_or_default(),
        Err(_) => serde_json::json!(sizes::names()).to_string(),
    };
    response(StatusCode::OK, "application/json", body)
}

/// Pages under this address come with a script that keeps account of console and requests, for drivers that tell of neither.
const WATCHED: &str = "/watched/";
const WATCH: &[u8] = b"<script src=\"/tests/watch.js\"></script>";

/// A script that says that it is of an earlier version.
fn older(script: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(script).ok()?;
    Some(text.replace(village_profile::VERSION, "0.0.1").into_bytes())
}

/// A page has this line where its preload hints belong: the language, and the addresses of its data, follow.
const HINTS: &str = "<!-- village-profile hints:";

/// Puts the hints of the present build into a page that asks for them.
fn hint(page: &mut Vec<u8>, files: &Files) {
    let Ok(text) = std::str::from_utf8(page) else { return };
    let Some((before, rest)) = text.split_once(HINTS) else { return };
    let Some((wanted, after)) = rest.split_once("-->") else { return };
    let mut words = wanted.split_whitespace();
    let lang = words.next().and_then(Lang::from_tag).unwrap_or_default();
    let data: Vec<&str> = words.collect();
    *page = [before, &hints::lines(files, "dist/", lang, &data), after].concat().into_bytes();
}

/// Puts the watching script first in a page, whatever its encoding.
fn watch(page: &mut Vec<u8>) {
    const HEAD: &[u8] = b"<head>";
    if let Some(at) = page.windows(HEAD.len()).position(|window| window == HEAD) {
        page.splice(at + HEAD.len()..at + HEAD.len(), WATCH.iter().copied());
    }
}

/// Whether a browser has not asked for this before.
fn is_first(request: &Request<()>) -> bool {
    let browser = request.headers().get(header::USER_AGENT).and_then(|name| name.to_str().ok()).unwrap_or_default();
    faults::count(&[browser, request.uri().path()].join(" ")) == 1
}

fn read(request: &Request<()>, path: &Path, fault: Option<Fault>) -> Option<Response<Vec<u8>>> {
    let mut bytes = fs::read(path).ok()?;
    let mut mime = mime(path);
    match fault {
        None | Some(Fault::Shared | Fault::Late | Fault::StalledOnce) => {}
        Some(Fault::Missing) => return None,
        Some(Fault::Busy) => return Some(faults::busy()),
        Some(Fault::BusyOnce) if is_first(request) => return Some(faults::busy()),
        Some(Fault::BusyOnce) => {}
        Some(Fault::Damaged) => *bytes.last_mut()? ^= 1,
        Some(Fault::Half) => bytes.truncate(bytes.len() / 2),
        Some(Fault::Empty) => bytes.clear(),
        Some(Fault::Older) => bytes = older(&bytes)?,
        Some(Fault::Page) => (bytes, mime) = (b"<!doctype html><title>Home</title>".to_vec(), "text/html"),
        Some(Fault::Compressed) => bytes = gzip(&bytes).ok()?,
        Some(Fault::Mime(other)) => mime = other,
    }
    let mut found = response(StatusCode::OK, mime, bytes);
    match fault {
        Some(Fault::Shared) => found = with(found, header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        Some(Fault::Late) => drop(found.extensions_mut().insert(Pace::Late)),
        Some(Fault::StalledOnce) if is_first(request) => drop(found.extensions_mut().insert(Pace::Stalled)),
        _ => {}
    }
    Some(found)
}

/// The file behind an address, if it lies in its mount, and what is to be wrong with it.
fn find(url: &str, mounts: &[Mount]) -> Option<(PathBuf, Option<Fault>)> {
    let path = percent_decode_str(url).decode_utf8().ok()?;
    let mount = mounts.iter().find(|mount| path.starts_with(mount.prefix))?;
    let rest = path.strip_prefix(mount.prefix)?;
    let folder = paths::root().join(mount.folder);
    let mut file = folder.clone();
    for part in rest.split('/').filter(|part| !part.is_empty()) {
        // Neither a way out of the folder nor a hidden file.
        if part.starts_with('.') || part.contains(['\\', ':', '\0']) {
            return None;
        }
        file.push(part);
    }
    if file.is_dir() {
        file.push("index.html");
    }
    // Links may lead out as well.
    let inside = file.canonicalize().ok()?.starts_with(folder.canonicalize().ok()?);
    // The loader itself is at fault only by its name.
    let is_at_fault = |part: &str| rest.contains(part) && (part.is_empty() || part == LOADER || rest != LOADER);
    let fault = mount.fault.filter(|(part, _)| is_at_fault(part)).map(|(_, fault)| fault);
    inside.then_some((file, fault))
}

/// Without a charset, as most servers send them: what ships must be read right on pages in any encoding.
fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html",
        Some("js" | "mjs") => "text/javascript",
        Some("css") => "text/css",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("csv") => "text/csv; charset=utf-8",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{DEMO, Mount, Request, StatusCode, TESTS, find, respond};

    fn status(url: &str, mounts: &[Mount]) -> StatusCode {
        respond(&Request::builder().uri(url).body(()).expect("a request"), mounts).status()
    }

    #[test]
    fn nothing_outside_the_folders_is_served() {
        for url in
            ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/dist/../Cargo.toml", "//..%2fCargo.toml", "/..%5cCargo.toml"]
        {
            assert!(find(url, DEMO).is_none(), "{url}");
        }
    }

    #[test]
    fn a_file_is_found_whatever_follows_the_question_mark() {
        assert_eq!(status("/demo.css?v=1", DEMO), StatusCode::OK);
        assert_eq!(status("/%64emo.css", TESTS), StatusCode::OK);
    }

    #[test]
    fn what_is_not_there_or_no_text_is_not_found() {
        assert_eq!(status("/no-such-file.css", DEMO), StatusCode::NOT_FOUND);
        assert_eq!(status("/%E6", DEMO), StatusCode::NOT_FOUND);
    }
}
