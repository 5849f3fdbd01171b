//! The meaning of qualifiers.

use super::messages::messages;

messages! {
    /// The meaning of qualifiers in one language.
    pub struct MeaningMessages {
        /// In the order of [`Status`](crate::profile::figure::Status).
        pub(super) statuses: [&'static str; 5],
        /// In front of the quantity: in the order of [`Bound`](crate::profile::figure::Bound), and for a range.
        pub(super) before_amount: [&'static str; 8],
        /// Behind it; empty for an exact quantity.
        pub(super) after_amount: [&'static str; 8],
        /// In front of the meaning of a pair's earlier reading.
        pub(super) before: &'static str,
        /// Between two meanings.
        pub(super) and: &'static str,
    }
}
