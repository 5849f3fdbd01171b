//! Functions in JavaScript that the engine calls. `hooks` is their object in `www/loader/instance.js`.

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlCanvasElement, HtmlElement, HtmlInputElement};

use crate::profile::report::{Finding, Report};

#[wasm_bindgen]
extern "C" {
    /// Dispatches `village-profile-select`, in a moment: a point of a chart was chosen.
    #[wasm_bindgen(js_namespace = hooks, js_name = dispatchSelect)]
    pub(super) fn dispatch_select(host: &HtmlElement, chart: &str, item: &str, series: &str, figure: &str);

    /// Lets the browser save a text as a file, as if the visitor had followed a link to it.
    #[wasm_bindgen(js_namespace = hooks, js_name = saveText)]
    pub(super) fn save_text(text: &str, name: &str);

    /// Lets the browser save the picture on a canvas as a file.
    #[wasm_bindgen(js_namespace = hooks, js_name = savePicture)]
    pub(super) fn save_picture(canvas: &HtmlCanvasElement, name: &str);

    /// Selects the link in a field, and copies it where the page may; `note` then says so.
    #[wasm_bindgen(js_namespace = hooks, js_name = copyLink)]
    pub(super) fn copy_link(field: &HtmlInputElement, note: &HtmlElement, copied: &str);

    /// Resolves to the picture on a canvas, as a PNG.
    #[wasm_bindgen(js_namespace = hooks, js_name = toBlob)]
    pub(super) fn to_blob(canvas: &HtmlCanvasElement) -> Promise;

    /// An object with members of these names.
    #[wasm_bindgen(js_namespace = hooks)]
    fn finding(severity: &str, code: &str, path: &str, detail: &str) -> JsValue;

    /// An object with members of these names.
    #[wasm_bindgen(js_namespace = hooks)]
    pub(super) fn failure(code: &str, detail: &str) -> JsValue;

    /// An object with members `sentence`, `openData`, `retry` and `remedy`.
    #[wasm_bindgen(js_namespace = hooks, js_name = failureMessages)]
    pub(super) fn failure_messages(sentence: &str, open_data: &str, retry: &str, remedy: &str) -> JsValue;
}

/// The findings of a report as objects.
pub(super) fn findings(report: &Report) -> Array {
    let object = |finding: &Finding| {
        self::finding(finding.severity.name(), finding.problem.code(), &finding.path, &finding.problem.detail())
    };
    report.findings.iter().map(object).collect()
}
