//! `cargo xtask bench`: this component beside the same profile built with Chart.js and with ECharts, in headless Chromium; with
//! `--sizes`, time against size.

mod site;
pub mod sizes;

use crate::{browsers, build, serve, tools};
use anyhow::Result;
use xshell::cmd;

/// Builds what is due, measures everything so many times, prints a table and writes `target/bench/results.json`.
pub fn bench(rounds: u32) -> Result<()> {
    tools::need_npm()?;
    browsers::need_current()?;
    build::build_if_stale()?;
    site::build()?;
    let shell = tools::shell()?;
    cmd!(shell, "node tests/bench/main.mjs")
        .env("BENCH_ADDRESS", serve::for_bench()?)
        .env("BENCH_CHROMIUM", browsers::CHROMIUM)
        .env("BENCH_ROUNDS", rounds.to_string())
        .env("BENCH_RESULTS", site::folder().join("results.json"))
        .run()?;
    Ok(())
}
