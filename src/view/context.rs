//! What every section needs: the profile, the reader's language, and the small parts that all sections share.

use super::node::{Element, element};
use crate::{
    locale::{self, Lang, view::ViewWords},
    profile::{Profile, date::Date, source::Source, text::Text},
};

/// How a profile is shown.
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

/// How much of a profile is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// The card and every section that the data fills.
    #[default]
    Full,
    /// The card alone.
    Card,
}

impl Default for Settings {
    fn default() -> Self {
        Self { lang: Lang::default(), heading_level: 2, layout: Layout::default(), theme: Theme::default() }
    }
}

/// The profile with the reader's settings.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context<'a> {
    pub(super) profile: &'a Profile,
    pub(super) settings: Settings,
    pub(super) words: &'static ViewWords,
}

impl<'a> Context<'a> {
    pub(super) const fn new(profile: &'a Profile, settings: Settings) -> Self {
        Self { profile, settings, words: ViewWords::of(settings.lang) }
    }

    pub(super) const fn lang(&self) -> Lang {
        self.settings.lang
    }

    /// Editors' words as a plain string, for labels that charts draw and attributes hold.
    pub(super) fn plain(&self, text: &'a Text) -> &'a str {
        text.pick(self.lang().preferred()).0
    }

    /// Puts editors' words into an element, which says their language where it is not the reader's.
    pub(super) fn fill(&self, parent: Element, text: &Text) -> Element {
        let (words, tag) = text.pick(self.lang().preferred());
        if tag.is_empty() || tag == self.lang().tag() {
            parent.text(words)
        } else {
            parent.attribute("lang", tag).text(words)
        }
    }

    /// A heading so many levels below the place's name.
    pub(super) fn heading(&self, below: u8) -> Element {
        const TAGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
        let level = self.settings.heading_level.saturating_add(below).clamp(1, 6);
        element(TAGS.get(usize::from(level - 1)).unwrap_or(&"h6"))
    }

    /// A date in the reader's language, machine-readable too.
    pub(super) fn time(&self, date: Date) -> Element {
        element("time").attribute("datetime", date.to_string()).text(locale::figure::date(&date, self.lang()))
    }

    /// The small number that leads from a figure to its source, where the profile holds the source.
    pub(super) fn citation(&self, id: Option<&str>) -> Option<Element> {
        let (number, source) = self.numbered_source(id?)?;
        let link = element("a")
            .class("vp-cite")
            .attribute("href", format!("#{}", self.source_anchor(source)))
            .attribute("aria-label", format!("{} {number}", self.words.source))
            .attribute("title", self.source_line(source))
            .text(number.to_string());
        Some(element("sup").child(link))
    }

    /// A source and its number in the list of sources, counted from 1.
    pub(super) fn numbered_source(&self, id: &str) -> Option<(usize, &'a Source)> {
        let sources = &self.profile.sources;
        sources.iter().position(|source| source.id == id).and_then(|index| Some((index + 1, sources.get(index)?)))
    }

    /// The fragment that leads to a source; the profile's id keeps several profiles in one page apart.
    pub(super) fn source_anchor(&self, source: &Source) -> String {
        format!("vp-{}-source-{}", self.profile.id.as_deref().unwrap_or_default(), source.id)
    }

    /// Publisher and title in one line, with the date where there is one.
    pub(super) fn source_line(&self, source: &'a Source) -> String {
        let mut line = String::new();
        if let Some(publisher) = &source.publisher {
            line.push_str(self.plain(publisher));
            line.push_str(self.words.colon);
        }
        line.push_str(self.plain(&source.title));
        if let Some(date) = source.date {
            line.push_str(self.words.list_separator);
            line.push_str(&locale::figure::date(&date, self.lang()));
        }
        line
    }
}
