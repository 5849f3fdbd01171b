//! Exact decimal numbers in a scaled integer: 1639.27 is 163927 / 10².

/// A decimal number with up to 18 significant digits, exact where a binary float is not.
#[derive(Clone, Copy, Debug, Default)]
pub struct Decimal {
    /// All digits as one integer.
    digits: i64,
    /// How many of them stand after the point, 0 to 18.
    scale: u8,
}
impl Decimal {
    /// The nearest binary float, for drawing only.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        self.digits as f64 / 10f64.powi(i32::from(self.scale))
    }
}
impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.digits == other.digits && self.scale == other.scale
    }
}
