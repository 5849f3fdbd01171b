//! What servers do wrong, on purpose: `/faults/NAME/...` answers as NAME says. Each stands for a server that a maintainer has met.

use crate::http::Answer;
use std::collections::HashMap;
use std::io::Write;
use std::net::TcpStream;
use std::sync::Mutex;
use std::time::Duration;

/// Longer than any test waits; the browser hangs up before.
const FOREVER: Duration = Duration::from_secs(120);

/// How much `large` would send.
const LARGE: usize = 50 * 1024 * 1024;

/// How often each address was asked for.
static ASKED: Mutex<Option<HashMap<String, u32>>> = Mutex::new(None);

/// A small profile with this name.
fn profile(name: &str) -> String {
    format!("{{\"format\": 1, \"id\": \"test-town\", \"name\": \"{name}\", \"level\": \"town\"}}")
}

/// Answers for the part of an address after `/faults/`, query included.
pub fn answer(rest: &str, stream: &mut TcpStream) -> std::io::Result<()> {
    let json = |body: String| Answer::new(200, "application/json", body).with("Cache-Control", "no-store");
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
        "500" => Answer::new(500, "text/html", "<h1>Error</h1>").send(stream),
        // Overloaded for the first two requests.
        "busy" if count <= 2 => Answer::new(503, "text/html", "<h1>Busy</h1>").send(stream),
        "busy" => json(profile("测试镇")).send(stream),
        "loop" => Answer::new(302, "text/plain", "").with("Location", "/faults/loop").send(stream),
        "page" => Answer::new(200, "text/html", "<!doctype html><title>首页</title>").send(stream),
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
        "replaced" => Answer::new(200, "application/json", profile(&format!("第{count}镇")))
            .with("Cache-Control", "max-age=86400")
            .send(stream),
        _ => Answer::new(404, "text/plain", "no such fault\n").send(stream),
    }
}

fn count(address: &str) -> u32 {
    let mut asked = ASKED.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let count = asked.get_or_insert_default().entry(address.to_owned()).or_default();
    *count += 1;
    *count
}
