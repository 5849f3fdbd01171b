//! What figures rest on.

use serde::Deserialize;

use super::{date::Date, text::Text};

/// A publication that figures cite by its `id`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Source {
    /// What figures cite: letters, digits and hyphens.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// Who published it.
    pub publisher: Option<Text>,
    /// When.
    pub date: Option<Date>,
    /// Where: an `http:` or `https:` address, or one relative to this file.
    pub address: Option<String>,
    /// Under which terms it may be used.
    pub licence: Option<Text>,
    /// How it wants to be named.
    pub attribution: Option<Text>,
}
