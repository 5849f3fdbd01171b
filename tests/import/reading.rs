//! Each kind of file gives the same workbook.

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook as Writer};
use village_profile::workbook::{
    read::{ReadError, read},
    sheet::{Area, Cell, NumberFormat, Sheet},
};

use crate::files::{compound, ods, raw_xlsx, record, xls, xls_number, xls_number_in, xls_text, zip};

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn only_sheet(bytes: &[u8], name: &str) -> Sheet {
    let mut workbook = read(name, bytes).unwrap();
    assert_eq!(workbook.sheets.len(), 1, "{workbook:?}");
    workbook.sheets.remove(0)
}

fn cell(sheet: &Sheet, row: usize, column: usize) -> Cell {
    sheet.rows[row].cells.get(column).cloned().unwrap_or_default()
}

#[test]
fn an_xlsx_is_read_with_all_that_it_tells() {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet().set_name("村庄").unwrap();
    let percent = Format::new().set_num_format("0.0%");
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let date = ExcelDateTime::from_ymd(2023, 8, 1).unwrap();
    sheet.merge_range(0, 0, 0, 4, "各村情况", &Format::new()).unwrap();
    sheet.write_row(1, 0, ["村名", "户数", "占比", "日期", "合计"]).unwrap();
    sheet.write(2, 0, " 甲村 ").unwrap().write(2, 1, 120.5).unwrap().write_with_format(2, 2, 0.4, &percent).unwrap();
    sheet.write_with_format(2, 3, &date, &day).unwrap();
    sheet.write(2, 4, Formula::new("B3*2").set_result("241")).unwrap();
    sheet.write(3, 1, true).unwrap().write(3, 4, Formula::new("1/0").set_result("#DIV/0!")).unwrap();
    sheet.set_row_hidden(3).unwrap();
    writer.add_worksheet().set_name("暗").unwrap().set_hidden(true).write(0, 0, 1).unwrap();
    let workbook = read("村庄.xlsx", &writer.save_to_buffer().unwrap()).unwrap();
    let [sheet, hidden] = &workbook.sheets[..] else { panic!("{workbook:?}") };
    assert_eq!((sheet.name.as_str(), sheet.hidden, hidden.name.as_str(), hidden.hidden), ("村庄", false, "暗", true));
    assert_eq!(sheet.merged, [Area { top: 0, left: 0, bottom: 0, right: 4 }]);
    assert_eq!(
        sheet.rows[2].cells,
        [
            text("甲村"),
            Cell::Number(120.5, NumberFormat::Plain),
            Cell::Number(0.4, NumberFormat::Percent),
            Cell::Date("2023-08-01".into()),
            Cell::Number(241.0, NumberFormat::Plain),
        ]
    );
    assert_eq!((cell(sheet, 3, 1), cell(sheet, 3, 4)), (Cell::Bool(true), Cell::Error("#DIV/0!".into())));
    assert_eq!(sheet.rows.iter().map(|row| row.hidden).collect::<Vec<_>>(), [false, false, false, true]);
    assert_eq!(sheet.rows[0].cells.len(), 1, "the cells behind the first of a merge are empty");
}

#[test]
fn a_date_is_as_precise_as_its_cell_shows_it() {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet();
    let codes = ["yyyy\"年\"m\"月\"", "yyyy", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy-mm", "m\"月\"d\"日\"", "mmm-yy"];
    for (column, code) in codes.iter().enumerate() {
        let format = Format::new().set_num_format(*code);
        sheet.write_with_format(0, column as u16, ExcelDateTime::from_ymd(2023, 8, 1).unwrap(), &format).unwrap();
    }
    let dates = &read("a.xlsx", &writer.save_to_buffer().unwrap()).unwrap().sheets[0].rows[0].cells;
    let expected = ["2023-08", "2023", "2023-08-01", "2023-08", "2023-08-01", "2023-08"];
    assert_eq!(dates[..], expected.map(|date| Cell::Date(date.into())));
}

#[test]
fn a_formula_without_a_value_is_no_empty_cell() {
    let sheet = only_sheet(
        &raw_xlsx(
            r#"<sheetData><row r="5"><c r="B5"><f>A1</f></c><c r="C5"><f>A1</f><v>7</v></c><c r="D5" s="0"/></row></sheetData>"#,
        ),
        "a.xlsx",
    );
    assert_eq!(sheet.rows[4].cells, [Cell::Empty, Cell::FormulaWithoutValue, Cell::Number(7.0, NumberFormat::Plain)]);
}

#[test]
fn an_ods_is_read_with_all_that_it_tells() {
    let styles = r#"<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>"#;
    let tables = r#"<table:table table:name="村庄"><table:table-column/>
<table:table-row><table:table-cell table:number-columns-spanned="3" office:value-type="string"><text:p>各村情况</text:p></table:table-cell>
<table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
<table:table-row table:visibility="filter"><table:table-cell office:value-type="string"><office:annotation><dc:date>2020</dc:date><text:p>批注</text:p></office:annotation><text:p>甲<text:s text:c="2"/>村</text:p><text:p>东</text:p></table:table-cell>
<table:table-cell office:value-type="percentage" office:value="0.4"><text:p>40%</text:p></table:table-cell>
<table:table-cell office:value-type="date" office:date-value="2023-08-01T00:00:00"><text:p>1/8</text:p></table:table-cell>
<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>
<table:table-cell table:formula="of:=[.A1]"/>
<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
</table:table><table:table table:name="暗" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row></table:table>"#;
    let workbook = read("a.ods", &ods(styles, tables)).unwrap();
    let [sheet, hidden] = &workbook.sheets[..] else { panic!("{workbook:?}") };
    assert!(!sheet.hidden && hidden.hidden && hidden.rows[0].cells == [Cell::Bool(true)]);
    assert_eq!(sheet.merged, [Area { top: 0, left: 0, bottom: 0, right: 2 }]);
    assert_eq!((sheet.rows.len(), sheet.rows[3].hidden, sheet.rows[0].hidden), (4, true, false));
    let seven = Cell::Number(7.0, NumberFormat::Plain);
    assert_eq!(
        sheet.rows[3].cells,
        [
            text("甲  村\n东"),
            Cell::Number(0.4, NumberFormat::Percent),
            Cell::Date("2023-08-01".into()),
            Cell::Error("#DIV/0!".into()),
            Cell::FormulaWithoutValue,
            seven.clone(),
            seven,
        ]
    );
}

#[test]
fn an_xls_is_read_with_all_that_it_tells() {
    let merged = [1_u16, 0, 0, 0, 1].map(u16::to_le_bytes).concat();
    let mut row = [2_u16, 0, 2, 255, 0, 0].map(u16::to_le_bytes).concat();
    row.extend([0x20, 0x01, 0, 0]);
    let cells = [
        xls_text(0, 0, 0),
        record(0x0208, &row),
        xls_text(2, 0, 1),
        xls_number(2, 1, 120.0),
        xls_number_in(2, 2, 1, 0.4),
        xls_number_in(2, 3, 2, 0.5),
        xls_number_in(2, 4, 9, 0.6),
        record(0x00e5, &merged),
    ];
    let sheet = only_sheet(&xls(&["各村情况", "甲村"], &cells.concat()), "a.xls");
    assert_eq!(sheet.name, "村庄");
    let [plain, percent, unknown] = [NumberFormat::Plain, NumberFormat::Percent, NumberFormat::Unknown];
    let numbers = [(120.0, plain), (0.4, percent), (0.5, percent), (0.6, unknown)];
    assert_eq!(sheet.rows[2].cells[0], text("甲村"));
    assert_eq!(sheet.rows[2].cells[1..], numbers.map(|(number, format)| Cell::Number(number, format)));
    assert_eq!((sheet.rows[0].hidden, sheet.rows[2].hidden), (false, true));
    assert_eq!(sheet.merged, [Area { top: 0, left: 0, bottom: 0, right: 1 }]);
}

#[test]
fn a_csv_is_read_in_every_encoding_and_with_every_delimiter() {
    let content = "各村情况\n\n村名,说明,户数\n甲村,\"东,西;\n南\",\"1,200\"\n乙村,,80\n";
    let expected = only_sheet(content.as_bytes(), "folder/村庄.csv");
    assert_eq!(expected.name, "村庄");
    assert_eq!(expected.rows[3].cells, [text("甲村"), text("东,西;\n南"), text("1,200")]);
    assert_eq!((cell(&expected, 4, 1), cell(&expected, 4, 2)), (Cell::Empty, text("80")));
    for delimiter in [",", ";", "\t"] {
        let content = content.replace("村名,说明,户数", &["村名", "说明", "户数"].join(delimiter));
        let content =
            content.replace("甲村,\"", &format!("甲村{delimiter}\"")).replace("\",\"1", &format!("\"{delimiter}\"1"));
        let content = content.replace("乙村,,80", &["乙村", "", "80"].join(delimiter));
        let utf16 = |order: fn(u16) -> [u8; 2]| -> Vec<u8> {
            std::iter::once(0xfeff).chain(content.encode_utf16()).flat_map(order).collect()
        };
        let encodings: [Vec<u8>; 5] = [
            content.as_bytes().to_vec(),
            ["\u{feff}", &content].concat().into_bytes(),
            utf16(u16::to_le_bytes),
            utf16(u16::to_be_bytes),
            encoding_rs::GBK.encode(&content).0.into_owned(),
        ];
        for bytes in encodings {
            assert_eq!(only_sheet(&bytes, "村庄.csv"), expected, "{delimiter:?} {:x?}", &bytes[..4]);
        }
    }
    assert_eq!(only_sheet("sep=|\na|b,c\n".as_bytes(), "a.csv").rows[0].cells, [text("a"), text("b,c")]);
}

#[test]
fn a_file_of_another_kind_is_told_by_its_kind() {
    let docx = zip(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w:document/>")]);
    let odt = zip(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<a/>")]);
    let encrypted_ods = {
        let manifest =
            br#"<m xmlns:manifest="x"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></m>"#;
        zip(&[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", b"???"),
            ("META-INF/manifest.xml", manifest),
        ])
    };
    let excel_2003 = br#"<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>"#;
    let xls_password = record(0x002f, &[1, 0, 0, 0]);
    let bof = record(0x0809, &[0, 6, 5, 0]);
    for (bytes, name, why) in [
        (&b""[..], "a.xlsx", ReadError::Empty),
        (b" \r\n", "a.csv", ReadError::Empty),
        (b",,,\n,,\n", "a.csv", ReadError::Empty),
        (b"%PDF-1.7", "a.pdf", ReadError::NoWorkbook),
        (b"\x89PNG\r\n\x1a\n", "a.xlsx", ReadError::NoWorkbook),
        (b"\xff\xd8\xff\xe0", "a.jpg", ReadError::NoWorkbook),
        (br#"{"format": 1}"#, "a.csv", ReadError::NoWorkbook),
        (b"<html><table><tr><td>1</table>", "a.xls", ReadError::Unreadable),
        (excel_2003, "a.xls", ReadError::Unreadable),
        (b"\x09\x04\x06\x00\x00\x00\x10\x00", "a.xls", ReadError::Unreadable),
        (b"{\\rtf1", "a.doc", ReadError::Article),
        (&docx, "a.docx", ReadError::Article),
        (&odt, "a.odt", ReadError::Article),
        (&zip(&[("xl/workbook.bin", b"")]), "a.xlsb", ReadError::Unreadable),
        (&zip(&[("ppt/presentation.xml", b"")]), "a.pptx", ReadError::NoWorkbook),
        (&zip(&[("村庄.xlsx", b"")]), "a.zip", ReadError::NoWorkbook),
        (&encrypted_ods, "a.ods", ReadError::Encrypted),
        (&compound("/EncryptedPackage", b"x"), "a.xlsx", ReadError::Encrypted),
        (&compound("/Workbook", &[bof, xls_password].concat()), "a.xls", ReadError::Encrypted),
        (&compound("/WordDocument", b"x"), "a.doc", ReadError::Article),
        (&compound("/Anything", b"x"), "a.wps", ReadError::Article),
        (&compound("/Workbook", b"x"), "a.et", ReadError::OtherProgram),
        (&compound("/Other", b"x"), "a.bin", ReadError::NoWorkbook),
        (b"\x00\x01\x02\x03", "a.bin", ReadError::NoWorkbook),
    ] {
        assert_eq!(read(name, bytes), Err(why), "{name} {why:?}");
    }
}
