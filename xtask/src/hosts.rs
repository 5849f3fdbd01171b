//! The example hosts that are written with a component framework: bundled for the demo and the tests, never shipped.

use crate::{paths, tools};
use anyhow::Result;
use fs_err as fs;

/// Where the bundles lie, served as `/hosts/built/`.
pub const FOLDER: &str = "target/hosts";

/// Bundles each page's script with its framework.
pub fn bundle() -> Result<()> {
    tools::need_npm()?;
    let folder = paths::root().join(FOLDER);
    fs::create_dir_all(&folder)?;
    let pages = paths::root().join("www").join("hosts");
    tools::npm_program(&tools::shell()?, "esbuild")
        .args(["react-app.js", "vue-app.js"].map(|name| pages.join(name)))
        .args(["--bundle", "--minify", "--format=iife", "--target=chrome69", "--log-level=warning"])
        .args(["--define:process.env.NODE_ENV=\"production\"", "--define:__VUE_OPTIONS_API__=false"])
        .args(["--define:__VUE_PROD_DEVTOOLS__=false", "--define:__VUE_PROD_HYDRATION_MISMATCH_DETAILS__=false"])
        .arg(format!("--outdir={}", folder.display()))
        .run()?;
    Ok(())
}
