//! The tooltip of a chart: a small box over the point that a pointer, a finger or a key has found.

use wasm_bindgen::JsCast;

use super::{dom, page::Element};
use crate::{chart, join::joined};

/// Room between the point and the box, in CSS pixels; a point with less above it has the box below.
const GAP: f64 = 10.0;

/// One tooltip for all charts of a profile, standing in the chart whose point is visited.
#[derive(Debug)]
pub(super) struct Tooltip {
    root: Element,
}

impl Tooltip {
    pub(super) fn new() -> Self {
        let root = dom::create("div", "vp-tooltip");
        // The live region says the same to those who hear the page.
        root.set_attribute("aria-hidden", "true");
        Self { root }
    }

    /// Shows the words above the point, or below it where there is no room above, and inside the chart's width. Nothing is
    /// measured, since that would have the page laid out: at either edge of the chart the box begins or ends at the point, in
    /// between it slides.
    #[inline(never)]
    pub(super) fn show(&self, place: &Element, words: &chart::Tooltip, anchor: (f64, f64), width: f64) {
        let mut part = self.line(None, "b", "", &words.title);
        part = self.line(Some(part), "span", "vp-value", &words.figure);
        for line in &words.lines {
            part = self.line(Some(part), "span", "", line);
        }
        while let Some(rest) = part.next_element_sibling() {
            rest.remove();
        }
        dom::hide(&self.root, false);
        place.append_child(&self.root);
        let style = self.root.style();
        let across = ((100.0 * anchor.0 / width) as i32).clamp(0, 100).to_string();
        let down = if anchor.1 < GAP { "%, 10px)" } else { "%, -100%) translateY(-10px)" };
        // A property set by script is no inline style in the sense of style-src: a strict policy lets it pass (CSP 3, 8.4).
        for (name, value) in [
            ("left", joined(&[&across, "%"])),
            ("top", joined(&[&(anchor.1 as i32).to_string(), "px"])),
            ("transform", joined(&["translate(-", &across, down])),
        ] {
            style.set_property(name, &value);
        }
    }

    /// Writes a line after another; the nodes of the last tooltip serve again.
    #[inline(never)]
    fn line(&self, before: Option<Element>, tag: &str, class: &str, words: &str) -> Element {
        let there = before.map_or_else(|| self.root.first_element_child(), |before| before.next_element_sibling());
        let line = match there {
            Some(line) => line.unchecked_into(),
            None => {
                let made = dom::create(tag, class);
                self.root.append_child(&made);
                made
            }
        };
        line.set_text_content(Some(words));
        line
    }

    pub(super) fn hide(&self) {
        dom::hide(&self.root, true);
    }
}
