//! The page being written, and the small parts that every section uses.

use super::{
    Settings,
    composition::Draft,
    link::is_web_address,
    node::{Node, TreeBuilder},
    pages::{PAGE, ROOM},
    settings::Mode,
};
use crate::{
    chart::Chart,
    locale::{self, Lang, action::ActionMessages, measure::MeasureMessages, section::SectionMessages},
    profile::{
        Profile,
        date::{Date, Span},
        figure::Figure,
        measure::Measure,
        source::Source,
        text::{Text, legible},
    },
};

/// The tags of headings by their level.
const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

/// A page being written: the profile, what the reader asks for, and the tree so far.
#[derive(Debug)]
pub(super) struct ProfileBuilder<'a> {
    pub(super) profile: &'a Profile,
    pub(super) settings: &'a Settings,
    pub(super) messages: &'static SectionMessages,
    /// The messages of buttons and of links inside the profile.
    pub(super) actions: &'static ActionMessages,
    pub(super) tree: TreeBuilder,
    /// All that earlier parts have left.
    pub(super) draft: Draft,
    /// The name of the section being written.
    pub(super) section: &'static str,
    /// The title of the section being written.
    pub(super) section_title: &'static str,
    /// The number of charts in the section so far.
    pub(super) charts: i32,
    /// The number of lists in the section so far of which only a page is shown.
    pub(super) long_lists: usize,
    /// How many more entries the section has room for.
    pub(super) room: usize,
    /// The charts of the section that are to stand behind its figures.
    pub(super) kept_charts: Vec<Chart>,
    /// The chart that is to stand alone.
    pub(super) single_chart: Option<Node>,
    /// The measures whose figures were written since the last explanations.
    pub(super) unexplained: Vec<Measure>,
    /// The sources cited in the summary being written, which lead nowhere there; none outside of summaries.
    pub(super) cited_in_summary: Option<Vec<String>>,
}

impl<'a> ProfileBuilder<'a> {
    /// Goes on with a tree.
    pub(super) fn new(profile: &'a Profile, settings: &'a Settings, mut draft: Draft) -> Self {
        Self {
            profile,
            settings,
            messages: SectionMessages::of(settings.lang),
            actions: ActionMessages::of(settings.lang),
            tree: std::mem::take(&mut draft.tree),
            draft,
            section: "card",
            section_title: "",
            charts: 0,
            long_lists: 0,
            room: ROOM,
            kept_charts: Vec::new(),
            single_chart: None,
            unexplained: Vec::new(),
            cited_in_summary: None,
        }
    }

    /// Leaves the tree to the next part.
    pub(super) fn into_draft(self) -> Draft {
        Draft { tree: self.tree, ..self.draft }
    }

    pub(super) fn is_elder(&self) -> bool {
        self.settings.mode == Mode::Elder
    }

    /// Whether the page may have controls that a reader need not have: not in static content, where they would be dead, nor in the
    /// elder mode.
    pub(super) fn has_controls(&self) -> bool {
        self.settings.tools.live && !self.is_elder()
    }

    pub(super) const fn lang(&self) -> Lang {
        self.settings.lang
    }

    /// The words about measures.
    pub(super) fn measures(&self) -> &'static MeasureMessages {
        MeasureMessages::of(self.lang())
    }

    /// Editors' text in the language that suits the reader best, for labels of charts and for attributes.
    pub(super) fn plain(&self, text: &'a Text) -> &'a str {
        text.pick(self.lang().preferred_tags()).0
    }

    /// Adds editors' text to the current element, which states the language of the text where it is not the reader's.
    pub(super) fn add_text(&mut self, text: &Text) {
        let (words, tag) = text.pick(self.lang().preferred_tags());
        if !tag.is_empty() && tag != self.lang().tag() {
            self.tree.set("lang", tag);
        }
        self.tree.text(words);
    }

    /// Adds an element that holds editors' text only.
    pub(super) fn add_text_element(&mut self, tag: &'static str, class: &'static str, text: &Text) {
        self.tree.open(tag, class);
        self.add_text(text);
        self.tree.close();
    }

    /// Adds an element that holds editors' text, where there is any.
    pub(super) fn add_optional_text(&mut self, tag: &'static str, class: &'static str, text: Option<&Text>) {
        if let Some(text) = text {
            self.add_text_element(tag, class, text);
        }
    }

    /// Opens a heading so many levels below that of the place's name.
    pub(super) fn open_heading(&mut self, levels_below: u8, class: &'static str) {
        let level = self.settings.heading_level.saturating_add(levels_below);
        let index = usize::from(level.saturating_sub(1));
        self.tree.open(HEADINGS.get(index).unwrap_or(&"h6"), class);
    }

    /// Adds a kind, state or level as a small label.
    pub(super) fn add_badge(&mut self, word: &str) {
        self.tree.text_element("span", "vp-badge", word);
    }

    /// Adds those of the tags that are not empty, as small labels.
    pub(super) fn add_badges(&mut self, tags: &[&str]) {
        for tag in tags.iter().filter(|tag| !tag.is_empty()) {
            self.add_badge(tag);
        }
    }

    /// Adds a figure in a line of other words, where there is one, with its own source, date and note.
    pub(super) fn add_inline_figure(&mut self, figure: Option<&Figure>) {
        if let Some(figure) = figure {
            self.add_worded_figure(figure, &self.figure_text(figure));
        }
    }

    /// Adds a figure in these words, with its own source, date and note.
    pub(super) fn add_worded_figure(&mut self, figure: &Figure, text: &str) {
        self.tree.open("b", "vp-value");
        self.add_figure(text);
        self.tree.close();
        self.add_citation(figure.source.as_deref());
        self.add_remarks(figure);
    }

    /// Adds the date of a figure, where it is not that of the profile, and its note.
    pub(super) fn add_remarks(&mut self, figure: &Figure) {
        self.add_date_aside(figure.as_of.filter(|date| self.is_other_date(*date)));
        self.add_optional_text("span", "vp-aside", figure.note.as_ref());
    }

    /// Adds a date in small type, where there is one.
    pub(super) fn add_date_aside(&mut self, date: Option<Date>) {
        if let Some(date) = date {
            self.tree.open("span", "vp-aside");
            self.add_date(date);
            self.tree.close();
        }
    }

    /// Adds a date in the reader's language, machine-readable too.
    pub(super) fn add_date(&mut self, date: Date) {
        self.tree.open("time", "");
        // Periods and parts of a year are no dates of HTML.
        if date.span == Span::Exact {
            self.tree.set("datetime", &date.to_string());
        }
        self.tree.text(&locale::format::date(&date, self.lang()));
        self.tree.close();
    }

    /// Adds the small number that leads to a source; a source that the profile does not list is named in its place.
    pub(super) fn add_citation(&mut self, id: Option<&str>) {
        let Some(id) = id else { return };
        self.keep_for_summary(id);
        let Some((number, source)) = self.numbered_source(id) else { return self.name_source(id) };
        if self.cited_in_summary.is_some() {
            return self.add_plain_citation(number, source);
        }
        let anchor = self.source_anchor(source);
        self.tree.open("sup", "");
        self.tree.open("a", "vp-cite");
        self.tree.set("href", &format!("#{anchor}"));
        if self.settings.tools.live && self.profile.sources.len() > PAGE {
            self.tree.set("data-page", &((number - 1) / PAGE + 1).to_string());
        }
        self.tree.set("aria-label", &format!("{} {number}", self.messages.source));
        self.tree.set("title", &self.source_line(source));
        self.tree.text(&number.to_string());
        self.tree.close();
        self.tree.close();
    }

    /// Adds the name or the address of a source that the profile does not list.
    fn name_source(&mut self, name: &str) {
        self.tree.open("span", "vp-aside vp-unlisted");
        self.tree.text(self.messages.source);
        self.tree.text(self.messages.colon);
        let is_address = self.cited_in_summary.is_none() && is_web_address(name);
        if is_address {
            self.open_link(name);
        }
        self.tree.text(&legible(name));
        if is_address {
            self.tree.close();
        }
        self.tree.close();
    }

    /// A source and its number in the list of sources, counted from 1.
    pub(super) fn numbered_source(&self, id: &str) -> Option<(usize, &'a Source)> {
        let source = |index: usize| self.profile.sources.get(index);
        let place =
            self.draft.sources_by_id.partition_point(|index| source(*index).is_some_and(|source| *source.id < *id));
        let index = *self.draft.sources_by_id.get(place)?;
        source(index).filter(|source| source.id == id).map(|source| (index + 1, source))
    }

    /// The fragment that leads to a source.
    pub(super) fn source_anchor(&self, source: &Source) -> String {
        self.anchor(&format!("source-{}", source.id))
    }

    /// The fragment that leads to a part of this profile. The profile's id keeps several profiles in one page apart, and a number those of
    /// one id.
    pub(super) fn anchor(&self, part: &str) -> String {
        let id = self.profile.id.as_deref().unwrap_or_default();
        match self.settings.anchor_number {
            0 => format!("vp-{id}-{part}"),
            number => format!("vp-{id}__{number}-{part}"),
        }
    }

    /// The source of this id in one line; the name itself where the profile lists no such source.
    pub(super) fn source_line_of(&self, id: Option<&str>) -> String {
        let Some(id) = id else { return String::new() };
        self.numbered_source(id).map_or_else(|| legible(id), |(_, source)| self.source_line(source))
    }

    /// Publisher and title in one line, with the date where there is one.
    pub(super) fn source_line(&self, source: &'a Source) -> String {
        let mut line = String::new();
        if let Some(publisher) = &source.publisher {
            line.push_str(self.plain(publisher));
            line.push_str(self.messages.colon);
        }
        match &source.title {
            Some(title) => line.push_str(self.plain(title)),
            None => line.push_str(&legible(source.address.as_deref().unwrap_or_default())),
        }
        if let Some(date) = source.date {
            line.push_str(self.messages.list_separator);
            line.push_str(&locale::format::date(&date, self.lang()));
        }
        line
    }
}
