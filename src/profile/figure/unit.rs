//! Units, their dimensions, and exact conversion inside a dimension.

use std::sync::LazyLock;

use super::decimal::Decimal;

/// The dimension that a unit measures. Figures of different dimensions are never summed nor put on one axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dimension {
    /// 元.
    Money,
    /// 美元, 港元: money of other countries, each for itself.
    ForeignMoney,
    /// 人, 名: people.
    Persons,
    /// 人次: attendances; one person may be counted many times.
    PersonTimes,
    /// 户.
    Households,
    /// 平方米, 亩, 公顷, 平方公里.
    Area,
    /// 米, 公里, 里.
    Length,
    /// 立方米, 升.
    Volume,
    /// 千克, 公斤, 吨.
    Mass,
    /// 千瓦, 兆瓦.
    Power,
    /// 分钟, 小时, 天, 年.
    Duration,
    /// %, ‰, 成, thirds.
    Ratio,
    /// 个百分点: the difference of two shares.
    PercentagePoint,
    /// 倍.
    Multiple,
    /// 岁.
    Age,
    /// Any other noun: 个, 家, 场, 村.
    Count,
}

impl Dimension {
    /// The name for machines.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::ForeignMoney => "foreign_money",
            Self::Persons => "persons",
            Self::PersonTimes => "person_times",
            Self::Households => "households",
            Self::Area => "area",
            Self::Length => "length",
            Self::Volume => "volume",
            Self::Mass => "mass",
            Self::Power => "power",
            Self::Duration => "duration",
            Self::Ratio => "ratio",
            Self::PercentagePoint => "percentage_point",
            Self::Multiple => "multiple",
            Self::Age => "age",
            Self::Count => "count",
        }
    }
}

/// A unit as written, such as `元`, `人次`, `家`, empty for a plain count, and what each amount of it falls to. A scale (万, 亿) is no
/// part of it.
///
/// `元/亩` is money for each 亩, `元/人·年` money for each person in each year.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unit {
    name: String,
    per: String,
    /// The number of its entry among those that convert, looked up once: a unit is asked for its dimension again and again.
    known: Option<u8>,
}

/// Units that convert: their names, what they measure, and how many of the base unit one is, as a fraction; of 0 for one that converts to
/// no other.
struct Known(&'static [&'static str], Dimension, u32, u32);

/// Simplified, Traditional and English names; the first of each dimension is its base unit. 1 亩 is a fifteenth of a hectare, 1 里 half
/// a kilometre, 1 担 fifty kilograms (State Council order on legal units, 1984). A month and a year are no fixed number of days.
static KNOWN: [Known; 41] = [
    Known(&["元", "人民币", "人民幣", "块", "塊", "yuan", "RMB", "CNY"], Dimension::Money, 1, 1),
    Known(&["美元", "美金", "US$", "USD"], Dimension::ForeignMoney, 1, 1),
    Known(&["港元", "港币", "港幣", "HK$"], Dimension::ForeignMoney, 1, 1),
    Known(&["欧元", "歐元", "€"], Dimension::ForeignMoney, 1, 1),
    Known(&["日元", "日圆", "日圓"], Dimension::ForeignMoney, 1, 1),
    Known(&["英镑", "英鎊"], Dimension::ForeignMoney, 1, 1),
    Known(&["人", "名", "位", "people", "person", "persons"], Dimension::Persons, 1, 1),
    Known(&["人次", "attendances", "attendance", "person-times", "visits"], Dimension::PersonTimes, 1, 1),
    Known(&["户", "戶", "households", "household"], Dimension::Households, 1, 1),
    Known(&["平方米", "平米", "平", "㎡", "m²", "m2"], Dimension::Area, 1, 1),
    Known(&["亩", "畝", "mu"], Dimension::Area, 2000, 3),
    Known(&["公顷", "公頃", "hectares", "hectare", "ha"], Dimension::Area, 10_000, 1),
    Known(&["平方公里", "平方千米", "km²", "km2"], Dimension::Area, 1_000_000, 1),
    Known(&["米", "m", "metres", "meters"], Dimension::Length, 1, 1),
    Known(&["公里", "千米", "km", "kilometres", "kilometers"], Dimension::Length, 1000, 1),
    Known(&["里"], Dimension::Length, 500, 1),
    Known(&["厘米", "cm"], Dimension::Length, 1, 100),
    Known(&["毫米", "mm"], Dimension::Length, 1, 1000),
    Known(&["立方米", "方", "m³", "m3"], Dimension::Volume, 1, 1),
    Known(&["升", "L"], Dimension::Volume, 1, 1000),
    Known(&["千克", "公斤", "kg", "kilograms"], Dimension::Mass, 1, 1),
    Known(&["克", "g"], Dimension::Mass, 1, 1000),
    Known(&["斤", "jin"], Dimension::Mass, 1, 2),
    Known(&["担", "擔"], Dimension::Mass, 50, 1),
    Known(&["吨", "噸", "t", "tonnes", "tonne", "tons"], Dimension::Mass, 1000, 1),
    Known(&["千瓦", "kW"], Dimension::Power, 1, 1),
    Known(&["瓦", "W"], Dimension::Power, 1, 1000),
    Known(&["兆瓦", "MW"], Dimension::Power, 1000, 1),
    Known(&["吉瓦", "GW"], Dimension::Power, 1_000_000, 1),
    Known(&["小时", "小時", "hours", "hour"], Dimension::Duration, 1, 1),
    Known(&["分钟", "分鐘", "minutes"], Dimension::Duration, 1, 60),
    Known(&["天", "日", "days", "day"], Dimension::Duration, 24, 1),
    Known(&["周", "週", "weeks"], Dimension::Duration, 168, 1),
    Known(&["个月", "個月", "months"], Dimension::Duration, 0, 1),
    Known(&["年", "years"], Dimension::Duration, 0, 1),
    Known(&["%", "percent"], Dimension::Ratio, 1, 1),
    Known(&["‰"], Dimension::Ratio, 1, 10),
    Known(&["成"], Dimension::Ratio, 10, 1),
    Known(&["个百分点", "個百分點", "百分点", "百分點", "percentage points"], Dimension::PercentagePoint, 1, 1),
    Known(&["倍", "times"], Dimension::Multiple, 1, 1),
    Known(&["岁", "歲", "周岁", "周歲", "years old"], Dimension::Age, 1, 1),
];

/// Units behind which only the thing measured stands: 亩耕地, 吨粮食.
const MEASURES: [&str; 14] = [
    "平方公里",
    "平方千米",
    "平方米",
    "立方米",
    "公顷",
    "公頃",
    "公里",
    "千米",
    "公斤",
    "千克",
    "亩",
    "畝",
    "斤",
    "吨",
];

impl Unit {
    /// The unit with this name, and with what it falls to behind a `/`. Scales and qualifiers in front are the notation's business,
    /// not the unit's.
    #[must_use]
    pub fn new(name: &str) -> Self {
        match name.split_once('/') {
            Some((name, per)) if !per.starts_with(|char: char| char.is_ascii_digit()) => {
                Self::named(name).for_each(per.to_owned())
            }
            _ => Self::named(name),
        }
    }

    fn named(name: &str) -> Self {
        Self { name: name.to_owned(), per: String::new(), known: place(name) }
    }

    /// The same amount for each `per`: `亩`, `人·年`.
    #[must_use]
    pub fn for_each(self, per: String) -> Self {
        Self { per, ..self }
    }

    /// The parts of a whole, as in `1/3`: the unit that is a third of it.
    #[must_use]
    pub fn part_of(denominator: u32) -> Self {
        Self::named(&["/", &denominator.to_string()].concat())
    }

    /// The same by its Chinese name, where it has one.
    #[must_use]
    pub(super) fn in_chinese(self) -> Self {
        match self.known().and_then(|known| known.0.first()) {
            Some(name) => Self::named(name).for_each(self.per),
            None => self,
        }
    }

    /// The name as written; empty for a plain count. The parts of a whole have a `/` and their number.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Denominators in simplified characters, joined by `·`; empty where the amount is not shared out.
    #[must_use]
    pub fn per(&self) -> &str {
        &self.per
    }

    /// The dimension that the unit measures.
    #[must_use]
    pub fn dimension(&self) -> Dimension {
        match self.known() {
            Some(Known(_, dimension, ..)) => *dimension,
            None if self.denominator().is_some() => Dimension::Ratio,
            // 48名退休干部, 3位专家: these two measure words stand before people only.
            None if self.name.starts_with(['名', '位']) => Dimension::Persons,
            // 12户脱贫户, but 1200户次 are visits.
            None if self.name.starts_with(['户', '戶']) && !self.name.ends_with('次') => Dimension::Households,
            None => Dimension::Count,
        }
    }

    /// The unit that all units of this dimension convert to: 元, 人, 人次, 户, 平方米, 米, 立方米, 千克, %, 岁; a counted noun, a
    /// currency and a span of time are their own.
    #[must_use]
    pub fn base(&self) -> &str {
        if self.has_own_base() {
            return self.known().and_then(|known| known.0.first()).copied().unwrap_or(&self.name);
        }
        let dimension = self.dimension();
        let known = KNOWN.iter().find(|known| known.1 == dimension);
        known.and_then(|known| known.0.first()).copied().unwrap_or(&self.name)
    }

    /// The base unit, for each of what this one falls to.
    #[must_use]
    pub fn to_base_unit(&self) -> Self {
        let name = self.base();
        let known = match self.known {
            Some(_) if !self.has_own_base() => {
                let dimension = self.dimension();
                (0..).zip(&KNOWN).find(|(_, known)| known.1 == dimension).map(|(entry, _)| entry)
            }
            known => known.or_else(|| place(name)),
        };
        Self { name: name.to_owned(), per: self.per.clone(), known }
    }

    /// Whether no other unit is its base: months have no fixed number of days.
    fn has_own_base(&self) -> bool {
        self.dimension() == Dimension::ForeignMoney || self.known().is_some_and(|known| known.2 == 0)
    }

    /// Whether amounts in both may be compared and drawn on one axis.
    #[must_use]
    pub fn converts_to(&self, other: &Self) -> bool {
        let dimension = self.dimension();
        dimension == other.dimension()
            && self.per == other.per
            && match dimension {
                Dimension::Count => self.name == other.name,
                _ if self.has_own_base() || other.has_own_base() => self.base() == other.base(),
                _ => true,
            }
    }

    /// An amount of this unit in its base unit, with whether it had to be rounded (亩 is two thirds of 1000 平方米);
    /// nothing past 18 digits.
    #[must_use]
    pub fn to_base(&self, amount: Decimal) -> Option<(Decimal, bool)> {
        let (numerator, denominator) = match (self.known(), self.denominator()) {
            (Some(known), _) if known.2 > 0 => (known.2, known.3),
            (_, Some(denominator)) => (100, denominator),
            _ => (1, 1),
        };
        amount.times_fraction(numerator, denominator)
    }

    /// Whether it is a part of a whole, such as a third.
    #[must_use]
    pub fn is_part(&self) -> bool {
        self.denominator().is_some()
    }

    /// The number of parts that the whole has.
    fn denominator(&self) -> Option<u32> {
        self.name.strip_prefix('/')?.parse().ok().filter(|denominator| *denominator > 0)
    }

    fn known(&self) -> Option<&'static Known> {
        KNOWN.get(usize::from(self.known?))
    }

    /// Whether words stand behind a unit that takes none: 元不等, 岁老人.
    #[must_use]
    pub(super) fn is_followed_by_words(&self) -> bool {
        self.known().is_none() && self.name.starts_with(['元', '岁', '歲', '倍', '成', '年', '月', '日'])
    }
}

/// Every name of a unit that converts, in order, with the number of its entry: each figure looks several names up.
static NAMES: LazyLock<Vec<(&str, usize)>> = LazyLock::new(|| {
    let entries = KNOWN.iter().enumerate();
    let mut names: Vec<_> = entries.flat_map(|(entry, known)| known.0.iter().map(move |name| (*name, entry))).collect();
    names.sort_unstable();
    names
});

/// The number of the entry that has this name.
fn place(name: &str) -> Option<u8> {
    let of = |name: &str| {
        let index = NAMES.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
        NAMES.get(index).map(|(_, entry)| *entry as u8)
    };
    // 500亩耕地 measures an area, as 500亩 does.
    of(name).or_else(|| of(MEASURES.into_iter().find(|measure| name.starts_with(measure))?))
}

#[cfg(test)]
mod tests {
    use super::{Decimal, Dimension, Unit};

    #[test]
    fn knows_what_a_unit_measures() {
        for (name, dimension, base) in [
            ("元", Dimension::Money, "元"),
            ("元/年", Dimension::Money, "元"),
            ("名", Dimension::Persons, "人"),
            ("名党员", Dimension::Persons, "人"),
            ("人次", Dimension::PersonTimes, "人次"),
            ("戶", Dimension::Households, "户"),
            ("畝", Dimension::Area, "平方米"),
            ("噸", Dimension::Mass, "千克"),
            ("‰", Dimension::Ratio, "%"),
            ("歲", Dimension::Age, "岁"),
            ("家", Dimension::Count, "家"),
            ("", Dimension::Count, ""),
            ("美元", Dimension::ForeignMoney, "美元"),
            ("公里", Dimension::Length, "米"),
            ("m³", Dimension::Volume, "立方米"),
            ("兆瓦", Dimension::Power, "千瓦"),
            ("周", Dimension::Duration, "小时"),
            ("年", Dimension::Duration, "年"),
            ("百分点", Dimension::PercentagePoint, "个百分点"),
            ("倍", Dimension::Multiple, "倍"),
            ("/3", Dimension::Ratio, "%"),
        ] {
            assert_eq!((Unit::new(name).dimension(), Unit::new(name).base()), (dimension, base), "{name}");
        }
    }

    #[test]
    fn people_and_attendances_never_meet() {
        assert!(!Unit::new("人").converts_to(&Unit::new("人次")));
        assert!(!Unit::new("家").converts_to(&Unit::new("个")));
        assert!(!Unit::new("元").converts_to(&Unit::new("元/年")));
        assert!(!Unit::new("美元").converts_to(&Unit::new("港元")));
        assert!(!Unit::new("年").converts_to(&Unit::new("天")));
        assert!(!Unit::new("%").converts_to(&Unit::new("个百分点")));
        assert!(Unit::new("斤/亩").converts_to(&Unit::new("公斤/亩")));
        assert!(Unit::new("公顷").converts_to(&Unit::new("畝")));
    }

    #[test]
    fn converts_inside_a_dimension() {
        for (amount, name, base, rounded) in [
            ("1639.27", "元", "1639.27", false),
            ("3", "亩", "2000", false),
            ("1", "畝", "666.666667", true),
            ("1.5", "公頃", "15000", false),
            ("2", "平方公里", "2000000", false),
            ("5", "斤", "2.5", false),
            ("2.5", "噸", "2500", false),
            ("5", "‰", "0.5", false),
            ("7", "成", "70", false),
            ("1", "/4", "25", false),
            ("2", "公里", "2000", false),
            ("3", "天", "72", false),
            ("2", "年", "2", false),
            ("19", "个", "19", false),
        ] {
            let amount = Decimal::parse(amount).unwrap();
            let base = Decimal::parse(base).unwrap();
            assert_eq!(Unit::new(name).to_base(amount), Some((base, rounded)), "{name}");
        }
    }
}
