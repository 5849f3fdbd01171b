//! The only build tool: `cargo xtask demo`, `test`, `build`, `gallery`, `size`, `bench`.

/// Prints a line. Whoever closed the pipe, such as `head`, wants no more, and that is no failure.
macro_rules! say {
    ($($words:tt)*) => { village_profile::command::terminal::print(&(format!($($words)*) + "\n")) };
}

mod archive;
mod bench;
mod browser_tests;
mod browsers;
mod budget;
mod build;
mod bundle;
mod compress;
mod dependencies;
mod dist;
mod documents;
mod esbuild;
mod faults;
mod gallery;
mod hash;
mod hints;
mod hosts;
mod http;
mod mvp;
mod paths;
mod reproducible;
mod serve;
mod size;
mod snippets;
mod test;
mod tools;
mod types;
mod wasm;

use anyhow::Result;
use clap::{Parser, Subcommand, value_parser};
use std::process::ExitCode;
use village_profile::command::terminal;

/// Builds, proves, measures and serves.
#[derive(Debug, Parser)]
#[command(name = "xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Builds what is due and serves the demo.
    Demo {
        /// Where it is served; otherwise on the first free port from 8080 on.
        #[arg(long, value_name = "N")]
        port: Option<u16>,
        /// Serves what was built before.
        #[arg(long)]
        no_build: bool,
    },
    /// Proves everything, or one part of it.
    Test {
        #[arg(value_enum)]
        part: Option<test::Part>,
        /// Chooses among the tests of the part: by name, for `e2e` by words in `FILE: TITLE (BROWSER)`.
        filter: Option<String>,
    },
    /// Writes dist/, what a maintainer uploads.
    Build,
    /// Draws every chart on one page and whole profiles on another, and compares the charts with the pictures that were accepted.
    Gallery {
        /// Accepts the pictures of today.
        #[arg(long)]
        accept: bool,
    },
    /// Prints what dist/ weighs and fails over the budget.
    Size,
    /// Measures the component beside Chart.js and ECharts.
    Bench {
        /// How often everything is measured.
        #[arg(long, value_name = "N", default_value_t = 5, value_parser = value_parser!(u32).range(1..))]
        rounds: u32,
        /// Prints how long the native command takes with every kind of list instead, up to the limits of the format.
        #[arg(long)]
        sizes: bool,
    },
}

fn main() -> ExitCode {
    terminal::tell_panics();
    let task = match Arguments::try_parse() {
        Ok(Arguments { task }) => task,
        Err(usage) => {
            let say = if usage.use_stderr() { terminal::tell } else { terminal::print };
            say(&usage.to_string());
            return ExitCode::from(u8::try_from(usage.exit_code()).unwrap_or(u8::MAX));
        }
    };
    if let Err(failure) = run(task) {
        terminal::tell(&format!("xtask: {failure:#}\n"));
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn run(task: Task) -> Result<()> {
    match task {
        Task::Demo { port, no_build } => {
            if !no_build {
                build::build_if_stale()?;
            }
            serve::demo(port)
        }
        Task::Test { part, filter } => test::test(part, filter.as_deref()),
        Task::Build => build::build(),
        Task::Gallery { accept } => gallery::gallery(accept),
        Task::Size => size::size(),
        Task::Bench { sizes: true, .. } => bench::sizes::print(),
        Task::Bench { rounds, .. } => bench::bench(rounds),
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;
    use clap::CommandFactory;

    #[test]
    fn the_definition_is_sound() {
        Arguments::command().debug_assert();
    }
}
