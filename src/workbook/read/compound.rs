//! Compound files (MS-CFB), a file system in a file, in which programs before 2007 and programs that encrypt keep their streams.
//!
//! Little of it is needed: to find a stream by its name, and to hand calamine one that is where it says. Crates that do more weigh more
//! than the rest of the reading.

use super::ReadError;

/// The first bytes.
pub(super) const START: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Signs in the place of a sector's number.
const END: u32 = 0xffff_fffe;
const FREE: u32 = 0xffff_ffff;
const TABLE: u32 = 0xffff_fffd;
/// The greatest number of a sector.
const LAST_SECTOR: u32 = 0xffff_fffa;

/// Shorter streams are in sectors of 64 bytes.
const CUTOFF: usize = 4096;
const MINI_SECTOR: usize = 64;
/// The bytes of a directory entry.
const ENTRY: usize = 128;
/// The sectors with the table of sectors that the head names; others are named by a chain.
const NAMED_IN_HEAD: usize = 109;

/// A compound file.
#[derive(Debug)]
pub(super) struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    /// The sector behind each sector of a stream.
    next: Vec<u32>,
    /// The same for small sectors, which are parts of a stream of their own.
    next_small: Vec<u32>,
    small: Vec<u8>,
    entries: Vec<Entry>,
}

/// A stream in the root of the file.
#[derive(Debug)]
struct Entry {
    name: String,
    start: u32,
    len: usize,
}

impl<'a> Compound<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, ReadError> {
        let sector = match number(bytes, 30, 2) {
            Some(9) => 512,
            Some(12) => 4096,
            _ => return Err(ReadError::Damaged),
        };
        let mut file =
            Self { bytes, sector, next: Vec::new(), next_small: Vec::new(), small: Vec::new(), entries: Vec::new() };
        file.next = file.table()?;
        let head = |at: usize| number(bytes, at, 4).map(|number| number as u32).ok_or(ReadError::Damaged);
        let directory = file.chain(head(48)?, usize::MAX)?;
        let entries: Vec<&[u8]> = directory.chunks_exact(ENTRY).collect();
        let root = entries.first().ok_or(ReadError::Damaged)?;
        let small_table = head(60)?;
        if small_table <= LAST_SECTOR {
            file.small = file.chain(start(root), len(root))?;
            file.next_small = numbers(&file.chain(small_table, usize::MAX)?);
        }
        // The entries of a folder are a tree.
        let mut waiting = vec![number(root, 76, 4)];
        while let Some(index) = waiting.pop() {
            let Some(entry) = index.and_then(|index| entries.get(index)) else { continue };
            if file.entries.len() > entries.len() {
                return Err(ReadError::Damaged);
            }
            waiting.extend([number(entry, 68, 4), number(entry, 72, 4)]);
            file.entries.push(Entry { name: name(entry), start: start(entry), len: len(entry) });
        }
        Ok(file)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.entry(name).is_some()
    }

    /// The bytes of a stream in the root.
    pub(super) fn stream(&self, name: &str) -> Result<Vec<u8>, ReadError> {
        let entry = self.entry(name).ok_or(ReadError::Damaged)?;
        if entry.len >= CUTOFF {
            return self.chain(entry.start, entry.len);
        }
        let sector = |index: u32| self.small.get(index as usize * MINI_SECTOR..)?.get(..MINI_SECTOR);
        joined(&self.next_small, entry.start, entry.len, sector)
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// The table of sectors, whose own sectors the head names, and sectors in a chain for very large files.
    fn table(&self) -> Result<Vec<u32>, ReadError> {
        let mut named = numbers(self.bytes.get(76..512).ok_or(ReadError::Damaged)?);
        let mut more = number(self.bytes, 68, 4).map_or(END, |number| number as u32);
        while more <= LAST_SECTOR {
            let mut list = numbers(self.sector(more).ok_or(ReadError::Damaged)?);
            more = list.pop().unwrap_or(END);
            named.extend(list);
            if named.len() > self.bytes.len() / 4 {
                return Err(ReadError::Damaged);
            }
        }
        let mut table = Vec::new();
        for index in named.into_iter().filter(|index| *index <= LAST_SECTOR) {
            table.extend(numbers(self.sector(index).ok_or(ReadError::Damaged)?));
            if table.len() > self.bytes.len() {
                return Err(ReadError::Damaged);
            }
        }
        Ok(table)
    }

    fn sector(&self, index: u32) -> Option<&'a [u8]> {
        let start = (index as usize).checked_add(1)?.checked_mul(self.sector)?;
        let rest = self.bytes.get(start..)?;
        // The last sector may end where its stream does.
        (!rest.is_empty()).then(|| rest.get(..self.sector).unwrap_or(rest))
    }

    fn chain(&self, start: u32, len: usize) -> Result<Vec<u8>, ReadError> {
        joined(&self.next, start, len, |index| self.sector(index))
    }
}

/// The bytes of a chain of sectors, up to a length. No file holds a sector twice.
fn joined<'a>(
    next: &[u32],
    start: u32,
    len: usize,
    sector: impl Fn(u32) -> Option<&'a [u8]>,
) -> Result<Vec<u8>, ReadError> {
    let mut bytes = Vec::new();
    let (mut index, mut left) = (start, next.len());
    while index <= LAST_SECTOR && bytes.len() < len {
        left = left.checked_sub(1).ok_or(ReadError::Damaged)?;
        bytes.extend(sector(index).ok_or(ReadError::Damaged)?);
        index = next.get(index as usize).copied().ok_or(ReadError::Damaged)?;
    }
    if len != usize::MAX && bytes.len() < len {
        return Err(ReadError::Damaged);
    }
    bytes.truncate(len);
    Ok(bytes)
}

/// A compound file of version 4 with one stream, `Workbook`.
pub(super) fn with_workbook(stream: &[u8]) -> Vec<u8> {
    const SECTOR: usize = 4096;
    // A shorter one would have to be in small sectors.
    let stream_sectors = stream.len().max(CUTOFF).div_ceil(SECTOR);
    let per_sector = SECTOR / 4 - 1;
    let table_sectors = (stream_sectors + 1).div_ceil(per_sector);
    let mut file = Vec::with_capacity((table_sectors + stream_sectors + 2) * SECTOR);
    file.extend(START);
    file.resize(24, 0);
    let short =
        |file: &mut Vec<u8>, numbers: &[u16]| file.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
    let long =
        |file: &mut Vec<u8>, numbers: &[u32]| file.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
    // Versions, order of bytes, size of sectors and of small ones, of which there are none.
    short(&mut file, &[0x3e, 4, 0xfffe, 12, 6, 0, 0, 0]);
    let directory = table_sectors as u32;
    long(&mut file, &[1, directory, directory, 0, CUTOFF as u32, END, 0, END, 0]);
    let count = NAMED_IN_HEAD.min(table_sectors);
    long(&mut file, &(0..count as u32).collect::<Vec<_>>());
    long(&mut file, &vec![FREE; NAMED_IN_HEAD - count]);
    file.resize(SECTOR, 0);
    let first = directory + 1;
    let last = directory + stream_sectors as u32;
    long(&mut file, &vec![TABLE; table_sectors]);
    long(&mut file, &[END]);
    long(&mut file, &(first..last).map(|index| index + 1).collect::<Vec<_>>());
    long(&mut file, &[END]);
    file.resize(SECTOR * (table_sectors + 1), 0xff);
    let mut entry = |name: &str, kind: u8, child: u32, start: u32, len: usize| {
        let begin = file.len();
        let wide: Vec<u16> = name.encode_utf16().collect();
        short(&mut file, &wide);
        file.resize(begin + 64, 0);
        short(&mut file, &[(wide.len() as u16 + 1) * 2]);
        file.extend([kind, 1]);
        long(&mut file, &[FREE, FREE, child]);
        file.resize(begin + 116, 0);
        long(&mut file, &[start, len as u32, 0]);
    };
    // The root has the stream of small sectors, which nobody asks for.
    entry("Root Entry", 5, 1, 0, 0);
    entry("Workbook", 2, FREE, first, stream.len().max(CUTOFF));
    file.resize(SECTOR * (table_sectors + 2), 0);
    file.extend(stream);
    file.resize(SECTOR * (table_sectors + 2 + stream_sectors), 0);
    file
}

/// A number of so many bytes, the lowest first.
fn number(bytes: &[u8], at: usize, count: usize) -> Option<usize> {
    let bytes = bytes.get(at..)?.get(..count)?;
    Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte)))
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).filter_map(|bytes| Some(u32::from_le_bytes(bytes.try_into().ok()?))).collect()
}

fn start(entry: &[u8]) -> u32 {
    number(entry, 116, 4).map_or(END, |start| start as u32)
}

/// The length of a stream; of the eight bytes that files of version 4 have for it, four are enough.
fn len(entry: &[u8]) -> usize {
    number(entry, 120, 4).unwrap_or_default()
}

fn name(entry: &[u8]) -> String {
    let len = number(entry, 64, 2).unwrap_or_default().saturating_sub(2);
    let wide: Vec<u16> = entry
        .get(..len.min(64))
        .unwrap_or_default()
        .chunks_exact(2)
        .filter_map(|bytes| Some(u16::from_le_bytes(bytes.try_into().ok()?)))
        .collect();
    String::from_utf16_lossy(&wide)
}

#[cfg(test)]
mod tests {
    use super::{Compound, with_workbook};

    #[test]
    fn what_is_written_is_read() {
        for len in [0, 1, 4095, 4096, 4097, 1_000_000, 5_000_000] {
            let stream: Vec<u8> = (0..len).map(|index| (index % 251) as u8).collect();
            let file = with_workbook(&stream);
            let read = Compound::open(&file).unwrap();
            assert!(read.has("workbook") && !read.has("Book"));
            let found = read.stream("Workbook").unwrap();
            assert!(found.starts_with(&stream) && found[len..].iter().all(|byte| *byte == 0), "{len}");
        }
    }
}
