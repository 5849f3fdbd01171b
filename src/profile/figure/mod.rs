//! Figures as people write them: `26`, `"1639.27万元"`, `"1000余人次"`, `"预计5个"`, `"*"`.

pub mod decimal;
pub mod unit;

use super::{date::Date, text::Text};
use decimal::Decimal;
use unit::Unit;

/// One stated figure: what is known, how it is known, and who says so.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What is stated; for a before-and-after pair, the later reading.
    pub reading: Reading,
    /// The earlier reading of a pair such as `29.5%→60.4%`.
    pub before: Option<Reading>,
    /// The notation as the editor wrote it, where the figure came as text.
    pub written: Option<String>,
    /// When the figure held, where this differs from the profile's own date.
    pub as_of: Option<Date>,
    /// The `id` of one of the profile's sources.
    pub source: Option<String>,
    /// What a reader must know to understand the figure.
    pub note: Option<Text>,
}

/// One reading of a quantity, or the fact that there is none.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Whether it has happened, and whether it is told.
    pub status: Status,
    /// How much; [`Extent::Untold`] exactly where the status is withheld or missing.
    pub extent: Extent,
}

/// How much is stated.
#[derive(Clone, Debug, PartialEq)]
pub enum Extent {
    /// Nothing: withheld or missing. Never zero.
    Untold,
    /// One value with how tightly it is known.
    Single(Bound, Quantity),
    /// From one value to another, both included.
    Range(Quantity, Quantity),
}

/// A value in the unit it was written in: 1,639.27 × 10⁴ 元 is `{value: 1639.27, power: 4, unit: 元}`.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// The number as written.
    pub value: Decimal,
    /// The power of ten written as a Chinese scale: 百 2, 千 3, 万 4, 百万 6, 亿 8; 0 where none is.
    pub power: u8,
    /// What is counted or measured.
    pub unit: Unit,
}

/// How tightly a value is known. 以上 以下 以内 include the number, 超过 不满 exclude it (Civil Code of the PRC, article 1259).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Bound {
    /// The number itself.
    #[default]
    Exact,
    /// 约: somewhere near the number.
    About,
    /// 近: a little less than the number.
    Nearly,
    /// 余 多 超 超过 突破: more than the number.
    Over,
    /// 以上 不少于 至少: the number or more.
    AtLeast,
    /// 以下 以内 最多 不超过: the number or less.
    AtMost,
    /// 不到 不足 不满: less than the number.
    Under,
}

/// Whether a figure has happened, and whether it is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// It has happened.
    #[default]
    Actual,
    /// 预计: expected, not yet true.
    Projected,
    /// 计划: intended, not yet true.
    Planned,
    /// Known to the publisher and not published: `*`, 未公开.
    Withheld,
    /// Not known: `null`.
    Missing,
}

impl<'de> serde::Deserialize<'de> for Figure {
    fn deserialize<D: serde::Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(serde::de::Error::custom(super::problem::Problem::BadFigure))
    }
}
