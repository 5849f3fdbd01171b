//! Units, their dimensions, and exact conversion inside a dimension.

use super::decimal::Decimal;

/// The dimension that a unit measures. Figures of different dimensions are never summed nor put on one axis.
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

/// A unit as written, such as `元`, `人次`, `家`; empty for a plain count. A scale (万, 亿) is no part of it.
///
/// `元/年` is a unit of money that comes in each year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    name: String,
}

/// A unit that converts: its names, what it measures, and how many of the base unit it is, as a fraction.
struct Known(&'static [&'static str], Dimension, u32, u32);

/// Simplified and Traditional names; the first of each dimension is its base unit. 1 亩 is a fifteenth of a hectare (State
/// Council order on legal units, 1984).
static KNOWN: [Known; 16] = [
    Known(&["元"], Dimension::Money, 1, 1),
    Known(&["人", "名", "位"], Dimension::Persons, 1, 1),
    Known(&["人次"], Dimension::PersonTimes, 1, 1),
    Known(&["户", "戶"], Dimension::Households, 1, 1),
    Known(&["平方米", "㎡", "m²"], Dimension::Area, 1, 1),
    Known(&["亩", "畝"], Dimension::Area, 2000, 3),
    Known(&["公顷", "公頃"], Dimension::Area, 10_000, 1),
    Known(&["平方公里", "平方千米", "km²"], Dimension::Area, 1_000_000, 1),
    Known(&["千克", "公斤", "kg"], Dimension::Mass, 1, 1),
    Known(&["克"], Dimension::Mass, 1, 1000),
    Known(&["斤"], Dimension::Mass, 1, 2),
    Known(&["吨", "噸"], Dimension::Mass, 1000, 1),
    Known(&["%", "个百分点", "個百分點", "百分点", "百分點"], Dimension::Ratio, 1, 1),
    Known(&["‰"], Dimension::Ratio, 1, 10),
    Known(&["成"], Dimension::Ratio, 10, 1),
    Known(&["岁", "歲", "周岁", "周歲"], Dimension::Age, 1, 1),
];

/// Added to the unit of an amount that comes in each year.
const YEARLY: &str = "/年";

impl Unit {
    /// The unit with this name. Scales and qualifiers in front are the notation's business, not the unit's.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned() }
    }

    /// The name as written; empty for a plain count.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The name without `/年`, and whether it had one.
    #[must_use]
    pub fn yearly(&self) -> (&str, bool) {
        self.name.strip_suffix(YEARLY).map_or((&self.name, false), |name| (name, true))
    }

    /// The dimension that the unit measures.
    #[must_use]
    pub fn dimension(&self) -> Dimension {
        match self.known() {
            Some(Known(_, dimension, ..)) => *dimension,
            // 48名退休干部, 3位专家: these two measure words stand before people only.
            None if self.name.starts_with(['名', '位']) => Dimension::Persons,
            None => Dimension::Count,
        }
    }

    /// The unit that all units of this dimension convert to: 元, 人, 人次, 户, 平方米, 千克, %, 岁; a counted noun is
    /// its own.
    #[must_use]
    pub fn base(&self) -> &str {
        let dimension = self.dimension();
        let known = KNOWN.iter().find(|known| known.1 == dimension);
        known.and_then(|known| known.0.first()).copied().unwrap_or(&self.name)
    }

    /// Whether amounts in both may be compared and drawn on one axis.
    #[must_use]
    pub fn converts_to(&self, other: &Self) -> bool {
        let dimension = self.dimension();
        dimension == other.dimension()
            && match dimension {
                Dimension::Count => self == other,
                _ => self.yearly().1 == other.yearly().1,
            }
    }

    /// An amount of this unit in its base unit, with whether it had to be rounded (亩 is two thirds of 1000 平方米);
    /// nothing past 18 digits.
    #[must_use]
    pub fn to_base(&self, amount: Decimal) -> Option<(Decimal, bool)> {
        let (numerator, denominator) = self.known().map_or((1, 1), |known| (known.2, known.3));
        amount.times_fraction(numerator, denominator)
    }

    fn known(&self) -> Option<&'static Known> {
        let name = self.yearly().0;
        KNOWN.iter().find(|known| known.0.contains(&name))
    }
}

impl From<String> for Unit {
    fn from(name: String) -> Self {
        Self { name }
    }
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
            ("美元", Dimension::Count, "美元"),
        ] {
            assert_eq!((Unit::new(name).dimension(), Unit::new(name).base()), (dimension, base), "{name}");
        }
    }

    #[test]
    fn people_and_attendances_never_meet() {
        assert!(!Unit::new("人").converts_to(&Unit::new("人次")));
        assert!(!Unit::new("家").converts_to(&Unit::new("个")));
        assert!(!Unit::new("元").converts_to(&Unit::new("元/年")));
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
            ("19", "个", "19", false),
        ] {
            let amount = Decimal::parse(amount).unwrap();
            let base = Decimal::parse(base).unwrap();
            assert_eq!(Unit::new(name).to_base(amount), Some((base, rounded)), "{name}");
        }
    }
}
