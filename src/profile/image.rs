//! Pictures.

use super::{record::record, text::Text};

record! {
    /// A picture, or only its caption where the picture may not be republished.
    pub struct Image {
        required {
            /// A description of the picture, for those who do not see it.
            alt: Text,
        }
        optional {
            /// The picture's address, relative to this file; left out where only the caption may be shown.
            src: Option<String>,
            /// The caption.
            caption: Option<Text>,
            /// Who made it.
            credit: Option<Text>,
            /// Whether it is a map, which needs an approval number.
            map: bool,
            /// 审图号: the approval number of a map.
            map_approval: Option<String>,
            /// The `id` of the source.
            source: Option<String>,
        }
    }
}
