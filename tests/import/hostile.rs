//! Files that were made to harm, or that were harmed.

use std::{
    panic::catch_unwind,
    time::{Duration, Instant},
};

use rust_xlsxwriter::Workbook as Writer;
use village_profile::workbook::{
    mapping::{Mapping, import},
    read::{MAX_BYTES, ReadError, read},
    sheet::{Area, Cell, Row, Sheet, Workbook},
};

use crate::files::{compound, ods, raw_xlsx, raw_xlsx_with, record, xls, xls_number, xls_stream, xls_text, zip};
use crate::random::Random;

/// A small workbook of each kind.
fn sound_files() -> Vec<(&'static str, Vec<u8>)> {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet();
    sheet.write_row(0, 0, ["村名", "户数", "产值（万元）"]).unwrap();
    sheet.write(1, 0, "甲村").unwrap().write(1, 1, 120).unwrap().write_formula(1, 2, "B2*2").unwrap();
    let cells = [xls_text(0, 0, 0), xls_text(0, 1, 1), xls_text(1, 0, 2), xls_number(1, 1, 120.0)].concat();
    let table = r#"<table:table table:name="a"><table:table-row><table:table-cell office:value-type="string"><text:p>甲</text:p>
</table:table-cell></table:table-row></table:table>"#;
    vec![
        ("a.xlsx", writer.save_to_buffer().unwrap()),
        ("a.xls", xls(&["村名", "户数", "甲村"], &cells)),
        ("a.ods", ods("", table)),
        ("a.csv", "村名,户数\n\"甲\",120\n".as_bytes().to_vec()),
    ]
}

#[test]
fn a_file_that_unpacks_to_very_much_is_refused_before() {
    let bomb = vec![b' '; 300 << 20];
    for files in [
        zip(&[("[Content_Types].xml", b"<Types/>"), ("xl/worksheets/sheet1.xml", &bomb)]),
        zip(&[("[Content_Types].xml", b"<Types/>"), ("xl/worksheets/sheet1.xml", &bomb[..2 << 20])]),
    ] {
        assert_eq!(read("a.xlsx", &files), Err(ReadError::TooLarge));
    }
    assert_eq!(read("a.csv", &vec![b'a'; MAX_BYTES + 1]), Err(ReadError::TooLarge));
}

/// A directory that says nothing of the size is no way around it.
#[test]
fn a_directory_that_lies_about_sizes_is_refused() {
    let mut file = raw_xlsx(&format!("<sheetData/><!-- {} -->", "x".repeat(4000)));
    let name = b"xl/worksheets/sheet9.xml";
    let at = file.windows(name.len()).rposition(|window| window == name).unwrap() - 46;
    assert_eq!(&file[at..at + 4], b"PK\x01\x02");
    file[at + 24..at + 28].copy_from_slice(&100_u32.to_le_bytes());
    assert_eq!(read("a.xlsx", &file), Err(ReadError::Damaged));
}

#[test]
fn a_cell_far_away_takes_no_room_for_those_between() {
    let far = raw_xlsx(
        r#"<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="400000"><c r="ALL400000"><v>2</v></c></row></sheetData>"#,
    );
    let sheet = &read("a.xlsx", &far).unwrap().sheets[0];
    assert_eq!((sheet.rows.len(), sheet.rows[1].cells.len()), (400_000, 0));
    let rows: String = (1..2000).map(|row| format!(r#"<row r="{row}"><c r="ALL{row}"><v>1</v></c></row>"#)).collect();
    let wide = raw_xlsx(&format!("<sheetData>{rows}</sheetData>"));
    assert_eq!(read("a.xlsx", &wide), Err(ReadError::TooManyCells));
    let corners = [xls_number(0, 0, 1.0), xls_number(65_535, 255, 1.0)].concat();
    assert_eq!(read("a.xls", &xls(&[], &corners)), Err(ReadError::TooManyCells));
    // A claim alone takes nothing.
    let claim = [0, 0, 0, 0, 0xf0, 0xff, 0xff, 0xff, 0, 0, 0xff, 0xff, 0, 0];
    let claimed = [record(0x0200, &claim), xls_number(0, 0, 1.0)].concat();
    assert_eq!(read("a.xls", &xls(&[], &claimed)).unwrap().sheets[0].rows.len(), 1);
    let row = r#"<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000" office:value-type="float" office:value="1"/></table:table-row>"#;
    let repeated = ods("", &format!(r#"<table:table table:name="a">{row}</table:table>"#));
    assert_eq!(read("a.ods", &repeated), Err(ReadError::TooManyCells));
}

#[test]
fn texts_that_are_only_claimed_take_no_room() {
    let file = |count: &str| {
        let texts = format!(r#"<sst uniqueCount="{count}"><si><t>甲</t></si></sst>"#);
        let cell = r#"<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>"#;
        raw_xlsx_with(cell, &[("xl/sharedStrings.xml", texts.as_bytes())])
    };
    assert!(read("a.xlsx", &file("1")).is_ok());
    assert_eq!(read("a.xlsx", &file("99999999999999999")), Err(ReadError::Damaged));
}

#[test]
fn a_part_without_an_end_ends() {
    let table = r#"<table:table table:name="a"><table:table-row><table:table-cell office:value-type="string">"#;
    let mut content = ods("", table);
    assert_eq!(read("a.ods", &content), Err(ReadError::Damaged));
    content = zip(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", b"<office:document-content><table:table table:name=\"a\">"),
    ]);
    assert_eq!(read("a.ods", &content), Err(ReadError::Damaged));
    let doctype = b"<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";
    content = zip(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", doctype)]);
    assert_eq!(read("a.ods", &content), Err(ReadError::Damaged));
}

#[test]
fn a_truncated_file_is_refused_in_a_word() {
    for (name, bytes) in sound_files() {
        let whole = read(name, &bytes);
        assert!(whole.is_ok(), "{name}");
        for part in 1..20 {
            let cut = &bytes[..bytes.len() * part / 20];
            let outcome = read(name, cut);
            // Of an `.xls` the last bytes are padding.
            assert!(name == "a.csv" || outcome.is_err() || outcome == whole, "{name} {part}: {outcome:?}");
        }
    }
}

#[test]
fn a_sheet_of_an_xls_that_breaks_off_is_damaged() {
    let stream = xls_stream(&[], &[xls_number(0, 0, 1.0), xls_number(1, 0, 1.0)].concat());
    assert!(read("a.xls", &compound("/Workbook", &stream)).is_ok());
    assert_eq!(read("a.xls", &compound("/Workbook", &stream[..stream.len() - 4])), Err(ReadError::Damaged));
}

#[test]
fn no_bytes_whatever_make_it_panic() {
    let mut random = Random(7);
    let stream = xls_stream(
        &["村名", "户数"],
        &[xls_text(0, 0, 0), xls_text(0, 1, 1), xls_number(1, 1, 120.0), record(0x0006, &[0; 30])].concat(),
    );
    for turn in 0..2000 {
        let files = sound_files_once();
        let (name, mut bytes) = if turn % 3 == 0 {
            // Behind the checksums of a zip and the chains of a compound file.
            ("a.xls", stream.clone())
        } else {
            files[random.below(files.len())].clone()
        };
        for _ in 0..=random.below(6) {
            let at = random.below(bytes.len());
            match random.below(4) {
                0 => bytes[at] = random.below(256) as u8,
                1 => bytes[at] ^= 1 << random.below(8),
                2 => {
                    bytes.remove(at);
                }
                _ => bytes.insert(at, [0, 0xff, 0x20, 0x09][random.below(4)]),
            }
        }
        if turn % 3 == 0 {
            bytes = compound("/Workbook", &bytes);
        }
        let outcome = catch_unwind(|| read(name, &bytes).is_ok());
        assert!(outcome.is_ok(), "turn {turn} {name}: {:x?}", bytes);
    }
    for length in [1, 7, 40, 500] {
        for _ in 0..300 {
            let bytes: Vec<u8> = (0..length).map(|_| random.below(256) as u8).collect();
            assert!(catch_unwind(|| read("a", &bytes).is_ok()).is_ok(), "{bytes:x?}");
        }
    }
}

fn sound_files_once() -> &'static [(&'static str, Vec<u8>)] {
    static FILES: std::sync::OnceLock<Vec<(&'static str, Vec<u8>)>> = std::sync::OnceLock::new();
    FILES.get_or_init(sound_files)
}

/// Far cells, many areas, many columns, many tables: none of them makes the time grow with its square.
#[test]
fn a_sheet_takes_time_as_it_has_cells() {
    let rows = |count: usize, cells: fn(usize) -> Vec<Cell>| {
        (0..count).map(move |row| Row { hidden: false, cells: cells(row) })
    };
    let text = |text: String| Cell::Text(text);
    let mut far = Sheet { rows: rows(400_000, |_| Vec::new()).collect(), ..Sheet::default() };
    far.rows[0].cells = vec![text("名称".into()), text("产值".into())];
    far.rows[399_999].cells = vec![Cell::Empty; 1_000];
    far.rows[399_999].cells.push(text("远".into()));
    let area = Area { top: 0, left: 0, bottom: 4_000, right: 0 };
    let merged = Sheet {
        rows: rows(400, |row| vec![Cell::Text(format!("名{row}")), Cell::Text("5".into())]).collect(),
        merged: vec![area; 100_000],
        ..Sheet::default()
    };
    let wide = Sheet { rows: rows(20, |_| vec![Cell::Text("值".into()); 1_000]).collect(), ..Sheet::default() };
    let tables = Sheet {
        rows: rows(20_000, |row| match row % 4 {
            0 => Vec::new(),
            1 => vec![Cell::Text("一、产业".into())],
            2 => vec![Cell::Text("村名".into()), Cell::Text("户籍人口".into()), Cell::Text("户籍户数".into())],
            _ => vec![Cell::Text(format!("村{row}")), Cell::Text("5".into()), Cell::Text("6".into())],
        })
        .collect(),
        ..Sheet::default()
    };
    for sheet in [far, merged, wide, tables] {
        let start = Instant::now();
        let found = import(&Workbook { sheets: vec![sheet] }, "某镇", &Mapping::default());
        let (tables, time) = (found.tables.len(), start.elapsed());
        println!("{tables} tables: {time:?}");
        assert!(time < Duration::from_secs(20), "{tables}: {time:?}");
    }
}
