//! The keyboard: the focus opens the tooltip of a chart's first point, keys lead from point to point, and each is announced.

use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};

use super::{
    super::{bindings::Element, guard::listen},
    chart_views::{ChartPoint, ChartViews, PLOT},
};
use crate::chart;

/// How many points Page Up and Page Down pass over.
const PAGE: usize = 5;

pub(super) fn listeners(root: &Element, charts: &Rc<ChartViews>) -> Vec<EventListener> {
    let owner = Rc::downgrade(charts);
    vec![
        listen(root, "focusin", owner.clone(), focus),
        listen(root, "focusout", owner.clone(), blur),
        listen(root, "keydown", owner, press),
    ]
}

fn focus(charts: &ChartViews, event: &Event) -> Option<()> {
    let is_by_pointer = charts.is_pointer_focusing.take();
    let chart = charts.of_event(event, PLOT).filter(|_| !is_by_pointer)?;
    charts.visit(Some(ChartPoint { chart, index: 0 }))
}

/// Closes the tooltip of a chart that loses the focus. Where a finger takes the focus to another chart, that chart's tooltip is open by then.
fn blur(charts: &ChartViews, event: &Event) -> Option<()> {
    charts.active_in(&charts.of_event(event, PLOT)?)?;
    charts.activate(None);
    Some(())
}

fn press(charts: &ChartViews, event: &Event) -> Option<()> {
    let chart = charts.of_event(event, PLOT)?;
    let event: &KeyboardEvent = event.dyn_ref()?;
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return None;
    }
    let scene = charts.scene(&chart)?;
    let active = charts.active_in(&chart);
    let last = scene.points.len().checked_sub(1)?;
    let forward = |step| active.map_or(0, |index| index.saturating_add(step).min(last));
    let backward = |step| active.map_or(last, |index| index.saturating_sub(step));
    let extremes = || chart::extremes(&chart.chart(), &scene);
    let target = match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => Some(forward(1)),
        "ArrowLeft" | "ArrowUp" => Some(backward(1)),
        "PageDown" => Some(forward(PAGE)),
        "PageUp" => Some(active.unwrap_or(0).saturating_sub(PAGE)),
        "Home" => Some(0),
        "End" => Some(last),
        "h" | "H" => extremes().map(|(highest, _)| highest),
        "l" | "L" => extremes().map(|(_, lowest)| lowest),
        "Enter" | " " if active.is_some() => {
            event.prevent_default();
            return charts.select();
        }
        "Escape" if active.is_some() => None,
        _ => return None,
    };
    event.prevent_default();
    charts.visit(target.map(|index| ChartPoint { chart, index }))
}
