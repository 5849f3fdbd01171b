//! What a visitor may have to download, in bytes after brotli 11.

/// All files that one profile fetches, together: over it, the build is refused.
pub const BUNDLE: usize = 110_000;

/// The loader, which every page with the tag fetches, whether or not a profile comes near.
pub const LOADER: usize = 4_096;
