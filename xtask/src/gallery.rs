//! `cargo xtask gallery`: every chart on one page, where design is judged, and the pictures that the tests compare with.

use crate::{paths, tools};
use anyhow::{Result, bail};

/// Draws the page and compares the pictures; with `--accept`, those of today become the right ones.
pub fn gallery(options: &[&str]) -> Result<()> {
    let mut cargo = tools::cargo();
    match options {
        [] => {}
        ["--accept"] => {
            cargo.env("VP_ACCEPT", "1");
        }
        _ => bail!("gallery knows --accept only"),
    }
    let outcome = tools::run(cargo.args(["test", "--package", "village-profile", "--test", "gallery", "--quiet"]));
    println!("{}", paths::root().join("target").join("gallery").join("index.html").display());
    outcome
}
