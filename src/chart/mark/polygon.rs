//! Sectors, discs and stars as polygons.

use std::f64::consts::{FRAC_PI_2, PI, TAU};

/// A position on a circle, `turn` of the way round clockwise from the top.
pub(in crate::chart) fn on_circle(center: (f64, f64), radius: f64, turn: f64) -> (f64, f64) {
    let angle = turn * TAU;
    (center.0 + radius * sin(angle), center.1 - radius * sin(angle + FRAC_PI_2))
}

/// The sine of an angle in radians, exact to 10⁻⁹ for any angle that a circle needs. The standard library leaves open how its sine
/// rounds, which differs between platforms; a picture has the same bytes on all of them.
fn sin(angle: f64) -> f64 {
    // Into -π to π, then by symmetry into -π/2 to π/2, where eight terms of the series are exact enough.
    let mut x = angle - TAU * (angle / TAU).round();
    if x > FRAC_PI_2 {
        x = PI - x;
    } else if x < -FRAC_PI_2 {
        x = -PI - x;
    }
    let square = x * x;
    // Horner's scheme over 1 - x²/(2·3) · (1 - x²/(4·5) · ...).
    x * (1..=8).rev().fold(1.0, |sum, step| {
        let n = f64::from(2 * step);
        1.0 - square / (n * (n + 1.0)) * sum
    })
}

/// A part of a ring between two turns (0 to 1, clockwise from the top), half of `gap` CSS pixels kept free at both ends.
pub(in crate::chart) fn sector(
    center: (f64, f64),
    (inner, outer): (f64, f64),
    (from, to): (f64, f64),
    gap: f64,
) -> Vec<(f64, f64)> {
    // Three degrees or less per edge: no corner is seen.
    let steps = ((to - from) * 120.0).ceil().clamp(1.0, 120.0) as u32;
    let arc = |radius: f64| {
        let inset = (gap / 2.0 / (radius * TAU)).min((to - from) / 2.0);
        move |step: u32| {
            let along = f64::from(step) / f64::from(steps);
            on_circle(center, radius, from + inset + (to - from - 2.0 * inset) * along)
        }
    };
    (0..=steps).map(arc(outer)).chain((0..=steps).rev().map(arc(inner))).collect()
}

/// A closed outline of `count` vertices, the odd ones drawn in to `odd` of the radius: 1 makes a disc.
fn regular(center: (f64, f64), radius: f64, count: u32, odd: f64) -> Vec<(f64, f64)> {
    let radius_at = |vertex| if vertex % 2 == 0 { radius } else { radius * odd };
    (0..count).map(|vertex| on_circle(center, radius_at(vertex), f64::from(vertex) / f64::from(count))).collect()
}

/// A five-pointed star.
pub(in crate::chart) fn star(center: (f64, f64), radius: f64) -> Vec<(f64, f64)> {
    regular(center, radius, 10, 0.42)
}

/// A disc as small as a dot, whose corners nobody sees.
pub(in crate::chart) fn disc(center: (f64, f64), radius: f64) -> Vec<(f64, f64)> {
    regular(center, radius, 32, 1.0)
}

#[cfg(test)]
mod tests {
    use super::sin;

    #[test]
    fn the_sine_agrees_with_the_library() {
        for step in -2000..2000 {
            let angle = f64::from(step) * 0.01;
            assert!((sin(angle) - angle.sin()).abs() < 1e-9, "{angle}");
        }
    }
}
