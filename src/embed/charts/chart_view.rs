//! One chart in the page: its figure, the state that the visitor chose, and its drawing, which exists only near the viewport.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use wasm_bindgen::JsCast;
use web_sys::HtmlCanvasElement;

use super::{
    super::{
        addresses::Addresses,
        bindings::{Element, Window},
        copy_link, dom,
        dom_writer::DomWriter,
        hooks,
        url_state::UrlState,
    },
    chart_canvas::{self, ChartCanvas},
    chart_renderer::ChartRenderer,
    controls::{self, ControlAction},
    render_style::RenderStyle,
};
use crate::{
    chart::{self, Chart, ChartState, Controls, EstimatedTextMeasure, Frame, Scene},
    locale::{Lang, chart::ChartMessages},
    view,
};

/// The width, the margin and the density of a picture to save, in CSS pixels and pixels per CSS pixel.
const PICTURE_WIDTH: f64 = 720.0;
const PICTURE_MARGIN: f64 = 24.0;
const PICTURE_DENSITY: f64 = 2.0;

/// A chart in the page.
#[derive(Debug)]
pub(super) struct ChartView {
    /// The element that holds the canvas, and takes the focus.
    pub(super) container: Element,
    /// Caption, controls, container and table.
    figure: Element,
    /// Stands above the chart: as wide as it, and never moved by it, so that observing it makes no loop.
    pub(super) caption: Element,
    /// The chart's name, such as `industry.2`, under which its state is kept too.
    pub(super) name: String,
    url_state: Rc<UrlState>,
    pub(super) lang: Lang,
    controls: Controls,
    /// The chart as the data gives it.
    original: Rc<Chart>,
    state: RefCell<ChartState>,
    /// The chart in that state.
    chart: RefCell<Rc<Chart>>,
    /// The room that it has in the page, in CSS pixels.
    pub(super) width: Cell<f64>,
    /// The width for which a height is kept free, until it is laid out for the first time.
    reserved_width: Cell<f64>,
    in_viewport: Cell<bool>,
    /// Whether it is laid out for another width than it has.
    is_outdated: Cell<bool>,
    scene: RefCell<Option<Rc<Scene>>>,
    canvas: RefCell<Option<ChartCanvas>>,
}

/// In less room than this, in CSS pixels, the buttons that save a chart stand above the summary of its table and not beside it.
const ROOM_FOR_BUTTONS: f64 = 400.0;

impl ChartView {
    /// Brings a chart to life in its container.
    pub(super) fn new(container: Element, chart: Rc<Chart>, lang: Lang, url_state: &Rc<UrlState>) -> Option<Self> {
        let figure = container.closest("figure")?;
        let controls = Controls::of(&chart);
        let addresses = Addresses::default();
        let mut writer = DomWriter::new(&addresses);
        if let Some(panel) = controls::panel(&chart, &controls, lang) {
            figure.insert_before(&writer.write(&panel), Some(&container));
        }
        let downloads = writer.write(&controls::downloads(&chart.title, lang, url_state.offers_links()));
        figure.insert_before(&downloads, container.next_element_sibling().as_deref());
        let view = Self {
            container,
            caption: figure.first_element_child()?.unchecked_into(),
            name: figure.get_attribute("data-chart").unwrap_or_default(),
            figure,
            url_state: Rc::clone(url_state),
            lang,
            controls,
            chart: RefCell::new(Rc::clone(&chart)),
            original: chart,
            state: RefCell::default(),
            width: Cell::default(),
            reserved_width: Cell::default(),
            in_viewport: Cell::default(),
            is_outdated: Cell::default(),
            scene: RefCell::default(),
            canvas: RefCell::default(),
        };
        view.restore_state();
        Some(view)
    }

    /// Takes over the state that the visitor chose, or that the page's address names by now.
    pub(super) fn restore_state(&self) {
        let stored = self.url_state.get(&self.name).unwrap_or_default();
        self.set_state(ChartState::read(&stored, &self.original));
    }

    /// Offers a link to the chart, in the state that the visitor chose, behind its button.
    pub(super) fn offer_link(&self, button: &Element) -> Option<()> {
        copy_link::offer(button, &self.url_state.link(&self.name), self.lang)
    }

    /// Whether a node is one of those by which its profile finds it.
    pub(super) fn is(&self, node: &Element) -> bool {
        [&self.container, &self.caption, &self.figure].contains(&node)
    }

    /// The chart in the state that the visitor chose.
    pub(super) fn chart(&self) -> Rc<Chart> {
        Rc::clone(&self.chart.borrow())
    }

    /// Changes the state by one of the controls; returns the sentence that sums the chart up now.
    pub(super) fn choose(&self, action: ControlAction, renderer: &ChartRenderer) -> Option<String> {
        let mut state = self.state.borrow().clone();
        let (first, last) = self.controls.year_range(&state);
        match action {
            ControlAction::ToggleSort => state.sorted = !state.sorted,
            ControlAction::FirstYear(year) => state.select_years(year, last.max(year), &self.controls.years),
            ControlAction::LastYear(year) => state.select_years(first.min(year), year, &self.controls.years),
            ControlAction::ToggleSeries(index) => state.toggle(index, self.original.series.len()),
            ControlAction::TurnPage(_)
            | ControlAction::SaveText
            | ControlAction::SavePicture
            | ControlAction::CopyLink => return None,
        }
        let written = state.write();
        self.url_state.set(&self.name, Some(written.as_str()).filter(|written| !written.is_empty()));
        self.set_state(state);
        self.lay_out(&renderer.style);
        self.paint(renderer);
        self.container.get_attribute("aria-label")
    }

    /// Shows a state on the controls, and says it in the sentences and the table.
    fn set_state(&self, state: ChartState) {
        let is_new = *self.state.borrow() != state;
        if is_new {
            self.chart.replace(Rc::new(state.apply(&self.original)));
            self.is_outdated.set(true);
        }
        controls::show_state(&self.figure, &state, &self.controls);
        self.state.replace(state);
        let chart = self.chart();
        let sentence = chart::sentence(&chart, self.lang);
        self.container.set_attribute("aria-label", &sentence);
        // The tree that the profile was built from says the same already.
        if is_new {
            let remark = chart::remark(&chart, self.lang).unwrap_or_default();
            for (line, words) in [(".vp-sentence", &remark), (".vp-description", &sentence)] {
                if let Some(line) = self.figure.query_selector(line) {
                    line.set_text_content(Some(words));
                }
            }
            self.show_table(0);
        }
    }

    /// Shows a page of the table, counted from 0, from its beginning.
    pub(super) fn turn_table(&self, page: usize) -> Option<()> {
        self.show_table(page);
        dom::begin(&self.figure.query_selector(".vp-scroll")?);
        Some(())
    }

    fn show_table(&self, page: usize) {
        let chart = self.chart();
        let (addresses, figure) = (Addresses::default(), &self.figure);
        let mut writer = DomWriter::new(&addresses);
        if let Some(body) = figure.query_selector("tbody") {
            body.replace_with(&writer.write(&view::table_body(&view::table_page(&chart, page, self.lang))));
        }
        if let Some(pager) = figure.query_selector(".vp-pager") {
            pager.replace_with(&writer.write(&view::table_pager(&chart, page, self.lang)));
        }
    }

    /// Takes another width: the chart is laid out and drawn anew for it when it is due.
    pub(super) fn set_width(&self, width: f64) {
        if self.width.replace(width) != width {
            self.is_outdated.set(true);
        }
    }

    /// Has it laid out and drawn anew when it is due.
    pub(super) fn lay_out_again(&self) {
        self.is_outdated.set(true);
    }

    /// Takes over the width that it has in the page now, where none is known yet: who comes before the observer need not wait for it.
    pub(super) fn measure_width(&self) {
        if self.width.get() <= 0.0 {
            self.set_width(self.caption.client_width().into());
        }
    }

    /// Whether it is not laid out yet, and no height is kept free for the width that it has.
    pub(super) fn needs_height(&self) -> bool {
        let width = self.width.get();
        width > 0.0 && self.reserved_width.get() != width && self.scene.borrow().is_none()
    }

    /// Keeps the height free that it will have when it is laid out, near enough.
    pub(super) fn reserve_height(&self, type_scale: f64) {
        let width = self.width.get();
        self.reserved_width.set(width);
        let frame = self.frame(width, type_scale);
        let estimate = chart::layout(&self.chart(), frame, &EstimatedTextMeasure, self.lang);
        self.keep_height_free(&estimate, width);
    }

    fn frame(&self, width: f64, type_scale: f64) -> Frame {
        Frame {
            with_title: false,
            // The switches name the series and their colours.
            with_legend: !self.controls.can_hide_series,
            type_scale,
            ..Frame::new(width)
        }
    }

    /// Keeps the height free that a scene has at this width, which may be less than it is laid out for.
    fn keep_height_free(&self, scene: &Scene, width: f64) {
        self.figure.toggle_attribute("data-narrow", width < ROOM_FOR_BUTTONS);
        let height = (scene.height * width / scene.width).ceil() as i32;
        self.container.style().set_property("height", &[&height.to_string(), "px"].concat());
    }

    /// Lays the chart out for the room that it has, and keeps its height free in the page.
    fn lay_out(&self, style: &RenderStyle) {
        let width = if style.is_printing { RenderStyle::PRINT_WIDTH } else { self.width.get() };
        if width <= 0.0 {
            return; // hidden: the observer calls again when it is shown
        }
        let scene = chart::layout(&self.chart(), self.frame(width, style.type_scale), &style.measure, self.lang);
        self.keep_height_free(&scene, width);
        self.scene.replace(Some(Rc::new(scene)));
        self.is_outdated.set(false);
    }

    /// The chart's marks and points, where it is laid out.
    pub(super) fn laid_out(&self) -> Option<Rc<Scene>> {
        self.scene.borrow().clone()
    }

    /// The same, laid out where that is still to be done.
    pub(super) fn scene(&self, style: &RenderStyle) -> Option<Rc<Scene>> {
        if self.is_outdated.get() || self.scene.borrow().is_none() {
            self.measure_width();
            self.lay_out(style);
        }
        self.laid_out()
    }

    /// Draws the chart.
    pub(super) fn paint(&self, renderer: &ChartRenderer) -> Option<()> {
        let scene = self.scene(&renderer.style)?;
        if !self.is_drawn() {
            let canvas = ChartCanvas::new();
            self.container.insert_before(&canvas.element, self.container.first_element_child().as_deref());
            self.canvas.replace(Some(canvas));
        }
        renderer.draw(&self.canvas.borrow().as_ref()?.element, &scene)
    }

    /// Draws the chart afresh where it is drawn.
    pub(super) fn repaint(&self, renderer: &ChartRenderer) -> Option<()> {
        if self.is_drawn() { self.paint(renderer) } else { None }
    }

    /// Takes over whether it stands near the viewport; where it is far again and one of many, its memory is freed.
    pub(super) fn set_in_viewport(&self, in_viewport: bool, is_printing: bool) {
        self.in_viewport.set(in_viewport);
        if !in_viewport && !is_printing && chart_canvas::are_many() {
            self.canvas.take();
            self.scene.take();
        }
    }

    /// Whether it is still to be drawn for the room that it has: near the viewport, and wherever a drawing for other room stands, which would
    /// be stretched over what follows it.
    pub(super) fn is_due(&self) -> bool {
        let is_missing = if self.is_drawn() { self.is_outdated.get() } else { self.in_viewport.get() };
        is_missing && self.width.get() > 0.0
    }

    /// Whether any of it can be seen.
    pub(super) fn is_in_sight(&self) -> bool {
        let bounds = self.container.get_bounding_client_rect();
        bounds.bottom() > 0.0 && bounds.top() < Window::inner_height()
    }

    pub(super) fn is_drawn(&self) -> bool {
        self.canvas.borrow().is_some()
    }

    /// Draws the chart for paper, or for the screen again.
    pub(super) fn print(&self, renderer: &ChartRenderer) {
        let is_printing = renderer.style.is_printing;
        self.lay_out(&renderer.style);
        self.set_in_viewport(self.in_viewport.get(), is_printing);
        self.paint(renderer);
    }

    /// Tells the page that a point of the scene was chosen.
    pub(super) fn select(&self, scene: &Scene, index: usize) -> Option<()> {
        let (chart, point) = (self.chart(), scene.points.get(index)?);
        let (datum, series) = (chart.datum(point.series, point.item)?, chart.series.get(point.series)?);
        let host = self.url_state.host.unchecked_ref();
        hooks::dispatch_select(host, &self.name, chart.label(point.item), &series.name, datum.figure_text(self.lang));
        Some(())
    }

    /// The chart as CSV for a spreadsheet.
    pub(super) fn csv(&self) -> String {
        chart::csv(&self.chart(), self.lang)
    }

    /// The chart on a canvas of its own, with its title, unit, date and source.
    pub(super) fn picture(&self, renderer: &ChartRenderer) -> Option<HtmlCanvasElement> {
        let mut chart = Chart::clone(&self.chart());
        chart.cite_sources(ChartMessages::of(self.lang).semicolon);
        let mut scene = chart::layout(&chart, Frame::new(PICTURE_WIDTH), &renderer.style.measure, self.lang);
        scene.add_background(PICTURE_MARGIN);
        let canvas: HtmlCanvasElement = dom::create("canvas", "").unchecked_into();
        renderer.draw_with_margin(&canvas, &scene, PICTURE_MARGIN, PICTURE_DENSITY)?;
        Some(canvas)
    }
}
