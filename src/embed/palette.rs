//! The colours and the size of type in force where a chart stands: theme, mode, the host page's custom properties, high contrast.

use web_sys::{CssStyleDeclaration, Element, window};

use crate::chart::palette::{Palette, ROLES, Rgb};

/// The size of the text beside a chart, in CSS pixels, that the charts' own sizes go with.
const USUAL_SIZE: f64 = 14.0;

/// The computed style of an element.
pub(super) fn computed(element: &Element) -> Option<CssStyleDeclaration> {
    window()?.get_computed_style(element).ok()?
}

/// Reads the colours. The style sheet lists them, in the order of [`ROLES`], as a gradient of size zero behind each chart: the one
/// property from which every browser gives many colours back computed, whatever notation they were written in.
pub(super) fn read(style: &CssStyleDeclaration) -> Palette {
    let gradient = style.get_property_value("background-image").unwrap_or_default();
    let mut palette = Palette::LIGHT;
    let mut channels = channels(&gradient);
    for role in ROLES {
        let (Some(red), Some(green), Some(blue)) = (channels.next(), channels.next(), channels.next()) else {
            return Palette::LIGHT;
        };
        palette.set(role, Rgb(red, green, blue));
    }
    palette
}

/// How much larger than usual the style sheet sets the text of a chart.
pub(super) fn type_scale(style: &CssStyleDeclaration) -> f64 {
    let size = style.get_property_value("font-size").unwrap_or_default();
    let whole = size.split(['.', 'p']).next().unwrap_or_default();
    whole.parse::<u8>().map_or(1.0, |size| f64::from(size) / USUAL_SIZE)
}

/// The red, green and blue of every colour in turn, as computed colours are written: `rgb(1, 2, 3)` or
/// `rgba(1, 2, 3, 0.5)` (CSS Color 4, 15.2).
fn channels(gradient: &str) -> impl Iterator<Item = u8> {
    let colors = gradient.split('(').filter(|color| color.starts_with(|first: char| first.is_ascii_digit()));
    colors.flat_map(|color| color.split([',', ')']).take(3).filter_map(|channel| channel.trim().parse().ok()))
}
