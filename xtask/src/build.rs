//! `cargo xtask build`: `dist/` from the sources, step by step, and whether it is due.

use crate::dist::{CHECKSUMS, Files};
use crate::{archive, bundle, compress, dist, documents, paths, tools, wasm};
use anyhow::Result;
use std::path::Path;
use std::time::SystemTime;

/// Writes `dist/`.
pub fn build() -> Result<()> {
    tools::need_rust()?;
    tools::need_npm()?;
    let mut files = Files::new();
    files.extend(bundle::visitors(&wasm::engine()?)?);
    files.extend(bundle::static_style()?);
    files.extend(bundle::editor(&wasm::editor()?, &wasm::import()?)?);
    files.extend(documents::documents(&files)?);
    files.extend(compress::copies(&files)?);
    files.insert(CHECKSUMS.to_owned(), dist::checksums(&files));
    let folder = format!("village-profile-{}", village_profile::VERSION);
    files.insert(format!("{folder}.zip"), archive::zip(&folder, &files)?);
    // Again, with the archive.
    files.insert(CHECKSUMS.to_owned(), dist::checksums(&files));
    dist::write(&files)?;
    say!("dist/ holds {} files.", files.len());
    Ok(())
}

/// Writes `dist/` if a source is newer than it.
pub fn build_if_stale() -> Result<()> {
    let sources = [
        "src",
        "www/editor",
        "www/loader",
        "www/styles",
        "www/server-notes",
        "www/village-profile.schema.json",
        "xtask/src",
        "Cargo.toml",
        "Cargo.lock",
        "package-lock.json",
    ];
    let newest = sources.iter().filter_map(|source| newest(&paths::root().join(source))).max();
    // Written last, so that an interrupted build does not pass for a whole one.
    let built = modified(&paths::dist().join(CHECKSUMS));
    if built.is_some() && built > newest { Ok(()) } else { build() }
}

fn modified(path: &Path) -> Option<SystemTime> {
    std::fs::metadata(path).and_then(|metadata| metadata.modified()).ok()
}

fn newest(path: &Path) -> Option<SystemTime> {
    let inside = std::fs::read_dir(path).into_iter().flatten().flatten().filter_map(|entry| newest(&entry.path()));
    inside.chain(modified(path)).max()
}
