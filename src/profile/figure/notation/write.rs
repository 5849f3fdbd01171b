//! Figures back into the notation, in one canonical form that reads as the same figure.

use super::numeral::SCALES;
use crate::profile::figure::{Bound, Change, Extent, Figure, Quantity, Reading, Status, decimal::Decimal, unit::Unit};

impl Figure {
    /// The notation of this figure, in Simplified script and without what stands around it (date, source, note).
    ///
    /// ```
    /// use village_profile::profile::figure::Figure;
    /// assert_eq!(Figure::parse("１,０００余 人次").unwrap().notation(), "超过1000人次");
    /// ```
    #[must_use]
    pub fn notation(&self) -> String {
        let mut text = String::new();
        if let Some(before) = &self.before {
            write_reading(before, &mut text);
            text.push('→');
        }
        write_reading(&self.reading, &mut text);
        text
    }
}

fn write_reading(reading: &Reading, out: &mut String) {
    out.push_str(match reading.status {
        Status::Actual => "",
        Status::Projected => "预计",
        Status::Planned => "计划",
        Status::Withheld => "*",
        Status::Missing => "—",
    });
    out.push_str(match reading.change {
        None => "",
        Some(Change::Growth) if reading.has_shrunk() => "下降",
        Some(Change::Growth) => "增长",
        Some(Change::Increase) => "增加",
        Some(Change::Decrease) => "减少",
    });
    match &reading.size() {
        Extent::NotReported(unit) => write_unit(unit, out),
        Extent::Single(bound, quantity) => {
            out.push_str(match bound {
                Bound::Exact => "",
                Bound::About => "约",
                Bound::Nearly => "近",
                Bound::Over => "超过",
                Bound::AtLeast => "不少于",
                Bound::AtMost => "不超过",
                Bound::Under => "不足",
            });
            write_quantity(quantity, out);
        }
        Extent::Range(low, high) => {
            write_quantity(low, out);
            out.push('~');
            write_quantity(high, out);
        }
    }
}

fn write_quantity(quantity: &Quantity, out: &mut String) {
    let (value, scale) = match quantity.scaled() {
        // 2~5万 would read as 2万~5万.
        (value, _) if quantity.unit.name().is_empty() => (quantity.unscaled().unwrap_or(value), ""),
        scaled => scaled,
    };
    out.push_str(&value.to_string());
    out.push_str(scale);
    write_unit(&quantity.unit, out);
}

fn write_unit(unit: &Unit, out: &mut String) {
    out.push_str(unit.name());
    if !unit.per().is_empty() {
        out.push('/');
        out.push_str(unit.per());
    }
}

impl Quantity {
    /// The value before its Chinese scale, and the scale in Simplified script, empty where none is.
    #[must_use]
    pub fn scaled(&self) -> (Decimal, &'static str) {
        match SCALES.iter().find(|scale| scale.power <= self.power) {
            Some(scale) if !joins(scale.power, self.unit.name()) => {
                (self.value.shift(self.power - scale.power).unwrap_or(self.value), scale.name)
            }
            _ => (self.unscaled().unwrap_or(self.value), ""),
        }
    }
}

/// Whether 千 or 百 and a unit would read as another unit: 3千 of 克 as 3 of 千克.
fn joins(power: u8, unit: &str) -> bool {
    let first = unit.chars().next().unwrap_or_default();
    power == 3 && matches!(first, '克' | '米' | '瓦' | '卡') || power == 2 && first == '分'
}

#[cfg(test)]
mod tests {
    use crate::profile::figure::{
        Bound, Change, Extent, Figure, Quantity, Reading, Status,
        decimal::Decimal,
        notation::scaled_unit,
        unit::{Dimension, Unit},
    };

    /// A small generator of pseudo-random numbers (SplitMix64), the same in every run.
    struct Dice(u64);

    impl Dice {
        fn roll(&mut self, sides: usize) -> usize {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            ((mixed ^ (mixed >> 31)) % sides as u64) as usize
        }

        fn pick<T: Copy>(&mut self, from: &[T]) -> T {
            from[self.roll(from.len())]
        }

        fn unit(&mut self) -> Unit {
            Unit::new(self.pick(&[
                "",
                "元",
                "人",
                "名",
                "人次",
                "户",
                "戶",
                "亩",
                "公顷",
                "平方公里",
                "㎡",
                "千克",
                "克",
                "斤",
                "吨",
                "%",
                "‰",
                "成",
                "个百分点",
                "百分点",
                "岁",
                "个",
                "家",
                "元/年",
                "千瓦时",
                "瓦",
                "米",
                "名党员",
                "村",
                "美元",
                "GB",
                "元/户",
                "元/人·年",
                "名/村",
                "/户",
                "公里",
                "亩耕地",
                "立方米",
                "兆瓦",
                "倍",
                "个月",
                "张/千人",
            ]))
        }

        fn quantity(&mut self, unit: &Unit) -> Quantity {
            let digits = self.roll(self.pick_size()) as i64;
            let value = Decimal::new(if self.roll(10) == 0 { -digits } else { digits }, self.roll(5) as u8).unwrap();
            let power = self.pick(&[0, 0, 0, 2, 3, 4, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
            let quantity = Quantity { value, power, unit: unit.clone() };
            if quantity.in_base().is_some() { quantity } else { self.quantity(unit) }
        }

        fn pick_size(&self) -> usize {
            [10, 1000, 1_000_000, 1_000_000_000_000_u64 as usize][(self.0 % 4) as usize]
        }

        fn reading(&mut self, unit: &Unit) -> Reading {
            let status = self.pick(&[Status::Actual, Status::Actual, Status::Projected, Status::Planned]);
            match self.roll(8) {
                0 => {
                    let status = self.pick(&[Status::Withheld, Status::Missing]);
                    Reading { status, extent: Extent::NotReported(unit.clone()), change: None }
                }
                1 => {
                    let (low, high) = (self.quantity(unit), self.quantity(unit));
                    let range = Reading::range(status, low, high);
                    let change = range.as_ref().and_then(|range| self.change(&range.extent));
                    range.map_or_else(|| self.reading(unit), |range| Reading { change, ..range })
                }
                _ => {
                    let bound = self.pick(&[
                        Bound::Exact,
                        Bound::About,
                        Bound::Nearly,
                        Bound::Over,
                        Bound::AtLeast,
                        Bound::AtMost,
                        Bound::Under,
                    ]);
                    let extent = Extent::Single(bound, self.quantity(unit));
                    let change = self.change(&extent);
                    Reading { status, extent, change }
                }
            }
        }

        fn change(&mut self, extent: &Extent) -> Option<Change> {
            let is_relative = matches!(extent.unit().dimension(), Dimension::Ratio | Dimension::Multiple);
            match self.roll(4) {
                0 if is_relative => Some(Change::Growth),
                0 if !extent.is_negative() => Some(self.pick(&[Change::Increase, Change::Decrease])),
                _ => None,
            }
        }

        fn figure(&mut self) -> Figure {
            let unit = self.unit();
            let reading = self.reading(&unit);
            if self.roll(4) > 0 {
                Figure::from(reading)
            } else {
                // A pair without units shares one scale, which may be too great for the earlier.
                Figure::pair(self.reading(&unit), reading).unwrap_or_else(|| self.figure())
            }
        }
    }

    #[test]
    fn what_is_written_reads_as_the_same_figure() {
        let mut dice = Dice(1);
        for _ in 0..100_000 {
            let figure = dice.figure();
            let text = figure.notation();
            let read = Figure::parse(&text).unwrap_or_else(|why| panic!("{text}: {why:?}"));
            assert_eq!((&read.before, &read.reading), (&figure.before, &figure.reading), "{text}");
            assert_eq!(read.notation(), text);
        }
    }

    #[test]
    fn no_text_whatever_breaks_the_reader_and_what_it_accepts_is_stable() {
        const PIECES: &[&str] = &[
            "1",
            "0",
            "9",
            "000",
            "12345678",
            ",",
            ".",
            "，",
            " ",
            "-",
            "—",
            "~",
            "至",
            "到",
            "→",
            "->",
            "由",
            "为",
            "*",
            "×",
            "%",
            "百分之",
            "十",
            "百",
            "千",
            "万",
            "亿",
            "零",
            "一",
            "两",
            "廿",
            "点",
            "余",
            "多",
            "约",
            "近",
            "超过",
            "以上",
            "以下",
            "不到",
            "至少",
            "预计",
            "计划",
            "元",
            "人次",
            "克",
            "分点",
            "/年",
            "增长",
            "减少",
            "比上年",
            "每",
            "户",
            "人均",
            "分之",
            "几",
            "数",
            "半",
            "成",
            "翻",
            "番",
            "+",
            "上",
            "起",
            "内",
            "/",
            "3/5",
            "about ",
            "million ",
            "per mu",
            "个",
            "😀",
            "\u{0}",
        ];
        let mut dice = Dice(2);
        let mut accepted = 0;
        for _ in 0..60_000 {
            let text: String = (0..1 + dice.roll(7)).map(|_| dice.pick(PIECES)).collect();
            let _ = scaled_unit(&text);
            if let Ok(figure) = Figure::parse(&text) {
                accepted += 1;
                let again = Figure::parse(&figure.notation()).unwrap_or_else(|why| panic!("{text}: {why:?}"));
                assert_eq!((&again.before, &again.reading), (&figure.before, &figure.reading), "{text}");
                let _ = (figure.reading.bounds(), figure.reading.base_value());
            }
        }
        assert!(accepted > 500, "{accepted}");
    }
}
