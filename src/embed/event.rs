//! What the page learns as values of its own.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::profile::report::{Report, Severity};

#[wasm_bindgen]
extern "C" {
    /// Tells the page, in a moment, that a point of a chart was chosen. `hooks` is what the loader gives to the glue.
    #[wasm_bindgen(js_namespace = hooks)]
    pub(super) fn select(host: &HtmlElement, chart: &str, item: &str, series: &str, figure: &str);

    /// Lets the browser save a text or the picture on a canvas as a file, as if the visitor had followed a link to it.
    #[wasm_bindgen(js_namespace = hooks)]
    pub(super) fn save(file: &JsValue, name: &str);
}

/// Findings as an array of objects.
pub(super) fn findings(report: &Report) -> Array {
    let array = Array::new();
    for finding in &report.findings {
        let severity = if finding.severity == Severity::Error { "error" } else { "warning" };
        let (code, detail) = (finding.problem.code(), finding.problem.detail());
        let members = [("severity", severity), ("code", code), ("path", &finding.path), ("detail", &detail)];
        array.push(&object(&members));
    }
    array
}

fn object(members: &[(&str, &str)]) -> JsValue {
    let object = Object::new();
    for (name, value) in members {
        // An object of our own takes any member.
        let _ = Reflect::set(&object, &(*name).into(), &(*value).into());
    }
    object.into()
}
