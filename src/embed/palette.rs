//! The colours in force where a chart stands: theme, the host page's custom properties, high contrast.

use web_sys::{CssStyleDeclaration, Element, window};

use crate::chart::palette::{Palette, ROLES, Rgb};

/// The computed style of an element.
pub(super) fn computed(element: &Element) -> Option<CssStyleDeclaration> {
    window()?.get_computed_style(element).ok()?
}

/// Reads the colours. The style sheet lists them, in the order of [`ROLES`], as a gradient of size zero behind each chart: the one
/// property from which every browser gives many colours back computed, whatever notation they were written in.
pub(super) fn read(style: &CssStyleDeclaration) -> Palette {
    let mut palette = Palette::LIGHT;
    let gradient = style.get_property_value("background-image").unwrap_or_default();
    let colors: Vec<Rgb> = gradient.split("rgb").skip(1).filter_map(color).collect();
    if colors.len() == ROLES.len() {
        for (role, color) in ROLES.into_iter().zip(colors) {
            palette.set(role, color);
        }
    }
    palette
}

/// Reads `(1, 2, 3)` or `a(1, 2, 3, 0.5)`, as computed colours are written (CSS Color 4, 15.2).
fn color(text: &str) -> Option<Rgb> {
    let mut channels = text.split_once('(')?.1.split([',', ')']).map(|channel| channel.trim().parse().ok());
    Some(Rgb(channels.next()??, channels.next()??, channels.next()??))
}
