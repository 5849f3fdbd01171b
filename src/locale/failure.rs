//! The words that a visitor reads when a profile cannot be shown, and those that a maintainer reads in the console.

use super::{Lang, catalog, messages::messages};

messages! {
    /// Sentences for visitors in one language.
    pub struct FailureMessages {
        /// The data could not be had, which may pass.
        pub(super) not_loaded: &'static str,
        /// There is nothing at the address.
        pub(super) not_found: &'static str,
        /// The data is no profile.
        pub(super) not_readable: &'static str,
        /// The profile needs a newer version of this component.
        pub(super) newer_format: &'static str,
        /// Button that loads again.
        pub retry: &'static str,
        /// Link to the data itself.
        pub open_data: &'static str,
    }
}

impl FailureMessages {
    /// The words of a language.
    #[must_use]
    pub fn of(lang: Lang) -> &'static Self {
        &catalog::of(lang).failure
    }

    /// The sentence for a code of the embedding contract; `may_pass` where trying again can help.
    #[must_use]
    pub fn sentence(&self, code: &str, may_pass: bool) -> &'static str {
        match code {
            _ if may_pass => self.not_loaded,
            "http-status" => self.not_found,
            "newer-format" => self.newer_format,
            _ => self.not_readable,
        }
    }
}

/// The remedy for a code. English, as everything in the console.
#[must_use]
pub fn remedy(code: &str) -> &'static str {
    match code {
        "network" => {
            "check the address; connect-src of the page's Content-Security-Policy must allow it; another origin or a sandboxed frame needs Access-Control-Allow-Origin"
        }
        "timeout" => "the server did not answer in time; try the address in a browser",
        "http-status" => {
            "check the src attribute, relative to the page, and that the server delivers .json (IIS: mimeMap fileExtension=\".json\" mimeType=\"application/json\")"
        }
        "too-large" => "a profile is at most 8 MiB",
        "html-instead" => "check the src attribute: the server sent a web page",
        "not-json" => "run `village-profile check` on the file",
        "unreadable-encoding" => "save the file as UTF-8",
        "newer-format" => "install a newer village-profile",
        _ => "a profile is an object with \"format\": 1 and \"name\"",
    }
}

#[cfg(test)]
mod tests {
    use super::FailureMessages;
    use crate::locale::Lang;

    #[test]
    fn ways_of_failing_that_differ_for_a_visitor_read_differently() {
        for lang in Lang::ALL {
            let words = FailureMessages::of(lang);
            assert_ne!(words.sentence("http-status", true), words.sentence("http-status", false));
            assert_ne!(words.sentence("http-status", false), words.sentence("not-json", false));
        }
    }
}
