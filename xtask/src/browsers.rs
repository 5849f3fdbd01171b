//! The browsers of the tests: a current Chromium, Firefox ESR, WebKitGTK, and Chromiums of 2018 and 2020.

use crate::{paths, tools};
use anyhow::{Context, Result, bail};
use fs_err as fs;
use std::path::{Path, PathBuf};
use xshell::cmd;

/// Debian's packages; without the fonts, Chinese is drawn as boxes.
const PACKAGES: [&str; 5] = ["chromium", "firefox-esr", "webkit2gtk-driver", "xvfb", "fonts-noto-cjk"];

/// The programs that those packages bring.
pub const CHROMIUM: &str = "/usr/bin/chromium";
/// The current extended support release.
pub const FIREFOX: &str = "/usr/bin/firefox-esr";
/// Drives WebKitGTK, which needs a screen: a virtual one.
pub const WEBKIT_DRIVER: &str = "/usr/bin/WebKitWebDriver";
const SCREEN: &str = "/usr/bin/Xvfb";
const CHINESE_FONT: &str = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

/// A Chromium of years ago: the one file in `bin/` of an npm package, packed with brotli.
#[derive(Debug)]
pub struct OldChromium {
    version: &'static str,
    package: &'static str,
}

/// The oldest browser that the product promises.
pub const CHROMIUM_72: OldChromium = OldChromium { version: "72", package: "chrome-aws-lambda@1.11.2" };
/// The versions that many browsers of Chinese desktop systems are made from.
pub const CHROMIUM_83: OldChromium = OldChromium { version: "83", package: "chrome-aws-lambda@3.1.1" };

/// Installs what is missing of the current browsers.
pub fn need_current() -> Result<()> {
    let programs = [CHROMIUM, FIREFOX, WEBKIT_DRIVER, SCREEN, CHINESE_FONT];
    if programs.iter().all(|file| Path::new(file).exists()) {
        return Ok(());
    }
    let names = PACKAGES.join(" ");
    let shell = tools::shell()?;
    if cmd!(shell, "id -u").quiet().read().map_or(true, |id| id != "0") {
        bail!("browsers for the tests are missing: run `apt-get update && apt-get install -y {names}` as root");
    }
    say!("Browsers for the tests are missing: installing {names}.");
    cmd!(shell, "apt-get update -qq").run()?;
    cmd!(shell, "apt-get install -y -qq {PACKAGES...}").env("DEBIAN_FRONTEND", "noninteractive").run()?;
    Ok(())
}

/// The small browser that comes with WebKitGTK; its folder is named after the machine's architecture.
pub fn webkit() -> Result<PathBuf> {
    let folders = fs::read_dir("/usr/lib")?.flatten().map(|entry| entry.path());
    folders
        .map(|folder| folder.join("webkit2gtk-4.1").join("MiniBrowser"))
        .find(|program| program.exists())
        .context("MiniBrowser of webkit2gtk-4.1 is missing: apt-get install webkit2gtk-driver")
}

/// Unpacks an old Chromium where it is missing; returns the program.
pub fn old_chromium(OldChromium { version, package }: &OldChromium) -> Result<PathBuf> {
    let name = format!("chromium-{version}");
    let folder = paths::root().join("target").join("browsers");
    let program = folder.join(&name);
    if program.exists() {
        return Ok(program);
    }
    say!("Chromium {version} is missing: unpacking it from {package}.");
    let work = folder.join(format!("{name}-unpacking"));
    fs::create_dir_all(&work)?;
    let shell = tools::shell()?;
    shell.change_dir(&work);
    let packed = cmd!(shell, "npm pack --silent {package}").quiet().read()?;
    let archive = packed.lines().last().context("npm pack named no archive")?.trim();
    cmd!(shell, "tar -xzf {archive}").quiet().run()?;
    let mut files = fs::read_dir(work.join("package").join("bin"))?.flatten().map(|entry| entry.path());
    // Beside the browser lie libraries for machines that lack them.
    let packed = files.find(|file| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("chromium")));
    let packed = packed.with_context(|| format!("{package} holds no browser"))?;
    let unpacked = work.join(&name);
    let mut reader = std::io::BufReader::new(fs::File::open(packed)?);
    brotli::BrotliDecompress(&mut reader, &mut fs::File::create(&unpacked)?).context("unpacking the browser")?;
    cmd!(shell, "chmod 755 {unpacked}").quiet().run()?;
    // Renamed last, so that an interrupted unpacking does not pass for a whole one.
    fs::rename(&unpacked, &program)?;
    fs::remove_dir_all(&work)?;
    Ok(program)
}
