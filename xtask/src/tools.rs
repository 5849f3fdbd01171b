//! The programs that the build needs: found, or added with a sentence that says so.

use crate::paths;
use anyhow::{Result, bail};
use fs_err as fs;
use xshell::{Cmd, Shell, cmd};

const TARGET: &str = "wasm32-unknown-unknown";

/// Runs commands in the root of the workspace.
pub fn shell() -> Result<Shell> {
    let shell = Shell::new()?;
    shell.change_dir(paths::root());
    Ok(shell)
}

/// Whether a program answers to `--version`.
fn answers(shell: &Shell, program: &str) -> bool {
    cmd!(shell, "{program} --version").quiet().ignore_stdout().ignore_stderr().run().is_ok()
}

/// A cargo of the pinned toolchain that inherits nothing from the cargo that runs this tool.
pub fn cargo(shell: &Shell) -> Cmd<'_> {
    let inherited = |name: &str| {
        name.starts_with("CARGO_PKG_")
            || name.starts_with("CARGO_MANIFEST_")
            || matches!(name, "CARGO" | "CARGO_ENCODED_RUSTFLAGS" | "RUSTFLAGS")
    };
    std::env::vars_os()
        .filter(|(name, _)| inherited(&name.to_string_lossy()))
        .fold(cmd!(shell, "cargo").quiet(), |cargo, (name, _)| cargo.env_remove(name))
}

/// Adds the wasm target and the standard library's source to the pinned toolchain where they are missing.
pub fn need_rust() -> Result<()> {
    let shell = shell()?;
    if !answers(&shell, "rustup") {
        bail!("rustup is missing: install it as https://rustup.rs says, then run this again");
    }
    let lists = |list: &str, what: &str| list.lines().any(|line| line == what);
    if !lists(&cmd!(shell, "rustup target list --installed").quiet().read()?, TARGET) {
        say!("The Rust target {TARGET} is missing: adding it.");
        cmd!(shell, "rustup target add {TARGET}").run()?;
    }
    if !lists(&cmd!(shell, "rustup component list --installed").quiet().read()?, "rust-src") {
        say!("The source of Rust's standard library is missing: adding it.");
        cmd!(shell, "rustup component add rust-src").run()?;
    }
    Ok(())
}

/// Fetches the npm packages of the lock file where they are missing or of another version.
pub fn need_npm() -> Result<()> {
    let shell = shell()?;
    if !answers(&shell, "node") || !answers(&shell, "npm") {
        bail!("Node.js is missing: install version 20 or later with npm (on Debian: apt-get install nodejs npm)");
    }
    let mark = paths::root().join("node_modules").join(".lock-that-was-installed");
    let wanted = fs::read(paths::root().join("package-lock.json"))?;
    if fs::read(&mark).is_ok_and(|present| present == wanted) {
        return Ok(());
    }
    say!("The npm packages are missing or of another version: fetching them.");
    // esbuild brings its program as a package of its own, so that no install script need run.
    cmd!(shell, "npm ci --ignore-scripts --no-audit --no-fund").run()?;
    Ok(fs::write(&mark, wanted)?)
}

/// A program that an npm package brought.
pub fn npm_program<'a>(shell: &'a Shell, name: &str) -> Cmd<'a> {
    shell.cmd(paths::root().join("node_modules").join(".bin").join(name)).quiet()
}
