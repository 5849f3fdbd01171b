//! The axes of a line chart: a vertical axis with ticks and grid lines, a horizontal one with the labels of the items.

use super::{
    data::{Chart, year},
    geometry::Align,
    scale::Scale,
    scene::ColorRole,
    scene_builder::{SceneBuilder, TextRole},
};
use crate::locale::format::tick;

/// The distance of the first and the last item from the sides of the plot area.
const INSET: f64 = 10.0;

/// The plot area between the axes, in CSS pixels.
pub(super) struct Axes {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
    scale: Scale,
}

impl Axes {
    /// Draws grid lines, ticks and baseline below [`SceneBuilder::y`]. Marks of the highest value, `high`, need `above` CSS pixels over
    /// it; `after` are kept free to the right of the plot area.
    pub fn draw(builder: &mut SceneBuilder<'_>, scale: Scale, (high, above): (f64, f64), after: f64) -> Self {
        let labels: Vec<String> = scale.ticks.iter().map(|value| tick(*value, builder.lang)).collect();
        let widest = labels.iter().map(|label| builder.text_width(TextRole::Small, label)).fold(0.0, f64::max);
        let height = Self::height(builder);
        let above = above - height * (1.0 - scale.fraction(high));
        let top = (builder.y + above.max(builder.line_height(TextRole::Small) / 2.0)).round();
        let axes = Self {
            left: (widest + 8.0).ceil(),
            right: builder.width - after,
            top,
            bottom: (top + height).round(),
            scale,
        };
        for (value, label) in axes.scale.ticks.iter().zip(&labels) {
            let y = axes.y(*value).round();
            builder.text(label, (axes.left - 8.0, y), Align::End, TextRole::Small, ColorRole::Muted);
            // A scale that does not start at zero has no baseline. Whole pixels keep the lines sharp.
            let color = if *value == 0.0 { ColorRole::Baseline } else { ColorRole::Grid };
            builder.rect(axes.left, y, axes.right - axes.left, 1.0, color);
        }
        builder.y = axes.bottom;
        axes
    }

    /// The height of the plot area.
    pub fn height(builder: &SceneBuilder<'_>) -> f64 {
        (builder.width * 0.4).clamp(140.0, 220.0)
    }

    /// The height of a value.
    pub fn y(&self, value: f64) -> f64 {
        self.bottom - (self.bottom - self.top) * self.scale.fraction(value)
    }

    /// The x of each item, years by their distance and other items evenly, and the least distance between two.
    pub fn positions(&self, chart: &Chart) -> (Vec<f64>, f64) {
        let steps = steps(chart);
        let first = steps.first().copied().unwrap_or(0.0);
        let span = steps.last().copied().unwrap_or(0.0) - first;
        let width = self.right - self.left;
        let position = |step: &f64| {
            let fraction = if span > 0.0 { (step - first) / span } else { 0.5 };
            self.left + INSET + (width - 2.0 * INSET) * fraction
        };
        let positions: Vec<f64> = steps.iter().map(position).collect();
        let distances = positions.windows(2).filter_map(|pair| Some(pair.last()? - pair.first()?));
        let band = distances.fold(width, f64::min);
        (positions, band)
    }

    /// Draws the items' labels `depth` CSS pixels beneath the plot area, as many as fit, the last one always.
    pub fn draw_labels(&self, builder: &mut SceneBuilder<'_>, positions: &[f64], depth: f64) {
        let chart = builder.chart;
        let top = self.bottom + depth + 6.0 * builder.type_scale;
        let middle = top + builder.line_height(TextRole::Small) / 2.0;
        let mut right = f64::INFINITY;
        for (item, x) in positions.iter().enumerate().rev() {
            let label = chart.label(item);
            let half = builder.text_width(TextRole::Small, label) / 2.0;
            // Labels at the edges move inwards rather than out of the picture.
            let x = x.min(builder.width - half).max(half);
            if x + half <= right {
                builder.text(label, (x, middle), Align::Middle, TextRole::Small, ColorRole::Muted);
                right = x - half - 8.0;
            }
        }
        builder.y = top + builder.line_height(TextRole::Small);
    }
}

/// The items on a scale of their own: their years, where every item is a later year than the one before, else their indices.
fn steps(chart: &Chart) -> Vec<f64> {
    let years: Option<Vec<f64>> = (0..chart.items()).map(|item| year(chart.label(item)).map(f64::from)).collect();
    years
        .filter(|years| years.is_sorted_by(|year, next| year < next))
        .unwrap_or_else(|| (0..chart.items()).map(|item| item as f64).collect())
}
