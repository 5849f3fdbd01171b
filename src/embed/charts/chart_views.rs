//! The charts of one profile and the things that they share: canvases to draw with, one tooltip, one outline, and the live region that
//! screen readers announce. A page of many profiles stays cheap by that.

use std::{
    cell::{Cell, Ref, RefCell},
    rc::{Rc, Weak},
};

use wasm_bindgen::JsValue;
use web_sys::Event;

use super::{
    super::{
        bindings::{Element, computed_style, now},
        dom, hooks,
        schedule::{Due, Scheduled},
        url_state::UrlState,
    },
    chart_renderer::ChartRenderer,
    chart_view::ChartView,
    highlight::Highlight,
    render_style::{self, RenderStyle},
    text_measure::CanvasTextMeasure,
    tooltip::Tooltip,
};
use crate::{
    chart::{self, Chart, Scene},
    locale::Lang,
};

/// The part of a figure that holds the drawing, and answers to pointers and keys.
pub(super) const PLOT: &str = ".vp-plot";

/// Marks a profile whose charts take on new colours at once.
const STILL: &str = "data-still";

/// After so many milliseconds of drawing, the page has its turn: a device four times as slow still answers at once.
const TASK: f64 = 8.0;

/// A point of a chart, by its index in the scene.
#[derive(Clone, Debug)]
pub(super) struct ChartPoint {
    pub(super) chart: Rc<ChartView>,
    pub(super) index: usize,
}

impl PartialEq for ChartPoint {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.chart, &other.chart) && self.index == other.index
    }
}

/// The charts of one profile.
#[derive(Debug)]
pub(super) struct ChartViews {
    charts: RefCell<Vec<Rc<ChartView>>>,
    /// Measures text in the font of the profile.
    measure: RefCell<Option<CanvasTextMeasure>>,
    /// These charts, for callbacks.
    this: Weak<Self>,
    /// The next drawing of charts that are due.
    drawing: RefCell<Option<Scheduled>>,
    tooltip: Tooltip,
    highlight: Highlight,
    /// Speaks to those who hear the page.
    live_region: Element,
    /// The place's name, for files.
    place_name: RefCell<String>,
    /// The point whose tooltip is open.
    active: RefCell<Option<ChartPoint>>,
    /// Whether a pointer, and not the keyboard, is about to bring the focus.
    pub(super) is_pointer_focusing: Cell<bool>,
    pub(super) is_printing: Cell<bool>,
    /// The density of the display that was drawn for last.
    density: Cell<f64>,
}

impl ChartViews {
    /// Makes ready for the charts that will stand in a root.
    pub(super) fn new(root: &Element) -> Rc<Self> {
        let live_region = dom::create("p", "vp-hidden");
        live_region.set_attribute("aria-live", "polite");
        root.append_child(&live_region);
        Rc::new_cyclic(|this| Self {
            charts: RefCell::default(),
            measure: RefCell::default(),
            this: this.clone(),
            drawing: RefCell::default(),
            tooltip: Tooltip::new(),
            highlight: Highlight::new(),
            live_region,
            place_name: RefCell::default(),
            active: RefCell::default(),
            is_pointer_focusing: Cell::default(),
            is_printing: Cell::default(),
            density: Cell::default(),
        })
    }

    /// Brings new charts to life, in their order, and forgets those that have left the page.
    pub(super) fn set_charts(
        &self,
        content: &Element,
        charts: Vec<Rc<Chart>>,
        lang: Lang,
        state: &Rc<UrlState>,
        place_name: &str,
    ) {
        self.activate(None);
        self.place_name.replace(place_name.to_owned());
        let mut new = charts.into_iter();
        let views = dom::query_all(content, PLOT).into_iter().filter_map(|container| {
            if let Some(stays) = self.of_node(&container) {
                stays.restore_state();
                return Some(stays);
            }
            Some(Rc::new(ChartView::new(container, new.next()?, lang, state)?))
        });
        let views = views.collect();
        self.charts.replace(views);
    }

    pub(super) fn all(&self) -> Ref<'_, Vec<Rc<ChartView>>> {
        self.charts.borrow()
    }

    /// The chart with a name such as `industry.2`.
    pub(super) fn named(&self, name: &str) -> Option<Rc<ChartView>> {
        self.charts.borrow().iter().find(|chart| chart.name == name).cloned()
    }

    /// The chart that a node belongs to.
    pub(super) fn of_node(&self, node: &Element) -> Option<Rc<ChartView>> {
        self.charts.borrow().iter().find(|chart| chart.is(node)).cloned()
    }

    /// The chart that an event happened in, if it happened in this part of it.
    pub(super) fn of_event(&self, event: &Event, part: &str) -> Option<Rc<ChartView>> {
        self.of_node(&dom::closest(event, part)?)
    }

    /// Keeps the height free of charts that are not laid out yet.
    pub(super) fn reserve_heights(&self) -> Option<()> {
        let charts = self.charts.borrow();
        let mut new = charts.iter().filter(|chart| chart.needs_height()).peekable();
        let type_scale = render_style::type_scale(&new.peek()?.container);
        new.for_each(|chart| chart.reserve_height(type_scale));
        Some(())
    }

    /// Takes over the widths that charts have in the page now, and keeps their heights free before anything is painted. All are measured
    /// before any is changed: each change in between would have the page laid out once more.
    pub(super) fn make_room(&self) {
        self.charts.borrow().iter().for_each(|chart| chart.measure_width());
        self.reserve_heights();
    }

    /// Draws in the style that is in force now.
    pub(super) fn renderer(&self) -> Option<ChartRenderer> {
        let charts = self.charts.borrow();
        let (container, caption) = charts.first().map(|chart| (&chart.container, &chart.caption))?;
        self.density.set(render_style::density(container));
        let family = computed_style(container).get_property_value("font-family");
        let profile = container.closest(".vp-profile")?;
        let mut measure = self.measure.borrow_mut();
        if measure.as_ref().is_none_or(|measure| !measure.is_for(&profile, &family)) {
            if let Some(before) = measure.take() {
                before.remove();
            }
            *measure = CanvasTextMeasure::new(profile, family);
        }
        Some(ChartRenderer { style: RenderStyle::new(container, caption, measure.clone()?, self.is_printing.get()) })
    }

    /// Lays out anew and draws all charts, since fonts have come in which text is wider or narrower than it was measured.
    pub(super) fn remeasure(&self) -> Option<()> {
        if let Some(before) = self.measure.take() {
            before.remove();
        }
        self.charts.borrow().iter().for_each(|chart| chart.lay_out_again());
        self.schedule_drawing(Due::AfterPaint)
    }

    /// Has the charts that are due drawn, where there are any, and heights kept free.
    pub(super) fn schedule_drawing(&self, due: Due) -> Option<()> {
        self.charts.borrow().iter().find(|chart| chart.is_due() || chart.needs_height())?;
        // Put off again and again, it would never come while the page scrolls.
        if self.drawing.borrow().as_ref().is_some_and(|drawing| drawing.due == Due::AfterPaint) {
            return None;
        }
        let draw = |charts: &Self, _: &JsValue| charts.draw_due();
        self.drawing.replace(Some(Scheduled::new(due, self.this.clone(), draw)));
        Some(())
    }

    /// Draws charts that are due, those in sight first, for as long as a task may take, and leaves the others to the next task.
    fn draw_due(&self) -> Option<()> {
        self.drawing.take();
        self.reserve_heights();
        let due: Vec<Rc<ChartView>> = self.charts.borrow().iter().filter(|chart| chart.is_due()).cloned().collect();
        let (in_sight, near): (Vec<_>, Vec<_>) = due.into_iter().partition(|chart| chart.is_in_sight());
        let renderer = self.renderer()?;
        let end = now() + TASK;
        let first = if in_sight.is_empty() { &near } else { &in_sight };
        for chart in first {
            chart.paint(&renderer);
            if now() >= end {
                break;
            }
        }
        // The outline and the tooltip follow the marks of a chart that was laid out anew.
        let active = self.active.borrow().clone();
        if let Some(active) = active.filter(|active| first.iter().any(|chart| Rc::ptr_eq(chart, &active.chart))) {
            self.show(&active);
        }
        let is_in_sight_done = !in_sight.iter().any(|chart| chart.is_due());
        self.schedule_drawing(if is_in_sight_done { Due::WhenIdle } else { Due::AfterPaint })
    }

    /// The marks and points of a chart. The style is only read where it is not laid out, since that costs time.
    pub(super) fn scene(&self, chart: &ChartView) -> Option<Rc<Scene>> {
        chart.laid_out().or_else(|| chart.scene(&self.renderer()?.style))
    }

    /// Draws afresh what is drawn, since colours or the display's density have changed, or pictures may be lost.
    pub(super) fn redraw(&self) -> Option<()> {
        let charts = self.charts.borrow();
        let mut drawn = charts.iter().filter(|chart| chart.is_drawn()).peekable();
        // Reading the style where none is drawn would style what nobody sees.
        let profile = drawn.peek()?.container.closest(".vp-profile")?;
        // Colours are to be there at once: a transition would give those from before, and have the charts painted once more at its end.
        profile.toggle_attribute(STILL, true);
        let renderer = self.renderer();
        profile.toggle_attribute(STILL, false);
        let renderer = renderer?;
        for chart in drawn {
            chart.paint(&renderer);
        }
        Some(())
    }

    /// Draws every chart for paper, or for the screen again.
    pub(super) fn set_printing(&self, is_printing: bool) -> Option<()> {
        if self.is_printing.replace(is_printing) == is_printing {
            return None;
        }
        self.activate(None);
        let renderer = self.renderer()?;
        for chart in self.charts.borrow().iter() {
            chart.print(&renderer);
        }
        Some(())
    }

    /// Draws afresh where the charts were drawn for another density than the display has now.
    pub(super) fn follow_density(&self) -> Option<()> {
        let density = render_style::density(&self.charts.borrow().first()?.container);
        if self.density.get() == density { None } else { self.redraw() }
    }

    /// The active point of a chart.
    pub(super) fn active_in(&self, chart: &Rc<ChartView>) -> Option<usize> {
        let active = self.active.borrow();
        active.as_ref().filter(|active| Rc::ptr_eq(&active.chart, chart)).map(|active| active.index)
    }

    /// Opens the tooltip of a point, or closes it.
    pub(super) fn activate(&self, point: Option<ChartPoint>) {
        if *self.active.borrow() == point {
            return;
        }
        if point.as_ref().and_then(|point| self.show(point)).is_none() {
            self.tooltip.hide();
            self.highlight.hide();
        }
        self.active.replace(point);
    }

    fn show(&self, ChartPoint { chart, index }: &ChartPoint) -> Option<()> {
        let scene = self.scene(chart)?;
        let point = scene.points.get(*index)?;
        let text = chart::point_text(&chart.chart(), point.series, point.item, chart.lang)?;
        self.highlight.show(&chart.container, &scene, point);
        let width = chart.width.get();
        let (scale, (x, y)) = (width / scene.width, point.anchor);
        self.tooltip.show(&chart.container, &text, (x * scale, y * scale));
        Some(())
    }

    /// Opens the tooltip of a point and announces it, or ends both.
    pub(super) fn visit(&self, point: Option<ChartPoint>) -> Option<()> {
        let scene = point.as_ref().and_then(|point| self.scene(&point.chart));
        let spoken = scene.as_ref().and_then(|scene| scene.points.get(point.as_ref()?.index));
        self.announce(spoken.map(|point| point.spoken.as_str()));
        self.activate(point);
        Some(())
    }

    /// Has screen readers say a text, or nothing any more.
    pub(super) fn announce(&self, text: Option<&str>) {
        self.live_region.set_text_content(text);
    }

    /// The pointer that was pressed brings no focus any more: it has brought it, or scrolls the page.
    pub(super) fn end_press(&self) -> Option<()> {
        self.is_pointer_focusing.set(false);
        None
    }

    /// Tells the page that the active point was chosen.
    pub(super) fn select(&self) -> Option<()> {
        let active = self.active.borrow().clone()?;
        active.chart.select(&*self.scene(&active.chart)?, active.index)
    }

    /// Saves a chart as CSV.
    pub(super) fn save_text(&self, chart: &ChartView) {
        hooks::save_text(&chart.csv(), &self.file_name(chart, "csv"));
    }

    /// Saves a chart as a picture.
    pub(super) fn save_picture(&self, chart: &ChartView) -> Option<()> {
        hooks::save_picture(&chart.picture(&self.renderer()?)?, &self.file_name(chart, "png"));
        Some(())
    }

    fn file_name(&self, chart: &ChartView, extension: &str) -> String {
        [&chart::file_name(&self.place_name.borrow(), &chart.chart().title), ".", extension].concat()
    }
}
