//! The sources that figures rest on.

use super::{date::Date, record::record, text::Text};

record! {
    /// A publication that figures cite by its `id`.
    pub struct Source {
        required {
            /// The name that figures cite: letters, digits and hyphens.
            id: String,
        }
        optional {
            /// The title; may be left out where it has an address.
            title: Option<Text>,
            /// Who published it.
            publisher: Option<Text>,
            /// When.
            date: Option<Date>,
            /// Where: an `http:` or `https:` address, or one relative to this file.
            address: Option<String>,
            /// Under which terms it may be used.
            licence: Option<Text>,
            /// How it wants to be named.
            attribution: Option<Text>,
        }
        either {
            title or address,
        }
    }
}
