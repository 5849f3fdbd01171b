//! The tooltip of a chart: a small box over the point that a pointer, a finger or a key has found.

use std::cell::RefCell;

use web_sys::Node;

use super::super::{
    bindings::{self, Element},
    dom,
};
use crate::chart::PointText;

/// Room between the point and the box, in CSS pixels; a point with less above it has the box below.
const GAP: f64 = 10.0;

/// The indices of the lines: the title, the figure, and from there on all others.
const TITLE: usize = 0;
const FIGURE: usize = 1;
const LINES: usize = 2;

/// One tooltip for all charts of a profile, standing in the chart whose point is active.
#[derive(Debug)]
pub(super) struct Tooltip {
    root: Element,
    lines: RefCell<Vec<Line>>,
}

#[derive(Debug)]
struct Line {
    element: Element,
    node: Node,
    text: String,
}

impl Tooltip {
    pub(super) fn new() -> Self {
        let root = dom::create("div", "vp-tooltip");
        // The live region says the same to those who hear the page.
        root.set_attribute("aria-hidden", "true");
        Self { root, lines: RefCell::default() }
    }

    /// Shows the text above the point, or below it where there is no room above, and inside the chart's width. Nothing is
    /// measured, since that would have the page laid out: at either edge of the chart the box begins or ends at the point, in
    /// between it slides. The point and the chart's width are in CSS pixels.
    pub(super) fn show(&self, container: &Element, text: &PointText, (x, y): (f64, f64), width: f64) {
        self.set_line(TITLE, &text.title);
        self.set_line(FIGURE, &text.figure);
        for (index, line) in text.lines.iter().enumerate() {
            self.set_line(LINES + index, line);
        }
        for surplus in self.lines.borrow_mut().drain(LINES + text.lines.len()..) {
            surplus.element.remove();
        }
        dom::set_hidden(&self.root, false);
        dom::append_if_absent(container, &self.root);
        let across = ((100.0 * x / width) as i32).clamp(0, 100).to_string();
        let down = if y < GAP { "%,10px)" } else { "%,calc(-100% - 10px))" };
        let (x, y) = ((x as i32).to_string(), (y as i32).to_string());
        self.root
            .style()
            .set_property("transform", &["translate(", &x, "px,", &y, "px) translate(-", &across, down].concat());
    }

    /// Writes a line. One that says the same as before is left as it is, since each that changes is shaped and laid out anew.
    fn set_line(&self, index: usize, text: &str) {
        let mut lines = self.lines.borrow_mut();
        match lines.get_mut(index) {
            Some(line) if line.text == text => {}
            Some(line) => {
                line.node.set_text_content(Some(text));
                text.clone_into(&mut line.text);
            }
            None => {
                let element = match index {
                    TITLE => dom::create("b", ""),
                    FIGURE => dom::create("span", "vp-value"),
                    _ => dom::create("span", ""),
                };
                let node = bindings::create_text_node(text);
                element.append_child(&node);
                self.root.append_child(&element);
                lines.push(Line { element, node, text: text.to_owned() });
            }
        }
    }

    pub(super) fn hide(&self) {
        dom::set_hidden(&self.root, true);
    }
}
