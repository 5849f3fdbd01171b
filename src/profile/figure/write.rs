//! Figures back into the notation, in one canonical form that reads as the same figure.

use super::{Bound, Extent, Figure, Quantity, Reading, Status, numeral::SCALES};

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
    match &reading.extent {
        Extent::Untold(unit) => out.push_str(unit.name()),
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
    let name = quantity.unit.name();
    let (value, scale) = SCALES
        .iter()
        .filter(|(power, _)| *power <= quantity.power)
        .find_map(|(power, scale)| Some((quantity.value.shift(quantity.power - power)?, *scale)))
        .filter(|(_, scale)| keeps_its_meaning(scale, name))
        .unwrap_or_else(|| (quantity.unscaled().unwrap_or(quantity.value), ""));
    out.push_str(&value.to_string());
    out.push_str(scale);
    out.push_str(name);
}

/// Without a unit, 2~5万 would read as 2万~5万; and 3千 of 克 would read as 3 of 千克.
fn keeps_its_meaning(scale: &str, unit: &str) -> bool {
    let joined = (scale.ends_with('千') && unit.starts_with(['克', '米', '瓦', '卡']))
        || (scale.ends_with('百') && unit.starts_with('分'));
    !unit.is_empty() && !joined
}
