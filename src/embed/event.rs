//! What the page learns as values of its own.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::profile::report::{Report, Severity};

/// Findings as an array of objects.
pub(super) fn findings(report: &Report) -> Result<Array, JsValue> {
    let array = Array::new();
    for finding in &report.findings {
        let severity = if finding.severity == Severity::Error { "error" } else { "warning" };
        let (code, detail) = (finding.problem.code(), finding.problem.detail());
        let members = [("severity", severity), ("code", code), ("path", &finding.path), ("detail", &detail)];
        array.push(&object(&members)?);
    }
    Ok(array)
}

fn object(members: &[(&str, &str)]) -> Result<JsValue, JsValue> {
    let object = Object::new();
    for (name, value) in members {
        Reflect::set(&object, &(*name).into(), &(*value).into())?;
    }
    Ok(object.into())
}
