//! `cargo xtask test`: what proves the product, from formatting to real browsers.

use crate::{browsers, build, dependencies, paths, reproducible, serve, size, tools};
use anyhow::{Context, Result, bail};
use std::io::Write;
use std::process::Command;
use std::time::{Duration, Instant};
use wasm_bindgen_cli::wasm_bindgen_test_runner;

/// The hidden verb by which cargo hands a wasm test back to this program.
pub const RUNNER: &str = "wasm-test-runner";

const WASM: &str = "wasm32-unknown-unknown";
const STRICT: [&str; 3] = ["--", "-D", "warnings"];

/// One thing to prove.
struct Step {
    name: &'static str,
    prove: fn(Option<&str>) -> Result<()>,
}

const NATIVE: &[Step] = &[
    Step { name: "formatting", prove: |_| tools::run(tools::cargo().args(["fmt", "--all", "--check"])) },
    Step { name: "scripts", prove: |_| scripts() },
    Step { name: "dependencies", prove: |_| dependencies::check() },
    Step { name: "clippy", prove: |_| clippy(&["--workspace", "--all-targets"]) },
    Step {
        name: "clippy for wasm",
        prove: |_| {
            clippy(&[
                "--package",
                "village-profile",
                "--no-default-features",
                "--lib",
                "--test",
                "browser",
                "--target",
                WASM,
            ])
        },
    },
    Step {
        name: "clippy for the checker",
        prove: |_| clippy(&["--package", "village-profile", "--lib", "--target", WASM]),
    },
    Step { name: "rustdoc", prove: |_| rustdoc(&["--workspace"]) },
    Step { name: "rustdoc for wasm", prove: |_| rustdoc(&["--package", "village-profile", "--lib", "--target", WASM]) },
    Step { name: "native tests", prove: native_tests },
];

const BROWSER: &[Step] = &[Step { name: "tests in the page", prove: browser_tests }];

const BUILD: &[Step] = &[
    Step { name: "build", prove: |_| build::build_if_stale() },
    Step { name: "size", prove: |_| size::size() },
    Step { name: "reproducible", prove: |_| reproducible::check() },
];

const END_TO_END: &[Step] = &[Step { name: "end to end", prove: end_to_end }];

/// Proves everything.
pub fn all() -> Result<()> {
    prove([NATIVE, BROWSER, BUILD, END_TO_END].into_iter().flatten(), None)
}

/// Proves one part; a filter chooses among its tests, for `e2e` by file name.
pub fn part(part: &str, filter: Option<&str>) -> Result<()> {
    let steps = match part {
        "native" => NATIVE,
        "browser" => BROWSER,
        "build" => BUILD,
        "e2e" => END_TO_END,
        _ => bail!("there is no part `{part}`: native, browser, build, e2e"),
    };
    prove(steps, filter)
}

/// Takes the steps in order, up to the first that fails, and ends with how long each took.
fn prove(steps: impl IntoIterator<Item = &'static Step>, filter: Option<&str>) -> Result<()> {
    let mut durations: Vec<(&str, Duration)> = Vec::new();
    let mut failure = None;
    for step in steps {
        println!("\n== {}", step.name);
        std::io::stdout().flush()?;
        let start = Instant::now();
        let outcome = (step.prove)(filter);
        durations.push((step.name, start.elapsed()));
        if let Err(error) = outcome {
            failure = Some(error.context(step.name));
            break;
        }
    }
    println!();
    for (name, duration) in &durations {
        println!("{name:<20}{:>8.1} s", duration.as_secs_f64());
    }
    let failed = usize::from(failure.is_some());
    println!("steps: {} passed, {failed} failed", durations.len() - failed);
    failure.map_or(Ok(()), Err)
}

fn clippy(what: &[&str]) -> Result<()> {
    if what.contains(&WASM) {
        tools::need_rust()?;
    }
    tools::run(tools::cargo().args(["clippy"]).args(what).args(STRICT))
}

fn rustdoc(what: &[&str]) -> Result<()> {
    if what.contains(&WASM) {
        tools::need_rust()?;
    }
    tools::run(
        tools::cargo()
            .env("RUSTDOCFLAGS", "-D warnings")
            .args(["doc", "--no-deps", "--document-private-items"])
            .args(what),
    )
}

/// Layout of styles and scripts; lints and types of the loader, the pages and the tests in JavaScript.
fn scripts() -> Result<()> {
    tools::need_npm()?;
    let files = ["*.js", "www/**/*.{css,js,ts}", "tests/**/*.{js,mjs,ts}"];
    tools::run(tools::npm_program("prettier").args(["--check", "--log-level=warn"]).args(files))?;
    tools::run(tools::npm_program("eslint").args(["--max-warnings=0", "."]))?;
    for project in [".", "tests"] {
        tools::run(tools::npm_program("tsc").args(["--project", project]))?;
    }
    Ok(())
}

fn native_tests(filter: Option<&str>) -> Result<()> {
    tools::run(tools::cargo().args(["test", "--workspace"]).args(filter))
}

fn browser_tests(filter: Option<&str>) -> Result<()> {
    tools::need_rust()?;
    browsers::need_current()?;
    let this = std::env::current_exe().context("where this program is")?;
    let runner = serde_json::json!([this.to_string_lossy(), RUNNER]);
    tools::run(
        tools::cargo()
            .env("CHROMEDRIVER", browsers::CHROMEDRIVER)
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", paths::root().join("tests").join("webdriver.json"))
            .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
            .args([
                "test",
                "--package",
                "village-profile",
                "--no-default-features",
                "--test",
                "browser",
                "--target",
                WASM,
            ])
            .args(["--config", &format!("target.{WASM}.runner={runner}")])
            .args(filter),
    )
}

/// What cargo calls for each wasm test: the runner of wasm-bindgen, in the version of the lock file.
pub fn runner(arguments: &[&str]) -> Result<()> {
    wasm_bindgen_test_runner::run_cli_with_args(std::iter::once(RUNNER).chain(arguments.iter().copied()))
}

fn end_to_end(filter: Option<&str>) -> Result<()> {
    build::build_if_stale()?;
    tools::need_npm()?;
    browsers::need_current()?;
    let [chromium_72, chromium_83] =
        [browsers::CHROMIUM_72, browsers::CHROMIUM_83].map(|old| browsers::old_chromium(&old));
    let webkit = browsers::webkit()?;
    let folder = paths::root().join("tests").join("e2e");
    let mut files: Vec<_> = std::fs::read_dir(&folder)?.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name.ends_with(".test.mjs") && name.contains(filter.unwrap_or_default())
    });
    files.sort();
    if files.is_empty() {
        bail!("no end-to-end test is named so");
    }
    let address = serve::for_tests()?;
    let mut node = Command::new("node");
    node.current_dir(paths::root())
        .env("VP_ADDRESS", address)
        .env("VP_CHROMIUM", browsers::CHROMIUM)
        .env("VP_CHROMIUM_72", chromium_72?)
        .env("VP_CHROMIUM_83", chromium_83?)
        .env("VP_WEBKIT", webkit)
        .env("VP_WEBKIT_DRIVER", browsers::WEBKIT_DRIVER)
        .env("VP_FIREFOX", browsers::FIREFOX)
        .args(["--test", "--test-reporter=spec", "--test-timeout=180000"])
        .args(files);
    tools::run(&mut node)?;
    // Only a whole suite shows what the table says.
    if filter.is_none() {
        tools::run(Command::new("node").current_dir(paths::root()).arg("tests/e2e/table.mjs"))?;
    }
    Ok(())
}
