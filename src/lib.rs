//! One JSON file per town or village, shown as an interactive profile inside any web page.
//!
//! Data goes one way: [`profile`] reads bytes into types and a report, [`view`] turns them into a tree of
//! plain nodes with charts from [`chart`], in words from [`locale`]; the tree becomes HTML anywhere, or a live
//! page through `embed`, the only room that knows a browser. The native command lives in `command`. ARCHITECTURE.md has the map.
//!
//! ```
//! use village_profile::{
//!     locale::Lang,
//!     profile::{json::Json, read},
//!     view::{self, Settings, html},
//! };
//!
//! // Whoever embeds the library brings the JSON as a tree; an entry that cannot be read costs that entry alone.
//! let text = |text: &str| Json::String(text.into());
//! let figure = Json::Object(vec![
//!     ("label".into(), text("培训书记")),
//!     ("theme".into(), text("organisation")),
//!     ("figure".into(), text("1000余人次")),
//! ]);
//! let json = Json::Object(vec![
//!     ("format".into(), Json::Number(1.0)),
//!     ("name".into(), text("示例镇")),
//!     ("figures".into(), Json::Array(vec![figure, Json::Number(7.0)])),
//! ]);
//! let (profile, report) = read(&json);
//! assert_eq!(report.findings[0].path, "$.figures[1]");
//!
//! let tree = view::profile(&profile.unwrap(), &report, &Settings::default());
//! let page = html::write(&tree, Lang::ZhHans);
//! assert!(page.contains("1000<small>余人次</small>") && page.contains("示例镇"));
//! ```

pub mod chart;
#[cfg(feature = "check")]
pub mod checker;
#[cfg(all(not(target_arch = "wasm32"), feature = "check", feature = "export", feature = "import"))]
pub mod command;
#[cfg(not(target_arch = "wasm32"))]
pub mod contract;
#[cfg(any(feature = "editor", all(not(target_arch = "wasm32"), feature = "check")))]
pub mod editor;
#[cfg(all(target_arch = "wasm32", not(feature = "check")))]
pub mod embed;
pub mod encoding;
pub mod locale;
pub mod profile;
pub mod view;
#[cfg(any(feature = "export", feature = "import"))]
pub mod workbook;

/// The version that the element reports and the loader carries.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
