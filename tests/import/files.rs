//! Workbooks as programs write them.

use std::io::{Cursor, Write};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// A zip of these files.
pub fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        let method = if *name == "mimetype" { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        zip.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An OpenDocument with these tables and automatic styles.
pub fn ods(styles: &str, tables: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content
xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>
</office:document-content>"#
    );
    let manifest = r#"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#;
    zip(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
        ("META-INF/manifest.xml", manifest.as_bytes()),
    ])
}

/// An `.xlsx` with one sheet of this XML inside `worksheet`.
pub fn raw_xlsx(sheet: &str) -> Vec<u8> {
    raw_xlsx_with(sheet, &[])
}

/// The same with further files.
pub fn raw_xlsx_with(sheet: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let root = format!(
        r#"<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
    );
    let relations = format!(
        r#"<Relationships xmlns="{package}"><Relationship Id="rId7" Type="{office}/worksheet" Target="worksheets/sheet9.xml"/></Relationships>"#
    );
    let workbook = format!(
        r#"<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId7"/></sheets></workbook>"#
    );
    let sheet = format!(r#"<worksheet xmlns="{main}">{sheet}</worksheet>"#);
    let own: [(&str, &[u8]); 5] = [
        ("[Content_Types].xml", b"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
        ("xl/worksheets/sheet9.xml", sheet.as_bytes()),
    ];
    zip(&[&own[..], more].concat())
}

/// A record of an `.xls`.
pub fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    [&kind.to_le_bytes()[..], &(data.len() as u16).to_le_bytes(), data].concat()
}

/// A compound file with one stream.
pub fn compound(stream: &str, content: &[u8]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream(stream).unwrap().write_all(content).unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}

/// An `.xls` of one sheet with these records between its beginning and its end.
pub fn xls(texts: &[&str], cells: &[u8]) -> Vec<u8> {
    compound("/Workbook", &xls_stream(texts, cells))
}

/// The records of such a file.
pub fn xls_stream(texts: &[&str], cells: &[u8]) -> Vec<u8> {
    let unicode = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let bof = |kind: u16| {
        let parts = [0x0600_u16, kind, 0, 0, 0, 0, 0, 0];
        record(0x0809, &parts.iter().flat_map(|part| part.to_le_bytes()).collect::<Vec<u8>>())
    };
    let count = (texts.len() as u32).to_le_bytes();
    let mut table = [count, count].concat();
    for text in texts {
        table.extend((text.encode_utf16().count() as u16).to_le_bytes());
        table.push(1);
        table.extend(unicode(text));
    }
    let name = unicode("村庄");
    let sheet = |start: usize| {
        let head = [&(start as u32).to_le_bytes()[..], &[0, 0, 2, 1], &name].concat();
        record(0x0085, &head)
    };
    let end = record(0x000a, &[]);
    let head = |start| [bof(5), xls_styles(), sheet(start), record(0x00fc, &table), end.clone()].concat();
    let start = head(0).len();
    [head(start), bof(0x10), cells.to_vec(), end.clone()].concat()
}

/// A number format, and the styles of cells: plain, that format (164), and one of every program (10).
fn xls_styles() -> Vec<u8> {
    let code = "0.0\"率\"%".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let format = [&164_u16.to_le_bytes()[..], &((code.len() / 2) as u16).to_le_bytes(), &[1], &code].concat();
    let style = |format: u16| {
        let mut style = [0; 20];
        style[2..4].copy_from_slice(&format.to_le_bytes());
        record(0x00e0, &style)
    };
    [record(0x041e, &format), style(0), style(164), style(10)].concat()
}

/// The record of a text of the table.
pub fn xls_text(row: u16, column: u16, text: u32) -> Vec<u8> {
    let cell = [row, column, 0].map(u16::to_le_bytes).concat();
    record(0x00fd, &[cell, text.to_le_bytes().to_vec()].concat())
}

/// The record of a number.
pub fn xls_number(row: u16, column: u16, number: f64) -> Vec<u8> {
    xls_number_in(row, column, 0, number)
}

/// The record of a number in a style.
pub fn xls_number_in(row: u16, column: u16, style: u16, number: f64) -> Vec<u8> {
    let cell = [row, column, style].map(u16::to_le_bytes).concat();
    record(0x0203, &[cell, number.to_le_bytes().to_vec()].concat())
}
