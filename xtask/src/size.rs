//! `cargo xtask size`: what a visitor downloads, raw and after brotli 11.

use crate::{budget, build, bundle, paths, tools};
use anyhow::{Result, bail};

/// Prints the table; fails over the budget.
pub fn size() -> Result<()> {
    build::build_if_stale()?;
    let mut names: Vec<_> = std::fs::read_dir(paths::dist())?.flatten().map(|entry| entry.file_name()).collect();
    names.sort();
    let (mut raw_sum, mut brotli_sum, mut loader) = (0, 0, 0);
    println!("{:<44}{:>10}{:>10}", "file", "raw", "brotli");
    for name in names.iter().filter(|name| *name != "SHA384SUMS") {
        let bytes = tools::read(&paths::dist().join(name))?;
        let small = brotli(&bytes)?;
        println!("{:<44}{:>10}{:>10}", name.to_string_lossy(), bytes.len(), small);
        raw_sum += bytes.len();
        brotli_sum += small;
        if name == bundle::LOADER {
            loader = small;
        }
    }
    println!("{:<44}{raw_sum:>10}{brotli_sum:>10}", "together");
    println!("budget: bundle {} (target {}), loader {}", budget::BUNDLE, budget::BUNDLE_TARGET, budget::LOADER);
    if brotli_sum > budget::BUNDLE || loader > budget::LOADER {
        bail!("over the budget");
    }
    Ok(())
}

/// The weight after brotli at its best, in bytes.
pub fn brotli(bytes: &[u8]) -> Result<usize> {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut packed = Vec::new();
    Ok(brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters)?)
}
