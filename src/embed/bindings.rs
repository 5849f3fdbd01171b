//! Calls on the page that cannot fail: names and selectors are constants, and nodes go only where they may stand.
//!
//! web-sys declares each of them as one that may throw, and every caller would have an error to handle that never comes. Should the
//! browser throw against all expectation, the error passes on to the loader, which ends this instance as it does after a trap. Calls that
//! data or the page's policy can make fail, and those that cannot throw by their nature, go through web-sys.

use js_sys::{Array, Function};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use web_sys::{EventTarget, HtmlElement, IntersectionObserverInit, Node, SpeechSynthesis};

#[wasm_bindgen]
extern "C" {
    /// An element; or a shadow root, of which no more is asked than it can.
    #[wasm_bindgen(extends = HtmlElement, extends = web_sys::Element, extends = Node, extends = EventTarget)]
    #[derive(Clone, Debug, PartialEq)]
    pub(super) type Element;

    #[wasm_bindgen(method, js_name = setAttribute)]
    pub(super) fn set_attribute(this: &Element, name: &str, value: &str);

    #[wasm_bindgen(method, js_name = removeAttribute)]
    pub(super) fn remove_attribute(this: &Element, name: &str);

    /// Sets or removes an attribute that has no value.
    #[wasm_bindgen(method, js_name = toggleAttribute)]
    pub(super) fn toggle_attribute(this: &Element, name: &str, is_set: bool);

    #[wasm_bindgen(method, js_name = appendChild)]
    pub(super) fn append_child(this: &Element, child: &Node);

    #[wasm_bindgen(method, js_name = insertBefore)]
    pub(super) fn insert_before(this: &Element, child: &Node, before: Option<&Node>);

    /// Does nothing where the page has taken this element out.
    #[wasm_bindgen(method, js_name = replaceWith)]
    pub(super) fn replace_with(this: &Element, other: &Node);

    #[wasm_bindgen(method)]
    pub(super) fn closest(this: &Element, selector: &str) -> Option<Element>;

    #[wasm_bindgen(method, js_name = querySelector)]
    pub(super) fn query_selector(this: &Element, selector: &str) -> Option<Element>;

    /// A `NodeList`, which has the length and the indices of an array.
    #[wasm_bindgen(method, js_name = querySelectorAll)]
    pub(super) fn query_selector_all(this: &Element, selector: &str) -> Array;

    #[wasm_bindgen(method)]
    pub(super) fn focus(this: &Element);

    #[wasm_bindgen(method, getter)]
    pub(super) fn style(this: &Element) -> Style;

    /// The shadow root or document that the element stands in.
    #[wasm_bindgen(method, js_name = getRootNode)]
    pub(super) fn root_node(this: &Element) -> DocumentOrShadowRoot;

    /// The window that the element stands in.
    #[wasm_bindgen(js_namespace = hooks, js_name = windowOf)]
    pub(super) fn window_of(element: &Element) -> EventTarget;

    /// A mixin of the standard (HTML, 3.1.7) that web-sys does not have.
    pub(super) type DocumentOrShadowRoot;

    /// The element that has the focus.
    #[wasm_bindgen(method, getter, js_name = activeElement)]
    pub(super) fn active_element(this: &DocumentOrShadowRoot) -> Option<Element>;

    /// The style of an element, its own or the computed one.
    pub(super) type Style;

    #[wasm_bindgen(method, js_name = setProperty)]
    pub(super) fn set_property(this: &Style, name: &str, value: &str);

    #[wasm_bindgen(method, js_name = getPropertyValue)]
    pub(super) fn get_property_value(this: &Style, name: &str) -> String;

    #[wasm_bindgen(js_name = getComputedStyle)]
    pub(super) fn computed_style(element: &Element) -> Style;

    #[wasm_bindgen(js_namespace = document, js_name = createElement)]
    pub(super) fn create_element(tag: &str) -> Element;

    #[wasm_bindgen(js_namespace = document, js_name = createElementNS)]
    pub(super) fn create_element_ns(namespace: &str, tag: &str) -> Element;

    /// An observer of the viewport or of sizes, as `www/loader/element-observer.js` makes it.
    #[derive(Debug)]
    pub(super) type ElementObserver;

    #[wasm_bindgen(js_namespace = hooks, js_name = createObserver)]
    pub(super) fn create_observer(
        kind: &str,
        callback: &Function,
        options: Option<IntersectionObserverInit>,
    ) -> ElementObserver;

    #[wasm_bindgen(method)]
    pub(super) fn observe(this: &ElementObserver, element: &Element);

    #[wasm_bindgen(method)]
    pub(super) fn disconnect(this: &ElementObserver);

    #[derive(Debug)]
    pub(super) type MediaQueryList;

    #[wasm_bindgen(js_name = matchMedia)]
    pub(super) fn match_media(query: &str) -> MediaQueryList;

    // Not `addEventListener`: WebKit before 14 knows only this on media queries.
    #[wasm_bindgen(method, js_name = addListener)]
    pub(super) fn add_listener(this: &MediaQueryList, callback: &Function);

    #[wasm_bindgen(method, js_name = removeListener)]
    pub(super) fn remove_listener(this: &MediaQueryList, callback: &Function);

    #[wasm_bindgen(js_name = window)]
    pub(super) type Window;

    /// The window of the page that loaded the component, whose address is followed.
    #[wasm_bindgen(static_method_of = Window, js_class = "window", getter, js_name = window)]
    pub(super) fn event_target() -> EventTarget;

    #[wasm_bindgen(static_method_of = Window, js_class = "window", getter, js_name = devicePixelRatio)]
    pub(super) fn device_pixel_ratio() -> f64;

    #[wasm_bindgen(static_method_of = Window, js_class = "window", getter, js_name = innerHeight)]
    pub(super) fn inner_height() -> f64;

    /// Milliseconds since the page began to load.
    #[wasm_bindgen(js_namespace = performance)]
    pub(super) fn now() -> f64;

    #[wasm_bindgen(static_method_of = Window, js_class = "window", getter, js_name = scrollY)]
    pub(super) fn scroll_y() -> f64;

    /// Some WebViews have none.
    #[wasm_bindgen(static_method_of = Window, js_class = "window", getter, js_name = speechSynthesis)]
    pub(super) fn speech_synthesis() -> Option<SpeechSynthesis>;

    #[wasm_bindgen(js_name = document)]
    pub(super) type Document;

    /// The fonts of the page, which tell when some have been loaded (CSS Font Loading 3, 3).
    #[wasm_bindgen(static_method_of = Document, js_class = "document", getter)]
    pub(super) fn fonts() -> EventTarget;

    #[wasm_bindgen(js_name = location)]
    pub(super) type Location;

    #[wasm_bindgen(static_method_of = Location, js_class = "location", getter)]
    pub(super) fn href() -> String;

    #[wasm_bindgen(js_name = history)]
    pub(super) type History;

    #[wasm_bindgen(static_method_of = History, js_class = "history", getter)]
    pub(super) fn state() -> JsValue;

    // Refused in sandboxed frames, and in WebKit after a hundred calls within half a minute.
    #[wasm_bindgen(catch, js_namespace = history, js_name = replaceState)]
    pub(super) fn replace_state(state: &JsValue, title: &str, address: &str) -> Result<(), JsValue>;
}
