//! What is asked of the bindings, where it cannot fail: names and selectors are our own constants, nodes are where we put them.
//!
//! web-sys takes nearly every call for one that can throw, and each such call has a shim that looks for an exception, and a way back
//! for it through every function above. What data or the page's policy can make throw is called through web-sys, or has `catch` here.
//! A call that throws against all expectation ends this instance, as a trap does: the loader starts another for the other profiles.

use js_sys::{Array, Function};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use web_sys::{EventTarget, HtmlCanvasElement, HtmlElement, IntersectionObserverInit, Node, SpeechSynthesis};

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
    pub(super) fn toggle_attribute(this: &Element, name: &str, on: bool);

    #[wasm_bindgen(method, js_name = appendChild)]
    pub(super) fn append_child(this: &Element, child: &Node);

    #[wasm_bindgen(method, js_name = insertBefore)]
    pub(super) fn insert_before(this: &Element, child: &Node, before: Option<&Node>);

    /// Does nothing where the page has taken this element out.
    #[wasm_bindgen(method, js_name = replaceWith)]
    pub(super) fn replace_with(this: &Element, other: &Node);

    #[wasm_bindgen(method, js_name = querySelector)]
    pub(super) fn query_selector(this: &Element, selector: &str) -> Option<Element>;

    /// The list has the length and the indices of an array.
    #[wasm_bindgen(method, js_name = querySelectorAll)]
    pub(super) fn query_selector_all(this: &Element, selector: &str) -> Array;

    #[wasm_bindgen(method)]
    pub(super) fn focus(this: &Element);

    /// What a select has chosen.
    #[wasm_bindgen(method, getter)]
    pub(super) fn value(this: &Element) -> String;

    #[wasm_bindgen(method, setter)]
    pub(super) fn set_value(this: &Element, value: &str);

    #[wasm_bindgen(method, getter)]
    pub(super) fn style(this: &Element) -> Style;

    /// The shadow root or document that the element stands in.
    #[wasm_bindgen(method, js_name = getRootNode)]
    pub(super) fn root(this: &Element) -> Root;

    /// A shadow root or a document.
    pub(super) type Root;

    /// What has the focus.
    #[wasm_bindgen(method, getter, js_name = activeElement)]
    pub(super) fn active_element(this: &Root) -> Option<Element>;

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

    #[wasm_bindgen(js_namespace = document, js_name = createTextNode)]
    pub(super) fn create_text_node(words: &str) -> Node;

    /// An event, or what an observer tells of an element: what one does not have is nothing, zero or false.
    #[derive(Debug)]
    pub(super) type Event;

    #[wasm_bindgen(method, getter)]
    pub(super) fn target(this: &Event) -> Option<web_sys::Element>;

    #[wasm_bindgen(method, getter)]
    pub(super) fn key(this: &Event) -> Option<String>;

    #[wasm_bindgen(method, getter, js_name = altKey)]
    pub(super) fn alt_key(this: &Event) -> bool;

    #[wasm_bindgen(method, getter, js_name = ctrlKey)]
    pub(super) fn ctrl_key(this: &Event) -> bool;

    #[wasm_bindgen(method, getter, js_name = metaKey)]
    pub(super) fn meta_key(this: &Event) -> bool;

    #[wasm_bindgen(method, getter, js_name = shiftKey)]
    pub(super) fn shift_key(this: &Event) -> bool;

    #[wasm_bindgen(method, getter, js_name = pointerType)]
    pub(super) fn pointer_type(this: &Event) -> Option<String>;

    #[wasm_bindgen(method, getter, js_name = clientX)]
    pub(super) fn client_x(this: &Event) -> f64;

    #[wasm_bindgen(method, getter, js_name = clientY)]
    pub(super) fn client_y(this: &Event) -> f64;

    #[wasm_bindgen(method, js_name = preventDefault)]
    pub(super) fn prevent_default(this: &Event);

    #[wasm_bindgen(method, getter, js_name = isIntersecting)]
    pub(super) fn is_intersecting(this: &Event) -> bool;

    #[wasm_bindgen(method, getter, js_name = contentRect)]
    pub(super) fn content_rect(this: &Event) -> web_sys::DomRect;

    #[wasm_bindgen(method, getter)]
    pub(super) fn matches(this: &Event) -> bool;

    #[derive(Debug)]
    pub(super) type ResizeObserver;

    #[wasm_bindgen(constructor)]
    pub(super) fn new(callback: &Function) -> ResizeObserver;

    /// An observer of either kind.
    #[derive(Debug)]
    pub(super) type IntersectionObserver;

    #[wasm_bindgen(constructor)]
    pub(super) fn new(callback: &Function, options: &IntersectionObserverInit) -> IntersectionObserver;

    #[wasm_bindgen(method)]
    pub(super) fn observe(this: &IntersectionObserver, element: &Element);

    #[wasm_bindgen(method)]
    pub(super) fn disconnect(this: &IntersectionObserver);

    #[wasm_bindgen(js_name = matchMedia)]
    pub(super) fn match_media(query: &str) -> MediaQueryList;

    #[derive(Debug)]
    pub(super) type MediaQueryList;

    // Not `addEventListener`: WebKit before 14 knows only this on media queries.
    #[wasm_bindgen(method, js_name = addListener)]
    pub(super) fn add_listener(this: &MediaQueryList, callback: &Function);

    #[wasm_bindgen(method, js_name = removeListener)]
    pub(super) fn remove_listener(this: &MediaQueryList, callback: &Function);

    #[wasm_bindgen(js_name = window)]
    pub(super) type Window;

    #[wasm_bindgen(static_method_of = Window, js_class = "window", getter, js_name = window)]
    pub(super) fn target() -> EventTarget;

    #[wasm_bindgen(static_method_of = Window, js_class = "window", getter, js_name = devicePixelRatio)]
    pub(super) fn device_pixel_ratio() -> f64;

    #[wasm_bindgen(static_method_of = Window, js_class = "window", getter, js_name = innerHeight)]
    pub(super) fn inner_height() -> f64;

    #[wasm_bindgen(static_method_of = Window, js_class = "window", getter, js_name = scrollY)]
    pub(super) fn scroll_y() -> f64;

    #[wasm_bindgen(static_method_of = Window, js_class = "window", getter, js_name = speechSynthesis)]
    pub(super) fn speech_synthesis() -> Option<SpeechSynthesis>;

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

    /// No element, but sized like one that is a canvas, and it gives a context as that does.
    #[wasm_bindgen(extends = HtmlCanvasElement)]
    pub(super) type OffscreenCanvas;

    // Unknown to older browsers.
    #[wasm_bindgen(catch, constructor)]
    pub(super) fn new(width: u32, height: u32) -> Result<OffscreenCanvas, JsValue>;

    // Memory may be short.
    #[wasm_bindgen(catch, method, js_name = transferToImageBitmap)]
    pub(super) fn transfer_to_image_bitmap(this: &OffscreenCanvas) -> Result<JsValue, JsValue>;

    /// The context `bitmaprenderer` of a canvas.
    pub(super) type BitmapRenderer;

    #[wasm_bindgen(method, js_name = transferFromImageBitmap)]
    pub(super) fn transfer_from_image_bitmap(this: &BitmapRenderer, picture: &JsValue);

    #[wasm_bindgen(js_name = navigator)]
    pub(super) type Navigator;

    #[wasm_bindgen(static_method_of = Navigator, js_class = "navigator", getter)]
    pub(super) fn language() -> Option<String>;

    #[wasm_bindgen(js_namespace = console)]
    pub(super) fn warn(line: &str);
}
