//! Gaps beneath the plot area of a line chart, where no line is.

use super::{
    axes::Axes,
    datum::Datum,
    geometry::{Align, Rect},
    scene::{ColorRole, Fill},
    scene_builder::{SceneBuilder, TextRole},
};

/// More rows than this cannot be read anyway.
const MOST_ROWS: usize = 64;

/// Rows of gaps, each with the x at which its last gap ends.
pub(super) struct GapRows {
    top: f64,
    ends: Vec<f64>,
}

impl GapRows {
    pub fn beneath(axes: &Axes) -> Self {
        Self { top: axes.bottom + 4.0, ends: Vec::new() }
    }

    /// Draws a dashed box around `x` with the word for why there is no figure, in the first row with space for it. Returns the box.
    pub fn draw(
        &mut self,
        builder: &mut SceneBuilder<'_>,
        x: f64,
        datum: &Datum,
        color: ColorRole,
        point: usize,
    ) -> Rect {
        let word = datum.figure_text(builder.lang);
        let (width, pitch) = (builder.text_width(TextRole::Small, word) + 8.0, pitch(builder));
        let x = x.min(builder.width - width / 2.0).max(width / 2.0);
        let left = x - width / 2.0;
        let row = self.row(left);
        if let Some(end) = self.ends.get_mut(row) {
            *end = left + width;
        }
        let area = Rect::new(left, self.top + pitch * row as f64, width, pitch - 3.0);
        builder.polygon(area.corners(), color, Fill::Gap, Some(point));
        builder.text(word, (x, area.y + area.h / 2.0), Align::Middle, TextRole::Small, ColorRole::Muted);
        area
    }

    /// The first row whose last gap ends before `left`, a new one where there is none.
    fn row(&mut self, left: f64) -> usize {
        let row =
            self.ends.iter().take(MOST_ROWS).position(|end| *end < left).unwrap_or(self.ends.len().min(MOST_ROWS));
        if row >= self.ends.len() {
            self.ends.push(0.0);
        }
        row
    }

    /// The height of all rows.
    pub fn depth(&self, builder: &SceneBuilder<'_>) -> f64 {
        self.ends.len() as f64 * pitch(builder)
    }
}

/// The height of a row with the space beneath it.
fn pitch(builder: &SceneBuilder<'_>) -> f64 {
    builder.line_height(TextRole::Small) + 7.0
}
