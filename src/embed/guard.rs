//! What ends when it is dropped: listeners and observers. All but the listeners call back by one kind of closure.

use std::rc::Weak;

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::{Array, Function};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{EventTarget, IntersectionObserverInit};

use super::bindings::{Element, Event, IntersectionObserver, MediaQueryList, ResizeObserver, match_media};

/// What the page calls: with a change of a media query, the entries of an observer, or a value that is ready.
pub(super) type Callback = Closure<dyn FnMut(JsValue)>;

/// Calls `act` for as long as there is whoever it is called for.
pub(super) fn calling<T: 'static>(this: Weak<T>, act: fn(&T, &JsValue) -> Option<()>) -> Callback {
    Callback::wrap(Box::new(move |value| {
        if let Some(this) = this.upgrade() {
            act(&this, &value);
        }
    }))
}

/// A callback as the page takes it.
pub(super) fn function(callback: &Callback) -> &Function {
    callback.as_ref().unchecked_ref()
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
    EventListener::new_with_options(target, name, options, move |event| {
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
        Self { observer: ResizeObserver::new(function(&callback)).unchecked_into(), _callback: callback }
    }

    /// Observes which elements meet the viewport, widened or narrowed by `margin` as in CSS.
    #[inline(never)]
    pub(super) fn of_viewport(margin: &str, callback: Callback) -> Self {
        let options = IntersectionObserverInit::new();
        options.set_root_margin(margin);
        Self { observer: IntersectionObserver::new(function(&callback), &options), _callback: callback }
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
            list.add_listener(function(&callback));
            lists.push(list);
        }
        Self { lists, callback }
    }
}

impl Drop for Media {
    fn drop(&mut self) {
        for list in &self.lists {
            list.remove_listener(function(&self.callback));
        }
    }
}
