//! A scale with about five round ticks.

use std::iter;

/// From values to round ticks that enclose them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Scale {
    /// Ascending, evenly spaced, at least two.
    pub ticks: Vec<f64>,
}

/// The number of steps between ticks that is aimed at, and the most ticks that there are.
const STEPS: f64 = 5.0;
const MOST_TICKS: u32 = 12;
/// Floats closer than this part of a step, or of their own size, are one value.
const TOLERANCE: f64 = 1e-9;
/// No value is farther from zero.
const LIMIT: f64 = 1e21;

impl Scale {
    /// Round ticks, 1, 2, 2.5 or 5 × 10ⁿ apart but never 2.5 itself, from at most `low` to at least `high`.
    pub fn around(low: f64, high: f64) -> Self {
        let limit = |value: f64| if value.is_finite() { value.clamp(-LIMIT, LIMIT) } else { 0.0 };
        let (low, high) = (limit(low.min(high)), limit(high.max(low)));
        let is_span = high - low > low.abs().max(1.0) * TOLERANCE;
        let high = if is_span { high } else { low + (low.abs() / 2.0).max(1.0) };
        let step = round_step((high - low) / STEPS);
        let first = (low / step + TOLERANCE).floor();
        let mut ticks: Vec<f64> = (0..MOST_TICKS).map(|index| (first + f64::from(index)) * step).collect();
        if let Some(last) = ticks.iter().skip(1).position(|tick| *tick >= high - step * TOLERANCE) {
            ticks.truncate(last + 2);
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

    /// How far up the scale a value lies: 0 at the lowest tick, 1 at the highest.
    pub fn fraction(&self, value: f64) -> f64 {
        (value - self.low()) / (self.high() - self.low())
    }
}

/// The least round step that is not smaller than `rough`.
fn round_step(rough: f64) -> f64 {
    let powers = iter::successors(Some(1e-10), |power| Some(power * 10.0)).take(33);
    let power = powers.take_while(|power| *power <= rough).last().unwrap_or(1e-10);
    // Half things are not counted.
    let quarter = if power == 1.0 { 5.0 } else { 2.5 };
    let factors = [1.0, 2.0, quarter, 5.0, 10.0];
    factors.into_iter().map(|factor| factor * power).find(|step| *step >= rough * 0.999).unwrap_or(10.0 * power)
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
                assert!(scale.high() > scale.low() && scale.fraction(scale.high()) == 1.0, "{low} {high}");
            }
        }
    }
}
