//! Units and their dimensions.

/// What a unit measures. Figures of different dimensions are never summed nor put on one axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dimension {
    /// 元.
    Money,
    /// 人, 名: people.
    Persons,
    /// 人次: attendances; one person may be counted many times.
    PersonTimes,
    /// 户.
    Households,
    /// 平方米, 亩, 公顷, 平方公里.
    Area,
    /// 千克, 公斤, 吨.
    Mass,
    /// %, ‰.
    Ratio,
    /// 岁.
    Age,
    /// Any other noun: 个, 家, 场, 村.
    Count,
}

/// A unit as written, such as `元`, `人次`, `家`; empty for a plain count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    name: String,
}
