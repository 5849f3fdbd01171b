//! The tooltip of a chart: a small box over the point that a pointer, a finger or a key has found.

use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

use super::dom;
use crate::chart;

/// Room between the point and the box, in CSS pixels.
const GAP: i32 = 10;

/// One tooltip for all charts of a profile, standing in the chart whose point is visited.
#[derive(Debug)]
pub(super) struct Tooltip {
    root: HtmlElement,
}

impl Tooltip {
    pub(super) fn new() -> Result<Self, JsValue> {
        let root = dom::create("div", "vp-tooltip")?;
        // The live region says the same to those who hear the page.
        root.set_attribute("aria-hidden", "true")?;
        Ok(Self { root })
    }

    /// Shows the words above the point, or below it where there is no room above, and inside the chart's width.
    #[inline(never)]
    pub(super) fn show(
        &self,
        place: &HtmlElement,
        words: &chart::Tooltip,
        anchor: (f64, f64),
        width: f64,
    ) -> Result<(), JsValue> {
        self.root.set_text_content(None);
        self.add("b", "", &words.title)?;
        self.add("span", "vp-value", &words.figure)?;
        for line in &words.lines {
            self.add("span", "", line)?;
        }
        self.root.set_hidden(false);
        place.append_child(&self.root)?;
        // The one time that the page has to be laid out on the way from a pointer to a tooltip.
        let (own_width, own_height) = (self.root.offset_width(), self.root.offset_height());
        let left = (anchor.0 as i32 - own_width / 2).clamp(0, (width as i32 - own_width).max(0));
        let above = anchor.1 as i32 - own_height - GAP;
        let top = if above < -own_height { anchor.1 as i32 + GAP } else { above };
        // A property set by script is no inline style in the sense of style-src: a strict policy lets it pass (CSP 3, 8.4).
        self.root.style().set_property("transform", &format!("translate({left}px, {top}px)"))
    }

    fn add(&self, tag: &str, class: &str, words: &str) -> Result<(), JsValue> {
        let part = dom::create(tag, class)?;
        part.set_text_content(Some(words));
        self.root.append_child(&part).map(drop)
    }

    pub(super) fn hide(&self) {
        self.root.set_hidden(true);
    }
}
