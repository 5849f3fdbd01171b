//! A float to three decimals.

use super::{Result, Write};

/// Writes up to three decimals, as few as there are. What a size in pixels cannot be is written as the nearest that it can: anything
/// from four million on as the same large number, what is no number as zero.
pub fn write(value: f64, out: &mut impl Write) -> Result {
    // `as` saturates, and makes zero of what is no number.
    let thousandths = (value.abs() * 1000.0 + 0.5) as u32;
    if value < 0.0 && thousandths > 0 {
        out.write_char('-')?;
    }
    out.write_fmt(format_args!("{}", thousandths / 1000))?;
    let mut rest = thousandths % 1000;
    if rest > 0 {
        out.write_char('.')?;
    }
    while rest > 0 {
        out.write_char((b'0' + (rest / 100) as u8) as char)?;
        rest = rest % 100 * 10;
    }
    Ok(())
}
