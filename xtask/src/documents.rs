//! The files for maintainers, beside those that pages load: types, manifest, package, snippets, licences and notes for servers.

use crate::dist::Files;
use crate::{paths, snippets, types};
use anyhow::Result;
use fs_err as fs;

/// The folder of the notes for servers, in the sources and in `dist/`.
const NOTES: &str = "server-notes";

/// All of them. `loaded` are the files that pages load.
pub fn documents(loaded: &Files) -> Result<Files> {
    let (root, www) = (paths::root(), paths::root().join("www"));
    let schema = serde_json::from_slice(&fs::read(www.join("village-profile.schema.json"))?)?;
    let mut files = Files::from([
        ("village-profile.d.ts".to_owned(), types::declarations(&schema)?.into_bytes()),
        ("custom-elements.json".to_owned(), format!("{:#}\n", types::manifest()).into_bytes()),
        ("package.json".to_owned(), format!("{:#}\n", types::package()).into_bytes()),
        ("snippets.txt".to_owned(), snippets::text(loaded).into_bytes()),
    ]);
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        files.insert(licence.to_owned(), fs::read(root.join(licence))?);
    }
    for note in fs::read_dir(www.join(NOTES))? {
        let note = note?;
        files.insert(format!("{NOTES}/{}", note.file_name().display()), fs::read(note.path())?);
    }
    Ok(files)
}
