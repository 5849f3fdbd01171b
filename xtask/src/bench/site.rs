//! The pages that are compared: one profile, and many, for the component and for each competitor.

use crate::{dist, hints, paths, tools};
use anyhow::{Context, Result};
use fs_err as fs;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use village_profile::{
    checker::document::Document,
    locale::Lang,
    profile,
    view::static_html::{HtmlOptions, fragment},
};

/// How many profiles stand on the page of many: the villages and communities of a county.
const CROWD: u32 = 139;

/// The profiles that take turns on it. The page of one profile shows the first.
const DATA: [&str; 2] = ["/data/jinxi.json", "/data/hongqinghe.json"];

/// The competitors' entry points in `tests/bench/competitors/`, named as their pages.
const COMPETITORS: [&str; 3] = ["chartjs", "echarts", "hand"];

/// The script that shows the component.
const SCRIPT: &str = "<script src=\"/dist/village-profile.js\" defer></script>";

/// The style of static content.
const STATIC_STYLE: &str = "<link rel=\"stylesheet\" href=\"/dist/village-profile-static.css\">";

/// The sites that are compared.
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
    let write = |name: &str, page: String| fs::write(site.join(format!("{name}.html")), page.as_bytes());
    for subject in subjects() {
        let elements = |profiles: u32, at_once: bool| elements(&subject, profiles, at_once);
        write(subject.name, page(&subject.head, &elements(1, false)))?;
        write(&format!("{}-at-once", subject.name), page(&subject.head, &elements(CROWD, true)))?;
        write(&format!("{}-in-view", subject.name), page(&subject.head, &elements(CROWD, false)))?;
    }
    let [data, _] = DATA;
    let element =
        |content: &str| format!("<village-profile class=\"place\" src=\"{data}\">{content}</village-profile>");
    let hints = hints::lines(&dist::fetched()?, "/dist/", Lang::ZhHans, &[data]);
    write("component-hinted", page(&format!("{hints}{SCRIPT}"), &element("")))?;
    let content = static_content(data)?;
    write("component-static", page(&format!("{STATIC_STYLE}{SCRIPT}"), &element(&content)))?;
    write("html", page(STATIC_STYLE, &format!("<div class=\"place\" data-state=\"ready\">{content}</div>")))?;
    Ok(())
}

/// A profile of the demo as static HTML.
fn static_content(address: &str) -> Result<String> {
    let text = fs::read_to_string(paths::root().join("www").join(address.trim_start_matches('/')))?;
    let json = Document::parse(&text).json.context("the data is no JSON")?;
    let (profile, report) = profile::read(&json);
    Ok(fragment(&profile.context("the data is no profile")?, &report, &HtmlOptions::default()))
}

fn subjects() -> Vec<Subject> {
    let mut subjects = vec![Subject {
        name: "component",
        head: SCRIPT.to_owned(),
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

/// A page. The same height is reserved for each profile, so that those below the window are there from the start.
fn page(head: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"zh-Hans\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
        <title>bench</title><link rel=\"icon\" href=\"data:,\">\
        <style>body{{margin:0 auto;max-width:1080px}}.place{{display:block;min-height:60em}}</style>{head}</head><body>\n{body}</body></html>\n"
    )
}

/// The elements of so many profiles.
fn elements(subject: &Subject, profiles: u32, at_once: bool) -> String {
    let mut elements = String::new();
    for (number, data) in (0..profiles).zip(DATA.iter().cycle()) {
        // Each a file of its own to the browser's cache, as the profiles of different places are.
        let address = if profiles == 1 { (*data).to_owned() } else { format!("{data}?{number}") };
        // Writing to a string does not fail.
        let _ = writeln!(elements, "{}", (subject.element)(&address, at_once));
    }
    elements
}

fn minify(source: &Path, target: &Path) -> Result<()> {
    let shell = tools::shell()?;
    let esbuild = tools::npm_program(&shell, "esbuild").arg(source);
    let flags = ["--bundle", "--minify", "--format=iife", "--target=chrome69", "--log-level=warning"];
    Ok(fs::write(target, esbuild.args(flags).read()?)?)
}

#[cfg(test)]
mod tests {
    use super::{CROWD, elements, subjects};

    #[test]
    fn every_subject_shows_the_same_profiles() {
        for subject in subjects() {
            let page = elements(&subject, CROWD, true);
            assert_eq!(page.matches("class=\"place\"").count(), 139, "{}", subject.name);
            assert_eq!(page.matches("/data/jinxi.json?").count(), 70, "{}", subject.name);
            assert_eq!(page.matches("eager").count(), 139, "{}", subject.name);
        }
    }
}
