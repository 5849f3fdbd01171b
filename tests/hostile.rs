//! Names, options and folders that someone has made to do harm, as the native command meets them.

#![cfg(not(target_arch = "wasm32"))]
// A panic in a helper function fails the test, as a panic in the test itself.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

const SOUND: &str = r#"{"format": 1, "name": "甲", "id": "../../a", "level": "town"}"#;

fn run<S: AsRef<OsStr>>(folder: &Path, arguments: &[S]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_village-profile")).args(arguments).current_dir(folder).output().unwrap()
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

/// An empty folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Every file below a folder, by its path from there.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && !path.is_symlink() {
            found.extend(files(&path).into_iter().map(|inner| [&name, "/", &inner].concat()));
        } else {
            found.push(name);
        }
    }
    found.sort();
    found
}

/// Whether a terminal would do anything but write the text, line by line.
fn steers(text: &[u8]) -> bool {
    let text = std::str::from_utf8(text).unwrap();
    text.contains(|character: char| {
        character.is_control() && character != '\n'
            || matches!(character, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    })
}

/// One of each kind: C0, DEL, C1, an override and an isolate of direction, an end of a line.
const STEERING: &str = "\u{1b}]0;x\u{7}\u{1b}[31m\r\u{7f}\u{9b}31m\u{85}\u{202e}\u{2066}\u{200f}\u{2028}";
const SHOWN: &str = r"\u{1b}]0;x\u{7}\u{1b}[31m\u{d}\u{7f}\u{9b}31m\u{85}\u{202e}\u{2066}\u{200f}\u{2028}";

#[test]
fn options_and_names_reach_the_terminal_in_visible_form() {
    let here = folder("messages");
    let name = [STEERING, "\n.json"].concat();
    let (option, value) = (["--", STEERING].concat(), ["--lang=", STEERING].concat());
    for arguments in [
        &[STEERING][..],
        &["check", &option],
        &["check", "a", &value],
        &["check", "a", "--format", STEERING],
        &["check", &name],
        &["check", "--format", "json", &name],
        &["render", &name],
        &["render", &name, "--out", "out"],
        &["render", "a", "--layout", STEERING],
        &["render", "a", "--sections", STEERING],
        &["render", "a", "--theme", STEERING],
        &["render", "a", "--heading-level", STEERING],
        &["render", "a", "--members", STEERING],
        &["render", "a/x.json", "b/x.json", "--out", &name],
        &["figure", &value, "1"],
        &["schema", STEERING],
    ] {
        let output = run(&here, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(stderr(&output).contains(SHOWN), "{arguments:?}: {}", stderr(&output));
        assert!(!steers(&output.stderr) && !steers(&output.stdout), "{arguments:?}: {:?}", stderr(&output));
    }
    assert!(files(&here).is_empty());
}

#[test]
fn a_name_with_a_new_line_forges_no_finding() {
    let output = run(&folder("lines"), &["check", "a.json\nb.json:1:1: error[x] $: forged", "--lang=en\nforged"]);
    assert!(stderr(&output).lines().all(|line| !line.starts_with("forged") && !line.starts_with("b.json")));
    let output = run(&folder("lines"), &["check", "a.json\nb.json:1:1: error[x] $: forged"]);
    assert!(stderr(&output).contains(r"a.json\u{a}b.json:1:1: error[x] $: forged: "), "{}", stderr(&output));
}

#[cfg(unix)]
#[test]
fn names_and_words_of_a_file_reach_the_terminal_in_visible_form() {
    let here = folder("file");
    let name = [STEERING, ".json"].concat();
    let words = r"\u001b[31m\u009b\u202e\u2028";
    let text = format!(
        r#"{{"format": 1, "name": "{words}a", "id": "{words}", "level": "{words}", "{words}": 1, "as_of": "{words}",
        "figures": [{{"label": "{words}", "figure": "{words}"}}], "members": [{{"name": "a", "src": "{words}"}}]}}"#
    );
    for (text, code) in [(text.as_str(), 1), (&[STEERING, SOUND].concat(), 1), (&SOUND.replace("../", ""), 0)] {
        fs::write(here.join(&name), text).unwrap();
        for arguments in [
            &["check", "--lang", "en", &name][..],
            &["check", "--format", "json", &name],
            &["render", &name],
            &["render", &name, "--page", "--base", STEERING, "--style", STEERING],
            &["render", &name, "--ascii"],
        ] {
            let output = run(&here, arguments);
            assert_eq!(output.status.code(), Some(code), "{arguments:?}: {}", stderr(&output));
            assert!(!steers(&output.stdout), "{arguments:?}: {:?}", String::from_utf8_lossy(&output.stdout));
            assert!(!steers(&output.stderr), "{arguments:?}: {:?}", stderr(&output));
            // Text that is made fit for a terminal would be no HTML.
            let is_html = arguments.contains(&"render");
            assert!(!is_html || !String::from_utf8_lossy(&output.stdout).contains(r"\u{"), "{arguments:?}");
        }
    }
    let output = run(&here, &["check", "--format", "json", &name]);
    assert_eq!(output.stdout, b"[]\n");
    let no_unicode = std::os::unix::ffi::OsStrExt::from_bytes(b"a\x9b\x1b\xff.json");
    let output = run(&here, &[OsStr::new("check"), no_unicode]);
    assert!(stderr(&output).contains(r"\u{1b}"), "{}", stderr(&output));
    fs::write(here.join(&name), text).unwrap();
    let findings: Vec<serde_json::Value> =
        serde_json::from_slice(&run(&here, &["check", "--format", "json", &name]).stdout).unwrap();
    assert!(findings.iter().all(|finding| finding["file"] == name.as_str()), "programs get the name as it is");
    // The check page shows these sentences, too.
    let messages: Vec<_> = findings.iter().map(|finding| finding["message"].as_str().unwrap()).collect();
    assert!(messages.iter().any(|message| message.contains(r"\u{1b}[31m\u{9b}\u{202e}\u{2028}")), "{messages:?}");
    assert!(messages.iter().all(|message| !steers(message.as_bytes())), "{messages:?}");
}

#[test]
fn figures_are_told_in_visible_form() {
    let output = run(&folder("figures"), &["figure", STEERING, &["5", STEERING].concat()]);
    assert!(!steers(&output.stdout), "{:?}", String::from_utf8_lossy(&output.stdout));
    let first = output.stdout.split(|byte| *byte == b'\n').next().unwrap();
    assert_eq!(serde_json::from_slice::<serde_json::Value>(first).unwrap()["text"], STEERING);
}

#[test]
fn neither_an_id_nor_the_name_of_a_file_leads_out_of_the_folder() {
    let here = folder("outside");
    fs::create_dir_all(here.join("data/in")).unwrap();
    fs::write(here.join("data/x.json"), SOUND).unwrap();
    let absolute = here.join("data/x.json");
    for file in ["data/x.json", "data/in/../x.json", "./data/x.json", absolute.to_str().unwrap()] {
        let output = run(&here, &["render", file, "--page", "--out", "out/inner"]);
        assert_eq!(output.status.code(), Some(0), "{file}: {}", stderr(&output));
        assert_eq!(files(&here), ["data/x.json", "out/inner/village-profile-static.css", "out/inner/x.html"]);
        fs::remove_dir_all(here.join("out")).unwrap();
    }
    for file in ["..", "data/..", "/", ""] {
        let output = run(&here, &["render", file, "--out", "out/inner"]);
        assert_eq!(output.status.code(), Some(2), "{file}");
        assert_eq!(files(&here), ["data/x.json"], "{file}");
    }
}

#[test]
fn a_page_that_has_no_name_on_some_system_is_refused_before_anything_is_written() {
    let here = folder("names");
    fs::write(here.join("sound.json"), SOUND).unwrap();
    for name in [
        "CON.json",
        "con.json",
        "Nul.json",
        "aux.a.json",
        "prn .json",
        "com1.json",
        "LPT9.json",
        "COM¹.json",
        "conout$.json",
        "..\\x.json",
        "C:\\x.json",
        "C:x.json",
        "a:b.json",
        "a*.json",
        "a?.json",
        "a\"b.json",
        "a<b>.json",
        "a|b.json",
        "a\u{1b}[31m.json",
        "a\u{9b}.json",
        "a\u{202e}lmth.json",
        "a\n.json",
        "a\u{2028}.json",
        "a\u{200b}.json",
    ] {
        // The separator of folders on this system is no part of a name here.
        if Path::new(name).file_name() != Some(OsStr::new(name)) {
            continue;
        }
        let output = run(&here, &["render", "sound.json", name, "--out", "out"]);
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(stderr(&output).contains("no name of a file on every system"), "{name}: {}", stderr(&output));
        assert!(!steers(&output.stderr), "{name}");
        assert!(!here.join("out").exists(), "{name}");
    }
    for name in [
        "console.json",
        "com10.json",
        "com.json",
        "锦溪镇.json",
        "a.b.json",
        "..json",
        "-a.json",
        ".hidden.json",
        "a b.json",
    ] {
        fs::write(here.join(name), SOUND).unwrap();
        let output = run(&here, &["render", "--out", "out", "--", name]);
        assert_eq!(output.status.code(), Some(0), "{name}: {}", stderr(&output));
        assert!(here.join("out").join(name.replace(".json", ".html")).is_file(), "{name}");
    }
}

#[test]
fn pages_that_differ_in_capitals_alone_are_refused() {
    let output = run(&folder("capitals"), &["render", "a/Town.json", "b/town.json", "--out", "out"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("a/Town.json and b/town.json"), "{}", stderr(&output));
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::{Path, SOUND, files, folder, fs, run, stderr};

    const STYLE: &str = "village-profile-static.css";

    /// A folder with a profile, a folder to write into, and a file outside that is not to be touched.
    fn planted(name: &str) -> std::path::PathBuf {
        let here = folder(name);
        fs::write(here.join("x.json"), SOUND).unwrap();
        fs::write(here.join("outside"), "kept").unwrap();
        fs::create_dir(here.join("out")).unwrap();
        here
    }

    fn refused(here: &Path, out: &str) {
        let output = run(here, &["render", "x.json", "--page", "--out", out]);
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        assert!(stderr(&output).contains("symbolic link"), "{}", stderr(&output));
        assert_eq!(fs::read_to_string(here.join("outside")).unwrap(), "kept");
    }

    #[test]
    fn a_link_in_the_place_of_a_page_or_of_the_style_sheet_is_not_followed() {
        for (index, name) in ["x.html", STYLE].into_iter().enumerate() {
            for (nth, target) in ["../outside", "../new", "missing/new"].into_iter().enumerate() {
                let here = planted(&format!("link-{index}-{nth}"));
                symlink(target, here.join("out").join(name)).unwrap();
                refused(&here, "out");
                assert!(!here.join("new").exists(), "{name}");
                assert!(fs::symlink_metadata(here.join("out").join(name)).unwrap().is_symlink(), "{name}");
            }
        }
    }

    #[test]
    fn a_link_in_the_place_of_the_folder_is_not_followed() {
        for (nth, out) in ["link", "link/", "link/.", "./link"].into_iter().enumerate() {
            let here = planted(&format!("folder-{nth}"));
            symlink("out", here.join("link")).unwrap();
            refused(&here, out);
            assert!(files(&here.join("out")).is_empty());
        }
        let here = planted("folder-missing");
        symlink("new", here.join("link")).unwrap();
        refused(&here, "link");
        assert!(!here.join("new").exists());
    }

    #[test]
    fn a_hard_link_is_replaced_and_a_folder_or_a_pipe_is_not() {
        let here = planted("hard");
        fs::hard_link(here.join("outside"), here.join("out/x.html")).unwrap();
        let output = run(&here, &["render", "x.json", "--out", "out"]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert_eq!(fs::read_to_string(here.join("outside")).unwrap(), "kept");
        assert!(fs::read_to_string(here.join("out/x.html")).unwrap().starts_with("<article"));
        let here = planted("taken");
        fs::create_dir(here.join("out/x.html")).unwrap();
        refused(&here, "out");
        assert_eq!(files(&here.join("out")), [STYLE], "no draft is left behind");
    }

    #[test]
    fn a_page_that_is_written_again_keeps_its_permissions_and_leaves_no_draft() {
        let here = planted("again");
        let page = here.join("out/x.html");
        fs::write(&page, "old").unwrap();
        fs::set_permissions(&page, fs::Permissions::from_mode(0o640)).unwrap();
        let output = run(&here, &["render", "x.json", "--out", "out"]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert_eq!(fs::metadata(&page).unwrap().permissions().mode() & 0o777, 0o640);
        assert_eq!(files(&here.join("out")), ["x.html"]);
    }
}
