//! Faults of servers, on purpose: `/faults/NAME/...` responds as NAME says. Each stands for a server that a maintainer has met.
//!
//! Faults of files in folders are told in `serve.rs`.

use crate::http::{head, response, send, with};
use http::{Response, StatusCode, header};
use std::collections::HashMap;
use std::io::Write;
use std::net::TcpStream;
use std::sync::Mutex;
use std::time::Duration;

/// Longer than any test waits; the browser hangs up before.
const FOREVER: Duration = Duration::from_secs(120);

/// How much `large` would send.
const LARGE: usize = 50 * 1024 * 1024;

/// How late a late response comes: later than anything that does not wait for it.
const LATE: Duration = Duration::from_secs(1);

/// How many bytes come before a response stalls.
const BEFORE_STALL: usize = 100;

/// How a response comes that does not come at once: an extension of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Pace {
    /// A moment later.
    Late,
    /// The first bytes come, and then nothing more, while the connection stays open.
    Stalled,
}

/// Writes a whole response, or as much of it as comes at its pace.
pub fn send_at_pace(response: &Response<Vec<u8>>, stream: &mut TcpStream) -> std::io::Result<()> {
    match response.extensions().get() {
        None => {}
        Some(Pace::Late) => std::thread::sleep(LATE),
        Some(Pace::Stalled) => {
            stream.write_all(&head(response))?;
            stream.write_all(response.body().get(..BEFORE_STALL).unwrap_or_default())?;
            std::thread::sleep(FOREVER);
            return Ok(());
        }
    }
    send(response, stream)
}

/// The response of a server that is too busy for a better one.
pub fn busy() -> Response<Vec<u8>> {
    response(StatusCode::SERVICE_UNAVAILABLE, "text/html", "<h1>Busy</h1>")
}

/// How often each address was asked for.
static ASKED: Mutex<Option<HashMap<String, u32>>> = Mutex::new(None);

/// A small profile with this name.
fn profile(name: &str) -> String {
    format!("{{\"format\": 1, \"id\": \"test-town\", \"name\": \"{name}\", \"level\": \"town\"}}")
}

/// Responds to the part of an address after `/faults/`, query included.
pub fn respond(rest: &str, stream: &mut TcpStream) -> std::io::Result<()> {
    let json = |body: String| response(StatusCode::OK, "application/json", body);
    let count = count(rest);
    match rest.split(['/', '?']).next().unwrap_or_default() {
        // Nothing comes, and the connection stays open.
        "silent" => {
            std::thread::sleep(FOREVER);
            Ok(())
        }
        // Half of it comes, and then the connection ends, though more was announced.
        "cut-off" => {
            let body = profile("测试镇");
            let (half, _) = body.as_bytes().split_at(body.len() / 2);
            write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len())?;
            stream.write_all(half)
        }
        // The same without a length: the end looks like any other.
        "cut-off-unseen" => {
            let body = profile("测试镇");
            let (half, _) = body.as_bytes().split_at(body.len() / 2);
            write!(stream, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n")?;
            stream.write_all(half)
        }
        // The connection ends before anything comes.
        "hang-up" => Ok(()),
        "500" => send(&response(StatusCode::INTERNAL_SERVER_ERROR, "text/html", "<h1>Error</h1>"), stream),
        // Overloaded for the first two requests.
        "busy" if count <= 2 => send(&busy(), stream),
        "busy" => send(&with(json(profile("测试镇")), header::CACHE_CONTROL, "no-store"), stream),
        "loop" => {
            let found = response(StatusCode::FOUND, "text/plain", "");
            send(&with(found, header::LOCATION, "/faults/loop"), stream)
        }
        "page" => send(&response(StatusCode::OK, "text/html", "<!doctype html><title>首页</title>"), stream),
        // No length, and no end before 50 MB: what is sent stops as soon as nobody reads on.
        "large" => {
            write!(stream, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n")?;
            let chunk = [b' '; 64 * 1024];
            for _ in 0..LARGE / chunk.len() {
                stream.write_all(&chunk)?;
            }
            Ok(())
        }
        // Another name each time, though caches may keep it for a day.
        "replaced" => {
            let profile = json(profile(&format!("第{count}镇")));
            send(&with(profile, header::CACHE_CONTROL, "max-age=86400"), stream)
        }
        _ => send(&response(StatusCode::NOT_FOUND, "text/plain", "no such fault\n"), stream),
    }
}

/// How often this has been asked for, by this time.
pub fn count(address: &str) -> u32 {
    let mut asked = ASKED.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let count = asked.get_or_insert_default().entry(address.to_owned()).or_default();
    *count += 1;
    *count
}
