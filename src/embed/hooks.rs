//! What the page learns as values of its own.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::profile::report::Report;

#[wasm_bindgen]
extern "C" {
    /// Tells the bindings, in a moment, that a point of a chart was chosen. `hooks` is what the loader gives to the glue.
    #[wasm_bindgen(js_namespace = hooks)]
    pub(super) fn select(host: &HtmlElement, chart: &str, item: &str, series: &str, figure: &str);

    /// Lets the browser save a text or the picture on a canvas as a file, as if the visitor had followed a link to it.
    #[wasm_bindgen(js_namespace = hooks)]
    pub(super) fn save(file: &JsValue, name: &str);

    /// A finding as an object with members of these names.
    #[wasm_bindgen(js_namespace = hooks, js_name = finding)]
    fn object(severity: &str, code: &str, path: &str, detail: &str) -> JsValue;
}

/// Findings as an array of objects.
pub(super) fn findings(report: &Report) -> Array {
    let array = Array::new();
    for finding in &report.findings {
        let severity = finding.severity.name();
        array.push(&object(severity, finding.problem.code(), &finding.path, &finding.problem.detail()));
    }
    array
}
