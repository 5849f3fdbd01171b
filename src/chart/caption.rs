//! The texts around a drawing that stands alone: its title with unit and date above, its source beneath.

use super::scene::ColorRole;
use super::scene_builder::{SceneBuilder, TextRole};
use crate::locale::{
    chart::ChartMessages,
    template::{fill, join},
};

/// Draws the title in bold, and unit and date beneath it.
pub(super) fn draw_title(builder: &mut SceneBuilder<'_>) {
    let chart = builder.chart;
    builder.paragraph(&chart.title, TextRole::Title, ColorRole::Text);
    builder.paragraph(&join(&[&chart.unit, &chart.date], " · "), TextRole::Small, ColorRole::Muted);
    if builder.y > 0.0 {
        builder.y += 10.0 * builder.type_scale;
    }
}

/// Draws who states the figures.
pub(super) fn draw_source(builder: &mut SceneBuilder<'_>) {
    let source = &builder.chart.source;
    if !source.is_empty() {
        builder.y += 8.0 * builder.type_scale;
        let text = fill(ChartMessages::of(builder.lang).source_line, &[source]);
        builder.paragraph(&text, TextRole::Small, ColorRole::Muted);
    }
}
