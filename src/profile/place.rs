//! Places above and below the one that a profile describes.

use serde::Deserialize;

use super::text::Text;

/// Administrative level. A banner 旗 is a county, a 苏木 a town, a 嘎查 a village; `level_name` overrides the shown word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// 省, 自治区, 直辖市.
    Province,
    /// 地级市, 盟, 自治州.
    City,
    /// 县, 区, 县级市, 旗.
    County,
    /// 镇, 乡, 街道, 苏木.
    Town,
    /// 村, 社区, 嘎查.
    Village,
}

/// A place above: `{"name": "苏州市"}`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Place {
    /// Its name.
    pub name: Text,
    /// The `id` of its own profile.
    pub id: Option<String>,
}

/// A place below, with its own profile where it has one.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Member {
    /// Its name.
    pub name: Text,
    /// The `id` of its own profile.
    pub id: Option<String>,
    /// The address of its own profile, relative to this file.
    pub src: Option<String>,
}
