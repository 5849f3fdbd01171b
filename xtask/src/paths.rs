//! Where things are, from the root of the workspace.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The variable in which cargo tells a program that it runs where its package lies.
pub const PACKAGE: &str = "CARGO_MANIFEST_DIR";

/// The root of the workspace.
pub fn root() -> &'static Path {
    // Asked when it runs: worktrees that share a target folder share this program.
    static PACKAGE_FOLDER: LazyLock<PathBuf> =
        LazyLock::new(|| std::env::var_os(PACKAGE).map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from));
    PACKAGE_FOLDER.parent().unwrap_or(&PACKAGE_FOLDER)
}

/// The folder that a maintainer uploads.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// A folder for what the build makes on its way.
pub fn work() -> PathBuf {
    root().join("target").join("xtask")
}
