//! From the library to one small wasm that every browser since Chromium 69 reads, and the script between it and the page.
//!
//! Four programs, one after the other, each used as its makers document it: rustc, wasm-bindgen, wasm-opt, esbuild.

use crate::{esbuild, hash, mvp, paths, tools};
use anyhow::{Context, Result};
use fs_err as fs;
use serde::Deserialize;
use std::{collections::BTreeMap, path::PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// A module as it ships, and its script.
#[derive(Debug)]
pub struct Engine {
    /// The module, checked.
    pub wasm: Vec<u8>,
    /// The script, an ES module.
    pub glue: String,
}

/// Builds what every visitor loads.
pub fn engine() -> Result<Engine> {
    let Engine { wasm, glue } = build("engine", VISITORS_STACK, &[])?;
    let (wasm, names) = shorten_names(&wasm)?;
    mvp::check(&wasm)?;
    Ok(Engine { wasm, glue: esbuild::rename_properties(&glue, &names)? })
}

/// Builds what only the pages of editors load.
pub fn editor() -> Result<Engine> {
    let engine = build("editor", EDITORS_STACK, &["--features", "editor"])?;
    mvp::check(&engine.wasm)?;
    Ok(engine)
}

/// Builds the import, which the editor's page starts for a file.
pub fn import() -> Result<Engine> {
    let engine = build("import", EDITORS_STACK, &["--features", "import"])?;
    mvp::check(&engine.wasm)?;
    Ok(engine)
}

/// Builds the library with these features into a folder of its own: cargo gives every module the same name, and would take that of other
/// features for its own.
fn build(name: &str, stack: &str, features: &[&str]) -> Result<Engine> {
    let mut bindgen = Bindgen::new();
    // wasm-opt sorts functions by their names before it takes them out.
    bindgen.input_path(compile(name, stack, features)?).web(true)?.remove_producers_section(true);
    let mut output = bindgen.generate_output().context("wasm-bindgen")?;
    let wasm = optimise(&output.wasm_mut().emit_wasm())?;
    Ok(Engine { wasm, glue: output.js().to_owned() })
}

/// For whom rustc compiles, and what it leaves out.
const RUSTC_FLAGS: [&str; 5] = [
    // Nothing that browsers have learnt since 2017.
    "-Ctarget-cpu=mvp",
    "-Zunstable-options",
    // A panic is a trap: no message, no unwinding.
    "-Cpanic=immediate-abort",
    // Nothing that ships prints where a panic was or how a value looks to a programmer.
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
];

/// 128 KiB of stack: every visitor pays for Rust's default of 1 MiB.
const VISITORS_STACK: &str = "-Clink-arg=-zstack-size=131072";

/// Forms are nested as deep as what they show.
const EDITORS_STACK: &str = "-Clink-arg=-zstack-size=1048576";

/// Cargo, with the standard library rebuilt by the same flags: the one that comes with Rust needs more than the MVP.
fn compile(name: &str, stack: &str, features: &[&str]) -> Result<PathBuf> {
    let target = paths::root().join("target").join("wasm").join(name);
    let shell = tools::shell()?;
    tools::cargo(&shell)
        // Allows the flags that begin with -Z, on the stable compiler that rust-toolchain.toml pins.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_ENCODED_RUSTFLAGS", [&RUSTC_FLAGS[..], &[stack]].concat().join("\u{1f}"))
        .args(["build", "--profile", "page", "--lib", "--package", "village-profile", "--no-default-features"])
        .args(features)
        .args(["--target", "wasm32-unknown-unknown"])
        .args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"])
        .arg("--target-dir")
        .arg(&target)
        .run()?;
    Ok(target.join("wasm32-unknown-unknown").join("page").join("village_profile.wasm"))
}

/// How wasm-opt makes the module small.
const WASM_OPT_FLAGS: [&str; 11] = [
    "-Oz",
    "--converge",
    // By default every function with one caller is inlined, which makes few huge functions that compress worse.
    "--one-caller-inline-max-function-size=8",
    // Values that are computed again compress better than the locals that would keep them.
    "--skip-pass=local-cse",
    // Rust's linker puts the stack there.
    "--low-memory-unused",
    // Functions of one module stand together, which compresses better than an order by the number of their callers.
    "--reorder-functions-by-name",
    // Hints about alignment help no engine of today: without them the code compresses better.
    "--dealign",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
    "--mvp-features",
];

/// wasm-opt from npm: Debian's version 108 corrupts what wasm-bindgen writes. It takes longest of the whole build, so its output
/// is cached under the hash of its input.
fn optimise(wasm: &[u8]) -> Result<Vec<u8>> {
    fs::create_dir_all(paths::work())?;
    let key = hash::short(&[wasm, WASM_OPT_FLAGS.concat().as_bytes()].concat());
    let cached = paths::work().join(format!("{key}.wasm"));
    if !cached.exists() {
        let (before, after) = (paths::work().join("bindgen.wasm"), paths::work().join("optimising.wasm"));
        fs::write(&before, wasm)?;
        let shell = tools::shell()?;
        tools::npm_program(&shell, "wasm-opt").arg(&before).args(WASM_OPT_FLAGS).arg("-o").arg(&after).run()?;
        // Renamed last, so that an interrupted run does not pass for a whole one.
        fs::rename(&after, &cached)?;
    }
    Ok(fs::read(&cached)?)
}

/// The imports (module, name, new name) and exports (name, new name) that wasm-opt has renamed, as it reports them.
#[derive(Deserialize)]
struct Renamed {
    imports: Vec<(String, String, String)>,
    exports: Vec<(String, String)>,
}

/// The name that wasm-opt gives to the module of all imports.
const SHORT_MODULE: &str = "a";

/// Gives imports and exports short names: wasm-bindgen's carry a hash each, which does not compress. Returns the new names by the old.
fn shorten_names(wasm: &[u8]) -> Result<(Vec<u8>, BTreeMap<String, String>)> {
    let (before, after) = (paths::work().join("long-names.wasm"), paths::work().join("short-names.wasm"));
    fs::write(&before, wasm)?;
    let shell = tools::shell()?;
    let report = tools::npm_program(&shell, "wasm-opt")
        .arg(&before)
        .args(["--mvp-features", "--minify-imports-and-exports-and-modules", "-o"])
        .arg(&after)
        .read()?;
    let Renamed { imports, exports } = serde_json::from_str(&report).context("the names that wasm-opt has changed")?;
    let modules = imports.iter().map(|(module, ..)| (module.clone(), SHORT_MODULE.to_owned()));
    let names =
        modules.chain(imports.iter().map(|(_, name, short)| (name.clone(), short.clone()))).chain(exports).collect();
    Ok((fs::read(&after)?, names))
}
