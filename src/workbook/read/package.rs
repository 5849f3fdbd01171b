//! A zip of XML files, whose sizes are known to be true.

use std::{
    fmt,
    io::{BufReader, Cursor, Read},
};

use zip::{ZipArchive, read::ZipFile, result::ZipError};

use super::{ReadError, xml::Xml};

/// How many bytes a package may have when it is unpacked: 256 MiB. A sheet of [`super::MAX_CELLS`] cells has about 40.
const MAX_UNPACKED: u64 = 256 << 20;

/// How many files it may hold; a workbook has some dozens.
const MAX_FILES: usize = 2_000;

/// How many times its packed size a large file may have. Sheets of equal rows come to about a hundred, what is made to fill a memory to a
/// thousand.
const MAX_RATIO: u64 = 400;

/// Below this, the ratio says nothing.
const SMALL: u64 = 1 << 20;

/// A zip.
pub(super) struct Package<'a>(ZipArchive<Cursor<&'a [u8]>>);

impl fmt::Debug for Package<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Package")
    }
}

/// A file of a package, unpacked while it is read.
pub(super) type Part<'a, 'bytes> = BufReader<ZipFile<'a, Cursor<&'bytes [u8]>>>;

impl<'bytes> Package<'bytes> {
    /// Opens a zip whose directory claims bearable sizes.
    pub(super) fn open(bytes: &'bytes [u8]) -> Result<Self, ReadError> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|why| reason(&why))?;
        if zip.len() > MAX_FILES {
            return Err(ReadError::TooLarge);
        }
        let mut total = 0_u64;
        for index in 0..zip.len() {
            let file = zip.by_index_raw(index).map_err(|why| reason(&why))?;
            if file.encrypted() {
                return Err(ReadError::Encrypted);
            }
            total = total.saturating_add(file.size());
            let is_bomb = file.size() > SMALL && file.size() / MAX_RATIO > file.compressed_size();
            if total > MAX_UNPACKED || is_bomb {
                return Err(ReadError::TooLarge);
            }
        }
        Ok(Self(zip))
    }

    /// Unpacks every file once, to nowhere: a directory may claim sizes that are not those of its files, and a file may be cut off.
    pub(super) fn verify(&mut self) -> Result<(), ReadError> {
        let mut room = [0; 1 << 14];
        for index in 0..self.0.len() {
            let mut file = self.0.by_index(index).map_err(|why| reason(&why))?;
            let (claimed, mut found) = (file.size(), 0_u64);
            loop {
                match file.read(&mut room) {
                    Ok(0) => break,
                    Ok(count) => found += count as u64,
                    Err(_) => return Err(ReadError::Damaged),
                }
                if found > claimed {
                    return Err(ReadError::Damaged);
                }
            }
        }
        Ok(())
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.0.index_for_name(name).is_some()
    }

    /// The names of the files.
    pub(super) fn names(&self) -> Vec<String> {
        self.0.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect()
    }

    /// The first bytes of a file, as text.
    pub(super) fn start_of(&mut self, name: &str) -> Result<String, ReadError> {
        let mut text = Vec::new();
        let file = self.0.by_name(name).map_err(|why| reason(&why))?;
        file.take(200).read_to_end(&mut text).map_err(|_| ReadError::Damaged)?;
        Ok(String::from_utf8_lossy(&text).trim().to_owned())
    }

    /// The events of an XML file.
    pub(super) fn xml(&mut self, name: &str) -> Result<Xml<Part<'_, 'bytes>>, ReadError> {
        let file = self.0.by_name(name).map_err(|why| reason(&why))?;
        Ok(Xml::new(BufReader::new(file)))
    }

    /// How large a file is when it is unpacked.
    pub(super) fn size(&mut self, name: &str) -> u64 {
        self.0.by_name(name).map_or(0, |file| file.size())
    }
}

fn reason(why: &ZipError) -> ReadError {
    match why {
        ZipError::UnsupportedArchive(text) if *text == ZipError::PASSWORD_REQUIRED => ReadError::Encrypted,
        ZipError::InvalidPassword => ReadError::Encrypted,
        _ => ReadError::Damaged,
    }
}
