//! One chart in the page: its place, what the visitor chose of it, and its drawing, which exists only near the viewport.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlCanvasElement;

use super::{
    bindings::Element,
    canvas::{self, SharpCanvas},
    controls,
    dom::{self, Writer},
    highlight::Highlight,
    hooks,
    render_style::RenderStyle,
    tooltip::Tooltip,
    url_state::UrlState,
};
use crate::{
    chart::{self, Chart, ChartState, Controls, Frame, Scene},
    locale::Lang,
    view,
};

/// The width and the margin of a downloaded picture, in CSS pixels.
const PICTURE: (f64, f64) = (720.0, 24.0);

/// A chart in the page. Dropping it frees its canvas.
#[derive(Debug)]
pub(super) struct ChartView {
    /// What holds the canvas, and takes the focus.
    pub(super) place: Element,
    /// Caption, controls, place and table.
    figure: Element,
    /// What stands above the chart: as wide as it, and never moved by it, so that observing it makes no loop.
    pub(super) caption: Element,
    /// Its name, which is that of its choices too.
    pub(super) key: String,
    state: Rc<UrlState>,
    lang: Lang,
    controls: Controls,
    original: Rc<Chart>,
    /// The chart as chosen.
    chart: RefCell<Rc<Chart>>,
    choice: RefCell<ChartState>,
    width: Cell<f64>,
    /// Whether it stands in the viewport's surroundings.
    near: Cell<bool>,
    scene: RefCell<Option<Rc<Scene>>>,
    canvas: RefCell<Option<HtmlCanvasElement>>,
}

impl ChartView {
    /// Brings a chart to life in its place.
    #[inline(never)]
    pub(super) fn new(place: Element, chart: Chart, lang: Lang, state: &Rc<UrlState>) -> Option<Self> {
        let figure = dom::closest(&place, "figure")?;
        let caption: Element = figure.first_element_child()?.unchecked_into();
        place.set_attribute("tabindex", "0");
        place.set_attribute("role", "img");
        let (controls, original) = (Controls::of(&chart), Rc::new(chart));
        let mut writer = Writer::new("");
        if let Some(panel) = controls::panel(&original, &controls, lang) {
            figure.insert_before(&writer.write(panel), Some(&place));
        }
        let downloads = writer.write(controls::downloads(&original.title, lang));
        figure.insert_before(&downloads, place.next_element_sibling().as_deref());
        let plot = Self {
            place,
            caption,
            key: figure.get_attribute("data-chart").unwrap_or_default(),
            figure,
            state: Rc::clone(state),
            lang,
            controls,
            chart: RefCell::new(Rc::clone(&original)),
            original,
            choice: RefCell::default(),
            width: Cell::default(),
            near: Cell::default(),
            scene: RefCell::default(),
            canvas: RefCell::default(),
        };
        let chosen = plot.state.get(&plot.key).unwrap_or_default();
        plot.say(&ChartState::read(&chosen, &plot.original));
        Some(plot)
    }

    /// Whether a node is one of those by which its profile finds it.
    pub(super) fn is(&self, node: &JsValue) -> bool {
        let nodes: [&JsValue; 3] = [&self.place, &self.caption, &self.figure];
        nodes.contains(&node)
    }

    /// The chart as chosen.
    pub(super) fn chart(&self) -> Rc<Chart> {
        Rc::clone(&self.chart.borrow())
    }

    /// Changes the choice by one of the controls; returns the sentence that the chart says now.
    #[inline(never)]
    pub(super) fn choose(&self, does: &str, value: &str, look: &RenderStyle) -> Option<String> {
        let mut choice = self.choice.borrow().clone();
        let (number, years) = (value.parse().unwrap_or(0), &self.controls.years);
        match does {
            "sort" => choice.sorted = !choice.sorted,
            "from" | "to" => {
                let (first, last) = self.controls.year_range(&choice);
                let is_first = does == "from";
                choice.select_years(
                    if is_first { number } else { first.min(number) },
                    if is_first { last.max(number) } else { number },
                    years,
                );
            }
            _ => choice.toggle(does.parse().unwrap_or(0), self.original.series.len()),
        }
        let written = choice.write();
        self.state.set(&self.key, Some(written.as_str()).filter(|written| !written.is_empty()));
        self.say(&choice);
        self.lay_out(look);
        self.paint(look);
        self.place.get_attribute("aria-label")
    }

    /// Says in words what is chosen: controls, sentence and table.
    #[inline(never)]
    fn say(&self, choice: &ChartState) {
        let is_new = *self.choice.borrow() != *choice;
        if is_new {
            self.choice.replace(choice.clone());
            self.chart.replace(Rc::new(choice.apply(&self.original)));
        }
        let chart = self.chart();
        let sentence = chart::sentence(&chart, self.lang);
        self.place.set_attribute("aria-label", &sentence);
        controls::show(&self.figure, choice, &self.controls);
        if is_new {
            if let Some(said) = self.figure.query_selector(".vp-sentence") {
                said.set_text_content(Some(&sentence));
            }
            if let Some(body) = self.figure.query_selector("tbody") {
                let table = chart::table(&chart, self.lang);
                body.replace_with(&Writer::new("").write(view::table_body(&table)));
            }
        }
    }

    /// Takes another width; nothing is done where it is the same.
    pub(super) fn resize(&self, width: f64, look: &RenderStyle) {
        if self.width.replace(width) != width {
            self.lay_out(look);
            self.paint(look);
        }
    }

    /// Lays the chart out for the room that it has, and keeps its height free in the page.
    #[inline(never)]
    pub(super) fn lay_out(&self, look: &RenderStyle) {
        let width = if look.paper { RenderStyle::PAPER } else { self.width.get() };
        if width <= 0.0 {
            return; // hidden: the observer calls again when it is shown
        }
        // Switches name the series and their colours.
        let frame = Frame {
            with_title: false,
            with_legend: !self.controls.can_hide_series,
            type_scale: look.type_scale,
            ..Frame::new(width)
        };
        let scene = chart::layout(&self.chart(), frame, &look.measure, self.lang);
        let height = (scene.height * width / scene.width).ceil() as i32;
        self.place.style().set_property("height", &[&height.to_string(), "px"].concat());
        self.scene.replace(Some(Rc::new(scene)));
    }

    /// The chart's marks and points, where it is laid out.
    pub(super) fn laid_out(&self) -> Option<Rc<Scene>> {
        self.scene.borrow().clone()
    }

    /// The same, laid out where that is still to be done.
    pub(super) fn scene(&self, look: &RenderStyle) -> Option<Rc<Scene>> {
        if self.scene.borrow().is_none() {
            self.lay_out(look);
        }
        self.laid_out()
    }

    /// Draws the chart if it is near, to be printed, or one of few.
    #[inline(never)]
    pub(super) fn paint(&self, look: &RenderStyle) -> Option<()> {
        let is_new = !self.is_drawn();
        if is_new && !self.near.get() && !look.paper && !canvas::has_room(1) {
            return None;
        }
        let scene = self.scene(look)?;
        if is_new {
            let canvas = canvas::create();
            self.place.insert_before(&canvas, self.place.first_element_child().as_deref());
            self.canvas.replace(Some(canvas));
        }
        look.easel.draw(self.canvas.borrow().as_ref()?, &scene, look)
    }

    /// Takes over whether it stands near; where it is far again and one of many, its memory is freed. Returns whether it may have to be
    /// drawn.
    pub(super) fn set_near(&self, near: bool, paper: bool) -> bool {
        self.near.set(near);
        if !near && !paper && !canvas::has_room(0) {
            self.release();
            self.scene.take();
        }
        near || canvas::has_room(1)
    }

    /// Draws the chart where that is still to be done.
    pub(super) fn complete(&self, look: &RenderStyle) {
        if !self.is_drawn() {
            self.paint(look);
        }
    }

    pub(super) fn is_drawn(&self) -> bool {
        self.canvas.borrow().is_some()
    }

    /// Draws the chart for paper, or again for the screen.
    pub(super) fn print(&self, look: &RenderStyle) {
        self.lay_out(look);
        self.set_near(self.near.get(), look.paper);
        self.paint(look);
        self.open_table(look.paper);
    }

    /// Opens the table for paper where the visitor has it closed, or closes it again.
    #[inline(never)]
    fn open_table(&self, paper: bool) -> Option<()> {
        let table = if paper { ".vp-data:not([open])" } else { ".vp-data[data-paper]" };
        let table = self.figure.query_selector(table)?;
        for name in &["open", "data-paper"] {
            table.toggle_attribute(name, paper);
        }
        Some(())
    }

    #[inline(never)]
    fn release(&self) {
        if let Some(canvas) = self.canvas.take() {
            canvas::release(&canvas);
            canvas.remove();
        }
    }

    /// Shows the tooltip of a point.
    #[inline(never)]
    pub(super) fn tell(&self, point: usize, scene: &Scene, tooltip: &Tooltip, highlight: &Highlight) -> Option<()> {
        let point = scene.points.get(point)?;
        let words = chart::point_text(&self.chart(), point.series, point.item, self.lang)?;
        highlight.show(&self.place, scene, point);
        let width = self.width.get();
        let (scale, (x, y)) = (width / scene.width, point.anchor);
        tooltip.show(&self.place, &words, (x * scale, y * scale), width);
        Some(())
    }

    /// Tells the page that a point was chosen.
    #[inline(never)]
    pub(super) fn select(&self, point: usize, look: &RenderStyle) -> Option<()> {
        let (scene, chart) = (self.scene(look)?, self.chart());
        let point = scene.points.get(point)?;
        let (datum, series) = (chart.datum(point.series, point.item)?, chart.series.get(point.series)?);
        let figure = datum.figure_text(self.lang);
        hooks::select(&self.state.host, &self.key, chart.label(point.item), &series.name, figure);
        Some(())
    }

    /// The chart to take along: as CSV for a spreadsheet, a text; or as a picture, a canvas that says title, unit, date and source
    /// itself.
    #[inline(never)]
    pub(super) fn file(&self, is_picture: bool, look: &RenderStyle) -> Option<JsValue> {
        if !is_picture {
            return Some(chart::csv(&self.chart(), self.lang).into());
        }
        let mut chart = Chart::clone(&self.chart());
        chart.cite_sources(crate::locale::chart::ChartMessages::of(self.lang).semicolon);
        let (width, margin) = PICTURE;
        let mut scene = chart::layout(&chart, Frame::new(width), &look.measure, self.lang);
        scene.add_background(margin);
        let canvas: HtmlCanvasElement = dom::create("canvas", "").unchecked_into();
        let mut backend = SharpCanvas::new(&canvas, &scene, margin, 2.0)?;
        chart::draw(&scene, &look.palette, look.surface(), &mut backend).ok()?;
        Some(canvas.into())
    }
}

impl Drop for ChartView {
    fn drop(&mut self) {
        self.release();
    }
}
