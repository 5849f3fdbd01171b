//! One part of a stated whole: 437 of 470.

use super::{KindSpec, Relation};
use crate::{
    chart::{
        data::Chart,
        datum::Datum,
        geometry::{Align, Rect},
        mark::bar::{Bar, MOST_OVERHANG},
        scene::ColorRole,
        scene_builder::{SceneBuilder, TextRole},
    },
    locale::{
        Lang,
        chart::{ChartMessages, part_of},
        format::percent,
        template::{fill, join},
    },
};

const THICKNESS: f64 = 16.0;

pub(super) struct Share;

impl KindSpec for Share {
    fn draw(&self, builder: &mut SceneBuilder<'_>) {
        let Some(part) = builder.chart.datum(0, 0) else { return };
        let whole = stated_whole(builder.chart);
        let top = builder.y;
        let texts = Texts::new(part, whole.map(|(whole, _)| whole), builder.lang);
        texts.draw(builder);
        builder.y += 8.0;
        let bar_top = builder.y;
        let outline = draw_bar(builder, part, whole.map(|(_, total)| total));
        builder.y += 6.0;
        let hit_area = Rect::new(0.0, top, builder.width, builder.y - top);
        builder.point(0, 0, hit_area, outline, (builder.width / 2.0, bar_top));
    }

    fn clauses(&self, chart: &Chart, lang: Lang) -> Vec<String> {
        let messages = ChartMessages::of(lang);
        let Some(part) = chart.datum(0, 0) else { return Vec::new() };
        let Some(whole) = chart.whole.as_ref().filter(|whole| !whole.written.is_empty()) else {
            // A ratio says by itself what share it is.
            return vec![part.figure_text(lang).to_owned()];
        };
        let part_of = part_of(part.figure_text(lang), whole.figure_text(lang), lang);
        let share = part.exact().zip(chart.total()).map(|(value, total)| percent(value / total, lang));
        let of_total = share.map(|share| fill(messages.of_total, &[&share]));
        vec![join(&[&part_of, &of_total.unwrap_or_default()], messages.comma)]
    }

    fn relation(&self, _: &Chart) -> Relation {
        Relation::ShareOfTotal
    }
}

/// The whole and its amount, where it has one.
fn stated_whole(chart: &Chart) -> Option<(&Datum, f64)> {
    let whole = chart.whole.as_ref()?;
    Some((whole, whole.amount().filter(|total| *total > 0.0)?))
}

/// Draws the bar of the part on the track of the whole, or a gap; returns its outline. Without a whole there is nothing to draw a share
/// of.
fn draw_bar(builder: &mut SceneBuilder<'_>, part: &Datum, total: Option<f64>) -> Vec<(f64, f64)> {
    let (y, point) = (builder.y, builder.next_point());
    let Some(value) = part.amount() else {
        let gap = builder.gap(Rect::new(0.0, y, builder.width, THICKNESS), part, point);
        builder.y = gap.y + gap.h;
        return gap.corners();
    };
    let Some(total) = total else { return Vec::new() };
    // An open end needs space beyond the whole.
    let length = if part.exact().is_some() { builder.width } else { builder.width - MOST_OVERHANG };
    builder.rect(0.0, y, length, THICKNESS, ColorRole::Grid);
    let x = |value: f64| length * (value / total).clamp(0.0, 1.0);
    let bar = Bar {
        base: 0.0,
        end: x(value),
        low: part.lower().map(x),
        y,
        thickness: THICKNESS,
        color: ColorRole::Series(0),
        qualifier: part.qualifier,
        shows_end: true,
        point: Some(point),
    };
    builder.y += THICKNESS;
    bar.draw(builder)
}

/// The texts above the bar.
struct Texts<'a> {
    /// The percentage where both figures are exact, else the figure itself; empty for a gap, which has its own word.
    headline: String,
    /// The name of the part.
    label: &'a str,
    /// How much of how much.
    figures: String,
}

impl<'a> Texts<'a> {
    fn new(part: &'a Datum, whole: Option<&Datum>, lang: Lang) -> Self {
        let mut texts = Self { headline: String::new(), label: &part.label, figures: String::new() };
        if part.amount().is_some() {
            part.figure_text(lang).clone_into(&mut texts.headline);
        }
        let Some(whole) = whole else { return texts };
        if part.amount().is_none() {
            texts.figures = join(&[&whole.label, &whole.written], " ");
        } else if !whole.written.is_empty() {
            texts.figures = part_of(part.figure_text(lang), whole.figure_text(lang), lang);
        }
        if let (Some(value), Some(total)) = (part.exact(), whole.exact()) {
            texts.headline = percent(value / total, lang);
        }
        texts
    }

    /// Draws the headline, and beside it, or beneath where it is too wide, the other texts.
    fn draw(&self, builder: &mut SceneBuilder<'_>) {
        let top = builder.y;
        let line = builder.line_height(TextRole::Headline);
        let width = builder.text_width(TextRole::Headline, &self.headline);
        let (mut x, mut y) = (0.0, top);
        if width > 0.0 && width <= builder.width {
            let at = (0.0, top + line / 2.0);
            builder.text(&self.headline, at, Align::Start, TextRole::Headline, ColorRole::Text);
            builder.y += line;
            if width + 16.0 + 8.0 * builder.font(TextRole::Label).0 <= builder.width {
                x = width + 16.0;
            } else {
                y = builder.y;
            }
        } else {
            // A long figure in words must not run out of the picture.
            builder.paragraph(&self.headline, TextRole::Value, ColorRole::Text);
            y = builder.y;
        }
        let label = builder.wrap(TextRole::Label, self.label, builder.width - x);
        let figures = builder.wrap(TextRole::Small, &self.figures, builder.width - x);
        if x > 0.0 {
            let label_height = builder.lines_height(TextRole::Label, &label);
            let figures_height = builder.lines_height(TextRole::Small, &figures);
            y += ((line - label_height - figures_height) / 2.0).max(0.0);
        }
        y += builder.lines(&label, x, y, Align::Start, TextRole::Label, ColorRole::Text);
        y += builder.lines(&figures, x, y, Align::Start, TextRole::Small, ColorRole::Muted);
        builder.y = builder.y.max(y);
    }
}
