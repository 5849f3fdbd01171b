//! `village-profile import` as it is called.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use rust_xlsxwriter::Workbook as Writer;

/// An empty folder of one test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("import").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn run(folder: &Path, command: &str, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_village-profile"))
        .arg(command)
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn one_file_a_place_is_written_and_is_a_sound_profile() {
    let folder = folder("places");
    fs::write(folder.join("甲.csv"), "村名,户籍人口,户籍户数\n甲村,3217,1046\n乙村,1200,400\n合计,4417,1447\n")
        .unwrap();
    fs::write(folder.join("乙.csv"), "村名,户籍人口,户籍户数\n甲村,3218,1047\n").unwrap();
    let output = run(&folder, "import", &["甲.csv", "乙.csv", "--out", "档案", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let written: Vec<_> = text(&output.stdout).lines().map(|line| line.rsplit(['/', '\\']).next().unwrap()).collect();
    assert_eq!(written, ["甲村.json", "乙村.json", "甲村-2.json"]);
    let told = text(&output.stderr);
    for line in [
        "Sheet “甲”: 2 rows, each a place",
        "“户籍户数” → households_registered",
        "甲!B4: 4417: total, which agrees with its rows, not taken",
        "甲!C4: 1447: total, which does not agree with its rows: please check",
    ] {
        assert!(told.contains(line), "{line} in {told}");
    }
    assert!(fs::read_to_string(folder.join("档案/甲村.json")).unwrap().contains("3217人"));
    for name in written {
        let checked = run(&folder, "check", &[&format!("档案/{name}")]);
        assert_eq!(checked.status.code(), Some(0), "{checked:?}");
    }
}

#[test]
fn the_map_is_written_corrected_and_used() {
    let folder = folder("map");
    fs::write(folder.join("一.csv"), "品类,金额（万元）\n渔业,10\n").unwrap();
    let first = run(&folder, "import", &["一.csv", "--map", "map.json"]);
    assert!(text(&first.stderr).contains("一!A2：渔业"), "{first:?}");
    let map = fs::read_to_string(folder.join("map.json")).unwrap();
    let map =
        map.replacen("\"none\"", r#"{ "list": "industries" }"#, 1).replacen("\"none\"", r#"{ "field": "name" }"#, 1);
    fs::write(folder.join("map.json"), map.replacen("\"none\"", r#"{ "field": "output" }"#, 1)).unwrap();
    fs::write(folder.join("二.csv"), "品类,金额（万元）\n茶业,20\n").unwrap();
    let second = run(&folder, "import", &["二.csv", "--map", "map.json"]);
    assert!(text(&second.stdout).contains(r#"{ "name": "茶业", "output": "20万元" }"#), "{second:?}");
    fs::write(folder.join("map.json"), "{").unwrap();
    assert_eq!(run(&folder, "import", &["二.csv", "--map", "map.json"]).status.code(), Some(2));
}

#[test]
fn what_is_hidden_is_taken_by_its_name() {
    let folder = folder("hidden");
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet().set_name("产业").unwrap();
    sheet.write_row(0, 0, ["产业名称", "产值（万元）"]).unwrap().write_row(1, 0, ["渔业", "1"]).unwrap();
    sheet.write_row(2, 0, ["茶业", "2"]).unwrap().set_row_hidden(1).unwrap();
    writer.save(folder.join("a.xlsx")).unwrap();
    let left_out = run(&folder, "import", &["a.xlsx"]);
    assert!(
        !text(&left_out.stdout).contains("渔业") && text(&left_out.stderr).contains("产业!A2：渔业 1：隐藏的行，未取")
    );
    let taken = run(&folder, "import", &["a.xlsx", "--hidden", "产业"]);
    assert!(text(&taken.stdout).contains("渔业") && !text(&taken.stderr).contains("隐藏"), "{taken:?}");
}

#[test]
fn a_file_that_is_not_read_is_told_and_stops_no_other() {
    let folder = folder("bad");
    fs::write(folder.join("坏.xlsx"), b"PK\x03\x04damaged").unwrap();
    fs::write(folder.join("好.csv"), "产业名称,产值（万元）\n渔业,1\n").unwrap();
    let output = run(&folder, "import", &["坏.xlsx", "没有.xlsx", "好.csv"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains("坏.xlsx：文件已损坏") && text(&output.stdout).contains("渔业"),
        "{output:?}"
    );
}
