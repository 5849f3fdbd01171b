//! Observers that end when they are dropped.

use gloo_events::EventListener;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    Element, HtmlElement, IntersectionObserver, IntersectionObserverInit, MediaQueryList, ResizeObserver, window,
};

/// Calls back with the entries of the elements whose size changed, each once at the start; until it is dropped.
#[derive(Debug)]
#[must_use = "the observer ends when this is dropped"]
pub(super) struct Resized {
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut(Array)>,
}

impl Resized {
    pub(super) fn new(callback: impl FnMut(Array) + 'static) -> Result<Self, JsValue> {
        let callback = Closure::<dyn FnMut(Array)>::new(callback);
        Ok(Self { observer: ResizeObserver::new(callback.as_ref().unchecked_ref())?, _callback: callback })
    }

    pub(super) fn watch(&self, element: &Element) {
        self.observer.observe(element);
    }

    /// Lets go of every element.
    pub(super) fn forget(&self) {
        self.observer.disconnect();
    }
}

impl Drop for Resized {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls back with the entries of the elements that came near the viewport or left its surroundings, each once at the
/// start; until it is dropped.
#[derive(Debug)]
#[must_use = "the observer ends when this is dropped"]
pub(super) struct Neared {
    observer: IntersectionObserver,
    _callback: Closure<dyn FnMut(Array)>,
}

impl Neared {
    /// `margin` is how far around the viewport is near, as in CSS.
    pub(super) fn new(margin: &str, callback: impl FnMut(Array) + 'static) -> Result<Self, JsValue> {
        let callback = Closure::<dyn FnMut(Array)>::new(callback);
        let options = IntersectionObserverInit::new();
        options.set_root_margin(margin);
        let observer = IntersectionObserver::new_with_options(callback.as_ref().unchecked_ref(), &options)?;
        Ok(Self { observer, _callback: callback })
    }

    pub(super) fn watch(&self, element: &Element) {
        self.observer.observe(element);
    }

    /// Lets go of every element.
    pub(super) fn forget(&self) {
        self.observer.disconnect();
    }
}

impl Drop for Neared {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls back whenever a media query begins or ceases to hold, until it is dropped.
#[derive(Debug)]
#[must_use = "the listener ends when this is dropped"]
pub(super) struct MediaChanged {
    list: MediaQueryList,
    callback: Closure<dyn FnMut()>,
}

impl MediaChanged {
    pub(super) fn new(query: &str, callback: impl FnMut() + 'static) -> Option<Self> {
        let list = window()?.match_media(query).ok()??;
        let callback = Closure::<dyn FnMut()>::new(callback);
        // `addListener` and not `addEventListener`: WebKit before 14 knows only the former on media queries.
        list.add_listener_with_opt_callback(Some(callback.as_ref().unchecked_ref())).ok()?;
        Some(Self { list, callback })
    }
}

impl Drop for MediaChanged {
    fn drop(&mut self) {
        // Only throws where the list is not an object of the page any more; there is nothing to remove then.
        let _ = self.list.remove_listener_with_opt_callback(Some(self.callback.as_ref().unchecked_ref()));
    }
}

/// Calls back whenever a line across the viewport comes to lie in another of the elements, and once at the start; until it is
/// dropped.
#[derive(Debug)]
#[must_use = "the observer ends when this is dropped"]
pub(super) struct Crossed {
    observer: IntersectionObserver,
    _callback: Closure<dyn FnMut()>,
}

impl Crossed {
    /// The line is the rest that `margin` leaves of the viewport, such as `-20% 0px -79%`.
    pub(super) fn new(
        elements: &[HtmlElement],
        margin: &str,
        callback: impl FnMut() + 'static,
    ) -> Result<Self, JsValue> {
        let callback = Closure::<dyn FnMut()>::new(callback);
        let options = IntersectionObserverInit::new();
        options.set_root_margin(margin);
        let observer = IntersectionObserver::new_with_options(callback.as_ref().unchecked_ref(), &options)?;
        for element in elements {
            observer.observe(element);
        }
        Ok(Self { observer, _callback: callback })
    }
}

impl Drop for Crossed {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Listeners of one element.
pub(super) type Listeners = Vec<EventListener>;
