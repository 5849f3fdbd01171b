//! What every section needs: the profile, the reader's language, the tree so far, and the small parts that all sections share.

use super::{
    Settings,
    node::{Node, TreeBuilder},
    settings::Mode,
};
use crate::{
    locale::{self, Lang, action::ActionMessages, section::SectionMessages},
    profile::{Profile, date::Date, figure::Figure, source::Source, text::Text},
};

/// A page being written.
#[derive(Debug)]
pub(super) struct ProfileBuilder<'a> {
    pub(super) profile: &'a Profile,
    pub(super) settings: &'a Settings,
    pub(super) words: &'static SectionMessages,
    /// Words of what a reader can do.
    pub(super) offers: &'static ActionMessages,
    pub(super) tree: TreeBuilder,
    /// The sections written so far: name and title.
    pub(super) outline: Vec<(&'static str, &'static str)>,
    /// The section being written, and how many charts it has by now.
    pub(super) section: &'static str,
    pub(super) charts: i32,
    /// The chart that is to stand alone.
    pub(super) alone: Option<Node>,
}

impl<'a> ProfileBuilder<'a> {
    pub(super) fn new(profile: &'a Profile, settings: &'a Settings) -> Self {
        Self {
            profile,
            settings,
            words: SectionMessages::of(settings.lang),
            offers: ActionMessages::of(settings.lang),
            tree: TreeBuilder::new("article", "vp-profile"),
            outline: Vec::new(),
            section: "",
            charts: 0,
            alone: None,
        }
    }

    pub(super) fn is_elder(&self) -> bool {
        self.settings.mode == Mode::Elder
    }

    pub(super) const fn lang(&self) -> Lang {
        self.settings.lang
    }

    /// Editors' words as a plain string, for labels that charts draw and attributes hold.
    pub(super) fn plain(&self, text: &'a Text) -> &'a str {
        text.pick(self.lang().preferred_tags()).0
    }

    /// Editors' words in the current element, which says their language where it is not the reader's.
    pub(super) fn words(&mut self, text: &Text) {
        let (words, tag) = text.pick(self.lang().preferred_tags());
        if !tag.is_empty() && tag != self.lang().tag() {
            self.tree.set("lang", tag);
        }
        self.tree.text(words);
    }

    /// An element that holds editors' words only.
    pub(super) fn leaf(&mut self, tag: &'static str, class: &'static str, text: &Text) {
        self.tree.open(tag, class);
        self.words(text);
        self.tree.close();
    }

    /// An element that holds editors' words, where there are any.
    pub(super) fn maybe(&mut self, tag: &'static str, class: &'static str, text: Option<&Text>) {
        if let Some(text) = text {
            self.leaf(tag, class, text);
        }
    }

    /// Opens a heading so many levels below the place's name.
    pub(super) fn heading(&mut self, below: u8, class: &'static str) {
        const TAGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
        let level = self.settings.heading_level.saturating_add(below);
        self.tree.open(TAGS.get(usize::from(level.saturating_sub(1))).unwrap_or(&"h6"), class);
    }

    /// A kind, state or level as a small label.
    pub(super) fn badge(&mut self, word: &str) {
        self.tree.leaf("span", "vp-badge", word);
    }

    /// Kinds as small labels, where there are any.
    pub(super) fn badges(&mut self, tags: &[&str; 2]) {
        for tag in tags {
            if !tag.is_empty() {
                self.badge(tag);
            }
        }
    }

    /// A figure as the reader sees it.
    pub(super) fn shown(&self, figure: &Figure) -> String {
        locale::format::figure(figure, self.lang())
    }

    /// A figure in an element, where there is one.
    pub(super) fn maybe_figure(&mut self, figure: Option<&Figure>) {
        if let Some(figure) = figure {
            self.tree.open("b", "vp-value");
            self.figure(figure);
            self.tree.close();
        }
    }

    /// A figure as the reader sees it; a narrow column may part before and after.
    pub(super) fn figure(&mut self, figure: &Figure) {
        for (index, half) in self.shown(figure).split_inclusive('→').enumerate() {
            if index > 0 {
                self.tree.open("wbr", "");
                self.tree.close();
            }
            self.tree.text(half);
        }
    }

    /// A date in the reader's language, machine-readable too.
    pub(super) fn time(&mut self, date: Date) {
        self.tree.open("time", "");
        self.tree.set("datetime", &date.to_string());
        self.tree.text(&locale::format::date(&date, self.lang()));
        self.tree.close();
    }

    /// The small number that leads from a figure to its source, where the profile holds the source.
    pub(super) fn cite(&mut self, id: Option<&str>) {
        let Some((number, source)) = id.and_then(|id| self.numbered_source(id)) else { return };
        let (number, anchor) = (number.to_string(), self.source_anchor(source));
        self.tree.open("sup", "");
        self.tree.open("a", "vp-cite");
        self.tree.set("href", &["#", &anchor].concat());
        self.tree.set("aria-label", &[self.words.source, " ", &number].concat());
        self.tree.set("title", &self.source_line(source));
        self.tree.text(&number);
        self.tree.close();
        self.tree.close();
    }

    /// A source and its number in the list of sources, counted from 1.
    pub(super) fn numbered_source(&self, id: &str) -> Option<(usize, &'a Source)> {
        let sources = &self.profile.sources;
        sources.iter().position(|source| source.id == id).and_then(|index| Some((index + 1, sources.get(index)?)))
    }

    /// The fragment that leads to a source; the profile's id keeps several profiles in one page apart.
    pub(super) fn source_anchor(&self, source: &Source) -> String {
        self.anchor(&["source-", &source.id].concat())
    }

    /// The fragment that leads to a part of this profile.
    pub(super) fn anchor(&self, part: &str) -> String {
        ["vp-", self.profile.id.as_deref().unwrap_or_default(), "-", part].concat()
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
            line.push_str(&locale::format::date(&date, self.lang()));
        }
        line
    }
}
