//! What goes to maintainers beside the files that visitors fetch: types, manifest, package, snippets, server notes, compressed copies,
//! hashes, and all of it in one archive.

use crate::dist::{self, CHECKSUMS, Files};
use crate::{archive, paths, snippets, tools, types};
use anyhow::Result;

/// Where the notes for servers stand, in the sources and in `dist/`.
const NOTES: &str = "server-notes";

/// Adds all of it; the hashes come last.
pub fn complete(files: &mut Files) -> Result<()> {
    let www = paths::root().join("www");
    let schema = serde_json::from_slice(&tools::read(&www.join("village-profile.schema.json"))?)?;
    let mut add = |name: &str, text: String| files.insert(name.to_owned(), text.into_bytes());
    add("village-profile.d.ts", types::declarations(&schema)?);
    add("custom-elements.json", format!("{:#}\n", types::manifest()));
    add("package.json", format!("{:#}\n", types::package()));
    let snippets = snippets::text(files);
    files.insert("snippets.txt".to_owned(), snippets.into_bytes());
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        files.insert(licence.to_owned(), tools::read(&paths::root().join(licence))?);
    }
    for note in std::fs::read_dir(www.join(NOTES))?.flatten() {
        let name = note.file_name().to_string_lossy().into_owned();
        files.insert(format!("{NOTES}/{name}"), tools::read(&note.path())?);
    }
    files.extend(archive::copies(files)?);
    files.insert(CHECKSUMS.to_owned(), dist::checksums(files));
    let folder = format!("village-profile-{}", village_profile::VERSION);
    let whole = archive::archive(&folder, files)?;
    files.insert(format!("{folder}.zip"), whole);
    // Again, with the archive.
    files.remove(CHECKSUMS);
    files.insert(CHECKSUMS.to_owned(), dist::checksums(files));
    Ok(())
}
