//! Events that the page can listen to.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

/// Dispatches a custom event that bubbles and leaves shadow roots, with these words as its detail.
pub(super) fn dispatch(host: &HtmlElement, name: &str, detail: &[(&str, &str)]) -> Result<(), JsValue> {
    let object = Object::new();
    for (key, value) in detail {
        Reflect::set(&object, &(*key).into(), &(*value).into())?;
    }
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&object);
    host.dispatch_event(&CustomEvent::new_with_event_init_dict(name, &init)?.into())?;
    Ok(())
}
