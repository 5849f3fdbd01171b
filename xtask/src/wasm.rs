//! From the library to one small wasm that every browser since Chromium 69 reads, and its raw glue.

use crate::{library, mvp, paths, shorten, tools};
use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::ops::Range;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;
use wasmparser::{DataKind, Operator, Parser, Payload};

/// The shipped bytes and the script between them and the page.
#[derive(Debug)]
pub struct Engine {
    /// The module, checked.
    pub wasm: Vec<u8>,
    /// An ES module as wasm-bindgen wrote it, with shortened names.
    pub glue: String,
}

/// Compiles what every visitor loads.
pub fn engine() -> Result<Engine> {
    make(&["--no-default-features"])
}

/// Compiles the checker, which only the check page loads.
pub fn checker() -> Result<Engine> {
    make(&[])
}

fn make(features: &[&str]) -> Result<Engine> {
    let compiled = compile(features)?;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compiled).web(true)?.remove_name_section(true).remove_producers_section(true);
    let mut output = bindgen.generate_output().context("wasm-bindgen")?;
    let glue = shorten::names(&mut output)?;
    let wasm = optimise(&output.wasm_mut().emit_wasm())?;
    mvp::check(&wasm)?;
    Ok(Engine { wasm, glue })
}

/// Cargo, with the standard library rebuilt for browsers that know nothing after the first WebAssembly.
fn compile(features: &[&str]) -> Result<PathBuf> {
    let target = paths::root().join("target").join("engine");
    let mut flags: Vec<String> = [
        "-Ctarget-cpu=mvp",
        "-Zunstable-options",
        "-Cpanic=immediate-abort",
        // Nothing that ships prints where a panic was or how a value looks to a programmer.
        "-Zlocation-detail=none",
        "-Zfmt-debug=none",
        // Loops that carry a pointer for each address along, and values computed early on every way to where some need them, save time that
        // is not missed here, and are more code; what branches that meet have in common is written once.
        "-Cllvm-args=-disable-lsr -enable-pre=false -enable-load-pre=false -sink-common-insts",
        // Rust's default of 1 MiB is memory that every visitor pays for.
        "-Clink-arg=-zstack-size=131072",
        // Has compiler_builtins copy memory by words that lie anywhere, which WebAssembly reads as they are, rather than put them
        // together of aligned ones, which takes a kilobyte of code.
        "--cfg=feature=\"mem-unaligned\"",
    ]
    .map(String::from)
    .to_vec();
    let library = library::changed()?;
    flags.extend(remaps(&library)?);
    tools::run(
        tools::cargo()
            .env("RUSTC_BOOTSTRAP", "1")
            // The only way to name another source to `-Zbuild-std`.
            .env("__CARGO_TESTS_ONLY_SRC_ROOT", &library)
            .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
            .args(["build", "--release", "--lib", "--package", "village-profile"])
            .args(features)
            .args(["--target", "wasm32-unknown-unknown", "-Zbuild-std=std,panic_abort"])
            .arg("-Zbuild-std-features=optimize_for_size")
            .arg("--target-dir")
            .arg(&target),
    )?;
    Ok(target.join("wasm32-unknown-unknown").join("release").join("village_profile.wasm"))
}

/// Flags that keep this machine's paths out of the bytes; where two fit a path, rustc takes the later.
fn remaps(library: &Path) -> Result<Vec<String>> {
    let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = cargo_home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let remap = |from: &Path, to: &str| format!("--remap-path-prefix={}={to}", from.display());
    let mut flags = vec![remap(&library::sysroot()?, "rust"), remap(library, "library")];
    if let Some(home) = cargo_home {
        flags.push(remap(&home, "cargo"));
        // One folder a registry, named after its host.
        let registries = std::fs::read_dir(home.join("registry").join("src")).into_iter().flatten().flatten();
        flags.extend(registries.map(|registry| remap(&registry.path(), "crates")));
    }
    Ok(flags)
}

/// Where in its memory a module keeps what it was compiled with.
pub fn constants(wasm: &[u8]) -> Result<Range<usize>> {
    let (mut start, mut end) = (usize::MAX, 0);
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::DataSection(section) = payload? else { continue };
        for segment in section {
            let segment = segment?;
            let DataKind::Active { offset_expr, .. } = segment.kind else { bail!("a segment without a place") };
            let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
                bail!("a segment whose place is computed");
            };
            let from = usize::try_from(value)?;
            (start, end) = (start.min(from), end.max(from + segment.data.len()));
        }
    }
    Ok(start..end)
}

/// How Binaryen makes the module small.
const OPTIMISATIONS: [&str; 11] = [
    "--low-memory-unused",
    "--gufa-optimizing",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--converge",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
    "--mvp-features",
];

/// By default every function with one caller is inlined, which makes few huge functions that compress worse. Hints about
/// alignment help no engine of today: without them the code compresses better.
const COMPRESSIBLE: [&str; 2] = ["--one-caller-inline-max-function-size=20", "--dealign"];

/// Binaryen, from npm: Debian's version 108 corrupts what wasm-bindgen writes. It takes longest of the whole build, so what it
/// wrote is kept under the name of what it read.
fn optimise(wasm: &[u8]) -> Result<Vec<u8>> {
    std::fs::create_dir_all(paths::work())?;
    let digest =
        Sha256::new().chain_update(wasm).chain_update([OPTIMISATIONS.concat(), COMPRESSIBLE.concat()].concat());
    let name = format!("{:x}", digest.finalize());
    let (before, after) = (paths::work().join("bindgen.wasm"), paths::work().join("optimising.wasm"));
    let kept = paths::work().join(format!("{name}.wasm"));
    if !kept.exists() {
        tools::write(&before, wasm)?;
        let mut optimiser = tools::npm_program("wasm-opt");
        tools::run(optimiser.arg(&before).args(OPTIMISATIONS).args(COMPRESSIBLE).arg("-o").arg(&after))?;
        // Renamed last, so that an interrupted run does not pass for a whole one.
        std::fs::rename(&after, &kept).with_context(|| kept.display().to_string())?;
    }
    tools::read(&kept)
}
