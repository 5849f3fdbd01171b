//! Rules for the crates that are built in, by `deny.toml`: `cargo deny` judges their licences and sources, which are not wanted at all, and
//! which have known faults.

use crate::{paths, tools};
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use xshell::cmd;

/// One version for everyone: what is checked, and how `deny.toml` is written, changes with it.
const VERSION: &str = "0.20.2";

/// Fails where a crate of the lock file is not what `deny.toml` allows.
pub fn check() -> Result<()> {
    let shell = tools::shell()?;
    let program = installed()?;
    let deny = || shell.cmd(&program).quiet().args(["--locked", "check"]);
    deny().args(["bans", "licenses", "sources"]).run()?;
    let output = deny().arg("advisories").ignore_status().output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    if output.status.success() {
        say!("advisories ok");
    } else if said.contains("failed to fetch advisory database") {
        say!(
            "Known faults were not looked for: the list at https://github.com/RustSec/advisory-db could not be fetched."
        );
    } else {
        bail!("{said}");
    }
    Ok(())
}

/// The program in that version: the one of the machine, or one of the workspace's own, installed where it is missing.
fn installed() -> Result<PathBuf> {
    let shell = tools::shell()?;
    let has_version = |program: &Path| {
        let version = cmd!(shell, "{program} --version").quiet().ignore_stderr().read();
        version.is_ok_and(|version| version == format!("cargo-deny {VERSION}"))
    };
    let root = paths::root().join("target").join("tools");
    let programs = [PathBuf::from("cargo-deny"), root.join("bin").join("cargo-deny")];
    let [_, own] = &programs;
    if let Some(program) = programs.iter().find(|program| has_version(program)) {
        return Ok(program.clone());
    }
    say!("cargo-deny {VERSION} is missing: installing it into {}, which takes some minutes.", root.display());
    tools::cargo(&shell)
        .args(["install", "--locked", "cargo-deny", "--version", VERSION, "--root"])
        .arg(&root)
        .run()?;
    Ok(own.clone())
}
