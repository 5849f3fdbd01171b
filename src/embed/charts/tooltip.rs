//! The tooltip of a chart: a small box over the point that a pointer, a finger or a key has found.

use std::cell::RefCell;

use super::{
    super::{bindings::Element, dom},
    tooltip_place,
};
use crate::chart::PointText;

/// The indices of the lines: the title, the figure, and from there on all others.
const TITLE: usize = 0;
const FIGURE: usize = 1;

/// One tooltip for all charts of a profile, standing in the chart whose point is active.
#[derive(Debug)]
pub(super) struct Tooltip {
    root: Element,
    /// The lines with their texts. Translators and reading toolbars may replace whatever stands inside them, so that no node inside is
    /// kept.
    lines: RefCell<Vec<(Element, String)>>,
}

impl Tooltip {
    pub(super) fn new() -> Self {
        let root = dom::create("div", "vp-tooltip");
        // The live region says the same to those who hear the page.
        root.set_attribute("aria-hidden", "true");
        Self { root, lines: RefCell::default() }
    }

    /// Shows the text at a point of a chart, in pixels of its container.
    pub(super) fn show(&self, container: &Element, text: &PointText, point: (f64, f64)) {
        self.write(text);
        dom::set_hidden(&self.root, false);
        dom::append_if_absent(container, &self.root);
        let (x, y) = tooltip_place::of(&self.root, container, point);
        self.root.style().set_property("transform", &["translate(", &pixels(x), ",", &pixels(y), ")"].concat());
    }

    /// Writes the lines. One that says the same as before is left as it is, since each that changes is shaped and laid out anew.
    fn write(&self, text: &PointText) {
        let texts: Vec<&String> = [&text.title, &text.figure].into_iter().chain(&text.lines).collect();
        let mut lines = self.lines.borrow_mut();
        let is_intact = lines.iter().all(|(line, _)| line.parent_node().as_ref() == Some(self.root.as_ref()));
        if !is_intact {
            self.root.set_text_content(None);
            lines.clear();
        }
        let kept = texts.len().min(lines.len());
        for (surplus, _) in lines.drain(kept..) {
            surplus.remove();
        }
        for (index, wanted) in texts.into_iter().enumerate() {
            match lines.get_mut(index) {
                Some((_, written)) if written == wanted => {}
                Some((line, written)) => {
                    line.set_text_content(Some(wanted));
                    wanted.clone_into(written);
                }
                None => {
                    let line = match index {
                        TITLE => dom::create("b", ""),
                        FIGURE => dom::create("span", "vp-value"),
                        _ => dom::create("span", ""),
                    };
                    line.set_text_content(Some(wanted));
                    self.root.append_child(&line);
                    lines.push((line, wanted.clone()));
                }
            }
        }
    }

    pub(super) fn hide(&self) {
        dom::set_hidden(&self.root, true);
    }
}

fn pixels(length: f64) -> String {
    [&(length.round() as i32).to_string(), "px"].concat()
}
