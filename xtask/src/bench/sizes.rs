//! `cargo xtask bench --sizes`: how long the native command takes with every kind of list, up to the limits of the format.

#[path = "../../../tests/support/lists.rs"]
mod lists;

use crate::{bench::site, paths, tools};
use anyhow::{Result, ensure};
use fs_err as fs;
use lists::{KINDS, Kind, text};
use std::{
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};
use village_profile::{checker::document::MAX_BYTES, profile::json::MAX_VALUES};

/// Parts of the greatest size.
const PARTS: [usize; 3] = [16, 4, 1];

/// A file at the limits is checked, and rendered, in less.
const LONGEST: Duration = Duration::from_secs(2);

/// Builds the command, and prints time against size; fails where a file takes too long.
pub fn print() -> Result<()> {
    tools::cargo(&tools::shell()?).args(["build", "--release", "--package", "village-profile", "--bins"]).run()?;
    let folder = site::folder().join("sizes");
    fs::create_dir_all(&folder)?;
    say!("{:<36}{:>9}{:>8}{:>11}{:>11}", "", "entries", "KB", "check", "render");
    let mut slow = Vec::new();
    for kind in KINDS {
        let most = most(kind);
        for entries in PARTS.map(|part| most / part) {
            let text = text(kind, entries);
            let file = folder.join("profile.json");
            fs::write(&file, &text)?;
            let times = [time("check", &file)?, time("render", &file)?];
            let [check, render] = times.map(|time| time.as_millis());
            say!("{:<36}{entries:>9}{:>8}{check:>8} ms{render:>8} ms", kind.name, text.len() / 1000);
            slow.extend(times.iter().any(|time| *time > LONGEST).then_some(kind.name));
        }
    }
    ensure!(slow.is_empty(), "longer than {LONGEST:?}: {}", slow.join(", "));
    Ok(())
}

/// How long the command works on a file; its findings are no failure of it. The time by the clock depends on what else the machine does,
/// and counts only where the system tells no other.
fn time(verb: &str, file: &Path) -> Result<Duration> {
    let (start, before) = (Instant::now(), worked());
    let program = paths::root().join("target/release/village-profile");
    Command::new(program).arg(verb).arg(file).stdout(Stdio::null()).stderr(Stdio::null()).status()?;
    Ok(before.zip(worked()).map_or_else(|| start.elapsed(), |(before, after)| after - before))
}

/// How long the programs that were started and have ended have worked: `cutime` and `cstime` of proc(5), in hundredths of a second.
fn worked() -> Option<Duration> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // Behind the name of the program, which may hold spaces: the state, and twelve numbers before these two.
    let (_, fields) = stat.rsplit_once(')')?;
    let ticks: Vec<u64> = fields.split_whitespace().skip(13).take(2).filter_map(|field| field.parse().ok()).collect();
    Some(Duration::from_millis(ticks.iter().sum::<u64>() * 10))
}

/// The names of all kinds.
pub fn names() -> Vec<&'static str> {
    KINDS.iter().map(|kind| kind.name).collect()
}

/// A file of the kind of this number, as large as the format allows.
pub fn largest(number: usize) -> Option<String> {
    KINDS.get(number).map(|kind| text(kind, most(kind)))
}

/// How many entries fill a file.
fn most(kind: &Kind) -> usize {
    let mut most = (MAX_VALUES as usize - 100).checked_div(kind.values).unwrap_or(MAX_BYTES);
    while text(kind, most).len() > MAX_BYTES {
        most -= most / 8;
    }
    most
}
