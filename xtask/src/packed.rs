//! Files as they ship compressed: beside the originals for servers that deliver them so, and all together in one archive.

use anyhow::Result;
use flate2::{Compression, GzBuilder};
use std::io::Write;

/// A file by gzip at its best, the same bytes whenever it is made.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packer = GzBuilder::new().write(Vec::new(), Compression::best());
    packer.write_all(bytes)?;
    Ok(packer.finish()?)
}
