//! Places above and below the one that a profile describes.

use super::{
    indicator::Indicator,
    record::{record, string_enum},
    text::Text,
};

string_enum! {
    /// Administrative level. A banner 旗 is a county, a 苏木 a town, a 嘎查 a village; `level_name` overrides the shown word.
    pub enum Level {
        /// 省, 自治区, 直辖市.
        Province = "province",
        /// 地级市, 盟, 自治州.
        City = "city",
        /// 县, 区, 县级市, 旗.
        County = "county",
        /// 镇, 乡, 街道, 苏木.
        Town = "town",
        /// 村, 社区, 嘎查.
        Village = "village",
    }
}

record! {
    /// A place above: `{"name": "苏州市"}`.
    pub struct Place {
        required {
            /// The name.
            name: Text,
        }
        optional {
            /// The `id` of its own profile.
            id: Option<String>,
        }
    }
}

record! {
    /// A place below, with its own profile where it has one.
    pub struct Member {
        required {
            /// The name.
            name: Text,
        }
        optional {
            /// The `id` of its own profile.
            id: Option<String>,
            /// The address of its own profile, relative to this file.
            src: Option<String>,
            /// Figures of the place, by which it is compared with the others.
            figures: Vec<Indicator>,
            /// The `id` of the source.
            source: Option<String>,
        }
    }
}
