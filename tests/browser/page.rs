//! An element in the test page, as the loader hands it to the engine.

use js_sys::{Function, Object, Reflect};
use village_profile::locale::{Lang, catalog};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};

/// A `div` in the page, with its shadow root, and an engine with the messages of Simplified Chinese.
pub fn host() -> (HtmlElement, ShadowRoot) {
    assert!(catalog::install(Lang::ZhHans, catalog::text(Lang::ZhHans)));
    // The build gives these to the glue; the glue of a test looks for them in the page.
    let hooks = Object::new();
    for (name, arguments, body) in [
        ("finding", "severity, code, path, detail", "return { severity, code, path, detail };"),
        ("failure", "code, detail", "return { code, detail };"),
        ("failureMessages", "sentence, openData, retry, remedy", "return { sentence, openData, retry, remedy };"),
        ("isolated", "callback", "return callback;"),
        ("isolatedTarget", "target", "return target;"),
        ("windowOf", "node", "return node.ownerDocument.defaultView;"),
        ("createObserver", "kind, callback, options", "return new window[kind](callback, options);"),
    ] {
        Reflect::set(&hooks, &name.into(), &Function::new_with_args(arguments, body)).expect("a member");
    }
    for (name, module) in [
        ("writeNodes", include_str!("../../www/loader/write-nodes.js")),
        ("createTextWidths", include_str!("../../www/loader/text-widths.js")),
        ("zoom", include_str!("../../www/loader/zoom.js")),
        ("pointerZoom", include_str!("../../www/loader/zoom.js")),
        ("afterPaint", include_str!("../../www/loader/schedule.js")),
        ("whenIdle", include_str!("../../www/loader/schedule.js")),
    ] {
        // A function has no exports: it returns the one that is asked for.
        let body = [&module.replace("export ", ""), "return ", name, ";"].concat();
        let function = Function::new_no_args(&body).call0(&hooks).expect("a function");
        Reflect::set(&hooks, &name.into(), &function).expect("a member");
    }
    Reflect::set(&js_sys::global(), &"hooks".into(), &hooks).expect("a member");
    let document = web_sys::window().and_then(|window| window.document()).expect("a page");
    let host = document.create_element("div").expect("a div");
    document.body().expect("a body").append_child(&host).expect("a place");
    let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).expect("a shadow root");
    (host.dyn_into().expect("an HTML element"), root)
}
