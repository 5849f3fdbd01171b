//! What ends when it is dropped: listeners and observers. All but the listeners call back by one kind of closure.
//!
//! Each runs isolated for the profile that made it: where it traps, the loader takes down that profile and starts a fresh instance for
//! the others, and nothing calls the old instance again.

use std::rc::Weak;

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::{Array, Function};
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::{EventTarget, IntersectionObserverInit};

use super::bindings::{Element, Event, IntersectionObserver, MediaQueryList, ResizeObserver, match_media};

#[wasm_bindgen]
extern "C" {
    /// A function that calls another, isolated for the profile that the engine is working for now. `hooks` is what the loader gives to the
    /// glue.
    #[wasm_bindgen(js_namespace = hooks)]
    fn isolated(function: &Function) -> Function;

    /// The same for a listener: an event target that hands on to `target`, isolated, the one listener that it is given.
    #[wasm_bindgen(js_namespace = hooks, js_name = isolatedTarget)]
    fn isolated_target(target: &EventTarget) -> EventTarget;
}

/// What the page calls: with a change of a media query, the entries of an observer, or a value that is ready.
#[derive(Debug)]
pub(super) struct Callback {
    function: Function,
    _closure: Closure<dyn FnMut(JsValue)>,
}

impl Callback {
    /// The callback as the page takes it.
    pub(super) const fn function(&self) -> &Function {
        &self.function
    }
}

/// Calls `act` for as long as there is whoever it is called for.
pub(super) fn calling<T: 'static>(this: Weak<T>, act: fn(&T, &JsValue) -> Option<()>) -> Callback {
    let closure: Closure<dyn FnMut(JsValue)> = Closure::wrap(Box::new(move |value| {
        if let Some(this) = this.upgrade() {
            act(&this, &value);
        }
    }));
    Callback { function: isolated(closure.as_ref().unchecked_ref()), _closure: closure }
}

/// Calls `act` with each event of a name for as long as there is whoever it is called for, and until what it returns is dropped.
pub(super) fn listen<T: 'static>(
    target: &EventTarget,
    name: &'static str,
    this: Weak<T>,
    act: fn(&T, &Event) -> Option<()>,
) -> EventListener {
    // Not passive: keys that move between points must not scroll the page as well, and links lead elsewhere.
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&isolated_target(target), name, options, move |event| {
        if let Some(this) = this.upgrade() {
            act(&this, event.unchecked_ref());
        }
    })
}

/// Calls back with the entries of the elements that changed, each once at the start; until it is dropped.
#[derive(Debug)]
#[must_use = "the observer ends when this is dropped"]
pub(super) struct Observer {
    observer: IntersectionObserver,
    _callback: Callback,
}

impl Observer {
    /// Observes the size of elements.
    pub(super) fn of_sizes(callback: Callback) -> Self {
        Self { observer: ResizeObserver::new(callback.function()).unchecked_into(), _callback: callback }
    }

    /// Observes which elements meet the viewport, widened or narrowed by `margin` as in CSS.
    #[inline(never)]
    pub(super) fn of_viewport(margin: &str, callback: Callback) -> Self {
        let options = IntersectionObserverInit::new();
        options.set_root_margin(margin);
        Self { observer: IntersectionObserver::new(callback.function(), &options), _callback: callback }
    }

    pub(super) fn watch(&self, element: &Element) {
        self.observer.observe(element);
    }

    /// Lets go of every element.
    pub(super) fn disconnect(&self) {
        self.observer.disconnect();
    }
}

impl Drop for Observer {
    fn drop(&mut self) {
        self.disconnect();
    }
}

/// What an observer tells, in the order in which it was seen.
#[inline(never)]
pub(super) fn entries(told: &JsValue) -> Vec<Event> {
    let mut entries = Vec::new();
    for entry in told.unchecked_ref::<Array>().iter() {
        entries.push(entry.unchecked_into());
    }
    entries
}

/// Calls back whenever one of some media queries begins or ceases to hold, until it is dropped.
#[derive(Debug)]
#[must_use = "the listeners end when this is dropped"]
pub(super) struct Media {
    lists: Vec<MediaQueryList>,
    callback: Callback,
}

impl Media {
    #[inline(never)]
    pub(super) fn new(queries: &[&str], callback: Callback) -> Self {
        let mut lists = Vec::new();
        for query in queries {
            let list = match_media(query);
            list.add_listener(callback.function());
            lists.push(list);
        }
        Self { lists, callback }
    }
}

impl Drop for Media {
    fn drop(&mut self) {
        for list in &self.lists {
            list.remove_listener(self.callback.function());
        }
    }
}
