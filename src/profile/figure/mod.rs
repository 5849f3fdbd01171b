//! Figures as people write them: `26`, `"1639.27万元"`, `"1000余人次"`, `"预计5个"`, `"*"`.

pub mod decimal;
pub mod error;
mod json;
mod notation;
pub mod unit;

use super::{date::Date, text::Text};
use decimal::Decimal;
use error::Reason;
use unit::Unit;

/// One stated figure: what is known, how it is known, and who says so.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The reading as stated; for a before-and-after pair, the later one.
    pub reading: Reading,
    /// The earlier reading of a pair such as `29.5%→60.4%`.
    pub before: Option<Reading>,
    /// The notation as the editor wrote it, where the figure came as text.
    pub written: Option<String>,
    /// When the figure held, where this differs from the profile's own date.
    pub as_of: Option<Date>,
    /// The `id` of one of the profile's sources.
    pub source: Option<String>,
    /// A remark that readers need to understand the figure.
    pub note: Option<Text>,
    /// Whether it stands on the card.
    pub headline: bool,
}

/// One reading of a quantity, or the fact that there is none.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Whether it has happened, and whether it is reported.
    pub status: Status,
    /// How much; [`Extent::NotReported`] exactly where the status is withheld or missing.
    pub extent: Extent,
    /// Whether the quantity is a change; nothing for a level.
    pub change: Option<Change>,
}

/// A change, told apart from a level: 增长12% is no share, and 新增50个 no total.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// 增长12.3%, 下降3.5%: relative to the level before, negative where it fell. A bound speaks of the size: 下降超过3% is -3% or less.
    Growth,
    /// 增加120户, 提高2个百分点.
    Increase,
    /// 减少12户; the quantity is the size.
    Decrease,
}

impl Change {
    /// Every kind of change.
    pub const ALL: [Self; 3] = [Self::Growth, Self::Increase, Self::Decrease];

    /// The name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Growth => "growth",
            Self::Increase => "increase",
            Self::Decrease => "decrease",
        }
    }
}

/// How much is stated.
#[derive(Clone, Debug, PartialEq)]
pub enum Extent {
    /// Nothing: withheld or missing. Never zero. The unit says what would have been counted: `*%` is a share.
    NotReported(Unit),
    /// One value with how tightly it is known.
    Single(Bound, Quantity),
    /// From one value to another, both included.
    Range(Quantity, Quantity),
}

/// A value in the unit it was written in: 1,639.27 × 10⁴ 元 is `{value: 1639.27, power: 4, unit: 元}`.
///
/// Compared by value in the same unit: 2万元 equals 20000元, but 1公顷 and 10000平方米 are two ways of measuring.
#[derive(Clone, Debug, Default)]
pub struct Quantity {
    /// The number as written.
    pub value: Decimal,
    /// The power of ten written as a Chinese scale: 百 2, 千 3, 万 4, 百万 6, 亿 8; 0 where none is.
    pub power: u8,
    /// The thing that is counted or measured.
    pub unit: Unit,
}

impl Figure {
    /// A plain count from a JSON number; nothing for NaN, infinity and what 18 digits cannot hold.
    #[must_use]
    pub fn from_number(value: f64) -> Option<Self> {
        Decimal::from_f64(value).map(Self::from)
    }

    /// An earlier reading and a later one. The one without a unit takes the other's: in `29.5→60.4%` both are shares.
    ///
    /// Nothing where the units do not convert, or where the earlier one has more than 18 digits in the later's scale.
    #[must_use]
    pub fn pair(earlier: Reading, later: Reading) -> Option<Self> {
        let mut figure = Self::from(later);
        figure.before = Some(earlier);
        figure.agrees().then_some(figure)
    }

    /// Completes the readings of a pair from one another; whether they then can be compared.
    fn agrees(&mut self) -> bool {
        let (Some(earlier), later) = (&mut self.before, &mut self.reading) else { return true };
        match &later.extent {
            Extent::Single(_, last) | Extent::Range(last, _) => earlier.extent.complete(&last.unit, last.power),
            Extent::NotReported(unit) if !earlier.is_reported() => earlier.extent.complete(unit, 0),
            Extent::NotReported(_) => {}
        }
        if !later.is_reported() {
            later.extent.complete(earlier.unit(), 0);
        }
        earlier.unit().converts_to(later.unit())
            && (earlier.change == later.change || !earlier.is_reported() || !later.is_reported())
            && earlier.extent.fits()
    }
}

impl From<Reading> for Figure {
    fn from(reading: Reading) -> Self {
        Self { reading, before: None, written: None, as_of: None, source: None, note: None, headline: false }
    }
}

impl From<Decimal> for Figure {
    fn from(value: Decimal) -> Self {
        let quantity = Quantity { value, power: 0, unit: Unit::default() };
        Self::from(Reading { status: Status::Actual, extent: Extent::Single(Bound::Exact, quantity), change: None })
    }
}

impl Reading {
    /// From one quantity to another. The first takes from the second where it lacks a unit: `2~5万元`.
    ///
    /// Nothing where the first is greater or the units do not convert.
    #[must_use]
    pub fn range(status: Status, mut low: Quantity, high: Quantity) -> Option<Self> {
        low.complete(&high.unit, high.power);
        let rises = low.unit.converts_to(&high.unit) && low.base()? <= high.base()?;
        rises.then_some(Self { status, extent: Extent::Range(low, high), change: None })
    }

    /// The range from this exact number to another.
    fn up_to(self, high: Self) -> Result<Self, Reason> {
        match (self.extent, high.extent) {
            (Extent::Single(Bound::Exact, low), Extent::Single(Bound::Exact, last))
                if high.status == Status::Actual && self.change.is_none() && high.change.is_none() =>
            {
                Self::range(self.status, low, last).ok_or(Reason::Range)
            }
            (Extent::Single(..), Extent::Single(..)) => Err(Reason::Contradiction),
            _ => Err(Reason::NoNumber),
        }
    }

    /// How much, without the sign of what shrank: 下降3% tells the size 3%.
    #[must_use]
    pub fn size(&self) -> Extent {
        if self.has_shrunk() { self.extent.clone().negated() } else { self.extent.clone() }
    }

    /// Whether it tells how much something shrank: a negative growth.
    #[must_use]
    pub fn has_shrunk(&self) -> bool {
        self.change == Some(Change::Growth) && self.extent.is_negative()
    }

    /// Whether a number is reported, be it exact or not.
    #[must_use]
    pub const fn is_reported(&self) -> bool {
        !matches!(self.extent, Extent::NotReported(_))
    }

    /// The thing that is counted or measured, also where the number is not reported.
    #[must_use]
    pub fn unit(&self) -> &Unit {
        self.extent.unit()
    }

    /// The stated number in the base unit; nothing for a range or where none is reported.
    #[must_use]
    pub fn base_value(&self) -> Option<Decimal> {
        match &self.extent {
            Extent::Single(_, quantity) => quantity.base(),
            Extent::NotReported(_) | Extent::Range(..) => None,
        }
    }

    /// The least and the greatest that the true value can be, in the base unit; nothing for a side that is open. Whether
    /// the limit itself is included is the bound's to say.
    #[must_use]
    pub fn bounds(&self) -> (Option<Decimal>, Option<Decimal>) {
        let (low, high) = self.limits();
        (low.and_then(Quantity::base), high.and_then(Quantity::base))
    }

    /// The same limits as written.
    #[must_use]
    pub fn limits(&self) -> (Option<&Quantity>, Option<&Quantity>) {
        match &self.extent {
            Extent::NotReported(_) | Extent::Single(Bound::About, _) => (None, None),
            Extent::Single(Bound::Exact, quantity) => (Some(quantity), Some(quantity)),
            Extent::Single(Bound::Over | Bound::AtLeast, quantity) if !self.has_shrunk() => (Some(quantity), None),
            Extent::Single(Bound::Over | Bound::AtLeast, quantity) => (None, Some(quantity)),
            Extent::Single(_, quantity) if !self.has_shrunk() => (None, Some(quantity)),
            Extent::Single(_, quantity) => (Some(quantity), None),
            Extent::Range(low, high) => (Some(low), Some(high)),
        }
    }
}

impl Extent {
    /// Takes a unit where it has none, and then the scale where it has none.
    fn complete(&mut self, unit: &Unit, power: u8) {
        match self {
            Self::NotReported(own) if own.name().is_empty() && own.per().is_empty() => {
                *own = if unit.is_part() { Unit::new("%") } else { unit.clone() };
            }
            Self::NotReported(_) => {}
            Self::Single(_, quantity) => quantity.complete(unit, power),
            Self::Range(low, high) => {
                // Both ends or none: in 2万~5万→8万元 all have their scale.
                let power = if low.power == 0 && high.power == 0 { power } else { 0 };
                low.complete(unit, power);
                high.complete(unit, power);
            }
        }
    }

    /// Whether every number has its place within 18 digits.
    fn fits(&self) -> bool {
        match self {
            Self::NotReported(_) => true,
            Self::Single(_, quantity) => quantity.base().is_some(),
            Self::Range(low, high) => low.base().is_some() && high.base().is_some(),
        }
    }

    /// The same with the other sign.
    fn negated(self) -> Self {
        match self {
            Self::NotReported(unit) => Self::NotReported(unit),
            Self::Single(bound, quantity) => Self::Single(bound, quantity.negated()),
            Self::Range(low, high) => Self::Range(high.negated(), low.negated()),
        }
    }

    /// Whether all of it is below zero.
    fn is_negative(&self) -> bool {
        match self {
            Self::NotReported(_) => false,
            Self::Single(_, quantity) | Self::Range(_, quantity) => quantity.value.is_negative(),
        }
    }

    fn unit(&self) -> &Unit {
        match self {
            Self::NotReported(unit) => unit,
            Self::Single(_, quantity) | Self::Range(_, quantity) => &quantity.unit,
        }
    }
}

/// A quantity in its base unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InBase {
    /// How many base units.
    pub value: Decimal,
    /// Whether this is rounded: a 亩 is two thirds of 1,000 square metres.
    pub rounded: bool,
}

impl Quantity {
    /// The value without its scale: 16,392,700 for 1639.27万; nothing past 18 digits, which no notation gives.
    #[must_use]
    pub fn unscaled(&self) -> Option<Decimal> {
        self.value.shift(self.power)
    }

    /// The value in the base unit of its dimension; nothing past 18 digits, which no notation gives.
    #[must_use]
    pub fn in_base(&self) -> Option<InBase> {
        let (value, rounded) = self.unit.to_base(self.unscaled()?)?;
        Some(InBase { value, rounded })
    }

    fn base(&self) -> Option<Decimal> {
        Some(self.unit.to_base(self.unscaled()?)?.0)
    }

    /// The same with the other sign.
    fn negated(self) -> Self {
        Self { value: self.value.negated(), ..self }
    }

    /// Takes a unit where it has none, and then the scale where it has none.
    fn complete(&mut self, unit: &Unit, power: u8) {
        // In 1/3→2 the later number counts no thirds.
        if self.unit.name().is_empty() && self.unit.per().is_empty() && !unit.is_part() {
            self.unit = unit.clone();
            if self.power == 0 {
                self.power = power;
            }
        }
    }
}

impl PartialEq for Quantity {
    fn eq(&self, other: &Self) -> bool {
        // The digits without zeros at their end, and the power of ten of the last one.
        let size = |quantity: &Self| {
            let (mut digits, mut power) =
                (quantity.value.digits(), i16::from(quantity.power) - i16::from(quantity.value.places()));
            while digits != 0 && digits % 10 == 0 {
                digits /= 10;
                power += 1;
            }
            (digits, if digits == 0 { 0 } else { power })
        };
        self.unit == other.unit && size(self) == size(other)
    }
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

impl Bound {
    /// Every bound.
    pub const ALL: [Self; 7] =
        [Self::Exact, Self::About, Self::Nearly, Self::Over, Self::AtLeast, Self::AtMost, Self::Under];

    /// The name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::About => "about",
            Self::Nearly => "nearly",
            Self::Over => "over",
            Self::AtLeast => "at_least",
            Self::AtMost => "at_most",
            Self::Under => "under",
        }
    }
}

/// Whether a figure has happened, and whether it is reported.
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

impl Status {
    /// Every status.
    pub const ALL: [Self; 5] = [Self::Actual, Self::Projected, Self::Planned, Self::Withheld, Self::Missing];

    /// The name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Actual => "actual",
            Self::Projected => "projected",
            Self::Planned => "planned",
            Self::Withheld => "withheld",
            Self::Missing => "missing",
        }
    }

    /// Whether a figure of this status has a number.
    const fn is_reported(self) -> bool {
        !matches!(self, Self::Withheld | Self::Missing)
    }
}

/// States a property that is unstated so far; a contradiction where another value was stated.
fn agree<T: Copy + Default + PartialEq>(known: &mut T, stated: T) -> Result<(), Reason> {
    if *known == T::default() {
        *known = stated;
    }
    if *known == stated { Ok(()) } else { Err(Reason::Contradiction) }
}

/// How a value is known: how tightly it is bound, and its status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Qualifier {
    /// How tightly the number is known.
    pub bound: Bound,
    /// Whether it has happened, and whether it is reported.
    pub status: Status,
}

impl Qualifier {
    /// Whether the value has not happened yet.
    #[must_use]
    pub const fn is_ahead(self) -> bool {
        matches!(self.status, Status::Projected | Status::Planned)
    }
}

#[cfg(test)]
mod tests {
    use super::{Decimal, Figure};

    #[test]
    fn bounds_say_what_is_known_in_base_units() {
        let text = |side: Option<Decimal>| side.map(|value| value.to_string());
        for (notation, low, high) in [
            ("1639.27万元", Some("16392700"), Some("16392700")),
            ("1000余人次", Some("1000"), None),
            ("不少于5家", Some("5"), None),
            ("近1万人", None, Some("10000")),
            ("最多30户", None, Some("30")),
            ("不到2吨", None, Some("2000")),
            ("约3000亩", None, None),
            ("2~5公顷", Some("20000"), Some("50000")),
            ("增长超过3%", Some("3"), None),
            ("下降超过3%", None, Some("-3")),
            ("下降近3%", Some("-3"), None),
            ("下降3%~5%", Some("-5"), Some("-3")),
            ("减少超过12户", Some("12"), None),
            ("*%", None, None),
        ] {
            let (least, most) = Figure::parse(notation).unwrap().reading.bounds();
            assert_eq!((text(least).as_deref(), text(most).as_deref()), (low, high), "{notation}");
        }
    }

    #[test]
    fn a_number_is_reported_unless_it_is_withheld_or_missing() {
        for (notation, reported, value) in
            [("约3亩", true, Some("2000")), ("*", false, None), ("—", false, None), ("2~5个", true, None)]
        {
            let reading = Figure::parse(notation).unwrap().reading;
            assert_eq!(reading.is_reported(), reported);
            assert_eq!(reading.base_value().map(|value| value.to_string()).as_deref(), value, "{notation}");
        }
    }

    #[test]
    fn equal_amounts_are_equal_however_scaled() {
        let quantity = |text| Figure::parse(text).unwrap().reading;
        assert_eq!(quantity("2万元"), quantity("20000.0元"));
        assert_eq!(quantity("0万元"), quantity("0元"));
        assert_ne!(quantity("2万元"), quantity("2元"));
        assert_ne!(quantity("2万元"), quantity("2万人"));
    }
}
