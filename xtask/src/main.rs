//! The only build tool: `cargo xtask demo`, `test`, `build`, `gallery`, `size`, `bench`.

mod archive;
mod bench;
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

use anyhow::{Context, Result, bail};

const USAGE: &str = "\
cargo xtask demo [--port N] [--no-build]             builds what is due and serves the demo
cargo xtask test [native|browser|build|e2e [FILTER]] proves everything, or one part of it
cargo xtask build                                    writes dist/, what a maintainer uploads
cargo xtask gallery [--accept]                       draws every chart on one page; accepts the pictures of today
cargo xtask size                                     prints what dist/ weighs and fails over the budget
cargo xtask bench [--rounds N]                       measures the component beside Chart.js and ECharts
";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Err(failure) = run(&arguments) {
        eprintln!("xtask: {failure:#}");
        std::process::exit(1);
    }
}

fn run(arguments: &[String]) -> Result<()> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["build"] => build::build(),
        ["size"] => size::size(),
        ["bench", options @ ..] => bench::bench(options),
        ["gallery", options @ ..] => gallery::gallery(options),
        ["demo", options @ ..] => demo(options),
        ["test"] => test::all(),
        ["test", part] => test::part(part, None),
        ["test", part, filter] => test::part(part, Some(filter)),
        [test::RUNNER, arguments @ ..] => test::runner(arguments),
        [] | ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        _ => bail!("`{}` is not a command that I know\n\n{USAGE}", words.join(" ")),
    }
}

fn demo(options: &[&str]) -> Result<()> {
    let (mut port, mut due, mut options) = (None, true, options.iter());
    while let Some(option) = options.next() {
        match *option {
            "--no-build" => due = false,
            "--port" => port = Some(options.next().context("--port wants a number")?.parse().context("--port")?),
            other => bail!("demo does not know `{other}`\n\n{USAGE}"),
        }
    }
    if due {
        build::build_if_stale()?;
    }
    serve::demo(port)
}
