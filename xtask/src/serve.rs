//! The server of the demo and of the tests: `www/` at `/`, `dist/` at `/dist/`, on this machine only.

use crate::{hosts, packing, paths};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tiny_http::{Header, Request, Response, Server};

/// The port that people know; the next free one is taken where it is in use.
const PORT: u16 = 8080;
const PORTS_TO_TRY: u16 = 20;
const WORKERS: usize = 4;

/// A folder that is served under a prefix.
#[derive(Debug, PartialEq)]
struct Room {
    prefix: &'static str,
    folder: &'static str,
    /// What is wrong with the files that end so.
    fault: Option<(&'static str, Fault)>,
}

/// What a server or an upload may do to a file.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    Missing,
    /// One byte differs.
    Damaged,
    /// The site's own page for addresses that it does not know, with status 200.
    Page,
    /// The loader of an earlier version.
    Older,
}

/// The longest prefix first.
const DEMO: &[Room] = &[
    HOSTS_BUILT,
    HOSTS_OLDER,
    Room { prefix: "/dist/", folder: "dist", fault: None },
    Room { prefix: "/", folder: "www", fault: None },
];

/// What the example hosts need besides their pages.
const HOSTS_BUILT: Room = Room { prefix: "/hosts/built/", folder: hosts::FOLDER, fault: None };
const HOSTS_OLDER: Room = Room { prefix: "/hosts/older/", folder: "dist", fault: Some((".js", Fault::Older)) };

/// What the tests see besides: their pages, and copies of `dist/` with something wrong.
const TESTS: &[Room] = &[
    Room { prefix: "/tests/", folder: "tests/e2e/pages", fault: None },
    Room { prefix: "/rendered/", folder: "target/rendered", fault: None },
    Room { prefix: "/broken/no-wasm/", folder: "dist", fault: Some((".wasm", Fault::Missing)) },
    Room { prefix: "/broken/no-style/", folder: "dist", fault: Some((".css", Fault::Missing)) },
    Room { prefix: "/broken/damaged-wasm/", folder: "dist", fault: Some((".wasm", Fault::Damaged)) },
    Room { prefix: "/broken/page-for-wasm/", folder: "dist", fault: Some((".wasm", Fault::Page)) },
    HOSTS_BUILT,
    HOSTS_OLDER,
    Room { prefix: "/dist/", folder: "dist", fault: None },
    Room { prefix: "/", folder: "www", fault: None },
];

/// What the benchmark sees: its pages beside those of the demo, all as brotli at its best.
const BENCH: &[Room] = &[
    Room { prefix: "/bench/", folder: "target/bench/site", fault: None },
    Room { prefix: "/dist/", folder: "dist", fault: None },
    Room { prefix: "/", folder: "www", fault: None },
];

/// `cargo xtask demo`: serves until it is stopped.
pub fn demo(port: Option<u16>) -> Result<()> {
    hosts::bundle()?;
    let (server, address) = match port {
        Some(port) => bind(port).with_context(|| format!("port {port} is taken"))?,
        None => first_free()?,
    };
    println!("The demo stands at {address}/ (Ctrl+C ends it).");
    for worker in start(&server, DEMO) {
        if worker.join().is_err() {
            bail!("the server broke off");
        }
    }
    Ok(())
}

/// Serves the tests' rooms on a free port, as long as this process runs; returns the address.
pub fn for_tests() -> Result<String> {
    hosts::bundle()?;
    let (server, address) = bind(0)?;
    start(&server, TESTS);
    Ok(address)
}

/// Serves the benchmark's rooms on a free port, as long as this process runs; returns the address.
pub fn for_bench() -> Result<String> {
    let (server, address) = bind(0)?;
    start(&server, BENCH);
    Ok(address)
}

fn first_free() -> Result<(Arc<Server>, String)> {
    (PORT..PORT + PORTS_TO_TRY).find_map(|port| bind(port).ok()).context("no free port found: name one with --port")
}

fn bind(port: u16) -> Result<(Arc<Server>, String)> {
    let server = Server::http(("127.0.0.1", port)).map_err(|error| anyhow::anyhow!("{error}"))?;
    let address = format!("http://{}", server.server_addr());
    Ok((Arc::new(server), address))
}

fn start(server: &Arc<Server>, rooms: &'static [Room]) -> Vec<std::thread::JoinHandle<()>> {
    let worker = |server: Arc<Server>| {
        std::thread::spawn(move || {
            for request in server.incoming_requests() {
                // A visitor who hangs up is no failure of the server.
                let _ = answer(request, rooms);
            }
        })
    };
    (0..WORKERS).map(|_| worker(Arc::clone(server))).collect()
}

/// Pages under this address come with a script that keeps account of console and requests, for drivers that tell of neither.
const WATCHED: &str = "/watched/";
const WATCH: &[u8] = b"<script src=\"/tests/watch.js\"></script>";

fn answer(request: Request, rooms: &[Room]) -> std::io::Result<()> {
    let watched = request.url().strip_prefix(WATCHED).filter(|_| rooms == TESTS);
    let url = watched.map_or_else(|| request.url().to_owned(), |rest| ["/", rest].concat());
    let mut found = find(&url, rooms).and_then(|(path, fault)| read(&path, fault));
    if let (Some(_), Some((bytes, "text/html"))) = (watched, &mut found) {
        watch(bytes);
    }
    let (status, bytes, mime) = match found {
        Some((bytes, mime)) => (200, bytes, mime),
        None => (404, b"not found\n".to_vec(), "text/plain"),
    };
    let packed = if rooms == BENCH && takes_brotli(&request) { packing::brotli(&bytes).ok() } else { None };
    let encoding = packed.as_ref().map(|_| ("Content-Encoding", "br"));
    let bytes = packed.unwrap_or_else(|| bytes.into());
    let headers = [
        ("Content-Type", mime),
        ("Cache-Control", "no-cache"),
        ("X-Content-Type-Options", "nosniff"),
        // tiny_http may queue a new connection behind one that a browser only keeps for later.
        ("Connection", "close"),
    ];
    let headers = headers.iter().chain(&encoding).filter_map(|(name, value)| Header::from_bytes(*name, *value).ok());
    request.respond(Response::new(status.into(), headers.collect(), &*bytes, Some(bytes.len()), None))
}

fn takes_brotli(request: &Request) -> bool {
    let mut accepted = request.headers().iter().filter(|header| header.field.equiv("Accept-Encoding"));
    accepted.any(|header| header.value.as_str().split(',').any(|name| name.trim() == "br"))
}

/// A script that says that it is of an earlier version.
fn older(script: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(script).ok()?;
    Some(text.replace(village_profile::VERSION, "0.0.1").into_bytes())
}

/// Puts the watching script first in a page, whatever its encoding.
fn watch(page: &mut Vec<u8>) {
    const HEAD: &[u8] = b"<head>";
    if let Some(at) = page.windows(HEAD.len()).position(|window| window == HEAD) {
        page.splice(at + HEAD.len()..at + HEAD.len(), WATCH.iter().copied());
    }
}

fn read(path: &Path, fault: Option<Fault>) -> Option<(Vec<u8>, &'static str)> {
    let mut bytes = std::fs::read(path).ok()?;
    match fault {
        None => {}
        Some(Fault::Missing) => return None,
        Some(Fault::Damaged) => *bytes.last_mut()? ^= 1,
        Some(Fault::Older) => bytes = older(&bytes)?,
        Some(Fault::Page) => return Some((b"<!doctype html><title>Home</title>".to_vec(), "text/html")),
    }
    Some((bytes, mime(path)))
}

/// The file behind an address, if it lies in its room, and what is to be wrong with it.
fn find(url: &str, rooms: &[Room]) -> Option<(PathBuf, Option<Fault>)> {
    let path = decode(url.split(['?', '#']).next()?)?;
    let room = rooms.iter().find(|room| path.starts_with(room.prefix))?;
    let rest = path.strip_prefix(room.prefix)?;
    let folder = paths::root().join(room.folder);
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
    let fault = room.fault.filter(|(end, _)| rest.ends_with(end)).map(|(_, fault)| fault);
    inside.then_some((file, fault))
}

/// Undoes percent-encoding; nothing for what is not UTF-8.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, after) {
            (b'%', [high, low, after @ ..]) => {
                let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
                bytes.push(digit(*high)? * 16 + digit(*low)?);
                rest = after;
            }
            _ => bytes.push(*first),
        }
    }
    String::from_utf8(bytes).ok()
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
    use super::{DEMO, TESTS, decode, find};

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
        assert!(find("/village-profile.css?v=1", DEMO).is_some());
        assert!(find("/village-profile.css", TESTS).is_some());
    }

    #[test]
    fn chinese_names_are_read() {
        assert_eq!(decode("/%E6%9D%91.json").as_deref(), Some("/村.json"));
        assert_eq!(decode("/%E6"), None);
    }
}
