//! Profiles from and as workbooks, the form in which offices keep their figures.
//!
//! [`read`] turns the bytes of a file into [`sheet`]s, whichever program wrote them; [`table`] finds headings, units and records in a sheet
//! of unknown layout; [`mapping`] tells which column is which field, as far as its heading says it, and makes the profile.
//! [`template`] writes the workbook that editors fill in.

#[cfg(feature = "import")]
pub mod mapping;
#[cfg(all(target_arch = "wasm32", feature = "import"))]
pub mod page;
#[cfg(feature = "import")]
pub mod read;
pub mod sheet;
#[cfg(feature = "import")]
pub mod table;
#[cfg(feature = "export")]
pub mod template;
