//! esbuild: minifies scripts and styles, and writes them for browsers of 2018.

use crate::{paths, tools};
use anyhow::{Result, bail};
use fs_err as fs;
use std::{collections::BTreeMap, path::Path};

/// Every syntax that is newer than this is written otherwise.
const TARGET: &str = "--target=chrome69";

/// A style sheet, made small.
pub fn style(file: &Path) -> Result<Vec<u8>> {
    run(file, &[])
}

/// A script with all that it imports. Flags name its format, the constants in it (`--define`) and the files behind its imports (`--alias`).
pub fn script(entry: &Path, flags: &[String]) -> Result<Vec<u8>> {
    let script = run(entry, &[&["--bundle".to_owned()], flags].concat())?;
    // A page in GBK reads a script as GBK unless told otherwise: only ASCII means the same everywhere.
    if !script.is_ascii() {
        bail!("the script made of {} holds a byte over 127, which a page in GBK would read wrong", entry.display());
    }
    Ok(script)
}

/// A script whose properties of these names, quoted or not, have the names given with them.
pub fn rename_properties(script: &str, names: &BTreeMap<String, String>) -> Result<String> {
    let (file, cache) = (paths::work().join("long-names.js"), paths::work().join("short-names.json"));
    fs::write(&file, script)?;
    fs::write(&cache, serde_json::to_vec(names)?)?;
    let pattern = names.keys().map(|name| name.replace('.', "\\.")).collect::<Vec<_>>().join("|");
    let flags = [
        format!("--mangle-props=^({pattern})$"),
        "--mangle-quoted".to_owned(),
        format!("--mangle-cache={}", cache.display()),
    ];
    Ok(String::from_utf8(run(&file, &flags)?)?)
}

/// A flag that puts a value in the place of a name.
pub fn define(name: &str, value: impl Into<serde_json::Value>) -> String {
    format!("--define:{name}={}", value.into())
}

/// A flag that puts the exports of a file in the place of their names wherever these mean globals.
pub fn inject(file: &Path) -> String {
    format!("--inject:{}", file.display())
}

/// A flag that says which file an import means.
pub fn alias(import: &str, file: &Path) -> String {
    format!("--alias:{import}={}", file.display())
}

fn run(entry: &Path, flags: &[String]) -> Result<Vec<u8>> {
    let shell = tools::shell()?;
    let esbuild = tools::npm_program(&shell, "esbuild").arg(entry);
    let text = esbuild.args(["--minify", TARGET, "--charset=ascii", "--log-level=warning"]).args(flags).read()?;
    // The output is read without the newline at the end.
    Ok((text + "\n").into_bytes())
}
