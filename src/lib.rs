//! One JSON file per town or village, shown as an interactive profile inside any web page.
//!
//! Data goes one way: [`profile`] reads bytes into types and a report, [`view`] turns them into a tree of
//! plain nodes with charts from [`chart`], in words from [`locale`]; the tree becomes HTML anywhere, or a live
//! page through `embed`, the only room that knows a browser. The native command lives in `command`.

pub mod chart;
#[cfg(feature = "check")]
pub mod checker;
#[cfg(all(not(target_arch = "wasm32"), feature = "check"))]
pub mod command;
#[cfg(not(target_arch = "wasm32"))]
pub mod contract;
#[cfg(all(target_arch = "wasm32", not(feature = "check")))]
pub mod embed;
pub mod encoding;
pub mod locale;
pub mod profile;
pub mod view;

/// The version that the element reports and the loader carries.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
