//! The editor's page: a profile as a form, beside the profile as it will be seen.
//!
//! [`draft`] is the profile that is written, with an identity for each value, and what undoes each edit; [`groups`] are the parts of its
//! form, and [`mend`] knows the edits that mend what the checker finds, [`difference`] tells what differs between two states. None of them knows a browser. The page itself is built for
//! WebAssembly alone.

pub mod difference;
pub mod draft;
pub mod groups;
pub mod mend;
#[cfg(all(target_arch = "wasm32", feature = "editor"))]
mod page;
