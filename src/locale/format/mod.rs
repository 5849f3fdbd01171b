//! Figures, numbers, units and dates as people write them in each language.

mod date;
mod figure;
mod number;
mod unit;

pub use date::{date, year};
pub use figure::{figure, figure_at, meaning, party_members, reading};
pub use number::{amount, exact, number, percent, rounded, tick};
pub use unit::unit;

pub(super) use number::counted;
