//! Marks that several kinds of charts share; each shows how its value is qualified.

pub(super) mod bar;
pub(super) mod dot;
pub(super) mod polygon;
pub(super) mod stars;
