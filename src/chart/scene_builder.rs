//! Builds a scene from the top to the bottom: text styles, marks and points, for every kind of chart.

use super::{
    data::Chart,
    datum::Datum,
    geometry::{Align, Geometry, Rect},
    scene::{ColorRole, Fill, Mark, Point, Scene},
    text_measure::{TextMeasure, drawn_part, wrap},
};
use crate::locale::Lang;

/// The least width that a chart is laid out for; a narrower element scrolls.
const LEAST_WIDTH: f64 = 280.0;
/// The greatest width; no page is wider.
const MOST_WIDTH: f64 = 8192.0;
/// The least size of a hit area, each way (WCAG 2.2, 2.5.8).
const LEAST_TARGET: f64 = 24.0;
/// Below this width labels stand above their marks.
const NARROW: f64 = 480.0;

/// The frame that a chart is laid out for.
///
/// ```
/// use village_profile::chart::Frame;
/// let phone = Frame { type_scale: 1.5, with_title: false, ..Frame::new(320.0) };
/// assert!(phone.with_legend);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// CSS pixels; 280 at least.
    pub width: f64,
    /// Enlarges text, 1 to 2: for the large-text mode.
    pub type_scale: f64,
    /// Whether title, unit, date and source are drawn, as in a downloaded picture; otherwise the page around the chart has them.
    pub with_title: bool,
    /// Whether a legend explains the colours of several series; otherwise the page around the chart does.
    pub with_legend: bool,
}

impl Frame {
    /// A frame of so many CSS pixels, with text of the usual size, title and legend.
    #[must_use]
    pub const fn new(width: f64) -> Self {
        Self { width, type_scale: 1.0, with_title: true, with_legend: true }
    }
}

/// The purpose of a text, which fixes its size and weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextRole {
    Title,
    Label,
    Value,
    Small,
    Headline,
}

/// A scene being built, and all that its parts need to know.
pub(super) struct SceneBuilder<'a> {
    pub chart: &'a Chart,
    pub lang: Lang,
    pub width: f64,
    pub type_scale: f64,
    pub with_legend: bool,
    /// The lower edge of everything drawn so far, from which the next part goes on.
    pub y: f64,
    measure: &'a dyn TextMeasure,
    scene: Scene,
}

impl<'a> SceneBuilder<'a> {
    pub fn new(chart: &'a Chart, frame: Frame, measure: &'a dyn TextMeasure, lang: Lang) -> Self {
        Self {
            chart,
            lang,
            width: within(frame.width, LEAST_WIDTH, MOST_WIDTH),
            type_scale: within(frame.type_scale, 1.0, 2.0),
            with_legend: frame.with_legend,
            y: 0.0,
            measure,
            scene: Scene::default(),
        }
    }

    /// Font size and weight of a role.
    pub fn font(&self, role: TextRole) -> (f64, bool) {
        let (size, bold) = match role {
            TextRole::Title => (16.0, true),
            TextRole::Label => (14.0, false),
            TextRole::Value => (14.0, true),
            TextRole::Small => (12.0, false),
            TextRole::Headline => (30.0, true),
        };
        (size * self.type_scale, bold)
    }

    /// The height of a line of text.
    pub fn line_height(&self, role: TextRole) -> f64 {
        (self.font(role).0 * 1.4).round()
    }

    /// The height of so many lines of text.
    pub fn lines_height(&self, role: TextRole, lines: &[String]) -> f64 {
        self.line_height(role) * lines.len() as f64
    }

    pub fn text_width(&self, role: TextRole, text: &str) -> f64 {
        let (size, bold) = self.font(role);
        self.measure.width(drawn_part(text), size, bold)
    }

    /// The text in lines that are no wider than `width`.
    pub fn wrap(&self, role: TextRole, text: &str, width: f64) -> Vec<String> {
        let (size, bold) = self.font(role);
        wrap(text, width, size, bold, self.measure)
    }

    /// Whether labels stand above their marks instead of beside them.
    pub fn is_narrow(&self) -> bool {
        self.width < NARROW * self.type_scale
    }

    /// The width of the widest label of an item.
    pub fn widest_label(&self) -> f64 {
        let labels = (0..self.chart.items()).map(|item| self.chart.label(item));
        labels.map(|label| self.text_width(TextRole::Label, label)).fold(0.0, f64::max)
    }

    /// The width of the widest figure, or of the word that stands for it.
    pub fn widest_figure(&self) -> f64 {
        let figures = self.chart.data().into_iter().map(|(_, _, datum)| datum.figure_text(self.lang));
        figures.map(|figure| self.text_width(TextRole::Value, figure)).fold(0.0, f64::max)
    }

    pub fn mark(&mut self, geometry: Geometry, color: ColorRole, fill: Fill, point: Option<usize>) {
        self.scene.marks.push(Mark { geometry, color, fill, point });
    }

    /// A closed outline.
    pub fn polygon(&mut self, points: Vec<(f64, f64)>, color: ColorRole, fill: Fill, point: Option<usize>) {
        self.mark(Geometry::Polygon(points), color, fill, point);
    }

    /// A solid rectangle that stands for no datum: a grid line, a track, a swatch.
    pub fn rect(&mut self, x: f64, y: f64, w: f64, h: f64, color: ColorRole) {
        self.polygon(Rect::new(x, y, w, h).corners(), color, Fill::Solid, None);
    }

    /// An open line.
    pub fn line(&mut self, points: &[(f64, f64)], width: f64, dashed: bool, color: ColorRole) {
        self.mark(Geometry::Line { points: points.to_vec(), width, dashed }, color, Fill::Solid, None);
    }

    /// One line of text around the height `at.1`. One that would stand out of the picture moves inwards: lines are broken by the widths
    /// of their letters, and fonts may make a whole line wider than these.
    pub fn text(&mut self, text: &str, at: (f64, f64), align: Align, role: TextRole, color: ColorRole) {
        let text = drawn_part(text);
        if text.is_empty() {
            return;
        }
        let (size, bold) = self.font(role);
        let width = self.text_width(role, text);
        let before = width * align.share_before();
        let x = (at.0 - before).min(self.width - width).max(0.0) + before;
        let geometry = Geometry::Text { text: text.to_owned(), at: (x, at.1), align, size, bold, width };
        self.mark(geometry, color, Fill::Solid, None);
    }

    /// Lines of text downwards from `y`; returns their height.
    pub fn lines(&mut self, lines: &[String], x: f64, y: f64, align: Align, role: TextRole, color: ColorRole) -> f64 {
        let height = self.line_height(role);
        let mut middle = y + height / 2.0;
        for line in lines {
            self.text(line, (x, middle), align, role, color);
            middle += height;
        }
        height * lines.len() as f64
    }

    /// Wrapped text over the whole width; moves [`SceneBuilder::y`] below it.
    pub fn paragraph(&mut self, text: &str, role: TextRole, color: ColorRole) {
        let lines = self.wrap(role, text, self.width);
        self.y += self.lines(&lines, 0.0, self.y, Align::Start, role, color);
    }

    /// A dashed box with the word for why there is no figure; grows around the word. Returns the box.
    pub fn gap(&mut self, area: Rect, datum: &Datum, point: usize) -> Rect {
        let word = datum.figure_text(self.lang);
        let (width, height) = (self.gap_width(datum), 20.0 * self.type_scale);
        let y = area.y - (height - area.h).max(0.0) / 2.0;
        let area = Rect::new(area.x, y, area.w.max(width), area.h.max(height));
        self.polygon(area.corners(), ColorRole::Baseline, Fill::Gap, Some(point));
        let middle = (area.x + area.w / 2.0, area.y + area.h / 2.0);
        self.text(word, middle, Align::Middle, TextRole::Small, ColorRole::Muted);
        area
    }

    /// The width that a gap needs for its word.
    pub fn gap_width(&self, datum: &Datum) -> f64 {
        self.text_width(TextRole::Small, datum.figure_text(self.lang)) + 14.0 * self.type_scale
    }

    /// The index that the next point will have; marks that are added before the point may already refer to it.
    pub fn next_point(&self) -> usize {
        self.scene.points.len()
    }

    /// Makes a datum visitable: `hit_area` grows to the least size of a target, `outline` is emphasised, the tooltip points to
    /// `anchor`.
    pub fn point(&mut self, series: usize, item: usize, hit_area: Rect, outline: Vec<(f64, f64)>, anchor: (f64, f64)) {
        let hit_area = hit_area.at_least(LEAST_TARGET, self.width);
        self.scene.points.push(Point { series, item, hit_area, outline, anchor, spoken: String::new() });
    }

    /// The scene with its size.
    pub fn finish(self) -> Scene {
        // The lower half of strokes and the focus outline need two pixels more.
        Scene { width: self.width, height: (self.y + 2.0).ceil(), ..self.scene }
    }
}

/// A value between two bounds; the lower bound for what is no number.
fn within(value: f64, least: f64, most: f64) -> f64 {
    if value >= least { value.min(most) } else { least }
}
