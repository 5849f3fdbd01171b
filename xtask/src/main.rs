//! The only build tool: `cargo xtask demo`, `test`, `build`, `size`.

mod budget;
mod build;
mod bundle;
mod mvp;
mod paths;
mod shorten;
mod size;
mod tools;
mod wasm;

use anyhow::{Result, bail};

const USAGE: &str = "\
cargo xtask build    writes dist/, what a maintainer uploads
cargo xtask size     prints what dist/ weighs and fails over the budget
";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Err(failure) = run(&arguments) {
        eprintln!("xtask: {failure:#}");
        std::process::exit(1);
    }
}

fn run(arguments: &[String]) -> Result<()> {
    let (verb, rest) = match arguments {
        [] => ("help", arguments),
        [verb, rest @ ..] => (verb.as_str(), rest),
    };
    match (verb, rest) {
        ("build", []) => build::build(),
        ("size", []) => size::size(),
        ("help" | "--help" | "-h", _) => {
            print!("{USAGE}");
            Ok(())
        }
        _ => bail!("`{}` is not a command that I know\n\n{USAGE}", arguments.join(" ")),
    }
}
