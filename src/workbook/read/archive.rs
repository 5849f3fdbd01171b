//! A zip archive before it is unpacked for good: how much it would take. The sizes that it states are not believed.

use std::io::{Cursor, Read};

use zip::{ZipArchive, result::ZipError};

use super::ReadError;

/// How many bytes an archive may have when it is unpacked: 256 MiB. A sheet of [`super::MAX_CELLS`] cells has about 40.
const MAX_UNPACKED: u64 = 256 << 20;

/// How many entries it may have; a workbook has some dozens.
const MAX_ENTRIES: usize = 2_000;

/// Unpacks every entry into nothing, up to the limit: no entry is held in memory.
pub(super) fn check(bytes: &[u8]) -> Result<(), ReadError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::Damaged)?;
    if archive.len() > MAX_ENTRIES {
        return Err(ReadError::TooLarge);
    }
    let mut left = MAX_UNPACKED;
    for index in 0..archive.len() {
        let entry = match archive.by_index(index) {
            Ok(entry) => entry,
            Err(ZipError::UnsupportedArchive(why)) if why == ZipError::PASSWORD_REQUIRED => {
                return Err(ReadError::Encrypted);
            }
            Err(_) => return Err(ReadError::Damaged),
        };
        let unpacked =
            std::io::copy(&mut entry.take(left + 1), &mut std::io::sink()).map_err(|_| ReadError::Damaged)?;
        left = left.checked_sub(unpacked).ok_or(ReadError::TooLarge)?;
    }
    Ok(())
}
