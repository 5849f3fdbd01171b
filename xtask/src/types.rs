//! TypeScript declarations and the custom-elements manifest, from the contract's list and the schema of the format.

use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::fmt::Write;
use village_profile::contract::{self, Attribute, Named};

/// The declarations, for `village-profile.d.ts`.
pub fn declarations(schema: &Value) -> Result<String> {
    let mut out = String::from("// The types of village-profile. Made by the build.\n\n");
    let definitions = schema["$defs"].as_object().context("the schema defines nothing")?;
    for (name, definition) in
        std::iter::once(("Profile", schema)).chain(definitions.iter().map(|(n, d)| (n.as_str(), d)))
    {
        writeln!(out, "{}export type {} = {};\n", doc(definition, ""), local(name), type_of(definition, ""))?;
    }
    writeln!(out, "/** A finding of reading a profile at one place. */")?;
    writeln!(out, "export interface Finding {{\n  severity: 'error' | 'warning';\n  code: string;")?;
    writeln!(out, "  /** A JSONPath. */\n  path: string;\n  detail: string;\n}}\n")?;
    writeln!(out, "/** Why no profile is shown. */\nexport type VillageProfileErrorCode =")?;
    for Named { name, description, .. } in contract::CODES {
        writeln!(out, "  /** {description}. */\n  | '{name}'")?;
    }
    writeln!(out, "  ;\n\n/** The element. */\nexport interface VillageProfileElement extends HTMLElement {{")?;
    for Named { name, signature, description } in contract::PROPERTIES {
        let readonly = if description.ends_with("Read-only") { "readonly " } else { "" };
        writeln!(out, "  /** {description}. */\n  {readonly}{name}: {signature};")?;
    }
    for Named { name, signature, description } in contract::METHODS {
        writeln!(out, "  /** {description}. */\n  {name}{signature};")?;
    }
    writeln!(out, "}}\n\n/** The attributes of the element, as frameworks take them. */")?;
    writeln!(out, "export interface VillageProfileAttributes {{")?;
    for attribute in contract::ATTRIBUTES {
        writeln!(out, "  /** {}. */\n  '{}'?: {};", attribute.description, attribute.name, values(&attribute))?;
    }
    writeln!(out, "}}\n\n/** The events of the element; all bubble and leave shadow roots. */")?;
    writeln!(out, "export interface VillageProfileEventMap {{")?;
    for Named { name, signature, description } in contract::EVENTS {
        writeln!(out, "  /** {description}. */\n  '{name}': CustomEvent<{signature}>;")?;
    }
    write!(
        out,
        "}}\n\ndeclare global {{\n  interface HTMLElementTagNameMap {{\n    '{}': VillageProfileElement;\n  }}\n  \
         interface GlobalEventHandlersEventMap extends VillageProfileEventMap {{}}\n}}\n\n\
         /** The version of the module. */\nexport const version: string;\n\
         /** Defines the element; importing the module has done so already wherever there is a page. */\n\
         export function define(): void;\n\
         /** Resolves when the element is defined; never on a server. */\n\
         export const ready: Promise<unknown>;\n",
        contract::TAG
    )?;
    Ok(out)
}

/// The values of an attribute, as a type.
fn values(attribute: &Attribute) -> String {
    let values = attribute.values();
    if values.is_empty() {
        return "string".to_owned();
    }
    let quoted = |value: &&str| if *value == contract::A_CHART { format!("`{value}`") } else { format!("'{value}'") };
    values.iter().map(quoted).collect::<Vec<_>>().join(" | ")
}

/// The format's own name for a date is that of a class of the language.
fn local(name: &str) -> &str {
    match name {
        "Date" => "DateText",
        other => other,
    }
}

fn doc(definition: &Value, indent: &str) -> String {
    let description = definition["description"].as_str().unwrap_or_default().replace("*/", "* /");
    if description.is_empty() { String::new() } else { format!("{indent}/** {description} */\n") }
}

/// A schema as a type. Limits of numbers and texts are beyond types.
fn type_of(schema: &Value, indent: &str) -> String {
    // Words that must not be there.
    if schema == &Value::Bool(false) {
        return "never".to_owned();
    }
    if let Some(reference) = schema["$ref"].as_str() {
        return local(reference.rsplit('/').next().unwrap_or_default()).to_owned();
    }
    if let Some(values) = schema["enum"].as_array() {
        return values.iter().map(Value::to_string).collect::<Vec<_>>().join(" | ");
    }
    if schema["properties"].is_object() {
        return object(schema, indent);
    }
    if let Some(options) = schema["anyOf"].as_array() {
        return options.iter().map(|option| type_of(option, indent)).collect::<Vec<_>>().join(" | ");
    }
    match schema["type"].as_str() {
        Some("string") => "string".to_owned(),
        Some("number" | "integer") => "number".to_owned(),
        Some("boolean") => "boolean".to_owned(),
        Some("null") => "null".to_owned(),
        Some("array") => format!("Array<{}>", type_of(&schema["items"], indent)),
        Some("object") => format!("{{ [name: string]: {} }}", type_of(&schema["additionalProperties"], indent)),
        _ => "unknown".to_owned(),
    }
}

fn object(schema: &Value, indent: &str) -> String {
    let inner = format!("{indent}  ");
    let required = schema["required"].as_array().map_or(&[][..], Vec::as_slice);
    let mut out = String::from("{\n");
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        let mark = if required.iter().any(|needed| needed == name) { "" } else { "?" };
        out.push_str(&doc(member, &inner));
        let key = if name.contains('-') { format!("'{name}'") } else { name.clone() };
        out.push_str(&format!("{inner}{key}{mark}: {};\n", type_of(member, &inner)));
    }
    out + indent + "}"
}

/// The manifest that editors and documentation tools read (custom-elements-manifest, schema 1.0.0).
pub fn manifest() -> Value {
    let attributes = contract::ATTRIBUTES.map(|attribute| {
        let text = values(&attribute);
        let default = attribute.values().first().copied().filter(|_| attribute.name != "lang");
        let default = default.map(|value| format!("\"{value}\""));
        json!({ "name": attribute.name, "description": attribute.description, "type": { "text": text }, "default": default })
    });
    let fields = contract::PROPERTIES.map(|Named { name, signature, description }| {
        let readonly = description.ends_with("Read-only");
        json!({ "kind": "field", "name": name, "description": description, "type": { "text": signature }, "readonly": readonly })
    });
    let methods = contract::METHODS.map(|Named { name, signature, description }| {
        json!({ "kind": "method", "name": name, "description": format!("{name}{signature}: {description}") })
    });
    let events = contract::EVENTS.map(|Named { name, signature, description }| {
        json!({ "name": name, "description": description, "type": { "text": format!("CustomEvent<{signature}>") } })
    });
    let described = |named: &[Named]| -> Vec<Value> {
        named
            .iter()
            .map(|Named { name, description, .. }| json!({ "name": name, "description": description }))
            .collect()
    };
    let class = "VillageProfile";
    json!({
        "schemaVersion": "1.0.0",
        "readme": "",
        "modules": [{
            "kind": "javascript-module",
            "path": "village-profile.mjs",
            "declarations": [{
                "kind": "class",
                "name": class,
                "customElement": true,
                "tagName": contract::TAG,
                "description": "The profile of one place from one JSON file",
                "superclass": { "name": "HTMLElement" },
                "attributes": attributes,
                "members": fields.into_iter().chain(methods).collect::<Vec<_>>(),
                "events": events,
                "slots": [{ "name": "", "description": "What is shown until the profile is, and if it cannot be" }],
                "cssParts": described(&contract::PARTS),
                "cssProperties": described(&contract::CUSTOM_PROPERTIES),
            }],
            "exports": [{ "kind": "custom-element-definition", "name": contract::TAG, "declaration": { "name": class } }],
        }],
    })
}

/// The package for npm, which `npm pack` makes of `dist/`.
pub fn package() -> Value {
    json!({
        "name": contract::TAG,
        "version": village_profile::VERSION,
        "description": "One JSON file per town or village, shown as an interactive profile inside any web page",
        "license": "MIT OR Apache-2.0",
        "type": "module",
        "main": "./village-profile.mjs",
        "module": "./village-profile.mjs",
        "types": "./village-profile.d.ts",
        "customElements": "./custom-elements.json",
        "sideEffects": true,
        "exports": {
            ".": { "types": "./village-profile.d.ts", "default": "./village-profile.mjs" },
            "./*": "./*",
        },
        "files": ["*", "!*.zip", "!*.tgz", "!*.gz", "!*.br", "!editor"],
    })
}

#[cfg(test)]
mod tests {
    use super::{declarations, manifest};
    use serde_json::Value;

    fn schema() -> Value {
        let path = crate::paths::root().join("www/village-profile.schema.json");
        serde_json::from_slice(&std::fs::read(path).expect("the schema")).expect("JSON")
    }

    #[test]
    fn every_member_of_the_format_has_a_type() {
        let text = declarations(&schema()).expect("declarations");
        // Limits that depend on other members leave two open.
        assert!(text.matches(": unknown;").count() <= 2, "{text}");
        for line in ["export type Profile = {", "  name: Text;", "'village-profile': VillageProfileElement;"] {
            assert!(text.contains(line), "{line}");
        }
        assert_eq!(text.matches('{').count(), text.matches('}').count());
    }

    #[test]
    fn the_manifest_tells_of_every_part() {
        let manifest = manifest();
        let element = &manifest["modules"][0]["declarations"][0];
        let parts = element["cssParts"].as_array().expect("parts");
        assert_eq!(parts.len(), village_profile::contract::PARTS.len());
        assert_eq!(element["attributes"][0]["name"], "src");
    }
}
