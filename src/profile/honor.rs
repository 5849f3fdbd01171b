//! 荣誉: titles that the place or its villages were awarded.

use serde::Deserialize;

use super::{date::Date, decode::entries, figure::Figure, text::Text};

/// The level of the authority that awards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HonorLevel {
    /// 国家级.
    National,
    /// 省级.
    Provincial,
    /// 市级.
    Municipal,
    /// 县级.
    County,
    /// 乡镇级.
    Township,
}

/// How far an award has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HonorStatus {
    /// 拟命名: announced for comment.
    Proposed,
    /// 已命名.
    Awarded,
    /// 监测合格: confirmed by a later review.
    Confirmed,
    /// 撤销.
    Revoked,
}

/// One title, with those who hold it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Honor {
    /// The title, such as 中国美丽休闲乡村.
    pub title: Text,
    /// The level of the authority that awards it.
    pub level: HonorLevel,
    /// When it was awarded.
    pub year: Option<Date>,
    /// The places that hold it; the place itself where none is named.
    #[serde(default, deserialize_with = "entries")]
    pub recipients: Vec<Text>,
    /// Who awards it.
    pub issuer: Option<Text>,
    /// How many were awarded, where the recipients are not all named.
    pub count: Option<Figure>,
    /// How far the award has come; awarded where it is left out.
    pub status: Option<HonorStatus>,
    /// The `id` of the source.
    pub source: Option<String>,
    /// What a reader must know to understand the title.
    pub note: Option<Text>,
}
