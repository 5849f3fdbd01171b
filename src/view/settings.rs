//! How a profile is shown.

use super::{choice::choices, sections::Section};
use crate::locale::Lang;

/// The wishes of the reader, and of the page that hosts the profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The reader's language.
    pub lang: Lang,
    /// The level of the heading that names the place, 1 to 6; sections stand one below.
    pub heading_level: u8,
    /// How much is shown.
    pub layout: Layout,
    /// Which sections the full layout shows, in which order; all of them in the usual order where none is named.
    pub sections: Vec<Section>,
    /// The colours of a light or a dark background.
    pub color_scheme: ColorScheme,
    /// For whom text and targets are sized.
    pub mode: Mode,
    /// The year as of which a living page shows the profile, where it has figures of that year; otherwise as the file has it.
    pub year: Option<u16>,
    /// Which of the profiles of one id in the page this is, from 0.
    pub anchor_number: usize,
    /// The name of the place to which a way back is offered.
    pub back: Option<String>,
    /// The choices of a visitor that decide what a living page shows of long lists, by their keys.
    pub choices: Vec<(String, String)>,
    /// The tools of a living page; a page without scripts offers none of it.
    pub tools: Tools,
}

/// Tools that only a living page can offer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tools {
    /// Filters and buttons that open or close many things at once.
    pub live: bool,
    /// Whether visitors may change the mode themselves.
    pub mode_switch: bool,
    /// Whether the browser can read aloud.
    pub speech: bool,
    /// Whether links to sections, with what a visitor chose, are offered.
    pub links: bool,
}

choices! {
    /// For whom text and targets are sized, and how much is offered at once.
    #[derive(Default)]
    pub enum Mode {
        /// For everybody.
        #[default]
        Standard = "standard",
        /// 长辈版: large type and targets, one section at a time, remarks only where they are asked for.
        Elder = "elder",
    }
}

choices! {
    /// The background that the profile stands on.
    #[derive(Default)]
    pub enum ColorScheme {
        /// As the reader's system has it.
        #[default]
        Auto = "auto",
        /// Always light.
        Light = "light",
        /// Always dark.
        Dark = "dark",
    }
}

choices! {
    /// Whether something is offered.
    #[derive(Default)]
    pub enum Switch {
        /// It is.
        #[default]
        On = "on",
        /// It is not.
        Off = "off",
    }
}

choices! {
    /// The use that a profile makes of the fragment of the page's address, where visitors' choices can stand.
    #[derive(Default)]
    pub enum FragmentUse {
        /// It is read; links that visitors ask for have one.
        #[default]
        Links = "links",
        /// Each choice is written there as well, unless the host page has a fragment of its own.
        On = "on",
        /// None.
        Off = "off",
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
    /// One section; the card where the data does not fill it.
    Section(Section),
    /// One chart of a section by its number there, counted from 1; the card where there is none.
    Chart(Section, i32),
}

impl Layout {
    /// The names of the layouts that are neither a section nor a chart.
    pub const NAMES: &'static [&'static str] = &["full", "card"];

    /// The layout of this name: one of [`Layout::NAMES`], a section's name, or that of a chart such as `industry.2`.
    ///
    /// ```
    /// use village_profile::view::{Layout, Section};
    /// assert_eq!(Layout::from_name("industry.2"), Some(Layout::Chart(Section::Industry, 2)));
    /// assert_eq!(Layout::from_name("industry.0"), None);
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "full" => Some(Self::Full),
            "card" => Some(Self::Card),
            _ => match name.split_once('.') {
                None => Section::from_name(name).map(Self::Section),
                Some((section, digits)) => {
                    let number = digits.parse().ok().filter(|number| *number > 0)?;
                    Some(Self::Chart(Section::from_name(section)?, number))
                }
            },
        }
    }
}

/// The values of the attribute for [`Settings::heading_level`].
pub const HEADING_LEVELS: [&str; 6] = ["2", "1", "3", "4", "5", "6"];

impl Settings {
    /// Shows a section after those that were named before, and no others.
    pub fn add_section(&mut self, section: Section) {
        if !self.sections.contains(&section) {
            self.sections.push(section);
        }
    }

    /// The visitor's choice under a key. Anybody can write a link: whoever asks takes only values that it knows.
    pub(super) fn choice(&self, key: &str) -> Option<&str> {
        self.choices.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// The sections that are shown, in their order, as far as the data fills them.
    pub(super) fn shown_sections(&self) -> &[Section] {
        match &self.layout {
            Layout::Section(section) | Layout::Chart(section, _) => std::slice::from_ref(section),
            Layout::Full | Layout::Card if self.sections.is_empty() => Section::ALL,
            Layout::Full | Layout::Card => &self.sections,
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            lang: Lang::default(),
            heading_level: 2,
            layout: Layout::default(),
            sections: Vec::new(),
            color_scheme: ColorScheme::default(),
            mode: Mode::default(),
            year: None,
            anchor_number: 0,
            back: None,
            choices: Vec::new(),
            tools: Tools::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Layout, Section, Settings};

    #[test]
    fn sections_stand_once_in_the_order_in_which_they_are_named() {
        let mut settings = Settings::default();
        assert_eq!(settings.shown_sections(), Section::ALL);
        for section in [Section::Sources, Section::Honors, Section::Sources, Section::Organisation] {
            settings.add_section(section);
        }
        assert_eq!(settings.shown_sections(), [Section::Sources, Section::Honors, Section::Organisation]);
    }

    #[test]
    fn a_section_or_a_chart_that_stands_alone_needs_no_other_section() {
        for layout in [Layout::Section(Section::Honors), Layout::Chart(Section::Honors, 1)] {
            let settings = Settings { layout, sections: vec![Section::Sources], ..Settings::default() };
            assert_eq!(settings.shown_sections(), [Section::Honors]);
        }
    }

    #[test]
    fn a_layout_is_the_whole_the_card_one_section_or_one_chart() {
        for (name, layout) in [
            ("full", Layout::Full),
            ("card", Layout::Card),
            ("honors", Layout::Section(Section::Honors)),
            ("industry.12", Layout::Chart(Section::Industry, 12)),
        ] {
            assert_eq!(Layout::from_name(name), Some(layout));
        }
        for name in ["honours", "industry.", "industry.0", "industry.x", "industry.1.2", "", ".1", "card.1", "full.0"] {
            assert_eq!(Layout::from_name(name), None, "{name}");
        }
    }

    #[test]
    fn every_name_of_a_section_is_its_own() {
        for (section, name) in Section::ALL.iter().zip(Section::NAMES) {
            assert_eq!((Section::from_name(name), section.name()), (Some(*section), *name));
        }
    }
}
