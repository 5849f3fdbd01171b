//! Findings of the checker that an editor has looked at and leaves as they are.

use super::record::record;

record! {
    /// A finding that is meant to be so. Pages do not show it.
    pub struct Accepted {
        required {
            /// The code of the finding, such as `outdated`.
            code: String,
            /// Why it stays, for those who keep the file up after.
            reason: String,
        }
        optional {
            /// Where, as the checker prints it (a JSONPath, RFC 9535); anywhere in the file where it is left out.
            path: Option<String>,
        }
    }
}
