//! As much of an HTTP server as the demo and the tests need: one request a connection, and the bare stream for those who answer wrongly
//! on purpose.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

/// No browser sends longer headers to a server on its own machine.
const LONGEST_HEAD: u64 = 64 * 1024;

/// How long a browser may keep a connection open that it asks nothing on.
const PATIENCE: Duration = Duration::from_secs(60);

/// What a browser asks for.
#[derive(Debug)]
pub struct Request {
    /// The address, query included.
    pub url: String,
    /// Whether the answer may be compressed by brotli.
    pub takes_brotli: bool,
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    /// The status, such as 200.
    pub status: u16,
    /// Headers besides the length.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// An answer with a content type.
    pub fn new(status: u16, mime: &str, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: vec![("Content-Type", mime.to_owned())], body: body.into() }
    }

    /// Adds a header.
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    /// Writes it all.
    pub fn send(&self, stream: &mut TcpStream) -> std::io::Result<()> {
        let headers = self.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect::<String>();
        let (status, length) = (self.status, self.body.len());
        // Browsers want a reason, but read none.
        let head =
            format!("HTTP/1.1 {status} Status\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n");
        // In one piece: a browser may hang up as soon as it has read the status, and then forgets that it did.
        stream.write_all(&[head.as_bytes(), &self.body].concat())
    }
}

/// Calls back for each request, as long as this process runs.
pub fn serve(
    listener: TcpListener,
    answer: impl Fn(&Request, &mut TcpStream) -> std::io::Result<()> + Send + Sync + 'static,
) {
    let answer = Arc::new(answer);
    for stream in listener.incoming().flatten() {
        let answer = Arc::clone(&answer);
        std::thread::spawn(move || {
            // A visitor who hangs up is no failure of the server.
            let _ = one(stream, &*answer);
        });
    }
}

fn one(mut stream: TcpStream, answer: &dyn Fn(&Request, &mut TcpStream) -> std::io::Result<()>) -> std::io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut lines = BufReader::new((&mut stream).take(LONGEST_HEAD)).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    // All of the request is read: closing a connection with something unread takes the answer back.
    let mut takes_brotli = false;
    while let Some(line) = lines.next().transpose()?.filter(|line| !line.is_empty()) {
        let line = line.to_ascii_lowercase();
        let accepted = line.strip_prefix("accept-encoding:");
        takes_brotli |= accepted.is_some_and(|names| names.split(',').any(|name| name.trim() == "br"));
    }
    match first.split(' ').collect::<Vec<_>>().as_slice() {
        ["GET", url, _] => answer(&Request { url: (*url).to_owned(), takes_brotli }, &mut stream),
        _ => Answer::new(405, "text/plain", "only GET\n").send(&mut stream),
    }
}
