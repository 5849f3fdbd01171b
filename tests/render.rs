//! Static HTML: that it says what the live profile says, needs nothing, and is written as a person asks the command for it.

#![cfg(not(target_arch = "wasm32"))]
// A panic in a helper function fails the test, as a panic in the test itself.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

#[path = "support/tree.rs"]
mod tree;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    time::{Duration, Instant},
};

use tree::charts_of;
use village_profile::{
    checker::document::Document,
    locale::Lang,
    profile::{Profile, read, report::Report},
    view::{
        self, Settings,
        node::Node,
        static_html::{HtmlOptions, fragment, page},
        style::static_sheet,
    },
};

const SAMPLES: [&str; 5] = ["jinxi", "hongqinghe", "unnamed-town", "xiuwen", "jinchang"];

fn sample_path(id: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("www/data").join(format!("{id}.json"))
}

fn profile(text: &str) -> (Profile, Report) {
    let (profile, report) = read(&Document::parse(text).json.unwrap());
    (profile.unwrap(), report)
}

fn sample(id: &str) -> (Profile, Report) {
    profile(&fs::read_to_string(sample_path(id)).unwrap())
}

fn in_language(lang: Lang) -> HtmlOptions<'static> {
    HtmlOptions { settings: Settings { lang, ..Settings::default() }, ..HtmlOptions::default() }
}

/// The words that the live profile shows, besides those in its charts and on its buttons.
fn live_words(node: &Node, out: &mut String) {
    match node {
        Node::Text(words) => out.push_str(words),
        Node::Element(element) => element.children.iter().for_each(|child| live_words(child, out)),
        Node::Chart(_) => {}
    }
}

/// The words of HTML, as a browser reads them: those around its drawings, and those in them.
fn html_words(html: &str) -> (String, String) {
    let (mut around, mut inside) = (String::new(), String::new());
    let mut drawing = false;
    for (index, part) in html.split('<').enumerate() {
        let (tag, words) = if index == 0 { ("", part) } else { part.split_once('>').unwrap() };
        match tag.split(' ').next().unwrap() {
            "svg" => drawing = true,
            "/svg" => drawing = false,
            _ => {}
        }
        let place = if drawing { &mut inside } else { &mut around };
        place.push_str(&plain(words));
    }
    (around, inside)
}

fn plain(words: &str) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
        .iter()
        .fold(words.to_owned(), |words, (escaped, plain)| words.replace(escaped, plain))
}

fn no_space(words: &str) -> String {
    words.split_whitespace().collect()
}

#[test]
fn static_html_says_what_the_live_profile_says() {
    for id in SAMPLES {
        let (profile, report) = sample(id);
        for lang in Lang::ALL {
            let writing = in_language(lang);
            let tree = view::profile(&profile, &report, &writing.settings);
            let mut live = String::new();
            live_words(&tree, &mut live);
            let html = fragment(&profile, &report, &writing);
            assert_eq!(no_space(&html_words(&html).0), no_space(&live), "{id} {}", lang.tag());
            assert!(live.len() > 300, "{id} is not empty");
        }
    }
}

#[test]
fn every_figure_of_a_chart_stands_in_its_drawings_and_in_its_table() {
    let mut seen = 0;
    for id in SAMPLES {
        let (profile, report) = sample(id);
        let tree = view::profile(&profile, &report, &Settings::default());
        let html = fragment(&profile, &report, &HtmlOptions::default());
        let (words, drawn) = html_words(&html);
        let (words, drawn) = (no_space(&words), no_space(&drawn));
        let found = charts_of(&tree);
        assert_eq!(html.matches("<figure class=\"vp-chart\"").count(), found.len());
        assert_eq!(html.matches("class=\"vp-svg\"").count(), 3 * found.len(), "a phone's, a column's, and a wide one");
        for chart in found {
            for (_, _, datum) in chart.data() {
                let figure = no_space(datum.figure_text(Lang::ZhHans));
                assert!(words.contains(&figure), "{id}: {figure} is in the table");
                assert!(drawn.contains(&figure), "{id}: {figure} is drawn");
                seen += 1;
            }
        }
    }
    assert!(seen >= 20, "{seen}");
}

const HOSTILE: &str = r#"{
  "format": 1, "name": "<script>alert(1)</script>", "level": "town", "summary": "\" onload=\"x",
  "figures": [
    { "label": "<img src=x onerror=y>", "theme": "industry", "figure": 3, "group": "<b>", "source": "s\"><b>" },
    { "label": "</text></svg><script>", "theme": "industry", "figure": 4, "group": "<b>" }
  ],
  "members": [{ "name": "a", "src": "javascript:alert(1)" }, { "name": "乙", "src": "b.json" }],
  "sources": [{ "id": "s\"><b>", "title": "<style>*{}</style>", "address": "data:text/html,x" }]
}"#;

#[test]
fn data_never_becomes_markup_and_nothing_needs_script_or_inline_style() {
    let (profile, report) = profile(HOSTILE);
    let html = page(&profile, &report, &HtmlOptions::default(), "/vp/village-profile-static.css");
    let mut tags = Vec::new();
    for part in html.split('<').skip(1) {
        let (tag, _) = part.split_once('>').unwrap();
        let name = tag.trim_start_matches('/').split(' ').next().unwrap();
        assert!(!["script", "style", "img", "b>"].contains(&name), "<{tag}>");
        // Every second piece of a tag stands between quotes.
        for attribute in tag.split('"').step_by(2) {
            let name = attribute.trim().trim_end_matches('=');
            assert!(!name.starts_with("on") && name != "style", "<{tag}>");
        }
        for scheme in ["\"javascript:", "\"data:"] {
            assert!(!tag.contains(scheme), "<{tag}>");
        }
        tags.push(name);
    }
    assert!(tags.contains(&"svg") && html.contains("href=\"b.json\""));
    assert!(html.contains("data:text/html,x"), "an address that may not be followed is shown as text");
}

/// Every id of the HTML.
fn ids(html: &str) -> Vec<&str> {
    html.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn several_profiles_in_one_page_have_ids_of_their_own_and_links_that_lead_to_them() {
    let html: String = SAMPLES
        .map(|id| {
            let (profile, report) = sample(id);
            fragment(&profile, &report, &HtmlOptions::default())
        })
        .concat();
    let mut all = ids(&html);
    for anchor in html.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(all.contains(&anchor), "#{anchor} leads nowhere");
    }
    let count = all.len();
    all.sort_unstable();
    all.dedup();
    assert!(count >= SAMPLES.len() && all.len() == count, "{all:?}");
}

#[test]
fn elements_are_closed_in_the_order_in_which_they_were_opened() {
    let (profile, report) = sample("jinchang");
    let html = page(&profile, &report, &HtmlOptions::default(), "x.css");
    let mut open = Vec::new();
    for part in html.split('<').skip(1) {
        let (tag, _) = part.split_once('>').unwrap();
        let name = tag.trim_start_matches('/').split(' ').next().unwrap();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.ends_with('/') && !["!DOCTYPE", "meta", "link", "img", "wbr"].contains(&name) {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn the_style_sheet_has_a_rule_for_every_class_of_a_drawing() {
    let sheet = static_sheet();
    let (profile, report) = sample("jinchang");
    let html = fragment(&profile, &report, &HtmlOptions::default());
    let classes = html.split("<g class=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    let mut seen = 0;
    for class in classes {
        assert!(sheet.contains(&format!(".vp-svg .{class}{{color:var(--_")), "{class}");
        seen += 1;
    }
    assert!(seen > 10);
    for class in ["vp-narrow", "vp-middle", "vp-wide", "vp-page", "vp-on-8"] {
        assert!(sheet.contains(&format!(".{class}")), "{class}");
    }
}

// The command

fn command(arguments: &[&str], lang: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_village-profile"));
    command.arg("render").args(arguments).env_remove("LC_ALL").env("LANG", lang).output().unwrap()
}

fn run(arguments: &[&str]) -> Output {
    command(arguments, "en_GB.UTF-8")
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

/// An empty folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("render").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn a_fragment_is_printed_alike_on_every_machine() {
    let path = sample_path("jinxi");
    let path = path.to_str().unwrap();
    let [first, second] = ["zh_TW.UTF-8", "C"].map(|lang| command(&[path], lang));
    assert_eq!(first.status.code(), Some(0), "{}", stderr(&first));
    assert_eq!(first.stdout, second.stdout);
    assert!(
        stdout(&first)
            .starts_with("<article class=\"vp-profile\" lang=\"zh-Hans\" data-theme=\"auto\" data-mode=\"standard\">")
    );
    assert!(stdout(&first).ends_with("</article>\n") && first.stderr.is_empty());
}

#[test]
fn options_do_what_the_attributes_of_the_element_do() {
    let path = sample_path("jinxi");
    let output = run(&[path.to_str().unwrap(), "--lang=en", "--theme=dark", "--layout=card", "--heading-level=4"]);
    let html = stdout(&output);
    assert!(html.contains("lang=\"en\" data-theme=\"dark\"") && html.contains("<h4 class=\"vp-name\""), "{html}");
    assert!(!html.contains("vp-section"));
}

#[test]
fn pages_are_whole_documents_beside_their_style_sheet() {
    let out = folder("pages");
    let paths = ["jinxi", "xiuwen"].map(sample_path);
    let [first, second] = paths.each_ref().map(|path| path.to_str().unwrap());
    let output = run(&[first, second, "--page", "--out", out.to_str().unwrap(), "--lang", "zh-Hant"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let html = fs::read_to_string(out.join("xiuwen.html")).unwrap();
    assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"zh-Hant\">"));
    for part in [
        "<meta charset=\"utf-8\">",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "<link rel=\"stylesheet\" href=\"village-profile-static.css\">",
        "<h1 class=\"vp-name\"",
    ] {
        assert!(html.contains(part), "{part}");
    }
    assert!(html.contains("<title>修文"), "the title is the name of the place");
    assert_eq!(fs::read_to_string(out.join("village-profile-static.css")).unwrap(), static_sheet());
    assert!(out.join("jinxi.html").exists());
}

#[test]
fn ascii_reads_the_same_in_a_page_of_any_encoding() {
    let path = sample_path("jinxi");
    let path = path.to_str().unwrap();
    let (plain, ascii) = (run(&[path]), run(&[path, "--ascii"]));
    assert!(stdout(&ascii).is_ascii());
    let mut read = String::new();
    let mut rest = stdout(&ascii);
    while let Some((before, after)) = rest.split_once("&#x") {
        let (digits, behind) = after.split_once(';').unwrap();
        read.push_str(before);
        read.push(char::from_u32(u32::from_str_radix(digits, 16).unwrap()).unwrap());
        rest = behind;
    }
    assert_eq!(read + rest, stdout(&plain));
}

const COUNTY: &str = r#"{ "format": 1, "name": "测试县", "id": "county", "level": "county",
  "members": [{ "name": "甲镇", "src": "towns/jia.json?v=2" }, { "name": "乙镇", "src": "https://example.org/yi" }],
  "images": [{ "src": "hill.jpg", "alt": "山" }] }"#;

#[test]
fn addresses_lead_from_the_page_to_the_data_or_to_pages() {
    let folder = folder("addresses");
    let path = folder.join("county.json");
    fs::write(&path, COUNTY).unwrap();
    let path = path.to_str().unwrap();
    for (options, hrefs) in [
        (&[][..], ["href=\"towns/jia.json?v=2\"", "src=\"hill.jpg\""]),
        (&["--base", "/data"], ["href=\"/data/towns/jia.json?v=2\"", "src=\"/data/hill.jpg\""]),
        (&["--base", "/data/", "--members", "html"], ["href=\"towns/jia.html?v=2\"", "src=\"/data/hill.jpg\""]),
    ] {
        let output = run(&[&[path], options].concat());
        for href in hrefs.iter().chain(&["href=\"https://example.org/yi\""]) {
            assert!(stdout(&output).contains(href), "{options:?}: {href} in {}", stdout(&output));
        }
    }
}

#[test]
fn a_bad_file_does_not_stop_the_others() {
    let folder = folder("bad");
    let file = |name: &str, text: &str| {
        let path = folder.join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let sound = file("sound.json", COUNTY);
    let partly = file("partly.json", r#"{ "format": 1, "name": "乙", "id": "b", "honors": [7, 8] }"#);
    let broken = file("broken.json", "{ \"format\": 1,");
    let out = folder.join("out");
    let out = out.to_str().unwrap();
    let output = run(&[&broken, &sound, &partly, "--out", out]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    let lines: Vec<_> = stderr(&output).lines().collect();
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(lines[0].starts_with(&format!("{broken}: error[not-json]")), "{lines:?}");
    assert!(lines[1].starts_with(&format!("{partly}: error[wrong-type] $.honors[0]: ")), "{lines:?}");
    let there = |name: &str| Path::new(out).join(name).exists();
    assert!(there("sound.html") && there("partly.html") && !there("broken.html"));
    let output = run(&["no-such-file.json", &partly, "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("no-such-file.json"));
    assert!(stdout(&output).contains("could not be read: 2"), "the page says what was left out: {}", stdout(&output));
}

#[test]
fn files_that_would_overwrite_each_other_are_refused() {
    let folder = folder("same");
    let out = folder.join("out");
    let output = run(&["a/town.json", "b/town.json", "--out", out.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("a/town.json and b/town.json"), "{}", stderr(&output));
    assert!(!out.exists());
}

/// The shortest of three runs, since other programs use the machine as well.
fn time(files: &[String], out: &Path) -> Duration {
    let arguments: Vec<_> = files.iter().map(String::as_str).chain(["--out", out.to_str().unwrap()]).collect();
    let once = || {
        let start = Instant::now();
        assert_eq!(run(&arguments).status.code(), Some(0));
        start.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap()
}

#[test]
fn many_profiles_take_no_more_than_their_number_says() {
    let folder = folder("many");
    let files: Vec<_> = (0..160)
        .map(|index| {
            let path = folder.join(format!("{index}.json"));
            fs::copy(sample_path(SAMPLES[index % SAMPLES.len()]), &path).unwrap();
            path.to_str().unwrap().to_owned()
        })
        .collect();
    let out = folder.join("out");
    let (few, many) = (time(&files[..20], &out), time(&files, &out));
    assert_eq!(fs::read_dir(&out).unwrap().count(), 160);
    // Eight times the files.
    assert!(many < few * 14, "20 took {few:?}, 160 took {many:?}");
}
