//! The pages that are compared: one profile, and many, for the component and for each competitor.

use crate::{paths, tools};
use anyhow::Result;
use fs_err as fs;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// How many profiles stand on the page of many: the villages and communities of a county.
const CROWD: u32 = 139;

/// The profiles that take turns on it.
const DATA: [&str; 2] = ["/data/jinxi.json", "/data/hongqinghe.json"];

/// The competitors' entry points in `tests/bench/competitors/`, named as their pages.
const COMPETITORS: [&str; 2] = ["chartjs", "echarts"];

/// What is compared.
struct Subject {
    name: &'static str,
    head: String,
    /// The element for the address of its data, and whether it loads at once.
    element: fn(&str, bool) -> String,
}

/// Where everything that the benchmark writes stands.
pub fn folder() -> PathBuf {
    paths::root().join("target").join("bench")
}

/// Writes the pages, and the competitors' scripts and style, bundled and minified, into `target/bench/site/`.
pub fn build() -> Result<()> {
    let site = folder().join("site");
    fs::create_dir_all(&site)?;
    let sources = paths::root().join("tests/bench/competitors");
    minify(&sources.join("profile.css"), &site.join("profile.css"))?;
    for name in COMPETITORS {
        let script = format!("{name}.js");
        minify(&sources.join(&script), &site.join(&script))?;
    }
    for subject in subjects() {
        let write = |name: &str, profiles: u32, at_once: bool| {
            fs::write(site.join(format!("{}{name}.html", subject.name)), page(&subject, profiles, at_once).as_bytes())
        };
        write("", 1, false)?;
        write("-at-once", CROWD, true)?;
        write("-in-view", CROWD, false)?;
    }
    Ok(())
}

fn subjects() -> Vec<Subject> {
    let mut subjects = vec![Subject {
        name: "component",
        head: "<script src=\"/dist/village-profile.js\" defer></script>".to_owned(),
        element: |address, at_once| {
            let loading = if at_once { " loading=\"eager\"" } else { "" };
            format!("<village-profile class=\"place\" src=\"{address}\"{loading}></village-profile>")
        },
    }];
    for name in COMPETITORS {
        subjects.push(Subject {
            name,
            head: format!("<link rel=\"stylesheet\" href=\"profile.css\"><script src=\"{name}.js\" defer></script>"),
            element: |address, at_once| {
                let loading = if at_once { " data-loading=\"eager\"" } else { "" };
                format!("<div class=\"place\" data-src=\"{address}\"{loading}></div>")
            },
        });
    }
    subjects
}

/// A page with so many profiles. The same height is reserved for each, so that those below the window are there from the start.
fn page(subject: &Subject, profiles: u32, at_once: bool) -> String {
    let mut page = format!(
        "<!doctype html><html lang=\"zh-Hans\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
        <title>bench</title><link rel=\"icon\" href=\"data:,\">\
        <style>body{{margin:0 auto;max-width:1080px}}.place{{display:block;min-height:60em}}</style>{}</head><body>\n",
        subject.head
    );
    for (number, data) in (0..profiles).zip(DATA.iter().cycle()) {
        // Each a file of its own to the browser's cache, as the profiles of different places are.
        let address = if profiles == 1 { (*data).to_owned() } else { format!("{data}?{number}") };
        // Writing to a string does not fail.
        let _ = writeln!(page, "{}", (subject.element)(&address, at_once));
    }
    page.push_str("</body></html>\n");
    page
}

fn minify(source: &Path, target: &Path) -> Result<()> {
    let shell = tools::shell()?;
    let esbuild = tools::npm_program(&shell, "esbuild").arg(source);
    let flags = ["--bundle", "--minify", "--format=iife", "--target=chrome69", "--log-level=warning"];
    Ok(fs::write(target, esbuild.args(flags).read()?)?)
}

#[cfg(test)]
mod tests {
    use super::{CROWD, page, subjects};

    #[test]
    fn every_subject_shows_the_same_profiles() {
        for subject in subjects() {
            let page = page(&subject, CROWD, true);
            assert_eq!(page.matches("class=\"place\"").count(), 139, "{}", subject.name);
            assert_eq!(page.matches("/data/jinxi.json?").count(), 70, "{}", subject.name);
            assert_eq!(page.matches("eager").count(), 139, "{}", subject.name);
        }
    }
}
