//! As much of an HTTP server as the demo, the benchmark and the tests need: one request a connection.
//!
//! The crates for small servers (tiny_http, rouille) hand out no connection that could be closed in the middle of a response, as
//! `faults.rs` must do under the same address as the pages; hyper could be given one, but brings an asynchronous runtime along. So the
//! connections are served here, while `httparse` reads the requests.

use http::{HeaderMap, Method, Request, Response, StatusCode, header};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

/// No browser sends longer headers to a server on its own machine.
const LONGEST_HEAD: u64 = 64 * 1024;

/// How many headers a browser may send.
const MOST_HEADERS: usize = 64;

/// How long a browser may keep a connection open that it asks nothing on.
const PATIENCE: Duration = Duration::from_secs(60);

/// A response with a content type.
pub fn response(status: StatusCode, mime: &'static str, body: impl Into<Vec<u8>>) -> Response<Vec<u8>> {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    with(response, header::CONTENT_TYPE, mime)
}

/// Adds a header.
pub fn with<T>(mut response: Response<T>, name: header::HeaderName, value: &'static str) -> Response<T> {
    response.headers_mut().insert(name, header::HeaderValue::from_static(value));
    response
}

/// Writes a whole response.
pub fn send(response: &Response<Vec<u8>>, stream: &mut TcpStream) -> io::Result<()> {
    // In one piece: a browser may hang up as soon as it has read the status, and then forgets that it did.
    stream.write_all(&[&head(response)[..], response.body()].concat())
}

/// The status and the headers of a response, as they are sent.
pub fn head(response: &Response<Vec<u8>>) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {}\r\n", response.status()).into_bytes();
    for (name, value) in response.headers() {
        head.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    head.extend(format!("Content-Length: {}\r\nConnection: close\r\n\r\n", response.body().len()).bytes());
    head
}

/// Calls back for each request, as long as this process runs.
pub fn serve(
    listener: TcpListener,
    respond: impl Fn(&Request<()>, &mut TcpStream) -> io::Result<()> + Send + Sync + 'static,
) {
    let respond = Arc::new(respond);
    for stream in listener.incoming().flatten() {
        let respond = Arc::clone(&respond);
        std::thread::spawn(move || {
            // A visitor who hangs up is no failure of the server.
            let _ = serve_one(stream, &*respond);
        });
    }
}

fn serve_one(
    mut stream: TcpStream,
    respond: &dyn Fn(&Request<()>, &mut TcpStream) -> io::Result<()>,
) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    match read(&mut stream)? {
        Some(request) if request.method() == Method::GET => respond(&request, &mut stream),
        Some(_) => send(&response(StatusCode::METHOD_NOT_ALLOWED, "text/plain", "only GET\n"), &mut stream),
        None => send(&response(StatusCode::BAD_REQUEST, "text/plain", "no HTTP\n"), &mut stream),
    }
}

/// The request, all of which is read: closing a connection with something unread takes the response back.
fn read(stream: &mut TcpStream) -> io::Result<Option<Request<()>>> {
    let mut reader = BufReader::new(stream.take(LONGEST_HEAD));
    let mut head = Vec::new();
    while reader.read_until(b'\n', &mut head)? > 0 && !head.ends_with(b"\r\n\r\n") {}
    Ok(parse(&head))
}

fn parse(head: &[u8]) -> Option<Request<()>> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    parsed.parse(head).ok().filter(httparse::Status::is_complete)?;
    let request = Request::builder().method(parsed.method?).uri(parsed.path?);
    let request = parsed.headers.iter().fold(request, |request, header| request.header(header.name, header.value));
    request.body(()).ok()
}

/// Whether the response may be compressed by brotli.
pub fn takes_brotli(headers: &HeaderMap) -> bool {
    let accepted = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    accepted.flat_map(|names| names.split(',')).any(|name| name.trim() == "br")
}

#[cfg(test)]
mod tests {
    use super::{parse, takes_brotli};

    #[test]
    fn a_request_is_read_with_its_headers() {
        let request = parse(b"GET /a?b HTTP/1.1\r\nHost: x\r\naccept-encoding: gzip, br\r\n\r\n").expect("a request");
        assert_eq!(request.uri(), "/a?b");
        assert!(takes_brotli(request.headers()));
        assert!(parse(b"GET /a HTTP/1.1\r\nHost: x\r\n").is_none());
    }
}
