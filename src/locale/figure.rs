//! Words around figures: qualifiers, units, months.

use super::messages::messages;

messages! {
    /// The words around figures in one language.
    pub struct FigureMessages {
        /// In front of a number, or instead of one, in the order of [`Status`](crate::profile::figure::Status).
        pub(super) statuses: [&'static str; 5],
        /// In front of a number, in the order of [`Bound`](crate::profile::figure::Bound).
        pub(super) bounds: [&'static str; 7],
        /// In front of a change, one that rose and one that fell, in the order of [`Change`](crate::profile::figure::Change).
        pub(super) changes: [[&'static str; 2]; 3],
        /// In front of what an amount falls to: the first, and each that follows.
        pub(super) per: [&'static str; 2],
        /// Around a unit that stands for a number that is not reported.
        pub(super) brackets: [&'static str; 2],
        /// Between the ends of a range.
        pub(super) to: &'static str,
        /// The names of the months, where they have any.
        pub(super) months: [&'static str; 12],
        /// A part of the year `{0}`, in the order of [`YearPart`](crate::profile::date::YearPart).
        pub(super) year_parts: [&'static str; 9],
        /// Some year of the ten that begin with `{0}`.
        pub(super) decade: &'static str,
        /// A time near the date `{0}`.
        pub(super) about_date: &'static str,
        /// From the date `{0}` to the date `{1}`.
        pub(super) period: &'static str,
        /// The names of the units in the order of their table, where the table does not hold them: of one, and of any other number.
        pub(super) units: [[&'static str; 2]; 44],
    }
}
