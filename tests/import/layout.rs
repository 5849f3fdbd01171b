//! Tables of unknown layout: what is a record, what is a check, what is asked, and that every cell is accounted for.

use village_profile::{
    profile::{json::Json, write::value},
    workbook::{
        mapping::{ColumnTarget, Import, ListTarget, Mapping, Reason, import},
        read::read,
        sheet::{Area, Cell, NumberFormat, Row, Sheet, Workbook},
    },
};

use crate::{entries, random::Random, said};

fn imported(text: &str) -> Import {
    import(&read("表.csv", text.as_bytes()).unwrap(), "某镇", &Mapping::default())
}

fn texts(rows: &[&[&str]]) -> Sheet {
    let cell = |text: &&str| if text.is_empty() { Cell::Empty } else { Cell::Text((*text).to_owned()) };
    let row = |cells: &&[&str]| Row { hidden: false, cells: cells.iter().map(cell).collect() };
    Sheet { name: "表".into(), rows: rows.iter().map(row).collect(), ..Sheet::default() }
}

#[test]
fn totals_are_compared_wherever_they_stand_and_are_no_records() {
    let found = imported(
        "产业名称,产值（万元）,带动就业,占比\n合计,\"1,800.50\",300,100%\n渔业,1600.5,200余人,60%\n茶业,200,100,40%\n其中:白茶,150,20,\n其中：黄茶,250,,\n",
    );
    assert_eq!(entries(&found, "industries").len(), 2);
    for (cell, reason) in [
        ("表!A2", Reason::TotalUnchecked),
        ("表!B2", Reason::Total),
        // Of the records one is not exact.
        ("表!C2", Reason::TotalUnchecked),
        ("表!D2", Reason::TotalUnchecked),
        ("表!B5", Reason::Part),
        ("表!B6", Reason::TotalDiffers),
    ] {
        assert_eq!(said(&found, cell).iter().map(|(_, reason)| *reason).collect::<Vec<_>>(), [reason], "{cell}");
    }
    let groups = imported("产业名称,产值（万元）\n渔业,1\n茶业,2\n小计,3\n药材,4\n林果,5\n小计,8\n总计,12\n");
    let reasons = ["表!B4", "表!B7", "表!B8"].map(|cell| said(&groups, cell)[0].1);
    assert_eq!(reasons, [Reason::Total, Reason::TotalDiffers, Reason::Total]);
}

#[test]
fn years_beside_each_other_are_a_series() {
    let found = imported("指标,单位,2022年,2023年\n户籍人口,人,3200,3217\n路灯,盏,,5\n");
    assert_eq!(
        entries(&found, "figures").iter().map(|entry| entry.split_whitespace().collect::<String>()).collect::<Vec<_>>(),
        [
            r#"{"measure":"population_registered","series":[{"year":"2022","figure":"3200人"},{"year":"2023","figure":"3217人"}]}"#,
            r#"{"label":"路灯","series":[{"year":"2023","figure":"5盏"}]}"#,
        ]
    );
    // Years of two measures are not one series.
    let found = imported("产业名称,产值（万元）,,就业（人）,\n,2022年,2023年,2022年,2023年\n渔业,1,2,3,4\n");
    let entry = &entries(&found, "industries")[0];
    assert!(!entry.contains("series") && entry.contains(r#"{ "label": "就业/2023年", "figure": "4人" }"#), "{entry}");
}

#[test]
fn what_is_hidden_is_left_out_until_it_is_asked_for() {
    let mut sheet = texts(&[&["产业名称", "产值（万元）"], &["渔业", "1"], &["茶业", "2"]]);
    sheet.rows[1].hidden = true;
    let mut draft = texts(&[&["荣誉名称", "级别"], &["文明村", "省级"]]);
    (draft.hidden, draft.name) = (true, "底稿".into());
    let workbook = Workbook { sheets: vec![sheet, draft] };
    let found = import(&workbook, "某镇", &Mapping::default());
    assert_eq!(found.hidden, ["表", "底稿"]);
    assert_eq!(said(&found, "表!A2"), [("渔业 1", Reason::HiddenRow)]);
    assert_eq!(said(&found, "底稿"), [("2", Reason::HiddenSheet)]);
    assert_eq!(entries(&found, "industries").len(), 1);
    let mapping = Mapping { hidden: found.hidden.clone(), ..Mapping::default() };
    let shown = import(&workbook, "某镇", &mapping);
    assert_eq!((entries(&shown, "industries").len(), entries(&shown, "honors").len()), (2, 1));
    assert!(shown.left.is_empty(), "{:?}", shown.left);
}

#[test]
fn rows_of_one_place_in_several_tables_are_one_profile() {
    let found = imported(
        "村名,户籍人口,户籍户数\n甲村,3217,1046\n乙村,1200,400\n\n土地情况\n村名,耕地面积（亩）,林地面积（亩）\n甲村,4300,20\n,5,6\n",
    );
    assert_eq!(found.tables.len(), 2);
    assert_eq!(found.profiles.len(), 2);
    let Some(Json::Array(figures)) = found.profiles[0].get("figures") else { panic!() };
    assert_eq!(figures.len(), 4);
    assert_eq!(said(&found, "表!B8"), [("5", Reason::NoPlace)]);
}

#[test]
fn a_field_has_one_value_and_the_other_is_told() {
    let text = "名称,甲列,乙列\n渔业,10,20\n";
    let mut mapping = imported(text).mapping;
    let field = |name: &str| ColumnTarget::Field(name.into());
    mapping.tables[0].list = ListTarget::List("industries".into());
    mapping.tables[0].columns = vec![field("name"), field("output"), field("output")];
    let found = import(&read("表.csv", text.as_bytes()).unwrap(), "某镇", &mapping);
    assert_eq!(said(&found, "表!C2"), [("20", Reason::Twice)]);
    mapping.tables[0].columns = vec![field("name"), field("series"), field("figures")];
    let found = import(&read("表.csv", text.as_bytes()).unwrap(), "某镇", &mapping);
    assert_eq!(said(&found, "表!B2"), [("10", Reason::NoField)]);
}

#[test]
fn a_share_of_which_the_file_does_not_tell_is_asked_for_whatever_its_column_is_called() {
    let mut sheet = texts(&[&["产业名称", "电商"], &["渔业"]]);
    sheet.rows[1].cells.push(Cell::Number(0.4, NumberFormat::Unknown));
    let workbook = Workbook { sheets: vec![sheet] };
    let found = import(&workbook, "某镇", &Mapping::default());
    assert_eq!(said(&found, "表!B2"), [("0.4", Reason::MaybePercent)]);
    assert!(found.asks_percent(&found.tables[0], &found.mapping.tables[0]));
    for (answer, text) in [(true, "\"40%\""), (false, "\"0.4\"")] {
        let mut mapping = found.mapping.clone();
        mapping.tables[0].is_percent = Some(answer);
        assert!(entries(&import(&workbook, "某镇", &mapping), "industries")[0].contains(text), "{text}");
    }
}

#[test]
fn numbers_that_rows_share_count_once_and_words_for_each() {
    let mut sheet =
        texts(&[&["产业名称", "产值（万元）", "备注"], &["渔业", "300", "近海"], &["茶业"], &["林果", "5"]]);
    sheet.merged = vec![Area { top: 1, left: 1, bottom: 2, right: 1 }, Area { top: 1, left: 2, bottom: 2, right: 2 }];
    let found = import(&Workbook { sheets: vec![sheet] }, "某镇", &Mapping::default());
    assert_eq!(
        entries(&found, "industries"),
        [
            r#"{ "name": "渔业", "output": "300万元", "note": "近海" }"#,
            r#"{ "name": "茶业", "note": "近海" }"#,
            r#"{ "name": "林果", "output": "5万元" }"#
        ]
    );
    assert_eq!(said(&found, "表!B2"), [("300", Reason::MergedNumber)]);
}

#[test]
fn a_unit_is_stated_or_told_to_be_missing() {
    let found = imported("填报单位：锦溪镇,单位：万元、亩\n产业名称,产值,种植面积,带动户数\n渔业,300,50,6\n");
    let entry = r#"{ "name": "渔业", "output": "300万元", "households": "6", "figures": [{ "label": "种植面积", "figure": "50" }] }"#;
    let written: String = entries(&found, "industries")[0].split_whitespace().collect();
    assert_eq!(written, entry.split_whitespace().collect::<String>());
    assert_eq!(said(&found, "表!C3"), [("50", Reason::NoUnit)]);
    let places = imported("村名,户籍人口,集体经济总收入,自来水普及率\n甲村,3217,300,0.9\n乙村,1200,20万元,95\n");
    let figures = places.profiles.iter().map(|profile| value(profile.get("figures").unwrap())).collect::<String>();
    for figure in ["\"3217人\"", "\"300\"", "\"0.9\"", "\"20万元\"", "\"95%\""] {
        assert!(figures.contains(figure), "{figure} in {figures}");
    }
    assert_eq!(said(&places, "表!C2"), [("300", Reason::NoUnit)]);
    assert_eq!(said(&places, "表!D2"), [("0.9", Reason::NoUnit)]);
}

/// A sheet as nobody would make it: several tables, merged and hidden cells, totals, errors, and a text of its own in each cell.
fn sheet(random: &mut Random, name: &str, texts: &mut Vec<String>) -> Sheet {
    const HEADINGS: [&str; 14] = [
        "名称",
        "产值（万元）",
        "荣誉名称",
        "级别",
        "序号",
        "户籍人口",
        "户籍户数",
        "村名",
        "指标",
        "单位",
        "数值",
        "备注",
        "2022年",
        "2023年",
    ];
    let mut sheet = Sheet { name: name.to_owned(), hidden: random.is_one_in(12), ..Sheet::default() };
    let width = 1 + random.below(6);
    for _ in 0..=random.below(2) {
        for _ in 0..random.below(3) {
            sheet.rows.push(Row::default());
        }
        let mut next = |text: &str| {
            texts.push(format!("{text}{}", 100_000 + texts.len()));
            texts.last().cloned().unwrap_or_default()
        };
        for _ in 0..random.below(3) {
            let title = next(random.one_of(&["表", "单位：万元", "二、"]));
            sheet.rows.push(Row { hidden: random.is_one_in(9), cells: vec![Cell::Text(title)] });
        }
        for _ in 0..1 + random.below(2) {
            let cells = (0..width).map(|_| match random.below(5) {
                0 => Cell::Empty,
                1 => Cell::Text(next("栏")),
                _ => Cell::Text(random.one_of(&HEADINGS).to_owned()),
            });
            sheet.rows.push(Row { hidden: false, cells: cells.collect() });
        }
        for _ in 0..random.below(7) {
            let cells = (0..width).map(|_| match random.below(12) {
                0..3 => Cell::Empty,
                3..6 => Cell::Number(next("").parse().unwrap(), NumberFormat::Plain),
                6 => Cell::Number(next("").parse().unwrap(), NumberFormat::Unknown),
                7 => Cell::Error(next("#")),
                8 => Cell::Date(next("20")),
                9 => Cell::Text(next(random.one_of(&["合计", "其中：", "小计", "约", "未公开"]))),
                _ => Cell::Text(next("值")),
            });
            let cells = cells.collect();
            sheet.rows.push(Row { hidden: random.is_one_in(9), cells });
        }
    }
    for _ in 0..random.below(4) {
        let (top, left) = (random.below(sheet.rows.len().max(1)), random.below(width));
        sheet.merged.push(Area { top, left, bottom: top + random.below(3), right: left + random.below(3) });
    }
    sheet
}

/// The sheets, a line a row.
fn drawn(workbook: &Workbook) -> String {
    let mut text = String::new();
    for sheet in &workbook.sheets {
        text.push_str(&format!("{} {:?}\n", sheet.name, sheet.merged));
        for (index, row) in sheet.rows.iter().enumerate() {
            text.push_str(&format!("{} {} {:?}\n", index + 1, row.hidden, row.cells));
        }
    }
    text
}

#[test]
fn every_cell_is_taken_or_told_whatever_the_sheet_looks_like() {
    for seed in 0..1500 {
        let mut random = Random(seed);
        let mut texts = Vec::new();
        let sheets: Vec<_> =
            (0..=random.below(2)).map(|index| sheet(&mut random, &format!("表{index}"), &mut texts)).collect();
        let hidden: Vec<_> = sheets.iter().filter(|sheet| sheet.hidden).map(|sheet| sheet.name.clone()).collect();
        let mapping = Mapping { hidden, ..Mapping::default() };
        let workbook = Workbook { sheets };
        let found = import(&workbook, "某镇", &mapping);
        let taken = found.profiles.iter().map(value).collect::<Vec<_>>().join("\n");
        let told = found.left.iter().map(|left| left.text.as_str()).collect::<Vec<_>>().join("\n");
        let headings = found.tables.iter().flat_map(|table| table.headings()).collect::<Vec<_>>().join("\n");
        for text in &texts {
            let count = [&taken, &told, &headings].into_iter().filter(|place| place.contains(text)).count();
            assert!(count > 0, "seed {seed}: {text} is lost of {}\n{taken}\n{told}\n{headings}", drawn(&workbook));
        }
        // Whoever is told that a cell was not taken does not find it in the profile, unless a title reaches down into the headings.
        for left in found
            .left
            .iter()
            .filter(|left| !left.reason.is_taken() && !headings.contains(&left.text) && texts.contains(&left.text))
        {
            let cell = left.text.trim();
            assert!(!taken.contains(&format!("\"{cell}\"")), "seed {seed}: {left:?} is taken\n{taken}");
        }
    }
}
