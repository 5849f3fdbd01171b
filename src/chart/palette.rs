//! Colours per role: for light and dark backgrounds, and for paper and high contrast.

use plotters_backend::BackendColor;

use super::scene::ColorRole;

/// An opaque colour in sRGB.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// One colour per role. A page may override any of them through the custom property that [`custom_property`] names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Text that is read first.
    pub text: Rgb,
    /// Text that explains.
    pub muted: Rgb,
    /// Grid lines.
    pub grid: Rgb,
    /// The line that values start from.
    pub baseline: Rgb,
    /// The background.
    pub background: Rgb,
    /// The series, in order.
    pub series: [Rgb; 8],
}

/// Every role that a page may override, in the order of the palette.
pub const ROLES: [ColorRole; 13] = [
    ColorRole::Text,
    ColorRole::Muted,
    ColorRole::Grid,
    ColorRole::Baseline,
    ColorRole::Background,
    ColorRole::Series(0),
    ColorRole::Series(1),
    ColorRole::Series(2),
    ColorRole::Series(3),
    ColorRole::Series(4),
    ColorRole::Series(5),
    ColorRole::Series(6),
    ColorRole::Series(7),
];

/// The CSS custom property of a role; text on a series has none, it follows from the series' colour.
#[must_use]
pub const fn custom_property(role: ColorRole) -> &'static str {
    match role {
        ColorRole::Text => "--vp-ink",
        ColorRole::Muted => "--vp-muted",
        ColorRole::Grid => "--vp-grid",
        ColorRole::Baseline => "--vp-baseline",
        ColorRole::Background => "--vp-ground",
        ColorRole::Series(index) => match index % 8 {
            0 => "--vp-series-1",
            1 => "--vp-series-2",
            2 => "--vp-series-3",
            3 => "--vp-series-4",
            4 => "--vp-series-5",
            5 => "--vp-series-6",
            6 => "--vp-series-7",
            _ => "--vp-series-8",
        },
        ColorRole::OnSeries(_) => "",
    }
}

impl Palette {
    /// For a white background: cinnabar first, then slate blue, ochre and teal.
    pub const LIGHT: Self = Self {
        text: Rgb(0x1f, 0x23, 0x29),
        muted: Rgb(0x5c, 0x63, 0x6e),
        grid: Rgb(0xe3, 0xe5, 0xe9),
        baseline: Rgb(0x8a, 0x91, 0x9c),
        background: Rgb(0xff, 0xff, 0xff),
        series: [
            Rgb(0xb9, 0x2b, 0x27),
            Rgb(0x2f, 0x6d, 0xa8),
            Rgb(0xbb, 0x80, 0x1a),
            Rgb(0x1f, 0x5f, 0x5b),
            Rgb(0x9a, 0x7a, 0xb8),
            Rgb(0x24, 0x36, 0x5c),
            Rgb(0x5a, 0x98, 0x7a),
            Rgb(0x6e, 0x3b, 0x2c),
        ],
    };

    /// For a near-black background.
    pub const DARK: Self = Self {
        text: Rgb(0xec, 0xee, 0xf1),
        muted: Rgb(0xa6, 0xad, 0xb8),
        grid: Rgb(0x2d, 0x32, 0x3a),
        baseline: Rgb(0x6c, 0x74, 0x80),
        background: Rgb(0x16, 0x19, 0x1e),
        series: [
            Rgb(0xe5, 0x5b, 0x50),
            Rgb(0x6c, 0xae, 0xec),
            Rgb(0xc9, 0x92, 0x2e),
            Rgb(0x8f, 0xdc, 0xcf),
            Rgb(0x9c, 0x7d, 0xc4),
            Rgb(0xf0, 0xd9, 0x9a),
            Rgb(0x4f, 0x93, 0x76),
            Rgb(0xf0, 0xbc, 0xb0),
        ],
    };

    /// For paper and for `prefers-contrast: more`: black, and series dark enough for text.
    pub const PRINT: Self = Self {
        text: Rgb(0x00, 0x00, 0x00),
        muted: Rgb(0x33, 0x33, 0x33),
        grid: Rgb(0xbb, 0xbb, 0xbb),
        baseline: Rgb(0x00, 0x00, 0x00),
        background: Rgb(0xff, 0xff, 0xff),
        series: [
            Rgb(0x96, 0x10, 0x14),
            Rgb(0x2a, 0x66, 0xa0),
            Rgb(0x8c, 0x5c, 0x05),
            Rgb(0x0c, 0x40, 0x3e),
            Rgb(0x80, 0x5c, 0xa0),
            Rgb(0x14, 0x20, 0x42),
            Rgb(0x35, 0x76, 0x57),
            Rgb(0x4c, 0x20, 0x14),
        ],
    };

    /// The palette that is read on a background: [`Self::DARK`] where white stands out from it more than black.
    #[must_use]
    pub const fn for_ground(background: Rgb) -> Self {
        if is_light(background) { Self::LIGHT } else { Self::DARK }
    }

    /// The colour of a role.
    #[must_use]
    pub fn color(&self, role: ColorRole) -> Rgb {
        match role {
            ColorRole::Text => self.text,
            ColorRole::Muted => self.muted,
            ColorRole::Grid => self.grid,
            ColorRole::Baseline => self.baseline,
            ColorRole::Background => self.background,
            ColorRole::Series(index) => self.series.get(index % 8).copied().unwrap_or(self.text),
            ColorRole::OnSeries(index) => self.text_on(self.color(ColorRole::Series(index))),
        }
    }

    /// Sets the colour of a role, from a custom property or a system colour.
    pub fn set(&mut self, role: ColorRole, color: Rgb) {
        match role {
            ColorRole::Text => self.text = color,
            ColorRole::Muted => self.muted = color,
            ColorRole::Grid => self.grid = color,
            ColorRole::Baseline => self.baseline = color,
            ColorRole::Background => self.background = color,
            ColorRole::Series(index) => {
                if let Some(series) = self.series.get_mut(index % 8) {
                    *series = color;
                }
            }
            ColorRole::OnSeries(_) => {}
        }
    }

    /// A tint of a role: a quarter of its colour on the background.
    #[must_use]
    pub fn tint(&self, role: ColorRole) -> Rgb {
        let (Rgb(r, g, b), Rgb(on_r, on_g, on_b)) = (self.color(role), self.background);
        let mix = |color: u8, background: u8| ((u16::from(color) + 3 * u16::from(background)) / 4) as u8;
        Rgb(mix(r, on_r), mix(g, on_g), mix(b, on_b))
    }

    /// Black or white, whichever is read better on `color`.
    fn text_on(&self, color: Rgb) -> Rgb {
        if is_light(color) { Rgb(0x0b, 0x0d, 0x10) } else { Rgb(0xff, 0xff, 0xff) }
    }
}

/// Whether black is read better on a colour than white.
const fn is_light(Rgb(r, g, b): Rgb) -> bool {
    299 * r as u32 + 587 * g as u32 + 114 * b as u32 > 117_000
}

impl From<Rgb> for BackendColor {
    fn from(Rgb(r, g, b): Rgb) -> Self {
        Self { alpha: 1.0, rgb: (r, g, b) }
    }
}

#[cfg(test)]
mod tests {
    use super::{ColorRole, Palette, ROLES, Rgb, custom_property};

    const ALL: [(&str, Palette); 3] = [("light", Palette::LIGHT), ("dark", Palette::DARK), ("print", Palette::PRINT)];

    fn linear(channel: f64) -> f64 {
        let channel = channel / 255.0;
        if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
    }

    fn linear_rgb(Rgb(r, g, b): Rgb) -> [f64; 3] {
        [linear(r.into()), linear(g.into()), linear(b.into())]
    }

    /// WCAG 2.2 contrast ratio.
    fn contrast(a: Rgb, b: Rgb) -> f64 {
        let luminance = |color| {
            let [r, g, b] = linear_rgb(color);
            0.2126 * r + 0.7152 * g + 0.0722 * b
        };
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// CIE 1976 L*a*b* of a linear colour under D65.
    fn lab([r, g, b]: [f64; 3]) -> [f64; 3] {
        let f = |t: f64| if t > 0.008_856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 };
        let x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
        let y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
        let z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
        [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
    }

    /// CIE 1976 colour difference.
    fn color_difference(a: [f64; 3], b: [f64; 3]) -> f64 {
        lab(a).iter().zip(lab(b)).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt()
    }

    /// Machado, Oliveira and Fernandes 2009, severity 1: full sight, protanopia, deuteranopia, tritanopia.
    const SIGHTS: [(&str, [[f64; 3]; 3]); 4] = [
        ("full sight", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
        (
            "protanopia",
            [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
        ),
        (
            "deuteranopia",
            [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
        ),
        (
            "tritanopia",
            [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        ),
    ];

    /// A colour as readers with this sight see it, linear.
    fn simulated(color: Rgb, sight: &[[f64; 3]; 3]) -> [f64; 3] {
        let color = linear_rgb(color);
        sight.map(|row| row.iter().zip(color).map(|(weight, channel)| weight * channel).sum::<f64>().clamp(0.0, 1.0))
    }

    #[test]
    fn series_stand_out_and_text_is_read() {
        for (name, palette) in ALL {
            for index in 0..8 {
                let series = palette.color(ColorRole::Series(index));
                let ratio = contrast(series, palette.background);
                assert!(ratio >= 3.0, "{name} series {index}: {ratio:.2}");
                let ratio = contrast(palette.color(ColorRole::OnSeries(index)), series);
                assert!(ratio >= 4.5, "{name} text on series {index}: {ratio:.2}");
            }
            for text in [palette.text, palette.muted] {
                assert!(contrast(text, palette.background) >= 4.5, "{name}");
            }
            assert!(contrast(palette.baseline, palette.background) >= 3.0, "{name} baseline");
        }
    }

    #[test]
    fn neighbours_differ_for_colour_blind_readers() {
        for (name, palette) in ALL {
            for (sight, matrix) in &SIGHTS {
                for pair in palette.series.windows(2) {
                    let distance = color_difference(simulated(pair[0], matrix), simulated(pair[1], matrix));
                    assert!(distance >= 18.0, "{name}, {sight}: {pair:?} are {distance:.1} apart");
                }
                // A chart of a few series shows its first four side by side.
                for (index, one) in palette.series.iter().take(4).enumerate() {
                    for other in palette.series.iter().take(4).skip(index + 1) {
                        let distance = color_difference(simulated(*one, matrix), simulated(*other, matrix));
                        assert!(distance >= 12.0, "{name}, {sight}: {one:?} {other:?} are {distance:.1} apart");
                    }
                }
            }
        }
    }

    #[test]
    fn every_role_can_be_overridden_by_its_own_property() {
        let mut palette = Palette::LIGHT;
        for (index, role) in ROLES.into_iter().enumerate() {
            let color = Rgb(index as u8, 1, 2);
            palette.set(role, color);
            assert_eq!(palette.color(role), color);
            assert!(ROLES.iter().filter(|other| custom_property(**other) == custom_property(role)).count() == 1);
        }
    }
}
