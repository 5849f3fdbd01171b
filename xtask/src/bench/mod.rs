//! `cargo xtask bench`: this component beside the same profile built with Chart.js and with ECharts, in headless Chromium.

mod site;

use crate::{browsers, build, paths, serve, tools};
use anyhow::{Context, Result, bail};
use std::process::Command;

/// How often everything is measured unless `--rounds` says otherwise.
const ROUNDS: u32 = 5;

/// Builds what is due, measures, prints a table and writes `target/bench/results.json`.
pub fn bench(options: &[&str]) -> Result<()> {
    let rounds = match options {
        [] => ROUNDS,
        ["--rounds", rounds] => rounds.parse().ok().filter(|rounds| *rounds > 0).context("--rounds wants a number")?,
        _ => bail!("bench knows `--rounds N` and nothing else"),
    };
    tools::need_npm()?;
    browsers::need_current()?;
    build::build_if_stale()?;
    site::build()?;
    let mut node = Command::new("node");
    node.current_dir(paths::root())
        .env("BENCH_ADDRESS", serve::for_bench()?)
        .env("BENCH_CHROMIUM", browsers::CHROMIUM)
        .env("BENCH_ROUNDS", rounds.to_string())
        .env("BENCH_RESULTS", site::folder().join("results.json"))
        .arg("tests/bench/main.mjs");
    tools::run(&mut node)
}
