//! The programs that the build needs: found, or added with a sentence that says so.

use crate::paths;
use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

const TARGET: &str = "wasm32-unknown-unknown";

/// Runs a command to its end; its output goes to the terminal.
pub fn run(command: &mut Command) -> Result<()> {
    let name = describe(command);
    let status = command.stdin(Stdio::null()).status().with_context(|| format!("`{name}` did not start"))?;
    if !status.success() {
        bail!("`{name}` failed ({status})");
    }
    Ok(())
}

/// Runs a command to its end and returns what it wrote.
pub fn output(command: &mut Command) -> Result<String> {
    let name = describe(command);
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("`{name}` did not start"))?;
    if !output.status.success() {
        bail!("`{name}` failed ({})", output.status);
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Whether a program answers to `--version`.
pub fn answers(program: impl AsRef<OsStr>) -> bool {
    let mut command = Command::new(program);
    let command = command.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn describe(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

/// A cargo of the pinned toolchain that inherits nothing from the cargo that runs this tool.
pub fn cargo() -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(paths::root());
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        let inherited = text.starts_with("CARGO_PKG_")
            || text.starts_with("CARGO_MANIFEST_")
            || matches!(text.as_ref(), "CARGO" | "CARGO_ENCODED_RUSTFLAGS" | "RUSTFLAGS");
        if inherited {
            command.env_remove(name);
        }
    }
    command
}

/// Adds the wasm target and the standard library's source where they are missing.
pub fn need_rust() -> Result<()> {
    if !answers("rustup") {
        bail!("rustup is missing: install it as https://rustup.rs says, then run this again");
    }
    let toolchain = pinned_toolchain()?;
    let installed = |what: &str| -> Result<String> {
        output(Command::new("rustup").args([what, "list", "--installed", "--toolchain", &toolchain]))
    };
    if !installed("target")?.lines().any(|line| line == TARGET) {
        println!("The Rust target {TARGET} is missing: adding it.");
        run(Command::new("rustup").args(["target", "add", TARGET, "--toolchain", &toolchain]))?;
    }
    if !installed("component")?.lines().any(|line| line == "rust-src") {
        println!("The source of Rust's standard library is missing: adding it.");
        run(Command::new("rustup").args(["component", "add", "rust-src", "--toolchain", &toolchain]))?;
    }
    Ok(())
}

fn pinned_toolchain() -> Result<String> {
    let file = paths::root().join("rust-toolchain.toml");
    let text = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    text.lines()
        .find_map(|line| line.strip_prefix("channel = "))
        .map(|channel| channel.trim().trim_matches('"').to_owned())
        .context("rust-toolchain.toml names no channel")
}

/// Fetches the npm packages of the lock file where they are missing or of another version.
pub fn need_npm() -> Result<()> {
    if !answers("node") || !answers("npm") {
        bail!("Node.js is missing: install version 20 or later with npm (on Debian: apt-get install nodejs npm)");
    }
    let lock = paths::root().join("package-lock.json");
    let mark = paths::root().join("node_modules").join(".lock-that-was-installed");
    let wanted = std::fs::read(&lock).with_context(|| lock.display().to_string())?;
    if std::fs::read(&mark).is_ok_and(|present| present == wanted) {
        return Ok(());
    }
    println!("The npm packages are missing or of another version: fetching them.");
    // esbuild brings its program as a package of its own, so that no install script need run.
    run(Command::new("npm").current_dir(paths::root()).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
    std::fs::write(&mark, wanted).with_context(|| mark.display().to_string())
}

/// A program that an npm package brought.
pub fn npm_program(name: &str) -> Command {
    let mut command = Command::new(paths::root().join("node_modules").join(".bin").join(name));
    command.current_dir(paths::root());
    command
}

/// Reads a file, with its path in the error.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| path.display().to_string())
}

/// Writes a file, with its path in the error.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(path, bytes).with_context(|| path.display().to_string())
}
