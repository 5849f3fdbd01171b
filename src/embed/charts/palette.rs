//! The colours in force where a chart stands: theme, mode, the host page's custom properties, forced colours, and whatever tools of the
//! page or the browser make of text.
//!
//! Text and ground are those of the text beside the chart. All other colours the style sheet lists, in the order of [`ROLES`], as a
//! gradient behind an element that is never shown: the one property from which every browser gives many colours back computed,
//! whatever notation they were written in.

use super::super::bindings::{Element, computed_style};
use crate::chart::palette::{Palette, ROLES, Rgb};

/// Text that explains, in the caption of every chart.
const MUTED: &str = ".vp-sentence";

/// Reads the colours of a profile for the charts in it; `sample` has the gradient, `caption` is that of a chart.
pub(super) fn read(profile: &Element, caption: &Element, sample: &Element) -> Palette {
    let property = |element: &Element, name: &str| computed_style(element).get_property_value(name);
    let ground = opaque(&property(profile, "background-color"));
    let mut palette = Palette::for_ground(ground.unwrap_or(Palette::LIGHT.background));
    // Behind the brackets of the gradient and of its first colour.
    let gradient = property(sample, "background-image");
    for (role, listed) in ROLES.into_iter().zip(gradient.split('(').skip(2)) {
        if let Some(listed) = color(listed) {
            palette.set(role, listed);
        }
    }
    palette.background = ground.unwrap_or(palette.background);
    palette.text = opaque(&property(caption, "color")).unwrap_or(palette.text);
    let muted = caption.query_selector(MUTED).and_then(|muted| opaque(&property(&muted, "color")));
    palette.muted = muted.unwrap_or(palette.muted);
    palette
}

/// A computed colour, as in `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)` (CSS Color 4, 15.2), where it can be seen.
fn opaque(text: &str) -> Option<Rgb> {
    let (_, channels) = text.split_once('(')?;
    color(channels).filter(|_| !channels.ends_with(" 0)"))
}

/// The same after its bracket.
fn color(text: &str) -> Option<Rgb> {
    let mut channels = text.split([',', ')']).map(|channel| channel.trim().parse().ok());
    Some(Rgb(channels.next()??, channels.next()??, channels.next()??))
}
