//! The native command as a person runs it.

#![cfg(not(target_arch = "wasm32"))]
// A panic in a helper function fails the test, as a panic in the test itself.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::Value;

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_village-profile"));
    command.args(arguments).env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "en_GB.UTF-8");
    command.output().unwrap()
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

/// A file of this test's own.
fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

const WITH_ERRORS: &str = "{\n  \"format\": 1, \"id\": \"a\", \"level\": \"town\",\n  \"name\": \"锦溪镇\", \"as_of\": \"去年\",\n  \"honours\": []\n}\n";

#[test]
fn findings_are_printed_with_file_line_column_and_marker() {
    let path = file("errors.json", WITH_ERRORS.as_bytes());
    let name = path.to_str().unwrap();
    let output = run(&["check", "--lang", "en", name]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        stdout(&output),
        format!(
            "{name}:3:27: error[bad-date] $.as_of: “去年” is no date\n\
             3 |   \"name\": \"锦溪镇\", \"as_of\": \"去年\",\n\
             \x20 |                              ^^^^^^\n\
             \x20 mend: write 2023, 2023-08, 2023-08-12, 2020—2022年, 2023年底 or 201x\n\
             {name}:4:3: warning[unknown-field] $.honours: the format has no “honours”; it is not shown\n\
             4 |   \"honours\": []\n\
             \x20 |   ^^^^^^^^^\n\
             \x20 mend: did you mean “honors”?\n"
        )
    );
}

#[test]
fn the_language_is_the_one_asked_for() {
    let path = file("language.json", WITH_ERRORS.as_bytes());
    for (lang, word) in [("zh-Hans", "不是日期"), ("zh-Hant", "「去年」不是日期"), ("en", "is no date")] {
        let output = run(&["check", "--lang", "en", "--lang", lang, path.to_str().unwrap()]);
        assert!(stdout(&output).contains(word), "{lang}: {}", stdout(&output));
    }
}

#[test]
fn json_holds_what_programs_need() {
    let path = file("json.json", WITH_ERRORS.as_bytes());
    let name = path.to_str().unwrap();
    let output = run(&["check", "--lang", "en", "--format", "json", name]);
    let findings: Value = serde_json::from_str(stdout(&output)).unwrap();
    assert_eq!(
        findings[1],
        serde_json::json!({
            "file": name, "severity": "warning", "code": "unknown-field", "path": "$.honours", "line": 4, "column": 3,
            "message": "the format has no “honours”; it is not shown", "suggestion": "did you mean “honors”?",
        })
    );
}

#[test]
fn numbers_are_shown_as_they_are_written() {
    let rating = r#"{"stars": 5000000000, "of": 4000000000}"#;
    let text = format!(
        r#"{{"format": 1, "name": "甲", "id": "a", "level": "town", "branches": [{{"name": "乙", "rating": {rating}}}]}}"#
    );
    let path = file("numbers.json", text.as_bytes());
    let output = run(&["check", "--lang", "en", path.to_str().unwrap()]);
    let expected = "the part “5000000000” is greater than the whole “4000000000”";
    assert!(stdout(&output).contains(expected), "{}", stdout(&output));
    let newer = file("newer.json", r#"{"format": 5000000000, "name": "甲"}"#.as_bytes());
    let output = run(&["check", "--lang", "en", newer.to_str().unwrap()]);
    assert!(stdout(&output).contains("the file is of format 5000000000;"), "{}", stdout(&output));
}

#[test]
fn exit_codes_tell_sound_from_doubtful_from_wrong() {
    let sound = file("sound.json", "{\"format\": 1, \"name\": \"甲\", \"id\": \"a\", \"level\": \"town\"}".as_bytes());
    let doubtful = file("doubtful.json", "{\"format\": 1, \"name\": \"甲\", \"id\": \"a\"}".as_bytes());
    let wrong = file("wrong.json", b"{");
    let [sound, doubtful, wrong] = [&sound, &doubtful, &wrong].map(|path| path.to_str().unwrap());
    for (arguments, code) in [
        (&["check", sound][..], 0),
        (&["check", doubtful], 0),
        (&["check", "--deny-warnings", doubtful], 1),
        (&["check", "--deny-warnings", sound], 0),
        (&["check", sound, wrong], 1),
        (&["check", "no-such-file.json"], 2),
        (&["check"], 2),
        (&["check", "--lang", "fr", sound], 2),
        (&["figure", "1000余人次"], 0),
        (&["figure", "许多"], 1),
        (&["schema"], 0),
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn every_encoding_is_read_alike() {
    let text = "{\"format\": 1, \"name\": \"锦溪镇\", \"id\": \"a\", \"level\": \"镇\"}";
    let utf16: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let encodings: [(&str, Vec<u8>); 4] = [
        ("utf8.json", text.into()),
        ("bom.json", ["\u{feff}", text].concat().into()),
        ("utf16.json", utf16),
        ("gb18030.json", encoding_rs::GB18030.encode(text).0.into()),
    ];
    for (name, bytes) in encodings {
        let path = file(name, &bytes);
        let output = run(&["check", "--lang", "en", path.to_str().unwrap()]);
        assert!(stdout(&output).contains(":1:50: error[not-one-of] $.level: “镇”"), "{name}: {}", stdout(&output));
    }
}

#[test]
fn samples_draw_no_error() {
    for id in ["jinxi", "hongqinghe", "unnamed-town", "xiuwen", "jinchang"] {
        let output = run(&["check", "--lang", "en", &format!("{}/www/data/{id}.json", env!("CARGO_MANIFEST_DIR"))]);
        assert_eq!(output.status.code(), Some(0), "{id}: {}", stdout(&output));
    }
}

#[test]
fn samples_draw_no_warning_but_that_of_their_age() {
    for id in ["jinxi", "hongqinghe", "unnamed-town", "xiuwen", "jinchang"] {
        let sample = format!("{}/www/data/{id}.json", env!("CARGO_MANIFEST_DIR"));
        let findings: Value = serde_json::from_str(stdout(&run(&["check", "--format", "json", &sample]))).unwrap();
        let others = findings.as_array().unwrap().iter().filter(|finding| finding["code"] != "outdated");
        assert_eq!(others.collect::<Vec<_>>(), Vec::<&Value>::new(), "{id}");
    }
}

#[test]
fn a_mend_says_what_to_write() {
    for (label, figure, mend) in [
        ("产值同比增长", "12.3%", "升写成“增长12.3%”，降写成“下降12.3%”"),
        ("产值同比增长", "-3.5%", "升写成“增长3.5%”，降写成“下降3.5%”"),
        ("种植", "12合作舍", "是不是“合作社”？"),
        ("Places", "12 vilages", "是不是“villages”？"),
        ("人口", "1.858人", "1.858即1,858"),
    ] {
        let figures = format!(r#"[{{"label": "{label}", "figure": "{figure}"}}]"#);
        let text = format!(r#"{{"format": 1, "name": "甲", "id": "a", "level": "town", "figures": {figures}}}"#);
        let output = run(&["check", file("mend.json", text.as_bytes()).to_str().unwrap()]);
        assert!(stdout(&output).contains(mend), "{figure}: {}", stdout(&output));
    }
    let nested = r#"{"code": 0, "msg": "ok", "data": {"list": [{"format": 1, "name": "甲"}]}}"#;
    let output = run(&["check", file("envelope.json", nested.as_bytes()).to_str().unwrap()]);
    assert!(stdout(&output).contains("data.list[0]"), "{}", stdout(&output));
}

#[test]
fn an_encoding_other_than_utf_8_is_named() {
    let text = r#"{"format": 1, "id": "a", "level": "town", "name": "修文鎮", "summary": "山西省晉中市榆次區下轄的鎮，本頁列出鄉村治理與發展情況。"}"#;
    for (encoding, code) in [
        (encoding_rs::UTF_8, None),
        (encoding_rs::GB18030, Some("legacy-encoding")),
        (encoding_rs::BIG5, Some("foreign-encoding")),
    ] {
        let path = file(&format!("{}.json", encoding.name()), &encoding.encode(text).0);
        let output = run(&["check", "--lang", "en", "--format", "json", path.to_str().unwrap()]);
        let findings: Vec<Value> = serde_json::from_str(stdout(&output)).unwrap();
        let codes: Vec<_> = findings.iter().map(|finding| finding["code"].as_str().unwrap()).collect();
        assert_eq!(codes, code.into_iter().collect::<Vec<_>>(), "{}", encoding.name());
    }
}

#[test]
fn an_accepted_finding_is_told_apart() {
    let text =
        r#"{"format": 1, "name": "甲", "level": "town", "accepted": [{"code": "missing-id", "reason": "示例"}]}"#;
    let path = file("accepted.json", text.as_bytes());
    let output = run(&["check", path.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr).trim(), "没有发现问题；另有 1 项警告已说明理由");
}
