//! The native command: `village-profile check`, `render`, `figure`, `schema`.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    village_profile::command::run(std::env::args_os().skip(1))
}

/// A browser has no command line; the library is what it gets.
#[cfg(target_arch = "wasm32")]
fn main() {}
