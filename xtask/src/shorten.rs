//! Short names between wasm and glue: wasm-bindgen's carry 16 random hex digits each, which no compression takes away.

use crate::glue;
use anyhow::{Context, Result, bail};
use std::collections::HashMap;
use wasm_bindgen_cli_support::Output;

/// How the glue begins and ends the object of all that the module imports.
const IMPORTS: (&str, &str) = ("const import0 = {\n            __proto__: null,\n", "\n};\n        return {");

/// How the names of exports begin that only the glue knows.
const INTERNAL: [&str; 2] = ["__wb", "wasm_bindgen_"];

/// How it begins and ends an import, and one that may throw.
const PLAIN: (&str, &str) = ("function(", "\n}");
const THROWING: (&str, &str) = ("function() { return handleError(function (", "\n}, arguments); }");

/// Renames every export that only the glue knows, in the module and in the returned glue alike, and numbers the imports.
pub fn names(output: &mut Output) -> Result<String> {
    let mut exports = HashMap::new();
    let internal = |name: &str| INTERNAL.iter().any(|begin| name.starts_with(begin));
    for export in output.wasm_mut().exports.iter_mut().filter(|export| internal(&export.name)) {
        // The glue's own identifiers do not start like this, so that no short name can hide one.
        let short = format!("$_{}", exports.len());
        exports.insert(std::mem::replace(&mut export.name, short.clone()), short);
    }
    let (glue, unused) = glue::strings(&rename(output.js(), &exports))?;
    output.wasm_mut().exports.remove(unused)?;
    let (glue, names) = listed(&glue)?;
    let mut module = None;
    for import in output.wasm_mut().imports.iter_mut() {
        let number = names.iter().position(|name| *name == import.name);
        import.name = number.with_context(|| format!("the glue has no {}", import.name))?.to_string();
        module = Some(std::mem::replace(&mut import.module, "a".to_owned()));
    }
    Ok(match module {
        Some(module) => glue.replace(&format!("\"{module}\""), "\"a\""),
        None => glue,
    })
}

/// Makes of the object of imports an array of arrow functions, whose numbers are names enough; returns the former names in that order.
fn listed(glue: &str) -> Result<(String, Vec<String>)> {
    let parts = glue.split_once(IMPORTS.0).and_then(|(before, rest)| Some((before, rest.split_once(IMPORTS.1)?)));
    let (before, (imports, after)) = parts.context("the glue has no object of imports: look how it works now")?;
    let (mut list, mut names) = (String::new(), Vec::new());
    // The names start lines, which nothing inside a function does like this.
    for import in imports.trim_start().trim_end_matches(',').split(",\n__wb") {
        let import = import.strip_prefix("__wb").unwrap_or(import);
        let (name, function) = import.split_once(": ").context("an import without a name")?;
        let (begin, inner, end) = match (inside(function, THROWING), inside(function, PLAIN)) {
            (Some(inner), _) => ("throwing((", inner, "\n}),\n"),
            (_, Some(inner)) => ("(", inner, "\n},\n"),
            _ => bail!("the import {name} is no function that is known here"),
        };
        let (arguments, body) = inner.split_once(") {").context("an import without arguments")?;
        names.push(format!("__wb{name}"));
        list.push_str(&[begin, arguments, ") => {\n", &glue::short(body), end].concat());
    }
    Ok(([before, glue::HELPERS, "const import0 = [\n", &list, "];\n        return {", after].concat(), names))
}

/// What stands between two ends.
fn inside<'a>(text: &'a str, (begin, end): (&str, &str)) -> Option<&'a str> {
    text.strip_prefix(begin)?.strip_suffix(end)
}

/// Replaces whole identifiers of a script.
fn rename(script: &str, names: &HashMap<String, String>) -> String {
    let mut renamed = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
        let (token, after) = rest.split_at(if end == 0 { first.len_utf8() } else { end });
        renamed.push_str(names.get(token).map_or(token, String::as_str));
        rest = after;
    }
    renamed
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '$')
}

#[cfg(test)]
mod tests {
    use super::{listed, rename};
    use std::collections::HashMap;

    #[test]
    fn imports_are_numbered_in_the_order_of_the_glue() {
        let glue = "const import0 = {\n            __proto__: null,\n        __wbg_b_1: function(arg0) {\nwork(arg0);\n},\n\
            __wbg_a_2: function() { return handleError(function (arg0) {\ntry_it(arg0);\n}, arguments); },\n};\n        return {}";
        let (list, names) = listed(glue).unwrap();
        assert_eq!(names, ["__wbg_b_1", "__wbg_a_2"]);
        assert_eq!(
            list.split_once("const import0 = ").unwrap().1,
            "[\n(arg0) => {\nwork(arg0);\n},\nthrowing((arg0) => {\ntry_it(arg0);\n}),\n];\n        return {}"
        );
        assert!(listed("another glue").is_err());
    }

    #[test]
    fn only_whole_identifiers_are_renamed() {
        let names = HashMap::from([("__wbg_get".to_owned(), "$_0".to_owned())]);
        assert_eq!(rename("wasm.__wbg_get(x.__wbg_get_a) // 村", &names), "wasm.$_0(x.__wbg_get_a) // 村");
    }
}
