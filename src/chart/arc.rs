//! Sectors, discs and stars as polygons, with a sine and cosine of our own: the library's cost visitors four kilobytes.

use std::f64::consts::{FRAC_PI_2, TAU};

/// Sine and cosine of an angle in radians, exact to 10⁻⁹ for any angle that a circle needs.
pub(super) fn sin_cos(angle: f64) -> (f64, f64) {
    (sin(angle), sin(angle + FRAC_PI_2))
}

fn sin(angle: f64) -> f64 {
    // Into -π to π, then by symmetry into -π/2 to π/2, where eight terms of the series are exact enough.
    let mut x = angle - TAU * (angle / TAU).round();
    if x > FRAC_PI_2 {
        x = 2.0 * FRAC_PI_2 - x;
    } else if x < -FRAC_PI_2 {
        x = -2.0 * FRAC_PI_2 - x;
    }
    let square = x * x;
    let mut sum = 1.0;
    // Horner's scheme over 1 - x²/(2·3) · (1 - x²/(4·5) · ...).
    for step in (1..=8).rev() {
        let n = f64::from(2 * step);
        sum = 1.0 - square / (n * (n + 1.0)) * sum;
    }
    x * sum
}

/// A place on a circle, `turn` of the way round clockwise from the top.
pub(super) fn on_circle(center: (f64, f64), radius: f64, turn: f64) -> (f64, f64) {
    let (sin, cos) = sin_cos(turn * TAU);
    (center.0 + radius * sin, center.1 - radius * cos)
}

/// A part of a ring between two turns (0 to 1, clockwise from the top), half of `gap` pixels kept free at both ends.
pub(super) fn sector(
    center: (f64, f64),
    (inner, outer): (f64, f64),
    (from, to): (f64, f64),
    gap: f64,
) -> Vec<(f64, f64)> {
    // Three degrees or less per edge: no corner is seen.
    let steps = ((to - from) * 120.0).ceil().clamp(1.0, 120.0) as u32;
    let mut points = Vec::new();
    // Out along the outer rim, back along the inner.
    for &(radius, back) in &[(outer, false), (inner, true)] {
        let edge = (gap / 2.0 / (radius * TAU)).min((to - from) / 2.0);
        for step in 0..=steps {
            let along = f64::from(if back { steps - step } else { step }) / f64::from(steps);
            points.push(on_circle(center, radius, from + edge + (to - from - 2.0 * edge) * along));
        }
    }
    points
}

/// A closed outline of `corners` corners, the odd ones drawn in to `odd` of the radius: 1 makes a disc.
fn corners(center: (f64, f64), radius: f64, corners: u32, odd: f64) -> Vec<(f64, f64)> {
    let mut points = Vec::new();
    for corner in 0..corners {
        let radius = if corner % 2 == 0 { radius } else { radius * odd };
        points.push(on_circle(center, radius, f64::from(corner) / f64::from(corners)));
    }
    points
}

/// A five-pointed star.
pub(super) fn star(center: (f64, f64), radius: f64) -> Vec<(f64, f64)> {
    corners(center, radius, 10, 0.42)
}

/// A disc as small as a dot, whose corners nobody sees.
pub(super) fn disc(center: (f64, f64), radius: f64) -> Vec<(f64, f64)> {
    corners(center, radius, 32, 1.0)
}

#[cfg(test)]
mod tests {
    use super::sin_cos;

    #[test]
    fn agrees_with_the_library() {
        for step in -2000..2000 {
            let angle = f64::from(step) * 0.01;
            let (sin, cos) = sin_cos(angle);
            assert!((sin - angle.sin()).abs() < 1e-9 && (cos - angle.cos()).abs() < 1e-9, "{angle}");
        }
    }
}
