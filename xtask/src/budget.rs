//! What a visitor may have to download, in bytes after brotli 11.

/// All files that one profile fetches, together: over it, the build is refused. The aim is 110,000, and is missed since the code was
/// written to be read rather than to be small; this limit keeps it from growing.
pub const BUNDLE: usize = 136_000;

/// The loader, which every page with the tag fetches, whether or not a profile comes near.
pub const LOADER: usize = 4_096;
