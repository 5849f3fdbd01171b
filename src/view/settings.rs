//! How a profile is shown.

use crate::locale::Lang;

/// What the reader, or the page that hosts the profile, asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The reader's language.
    pub lang: Lang,
    /// The level of the heading that names the place, 1 to 6; sections stand one below.
    pub heading_level: u8,
    /// How much is shown.
    pub layout: Layout,
    /// Light or dark ground.
    pub theme: Theme,
    /// Whether a way back to another profile is offered.
    pub back: bool,
}

/// How much of a profile is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// The card and every section that the data fills.
    #[default]
    Full,
    /// The card alone.
    Card,
}

/// The ground that the profile stands on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's system has it.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// The attribute value that the style sheet knows.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            lang: Lang::default(),
            heading_level: 2,
            layout: Layout::default(),
            theme: Theme::default(),
            back: false,
        }
    }
}
