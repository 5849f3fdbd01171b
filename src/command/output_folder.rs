//! The folder that files are written into, and nowhere else.

use std::{
    fs::{self, File, Metadata},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicUsize, Ordering},
};

use crate::profile::character::is_unfit_for_file_names;

/// Names that Windows takes for devices, in any case and with any ending.
const DEVICES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];
const NUMBERED_DEVICES: [&str; 2] = ["COM", "LPT"];
const NUMBERS: [char; 13] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '¹', '²', '³'];

/// Whether a name stands for one file in its folder on every system: no way out of the folder, no device, no character that some system
/// forbids or a terminal acts on.
pub(super) fn is_portable(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let is_numbered = |device: &str| {
        let number = stem.strip_prefix(device);
        number.is_some_and(|number| number.chars().count() == 1 && number.contains(NUMBERS))
    };
    !name.is_empty()
        && !name.ends_with(['.', ' '])
        && !name.contains(is_unfit_for_file_names)
        && !DEVICES.contains(&stem.as_str())
        && !NUMBERED_DEVICES.into_iter().any(is_numbered)
}

/// A folder that is there. Whoever else may write into it cannot lead what is written out of it.
#[derive(Debug)]
pub(super) struct OutputFolder(PathBuf);

impl OutputFolder {
    /// Makes the folder where it is missing. A link to one is refused: it may lead anywhere.
    pub(super) fn create(path: &Path) -> io::Result<Self> {
        // Behind a slash at the end a link counts as the folder that it leads to.
        let path: PathBuf = path.components().collect();
        if metadata(&path)?.is_some_and(|there| there.is_symlink()) {
            return Err(io::Error::other("a symbolic link is not followed: name the folder that it leads to"));
        }
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file whole or not at all. It takes the place of a file of this name, never of anything else, and what that place leads to
    /// by a link, symbolic or hard, stays as it is.
    pub(super) fn write(&self, name: &str, content: &[u8]) -> io::Result<()> {
        if !is_portable(name) {
            return Err(ErrorKind::InvalidFilename.into());
        }
        let target = self.0.join(name);
        let present = metadata(&target)?;
        if present.as_ref().is_some_and(|present| !present.is_file()) {
            return Err(io::Error::other("a symbolic link, or something else that is no file, stands there"));
        }
        let (draft, mut file) = self.draft()?;
        let written = file.write_all(content).and_then(|()| match present {
            Some(present) => file.set_permissions(present.permissions()),
            None => Ok(()),
        });
        drop(file);
        // A link that has come there since would be replaced itself.
        written.and_then(|()| fs::rename(&draft, target)).inspect_err(|_| {
            let _ = fs::remove_file(&draft);
        })
    }

    /// A file of its own, which nobody else has made.
    fn draft(&self) -> io::Result<(PathBuf, File)> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        loop {
            let count = COUNT.fetch_add(1, Ordering::Relaxed);
            let path = self.0.join(format!(".village-profile-{}-{count}", process::id()));
            match File::create_new(&path) {
                // Left behind by a process that had this number before.
                Err(why) if why.kind() == ErrorKind::AlreadyExists => {}
                file => return Ok((path, file?)),
            }
        }
    }
}

/// The file, folder or link at a place; a link is taken for itself.
fn metadata(path: &Path) -> io::Result<Option<Metadata>> {
    match fs::symlink_metadata(path) {
        Ok(there) => Ok(Some(there)),
        Err(why) if why.kind() == ErrorKind::NotFound => Ok(None),
        Err(why) => Err(why),
    }
}
