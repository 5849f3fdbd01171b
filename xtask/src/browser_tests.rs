//! The tests inside a page, `tests/browser.rs`: compiled by cargo, served, and run in Chromium by `tests/browser/main.mjs`.
//!
//! wasm-bindgen has a runner of its own for them, which answers browsers by crates that nobody keeps up any more (rouille, multipart,
//! buf_redux, twoway, safemem).

use crate::{browsers, paths, serve, tools};
use anyhow::{Context, Result};
use serde::Deserialize;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;
use xshell::cmd;

/// Where the tests and their glue lie, from the root.
pub const FOLDER: &str = "target/browser-tests";

/// Runs those whose names hold the filter.
pub fn run(target: &[&str], filter: Option<&str>) -> Result<()> {
    tools::need_rust()?;
    tools::need_npm()?;
    browsers::need_current()?;
    bind(&compile(target)?)?;
    let address = serve::for_browser_tests()?;
    let shell = tools::shell()?;
    let node = cmd!(shell, "node tests/browser/main.mjs").quiet().args(filter);
    Ok(node.env("VP_ADDRESS", address).env("VP_CHROMIUM", browsers::CHROMIUM).run()?)
}

/// The message of cargo about each thing that it has built; of a program, where it lies.
#[derive(Deserialize)]
struct Built {
    executable: Option<PathBuf>,
}

/// Compiles the tests; returns their WebAssembly.
fn compile(target: &[&str]) -> Result<PathBuf> {
    let shell = tools::shell()?;
    let cargo =
        tools::cargo(&shell).args(["test", "--no-run", "--message-format=json-render-diagnostics"]).args(target);
    let built = cargo.read()?;
    let mut programs = built.lines().filter_map(|line| serde_json::from_str::<Built>(line).ok()?.executable);
    programs.next().context("cargo has built no test")
}

/// Writes the tests with the glue that a page calls them by.
fn bind(wasm: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).out_name("tests").web(true)?.debug(true);
    // The tests are plain exports of the module, and the page starts them.
    bindgen.export_wasm(true).emit_start(false).generate(paths::root().join(FOLDER)).context("wasm-bindgen")
}
