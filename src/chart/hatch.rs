//! Hatches and dashes as line segments, because drawing backends have neither.

use std::iter;

/// A position in CSS pixels.
pub type Coord = (f64, f64);
/// From one position to another.
pub type Segment = (Coord, Coord);

/// More lines than this are not drawn in one hatch, nor more dashes along one edge: sizes that no page has would take long.
const MOST_LINES: usize = 4096;
const MOST_DASHES: usize = 8192;

/// The parts of slanted lines (45°, `step` CSS pixels apart along an axis) that lie inside a closed outline.
///
/// ```
/// let square = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)];
/// assert_eq!(village_profile::chart::hatch(&square, 10.0), [((0.0, 10.0), (10.0, 0.0))]);
/// ```
#[must_use]
pub fn hatch(outline: &[Coord], step: f64) -> Vec<Segment> {
    let (low, high) =
        outline.iter().fold((f64::MAX, f64::MIN), |(low, high), (x, y)| (low.min(x + y), high.max(x + y)));
    // Lines stand at multiples of the step, so that neighbouring shapes continue each other's hatch.
    let first = (low / step).floor() * step;
    let levels = iter::successors(Some(first + step), |level| Some(level + step)).take(MOST_LINES);
    let mut segments = Vec::new();
    for level in levels.take_while(|level| *level < high) {
        let mut crossings: Vec<f64> = edges(outline).filter_map(|edge| crossing(edge, level)).collect();
        crossings.sort_by(f64::total_cmp);
        for pair in crossings.chunks_exact(2) {
            if let [from, to] = pair {
                segments.push(((*from, level - from), (*to, level - to)));
            }
        }
    }
    segments
}

/// The x at which an edge crosses the line `x + y = level`.
fn crossing((start, end): Segment, level: f64) -> Option<f64> {
    let (from, to) = (start.0 + start.1 - level, end.0 + end.1 - level);
    ((from < 0.0) != (to < 0.0)).then(|| start.0 + (end.0 - start.0) * from / (from - to))
}

/// The edges of a closed outline, the one from its last vertex to its first at the front.
fn edges(outline: &[Coord]) -> impl Iterator<Item = Segment> {
    let starts = outline.last().into_iter().chain(outline);
    starts.zip(outline).map(|(start, end)| (*start, *end))
}

/// An open line cut into dashes of `on` CSS pixels with `off` between them; the pattern runs on around corners.
pub(super) fn dashes(line: &[Coord], on: f64, off: f64) -> Vec<Segment> {
    let mut segments = Vec::new();
    let (mut is_dash, mut left) = (true, on);
    for pair in line.windows(2) {
        let [from, to] = pair else { continue };
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = (dx * dx + dy * dy).sqrt();
        let mut done = 0.0;
        for _ in 0..MOST_DASHES {
            if done >= length {
                break;
            }
            let next = length.min(done + left);
            if is_dash {
                let at = |along: f64| (from.0 + dx * along / length, from.1 + dy * along / length);
                segments.push((at(done), at(next)));
            }
            left -= next - done;
            done = next;
            // A remainder that only rounding has left would never be used up.
            if left <= 1e-6 {
                is_dash = !is_dash;
                left = if is_dash { on } else { off };
            }
        }
    }
    segments
}

/// Whether a position lies in a closed outline (even-odd rule).
pub(super) fn contains(outline: &[Coord], x: f64, y: f64) -> bool {
    let crosses = |(start, end): &Segment| {
        (start.1 > y) != (end.1 > y) && x < start.0 + (end.0 - start.0) * (y - start.1) / (end.1 - start.1)
    };
    edges(outline).filter(crosses).count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::{contains, dashes, hatch};

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
    fn a_position_is_inside_or_outside() {
        assert!(contains(&SQUARE, 30.0, 20.0));
        assert!(!contains(&SQUARE, 5.0, 20.0) && !contains(&SQUARE, 30.0, 31.0));
    }
}
