//! Pictures.

use serde::Deserialize;

use super::text::Text;

/// A picture, or only its caption where the picture may not be republished.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Image {
    /// The picture's address, relative to this file; left out where only the caption may be shown.
    pub src: Option<String>,
    /// What the picture shows, for those who do not see it.
    pub alt: Text,
    /// The caption.
    pub caption: Option<Text>,
    /// Who made it.
    pub credit: Option<Text>,
    /// Whether it is a map, which needs an approval number.
    #[serde(default)]
    pub map: bool,
    /// 审图号: the approval number of a map.
    pub map_approval: Option<String>,
    /// The `id` of the source.
    pub source: Option<String>,
}
