//! Where things are, from the root of the workspace.

use std::path::{Path, PathBuf};

/// The root of the workspace.
pub fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package)
}

/// What a maintainer uploads.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// A folder for what the build makes on its way.
pub fn work() -> PathBuf {
    root().join("target").join("xtask")
}
