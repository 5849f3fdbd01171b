//! Files as they ship compressed: beside the originals for servers that deliver them so, and all together in one archive.

use crate::compress::{brotli, gzip};
use crate::dist::{self, Files};
use anyhow::Result;
use std::io::{Cursor, Write};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// What a server may deliver compressed ahead, besides all files of the engine.
const COMPRESSIBLE: [&str; 3] = [".js", ".mjs", ".css"];

/// The compressed copies `.gz` and `.br` of all that visitors may fetch.
pub fn copies(files: &Files) -> Result<Files> {
    let mut copies = Files::new();
    let is_fetched = |name: &str| {
        dist::is_fetched(name) || (!name.contains('/') && COMPRESSIBLE.iter().any(|end| name.ends_with(end)))
    };
    for (name, bytes) in files.iter().filter(|(name, _)| is_fetched(name)) {
        copies.insert(format!("{name}.gz"), gzip(bytes)?);
        copies.insert(format!("{name}.br"), brotli(bytes)?.to_vec());
    }
    Ok(copies)
}

/// All files in one folder of an archive, the same bytes whenever it is made.
pub fn archive(folder: &str, files: &Files) -> Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, bytes) in files {
        archive.start_file(format!("{folder}/{name}"), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::{Files, archive};
    use std::io::Read;

    #[test]
    fn an_archive_holds_the_files_and_is_the_same_each_time() {
        let files = Files::from([("a.js".to_owned(), b"1;".to_vec()), ("checker/b.js".to_owned(), b"2;".to_vec())]);
        let bytes = archive("folder", &files).expect("an archive");
        assert_eq!(archive("folder", &files).expect("an archive"), bytes);
        let mut back = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("an archive");
        let mut text = String::new();
        back.by_name("folder/checker/b.js").expect("the file").read_to_string(&mut text).expect("text");
        assert_eq!(text, "2;");
    }
}
