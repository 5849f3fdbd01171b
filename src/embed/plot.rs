//! A chart that lives: drawn on a canvas, redrawn when its surroundings change, answering pointer, touch and keyboard alike.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlCanvasElement, HtmlElement, KeyboardEvent, PointerEvent, window};

use super::{
    canvas::{self, CanvasMeasure, SharpCanvas},
    guard::{Listeners, Resized},
    palette,
    tooltip::Tooltip,
};
use crate::{
    chart::{self, Chart, Frame, Scene, Surface},
    locale::Lang,
};

/// How many points Page Up and Page Down pass over.
const PAGE: usize = 5;

/// A chart in the page. Dropping it ends everything that it listens to.
#[derive(Debug)]
pub(super) struct Plot {
    drawing: Rc<Drawing>,
    _listeners: Listeners,
    _resized: Resized,
}

impl Plot {
    /// Brings a chart to life in its place. `live` is the region that speaks for all charts of a profile.
    pub(super) fn new(place: HtmlElement, chart: Chart, lang: Lang, live: HtmlElement) -> Result<Self, JsValue> {
        let canvas = canvas::create()?;
        place.append_child(&canvas)?;
        place.set_tab_index(0);
        place.set_attribute("role", "img")?;
        place.set_attribute("aria-label", &chart::sentence(&chart, lang))?;
        let tooltip = Tooltip::new(&place)?;
        let drawing = Rc::new(Drawing {
            place,
            canvas,
            tooltip,
            live,
            chart,
            lang,
            scene: RefCell::new(None),
            active: Cell::new(None),
            pointed: Cell::new(false),
        });
        let resized = Resized::new(&drawing.place, {
            let drawing = Rc::clone(&drawing);
            move || drawing.lay_out()
        })?;
        Ok(Self { _listeners: Drawing::listen(&drawing), _resized: resized, drawing })
    }

    /// Draws afresh, since colours or the display's density have changed.
    pub(super) fn redraw(&self) {
        self.drawing.lay_out();
    }
}

impl Drop for Plot {
    fn drop(&mut self) {
        canvas::release(&self.drawing.canvas);
    }
}

#[derive(Debug)]
struct Drawing {
    place: HtmlElement,
    canvas: HtmlCanvasElement,
    tooltip: Tooltip,
    live: HtmlElement,
    chart: Chart,
    lang: Lang,
    scene: RefCell<Option<Scene>>,
    /// The point whose tooltip is open.
    active: Cell<Option<usize>>,
    /// Whether a pointer, and not the keyboard, brought the focus.
    pointed: Cell<bool>,
}

impl Drawing {
    fn listen(this: &Rc<Self>) -> Listeners {
        let on = |name: &'static str, act: fn(&Self, &Event)| {
            let drawing = Rc::clone(this);
            // Not passive: keys that move between points must not scroll the page as well.
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&this.place, name, options, move |event| act(&drawing, event))
        };
        vec![
            on("pointermove", Self::pointed_at),
            on("pointerdown", |drawing, event| {
                drawing.pointed.set(true);
                drawing.pointed_at(event);
            }),
            on("pointerleave", |drawing, event| {
                // A finger always leaves when it lifts; what it found stays open until something else is touched.
                let touch = event.dyn_ref::<PointerEvent>().is_some_and(|event| event.pointer_type() == "touch");
                if !touch {
                    drawing.activate(None);
                }
            }),
            on("focus", |drawing, _| {
                if !drawing.pointed.take() {
                    drawing.go(Some(0));
                }
            }),
            on("blur", |drawing, _| drawing.activate(None)),
            on("keydown", Self::key),
        ]
    }

    /// Lays the chart out for the room that it has now, and draws it.
    fn lay_out(&self) {
        let Some(style) = palette::computed(&self.place) else { return };
        let width = f64::from(self.place.client_width());
        if width <= 0.0 {
            return; // hidden: the observer calls again when it is shown
        }
        let family = style.get_property_value("font-family").unwrap_or_default();
        let Some(measure) = CanvasMeasure::new(&self.canvas, &family) else { return };
        let frame = Frame { titled: false, type_scale: palette::type_scale(&style), ..Frame::new(width) };
        *self.scene.borrow_mut() = Some(chart::layout(&self.chart, frame, &measure, self.lang));
        self.paint();
    }

    fn paint(&self) {
        let scene = self.scene.borrow();
        let (Some(scene), Some(style)) = (scene.as_ref(), palette::computed(&self.place)) else { return };
        let density = window().map_or(1.0, |window| window.device_pixel_ratio());
        let Some(mut backend) = SharpCanvas::new(&self.canvas, scene, density) else { return };
        let family = style.get_property_value("font-family").unwrap_or_default();
        let (palette, surface) = (palette::read(&style), Surface::canvas(&family));
        // The canvas backend fails only where the context refuses a call, which leaves the table as the answer.
        let _ = chart::draw(scene, &palette, surface, &mut backend);
        if let Some(point) = self.active.get() {
            let _ = chart::draw_highlight(scene, point, &palette, surface, &mut backend);
        }
    }

    /// Opens the tooltip of a point, or closes it.
    fn activate(&self, point: Option<usize>) {
        if self.active.replace(point) == point {
            return;
        }
        self.paint();
        let scene = self.scene.borrow();
        let found = scene.as_ref().and_then(|scene| Some((scene, scene.points.get(point?)?)));
        let words = found.and_then(|(scene, point)| {
            Some((chart::tooltip(&self.chart, point.series, point.item, self.lang)?, point.anchor, scene.width))
        });
        match words {
            // A page that refuses the tooltip's nodes still has the table.
            Some((words, anchor, width)) => drop(self.tooltip.show(&words, anchor, width)),
            None => self.tooltip.hide(),
        }
    }

    /// Opens the tooltip of a point and speaks it.
    fn go(&self, point: Option<usize>) {
        self.activate(point);
        let scene = self.scene.borrow();
        let spoken = scene.as_ref().and_then(|scene| Some(scene.points.get(point?)?.spoken.as_str()));
        self.live.set_text_content(spoken);
    }

    fn pointed_at(&self, event: &Event) {
        let Some(event) = event.dyn_ref::<PointerEvent>() else { return };
        let corner = self.canvas.get_bounding_client_rect();
        let (x, y) = (f64::from(event.client_x()) - corner.left(), f64::from(event.client_y()) - corner.top());
        let point = self.scene.borrow().as_ref().and_then(|scene| scene.hit(x, y));
        self.activate(point);
    }

    fn key(&self, event: &Event) {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        if key.ctrl_key() || key.alt_key() || key.meta_key() {
            return;
        }
        let count = self.scene.borrow().as_ref().map_or(0, |scene| scene.points.len());
        let Some(last) = count.checked_sub(1) else { return };
        let at = self.active.get();
        let to = match key.key().as_str() {
            "ArrowRight" | "ArrowDown" => Some(at.map_or(0, |at| at.saturating_add(1).min(last))),
            "ArrowLeft" | "ArrowUp" => Some(at.map_or(last, |at| at.saturating_sub(1))),
            "PageDown" => Some(at.map_or(0, |at| at.saturating_add(PAGE).min(last))),
            "PageUp" => Some(at.map_or(0, |at| at.saturating_sub(PAGE))),
            "Home" => Some(0),
            "End" => Some(last),
            "h" | "H" => self.extremes().map(|(highest, _)| highest),
            "l" | "L" => self.extremes().map(|(_, lowest)| lowest),
            "Escape" if at.is_some() => None,
            _ => return,
        };
        event.prevent_default();
        self.go(to);
    }

    /// The points with the highest and the lowest value.
    fn extremes(&self) -> Option<(usize, usize)> {
        chart::extremes(&self.chart, self.scene.borrow().as_ref()?)
    }
}
