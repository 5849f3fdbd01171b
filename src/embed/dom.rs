//! The tree as nodes of the page. Words become text nodes, never markup.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlElement, Node as DomNode, window};

use crate::{chart::Chart, view::node::Node};

/// A chart that waits to be drawn into its place.
pub(super) type Place = (HtmlElement, Chart);

/// The page's document.
pub(super) fn document() -> Result<Document, JsValue> {
    window().and_then(|window| window.document()).ok_or(JsValue::NULL)
}

/// Makes an HTML element.
pub(super) fn create(tag: &str, class: &str) -> Result<HtmlElement, JsValue> {
    let made = document()?.create_element(tag)?.unchecked_into::<HtmlElement>();
    if !class.is_empty() {
        made.set_class_name(class);
    }
    Ok(made)
}

/// Builds a node, and adds the places of its charts to `places`.
pub(super) fn build(node: Node, places: &mut Vec<Place>) -> Result<DomNode, JsValue> {
    match node {
        Node::Text(words) => Ok(document()?.create_text_node(&words).into()),
        Node::Chart(chart) => {
            let place = create("div", "vp-plot")?;
            places.push((place.clone(), *chart));
            Ok(place.into())
        }
        Node::Element(element) => {
            let made = create(element.tag, "")?;
            for (name, value) in &element.attributes {
                made.set_attribute(name, value)?;
            }
            for child in element.children {
                made.append_child(&build(child, places)?)?;
            }
            Ok(made.into())
        }
    }
}
