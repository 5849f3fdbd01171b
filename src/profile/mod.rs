//! The format: what a place says about itself, how it is read, and what is wrong with it.

pub mod date;
pub mod figure;
pub mod problem;
pub mod text;
