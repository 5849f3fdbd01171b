//! Pointer and touch: the tooltip of the point under them, and the click that chooses it.

use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::{JsCast, prelude::wasm_bindgen};
use web_sys::{Event, MouseEvent, PointerEvent};

use super::{
    super::{bindings::Element, guard::listen},
    chart_views::{ChartPoint, ChartViews, PLOT},
};

#[wasm_bindgen]
extern "C" {
    /// By how much coordinates of a pointer are larger than those of an element's box: see `www/loader/zoom.js`.
    #[wasm_bindgen(js_namespace = hooks, js_name = pointerZoom)]
    fn pointer_zoom(element: &Element) -> f64;
}

pub(super) fn listeners(root: &Element, charts: &Rc<ChartViews>) -> Vec<EventListener> {
    let owner = Rc::downgrade(charts);
    vec![
        listen(root, "pointermove", owner.clone(), point_at),
        listen(root, "pointerdown", owner.clone(), press),
        listen(root, "pointerout", owner.clone(), leave),
        listen(root, "pointercancel", owner.clone(), |charts, _| charts.end_press()),
        listen(root, "click", owner, select),
    ]
}

/// Opens the tooltip of the point under the pointer.
fn point_at(charts: &ChartViews, event: &Event) -> Option<()> {
    let chart = charts.of_event(event, PLOT)?;
    let event: &MouseEvent = event.dyn_ref()?;
    let scene = charts.scene(&chart)?;
    // Not `offsetX`: WebKit knows none of an event that a script makes.
    let bounds = chart.container.get_bounding_client_rect();
    let (zoom, scale) = (pointer_zoom(&chart.container), scene.width / bounds.width());
    let x = f64::from(event.client_x()) / zoom - bounds.left();
    let y = f64::from(event.client_y()) / zoom - bounds.top();
    let point = scene.point_at(x * scale, y * scale);
    charts.activate(point.map(|index| ChartPoint { chart, index }));
    Some(())
}

fn press(charts: &ChartViews, event: &Event) -> Option<()> {
    charts.is_pointer_focusing.set(true);
    point_at(charts, event)
}

/// Closes the tooltip. A finger always leaves when it lifts: its tooltip stays open until something else is touched.
fn leave(charts: &ChartViews, event: &Event) -> Option<()> {
    let is_touch = event.dyn_ref::<PointerEvent>()?.pointer_type() == "touch";
    let chart = charts.of_event(event, PLOT)?;
    if !is_touch && charts.active_in(&chart).is_some() {
        charts.activate(None);
    }
    Some(())
}

fn select(charts: &ChartViews, event: &Event) -> Option<()> {
    charts.end_press();
    charts.of_event(event, PLOT)?;
    charts.select()
}
