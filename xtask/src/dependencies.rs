//! What the crates that are built in may be, by `deny.toml`: their licences, where they come from, and which are not wanted at all.
//! Licences and sources are read here, which takes no time and no network; known faults are `cargo deny`'s, where it is installed.

use crate::{paths, tools};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use spdx::{Expression, ParseMode};
use std::process::Command;

/// Fails where a crate of the lock file is not what `deny.toml` allows.
pub fn check() -> Result<()> {
    let file = paths::root().join("deny.toml");
    let policy: toml::Table = String::from_utf8(tools::read(&file)?)?.parse().context("deny.toml")?;
    let text = tools::output(tools::cargo().args(["metadata", "--format-version", "1", "--locked"]))?;
    let metadata: Value = serde_json::from_str(&text).context("what `cargo metadata` tells")?;
    let packages = metadata.get("packages").and_then(Value::as_array).context("`cargo metadata` tells no packages")?;
    let complaints: Vec<String> = packages.iter().flat_map(|package| complaints(package, &policy)).collect();
    if !complaints.is_empty() {
        bail!("{}\nSee deny.toml.", complaints.join("\n"));
    }
    println!("{} crates: licences, sources and bans are as deny.toml says", packages.len());
    advisories()
}

/// What is wrong with a crate.
fn complaints(package: &Value, policy: &toml::Table) -> Vec<String> {
    let mut complaints = Vec::new();
    let name = package["name"].as_str().unwrap_or_default();
    let mut complain = |what: String| complaints.push(format!("{name} {}: {what}", package["version"]));
    let licence = package["license"].as_str().unwrap_or_default();
    let allowed = words(policy, "licenses", "allow");
    let is_allowed = Expression::parse_mode(licence, ParseMode::LAX).is_ok_and(|expression| {
        expression.evaluate(|wanted| {
            wanted.addition.is_none() && wanted.license.id().is_some_and(|id| allowed.contains(&id.name))
        })
    });
    if !is_allowed {
        complain(format!("its licence `{licence}` is not allowed"));
    }
    // Only what lies in the workspace has none.
    if let Some(source) = package["source"].as_str() {
        let registry = source.strip_prefix("registry+").unwrap_or_default();
        if !words(policy, "sources", "allow-registry").contains(&registry) {
            complain(format!("it comes from `{source}`"));
        }
    } else {
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            if dependency["req"] == "*" && dependency["path"].is_null() {
                complain(format!("it takes any version of {}", dependency["name"]));
            }
        }
    }
    let banned =
        list(policy, "bans", "deny").iter().any(|ban| ban.get("crate").and_then(toml::Value::as_str) == Some(name));
    if banned {
        complain("it is banned".to_owned());
    }
    complaints
}

fn list<'a>(policy: &'a toml::Table, section: &str, key: &str) -> &'a [toml::Value] {
    let found = policy.get(section).and_then(|section| section.get(key)).and_then(toml::Value::as_array);
    found.map_or(&[], Vec::as_slice)
}

fn words<'a>(policy: &'a toml::Table, section: &str, key: &str) -> Vec<&'a str> {
    list(policy, section, key).iter().filter_map(toml::Value::as_str).collect()
}

/// Asks `cargo deny` for known faults; says why where it cannot be asked.
fn advisories() -> Result<()> {
    let found = Command::new("cargo-deny").arg("--version").output().is_ok_and(|output| output.status.success());
    if !found {
        println!("Known faults are not looked for: `cargo install --locked cargo-deny` brings what does.");
        return Ok(());
    }
    let mut deny = tools::cargo();
    let output = deny.args(["deny", "--color", "never", "check", "advisories"]).output().context("cargo deny")?;
    let told = String::from_utf8_lossy(&output.stderr);
    if output.status.success() {
        println!("no known faults");
    } else if told.contains("failed to fetch advisory database") {
        println!("Known faults are not looked for: their list could not be fetched.");
    } else {
        bail!("{told}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::complaints;
    use serde_json::json;

    const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

    fn complained(licence: &str, source: Option<&str>, name: &str, wanted: &str) -> bool {
        let policy = include_str!("../../deny.toml").parse().expect("deny.toml");
        let dependencies = json!([{ "name": "other", "req": wanted }]);
        let package = json!({ "name": name, "version": "1.0.0", "license": licence, "source": source, "dependencies": dependencies });
        !complaints(&package, &policy).is_empty()
    }

    #[test]
    fn free_licences_from_the_registry_pass_and_others_do_not() {
        for licence in ["MIT", "MIT/Apache-2.0", "GPL-3.0-only OR MIT", "(MIT OR Apache-2.0) AND Unicode-3.0"] {
            assert!(!complained(licence, Some(CRATES_IO), "some", "1"), "{licence}");
        }
        for licence in
            ["GPL-3.0-only", "MIT AND GPL-3.0-only", "AGPL-3.0-or-later", "", "Apache-2.0 WITH LLVM-exception"]
        {
            assert!(complained(licence, Some(CRATES_IO), "some", "1"), "{licence}");
        }
    }

    #[test]
    fn other_sources_banned_crates_and_any_version_do_not_pass() {
        for source in ["registry+https://example.com/index", "git+https://example.com/some.git#0123"] {
            assert!(complained("MIT", Some(source), "some", "1"), "{source}");
        }
        assert!(complained("MIT", Some(CRATES_IO), "openssl-sys", "1"));
        assert!(complained("MIT", None, "some", "*"));
        assert!(!complained("MIT", None, "some", "1"));
    }
}
