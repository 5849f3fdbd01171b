//! `cargo xtask test`: what proves the product, from formatting to real browsers.

use crate::{browser_tests, browsers, build, dependencies, reproducible, serve, size, tools};
use anyhow::Result;
use clap::ValueEnum;
use std::io::Write;
use std::time::{Duration, Instant};
use xshell::cmd;

const WASM: &str = "wasm32-unknown-unknown";
/// The library as a visitor loads it.
const VISITORS: [&str; 3] = ["--package", "village-profile", "--no-default-features"];
/// The library as the editor's page loads it, in all of its modules.
const EDITORS: [&str; 3] = ["--package", "village-profile", "--all-features"];
const STRICT: [&str; 3] = ["--", "-D", "warnings"];

/// One thing to prove.
struct Step {
    name: &'static str,
    prove: fn(Option<&str>) -> Result<()>,
}

const NATIVE: &[Step] = &[
    Step { name: "formatting", prove: |_| cargo(&["fmt", "--all", "--check"]) },
    Step { name: "scripts", prove: |_| scripts() },
    Step { name: "dependencies", prove: |_| dependencies::check() },
    Step { name: "clippy", prove: |_| clippy(&["--workspace", "--all-targets"]) },
    Step {
        name: "clippy for wasm",
        prove: |_| clippy(&[&VISITORS[..], &["--lib", "--test", "browser", "--target", WASM]].concat()),
    },
    Step { name: "clippy for the editor", prove: |_| clippy(&[&EDITORS[..], &["--lib", "--target", WASM]].concat()) },
    Step { name: "rustdoc", prove: |_| rustdoc(&["--workspace"]) },
    Step { name: "rustdoc for wasm", prove: |_| rustdoc(&[&EDITORS[..], &["--lib", "--target", WASM]].concat()) },
    Step { name: "native tests", prove: native_tests },
];

const BROWSER: &[Step] = &[Step { name: "tests in the page", prove: browser_tests }];

const BUILD: &[Step] = &[
    Step { name: "build", prove: |_| build::build_if_stale() },
    Step { name: "size", prove: |_| size::size() },
    Step { name: "reproducible", prove: |_| reproducible::check() },
];

const END_TO_END: &[Step] = &[Step { name: "end to end", prove: end_to_end }];

/// A part that can be proved alone.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Part {
    /// Formatting, lints, types, documentation and the tests outside browsers.
    Native,
    /// The tests inside a page.
    Browser,
    /// The files that ship: their build, its size, and whether others get the same bytes.
    Build,
    /// The tests of what ships, in every browser.
    E2e,
}

impl Part {
    const fn steps(self) -> &'static [Step] {
        match self {
            Self::Native => NATIVE,
            Self::Browser => BROWSER,
            Self::Build => BUILD,
            Self::E2e => END_TO_END,
        }
    }
}

/// Proves one part, or else everything; a filter chooses among the tests of the part, for `e2e` by words in `FILE: TITLE (BROWSER)`.
pub fn test(part: Option<Part>, filter: Option<&str>) -> Result<()> {
    let parts = part.map_or_else(|| Part::value_variants().to_vec(), |part| vec![part]);
    prove(parts.into_iter().flat_map(Part::steps), filter)
}

/// Takes the steps in order, up to the first that fails, and ends with how long each took.
fn prove(steps: impl IntoIterator<Item = &'static Step>, filter: Option<&str>) -> Result<()> {
    let mut durations: Vec<(&str, Duration)> = Vec::new();
    let mut failure = None;
    for step in steps {
        say!("\n== {}", step.name);
        std::io::stdout().flush()?;
        let start = Instant::now();
        let outcome = (step.prove)(filter);
        durations.push((step.name, start.elapsed()));
        if let Err(error) = outcome {
            failure = Some(error.context(step.name));
            break;
        }
    }
    say!("");
    for (name, duration) in &durations {
        say!("{name:<20}{:>8.1} s", duration.as_secs_f64());
    }
    let failed = usize::from(failure.is_some());
    say!("steps: {} passed, {failed} failed", durations.len() - failed);
    failure.map_or(Ok(()), Err)
}

fn clippy(what: &[&str]) -> Result<()> {
    if what.contains(&WASM) {
        tools::need_rust()?;
    }
    cargo(&[&["clippy"], what, &STRICT].concat())
}

fn rustdoc(what: &[&str]) -> Result<()> {
    if what.contains(&WASM) {
        tools::need_rust()?;
    }
    let shell = tools::shell()?;
    let cargo = tools::cargo(&shell).env("RUSTDOCFLAGS", "-D warnings");
    Ok(cargo.args(["doc", "--no-deps", "--document-private-items"]).args(what).run()?)
}

fn cargo(arguments: &[&str]) -> Result<()> {
    Ok(tools::cargo(&tools::shell()?).args(arguments).run()?)
}

/// Layout of styles and scripts; lints and types of the loader, the pages and the tests in JavaScript.
fn scripts() -> Result<()> {
    tools::need_npm()?;
    let shell = tools::shell()?;
    let files = ["*.js", "www/**/*.{css,js,ts}", "tests/**/*.{js,mjs,ts}"];
    tools::npm_program(&shell, "prettier").args(["--check", "--log-level=warn"]).args(files).run()?;
    tools::npm_program(&shell, "eslint").args(["--max-warnings=0", "."]).run()?;
    for project in [".", "tests"] {
        tools::npm_program(&shell, "tsc").args(["--project", project]).run()?;
    }
    Ok(())
}

fn native_tests(filter: Option<&str>) -> Result<()> {
    Ok(tools::cargo(&tools::shell()?).args(["test", "--workspace"]).args(filter).run()?)
}

fn browser_tests(filter: Option<&str>) -> Result<()> {
    browser_tests::run(&[&VISITORS[..], &["--test", "browser", "--target", WASM]].concat(), filter)
}

fn end_to_end(filter: Option<&str>) -> Result<()> {
    build::build_if_stale()?;
    tools::need_npm()?;
    browsers::need_current()?;
    let [chromium_72, chromium_83] =
        [browsers::CHROMIUM_72, browsers::CHROMIUM_83].map(|old| browsers::old_chromium(&old));
    let webkit = browsers::webkit()?;
    let address = serve::for_tests()?;
    let shell = tools::shell()?;
    cmd!(shell, "node")
        .quiet()
        .env("VP_ADDRESS", address)
        .env("VP_CHROMIUM", browsers::CHROMIUM)
        .env("VP_CHROMIUM_72", chromium_72?)
        .env("VP_CHROMIUM_83", chromium_83?)
        .env("VP_WEBKIT", webkit)
        .env("VP_WEBKIT_DRIVER", browsers::WEBKIT_DRIVER)
        .env("VP_FIREFOX", browsers::FIREFOX)
        .args(["--test-reporter=spec", "tests/e2e/main.mjs"])
        .args(filter)
        .run()?;
    // Only a whole suite shows what the table says.
    if filter.is_none() {
        cmd!(shell, "node tests/e2e/table.mjs").quiet().run()?;
    }
    Ok(())
}
