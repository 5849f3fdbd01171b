//! Short names between wasm and glue: wasm-bindgen's carry 16 random hex digits each, which no compression takes away.

use std::collections::HashMap;
use wasm_bindgen_cli_support::Output;

/// Renames every import and every export that only the glue knows, in the module and in the returned glue alike.
pub fn names(output: &mut Output) -> String {
    let mut short = HashMap::new();
    let mut module = None;
    for import in output.wasm_mut().imports.iter_mut() {
        import.name = shorten(&mut short, &import.name);
        module = Some(std::mem::replace(&mut import.module, "a".to_owned()));
    }
    for export in output.wasm_mut().exports.iter_mut().filter(|export| export.name.starts_with("__wb")) {
        export.name = shorten(&mut short, &export.name);
    }
    let glue = rename(output.js(), &short);
    match module {
        Some(module) => glue.replace(&format!("\"{module}\""), "\"a\""),
        None => glue,
    }
}

/// The glue's own identifiers do not start like this, so that no short name can hide one.
fn shorten(short: &mut HashMap<String, String>, name: &str) -> String {
    let next = format!("$_{}", short.len());
    short.entry(name.to_owned()).or_insert(next).clone()
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
    use super::rename;
    use std::collections::HashMap;

    #[test]
    fn only_whole_identifiers_are_renamed() {
        let names = HashMap::from([("__wbg_get".to_owned(), "$_0".to_owned())]);
        assert_eq!(rename("wasm.__wbg_get(x.__wbg_get_a) // 村", &names), "wasm.$_0(x.__wbg_get_a) // 村");
    }
}
