//! Every message of the interface and every number format, in three languages.
//!
//! One file per topic holds a struct of messages; one folder per language holds a constant of each, so that the compiler refuses a
//! message that lacks a language. A language is added by a folder and a line in `lang.rs`; the compiler leads to the rest. The messages
//! that visitors read come to their browser as a file of one language, see [`catalog`].

mod en;
mod lang;
mod messages;
mod zh_hans;
mod zh_hant;

pub mod action;
pub mod catalog;
pub mod chart;
#[cfg(feature = "check")]
pub mod check_page;
#[cfg(feature = "check")]
pub mod choice;
pub mod control;
#[cfg(feature = "check")]
pub mod editor_page;
pub mod failure;
pub mod figure;
pub mod format;
#[cfg(feature = "import")]
pub mod import;
pub mod loader;
pub mod meaning;
pub mod measure;
#[cfg(feature = "check")]
pub mod report;
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
pub mod schema;
pub mod section;
pub mod template;
#[cfg(any(feature = "export", feature = "import"))]
pub mod workbook;

pub use lang::Lang;
