//! One profile as it stands in the page.

use std::{cell::RefCell, rc::Rc};

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, Node as DomNode, ShadowRoot, console};

use super::{
    dom,
    guard::{Listeners, MediaChanged},
    plot::Plot,
    settings,
};
use crate::{
    profile::{Profile, report::Report},
    view,
};

/// What charts must be redrawn for: the colour scheme, contrast, forced colours, and the usual densities that a window meets when it
/// moves between displays.
const MEDIA: [&str; 6] = [
    "(prefers-color-scheme: dark)",
    "(prefers-contrast: more)",
    "(forced-colors: active)",
    "(min-resolution: 1.25dppx)",
    "(min-resolution: 2dppx)",
    "(min-resolution: 3dppx)",
];

/// A profile, its charts, and everything that it listens to. Dropping it ends all of that.
#[derive(Debug)]
pub(super) struct Shown {
    host: HtmlElement,
    root: ShadowRoot,
    profile: Profile,
    report: Report,
    content: RefCell<Option<DomNode>>,
    plots: Rc<RefCell<Vec<Plot>>>,
    live: RefCell<Option<HtmlElement>>,
    _media: Vec<MediaChanged>,
    _listeners: Listeners,
}

impl Shown {
    pub(super) fn new(host: HtmlElement, root: ShadowRoot, profile: Profile, report: Report) -> Self {
        let plots: Rc<RefCell<Vec<Plot>>> = Rc::default();
        let media = MEDIA.into_iter().filter_map(|query| {
            let plots = Rc::clone(&plots);
            MediaChanged::new(query, move || plots.borrow().iter().for_each(Plot::redraw))
        });
        Self {
            _media: media.collect(),
            _listeners: vec![follow_fragments(&root)],
            host,
            root,
            profile,
            report,
            content: RefCell::default(),
            live: RefCell::default(),
            plots,
        }
    }

    /// Builds the page of the profile as the element's attributes ask, in place of what stood there before.
    pub(super) fn render(&self) -> Result<(), JsValue> {
        let settings = settings::read(&self.host);
        let mut places = Vec::new();
        let content = dom::build(view::profile(&self.profile, &self.report, settings), &mut places)?;
        match self.content.replace(Some(content.clone())) {
            Some(before) => drop(self.root.replace_child(&content, &before)?),
            None => drop(self.root.append_child(&content)?),
        }
        let live = self.live_region()?;
        let mut plots = Vec::with_capacity(places.len());
        for (place, chart) in places {
            plots.push(Plot::new(place, chart, settings.lang, live.clone())?);
        }
        self.plots.replace(plots);
        Ok(())
    }

    /// The region that speaks the points of charts to those who hear the page.
    fn live_region(&self) -> Result<HtmlElement, JsValue> {
        if let Some(live) = self.live.borrow().as_ref() {
            return Ok(live.clone());
        }
        let live = dom::create("p", "vp-hidden")?;
        live.set_attribute("aria-live", "polite")?;
        self.root.append_child(&live)?;
        self.live.replace(Some(live.clone()));
        Ok(live)
    }

    /// Tells the maintainer what was left out, and where.
    pub(super) fn log_findings(&self, url: &str) {
        for finding in &self.report.findings {
            let line = ["village-profile: ", finding.problem.code(), ": ", url, " ", &finding.path].concat();
            console::warn_1(&line.into());
        }
    }
}

/// Fragments do not lead into a shadow root by themselves: links from figures to their sources are followed here.
fn follow_fragments(root: &ShadowRoot) -> EventListener {
    let target = root.clone();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(root, "click", options, move |event| {
        if let Some(found) = linked(&target, event) {
            event.prevent_default();
            found.scroll_into_view();
            // An element without focus management loses nothing.
            let _ = found.focus();
        }
    })
}

/// The element of the root that a clicked link leads to.
fn linked(root: &ShadowRoot, event: &Event) -> Option<HtmlElement> {
    let link = event.target()?.dyn_into::<Element>().ok()?.closest("a").ok()??;
    let id = link.get_attribute("href")?;
    root.get_element_by_id(id.strip_prefix('#')?)?.dyn_into().ok()
}
