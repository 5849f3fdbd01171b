//! The charts of one profile, and what they share: observers, listeners, tooltip and the region that speaks, so that a page of
//! many profiles stays cheap. The same answer by pointer, touch and keyboard.

use std::{
    cell::{Cell, OnceCell, RefCell},
    rc::Rc,
};

use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};

use super::{
    bindings::{Element, Event, Window},
    chart_renderer::ChartRenderer,
    chart_view::ChartView,
    controls::{DOES, is_list},
    dom,
    guard::{Callback, Media, Observer, calling, entries, listen},
    highlight::Highlight,
    hooks,
    render_style::{self, RenderStyle},
    tooltip::Tooltip,
    url_state::UrlState,
};
use crate::{
    chart::{self, Chart, Scene},
    locale::Lang,
};

/// How many points Page Up and Page Down pass over.
const PAGE: usize = 5;

/// Charts are drawn one screen before they come into view.
pub(super) const NEAR: &str = "100%";

/// What charts must be redrawn for: the colour scheme, contrast, forced colours, and another density of the display where a window
/// moves there. Zooming fires `resize`.
const MEDIA: [&str; 6] = [
    "(prefers-color-scheme: dark)",
    "(prefers-contrast: more)",
    "(forced-colors: active)",
    "(min-resolution: 1.1dppx)",
    "(min-resolution: 1.5dppx)",
    "(min-resolution: 2.1dppx)",
];

/// The charts of one profile. Dropping it ends everything that they listen to.
#[derive(Debug)]
pub(super) struct ChartViews {
    plots: RefCell<Vec<ChartView>>,
    /// What all of them are drawn with, made when the first one is.
    easel: RefCell<Option<Rc<ChartRenderer>>>,
    tooltip: Tooltip,
    highlight: Highlight,
    /// Speaks to those who hear the page.
    live: Element,
    /// The place's name, for files.
    name: RefCell<String>,
    /// The chart and the point whose tooltip is open.
    active: Cell<Option<(usize, usize)>>,
    /// Whether a pointer, and not the keyboard, brought the focus.
    pointed: Cell<bool>,
    /// Whether the page is being printed.
    paper: Cell<bool>,
    /// The density that was drawn for last.
    density: Cell<f64>,
    guards: OnceCell<Guards>,
}

/// What ends with the profile.
#[derive(Debug)]
struct Guards {
    resized: Observer,
    neared: Observer,
    _media: [Media; 2],
    _listeners: Vec<EventListener>,
}

type Act = fn(&ChartViews, &Event) -> Option<()>;

/// What is listened to: its name, whether the window fires it, and what it does.
const EVENTS: [(&str, bool, Act); 12] = [
    ("pointermove", false, ChartViews::pointed_at),
    ("pointerdown", false, ChartViews::pressed),
    ("pointerout", false, ChartViews::pointer_left),
    ("focusin", false, ChartViews::focused),
    ("focusout", false, ChartViews::blurred),
    ("keydown", false, ChartViews::key),
    ("click", false, |plots, event| plots.control(event, false)),
    ("change", false, |plots, event| plots.control(event, true)),
    ("beforeprint", true, |plots, _| plots.print(true)),
    ("afterprint", true, |plots, _| plots.print(false)),
    ("resize", true, ChartViews::window_resized),
    // A picture does not outlive the graphics card's memory, which the system may take from a page in the background.
    ("visibilitychange", true, |plots, _| plots.redraw()),
];

impl ChartViews {
    /// Makes ready for the charts that will stand in a root.
    pub(super) fn new(root: &Element) -> Rc<Self> {
        let live = dom::create("p", "vp-hidden");
        live.set_attribute("aria-live", "polite");
        root.append_child(&live);
        let plots = Rc::new(Self {
            plots: RefCell::default(),
            easel: RefCell::default(),
            tooltip: Tooltip::new(),
            highlight: Highlight::new(),
            live,
            name: RefCell::default(),
            active: Cell::default(),
            pointed: Cell::default(),
            paper: Cell::default(),
            density: Cell::default(),
            guards: OnceCell::new(),
        });
        let guards = Guards {
            resized: Observer::of_sizes(plots.calls(Self::resized)),
            neared: Observer::of_viewport(NEAR, plots.calls(Self::neared)),
            _media: [
                Media::new(&MEDIA, plots.calls(|plots, _| plots.redraw())),
                Media::new(&["print"], plots.calls(|plots, list| plots.print(list.unchecked_ref::<Event>().matches()))),
            ],
            _listeners: plots.listeners(root),
        };
        // The cell is empty: this is the one place that fills it.
        let _ = plots.guards.set(guards);
        plots
    }

    #[inline(never)]
    fn calls(self: &Rc<Self>, act: fn(&Self, &JsValue) -> Option<()>) -> Callback {
        calling(Rc::downgrade(self), act)
    }

    #[inline(never)]
    fn listeners(self: &Rc<Self>, root: &Element) -> Vec<EventListener> {
        let window = Window::target();
        let mut listeners = Vec::with_capacity(EVENTS.len());
        for &(name, of_window, act) in &EVENTS {
            listeners.push(listen(if of_window { &window } else { root }, name, Rc::downgrade(self), act));
        }
        listeners
    }

    fn pressed(&self, event: &Event) -> Option<()> {
        self.pointed.set(true);
        self.pointed_at(event)
    }

    fn pointer_left(&self, event: &Event) -> Option<()> {
        // A finger always leaves when it lifts; what it found stays open until something else is touched.
        let touch = event.pointer_type()? == "touch";
        let at = self.within(event, ".vp-plot")?;
        if !touch && self.active.get().is_some_and(|(plot, _)| plot == at) {
            self.activate(None);
        }
        Some(())
    }

    fn focused(&self, event: &Event) -> Option<()> {
        let pointed = self.pointed.take();
        let plot = self.within(event, ".vp-plot").filter(|_| !pointed)?;
        self.go(Some((plot, 0)))
    }

    fn blurred(&self, event: &Event) -> Option<()> {
        self.within(event, ".vp-plot")?;
        self.activate(None);
        Some(())
    }

    fn window_resized(&self, _: &Event) -> Option<()> {
        if self.density.get() != render_style::density() {
            self.redraw()?;
        }
        Some(())
    }

    /// Takes charts in place of those that stood here. `name` is the place's.
    #[inline(never)]
    pub(super) fn fill(&self, places: Vec<dom::PendingChart>, lang: Lang, state: &Rc<UrlState>, name: &str) {
        self.activate(None);
        self.name.replace(name.to_owned());
        let mut plots = Vec::with_capacity(places.len());
        for (place, chart) in places {
            plots.extend(ChartView::new(place, chart, lang, state));
        }
        self.plots.replace(plots);
        self.easel.take();
    }

    /// Watches the charts from now on, or lets them rest.
    #[inline(never)]
    pub(super) fn watch(&self, on: bool) {
        let Some(guards) = self.guards.get() else { return };
        guards.resized.disconnect();
        guards.neared.disconnect();
        for plot in self.plots.borrow().iter() {
            if on {
                guards.resized.watch(&plot.caption);
                guards.neared.watch(&plot.place);
            } else {
                plot.set_near(false, self.paper.get());
            }
        }
    }

    /// How charts are drawn at present.
    #[inline(never)]
    fn look(&self) -> Option<RenderStyle> {
        self.density.set(render_style::density());
        let plots = self.plots.borrow();
        let place = &plots.first()?.place;
        let mut easel = self.easel.borrow_mut();
        if easel.is_none() {
            *easel = ChartRenderer::new(&dom::closest(place, ".vp-profile")?);
        }
        Some(RenderStyle::of(place, easel.clone()?, self.paper.get()))
    }

    /// Draws afresh what is drawn, since colours or the display's density have changed, or pictures may be lost.
    fn redraw(&self) -> Option<()> {
        let plots = self.plots.borrow();
        // Where none is drawn, asking for the look would style what nobody sees.
        if !plots.iter().any(ChartView::is_drawn) {
            return None;
        }
        let look = self.look()?;
        for plot in plots.iter().filter(|plot| plot.is_drawn()) {
            plot.paint(&look);
        }
        Some(())
    }

    fn resized(&self, told: &JsValue) -> Option<()> {
        let look = self.look()?;
        self.each(told, &mut |plot, entry| plot.resize(entry.content_rect().width().round(), &look));
        Some(())
    }

    fn neared(&self, told: &JsValue) -> Option<()> {
        let mut is_due = false;
        self.each(told, &mut |plot, entry| is_due |= plot.set_near(entry.is_intersecting(), self.paper.get()));
        // Where none came near, asking for the look would style what nobody sees.
        let look = if is_due { self.look() } else { None }?;
        self.each(told, &mut |plot, _| plot.complete(&look));
        Some(())
    }

    /// Goes through what an observer has seen of each chart. The entries of both observers have a target.
    #[inline(never)]
    fn each(&self, told: &JsValue, act: &mut dyn FnMut(&ChartView, &Event)) {
        for entry in &entries(told) {
            if let Some(target) = entry.target()
                && let Some(at) = self.find(&target)
                && let Some(plot) = self.plots.borrow().get(at)
            {
                act(plot, entry);
            }
        }
    }

    /// Draws every chart for paper and opens its table, or puts all back.
    fn print(&self, paper: bool) -> Option<()> {
        if self.paper.replace(paper) == paper {
            return None;
        }
        self.activate(None);
        let look = self.look()?;
        for plot in self.plots.borrow().iter() {
            plot.print(&look);
        }
        Some(())
    }

    /// Which chart a node belongs to.
    #[inline(never)]
    fn find(&self, node: &JsValue) -> Option<usize> {
        self.plots.borrow().iter().position(|plot| plot.is(node))
    }

    /// Which chart an event happened in, if it happened in this part of it.
    #[inline(never)]
    fn within(&self, event: &Event, part: &str) -> Option<usize> {
        let part = dom::around(event, part)?;
        self.find(&part)
    }

    /// The marks and points of a chart. The look is only asked for where it is not laid out, since that costs time.
    #[inline(never)]
    fn scene(&self, plot: &ChartView) -> Option<Rc<Scene>> {
        plot.laid_out().or_else(|| plot.scene(&self.look()?))
    }

    /// Opens the tooltip of a point, or closes it.
    #[inline(never)]
    fn activate(&self, to: Option<(usize, usize)>) {
        if self.active.replace(to) == to {
            return;
        }
        let shown = to.and_then(|(plot, point)| {
            let plots = self.plots.borrow();
            let plot = plots.get(plot)?;
            plot.tell(point, &*self.scene(plot)?, &self.tooltip, &self.highlight)
        });
        if shown.is_none() {
            self.tooltip.hide();
            self.highlight.hide();
        }
    }

    /// Opens the tooltip of a point and speaks it.
    #[inline(never)]
    fn go(&self, to: Option<(usize, usize)>) -> Option<()> {
        self.activate(to);
        let spoken = to.and_then(|(plot, point)| {
            let plots = self.plots.borrow();
            Some(self.scene(plots.get(plot)?)?.points.get(point)?.spoken.clone())
        });
        self.live.set_text_content(spoken.as_deref());
        Some(())
    }

    fn pointed_at(&self, event: &Event) -> Option<()> {
        let at = self.within(event, ".vp-plot")?;
        let point = {
            let plots = self.plots.borrow();
            let plot = plots.get(at)?;
            // Not `offsetX`: WebKit knows none of an event that a script makes.
            let corner = plot.place.get_bounding_client_rect();
            let scene = self.scene(plot)?;
            let scale = scene.width / corner.width();
            let (x, y) = (event.client_x() - corner.left(), event.client_y() - corner.top());
            scene.point_at(x * scale, y * scale)
        };
        self.activate(point.map(|point| (at, point)));
        Some(())
    }

    fn key(&self, event: &Event) -> Option<()> {
        let at = self.within(event, ".vp-plot")?;
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return None;
        }
        let (scene, chart): (_, Rc<Chart>) = {
            let plots = self.plots.borrow();
            let plot = plots.get(at)?;
            (self.scene(plot)?, plot.chart())
        };
        let last = scene.points.len().checked_sub(1)?;
        let active = self.active.get().filter(|(plot, _)| *plot == at).map(|(_, point)| point);
        let extremes = || chart::extremes(&chart, &scene);
        let to = match event.key()?.as_str() {
            "ArrowRight" | "ArrowDown" => Some(active.map_or(0, |at| at.saturating_add(1).min(last))),
            "ArrowLeft" | "ArrowUp" => Some(active.map_or(last, |at| at.saturating_sub(1))),
            "PageDown" => Some(active.map_or(0, |at| at.saturating_add(PAGE).min(last))),
            "PageUp" => Some(active.map_or(0, |at| at.saturating_sub(PAGE))),
            "Home" => Some(0),
            "End" => Some(last),
            "h" | "H" => extremes().map(|(highest, _)| highest),
            "l" | "L" => extremes().map(|(_, lowest)| lowest),
            "Enter" | " " if active.is_some() => {
                event.prevent_default();
                return self.select();
            }
            "Escape" if active.is_some() => None,
            _ => return None,
        };
        event.prevent_default();
        self.go(to.map(|point| (at, point)))
    }

    /// A chart by its name, such as `industry.2`, to take along.
    pub(super) fn file(&self, name: &str, is_picture: bool) -> Option<JsValue> {
        self.plots.borrow().iter().find(|plot| plot.key == name)?.file(is_picture, &self.look()?)
    }

    /// Tells the page that the active point was chosen.
    fn select(&self) -> Option<()> {
        let (plot, point) = self.active.get()?;
        self.plots.borrow().get(plot)?.select(point, &self.look()?)
    }

    /// Does what a button or a list of years is for. A list tells by `change`, a button by `click`.
    fn control(&self, event: &Event, changed: bool) -> Option<()> {
        let Some(control) = dom::around(event, "[data-does]") else {
            self.within(event, ".vp-plot")?;
            return self.select();
        };
        let does = control.get_attribute(DOES)?;
        if is_list(&does) != changed {
            return None;
        }
        let at = self.within(event, "figure")?;
        let look = self.look()?;
        let plots = self.plots.borrow();
        let plot = plots.get(at)?;
        match does.as_str() {
            "csv" | "png" => {
                let name = [&chart::file_name(&self.name.borrow(), &plot.chart().title), ".", &does].concat();
                hooks::save(&plot.file(does == "png", &look)?, &name);
            }
            _ => {
                self.activate(None);
                let value = if changed { control.value() } else { String::new() };
                let said = plot.choose(&does, &value, &look);
                self.live.set_text_content(said.as_deref());
            }
        }
        Some(())
    }
}
