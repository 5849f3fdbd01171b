//! The source of the standard library that the engine is compiled with: Rust's own, but for one file of `core`.

use crate::{bundle, paths, tools};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What stands in place of the file of `core` that writes floats, and a module of it.
const FLOAT: [(&str, &str); 2] = [
    ("core/src/fmt/float.rs", include_str!("../core/src/fmt/float.rs")),
    ("core/src/fmt/float/plain.rs", include_str!("../core/src/fmt/float/plain.rs")),
];

/// Where Rust's own files are.
pub fn sysroot() -> Result<PathBuf> {
    let mut rustc = Command::new("rustc");
    Ok(PathBuf::from(tools::output(rustc.current_dir(paths::root()).args(["--print", "sysroot"]))?.trim()))
}

/// The folder of the changed source, made where it is not there yet.
pub fn changed() -> Result<PathBuf> {
    let version = tools::output(Command::new("rustc").current_dir(paths::root()).arg("-vV"))?;
    let changes = FLOAT.map(|(name, text)| [name, text].concat()).concat();
    let root = paths::root().join("target").join("library");
    let made = root.join(bundle::short_hash([version, changes].concat().as_bytes()));
    if !made.exists() {
        println!("Copying the source of Rust's standard library, to change how it writes floats.");
        let coming = root.join("coming");
        if coming.exists() {
            std::fs::remove_dir_all(&coming)?;
        }
        let own = sysroot()?.join("lib").join("rustlib").join("src").join("rust").join("library");
        copy(&own, &coming).with_context(|| own.display().to_string())?;
        for (file, text) in FLOAT {
            let file = coming.join(file);
            std::fs::create_dir_all(file.parent().unwrap_or(&coming))?;
            tools::write(&file, text.as_bytes())?;
        }
        // Renamed last, so that an interrupted copy does not pass for a whole one.
        std::fs::rename(&coming, &made)?;
    }
    Ok(made)
}

/// Copies a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            copy(&from, &to)?;
        } else {
            std::fs::copy(&from, &to)?;
        }
    }
    Ok(())
}
