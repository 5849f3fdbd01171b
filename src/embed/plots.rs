//! The charts of one profile, and what they share: observers, listeners, tooltip and the region that speaks, so that a page of
//! many profiles stays cheap. The same answer by pointer, touch and keyboard.

use std::{
    cell::{Cell, OnceCell, RefCell},
    rc::Rc,
};

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CanvasRenderingContext2d, Element, Event, EventTarget, HtmlElement, HtmlSelectElement, IntersectionObserverEntry,
    KeyboardEvent, Node, PointerEvent, ResizeObserverEntry, window,
};

use super::{
    canvas,
    controls::DOES,
    dom, event,
    guard::{Listeners, MediaChanged, Neared, Resized},
    highlight::Highlight,
    look::{self, Look},
    plot::Plot,
    state::State,
    tooltip::Tooltip,
};
use crate::{
    chart::{self, Chart},
    locale::Lang,
};

/// How many points Page Up and Page Down pass over.
const PAGE: usize = 5;

/// Charts are drawn one screen before they come into view.
const NEAR: &str = "100%";

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
pub(super) struct Plots {
    plots: RefCell<Vec<Plot>>,
    /// Measures text for all of them.
    context: CanvasRenderingContext2d,
    tooltip: Tooltip,
    highlight: Highlight,
    /// Speaks to those who hear the page.
    live: HtmlElement,
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
    resized: Resized,
    neared: Neared,
    _media: Vec<MediaChanged>,
    _listeners: Listeners,
}

type Act = fn(&Plots, &Event) -> Option<()>;

/// What is listened to: its name, whether the window fires it, and what it does.
const EVENTS: [(&str, bool, Act); 11] = [
    ("pointermove", false, Plots::pointed_at),
    ("pointerdown", false, Plots::pressed),
    ("pointerout", false, Plots::pointer_left),
    ("focusin", false, Plots::focused),
    ("focusout", false, Plots::blurred),
    ("keydown", false, Plots::key),
    ("click", false, Plots::control),
    ("change", false, Plots::control),
    ("beforeprint", true, |plots, _| plots.print(true)),
    ("afterprint", true, |plots, _| plots.print(false)),
    ("resize", true, Plots::window_resized),
];

impl Plots {
    /// Makes ready for the charts that will stand in a root.
    pub(super) fn new(root: &Node) -> Result<Rc<Self>, JsValue> {
        let live = dom::create("p", "vp-hidden")?;
        live.set_attribute("aria-live", "polite")?;
        root.append_child(&live)?;
        let plots = Rc::new(Self {
            plots: RefCell::default(),
            context: canvas::context(&canvas::create()?).ok_or(JsValue::NULL)?,
            tooltip: Tooltip::new()?,
            highlight: Highlight::new()?,
            live,
            name: RefCell::default(),
            active: Cell::default(),
            pointed: Cell::default(),
            paper: Cell::default(),
            density: Cell::default(),
            guards: OnceCell::new(),
        });
        let guards = Guards {
            resized: Resized::new(plots.entries(Self::resized))?,
            neared: Neared::new(NEAR, plots.entries(Self::neared))?,
            _media: plots.media(),
            _listeners: plots.listeners(root, window().as_ref().ok_or(JsValue::NULL)?),
        };
        // The cell is empty: this is the one place that fills it.
        let _ = plots.guards.set(guards);
        Ok(plots)
    }

    /// What an observer calls.
    fn entries(self: &Rc<Self>, act: fn(&Self, &Look, Array)) -> impl FnMut(Array) + use<> {
        let plots = Rc::downgrade(self);
        move |entries| {
            if let Some(plots) = plots.upgrade()
                && let Some(look) = plots.look()
            {
                act(&plots, &look, entries);
            }
        }
    }

    #[inline(never)]
    fn media(self: &Rc<Self>) -> Vec<MediaChanged> {
        let mut media = Vec::new();
        for query in MEDIA.into_iter().chain(["print"]) {
            let plots = Rc::downgrade(self);
            media.extend(MediaChanged::new(query, move || {
                let Some(plots) = plots.upgrade() else { return };
                if query != "print" {
                    plots.redraw();
                } else if let Some(Ok(Some(list))) = window().map(|window| window.match_media(query)) {
                    plots.print(list.matches());
                }
            }));
        }
        media
    }

    #[inline(never)]
    fn listeners(self: &Rc<Self>, root: &EventTarget, window: &EventTarget) -> Listeners {
        let mut listeners = Vec::new();
        for (name, of_window, act) in EVENTS {
            let plots = Rc::downgrade(self);
            let target: &EventTarget = if of_window { window } else { root };
            // Not passive: keys that move between points must not scroll the page as well.
            let options = EventListenerOptions::enable_prevent_default();
            listeners.push(EventListener::new_with_options(target, name, options, move |event| {
                if let Some(plots) = plots.upgrade() {
                    act(&plots, event);
                }
            }));
        }
        listeners
    }

    fn pressed(&self, event: &Event) -> Option<()> {
        self.pointed.set(true);
        self.pointed_at(event)
    }

    fn pointer_left(&self, event: &Event) -> Option<()> {
        // A finger always leaves when it lifts; what it found stays open until something else is touched.
        let touch = event.dyn_ref::<PointerEvent>()?.pointer_type() == "touch";
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
        if self.density.get() != look::density() {
            self.redraw()?;
        }
        Some(())
    }

    /// Takes charts in place of those that stood here. `name` is the place's.
    #[inline(never)]
    pub(super) fn fill(
        &self,
        places: Vec<dom::Place>,
        lang: Lang,
        state: &Rc<State>,
        name: &str,
    ) -> Result<(), JsValue> {
        let Some(guards) = self.guards.get() else { return Ok(()) };
        guards.resized.forget();
        guards.neared.forget();
        self.activate(None);
        self.name.replace(name.to_owned());
        let mut plots = Vec::with_capacity(places.len());
        for (place, chart) in places {
            plots.push(Plot::new(place, chart, lang, state)?);
        }
        self.plots.replace(plots);
        for plot in self.plots.borrow().iter() {
            guards.resized.watch(&plot.caption);
            guards.neared.watch(&plot.place);
        }
        Ok(())
    }

    /// How charts are drawn at present.
    #[inline(never)]
    fn look(&self) -> Option<Look> {
        self.density.set(look::density());
        Look::of(&self.plots.borrow().first()?.place, self.context.clone(), self.paper.get())
    }

    /// Draws afresh, since colours or the display's density have changed.
    fn redraw(&self) -> Option<()> {
        let look = self.look()?;
        for plot in self.plots.borrow().iter() {
            plot.paint(&look);
        }
        Some(())
    }

    fn resized(&self, look: &Look, entries: Array) {
        for entry in entries.iter() {
            let entry: ResizeObserverEntry = entry.unchecked_into();
            if let Some(at) = self.find(&entry.target())
                && let Some(plot) = self.plots.borrow().get(at)
            {
                plot.resize(entry.content_rect().width().round(), look);
            }
        }
    }

    fn neared(&self, look: &Look, entries: Array) {
        for entry in entries.iter() {
            let entry: IntersectionObserverEntry = entry.unchecked_into();
            if let Some(at) = self.find(&entry.target())
                && let Some(plot) = self.plots.borrow().get(at)
            {
                plot.set_near(entry.is_intersecting(), look);
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
        let target: Element = event.target()?.dyn_into().ok()?;
        self.find(&target.closest(part).ok()??.into())
    }

    /// Opens the tooltip of a point, or closes it.
    #[inline(never)]
    fn activate(&self, to: Option<(usize, usize)>) {
        if self.active.replace(to) == to {
            return;
        }
        let shown = to.and_then(|(plot, point)| {
            let look = self.look()?;
            self.plots.borrow().get(plot)?.tell(point, &look, &self.tooltip, &self.highlight)
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
            let scene = self.plots.borrow().get(plot)?.scene(&self.look()?)?;
            Some(scene.points.get(point)?.spoken.clone())
        });
        self.live.set_text_content(spoken.as_deref());
        Some(())
    }

    fn pointed_at(&self, event: &Event) -> Option<()> {
        let at = self.within(event, ".vp-plot")?;
        let event = event.dyn_ref::<PointerEvent>()?;
        let point = {
            let plots = self.plots.borrow();
            let plot = plots.get(at)?;
            let corner = plot.place.get_bounding_client_rect();
            let scene = plot.scene(&self.look()?)?;
            let scale = scene.width / corner.width();
            let (x, y) = (f64::from(event.client_x()) - corner.left(), f64::from(event.client_y()) - corner.top());
            scene.hit(x * scale, y * scale)
        };
        self.activate(point.map(|point| (at, point)));
        Some(())
    }

    fn key(&self, event: &Event) -> Option<()> {
        let at = self.within(event, ".vp-plot")?;
        let key = event.dyn_ref::<KeyboardEvent>()?;
        if key.ctrl_key() || key.alt_key() || key.meta_key() {
            return None;
        }
        let (scene, chart): (_, Rc<Chart>) = {
            let plots = self.plots.borrow();
            let plot = plots.get(at)?;
            (plot.scene(&self.look()?)?, plot.chart())
        };
        let last = scene.points.len().checked_sub(1)?;
        let active = self.active.get().filter(|(plot, _)| *plot == at).map(|(_, point)| point);
        let extremes = || chart::extremes(&chart, &scene);
        let to = match key.key().as_str() {
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
    fn control(&self, event: &Event) -> Option<()> {
        let target: Element = event.target()?.dyn_into().ok()?;
        let Some(control) = target.closest(&["[", DOES, "]"].concat()).ok()? else {
            self.within(event, ".vp-plot")?;
            return self.select();
        };
        let does = control.get_attribute(DOES)?;
        let select = control.dyn_ref::<HtmlSelectElement>();
        if select.is_some() != (event.type_() == "change") {
            return None;
        }
        let at = self.within(event, "figure")?;
        let look = self.look()?;
        let plots = self.plots.borrow();
        let plot = plots.get(at)?;
        match does.as_str() {
            "csv" | "png" => {
                let name = [&chart::file_name(&self.name.borrow(), &plot.chart().title), ".", &does].concat();
                event::save(&plot.file(does == "png", &look)?, &name);
            }
            _ => {
                self.activate(None);
                let value = select.map(HtmlSelectElement::value).unwrap_or_default();
                let said = plot.choose(&does, &value, &look).ok()?;
                self.live.set_text_content(said.as_deref());
            }
        }
        Some(())
    }
}
