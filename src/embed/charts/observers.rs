//! Observers of the charts: their width in the page, and whether they stand near the viewport.
//!
//! They only note what they are told. A change of the page's layout from inside a `ResizeObserver` would be told to other observers of
//! the page too late for this frame, which browsers report to the page as an error; it is made after the frame.

use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IntersectionObserverEntry, ResizeObserverEntry};

use super::{
    super::{
        guard::{Callback, Observer, entries},
        schedule::Due,
    },
    chart_views::ChartViews,
};

/// The surroundings of the viewport, as an observer's margin: charts are drawn one screen before they come into view.
pub(in super::super) const VIEWPORT_MARGIN: &str = "100%";

#[derive(Debug)]
pub(super) struct ChartObservers {
    sizes: Observer,
    viewport: Observer,
}

impl ChartObservers {
    pub(super) fn new(charts: &Rc<ChartViews>) -> Self {
        Self {
            sizes: Observer::of_size(Callback::new(Rc::downgrade(charts), resize)),
            viewport: Observer::of_viewport(VIEWPORT_MARGIN, Callback::new(Rc::downgrade(charts), cross_viewport)),
        }
    }

    /// Observes these charts, and no others any more.
    pub(super) fn observe(&self, charts: &ChartViews) {
        self.disconnect();
        for chart in charts.all().iter() {
            self.sizes.observe(&chart.caption);
            self.viewport.observe(&chart.container);
        }
    }

    /// Observes no chart any more.
    pub(super) fn disconnect(&self) {
        self.sizes.disconnect();
        self.viewport.disconnect();
    }
}

fn resize(charts: &ChartViews, changes: &JsValue) -> Option<()> {
    for entry in entries::<ResizeObserverEntry>(changes) {
        if let Some(chart) = charts.of_node(entry.target().unchecked_ref()) {
            chart.set_width(entry.content_rect().width().round());
        }
    }
    charts.schedule_drawing(Due::AfterPaint)
}

fn cross_viewport(charts: &ChartViews, changes: &JsValue) -> Option<()> {
    for entry in entries::<IntersectionObserverEntry>(changes) {
        if let Some(chart) = charts.of_node(entry.target().unchecked_ref()) {
            chart.set_in_viewport(entry.is_intersecting(), charts.is_printing.get());
        }
    }
    charts.schedule_drawing(Due::AfterPaint)
}
