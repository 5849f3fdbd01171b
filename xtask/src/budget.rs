//! The bytes that a visitor may have to download, in bytes after brotli 11.

/// All files that one profile fetches, together: over it, the build is refused. The aim is 110,000, and is missed: the code is written
/// to be read rather than to be small, figures are read by a grammar, and measures bring their names and definitions. Tables, tiles, titles
/// and the story of change brought 28,000, living with the tools, styles, scripts and addresses of hosts 10,000, lists of any length 4,000,
/// reading and composing them in short tasks and showing them a page at a time 8,000, windows that a profile moves into 1,000.
pub const BUNDLE: usize = 204_000;

/// The editor's page, which no visitor loads: its WebAssembly before anything is imported. The aim is 200,000, and is missed: it holds the
/// words of all three languages, and a form for every field.
pub const EDITOR: usize = 248_000;

/// The import, which the editor's page starts for a file. The aim is 350,000, and is missed: text of old `.xls` files is in any of two dozen
/// encodings, whose tables weigh a third of it, and every format is looked through before its parser is trusted with it.
pub const IMPORT: usize = 385_000;

/// The loader, which every page with the tag fetches, whether or not a profile comes near. The aim is 4,096; languages whose script decides,
/// and pages around shadow roots, brought 39; to take what it needs from the browser and not from pages that name things alike, 510.
pub const LOADER: usize = 4_700;
