//! `cargo xtask gallery`: every chart on one page, where design is judged, and the pictures that the tests compare with.

use crate::{paths, tools};
use anyhow::Result;

/// Draws the page and compares the pictures; `accept` makes those of today the right ones.
pub fn gallery(accept: bool) -> Result<()> {
    let shell = tools::shell()?;
    let mut cargo = tools::cargo(&shell).args(["test", "--package", "village-profile", "--test", "gallery", "--quiet"]);
    if accept {
        cargo = cargo.env("VP_ACCEPT", "1");
    }
    let outcome = cargo.run();
    println!("{}", paths::root().join("target").join("gallery").join("index.html").display());
    Ok(outcome?)
}
