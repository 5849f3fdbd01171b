//! Words around figures: qualifiers, units, months.

use super::messages::messages;

messages! {
    /// The words around figures in one language.
    pub struct FigureMessages {
        /// With a number, or instead of one, in the order of [`Status`](crate::profile::figure::Status).
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
        /// Words by which a label says that it counts people, and those that count attendances: behind such a label English writes the number alone.
        pub(super) counting_words: [&'static str; 2],
        /// A number `{0}` of Party members whose unit does not name them.
        pub(super) party_members: &'static str,
        /// Between an amount and the thing that is measured: 500 mu of arable land.
        pub(super) of: &'static str,
        /// The names of the units in the order of their table, where the table does not hold them: of one, and of any other number.
        pub(super) units: [[&'static str; 2]; 75],
    }
}
