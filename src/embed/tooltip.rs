//! The tooltip of a chart: a small box over the point that a pointer, a finger or a key has found.

use std::cell::RefCell;

use web_sys::Node;

use super::{
    bindings::{self, Element},
    dom,
};
use crate::chart;

/// Room between the point and the box, in CSS pixels; a point with less above it has the box below.
const GAP: f64 = 10.0;

/// One tooltip for all charts of a profile, standing in the chart whose point is visited.
#[derive(Debug)]
pub(super) struct Tooltip {
    root: Element,
    lines: RefCell<Vec<Line>>,
}

#[derive(Debug)]
struct Line {
    element: Element,
    text: Node,
    said: String,
}

impl Tooltip {
    pub(super) fn new() -> Self {
        let root = dom::create("div", "vp-tooltip");
        // The live region says the same to those who hear the page.
        root.set_attribute("aria-hidden", "true");
        Self { root, lines: RefCell::default() }
    }

    /// Shows the words above the point, or below it where there is no room above, and inside the chart's width. Nothing is
    /// measured, since that would have the page laid out: at either edge of the chart the box begins or ends at the point, in
    /// between it slides. The point and the chart's width are in CSS pixels.
    #[inline(never)]
    pub(super) fn show(&self, place: &Element, words: &chart::PointText, (x, y): (f64, f64), width: f64) {
        let mut count = 0;
        for words in [&words.title, &words.figure].into_iter().chain(&words.lines) {
            self.say(count, words);
            count += 1;
        }
        for rest in self.lines.borrow_mut().drain(count..) {
            rest.element.remove();
        }
        dom::hide(&self.root, false);
        dom::enter(place, &self.root);
        let across = ((100.0 * x / width) as i32).clamp(0, 100).to_string();
        let down = if y < GAP { "%,10px)" } else { "%,calc(-100% - 10px))" };
        let (x, y) = ((x as i32).to_string(), (y as i32).to_string());
        // A property set by script is no inline style in the sense of style-src: a strict policy lets it pass (CSP 3, 8.4).
        let transform = ["translate(", &x, "px,", &y, "px) translate(-", &across, down].concat();
        self.root.style().set_property("transform", &transform);
    }

    /// Writes a line. One that says the same as before is left as it is, since each that changes is shaped and laid out anew.
    #[inline(never)]
    fn say(&self, index: usize, words: &str) {
        let mut lines = self.lines.borrow_mut();
        match lines.get_mut(index) {
            Some(line) if line.said == words => {}
            Some(line) => {
                line.text.set_text_content(Some(words));
                words.clone_into(&mut line.said);
            }
            None => {
                let (tag, class) = match index {
                    0 => ("b", ""),
                    1 => ("span", "vp-value"),
                    _ => ("span", ""),
                };
                let line = Line {
                    element: dom::create(tag, class),
                    text: bindings::create_text_node(words),
                    said: words.to_owned(),
                };
                line.element.append_child(&line.text);
                self.root.append_child(&line.element);
                lines.push(line);
            }
        }
    }

    pub(super) fn hide(&self) {
        dom::hide(&self.root, true);
    }
}
