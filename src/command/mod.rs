//! The native command `village-profile`, which has subcommands. Each turns its arguments into
//! text and an exit code; `terminal` prints them.

mod arguments;
mod check;
mod excerpt;
mod figure;
mod import;
mod output_folder;
mod progress;
mod render;
pub mod schema;
mod template;
pub mod terminal;

use std::{ffi::OsString, process::ExitCode};

use arguments::Command;
use clap::error::ErrorKind;

/// Runs the command with the arguments behind its name.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    terminal::tell_panics();
    let outcome = match arguments::parse(arguments) {
        Ok(Command::Check(options)) => check::run(&options),
        Ok(Command::Render(options)) => render::run(&options),
        Ok(Command::Figure { texts, lang }) => figure::run(&texts, lang),
        Ok(Command::Import(options)) => import::run(&options),
        Ok(Command::Template(options)) => template::run(&options),
        Ok(Command::Schema) => Outcome::done(schema::text()),
        Err(why) => match why.kind() {
            ErrorKind::DisplayHelp => Outcome::done(why.to_string()),
            ErrorKind::DisplayVersion => Outcome::done([crate::VERSION, "\n"].concat()),
            _ => Outcome { output: String::new(), errors: why.to_string(), code: WRONG_USAGE },
        },
    };
    outcome.print()
}

/// The exit code for what the command cannot do as it was called.
const WRONG_USAGE: u8 = 2;

/// The output of a subcommand.
#[derive(Debug)]
struct Outcome {
    /// For the standard output.
    output: String,
    /// For the standard error.
    errors: String,
    /// The exit code.
    code: u8,
}

impl Outcome {
    const fn done(output: String) -> Self {
        Self { output, errors: String::new(), code: 0 }
    }

    fn print(&self) -> ExitCode {
        terminal::print(&self.output);
        terminal::tell(&self.errors);
        ExitCode::from(self.code)
    }
}
