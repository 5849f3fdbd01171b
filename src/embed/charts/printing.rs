//! Paper: every chart is drawn for it and its table is opened, and all is put back for the screen.

use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::MediaQueryListEvent;

use super::{
    super::{
        bindings::Window,
        guard::{Callback, MediaQueries, listen},
    },
    chart_views::ChartViews,
};

pub(super) fn listeners(charts: &Rc<ChartViews>) -> Vec<EventListener> {
    let (window, owner) = (Window::event_target(), Rc::downgrade(charts));
    vec![
        listen(&window, "beforeprint", owner.clone(), |charts, _| set_printing(charts, true)),
        listen(&window, "afterprint", owner, |charts, _| set_printing(charts, false)),
    ]
}

/// For browsers that fire no such events.
pub(super) fn media(charts: &Rc<ChartViews>) -> MediaQueries {
    let change = |charts: &ChartViews, event: &JsValue| {
        set_printing(charts, event.unchecked_ref::<MediaQueryListEvent>().matches())
    };
    MediaQueries::new(&["print"], Callback::new(Rc::downgrade(charts), change))
}

fn set_printing(charts: &ChartViews, is_printing: bool) -> Option<()> {
    if charts.is_printing.replace(is_printing) == is_printing {
        return None;
    }
    charts.activate(None);
    let renderer = charts.renderer()?;
    for chart in charts.all().iter() {
        chart.print(&renderer);
    }
    Some(())
}
