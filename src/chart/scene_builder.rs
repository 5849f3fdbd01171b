//! Lays marks down the page: what every kind of chart shares.

use super::{
    data::{Chart, Datum},
    legend, point_text,
    scene::{Align, ColorRole, Fill, Geometry, Mark, Point, Rect, Scene},
    text_measure::{TextMeasure, wrap},
};
use crate::locale::{
    Lang,
    chart::ChartMessages,
    template::{fill, join},
};

/// The least width that a chart is laid out for; a narrower element scrolls.
const LEAST_WIDTH: f64 = 280.0;
/// The least size of a hit area, each way (WCAG 2.5.8).
const LEAST_TARGET: f64 = 24.0;

/// The room that a chart is laid out for.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// CSS pixels; 280 at least.
    pub width: f64,
    /// Enlarges text, 1 to 2: for the large-text mode.
    pub type_scale: f64,
    /// Whether title, unit and source are drawn, as in a downloaded picture, or stand in the page around it.
    pub with_title: bool,
    /// Whether the colours of several series are explained, or stand in the page around it.
    pub with_legend: bool,
}

impl Frame {
    /// A frame with text of the usual size, with title and legend.
    #[must_use]
    pub const fn new(width: f64) -> Self {
        Self { width, type_scale: 1.0, with_title: true, with_legend: true }
    }
}

/// What a text is for; fixes its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Title,
    Label,
    Value,
    Small,
    Big,
}

pub(super) struct SceneBuilder<'a> {
    pub chart: &'a Chart,
    pub lang: Lang,
    pub width: f64,
    /// The type scale.
    pub t: f64,
    /// The top of the room that is still free.
    pub y: f64,
    /// The outline of what was drawn last for a datum, for its point to take.
    pub outline: Vec<(f64, f64)>,
    with_title: bool,
    pub with_legend: bool,
    measure: &'a dyn TextMeasure,
    scene: Scene,
}

impl<'a> SceneBuilder<'a> {
    pub fn new(chart: &'a Chart, frame: Frame, measure: &'a dyn TextMeasure, lang: Lang) -> Self {
        // What is no number becomes the least.
        let within = |value: f64, least, most| if value >= least { f64::min(value, most) } else { least };
        let width = within(frame.width, LEAST_WIDTH, 8192.0);
        let t = within(frame.type_scale, 1.0, 2.0);
        Self {
            chart,
            lang,
            width,
            t,
            y: 0.0,
            outline: Vec::new(),
            with_title: frame.with_title,
            with_legend: frame.with_legend,
            measure,
            scene: Scene::default(),
        }
    }

    /// Font size and weight of a role.
    pub fn font(&self, role: Role) -> (f64, bool) {
        let (size, bold) = match role {
            Role::Title => (16.0, true),
            Role::Label => (14.0, false),
            Role::Value => (14.0, true),
            Role::Small => (12.0, false),
            Role::Big => (30.0, true),
        };
        (size * self.t, bold)
    }

    /// The height of a line of text.
    pub fn line_height(&self, role: Role) -> f64 {
        (self.font(role).0 * 1.4).round()
    }

    pub fn text_width(&self, role: Role, text: &str) -> f64 {
        let (size, bold) = self.font(role);
        self.measure.width(text, size, bold)
    }

    pub fn wrap(&self, role: Role, text: &str, room: f64) -> Vec<String> {
        let (size, bold) = self.font(role);
        wrap(text, room, size, bold, self.measure)
    }

    /// Whether labels stand above their marks instead of beside them.
    pub fn is_narrow(&self) -> bool {
        self.width < 480.0 * self.t
    }

    /// The index that the next point will have; marks laid before it may already refer to it.
    pub fn next_point(&self) -> usize {
        self.scene.points.len()
    }

    /// The width of the widest label of an item.
    pub fn widest_label(&self) -> f64 {
        let mut widest = 0.0_f64;
        for item in 0..self.chart.items() {
            widest = widest.max(self.text_width(Role::Label, self.chart.label(item)));
        }
        widest
    }

    /// The width of the widest figure, or of the word that stands for it.
    pub fn widest_figure(&self) -> f64 {
        let mut widest = 0.0_f64;
        for (_, _, datum) in &self.chart.data() {
            widest = widest.max(self.text_width(Role::Value, datum.figure_text(self.lang)));
        }
        widest
    }

    pub fn mark(&mut self, geometry: Geometry, color: ColorRole, fill: Fill, point: Option<usize>) {
        self.scene.marks.push(Mark { geometry, color, fill, point });
    }

    /// A closed outline.
    pub fn area(&mut self, points: Vec<(f64, f64)>, color: ColorRole, fill: Fill, point: Option<usize>) {
        self.mark(Geometry::Polygon(points), color, fill, point);
    }

    /// A rectangle in the whole colour that stands for no datum: a rule, a track, a swatch.
    pub fn block(&mut self, x: f64, y: f64, w: f64, h: f64, color: ColorRole) {
        self.area(Rect::new(x, y, w, h).corners(), color, Fill::Solid, None);
    }

    /// An open line.
    pub fn line(&mut self, points: &[(f64, f64)], width: f64, dashed: bool, color: ColorRole) {
        self.mark(Geometry::Line { points: points.to_vec(), width, dashed }, color, Fill::Solid, None);
    }

    /// A dashed slot in which nothing is told.
    pub fn slot(&mut self, slot: &Rect, color: ColorRole, point: Option<usize>) {
        self.area(slot.corners(), color, Fill::Gap, point);
        self.outline = slot.corners();
    }

    /// One line of text around the height `at.1`.
    pub fn text(&mut self, text: &str, at: (f64, f64), align: Align, role: Role, color: ColorRole) {
        if text.is_empty() {
            return;
        }
        let (size, bold) = self.font(role);
        let width = self.text_width(role, text);
        let geometry = Geometry::Text { text: text.to_owned(), at, align, size, bold, width };
        self.mark(geometry, color, Fill::Solid, None);
    }

    /// Lines of text from the top `y`; returns their height.
    pub fn lines(&mut self, lines: &[String], x: f64, y: f64, align: Align, role: Role, color: ColorRole) -> f64 {
        let height = self.line_height(role);
        let mut middle = y + height / 2.0;
        for line in lines {
            self.text(line, (x, middle), align, role, color);
            middle += height;
        }
        height * lines.len() as f64
    }

    /// Wrapped text over the whole width at the free top, which moves down.
    pub fn paragraph(&mut self, text: &str, role: Role, color: ColorRole) {
        let lines = self.wrap(role, text, self.width);
        self.y += self.lines(&lines, 0.0, self.y, Align::Start, role, color);
    }

    /// Makes a datum visitable.
    pub fn point(&mut self, series: usize, item: usize, hit: Rect, anchor: (f64, f64)) {
        let hit_area = hit.grown(LEAST_TARGET, self.width);
        let outline = std::mem::take(&mut self.outline);
        self.scene.points.push(Point { series, item, hit_area, outline, anchor, spoken: String::new() });
    }

    /// A dashed, empty slot with the word for why nothing is told; grows around the word.
    pub fn gap(&mut self, slot: Rect, datum: &Datum, point: usize) -> Rect {
        let word = datum.figure_text(self.lang).to_owned();
        let least = self.text_width(Role::Small, &word) + 14.0 * self.t;
        let tall = 20.0 * self.t;
        let slot = Rect::new(slot.x, slot.y - (tall - slot.h).max(0.0) / 2.0, slot.w.max(least), slot.h.max(tall));
        self.slot(&slot, ColorRole::Baseline, Some(point));
        let middle = (slot.x + slot.w / 2.0, slot.y + slot.h / 2.0);
        self.text(&word, middle, Align::Middle, Role::Small, ColorRole::Muted);
        slot
    }

    /// Title in bold, unit and date beneath it.
    pub fn header(&mut self) {
        if self.with_title {
            self.paragraph(&self.chart.title, Role::Title, ColorRole::Text);
            self.paragraph(&join(&[&self.chart.unit, &self.chart.date], " · "), Role::Small, ColorRole::Muted);
        }
        if self.y > 0.0 {
            self.y += 10.0 * self.t;
        }
    }

    /// The legend of what is not plainly exact, the source, and the height.
    pub fn finish(mut self) -> Scene {
        legend::lay_notes(&mut self);
        if self.with_title && !self.chart.source.is_empty() {
            self.y += 8.0 * self.t;
            let source = fill(ChartMessages::of(self.lang).source_line, &[&self.chart.source]);
            self.paragraph(&source, Role::Small, ColorRole::Muted);
        }
        let mut scene = self.scene;
        let count = scene.points.len();
        for (index, point) in scene.points.iter_mut().enumerate() {
            point.spoken = point_text::spoken(self.chart, point.series, point.item, (index + 1, count), self.lang);
        }
        scene.width = self.width;
        // Room for the lower half of strokes and of a focus outline.
        scene.height = (self.y + 2.0).ceil();
        scene
    }
}
