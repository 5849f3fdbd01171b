//! The charts of one profile as they live in the page: drawn while they are near the viewport, and answering in the same way to
//! pointer, touch and keyboard.

mod chart_canvas;
mod chart_renderer;
mod chart_view;
mod chart_views;
mod control_events;
mod controls;
mod highlight;
mod keyboard;
mod observers;
mod palette;
mod pointer;
mod redraw;
mod render_style;
mod sharp_canvas;
mod text_measure;
mod tooltip;
mod tooltip_place;

use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::HtmlCanvasElement;

use super::{bindings::Element, guard::MediaQueries, url_state::UrlState};
use crate::{chart::Chart, locale::Lang};
use chart_views::ChartViews;
use observers::ChartObservers;

pub(super) use observers::VIEWPORT_MARGIN;
pub use sharp_canvas::SharpCanvas;

/// The charts of one profile. Dropping them ends everything that they listen to.
#[derive(Debug)]
pub(super) struct Charts {
    views: Rc<ChartViews>,
    observers: ChartObservers,
    _media: MediaQueries,
    _listeners: [Vec<EventListener>; 4],
}

impl Charts {
    /// Makes ready for the charts that will stand in a root.
    pub(super) fn new(root: &Element) -> Self {
        let views = ChartViews::new(root);
        Self {
            observers: ChartObservers::new(&views),
            _media: redraw::media(&views),
            _listeners: [
                pointer::listeners(root, &views),
                keyboard::listeners(root, &views),
                control_events::listeners(root, &views),
                redraw::listeners(root, &views),
            ],
            views,
        }
    }

    /// Brings new charts of a profile to life, in their order, and forgets those that have left the page. `place_name` is for the names
    /// of files.
    pub(super) fn set_charts(
        &self,
        content: &Element,
        charts: Vec<Rc<Chart>>,
        lang: Lang,
        state: &Rc<UrlState>,
        place_name: &str,
    ) {
        self.views.set_charts(content, charts, lang, state, place_name);
    }

    /// Observes the charts from now on: they are drawn when they come near.
    pub(super) fn resume(&self) {
        self.views.make_room();
        self.observers.observe(&self.views);
    }

    /// Draws afresh what is drawn, since the colours have changed.
    pub(super) fn redraw(&self) {
        self.views.redraw();
    }

    /// Draws every chart for paper, or for the screen again.
    pub(super) fn set_printing(&self, is_printing: bool) {
        self.views.set_printing(is_printing);
    }

    /// Observes the charts no more. Where there are many, their memory is freed.
    pub(super) fn rest(&self) {
        self.observers.disconnect();
        for chart in self.views.all().iter() {
            chart.set_in_viewport(false, self.views.is_printing.get());
        }
    }

    /// A chart by its name, such as `industry.2`, as CSV.
    pub(super) fn csv(&self, name: &str) -> Option<String> {
        Some(self.views.named(name)?.csv())
    }

    /// A chart by its name, such as `industry.2`, on a canvas of its own.
    pub(super) fn picture(&self, name: &str) -> Option<HtmlCanvasElement> {
        self.views.named(name)?.picture(&self.views.renderer()?)
    }
}
