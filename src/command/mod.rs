//! The native command `village-profile`, called a command as the words behind it are its verbs. Each verb turns its arguments into
//! text and an exit code; `src/bin` only prints them.

mod arguments;
mod check;
mod clock;
mod excerpt;
mod figure;
mod progress;
mod render;
pub mod schema;

use std::{ffi::OsString, process::ExitCode};

/// Runs the command with the arguments behind its name.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let outcome = match arguments::parse(arguments) {
        Ok(arguments::Verb::Check(options)) => check::run(&options),
        Ok(arguments::Verb::Render(options)) => render::run(&options),
        Ok(arguments::Verb::Figure(texts)) => figure::run(&texts),
        Ok(arguments::Verb::Schema) => Outcome::done(schema::text()),
        Ok(arguments::Verb::Help) => Outcome::done(arguments::USAGE.to_owned()),
        Ok(arguments::Verb::Version) => Outcome::done([crate::VERSION, "\n"].concat()),
        Err(why) => {
            let errors = ["village-profile: ", &why.to_string(), "\n\n", arguments::USAGE].concat();
            Outcome { output: String::new(), errors, code: WRONG_USAGE }
        }
    };
    outcome.print()
}

/// The exit code for what the command cannot do as it was called.
const WRONG_USAGE: u8 = 2;

/// What a verb has to say.
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
        use std::io::Write;
        // Whoever closed the pipe wants no more, and that is no failure.
        let _ = std::io::stdout().write_all(self.output.as_bytes());
        let _ = std::io::stderr().write_all(self.errors.as_bytes());
        ExitCode::from(self.code)
    }
}
