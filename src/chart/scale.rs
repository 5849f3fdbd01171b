//! A scale with about five round ticks.

/// From values to round ticks that enclose them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Scale {
    /// Ascending, evenly spaced, at least two.
    pub ticks: Vec<f64>,
}

impl Scale {
    /// Round ticks (1, 2, 2.5 or 5 × 10ⁿ apart, but never 2.5) from at most `low` to at least `high`.
    pub fn around(low: f64, high: f64) -> Self {
        let limit = |value: f64| if value.is_finite() { value.clamp(-1e21, 1e21) } else { 0.0 };
        let (low, high) = (limit(low.min(high)), limit(high.max(low)));
        // Closer than floats can tell apart well, they count as one value.
        let high = if high - low > low.abs().max(1.0) * 1e-9 { high } else { low + (low.abs() / 2.0).max(1.0) };
        let rough = (high - low) / 5.0;
        // The power of ten at or below the rough step, by repeated multiplication.
        let mut power = 1e-10;
        for _ in 0..32 {
            if power * 10.0 > rough {
                break;
            }
            power *= 10.0;
        }
        // Half things are not counted.
        let mut step = power;
        for factor in &[2.0, if power == 1.0 { 5.0 } else { 2.5 }, 5.0, 10.0] {
            if step < rough * 0.999 {
                step = factor * power;
            }
        }
        let first = (low / step + 1e-9).floor();
        let mut ticks = Vec::new();
        for index in 0..12 {
            let tick = (first + f64::from(index)) * step;
            ticks.push(tick);
            if ticks.len() > 1 && tick >= high - step * 1e-9 {
                break;
            }
        }
        Self { ticks }
    }

    /// The lowest tick.
    pub fn low(&self) -> f64 {
        self.ticks.first().copied().unwrap_or(0.0)
    }

    /// The highest tick.
    pub fn high(&self) -> f64 {
        self.ticks.last().copied().unwrap_or(1.0)
    }

    /// How far up the scale a value lies, 0 to 1.
    pub fn part(&self, value: f64) -> f64 {
        (value - self.low()) / (self.high() - self.low())
    }
}

#[cfg(test)]
mod tests {
    use super::Scale;

    #[test]
    fn ticks_are_round_few_and_enclose_the_values() {
        for (low, high, ticks) in [
            (0.0, 2120.0, vec![0.0, 500.0, 1000.0, 1500.0, 2000.0, 2500.0]),
            (0.0, 437.0, vec![0.0, 100.0, 200.0, 300.0, 400.0, 500.0]),
            (0.0, 11.0, vec![0.0, 5.0, 10.0, 15.0]),
            (0.0, 1.1, vec![0.0, 0.25, 0.5, 0.75, 1.0, 1.25]),
            (-30.0, 70.0, vec![-40.0, -20.0, 0.0, 20.0, 40.0, 60.0, 80.0]),
        ] {
            assert_eq!(Scale::around(low, high).ticks, ticks);
        }
    }

    #[test]
    fn any_pair_of_floats_gives_a_usable_scale() {
        let odd = [0.0, -1.0, 1e-12, 39.1, 1e9, 1e300, f64::INFINITY, f64::NAN, f64::MIN];
        for low in odd {
            for high in odd {
                let scale = Scale::around(low, high);
                assert!((2..=12).contains(&scale.ticks.len()), "{low} {high}: {scale:?}");
                assert!(scale.high() > scale.low() && scale.part(scale.high()) == 1.0, "{low} {high}");
            }
        }
    }
}
