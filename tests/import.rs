//! Workbooks as offices have them, imported: what is taken is what stands there, and whatever is not taken is told.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

#[path = "import/command.rs"]
mod command;
#[path = "import/files.rs"]
mod files;
#[path = "import/hostile.rs"]
mod hostile;
#[path = "import/layout.rs"]
mod layout;
#[path = "nothing_lost/random.rs"]
mod random;
#[path = "import/reading.rs"]
mod reading;

use random::Random;
use rust_xlsxwriter::{Format, Formula, Workbook as Writer};
use village_profile::{
    locale::Lang,
    profile::{json::Json, write::value},
    workbook::{
        mapping::{ColumnTarget, Import, ListTarget, Mapping, Reason, import},
        read::{ReadError, read},
        template::{file_name, template},
    },
};

fn imported(name: &str, bytes: &[u8]) -> Import {
    import(&read(name, bytes).unwrap(), "某镇", &Mapping::default())
}

/// The entries of a list of the first profile, each as JSON.
fn entries(import: &Import, list: &str) -> Vec<String> {
    match import.profiles[0].get(list) {
        Some(Json::Array(items)) => items.iter().map(value).collect(),
        other => panic!("{list}: {other:?}, {:?}", import.left),
    }
}

/// What was said about a cell.
fn said<'a>(import: &'a Import, cell: &str) -> Vec<(&'a str, Reason)> {
    import.left.iter().filter(|left| left.cell == cell).map(|left| (left.text.as_str(), left.reason)).collect()
}

#[test]
fn an_office_table_with_titles_units_merged_villages_totals_and_remarks() {
    let mut writer = Writer::new();
    let plain = Format::new();
    let sheet = writer.add_worksheet().set_name("产业").unwrap();
    sheet.merge_range(0, 0, 0, 5, "某镇产业情况统计表", &plain).unwrap();
    sheet.write(1, 4, "单位：万元").unwrap();
    for (column, heading) in ["序号", "产业名称", "产值", "带动就业（人）", "电商占比", "备注"].iter().enumerate()
    {
        sheet.write(2, column as u16, *heading).unwrap();
    }
    let percent = Format::new().set_num_format("0.0%");
    for (row, (name, output, jobs, share)) in
        [("渔业", 1639.27, 300.0, 0.295), ("茶业", 200.5, 56.0, 0.4)].into_iter().enumerate()
    {
        let row = row as u32 + 3;
        sheet.write(row, 0, row - 2).unwrap();
        sheet.write(row, 1, name).unwrap();
        sheet.write(row, 2, output).unwrap();
        sheet.write(row, 3, jobs).unwrap();
        sheet.write_with_format(row, 4, share, &percent).unwrap();
    }
    sheet.write(4, 5, "含加工").unwrap();
    sheet.write(5, 1, "合计").unwrap();
    sheet.write_formula(5, 2, Formula::new("=SUM(C4:C5)").set_result("1839.77")).unwrap();
    sheet.write(5, 3, 357).unwrap();
    sheet.write(6, 0, "填表时间：年底").unwrap();
    let found = imported("统计.xlsx", &writer.save_to_buffer().unwrap());
    assert_eq!(
        entries(&found, "industries"),
        [
            r#"{
    "name": "渔业",
    "output": "1639.27万元",
    "jobs": "300人",
    "figures": [
      { "label": "电商占比", "figure": "29.5%" }
    ]
  }"#,
            r#"{
    "name": "茶业",
    "output": "200.5万元",
    "jobs": "56人",
    "note": "含加工",
    "figures": [
      { "label": "电商占比", "figure": "40%" }
    ]
  }"#,
        ]
    );
    assert_eq!(said(&found, "产业!A1"), [("某镇产业情况统计表", Reason::Title)]);
    assert_eq!(said(&found, "产业!A4"), [("1", Reason::RowNumber)]);
    assert_eq!(said(&found, "产业!C6"), [("1839.77", Reason::Total)]);
    assert_eq!(said(&found, "产业!D6"), [("357", Reason::TotalDiffers)]);
    assert_eq!(said(&found, "产业!A7"), [("填表时间：年底", Reason::Remark)]);
}

#[test]
fn places_in_rows_make_a_profile_each() {
    let text = "村名,户籍人口,户籍户数,耕地面积（亩）,特色\n甲村,3217,1046,4300,茶\n乙村,1200,400,,渔\n";
    let found = imported("各村.csv", text.as_bytes());
    assert_eq!(found.mapping.tables[0].list, ListTarget::Places);
    let names: Vec<_> = found.profiles.iter().map(|profile| value(profile.get("name").unwrap())).collect();
    assert_eq!(names, ["\"甲村\"", "\"乙村\""]);
    let figures = value(found.profiles[0].get("figures").unwrap());
    for figure in [
        r#"{ "measure": "population_registered", "figure": "3217人" }"#,
        r#"{ "measure": "households_registered", "figure": "1046户" }"#,
        r#"{ "measure": "arable_land", "figure": "4300亩" }"#,
        r#"{ "label": "特色", "figure": "茶" }"#,
    ] {
        assert!(figures.contains(figure), "{figure} in {figures}");
    }
}

#[test]
fn indicators_below_each_other_with_and_without_headings() {
    for text in ["指标\t数值\t单位\n户籍人口\t3217\t人\n路灯\t5\t盏\n", "户籍人口\t3217人\n路灯\t5盏\n"]
    {
        let found = imported("指标.csv", text.as_bytes());
        assert_eq!(
            entries(&found, "figures"),
            [
                r#"{ "measure": "population_registered", "figure": "3217人" }"#,
                r#"{ "label": "路灯", "figure": "5盏" }"#
            ],
            "{text}"
        );
    }
}

#[test]
fn texts_in_the_encodings_and_with_the_separators_of_offices() {
    let utf16 = |text: &str| [vec![0xff, 0xfe], text.encode_utf16().flat_map(u16::to_le_bytes).collect()].concat();
    // 名称,级别,年份 / 文明村,省级,2020 in GBK.
    let gbk = b"\xc8\xd9\xd3\xfe\xc3\xfb\xb3\xc6;\xbc\xb6\xb1\xf0;\xc4\xea\xb7\xdd\n\xce\xc4\xc3\xf7\xb4\xe5;\xca\xa1\xbc\xb6;2020\n";
    for bytes in [
        "\u{feff}荣誉名称,级别,年份\r\n文明村,省级,2020\r\n".as_bytes().to_vec(),
        utf16("荣誉名称\t级别\t年份\n文明村\t省级\t2020\n"),
        gbk.to_vec(),
    ] {
        let found = imported("荣誉.csv", &bytes);
        assert_eq!(entries(&found, "honors"), [r#"{ "title": "文明村", "level": "provincial", "year": "2020" }"#]);
    }
}

#[test]
fn errors_dates_and_unknown_words_are_told_by_their_cells() {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet().set_name("Sheet1").unwrap();
    for (column, heading) in ["荣誉名称", "级别", "获得时间", "网址"].iter().enumerate() {
        sheet.write(0, column as u16, *heading).unwrap();
    }
    sheet.write(1, 0, "文明村").unwrap();
    sheet.write(1, 1, "特级").unwrap();
    let date = Format::new().set_num_format("yyyy-mm-dd");
    sheet.write_with_format(1, 2, 44_197, &date).unwrap();
    sheet.write(1, 3, "略").unwrap();
    sheet.write(2, 0, "卫生村").unwrap();
    sheet.write_formula(2, 2, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    let hidden = writer.add_worksheet().set_name("底稿").unwrap();
    hidden.set_hidden(true).write(0, 0, "旧").unwrap();
    let found = imported("荣誉.xlsx", &writer.save_to_buffer().unwrap());
    assert_eq!(
        entries(&found, "honors"),
        [r#"{ "title": "文明村", "level": "特级", "year": "2021-01-01" }"#, r#"{ "title": "卫生村" }"#]
    );
    assert_eq!(said(&found, "Sheet1!B2"), [("特级", Reason::NoChoice)]);
    assert_eq!(said(&found, "Sheet1!C2"), [("2021-01-01", Reason::Date)]);
    assert_eq!(said(&found, "Sheet1!D2"), [("略", Reason::NoField)]);
    assert_eq!(said(&found, "Sheet1!C3"), [("#DIV/0!", Reason::Error)]);
    assert_eq!(said(&found, "底稿"), [("1", Reason::HiddenSheet)]);
}

#[test]
fn the_editor_corrects_a_column_and_the_next_file_is_read_alike() {
    let read_file = |text: &str| read("表.csv", text.as_bytes()).unwrap();
    let first = import(&read_file("品类,金额（万元）\n渔业,10\n"), "某镇", &Mapping::default());
    let mut mapping = first.mapping;
    mapping.tables[0].list = ListTarget::List("industries".into());
    mapping.tables[0].columns = vec![ColumnTarget::Field("name".into()), ColumnTarget::Field("output".into())];
    let mapping = serde_json::from_str(&serde_json::to_string(&mapping).unwrap()).unwrap();
    let next = import(&read_file("品类,金额（万元）\n茶业,20\n"), "某镇", &mapping);
    assert_eq!(entries(&next, "industries"), [r#"{ "name": "茶业", "output": "20万元" }"#]);
}

#[test]
fn every_cell_of_a_generated_sheet_is_taken_or_told() {
    const HEADINGS: [&str; 9] = ["名称", "产值（万元）", "荣誉名称", "级别", "序号", "", "户籍人口", "村名", "某某"];
    for seed in 0..500 {
        let mut random = Random(seed);
        let width = 1 + random.below(6);
        let mut lines = vec![(0..width).map(|_| random.one_of(&HEADINGS).to_owned()).collect::<Vec<_>>()];
        let mut cells = Vec::new();
        for row in 0..random.below(8) {
            let line = (0..width).map(|column| match random.below(5) {
                0 => String::new(),
                1 if random.is_one_in(4) => "合计".to_owned(),
                1 => format!("{}", 1000 + row * 10 + column),
                _ => format!("值{row}之{column}甲"),
            });
            let line: Vec<_> = line.collect();
            cells.extend(line.iter().filter(|text| !text.is_empty()).cloned());
            lines.push(line);
        }
        let text = lines.iter().map(|line| line.join(",")).collect::<Vec<_>>().join("\n");
        let Ok(workbook) = read("表.csv", text.as_bytes()) else { continue };
        let found = import(&workbook, "某镇", &Mapping::default());
        let taken = found.profiles.iter().map(value).collect::<String>();
        let headings = found.mapping.tables.iter().flat_map(|table| &table.headings);
        let told = found.left.iter().map(|left| &left.text).chain(headings).cloned().collect::<Vec<_>>().join("\n");
        for cell in cells {
            assert!(
                taken.contains(&cell) || told.contains(&cell),
                "seed {seed}: {cell} is lost:\n{text}\n{taken}\n{told}"
            );
        }
    }
}

#[test]
fn files_that_are_no_workbooks_are_told_apart_and_nothing_panics() {
    for (name, bytes, error) in [
        ("空.xlsx", &b""[..], ReadError::Empty),
        ("空.csv", b" , ,\n", ReadError::Empty),
        ("报告.pdf", b"%PDF-1.7", ReadError::NoWorkbook),
        ("数据.json", b"{\"format\": 1}", ReadError::NoWorkbook),
        ("网页.xls", b"<html><table>", ReadError::Unreadable),
        ("表.et", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ReadError::OtherProgram),
        ("坏.xlsx", b"PK\x03\x04damaged", ReadError::Damaged),
    ] {
        assert_eq!(read(name, bytes).err(), Some(error), "{name}");
    }
    let whole = template(Lang::ZhHans).unwrap();
    let mut random = Random(1);
    for _ in 0..300 {
        let mut bytes = whole.clone();
        bytes.truncate(1 + random.below(bytes.len()));
        for _ in 0..random.below(4) {
            let place = random.below(bytes.len());
            bytes[place] = random.below(256) as u8;
        }
        if let Ok(workbook) = read("表.xlsx", &bytes) {
            let _ = import(&workbook, "某镇", &Mapping::default());
        }
    }
}

#[test]
fn an_archive_that_would_fill_memory_is_refused_before_it_does() {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet();
    // The last row and column of a sheet: 17 billion empty cells in between.
    sheet.write(0, 0, "甲").unwrap();
    sheet.write(1_048_575, 16_383, "乙").unwrap();
    assert_eq!(read("远.xlsx", &writer.save_to_buffer().unwrap()).err(), Some(ReadError::TooManyCells));
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    archive.start_file("xl/workbook.xml", options).unwrap();
    for _ in 0..300 {
        std::io::Write::write_all(&mut archive, &vec![b' '; 1 << 20]).unwrap();
    }
    let bytes = archive.finish().unwrap().into_inner();
    assert!(bytes.len() < 1 << 20);
    assert_eq!(read("大.xlsx", &bytes).err(), Some(ReadError::TooLarge));
}

#[test]
fn the_template_is_the_same_each_time_and_imports_without_a_question() {
    for lang in Lang::ALL {
        let bytes = template(lang).unwrap();
        assert_eq!(bytes, template(lang).unwrap());
        let empty = imported(&file_name(lang), &bytes);
        let asked = empty.left.iter().find(|left| !matches!(left.reason, Reason::Title | Reason::Example));
        assert_eq!(asked, None);
        assert!(empty.mapping.tables.len() >= 7, "{:?}", empty.mapping);
        for map in &empty.mapping.tables {
            assert_ne!(map.list, ListTarget::None, "{map:?}");
            assert!(map.columns.iter().all(|column| *column != ColumnTarget::None), "{map:?}");
        }
        let lists: Vec<_> = empty.mapping.tables.iter().map(|map| map.list.clone()).collect();
        for list in ["figures", "branches", "industries", "talents", "honors", "members", "sources"] {
            assert!(lists.contains(&ListTarget::List(list.into())), "{list} in {lists:?}");
        }
    }
}
