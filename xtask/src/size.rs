//! `cargo xtask size`: what a visitor downloads, raw and after brotli 11.

use crate::{budget, build, compress, dist, paths};
use anyhow::{Result, bail};
use fs_err as fs;
use std::path::Path;

/// Prints the table; fails over the budget.
pub fn size() -> Result<()> {
    build::build_if_stale()?;
    say!("{:<44}{:>10}{:>10}", "file", "raw", "brotli");
    let words = heaviest_words()?;
    let (bundle, loader) =
        table(&paths::dist(), |name| dist::is_fetched(name) && (name == words || !dist::is_words(name)))?;
    say!("budget: bundle {}, loader {}", budget::BUNDLE, budget::LOADER);
    if bundle > budget::BUNDLE || loader > budget::LOADER {
        bail!("over the budget");
    }
    say!("\nthe words of each language, of which a visitor has one:");
    table(&paths::dist(), dist::is_words)?;
    say!("\nother forms of the same, of which a page has one at most:");
    table(&paths::dist(), |name| [dist::MODULE, dist::SINGLE].contains(&name))?;
    say!("\nthe editor's page, which no visitor loads:");
    let folder = paths::dist().join(dist::EDITOR_FOLDER);
    for (what, budget) in [("editor", budget::EDITOR), ("import", budget::IMPORT)] {
        let (weight, _) = table(&folder, |name| name.ends_with(".wasm") && name.contains(what))?;
        say!("budget: {budget}");
        if weight > budget {
            bail!("the {what} is over its budget");
        }
    }
    table(&folder, |name| !name.ends_with(".wasm"))?;
    Ok(())
}

/// The file with the words that weigh most after brotli.
fn heaviest_words() -> Result<String> {
    let mut heaviest = (0, String::new());
    for entry in fs::read_dir(paths::dist())?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if dist::is_words(&name) {
            heaviest = heaviest.max((compress::brotli(&fs::read(entry.path())?)?.len(), name));
        }
    }
    Ok(heaviest.1)
}

/// Prints the chosen files of a folder and what they weigh together; returns that weight and the loader's, both after brotli.
fn table(folder: &Path, chosen: impl Fn(&str) -> bool) -> Result<(usize, usize)> {
    let files = fs::read_dir(folder)?.flatten().map(|entry| entry.path()).filter(|path| path.is_file());
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut files: Vec<_> = files.filter(|path| chosen(&name(path))).collect();
    files.sort();
    let (mut raw_sum, mut brotli_sum, mut loader) = (0, 0, 0);
    for file in &files {
        let name = name(file);
        let bytes = fs::read(file)?;
        let small = compress::brotli(&bytes)?.len();
        say!("{:<44}{:>10}{:>10}", name, bytes.len(), small);
        raw_sum += bytes.len();
        brotli_sum += small;
        if name == dist::LOADER {
            loader = small;
        }
    }
    say!("{:<44}{raw_sum:>10}{brotli_sum:>10}", "together");
    Ok((brotli_sum, loader))
}
