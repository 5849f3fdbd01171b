//! 人才: counts of people by category and origin, never the people.

use serde::Deserialize;

use super::{date::Date, figure::Figure, text::Text};

/// Where talent comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// 培育: trained here.
    Trained,
    /// 引进: brought in.
    BroughtIn,
    /// 选派: assigned by a higher level.
    Assigned,
    /// 返乡: returned home.
    Returned,
}

/// The five classes of rural talent (关于加快推进乡村人才振兴的意见, 2021).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TalentClass {
    /// 农业生产经营人才.
    Production,
    /// 农村二三产业发展人才.
    RuralIndustry,
    /// 乡村公共服务人才.
    PublicService,
    /// 乡村治理人才.
    Governance,
    /// 农业农村科技人才.
    Technology,
}

/// A group of talent.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Talent {
    /// The group in the place's own words, such as 新型职业农民.
    pub category: Text,
    /// Which of the five classes it belongs to.
    pub class: Option<TalentClass>,
    /// Where they come from.
    pub origin: Option<Origin>,
    /// How many.
    pub count: Option<Figure>,
    /// When.
    pub year: Option<Date>,
    /// The `id` of the source.
    pub source: Option<String>,
    /// What a reader must know to understand the entry.
    pub note: Option<Text>,
}
