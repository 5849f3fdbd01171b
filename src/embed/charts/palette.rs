//! The colours in force where a chart stands: theme, mode, the host page's custom properties, high contrast.
//!
//! The style sheet lists them, in the order of [`ROLES`], as a gradient of size zero behind each chart: the one property from which
//! every browser gives many colours back computed, whatever notation they were written in.

use crate::chart::palette::{Palette, ROLES, Rgb};

/// Reads the colours of a computed gradient; those for a light ground where it does not list all of them.
pub(super) fn read(gradient: &str) -> Palette {
    let mut palette = Palette::LIGHT;
    let mut colors = gradient.split('(').filter_map(color);
    for role in &ROLES {
        let Some(color) = colors.next() else { return Palette::LIGHT };
        palette.set(*role, color);
    }
    palette
}

/// A computed colour after its bracket, as in `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)` (CSS Color 4, 15.2).
fn color(text: &str) -> Option<Rgb> {
    let mut channels = text.split([',', ')']).map(|channel| channel.trim().parse().ok());
    Some(Rgb(channels.next()??, channels.next()??, channels.next()??))
}
