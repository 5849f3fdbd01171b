//! Exact decimal numbers in a scaled integer: 1639.27 is 163927 / 10².

use std::{cmp::Ordering, fmt};

/// Significant digits that a [`Decimal`] holds: all that fit an `i64` whatever they are.
const DIGITS: u8 = 18;
/// Every `digits` is smaller than this, without its sign.
const LIMIT: i64 = ten_to(DIGITS);

/// A decimal number with up to 18 significant digits, exact where a binary float is not.
///
/// Compared by value; written with the digits it was read with: `1.50` equals 1.5 and is shown as 1.50.
///
/// ```
/// use village_profile::profile::figure::decimal::Decimal;
/// let income = Decimal::parse("1639.27").unwrap();
/// assert_eq!(income.shift(4).unwrap().to_string(), "16392700");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Decimal {
    /// All digits as one integer.
    digits: i64,
    /// How many of them stand after the point, 0 to 18.
    scale: u8,
}

impl Decimal {
    /// `digits` / 10^`scale`; nothing past 18 digits or 18 places.
    #[must_use]
    pub const fn new(digits: i64, scale: u8) -> Option<Self> {
        if scale <= DIGITS && digits > -LIMIT && digits < LIMIT { Some(Self { digits, scale }) } else { None }
    }

    /// Reads `-12.50`: ASCII digits, at most one point between them, perhaps a sign before. No separators, no exponent.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, rest)| (whole, Some(rest)));
        if whole.is_empty() || fraction == Some("") {
            return None;
        }
        let fraction = fraction.unwrap_or_default();
        let mut digits = 0i64;
        for byte in whole.bytes().chain(fraction.bytes()) {
            if !byte.is_ascii_digit() {
                return None;
            }
            digits = digits.checked_mul(10)?.checked_add(i64::from(byte - b'0'))?;
        }
        Self::new(if negative { -digits } else { digits }, u8::try_from(fraction.len()).ok()?)
    }

    /// The shortest decimal that this float is nearest to: 0.1 and not 0.1000000000000000055.
    ///
    /// Nothing for NaN, infinity, and what 18 digits cannot hold.
    #[must_use]
    pub fn from_f64(value: f64) -> Option<Self> {
        let mut best = None;
        let mut factor = 1.0;
        for scale in 0..=DIGITS {
            let scaled = (value * factor).round_ties_even();
            if scaled.is_nan() || scaled.abs() >= LIMIT as f64 {
                break;
            }
            let decimal = Self { digits: scaled as i64, scale };
            if decimal.to_f64() == value {
                return Some(decimal);
            }
            // The product above may be off in its last digit: 15 digits of a float are always meant as written.
            if scaled.abs() >= ten_to(15) as f64 {
                best = best.or(Some(decimal));
            }
            factor *= 10.0;
        }
        best
    }

    /// The nearest binary float, for drawing only.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        // Powers of ten up to 10²² are exact floats.
        self.digits as f64 / ten_to(self.scale) as f64
    }

    /// Times 10^`power`, exactly; nothing past 18 digits.
    #[must_use]
    pub fn shift(self, power: u8) -> Option<Self> {
        if power <= self.scale {
            return Some(Self { digits: self.digits, scale: self.scale - power });
        }
        self.widened(power - self.scale).map(|digits| Self { digits, scale: 0 })
    }

    /// The exact sum; nothing past 18 digits.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let (left, right) = (self.widened(scale - self.scale)?, other.widened(scale - other.scale)?);
        Self::new(left.checked_add(right)?, scale)
    }

    /// Times a fraction, with whether the result had to be rounded. Room is made for up to six more places.
    #[must_use]
    pub(super) fn times_fraction(self, numerator: u32, denominator: u32) -> Option<(Self, bool)> {
        let denominator = i64::from(denominator);
        let mut product = self.digits.checked_mul(numerator.into()).filter(|product| product.abs() < LIMIT)?;
        let mut scale = self.scale;
        for _ in 0..6 {
            if product.checked_rem(denominator)? == 0 || product.abs() >= LIMIT / 10 || scale == DIGITS {
                break;
            }
            product *= 10;
            scale += 1;
        }
        let rest = product.checked_rem(denominator)?;
        let up = if rest.abs() * 2 >= denominator { rest.signum() } else { 0 };
        Some((Self { digits: product.checked_div(denominator)? + up, scale }, rest != 0))
    }

    /// The same value without zeros at the end of its fraction: 1.50 becomes 1.5.
    #[must_use]
    pub fn trimmed(mut self) -> Self {
        while self.scale > 0 && self.digits % 10 == 0 {
            self.digits /= 10;
            self.scale -= 1;
        }
        self
    }

    /// Whether the value is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.digits < 0
    }

    /// Digits after the point, as written.
    #[must_use]
    pub const fn places(self) -> u8 {
        self.scale
    }

    /// All digits as one integer: the value times 10^[`places`](Self::places).
    #[must_use]
    pub const fn digits(self) -> i64 {
        self.digits
    }

    /// The same number with the other sign.
    #[must_use]
    pub(super) const fn negated(self) -> Self {
        Self { digits: -self.digits, scale: self.scale }
    }

    /// How many digits the whole part has; none below one.
    #[must_use]
    pub const fn whole_digits(self) -> u8 {
        match (self.digits / ten_to(self.scale)).unsigned_abs().checked_ilog10() {
            Some(power) => power as u8 + 1,
            None => 0,
        }
    }

    /// Writes the number, with a comma between thousands where the whole part is at least `commas_from`.
    pub fn write(self, commas_from: u64, out: &mut String) {
        let one = ten_to(self.scale).unsigned_abs();
        let size = self.digits.unsigned_abs();
        let (whole, fraction) = (size / one, size % one);
        if self.digits < 0 {
            out.push('-');
        }
        let digits = whole.to_string();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) && whole >= commas_from {
                out.push(',');
            }
            out.push(digit);
        }
        if self.scale > 0 {
            out.push('.');
            let digits = fraction.to_string();
            out.extend(std::iter::repeat_n('0', usize::from(self.scale) - digits.len()));
            out.push_str(&digits);
        }
    }

    /// The digits with so many zeros behind them.
    fn widened(self, zeros: u8) -> Option<i64> {
        let mut digits = self.digits;
        // Zero stays zero however wide.
        for _ in 0..if digits == 0 { 0 } else { zeros } {
            if digits.abs() >= LIMIT / 10 {
                return None;
            }
            digits *= 10;
        }
        Some(digits)
    }
}

/// 10^`power` for powers up to 18.
const fn ten_to(power: u8) -> i64 {
    10i64.pow(power as u32)
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        // Whole parts first: bringing both to one scale could overflow.
        let parts = |number: &Self| {
            let one = ten_to(number.scale);
            (number.digits / one, (number.digits % one) * ten_to(DIGITS - number.scale))
        };
        parts(self).cmp(&parts(other))
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl From<i32> for Decimal {
    fn from(value: i32) -> Self {
        Self { digits: i64::from(value), scale: 0 }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.write(u64::MAX, &mut text);
        out.write_str(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    fn read(text: &str) -> Decimal {
        Decimal::parse(text).unwrap_or_else(|| panic!("{text}"))
    }

    #[test]
    fn keeps_the_digits_it_was_written_with() {
        for text in ["0", "26", "1639.27", "1.50", "-3.2", "-0.05", "999999999999999999", "0.000000000000000001"] {
            assert_eq!(read(text).to_string(), text);
        }
        assert_eq!(read("007").to_string(), "7");
    }

    #[test]
    fn refuses_what_is_no_plain_number() {
        for text in ["", "-", ".", ".5", "5.", "1.2.3", "1,000", "1e3", "+5", "--5", "٣", "1000000000000000000", " 1"]
        {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }

    #[test]
    fn compares_by_value() {
        assert_eq!(read("1.50"), read("1.5"));
        assert_eq!(read("-0.0"), read("0"));
        assert!(read("999999999999999999") > read("0.999999999999999999"));
        assert!(read("-1.5") < read("-1.4"));
        assert!(read("-0.5") < read("0.5"));
        assert!(read("10400") > read("9999.99"));
    }

    #[test]
    fn floats_become_the_number_that_was_meant() {
        for (float, text) in [
            (26.0, "26"),
            (1639.27, "1639.27"),
            (0.1, "0.1"),
            (-47.1, "-47.1"),
            (0.1 + 0.2, "0.30000000000000004"),
            (1e17, "100000000000000000"),
            (1e-9, "0.000000001"),
            (0.0, "0"),
            (1.0 / 3.0, "0.3333333333333333"),
        ] {
            assert_eq!(Decimal::from_f64(float).map(|number| number.to_string()).as_deref(), Some(text));
        }
        for float in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e18, -1e300, 1e-30, f64::MIN_POSITIVE] {
            assert_eq!(Decimal::from_f64(float), None, "{float}");
        }
    }

    #[test]
    fn floats_survive_the_way_through() {
        let mut state = 7u64;
        for _ in 0..10_000 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let float = (state >> 40) as f64 / 1000.0;
            assert_eq!(Decimal::from_f64(float).unwrap().to_f64(), float);
        }
    }

    #[test]
    fn powers_of_ten_move_the_point_exactly() {
        for (text, power, moved) in [
            ("1639.27", 4, "16392700"),
            ("35.4", 8, "3540000000"),
            ("0.5", 1, "5"),
            ("1.234", 2, "123.4"),
            ("0", 200, "0"),
            ("-2", 3, "-2000"),
        ] {
            assert_eq!(read(text).shift(power).unwrap().to_string(), moved);
        }
        assert_eq!(read("5").shift(18), None);
    }

    #[test]
    fn sums_are_exact_or_refused() {
        assert_eq!(read("0.1").checked_add(read("0.2")), Some(read("0.3")));
        assert_eq!(read("1639.27").checked_add(read("-1639.27")), Some(read("0")));
        assert_eq!(read("999999999999999999").checked_add(read("1")), None);
        assert_eq!(read("999999999999999999").checked_add(read("0.1")), None);
    }

    #[test]
    fn fractions_say_whether_they_were_rounded() {
        assert_eq!(read("3").times_fraction(2000, 3), Some((read("2000"), false)));
        assert_eq!(read("1").times_fraction(2000, 3), Some((read("666.666667"), true)));
        assert_eq!(read("-1").times_fraction(2000, 3), Some((read("-666.666667"), true)));
        assert_eq!(read("7").times_fraction(1, 2), Some((read("3.5"), false)));
        assert_eq!(read("999999999999999999").times_fraction(2000, 3), None);
    }
}
