//! The editor's page: a profile as a form, beside the profile as it will be seen.
//!
//! [`draft`] is the profile that is written, with an identity for each value, and what undoes each edit. It knows no browser.

pub mod draft;
