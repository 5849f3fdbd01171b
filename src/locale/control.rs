//! Words of the controls of charts.

use super::{Lang, catalog, messages::messages};

messages! {
    /// Words of the controls in one language.
    pub struct ControlMessages {
        /// Names the group of switches, one per series.
        pub series: &'static str,
        /// Puts the highest value first.
        pub sort: &'static str,
        /// Before the first year of a range.
        pub from: &'static str,
        /// Before the last year of a range.
        pub to: &'static str,
        /// Downloads the data.
        pub csv: &'static str,
        /// Downloads the picture.
        pub png: &'static str,
    }
}

impl ControlMessages {
    /// The words of one language.
    #[must_use]
    pub fn of(lang: Lang) -> &'static Self {
        &catalog::of(lang).control
    }
}
