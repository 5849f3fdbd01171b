//! What a visitor may have to download, in bytes after brotli 11.

/// All files that one profile fetches, together: over it, the build is refused. The aim is 110,000, and is missed: the code is written
/// to be read rather than to be small, figures are read by a grammar, and measures bring their names and definitions. Tables, tiles, titles
/// and the story of change brought 22,000.
pub const BUNDLE: usize = 175_000;

/// The loader, which every page with the tag fetches, whether or not a profile comes near. To take what it needs from the browser and not
/// from pages that name things alike brought 500 bytes.
pub const LOADER: usize = 4_608;
