//! Sentences where a profile cannot be shown.

use crate::locale::failure::FailureMessages;

pub(in crate::locale) const MESSAGES: FailureMessages = FailureMessages {
    not_loaded: "This profile could not be loaded. Please check your connection, or try again later.",
    not_found: "This profile was not found.",
    not_readable: "The data of this profile cannot be read. Please tell the people who run this site.",
    newer_format: "This profile needs a newer version of the component. Please tell the people who run this site.",
    retry: "Try again",
    open_data: "Open the profile's data",
};
