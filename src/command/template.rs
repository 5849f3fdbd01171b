//! `village-profile template`: the workbook that editors fill in.

use super::{Outcome, WRONG_USAGE, arguments, output_folder::OutputFolder, terminal};
use crate::workbook::template::{file_name, template};

/// Writes the workbook, and prints where it is.
pub(super) fn run(options: &arguments::Template) -> Outcome {
    let name = file_name(options.lang);
    let written = OutputFolder::create(&options.out).and_then(|folder| {
        let bytes = template(options.lang).map_err(std::io::Error::other)?;
        folder.write(&name, &bytes)?;
        Ok(folder.path().join(&name))
    });
    match written {
        Ok(path) => Outcome::done(terminal::path(&path) + "\n"),
        Err(why) => {
            let errors = format!("village-profile: {}: {why}\n", terminal::path(&options.out));
            Outcome { output: String::new(), errors, code: WRONG_USAGE }
        }
    }
}
