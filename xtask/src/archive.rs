//! All of `dist/` in one file, for maintainers who upload by hand.

use crate::dist::Files;
use anyhow::Result;
use std::io::{Cursor, Write};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// A ZIP archive of files in one folder, without the time at which it was made.
pub fn zip(folder: &str, files: &Files) -> Result<Vec<u8>> {
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
    use super::{Files, zip};
    use std::io::Read;

    #[test]
    fn an_archive_holds_the_files() {
        let files = Files::from([("a.js".to_owned(), b"1;".to_vec()), ("editor/b.js".to_owned(), b"2;".to_vec())]);
        let bytes = zip("folder", &files).expect("an archive");
        let mut back = ::zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("an archive");
        let mut text = String::new();
        back.by_name("folder/editor/b.js").expect("the file").read_to_string(&mut text).expect("text");
        assert_eq!(text, "2;");
    }
}
