//! `dist/`, what a maintainer uploads: its files, by name.

use crate::{hash, paths};
use anyhow::Result;
use fs_err as fs;
use std::collections::BTreeMap;

/// The loader's file, the only one with a fixed name: pages refer to it.
pub const LOADER: &str = "village-profile.js";

/// The same for bundlers.
pub const MODULE: &str = "village-profile.mjs";

/// All of it in one file.
pub const SINGLE: &str = "village-profile.single.js";

/// The style of static content, which pages refer to.
pub const STATIC_STYLE: &str = "village-profile-static.css";

/// The folder of what visitors do not load.
pub const EDITOR_FOLDER: &str = "editor";

/// The list of hashes by which an upload can be checked, the last file that is written.
pub const CHECKSUMS: &str = "SHA384SUMS";

/// Files that ship, by name.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The name of a file of the engine: after its bytes, so that no cache confuses two builds.
pub fn engine_file(bytes: &[u8], extension: &str) -> String {
    format!("village_profile.{}.{extension}", hash::short(bytes))
}

/// Whether a page with the classic script fetches this file; of those with words, it fetches the one of its language.
pub fn is_fetched(name: &str) -> bool {
    name == LOADER || name.starts_with("village_profile.") && ![".gz", ".br"].iter().any(|end| name.ends_with(end))
}

/// Whether this file holds the words of a language.
pub fn is_words(name: &str) -> bool {
    is_fetched(name) && name.ends_with(".txt")
}

/// The list of hashes of the other files, as `sha384sum --check` reads it.
pub fn checksums(files: &Files) -> Vec<u8> {
    let others = files.iter().filter(|(name, _)| *name != CHECKSUMS);
    others.map(|(name, bytes)| format!("{}  {name}\n", hash::sha384(bytes))).collect::<String>().into_bytes()
}

/// The files of `dist/` that pages with the classic script fetch.
pub fn fetched() -> Result<Files> {
    let mut files = Files::new();
    for entry in fs::read_dir(paths::dist())? {
        let entry = entry?;
        let name = entry.file_name().display().to_string();
        if is_fetched(&name) {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(files)
}

/// Replaces `dist/` by these files.
pub fn write(files: &Files) -> Result<()> {
    let dist = paths::dist();
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    let (last, others): (Vec<_>, Vec<_>) = files.iter().partition(|(name, _)| *name == CHECKSUMS);
    for (name, bytes) in others.into_iter().chain(last) {
        let path = dist.join(name);
        let folder = path.parent().unwrap_or(&dist);
        fs::create_dir_all(folder)?;
        fs::write(&path, bytes)?;
    }
    Ok(())
}
