//! How a profile is shown.

use crate::{chart, locale::Lang};

/// The names of the layouts, separated by bars: the whole, the card, and each section alone, in their usual order.
pub const LAYOUTS: &str =
    "full|card|organisation|industry|talent|honors|governance|culture|ecology|partnerships|members|images|sources";

/// The place of the first section among [`LAYOUTS`].
const FIRST: usize = 2;

/// The bits of one place in [`Settings::sections`].
const PLACE: u64 = 0b1111;

/// What the reader, or the page that hosts the profile, asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The reader's language.
    pub lang: Lang,
    /// The level of the heading that names the place, 1 to 6; sections stand one below.
    pub heading_level: u8,
    /// How much is shown.
    pub layout: Layout,
    /// Which sections are shown, in which order: their places among [`LAYOUTS`], four bits each, the first one lowest; 0 for all of
    /// them in that order.
    pub sections: u64,
    /// The chart that is shown alone of its section, counted from 1; 0 for all that stands there.
    pub chart: i32,
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
    /// One section, or one of its charts; the card where the data does not fill it.
    Part,
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

/// Where a name stands in a list that is separated by bars, counted from 0.
#[must_use]
pub fn place(name: &str, list: &str) -> Option<usize> {
    list.split('|').position(|known| known == name)
}

impl Settings {
    /// Takes a layout by its name: one of [`LAYOUTS`], or that of a chart such as `industry.2`; returns whether there is such a name.
    pub fn lay_out(&mut self, name: &str) -> bool {
        let (section, digits) = name.split_once('.').unwrap_or((name, ""));
        let chart = chart::number(digits);
        let layout = match place(section, LAYOUTS) {
            Some(FIRST..) if chart > 0 || section == name => Layout::Part,
            Some(0) if section == name => Layout::Full,
            Some(1) if section == name => Layout::Card,
            _ => return false,
        };
        self.layout = layout;
        if layout == Layout::Part {
            (self.sections, self.chart) = (0, chart);
            self.add_section(section);
        }
        true
    }

    /// Shows a section after those that were named before, and no others; returns whether there is one of this name.
    pub fn add_section(&mut self, name: &str) -> bool {
        let Some(place @ FIRST..) = place(name, LAYOUTS) else { return false };
        let place = place as u64;
        // None is held twice, so that there is room for all.
        let mut shift = 0;
        while let held @ 1.. = (self.sections >> shift) & PLACE {
            if held == place {
                return true;
            }
            shift += PLACE.count_ones();
        }
        self.sections |= place << shift;
        true
    }

    /// The name of the section that comes first, which is taken off; empty where all are shown.
    pub(super) fn next_section(&mut self) -> &'static str {
        let place = (self.sections & PLACE) as usize;
        self.sections >>= PLACE.count_ones();
        if place == 0 { "" } else { LAYOUTS.split('|').nth(place).unwrap_or_default() }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            lang: Lang::default(),
            heading_level: 2,
            layout: Layout::default(),
            sections: 0,
            chart: 0,
            theme: Theme::default(),
            mode: Mode::default(),
            back: false,
            tools: Tools::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FIRST, LAYOUTS, Layout, Settings};

    fn order(mut settings: Settings) -> Vec<&'static str> {
        let mut names = vec![settings.next_section()];
        while settings.sections != 0 {
            names.push(settings.next_section());
        }
        names
    }

    #[test]
    fn sections_stand_once_in_the_order_in_which_they_are_named() {
        let mut settings = Settings::default();
        assert_eq!(order(settings), [""]);
        for name in ["sources", "honors", "sources", "organisation"] {
            assert!(settings.add_section(name));
        }
        assert!(!settings.add_section("honours"));
        assert_eq!(order(settings), ["sources", "honors", "organisation"]);
        let mut all = Settings::default();
        let names = || LAYOUTS.split('|').skip(FIRST);
        for name in names().collect::<Vec<_>>().into_iter().rev().chain(names()) {
            assert!(all.add_section(name));
        }
        assert!(order(all).into_iter().rev().eq(names()));
    }

    #[test]
    fn a_layout_is_one_section_or_one_chart_and_nonsense_changes_nothing() {
        let mut settings = Settings::default();
        settings.add_section("sources");
        for name in ["honours", "industry.", "industry.0", "industry.x", "industry.1.2", "", ".1", "card.1", "full.0"] {
            let before = settings;
            assert!(!settings.lay_out(name), "{name}");
            assert_eq!(settings, before);
        }
        assert!(settings.lay_out("industry.12"));
        assert_eq!((settings.layout, settings.chart), (Layout::Part, 12));
        assert_eq!(order(settings), ["industry"]);
        assert!(settings.lay_out("honors"));
        assert_eq!((order(settings), settings.chart), (vec!["honors"], 0));
    }
}
