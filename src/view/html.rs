//! The tree as HTML, for readers without script.

use super::{escape::push_escaped, node::Node, svg};
use crate::locale::Lang;

/// Elements that have no content and no end tag (HTML, 13.1.2).
const VOID: [&str; 5] = ["br", "hr", "img", "link", "wbr"];

/// Elements that begin a line of their own, on the screen and in the text alike, so that people and their tools can read it.
const BLOCKS: [&str; 20] = [
    "article", "dd", "details", "div", "dl", "dt", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "li", "nav",
    "p", "section", "tr", "ul",
];

/// Writes a node as HTML, its charts as SVG. Text and attribute values are escaped, whatever they hold.
#[must_use]
pub fn write(node: &Node, lang: Lang) -> String {
    let mut out = String::new();
    append(node, lang, &mut out);
    out
}

fn append(node: &Node, lang: Lang, out: &mut String) {
    match node {
        Node::Text(text) => push_escaped(out, text),
        Node::Chart(chart) => svg::fitting(chart, lang, out),
        Node::Element(element) => {
            if BLOCKS.contains(&element.tag) && !out.is_empty() {
                out.push('\n');
            }
            out.push('<');
            out.push_str(element.tag);
            for (name, value) in &element.attributes {
                out.push(' ');
                out.push_str(name);
                out.push_str("=\"");
                push_escaped(out, value);
                out.push('"');
            }
            out.push('>');
            if VOID.contains(&element.tag) {
                return;
            }
            let mut before: Option<&Node> = None;
            for child in &element.children {
                if before.is_some_and(|before| is_apart(before, child)) {
                    out.push('\n');
                }
                append(child, lang, out);
                before = Some(child);
            }
            out.push_str("</");
            out.push_str(element.tag);
            out.push('>');
        }
    }
}

/// Whether two neighbours in a line are kept apart by style alone: without it, and for search engines, they would run together.
fn is_apart(before: &Node, child: &Node) -> bool {
    let Node::Element(element) = child else { return false };
    let is_badge = element.attributes.iter().any(|(name, value)| *name == "class" && value.starts_with("vp-badge"));
    match element.tag {
        "sup" => true,
        "a" | "b" | "span" | "time" => is_badge || matches!(before, Node::Element(_)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::{locale::Lang, view::node::TreeBuilder};

    #[test]
    fn words_that_style_sets_apart_do_not_run_together() {
        let mut page = TreeBuilder::new("p", "");
        page.text("锦溪镇");
        page.text_element("span", "vp-badge", "乡镇");
        page.text_element("b", "", "23个");
        page.text_element("sup", "", "1");
        page.text("，");
        page.text_element("a", "", "来源");
        assert_eq!(
            write(&page.finish(), Lang::ZhHans),
            "<p>锦溪镇\n<span class=\"vp-badge\">乡镇</span>\n<b>23个</b>\n<sup>1</sup>，<a>来源</a></p>"
        );
    }
}
