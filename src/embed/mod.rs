//! The engine's interface to the loader: it shows the text it was given, or a failure.

use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement, ShadowRoot};

/// A profile in the page; freed when its element leaves.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Handle {
    host: HtmlElement,
}

#[wasm_bindgen]
impl Handle {
    /// Tells the profile that an attribute of its element changed.
    pub fn attribute_changed(&self, name: &str) {
        if name == "lang" {
            let _ = self.host.get_attribute(name);
        }
    }
}

/// Shows the profile that `bytes` hold.
///
/// # Errors
/// When the page refuses a node.
#[wasm_bindgen]
pub fn mount(host: HtmlElement, root: &ShadowRoot, bytes: &[u8], url: &str) -> Result<Handle, JsValue> {
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim();
    if text.starts_with('<') {
        return fail(host, root, "html-instead", url, "");
    }
    if !text.starts_with('{') || !text.ends_with('}') {
        return fail(host, root, "not-json", url, "");
    }
    if !text.contains("\"name\"") {
        return fail(host, root, "invalid", url, "");
    }
    show(&host, root, "article", text)?;
    finish(host, "ready", "village-profile-load", "", url)
}

/// Shows that the data could not be had.
///
/// # Errors
/// When the page refuses a node.
#[wasm_bindgen]
pub fn fail(host: HtmlElement, root: &ShadowRoot, code: &str, url: &str, detail: &str) -> Result<Handle, JsValue> {
    show(&host, root, "slot", "")?;
    show(&host, root, "p", &[code, " ", detail].concat())?;
    finish(host, "error", "village-profile-error", code, url)
}

fn show(host: &HtmlElement, root: &ShadowRoot, tag: &str, text: &str) -> Result<(), JsValue> {
    let document = host.owner_document().ok_or(JsValue::NULL)?;
    let node = document.create_element(tag)?;
    node.set_text_content(Some(text));
    root.append_child(&node)?;
    Ok(())
}

fn finish(host: HtmlElement, state: &str, event: &str, code: &str, url: &str) -> Result<Handle, JsValue> {
    host.set_attribute("data-state", state)?;
    let detail = js_sys::Object::new();
    js_sys::Reflect::set(&detail, &"code".into(), &code.into())?;
    js_sys::Reflect::set(&detail, &"url".into(), &url.into())?;
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&detail);
    host.dispatch_event(&CustomEvent::new_with_event_init_dict(event, &init)?.into())?;
    Ok(Handle { host })
}
