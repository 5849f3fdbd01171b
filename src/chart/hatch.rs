//! Hatches and dashes as line segments, because drawing backends have neither.

/// In CSS pixels.
pub type Coord = (f64, f64);
/// From one place to another.
pub type Segment = (Coord, Coord);

/// The parts of slanted lines (45°, `step` apart) that lie inside a closed outline.
#[must_use]
pub fn hatch(outline: &[Coord], step: f64) -> Vec<Segment> {
    let mut segments = Vec::new();
    let (mut least, mut most) = (f64::MAX, f64::MIN);
    for (x, y) in outline {
        (least, most) = (least.min(x + y), most.max(x + y));
    }
    // Lines stand at multiples of the step, so that neighbouring shapes continue each other's hatch. The bound keeps
    // absurd sizes from looping for long.
    let mut level = (least / step).floor() * step;
    for _ in 0..4096 {
        level += step;
        if level >= most {
            break;
        }
        let mut crossings: Vec<f64> = Vec::new();
        let Some(mut last) = outline.last() else { break };
        for next in outline {
            let (from, to) = (last.0 + last.1 - level, next.0 + next.1 - level);
            if (from < 0.0) != (to < 0.0) {
                let x = last.0 + (next.0 - last.0) * from / (from - to);
                let place = crossings.partition_point(|other| *other <= x);
                crossings.insert(place, x);
            }
            last = next;
        }
        for pair in crossings.chunks_exact(2) {
            if let [from, to] = pair {
                segments.push(((*from, level - from), (*to, level - to)));
            }
        }
    }
    segments
}

/// An open line cut into dashes of `on` with `off` between them.
pub(super) fn dashes(line: &[Coord], on: f64, off: f64) -> Vec<Segment> {
    let mut segments = Vec::new();
    let (mut drawing, mut left) = (true, on);
    for pair in line.windows(2) {
        let [from, to] = pair else { continue };
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = (dx * dx + dy * dy).sqrt();
        let mut done = 0.0;
        for _ in 0..8192 {
            if done >= length {
                break;
            }
            let next = length.min(done + left);
            if drawing {
                let at = |along: f64| (from.0 + dx * along / length, from.1 + dy * along / length);
                segments.push((at(done), at(next)));
            }
            left -= next - done;
            done = next;
            // What rounding leaves over would never be used up.
            if left <= 1e-6 {
                drawing = !drawing;
                left = if drawing { on } else { off };
            }
        }
    }
    segments
}

/// Whether a place lies in a closed outline (even-odd).
pub(super) fn inside(outline: &[Coord], x: f64, y: f64) -> bool {
    let Some(mut last) = outline.last() else { return false };
    let mut inside = false;
    for next in outline {
        if (last.1 > y) != (next.1 > y) && x < last.0 + (next.0 - last.0) * (y - last.1) / (next.1 - last.1) {
            inside = !inside;
        }
        last = next;
    }
    inside
}

#[cfg(test)]
mod tests {
    use super::{dashes, hatch, inside};

    const SQUARE: [(f64, f64); 4] = [(10.0, 10.0), (50.0, 10.0), (50.0, 30.0), (10.0, 30.0)];

    #[test]
    fn a_hatch_fills_its_shape_and_stays_in_it() {
        let lines = hatch(&SQUARE, 6.0);
        assert_eq!(lines.len(), 10);
        for ((x0, y0), (x1, y1)) in lines {
            for (x, y) in [(x0, y0), (x1, y1)] {
                assert!((10.0..=50.0).contains(&x) && (9.99..=30.01).contains(&y), "({x}, {y})");
            }
        }
    }

    #[test]
    fn dashes_cover_their_share_of_a_line_around_corners() {
        let drawn: f64 = dashes(&[(0.0, 0.0), (10.0, 0.0), (10.0, 20.0)], 3.0, 2.0)
            .iter()
            .map(|(a, b)| (a.0 - b.0).abs() + (a.1 - b.1).abs())
            .sum();
        assert!((drawn - 18.0).abs() < 1e-9, "{drawn}");
    }

    #[test]
    fn dashes_reach_the_end_of_long_lines_at_odd_places() {
        let line = [(66.2, 1040.3), (748.7, 1040.3), (755.1, 1052.6), (66.2, 1065.4)];
        let last = dashes(&line, 4.0, 2.5).last().unwrap().1;
        assert!((last.0 - 66.2).abs() < 6.5, "{last:?}");
    }

    #[test]
    fn inside_is_inside() {
        assert!(inside(&SQUARE, 30.0, 20.0));
        assert!(!inside(&SQUARE, 5.0, 20.0) && !inside(&SQUARE, 30.0, 31.0));
    }
}
