//! Observers of the charts: their width in the page, and whether they stand near the viewport.

use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IntersectionObserverEntry, ResizeObserverEntry};

use super::{
    super::guard::{Callback, Observer, entries},
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
    let renderer = charts.renderer()?;
    for entry in entries::<ResizeObserverEntry>(changes) {
        if let Some(chart) = charts.of_node(entry.target().unchecked_ref()) {
            chart.resize(entry.content_rect().width().round(), &renderer);
        }
    }
    Some(())
}

fn cross_viewport(charts: &ChartViews, changes: &JsValue) -> Option<()> {
    let changed = || {
        entries::<IntersectionObserverEntry>(changes)
            .filter_map(|entry| Some((charts.of_node(entry.target().unchecked_ref())?, entry.is_intersecting())))
    };
    let mut is_due = false;
    for (chart, in_viewport) in changed() {
        is_due |= chart.set_in_viewport(in_viewport, charts.is_printing.get());
    }
    // Where none came near, reading the style would style what nobody sees.
    if is_due {
        let renderer = charts.renderer()?;
        for (chart, _) in changed() {
            chart.paint_if_missing(&renderer);
        }
    }
    Some(())
}
