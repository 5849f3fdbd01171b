//! `cargo xtask gallery`: every chart on one page and whole profiles on another, where design is judged, and the pictures of charts that the
//! tests compare with.

use crate::{browsers, build, paths, serve, tools};
use anyhow::Result;
use xshell::cmd;

/// Draws both pages and compares the pictures of charts; `accept` makes those of today the right ones.
pub fn gallery(accept: bool) -> Result<()> {
    let shell = tools::shell()?;
    let mut cargo = tools::cargo(&shell).args(["test", "--package", "village-profile", "--test", "gallery", "--quiet"]);
    if accept {
        cargo = cargo.env("VP_ACCEPT", "1");
    }
    let charts = cargo.run();
    profiles()?;
    for page in ["index.html", "profiles.html"] {
        say!("{}", paths::root().join("target").join("gallery").join(page).display());
    }
    Ok(charts?)
}

/// Takes pictures of whole profiles in a browser.
fn profiles() -> Result<()> {
    build::build_if_stale()?;
    tools::need_npm()?;
    browsers::need_current()?;
    let address = serve::for_tests()?;
    let shell = tools::shell()?;
    let node = cmd!(shell, "node tests/pictures/main.mjs").quiet();
    Ok(node.env("VP_ADDRESS", address).env("VP_CHROMIUM", browsers::CHROMIUM).run()?)
}
