//! The colours and the size of type in force where a chart stands: theme, mode, the host page's custom properties, high contrast.

use super::bindings::Style;
use crate::chart::palette::{Palette, ROLES, Rgb};

/// The size of the text beside a chart, in CSS pixels, that the charts' own sizes go with.
const USUAL_SIZE: f64 = 14.0;

/// Reads the colours. The style sheet lists them, in the order of [`ROLES`], as a gradient of size zero behind each chart: the one
/// property from which every browser gives many colours back computed, whatever notation they were written in.
pub(super) fn read(style: &Style) -> Palette {
    let channels = channels(&style.get_property_value("background-image"));
    let (mut palette, mut left) = (Palette::LIGHT, channels.as_slice());
    if left.len() >= 3 * ROLES.len() {
        for role in &ROLES {
            let [red, green, blue, rest @ ..] = left else { break };
            palette.set(*role, Rgb(*red, *green, *blue));
            left = rest;
        }
    }
    palette
}

/// How much larger than usual the style sheet sets the text of a chart.
pub(super) fn type_scale(style: &Style) -> f64 {
    let mut size = 0_u8;
    for byte in style.get_property_value("font-size").bytes() {
        if !byte.is_ascii_digit() {
            break;
        }
        size = with_digit(size, byte);
    }
    if size > 0 { f64::from(size) / USUAL_SIZE } else { 1.0 }
}

/// The red, green and blue of every colour in turn, as computed colours are written: `rgb(1, 2, 3)` or
/// `rgba(1, 2, 3, 0.5)` (CSS Color 4, 15.2).
fn channels(gradient: &str) -> Vec<u8> {
    let (mut found, mut due, mut channel) = (Vec::new(), 0, None);
    for byte in gradient.bytes() {
        match byte {
            b'(' => (due, channel) = (3, None),
            b'0'..=b'9' => channel = Some(with_digit(channel.unwrap_or_default(), byte)),
            b' ' => {}
            b',' | b')' if due > 0 => {
                if let Some(channel) = channel.take() {
                    found.push(channel);
                }
                due -= 1;
            }
            _ => due = 0,
        }
    }
    found
}

fn with_digit(number: u8, digit: u8) -> u8 {
    number.saturating_mul(10).saturating_add(digit - b'0')
}
