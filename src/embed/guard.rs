//! Listeners, observers and callbacks, which end when they are dropped.
//!
//! Each runs isolated for the profile that made it: where it traps, the loader takes down that profile and starts a fresh instance for
//! the others, and nothing calls the old instance again.

use std::rc::Weak;

use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use js_sys::{Array, Function};
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::{Event, EventTarget, IntersectionObserverInit};

use super::bindings::{Element, ElementObserver, MediaQueryList, create_observer, match_media};

#[wasm_bindgen]
extern "C" {
    /// A function that calls another, isolated for the profile that the engine is working for now.
    #[wasm_bindgen(js_namespace = hooks)]
    fn isolated(function: &Function) -> Function;

    /// The same for a listener: an event target that hands on to `target`, isolated, the one listener that it is given.
    #[wasm_bindgen(js_namespace = hooks, js_name = isolatedTarget)]
    fn isolated_target(target: &EventTarget) -> EventTarget;
}

/// A function that the page calls with one value: the change of a media query, the entries of an observer, or an event.
#[derive(Debug)]
pub(super) struct Callback {
    function: Function,
    _closure: Closure<dyn FnMut(JsValue)>,
}

impl Callback {
    /// Calls `act` for as long as `owner` is there.
    pub(super) fn new<T: 'static>(owner: Weak<T>, act: fn(&T, &JsValue) -> Option<()>) -> Self {
        let closure: Closure<dyn FnMut(JsValue)> = Closure::wrap(Box::new(move |value| {
            if let Some(owner) = owner.upgrade() {
                act(&owner, &value);
            }
        }));
        Self { function: isolated(closure.as_ref().unchecked_ref()), _closure: closure }
    }

    /// The callback as the page takes it.
    pub(super) const fn function(&self) -> &Function {
        &self.function
    }
}

/// Calls `act` with each event of a name for as long as `owner` is there, and until the listener is dropped.
pub(super) fn listen<T: 'static>(
    target: &EventTarget,
    name: &'static str,
    owner: Weak<T>,
    act: fn(&T, &Event) -> Option<()>,
) -> EventListener {
    listen_in(EventListenerPhase::Bubble, target, name, owner, act)
}

/// The same in this phase: an event that does not bubble reaches the elements around its target only while it is captured.
pub(super) fn listen_in<T: 'static>(
    phase: EventListenerPhase,
    target: &EventTarget,
    name: &'static str,
    owner: Weak<T>,
    act: fn(&T, &Event) -> Option<()>,
) -> EventListener {
    // Not passive: keys that move between points must not scroll the page as well, and links lead elsewhere.
    let options = EventListenerOptions { phase, passive: false };
    EventListener::new_with_options(&isolated_target(target), name, options, move |event| {
        if let Some(owner) = owner.upgrade() {
            act(&owner, event);
        }
    })
}

/// An observer of elements, which calls back for each once at the start, and whenever it changes.
#[derive(Debug)]
#[must_use = "the observer ends when this is dropped"]
pub(super) struct Observer {
    observer: ElementObserver,
    _callback: Callback,
}

impl Observer {
    /// Calls back with entries of the type `ResizeObserverEntry` when elements change their size.
    pub(super) fn of_size(callback: Callback) -> Self {
        Self { observer: create_observer("ResizeObserver", callback.function(), None), _callback: callback }
    }

    /// Calls back with entries of the type `IntersectionObserverEntry` when elements enter or leave the viewport, widened or narrowed by
    /// a margin as in CSS.
    pub(super) fn of_viewport(margin: &str, callback: Callback) -> Self {
        let options = IntersectionObserverInit::new();
        options.set_root_margin(margin);
        Self {
            observer: create_observer("IntersectionObserver", callback.function(), Some(options)),
            _callback: callback,
        }
    }

    pub(super) fn observe(&self, element: &Element) {
        self.observer.observe(element);
    }

    /// Observes no element any more.
    pub(super) fn disconnect(&self) {
        self.observer.disconnect();
    }
}

impl Drop for Observer {
    fn drop(&mut self) {
        self.disconnect();
    }
}

/// The entries that an observer calls back with, in the order of the changes.
pub(super) fn entries<Entry: JsCast>(value: &JsValue) -> impl Iterator<Item = Entry> {
    value.unchecked_ref::<Array>().iter().map(JsCast::unchecked_into)
}

/// Calls back whenever one of some media queries begins or ceases to match, until it is dropped.
#[derive(Debug)]
#[must_use = "the listeners end when this is dropped"]
pub(super) struct MediaQueries {
    lists: Vec<MediaQueryList>,
    callback: Callback,
}

impl MediaQueries {
    pub(super) fn new(queries: &[&str], callback: Callback) -> Self {
        let lists: Vec<_> = queries.iter().map(|query| match_media(query)).collect();
        for list in &lists {
            list.add_listener(callback.function());
        }
        Self { lists, callback }
    }
}

impl Drop for MediaQueries {
    fn drop(&mut self) {
        for list in &self.lists {
            list.remove_listener(self.callback.function());
        }
    }
}
