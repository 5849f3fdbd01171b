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
    /// For whom text and targets are sized.
    pub mode: Mode,
    /// Whether a way back to another profile is offered.
    pub back: bool,
    /// What a living page offers besides; a page without scripts offers none of it.
    pub tools: Tools,
}

/// What only a living page can offer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tools {
    /// Filters and buttons that open or close many things at once.
    pub live: bool,
    /// Whether visitors may change the mode themselves.
    pub mode_switch: bool,
    /// Whether the browser can read aloud.
    pub speech: bool,
}

/// For whom text and targets are sized, and how much is offered at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// For everybody.
    #[default]
    Standard,
    /// 长辈版: large type and targets, one section at a time, remarks only where they are asked for.
    Elder,
}

impl Mode {
    /// The attribute value that the style sheet knows.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Elder => "elder",
        }
    }
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
            mode: Mode::default(),
            back: false,
            tools: Tools::default(),
        }
    }
}
