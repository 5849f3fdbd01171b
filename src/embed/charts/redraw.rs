//! Changes of the page's surroundings after which charts are drawn afresh.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerPhase};

use super::{
    super::{
        bindings::{Document, Element, window_of},
        guard::{Callback, MediaQueries, listen, listen_in},
    },
    chart_views::{ChartViews, PLOT},
};

/// Colour scheme, contrast, forced colours, and another density of the display where a window moves there.
const QUERIES: [&str; 6] = [
    "(prefers-color-scheme: dark)",
    "(prefers-contrast: more)",
    "(forced-colors: active)",
    "(min-resolution: 1.1dppx)",
    "(min-resolution: 1.5dppx)",
    "(min-resolution: 2.1dppx)",
];

pub(super) fn media(charts: &Rc<ChartViews>) -> MediaQueries {
    MediaQueries::new(&QUERIES, Callback::new(Rc::downgrade(charts), |charts, _| charts.redraw()))
}

pub(super) fn listeners(root: &Element, charts: &Rc<ChartViews>) -> Vec<EventListener> {
    let (window, owner) = (window_of(root), Rc::downgrade(charts));
    vec![
        // Zooming changes the density and fires this.
        listen(&window, "resize", owner.clone(), |charts, _| charts.follow_density()),
        // The system may take the graphics card's memory from a page, and canvases with it.
        listen_in(EventListenerPhase::Capture, root, "contextrestored", owner.clone(), |charts, _| charts.redraw()),
        // Whatever changes the colour of text (an extension, a toolbar, a class of the host page): the style sheet gives the colour a
        // transition, of which browsers tell.
        listen(root, "transitionend", owner.clone(), |charts, event| {
            charts.of_event(event, PLOT)?.repaint(&charts.renderer()?)
        }),
        listen(&Document::fonts(), "loadingdone", owner, |charts, _| charts.remeasure()),
    ]
}
