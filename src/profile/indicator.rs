//! Free figures: any indicator that the other parts of the format have no field for.

use serde::Deserialize;

use super::{date::Date, figure::Figure, text::Text};

/// The five revitalisations of national policy, and governance, which rides beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// 组织.
    Organisation,
    /// 产业.
    Industry,
    /// 人才.
    Talent,
    /// 文化.
    Culture,
    /// 生态.
    Ecology,
    /// 治理.
    Governance,
}

/// 指标: one figure with its label, such as 村级党群服务中心 23个.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Indicator {
    /// What the figure counts or measures.
    pub label: Text,
    /// The section it belongs to; where it stands inside a larger entry, that entry's section.
    pub theme: Option<Theme>,
    /// The figure, or a before-and-after pair.
    pub figure: Figure,
    /// When it held, where this differs from the profile's own date.
    pub as_of: Option<Date>,
    /// The `id` of the source.
    pub source: Option<String>,
    /// What a reader must know to understand it.
    pub note: Option<Text>,
    /// Whether it stands on the card.
    #[serde(default)]
    pub headline: bool,
}

/// One year of a series.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct YearFigure {
    /// The calendar year.
    pub year: u16,
    /// The figure of that year.
    pub figure: Figure,
}
